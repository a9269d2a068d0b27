import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { FileChange } from '../render/git-patch.ts';
import type { FixDestination } from '../session/fixer.ts';
import { occupied } from '../session/script-fixer.ts';
import { findRoot, linkLeadsOut, realOf, slashes } from '../source/disk.ts';
import { createFile, occupantOf, removeCreated, replaceFile } from '../source/file-replacement.ts';
import { fileProblem } from '../source/regular-file.ts';
import type { ReadableScript } from '../source/script-text.ts';

/** How `fix` was called. */
export interface FixMode {
  /** The script is standard input: nothing is on disk. */
  readonly piped: boolean;
  /** Nothing is written. */
  readonly dryRun: boolean;
}

const LEADS_OUT =
  'A symbolic link leads from here to a file outside of the repository, so it is not fixed. Name that file itself.';

/** The files that one run of `fix` writes, or would write. */
export class FixedFiles implements FixDestination {
  /** The changes for a patch, in the order in which they were made. */
  readonly changes: FileChange[] = [];
  readonly #notes = new Set<string>();
  readonly #mode: FixMode;
  /** The root that the paths of a patch count from. */
  readonly #root: string;

  private constructor(root: string, mode: FixMode) {
    this.#root = root;
    this.#mode = mode;
  }

  static async open(mode: FixMode): Promise<FixedFiles> {
    return new FixedFiles(await findRoot(await realpath(process.cwd())), mode);
  }

  /** Notes on the patch for the user. */
  get notes(): readonly string[] {
    return [...this.#notes];
  }

  /** A link is followed to the file that it names, but not out of the repository. */
  async refusal({ path: name }: ReadableScript): Promise<string | undefined> {
    if (this.#mode.piped) return undefined;
    return (await linkLeadsOut(name, await realOf(name))) ? LEADS_OUT : undefined;
  }

  async obstacle(script: ReadableScript, name: string, content: string): Promise<string | undefined> {
    if (this.#mode.piped) return 'standard input has no folder for';
    try {
      const there = await occupantOf(path.join(path.dirname(await realOf(script.path)), name), content);
      return there === 'something else' ? occupied(name) : undefined;
    } catch (error) {
      return `cannot be looked at (${name}: ${fileProblem(error)})`;
    }
  }

  /** Writes unless this is a dry run. */
  async keep(script: ReadableScript, text: string, created: ReadonlyMap<string, string>): Promise<string | undefined> {
    const { piped, dryRun } = this.#mode;
    const real = piped ? path.resolve(script.path) : await realOf(script.path);
    // Since it was judged, something may have been swapped for it.
    if (!piped && (await linkLeadsOut(script.path, real))) return LEADS_OUT;
    const folder = path.dirname(real);
    const change = { real, before: script.text, after: text };
    const error = piped || dryRun ? undefined : await writeAll(change, folder, created);
    if (error !== undefined) return error;
    this.#change(real, script.text, text);
    if (dryRun)
      for (const [name, content] of created)
        if ((await occupantOf(path.join(folder, name), content)) === 'nothing')
          this.#change(path.join(folder, name), undefined, content);
    return undefined;
  }

  #change(real: string, before: string | undefined, after: string): void {
    const relative = slashes(path.relative(this.#root, real));
    if (this.#mode.dryRun && relative.startsWith('../'))
      this.#notes.add(`${relative} is outside of the repository: git apply takes its patch with --unsafe-paths only.`);
    this.changes.push({ path: relative, before, after });
  }
}

/** Writes the files that a script needs, then the script; removes what it created if that fails. */
async function writeAll(
  { real, before, after }: { readonly real: string; readonly before: string; readonly after: string },
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const created: string[] = [];
  let error: string | undefined;
  for (const [name, content] of files) {
    const at = path.join(folder, name);
    const made = await createFile(at, content);
    if (!made.ok) error = made.message;
    else if (made.created) created.push(at);
    if (error !== undefined) break;
  }
  if (error === undefined) {
    const written = await replaceFile(real, before, after);
    if (written.ok) return undefined;
    error = written.message;
  }
  for (const at of created) await removeCreated(at);
  return error;
}
