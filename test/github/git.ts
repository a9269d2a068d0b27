import { spawn } from 'node:child_process';
import { devNull } from 'node:os';

/** The author of every commit made here, at one moment, so that the same files always give the same SHAs. */
const IDENTITY = { name: 'Test Author', email: 'author@example.com', date: '2026-01-02T03:04:05Z' };

/** Nothing of the user's or the machine's git configuration may change a diff or a SHA. */
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: IDENTITY.name,
  GIT_AUTHOR_EMAIL: IDENTITY.email,
  GIT_AUTHOR_DATE: IDENTITY.date,
  GIT_COMMITTER_NAME: IDENTITY.name,
  GIT_COMMITTER_EMAIL: IDENTITY.email,
  GIT_COMMITTER_DATE: IDENTITY.date,
  LC_ALL: 'C',
};

/** The same identity as git fast-import writes it: seconds since 1970 and the zone. */
export const SIGNATURE = `${IDENTITY.name} <${IDENTITY.email}> ${Date.parse(IDENTITY.date) / 1000} +0000`;

/** git ended with a status other than 0. */
export class GitFailure extends Error {
  readonly status: number | null;
  readonly stdout: string;

  constructor(args: readonly string[], status: number | null, stderr: string, stdout: string) {
    super(`git ${args.join(' ')} ended with status ${status}: ${stderr.trim()}`);
    this.name = 'GitFailure';
    this.status = status;
    this.stdout = stdout;
  }
}

/** Runs git in `directory` and gives its standard output. Throws GitFailure on a status other than 0. */
export function git(directory: string, args: readonly string[], input?: Uint8Array | string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    const child = spawn('git', args, { cwd: directory, env: { ...Object.fromEntries(inherited), ...ENVIRONMENT } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    // git may end before it has read all its input; its status tells what went wrong.
    child.stdin.on('error', () => {});
    child.on('close', (status) => {
      const output = Buffer.concat(out);
      if (status === 0) resolve(output);
      else reject(new GitFailure(args, status, Buffer.concat(err).toString(), output.toString()));
    });
    child.stdin.end(input ?? '');
  });
}

/** The same as text without the last newline. */
export async function gitText(directory: string, args: readonly string[], input?: string): Promise<string> {
  return (await git(directory, args, input)).toString('utf8').replace(/\n$/, '');
}

/** The commits that git's own expressions name, as 40 hex digits, or undefined where there is none; in one run of git. */
export async function namedCommits(directory: string, names: readonly string[]): Promise<(string | undefined)[]> {
  const input = names.map((name) => `${name}^{commit}\n`).join('');
  const lines = (await gitText(directory, ['cat-file', '--batch-check=%(objectname)'], input)).split('\n');
  return names.map((_, at) => (/^[0-9a-f]{40}$/.test(lines[at] ?? '') ? lines[at] : undefined));
}

/**
 * The commit that a branch, tag or SHA names, as 40 hex digits, or undefined. Names that git would read as an
 * expression (`a~1`, `a:b`, `@{u}`) name nothing, as on GitHub.
 */
export async function resolveCommit(directory: string, name: string): Promise<string | undefined> {
  if (name === '' || name.startsWith('-') || /[~^:?*[\\\s]|@\{|\.\./.test(name)) return undefined;
  const found = await namedCommits(directory, [`refs/heads/${name}`, `refs/tags/${name}`, name]);
  return found.find((commit) => commit !== undefined);
}

/** The best common ancestor of two commits, or undefined when they have none. */
export async function mergeBase(directory: string, one: string, other: string): Promise<string | undefined> {
  try {
    return await gitText(directory, ['merge-base', one, other]);
  } catch (error) {
    if (error instanceof GitFailure && error.status === 1) return undefined;
    throw error;
  }
}

/** SHAs of the commits that `head` has and `base` has not, oldest first. */
export async function commitsBetween(directory: string, base: string, head: string): Promise<string[]> {
  const list = await gitText(directory, ['rev-list', '--reverse', '--topo-order', head, `^${base}`]);
  return list === '' ? [] : list.split('\n');
}
