/** Writes the TypeScript types of the messages from the XSDs: `npm run generate`. CI checks that they are current. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateTypes } from '../src/standard/generate.js';
import { loadSchemas } from '../src/standard/schema.js';

const root = fileURLToPath(new URL('..', import.meta.url));
writeFileSync(`${root}src/standard/generated/jw.ts`, generateTypes(loadSchemas(`${root}xsd/ijw/3.2`)));
