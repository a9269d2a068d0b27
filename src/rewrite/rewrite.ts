import type { Finding, Verdict } from '../policy/finding.ts';
import { VERDICTS } from '../policy/finding.ts';
import type { Cause, Judgement } from '../policy/judgement.ts';
import { judgeScript, refusedOutcome } from '../policy/judgement.ts';
import { modelScript } from '../program/script-model.ts';
import { parseScript } from '../syntax/parse.ts';
import type { Script } from '../syntax/tree.ts';
import type { Candidate, Rewriter } from './candidate.ts';
import { applyEdits, mapOffset, orderEdits } from './edit.ts';
import type { Edit, Fix } from './fix.ts';
import { proposeGroup } from './group.ts';
import { proposeGuard } from './guard.ts';

const REWRITERS: readonly Rewriter[] = [proposeGuard, proposeGroup];

/**
 * The proved rewrites for a finding, best first: those that help on most targets before others, and of those the one
 * that keeps the script's events as they are. Findings without a lock cycle have none, nor have those of a script with a
 * syntax error: what could not be read may already hold the remedy, or be in its way.
 */
export function proposeFixes(finding: Finding, judgement: Judgement): Fix[] {
  const { script, imported } = judgement.model;
  if ([script, ...imported.map((file) => file.script)].some(({ errors }) => errors.length > 0)) return [];
  const cause = judgement.causes.find((candidate) => candidate.witness === finding.witness);
  if (cause === undefined) return [];
  const affected = judgement.lowered
    .filter((_, index) => isBad(cause.outcomes[index]?.verdict))
    .map((script) => script.target);
  return REWRITERS.flatMap((rewriter): Fix[] => {
    const candidate = rewriter({ judgement, cause, targets: affected });
    if ('reason' in candidate) return [];
    const fix = prove(candidate, cause, judgement);
    return fix === undefined ? [] : [fix];
  }).sort((a, b) => b.targets.length - a.targets.length);
}

/**
 * Applies a candidate to a copy and judges the result. It is proved when the result parses and has all its probes, the cause
 * is gone on at least one target, no target that runs the script refuses it or gets a worse verdict, and no cause is
 * new.
 */
function prove(candidate: Candidate, cause: Cause, before: Judgement): Fix | undefined {
  const edits = orderEdits(candidate.edits);
  if (edits === undefined || edits.length === 0) return undefined;
  // What lies behind the text is in an imported file: an edit stays in the file of the finding.
  const { script: original, imported } = before.model;
  if (edits.some((edit) => edit.span.end > original.text.length)) return undefined;
  const script = parseScript(applyEdits(original.text, edits));
  if (script.errors.length > 0) return undefined;
  if (!keepsProbes(original, script, edits)) return undefined;
  const targets = before.lowered.map((lowered) => lowered.target);
  const after = judgeScript(
    modelScript(script, imported),
    targets,
    before.configured,
    before.suppressions,
    before.neighbours,
  );

  const helped: string[] = [];
  for (const [index, target] of targets.entries()) {
    const was = cause.outcomes[index]?.verdict;
    const refused = refusedNow(after, index);
    if (refused && was !== 'hang' && !refusedNow(before, index)) return undefined;
    if (refused) continue;
    if (worsens(before, after, index, edits)) return undefined;
    const remains = after.causes.some(
      (other) => isBad(other.outcomes[index]?.verdict) && isKin(cause, other) && sharesProbe(cause, other, edits),
    );
    if (isBad(was) && !remains) helped.push(target.name);
  }
  return helped.length === 0 ? undefined : { ...candidate, edits, targets: helped };
}

/** Whether every probe of the original is still one, in its place: an edit must not swallow what it does not touch. */
function keepsProbes(before: Script, after: Script, edits: readonly Edit[]): boolean {
  const bodies = new Set(after.items.flatMap((item) => (item.kind === 'probe' ? [item.body.span.start] : [])));
  return before.items.every((item) => item.kind !== 'probe' || bodies.has(mapOffset(item.body.span.start, edits)));
}

function refusedNow(judgement: Judgement, index: number): boolean {
  const lowered = judgement.lowered[index];
  return lowered !== undefined && refusedOutcome(lowered) !== undefined;
}

function isBad(verdict: Verdict | undefined): boolean {
  return verdict === 'hang' || verdict === 'lost-updates';
}

/**
 * Whether a cause that is left is the old one's rest: a cycle with other scripts is none of the script's own cycles. One
 * that any program of the host can close is the rest of either.
 */
function isKin(old: Cause, now: Cause): boolean {
  return now.world === 'open' || (now.world === 'together') === (old.world === 'together');
}

/** Whether a cause of the rewritten script is new on a target, or worse than what it was. */
function worsens(before: Judgement, after: Judgement, index: number, edits: readonly Edit[]): boolean {
  return after.causes.some((now) => {
    const verdict = now.outcomes[index]?.verdict;
    if (verdict === undefined || !isBad(verdict)) return false;
    return !before.causes.some((old) => {
      const was = old.outcomes[index]?.verdict;
      return was !== undefined && VERDICTS.indexOf(was) <= VERDICTS.indexOf(verdict) && sharesProbe(old, now, edits);
    });
  });
}

/** Whether a cause of the original and one of the rewritten script have a probe in common. */
function sharesProbe(old: Cause, now: Cause, edits: readonly Edit[]): boolean {
  const places = new Set([...old.probes].map((probe) => mapOffset(probe.body.span.start, edits)));
  return [...now.probes].some((probe) => places.has(probe.body.span.start));
}
