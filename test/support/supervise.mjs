/**
 * Keeps a server for the tests, and only as long as they live: it stops when standard input closes, which happens however
 * the test run ends (also by kill -9), and clears the server's folder away.
 *
 * node supervise.mjs <folder> <uid or -> <command> <argument>...
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder, uid, command, ...args] = process.argv.slice(2);
const user = uid === '-' ? {} : { uid: Number(uid), gid: Number(uid) };
const server = spawn(command, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], ...user });
server.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  clear(1);
});
server.on('exit', (status) => clear(status ?? 1));

process.stdin.resume().on('close', () => {
  // For PostgreSQL a fast shutdown, for Redis one without saving; the Docker client passes it on.
  server.kill('SIGINT');
  setTimeout(() => server.kill('SIGKILL'), 10_000).unref();
});

function clear(status) {
  rmSync(folder, { recursive: true, force: true });
  process.exit(status);
}
