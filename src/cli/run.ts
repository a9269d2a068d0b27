import { realpath } from 'node:fs/promises';
import { type ConfigurationFile, readLayer } from '../config/layer.ts';
import { type FileReport, leavesUnjudged, type Report, reportedFiles } from '../engine/report.ts';
import { hostFor } from '../host/read.ts';
import { USUAL_WIDTH } from '../render/terminal-text.ts';
import { renderCounts, renderFile } from '../render/text.ts';
import type { ChangedHunks } from '../review/placement.ts';
import { fails, type Layers, resolveSettings, type Settings, targetNotes } from '../session/settings.ts';
import { DiskTree, findRoot } from '../source/disk.ts';
import { writeReport } from '../source/report-file.ts';
import { readScripts, type ScriptFiles } from '../source/script-files.ts';
import { configurationOnDisk, readConfigurationFile } from './configuration-file.ts';
import { render, type Style } from './format.ts';
import { chosenRules, type JudgingOptions, type RunOptions } from './options.ts';
import { STATUS, say, type Terminal, takesLinks, wantsColor, widthOf } from './terminal.ts';

/** What the settings of a command that judges are made of. @throws Failure when a target is this machine, and it is of no known kind. */
export async function layersOf(
  options: JudgingOptions,
  file: ConfigurationFile | undefined,
  { env }: Pick<Terminal, 'env'>,
): Promise<Layers> {
  const { policy, target, failOn, minConfidence } = options;
  return {
    inputs: { from: 'command line', targets: target, failOn, minConfidence, ...chosenRules(options) },
    repository: await readLayer(file),
    organisation: policy === undefined ? undefined : await readLayer(await readConfigurationFile(policy)),
    host: await hostFor(target, env),
  };
}

/** Reads the settings of a command that judges. @throws Failure when there is nothing to judge for. */
export async function readSettings(
  options: JudgingOptions,
  file: ConfigurationFile | undefined,
  env: Terminal['env'],
): Promise<Settings> {
  return resolveSettings(await layersOf(options, file, { env }));
}

/** Reads the same, and reports the mistakes in the configuration. @throws Failure as `readSettings` */
export async function settingsOf(
  options: JudgingOptions,
  file: ConfigurationFile | undefined,
  terminal: Terminal,
): Promise<Settings> {
  const settings = await readSettings(options, file, terminal.env);
  for (const sentence of settings.overruled) say('note', sentence, terminal);
  for (const sentence of settings.mistakes) say('error', sentence, terminal);
  return settings;
}

/** The scripts of a command over files on disk, and what they are judged by. */
export interface OpenedScripts extends ScriptFiles {
  readonly settings: Settings;
  readonly tree: DiskTree;
  /** The folder that the paths of the configuration start at. */
  readonly root: string;
  /** The configuration, as error messages name it; undefined without one. */
  readonly configuration: string | undefined;
}

/** Reads the settings and the scripts of `check` and `fix`. @throws Failure as `settingsOf` */
export async function openScripts(
  paths: readonly string[],
  options: JudgingOptions & { readonly stdinFilename?: string; readonly asFound?: boolean },
  terminal: Terminal,
): Promise<OpenedScripts> {
  const file = await configurationOnDisk(options.config);
  const settings = await settingsOf(options, file, terminal);
  const { root, configuration } = await placeOf(file);
  const stdin = { stream: terminal.stdin, name: options.stdinFilename ?? '<stdin>' };
  const chosen = { root, choose: settings.choose, ofNamed: options.asFound === true };
  const read = await readScripts(paths.length === 0 ? ['.'] : paths, stdin, chosen);
  return { ...read, settings, root, configuration, tree: new DiskTree(root) };
}

/** Without a configuration, paths count from the root of the repository of a folder, where one would be. */
export async function placeOf(
  file: ConfigurationFile | undefined,
  folder = process.cwd(),
): Promise<{ readonly root: string; readonly configuration: string | undefined }> {
  if (file?.ok === true) return { root: file.root ?? process.cwd(), configuration: file.path };
  return { root: await findRoot(await realpath(folder)), configuration: undefined };
}

/** Reads the settings for a program of the command line. @throws Failure as `settingsOf` */
export async function openProgram(text: string, options: RunOptions, terminal: Terminal): Promise<OpenedScripts> {
  const file = await configurationOnDisk(options.config);
  const settings = await settingsOf(options, file, terminal);
  const { root, configuration } = await placeOf(file);
  const scripts = [{ status: 'readable', path: PROGRAM, text }] as const;
  return { scripts, notes: [], settings, root, configuration, tree: new DiskTree(root) };
}

/** The path under which a program of the command line is reported. */
export const PROGRAM = '<program>';

/** The findings of a command. */
export interface Told extends Pick<Report, 'targets' | 'files' | 'fixed'> {
  readonly notes: readonly string[];
  /** What a change shows of its files. */
  readonly hunks?: ChangedHunks;
  /** Whether the files were told of as they came. */
  readonly told?: boolean;
}

/** How a report looks where it is written. */
export function styleOf(
  options: Pick<RunOptions, 'output' | 'color' | 'quiet' | 'verbose'>,
  { env, stdout, version }: Terminal,
): Style {
  const isTerminal = options.output === undefined && stdout.isTTY === true;
  const color = wantsColor(options.color, env, isTerminal);
  return {
    version,
    now: new Date(),
    color,
    quiet: options.quiet === true,
    verbose: options.verbose === true,
    links: color && takesLinks(env, isTerminal),
    width: options.output === undefined ? widthOf({ stdout }) : USUAL_WIDTH,
  };
}

/** Tells of a file that was judged: on standard error if it was not, and for people, on standard output what was found in it. */
export type TellFile = (file: FileReport) => void;

/** @returns undefined where a report is written as a whole. */
export function asTheyCome(options: RunOptions, terminal: Terminal): TellFile | undefined {
  if (options.format !== 'text' || options.statistics === true || options.output !== undefined) return undefined;
  const style = styleOf(options, terminal);
  let gap = '';
  return (file) => {
    sayUnjudged(file, style.quiet, terminal);
    const text = file.status === 'skipped' ? '' : renderFile(file, style);
    if (text === '') return;
    terminal.stdout.write(`${gap}${text}`);
    gap = '\n';
  };
}

function sayUnjudged(file: FileReport, quiet: boolean, terminal: Terminal): void {
  if (file.status === 'failed') say('error', `${file.path}: ${file.error}`, terminal);
  if (file.status === 'skipped' && !quiet) say('note', `${file.path}: ${file.error}`, terminal);
}

/**
 * Writes the report of a command, and on standard error what was not judged.
 * @returns the exit status
 */
export async function tell(
  { targets, files, fixed, notes, hunks, told = false }: Told,
  settings: Settings,
  options: RunOptions,
  terminal: Terminal,
): Promise<number> {
  const style = { ...styleOf(options, terminal), ...(hunks === undefined ? {} : { hunks }) };
  const onTargets = targetNotes(settings);
  if (!told) for (const file of files) sayUnjudged(file, style.quiet, terminal);
  if (!style.quiet) for (const note of [...onTargets, ...notes]) say('note', note, terminal);

  const report = { targets, files, notes: onTargets, ...(fixed === undefined ? {} : { fixed }) };
  const format = options.statistics === true ? 'statistics' : options.format;
  const text = told ? renderCounts(report, style) : render(report, format, style);
  const written = await write(text, options, terminal);
  if (!written || settings.mistakes.length > 0) return STATUS.wrongUse;
  const found = reportedFiles(files).flatMap((file) => file.findings);
  if (leavesUnjudged(found)) return STATUS.notJudged;
  return fails(found, settings) ? STATUS.findings : STATUS.clean;
}

/** Writes a report to standard output, or where --output says. @returns false when it cannot be written there; then that was said. */
async function write(text: string, { output }: RunOptions, terminal: Terminal): Promise<boolean> {
  if (output === undefined) {
    terminal.stdout.write(text);
    return true;
  }
  const problem = await writeReport(output, text);
  if (problem === undefined) return true;
  say(
    'error',
    `The report cannot be written to ${output} (${problem}). Name a file in a folder that exists.`,
    terminal,
  );
  return false;
}
