import type { LockClass } from '../../facts/kernel-lock.ts';
import type { KernelOperation } from '../../facts/kernel-table.ts';
import type { MapKind } from '../../facts/map.ts';
import { FREE_LISTS, KERNEL_OPERATIONS, SWEEPS } from '../../facts/map.ts';
import { lockMoment, outputOperation, reportMoment, stackOperation } from '../../facts/query/map.ts';
import { atLeast } from '../../facts/query/release.ts';
import type { Target } from '../../facts/target.ts';
import type { Effect, ResetEffect } from './effect.ts';
import type { Key } from './key.ts';
import { EVERY_ENTRY, SCALAR } from './key.ts';
import { ANY_VALUES } from './key-values.ts';
import type { LockOperation, Report } from './program.ts';
import { lockOf } from './program.ts';
import type { ScriptModel } from './script-model.ts';
import { hasSingleBucket, kindOfMap, useOfMap } from './script-model.ts';

/**
 * The locks behind a kernel operation, the outermost first. Source: Linux kernel/bpf/hashtab.c, bpf_lru_list.c,
 * ringbuf.c, stackmap.c.
 */
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

/** What an effect locks: itself first, and then the report of its failure. */
export function lowerEffect(effect: Effect, model: ScriptModel, target: Target): LockOperation[] {
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
      return mapOperation({ ...effect, operation, moment }, model, target);
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
    // Not here: see lowerSweep.
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
      return isNeverFull(map, key, model) ? undefined : { error: 'update', map };
    }
    case 'read': {
      const { map, key } = effect;
      const kind = kindOfMap(model, map, bpftrace);
      if (kind === undefined || !PER_CPU_HASHES.has(kind) || model.unread.any) return undefined;
      return model.seeds.hasEntry(map, key) ? undefined : { error: 'missing-key', map };
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

/**
 * Maps whose values are read CPU by CPU: a missing key is an error there. Per-CPU arrays have all entries from the
 * start.
 */
const PER_CPU_HASHES: ReadonlySet<MapKind> = new Set<MapKind>(['percpu_hash', 'lru_percpu_hash']);

/** All stacks of a script share one map, which has no name in the script. */
const STACK_MAP = 'the stack map';
const STACK_KEY: Key = { sharing: 'shared', text: 'stack', bound: false, constant: false, values: ANY_VALUES };

function hiddenOperation(effect: Effect, operation: KernelOperation, key: Key, map: string | undefined): LockOperation {
  const locks = LOCKS[operation].map((lock) => lockOf(lock, map));
  return { span: effect.span, operation, moment: 'always', key, locks };
}

/** An operation on an entry of a map of the script. */
interface EntryOperation extends Pick<LockOperation, 'span' | 'operation' | 'moment' | 'key'> {
  readonly map: string;
}

function mapOperation(
  { span, map, operation, moment, key }: EntryOperation,
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

/**
 * The few entries of such keys fit into any map. An update can still be refused if it is nested in another update of the map.
 * Its report is dangerous only if a third program fires inside the report and is refused too.
 */
function isNeverFull(map: string, key: Key, { nestedMaps }: ScriptModel): boolean {
  return (key.constant || key.text === 'cpu') && !nestedMaps.has(map);
}

/** What the bpftrace process locks at each entry of a map that it clears or zeroes. */
export function lowerSweep(reset: ResetEffect, model: ScriptModel, target: Target): LockOperation | undefined {
  const kind = kindOfMap(model, reset.map, target.bpftrace);
  const operation = kind && KERNEL_OPERATIONS[kind][SWEEPS[reset.function]];
  if (operation === undefined) return undefined;
  const key = model.maps.get(reset.map)?.oneEntry === true ? SCALAR : EVERY_ENTRY;
  const { freeList, ...swept } = mapOperation({ ...reset, operation, moment: 'always', key }, model, target);
  // Zeroing changes entries that exist, so it needs no free one.
  return { ...swept, ...(reset.function === 'clear' && freeList !== undefined ? { freeList } : {}) };
}

/**
 * Names an effect by all that decides what a target makes of it: effects with the same name are lowered alike on each
 * target.
 */
export function sortOfEffect(effect: Effect, model: ScriptModel): string {
  switch (effect.kind) {
    case 'map': {
      const { map, key, change, discarded } = effect;
      const use = useOfMap(map, model);
      return `map ${use} ${change} ${discarded} ${model.seeds.has(effect)} ${isNeverFull(map, key, model)}`;
    }
    case 'read':
      return `read ${useOfMap(effect.map, model)} ${model.seeds.hasEntry(effect.map, effect.key)}`;
    case 'error':
      return `error ${effect.error}`;
    case 'reset':
      return `reset ${effect.function} ${useOfMap(effect.map, model)}`;
    case 'output':
    case 'stack':
      return effect.kind;
  }
}
