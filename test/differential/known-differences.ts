import { parseScript } from '../../src/syntax/parse.ts';
import { walk } from '../../src/syntax/walk.ts';
import type { Difference } from './difference.ts';

/** A difference that stays, and why. */
export interface KnownDifference {
  readonly id: string;
  readonly stricter: Difference['stricter'];
  /** A script that shows it: the test fails when both sides agree on it. */
  readonly example: string;
  readonly reason: string;
  /** What the stricter side says. */
  readonly message: RegExp;
  /** What stands before and behind the place where it says so. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What else must hold. */
  readonly also?: (difference: Difference) => boolean;
}

/** bpftrace 0.27.1 against a parser that takes what any release from 0.9 takes. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    id: 'bare-condition-with-operator',
    stricter: 'bpftrace',
    example: 'k:f { if pid == 1 { } }',
    reason: '0.24 and 0.25 take any expression as a condition without parentheses, 0.26 and later a unary one.',
    message: /^expected (?:'[{)]'|expression)/,
    also: inBareCondition,
  },
  {
    id: 'statement-after-step',
    stricter: 'bpftrace',
    example: 'k:f { $x++ + 1; }',
    reason: 'Up to 0.25 a statement may go on behind $x++; from 0.26 it ends there.',
    message: /^expected ';'/,
    before: /(?:\+\+|--)\s*$/,
  },
  {
    id: 'integer-suffix',
    stricter: 'bpftrace',
    example: 'k:f { @x = 1UL; }',
    reason: 'Up to 0.25 the suffixes of integers may be capitals, from 0.26 they are u, l, ul, ll and ull.',
    message: /^invalid trailing bytes: \d[\d_]*(?:[eE][\d_]+)?[uUlL]+$|^invalid integer suffix/,
  },
  {
    id: 'zero-in-exponent-form',
    stricter: 'bpftrace',
    example: 'k:f { @x = 1e0; }',
    reason: 'Up to 0.25 the digit before an exponent may be 0, and the exponent too.',
    message:
      /^coefficient part of scientific literal must be 1-9: 0+[eE]|^invalid trailing bytes: (?:\d+[eE]0|0+\d[eE])/,
  },
  {
    id: 'map-size',
    stricter: 'bpftrace',
    example: 'let @a = hash(1UL); k:f { }',
    reason:
      'The size of a map is a number like others: see integer-suffix, zero-in-exponent-form, and it may be too large.',
    message: /^expected positive integer for map declaration/,
    before: /\blet\b[\s\S]{0,100}$/,
  },
  {
    id: 'field-twice',
    stricter: 'bpftrace',
    example: 'k:f { @x = (a = 1, a = 2); }',
    reason: 'A matter of meaning, not of form: nothing that is judged here depends on it.',
    message: /Named argument list already contains name/,
  },
  {
    id: 'cast-of-a-builtin',
    stricter: 'bpftrace',
    example: 'k:f { @x = (cpu) & 1; }',
    reason: 'Up to 0.25 all builtins are words of the lexer and name no type; now most of them read as a cast here.',
    message: /^address-of operator|^expected expression/,
    before: /\(\s*[a-z]+\s*\)\s*[&!]?\s*$/,
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
    id: 'escaped-space-in-path',
    stricter: 'bpftrace',
    example: 'uprobe:/a\\ b:f { }',
    reason: 'Up to 0.25 a backslash takes any character into an attach point, a space too.',
    message: /^expected '\{'/,
    before: /\\\s?[^\s{]*$/,
  },
  {
    id: 'open-comment-at-the-end',
    stricter: 'ours',
    example: 'k:f { } /* no end',
    reason: 'Every release up to 0.25 refuses it, and whoever leaves a comment open has lost the probes behind it.',
    message: /^This comment is never closed/,
  },
  {
    id: 'keyword-as-name',
    stricter: 'ours',
    example: 'k:f { @x = else; }',
    reason: 'Up to 0.25 keywords are no names. Taking them would make nonsense of the most usual errors.',
    message: /./,
    after: /^\s*(?:else|for|while|unroll|return|break|continue|let|import)\b/,
  },
  {
    id: 'junk-as-attach-point',
    stricter: 'ours',
    example: 'k:f { } }; { }',
    reason:
      "0.26 and later take any characters for an attach point and refuse it when they look for its provider; a stray '}' says more.",
    message: /^Expected (?:.* or )?an attach point, found|closes nothing|^Expected a probe|, found '[;:|]'\.$/,
  },
  {
    id: 'conditional-statement',
    stricter: 'bpftrace',
    example: 'k:f { @x == 1 ? f() : g(); }',
    reason:
      'Up to 0.25 an expression of any kind is a statement; from 0.26 one that begins with a map or a variable has no ?:.',
    message: /^expected ';'/,
    after: /^\?/,
  },
  {
    id: 'array-size',
    stricter: 'ours',
    example: 'k:f { let $x : int8[0x]; }',
    reason:
      '0.27 does not look at the number between the brackets of a type. It says nothing, and a slip in it is one.',
    message: /is not a number|is too large/,
    before: /\[(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*$/,
  },
  {
    id: 'call-of-a-literal',
    stricter: 'bpftrace',
    example: 'k:f / true () / { }',
    reason: 'Up to 0.23 true and false are names like others.',
    message: /^expected/,
    before: /\b(?:true|false)(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*$/,
    after: /^\(/,
  },
  {
    id: 'newline-in-quoted-attach-point',
    stricter: 'ours',
    example: 'uprobe:"/a\n":f { }',
    reason: '0.27 lets a quoted part of an attach point reach over lines. An open quote is nearly always a slip.',
    message: /^This string is never closed/,
  },
  {
    id: 'step-behind-block',
    stricter: 'bpftrace',
    example: 'k:f { {} ++$x; }',
    reason:
      '0.26 and later read ++ as an operator of the block before it. A block that ends a statement is taken here.',
    message: /^increment\/decrement requires/,
    before: /\}\s*(?:\/\/.*\n\s*|\/\*[\s\S]*?\*\/\s*)*(?:\+\+|--)?$/,
  },
  {
    id: 'number-in-config',
    stricter: 'bpftrace',
    example: 'config = { x = 1UL } k:f { }',
    reason: 'As integer-suffix and zero-in-exponent-form, in the words for a config block.',
    message: /^invalid integer in config/,
  },
  {
    id: 'word-as-type',
    stricter: 'bpftrace',
    example: 'k:f { let $x : typeof((typeof)); }',
    reason: 'Inside sizeof and typeof any word may name a type here; 0.27 first looks for an expression.',
    message: /^expected (?:expression|'[(),]')/,
    before: /\b(?:typeof|sizeof|offsetof|typeinfo)\b[\s\S]{0,80}$/,
  },
  {
    id: 'builtin-as-type',
    stricter: 'ours',
    example: 'k:f { @x = (comm *)$y; }',
    reason: 'Up to 0.25 the name of a builtin names no type; nobody has a type of that name.',
    message: /^Expected/,
    before: /\(\s*[a-z_]\w*(?:[\s*[]|\/\/.*|\/\*[\s\S]*?\*\/)*\)?(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*$/,
  },
  {
    id: 'unclosed-body-as-attach-point',
    stricter: 'ours',
    example: 'struct {',
    reason: '0.27 takes what is no complete C definition for an attach point. That a brace is open says more.',
    message: /never closed|^Expected/,
    before: /\b(?:struct|union|enum)\b[^};]*$/,
  },
  {
    id: 'comment-in-unknown-attach-point',
    stricter: 'ours',
    example: 'uu://b:f { }',
    reason:
      'Behind the colon of a provider // is part of a path, as bpftrace has it; where no provider stands it is a comment.',
    message: /./,
    also: ({ text }) => /:\/[/*]/.test(text),
  },
  {
    id: 'comment-behind-wildcard-provider',
    stricter: 'bpftrace',
    example: '*:// }\n{}',
    reason: 'The same, where what 0.27 takes for a path leaves no probe.',
    message: /^expected/,
    also: ({ text }) => /:\/[/*]/.test(text),
  },
  {
    id: 'parenthesis-behind-empty-tuple',
    stricter: 'ours',
    example: 'k:f { () ? : ()(); }',
    reason: 'A tuple cannot be called, and no older release has an empty one.',
    message: /^Expected/,
    before: /\(\s*\)\s*$/,
    after: /^\(/,
  },
  {
    id: 'block-in-predicate',
    stricter: 'ours',
    example: 'k:f / $x[ { 1 } [ 2 ] ] / { }',
    reason:
      'An item ends with the brace that closes its first block. A predicate with a block in it is taken where what follows cannot begin a probe; elsewhere the next probe is worth more.',
    message: /the text ends here|^Expected a probe|^Expected ';' after this|^Expected something else|^Expected ':'/,
    before: /\/[^;]*\{[\s\S]*\}/,
  },
];

/** The row that explains a difference, if there is one. */
export function knownDifference(difference: Difference): KnownDifference | undefined {
  return KNOWN_DIFFERENCES.find(
    (row) =>
      row.stricter === difference.stricter &&
      row.message.test(difference.message) &&
      (row.before?.test(difference.text.slice(0, difference.at)) ?? true) &&
      (row.after?.test(difference.text.slice(difference.at)) ?? true) &&
      (row.also?.(difference) ?? true),
  );
}

/** Whether the place lies between the keyword of a statement and its block, with no parenthesis behind the keyword. */
function inBareCondition({ text, at }: Difference): boolean {
  // What typeof and its like hold is no part of the tree.
  if (/\b(?:typeof|typeinfo|sizeof|offsetof)\b[\s\S]*\b(?:if|while|unroll)\b[^{};]*$/.test(text.slice(0, at)))
    return true;
  let found = false;
  for (const item of parseScript(text).items) {
    walk(item, (node) => {
      if (node.kind !== 'if' && node.kind !== 'while' && node.kind !== 'unroll') return;
      const body = node.kind === 'if' ? node.then : node.body;
      if (node.span.start < at && at <= body.span.start) found = true;
    });
  }
  return found;
}
