import type { GuardFile } from '../../facts/guard-file.ts';
import type { Span } from '../../text/position.ts';
import type { Probe } from '../syntax/tree.ts';
import type { Balance, Lowering, Lowers } from './guard-balance.ts';
import { balanceOf } from './guard-balance.ts';
import { type GuardSurroundings, importedForm, raisedForm } from './script-guard.ts';

/** A probe that raises the flag of the guard file, and may not lower it where it must. */
export interface ImportedAttempt {
  readonly file: GuardFile;
  readonly balance: Balance<Lowering>;
  /** The statement after which the flag is up. */
  readonly raise: Span;
}

/** The attempt at an imported guard in a probe; undefined when there is none. */
export function importedAttempt(probe: Probe, around: GuardSurroundings): ImportedAttempt | undefined {
  const { file, reach } = around;
  if (file === undefined) return undefined;
  for (const [index, statement] of probe.body.statements.entries()) {
    const form =
      statement.kind === 'if' ? importedForm(statement, index, around) : raisedForm(probe, statement, index, around);
    if (form === undefined) continue;
    return { file, balance: balanceOf(lowersImported(file), probe.body, form.rest, reach), raise: statement.span };
  }
  return undefined;
}

/** The lowering of the guard file's flag that a statement is. */
export function lowersImported({ leave }: GuardFile): Lowers<Lowering> {
  return (statement) => {
    if (statement.kind !== 'expression-statement') return undefined;
    const { expression, span } = statement;
    return expression.kind === 'call' && expression.name === leave ? { span } : undefined;
  };
}
