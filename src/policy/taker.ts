import type { LockOperation, Program } from '../program/program.ts';

/** A program with one of its lock operations. */
export interface Taker {
  readonly program: Program;
  readonly operation: LockOperation;
}

/** Takers that the lock-order analysis cannot tell apart: the same locks, key, moment and guards, at the same site. */
export type TakerGroup = readonly [Taker, ...Taker[]];

/**
 * Groups the lock operations of programs. A script has far fewer groups than operations, which keeps the analysis of
 * pairs small: two members of each group are enough to decide everything.
 * @param bySite whether programs at different sites are told apart
 */
export function groupTakers(programs: readonly Program[], bySite: boolean): TakerGroup[] {
  const groups = new Map<string, [Taker, ...Taker[]]>();
  for (const program of programs) {
    const site = bySite && program.site !== undefined ? `${program.site.function} ${program.site.edge}` : '';
    for (const operation of program.operations) {
      const { key } = operation;
      const id = [
        site,
        program.guard,
        operation.operation,
        operation.moment,
        operation.guardedBy ?? '',
        operation.locks.map((lock) => lock.id).join(' '),
        key.sharing,
        key.bound,
        key.text,
      ].join('\n');
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [{ program, operation }]);
      else if (group.at(-1)?.program !== program) group.push({ program, operation });
    }
  }
  return [...groups.values()];
}
