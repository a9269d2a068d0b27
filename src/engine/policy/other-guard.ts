import type { LockOperation, Program, ProgramCall } from '../program/program.ts';

/** What a guard is called where several scripts, or copies of one, run; undefined where none is up, which may be so only where none was. */
export type GuardName = (guardedBy: string | undefined) => string | undefined;

/**
 * Gives programs the guards of another script, or of another copy. Programs that call the same go on sharing one list.
 */
export function withGuards(nameOf: GuardName): (program: Program) => Program {
  const lists = new Map<readonly ProgramCall[], readonly ProgramCall[]>();
  const renamed = (calls: readonly ProgramCall[]) => {
    const known = lists.get(calls) ?? calls.map((call) => withGuard(call, nameOf));
    lists.set(calls, known);
    return known;
  };
  return (program) => ({
    ...program,
    operations: program.operations.map((operation) => withGuard(operation, nameOf)),
    calls: (target) => renamed(program.calls(target)),
  });
}

function withGuard<Guarded extends LockOperation | ProgramCall>(guarded: Guarded, nameOf: GuardName): Guarded {
  const guardedBy = nameOf(guarded.guardedBy);
  return guardedBy === undefined ? guarded : { ...guarded, guardedBy };
}
