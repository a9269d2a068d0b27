import { createHash } from 'node:crypto';
import { isHost } from '../source/embedded/format.ts';
import { decodeScript, namesBpftrace, SCRIPT_LIMIT, type ScriptText, tooLarge } from '../source/script-text.ts';
import { linkTarget, linkToNothing, MOST_LINKS, SUBMODULE, SYMBOLIC_LINK } from '../source/source-tree.ts';
import { LINK_CIRCLE, LINK_OUT, NOT_THERE } from '../text/source.ts';
import type { GitHub } from './client.ts';
import { graphqlRefusal, statusOf } from './errors.ts';

/** What is at a path of a commit. */
export type GitHubEntry =
  | GitHubFile
  /** `names` are those of the files right in it. */
  | { readonly kind: 'folder'; readonly names: readonly string[] }
  /** `target` is what it holds; undefined where GitHub does not say. */
  | { readonly kind: 'link'; readonly target: string | undefined }
  | { readonly kind: 'submodule' };

export interface GitHubFile {
  readonly kind: 'file';
  /** The git blob. */
  readonly sha: string;
  /** As git writes it (`100755`); undefined where it is not known. */
  readonly mode?: string;
  readonly text: ScriptText;
  /** Whether its first line names bpftrace; undefined for a large file of which GitHub does not show the beginning. */
  readonly runsBpftrace: boolean | undefined;
  /** Whether it is a host that has a word without which no program is looked for; undefined where not all of it is known. */
  readonly isHost: boolean | undefined;
}

/** What a path leads to: an entry that is not a link, with its path, or a message why it leads nowhere, as in `Source`. */
export type Followed =
  | { readonly entry: Exclude<GitHubEntry, { kind: 'link' }>; readonly at: string }
  | { readonly message: string };

/** A commit of a repository: 40 hex digits. */
export interface GitHubCommit {
  readonly owner: string;
  readonly repo: string;
  readonly ref: string;
}

/** The most files of one request. */
const MOST_FILES = 100;

/** A file as GraphQL tells it. `mode` is a number there: 0o120000 is a link. */
interface FileNode {
  readonly mode: number;
  readonly oid: string;
  readonly size: number;
  readonly object:
    | { readonly __typename: 'Blob'; readonly text: string | null }
    | {
        readonly __typename: 'Tree';
        readonly entries: readonly { readonly name: string; readonly type: string }[] | null;
      }
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
      // An answer that is too large may be possible in smaller parts.
      const status = statusOf(error);
      if (paths.length > 1 && (status === undefined || status >= 500)) return undefined;
      throw error;
    }
  }

  async #read(path: string, node: FileNode | null | undefined): Promise<GitHubEntry | undefined> {
    if (node === null) return undefined;
    if (node === undefined) return this.#entryByRest(path);
    const mode = node.mode.toString(8);
    if (mode === SUBMODULE) return { kind: 'submodule' };
    const { object, oid, size } = node;
    const entries = object !== null && 'entries' in object ? object.entries : undefined;
    // GitHub does not tell what is in the folder.
    if (entries === null) return this.#entryByRest(path);
    const text = object !== null && 'text' in object ? object.text : null;
    if (mode === SYMBOLIC_LINK) return text === null ? this.#entryByRest(path) : { kind: 'link', target: text };
    if (entries !== undefined)
      return { kind: 'folder', names: entries.filter(({ type }) => type === 'blob').map(({ name }) => name) };
    const bytes = text === null ? undefined : Buffer.from(text);
    if (size > SCRIPT_LIMIT) {
      const start = bytes === undefined ? undefined : namesBpftrace(path, bytes);
      const host = bytes === undefined ? undefined : isHost(path, bytes) || undefined;
      return { kind: 'file', sha: oid, mode, text: tooLarge(), runsBpftrace: start, isHost: host };
    }
    const isWhole = bytes !== undefined && blobSha(bytes) === oid;
    return { kind: 'file', sha: oid, mode, ...(isWhole ? whole(path, bytes) : await this.#readBlob(path, oid)) };
  }

  /** As `entry`, for what GitHub's GraphQL API does not answer. One request, two for a file over 1 MB. */
  async #entryByRest(path: string): Promise<GitHubEntry | undefined> {
    const data = await this.#contentAt(path);
    if (data === undefined) return undefined;
    if (Array.isArray(data))
      return { kind: 'folder', names: data.flatMap(({ type, name }) => (type === 'file' ? [name] : [])) };
    if (data.type === 'symlink') return { kind: 'link', target: data.target };
    if (data.type === 'submodule') return { kind: 'submodule' };
    const { sha, size, encoding, content } = data;
    if (size > SCRIPT_LIMIT) return { kind: 'file', sha, text: tooLarge(), runsBpftrace: undefined, isHost: undefined };
    const read = encoding === 'base64' ? whole(path, Buffer.from(content, 'base64')) : await this.#readBlob(path, sha);
    return { kind: 'file', sha, ...read };
  }

  /** What a path leads to, through links inside of the repository. */
  async follow(path: string): Promise<Followed> {
    let at = path;
    for (let links = 0; links <= MOST_LINKS; links++) {
      const entry = await this.entry(at);
      if (entry === undefined) return { message: at === path ? NOT_THERE : linkToNothing(at) };
      if (entry.kind !== 'link') return { entry, at };
      const target = entry.target === undefined ? undefined : linkTarget(at, entry.target);
      if (target === undefined) return { message: LINK_OUT };
      at = target;
    }
    return { message: LINK_CIRCLE };
  }

  async #contentAt(path: string) {
    try {
      return (await this.#octokit.rest.repos.getContent({ ...this.#commit, path })).data;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  }

  async #readBlob(path: string, sha: string): Promise<Known> {
    const { owner, repo } = this.#commit;
    const { data } = await this.#octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
    if (data.encoding === 'base64') return whole(path, Buffer.from(data.content, 'base64'));
    const error = `GitHub sent it in an encoding that is not known here: ${data.encoding}.`;
    return { text: { status: 'failed', error }, runsBpftrace: undefined, isHost: undefined };
  }
}

/** What the bytes of a file tell. */
type Known = Pick<GitHubFile, 'text' | 'runsBpftrace' | 'isHost'>;

function whole(path: string, bytes: Buffer): Known {
  return { text: decodeScript(bytes), runsBpftrace: namesBpftrace(path, bytes), isHost: isHost(path, bytes) };
}

/** The name that git gives to a file's bytes. */
function blobSha(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * The usable part of an answer with errors. GitHub answers 200, with null in place of what it has errors about. Undefined when
 * there is no answer.
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
