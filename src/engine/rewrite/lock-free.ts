import { mapKind } from '../../facts/query/map.ts';
import { programsOnAny } from '../program/program.ts';
import type { Candidate, NoCandidate, RewriteRequest, Rewriter } from './candidate.ts';
import { type Change, type Counter, countersOf } from './counter.ts';
import type { Edit } from './fix.ts';
import { isDefined } from './free-name.ts';
import { findBegin } from './guard.ts';

/** Counting in a per-CPU array, which takes no lock: a scalar count() is one up to bpftrace 0.24. */
export const lockFreeCount: Rewriter = {
  kind: 'lock-free',
  what: 'count() in place of ++',
  propose: (request) => propose(request, 'count'),
};

/** Adding in place to entries that BEGIN has made: no lock from bpftrace 0.20 on. */
export const lockFreeSum: Rewriter = {
  kind: 'lock-free',
  what: 'sum() on entries that BEGIN makes',
  propose: (request) => propose(request, 'sum'),
};

function propose(
  { judgement, cause, layout, many, targets }: RewriteRequest,
  form: 'count' | 'sum',
): Candidate | NoCandidate | undefined {
  if (cause === undefined) return undefined;
  const { model, lowered } = judgement;
  if (isDefined(model, form)) return { reason: `the script gives ${form} another meaning` };
  if (form === 'count' && !targets.some((target) => mapKind('scalar-count', target.bpftrace) === 'percpu_array'))
    return { reason: 'count() is in a hash map there, and its first event takes a lock' };
  const all = countersOf(model);
  const locked = new Set<string>();
  for (const { probe, operations } of all.size === 0 ? [] : programsOnAny(lowered))
    if (many || cause.probes.has(probe))
      for (const { locks } of operations) for (const { map } of locks) if (map !== undefined) locked.add(map);
  const counters = [...locked].flatMap((map) => all.get(map) ?? []);
  const able = form === 'sum' ? counters : counters.filter(isCount);
  if (able.length === 0)
    return { reason: 'no map with known entries is only counted up and printed, so none can become an aggregation' };

  const edits: Edit[] = [];
  const seeds: string[] = [];
  const begin = findBegin(model);
  for (const counter of able) {
    for (const change of counter.changes) edits.push(...rewritten(change, form, model.script.text));
    if (form === 'sum') seeds.push(...seedsOf(counter));
  }
  if (form === 'sum') {
    if (begin === 'unusable')
      return { reason: 'the script has a BEGIN that is not a plain one, so nothing can be seeded' };
    const comment = ['These entries are there before the first event, so that no change of them takes a lock.'];
    edits.push(
      begin === undefined
        ? layout.beforeProbes(comment, layout.probe('BEGIN', seeds))
        : layout.atStart(begin.body, seeds),
    );
  }
  const names = able.map(({ map }) => map).join(', ');
  return {
    loss: 'nothing',
    title:
      form === 'count'
        ? `Count with count() in ${names}: each CPU has a counter of its own, which takes no lock`
        : `Add with sum() in ${names} to entries that BEGIN makes: each CPU adds in place, which takes no lock`,
    cost: 'Nothing is lost: the counts of all CPUs are added up when the map is printed.',
    safe: true,
    edits,
  };
}

/** Whether a map has no key and only ever goes up by one. */
function isCount({ changes, keys }: Counter): boolean {
  return [...keys].every((key) => key === '') && changes.every(({ added }) => added === undefined);
}

function rewritten({ span, target, added, is }: Change, form: 'count' | 'sum', text: string): Edit[] {
  if (is === form) return [];
  const access = text.slice(target.span.start, target.span.end);
  return [{ span, text: `${access} = ${form === 'count' ? 'count()' : `sum(${added ?? 1})`}` }];
}

function seedsOf({ map, keys }: Counter): string[] {
  return [...keys].map((key) => `${map}${key === '' ? '' : `[${key}]`} = sum(0);`);
}
