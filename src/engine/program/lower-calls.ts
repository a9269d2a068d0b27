import { MEMORY_CALLS } from '../../facts/helper-call.ts';
import type { KernelCalls } from '../../facts/kernel-table.ts';
import type { MapChange } from '../../facts/map.ts';
import { KERNEL_OPERATIONS, OUTPUT_FUNCTIONS, STACK_BUILTINS } from '../../facts/map.ts';
import { lockingFacts } from '../../facts/query/fact-set.ts';
import { helperCallFacts, helperOfRead, helpersOf } from '../../facts/query/helper.ts';
import { lockMoment, outputOperation, stackOperation } from '../../facts/query/map.ts';
import type { Target } from '../../facts/target.ts';
import { remembered } from '../../text/memo.ts';
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

/**
 * The lists of calls by the facts that they depend on, then by the name of the body: programs with the same calls share
 * a list.
 */
const ALIKE = new WeakMap<ScriptModel, Map<string, Map<string, readonly ProgramCall[]>>>();
const SHARED = new WeakMap<ScriptModel, Map<string, readonly ProgramCall[]>>();
/** By what a body locks: each body has a list of its own. */
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
  const all = remembered(ALIKE, model, () => new Map<string, Map<string, readonly ProgramCall[]>>());
  const alike = remembered(all, callFacts(target), () => new Map<string, readonly ProgramCall[]>());
  const name = remembered(NAMES, operations, () => nameOf(probe, model, operations));
  return remembered(alike, name, () => shared(model, callsIn(probe, model, target, operations)));
}

/** The facts that a call depends on besides the body, as a name. */
function callFacts(target: Target): string {
  return remembered(CALL_FACTS, target, () => `${lockingFacts(target)} ${helperCallFacts(target.bpftrace)}`);
}

/** Names what a body calls, without the places: bodies with the same name make the same calls. */
function nameOf(probe: ProbeModel, model: ScriptModel, operations: readonly LockOperation[]): string {
  const kind = remembered(KINDS, probe, () => kindOf(probe, model));
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
  // The calls above say which of these are made at each run. Reports of errors are among them.
  for (const { operation, guardedBy } of operations) note({ call: operation, always: false }, guardedBy);
  return made;
}

function shared(model: ScriptModel, made: ReadonlyMap<string, ProgramCall>): readonly ProgramCall[] {
  const known = remembered(SHARED, model, () => new Map<string, readonly ProgramCall[]>());
  const id = [...made]
    .map(([name, { always }]) => `${name} ${always}`)
    .sort()
    .join('\n');
  return remembered(known, id, () => [...made.values()]);
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

/** A change that is made each time. What only a first insert calls is among the operations that lock. */
function changeOf(change: MapChange, map: string, model: ScriptModel, { bpftrace }: Target): Made[] {
  const kind = kindOfMap(model, map, bpftrace);
  if (kind === undefined || lockMoment(change, bpftrace) !== 'always') return [];
  if (kind === 'percpu_array') return change === 'delete' ? [] : [{ call: 'percpu_array.update', always: true }];
  const operation = change === 'delete' ? KERNEL_OPERATIONS[kind].delete : KERNEL_OPERATIONS[kind].update;
  return operation === undefined ? [] : [{ call: operation, always: true }];
}
