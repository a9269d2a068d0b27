import type { Architecture } from './kernel-table.ts';
import type { Releases } from './releases.ts';

/** What a probe needs of a kernel and an architecture to be attached. Ranges are kernel releases. */
interface AttachmentRow extends Releases {
  readonly arch: Architecture;
  readonly source: string;
}

/**
 * fentry and fexit need a trampoline. Some architectures have one for functions of the kernel only since a later
 * release.
 */
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

/** How many arguments of a function a trampoline passes on: it does not attach to functions with more. */
interface ArgumentRow extends AttachmentRow {
  readonly most: number;
  /** Kernels whose number does not decide it. */
  readonly unknown?: Releases;
}

/**
 * Arguments are counted in registers, of which a struct that is passed by value can take two. Here it counts as one, so
 * that no function is wrongly said to have too many.
 */
export const TRAMPOLINE_ARGUMENTS: readonly ArgumentRow[] = [
  {
    arch: 'x86_64',
    before: '6.6',
    // The stable line 6.5 was given commit 473e3150e30a in November 2023, so its number does not tell.
    unknown: { from: '6.5', before: '6.6' },
    most: 6,
    source:
      'Linux arch/x86/net/bpf_jit_comp.c arch_prepare_bpf_trampoline() up to 6.5: "x86-64 supports up to 6 arguments", -ENOTSUPP for more; seen in the laboratory: Linux 6.1.192 does not attach fentry to alloc_htab_elem, which has 8',
  },
  {
    arch: 'x86_64',
    from: '6.6',
    most: 12,
    source:
      'Linux commit 473e3150e30a (bpf-next pull request of 2023-07-13, after the merge window of 6.5; the first release, 6.6, is inferred): up to MAX_BPF_FUNC_ARGS, which is 12',
  },
  {
    arch: 'arm64',
    before: '6.16',
    most: 8,
    source:
      'Linux arch/arm64/net/bpf_jit_comp.c arch_prepare_bpf_trampoline(), commit efc9909fdce0: "the first 8 arguments are passed by registers", -ENOTSUPP for more',
  },
  {
    arch: 'arm64',
    from: '6.16',
    most: 12,
    source: 'Linux commit 9014cf56f13d (pull request "BPF changes for 6.16"): up to MAX_BPF_FUNC_ARGS, which is 12',
  },
];

/**
 * The option of a kernel's configuration that trampolines on its functions need. Source: Linux kernel/bpf/trampoline.c
 * register_fentry().
 */
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
