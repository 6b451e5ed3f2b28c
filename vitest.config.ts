import { defineConfig } from 'vitest/config';

/** `.ci/run` asks for a machine-readable count beside the readable report. */
const json = process.env.VITEST_JSON;

/** Tests of what is done with the book: the same ones on the embedded database and on PostgreSQL. */
const OP_BEIDE = [
  'test/process/*.test.ts',
  'test/register/migrations.test.ts',
  'test/samples.test.ts',
  'test/cases.test.ts',
  'test/cli/process.test.ts',
  'test/crash/*.test.ts',
];

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: json ? ['default', ['json', { outputFile: json }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'embedded',
          include: ['test/**/*.test.ts'],
          exclude: ['test/servers/**'],
          provide: { boek: 'pglite' },
        },
      },
      {
        extends: true,
        test: {
          name: 'servers',
          include: ['test/servers/**/*.test.ts', ...OP_BEIDE],
          globalSetup: 'test/support/setup.ts',
          provide: { boek: 'postgres' },
        },
      },
    ],
  },
});
