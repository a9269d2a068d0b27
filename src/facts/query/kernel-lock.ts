import type { GuardClass, InterruptRow, LockClass, LockType } from '../kernel-lock.ts';
import { GUARD_CLASSES, INTERRUPTS, LOCK_TYPES, NMI_STALL } from '../kernel-lock.ts';
import type { Architecture } from '../kernel-table.ts';
import type { ProgramKind } from '../providers.ts';
import { rowFor, within } from './release.ts';

/** The type of a lock class on a kernel. */
export function lockType(lock: LockClass, kernel: string): LockType {
  const row = rowFor(
    LOCK_TYPES.filter((candidate) => candidate.lock === lock),
    kernel,
  );
  return row?.type ?? 'raw';
}

/** The first kernel on which a lock class no longer waits for ever, but notices the deadlock. */
export function noticesFrom(lock: LockClass): string | undefined {
  return LOCK_TYPES.find((row) => row.lock === lock && row.type === 'raw')?.before;
}

/** The lock classes that wait for ever on a kernel. */
export function rawLocks(kernel: string): ReadonlySet<LockClass> {
  return new Set(LOCK_TYPES.map(({ lock }) => lock).filter((lock) => lockType(lock, kernel) === 'raw'));
}

/** The guard class of a program kind on a kernel. */
export function guardClass(kind: ProgramKind, kernel: string): GuardClass {
  const row = rowFor(
    GUARD_CLASSES.filter((candidate) => candidate.kinds.includes(kind)),
    kernel,
  );
  return row?.guard ?? 'none';
}

/** Whether a non-maskable interrupt may wait on this kernel for a lock that its own CPU has, until the lock gives up. */
export function interruptMayStall(kernel: string): boolean {
  return within(kernel, NMI_STALL);
}

/** How programs of a kind interrupt others on a target; undefined when interrupts that are off hold them back. */
export function interruptOf(
  kind: ProgramKind,
  { arch, kernel }: { readonly arch: Architecture; readonly kernel: string },
): InterruptRow | undefined {
  return rowFor(
    INTERRUPTS.filter((row) => row.kind === kind && row.arch === arch),
    kernel,
  );
}
