import { type Diagnosis, type Failure, isGlued, quote, spanOf, spanOfRange } from './failure.ts';

/** Operators of other languages, and what to write in bpftrace. */
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['===', 'Write ==.'],
  ['!==', 'Write !=.'],
  ['<>', 'Write !=.'],
  ['=!', 'Write !=.'],
  ['=<', 'Write <=.'],
  ['=>', 'Write >= to compare.'],
  ['&&&', 'Write &&.'],
  ['|||', 'Write ||.'],
  ['&&=', 'Write the assignment out: $a = $a && $b.'],
  ['||=', 'Write the assignment out: $a = $a || $b.'],
  ['=~', 'Write strcontains($text, "part") to search a string.'],
  ['~=', 'Write strcontains($text, "part") to search a string.'],
  ['??', 'Write ?: for the value of the left side, or else that of the right.'],
  [':=', 'Write =.'],
  ['...', 'Write two dots: 0..5.'],
]);
const SIGN = /^[-+*/%&|^~!<>=?:.]+$/;

/** An operator that bpftrace does not have: the adjacent signs around the token that could not be read. */
export function diagnoseOperator({ tokens, at, found }: Failure): Diagnosis | undefined {
  let start = SIGN.test(found) ? at : at - 1;
  if (start < 0 || !SIGN.test(tokens.text(start))) return undefined;
  let end = start + 1;
  while (at - start < 3 && isGlued(tokens, start) && SIGN.test(tokens.text(start - 1))) start--;
  while (end - start < 4 && isGlued(tokens, end) && SIGN.test(tokens.text(end))) end++;
  const { source } = tokens;
  const span = spanOfRange(tokens, start, end);
  const sign = source.slice(span.start, span.end);
  const hint = OPERATORS.get(sign);
  return hint === undefined ? undefined : { span, message: `bpftrace has no operator ${quote(sign)}.`, hint };
}

/** Words of other languages between two operands. */
const CONNECTIVES: ReadonlyMap<string, string> = new Map([
  ['and', 'Write &&.'],
  ['or', 'Write ||.'],
  ['xor', 'Write !=, or ^ for bits.'],
  ['is', 'Write ==.'],
  ['eq', 'Write ==.'],
  ['ne', 'Write !=.'],
  ['lt', 'Write <.'],
  ['gt', 'Write >.'],
  ['le', 'Write <=.'],
  ['ge', 'Write >=.'],
  ['mod', 'Write %.'],
  ['like', 'Write strcontains(comm, "part") to search a string.'],
  ['then', 'The body is written in braces: if (pid == 1) { ... }.'],
  ['in', 'Compare with one after the other: pid == 1 || pid == 2.'],
]);

/** Words of other languages that begin a statement; bpftrace takes them for names. */
const STATEMENTS: ReadonlyMap<string, string> = new Map([
  ...['elif', 'elseif', 'elsif', 'elsf'].map((word): [string, string] => [word, 'Write else if (...) { ... }.']),
  ['unless', 'Write if (!(...)) { ... }.'],
  ['until', 'Write while (!(...)) { ... }.'],
  ['do', 'Write while (...) { ... }.'],
  ['loop', 'Write while (1) { ... }, and break to leave it.'],
  ['foreach', 'Write for ($kv : @map) { ... }.'],
  ['switch', 'Write if (...) { ... } else if (...) { ... }.'],
  ['case', 'Write if (...) { ... } else if (...) { ... }.'],
  ['goto', 'Write the steps as if (...) { ... }, or use return.'],
  ['begin', 'Write { and } around a block.'],
  ['end', 'Write { and } around a block.'],
]);
const TYPE =
  /^(?:(?:un)?signed|u?int(?:8|16|32|64)?(?:_t)?|[us](?:8|16|32|64)|char|short|long|double|float|void|bool|size_t|string|auto|var|const|static|local|my|struct|union|enum)$/;
/** What C has between the type and the name. */
const TYPE_PART = /^(?:[A-Za-z_]\w*|\*+)$/;
const NAME = /^[@$]?([A-Za-z_]\w*)$/;

/** A statement that begins as in another language. */
export function diagnoseWord(failure: Failure): Diagnosis | undefined {
  const { tokens, at, found, statement } = failure;
  const said = (index: number, hint: string): Diagnosis => ({
    span: spanOf(tokens, index),
    message: `bpftrace has no ${quote(tokens.text(index))}.`,
    hint,
  });
  const connective = CONNECTIVES.get(found.toLowerCase());
  if (connective !== undefined && at > statement && !failure.expected.includes("':'")) return said(at, connective);
  if (at > 0 && tokens.text(at - 1).toLowerCase() === 'not' && /^[@$\w("]/.test(found)) return said(at - 1, 'Write !.');
  return diagnoseDeclaration(failure) ?? diagnoseStatement(failure, said);
}

function diagnoseStatement(
  { tokens, at, statement }: Failure,
  said: (index: number, hint: string) => Diagnosis,
): Diagnosis | undefined {
  const hint = at > statement && statement > 0 ? STATEMENTS.get(tokens.text(statement)) : undefined;
  return hint === undefined ? undefined : said(statement, hint);
}

/** `int $i = 0;`, `struct task_struct *t = curtask;` */
function diagnoseDeclaration({ tokens, at, found, statement, expected }: Failure): Diagnosis | undefined {
  if (at === statement || !expected.includes("';'") || !TYPE.test(tokens.text(statement))) return undefined;
  for (let part = statement; part < at; part++) if (!TYPE_PART.test(tokens.text(part))) return undefined;
  let index = at;
  while (
    index < tokens.count &&
    index < at + 4 &&
    !/^[@$]/.test(tokens.text(index)) &&
    !/^=$|^;$/.test(tokens.text(index + 1))
  )
    index++;
  const name = NAME.exec(tokens.text(index))?.[1] ?? NAME.exec(found)?.[1];
  if (name === undefined) return undefined;
  const sigil = tokens.text(index).startsWith('@') ? '@' : '$';
  return {
    span: spanOfRange(tokens, statement, at),
    message: 'A variable is not declared with its type in front.',
    hint: sigil === '@' ? `Write @${name} = ...` : `Write $${name} = ..., or let $${name} to declare it.`,
  };
}
