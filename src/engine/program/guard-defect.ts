import { addTo, remembered } from '../../text/memo.ts';
import type { Span } from '../../text/position.ts';
import type { Probe } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import type { GuardAttempt } from './guard-attempt.ts';
import type { Balance, Lowering } from './guard-balance.ts';
import type { GuardDefect, GuardProblem, Taken } from './guard-problem.ts';
import type { ProbeModel, ScriptModel } from './script-model.ts';
import { mostFrequent, uncoveredDefects } from './uncovered.ts';

/** Whether a script has anything like a recursion guard. */
export function hasGuards({ probes }: ScriptModel): boolean {
  return probes.some(({ attempt, imported }) => attempt !== undefined || imported !== undefined);
}

/**
 * What is wrong with the recursion guards of a script, judged on the text. The defects are told apart so that each has a
 * place and a repair of its own.
 *
 * @param taken the operations by which a probe takes a lock on a target that runs the script
 */
export function guardDefects(model: ScriptModel, taken: Taken): GuardDefect[] {
  const attempts = new Set<GuardAttempt>();
  const guards = new Map<string, GuardAttempt[]>();
  for (const { attempt, partial } of model.probes) {
    // The missing part may be in the text that could not be read.
    if (attempt === undefined || partial === true || !isGuard(attempt, model)) continue;
    attempts.add(attempt);
    addTo(guards, attempt.map, attempt);
  }
  const defects = [...[...attempts].flatMap(defectsInProbe), ...model.probes.flatMap(importedDefects)];
  for (const [map, own] of guards) defects.push(...unseeded(map, own, model));
  const held = new Set<string>();
  for (const { guard, attempt, imported } of model.probes) {
    if (guard !== undefined) held.add(guard.map);
    else if (imported !== undefined) held.add(imported.file.enter);
    else if (attempt !== undefined && attempt.key === 'cpu' && attempts.has(attempt)) held.add(attempt.map);
  }
  defects.push(...model.probes.flatMap((probe) => uncoveredDefects(probe, attempts, taken(probe.probe))));
  return [...defects, ...removals(guards, attempts, model), ...missing(held, model, taken)];
}

/**
 * Whether a flag is a recursion guard and not a mark of what was seen: it is lowered where the probe leaves, or it is a sum
 * with an entry for every CPU that no other probe lowers. With another key than cpu it must be lowered at the end.
 */
export function isGuard({ map, key, test, balance, raise }: GuardAttempt, model: ScriptModel): boolean {
  const { lowered, endsDown } = balance;
  if (key === 'unknown') return false;
  if (test === undefined) return key === 'cpu' && testedGuards(model).has(map);
  if (key === 'other') return endsDown;
  if (lowered.length > 0) return true;
  const changing = changesOf(model).get(map) ?? new Set();
  const measured = [...changing].some((other) => other.attempt?.map !== map);
  return raise.form === 'sum' && model.seeds.everPerCpu(map) && !measured;
}

/** The guards that a probe tests: what a timer raises is a guard if another probe tests it. */
const TESTED = new WeakMap<ScriptModel, ReadonlySet<string>>();

function testedGuards(model: ScriptModel): ReadonlySet<string> {
  const isTested = (attempt: GuardAttempt) => attempt.test !== undefined && isGuard(attempt, model);
  return remembered(
    TESTED,
    model,
    () => new Set(model.probes.flatMap(({ attempt }) => (attempt && isTested(attempt) ? [attempt.map] : []))),
  );
}

/** The attached probes that change each map. */
const CHANGES = new WeakMap<ScriptModel, ReadonlyMap<string, ReadonlySet<ProbeModel>>>();

function changesOf(model: ScriptModel): ReadonlyMap<string, ReadonlySet<ProbeModel>> {
  return remembered(CHANGES, model, () => {
    const changes = new Map<string, Set<ProbeModel>>();
    for (const probe of model.probes)
      for (const effect of probe.phase === 'attached' ? probe.effects : [])
        if (effect.kind === 'map') remembered(changes, effect.map, () => new Set<ProbeModel>()).add(probe);
    return changes;
  });
}

function defectsInProbe(attempt: GuardAttempt): GuardDefect[] {
  const { map, key, test, raise, raisedFirst, balance, strays, probe } = attempt;
  const defects: GuardDefect[] = [];
  const note = (problem: GuardProblem, [span, ...others]: readonly Span[]) => {
    if (span !== undefined) defects.push({ map, problem, span, others, probe, attempt });
  };
  const plain = [raise, ...balance.lowered, ...balance.early].filter(({ form }) => form === 'plain');
  const deletes = [...balance.lowered, ...balance.early].filter(({ form }) => form === 'delete');
  if (key === 'other') note('not-per-cpu', [(test ?? raise).access.keys?.[0]?.span ?? (test ?? raise).access.span]);
  else if (plain.length > 0)
    note(
      'plain-map',
      plain.map(({ span }) => span),
    );
  else {
    if (test?.sound === false) note('wrong-test', [test.span]);
    for (const { span } of deletes) note('removed', [span]);
  }
  if (raisedFirst) note('raised-before-test', [raise.span]);
  const written = writtenChanges(probe);
  const direct = strays.filter(({ start }) => written.has(start));
  // What a macro does to the guard is not followed: it may lower it where a way out seems to leak.
  if (direct.length < strays.length) return defects;
  note('changed-otherwise', direct);
  const [problem, places] = balanceDefect(balance);
  note(
    problem,
    places.map(({ span }) => span),
  );
  return defects;
}

/** A flag that is lowered at the wrong place is missing at the right one: that is one defect. */
function balanceDefect({ early, leaks }: Balance<Lowering>): readonly ['lowered-early' | 'leaks', readonly Lowering[]] {
  return early.length > 0 ? ['lowered-early', early] : ['leaks', leaks];
}

function importedDefects({ probe, imported, partial }: ProbeModel): GuardDefect[] {
  if (imported === undefined || partial === true) return [];
  const { file, balance } = imported;
  const [problem, [first, ...others]] = balanceDefect(balance);
  if (first === undefined) return [];
  const places = others.map(({ span }) => span);
  const place = { span: first.span, others: places, probe };
  return [{ map: file.enter, problem, ...place, imported: { file, attempt: imported } }];
}

/** Where changes are written in a probe itself, and not in a macro or subprogram that it calls. */
function writtenChanges(probe: Probe): ReadonlySet<number> {
  const places = new Set<number>();
  walk(probe.body, (node) => {
    if (node.kind === 'assignment' || node.kind === 'update' || (node.kind === 'call' && node.name === 'delete'))
      places.add(node.span.start);
  });
  return places;
}

/** A guard whose entries are made by its first events. */
function unseeded(map: string, attempts: readonly GuardAttempt[], { seeds, unread }: ScriptModel): GuardDefect[] {
  const [first, ...others] = attempts.filter(isPerCpuSum);
  if (first === undefined || unread.any || seeds.everPerCpu(map)) return [];
  const { raise, probe } = first;
  const places = others.map((other) => other.raise.span);
  return [{ map, problem: 'unseeded', span: raise.span, others: places, probe, attempt: first }];
}

function isPerCpuSum({ key, raise, balance }: GuardAttempt): boolean {
  return key === 'cpu' && [raise, ...balance.lowered].every(({ form }) => form !== 'plain');
}

/** Where something other than the guard itself removes, zeroes or overwrites its entries while probes are attached. */
function removals(
  guards: ReadonlyMap<string, unknown>,
  attempts: ReadonlySet<GuardAttempt>,
  { probes }: ScriptModel,
): GuardDefect[] {
  return probes.flatMap(({ probe, phase, effects, attempt }) =>
    effects.flatMap((effect): GuardDefect[] => {
      if (phase === 'end' || !('map' in effect) || !guards.has(effect.map)) return [];
      const { span, map } = effect;
      const defect = { map, span, others: [], probe };
      // What BEGIN clears is cleared when the other probes are attached already.
      if (effect.kind === 'reset') return [{ ...defect, problem: 'removed' }];
      if (effect.kind === 'read') return [];
      if (phase === 'begin' || (attempt?.map === map && attempts.has(attempt))) return [];
      if (effect.change === 'delete') return [{ ...defect, problem: 'removed' }];
      return effect.aggregation === 'sum' ? [] : [{ ...defect, problem: 'changed-otherwise' }];
    }),
  );
}

/** Unguarded probes that can run inside those with a guard. Of several guards the defect names the first. */
function missing(held: ReadonlySet<string>, { probes, guards: { file } }: ScriptModel, taken: Taken): GuardDefect[] {
  const [first, second] = held;
  return probes.flatMap((model): GuardDefect[] => {
    const { probe, phase, partial, guard } = model;
    const map = guard?.map === first ? second : first;
    if (map === undefined || phase !== 'attached' || partial === true || model.imported !== undefined) return [];
    const taking = mostFrequent(taken(probe));
    if (taking === undefined || !lacks(model, map)) return [];
    const span = probe.attachPoints[0]?.span ?? probe.span;
    const imported = file !== undefined && map === file.enter ? { imported: { file } } : {};
    return [{ map, problem: 'missing', span, others: [], probe, taking, ...imported }];
  });
}

function lacks({ attempt, guard, effects }: ProbeModel, map: string): boolean {
  if (attempt !== undefined && (attempt.map === map || guard === undefined)) return false;
  // A probe that only clears the guard has a finding for that.
  const clearing = new Set(
    effects.flatMap((effect) => (effect.kind === 'reset' && effect.map === map ? [effect.span.start] : [])),
  );
  return effects.some(({ span }) => !clearing.has(span.start));
}
