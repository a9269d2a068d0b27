import type { GuardClass, LockClass } from '../../facts/kernel-lock.ts';
import type { KernelOperation } from '../../facts/kernel-table.ts';
import type { LockMoment, MapKind } from '../../facts/map.ts';
import { FREE_LISTS, KERNEL_OPERATIONS, SWEEPS } from '../../facts/map.ts';
import type { ProgramKind } from '../../facts/providers.ts';
import { lockingFacts } from '../../facts/query/fact-set.ts';
import { brokenGuard } from '../../facts/query/guard.ts';
import { guardClass } from '../../facts/query/kernel-lock.ts';
import { lockMoment, outputOperation, reportMoment, stackOperation } from '../../facts/query/map.ts';
import { atLeast, within } from '../../facts/query/release.ts';
import { BPFTRACE_GUARD } from '../../facts/recursion-guard.ts';
import type { Target } from '../../facts/target.ts';
import { resolveAttachPoint } from './attach.ts';
import type { Effect, ResetEffect } from './effect.ts';
import { refusedFeatures } from './feature-use.ts';
import type { Key } from './key.ts';
import { anyLiteral, EVERY_ENTRY, SCALAR } from './key.ts';
import { ANY_VALUES } from './key-values.ts';
import { callsOn } from './lower-calls.ts';
import { refusedMaps } from './map-use.ts';
import { once } from './once.ts';
import type { LockOperation, LoweredScript, ProcessSweep, Program, ProgramCall, Refusal, Report } from './program.ts';
import { lockOf } from './program.ts';
import { isCovered } from './script-guard.ts';
import type { ProbeModel, ScriptModel } from './script-model.ts';
import { hasSingleBucket, kindOfMap } from './script-model.ts';
import { mentionsVariable } from './unread.ts';

/** The locks behind a kernel operation, the outermost first. Source: Linux kernel/bpf/hashtab.c, bpf_lru_list.c, ringbuf.c, stackmap.c. */
const LOCKS: Readonly<Record<KernelOperation, readonly LockClass[]>> = {
  'hash.update': ['bucket'],
  'hash.delete': ['bucket'],
  'percpu_hash.update': ['bucket'],
  'lru_hash.update': ['lru', 'bucket'],
  'lru_hash.delete': ['bucket', 'lru'],
  'lru_percpu_hash.update': ['lru', 'bucket'],
  'ringbuf.output': ['ringbuf'],
  stackid: ['freelist'],
};

/** Works out what a script becomes on a target: its programs, what each locks, and what the target refuses. */
export function lowerScript(model: ScriptModel, target: Target): LoweredScript {
  const refusals = [...refusedFeatures(model.features, target), ...refusedMaps(model.mapConflicts)];
  const programs: Program[] = [];
  const { unread } = model;
  const facts = lockingFacts(target);
  const made = new Set<KernelOperation>();
  const regular = new Set<KernelOperation>();
  const guards = new Map<ProgramKind, GuardClass>();
  const guardOf = (kind: ProgramKind) => {
    const guard = guards.get(kind) ?? guardClass(kind, target.kernel);
    guards.set(kind, guard);
    return guard;
  };
  // Whether bpftrace guards such a script cannot be told.
  const unknown = unread.mayTriggerGuard && within(target.bpftrace, BPFTRACE_GUARD);
  for (const probe of model.probes) {
    const guarded = probe.guard === undefined && unread.mayGuard(probe.probe.span);
    const operations = unknown || guarded ? [] : operationsOn(probe, model, target, facts);
    const calls = unknown || guarded ? NO_CALLS : once(() => callsOn(probe, model, target, { operations, facts }));
    for (const attachPoint of probe.probe.attachPoints) {
      const attachment = resolveAttachPoint(attachPoint, target);
      refusals.push(...attachment.refusals);
      for (const { operation, moment } of attachment.programs.length > 0 ? operations : []) {
        made.add(operation);
        if (moment !== 'on-error') regular.add(operation);
      }
      for (const { name, provider, kind, site } of attachment.programs) {
        programs.push({
          name,
          probe: probe.probe,
          attachPoint,
          provider: provider.name,
          kind,
          guard: guardOf(kind),
          ...(site === undefined ? {} : { site }),
          ...(attachment.unresolved === undefined ? {} : { unresolved: attachment.unresolved }),
          operations,
          calls,
        });
      }
    }
  }
  const trigger = guardTrigger(programs, target);
  const broken = trigger && brokenGuardRefusal(trigger, target);
  if (broken?.sure) refusals.push(broken.refusal);
  const guard = {
    ...(trigger === undefined ? {} : { bpftraceGuard: trigger.attachPoint }),
    ...(broken === undefined || broken.sure ? {} : { doubt: broken.refusal }),
  };
  const operations = { operations: [...made], regularOperations: [...regular] };
  return { target, programs, sweeps: sweepsOf(model, target), ...operations, refusals, ...guard };
}

const NO_CALLS = (): readonly ProgramCall[] => [];

function brokenGuardRefusal({ attachPoint: { span } }: Program, target: Target) {
  const broken = brokenGuard(target);
  if (broken === undefined) return undefined;
  const refusal: Refusal = { verdict: 'refused', rule: 'refused-probe', span, why: broken.row.why };
  return { refusal, sure: broken.sure };
}

/** The program that switches bpftrace's own guard on, for the whole script. */
function guardTrigger(programs: readonly Program[], target: Target): Program | undefined {
  if (!within(target.bpftrace, BPFTRACE_GUARD)) return undefined;
  const triggers: readonly string[] = BPFTRACE_GUARD.functions;
  return programs.find(
    ({ kind, site }) =>
      (kind === 'fentry' || kind === 'fexit') && site !== undefined && triggers.includes(site.function),
  );
}

/** What the bodies lock is the same on most targets, and is worked out once for those. */
const OPERATIONS = new WeakMap<ProbeModel, Map<string, readonly LockOperation[]>>();

function operationsOn(probe: ProbeModel, model: ScriptModel, target: Target, facts: string): readonly LockOperation[] {
  const known = OPERATIONS.get(probe) ?? new Map<string, readonly LockOperation[]>();
  OPERATIONS.set(probe, known);
  const operations = known.get(facts) ?? operationsOf(probe, model, target);
  known.set(facts, operations);
  return operations;
}

/**
 * The lock operations of a probe, each sort once: a second update of the same entry adds nothing to the order of locks.
 * Of the constant keys of one map four are kept, and one more that may be any of the others.
 */
function operationsOf(probe: ProbeModel, model: ScriptModel, target: Target): LockOperation[] {
  const kept = new Map<string, LockOperation>();
  const constants = new Map<string, number>();
  for (const effect of probe.effects) {
    if (probe.partial && 'key' in effect && mentionsVariable(effect.key.text)) continue;
    const { guard } = probe;
    const covered = guard !== undefined && isCovered(guard, effect.span);
    for (const lowered of lowerEffect(effect, model, target)) {
      const operation = covered ? { ...lowered, guardedBy: guard.map } : lowered;
      const sort = `${operation.operation} ${operation.moment} ${covered} ${operation.locks.map((lock) => lock.id).join(' ')}`;
      const id = `${sort} ${operation.key.bound} ${operation.key.text}`;
      if (kept.has(id)) continue;
      if (operation.key.constant) {
        const seen = constants.get(sort) ?? 0;
        if (seen > MOST_CONSTANT_KEYS) continue;
        constants.set(sort, seen + 1);
        if (seen === MOST_CONSTANT_KEYS) {
          kept.set(`${sort} more`, { ...operation, key: anyLiteral(operation.key) });
          continue;
        }
      }
      kept.set(id, operation);
    }
  }
  return [...kept.values()];
}

const MOST_CONSTANT_KEYS = 4;

/** What an effect locks: itself first, and then the report of its failure. */
function lowerEffect(effect: Effect, model: ScriptModel, target: Target): LockOperation[] {
  const own = ownOperation(effect, model, target);
  const operations = own === undefined ? [] : [own];
  const report = reportOf(effect, own, model, target);
  const moment = report && reportMoment(report.error, target.bpftrace);
  const output = outputOperation(target.bpftrace, target.kernel);
  if (report !== undefined && moment !== undefined && output !== undefined)
    operations.push({ ...hiddenOperation(effect, output, SCALAR, undefined), moment, report });
  return operations;
}

function ownOperation(effect: Effect, model: ScriptModel, target: Target): LockOperation | undefined {
  switch (effect.kind) {
    case 'map': {
      const kind = kindOfMap(model, effect.map, target.bpftrace);
      if (kind === undefined) return undefined;
      const operations = KERNEL_OPERATIONS[kind];
      const operation = effect.change === 'delete' ? operations.delete : operations.update;
      if (operation === undefined) return undefined;
      const moment = lockMoment(effect.change, target.bpftrace);
      if (moment === 'first-insert' && (model.unread.any || model.seeds.has(effect))) return undefined;
      return mapOperation(effect, effect.map, operation, moment, effect.key, model, target);
    }
    case 'output': {
      const operation = outputOperation(target.bpftrace, target.kernel);
      return operation && hiddenOperation(effect, operation, SCALAR, undefined);
    }
    case 'stack': {
      const operation = stackOperation(target.bpftrace);
      // The stack's hash is the key: other stacks, other buckets.
      return operation && hiddenOperation(effect, operation, STACK_KEY, STACK_MAP);
    }
    case 'reset':
    // Not here: see sweepsOf.
    case 'read':
    case 'error':
      return undefined;
  }
}

/** The error that an effect may end in, whether or not the release reports it. */
function reportOf(
  effect: Effect,
  own: LockOperation | undefined,
  model: ScriptModel,
  { bpftrace }: Target,
): Report | undefined {
  switch (effect.kind) {
    case 'map': {
      const { map, key, change, discarded } = effect;
      if (change === 'delete') return { error: discarded === true ? 'discarded-delete' : 'delete', map };
      if (own === undefined) return undefined;
      // The few entries of such keys fit into any map. So it takes a first program that is in an update of the map, a second
      // one that fires there, is refused and reports it, and a third one that fires in the report, and is refused too.
      const few = key.constant || key.text === 'cpu';
      return few && !model.nestedMaps.has(map) ? undefined : { error: 'update', map };
    }
    case 'read': {
      const { map, key } = effect;
      const kind = kindOfMap(model, map, bpftrace);
      if (kind === undefined || !PER_CPU_HASHES.has(kind) || model.unread.any) return undefined;
      // An LRU map throws entries out when it is full.
      const kept = kind !== 'lru_percpu_hash' && model.seeds.hasEntry(map, key);
      return kept ? undefined : { error: 'missing-key', map };
    }
    case 'error':
      return { error: effect.error };
    case 'stack':
      return { error: 'stack' };
    case 'output':
    case 'reset':
      return undefined;
  }
}

/** Maps whose values are read CPU by CPU, where a missing key is an error; per-CPU arrays have all their entries from the start. */
const PER_CPU_HASHES: ReadonlySet<MapKind> = new Set<MapKind>(['percpu_hash', 'lru_percpu_hash']);

/** All stacks of a script share one map, which has no name in the script. */
const STACK_MAP = 'the stack map';
const STACK_KEY: Key = { sharing: 'shared', text: 'stack', bound: false, constant: false, values: ANY_VALUES };

function hiddenOperation(effect: Effect, operation: KernelOperation, key: Key, map: string | undefined): LockOperation {
  const locks = LOCKS[operation].map((lock) => lockOf(lock, map));
  return { span: effect.span, operation, moment: 'always', key, locks };
}

function mapOperation(
  { span }: Effect,
  map: string,
  operation: KernelOperation,
  moment: LockMoment,
  key: Key,
  model: ScriptModel,
  { kernel }: Target,
): LockOperation {
  const locks = LOCKS[operation].map((lock) => lockOf(lock, map, hasSingleBucket(model, map)));
  const list = FREE_LISTS[operation];
  if (list === undefined) return { span, operation, moment, key, locks };
  const underBucket = list.underBucket === undefined || !atLeast(kernel, list.underBucket.before);
  const freeList = { lock: lockOf('freelist', map), moment: list.moment, underBucket };
  return { span, operation, moment, key, locks, freeList };
}

/** What the bpftrace process does while programs run: once for each probe, function and map. */
function sweepsOf(model: ScriptModel, target: Target): ProcessSweep[] {
  return model.probes.flatMap(({ phase, probe, effects }) => {
    if (phase === 'end') return [];
    const resets = new Map<string, ResetEffect>();
    for (const effect of effects)
      if (effect.kind === 'reset' && !resets.has(`${effect.function} ${effect.map}`))
        resets.set(`${effect.function} ${effect.map}`, effect);
    return [...resets.values()].flatMap((reset): ProcessSweep[] => {
      const kind = kindOfMap(model, reset.map, target.bpftrace);
      const operation = kind && KERNEL_OPERATIONS[kind][SWEEPS[reset.function]];
      if (operation === undefined) return [];
      const key = model.maps.get(reset.map)?.oneEntry === true ? SCALAR : EVERY_ENTRY;
      const { freeList, ...swept } = mapOperation(reset, reset.map, operation, 'always', key, model, target);
      // Zeroing changes entries that exist, so it needs no free one.
      const lists = reset.function === 'clear' && freeList !== undefined ? { freeList } : {};
      const name = `the bpftrace process, ${reset.function === 'clear' ? 'clearing' : 'zeroing'} ${reset.map}`;
      return [{ kind: 'bpftrace-process', name, probe, guard: 'prog-active', operations: [{ ...swept, ...lists }] }];
    });
  });
}
