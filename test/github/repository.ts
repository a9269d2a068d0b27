import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git, gitText, SIGNATURE } from './git.ts';
import type { LocalGitHub } from './local-github.ts';
import type { PullRequest, Repository } from './state.ts';

/** What a file is to become: its text or bytes, a file with a mode, a submodule at a commit, or null to delete it. */
export type FileContent =
  | string
  | Uint8Array
  | { readonly text: string | Uint8Array; readonly mode: '100644' | '100755' | '120000' }
  | { readonly submodule: string }
  | null;

/** Paths with `/` from the root of the repository, and what each becomes. */
export type FileTree = Readonly<Record<string, FileContent>>;

/** A bare git repository in a temporary folder. */
export interface TestRepository {
  readonly owner: string;
  readonly name: string;
  readonly directory: string;
  readonly defaultBranch: string;
  /** Removes the folder. */
  remove(): Promise<void>;
}

/** git fast-import's quoted form, in which any byte but NUL may stand. */
function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

/** The fast-import commands that make `path` be `content`. */
function change(path: string, content: FileContent): Buffer[] {
  if (content === null) return [Buffer.from(`D ${quoted(path)}\n`)];
  if (typeof content === 'object' && 'submodule' in content) {
    return [Buffer.from(`M 160000 ${content.submodule} ${quoted(path)}\n`)];
  }
  const { text, mode } =
    typeof content === 'string' || content instanceof Uint8Array ? { text: content, mode: '100644' } : content;
  const bytes = Buffer.from(text);
  return [Buffer.from(`M ${mode} inline ${quoted(path)}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n')];
}

/**
 * Commits changes of files onto a branch and gives the new commit's SHA. The branch is made when it is not there, from
 * `from` (a branch or SHA; default: the default branch). With `amend`, the branch is set to a new commit on `from`,
 * which is what a force-push looks like.
 */
export async function commit(
  repository: Pick<TestRepository, 'directory' | 'defaultBranch'>,
  options: { branch: string; files: FileTree; message?: string; from?: string; amend?: boolean },
): Promise<string> {
  const { branch, files, message = 'Change some files', amend = false } = options;
  const ref = `refs/heads/${branch}`;
  const existing = await gitText(repository.directory, ['for-each-ref', '--format=%(objectname)', ref]);
  const start = options.from ?? repository.defaultBranch;
  const hasStart = (await gitText(repository.directory, ['for-each-ref', '--count=1', `refs/heads`])) !== '';
  const parent = existing !== '' && !amend ? existing : hasStart ? start : undefined;
  const input = [
    Buffer.from(`commit ${ref}\ncommitter ${SIGNATURE}\ndata ${Buffer.byteLength(message)}\n${message}\n`),
    Buffer.from(parent === undefined ? '' : `from ${parent}^0\n`),
    ...Object.entries(files).flatMap(([path, content]) => change(path, content)),
    Buffer.from('\n'),
  ];
  await git(repository.directory, ['fast-import', '--quiet', '--force'], Buffer.concat(input));
  return gitText(repository.directory, ['rev-parse', ref]);
}

/** Starts branches that have nothing to do with each other, each with one commit of files: the quick way to many of them. */
export async function startBranches(
  { directory }: Pick<TestRepository, 'directory'>,
  branches: Readonly<Record<string, FileTree>>,
): Promise<void> {
  const input = Object.entries(branches).flatMap(([branch, files]) => [
    Buffer.from(`commit refs/heads/${branch}\ncommitter ${SIGNATURE}\ndata 6\nStart\n\n`),
    ...Object.entries(files).flatMap(([path, content]) => change(path, content)),
    Buffer.from('\n'),
  ]);
  await git(directory, ['fast-import', '--quiet'], Buffer.concat(input));
}

/** Makes a bare repository with one commit of `files` on its default branch, or an empty one. Same files, same SHAs. */
export async function createRepository(
  files: FileTree | undefined,
  { owner = 'octo-org', name = 'tools', defaultBranch = 'main' } = {},
): Promise<TestRepository> {
  const directory = await mkdtemp(join(tmpdir(), 'github-repository-'));
  await git(directory, ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`]);
  const repository = {
    owner,
    name,
    directory,
    defaultBranch,
    remove: () => rm(directory, { recursive: true, force: true }),
  };
  if (files !== undefined) await commit(repository, { branch: defaultBranch, files, message: 'Start' });
  return repository;
}

/** Copies a repository into the account `owner`, with all its branches. */
export async function forkRepository(repository: TestRepository, owner: string): Promise<TestRepository> {
  const directory = await mkdtemp(join(tmpdir(), 'github-fork-'));
  await git(directory, ['clone', '--quiet', '--bare', repository.directory, '.']);
  return { ...repository, owner, directory, remove: () => rm(directory, { recursive: true, force: true }) };
}

/**
 * Commits `files` to a branch and opens a pull request from it: the short way for tests. With `fork` the branch is the
 * fork's. The repositories are made known to the server when they are not yet.
 */
export async function openPullRequest(
  github: LocalGitHub,
  repository: TestRepository,
  options: {
    files: FileTree;
    branch?: string;
    base?: string;
    fork?: TestRepository;
    title?: string;
    body?: string;
    author?: string;
  },
): Promise<PullRequest> {
  const { files, branch = 'change', fork, base = repository.defaultBranch, ...described } = options;
  const known = (test: TestRepository, parent?: Repository): Repository =>
    github.state.repositories.find((one) => one.directory === test.directory && one.name === test.name) ??
    github.addRepository(parent === undefined ? test : { ...test, parent });
  const target = known(repository);
  const source = fork === undefined ? target : known(fork, target);
  await commit(fork ?? repository, { branch, files, from: base });
  return github.openPullRequest({ repository: target, base, headRepository: source, head: branch, ...described });
}
