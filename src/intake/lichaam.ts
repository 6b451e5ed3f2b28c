/** The body of a request, collected as it comes and never past the limit. */
import type { IncomingMessage } from 'node:http';
import { MAX_BYTES } from '../standard/xml.js';

/** What a body is when it has grown past the limit: none of it is kept. */
export const TE_GROOT = Symbol('more than 25 MB');
export type Lichaam = Buffer | typeof TE_GROOT;

/** What comes after the limit is let go as it comes, so that the sender gets to read why; how long is the server's bound. */
export function verzamel(stroom: IncomingMessage): Promise<Lichaam> {
  return new Promise((resolve, reject) => {
    let delen: Buffer[] = [];
    let bytes = 0;
    stroom.on('data', (deel: Buffer) => {
      bytes += deel.length;
      if (bytes <= MAX_BYTES) return void delen.push(deel);
      delen = [];
      resolve(TE_GROOT);
    });
    stroom.once('end', () => resolve(Buffer.concat(delen)));
    stroom.once('error', reject);
    stroom.once('close', () => reject(new Error('the sender went away')));
  });
}

/** What it says it will be; undefined where it does not say. */
export function aangekondigd({ headers }: IncomingMessage): number | undefined {
  const lengte = headers['content-length'];
  return lengte === undefined ? undefined : Number(lengte);
}
