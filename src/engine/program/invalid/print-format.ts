import { FORMATTING } from '../../../facts/call-arguments.ts';
import type { ValueType } from '../../../facts/value-types.ts';
import { plural } from '../../../text/plural.ts';
import type { Expression } from '../../syntax/tree.ts';
import type { TreeNode } from '../../syntax/walk.ts';
import type { Defined } from './defined.ts';
import type { InvalidPlace } from './place.ts';
import { isCountable, type KnownTypes, typeOf } from './value-type.ts';

type Call = Extract<TreeNode, { kind: 'call' }>;

/**
 * The conversions that releases see in a format. Source: bpftrace src/printf_format_types.h up to 0.23.5 (any other percent sign is
 * text), and FormatSpec::regex in src/format_string.cpp from 0.24.0 on, which takes `% d` and fractions for conversions too.
 */
const READINGS = {
  older: /%-?\d*(?:\.\d+)?((?:hh|ll|[hljzt])?[duoxXp]|[cs]|r[xh]?)/g,
  newer: /%-?\+? ?#?0?(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlLjzt]*(gr|[diouxXeEfFgGaAcspn%]|r[hx]?)/g,
} as const;
export type Reading = keyof typeof READINGS;

/** "Cannot use more than 3 conversion specifiers", said by 0.17.0, 0.23.2 and 0.27.1. */
const MOST_DEBUGGED = 3;

/** Conversions that newer releases see and then refuse. */
const REFUSED: ReadonlySet<string> = new Set('eEfFgGaAn');
/** What may be a percent sign, or a part of a conversion, once it is read. */
const UNSURE = /\\[x0-7]/;

/** A call whose arguments do not fit its format, for any release. */
export function wrongFormat(node: TreeNode, known: KnownTypes): InvalidPlace | undefined {
  if (node.kind !== 'call' || !FORMATTING.has(node.name) || known.defined.names.has(node.name)) return undefined;
  if (node.name === 'debugf' && node.arguments.length > MOST_DEBUGGED + 1)
    return { span: node.span, message: `debugf() prints ${MOST_DEBUGGED} values at most.` };
  const older = formatProblem(node, 'older', known);
  const newer = formatProblem(node, 'newer', known);
  return older === undefined ? undefined : newer;
}

/** Whether only releases of the other reading take a format. */
export function needsOtherReading(node: Call, reading: Reading): boolean {
  if (!FORMATTING.has(node.name)) return false;
  const other = reading === 'older' ? 'newer' : 'older';
  return (
    formatProblem(node, reading, NOTHING_KNOWN) !== undefined && formatProblem(node, other, NOTHING_KNOWN) === undefined
  );
}

const NO_NAMES: Defined = { names: new Set(), macros: false, included: true, statements: false };
const NOTHING_KNOWN: KnownTypes = {
  defined: NO_NAMES,
  attachPoints: [],
  variable: () => undefined,
  map: () => undefined,
};

/** The argument of a call that is a number for a `%s`, which older releases refuse. */
export function numberAsText(node: Call): Expression['span'] | undefined {
  const [format, ...given] = node.arguments;
  if (!FORMATTING.has(node.name) || format?.kind !== 'string' || needsOtherReading(node, 'older')) return undefined;
  const conversions = conversionsOf(format.text, 'older');
  if (conversions?.length !== given.length) return undefined;
  return given.find((argument, index) => conversions[index] === 's' && isNumber(argument))?.span;
}

function isNumber(argument: Expression): boolean {
  return typeOf(argument, NOTHING_KNOWN) === 'a number';
}

/** What releases that read formats in one way refuse about a call. */
function formatProblem(node: Call, reading: Reading, known: KnownTypes): InvalidPlace | undefined {
  const [format, ...given] = node.arguments;
  if (format?.kind !== 'string' || given.some((argument) => mayBeSeveral(argument, known.defined))) return undefined;
  const conversions = conversionsOf(format.text, reading);
  if (conversions === undefined) return undefined;
  const fraction = conversions.find((conversion) => REFUSED.has(conversion));
  if (given.length !== conversions.length) {
    const message = `The format asks for ${plural(conversions.length, 'argument')}, and there ${given.length === 1 ? 'is' : 'are'} ${given.length}.`;
    return { span: node.span, message };
  }
  if (fraction !== undefined)
    return {
      span: format.span,
      message: `bpftrace prints no fractions: there is no conversion %${fraction}. Print whole numbers.`,
    };
  const at = given.findIndex((argument, index) => !fits(typeOf(argument, known), conversions[index] ?? 's'));
  const wrong = given[at];
  const conversion = conversions[at] ?? '';
  if (wrong === undefined) return undefined;
  const type = typeOf(wrong, known);
  const other = type === 'a text' ? ': write %s' : '';
  const prints = conversion.startsWith('r') ? 'a buffer' : conversion === 's' ? 'a value' : 'a number';
  return { span: wrong.span, message: `%${conversion} prints ${prints}, and this is ${type}${other}.` };
}

/** The conversions of a format without their widths; undefined where its text is not sure. */
function conversionsOf(text: string, reading: Reading): readonly string[] | undefined {
  if (UNSURE.test(text)) return undefined;
  const found = [...text.matchAll(READINGS[reading])].map(([, conversion = '']) => conversion);
  return found.filter((conversion) => conversion !== '%');
}

/** Whether releases may print a value so; what they print as text differs, and is asked elsewhere. */
function fits(type: ValueType | undefined, conversion: string): boolean {
  if (type === undefined) return true;
  if (type === 'nothing') return false;
  if (conversion.startsWith('r')) return type === 'a buffer';
  return conversion === 's' || (isCountable(type) && type !== 'an aggregation');
}

/** Whether an argument may be more than one: a name that stands for a list. */
function mayBeSeveral(argument: Expression, { names, included }: Defined): boolean {
  if (argument.kind !== 'identifier') return argument.kind === 'tuple' || argument.kind === 'record';
  return names.has(argument.name) || (included && /^[A-Z_]/.test(argument.name));
}
