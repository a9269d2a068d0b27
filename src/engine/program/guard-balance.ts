import type { Span } from '../../text/position.ts';
import type { Block, If, Statement } from '../syntax/tree.ts';
import type { TreeNode } from '../syntax/walk.ts';
import { walk } from '../syntax/walk.ts';
import type { CallReach } from './call-reach.ts';

/** A way out of a program at which its flag is still up. */
export type Leak =
  /** A `return`: the flag is to be lowered before it. At exit() it may stay up, because the run is ending. */
  | { readonly kind: 'leaves'; readonly span: Span }
  /** The end of the stretch that the flag covers. */
  | { readonly kind: 'ends'; readonly span: Span; readonly block: Block }
  /** A `return` inside a larger expression, or a macro that returns, where nothing can be put before it. */
  | { readonly kind: 'hidden'; readonly span: Span };

/** A statement that lowers a flag. */
export interface Lowering {
  readonly span: Span;
}

/** The lowering that a statement is, of the flag that is followed. */
export type Lowers<Down extends Lowering> = (statement: Statement) => Down | undefined;

/** Where a flag is lowered, and where it stays up, on every way through a list of statements. */
export interface Balance<Down extends Lowering> {
  readonly leaks: readonly Leak[];
  /** Where it is lowered, and the program leaves. */
  readonly lowered: readonly Down[];
  /** Where it is lowered right before exit(), whose own output then runs without it. */
  readonly beforeExit: readonly BeforeExit<Down>[];
  /** Where it is lowered too early, on one arm of a condition only, or in a loop: what comes next runs without it. */
  readonly early: readonly Down[];
  /** Whether the end is reached with the flag down, or is an exit() right before which it is lowered. */
  readonly endsDown: boolean;
}

/** A flag that is lowered right before exit(). */
export interface BeforeExit<Down extends Lowering> {
  readonly lowered: Down;
  /** The exit(). */
  readonly exit: Span;
}

type State = 'up' | 'down' | 'left';

/**
 * Follows a flag that is up at the start of the statements of a block to every way out. Lowering counts where the program then
 * leaves: right before `return`, or at the very end. At exit() the flag stays up: exit() is output too, and the run is ending.
 *
 * @param from the index of the first statement that runs with the flag up
 * @param reach what macros and subprograms do for those who call them
 */
export function balanceOf<Down extends Lowering>(
  lowers: Lowers<Down>,
  block: Block,
  from: number,
  reach: CallReach,
): Balance<Down> {
  const follower = new Follower(lowers, reach);
  const end = follower.list(block.statements.slice(from), true);
  const { leaks, early, beforeExit } = follower;
  if (end === 'up') leaks.push({ kind: 'ends', span: { start: block.span.end - 1, end: block.span.end }, block });
  const last = block.statements.at(-1);
  return {
    leaks,
    lowered: [...follower.lowered, ...follower.atEnd],
    beforeExit,
    early,
    endsDown: end === 'down' || (last !== undefined && beforeExit.some(({ exit }) => exit === last.span)),
  };
}

class Follower<Down extends Lowering> {
  readonly leaks: Leak[] = [];
  /** Lowered right before the program leaves. */
  readonly lowered: Down[] = [];
  /** Lowered where the program ends, unless another arm of a condition comes there with the flag up. */
  readonly atEnd: Down[] = [];
  readonly early: Down[] = [];
  readonly beforeExit: BeforeExit<Down>[] = [];
  readonly #lowers: Lowers<Down>;
  readonly #reach: CallReach;

  constructor(lowers: Lowers<Down>, reach: CallReach) {
    this.#lowers = lowers;
    this.#reach = reach;
  }

  /** @param tail whether the program ends after the list */
  list(statements: readonly Statement[], tail: boolean): State {
    let state: State = 'up';
    const before = this.atEnd.length;
    for (const [index, statement] of statements.entries()) {
      const next = statements[index + 1];
      const last = next === undefined ? tail : leaves(next);
      const down = this.#lowers(statement);
      if (down !== undefined) {
        (last ? this.atEnd : this.early).push(down);
        if (last) state = 'down';
        continue;
      }
      if (leaves(statement)) this.#leave(statement, this.atEnd.splice(before), state);
      else state = this.#step(statement, last);
      if (state === 'left' || leaves(statement)) {
        this.#pass(statements.slice(index + 1));
        return 'left';
      }
    }
    return state;
  }

  /** @param lowered where the flag was lowered right before the statement */
  #leave(statement: Statement, lowered: readonly Down[], state: State): void {
    this.lowered.push(...lowered);
    if (!isReturn(statement)) for (const each of lowered) this.beforeExit.push({ lowered: each, exit: statement.span });
    else if (state === 'up') this.leaks.push({ kind: 'leaves', span: statement.span });
  }

  /** Notes where the flag is lowered in statements that are never reached. */
  #pass(statements: readonly Statement[]): void {
    const unreached = new Follower(this.#lowers, this.#reach);
    unreached.list(statements, true);
    this.lowered.push(...unreached.lowered, ...unreached.atEnd, ...unreached.early);
  }

  #step(statement: Statement, tail: boolean): State {
    switch (statement.kind) {
      case 'if': {
        this.hidden(statement.condition);
        const before = this.atEnd.length;
        const then = this.list(statement.then.statements, tail);
        const other = this.#otherwise(statement.else, tail);
        if (then === 'left') return other;
        if (other === 'left') return then;
        if (then === other) return then;
        // Down on one arm only: the lowering there does not count, and the end leaks.
        this.early.push(...this.atEnd.splice(before));
        return 'up';
      }
      case 'block':
        return this.list(statement.statements, tail);
      case 'unroll':
      case 'while':
      case 'for-map':
      case 'for-range':
        this.list(statement.body.statements, false);
        return 'up';
      case 'jump':
      case 'assignment':
      case 'let':
      case 'expression-statement':
        this.hidden(statement);
        return 'up';
    }
  }

  #otherwise(other: If['else'], tail: boolean): State {
    if (other === undefined) return 'up';
    return other.kind === 'if' ? this.#step(other, tail) : this.list(other.statements, tail);
  }

  /** Notes each `return` below a node, and each call of a macro that returns. */
  hidden(root: TreeNode): void {
    walk(root, (node) => {
      const returns =
        node.kind === 'jump'
          ? node.keyword === 'return'
          : // A macro without arguments may be a bare word.
            (node.kind === 'call' || node.kind === 'identifier') && this.#reach.returnsBy(node.name);
      if (returns) this.leaks.push({ kind: 'hidden', span: node.span });
    });
  }
}

function leaves(statement: Statement): boolean {
  return isReturn(statement) || isExitStatement(statement);
}

function isReturn(statement: Statement): boolean {
  return statement.kind === 'jump' && statement.keyword === 'return';
}

/** Whether an `if` does nothing but leave the program where it holds: its last statement is a `return`, and it has no else. */
export function leavesEarly({ then, else: otherwise }: If): boolean {
  const last = then.statements.at(-1);
  return otherwise === undefined && last !== undefined && isReturn(last);
}

/** Whether a statement is a call of exit(), which leaves the program after it told bpftrace to end the run. */
export function isExitStatement(statement: Statement): boolean {
  if (statement.kind !== 'expression-statement') return false;
  const { expression } = statement;
  return expression.kind === 'call' && expression.name === 'exit';
}
