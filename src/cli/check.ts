import { posix } from 'node:path';
import { goneNotes } from '../session/accepted.ts';
import { eachOnce } from '../session/analysers.ts';
import { type JudgedScripts, judgeScripts, type NamedScript } from '../session/judge.ts';
import type { Settings } from '../session/settings.ts';
import { isOnlyHost } from '../source/embedded/format.ts';
import type { ScriptFile } from '../source/script-text.ts';
import type { SourceTree } from '../source/source-tree.ts';
import { Failure } from '../text/failure.ts';
import { LEADS_OUT, NOT_THERE, sentenceFor } from '../text/source.ts';
import type { CheckOptions } from './options.ts';
import { type OpenedScripts, openProgram, openScripts, tell } from './run.ts';
import type { Terminal } from './terminal.ts';

/** The options of `check` that `fix` does not have. */
export interface CheckOnlyOptions extends CheckOptions {
  /** A program on the command line. */
  readonly eval?: string;
}

/** `check`: judges files, folders, standard input, and a program on the command line. */
export async function check(paths: readonly string[], options: CheckOnlyOptions, terminal: Terminal): Promise<number> {
  const opened = await open(paths, options, terminal);
  const { notes, settings, tree } = opened;
  const judged = await judgeOpened(opened, settings);
  const gone = options.eval === undefined ? await goneNotes(settings, (file) => tree.isGone(file)) : [];
  return tell({ ...judged, notes: [...notes, ...judged.notes, ...gone] }, settings, options, terminal);
}

/** Judges what was opened, and the scripts that commands in it name. */
export async function judgeOpened(
  { scripts, tree }: OpenedScripts,
  settings: Settings,
): Promise<Pick<JudgedScripts, 'targets' | 'files' | 'notes'>> {
  const judged = await judgeScripts(scripts, settings, tree);
  const known = new Set([...scripts.map(({ path }) => path), ...judged.files.map(({ path }) => path)]);
  const named = await judgeNamed(judged.named, known, settings, tree);
  const targets = eachOnce([...judged.targets, ...named.targets]);
  return { targets, files: [...judged.files, ...named.files], notes: [...judged.notes, ...named.notes] };
}

function open(paths: readonly string[], options: CheckOnlyOptions, terminal: Terminal): Promise<OpenedScripts> {
  const { eval: program } = options;
  if (program === undefined) return openScripts(paths, options, terminal);
  if (paths.length > 0) throw new Failure('usage', 'Give either a program with -e or paths.');
  if (program.trim() === '') throw new Failure('usage', 'The program of -e is empty.');
  return openProgram(program, options, terminal);
}

/** Why a word of a command is taken for no script of this repository. */
const NO_FILE: readonly string[] = [NOT_THERE, LEADS_OUT];

/** Judges the scripts that commands in files of other kinds name, and that no name or first line tells: by a path from the file's folder, or from here. */
async function judgeNamed(
  named: readonly NamedScript[],
  known: Set<string>,
  settings: Settings,
  tree: SourceTree,
): Promise<Pick<JudgedScripts, 'targets' | 'files' | 'notes'>> {
  const scripts: ScriptFile[] = [];
  for (const { path, host } of named) {
    if (path.startsWith('/') || isOnlyHost(path)) continue;
    for (const at of new Set([posix.join(posix.dirname(host), path), posix.normalize(path)])) {
      if (known.has(at)) break;
      const source = await tree.look(at, host);
      if (source.kind === 'unread' && !NO_FILE.includes(source.message)) {
        known.add(at);
        scripts.push({ status: 'failed', path: at, error: sentenceFor(source.message) });
        break;
      }
      if (source.kind !== 'text' || source.text.trim() === '') continue;
      known.add(at);
      scripts.push({ status: 'readable', path: at, text: source.text });
      break;
    }
  }
  return scripts.length === 0 ? { targets: [], files: [], notes: [] } : judgeScripts(scripts, settings, tree);
}
