/**
 * Message bytes in the book: gzip, because XML is nine tenths repetition, and base64 on the way in, because the
 * embedded database takes text a hundred times faster than raw bytes.
 */
import { gunzipSync, gzipSync } from 'node:zlib';

/** For `decode($n, 'base64')`. */
export function inpakken(bytes: Uint8Array): string {
  return gzipSync(bytes, { level: 1 }).toString('base64');
}

export function uitpakken(gzipped: Uint8Array): Uint8Array {
  return gunzipSync(gzipped);
}
