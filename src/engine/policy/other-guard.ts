import { remembered } from '../../text/memo.ts';
import type { LockOperation, Program, ProgramCall } from '../program/program.ts';

/** The name of a guard among several scripts or copies. It is undefined only where the script has no guard up. */
export type GuardName = (guardedBy: string | undefined) => string | undefined;

/** Renames the guards of programs, for another script or another copy. Programs that shared a list of calls still share it. */
export function withGuards(nameOf: GuardName): (program: Program) => Program {
  const lists = new Map<readonly ProgramCall[], readonly ProgramCall[]>();
  const renamed = (calls: readonly ProgramCall[]) =>
    remembered(lists, calls, () => calls.map((call) => withGuard(call, nameOf)));
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
