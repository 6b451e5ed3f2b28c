/** The checksum of ZIP (CRC-32, ISO 3309), over bytes that come in parts. Node has its own only from 20.15 on. */
const TABEL = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** Of `bytes` behind what gave `vorige`. */
export function crc32(bytes: Uint8Array, vorige = 0): number {
  let som = ~vorige;
  for (let i = 0; i < bytes.length; i++) som = (TABEL[(som ^ (bytes[i] as number)) & 0xff] as number) ^ (som >>> 8);
  return ~som >>> 0;
}
