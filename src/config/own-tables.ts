import { open, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Target } from '../facts/target.ts';
import type { GitHubContents } from '../github/contents.ts';
import { isInside } from '../source/disk.ts';
import { readAtCommit } from '../source/git.ts';
import { GitError } from '../source/git-process.ts';
import { sourceOf } from '../source/script-text.ts';
import { NOT_THERE } from '../source/source-tree.ts';
import type { OwnTable } from './own-table.ts';
import { readOwnTarget, TABLE_LIMIT } from './own-table-file.ts';

/** The text of a file, or why there is none: the end of a sentence about the file. */
export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** Reads a file beside a configuration, by its path from the root that the configuration's paths start at. */
export type ReadBeside = (path: string) => Promise<FileText>;

/** The targets that have a kernel table of their own, by their names, and what is wrong with the others. */
export interface OwnTargets {
  readonly targets: ReadonlyMap<string, Target>;
  readonly errors: readonly string[];
}

/**
 * Reads the kernel tables that a configuration names.
 *
 * @param file how the configuration is called, for the errors.
 */
export async function readOwnTargets(
  ownTables: readonly OwnTable[] | undefined,
  file: string,
  read: ReadBeside,
): Promise<OwnTargets> {
  const targets = new Map<string, Target>();
  const errors: string[] = [];
  for (const ownTable of ownTables ?? []) {
    const found = await read(ownTable['kernel-table']);
    const made = found.ok ? readOwnTarget(found.text, ownTable) : found;
    if (made.ok) targets.set(ownTable.name, made.target);
    else
      errors.push(
        `${file}: the kernel table ${ownTable['kernel-table']} of the target "${ownTable.name}" cannot be used: ${made.reason}.`,
      );
  }
  return { targets, errors };
}

/** The targets of a policy and of a repository: a name that the policy has given means what the policy says. */
export function joinOwnTargets(
  policy: ReadonlyMap<string, Target>,
  own: ReadonlyMap<string, Target>,
): { readonly targets: ReadonlyMap<string, Target>; readonly overruled: readonly string[] } {
  const twice = [...own.keys()].filter((name) => policy.has(name));
  return {
    targets: new Map([...own, ...policy]),
    overruled: twice.map((name) => `The target "${name}" is overruled by that of the policy of the organisation.`),
  };
}

/** Reads on disk, and nothing outside of the configuration's root, through no link either. */
export function besideOnDisk(root: string): ReadBeside {
  return async (name) => {
    try {
      const folder = await realpath(root);
      const real = await realpath(path.join(folder, name));
      if (!isInside(real, folder)) return unread('it leads out of the folder that the configuration is for');
      const file = await open(real);
      try {
        if (!(await file.stat()).isFile()) return unread('it is no regular file');
        // In UTF-8 no UTF-16 unit takes more than three bytes.
        const size = TABLE_LIMIT * 3 + 1;
        const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
        return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead)) };
      } finally {
        await file.close();
      }
    } catch (error) {
      return unread(reasonOf(error));
    }
  };
}

/** Reads as a commit of the process's repository has it. */
export function besideAtCommit(sha: string): ReadBeside {
  return async (name) => {
    try {
      const text = await readAtCommit(sha, name, process.cwd());
      return text === undefined ? unread(`${NOT_THERE} at ${sha.slice(0, 12)}`) : { ok: true, text };
    } catch (error) {
      if (error instanceof GitError) return unread(`${error.message.replace(/\.$/, '')}`);
      throw error;
    }
  };
}

/**
 * Reads as a commit on GitHub has it.
 *
 * @throws what Octokit throws for a request that fails, but for a file that is not there.
 */
export function besideOnGitHub(contents: GitHubContents): ReadBeside {
  return async (name) => {
    const entry = await contents.entry(name);
    if (entry === undefined) return unread(NOT_THERE);
    if (entry.kind === 'link') return unread('it is a symbolic link, which is not followed');
    if (entry.kind !== 'file') return unread('it is no regular file');
    const source = sourceOf(entry.text);
    if (source.kind === 'text') return { ok: true, text: source.text };
    return unread(source.kind === 'unread' ? source.reason : 'it is no regular file');
  };
}

function unread(reason: string): FileText {
  return { ok: false, reason };
}

function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return 'it is not UTF-8';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return NOT_THERE;
  return `it cannot be read (${error instanceof Error ? error.message : String(error)})`;
}
