/** The sample night with every signal taken away: the answers and the findings are the same, byte for byte. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { verwerk } from '../scripts/samples/verwerk.js';
import { VANDAAG } from '../scripts/samples/wereld.js';
import { GEEN_SIGNAALFEITEN } from '../src/standard/feiten.js';
import { openLeegBoek } from './process/hulp.js';

// Neither asked for nor told: what is left is a program that knows no signals.
vi.mock('../src/process/signalen.js', () => ({ loadSignaalFeiten: async () => GEEN_SIGNAALFEITEN }));
vi.mock('../src/rules/signalen/index.js', async (original) => ({
  ...(await original<object>()),
  signaleer: () => [],
}));

const samples = fileURLToPath(new URL('../samples/', import.meta.url));

it('a signal never changes an answer', async () => {
  const out = mkdtempSync(join(tmpdir(), 'zonder-signalen-'));
  try {
    const berichten = readdirSync(join(samples, 'messages')).map((naam) => join(samples, 'messages', naam));
    const zonder = await verwerk(berichten, join(samples, 'contracts'), out, VANDAAG, openLeegBoek);
    const lees = (naam: string) => readFileSync(join(samples, 'expected', naam));
    const { signalen, ...met } = JSON.parse(lees('summary.json').toString()) as typeof zonder;
    expect(signalen).toBeGreaterThan(30);
    expect(zonder).toEqual({ ...met, signalen: 0 });
    const namen = readdirSync(join(samples, 'expected')).filter((naam) => naam !== 'summary.json');
    expect(readdirSync(out).filter((naam) => naam !== 'summary.json')).toEqual(namen);
    for (const naam of namen) {
      const verwacht = naam === 'signals.jsonl' ? Buffer.alloc(0) : lees(naam);
      expect(readFileSync(join(out, naam)).equals(verwacht), naam).toBe(true);
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
