import type { Bytes } from './bytes.ts';
import type { KernelSymbols } from './kallsyms.ts';
import { UnreadableImage } from './unreadable.ts';

const BANNER = 'Linux version ';

/** Each kernel holds the words a few times; formats that print them have no number behind them. */
const MOST_PLACES = 1000;

/**
 * The release that a kernel calls itself (`uname -r`), and its line, e.g. `6.12`.
 * @throws UnreadableImage when it does not say so.
 */
export function readRelease(bytes: Bytes): { readonly release: string; readonly line: string } {
  let at = bytes.buffer.indexOf(BANNER);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    const text = bytes.text(at, 256);
    const found = /^Linux version ((\d+\.\d+)[\w.+~-]*) /.exec(text);
    const [, release, line] = found ?? [];
    if (release !== undefined && line !== undefined) return { release, line };
    at = bytes.buffer.indexOf(BANNER, at + 1);
  }
  throw new UnreadableImage('the kernel does not say which release it is: its data is damaged.');
}

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
