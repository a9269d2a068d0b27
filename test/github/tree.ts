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

/** The entry at a path of a commit, or undefined. */
export async function entryAt(directory: string, commit: string, path: string): Promise<TreeEntry | undefined> {
  return (await list(directory, [commit, '--', path])).find((entry) => entry.path === path);
}

export function blob(directory: string, sha: string): Promise<Buffer> {
  return git(directory, ['cat-file', 'blob', sha]);
}

/** Base64 in lines of 60 characters, as GitHub writes it. */
export function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{1,60}/g, '$&\n');
}
