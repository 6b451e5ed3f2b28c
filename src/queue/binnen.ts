/** Waiting no longer than one may. */
export const TE_LAAT = Symbol('not in time');

/** What `werk` gives, or TE_LAAT after `ms`; the work itself goes on. */
export async function binnen<T>(werk: Promise<T>, ms: number): Promise<T | typeof TE_LAAT> {
  let wekker: NodeJS.Timeout | undefined;
  const teLaat = new Promise<typeof TE_LAAT>((resolve) => {
    wekker = setTimeout(resolve, ms, TE_LAAT);
  });
  try {
    return await Promise.race([werk, teLaat]);
  } finally {
    clearTimeout(wekker);
  }
}
