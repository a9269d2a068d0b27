/** The slow path of the queued spin lock under its plain name: on arm64, and without paravirtual spin locks. */
export const PLAIN_SLOW_PATH = 'queued_spin_lock_slowpath';
/** The same on kernels with paravirtual spin locks. */
export const NATIVE_SLOW_PATH = 'native_queued_spin_lock_slowpath';
/** What only kernels with paravirtual spin locks have. Source: Linux kernel/locking/qspinlock_paravirt.h. */
export const PARAVIRT_ONLY: readonly string[] = [
  NATIVE_SLOW_PATH,
  '__pv_queued_spin_lock_slowpath',
  '__pv_queued_spin_unlock_slowpath',
];

/** `__traceiter_X` stands for the tracepoint X. */
export const TRACEPOINT = '__traceiter_';

/** Functions at whose exit the lock that they take is held. Source: Linux kernel/locking/spinlock.c, qspinlock.c. */
export const TAKES_A_LOCK = /^(_raw_spin_(try)?lock(_\w+)?|(\w+_)?queued_spin_lock_slowpath)$/;

/**
 * Functions that a table lists only if an operation runs through them: their absence says nothing about the kernel.
 * All others were looked for in each image.
 */
export const NOT_ALWAYS_SOUGHT: readonly string[] = [
  '__bpf_lru_list_rotate_active',
  '__bpf_lru_list_rotate_inactive',
  '__bpf_lru_node_move_in',
  '__bpf_lru_node_move_to_free',
  'bpf_obj_cancel_fields',
  'bpf_obj_free_fields',
  'bpf_ringbuf_commit',
  'htab_lru_push_free',
  'prealloc_lru_pop',
  'stack_map_build_id_set_from_cache',
  'stack_map_get_build_id_offset_sleepable',
  'stackid_fastpath',
  'stackid_install',
  'stackid_new_bucket',
];

/** The slow paths that paravirt kernels have in place of the plain one. */
export const PARAVIRT_SLOW_PATHS = PARAVIRT_ONLY.filter((name) => name.endsWith(PLAIN_SLOW_PATH));

/** All names of the queued spin lock's slow path. */
export const SLOW_PATHS: readonly string[] = [...PARAVIRT_SLOW_PATHS, PLAIN_SLOW_PATH];

/**
 * The types of arguments in the kernel's signatures, as casts of bpftrace: a kprobe has its arguments as plain 64-bit
 * numbers (`arg0`), fentry has them by name and with their types. '' is the number as it is.
 * Source: the signatures of the lock-path table (BTF), bpftrace's docs/language.md on types; typedefs by Linux
 * include/linux/spinlock_types_raw.h.
 */
export const CASTS: ReadonlyMap<string, string> = new Map([
  ['u64', ''],
  ['long unsigned int', ''],
  ['unsigned long', ''],
  ['u32', '(uint32)'],
  ['unsigned int', '(uint32)'],
  ['u8', '(uint8)'],
  ['bool', '(uint8)'],
  ['int', '(int32)'],
  ['long int', '(int64)'],
  ['void *', ''],
  ['raw_spinlock_t *', '(struct raw_spinlock *)'],
]);

/** A tracepoint with its category, and what its arguments are called there. */
export interface TracepointEvent {
  readonly category: string;
  /** The arguments of the raw tracepoint in order: their names in the kernel's prototype, and the tracepoint's fields. */
  readonly arguments: readonly { readonly name: string; readonly field: string; readonly pointer: boolean }[];
  readonly source: string;
}

const LOCK_EVENTS = 'Linux include/trace/events/lock.h';

/** Raw tracepoints that have a tracepoint with the same arguments under other names. */
export const TRACEPOINT_EVENTS: Readonly<Record<string, TracepointEvent>> = {
  contention_begin: {
    category: 'lock',
    arguments: [
      { name: 'lock', field: 'lock_addr', pointer: true },
      { name: 'flags', field: 'flags', pointer: false },
    ],
    source: LOCK_EVENTS,
  },
  contention_end: {
    category: 'lock',
    arguments: [
      { name: 'lock', field: 'lock_addr', pointer: true },
      { name: 'ret', field: 'ret', pointer: false },
    ],
    source: LOCK_EVENTS,
  },
};
