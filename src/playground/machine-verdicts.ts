import { compareVerdict, type TargetVerdict, type Verdict } from '../engine/policy/finding.ts';
import type { FileReport } from '../engine/report.ts';
import type { Target } from '../facts/target.ts';
import { groupVerdicts } from '../render/verdict-group.ts';

/** What all findings together say of one machine. */
export interface MachineVerdict {
  readonly target: Target;
  /** Undefined where nothing is said against the machine. */
  readonly verdict: Verdict | 'unknown' | undefined;
  /** In a few words. */
  readonly words: string;
}

/** Rules that say that a part of the script was not judged. */
const UNJUDGED: ReadonlySet<string> = new Set(['not-judged', 'syntax-error', 'invalid-script']);

/** The worst verdict of each target, in the order of the targets. A script that was not judged as a whole is safe nowhere. */
export function machineVerdicts(report: FileReport, targets: readonly Target[]): MachineVerdict[] {
  const findings = report.status === 'skipped' ? [] : report.findings;
  const whole = report.status === 'analysed' && !findings.some(({ rule }) => UNJUDGED.has(rule));
  const unstarted = report.status === 'analysed' ? (report.unstarted ?? []) : [];
  const all = findings.flatMap(({ verdicts, others = [] }) =>
    [verdicts, ...others.map((other) => other.verdicts)].flat(),
  );
  return targets.map((target): MachineVerdict => {
    const worst = all
      .filter((each) => each.target === target.name)
      .reduce<TargetVerdict | undefined>(worseOf, undefined);
    if (worst !== undefined && worst.verdict !== 'safe')
      return { target, verdict: worst.verdict, words: groupVerdicts([worst])[0]?.words ?? '' };
    if (unstarted.includes(target.name)) return { target, verdict: 'refused', words: 'does not start' };
    if (!whole) return { target, verdict: 'unknown', words: 'not judged' };
    return { target, verdict: worst?.verdict, words: worst === undefined ? 'nothing found' : 'safe' };
  });
}

function worseOf(a: TargetVerdict | undefined, b: TargetVerdict): TargetVerdict {
  return a !== undefined && compareVerdict(a.verdict, b.verdict) <= 0 ? a : b;
}
