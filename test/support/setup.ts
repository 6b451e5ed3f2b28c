/** Once per test run: the servers that the tests of the project `servers` work on. */
import type { TestProject } from 'vitest/node';
import { postgres, redis } from './servers.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** On which database the book stands in these tests. */
    boek: 'pglite' | 'postgres';
    /** A server on which databases may be made; only in the project `servers`. */
    postgres: string;
    redis: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers = [await postgres(), await redis()] as const;
  project.provide('postgres', servers[0].url);
  project.provide('redis', servers[1].url);
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}
