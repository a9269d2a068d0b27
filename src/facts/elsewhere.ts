import { KERNEL_TABLES } from './kernel-tables/index.ts';
import { tableFor } from './table-choice.ts';
import type { Target } from './target.ts';

/**
 * The machines that the kernel tables stand for, with one release of bpftrace: where a script could be run that attaches on
 * none of the targets. The name of each says in words which machine it is: "Linux 6.12 on arm64".
 */
export function machinesOfTables(bpftrace: string): readonly Target[] {
  return KERNEL_TABLES.flatMap(({ arch, kernel }): Target[] => {
    const machine = { bpftrace, kernel, arch };
    if (arch === 'arm64') return [{ ...machine, name: `Linux ${kernel} on arm64`, paravirt: false }];
    return [
      { ...machine, name: `Linux ${kernel} on x86_64`, paravirt: true },
      { ...machine, name: `Linux ${kernel} on x86_64 without paravirtual spin locks`, paravirt: false },
    ];
  });
}

/** Whether any kernel of the tables has a function or tracepoint of this name, as a table or a target would call it. */
export function isNameOfTables(name: string, targets: readonly Target[]): boolean {
  return targets.some((target) => Object.hasOwn(tableFor(target).table.functions, name));
}
