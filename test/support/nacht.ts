/** The sample night, and who is in it: what may never be seen in a log, a figure or a queue. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));
const MESSAGES = join(SAMPLES, 'messages');

/** Its files, in order. */
export const BERICHTEN = readdirSync(MESSAGES)
  .sort()
  .map((naam) => join(MESSAGES, naam));

const waarden = (text: string, element: string) =>
  Array.from(text.matchAll(new RegExp(`<(?:\\w+:)?${element}>([^<]+)<`, 'g')), (match) => match[1] as string);

/** Every Bsn and every surname of the night. */
export function persoonsgegevens(): { bsns: string[]; namen: string[] } {
  const texts = BERICHTEN.map((bestand) => readFileSync(bestand, 'utf8'));
  const alle = (element: string) => [...new Set(texts.flatMap((text) => waarden(text, element)))].sort();
  return { bsns: alle('Bsn'), namen: alle('Achternaam') };
}
