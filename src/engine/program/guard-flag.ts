import type { Span } from '../../text/position.ts';
import { integer } from '../syntax/literal.ts';
import type { Expression, MapAccess, Statement } from '../syntax/tree.ts';

/** A test of a flag, as written: right or wrong. */
export interface FlagTest {
  readonly access: MapAccess;
  /** The comparison itself, which may be part of a larger condition. */
  readonly span: Span;
  /** What the condition lets through: events that find the flag up, or those that find it down. */
  readonly passes: 'up' | 'down';
  /** It takes every number above zero for up, and no other. */
  readonly sound: boolean;
}

/** What a statement does to a flag. */
export interface FlagChange {
  readonly access: MapAccess;
  readonly span: Span;
  readonly to: 'up' | 'down';
  /** `sum` changes an entry in place; the others take the lock of a map. */
  readonly form: 'sum' | 'plain' | 'delete';
}

/** How a flag can be compared with a number, the flag on the left. The first of each side is the sound one to write. */
const TESTS: readonly { operator: string; value: number; passes: 'up' | 'down'; sound: boolean }[] = [
  { operator: '>', value: 0, passes: 'up', sound: true },
  { operator: '>=', value: 1, passes: 'up', sound: true },
  { operator: '!=', value: 0, passes: 'up', sound: false },
  { operator: '==', value: 1, passes: 'up', sound: false },
  { operator: '<=', value: 0, passes: 'down', sound: true },
  { operator: '<', value: 1, passes: 'down', sound: true },
  { operator: '==', value: 0, passes: 'down', sound: false },
  { operator: '!=', value: 1, passes: 'down', sound: false },
];

/** The test of a flag that a condition is: `@g[k]`, `!@g[k]`, or a comparison with 0 or 1. */
export function flagTest(condition: Expression): FlagTest | undefined {
  const { span } = condition;
  const access = flagOf(condition);
  if (access !== undefined) return { access, span, passes: 'up', sound: false };
  if (condition.kind === 'unary' && condition.operator === '!') {
    const negated = flagOf(condition.operand);
    return negated && { access: negated, span, passes: 'down', sound: false };
  }
  if (condition.kind !== 'binary') return undefined;
  const { left, operator, right } = condition;
  const mirrored = operator.replace(/[<>]/, (sign) => (sign === '<' ? '>' : '<'));
  return comparison(left, operator, right, span) ?? comparison(right, mirrored, left, span);
}

function comparison(left: Expression, operator: string, right: Expression, span: Span): FlagTest | undefined {
  const access = flagOf(left);
  const row = TESTS.find((test) => test.operator === operator && test.value === numberOf(right));
  return access && row && { access, span, passes: row.passes, sound: row.sound };
}

function numberOf(expression: Expression): number | undefined {
  return expression.kind === 'boolean' ? Number(expression.value) : integer(expression);
}

function flagOf(expression: Expression): MapAccess | undefined {
  if (expression.kind === 'cast') return flagOf(expression.operand);
  return expression.kind === 'map' ? expression : undefined;
}

/** The expressions of which all must hold: `a && b && c`. */
export function conjuncts(expression: Expression): Expression[] {
  const found: Expression[] = [];
  let rest = expression;
  for (; rest.kind === 'binary' && rest.operator === '&&'; rest = rest.left) found.unshift(rest.right);
  return [rest, ...found];
}

/** How an assignment of a number changes a flag. */
const CHANGES: Readonly<Record<string, 'up' | 'down'>> = { '= 1': 'up', '= 0': 'down', '+= 1': 'up', '-= 1': 'down' };

/** How a statement raises or lowers a flag: by 1, true, sum(1), `++`; by 0, false, sum(-1), `--`, delete(). */
export function flagChange(statement: Statement): FlagChange | undefined {
  const { span } = statement;
  if (statement.kind === 'expression-statement') {
    const { expression } = statement;
    if (expression.kind === 'update' && expression.operand.kind === 'map')
      return { access: expression.operand, span, to: expression.operator === '++' ? 'up' : 'down', form: 'plain' };
    if (expression.kind !== 'call' || expression.name !== 'delete') return undefined;
    const [map, key] = expression.arguments;
    if (map?.kind !== 'map' || expression.arguments.length > 2 || key?.kind === 'map') return undefined;
    const access = key === undefined ? map : { ...map, keys: [key] };
    return { access, span, to: 'down', form: 'delete' };
  }
  if (statement.kind !== 'assignment' || statement.target.kind !== 'map') return undefined;
  const { target: access, value, operator } = statement;
  const sum = value.kind === 'call' && value.name === 'sum' ? value.arguments[0] : undefined;
  if (operator === '=' && sum !== undefined) {
    const by = integer(sum);
    return by === 1 || by === -1 ? { access, span, to: by === 1 ? 'up' : 'down', form: 'sum' } : undefined;
  }
  const set = numberOf(value);
  const to = CHANGES[`${operator} ${set}`];
  return to && { access, span, to, form: 'plain' };
}

/** The lowering of one map's flag that a statement is. */
export function lowersFlag(map: string): (statement: Statement) => FlagChange | undefined {
  return (statement) => {
    const change = flagChange(statement);
    return change?.access.name === map && change.to === 'down' ? change : undefined;
  };
}
