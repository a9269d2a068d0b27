import type { Sharing } from '../../facts/key-sharing.ts';
import { CONSTANT_FUNCTIONS, NARROWING_OPERATORS } from '../../facts/key-sharing.ts';
import { builtinNamed } from '../../facts/query/map.ts';
import { amountOf } from '../syntax/literal.ts';
import type { Expression } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import type { Values } from './key-values.ts';
import { ANY_VALUES, EVERY_VALUE, joinValues, MANY_LITERALS, NO_VALUES, oneValue, valuesNamed } from './key-values.ts';

/** What names stand for at one place of a script. */
export interface Names {
  resolve(name: string): Named | undefined;
}

/** An expression that a name stands for, and the names that its own belong to. */
interface Named {
  readonly value: Expression;
  readonly scope: Names;
}

/** What picks an entry of a map. */
export interface Key {
  readonly sharing: Sharing;
  /**
   * One spelling for one value: `$variables` replaced by what they were set from, numbers in decimal, `?` for what
   * cannot be told. Empty for a map without a key.
   */
  readonly text: string;
  /** Fixed while one task stays on one CPU with interrupts off: a nested program computes the same value. */
  readonly bound: boolean;
  /** A literal: two of them are one value only if their texts are the same. */
  readonly constant: boolean;
  readonly values: Values;
}

/** The key of a map without brackets: one entry for everybody. */
export const SCALAR: Key = { sharing: 'shared', text: '', bound: true, constant: true, values: NO_VALUES };

/** Every entry in turn, as clear() and zero() go over them. */
export const EVERY_ENTRY: Key = { sharing: 'shared', text: '*', bound: false, constant: false, values: EVERY_VALUE };

/** One of many literals, of which it is not kept which: it stands for them. */
export function anyLiteral(key: Key): Key {
  return { ...key, text: '*', bound: false, values: MANY_LITERALS };
}

/** hist(), lhist() and tseries() keep an entry for each interval of the value: few, which all events of a key share. */
export function intervalKey(key: Key): Key {
  const values = key.values === ANY_VALUES ? ANY_VALUES : valuesNamed(`${key.values} interval`);
  return { ...key, bound: false, constant: false, values };
}

/** Casts that keep every value that a builtin or a literal has. */
const WIDE = /^(u?int64(_t)?|long|size_t)$/;
/** Past these a key is not looked into: a `$variable` can stand for an expression that names others, and so on. */
const DEEPEST_VARIABLE = 8;
const MOST_PARTS = 500;
/** Nor into longer strings: a key may name one again and again. */
const MOST_LETTERS = 10_000;

const CONSTANT = { sharing: 'shared', bound: true, constant: true } as const;
/** One value throughout, which may be that of a literal or not. */
const fixed = (text: string): Key => ({
  sharing: 'shared',
  text,
  bound: true,
  constant: false,
  values: valuesNamed(text),
});
const UNKNOWN: Key = { sharing: 'unknown', text: '?', bound: false, constant: false, values: ANY_VALUES };

/**
 * Classifies the key of a map access. A list of keys and a tuple of the same are one key.
 * @param keys the expressions between the brackets; empty for a scalar map
 * @param scope what the names in them stand for
 */
export function classifyKey(keys: readonly Expression[], scope: Names): Key {
  const [only] = keys;
  if (only === undefined) return SCALAR;
  const budget = newBudget();
  if (keys.length > 1) return combine(keys.map((key) => classify(key, scope, 0, budget)));
  const key = classify(only, scope, 0, budget);
  return { ...key, text: key.text.replace(/^\((.*)\)$/s, '$1') };
}

/** Whether two expressions have one value at any time, as far as the expressions alone say. */
export function isSameKey(one: Expression, other: Expression): boolean {
  const keys = [one, other].map((each) => classify(each, undefined, 0, newBudget()));
  return keys.every((key) => key.bound) && keys[0]?.text === keys[1]?.text;
}

/** How much of a key may still be looked into. */
interface Budget {
  parts: number;
  letters: number;
}

function newBudget(): Budget {
  return { parts: MOST_PARTS, letters: MOST_LETTERS };
}

function classify(expression: Expression, scope: Names | undefined, depth: number, budget: Budget): Key {
  if (budget.parts-- <= 0) return UNKNOWN;
  const again = (inner: Expression) => classify(inner, scope, depth, budget);
  switch (expression.kind) {
    case 'integer': {
      const text = String(amountOf(expression.text));
      return { ...CONSTANT, text, values: oneValue(text) };
    }
    case 'string':
      budget.letters -= expression.text.length;
      if (budget.letters < 0) return UNKNOWN;
      return { ...CONSTANT, text: expression.text, values: oneValue(expression.text) };
    case 'duration':
    case 'positional':
      return fixed(expression.text);
    case 'boolean': {
      const text = expression.value ? '1' : '0';
      return { ...CONSTANT, text, values: oneValue(text) };
    }
    case 'sizeof':
      return fixed(`${expression.name}(${expression.text.replace(/\s+/g, '')})`);
    case 'identifier':
    case 'variable': {
      const traced = depth < DEEPEST_VARIABLE ? scope?.resolve(expression.name) : undefined;
      if (traced !== undefined) return classify(traced.value, traced.scope, depth + 1, budget);
      return expression.kind === 'variable' ? { ...UNKNOWN, text: expression.name } : classifyBuiltin(expression.name);
    }
    case 'call':
      return classifyCall(expression, again) ?? unknownKey(expression);
    case 'tuple': {
      const key = combine(expression.elements.map(again));
      return { ...key, text: `(${key.text})` };
    }
    case 'record': {
      const key = combine(expression.fields.map((field) => again(field.value)));
      return { ...key, text: `(${key.text})` };
    }
    case 'member': {
      const part = scope && depth < DEEPEST_VARIABLE ? partOf(expression, scope) : undefined;
      return part === undefined ? unknownKey(expression) : classify(part.value, part.scope, depth + 1, budget);
    }
    case 'cast': {
      const inner = again(expression.operand);
      if (WIDE.test(expression.type)) return inner;
      return computed(inner, `(${expression.type})${inner.text}`);
    }
    case 'unary': {
      // Following a pointer reads memory, which may change between two events.
      if (expression.operator === '*') return unknownKey(expression);
      const inner = again(expression.operand);
      const sharing = expression.operator === '!' ? 'shared' : inner.sharing;
      const text = `${expression.operator}${inner.text}`;
      if (inner.constant && /^-[1-9]\d*$/.test(text)) return { ...inner, sharing, text, values: oneValue(text) };
      return { ...computed(inner, text), constant: inner.constant, sharing };
    }
    case 'binary': {
      const { operator } = expression;
      const [left, right] = [again(expression.left), again(expression.right)];
      const key = computed(combine([left, right]), `(${left.text}${operator}${right.text})`);
      if (!NARROWING_OPERATORS.has(operator)) return key;
      // Of numbers from 0 to 6 it is all the same what they are the remainder of.
      const values = operator === '%' && right.constant ? valuesNamed(`${operator}${right.text}`) : key.values;
      return { ...key, sharing: 'shared', values };
    }
    case 'ternary': {
      const { condition, then = condition, else: otherwise } = expression;
      const values = combine([again(then), again(otherwise)]);
      const key = combine([again(condition), values]);
      return { ...computed(key, `(${key.text}?)`), sharing: values.sharing };
    }
    case 'map':
    case 'index':
    case 'update':
    case 'block-expression':
    case 'if-expression':
      return unknownKey(expression);
  }
}

/** What is computed from a key: a nested program that computes the same has the same values, whatever these are. */
function computed(from: Key, text: string): Key {
  return { ...from, text, constant: false, values: from.bound ? valuesNamed(text) : ANY_VALUES };
}

/** Of what cannot be told only the variables are kept: in a script that was read in part it may rest on them. */
function unknownKey(expression: Expression): Key {
  const variables = new Set<string>();
  walk(expression, (node) => {
    if (node.kind === 'variable') variables.add(node.name);
  });
  return { ...UNKNOWN, text: `?${[...variables].sort().join('')}` };
}

function classifyBuiltin(name: string): Key {
  const builtin = builtinNamed(name);
  if (builtin === undefined) return UNKNOWN;
  const { sharing } = builtin;
  const bound = builtin.fixed !== 'event';
  const text = bound ? name.replace(/^__builtin_/, '') : '?';
  const values = builtin.values ?? (bound ? valuesNamed(text) : ANY_VALUES);
  return { sharing, text, bound, constant: false, values };
}

/** `pid()` is `pid` (0.24+); `pid(curr_ns)` is the same in another name space, so another number. */
function classifyCall(
  { name, arguments: given }: Extract<Expression, { kind: 'call' }>,
  again: (e: Expression) => Key,
): Key | undefined {
  if (CONSTANT_FUNCTIONS.has(name)) {
    const key = combine(given.map(again));
    return key.constant ? fixed(`${name}(${key.text})`) : undefined;
  }
  if (given.length === 0) return classifyBuiltin(name);
  const [space] = given;
  if ((name !== 'pid' && name !== 'tid') || space?.kind !== 'identifier') return undefined;
  return { ...classifyBuiltin(name), text: `${name}(${space.name})` };
}

/** `$t.0` and `$r.name`, where the variable is set to a tuple or a record, or to a part of one. */
function partOf({ object, name }: Extract<Expression, { kind: 'member' }>, scope: Names, depth = 0): Named | undefined {
  if (depth >= DEEPEST_VARIABLE) return undefined;
  let at: Named | undefined = { value: object, scope };
  for (let step = 0; step < DEEPEST_VARIABLE && at !== undefined; step++) {
    const { value, scope: its }: Named = at;
    if (value.kind === 'tuple' || value.kind === 'record') {
      const part =
        value.kind === 'tuple'
          ? value.elements.find((_, index) => String(index) === name)
          : value.fields.find((field) => field.name === name)?.value;
      return part && { value: part, scope: its };
    }
    if (value.kind === 'member') at = partOf(value, its, depth + 1);
    else at = value.kind === 'variable' || value.kind === 'identifier' ? its.resolve(value.name) : undefined;
  }
  return undefined;
}

/** The rarest part decides who shares the whole. */
function combine(parts: readonly Key[]): Key {
  const has = (sharing: Sharing) => parts.some((part) => part.sharing === sharing);
  const sharing: Sharing = has('per-thread')
    ? 'per-thread'
    : has('per-cpu')
      ? 'per-cpu'
      : has('unknown')
        ? 'unknown'
        : 'shared';
  return {
    sharing,
    text: parts.map((part) => part.text).join(','),
    bound: parts.every((part) => part.bound),
    constant: parts.every((part) => part.constant),
    values: joinValues(parts.map((part) => part.values)),
  };
}

/**
 * Whether a nested program's key can pick another entry than the key held around it, on the same CPU and task. Two
 * times the same expression over pid, tid, comm, cpu or constants is the same entry.
 */
export function keysMayDiffer(held: Key, wanted: Key): boolean {
  return held.text !== wanted.text || !(held.bound && wanted.bound);
}
