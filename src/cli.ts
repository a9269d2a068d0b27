import { runCommandLine } from './cli/command-line.ts';
import { STATUS } from './cli/terminal.ts';
import { VERSION } from './version.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { stdin, stdout, stderr, env } = process;
try {
  // The status is set, not passed to exit(), so that what is still being written arrives.
  process.exitCode = await runCommandLine(process.argv.slice(2), { stdin, stdout, stderr, env, version: VERSION });
} catch (error) {
  stderr.write(`bpftrace-guard: internal error: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = STATUS.notJudged;
}
