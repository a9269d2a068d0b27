import { writeFile } from 'node:fs/promises';
import { Analyser } from '../analysis.ts';
import type { AnalysedFile, FileReport, Report } from '../engine/report.ts';
import { CONFIDENCES, SEVERITIES } from '../policy/finding.ts';
import { renderCheckstyle } from '../render/checkstyle.ts';
import { renderHtml } from '../render/html.ts';
import { renderJson } from '../render/json.ts';
import { renderJunit } from '../render/junit.ts';
import { renderMarkdown } from '../render/markdown-report.ts';
import { renderRdjson } from '../render/rdjson.ts';
import { renderSarif } from '../render/sarif.ts';
import { oneLine } from '../render/terminal-text.ts';
import { renderText } from '../render/text.ts';
import { renderWorkflowCommands } from '../render/workflow-commands.ts';
import type { ChangedHunks } from '../review/placement.ts';
import { configurationOnDisk, resolveSettings, type Settings } from '../session/settings.ts';
import { readSurroundings } from '../session/surroundings.ts';
import { targetNotes } from '../session/target-notes.ts';
import type { UnreadableScript } from '../source/change.ts';
import { DiskTree } from '../source/disk.ts';
import { type ReadableScript, readScripts } from '../source/script-files.ts';
import type { SourceTree } from '../source/source-tree.ts';
import { type RunOptions, wantsColor } from './options.ts';

/** Where a command reads from and writes to. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stderr: { write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The version of the program. */
  readonly version: string;
}

/** The exit statuses; of several that apply the first of 2, 3, 1 is taken. */
export const STATUS = { clean: 0, findings: 1, wrongUse: 2, notAnalysed: 3 } as const;

const REPORT_IT = 'This is a defect of bpftrace-guard: please report it together with the script.';

export type Script = ReadableScript | UnreadableScript;

/** `check`: judges files, folders and standard input. */
export async function check(
  paths: readonly string[],
  options: RunOptions & { stdinFilename: string },
  terminal: Terminal,
): Promise<number> {
  const file = await configurationOnDisk(options.config);
  const resolved = await resolveSettings(options, file);
  if (!resolved.ok) return refuse(resolved.errors, terminal);
  const stdin = { stream: terminal.stdin, name: options.stdinFilename };
  const root = (file?.ok === true ? file.root : undefined) ?? process.cwd();
  const { choose } = resolved.settings;
  const { scripts, notes } = await readScripts(paths.length === 0 ? ['.'] : paths, stdin, { root, choose });
  return report(scripts, notes, new DiskTree(root), resolved.settings, options, terminal);
}

/** The findings of a change that are its own, and what is said of the others. */
export interface Narrowed {
  readonly files: readonly FileReport[];
  readonly notes: readonly string[];
}

/** What a report on a change needs beside the scripts. */
export interface ReviewedChange {
  readonly hunks: ChangedHunks;
  readonly narrow: (files: readonly FileReport[]) => Promise<Narrowed>;
}

/** Says on standard error what is wrong with how the program was called. */
export function refuse(errors: readonly string[], terminal: Terminal): number {
  for (const error of errors) say('error', error, terminal);
  return STATUS.wrongUse;
}

/** Judges scripts and writes the report. */
export async function report(
  scripts: readonly Script[],
  notes: readonly string[],
  access: SourceTree,
  settings: Settings,
  options: RunOptions,
  terminal: Terminal,
  change?: ReviewedChange,
): Promise<number> {
  sayMistakes(settings, terminal);
  const readable = scripts.filter((script) => script.status === 'readable');
  const around = await readSurroundings(readable, settings.runTogether, access);
  const analyser = new Analyser(settings, around.surroundings);
  const judged = scripts.map((script) => judge(script, analyser, options));
  const { files, notes: left } = change === undefined ? { files: judged, notes: [] } : await change.narrow(judged);
  const told = targetNotes(settings);
  sayNotes(files, [...told, ...notes, ...around.notes, ...left], options, terminal);
  const result: Report = { targets: settings.targets, files, notes: told };
  const written = await write(render(result, options, terminal, change?.hunks), options, terminal);
  return statusOf(result, settings, written);
}

/** Says what is wrong with the configuration, and what that means for the run. */
export function sayMistakes(settings: Settings, terminal: Terminal): void {
  for (const words of settings.overruled) say('note', words, terminal);
  for (const error of settings.errors) say('error', error, terminal);
  if (settings.errors.length === 0) return;
  const instead = settings.configured ? 'the targets of the command line' : 'the default targets';
  say('error', `The configuration is left out; the scripts are judged on ${instead}.`, terminal);
}

/** Says what could not be analysed, and the notes unless they are not wanted. */
export function sayNotes(
  files: readonly FileReport[],
  notes: readonly string[],
  { quiet }: RunOptions,
  terminal: Terminal,
): void {
  for (const file of files) {
    if (file.status === 'failed') say('error', `${file.path}: ${file.error}`, terminal);
    if (file.status === 'skipped' && !quiet) say('note', `${file.path}: ${file.error}`, terminal);
  }
  if (!quiet) for (const note of [...notes, ...notesOn(files)]) say('note', note, terminal);
}

/** @param written whether the report could be written */
export function statusOf(result: Report, settings: Settings, written: boolean): number {
  if (!written || settings.errors.length > 0) return STATUS.wrongUse;
  if (result.files.some((file) => file.status === 'failed')) return STATUS.notAnalysed;
  return fails(result, settings) ? STATUS.findings : STATUS.clean;
}

/** What of analysed files was not looked at. */
function notesOn(files: readonly FileReport[]): string[] {
  return files.flatMap((file) =>
    file.status === 'analysed' ? (file.notes ?? []).map((note) => `${file.path}: ${note}`) : [],
  );
}

/** Judges one script; findings that are less sure than asked for are left out. */
export function judge(script: Script, analyser: Analyser, { minConfidence }: RunOptions): FileReport {
  if (script.status !== 'readable') return script;
  const worst = CONFIDENCES.indexOf(minConfidence);
  let file: AnalysedFile;
  try {
    file = analyser.analyse(script.path, script.text);
  } catch (error) {
    // A defect that one script brings to light must not cost the reports on the others.
    const reason = error instanceof Error ? error.message : String(error);
    return { status: 'failed', path: script.path, error: `The analysis broke (${reason}). ${REPORT_IT}` };
  }
  return { ...file, findings: file.findings.filter(({ confidence }) => CONFIDENCES.indexOf(confidence) <= worst) };
}

function fails({ files }: Report, { failOn }: Settings): boolean {
  if (failOn === 'never') return false;
  const mildest = SEVERITIES.indexOf(failOn);
  return files.some(
    (file) =>
      file.status === 'analysed' && file.findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= mildest),
  );
}

/** A report in the format that was asked for. */
export function render(
  result: Report,
  options: RunOptions,
  { env, stdout, version }: Terminal,
  hunks?: ChangedHunks,
): string {
  switch (options.format) {
    case 'text': {
      const color = wantsColor(options.color, env, options.output === undefined && stdout.isTTY === true);
      return renderText(result, { color, quiet: options.quiet === true, ...(hunks === undefined ? {} : { hunks }) });
    }
    case 'json':
      return renderJson(result, version);
    case 'github':
      return renderWorkflowCommands(result);
    case 'sarif':
      return renderSarif(result, version);
    case 'rdjson':
      return renderRdjson(result, version);
    case 'checkstyle':
      return renderCheckstyle(result);
    case 'junit':
      return renderJunit(result);
    case 'markdown':
      return renderMarkdown(result);
    case 'html':
      return renderHtml(result, { version, ...(hunks === undefined ? {} : { hunks }) });
    default:
      return options.format satisfies never;
  }
}

/**
 * Writes a report to standard output, or where --output says.
 *
 * @returns false when it cannot be written there; then that was said.
 */
export async function write(
  text: string,
  { output }: RunOptions,
  terminal: Terminal,
  stream: Terminal['stderr'] = terminal.stdout,
): Promise<boolean> {
  if (output === undefined) {
    stream.write(text);
    return true;
  }
  try {
    await writeFile(output, text);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(
      'error',
      `The report cannot be written to ${output} (${reason}). Name a file in a folder that exists.`,
      terminal,
    );
    return false;
  }
}

/** One line on standard error. */
export function say(kind: 'error' | 'note', message: string, { stderr }: Terminal): void {
  stderr.write(`bpftrace-guard: ${kind}: ${oneLine(message)}\n`);
}
