/**
 * One process per book. PGlite does not guard its folder against a second process, so we do: a lock file names the
 * process by number and start time, and a lock whose process is gone (kill -9, power cut) is taken over.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OnbruikbareDatabase } from './database.js';

export const LOCK = 'toetssteen.lock';

/** Takes the lock or throws; returns how to give it back. */
export function lockFolder(folder: string): () => void {
  const file = join(folder, LOCK);
  const own = JSON.stringify({ pid: process.pid, start: startOf(process.pid) });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, own, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(file);
    if (holder !== undefined) {
      throw new OnbruikbareDatabase(
        `De databasemap ${folder} is in gebruik door een ander proces (nummer ${holder}). Wacht tot dat klaar is of kies een andere map met --data.`,
      );
    }
    rmSync(file, { force: true });
  }
  throw new OnbruikbareDatabase(
    `De databasemap ${folder} wordt tegelijk door een ander proces geopend. Probeer het opnieuw.`,
  );
}

/** Number of the living process that holds the lock. */
function holderOf(file: string): number | undefined {
  try {
    const { pid, start } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; start: string | null };
    const isAlive = alive(pid) && startOf(pid) === start;
    return isAlive ? pid : undefined;
  } catch {
    return undefined; // half written before a crash, or removed meanwhile
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Start time of a process, where the system tells (Linux): process numbers are used again. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
