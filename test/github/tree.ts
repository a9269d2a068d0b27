import { git } from './git.ts';

/** An entry of a git tree. `size` is absent for trees and submodules. */
export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size?: number;
  readonly path: string;
}

async function list(directory: string, args: readonly string[]): Promise<TreeEntry[]> {
  const output = (await git(directory, ['ls-tree', '-z', '--long', '--full-tree', ...args])).toString('utf8');
  return [...output.matchAll(/(\d+) (blob|tree|commit) ([0-9a-f]+) +(\d+|-)\t([^\0]+)\0/g)].map(
    ([, mode = '', type, sha = '', size, path = '']) => ({
      mode,
      type: type === 'tree' || type === 'commit' ? type : 'blob',
      sha,
      path,
      ...(size === '-' ? {} : { size: Number(size) }),
    }),
  );
}

/** What is in a tree or a commit's root; with `recursive` all below it, trees included. Paths from that tree. */
export function treeEntries(directory: string, sha: string, recursive = false): Promise<TreeEntry[]> {
  return list(directory, [...(recursive ? ['-r', '-t'] : []), sha]);
}

/** What was read of objects, by repository and SHA: an object never changes. */
const commits = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>();
const blobs = new Map<string, Promise<Buffer>>();

function once<Value>(known: Map<string, Promise<Value>>, id: string, read: () => Promise<Value>): Promise<Value> {
  const value = known.get(id) ?? read();
  known.set(id, value);
  return value;
}

/** The entry at a path of a commit, given as its SHA, or undefined. */
export async function entryAt(directory: string, commit: string, path: string): Promise<TreeEntry | undefined> {
  const entries = await once(commits, `${directory} ${commit}`, async () => {
    const all = await treeEntries(directory, commit, true);
    return new Map(all.map((entry) => [entry.path, entry]));
  });
  return entries.get(path);
}

export function blob(directory: string, sha: string): Promise<Buffer> {
  return once(blobs, `${directory} ${sha}`, () => git(directory, ['cat-file', 'blob', sha]));
}

/** Base64 in lines of 60 characters, as GitHub writes it. */
export function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}
