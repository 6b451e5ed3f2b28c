/** A progress bar on a terminal, for work that takes over a second; nothing where output is piped. */
import { SingleBar } from 'cli-progress';

const NA_MS = 1000;

/** Returns what to call after each step, and at the end. */
export function progress(total: number): { step(done: number): void; stop(): void } {
  if (!process.stderr.isTTY) return { step() {}, stop() {} };
  const started = performance.now();
  let bar: SingleBar | undefined;
  return {
    step(done) {
      if (!bar && performance.now() - started > NA_MS) {
        bar = new SingleBar({
          format: '{bar} {value}/{total} berichten, nog {eta} s',
          stream: process.stderr,
          clearOnComplete: true,
        });
        bar.start(total, done);
      }
      bar?.update(done);
    },
    stop() {
      bar?.stop();
    },
  };
}
