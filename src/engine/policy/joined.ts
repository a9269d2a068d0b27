import type { Probe } from '../syntax/tree.ts';
import { compareConfidence, compareSeverity, compareVerdict, type Finding, type RelatedPlace } from './finding.ts';
import { type Cause, worstOutcome } from './outcome.ts';

/** A finding that tells all that the rules report about one cause. */
export interface Joined {
  /** The worst finding; the places of the others are among its related ones, and it has the worst verdict of all on each target. */
  readonly finding: Finding;
  /** The others, which it stands for. */
  readonly others: readonly Finding[];
  /** The lock cycles of all of them as one, if they are about lock cycles. */
  readonly cause?: Cause;
  /** The lock cycle of the worst finding alone, if there are others. */
  readonly own?: Cause;
}

/** Findings about lock cycles that share a probe, and these cycles. */
interface Group {
  readonly findings: Finding[];
  readonly causes: Cause[];
}

/**
 * One finding for each cause. Lock cycles that share a probe are one cause, whoever closes them: the script, a second copy of it, or
 * another program. A cycle with scripts that are declared to run at the same time stays apart, as it needs another remedy.
 * @returns in the order of the findings that stay
 */
export function joinFindings(findings: readonly Finding[], causes: readonly Cause[]): Joined[] {
  const causeOf = new Map(causes.map((cause) => [cause.witness, cause]));
  const groupOf = new Map<Probe, Group>();
  const groups = new Set<Group>();
  const alone: Joined[] = [];
  for (const finding of findings) {
    const cause = finding.witness && causeOf.get(finding.witness);
    if (cause === undefined || cause.world === 'together') {
      alone.push({ finding, others: [], ...(cause === undefined ? {} : { cause }) });
      continue;
    }
    const touched = new Set([...cause.probes].flatMap((probe) => groupOf.get(probe) ?? []));
    const group: Group = { findings: [finding], causes: [cause] };
    for (const old of touched) {
      group.findings.push(...old.findings);
      group.causes.push(...old.causes);
      groups.delete(old);
    }
    groups.add(group);
    for (const each of group.causes) for (const probe of each.probes) groupOf.set(probe, group);
  }
  const order = new Map(findings.map((finding, index) => [finding, index]));
  const place = ({ finding }: Joined) => order.get(finding) ?? 0;
  const joined = [...groups].map((group) => {
    const [worst, ...others] = group.findings.sort(
      (a, b) =>
        compareSeverity(a.severity, b.severity) ||
        compareConfidence(a.confidence, b.confidence) ||
        (order.get(a) ?? 0) - (order.get(b) ?? 0),
    );
    if (worst === undefined) throw new Error('a group has a finding');
    const own = group.causes.find(({ witness }) => witness === worst.witness);
    if (own === undefined) throw new Error('the finding of a group is about a cause of it');
    if (others.length === 0) return { finding: worst, others, cause: own };
    return { finding: worst, others, cause: joinCauses(own, group.causes), own };
  });
  return [...alone, ...joined]
    .sort((a, b) => place(a) - place(b))
    .map((each) => (each.others.length === 0 ? each : { ...each, finding: tellOthers(each) }));
}

/**
 * A cause with the probes of others too, and on each target the worst outcome of all.
 * @param causes it may be among them
 */
function joinCauses(own: Cause, causes: readonly Cause[]): Cause {
  const all = [own, ...causes];
  return {
    ...own,
    probes: new Set(all.flatMap(({ probes }) => [...probes])),
    programs: [...new Set(all.flatMap(({ programs }) => programs))],
    outcomes: own.outcomes.map(
      (outcome, index) => worstOutcome(all.flatMap(({ outcomes }) => outcomes[index] ?? [])) ?? outcome,
    ),
  };
}

function tellOthers({ finding, others }: Joined): Finding {
  const verdicts = finding.verdicts.map((own, index) =>
    others
      .flatMap((other) => other.verdicts[index] ?? [])
      .reduce((worst, each) => (compareVerdict(each.verdict, worst.verdict) < 0 ? each : worst), own),
  );
  const places = others.map(
    ({ rule, span, what }): RelatedPlace => ({ span, message: `${rule}: ${what.replace(/\.$/, '')}`, of: rule }),
  );
  return { ...finding, verdicts, related: [...finding.related, ...places] };
}
