import type { Family, KnownMachine } from './target.ts';

/** Public collections of the kernel configurations that distributions ship: where CONFIG_PARAVIRT_SPINLOCKS was read. */
export const CHECKER = 'config in a13xp0p0v/kernel-hardening-checker';
export const COLLECTION = 'config in nyrahul/linux-kernel-configs';

/** The releases and their dates, collected from the distributions' own announcements. */
export const DATES = (product: string) => `products/${product}.md in endoflife-date/endoflife.date`;
export const ROLLING = { until: 'rolling', source: 'always the newest packages' } as const;

export const x86 = { arch: 'x86_64', paravirt: true } as const;
/** CONFIG_PARAVIRT_SPINLOCKS is not set: the queued spin lock's slow path has its plain name. */
export const x86Plain = { arch: 'x86_64', paravirt: false } as const;

/** The machines of one family. A row that says nothing of its hardware is of x86-64 with paravirtual spin locks. */
export function machinesOf(
  family: Family,
  rows: readonly (Omit<KnownMachine, 'family' | keyof typeof x86> & Partial<KnownMachine>)[],
): readonly KnownMachine[] {
  return rows.map((row) => ({ family, ...x86, ...row }));
}

/**
 * A machine, and its sibling NAME-arm64, which has the same versions: distributions build one source for all architectures.
 *
 * @param source that the distribution ships both the kernel and its bpftrace for arm64, and what else differs there.
 */
export function withArm64(machine: KnownMachine, source: string): readonly KnownMachine[] {
  const { preemption: _, ...shared } = machine;
  const sibling = {
    ...shared,
    name: `${machine.name}-arm64`,
    arch: 'arm64',
    paravirt: false,
    source: `${source}; as ${machine.name}: ${machine.source}`,
  } as const;
  return [machine, sibling];
}
