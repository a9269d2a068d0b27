import { git } from './git.ts';

/** One file of a diff, as GitHub counts it. */
export interface ChangedFile {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  readonly path: string;
  readonly previousPath?: string;
  /** The blob after the change; of a removed file, the blob before it. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** From the first `@@` on, without the newline at the end; absent for a binary, too large or unchanged text. */
  readonly patch?: string;
}

/** One line inside a hunk of a patch. `old` and `new` count from 1 and are absent on the side where the line is not. */
export interface DiffLine {
  /** Which hunk of the file, from 0. */
  readonly hunk: number;
  /** GitHub's "position": lines below the first `@@`, further `@@` lines counted. */
  readonly position: number;
  readonly old?: number;
  readonly new?: number;
}

/** What GitHub leaves out when it gets larger. */
export interface DiffLimits {
  /** A file's patch is left out past so many lines. */
  readonly patchLines: number;
  /** A file's patch is left out past so many bytes. */
  readonly patchBytes: number;
}

/** The options that make a diff depend on the two trees alone. */
const DIFF = ['--no-color', '--no-ext-diff', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/', '--find-renames'];
const PATCH = ['--patch', '--unified=3', '--inter-hunk-context=0', '--full-index', ...DIFF];

const STATUS: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** The whole diff between two commits, as `git diff` writes it. */
export function wholeDiff(directory: string, base: string, head: string): Promise<Buffer> {
  return git(directory, ['diff', ...PATCH, base, head]);
}

/** The sections of a whole diff, in git's order: a content line never starts with `diff --git`. */
function sections(diff: string): string[] {
  return diff === '' ? [] : diff.split(/^(?=diff --git )/m);
}

/** A section without its header lines and final newline; undefined when it has no hunk (binary, mode only, empty). */
function hunksOf(section: string): string | undefined {
  const at = section.search(/^@@ /m);
  return at === -1 ? undefined : section.slice(at).replace(/\n$/, '');
}

/** Added and deleted lines of `git diff --numstat -z`; a binary file has 0 and 0. */
function counts(numstat: string): { additions: number; deletions: number }[] {
  return [...numstat.matchAll(/(\d+|-)\t(\d+|-)\t(?:\0[^\0]*\0[^\0]*|[^\0]+)\0/g)].map(([, added, deleted]) => ({
    additions: Number(added?.replace('-', '0')),
    deletions: Number(deleted?.replace('-', '0')),
  }));
}

/** The files that differ between two commits, in git's order, with renames found. */
export async function changedFiles(
  directory: string,
  base: string,
  head: string,
  limits: DiffLimits,
): Promise<readonly ChangedFile[]> {
  const [raw, numstat, whole] = await Promise.all([
    git(directory, ['diff', '--raw', '-z', '--no-abbrev', ...DIFF, base, head]),
    git(directory, ['diff', '--numstat', '-z', ...DIFF, base, head]),
    wholeDiff(directory, base, head),
  ]);
  const patches = sections(whole.toString('utf8'));
  const lines = counts(numstat.toString('utf8'));
  const fields = raw.toString('utf8').split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; (fields[at] ?? '') !== ''; ) {
    const [, , before = '', after = '', letters = ''] = (fields[at] ?? '').split(' ');
    const status = STATUS[letters.charAt(0)];
    if (status === undefined) throw new Error(`git gave a status that is not known here: ${fields[at]}`);
    const moved = status === 'renamed' || status === 'copied';
    const first = fields[at + 1] ?? '';
    const path = moved ? (fields[at + 2] ?? '') : first;
    at += moved ? 3 : 2;
    // A change of type is written as a deletion followed by an addition.
    const patch = (status === 'changed' ? patches.splice(0, 2) : patches.splice(0, 1)).map(hunksOf).join('\n');
    const large = Buffer.byteLength(patch) > limits.patchBytes || patch.split('\n').length > limits.patchLines;
    files.push({
      status,
      path,
      ...(moved ? { previousPath: first } : {}),
      sha: status === 'removed' ? before : after,
      ...(lines[files.length] ?? { additions: 0, deletions: 0 }),
      ...(patch.trim() === '' || large ? {} : { patch }),
    });
  }
  if (patches.length > 0 || lines.length !== files.length) {
    throw new Error(
      `git listed ${files.length} files but ${lines.length} counts, and ${patches.length} patches are left`,
    );
  }
  return files;
}

/** The lines of a patch that a comment may stand on, in order. */
export function diffLines(patch: string): DiffLine[] {
  const lines: DiffLine[] = [];
  let [hunk, oldLine, newLine] = [-1, 0, 0];
  patch.split('\n').forEach((text, position) => {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (header !== null) {
      hunk += 1;
      [oldLine, newLine] = [Number(header[1]), Number(header[2])];
      return;
    }
    if (text.startsWith('+')) lines.push({ hunk, position, new: newLine++ });
    else if (text.startsWith('-')) lines.push({ hunk, position, old: oldLine++ });
    else if (text.startsWith(' ')) lines.push({ hunk, position, old: oldLine++, new: newLine++ });
  });
  return lines;
}

/** The hunk that holds `position`, from its `@@` line to that line: what GitHub shows above a comment. */
export function hunkUpTo(patch: string, position: number): string {
  const lines = patch.split('\n').slice(0, position + 1);
  return lines.slice(lines.findLastIndex((line) => line.startsWith('@@ '))).join('\n');
}

/** What changed in one file between two commits, without context. A file that is gone has `deleted file mode`. */
export async function bareHunks(directory: string, from: string, to: string, path: string): Promise<string> {
  const args = ['diff', '--unified=0', '--no-color', '--no-renames', '--no-ext-diff', '--no-textconv', from, to];
  return from === to ? '' : (await git(directory, [...args, '--', path])).toString('utf8');
}

/** Where a line (from 1) is after the changes of `bareHunks`; undefined when it was changed or the file is gone. */
export function followLine(hunks: string, line: number): number | undefined {
  if (/^deleted file mode /m.test(hunks)) return undefined;
  let shift = 0;
  for (const [, start, length = '1', , added = '1'] of hunks.matchAll(
    /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm,
  )) {
    const first = Number(start);
    const removed = Number(length);
    // A hunk without old lines stands after the line that it names.
    if (removed === 0 ? line <= first : line < first) break;
    if (removed > 0 && line < first + removed) return undefined;
    shift += Number(added) - removed;
  }
  return line + shift;
}
