import { resolveTargets as resolve } from './config/targets.ts';
import { Analyser } from './engine/analyse.ts';
import { RULES } from './engine/policy/rules/index.ts';
import { Library } from './engine/program/library.ts';
import type { FileReport } from './engine/report.ts';
import { besideScript, applyEdits as replace } from './engine/rewrite/edit.ts';
import { MACHINES } from './facts/query/machines.ts';
import { DEFAULT_TARGETS } from './facts/query/population.ts';
import { sameMachines } from './facts/query/target.ts';
import { CONFIDENCES, RULE_IDS, SEVERITIES } from './facts/rule-ids.ts';
import { ruleAddress } from './render/addresses.ts';
import { findingsOf, fixedOf, machineData, targetOf } from './render/finding-data.ts';
import type {
  Confidence,
  Finding,
  Fix,
  FixedFinding,
  Machine,
  RuleId,
  Severity,
  Target,
} from './render/report-data.ts';
import { fixScript, occupied } from './session/script-fixer.ts';
import { analyseScript, unjudged } from './session/script-judge.ts';
import { decodeScript, type ReadableScript } from './source/script-text.ts';
import { suggestion } from './text/nearest-name.ts';
import { VERSION } from './version.ts';

export type * from './render/report-data.ts';

/** How a script is judged. */
export interface AnalysisOptions {
  /** The path that findings are reported under, and that imports are looked for from; `<program>` by default. */
  readonly path?: string;
  /** The names of the machines that the script is meant for, as for `--target`; the default targets if it is left out. */
  readonly targets?: readonly string[];
  /** Other severities for rules, or `off`. `syntax-error` has its own always, and `not-judged` cannot be off. */
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  /** Findings that are less sure are left out; `possible` by default, which leaves out none. */
  readonly minConfidence?: Confidence;
  /** The texts of files that the script imports, by the paths that its imports lead to from `path`. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What is said of a script. */
export interface Analysis {
  /** `failed`: it could not be judged, which is a finding, too. `skipped`: there is no script to judge in the text. */
  readonly status: 'analysed' | 'failed' | 'skipped';
  /** Why it was not judged, a sentence; missing if it was. */
  readonly error?: string;
  readonly targets: readonly Target[];
  /** In the order of the text, the worst first where two start at one place. */
  readonly findings: readonly Finding[];
}

/** A script after its rewrites. `findings` are those that are left, in the new text; each says why it is left. */
export interface FixedScript extends Analysis {
  readonly text: string;
  /** The files that the new text imports and that `options.files` does not have, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** What was fixed, in the order in which it was done. */
  readonly fixed: readonly FixedFinding[];
}

/** What a rule is about, in plain text: words between backticks are code. */
export interface Rule {
  readonly id: RuleId;
  /** The severity of its usual finding; some are milder. */
  readonly severity: Severity;
  /** One line. */
  readonly summary: string;
  readonly what: string;
  readonly why: string;
  readonly do: string;
  readonly ignoreWhen: string;
  /** The address of its page. */
  readonly url: string;
}

/** The version of bpftrace-guard. */
export const version: string = VERSION;

/**
 * Judges a script, and proves the rewrites that it offers. Nothing is read, written or sent.
 *
 * @throws TypeError for wrong options; its message says what to write instead.
 */
export function analyse(text: string, options: AnalysisOptions = {}): Analysis {
  const judging = judgingOf(options);
  return analysisOf(judge(textOf(text), judging), judging);
}

/**
 * Applies the first safe rewrite of the first finding that has one, judges the result, and so on until none is left.
 *
 * @throws TypeError as `analyse`.
 */
export async function fix(text: string, options: AnalysisOptions = {}): Promise<FixedScript> {
  const judging = judgingOf(options);
  const { path, files } = judging;
  const fixing = await fixScript(
    { path, text: textOf(text) },
    {},
    {
      judge: async (now, created) =>
        judge(now, { ...judging, files: withCreated(judging, created), longScripts: true }),
      obstacle: async (name, content) => {
        if (name.includes('/')) return `is not in the script's folder (${name})`;
        const there = files.get(besideScript(path, name));
        return there === undefined || there === content ? undefined : occupied(name);
      },
    },
  );
  const created = [...fixing.files].map(([name, content]): [string, string] => [besideScript(path, name), content]);
  return {
    ...analysisOf(fixing.report, judging),
    text: fixing.text,
    files: Object.fromEntries(created.filter(([at]) => !files.has(at))),
    fixed: fixing.fixed.map(fixedOf),
  };
}

/**
 * The script with one rewrite of a finding.
 *
 * @param text what the finding was found in.
 * @returns the new text, and the files that it needs, by path.
 */
export function applyFix(
  text: string,
  { path }: Pick<Finding, 'path'>,
  { edits }: Pick<Fix, 'edits'>,
): { readonly text: string; readonly files: Readonly<Record<string, string>> } {
  const own = edits.filter((edit) => edit.path === path);
  const spans = own.map(({ range, text: by }) => ({
    span: { start: range.start.offset, end: range.end.offset },
    text: by,
  }));
  const others = edits.filter((edit) => edit.path !== path);
  return { text: replace(text, spans), files: Object.fromEntries(others.map((edit) => [edit.path, edit.text])) };
}

/**
 * The targets with these names, each once: the name of a machine, one that is overridden in part
 * (`debian-13,bpftrace@newest`), or the free form `bpftrace@0.24,kernel@6.8[,arch@arm64][,paravirt@no]`.
 *
 * @param names the default targets if they are left out.
 * @throws TypeError for a name that stands for no machine.
 */
export function resolveTargets(names?: readonly string[]): Target[] {
  return targetsOf(names).targets.map(targetOf);
}

/** The machines that have a name. */
export function machines(): Machine[] {
  return MACHINES.map(machineData);
}

/** The rules, in the order in which they are listed. */
export function rules(): Rule[] {
  return RULES.map(({ id, severity, summary, what, why, do: todo, ignoreWhen }) => ({
    id,
    severity,
    summary,
    what,
    why,
    do: todo,
    ignoreWhen,
    url: ruleAddress(id, VERSION),
  }));
}

/** Options that were checked. */
interface Judging extends Required<Pick<AnalysisOptions, 'path' | 'rules' | 'minConfidence'>> {
  readonly targets: ReturnType<typeof targetsOf>;
  readonly files: ReadonlyMap<string, string>;
  readonly longScripts?: true;
}

function judgingOf(options: AnalysisOptions): Judging {
  const { path = '<program>', targets, rules: severities = {}, minConfidence = 'possible', files = {} } = options;
  if (typeof path !== 'string' || path === '') throw new TypeError('path is a text that is not empty.');
  if (!CONFIDENCES.includes(minConfidence)) throw new TypeError(`minConfidence is one of ${CONFIDENCES.join(', ')}.`);
  for (const [rule, severity] of Object.entries(severities)) requireSetting(rule, severity);
  const given = Object.entries(files);
  if (given.some(([, each]) => typeof each !== 'string')) throw new TypeError('files has texts by their paths.');
  return { path, rules: severities, minConfidence, targets: targetsOf(targets), files: new Map(given) };
}

function requireSetting(rule: string, severity: string): void {
  const known: readonly string[] = RULE_IDS;
  if (!known.includes(rule)) throw new TypeError(`Unknown rule "${rule}".${suggestion(rule, known)}`);
  if (rule === 'syntax-error') throw new TypeError('syntax-error cannot be set: what does not parse is not judged.');
  const settings: readonly string[] = rule === 'not-judged' ? SEVERITIES : [...SEVERITIES, 'off'];
  if (!settings.includes(severity)) throw new TypeError(`The severity of ${rule} is one of ${settings.join(', ')}.`);
}

function targetsOf(names: readonly string[] | undefined) {
  if (names === undefined) return { targets: DEFAULT_TARGETS, configured: false };
  if (!Array.isArray(names) || names.length === 0 || names.some((name) => typeof name !== 'string'))
    throw new TypeError('targets is a list of names with at least one, such as ["debian-13"].');
  const resolved = resolve(names);
  if (!resolved.ok) throw new TypeError(resolved.errors.join(' '));
  return { targets: resolved.targets, configured: !sameMachines(resolved.targets, DEFAULT_TARGETS) };
}

function textOf(text: string): string {
  if (typeof text !== 'string') throw new TypeError('A script is a text.');
  return text;
}

function judge(
  text: string,
  { path, targets, rules: severities, minConfidence, files, longScripts }: Judging,
): FileReport {
  const script: ReadableScript | { status: 'failed' | 'skipped'; path: string; error: string } = {
    path,
    ...decodeScript(new TextEncoder().encode(text)),
  };
  const settings = {
    ...targets,
    rules: severities,
    minConfidence,
    suppressions: { today: new Date().toISOString().slice(0, 10) },
    ...(longScripts === undefined ? {} : { rewrites: { longScripts } }),
  };
  if (script.status !== 'readable') return unjudged(script, settings);
  return analyseScript({ path, text }, new Analyser(settings, { library: libraryOf(files), groups: [] }), settings);
}

/** What a script may import: the files, and the folders that they are in. */
function libraryOf(files: ReadonlyMap<string, string>): Library {
  const library = new Library();
  const folders = new Map<string, string[]>();
  for (const [path, text] of files) {
    library.add(path, { kind: 'text', text });
    const at = path.lastIndexOf('/');
    if (at > 0) folders.set(path.slice(0, at), [...(folders.get(path.slice(0, at)) ?? []), path.slice(at + 1)]);
  }
  for (const [path, names] of folders) library.add(path, { kind: 'folder', names });
  return library;
}

function withCreated({ path, files }: Judging, created: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files, ...[...created].map(([name, text]): [string, string] => [besideScript(path, name), text])]);
}

function analysisOf(report: FileReport, { targets }: Judging): Analysis {
  return {
    status: report.status,
    ...(report.status === 'analysed' ? {} : { error: report.error }),
    targets: targets.targets.map(targetOf),
    findings: findingsOf([report]),
  };
}
