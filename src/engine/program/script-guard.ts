import type { GuardFile } from '../../facts/guard-file.ts';
import type { Span } from '../../text/position.ts';
import type { Expression, If, MapAccess, Probe, Statement } from '../syntax/tree.ts';
import type { CallReach } from './call-reach.ts';
import type { BeforeExit, Lowering } from './guard-balance.ts';
import { isTimer } from './timer.ts';

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
  /** The part of the body that runs while the guard is up, */
  readonly covered: Span;
  /** but for each exit() that comes after the guard was lowered: its output is sent without it. */
  readonly uncovered: readonly BeforeExit<Lowering>[];
}

/** Whether something in a guarded body runs while the guard is up. */
export function isCovered({ covered, uncovered }: ScriptGuard, { start, end }: Span): boolean {
  return (
    start >= covered.start &&
    end <= covered.end &&
    !uncovered.some(({ exit }) => start >= exit.start && end <= exit.end)
  );
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

/**
 * The guard of a body, if it is complete in it: tested before it is set, or set by a timer; and lowered on every way out but
 * exit(), where the run is ending.
 */
export function scriptGuardOf(probe: Probe, around: GuardSurroundings): ScriptGuard | undefined {
  const { value } = probe.body;
  const exits = value !== undefined && isExit(value);
  if (value !== undefined && !exits) return undefined;
  // An exit() without a semicolon is the value of the body.
  const last: Statement[] = exits ? [{ kind: 'expression-statement', expression: value, span: value.span }] : [];
  const statements = [...probe.body.statements, ...last];
  for (const [index, statement] of statements.entries()) {
    const form =
      statement.kind === 'if'
        ? (sumForm(statement, index, statements, around) ?? importedForm(statement, index, around))
        : raisedForm(probe, statement, index, around);
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
  const follower = new Follower(form, reach);
  if (!['down', 'left'].includes(follower.follow(body, 'up'))) return undefined;
  const { uncovered } = follower;
  return { map: form.map, imported: form.imported, covered: { start: up.span.end, end: last.span.end }, uncovered };
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
  const { touches } = imported(file, reach);
  if (!leavesEarly(test, touches)) return undefined;
  return { ...imported(file, reach), rest: index + 1 };
}

/** `__raise();` in the body of a timer, which needs no test. */
export function raisedForm(
  probe: Probe,
  statement: Statement,
  index: number,
  { reach, file }: GuardSurroundings,
): Form | undefined {
  if (file?.raise === undefined || statement.kind !== 'expression-statement') return undefined;
  if (!isCall(statement.expression, file.raise) || !isTimer(probe)) return undefined;
  return { ...imported(file, reach), rest: index + 1 };
}

function imported(file: GuardFile, reach: CallReach): Omit<Form, 'rest'> {
  const names = [file.enter, file.leave, ...(file.raise === undefined ? [] : [file.raise])];
  const lowers = (statement: Statement) =>
    statement.kind === 'expression-statement' && isCall(statement.expression, file.leave);
  return { map: file.enter, imported: true, lowers, touches: (node) => names.some((name) => reach.calls(node, name)) };
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

/** Where the guard stands: `left` after a `return` with the guard down, or an exit(). */
type State = 'up' | 'down' | 'left' | 'broken';

/** Runs the states through a list of statements. Nothing may run with the guard down but leaving. */
class Follower {
  /** Each exit() that runs with the guard down. */
  readonly uncovered: BeforeExit<Lowering>[] = [];
  #lowered: Lowering | undefined;
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
    if (this.#form.lowers(statement)) {
      this.#lowered = statement;
      return state === 'up' ? 'down' : 'broken';
    }
    switch (statement.kind) {
      case 'jump':
        // `break` and `continue` stay in the program; loops check that their body keeps the guard up.
        if (statement.keyword !== 'return') return state === 'up' ? state : 'broken';
        return state === 'down' ? 'left' : 'broken';
      case 'expression-statement':
        if (isExit(statement.expression)) {
          if (state === 'down' && this.#lowered !== undefined)
            this.uncovered.push({ lowered: this.#lowered, exit: statement.span });
          return 'left';
        }
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

  /** What neither touches the guard nor returns; with the guard down nothing may run any more. */
  #plain(node: Statement | Expression, state: 'up' | 'down'): State {
    return state === 'up' && !this.#form.touches(node) && !this.#reach.returns(node) ? state : 'broken';
  }
}

function isExit(expression: Expression): boolean {
  return expression.kind === 'call' && expression.name === 'exit';
}
