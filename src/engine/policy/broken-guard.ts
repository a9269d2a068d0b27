import type { Finding } from './finding.ts';
import type { Judgement } from './judgement.ts';
import { judgeScript } from './judgement.ts';
import { refusalsAreNews, startVerdicts, tellWhereAndWhy } from './refusal.ts';

/**
 * What is said of a package whose guard does not load, so that it matters to nobody whether a machine is named or its
 * releases are: a note where the build is not known to be that package's, and by default a note where that package is one of
 * several targets and the release itself would lose events.
 * @param found what is said of the script besides; then this adds nothing
 */
export function findBrokenGuard(judgement: Judgement, found: readonly Finding[]): Finding[] {
  if (found.length > 0) return [];
  return refusalsAreNews(judgement) ? findDoubt(judgement) : findLossBehind(judgement);
}

function findDoubt({ lowered }: Judgement): Finding[] {
  const doubtful = lowered.flatMap(({ doubt, target }) =>
    doubt === undefined ? [] : [{ doubt, target: target.name }],
  );
  const [first] = doubtful;
  if (first === undefined) return [];
  const reasons = doubtful.map(({ doubt: { why }, target }) => ({ why, target }));
  return [
    {
      rule: 'refused-probe',
      severity: 'note',
      confidence: 'possible',
      span: first.doubt.span,
      message: `One package of this bpftrace does not start this script${tellWhereAndWhy(reasons, lowered.length)}. A build of the same release from elsewhere guards it. If the machine has that package, use a newer bpftrace, or attach to another function.`,
      related: [],
      verdicts: startVerdicts(lowered),
    },
  ];
}

/** A target that refuses the script hides what the same release would do to it from elsewhere: that is found out here. */
function findLossBehind({ model, lowered }: Judgement): Finding[] {
  const refusing = lowered.filter(
    ({ target, bpftraceGuard }) => target.package !== undefined && bpftraceGuard !== undefined,
  );
  if (refusing.length === 0) return [];
  const released = refusing.map(({ target: { package: _, ...target } }) => target);
  const { causes } = judgeScript(model, released, false);
  const [cause] = causes;
  const reasons = refusing.flatMap(({ refusals, target }) =>
    refusals.filter(({ rule }) => rule === 'refused-probe').map(({ why }) => ({ why, target: target.name })),
  );
  if (cause === undefined || reasons.length === 0) return [];
  return [
    {
      rule: 'refused-probe',
      severity: 'note',
      confidence: 'certain',
      span: cause.span,
      message: `A package of bpftrace does not start this script${tellWhereAndWhy(reasons, lowered.length)}. Use a newer bpftrace there, or attach to another function.`,
      related: [],
      verdicts: startVerdicts(lowered),
    },
  ];
}
