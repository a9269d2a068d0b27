import { CALL_ARGUMENTS, type CallArguments, UNROLLED, type WantedArgument } from '../../../facts/call-arguments.ts';
import { AGGREGATING } from '../../../facts/functions.ts';
import { WORD_TYPES } from '../../../facts/value-types.ts';
import { plural } from '../../../text/plural.ts';
import { integer } from '../../syntax/literal.ts';
import type { Call, Expression } from '../../syntax/tree.ts';
import type { TreeNode } from '../../syntax/walk.ts';
import type { InvalidPlace } from './place.ts';
import { isCountable, type KnownTypes, typeOf } from './value-type.ts';

/** A call with too few or too many arguments, or with one of a kind that no release takes there. */
export function wrongArguments(node: TreeNode, known: KnownTypes): InvalidPlace | undefined {
  if (node.kind === 'unroll') return wrongCount(node.count, known);
  if (node.kind !== 'call' || known.defined.names.has(node.name)) return undefined;
  const row = CALL_ARGUMENTS.get(node.name);
  // A name that a script defines may stand for several arguments.
  if (row === undefined || node.arguments.some((argument) => isDefined(argument, known))) return undefined;
  return wrongNumber(node, row) ?? wrongPrint(node) ?? wrongKind(node, row, known);
}

function isDefined(argument: Expression, { defined }: KnownTypes): boolean {
  return argument.kind === 'identifier' && (defined.names.has(argument.name) || defined.included);
}

function wrongNumber(
  { name, span, arguments: { length } }: Call,
  { least, most }: CallArguments,
): InvalidPlace | undefined {
  if (AGGREGATING.has(name) || (length >= least && length <= most)) return undefined;
  return {
    span,
    message: `${name}() takes ${inWords(least, most)}, and there ${length === 1 ? 'is' : 'are'} ${length}.`,
  };
}

/** `print` of a value, not of a map, with how many entries it shall print. */
function wrongPrint({ name, span, arguments: [first, ...more] }: Call): InvalidPlace | undefined {
  if (name !== 'print' || more.length === 0 || first?.kind === 'map') return undefined;
  if (first?.kind !== 'string' && (first === undefined || !isOther(first))) return undefined;
  return { span, message: 'print() takes one argument if that is no map.' };
}

/** How many arguments a function takes, in words. */
export function inWords(least: number, most: number): string {
  if (most === 0) return 'no arguments';
  if (most === Number.POSITIVE_INFINITY) return `at least ${plural(least, 'argument')}`;
  return least === most ? plural(most, 'argument') : `${least} to ${most} arguments`;
}

function wrongKind(
  { name, arguments: given }: Call,
  { wanted }: CallArguments,
  known: KnownTypes,
): InvalidPlace | undefined {
  for (const [at, want] of wanted.entries()) {
    const argument = given[at];
    if (argument === undefined || want === 'any' || mayBe(argument, want, known)) continue;
    const place = given.length === 1 ? 'here' : `as argument ${at + 1}`;
    return { span: argument.span, message: `${name}() wants ${WANTED[want]} ${place}.` };
  }
  return undefined;
}

type Wanted = Exclude<WantedArgument, 'any'>;
const WANTED: Readonly<Record<Wanted, string>> = {
  number: 'a number',
  text: 'a text',
  'written text': 'a text in quotes',
  'written number': 'a number that is written out',
  'whole map': 'a map without a key',
  map: 'a map',
};
const TEXTUAL: ReadonlySet<string | undefined> = new Set([
  'a number',
  'a tuple',
  'a kernel stack',
  'a user stack',
  'nothing',
]);

/** Whether some release may take a value at a place: what is not known may be anything. */
function mayBe(argument: Expression, wanted: Wanted, known: KnownTypes): boolean {
  const type = typeOf(argument, known);
  switch (wanted) {
    case 'number':
      return isCountable(type);
    case 'text':
      return !TEXTUAL.has(type);
    case 'written text':
      return !isOther(argument);
    case 'written number':
      return argument.kind === 'integer' || (argument.kind !== 'string' && !isOther(argument));
    case 'whole map':
      return argument.kind === 'map' ? argument.keys === undefined : argument.kind !== 'string' && !isOther(argument);
    default:
      return argument.kind === 'map' || (argument.kind !== 'string' && !isOther(argument));
  }
}

/** Whether an argument certainly is neither a text in quotes nor something that stands for one. */
function isOther(argument: Expression): boolean {
  if (argument.kind === 'identifier') return WORD_TYPES.has(argument.name);
  return ['integer', 'variable', 'map', 'tuple'].includes(argument.kind);
}

function wrongCount(count: Expression, known: KnownTypes): InvalidPlace | undefined {
  const times = isCountable(typeOf(count, known)) ? integer(count) : 0;
  if (times === undefined || (times >= UNROLLED.least && times <= UNROLLED.most)) return undefined;
  return { span: count.span, message: `An unroll repeats its block ${UNROLLED.least} to ${UNROLLED.most} times.` };
}
