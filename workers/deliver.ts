/** Delivers answers: `node dist/workers/deliver.js --data ... --redis ... --contracts ... --answers ...` */
process.argv.splice(2, 0, 'worker', '--only', 'deliver');
await import('../src/cli/main.js');

export {};
