import type { GuardFile } from '../../facts/guard-file.ts';
import type { Span } from '../../text/position.ts';
import { integer } from '../syntax/literal.ts';
import type { Expression, Probe, Statement } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import type { Balance, Lowering, Lowers } from './guard-balance.ts';
import { balanceOf, leavesEarly } from './guard-balance.ts';
import { type GuardSurroundings, isTimer, type ScriptGuard } from './script-guard.ts';

/** A probe that raises the flag of the guard file, and may not lower it where it must. */
export interface ImportedAttempt {
  readonly file: GuardFile;
  readonly balance: Balance<Lowering>;
  /** The statement after which the flag is up. */
  readonly raise: Span;
  /** Where the probe calls the guard file in another way, macros and subprograms that it calls included. */
  readonly strays: readonly Span[];
}

/** The attempt at an imported guard in a probe; undefined when there is none. */
export function importedAttempt(probe: Probe, { reach, file }: GuardSurroundings): ImportedAttempt | undefined {
  if (file === undefined) return undefined;
  const touches = (node: Statement | Expression) => reach.calls(node, ...namesOf(file));
  for (const [index, statement] of probe.body.statements.entries()) {
    const raise = testingRaise(statement, file, touches) ?? (isTimer(probe) ? plainRaise(statement, file) : undefined);
    if (raise === undefined) continue;
    const balance = balanceOf(lowersImported(file), probe.body, index + 1, reach);
    const known = new Set([raise, ...balance.lowered].map(({ span }) => span.start));
    const strays: Span[] = [];
    walk(probe.body, (node) => {
      if (node.kind !== 'call' && node.kind !== 'identifier') return;
      if (!known.has(node.span.start) && touches(node)) strays.push(node.span);
    });
    return { file, balance, raise: statement.span, strays };
  }
  return undefined;
}

/** The guard of a probe, if the attempt at it is complete: lowered on every way out but exit(), and not touched otherwise. */
export function completeImported(
  { file, balance, raise, strays }: ImportedAttempt,
  probe: Probe,
): ScriptGuard | undefined {
  if (balance.leaks.length > 0 || balance.early.length > 0 || strays.length > 0) return undefined;
  const covered = { start: raise.end, end: probe.body.span.end };
  return { map: file.enter, imported: true, covered, uncovered: balance.beforeExit };
}

/** `if (__enter() == 0) { ...; return; }` or `if (!__enter()) { ...; return; }`: tests and raises at once. */
function testingRaise(
  test: Statement,
  { enter }: GuardFile,
  touches: (node: Statement) => boolean,
): Expression | undefined {
  if (test.kind !== 'if' || !leavesEarly(test) || test.then.statements.some(touches)) return undefined;
  const { condition } = test;
  if (condition.kind === 'unary' && condition.operator === '!') return callOf(condition.operand, enter);
  if (condition.kind !== 'binary' || condition.operator !== '==' || integer(condition.right) !== 0) return undefined;
  return callOf(condition.left, enter);
}

/** `__raise();`, which needs no test in a timer. */
function plainRaise(statement: Statement, { raise }: GuardFile): Expression | undefined {
  if (raise === undefined || statement.kind !== 'expression-statement') return undefined;
  return callOf(statement.expression, raise);
}

/** The lowering of the guard file's flag that a statement is. */
export function lowersImported({ leave }: GuardFile): Lowers<Lowering> {
  return (statement) =>
    statement.kind === 'expression-statement' && callOf(statement.expression, leave) !== undefined
      ? { span: statement.span }
      : undefined;
}

function namesOf({ enter, leave, raise }: GuardFile): readonly string[] {
  return raise === undefined ? [enter, leave] : [enter, leave, raise];
}

/** The expression itself, where it is a call of a function without arguments. */
function callOf(expression: Expression, name: string): Expression | undefined {
  const isCall = expression.kind === 'call' && expression.name === name && expression.arguments.length === 0;
  return isCall ? expression : undefined;
}
