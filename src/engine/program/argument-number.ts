import { remembered } from '../../text/memo.ts';
import type { Expression } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import { isName, type Scope, type Traced } from './scope.ts';

/** How an expression is written, without where, as a number; and the names in it. */
interface Form {
  readonly number: number;
  readonly names: readonly string[];
}

/**
 * Numbers the arguments of calls: those that are written alike, with names that stand for the same, have one number. A macro
 * that is called again with the same arguments does the same again.
 */
export class ArgumentNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #texts = new Map<string, number>();
  readonly #forms = new WeakMap<Expression, Form>();
  readonly #scopes = new WeakMap<Scope, number>();
  #scopeCount = 0;

  /** The numbers of some arguments, as one text. */
  of(parameters: Iterable<Traced>): string {
    const seen = new Map<Traced, number>();
    return Array.from(parameters, (traced) => this.#number(traced, seen)).join(' ');
  }

  #number(traced: Traced, seen: Map<Traced, number>): number {
    const known = seen.get(traced);
    if (known !== undefined) return known;
    const { value, scope } = traced;
    const passed = isName(value) ? scope.argument(value.name) : undefined;
    if (passed !== undefined) return this.#number(passed, seen);
    const { number: written, names } = this.#formOf(value);
    const stand = names.map((name) => this.#meaning(name, scope, seen));
    const number = numberIn(this.#numbers, `${written} ${stand.join(' ')}`);
    seen.set(traced, number);
    return number;
  }

  #meaning(name: string, scope: Scope, seen: Map<Traced, number>): string {
    const passed = scope.argument(name);
    if (passed !== undefined) return `${this.#number(passed, seen)}`;
    if (!name.startsWith('$')) return name;
    const number = this.#scopes.get(scope) ?? this.#scopeCount++;
    this.#scopes.set(scope, number);
    return `${name}:${number}.${scope.changes}`;
  }

  #formOf(expression: Expression): Form {
    const known = this.#forms.get(expression);
    if (known !== undefined) return known;
    const names = new Set<string>();
    walk(expression, (node) => {
      if (node.kind === 'variable' || node.kind === 'identifier' || node.kind === 'map') names.add(node.name);
    });
    const form = { number: numberIn(this.#texts, JSON.stringify(expression, withoutPlace)), names: [...names] };
    this.#forms.set(expression, form);
    return form;
  }
}

/** The number of a text: a new one for each that is new. */
function numberIn(numbers: Map<string, number>, text: string): number {
  return remembered(numbers, text, () => numbers.size);
}

function withoutPlace(key: string, value: unknown): unknown {
  return key === 'span' || key === 'nameSpan' ? undefined : value;
}
