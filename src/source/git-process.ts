import { spawn } from 'node:child_process';
import { Failure } from '../text/failure.ts';

/** The failure of git. `status` is its exit status, which is missing when git did not run. */
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
 * Settings that no repository may change. A configuration can come with the repository, and git runs the programs that it names.
 * Nothing here needs any of them.
 */
const FIXED_CONFIGURATION: Readonly<Record<string, string>> = {
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.sshCommand': 'false',
  'core.pager': 'cat',
  'core.attributesFile': '/dev/null',
  // The commit graph is a file beside the commits, and it may contradict them.
  'core.commitGraph': 'false',
  'diff.orderFile': '/dev/null',
  'protocol.allow': 'never',
  // A folder of a clone may look like a repository, with a configuration of its own.
  'safe.bareRepository': 'explicit',
};

/** Variables with the same purpose, which stand above any configuration. */
const FIXED_ENVIRONMENT: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // No protocol is allowed, whatever `protocol.ext.allow` says, and an object that is missing is not fetched.
  GIT_ALLOW_PROTOCOL: '',
  GIT_NO_LAZY_FETCH: '1',
  // The objects that the commits name are judged, not their replacements in this clone.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
};

const FIXED_ARGUMENTS = [
  '--no-pager',
  '--literal-pathspecs',
  ...Object.entries(FIXED_CONFIGURATION).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
];

/** What git reads and may write. */
export interface GitStreams {
  /** For its standard input. */
  readonly input?: string;
  /** After this many bytes of output, git is ended. */
  readonly most?: number;
}

/**
 * Runs git without a shell in `folder` and gives what it wrote on standard output.
 *
 * @throws GitError when git is not there or ends with a status other than 0.
 */
export function runGit(
  args: readonly string[],
  folder: string,
  { input = '', most }: GitStreams = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...FIXED_ARGUMENTS, ...args], {
      cwd: folder,
      env: environment(process.env),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    let length = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      output.push(chunk);
      length += chunk.length;
      if (most === undefined || length < most) return;
      resolve(Buffer.concat(output).subarray(0, most));
      child.kill();
    });
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', (error) =>
      reject(new GitError(`git cannot be run (${error.message}). Install git to review a range.`)),
    );
    child.on('close', (status) => {
      if (status === 0) resolve(Buffer.concat(output));
      else {
        const said = Buffer.concat(errors).toString('utf8');
        const name = args.find((arg) => /^[a-z]/.test(arg) && !arg.includes('='));
        reject(new GitError(lacking(said) ?? `git ${name} failed: ${firstLine(said)}`, status ?? undefined));
      }
    });
    // git may end before it has read everything; its exit status tells why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function environment(from: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(from).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name));
  return { ...Object.fromEntries(kept), ...FIXED_ENVIRONMENT };
}

/** What is said of an object that a partial clone left out: nothing is fetched here. Undefined if git failed for another reason. */
function lacking(said: string): string | undefined {
  const [, id] = /could not fetch ([0-9a-f]+) from promisor remote/.exec(said) ?? [];
  return id === undefined
    ? undefined
    : `This is a partial clone, which lacks the object ${id}. Fetch what it left out: git fetch --refetch --no-filter`;
}

/** The first line that is no warning. */
function firstLine(said: string): string {
  const lines = said.trim().split('\n');
  return lines.find((line) => !line.startsWith('warning:')) ?? lines[0] ?? '';
}
