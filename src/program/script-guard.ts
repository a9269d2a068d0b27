import type { GuardFile } from '../facts/guard-file.ts';
import type { Expression, If, MapAccess, Probe, Span, Statement } from '../syntax/tree.ts';
import type { CallReach } from './call-reach.ts';

/**
 * The recursion guard that a script writes itself: a flag for each CPU, tested at the start of a body, raised, and
 * lowered again on every way out. It is the in-script form of what bpftrace 0.21 - 0.24 did. The flag is a sum() map
 * keyed by cpu, or that of an imported guard file.
 */
export interface ScriptGuard {
  /** What names it: the guard's map, or the function of the guard file that raises it. */
  readonly map: string;
  /** It is that of the guard file: it has no entries to seed or to remove. */
  readonly imported: boolean;
  /** The part of the body that runs while the guard is up. */
  readonly covered: Span;
}

/** What is around a body that decides whether a guard in it holds. */
export interface GuardSurroundings {
  readonly reach: CallReach;
  /** The guard file that the script imports. */
  readonly file?: GuardFile;
}

/** How one guard is written: its test is found, and the rest of the body is followed. */
interface Form {
  readonly map: string;
  readonly imported: boolean;
  /** Where the statements begin that run while it is up. */
  readonly rest: number;
  readonly lowers: (statement: Statement) => boolean;
  /** Whether anything below a node has to do with the guard. */
  readonly touches: (node: Statement | Expression) => boolean;
}

/** The guard of a body, if it is complete in it: tested before it is set, and lowered on every way out. */
export function scriptGuardOf(probe: Probe, around: GuardSurroundings): ScriptGuard | undefined {
  const { statements, value } = probe.body;
  if (value !== undefined) return undefined;
  for (const [index, statement] of statements.entries()) {
    if (statement.kind !== 'if') continue;
    const form = sumForm(statement, index, statements, around) ?? importedForm(statement, index, around);
    if (form !== undefined) return followed(statements, index, form, around);
  }
  return undefined;
}

function followed(
  statements: readonly Statement[],
  index: number,
  form: Form,
  { reach }: GuardSurroundings,
): ScriptGuard | undefined {
  if (statements.slice(0, index).some((statement) => form.touches(statement))) return undefined;
  const body = statements.slice(form.rest);
  const up = statements[form.rest - 1];
  const last = body.at(-1);
  if (up === undefined || last === undefined) return undefined;
  if (!['down', 'left'].includes(new Follower(form, reach).follow(body, 'up'))) return undefined;
  return { map: form.map, imported: form.imported, covered: { start: up.span.end, end: last.span.end } };
}

/** `if (@guard[cpu] > 0) { ...; return; } @guard[cpu] = sum(1);` */
function sumForm(
  test: If,
  index: number,
  statements: readonly Statement[],
  { reach }: GuardSurroundings,
): Form | undefined {
  const { condition } = test;
  if (condition.kind !== 'binary' || condition.operator !== '>') return undefined;
  if (!isPerCpu(condition.left) || integer(condition.right) !== 0) return undefined;
  const map = condition.left.name;
  const touches = (node: Statement | Expression) => reach.mentions(node, map);
  const raise = statements[index + 1];
  if (!leavesEarly(test, touches) || raise === undefined || change(raise, map) !== 1) return undefined;
  return { map, imported: false, rest: index + 2, lowers: (statement) => change(statement, map) === -1, touches };
}

/** `if (__enter() == 0) { ...; return; }` or `if (!__enter()) { ...; return; }`: tests and raises at once. */
export function importedForm(test: If, index: number, { reach, file }: GuardSurroundings): Form | undefined {
  if (file === undefined) return undefined;
  const { condition } = test;
  const asked =
    condition.kind === 'unary' && condition.operator === '!'
      ? condition.operand
      : condition.kind === 'binary' && condition.operator === '==' && integer(condition.right) === 0
        ? condition.left
        : undefined;
  if (asked === undefined || !isCall(asked, file.enter)) return undefined;
  const touches = (node: Statement | Expression) => reach.calls(node, file.enter) || reach.calls(node, file.leave);
  if (!leavesEarly(test, touches)) return undefined;
  const lowers = (statement: Statement) =>
    statement.kind === 'expression-statement' && isCall(statement.expression, file.leave);
  return { map: file.enter, imported: true, rest: index + 1, lowers, touches };
}

/** Whether what is done when the guard is up only leaves, and there is no else. */
function leavesEarly(test: If, touches: (node: Statement) => boolean): boolean {
  const last = test.then.statements.at(-1);
  if (test.else !== undefined || last?.kind !== 'jump' || last.keyword !== 'return') return false;
  return !test.then.statements.some((inner) => touches(inner));
}

function isCall(expression: Expression, name: string): boolean {
  return expression.kind === 'call' && expression.name === name && expression.arguments.length === 0;
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
class Follower {
  readonly #form: Form;
  readonly #reach: CallReach;

  constructor(form: Form, reach: CallReach) {
    this.#form = form;
    this.#reach = reach;
  }

  follow(statements: readonly Statement[], start: State): State {
    let state = start;
    for (const statement of statements) {
      if (state === 'broken' || state === 'left') return state;
      state = this.#step(statement, state);
    }
    return state;
  }

  #step(statement: Statement, state: 'up' | 'down'): State {
    if (this.#form.lowers(statement)) return state === 'up' ? 'down' : 'broken';
    switch (statement.kind) {
      case 'jump':
        // `break` and `continue` stay in the program; loops check that their body keeps the guard up.
        if (statement.keyword !== 'return') return state === 'up' ? state : 'broken';
        return state === 'down' ? 'left' : 'broken';
      case 'expression-statement':
        if (isExit(statement.expression)) return state === 'down' ? 'left' : 'broken';
        return this.#plain(statement, state);
      case 'if': {
        if (state !== 'up' || this.#plain(statement.condition, state) === 'broken') return 'broken';
        const then = this.follow(statement.then.statements, state);
        const other =
          statement.else === undefined
            ? state
            : statement.else.kind === 'if'
              ? this.#step(statement.else, state)
              : this.follow(statement.else.statements, state);
        if (then === 'left') return other;
        if (other === 'left') return then;
        return then === other ? then : 'broken';
      }
      case 'block':
        return this.follow(statement.statements, state);
      case 'unroll':
      case 'while':
      case 'for-map':
      case 'for-range': {
        const after = state === 'up' ? this.follow(statement.body.statements, state) : 'broken';
        return after === 'up' || after === 'left' ? 'up' : 'broken';
      }
      case 'assignment':
      case 'let':
        return this.#plain(statement, state);
    }
  }

  /** What neither touches the guard nor leaves; with the guard down nothing may run any more. */
  #plain(node: Statement | Expression, state: 'up' | 'down'): State {
    return state === 'up' && !this.#form.touches(node) && !this.#reach.leaves(node) ? state : 'broken';
  }
}

function isExit(expression: Expression): boolean {
  return expression.kind === 'call' && expression.name === 'exit';
}
