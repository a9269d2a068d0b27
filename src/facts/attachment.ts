import type { Architecture } from './kernel-table.ts';
import type { Releases } from './version.ts';
import { within } from './version.ts';

/** What probes need of a kernel and an architecture to be attached at all. Ranges are kernel releases. */
interface AttachmentRow extends Releases {
  readonly arch: Architecture;
  readonly source: string;
}

/** fentry and fexit go through a trampoline, which not every architecture has had for the functions of the kernel. */
export const TRAMPOLINES: readonly AttachmentRow[] = [
  {
    arch: 'x86_64',
    source: 'Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampoline(): in all kernels that were read (5.10 on)',
  },
  {
    arch: 'arm64',
    from: '6.4',
    source:
      'Linux commit 2aa6ac03516d (6.4): DYNAMIC_FTRACE_WITH_DIRECT_CALLS on arm64; Debian 6.1 has no such option (fentry ends with -ENOTSUPP), 6.12, 6.18, 7.2 and 7.3 have it',
  },
];

/** The option of a kernel's configuration that trampolines on its functions need. Source: Linux kernel/bpf/trampoline.c register_fentry(). */
export const DIRECT_CALLS = 'DYNAMIC_FTRACE_WITH_DIRECT_CALLS';

/** kprobe_multi, which attaches all matches of a wildcard at once. No verdict rests on it: the program is a kprobe. */
export const KPROBE_MULTI: readonly AttachmentRow[] = [
  { arch: 'x86_64', from: '5.18', source: 'Linux commit 0dcac2725406 (5.18): BPF_LINK_TYPE_KPROBE_MULTI' },
  {
    arch: 'arm64',
    from: '6.18',
    source: "the configurations of Debian's arm64 kernels: CONFIG_FPROBE is absent in 6.1 and 6.12, and set in 6.18",
  },
];

/** The tracepoints of waiting for a lock, as the tables of kernels call them. */
export const CONTENTION_TRACEPOINTS = {
  functions: ['__traceiter_contention_begin', '__traceiter_contention_end'],
  from: '5.19',
  source:
    'Linux commits 16edd9b511a1 and ee042be16cb4 (April 2022, merged for 5.19): lock:contention_begin and contention_end, fired in the slow path of queued spin locks',
} as const;

/** Whether fentry and fexit attach to functions of a kernel. */
export function hasTrampolines(arch: Architecture, kernel: string): boolean {
  return TRAMPOLINES.some((row) => row.arch === arch && within(kernel, row));
}

/** Since which release fentry and fexit attach to functions of an architecture's kernels. */
export function trampolinesFrom(arch: Architecture): string | undefined {
  return TRAMPOLINES.find((row) => row.arch === arch)?.from;
}
