/** One process per book: a living holder is respected, a dead one is not waited for. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { OnbruikbareDatabase } from '../../src/register/database.js';
import { lockFolder } from '../../src/register/lock.js';
import { openPglite } from '../../src/register/pglite.js';
import { tijdelijk } from '../process/hulp.js';

const SLOT = 'toetssteen.lock';
const heeftProc = existsSync('/proc/self/stat');

const kinderen = new Set<ReturnType<typeof spawn>>();
afterEach(() => {
  for (const kind of kinderen) kind.kill('SIGKILL');
  kinderen.clear();
});

/** Another process that lives until it is killed. */
async function anderProces() {
  const kind = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); process.stdout.write("ok")'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  kinderen.add(kind);
  await once(kind.stdout as NodeJS.ReadableStream, 'data');
  const doden = async () => {
    kind.kill('SIGKILL');
    if (kind.exitCode === null && kind.signalCode === null) await once(kind, 'exit');
  };
  return { pid: kind.pid as number, doden };
}

/** The lock another process would have written. */
function slotVan(pid: number): string {
  const map = tijdelijk();
  const start = heeftProc
    ? readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19]
    : null;
  writeFileSync(join(map, SLOT), JSON.stringify({ pid, start }));
  return map;
}

const bezit = (map: string) => (JSON.parse(readFileSync(join(map, SLOT), 'utf8')) as { pid: number }).pid;

describe('het slot op de databasemap', () => {
  it('wordt genomen en teruggegeven', () => {
    const map = tijdelijk();
    const unlock = lockFolder(map);
    expect(bezit(map)).toBe(process.pid);
    unlock();
    expect(readdirSync(map)).toEqual([]);
    lockFolder(map)();
  });

  it('wordt geweigerd zolang de houder leeft, ook aan het eigen proces', () => {
    const map = tijdelijk();
    const unlock = lockFolder(map);
    expect(() => lockFolder(map)).toThrow(OnbruikbareDatabase);
    expect(() => lockFolder(map)).toThrow(`in gebruik door een ander proces (nummer ${process.pid})`);
    expect(bezit(map)).toBe(process.pid);
    unlock();
  });

  it('van een ander levend proces wordt geweigerd en niet aangeraakt; na diens dood overgenomen', async () => {
    const { pid, doden } = await anderProces();
    const map = slotVan(pid);
    const slot = readFileSync(join(map, SLOT), 'utf8');
    await expect(openPglite(map)).rejects.toThrow(`nummer ${pid}`);
    expect(readdirSync(map)).toEqual([SLOT]);
    expect(readFileSync(join(map, SLOT), 'utf8')).toBe(slot);

    await doden();
    const unlock = lockFolder(map);
    expect(bezit(map)).toBe(process.pid);
    unlock();
    expect(readdirSync(map)).toEqual([]);
  });

  it.skipIf(!heeftProc)(
    `met een nummer dat opnieuw is uitgegeven wordt overgenomen${heeftProc ? '' : ' (overgeslagen: geen /proc hier)'}`,
    () => {
      const map = tijdelijk();
      writeFileSync(join(map, SLOT), JSON.stringify({ pid: process.pid, start: '1' }));
      lockFolder(map)();
      expect(readdirSync(map)).toEqual([]);
    },
  );

  it.each([
    ['leeg', ''],
    ['half geschreven', '{"pid": 12'],
    ['van iets anders', 'bezet'],
  ])('dat %s is, wordt overgenomen', (_wat, inhoud) => {
    const map = tijdelijk();
    writeFileSync(join(map, SLOT), inhoud);
    lockFolder(map)();
    expect(readdirSync(map)).toEqual([]);
  });
});
