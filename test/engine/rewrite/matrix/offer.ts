import { analyse } from '../../../../src/engine/analyse.ts';
import type { RuleId } from '../../../../src/engine/policy/finding.ts';
import type { AnalysedFile } from '../../../../src/engine/report.ts';
import { applyEdits } from '../../../../src/engine/rewrite/edit.ts';
import type { Fix } from '../../../../src/engine/rewrite/fix.ts';
import { TARGETS } from '../../../../src/facts/query/machines.ts';
import type { Target } from '../../../../src/facts/target.ts';
import type { RiskyScript } from './risky.ts';

const x86 = { arch: 'x86_64', paravirt: true } as const;

/** Old and new bpftrace on kernels before and after 6.15; E is older than bpftrace's own guard, without paravirt spin locks. */
const LETTERED: readonly Target[] = [
  { name: 'A', bpftrace: '0.17.0', kernel: '6.1', ...x86 },
  { name: 'B', bpftrace: '0.23.2', kernel: '6.12', ...x86 },
  { name: 'C', bpftrace: '0.27.1', kernel: '7.3', ...x86 },
  { name: 'D', bpftrace: '0.27.1', kernel: '6.12', ...x86 },
  { name: 'E', bpftrace: '0.20.0', kernel: '6.1', ...x86, paravirt: false },
];

/** What a repository may have configured: one target alone, so that a rewrite is made for it, or several at once. */
export type Choice = readonly [name: string, targets: readonly Target[]];

/** Each of the targets A to E alone, and all five. */
export const MODEL_CHOICES: readonly Choice[] = [
  ...LETTERED.map((target): Choice => [target.name, [target]]),
  ['A-E', LETTERED],
];

/** Every target that has a name, at once. */
export const NAMED_CHOICE: Choice = ['named', TARGETS];

/** What is found in a script when these targets are configured, and what is suggested for it. */
export interface Answer {
  readonly choice: Choice;
  readonly finding: AnalysedFile['findings'][number];
}

/** One rewrite that is suggested, with the text that it makes. */
export interface Offer extends Answer {
  readonly fix: Fix;
  readonly rewritten: string;
  /** The files that it needs beside the script, by their names. */
  readonly files: ReadonlyMap<string, string>;
}

/** They say that a target does not run the script, or that a comment is in vain: nothing to rewrite. */
const WITHOUT_REWRITE: ReadonlySet<RuleId> = new Set(['unsupported-syntax', 'refused-probe', 'unused-suppression']);

/** The findings that a rewrite may answer. */
export function answersFor({ name, text }: RiskyScript, choices: readonly Choice[]): Answer[] {
  return choices.flatMap((choice) =>
    analyse(`${name}.bt`, text, { targets: choice[1], configured: true })
      .findings.filter(({ rule }) => !WITHOUT_REWRITE.has(rule))
      .map((finding) => ({ choice, finding })),
  );
}

export function offersOf(answers: readonly Answer[], { text }: RiskyScript): Offer[] {
  return answers.flatMap(({ choice, finding }) =>
    finding.fixes.map((fix) => ({ choice, finding, fix, rewritten: applyEdits(text, fix.edits), files: filesOf(fix) })),
  );
}

function filesOf({ edits }: Fix): ReadonlyMap<string, string> {
  return new Map(edits.flatMap(({ path, text }) => (path === undefined ? [] : [[path, text]])));
}

/** A line for each finding: the rewrites in their order, each with the targets of the choice that it names; but
 * for the ignore comment, which each has. */
export function describeAnswer({ choice: [name, targets], finding }: Answer): string {
  const fixes = finding.fixes
    .filter(({ kind }) => kind !== 'suppress')
    .map((fix) => {
      const helped = targets.length === 1 ? '' : ` (${fix.targets.join(' ')})`;
      return `${fix.safe ? '' : 'unsafe '}${fix.kind}${filesOf(fix).size === 0 ? '' : ' by a file'}${helped}`;
    });
  return `${name}, ${finding.rule} at ${finding.span.start}: ${fixes.join(', ') || 'nothing'}`;
}
