import type { GuardClass, LockClass } from '../../facts/kernel-lock.ts';
import type { KernelCalls, KernelOperation } from '../../facts/kernel-table.ts';
import type { LockMoment } from '../../facts/map.ts';
import type { ProgramKind, ProviderName } from '../../facts/providers.ts';
import type { Edge } from '../../facts/query/lock-path.ts';
import type { RunTimeError } from '../../facts/run-time-error.ts';
import type { Target } from '../../facts/target.ts';
import type { Span } from '../../text/position.ts';
import type { AttachPoint, Probe } from '../syntax/tree.ts';
import type { Key } from './key.ts';

/** One lock of the kernel: a class, and the map it belongs to. The ring buffer of a script is one lock without a map. */
export interface Lock {
  /** Unique in the script: for maps and sets. */
  readonly id: string;
  readonly class: LockClass;
  readonly map?: string;
  /** The script that it belongs to, where several are looked at. */
  readonly script?: string;
  /** The map has one bucket: every key meets every other. */
  readonly single?: boolean;
}

/** An error of a program that bpftrace reports by output. */
export interface Report {
  readonly error: RunTimeError;
  /** The map that it is about, where it is about one. */
  readonly map?: string;
}

/** One operation of a program's body that takes a lock on a target. */
export interface LockOperation {
  /** The place in the script. */
  readonly span: Span;
  readonly operation: KernelOperation;
  readonly moment: LockMoment;
  /** Set where the operation is the report of an error. */
  readonly report?: Report;
  /** What the bucket is chosen by; scalar maps and locks without buckets have the key 'scalar'. */
  readonly key: Key;
  /** The locks that it takes, the outermost first. */
  readonly locks: readonly Lock[];
  /** The list of free entries that it takes an entry from or gives one back to, and when. */
  readonly freeList?: { readonly lock: Lock; readonly moment: LockMoment; readonly underBucket: boolean };
  /** The map of the script's own guard that is held here, if the guard is complete in this program. */
  readonly guardedBy?: string;
}

/** A call of the kernel that a program makes, with a lock or without: a helper, or an operation on a map. */
export interface ProgramCall {
  readonly call: KernelCalls;
  /** It is made whenever the program runs. */
  readonly always: boolean;
  /** The map of the script's own guard that is held here, if the guard is complete in this program. */
  readonly guardedBy?: string;
}

/** Where a program fires: at one side of a kernel function. `__traceiter_X` stands for the tracepoint X. */
export interface Site {
  readonly function: string;
  readonly edge: Edge;
  /** No facts name the function: it is on no lock path, and nothing that a program calls runs through it. */
  readonly unlisted?: true;
}

/** One action block at one attach point: what the kernel runs. */
export interface Program {
  /** As users know it: `fentry:native_queued_spin_lock_slowpath`, the wildcard expanded. */
  readonly name: string;
  readonly probe: Probe;
  readonly attachPoint: AttachPoint;
  readonly provider: ProviderName;
  readonly kind: ProgramKind;
  readonly guard: GuardClass;
  /** Absent when the program does not fire at a function that can be on a lock path. */
  readonly site?: Site;
  /** Why it cannot be told here where it fires, in words; then it is judged as off every lock path. */
  readonly unresolved?: string;
  readonly operations: readonly LockOperation[];
  /**
   * All that it calls in the kernel of a target on which it is this program: worked out when it is asked for. Programs that
   * call the same share the list.
   */
  readonly calls: (target: Target) => readonly ProgramCall[];
}

/**
 * The bpftrace process at work on a map, because a probe calls clear() or zero(). No program of the `prog-active` class
 * runs inside it, all others may. There is one process: it is on one CPU at a time.
 */
export interface ProcessSweep {
  readonly kind: 'bpftrace-process';
  /** In words: `the bpftrace process, clearing @m`. */
  readonly name: string;
  /** The probe that asks for it; the place of the call is that of the operation. */
  readonly probe: Probe;
  readonly guard: GuardClass;
  readonly operations: readonly LockOperation[];
}

/** Who can hold a lock. */
export type Holder = Program | ProcessSweep;

/** Whether the holder is a program of the script, not the bpftrace process. */
export function isProgram(holder: Holder): holder is Program {
  return holder.kind !== 'bpftrace-process';
}

/** Why bpftrace on a target does not run the script at all. */
export interface Refusal {
  readonly verdict: 'refused' | 'unattachable';
  readonly rule: 'unsupported-syntax' | 'refused-probe';
  readonly span: Span;
  readonly why: string;
  /** It rests on a neighbouring kernel's table: it is one step less sure. */
  readonly inferred?: true;
}

/** A script as one target would run it. */
export interface LoweredScript {
  readonly target: Target;
  readonly programs: readonly Program[];
  /** The first attach point of which not all programs are there: the script has too many of them. */
  readonly beyond?: AttachPoint | undefined;
  readonly sweeps: readonly ProcessSweep[];
  /** What the programs ask of the kernel that takes locks, each once. */
  readonly operations: readonly KernelOperation[];
  /** Those of them that are asked for at some event without an error. */
  readonly regularOperations: readonly KernelOperation[];
  readonly refusals: readonly Refusal[];
  /** What a package of this bpftrace refuses, where nobody says whose build it is. */
  readonly doubt?: Refusal;
  /** The attach point that switches bpftrace's own guard on, where it does. */
  readonly bpftraceGuard?: AttachPoint;
}

/** The programs of a script on any of some targets: those that targets share are there once. */
export function programsOnAny(lowered: readonly Pick<LoweredScript, 'programs'>[]): readonly Program[] {
  return [...new Set(lowered.map(({ programs }) => programs))].flat();
}

/** The lock of a class, of a map where it belongs to one. */
export function lockOf(lock: LockClass, map: string | undefined, single = false): Lock {
  if (map === undefined) return { id: lock, class: lock };
  return { id: `${lock} ${map}`, class: lock, map, ...(single ? { single } : {}) };
}

/** A lock in words. */
export function describeLock(lock: Lock): string {
  return lock.script === undefined ? describeOwnLock(lock) : `${describeOwnLock(lock)} of ${lock.script}`;
}

function describeOwnLock(lock: Lock): string {
  switch (lock.class) {
    case 'bucket':
      return `bucket lock of ${lock.map ?? 'a map'}`;
    case 'freelist':
      return `free-list lock of ${lock.map ?? 'the stack map'}`;
    case 'lru':
      return `LRU list lock of ${lock.map ?? 'the stack map'}`;
    case 'ringbuf':
      return "lock of bpftrace's ring buffer";
  }
}
