import { type Diagnose, type Diagnosis, type Failure, isGlued, quote, spanOf, spanOfRange } from './failure.ts';
import { bracketsBefore, codeOf } from './token.ts';

const expects = ({ expected }: Failure, ...words: string[]): boolean => words.some((word) => expected.includes(word));
const PREDICATE_END = "'/' at the end of the predicate";
/** An `if` or `while` whose body has not begun. */
const CONDITION = /^ ?(?:else )?(?:if|while)\b[^{]*$/;
const ASSIGNS = /^(?:[-+*/%&|^]|<<|>>)?=$/;
const STEPS = /^(?:\+\+|--)$/;
const FUNCTION =
  /(?:^|[^\w@$.>])(printf?|errorf|warnf|debugf|cat|clear|zero|delete|exit|join|len|has_key|count|sum|avg|min|max|hist|lhist|stats|str|buf|ksym|usym|kaddr|uaddr|reg|ntop|strncmp|system|time|strftime|signal) ?$/;
const LOOP = 'Loops run over a range or a map: for ($i : 0..10) { ... } or for ($kv : @map) { ... }.';
const KEYWORDS = /^(?:if|else|for|while|unroll|return|break|continue|let|import|struct|union|enum|sizeof|offsetof)$/;
const DIRECTIVE = /^#\s*(?:include|define|undef|if|ifdef|ifndef|else|elif|endif|pragma)\b/;
const OPEN_BRACE = codeOf('{');
const CLOSE_BRACE = codeOf('}');
const CONDITIONAL = new Set(['if', 'while', 'unroll'].map(codeOf));

/** The hint for failures that pass a test. */
const when =
  (test: (failure: Failure) => boolean, hint: string, mend?: Diagnosis['mend']): Diagnose =>
  (failure) =>
    test(failure) ? { hint, mend } : undefined;
const COMPARE = '= assigns; write == to compare.';

/** The common mistakes, the more particular before the more general: the first that fits is reported. */
export const SLIPS: readonly Diagnose[] = [
  missingCondition,
  when(({ found, before }) => found === '=' && CONDITION.test(before), COMPARE),
  when((failure) => failure.found === '=' && expects(failure, PREDICATE_END, "')'"), COMPARE),
  keysInBrackets,
  wrongTarget,
  signOfNothing,
  when(
    (failure) => failure.rule === 'subprogram' && expects(failure, "':'"),
    'Parameters and result have types: fn name($a : int64) : int64 { ... }.',
  ),
  when(
    (failure) => /^[;,]$/.test(failure.found) && expects(failure, 'a probe', 'an attach point'),
    'Remove it: nothing goes between two probes.',
    'leave-out',
  ),
  when((failure) => {
    if (!/^ ?for\b/.test(failure.before)) return false;
    const named = expects(failure, 'a variable') && failure.tokens.text(failure.at + 1) !== ':';
    return named || expects(failure, "':'", "'..'");
  }, LOOP),
  ({ found, before }) =>
    found.startsWith('@') && /^ ?let ?$/.test(before)
      ? { hint: `A map is not declared in a probe: leave let out, and write ${found} = ...` }
      : undefined,
  wordForVariable,
  when(({ found }) => found === "'", 'Strings are written in double quotes.'),
  when(({ found }) => found === '`', 'bpftrace has no backquotes: strings are written in double quotes.'),
  strayElse,
  when(
    (failure) => failure.found === ';' && expects(failure, 'a statement'),
    "Remove this ';': there is no empty statement.",
    'leave-out',
  ),
  when(({ found }) => DIRECTIVE.test(found), 'Lines for the preprocessor come before the probes.', 'leave-out'),
  when(({ found }) => found.startsWith('#'), 'Comments begin with //.', 'leave-out'),
  when(
    (failure) => expects(failure, "'{'") && /\b(?:if|else|while|unroll|for)\b[^{]*$/.test(failure.before),
    'The body needs braces, even for one statement.',
  ),
  missingParenthesis,
  comma,
  when((failure) => expects(failure, "']'"), "Close the '[' with a ']'."),
  when((failure) => expects(failure, "')'") && failure.found !== '', "Close the '(' with a ')'."),
  when(({ rule, found }) => rule === 'config' && found === ':', 'A setting is written: name = value;'),
  when((failure) => failure.rule === 'config' && expects(failure, "';'"), "Settings are separated by ';'."),
  when(
    (failure) => expects(failure, "';'") && /^[@$A-Za-z_{]/.test(failure.found) && failure.rule !== 'import',
    "Statements are separated by ';'.",
  ),
];

/** A name where a variable is expected. */
function wordForVariable(failure: Failure): ReturnType<Diagnose> {
  const { tokens, at, found } = failure;
  if (!expects(failure, 'a variable') || !/^[A-Za-z_]/.test(found)) return undefined;
  const isComment = tokens.text(at - 1) === '--' && tokens.apart(at);
  return { hint: isComment ? 'Comments begin with //.' : `A variable begins with $: write $${found}.` };
}

/** `printf "x"` */
function missingParenthesis({ tokens, at, found, before }: Failure): ReturnType<Diagnose> {
  const name = FUNCTION.exec(before)?.[1];
  if (name === undefined || tokens.onNewLine(at) || !/^[@$"\w-]/.test(found)) return undefined;
  return {
    message: `Expected '(' after '${name}', found ${quote(found)}.`,
    hint: `Arguments are written in parentheses: ${name}(...).`,
  };
}

/** `if { ... }`: the block was taken for the condition. */
function missingCondition({ tokens, at, expected, found }: Failure): ReturnType<Diagnose> {
  if (!expected.includes("'{'") || tokens.code(at - 1) !== CLOSE_BRACE || found === '{') return undefined;
  let depth = 0;
  for (let index = at - 1; index > 0; index--) {
    if (tokens.code(index) === CLOSE_BRACE) depth++;
    else if (tokens.code(index) === OPEN_BRACE && --depth === 0) {
      if (!CONDITIONAL.has(tokens.code(index - 1))) return undefined;
      const word = tokens.text(index - 1);
      const message = `Expected ${word === 'unroll' ? 'a number of turns' : 'a condition'} after '${word}', found '{'.`;
      return {
        span: spanOf(tokens, index),
        message,
        hint: `Write ${word} (${word === 'unroll' ? '5' : 'pid == 1'}) { ... }.`,
      };
    }
  }
  return undefined;
}

/** `@x(1)`, `@x{1}` */
function keysInBrackets({ tokens, at, found }: Failure): ReturnType<Diagnose> {
  const map = tokens.text(at - 1);
  if (!/^[({]$/.test(found) || !map.startsWith('@') || !isGlued(tokens, at)) return undefined;
  return {
    message: `Expected '[' after ${quote(map)}, found '${found}'.`,
    hint: `Keys are written in brackets: ${map}[...].`,
  };
}

/** An assignment or a step whose target is neither a map nor a variable. */
function wrongTarget(failure: Failure): ReturnType<Diagnose> {
  const { tokens, at, found, before, statement, rule } = failure;
  const steps = STEPS.test(found);
  if (!(ASSIGNS.test(found) || steps) || at === statement || rule === 'config' || !expects(failure, "';'", "'}'"))
    return undefined;
  if (/[^=!<>]=[^=]/.test(before)) return { hint: '= assigns, and once in a statement; write == to compare.' };
  if (/[-+*%<>&|!?:,([]\s*$/.test(before)) return undefined;
  const target = before.trim();
  return {
    span: spanOfRange(tokens, statement, at),
    message: steps
      ? `Only a map or a variable can be counted with '${found}'.`
      : 'Only a map or a variable can be assigned to.',
    hint: targetHint(target),
  };
}

function targetHint(target: string): string {
  const word = /^([A-Za-z_]\w*)(?:\[.*\])?$/.exec(target)?.[1];
  if (word !== undefined && KEYWORDS.test(word)) return `${word} is a word of the language: choose another name.`;
  if (word !== undefined) return `A map begins with @ and a variable with $: write @${word} or $${word}.`;
  const own = /^(self|this) ?-> ?(\w+)/.exec(target);
  if (own)
    return `A value for this thread is kept in a map, @${own[2]}[tid], one for this event in a variable, $${own[2]}.`;
  if (/^@\w*(?:\[.*\])? ?(?:->|\.)/.test(target)) {
    return 'A map has no members: give it a key, @x["name"], or store a tuple.';
  }
  if (/^@[\w-]*-/.test(target)) return 'The name of a map has letters, digits and _, but no hyphen.';
  if (/(?:->|\.) ?\w+$/.test(target))
    return 'Members cannot be assigned to: bpftrace reads memory, it does not write it.';
  if (/^\$(?:\d|#)/.test(target)) return 'A positional parameter comes from the command line and cannot be changed.';
  return 'A map begins with @ and a variable with $.';
}

/** `$`, `@@x`, `@1`: a sigil without its name. */
function signOfNothing({ tokens, at, found }: Failure): ReturnType<Diagnose> {
  if (found === '$') {
    const zero = tokens.source.startsWith('$0', tokens.start(at));
    const hint = zero ? 'Positional parameters count from $1.' : 'A variable is $ and a name: $x.';
    return { message: zero ? "'$0' is not a positional parameter." : "A name must follow the '$'.", hint };
  }
  if (tokens.text(at - 1) !== '@' || !isGlued(tokens, at)) return undefined;
  if (/^[@$]/.test(found)) return { hint: 'A map is one @ and a name: @x.' };
  return /^\d/.test(found) ? { hint: 'The name of a map begins with a letter or _, not with a digit.' } : undefined;
}

function strayElse({ tokens, at, found }: Failure): ReturnType<Diagnose> {
  if (found !== 'else') return undefined;
  const separated = tokens.text(at - 1) === ';' && tokens.text(at - 2) === '}';
  return {
    message: "This 'else' belongs to no 'if'.",
    hint: separated ? "Remove the ';' before it." : 'An else follows the closing brace of its if.',
  };
}

/** Between brackets: a comma too many, or one that is missing. */
function comma(failure: Failure): ReturnType<Diagnose> {
  const { tokens, at, found } = failure;
  const before = tokens.text(at - 1);
  if (before === ',' && /^[)\],]$/.test(found)) return { hint: "Remove the ',' before it." };
  const opened = bracketsBefore(tokens, at).at(-1);
  if (opened === undefined || tokens.code(opened) === OPEN_BRACE || !expects(failure, "','", "')'")) return undefined;
  if (found.startsWith('"') && before.endsWith('"')) return { hint: 'bpftrace does not join strings: make them one.' };
  const called =
    opened > 0 && /^[A-Za-z_]/.test(tokens.text(opened - 1)) && !/^(?:if|while|for)$/.test(tokens.text(opened - 1));
  const begins = /^[@$"\w]/.test(found) && /[\w"\])]$/.test(before);
  return called && begins ? { hint: "Arguments are separated by ',', and the last is followed by ')'." } : undefined;
}
