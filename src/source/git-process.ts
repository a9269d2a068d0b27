import { spawn } from 'node:child_process';
import { Failure } from '../text/failure.ts';

/** What git said. `status` is git's own exit status, absent when git did not run at all. */
export class GitError extends Failure {
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super('git', message);
    this.status = status;
  }
}

/** The variables of git that say where things are; all others could change what its answers look like. */
const KEPT =
  /^GIT_(?:DIR|WORK_TREE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES|EXEC_PATH|CONFIG_.*)$/;

/**
 * Runs git without a shell in `folder` and gives what it wrote on standard output. `input` goes to its standard input.
 *
 * @throws GitError when git is not there or ends with a status other than 0.
 */
export function runGit(args: readonly string[], folder: string, input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--no-pager', '--literal-pathspecs', ...args], {
      cwd: folder,
      env: environment(process.env),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', (error) =>
      reject(new GitError(`git cannot be run (${error.message}). Install git to review a range.`)),
    );
    child.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(output));
      else
        reject(
          new GitError(
            `git ${args.find((arg) => /^[a-z]/.test(arg) && !arg.includes('='))} failed: ${firstLine(Buffer.concat(errors))}`,
            status ?? undefined,
          ),
        );
    });
    // git may end before it has read everything; its exit status tells why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function environment(from: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(from).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}

function firstLine(stderr: Buffer): string {
  return stderr.toString('utf8').trim().split('\n')[0] ?? '';
}
