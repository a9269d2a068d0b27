import { SUBMODULE } from '../source/source-tree.ts';
import type { GitHub } from './client.ts';

/** A file or a link of a commit. */
export interface BlobEntry {
  /** From the root of the repository. */
  readonly path: string;
  /** As git writes it: `100644`, `100755`, `120000` for a link. */
  readonly mode: string;
  readonly sha: string;
  /** In bytes; missing where GitHub did not tell. */
  readonly size?: number;
}

/** What differs between two commits. */
export interface ChangedBlobs {
  /** As they are after it. */
  readonly changed: readonly BlobEntry[];
  /** The paths at which nothing is left. */
  readonly removed: readonly string[];
}

type Repository = { readonly owner: string; readonly repo: string };

/** The most folders of one request, for repositories that GitHub does not send whole (100,000 entries or 7 MB). */
const FOLDERS_AT_ONCE = 100;
const MOST_REQUESTS = 200;

/**
 * All files and links of a commit: one request, or in a large repository one for each hundred folders.
 *
 * @returns undefined when that takes more than MOST_REQUESTS.
 * @throws what Octokit throws for a request that fails.
 */
export async function listBlobs(
  octokit: GitHub,
  { owner, repo }: Repository,
  commit: string,
): Promise<readonly BlobEntry[] | undefined> {
  const repository = { owner, repo };
  const whole = await readWhole(octokit, repository, commit);
  return whole ?? (await walk(octokit, repository, { after: commit }))?.changed;
}

/** The files and links that differ between two commits, as `listBlobs` reads them; of large repositories only folders that differ. */
export async function compareBlobs(
  octokit: GitHub,
  { owner, repo }: Repository,
  before: string,
  after: string,
): Promise<ChangedBlobs | undefined> {
  const repository = { owner, repo };
  const old = await readWhole(octokit, repository, before);
  const now = old && (await readWhole(octokit, repository, after));
  return now === undefined ? walk(octokit, repository, { before, after }) : compared(byPath(old ?? []), byPath(now));
}

/** @returns undefined when GitHub cuts the answer. */
async function readWhole(octokit: GitHub, repository: Repository, commit: string): Promise<BlobEntry[] | undefined> {
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: commit, recursive: '1' });
  if (data.truncated) return undefined;
  const files = data.tree.filter(({ type }) => type === 'blob');
  return files.map(({ path, mode, sha, size }) => ({ path, mode, sha, ...(size === undefined ? {} : { size }) }));
}

interface Entry extends BlobEntry {
  readonly type: string;
}

type Entries = ReadonlyMap<string, Entry>;
const NOTHING: Entries = new Map();

/** Compares two commits folder by folder, from the root; without a commit before, everything is new. */
async function walk(
  octokit: GitHub,
  repository: Repository,
  { before, after }: { readonly before?: string; readonly after: string },
): Promise<ChangedBlobs | undefined> {
  const changed: BlobEntry[] = [];
  const removed: string[] = [];
  let requests = 0;
  let level = [''];
  while (level.length > 0) {
    const next: string[] = [];
    for (let start = 0; start < level.length; start += FOLDERS_AT_ONCE) {
      const folders = level.slice(start, start + FOLDERS_AT_ONCE);
      requests += before === undefined ? 1 : 2;
      if (requests > MOST_REQUESTS) return undefined;
      const old = before === undefined ? NOTHING : await readFolders(octokit, repository, before, folders);
      const now = await readFolders(octokit, repository, after, folders);
      const found = compared(filesOf(old), filesOf(now));
      changed.push(...found.changed);
      removed.push(...found.removed);
      const below = compared(foldersOf(old), foldersOf(now));
      next.push(...below.changed.map(({ path }) => path), ...below.removed);
    }
    level = next;
  }
  return { changed, removed };
}

interface FolderAnswer {
  readonly repository: Readonly<Record<string, { readonly entries?: readonly RawEntry[] | null } | null>> | null;
}

interface RawEntry {
  readonly name: string;
  readonly type: string;
  /** A number: 0o120000 is a link. */
  readonly mode: number;
  readonly oid: string;
}

/**
 * What is right in some folders of a commit, by path; nothing for one that is not there.
 *
 * @throws if GitHub does not tell what is in a folder: that is not the same as an empty one.
 */
async function readFolders(
  octokit: GitHub,
  repository: Repository,
  commit: string,
  folders: readonly string[],
): Promise<Entries> {
  const names = folders.map((_, at) => `, $e${at}: String!`).join('');
  const fields = folders.map((_, at) => `f${at}: object(expression: $e${at}) { ...folder }`).join('\n');
  const query = `query folders($owner: String!, $repo: String!${names}) {
    repository(owner: $owner, name: $repo) { ${fields} }
  }
  fragment folder on Tree { entries { name type mode oid } }`;
  const variables = Object.fromEntries(folders.map((path, at) => [`e${at}`, `${commit}:${path}`]));
  const answer = await octokit.graphql<FolderAnswer>(query, { ...repository, ...variables });
  const entries = folders.flatMap((folder, at) => {
    const tree = answer.repository?.[`f${at}`];
    if (tree === undefined || tree?.entries === null || (tree === null && folder === ''))
      throw new Error(`GitHub does not tell what is in the folder ${JSON.stringify(folder)} at ${commit}.`);
    return (tree?.entries ?? []).map(({ name, type, mode, oid }): [string, Entry] => {
      const path = folder === '' ? name : `${folder}/${name}`;
      return [path, { path, type, mode: mode.toString(8), sha: oid }];
    });
  });
  return new Map(entries);
}

function filesOf(entries: Entries): ReadonlyMap<string, BlobEntry> {
  const files = [...entries.values()].filter(({ type, mode }) => type !== 'tree' && mode !== SUBMODULE);
  return byPath(files.map(({ path, mode, sha }) => ({ path, mode, sha })));
}

function foldersOf(entries: Entries): Entries {
  return new Map([...entries].filter(([, { type }]) => type === 'tree'));
}

function byPath(blobs: readonly BlobEntry[]): ReadonlyMap<string, BlobEntry> {
  return new Map(blobs.map((blob) => [blob.path, blob]));
}

/** A link to `x` and a file that holds `x` have one blob: the mode tells them apart. */
function compared(old: ReadonlyMap<string, BlobEntry>, now: ReadonlyMap<string, BlobEntry>): ChangedBlobs {
  return {
    changed: [...now.values()].filter(({ path, sha, mode }) => {
      const before = old.get(path);
      return before?.sha !== sha || before.mode !== mode;
    }),
    removed: [...old.keys()].filter((path) => !now.has(path)),
  };
}
