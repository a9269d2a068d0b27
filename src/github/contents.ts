import { createHash } from 'node:crypto';
import type { Change } from '../source/change.ts';
import { decodeScript, SCRIPT_LIMIT, type ScriptText, tooLarge, type UnreadableScript } from '../source/script-text.ts';
import { SUBMODULE, SYMBOLIC_LINK, WHOLE_REPOSITORY } from '../source/source-tree.ts';
import type { ListedScript, ScriptListing } from './changes.ts';
import type { GitHub } from './client.ts';
import { describeApiError, graphqlRefusal, statusOf } from './errors.ts';

/** What is at a path of a commit. */
export type GitHubEntry =
  /**
   * `sha` is the git blob; with `followed`, perhaps that of the file that a link at the path leads to, and then the mode, which
   * else is as git writes it (`100755`), is not known.
   */
  | {
      readonly kind: 'file';
      readonly sha: string;
      readonly mode?: string;
      readonly text: ScriptText;
      readonly followed?: true;
    }
  /** `names` are those of the files right in it. */
  | { readonly kind: 'folder'; readonly names: readonly string[] }
  | { readonly kind: 'link' }
  | { readonly kind: 'submodule' };

/** A commit of a repository: 40 hex digits. */
export interface GitHubCommit {
  readonly owner: string;
  readonly repo: string;
  readonly ref: string;
}

/** So many files are asked for in one request. */
const MOST_FILES = 100;

/** A file as GraphQL tells it. `mode` is a number there: 0o120000 is a link. */
interface FileNode {
  readonly mode: number;
  readonly oid: string;
  readonly size: number;
  readonly object:
    | { readonly __typename: 'Blob'; readonly text: string | null }
    | { readonly __typename: 'Tree'; readonly entries: readonly { readonly name: string; readonly type: string }[] }
    | { readonly __typename: string }
    | null;
}

interface Answer {
  readonly repository: { readonly object: Readonly<Record<string, FileNode | null>> | null } | null;
}

interface Waiting {
  readonly path: string;
  readonly done: (entry: Promise<GitHubEntry | undefined>) => void;
}

/**
 * The files of a commit on GitHub, each read once. What is asked for in one turn of the event loop is one request for each
 * 100 files. GitHub's GraphQL API may cut a text or change its bytes, so a text counts only when it has the hash of its blob; else
 * the blob itself is read.
 */
export class GitHubContents {
  readonly #octokit: GitHub;
  readonly #commit: GitHubCommit;
  readonly #known = new Map<string, Promise<GitHubEntry | undefined>>();
  #waiting: Waiting[] = [];

  constructor(octokit: GitHub, commit: GitHubCommit) {
    this.#octokit = octokit;
    this.#commit = commit;
  }

  /**
   * What is at a path from the root of the repository; undefined when nothing is.
   *
   * @throws what Octokit throws for a request that fails.
   */
  entry(path: string): Promise<GitHubEntry | undefined> {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const entry = new Promise<GitHubEntry | undefined>((done) => {
      this.#waiting.push({ path, done });
      if (this.#waiting.length === 1) setImmediate(() => this.#ask());
    });
    this.#known.set(path, entry);
    return entry;
  }

  #ask(): void {
    const all = this.#waiting;
    this.#waiting = [];
    for (let start = 0; start < all.length; start += MOST_FILES) {
      const some = all.slice(start, start + MOST_FILES);
      const answer = this.#query(some.map(({ path }) => path));
      for (const [at, { path, done }] of some.entries())
        done(answer.then((files) => this.#read(path, files?.[`f${at}`])));
    }
  }

  /** The files by `f` and their number; one that GitHub says nothing about is missing, and all of them where it does not know the commit. */
  async #query(paths: readonly string[]): Promise<Readonly<Record<string, FileNode | null>> | undefined> {
    const { owner, repo, ref } = this.#commit;
    const variables = Object.fromEntries(paths.map((path, at) => [`p${at}`, path]));
    const types = paths.map((_, at) => `, $p${at}: String!`).join('');
    const fields = paths.map((_, at) => `f${at}: file(path: $p${at}) { ...content }`).join('\n');
    const query = `query contents($owner: String!, $repo: String!, $commit: GitObjectID!${types}) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${fields} } } }
    }
    fragment content on TreeEntry {
      mode oid size
      object { __typename ... on Blob { text } ... on Tree { entries { name type } } }
    }`;
    try {
      const { repository } = await this.#octokit.graphql<Answer>(query, { owner, repo, commit: ref, ...variables });
      return repository?.object ?? undefined;
    } catch (error) {
      const partial = partialAnswer(error);
      if (partial !== undefined) return partial;
      // What is too much for one answer may come in small ones.
      const status = statusOf(error);
      if (paths.length > 1 && (status === undefined || status >= 500)) return undefined;
      throw error;
    }
  }

  async #read(path: string, node: FileNode | null | undefined): Promise<GitHubEntry | undefined> {
    if (node === null) return undefined;
    if (node === undefined) return this.behindLink(path);
    const mode = node.mode.toString(8).padStart(6, '0');
    if (mode === SYMBOLIC_LINK) return { kind: 'link' };
    if (mode === SUBMODULE) return { kind: 'submodule' };
    const { object, oid, size } = node;
    if (object !== null && 'entries' in object)
      return {
        kind: 'folder',
        names: object.entries.filter(({ type }) => type === 'blob').map(({ name }) => name),
      };
    if (size > SCRIPT_LIMIT) return { kind: 'file', sha: oid, mode, text: tooLarge() };
    const bytes = object !== null && 'text' in object && object.text !== null ? Buffer.from(object.text) : undefined;
    const isWhole = bytes !== undefined && blobSha(bytes) === oid;
    return { kind: 'file', sha: oid, mode, text: isWhole ? decodeScript(bytes) : await this.#readBlob(oid) };
  }

  /**
   * As `entry`, but a link inside of the repository is followed to the file that it leads to. One request, two for a file over
   * 1 MB.
   */
  async behindLink(path: string): Promise<GitHubEntry | undefined> {
    const data = await this.#contentAt(path);
    if (data === undefined) return undefined;
    if (Array.isArray(data))
      return { kind: 'folder', names: data.flatMap(({ type, name }) => (type === 'file' ? [name] : [])) };
    if (data.type === 'symlink') return { kind: 'link' };
    if (data.type === 'submodule') return { kind: 'submodule' };
    const { sha, size, encoding, content } = data;
    if (size > SCRIPT_LIMIT) return { kind: 'file', sha, text: tooLarge(), followed: true };
    const text = encoding === 'base64' ? decodeScript(Buffer.from(content, 'base64')) : await this.#readBlob(sha);
    return { kind: 'file', sha, text, followed: true };
  }

  async #contentAt(path: string) {
    try {
      return (await this.#octokit.rest.repos.getContent({ ...this.#commit, path })).data;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  }

  async #readBlob(sha: string): Promise<ScriptText> {
    const { owner, repo } = this.#commit;
    const { data } = await this.#octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
    if (data.encoding !== 'base64')
      return { status: 'failed', error: `GitHub sent it in an encoding that is not known here: ${data.encoding}.` };
    return decodeScript(Buffer.from(data.content, 'base64'));
  }
}

/** The name that git gives to a file's bytes. */
function blobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * What an answer with errors has all the same, without what it has errors about: GitHub answers 200 and null in their place.
 * Undefined when there is no answer at all.
 */
function partialAnswer(error: unknown): Readonly<Record<string, FileNode>> | undefined {
  const answer: Partial<Answer> | null = graphqlRefusal(error)?.data ?? null;
  const files = answer?.repository?.object;
  if (files === null || files === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, node]): [string, FileNode][] => (node === null ? [] : [[name, node]])),
  );
}

/**
 * The most scripts that are read of one pull request: it must not be able to use up the time and the requests of a whole
 * repository.
 */
export const SCRIPT_COUNT_LIMIT = 5_000;

/**
 * Reads the scripts of a change at its head commit. A script that cannot be read is in the result with the reason; it never loses
 * the others.
 *
 * @param contents of the head commit.
 */
export async function readChange(
  contents: GitHubContents,
  { baseSha, headSha }: Pick<Change, 'baseSha' | 'headSha'>,
  listing: ScriptListing,
): Promise<Change> {
  const scripts = await readScriptTexts(contents, listing);
  const { unlisted: _, ...listed } = listing;
  return { ...listed, baseSha, headSha, scripts };
}

/** The texts of listed scripts at a commit, as `readChange` has them. */
export async function readScriptTexts(
  contents: GitHubContents,
  { scripts, unlisted }: Pick<ScriptListing, 'scripts' | 'unlisted'>,
): Promise<Change['scripts']> {
  const read = await Promise.all(scripts.slice(0, SCRIPT_COUNT_LIMIT).map((script) => readScript(contents, script)));
  const left = scripts.slice(SCRIPT_COUNT_LIMIT).map(({ path }) => path);
  const reasons = [...(unlisted === undefined ? [] : [unlisted]), ...(left.length === 0 ? [] : [tellLeft(left)])];
  return [...read, ...reasons.map((error): UnreadableScript => ({ status: 'failed', path: WHOLE_REPOSITORY, error }))];
}

/** What a limit leaves out, told once. */
function tellLeft(paths: readonly string[]): string {
  const more = paths.length - MOST_LEFT_PATHS;
  const names = paths.slice(0, MOST_LEFT_PATHS).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return `One run judges ${SCRIPT_COUNT_LIMIT} scripts at most, without ${names}; split the pull request, or name fewer files.`;
}

const MOST_LEFT_PATHS = 5;

async function readScript(
  contents: GitHubContents,
  { path, previousPath, blobSha, hunks }: ListedScript,
): Promise<Change['scripts'][number]> {
  let entry: GitHubEntry | undefined;
  try {
    entry = await contents.entry(path);
  } catch (error) {
    return { status: 'failed', path, error: describeApiError('The text of the script could not be read', error) };
  }
  if (entry === undefined)
    return { status: 'failed', path, error: 'It does not exist at the commit, or the token may not see it.' };
  switch (entry.kind) {
    case 'folder':
      return { status: 'skipped', path, error: 'It is a folder, not a script.' };
    case 'submodule':
      return { status: 'skipped', path, error: 'It is a submodule, not a script.' };
    case 'link':
      return { status: 'skipped', path, error: LINK };
    case 'file':
      break;
  }
  // A link that was followed has another blob than the diff lists. Without one, the list is of a later head: this is left to its run.
  if (entry.followed && blobSha !== undefined && entry.sha !== blobSha) return { status: 'skipped', path, error: LINK };
  if (entry.text.status !== 'readable') return { path, ...entry.text };
  return {
    status: 'readable',
    path,
    text: entry.text.text,
    ...(previousPath === undefined ? {} : { previousPath }),
    ...(hunks === undefined ? {} : { hunks }),
  };
}

const LINK = 'It is a symbolic link. The file that it points to is judged where it is changed.';

/**
 * A regular file of up to 1 MB of any repository, at a branch, a tag or a commit; at the default branch when `ref` is undefined.
 *
 * @returns undefined when something else is there.
 * @throws what Octokit throws for a request that fails.
 */
export async function readRegularFile(
  octokit: GitHub,
  { owner, repo, path, ref }: Omit<GitHubCommit, 'ref'> & { readonly path: string; readonly ref: string | undefined },
): Promise<ScriptText | undefined> {
  const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ...(ref === undefined ? {} : { ref }) });
  if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64') return undefined;
  return decodeScript(Buffer.from(data.content, 'base64'));
}
