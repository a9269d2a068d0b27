import { harmOf, insteadOf } from '../engine/harm.ts';
import type { Confidence, RelatedPlace, RuleId } from '../engine/policy/finding.ts';
import { RULES } from '../engine/policy/rules/index.ts';
import type { ReportedFinding } from '../engine/report.ts';
import { createsFile, type Fix, type Tried } from '../engine/rewrite/fix.ts';
import { whyUnsafe } from '../engine/rewrite/stop-words.ts';
import { VERSION } from '../version.ts';
import { ruleAddress } from './addresses.ts';
import { copiesWords, fewTargets, stoppedWords, whereItHelps } from './fix-words.ts';
import { programOf } from './program-patch.ts';
import { type BriefVerdict, verdictLine, withoutNames } from './verdict-group.ts';

/**
 * What a finding says, in the order in which every format shows it. All texts are plain sentences: each format escapes them in its own
 * way, and adds nothing but its layout.
 */
export interface FindingParts {
  /** What can happen, and where. */
  readonly what: string;
  /** Where else it is, if it starts in another file. */
  readonly elsewhere: RelatedPlace | undefined;
  /** What to do about it, and what that costs. */
  readonly remedy: Remedy;
  /** The verdicts in one line; empty if the finding has none. */
  readonly verdicts: readonly BriefVerdict[];
  /** What the confidence means, a sentence; empty if the finding has no verdicts. */
  readonly sure: string;
  /** The rule whose page says more. */
  readonly rule: RuleId;
  /** What a reader unfolds. */
  readonly more: MoreParts;
}

export interface MoreParts {
  /** How it comes to it; empty if `what` says all. */
  readonly how: string;
  /** All that the remedy costs, and why; empty if the remedy says it. */
  readonly cost: string;
  /** The other rewrites, best first. */
  readonly others: readonly Remedy[];
  /** The rewrites that do not help, and why. */
  readonly tried: readonly Tried[];
  /** The program after a rewrite that its file has no place for. */
  readonly program: Tried['program'];
  /** The line that silences the finding, as a comment of a script; undefined where none may. */
  readonly ignore: string | undefined;
}

/** One way to get rid of a finding. */
export interface Remedy {
  readonly label: 'Fix' | 'What to do' | 'Or';
  /** What to do, a sentence; empty if there is nothing to say. */
  readonly words: string;
  /** What it costs; empty if `words` are only advice. */
  readonly cost: string;
  /** Whom it helps, if not everybody, and what it leaves: sentences. */
  readonly leaves: readonly string[];
  /** The rewrite, if it is one. */
  readonly fix?: Fix;
}

/** What a finding says. @param best the rewrite to show with it; by default, the one that `fix` would make. */
export function findingParts(
  finding: ReportedFinding,
  best: Fix | undefined = finding.fixes.find(({ safe }) => safe),
): FindingParts {
  const { rule, what, how = '', fixes, tried = [], confidence } = finding;
  const remedy = best === undefined ? adviceOf(finding) : remedyOf(best, finding);
  const line = verdictLine(finding.verdicts, finding.others !== undefined);
  const sure = harmOf(finding) === undefined ? '' : SURE[confidence];
  const words = countWords([what, remedyLine(remedy), verdictsLine(line, sure)].join(' '));
  const short = words > MOST_WORDS ? withoutNames(line) : line;
  const isLong = countWords([what, remedyLine(remedy), verdictsLine(short, sure)].join(' ')) > MOST_WORDS;
  return {
    what,
    elsewhere: finding.related.find(({ path }) => path !== undefined),
    remedy,
    verdicts: short,
    sure: isLong ? '' : sure,
    rule,
    more: {
      how: isLong ? `${how} ${sure}`.trim() : how,
      cost: best === undefined || best.cost === (best.price ?? best.cost) ? '' : best.cost,
      others: fixes.filter((fix) => fix !== best && fix.kind !== 'suppress').map((fix) => otherOf(fix, finding)),
      tried,
      program: programOf(tried),
      ignore: fixes.find(({ kind }) => kind === 'suppress')?.edits[0]?.text.trim(),
    },
  };
}

/** More words than these nobody reads at once: names of machines, then what the confidence means, are left to what is folded away. */
const MOST_WORDS = 105;

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

/** What a confidence means: "certain" is not that it happens, "possible" is not that it may happen. */
const SURE: Readonly<Record<Confidence, string>> = {
  certain: 'Certain: every step is known; not every run hits it.',
  likely: 'Likely: one step depends on a value or a program that is not known here.',
  possible: 'Possible: one step is not proved for these kernels.',
};

function remedyOf(fix: Fix, finding: ReportedFinding): Remedy {
  return {
    label: 'Fix',
    words: sentence(fix.title),
    cost: sentence(fix.price ?? fix.cost),
    leaves: leavesOf(fix, finding),
    fix,
  };
}

/** What a rewrite does not do: the machines that it stops or does not help, and a second copy of the script. */
function leavesOf(fix: Fix, finding: ReportedFinding): string[] {
  const harm = harmOf(finding);
  const stopped = (fix.stops ?? []).map(({ target }) => target);
  const still = (harm?.targets ?? []).filter((name) => !fix.targets.includes(name) && !stopped.includes(name));
  const other = insteadOf(fix, finding).filter((each) => each.fix !== undefined);
  return [
    ...stoppedWords(fix),
    ...(still.length === 0
      ? []
      : [`It still ${harm?.verdict === 'hang' ? 'hangs' : 'loses updates'} on ${fewTargets(still)}.`]),
    ...other.map(({ targets }) => `Another rewrite helps on ${fewTargets(targets)}.`),
    ...copiesWords(fix),
    ...(fix.partly === true ? ['Another finding of the same cause stays.'] : []),
  ];
}

/** What to do where no rewrite may be made unasked. */
function adviceOf({ rule, todo }: ReportedFinding): Remedy {
  return {
    label: 'What to do',
    words: todo ?? firstSentence(RULES.find(({ id }) => id === rule)?.do),
    cost: '',
    leaves: [],
  };
}

/** What is said of a rewrite where only `fix` can make its file. */
export const NEEDS_FILE = 'It needs a new file: `bpftrace-guard fix` makes it.';

/** A rewrite that is not the one shown with its finding. */
export function otherOf(fix: Fix, { verdicts }: ReportedFinding): Remedy {
  const where = whereItHelps(fix, verdicts);
  return {
    label: 'Or',
    words: sentence(fix.title),
    cost: sentence(fix.cost),
    leaves: [
      ...(where === undefined ? [] : [`It helps ${where}.`]),
      ...(fix.safe ? [] : [`It ${whyUnsafe(fix)}: look before you apply it.`]),
      ...(createsFile(fix) ? [NEEDS_FILE] : []),
    ],
    fix,
  };
}

/** What every reader is to see, each part on a line of its own, for formats that have one text and no layout. */
export function plainText(finding: ReportedFinding): string {
  return plainLines(finding).join('\n');
}

/** The same on one line. */
export function plainLine(finding: ReportedFinding): string {
  return plainLines(finding).join(' ');
}

function plainLines(finding: ReportedFinding): string[] {
  return [...toldLines(finding), ruleAddress(finding.rule, VERSION)];
}

/** The same lines without the address of the rule, for formats that link the rule's name. */
export function toldLines(finding: ReportedFinding): string[] {
  const { what, remedy, verdicts, sure } = findingParts(finding);
  return [what, remedyLine(remedy), verdictsLine(verdicts, sure)].filter((line) => line !== '');
}

/** A remedy as one line: "Fix: ... Cost: ...". */
export function remedyLine({ label, words, cost, leaves }: Remedy): string {
  if (words === '') return '';
  return [`${label}: ${words}`, ...(cost === '' ? [] : [`Cost: ${cost}`]), ...leaves].join(' ');
}

/** The verdicts as one line: "hangs on 3 of 13: ...; safe on 3. Certain: ...". */
export function verdictsLine(verdicts: readonly BriefVerdict[], sure: string): string {
  if (verdicts.length === 0) return '';
  return `${verdicts.map(({ words, rest }) => words + rest).join('; ')}. ${sure}`.trimEnd();
}

function sentence(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}

function firstSentence(text = ''): string {
  return text.split(/(?<=[.!?]) (?=[A-Z`])/)[0] ?? '';
}
