import { CALL_TYPES, RETURNED_NUMBER, type ValueType, WORD_TYPES } from '../../../facts/value-types.ts';
import type { AttachPoint, Expression } from '../../syntax/tree.ts';
import type { Defined } from './defined.ts';

/** What is known of the names of a script at one place. */
export interface KnownTypes {
  readonly defined: Defined;
  readonly attachPoints: readonly AttachPoint[];
  readonly variable: (name: string) => ValueType | undefined;
  readonly map: (name: string) => ValueType | undefined;
}

const COMPARISON = /^(?:[=!<>]=|[<>]|&&|\|\|)$/;
const INTEGER_TYPE = /^(?:u?int(?:8|16|32|64)|(?:un)?signed|char|short|int|long)$/;

/** The kind of a value that every release sees in an expression; undefined where that is not sure. */
export function typeOf(node: Expression, known: KnownTypes): ValueType | undefined {
  switch (node.kind) {
    case 'integer':
      return 'a number';
    case 'sizeof':
      return CALL_TYPES.get(node.name);
    case 'string':
      return 'a text';
    case 'boolean':
      return 'a truth value';
    case 'tuple':
      return node.elements.length > 1 ? 'a tuple' : undefined;
    case 'variable':
      return known.variable(node.name);
    case 'map':
      return known.map(node.name);
    case 'identifier':
      return typeOfWord(node.name, known);
    case 'call':
      return known.defined.names.has(node.name) ? undefined : CALL_TYPES.get(node.name);
    case 'cast':
      return INTEGER_TYPE.test(node.type) ? 'a number' : undefined;
    case 'unary':
      if (node.operator === '!') return 'a truth value';
      return node.operator === '-' || node.operator === '~' ? numberIf(node.operand, known) : undefined;
    case 'update':
      return numberIf(node.operand, known);
    case 'binary':
      if (COMPARISON.test(node.operator)) return 'a truth value';
      return numberIf(node.left, known) && numberIf(node.right, known);
    case 'ternary': {
      const other = typeOf(node.else, known);
      return node.then !== undefined && typeOf(node.then, known) === other ? other : undefined;
    }
    default:
      return undefined;
  }
}

function numberIf(node: Expression, known: KnownTypes): 'a number' | undefined {
  return typeOf(node, known) === 'a number' ? 'a number' : undefined;
}

function typeOfWord(name: string, { defined, attachPoints }: KnownTypes): ValueType | undefined {
  if (defined.names.has(name)) return undefined;
  if (name !== 'retval') return WORD_TYPES.get(name);
  return attachPoints.every(({ canonical }) => RETURNED_NUMBER.has(canonical ?? '')) ? 'a number' : undefined;
}

/** Kinds of values that some release takes for the same. */
const ALIKE: readonly (readonly ValueType[])[] = [
  ['a number', 'a truth value'],
  ['a text', 'the name of a probe'],
  ['the name of a function', 'a kernel symbol', 'a user symbol'],
];

/** Whether every release tells two kinds of values apart. */
export function differ(one: ValueType | undefined, other: ValueType | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  if (one === 'an aggregation' || other === 'an aggregation') return false;
  return !ALIKE.some((kinds) => kinds.includes(one) && kinds.includes(other));
}

/** Whether some release counts with a value, as far as that is known. */
export function isCountable(type: ValueType | undefined): boolean {
  return type === undefined || type === 'a number' || type === 'a truth value' || type === 'an aggregation';
}
