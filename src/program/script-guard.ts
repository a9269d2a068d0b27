import type { Expression, If, MapAccess, Probe, Span, Statement } from '../syntax/tree.ts';
import type { TreeNode } from '../syntax/walk.ts';
import { walk as visit } from '../syntax/walk.ts';

/**
 * The recursion guard that a script writes itself: a sum() map keyed by cpu, tested at the start of a body, raised,
 * and lowered again on every way out. It is the in-script form of what bpftrace 0.21 - 0.24 did.
 */
export interface ScriptGuard {
  /** The guard's map. */
  readonly map: string;
  /** The part of the body that runs while the guard is up. */
  readonly covered: Span;
}

/** The guard of a body, if it is complete in it: tested before it is set, and lowered on every way out. */
export function scriptGuardOf(probe: Probe): ScriptGuard | undefined {
  const statements = probe.body.statements;
  const index = statements.findIndex((statement) => statement.kind === 'if' && testedGuard(statement) !== undefined);
  const test = statements[index];
  const raise = statements[index + 1];
  if (test?.kind !== 'if' || raise === undefined || probe.body.value !== undefined) return undefined;
  const map = testedGuard(test);
  if (map === undefined || change(raise, map) !== 1) return undefined;
  const body = statements.slice(index + 2);
  const before = statements.slice(0, index);
  if (before.some((statement) => mentions(statement, map))) return undefined;
  if (!['down', 'left'].includes(follow(body, map, 'up'))) return undefined;
  const lower = body.at(-1);
  if (lower === undefined) return undefined;
  return { map, covered: { start: raise.span.end, end: lower.span.end } };
}

/** `if (@guard[cpu] > 0) { ...; return; }` without an else: the guard's map. */
function testedGuard(statement: If): string | undefined {
  const { condition } = statement;
  if (statement.else !== undefined || condition.kind !== 'binary' || condition.operator !== '>') return undefined;
  if (!isPerCpu(condition.left) || integer(condition.right) !== 0) return undefined;
  const last = statement.then.statements.at(-1);
  if (last?.kind !== 'jump' || last.keyword !== 'return') return undefined;
  const map = condition.left.name;
  return statement.then.statements.some((inner) => mentions(inner, map)) ? undefined : map;
}

function isPerCpu(expression: Expression): expression is MapAccess {
  const key = expression.kind === 'map' && expression.keys?.length === 1 ? expression.keys[0] : undefined;
  return key?.kind === 'identifier' && key.name === 'cpu';
}

/** By how much a statement `@guard[cpu] = sum(n);` changes the guard; undefined for any other statement. */
function change(statement: Statement, map: string): number | undefined {
  if (statement.kind !== 'assignment' || statement.operator !== '=') return undefined;
  const { target, value } = statement;
  if (!(target.kind === 'map' && target.name === map && isPerCpu(target))) return undefined;
  if (value.kind !== 'call' || value.name !== 'sum' || value.arguments.length !== 1) return undefined;
  const argument = value.arguments[0];
  return argument === undefined ? undefined : integer(argument);
}

/** The value of an integer literal with an optional sign. */
export function integer(expression: Expression): number | undefined {
  if (expression.kind === 'unary' && expression.operator === '-') {
    const value = integer(expression.operand);
    return value === undefined ? undefined : -value;
  }
  if (expression.kind === 'cast') return integer(expression.operand);
  if (expression.kind !== 'integer' || !/^\d+$/.test(expression.text)) return undefined;
  return Number(expression.text);
}

/** Where the guard stands: `left` after a statement that leaves the program with the guard down. */
type State = 'up' | 'down' | 'left' | 'broken';

/** Runs the states through a list of statements. Nothing may run with the guard down but leaving. */
function follow(statements: readonly Statement[], map: string, start: State): State {
  let state = start;
  for (const statement of statements) {
    if (state === 'broken' || state === 'left') return state;
    state = step(statement, map, state);
  }
  return state;
}

function step(statement: Statement, map: string, state: 'up' | 'down'): State {
  const by = change(statement, map);
  if (by !== undefined) return state === 'up' && by === -1 ? 'down' : 'broken';
  switch (statement.kind) {
    case 'jump':
      // `break` and `continue` stay in the program; loops check that their body keeps the guard up.
      if (statement.keyword !== 'return') return state === 'up' ? state : 'broken';
      return state === 'down' ? 'left' : 'broken';
    case 'expression-statement':
      if (isExit(statement.expression)) return state === 'down' ? 'left' : 'broken';
      return plain(statement, map, state);
    case 'if': {
      if (state !== 'up' || mentions(statement.condition, map) || mayExit(statement.condition)) return 'broken';
      const then = follow(statement.then.statements, map, state);
      const other =
        statement.else === undefined
          ? state
          : statement.else.kind === 'if'
            ? step(statement.else, map, state)
            : follow(statement.else.statements, map, state);
      if (then === 'left') return other;
      if (other === 'left') return then;
      return then === other ? then : 'broken';
    }
    case 'block':
      return follow(statement.statements, map, state);
    case 'unroll':
    case 'while':
    case 'for-map':
    case 'for-range': {
      const after = state === 'up' ? follow(statement.body.statements, map, state) : 'broken';
      return after === 'up' || after === 'left' ? 'up' : 'broken';
    }
    case 'assignment':
    case 'let':
      return plain(statement, map, state);
  }
}

/** A statement that neither touches the guard nor leaves; with the guard down nothing may run any more. */
function plain(statement: Statement, map: string, state: 'up' | 'down'): State {
  return state === 'up' && !mentions(statement, map) && !mayExit(statement) ? state : 'broken';
}

function isExit(expression: Expression): boolean {
  return expression.kind === 'call' && expression.name === 'exit';
}

/** Whether anything below a node is a map of that name. */
function mentions(node: TreeNode, map: string): boolean {
  return some(node, (inner) => inner.kind === 'map' && inner.name === map);
}

/** Whether a call of exit() is hidden in a larger statement or expression. */
function mayExit(node: TreeNode): boolean {
  return some(node, (inner) => inner.kind === 'call' && inner.name === 'exit');
}

function some(root: TreeNode, matches: (node: TreeNode) => boolean): boolean {
  let found = false;
  visit(root, (node) => {
    found ||= matches(node);
  });
  return found;
}
