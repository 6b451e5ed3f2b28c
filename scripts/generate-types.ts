/** Writes the TypeScript types of the messages from the XSDs: `npm run generate`. CI checks that they are current. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateTypes } from '../src/standard/generate.js';
import { RELEASES, XSD_ROOT } from '../src/standard/release.js';
import { loadSchemas } from '../src/standard/schema.js';

const sets = RELEASES.map(({ map }) => loadSchemas(`${XSD_ROOT}${map}`));
writeFileSync(fileURLToPath(new URL('../src/standard/generated/berichten.ts', import.meta.url)), generateTypes(sets));
