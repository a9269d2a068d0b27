import type { Architecture, HeldCode, KernelOperation, KernelTable } from './kernel-table.ts';

/** The machine that a script is meant for: every verdict is given per target. */
export interface Target {
  /**
   * How verdicts refer to it: a name of the table, one that is overridden in part (`debian-13,bpftrace@newest`), or the free
   * form `bpftrace@0.24.2,kernel@6.8`. Prose says `targetLabel(name)`.
   */
  readonly name: string;
  /** Dotted numbers, e.g. `0.23.2`; `0.24` means 0.24.0. */
  readonly bpftrace: string;
  /** Dotted numbers, e.g. `6.12`. */
  readonly kernel: string;
  readonly arch: Architecture;
  /**
   * CONFIG_PARAVIRT_SPINLOCKS: then `queued_spin_lock_slowpath` is no symbol, its native_ and __pv_ forms are. Never on
   * arm64.
   */
  readonly paravirt: boolean;
  /** The vendor carries much newer BPF code back under this kernel number: claims lose one step of confidence. */
  readonly backports?: boolean;
  /** A distribution's own build of bpftrace that is not as the release is, by the name in BROKEN_GUARDS. */
  readonly package?: string;
  /** Read off the image of this very kernel: it stands in place of the built-in table. */
  readonly table?: KernelTable;
  /** What the user says of this kernel's functions, beyond the built-in table: the worse of the two holds. */
  readonly lockPath?: readonly VendorFunction[];
  /** The functions of a machine that was looked at. */
  readonly seen?: SeenFunctions;
  /** What could not be found out of a machine that was looked at. */
  readonly assumed?: readonly Assumption[];
}

/** Which of the functions that any facts name a machine has. `__traceiter_X` stands for the tracepoint X. */
export interface SeenFunctions {
  readonly there: readonly string[];
  /** Those that have a trace site and BTF; undefined where that could not be read. */
  readonly traced?: readonly string[];
  /** False where the kernel is built without what fentry and fexit need. */
  readonly trampolines?: false;
}

/** A fact of a machine that could not be found out, and what is taken to be so instead. */
export interface Assumption {
  /** `kernel`: a table of another kernel stands in, although there is one for its number. */
  readonly fact: 'bpftrace' | 'paravirt' | 'kernel' | 'functions';
  /** What is assumed, and why, in one or two sentences. */
  readonly note: string;
  /** What may be the case as well. */
  readonly others: readonly Partial<Pick<Target, 'bpftrace' | 'paravirt'>>[];
}

/**
 * CONFIG_PREEMPT_NONE, _VOLUNTARY, CONFIG_PREEMPT or CONFIG_PREEMPT_LAZY; with CONFIG_PREEMPT_DYNAMIC it is what
 * `preempt=` on the kernel's command line changes.
 */
type Preemption = `${'none' | 'voluntary' | 'full' | 'lazy'}${'' | ' (dynamic)'}`;

/** How long a release gets updates. */
interface Support {
  /** The last day, month or year, in ISO form; `rolling` for a distribution without releases. */
  readonly until: string;
  readonly source: string;
}

/** The groups that the machines are listed in, in this order. */
export const FAMILIES = [
  'Debian',
  'Ubuntu',
  'Red Hat and its rebuilds',
  'Fedora',
  'SUSE',
  'Alpine',
  'Arch',
  'Amazon',
  'Other clouds',
  'China',
  'Kernels of your own build',
] as const;
export type Family = (typeof FAMILIES)[number];

/** A machine that has a name, with where its versions come from. */
export interface KnownMachine extends Omit<Target, 'bpftrace' | 'lockPath' | 'table' | 'assumed' | 'seen'> {
  readonly family: Family;
  /** What the distribution ships; missing where it ships none, or it is not known which: then a release must be named. */
  readonly bpftrace?: string;
  readonly source: string;
  /**
   * Of the free updates that everybody gets, long-term ones included, paid extensions not. Missing where no date was
   * found.
   */
  readonly support?: Support;
  /** From the same kernel configuration as `paravirt`; missing where that is of another kernel. No verdict needs it. */
  readonly preemption?: Preemption;
}

/** A machine with a release of bpftrace. */
export type KnownTarget = KnownMachine & { readonly bpftrace: string };

/**
 * A function of one target's kernel that runs while a lock of a map is held, as the user knows it. It is taken to be there
 * and to have a trace site.
 */
export interface VendorFunction {
  /** As in kallsyms; `__traceiter_X` stands for the tracepoint X. */
  readonly function: string;
  readonly entry: HeldCode;
  readonly exit: HeldCode;
  /** The operations that run through it. */
  readonly during: readonly KernelOperation[];
}

/** A machine of the default set. */
export interface DefaultMember {
  readonly name: string;
  /** Why a machine was added to those whose names people know; missing for these. */
  readonly only?: {
    /** A script that does this harm to no other machine of the set. */
    readonly script: string;
    readonly harm: string;
    /** How many of the scripts that the set is measured by do more harm to it than to the others. */
    readonly scripts: number;
  };
}
