import { addTo, once } from '../../text/memo.ts';
import type { Block, Expression } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import { isSameKey, type Names } from './key.ts';

/** An expression that a name stands for, and the scope that its own names belong to. */
export interface Traced {
  readonly value: Expression;
  readonly scope: Scope;
}

/**
 * What names stand for inside one body: `$variables` that have one value wherever they are set, and the parameters of
 * the macro whose body it is. Each call has a scope of its own, as macros and subprograms see no variable of the caller.
 */
export class Scope implements Names {
  readonly #parameters: ReadonlyMap<string, Traced>;
  /**
   * Variables that are given more than one value, or a new one at each turn of a loop: nothing is known of them. Most bodies
   * have no variable, so nobody asks.
   */
  readonly #changing: () => Set<string>;
  readonly #variables = new Map<string, Expression>();
  /** The variables that were set from one. */
  readonly #setFrom = new Map<string, string[]>();
  /** The variables that are set, in that order: what a branch sets can be taken back. */
  readonly #order: string[] = [];
  #changes = 0;

  /** @param unknown variables that may be set where the body could not be read */
  constructor(body: Block, parameters: ReadonlyMap<string, Traced>, unknown: ReadonlySet<string>) {
    this.#parameters = parameters;
    this.#changing = once(() => changingVariables(body, unknown));
  }

  /** How often what is known of the variables has changed. */
  get changes(): number {
    return this.#changes;
  }

  /** Remembers what a variable is set to; without a value, that nothing is known of it. */
  set(variable: string, value: Expression | undefined): void {
    const passed = this.argument(variable);
    // A macro changes the variable that it was given, also through other macros.
    if (passed?.value.kind === 'variable') return passed.scope.#spoil(passed.value.name);
    if (value === undefined || this.#changing().has(variable)) return this.#spoil(variable);
    if (this.#variables.get(variable) !== value) this.#changes++;
    if (!this.#variables.has(variable)) this.#order.push(variable);
    this.#variables.set(variable, value);
    walk(value, (node) => {
      if (node.kind === 'variable') addTo(this.#setFrom, node.name, variable);
    });
  }

  #spoil(variable: string): void {
    if (!this.#changing().has(variable) || this.#variables.has(variable)) this.#changes++;
    this.#changing().add(variable);
    this.#variables.delete(variable);
    this.#forgetSetFrom(variable);
  }

  /** What was set from a variable before it changed is not what its text says now, and so on. */
  #forgetSetFrom(variable: string): void {
    const setFrom = this.#setFrom.get(variable) ?? [];
    this.#setFrom.delete(variable);
    for (const each of setFrom) {
      if (this.#variables.delete(each)) this.#changes++;
      this.#forgetSetFrom(each);
    }
  }

  /** Visits code that may not run: what it alone sets is not known to be set after it. */
  inBranch(visit: () => void): void {
    this.#setBy(visit);
  }

  /** Visits two pieces of code of which one runs: what both set to the same value stays known. */
  inEither(one: () => void, other: () => void): void {
    const first = this.#setBy(one);
    const second = this.#setBy(other);
    for (const [variable, value] of first) if (second.has(variable)) this.set(variable, value);
  }

  #setBy(visit: () => void): ReadonlyMap<string, Expression> {
    const mark = this.#order.length;
    visit();
    const values = new Map<string, Expression>();
    for (const variable of this.#order.splice(mark)) {
      const value = this.#variables.get(variable);
      if (value !== undefined) values.set(variable, value);
      if (this.#variables.delete(variable)) this.#changes++;
    }
    return values;
  }

  /** What a name stands for: a macro's argument, or a variable's one value. */
  resolve(name: string): Traced | undefined {
    const passed = this.argument(name);
    if (passed !== undefined) return passed;
    const value = this.#variables.get(name);
    return value && { value, scope: this };
  }

  /** What a macro parameter stands for, followed through the macros that were called on the way. */
  argument(name: string): Traced | undefined {
    let found = this.#parameters.get(name);
    while (found !== undefined && isName(found.value)) {
      const further: Traced | undefined = found.scope.#parameters.get(found.value.name);
      if (further === undefined) break;
      found = further;
    }
    return found;
  }
}

/** Whether an expression is a name and nothing else. */
export function isName(expression: Expression): expression is Extract<Expression, { name: string }> {
  return (
    expression.kind === 'variable' ||
    expression.kind === 'identifier' ||
    (expression.kind === 'map' && expression.keys === undefined)
  );
}

function changingVariables(body: Block, unknown: ReadonlySet<string>): Set<string> {
  const values = new Map<string, Expression>();
  const changing = new Set(unknown);
  const note = (variable: string, value: Expression) => {
    const known = values.get(variable);
    if (known === undefined) values.set(variable, value);
    else if (!isSameKey(known, value)) changing.add(variable);
  };
  walk(body, (node) => {
    if (node.kind === 'assignment' && node.target.kind === 'variable') {
      if (node.operator === '=') note(node.target.name, node.value);
      else changing.add(node.target.name);
    }
    if (node.kind === 'let' && node.value !== undefined) note(node.variable.name, node.value);
    if (node.kind === 'update' && node.operand.kind === 'variable') changing.add(node.operand.name);
    if (node.kind === 'for-map' || node.kind === 'for-range') changing.add(node.variable.name);
  });
  return changing;
}
