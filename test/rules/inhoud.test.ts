/** Level 2: every rule against its own table, and the builders' default messages against all of them. */
import { describe, expect, it } from 'vitest';
import { runTabel } from '../support/table.js';
import { in301, in305, in307, in323 } from './inhoud/berichten.js';
import { tabellen as client } from './inhoud/client.tabel.js';
import { tabellen as datums } from './inhoud/datums.tabel.js';
import { tabellen as toewijzing } from './inhoud/toewijzing.tabel.js';

for (const tabel of [...client, ...datums, ...toewijzing]) runTabel(tabel);

describe('a sound message', () => {
  it.each([
    ['JW301', in301()],
    ['JW305', in305()],
    ['JW307', in307()],
    ['JW323', in323()],
  ])('%s as the builder makes it gives no findings', (_type, bevindingen) => {
    expect(bevindingen()).toEqual([]);
  });
});
