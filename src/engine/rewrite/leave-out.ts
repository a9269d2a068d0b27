import type { Judgement } from '../policy/judgement.ts';
import { partAt } from '../program/script-model.ts';
import type { Item, Probe } from '../syntax/tree.ts';
import type { TreeNode } from '../syntax/walk.ts';
import { walk } from '../syntax/walk.ts';
import type { Candidate, NoCandidate, RewriteRequest, Rewriter } from './candidate.ts';

const REASON = 'Left out: this probe fires while a lock of a BPF map may be held, and takes such a lock itself.';

/** The last resort: the probe that fires while a lock is held becomes a comment. */
export const leaveOut: Rewriter = {
  kind: 'leave-out',
  what: 'leaving the probe out',
  // A cycle of more than two programs usually leaves others: those are left out together.
  propose: (request) =>
    request.cause && request.cause.probes.size <= 2 ? propose(request, [request.cause.inner.probe]) : undefined,
};

/** As `leaveOut`, together with the other probes of the cycle. */
export const leaveAllOut: Rewriter = {
  kind: 'leave-out',
  what: 'leaving its probes out',
  propose: (request) =>
    request.cause && request.cause.probes.size > 1 ? propose(request, [...request.cause.probes]) : undefined,
};

function propose({ judgement, layout }: RewriteRequest, probes: readonly Probe[]): Candidate | NoCandidate {
  const { model } = judgement;
  if (probes.some(({ span }) => partAt(model, span) !== undefined)) return { reason: 'a probe is in an imported file' };
  if (!model.probes.some(({ phase, probe }) => phase === 'attached' && !probes.includes(probe)))
    return { reason: 'nothing would be left of the script' };
  const undefinedMap = mapLeftUndefined(judgement, probes);
  if (undefinedMap !== undefined) return { reason: `nothing else would set ${undefinedMap}, which other probes read` };
  const edits = probes.map(({ span }) => layout.commentOut(span, [REASON]));
  if (edits.includes(undefined)) return { reason: 'a comment inside the probe ends what would be commented out' };
  const names = probes.map(({ attachPoints }) => attachPoints[0]?.text ?? '').join(', ');
  return {
    loss: 'the-probe',
    title: `Leave ${names} out: ${probes.length === 1 ? 'its block becomes a comment' : 'their blocks become comments'}`,
    cost: `What ${probes.length === 1 ? 'this probe measures' : 'these probes measure'} is no longer measured.`,
    safe: false,
    edits: edits.flatMap((each) => each ?? []),
    removes: probes,
  };
}

/** A map that the remaining script names, and that only the removed part sets: bpftrace refuses to read such a map. */
function mapLeftUndefined({ model }: Judgement, probes: readonly Probe[]): string | undefined {
  const named = new Set<string>();
  const set = new Set<string>();
  const look = (node: TreeNode) => {
    if (node.kind === 'map') named.add(node.name);
    const target = node.kind === 'assignment' ? node.target : node.kind === 'update' ? node.operand : undefined;
    if (target?.kind === 'map') set.add(target.name);
    if (node.kind === 'map-declaration') set.add(node.map);
  };
  const removed: ReadonlySet<Item> = new Set(probes);
  for (const item of model.script.items) if (!removed.has(item)) walk(item, look);
  const gone = new Set<string>();
  for (const probe of probes)
    walk(probe, (node) => {
      if (node.kind === 'map') gone.add(node.name);
    });
  return [...gone].find((map) => named.has(map) && !set.has(map));
}
