import { MEMORY_CALLS } from '../../facts/helper-call.ts';
import type { KernelCalls } from '../../facts/kernel-table.ts';
import type { MapChange } from '../../facts/map.ts';
import { KERNEL_OPERATIONS, OUTPUT_FUNCTIONS, STACK_BUILTINS } from '../../facts/map.ts';
import { lockingFacts } from '../../facts/query/fact-set.ts';
import { helperCallFacts, helperOfRead, helpersOf } from '../../facts/query/helper.ts';
import { lockMoment, outputOperation, stackOperation } from '../../facts/query/map.ts';
import type { Target } from '../../facts/target.ts';
import type { BodyCall } from './body-state.ts';
import type { LockOperation, ProgramCall } from './program.ts';
import { isCovered } from './script-guard.ts';
import type { ProbeModel, ScriptModel } from './script-model.ts';
import { kindOfMap, useOfMap } from './script-model.ts';

/** A call of the kernel, and whether it is made wherever it stands. */
interface Made {
  readonly call: KernelCalls;
  readonly always: boolean;
}

/** By what they rest on, and then by the names of bodies: programs that call the same share one list in a script. */
const ALIKE = new WeakMap<ScriptModel, Map<string, Map<string, readonly ProgramCall[]>>>();
const SHARED = new WeakMap<ScriptModel, Map<string, readonly ProgramCall[]>>();
/** By what a body locks, which is a list of its own for each body. */
const NAMES = new WeakMap<readonly LockOperation[], string>();
const KINDS = new WeakMap<ProbeModel, string>();
const CALL_FACTS = new WeakMap<Target, string>();

/**
 * What a probe calls on a target: helpers and map operations, those that lock too.
 * @param operations what it locks there
 */
export function callsOn(
  probe: ProbeModel,
  model: ScriptModel,
  target: Target,
  operations: readonly LockOperation[],
): readonly ProgramCall[] {
  const all = ALIKE.get(model) ?? new Map<string, Map<string, readonly ProgramCall[]>>();
  ALIKE.set(model, all);
  const facts = callFacts(target);
  const alike = all.get(facts) ?? new Map<string, readonly ProgramCall[]>();
  all.set(facts, alike);
  const name = NAMES.get(operations) ?? nameOf(probe, model, operations);
  NAMES.set(operations, name);
  const calls = alike.get(name) ?? shared(model, callsIn(probe, model, target, operations));
  alike.set(name, calls);
  return calls;
}

/** All that a call rests on besides the body, as a name. */
function callFacts(target: Target): string {
  const facts = CALL_FACTS.get(target) ?? `${lockingFacts(target)} ${helperCallFacts(target.bpftrace)}`;
  CALL_FACTS.set(target, facts);
  return facts;
}

/** Names what a body calls, without its places: bodies of one name call the same. */
function nameOf(probe: ProbeModel, model: ScriptModel, operations: readonly LockOperation[]): string {
  const kind = KINDS.get(probe) ?? kindOf(probe, model);
  KINDS.set(probe, kind);
  return [kind, ...new Set(operations.map(({ operation, guardedBy = '' }) => `${operation} ${guardedBy}`))].join('\n');
}

/** What a body calls by itself, wherever it locks. */
function kindOf({ calls, guard }: ProbeModel, model: ScriptModel): string {
  const names = new Set<string>();
  for (const called of calls()) {
    const { kind, always, span } = called;
    const guardedBy = guard !== undefined && isCovered(guard, span) ? guard.map : '';
    const use = 'map' in called ? useOfMap(called.map, model) : '';
    const what = kind === 'name' ? called.name : kind === 'read' ? called.read : kind === 'change' ? called.change : '';
    names.add(`${kind} ${what} ${use} ${always} ${guardedBy}`);
  }
  return [...names].join('\n');
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
