import { Analyser } from '../../../src/engine/analyse.ts';
import { Library } from '../../../src/engine/program/library.ts';
import type { AnalysedFile, ReportedFinding } from '../../../src/engine/report.ts';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import { createsFile, type Fix, type FixKind } from '../../../src/engine/rewrite/fix.ts';
import { GUARD_FILE_NAME } from '../../../src/facts/guard-file.ts';
import type { Target } from '../../../src/facts/target.ts';

/** The slow path of spin locks, as kernels with paravirtual ones call it. */
export const SITE = 'native_queued_spin_lock_slowpath';

/** A target of its releases; x86_64 with paravirtual spin locks. */
export function target(bpftrace: string, kernel: string): Target {
  return { name: `bpftrace@${bpftrace},kernel@${kernel}`, bpftrace, kernel, arch: 'x86_64', paravirt: true };
}

export const NEW = [target('0.27.1', '6.12')];
export const MIDDLE = [target('0.23.2', '6.12')];
export const OLD = [target('0.17.0', '6.1')];

/** Judges a script with files beside it, by name. */
export function judge(
  text: string,
  targets: readonly Target[],
  beside: Readonly<Record<string, string>> = {},
  countMissed = true,
): AnalysedFile {
  const library = new Library();
  for (const [name, content] of Object.entries(beside)) library.add(name, { kind: 'text', text: content });
  return new Analyser({ targets, configured: true, rewrites: { countMissed } }, { library, groups: [] }).analyse(
    'x.bt',
    text,
  );
}

/** What is left of a script that a guard holds together: not what takes a second copy of it. */
export function leftOf({ findings }: AnalysedFile): AnalysedFile['findings'] {
  return findings.filter(({ copies }) => copies !== true);
}

/** The first finding about a lock cycle. */
export function cycleOf(file: AnalysedFile): ReportedFinding {
  const finding = file.findings.find(({ witness }) => witness !== undefined);
  if (finding === undefined) throw new Error('no cycle is found');
  return finding;
}

export interface Choice {
  readonly kind: FixKind;
  /** Of the guards: the one in a file beside the script. */
  readonly file?: boolean;
}

/** The fix of a kind for the first cycle of a script. */
export function fixOf(text: string, targets: readonly Target[], { kind, file = false }: Choice): Fix {
  const finding = cycleOf(judge(text, targets));
  const fix = finding.fixes.find((each) => each.kind === kind && createsFile(each) === file);
  if (fix === undefined) throw new Error(`no ${kind} fix is offered: ${JSON.stringify(finding.tried)}`);
  return fix;
}

/** The script after that fix. */
export function fixed(text: string, targets: readonly Target[], choice: Choice): string {
  return applyEdits(text, fixOf(text, targets, choice).edits);
}

/** The files that a fix creates. */
export function createdBy({ edits }: Fix): Record<string, string> {
  return Object.fromEntries(edits.flatMap(({ path, text }) => (path === undefined ? [] : [[path, text]])));
}

/** What is said of a kind of rewrite that is not offered. */
export function whyNot(text: string, targets: readonly Target[], kind: FixKind): string {
  const { fixes, tried } = cycleOf(judge(text, targets));
  const offered = fixes.find((fix) => fix.kind === kind);
  if (offered !== undefined) throw new Error(`a ${kind} fix is offered: ${offered.title}`);
  return (tried ?? [])
    .filter((each) => each.kind === kind)
    .map(({ why }) => why)
    .join('; ');
}

export { GUARD_FILE_NAME };
