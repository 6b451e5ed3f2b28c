/** Answers to what came in through a folder: whole files only, under the name of the question. */
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { stemOf } from '../process/files.js';
import type { Bezorger } from './bezorging.js';

/** A folder that is full or away is tried again later. */
export function mapBezorger(dir: string): Bezorger {
  return {
    async bezorg({ kenmerk, type, inhoud }) {
      await mkdir(dir, { recursive: true });
      const naam = `${stemOf(kenmerk)}.${type}.xml`;
      const part = join(dir, `.${naam}.part`);
      const file = await open(part, 'w');
      try {
        await file.writeFile(inhoud);
        // On the disk before it has its name: an answer that is seen is an answer that stays.
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, join(dir, naam));
      return undefined;
    },
  };
}
