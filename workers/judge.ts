/** Judges what waits in the book: `node dist/workers/judge.js --data ... --redis ... --contracts ...` */
process.argv.splice(2, 0, 'worker', '--only', 'judge');
await import('../src/cli/main.js');

export {};
