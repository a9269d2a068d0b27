import { MEMORY_CALLS } from '../../facts/helper-call.ts';
import type { KernelCalls } from '../../facts/kernel-table.ts';
import type { MapChange } from '../../facts/map.ts';
import { KERNEL_OPERATIONS, OUTPUT_FUNCTIONS, STACK_BUILTINS } from '../../facts/map.ts';
import { helperCallFacts, helperOfRead, helpersOf } from '../../facts/query/helper.ts';
import { lockMoment, outputOperation, stackOperation } from '../../facts/query/map.ts';
import type { Target } from '../../facts/target.ts';
import type { BodyCall } from './body-calls.ts';
import type { LockOperation, ProgramCall } from './program.ts';
import { isCovered } from './script-guard.ts';
import type { ProbeModel, ScriptModel } from './script-model.ts';
import { kindOfMap } from './script-model.ts';

/** A call of the kernel, and whether it is made wherever it stands. */
interface Made {
  readonly call: KernelCalls;
  readonly always: boolean;
}

/** What bodies call is the same on most targets; programs that call the same share one list in a script. */
const CALLS = new WeakMap<ProbeModel, Map<string, readonly ProgramCall[]>>();
const ALIKE = new WeakMap<ScriptModel, Map<string, readonly ProgramCall[]>>();
const SHARED = new WeakMap<ScriptModel, Map<string, readonly ProgramCall[]>>();
/** What a body calls without its places, each once, as a name: bodies with one name call the same, wherever they lock the same. */
const SORTS = new WeakMap<ProbeModel, string>();

/**
 * What a probe calls on a target: helpers and map operations, those that lock too.
 * @param operations what it locks there
 * @param facts the name of all that this rests on besides the helpers of the release
 */
export function callsOn(
  probe: ProbeModel,
  model: ScriptModel,
  target: Target,
  { operations, facts }: { readonly operations: readonly LockOperation[]; readonly facts: string },
): readonly ProgramCall[] {
  const known = CALLS.get(probe) ?? new Map<string, readonly ProgramCall[]>();
  CALLS.set(probe, known);
  const id = `${facts} ${helperCallFacts(target.bpftrace)}`;
  const calls = known.get(id) ?? callsLike(probe, model, target, { operations, id });
  known.set(id, calls);
  return calls;
}

function callsLike(
  probe: ProbeModel,
  model: ScriptModel,
  target: Target,
  { operations, id }: { readonly operations: readonly LockOperation[]; readonly id: string },
): readonly ProgramCall[] {
  const known = ALIKE.get(model) ?? new Map<string, readonly ProgramCall[]>();
  ALIKE.set(model, known);
  const sort = SORTS.get(probe) ?? sortOf(probe, model);
  SORTS.set(probe, sort);
  const locking = new Set(operations.map(({ operation, guardedBy = '' }) => `${operation} ${guardedBy}`));
  const name = [id, sort, ...locking].join('\n');
  const calls = known.get(name) ?? shared(model, callsIn(probe, model, target, operations));
  known.set(name, calls);
  return calls;
}

function sortOf({ calls, guard }: ProbeModel, model: ScriptModel): string {
  const names = new Set<string>();
  for (const called of calls()) {
    const { kind, always, span } = called;
    const guardedBy = guard !== undefined && isCovered(guard, span) ? guard.map : '';
    const use = 'map' in called ? useOf(called.map, model) : '';
    const what = kind === 'name' ? called.name : kind === 'read' ? called.read : kind === 'change' ? called.change : '';
    names.add(`${kind} ${what} ${use} ${always} ${guardedBy}`);
  }
  return [...names].join('\n');
}

/** What decides the kind of a map, on any release. */
function useOf(map: string, { maps, unread }: ScriptModel): string {
  const known = maps.get(map);
  return unread.any ? map : (known?.declared ?? known?.use ?? '');
}

function callsIn(
  { calls, guard }: ProbeModel,
  model: ScriptModel,
  target: Target,
  operations: readonly LockOperation[],
): ReadonlyMap<string, ProgramCall> {
  const made = new Map<string, ProgramCall>();
  const note = ({ call, always }: Made, guardedBy: string | undefined) => {
    const id = `${call} ${guardedBy ?? ''}`;
    const before = made.get(id)?.always === true;
    made.set(id, { call, always: always || before, ...(guardedBy === undefined ? {} : { guardedBy }) });
  };
  for (const called of calls()) {
    const guardedBy = guard !== undefined && isCovered(guard, called.span) ? guard.map : undefined;
    for (const { call, always } of lowerCall(called, model, target))
      note({ call, always: always && called.always }, guardedBy);
  }
  // Whether those are asked for at each run was told by the calls; the reports of errors are among them.
  for (const { operation, guardedBy } of operations) note({ call: operation, always: false }, guardedBy);
  return made;
}

function shared(model: ScriptModel, made: ReadonlyMap<string, ProgramCall>): readonly ProgramCall[] {
  const known = SHARED.get(model) ?? new Map<string, readonly ProgramCall[]>();
  SHARED.set(model, known);
  const id = [...made]
    .map(([name, { always }]) => `${name} ${always}`)
    .sort()
    .join('\n');
  const calls = known.get(id) ?? [...made.values()];
  known.set(id, calls);
  return calls;
}

function lowerCall(called: BodyCall, model: ScriptModel, target: Target): Made[] {
  switch (called.kind) {
    case 'name': {
      const { name } = called;
      const helpers = helpersOf(name, target.bpftrace).map(({ helper, always }) => ({ call: helper, always }));
      const hidden = [
        OUTPUT_FUNCTIONS.has(name) ? outputOperation(target.bpftrace, target.kernel) : undefined,
        STACK_BUILTINS.has(name) ? stackOperation(target.bpftrace) : undefined,
      ];
      return [...helpers, ...hidden.flatMap((call) => (call === undefined ? [] : [{ call, always: true }]))];
    }
    case 'read': {
      const kind = kindOfMap(model, called.map, target.bpftrace);
      const call = kind && helperOfRead(called.read, kind, target.bpftrace);
      return call === undefined ? [] : [{ call, always: true }];
    }
    case 'change':
      return changeOf(called.change, called.map, model, target);
    case 'memory':
      return MEMORY_CALLS.sometimes.map((call) => ({ call, always: false }));
  }
}

/** A change that is made each time. What only first inserts ask for is known from what the probe locks. */
function changeOf(change: MapChange, map: string, model: ScriptModel, { bpftrace }: Target): Made[] {
  const kind = kindOfMap(model, map, bpftrace);
  if (kind === undefined || lockMoment(change, bpftrace) !== 'always') return [];
  if (kind === 'percpu_array') return change === 'delete' ? [] : [{ call: 'percpu_array.update', always: true }];
  const operation = change === 'delete' ? KERNEL_OPERATIONS[kind].delete : KERNEL_OPERATIONS[kind].update;
  return operation === undefined ? [] : [{ call: operation, always: true }];
}
