import { plural } from '../../../text/plural.ts';
import type { Span } from '../../../text/position.ts';
import type { Expression } from '../../syntax/tree.ts';
import type { TreeNode } from '../../syntax/walk.ts';
import type { Defined } from './defined.ts';
import type { InvalidPlace } from './place.ts';

/** The conversions that every release reads alike. */
const CONVERSION = /%-?\d*(?:\.\d+)?(?:(?:hh|h|ll|l|j|z|t)?([cduoxXps])|r[xh]?)/y;
const REAL = /%[-+ #]*\d*(?:\.\d+)?[lL]?[aAeEfFgG]/y;
/** The conversions that newer releases read as well. */
const NEWER = /%[-+ #0]*\d*(?:\.\d+)?(?:(?:hh|h|ll|l|j|z|t)?[cduoxXpsi]|r[xh]?)/y;
/** An escaped percent sign, and two of them before what an older release takes for a conversion. */
const UNSURE = /\\x25|\\045|%%[-.\w%]/;

/** What a format asks for; undefined where releases read it in different ways. */
interface Format {
  /** The letters of the conversions, `r` for those of a buffer. */
  readonly letters: readonly string[];
  /** The first conversion of a number that is not whole. */
  readonly real?: string;
}

/** A `printf` whose arguments do not fit its format, for any release. */
export function wrongFormat(node: TreeNode, defined: Defined): InvalidPlace | undefined {
  if (node.kind !== 'call' || node.name !== 'printf') return undefined;
  const [format, ...given] = node.arguments;
  if (format?.kind !== 'string' || given.some((argument) => mayBeSeveral(argument, defined))) return undefined;
  const read = readFormat(format.text);
  if (read === undefined) return undefined;
  const { letters, real } = read;
  if (real !== undefined)
    return given.length > letters.length
      ? {
          span: format.span,
          message: `bpftrace prints no fractions: there is no conversion ${real}. Print whole numbers.`,
        }
      : undefined;
  if (given.length !== letters.length)
    return {
      span: node.span,
      message: `The format asks for ${plural(letters.length, 'argument')}, and there ${given.length === 1 ? 'is' : 'are'} ${given.length}.`,
    };
  const at = given.findIndex((argument, index) => isText(argument, defined) && /[cduoxXp]/.test(letters[index] ?? ''));
  const wrong = given[at];
  if (wrong === undefined) return undefined;
  return { span: wrong.span, message: `%${letters[at] ?? ''} prints a number, and this is a text: write %s.` };
}

/** The argument of a `printf` that is a number for a `%s`, which older releases refuse. */
export function numberAsText(node: Extract<TreeNode, { kind: 'call' }>): Span | undefined {
  const [format, ...given] = node.arguments;
  const read = format?.kind === 'string' ? readFormat(format.text) : undefined;
  if (read === undefined || read.real !== undefined || read.letters.length !== given.length) return undefined;
  return given.find((argument, index) => isNumber(argument) && read.letters[index] === 's')?.span;
}

function isNumber(argument: Expression): boolean {
  if (argument.kind === 'identifier') return /^(?:pid|tid|uid|gid|cpu|nsecs|elapsed)$/.test(argument.name);
  return argument.kind === 'integer';
}

/** Whether a `printf` has arguments for conversions that only newer releases see in its format. */
export function hasNewerConversion(node: Extract<TreeNode, { kind: 'call' }>): boolean {
  const [format, ...given] = node.arguments;
  if (
    format?.kind !== 'string' ||
    UNSURE.test(format.text) ||
    given.some(({ kind }) => kind === 'identifier' || kind === 'tuple')
  )
    return false;
  const all = countOf(format.text, NEWER);
  return all === given.length && countOf(format.text, CONVERSION) < all;
}

/** How many places of a format a conversion matches. */
function countOf(text: string, conversion: RegExp): number {
  let count = 0;
  for (let at = text.indexOf('%'); at !== -1; at = text.indexOf('%', at + (text[at + 1] === '%' ? 2 : 1))) {
    conversion.lastIndex = at;
    if (conversion.test(text)) count++;
  }
  return count;
}

function readFormat(text: string): Format | undefined {
  if (UNSURE.test(text)) return undefined;
  const letters: string[] = [];
  let real: string | undefined;
  for (let at = text.indexOf('%'); at !== -1; at = text.indexOf('%', at)) {
    CONVERSION.lastIndex = REAL.lastIndex = at;
    const found = CONVERSION.exec(text);
    const fraction = found === null ? REAL.exec(text)?.[0] : undefined;
    if (found !== null) letters.push(found[1] ?? 'r');
    else if (fraction !== undefined) real ??= fraction;
    else if (text[at + 1] !== '%') return undefined;
    at += found?.[0].length ?? fraction?.length ?? 2;
  }
  return { letters, ...(real === undefined ? {} : { real }) };
}

/** Whether an argument may be more than one: a name that stands for a list. */
function mayBeSeveral(argument: Expression, { names, included }: Defined): boolean {
  if (argument.kind !== 'identifier') return argument.kind === 'tuple' || argument.kind === 'record';
  return names.has(argument.name) || (included && /^[A-Z_]/.test(argument.name));
}

/** Whether a value is a text whatever the release. */
function isText(argument: Expression, { names }: Defined): boolean {
  if (argument.kind === 'identifier') return argument.name === 'comm' && !names.has('comm');
  return argument.kind === 'string' || (argument.kind === 'call' && argument.name === 'str' && !names.has('str'));
}
