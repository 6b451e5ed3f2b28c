import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openPglite } from '../../src/register/pglite.js';

let dir: string;
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('making a new book', () => {
  it('starts over where an earlier making was cut off, and keeps what was made', async () => {
    dir = mkdtempSync(join(tmpdir(), 'toetssteen-aanmaak-'));
    // What a kill during the first start leaves: the mark, and a part of the database.
    writeFileSync(join(dir, 'toetssteen.nieuw'), '');
    writeFileSync(join(dir, 'PG_VERSION'), 'half');
    mkdirSync(join(dir, 'base'));
    const first = await openPglite(dir);
    expect(existsSync(join(dir, 'toetssteen.nieuw'))).toBe(false);
    await first.script('create table blijft (id integer); insert into blijft values (1)');
    await first.close();
    const second = await openPglite(dir);
    expect(await second.query('select id from blijft')).toEqual([{ id: 1 }]);
    await second.close();
  });

  it('leaves a folder with other files alone', async () => {
    dir = mkdtempSync(join(tmpdir(), 'toetssteen-aanmaak-'));
    writeFileSync(join(dir, 'brief.txt'), 'van mij');
    await expect(openPglite(dir)).rejects.toThrow('bevat andere bestanden');
    expect(existsSync(join(dir, 'brief.txt'))).toBe(true);
  });
});
