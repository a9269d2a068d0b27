import type { Block, Expression } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';

/** What names stand for inside a body: `$variables` that have one value, and the parameters of the macros being followed. */
export class Scope {
  readonly #variables = new Map<string, Expression>();
  /** Variables that are given more than one value, or a new one at each turn of a loop: nothing is known of them. */
  readonly #changing: ReadonlySet<string>;
  /** Macro parameters and what they stand for, innermost call last. */
  readonly #bindings: ReadonlyMap<string, Expression>[] = [];

  /** @param unknown variables that may be set where the body could not be read */
  constructor(body: Block, unknown: ReadonlySet<string>) {
    this.#changing = changingVariables(body, unknown);
  }

  /** Remembers what a variable is set to; without a value, that nothing is known of it. */
  set(variable: string, value: Expression | undefined): void {
    if (value === undefined || this.#changing.has(variable)) this.#variables.delete(variable);
    else this.#variables.set(variable, value);
  }

  /** What a name stands for: a macro's argument, or a variable's one value. */
  resolve(name: string): Expression | undefined {
    return this.binding(name) ?? this.#variables.get(name);
  }

  /** What a macro parameter stands for, followed through the macros that were called on the way. */
  binding(name: string, depth = this.#bindings.length - 1): Expression | undefined {
    const argument = this.#bindings[depth]?.get(name);
    if (argument?.kind === 'map' || argument?.kind === 'variable' || argument?.kind === 'identifier')
      return this.binding(argument.name, depth - 1) ?? argument;
    return argument;
  }

  /** Visits a callee's body with its parameters bound. */
  inCall(bindings: ReadonlyMap<string, Expression>, visit: () => void): void {
    this.#bindings.push(bindings);
    visit();
    this.#bindings.pop();
  }

  /** Visits an argument: its own names are the caller's. */
  inCaller(visit: () => void): void {
    const frame = this.#bindings.pop();
    visit();
    if (frame !== undefined) this.#bindings.push(frame);
  }
}

function changingVariables(body: Block, unknown: ReadonlySet<string>): ReadonlySet<string> {
  const once = new Set<string>();
  const changing = new Set(unknown);
  const note = (variable: string) => (once.has(variable) ? changing : once).add(variable);
  walk(body, (node) => {
    if (node.kind === 'assignment' && node.target.kind === 'variable') note(node.target.name);
    if (node.kind === 'let' && node.value !== undefined) note(node.variable.name);
    if (node.kind === 'update' && node.operand.kind === 'variable') changing.add(node.operand.name);
    if (node.kind === 'for-map' || node.kind === 'for-range') changing.add(node.variable.name);
  });
  return changing;
}
