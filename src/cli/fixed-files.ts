import { realpath, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { FileReport } from '../engine/report.ts';
import type { FileChange } from '../render/git-patch.ts';
import { pathOfEdit } from '../rewrite/edit.ts';
import type { FixingAccess, ScriptFixing } from '../session/fixer.ts';
import { FixingTexts } from '../session/fixing-texts.ts';
import type { Settings } from '../session/settings.ts';
import { DiskTree, findRoot, isInside } from '../source/disk.ts';
import { contentOf, createFile, replaceFile } from '../source/file-replacement.ts';
import type { ReadableScript } from '../source/script-files.ts';
import { judge } from './check.ts';
import type { RunOptions } from './options.ts';

/** Where scripts come from and go to in one run of `fix`. */
export interface DeskOptions {
  /** The script is standard input: nothing is on disk. */
  readonly piped: boolean;
  /** Nothing is written. */
  readonly dryRun: boolean;
}

/**
 * The files of one run of `fix`: as they were read, and as they are to be. Scripts are judged with what the run has made of the
 * files around them, whether that is on disk already or not.
 */
export class FixingDesk {
  /** What changes, for a patch: in the order in which it was kept. */
  readonly changes: FileChange[] = [];
  readonly #notes = new Set<string>();
  readonly #texts: FixingTexts;
  readonly #desk: DeskOptions;
  /** The root that the paths of a patch count from. */
  readonly #root: string;

  private constructor(texts: FixingTexts, root: string, desk: DeskOptions) {
    this.#texts = texts;
    this.#root = root;
    this.#desk = desk;
  }

  /** @param root the folder that the patterns of the configuration start at */
  static async open(root: string, settings: Settings, options: RunOptions, desk: DeskOptions): Promise<FixingDesk> {
    const gitRoot = await findRoot(await realpath(process.cwd()));
    const texts = new FixingTexts(new DiskTree(root), settings, (script, analyser) =>
      judge({ status: 'readable', ...script }, analyser, options),
    );
    return new FixingDesk(texts, gitRoot, desk);
  }

  /** What the user should know of the files around the scripts. */
  get notes(): readonly string[] {
    return [...this.#texts.notes, ...this.#notes];
  }

  /**
   * Why a script must not be written, a sentence. A link is followed to the file that it names, but not out of the
   * repository: what is asked for inside must not change something outside.
   */
  async refusal({ path: name }: ReadableScript): Promise<string | undefined> {
    if (this.#desk.piped || !isInside(path.resolve(name), this.#root)) return undefined;
    if (isInside(await realOf(name), this.#root)) return undefined;
    return 'A symbolic link leads from here to a file outside of the repository, so it is not fixed. Name that file itself.';
  }

  accessFor(script: ReadableScript): FixingAccess {
    return {
      judge: (text, files) => this.#texts.judge(script.path, text, files),
      obstacle: (name, content) => this.#obstacle(script, name, content),
    };
  }

  /** Takes a fixed script over, and writes it unless this is a dry run. @returns why that failed; then nothing changed. */
  async keep(script: ReadableScript, { text, files, report }: ScriptFixing): Promise<string | undefined> {
    if (text === script.text || report.status !== 'analysed') return undefined;
    const real = this.#desk.piped ? path.resolve(script.path) : await realOf(script.path);
    const folder = path.dirname(real);
    const error =
      this.#desk.piped || this.#desk.dryRun
        ? undefined
        : await writeAll({ real, before: script.text, after: text }, folder, files);
    if (error !== undefined) return error;
    this.#texts.keep(script.path, text);
    this.#change(real, script.text, text);
    for (const [name, content] of files) {
      const at = pathOfEdit({ path: name }, script.path);
      if (this.#texts.at(at) !== undefined) continue;
      this.#texts.keep(at, content);
      if (this.#desk.dryRun && (await contentOf(path.join(folder, name))) === undefined)
        this.#change(path.join(folder, name), undefined, content);
    }
    return undefined;
  }

  /** The reports of a run once all of its scripts are fixed: those of scripts that hang together with others are made again. */
  judgeAgain(files: readonly FileReport[]): Promise<FileReport[]> {
    return this.#texts.judgeAgain(files);
  }

  async #obstacle(script: ReadableScript, name: string, content: string): Promise<string | undefined> {
    if (this.#desk.piped) return 'standard input has no folder for';
    if (name !== path.basename(name)) return `is not in the script's folder (${name})`;
    const planned = this.#texts.at(pathOfEdit({ path: name }, script.path));
    if (planned === content) return undefined;
    try {
      const there = await contentOf(path.join(path.dirname(await realOf(script.path)), name));
      const same = planned === undefined && (there === undefined || there.equals(Buffer.from(content)));
      return same ? undefined : `is there already, with another content (${name})`;
    } catch (error) {
      return `cannot be looked at (${name}: ${error instanceof Error ? error.message : String(error)})`;
    }
  }

  #change(real: string, before: string | undefined, after: string): void {
    const relative = path.relative(this.#root, real).split(path.sep).join('/');
    if (this.#desk.dryRun && relative.startsWith('../'))
      this.#notes.add(`${relative} is outside of the repository: git apply takes its patch with --unsafe-paths only.`);
    this.changes.push({ path: relative, before, after });
  }
}

/** Writes the files that a script needs, then the script; takes back what it created when that fails. */
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
    if (!made.ok) error = made.error;
    else if (made.created) created.push(at);
    if (error !== undefined) break;
  }
  if (error === undefined) {
    const written = await replaceFile(real, before, after);
    if (written.ok) return undefined;
    error = written.error;
  }
  for (const at of created) await unlink(at);
  return error;
}

async function realOf(name: string): Promise<string> {
  return realpath(name).catch(() => path.resolve(name));
}
