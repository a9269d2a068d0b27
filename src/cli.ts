import { runCommandLine } from './cli/command-line.ts';
import { STATUS } from './cli/terminal.ts';
import { fileProblem } from './source/regular-file.ts';
import { VERSION } from './version.ts';

const { stdin, stdout, stderr, env } = process;
let isLost = false;

stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe: that is no error.
  if (error.code === 'EPIPE' || isLost) return;
  isLost = true;
  stderr.write(`bpftrace-guard: error: Standard output cannot be written: ${fileProblem(error)}.\n`);
  process.exitCode = STATUS.wrongUse;
});
// Nobody is left who could be told.
stderr.on('error', () => undefined);

try {
  const status = await runCommandLine(process.argv.slice(2), { stdin, stdout, stderr, env, version: VERSION });
  // The status is set, not passed to exit(), so that what is still being written arrives.
  process.exitCode = isLost ? STATUS.wrongUse : status;
} catch (error) {
  stderr.write(`bpftrace-guard: internal error: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = STATUS.notJudged;
}
