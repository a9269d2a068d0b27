import { parseScript } from '../../src/engine/syntax/parse.ts';
import type { Difference } from './difference.ts';
import { isLayout, tokensOf } from './mutation.ts';

/** A difference that stays, and why. Each row is as narrow as can be: whatever it covers, no other difference may hide in. */
export interface KnownDifference {
  readonly id: string;
  readonly stricter: Difference['stricter'];
  /** A script that shows it: the test fails when both sides agree on it. */
  readonly example: string;
  readonly reason: string;
  /** What the stricter side says. */
  readonly message: RegExp;
  /** What stands before and behind the place where it says so: tokens, with one space between each two of them. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What else must hold. */
  readonly also?: (place: Place) => boolean;
}

/** The place of a difference in the script: the tokens before and behind it, without comments. */
interface Place {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly text: string;
}

const KEYWORDS: ReadonlySet<string> = new Set([
  ...['else', 'for', 'while', 'unroll', 'return', 'break', 'continue', 'let', 'import', 'sizeof', 'offsetof'],
  ...['typeinfo', 'comptime', 'if'],
]);

const LINE_FOR_THE_PREPROCESSOR: KnownDifference = {
  id: 'line-for-the-preprocessor',
  stricter: 'ours',
  example: '# a comment\nk:f { }',
  reason:
    'The grammar of bpftrace does not look at such a line. Its preprocessor does, and every release refuses the script then.',
  message: /^bpftrace gives lines that begin with #|^This #\w+ (?:names no file|has no name)/,
};

/** bpftrace 0.27.1 against a parser that takes what any release from 0.9 takes. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    id: 'bare-condition',
    stricter: 'bpftrace',
    example: 'k:f { if pid == 1 { } }',
    reason: '0.24 and 0.25 take any expression as a condition without parentheses, 0.26 and later a unary one.',
    message: /^expected (?:'[({)]'|expression)/,
    also: ({ before }) => inBareCondition(before),
  },
  {
    id: 'statement-after-step',
    stricter: 'bpftrace',
    example: 'k:f { $x++ + 1; }',
    reason: 'Up to 0.25 a statement may go on behind $x++; from 0.26 it ends there.',
    message: /^expected ';'/,
    before: /(?:[$@]\w*|\]) (?:\+\+|--)$/,
  },
  {
    id: 'conditional-statement',
    stricter: 'bpftrace',
    example: 'k:f { @x == 1 ? f() : g(); }',
    reason: 'Up to 0.25 any expression is a statement; from 0.26 one that begins with a map or a variable has no ?:.',
    message: /^expected ';'/,
    after: /^\?/,
    also: ({ before }) => statementBefore(before).some((token) => /^[$@]/.test(token)),
  },
  {
    id: 'number-of-old',
    stricter: 'bpftrace',
    example: 'k:f { @x = 1UL; }',
    reason:
      'Up to 0.25 integer suffixes may be capitals, and the parts of 1e3 may be 0. No such number is left in 0.26.',
    message:
      /^invalid (?:trailing bytes|integer in config)|^coefficient part of sci|^expected positive integer for map/,
    also: ({ before, after }) => [before.at(-1), after[0]].some(isOldNumber),
  },
  {
    id: 'field-twice',
    stricter: 'bpftrace',
    example: 'k:f { @x = (a = 1, a = 2); }',
    reason: 'A matter of meaning, not of form: nothing that is judged here depends on it.',
    message: /^Named argument list already contains name/,
  },
  {
    id: 'cast-of-a-builtin',
    stricter: 'bpftrace',
    example: 'k:f { @x = (cpu) & 1; }',
    reason: 'Up to 0.25 all builtins are words of the lexer and name no type; now most of them read as a cast here.',
    message: /^address-of operator|^expected expression/,
    before: /\( (?:cpu|comm|retval|func|elapsed|true|false|[ug]id|rand|probe|curtask|username) \)(?: [&!])?$/,
  },
  {
    id: 'blank-in-attach-point',
    stricter: 'bpftrace',
    example: 'kprobe : f { }',
    reason: 'Up to 0.25 blanks may stand around a colon or a plus of an attach point.',
    message: /^expected '\{'/,
    also: ({ text }) =>
      parseScript(text).items.some((item) => item.kind === 'probe' && item.attachPoints.some(({ spaced }) => spaced)),
  },
  {
    id: 'escape-in-path',
    stricter: 'bpftrace',
    example: 'uprobe:/a\\ b:f { }',
    reason: 'Up to 0.25 a backslash takes any character into an attach point, a space too.',
    message: /^expected '\{'/,
    also: ({ text }) => /:\S*\\\s/.test(text),
  },
  {
    id: 'call-of-a-literal',
    stricter: 'bpftrace',
    example: 'k:f / true () / { }',
    reason: 'Up to 0.23 true and false are names like others.',
    message: /^expected/,
    before: /\b(?:true|false)$/,
    after: /^\(/,
  },
  {
    id: 'step-behind-block',
    stricter: 'bpftrace',
    example: 'k:f { if (1) { } ++$x; }',
    reason: '0.26 and later read ++ as an operator of the block before it; up to 0.25 that block ends a statement.',
    message: /^increment\/decrement requires/,
    before: /\}(?: (?:\+\+|--))?$/,
  },
  {
    id: 'comment-at-attach-point',
    stricter: 'bpftrace',
    example: 'BEGIN/* { */{ }',
    reason: 'Up to 0.25 a comment may touch a word before it; 0.26 and later take it for a part of the attach point.',
    message: /^expected|^unterminated string/,
    also: ({ text }) => /(?:^|[\s,}])[^\s",{}/:;]+\/[/*]/.test(text),
  },
  {
    id: 'head-of-a-c-definition',
    stricter: 'bpftrace',
    example: 'enum e : int { A } k:f { }',
    reason: 'Up to 0.25 anything may stand between struct and its brace, and clang judges it. 0.27 takes few forms.',
    message: /^expected|^invalid trailing bytes/,
    also: ({ before }) => inHeadOfC(before),
  },
  {
    id: 'attach-point-with-comment-sign',
    stricter: 'ours',
    example: 'END/* { /* */ }',
    reason: 'The other side of comment-at-attach-point: what begins a comment here is a name for 0.26 and later.',
    message: /^Expected|never closed|closes nothing/,
    also: ({ text }) => /(?:^|[\s,}])[^\s",{}/:;]+\/[/*]/.test(text),
  },
  {
    id: 'open-comment',
    stricter: 'ours',
    example: 'k:f { } /* no end',
    reason: 'Every release up to 0.25 refuses it, and whoever leaves a comment open has lost the probes behind it.',
    message: /^This comment is never closed/,
  },
  {
    id: 'attribute-at-the-end',
    stricter: 'ours',
    example: 'struct a { int x; } __attribute__((packed)',
    reason:
      '0.27 does not miss the last bracket of an attribute where the script ends with it. With a line end it does.',
    message: /^This '\(' is never closed/,
    also: ({ text }) => /__attribute__\s*\(\([^()]*\)$/.test(text),
  },
  {
    id: 'keyword-as-name',
    stricter: 'ours',
    example: 'k:f { @x = else; }',
    reason: 'Up to 0.25 keywords are no names. Taking them would make nonsense of the most usual errors.',
    message:
      /^Expected (?!.*';')|^Expected ';' after this, before '(?:break|continue|return|for|while|unroll|let|import)'|'else' belongs to no 'if'/,
    also: ({ before, after }) => [before.at(-1), before.at(-2), after[0]].some((token) => KEYWORDS.has(token ?? '')),
  },
  {
    id: 'no-semicolon-behind-a-value',
    stricter: 'ours',
    example: 'k:f { $x = 1; 1 ? 2 : 3 f(); }',
    reason: '0.26 and later need no semicolon behind ?: or ({ }), as behind an if. Nobody leaves it out on purpose.',
    message: /^Expected (?:.* or )?';'/,
    also: ({ before }) => statementBefore(before).includes('?') || /(?:\}|\? [^;]*: [^;]*) \)$/.test(before.join(' ')),
  },
  {
    id: 'junk-as-attach-point',
    stricter: 'ours',
    example: 'k:f { } }; { }',
    reason: 'From 0.26 any characters are an attach point, refused when it is looked up. A stray brace says more.',
    message: /^Expected (?:.* or )?(?:an attach point|a probe), found|closes nothing|, found '[;:|\\}]'\.$/,
    also: ({ before }) => depthOf(before) <= 0,
  },
  {
    id: 'index-in-type',
    stricter: 'bpftrace',
    example: 'k:f { @x = sizeof(a[union]); }',
    reason: '0.27 reads a number where a name in brackets stands behind what may be a type. Here it is an index.',
    message: /^invalid integer suffix|^expected '\]'/,
    before: /\b(?:typeof|sizeof|offsetof|typeinfo) \( (?:(?:struct|union|enum) )?\w+(?: \*| \[ \w* \])* \[(?: \w*)?$/,
  },
  LINE_FOR_THE_PREPROCESSOR,
  {
    id: 'parameter-out-of-range',
    stricter: 'bpftrace',
    example: 'k:f { @x = $99999999999999999999; }',
    reason: 'A matter of meaning: the rule invalid-script tells it, and the statement is judged.',
    message: /^param \$\d+ is out of integer range/,
  },
  {
    id: 'attribute-in-one-pair',
    stricter: 'bpftrace',
    example: 'struct a { int x; } __attribute__ (x); k:f { }',
    reason: 'A matter of meaning: the rule invalid-script tells it, and nothing that is judged depends on it.',
    message: /^__attribute__ syntax error/,
  },
  {
    id: 'array-size',
    stricter: 'ours',
    example: 'k:f { let $x : int8[0x]; }',
    reason: '0.27 does not look at the number in the brackets of a type. It says nothing, and a slip in it is one.',
    message: /is not a number|is too large|, found '\['\.$/,
    also: ({ before, after }) =>
      /\w(?: \*| \[(?: \w+)? \])* \[ \d\w*$/.test([...before, ...after.slice(0, after[0] === '[' ? 2 : 1)].join(' ')),
  },
  {
    id: 'offsetof-nothing',
    stricter: 'ours',
    example: 'k:f { @x = offsetof(struct a, ); }',
    reason: '0.27 does not look whether a field is named.',
    message: /^Expected a name/,
    before: /\boffsetof \( .*(?:,|\.)$/,
  },
  {
    id: 'star-at-equals-sign',
    stricter: 'ours',
    example: 'k:f { let $x : struct a *= $y; }',
    reason: 'Up to 0.25 *= is one word wherever it stands; whoever writes it behind a type leaves a space.',
    message: /found '\*='|^Only a map or a variable can be assigned/,
    also: ({ before, after }) => /\blet \$\w+ :[^;]*\*=/.test([...before, ...after].join(' ')),
  },
  {
    id: 'newline-in-quoted-attach-point',
    stricter: 'ours',
    example: 'uprobe:"/a\n":f { }',
    reason: '0.27 lets a quoted part of an attach point reach over lines. An open quote is nearly always a slip.',
    message: /^This string is never closed/,
    before: /:(?: [^ ]+)*$/,
  },
  {
    id: 'escaped-end-of-path',
    stricter: 'ours',
    example: 'uprobe:/a\\, kprobe:f { }',
    reason:
      'The other side of escape-in-path: for 0.26 and later the comma behind the backslash ends the attach point.',
    message: /^Expected/,
    also: ({ text }) => /:\S*\\[,{]/.test(text),
  },
  {
    id: 'open-c-body',
    stricter: 'ours',
    example: 'struct {',
    reason: '0.27 takes what is no complete C definition for an attach point, and sees comments in its strings.',
    message: /never closed|^Expected/,
    also: ({ before, after, text }) =>
      inOpenBodyOfC([...before, ...after]) || /\b(?:struct|union|enum)\b[^{]*\{[^\n]*"[^"\n]*\/[/*]/.test(text),
  },
];

/** What bpftrace 0.17.0 takes and we refuse. What it refuses and we take is of later releases. */
export const KNOWN_DIFFERENCES_017: readonly KnownDifference[] = [
  LINE_FOR_THE_PREPROCESSOR,
  {
    id: 'attach-point-in-pieces',
    stricter: 'ours',
    example: 'kprobe:f g { }',
    reason: 'Up to 0.25 the pieces of an attach point may stand apart, or be absent between commas: a missing comma.',
    message: /^Expected (?:',', )?(?:'\/'|'\{'|an attach point|end of input)/,
    also: ({ before }) => depthOf(before) === 0,
  },
  {
    id: 'anything-behind-struct',
    stricter: 'ours',
    example: 'BEGIN { $x = (struct a^)0; }',
    reason: 'Up to 0.23 any text up to the parenthesis may name a struct, which then is not found.',
    message: /^Expected '\)'/,
    before: /\( (?:struct|union) \w+$/,
  },
];

/** The row that explains a difference, if there is one. */
export function knownDifference(
  difference: Difference,
  rows: readonly KnownDifference[] = KNOWN_DIFFERENCES,
): KnownDifference | undefined {
  const { text, at } = difference;
  const place: Place = { before: codeOf(text.slice(0, at)), after: codeOf(text.slice(at)), text };
  const [before, after] = [place.before.join(' '), place.after.join(' ')];
  return rows.find(
    (row) =>
      row.stricter === difference.stricter &&
      row.message.test(difference.message) &&
      (row.before?.test(before) ?? true) &&
      (row.after?.test(after) ?? true) &&
      (row.also?.(place) ?? true),
  );
}

/** The tokens of a script that are no white space and no comment. In a path // is none. */
function codeOf(text: string): string[] {
  return tokensOf(text.replace(/:\/[^\s{,]*/g, ':path')).filter((token) => !isLayout(token));
}

/** How many braces are open behind these tokens. */
function depthOf(tokens: readonly string[]): number {
  return tokens.filter((token) => token === '{').length - tokens.filter((token) => token === '}').length;
}

/** A number with a suffix in capitals, or with a 0 where 0.26 and later want another digit: 1UL, 0e3, 1e0. */
function isOldNumber(token: string | undefined): boolean {
  if (token === undefined || !/^\d[\d_]*(?:[eE]\d[\d_]*)?[uU]?[lL]{0,2}$/.test(token)) return false;
  return /[UL]/.test(token) || /^0+[\d_]*[eE]|[eE]0/.test(token);
}

/** What stands between the beginning of the statement and the last token, without what is in closed brackets. */
function statementBefore(before: readonly string[]): string[] {
  const statement: string[] = [];
  let closed = 0;
  for (const token of before.toReversed()) {
    if (/^[)\]}]$/.test(token)) closed++;
    else if (/^[([{]$/.test(token) && --closed < 0) break;
    else if (closed === 0 && token === ';') break;
    else if (closed === 0) statement.unshift(token);
  }
  return statement;
}

/** Whether the last token lies in the condition of an `if`, `while` or `unroll`, between the keyword and its block. */
function inBareCondition(before: readonly string[]): boolean {
  let closed = 0;
  let open = false;
  for (let index = before.length - 1; index >= 0; index--) {
    const token = before[index] ?? '';
    if (/^[)\]}]$/.test(token)) closed++;
    else if (/^[([{]$/.test(token)) {
      if (closed > 0) closed--;
      else if (token === '{') return false;
      else open = true;
    } else if (closed === 0 && token === ';') return false;
    // In a bracket of the condition only when that begins with one: `if (1, 2) == @x {`.
    else if (closed === 0 && /^(?:if|while|unroll)$/.test(token)) return !open || before[index + 1] === '(';
  }
  return false;
}

/** Where the last C definition begins; -1 if there is none. */
function lastDefinition(tokens: readonly string[]): number {
  return tokens.findLastIndex(
    (token, index) => /^(?:struct|union|enum)$/.test(token) && depthOf(tokens.slice(0, index)) <= 0,
  );
}

/** Whether the last token lies in the head of a C definition, or just behind. */
function inHeadOfC(before: readonly string[]): boolean {
  const start = lastDefinition(before);
  return start !== -1 && !before.slice(start).includes('}');
}

/** Whether the last C definition of the script is never closed. */
function inOpenBodyOfC(tokens: readonly string[]): boolean {
  const start = lastDefinition(tokens);
  return start !== -1 && tokens.indexOf('{', start) !== -1 && depthOf(tokens.slice(start)) > 0;
}
