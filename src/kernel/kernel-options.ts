import type { KernelSymbols } from './kallsyms.ts';

/** Functions that are there when an option is set, and only then; any of them tells. */
const TELLTALES: Readonly<Record<string, readonly string[]>> = {
  // kernel/trace/ftrace.c, kernel/trace/fprobe.c
  DYNAMIC_FTRACE_WITH_DIRECT_CALLS: ['register_ftrace_direct'],
  FPROBE: ['register_fprobe'],
  // kernel/locking/qspinlock.c
  PARAVIRT_SPINLOCKS: ['__pv_queued_spin_lock_slowpath'],
  // kernel/sched/core.c
  PREEMPTION: ['preempt_schedule'],
  PREEMPT_DYNAMIC: ['sched_dynamic_mode'],
  // kernel/locking/spinlock_rt.c
  PREEMPT_RT: ['rt_spin_lock'],
  QUEUED_SPINLOCKS: ['queued_spin_lock_slowpath', 'native_queued_spin_lock_slowpath'],
  // kernel/locking/spinlock.c
  UNINLINE_SPIN_UNLOCK: ['_raw_spin_unlock'],
};

export type KernelOptions = Readonly<Record<string, 'y' | 'absent'>>;

/**
 * The options of a kernel that a verdict can rest on, told by the functions that it has: an image does not hold its
 * configuration, and a file beside it may belong to another kernel.
 */
export function readOptions(symbols: KernelSymbols): KernelOptions {
  return Object.fromEntries(
    Object.entries(TELLTALES).map(([option, functions]) => [
      option,
      functions.some((name) => symbols.has(name)) ? 'y' : 'absent',
    ]),
  );
}

/** Whether fentry and fexit can attach to kernel functions at all. Source: kernel/bpf/trampoline.c (register_fentry). */
export function hasTrampolines(options: KernelOptions): boolean {
  return options.DYNAMIC_FTRACE_WITH_DIRECT_CALLS === 'y';
}
