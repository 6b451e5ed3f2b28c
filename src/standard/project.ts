/** Where the product stands: its schemas and samples lie beside the code, however deep that was built. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const up = dirname(from);
  if (up === from) throw new Error('package.json of Toetssteen was not found beside or above its code');
  return findRoot(up);
}

export const PROJECT_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));
