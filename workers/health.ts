/**
 * Is the service in this container alive? Asks its own `/health` on the port of TOETSSTEEN_METRICS_PORT and exits with 0 or 1;
 * a container without that port (a single command) has nothing to ask.
 */
const poort = process.env.TOETSSTEEN_METRICS_PORT?.match(/(\d+)$/)?.[1];

if (poort !== undefined) {
  const leeft = await fetch(`http://127.0.0.1:${poort}/health`, { signal: AbortSignal.timeout(3_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
  process.exitCode = leeft ? 0 : 1;
}

export {};
