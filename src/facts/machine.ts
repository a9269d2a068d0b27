import type { Target } from './target.ts';

/** What a target is, however it is spelled. Whose build of bpftrace it has is no part of it. */
export function machineOf({ bpftrace, kernel, arch, paravirt, backports = false }: Target): string {
  return [bpftrace, kernel, arch, paravirt, backports].join(' ');
}

/** Whether two lists mean the same machines, in whatever order and spelling. One with a kernel table of its own is another. */
export function sameMachines(some: readonly Target[], others: readonly Target[]): boolean {
  const [a, b] = [some, others].map(
    (targets) => new Set(targets.map((target) => `${machineOf(target)} ${target.table?.release ?? ''}`)),
  );
  return a !== undefined && b !== undefined && a.size === b.size && [...a].every((machine) => b.has(machine));
}
