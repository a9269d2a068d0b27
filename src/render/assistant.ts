import type { Verdict } from '../engine/policy/finding.ts';
import { onTargets } from '../engine/policy/target-words.ts';
import type { FixedFinding, ReportedFile, ReportedFinding } from '../engine/report.ts';
import { type Edge, isNameOfTables, kernelFunctionNames } from '../facts/query/lock-path.ts';
import { NEVER_EXCUSED } from '../facts/rule-ids.ts';
import type { Target } from '../facts/target.ts';
import { knownFindings } from '../review/fingerprint.ts';
import { suggestion } from '../text/nearest-name.ts';
import { plural } from '../text/plural.ts';
import { LineMap } from '../text/position.ts';
import { showUnseen } from '../text/unseen.ts';
import { siteFacts, siteWords, toldInEditor } from './editor.ts';
import { findingsOf, fixedOf, targetOf } from './finding-data.ts';
import type * as data from './report-data.ts';
import { code } from './rule-page.ts';

/** What is said of a program on a machine, from worst to best. */
export const PROGRAM_VERDICTS = [
  'hangs',
  'not-judged',
  'loses-updates',
  'does-not-start',
  'other-findings',
  'nothing-found',
] as const;
export type ProgramVerdict = (typeof PROGRAM_VERDICTS)[number];

/** A machine, and what is said of a program on it. */
export interface JudgedMachine extends data.Target {
  readonly verdict: ProgramVerdict;
}

/** What is said of a program, as an assistant gets it. */
export interface JudgedProgram {
  /** The worst of the machines; that it does not start counts only if no machine starts it. */
  readonly verdict: ProgramVerdict;
  /** What to do, sentences. */
  readonly advice: string;
  readonly machines: readonly JudgedMachine[];
  /** At most MOST_FINDINGS, the worst first. */
  readonly findings: readonly data.Finding[];
  /** How many more there are. */
  readonly more: number;
  /** What is to be known besides, sentences. */
  readonly notes: readonly string[];
}

/** A program after its rewrites: `verdict`, `machines` and `findings` speak of the new text. */
export interface RewrittenProgram extends JudgedProgram {
  readonly changed: boolean;
  readonly program: string;
  /** The files that the new program imports. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly fixed: readonly data.FixedFinding[];
}

/** More findings than anybody reads at once. */
const MOST_FINDINGS = 20;
/** So much of findings is sent at most, in UTF-16 units of JSON: names in a script can be long. */
const MOST_SENT = 200_000;
/** How long the words of one finding may be. */
const MOST_WORDS = 2_000;

const ADVICE: Readonly<Record<ProgramVerdict, string>> = {
  hangs:
    'Do not run it on a machine that it can hang: the machine stops without a log until it is reset, perhaps in the hundredth run. Apply a rewrite (the tool fix does), and check the result.',
  'loses-updates':
    'No machine hangs, but updates or events get lost without a trace. Apply a rewrite, or do not trust what it counts.',
  'not-judged':
    'Not all of it was judged, or a hang depends on what is not known here, so this is no reason to run it. Correct what the findings name, and check it again.',
  'does-not-start': 'None of these machines starts it. Correct it for the bpftrace that is there, and check it again.',
  'other-findings':
    'None of these machines hangs by the locks of its maps, as far as is known. Read the findings first.',
  'nothing-found':
    'None of these machines hangs by the locks of its maps, as far as is known. Load, endless loops and wrong results are not looked at.',
};

/** What is said of a program, with the same in short words. */
export interface Told<Data extends JudgedProgram = JudgedProgram> {
  readonly data: Data;
  readonly text: string;
}

/** What is told of a program. @param notes what is to be known besides, sentences */
export function tellProgram(file: ReportedFile, targets: readonly Target[], notes: readonly string[]): Told {
  const findings = knownFindings([file]).map(({ finding }) => finding);
  const machines = targets.map((target) => ({ ...targetOf(target), verdict: verdictOn(target, file) }));
  const verdict = worstOf(machines.map((machine) => machine.verdict));
  const shown = bounded(findingsOf([{ ...file, findings: findings.slice(0, MOST_FINDINGS) }]));
  const more = findings.length - shown.length;
  const data = { verdict, advice: ADVICE[verdict], machines, findings: shown, more, notes };
  const lines = new LineMap(file.text);
  const told = [
    `${verdict}: ${ADVICE[verdict]}`,
    machineWords(machines),
    ...findings.slice(0, shown.length).map((finding) => findingWords(finding, lines)),
    more === 0 ? '' : `${plural(more, 'more finding')} ${more === 1 ? 'is' : 'are'} not shown: correct these first.`,
    ...notes,
  ];
  return { data, text: paragraphs(told) };
}

/** The first findings, as many as may be sent. */
function bounded(findings: readonly data.Finding[]): data.Finding[] {
  let left = MOST_SENT;
  return findings.filter((finding) => {
    left -= left > 0 ? JSON.stringify(finding).length : 0;
    return left > 0;
  });
}

/** What is told of a program that was rewritten. @param file the report on what came of it */
export function tellRewritten(
  { program, text, files, fixed }: Rewriting,
  file: ReportedFile,
  targets: readonly Target[],
  notes: readonly string[],
): Told<RewrittenProgram> {
  const after = tellProgram(file, targets, notes);
  const changed = text !== program;
  const created = [...files].map(([name, content]) => ({ name, text: content }));
  const told = [
    changed ? `The program was rewritten: ${plural(fixed.length, 'change')}.` : NOTHING_CHANGED,
    ...fixed.map(({ title, cost, unsafe }) =>
      showUnseen(
        `${title}. ${unsafe === true ? 'It leaves out something that the program measures, or more. ' : ''}Cost: ${cost}`,
      ),
    ),
    ...created.map(({ name }) => `It imports ${name}: write that file, which is in "files", beside it.`),
    `What is said of the program as it is now:`,
    after.text,
    ...(changed ? ['The program is in "program"; this is it:', text] : []),
  ];
  return {
    data: { ...after.data, changed, program: text, files: created, fixed: fixed.map(fixedOf) },
    text: paragraphs(told),
  };
}

/** What a run of rewrites came to. */
export interface Rewriting {
  /** As it was. */
  readonly program: string;
  readonly text: string;
  /** By their names. */
  readonly files: ReadonlyMap<string, string>;
  readonly fixed: readonly FixedFinding[];
}

const NOTHING_CHANGED = 'The program is as it was: no rewrite that may be applied is proved to help.';

/** What a file says of a program on a machine. */
function verdictOn({ name, assumed = [] }: Target, { findings, ...file }: ReportedFile): ProgramVerdict {
  const said = findings.flatMap(({ severity, verdicts }) =>
    verdicts.flatMap(({ target, verdict }) => (target === name ? { severity, verdict } : [])),
  );
  const has = (verdict: Verdict) => said.some((each) => each.verdict === verdict);
  if (said.some(({ severity, verdict }) => verdict === 'hang' && severity !== 'note')) return 'hangs';
  // A note of a hang says that it depends on what is not known: which function `$1` is, for example.
  if (has('hang') || findings.some(({ rule }) => NEVER_EXCUSED.includes(rule))) return 'not-judged';
  // The table of another kernel stands in: that nothing is found by it says nothing of this one.
  if (assumed.some(({ fact }) => fact === 'kernel')) return 'not-judged';
  if (has('lost-updates')) return 'loses-updates';
  const unstarted = file.status === 'analysed' ? (file.unstarted ?? []) : [];
  if (has('refused') || has('unattachable') || unstarted.includes(name)) return 'does-not-start';
  // What harms other machines, or does not start there, says nothing of this one; the rest is about all of them.
  return findings.some((finding) => finding.verdicts.every(({ verdict }) => verdict === 'safe'))
    ? 'other-findings'
    : 'nothing-found';
}

function worstOf(verdicts: readonly ProgramVerdict[]): ProgramVerdict {
  const starts = verdicts.filter((verdict) => verdict !== 'does-not-start');
  const counted = starts.length === 0 ? verdicts : starts;
  return PROGRAM_VERDICTS.find((verdict) => counted.includes(verdict)) ?? 'not-judged';
}

/** "hangs on debian-13; does-not-start on debian-12." */
function machineWords(machines: readonly JudgedMachine[]): string {
  const groups = PROGRAM_VERDICTS.flatMap((verdict) => {
    const names = machines.filter((machine) => machine.verdict === verdict).map(({ name }) => name);
    return names.length === 0 ? [] : [`${verdict} ${onTargets(names, machines.length)}`];
  });
  return `${groups.join('; ')}.`;
}

/** In the words of the editor, with its line. */
function findingWords(finding: ReportedFinding, lines: LineMap): string {
  const { line } = lines.position(finding.span.start);
  const words = toldInEditor(finding);
  const short = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}...` : words;
  return `Line ${line}, ${finding.severity}, ${finding.rule}: ${short}`;
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/**
 * A function of the kernel, or a tracepoint, on the lock path, as Markdown.
 *
 * @param name as the tables have it
 * @param edges where a probe on it fires
 */
export function tellFunction(name: string, edges: readonly Edge[], targets: readonly Target[]): string {
  const shown = name.replace(TRACED, '');
  const sites = edges.map((edge) => siteWords(siteFacts(name, edge, targets), targets.length));
  const heading = `# ${code(shown)}`;
  if (sites.some((words) => words !== '')) return paragraphs([heading, ...sites, KEPT_APART]);
  const known = targets.flatMap((target) => kernelFunctionNames(target).map((each) => each.replace(TRACED, '')));
  return paragraphs([
    heading,
    `No map operation holds a lock where a probe on it fires, ${onTargets(
      targets.map((target) => target.name),
      targets.length,
    )}.`,
    isNameOfTables(name, targets)
      ? ''
      : `The tables have no function and no tracepoint of this name: map operations do not run through it, or it is spelled in another way.${suggestion(shown, known)}`,
  ]);
}

const TRACED = /^__traceiter_/;

const KEPT_APART =
  'The kernel keeps kprobe, tracepoint and timer programs from running inside each other, and programs of other kinds only from running inside themselves. The tool check says what a whole program does.';

/** The machines that have a name, in lines. @param all how many there are of those that were asked for */
export function tellMachines(shown: readonly data.Machine[], all: number, defaults: readonly string[]): string {
  const rows = shown.map(
    ({ name, bpftrace, kernel, arch, supportedUntil }) =>
      `${name}: bpftrace ${bpftrace ?? '(none of its own)'}, Linux ${kernel}, ${arch}${supportedUntil === undefined ? '' : `, supported until ${supportedUntil}`}`,
  );
  return paragraphs([
    rows.length === 0 ? 'No machine of that name is known.' : rows.join('\n'),
    rows.length < all ? `${all - rows.length} more are not shown: pass a search or a higher limit.` : '',
    `Judged if none is named: ${defaults.join('; ')}.`,
    OVERRIDES,
  ]);
}

const OVERRIDES =
  'A name can be overridden in part (debian-13,bpftrace@newest); any other machine is bpftrace@VERSION,kernel@VERSION[,arch@arm64][,paravirt@no], and the one that this server runs on is host.';
