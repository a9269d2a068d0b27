import type { HeldLock } from '../facts/kernel-table.ts';

/**
 * What the names of kernel functions mean for the walk. The list is written by hand: a kernel that renames one of
 * them needs a change here. One list covers 5.10 to 7.3. Sources: kernel/locking/spinlock.c,
 * kernel/locking/qspinlock.c, kernel/bpf/rqspinlock.c, kernel/bpf/hashtab.c, percpu_freelist.c, bpf_lru_list.c,
 * ringbuf.c and stackmap.c.
 */

/** A lock of the map code, without the lock of the probed function itself. */
export type MapLock = Exclude<HeldLock, 'own'>;

export const MAP_LOCKS: readonly MapLock[] = ['bucket', 'freelist', 'lru', 'ringbuf'];

/** What calling a function does to the locks. */
type Role =
  | 'lock'
  | 'try lock'
  | 'unlock'
  | 'slow path'
  | 'resilient lock'
  | 'never returns'
  /** Called with the lock of a bucket held; it looks at the map's record itself, and takes no lock of the map. */
  | 'called under the lock'
  /** A pointer is called by it. */
  | 'thunk'
  /** Followed. */
  | 'map code'
  | 'other';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'never returns',
    /^(__stack_chk_fail|panic|fortify_panic|__fortify_panic|__ubsan_handle\w*|__bug|__reserve_permanent)$/,
  ],
  ['lock', /^(__?raw_spin_lock(_bh|_irq|_irqsave)?|rt_spin_lock)$/],
  ['try lock', /^(__?raw_spin_trylock(_bh)?|rt_spin_trylock)$/],
  ['unlock', /^(queued_spin_unlock|__?raw_spin_unlock(_bh|_irq|_irqrestore)?|rt_spin_unlock)$/],
  ['slow path', /^(native_|__pv_)?queued_spin_lock_slowpath$/],
  ['resilient lock', /^resilient_(queued|tas)_spin_lock(_slowpath)?$/],
  ['called under the lock', /^bpf_obj_(free|cancel)_fields$/],
];

const MAP_CODE =
  /htab|freelist|(^|_)lru(_|$)|bpf_lru|bpf_common_lru|bpf_percpu_lru|ringbuf|stack_?map|stackid|lookup_(nulls_)?elem_raw|pcpu_(copy|init)_value|check_and_(free|cancel|init)_fields|copy_map_value|bpf_obj_memcpy|lookup_nulls|res_spin|^bpf_get_stackid/;

/** Of the same words, but of the page cache, memory groups and other maps. */
const NOT_MAP_CODE =
  /^(folio|lru_|mem_cgroup|workingset|list_lru|inode_lru|.*_lru_(add|move|drain|cache)|.*folio.*|trie_|dev_map|sock_|cgroup_)/;

/** The role of a function, by its name without the compiler's suffixes. */
export function roleOf(name: string): Role {
  const role = ROLES.find(([, names]) => names.test(name))?.[0];
  if (role !== undefined) return role;
  if (MAP_CODE.test(name) && !NOT_MAP_CODE.test(name)) return 'map code';
  return name.includes('thunk') ? 'thunk' : 'other';
}

/** The compilers' names for parts and copies of a function: `f.isra.0`, `f.cold`. */
export function bareName(name: string): string {
  return name.replace(/\.(isra|constprop|part|cold|llvm|lto_priv)\.?\d*(\.\d+)*/g, '');
}

export function isCold(name: string): boolean {
  return name.includes('.cold');
}

/**
 * Calls that save all registers: of the scheduler, of ftrace.
 * Source: arch/x86/include/asm/preempt.h, arch/x86/entry/thunk.S.
 */
export const KEEPS_REGISTERS =
  /^(__SCT__(preempt_schedule|might_resched|cond_resched)|preempt_schedule.*thunk|__fentry__)/;

/** Paravirt calls that save all registers but the result. Source: arch/x86/include/asm/paravirt.h. */
export const KEEPS_MOST_REGISTERS = /(save|restore)_fl|irq_(dis|en)able|raw_callee_save|^pv_native/;

/** The lock of a value, which is taken for BPF_F_LOCK only: bpftrace never sets it. */
export const FOR_F_LOCK = /^copy_map_value_locked$|^__?bpf_spin_/;

/**
 * What it calls under the lock is called for maps with special fields only: it returns at once for others, and bpftrace's
 * maps have none. Source: kernel/bpf/hashtab.c, and the code of Debian's 7.2.13 and 7.3.4.
 */
export const FOR_SPECIAL_FIELDS = 'check_and_cancel_fields';

const CLASSES: readonly (readonly [RegExp, MapLock])[] = [
  [/^(__)?htab|^alloc_htab|^free_htab|^lookup_/, 'bucket'],
  [/freelist/, 'freelist'],
  [/lru/, 'lru'],
  [/ringbuf/, 'ringbuf'],
];

/** The lock that a function of the map code takes; undefined for a function of other code. */
export function lockTakenIn(name: string): MapLock | undefined {
  return CLASSES.find(([names]) => names.test(name))?.[1];
}

/**
 * Where the LRU list calls a pointer, it asks the hash table to give up an element: the only pointer of the map code that
 * leads to a lock. Source: kernel/bpf/bpf_lru_list.c (del_from_htab), kernel/bpf/hashtab.c.
 */
export const EVICTION = 'htab_lru_map_delete_node';

export function callsEviction(name: string): boolean {
  return name.includes('lru') && !/^(__)?htab/.test(name);
}
