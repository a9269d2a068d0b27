#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { isMainThread, workerData } from 'node:worker_threads';
import { runCommandLine } from './cli/command-line.ts';
import { answerAsThread } from './cli/judge-thread.ts';
import { STATUS } from './cli/terminal.ts';
import { fileProblem } from './source/regular-file.ts';
import { VERSION } from './version.ts';

// The code that V8 optimises saves less time than that takes, unless a run is long: then `judging` turns it on again.
if (isMainThread) setFlagsFromString('--no-opt');

if (isMainThread) await main();
else if (workerData?.editor !== undefined) (await import('./cli/lsp-thread.ts')).answerEditor();
else if (workerData?.assistant !== undefined) (await import('./cli/mcp-thread.ts')).startAssistant();
else answerAsThread();

async function main(): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  const program = new URL(import.meta.url);
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
    const args = process.argv.slice(2);
    const status = await runCommandLine(args, { stdin, stdout, stderr, env, version: VERSION, program });
    // The status is set, not passed to exit(), so that what is still being written arrives.
    process.exitCode = isLost ? STATUS.wrongUse : status;
  } catch (error) {
    stderr.write(`bpftrace-guard: internal error: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = STATUS.notJudged;
  }
}
