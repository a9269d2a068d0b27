import { amountOf, integer } from '../syntax/literal.ts';
import type { Expression } from '../syntax/tree.ts';
import { classifyKey } from './key.ts';
import type { Scope, Traced } from './scope.ts';

/**
 * The facts that hold at a place of a body: a map has a key, or a value is not zero. A condition on the way to the place shows
 * them, or a statement before it. Facts are texts that spell the key and the value.
 */
export class ConditionFacts {
  #known: readonly string[] = [];
  /** The maps from which the current loop removes entries. */
  #deletedFrom = new Set<string>();

  /** Whether a map has an entry under the spelled key. */
  hasKey(map: string, key: string | undefined): boolean {
    return key !== undefined && this.#known.includes(keyFact(map, key));
  }

  /** Whether the spelled value is not zero. */
  isNotZero(value: string | undefined): boolean {
    return value !== undefined && this.#known.includes(notZeroFact(value));
  }

  /** The facts hold from here to the end of the surrounding code. */
  learn(facts: readonly string[]): void {
    const fresh = facts.filter((fact) => !this.#known.includes(fact));
    // A body shows a few facts. More of them would cost time and change nothing.
    this.#known = [...this.#known, ...fresh].slice(-MOST_FACTS);
  }

  /** Visits code in which more facts hold than around it. A fact that the code ends does not hold after it either. */
  within(facts: readonly string[], visit: () => void): void {
    const before = this.#known;
    this.learn(facts);
    this.#visitThen(before, visit);
  }

  /** A variable gets another value: the facts about it end. */
  forgetVariable(variable: string): void {
    const named = new RegExp(`\\${variable}(?!\\w)`);
    this.#known = this.#known.filter((fact) => !named.test(fact));
  }

  /** Entries are removed from a map: the facts about its keys end. */
  forgetMap(map: string): void {
    this.#deletedFrom.add(map);
    const prefix = keyFact(map, '');
    this.#known = this.#known.filter((fact) => !fact.startsWith(prefix));
  }

  /** All that is known, as one text. */
  get text(): string {
    return this.#known.join('\n');
  }

  /** Visits code, and tells which maps it takes entries out of. */
  deletionsIn(visit: () => void): ReadonlySet<string> {
    const before = this.#deletedFrom;
    const inside = new Set<string>();
    this.#deletedFrom = inside;
    visit();
    this.#deletedFrom = before;
    for (const map of inside) before.add(map);
    return inside;
  }

  /** Visits the body of a macro or a subprogram. It has variables of its own, and it may change those of the caller. */
  inOtherBody(visit: () => void): void {
    this.#known = this.#known.filter((fact) => !fact.includes('$'));
    this.#visitThen(this.#known, visit);
  }

  /** Visits the body of a loop. The end of one turn may end a fact that held before the loop. */
  inLoop(facts: readonly string[], visit: () => void): void {
    const before = this.#known.filter((fact) => !fact.includes('$'));
    this.#known = facts;
    const deletedFrom = this.deletionsIn(visit);
    this.#known = before;
    for (const map of deletedFrom) this.forgetMap(map);
  }

  #visitThen(before: readonly string[], visit: () => void): void {
    visit();
    const left = new Set(this.#known);
    this.#known = before.filter((fact) => left.has(fact));
  }
}

const MOST_FACTS = 64;

/** That a map has an entry under a key. */
export function keyFact(map: string, key: string): string {
  return `${map}[${key}`;
}

function notZeroFact(value: string): string {
  return `not zero: ${value}`;
}

/** What names stand for at the condition: the scope, and the map behind a name. */
interface Reader {
  readonly scope: Scope;
  readonly mapNamed: (name: string) => string;
  /** How many parts of the condition may still be read. */
  readonly budget: { parts: number };
}

const MOST_PARTS = 64;

/**
 * What holds where a condition is true, or false.
 * @param truth which of the two
 * @param scope what the names in it stand for
 * @param mapNamed the map behind a name
 */
export function factsOf(
  condition: Expression,
  truth: boolean,
  scope: Scope,
  mapNamed: (name: string) => string,
): readonly string[] {
  return read(condition, truth, { scope, mapNamed, budget: { parts: MOST_PARTS } });
}

function read(condition: Expression, truth: boolean, reader: Reader): readonly string[] {
  if (reader.budget.parts-- <= 0) return [];
  const further = (inner: Expression, holds: boolean) => read(inner, holds, reader);
  switch (condition.kind) {
    case 'unary':
      return condition.operator === '!' ? further(condition.operand, !truth) : notZero(condition, truth, reader);
    case 'binary': {
      const { left, right, operator } = condition;
      if (operator === '&&') return truth ? [...further(left, true), ...further(right, true)] : [];
      if (operator === '||') return truth ? [] : [...further(left, false), ...further(right, false)];
      const compared = comparedWithZero(operator, integer(right), truth);
      return compared === undefined ? notZero(condition, truth, reader) : further(left, compared);
    }
    case 'call':
      return truth ? presence(condition, reader) : [];
    case 'variable': {
      const traced = reader.scope.resolve(condition.name);
      const behind =
        traced === undefined || traced.value.kind === 'variable'
          ? []
          : read(traced.value, truth, { ...reader, scope: traced.scope });
      return [...behind, ...notZero(condition, truth, reader)];
    }
    default:
      return notZero(condition, truth, reader);
  }
}

const EQUALITY: ReadonlySet<string> = new Set(['==', '!=']);

/** What a comparison with a number says of a value: true if it is not zero, false if it is, undefined if neither is sure. */
function comparedWithZero(operator: string, number: number | undefined, truth: boolean): boolean | undefined {
  if (number === undefined) return undefined;
  if (number === 0 && EQUALITY.has(operator)) return (operator === '!=') === truth;
  if (!truth || number < 0) return undefined;
  const positive = operator === '>' || operator === '==' || (operator === '>=' && number > 0);
  return positive ? true : undefined;
}

function notZero(value: Expression, truth: boolean, { scope }: Reader): readonly string[] {
  const spelled = truth ? spell([value], scope) : undefined;
  return spelled === undefined ? [] : [notZeroFact(spelled)];
}

/** `has_key(@m, key)`. */
function presence(
  { name, arguments: [map, key] }: Extract<Expression, { kind: 'call' }>,
  { scope, mapNamed }: Reader,
): readonly string[] {
  if (name !== 'has_key' || key === undefined) return [];
  const access = map?.kind === 'identifier' ? scope.argument(map.name)?.value : map;
  if (access?.kind !== 'map' || access.keys !== undefined) return [];
  const spelled = spell([key], scope);
  return spelled === undefined ? [] : [keyFact(mapNamed(access.name), spelled)];
}

/**
 * A spelling that two expressions share only if they have the same value within an event, as long as no variable in it is set
 * again. Undefined if there is none.
 */
export function spell(expressions: readonly Expression[], scope: Scope): string | undefined {
  const { text } = classifyKey(expressions, scope);
  if (!text.includes('?')) return text;
  const budget = { parts: MOST_PARTS };
  const words = expressions.map((expression) => wordOf(expression, scope, budget));
  return words.every((word) => word !== undefined) ? words.join(',') : undefined;
}

function wordOf(expression: Expression, scope: Scope, budget: { parts: number }): string | undefined {
  if (budget.parts-- <= 0) return undefined;
  const again = (inner: Expression) => wordOf(inner, scope, budget);
  switch (expression.kind) {
    case 'member': {
      const object = again(expression.object);
      return object && `${object}${expression.operator}${expression.name}`;
    }
    case 'cast': {
      const operand = again(expression.operand);
      return operand && `(${expression.type})${operand}`;
    }
    case 'tuple': {
      const elements = expression.elements.map(again);
      return elements.every((element) => element !== undefined) ? elements.join(',') : undefined;
    }
    case 'identifier':
      // The arguments of a probe stay as they are.
      if (/^(arg\d+|retval|args)$/.test(expression.name)) return expression.name;
      break;
    case 'variable':
      return expression.name;
    default:
  }
  const { text } = classifyKey([expression], scope);
  return text.includes('?') ? undefined : text;
}

/** Whether an expression has one value that is not zero, whatever the event is. */
export function isNeverZero(expression: Expression, scope: Scope): boolean {
  let at: Traced | undefined = { value: expression, scope };
  for (let step = 0; step < MOST_STEPS && at !== undefined; step++) {
    const { value, scope: its }: Traced = at;
    switch (value.kind) {
      case 'integer':
      case 'duration':
        return amountOf(value.text) !== 0n;
      case 'positional':
      case 'sizeof':
        return true;
      case 'cast':
        at = { value: value.operand, scope: its };
        break;
      case 'unary':
        if (value.operator !== '-') return false;
        at = { value: value.operand, scope: its };
        break;
      case 'identifier':
      case 'variable':
        if (value.name === 'ncpus') return true;
        at = its.resolve(value.name);
        break;
      default:
        return false;
    }
  }
  return false;
}

const MOST_STEPS = 16;

/** Whether an expression is certainly a pointer: bpftrace does not check an index into one. */
export function isPointer(expression: Expression): boolean {
  return expression.kind === 'cast' && expression.type.endsWith('*');
}
