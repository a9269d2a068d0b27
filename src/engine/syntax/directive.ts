import { quote } from './failure.ts';
import type { Item, SyntaxError as ScriptSyntaxError } from './tree.ts';

/** The directives that clang knows, which reads these lines for bpftrace. Source: clang include/clang/Basic/TokenKinds.def. */
const DIRECTIVES: ReadonlySet<string> = new Set([
  ...['if', 'ifdef', 'ifndef', 'elif', 'elifdef', 'elifndef', 'else', 'endif', 'include', 'include_next', 'import'],
  ...['__include_macros', 'define', 'undef', 'line', 'error', 'pragma', 'ident', 'sccs', 'assert', 'unassert'],
  ...['warning', 'embed'],
]);
const NAMED = /^(?:define|undef|ifdef|ifndef)$/;
/** How much of a line is looked at. */
const LONGEST = 1000;
const LINE = /^\s*#\s*(\w*)\s*([\s\S]*)$/;

/**
 * The errors for lines with a # that the preprocessor does not take, mostly comments of other languages. All releases refuse
 * the script then, though `bpftrace --fmt` does not look at the line. What an `#if` may leave out is not looked at either.
 */
export function wrongDirectives(items: readonly Item[]): ScriptSyntaxError[] {
  let open = 0;
  return items.flatMap((item): ScriptSyntaxError[] => {
    if (item.kind !== 'preprocessor') return [];
    const [, word = '', rest = ''] = LINE.exec(item.text.slice(0, LONGEST)) ?? [];
    const wrong = open === 0 ? whyWrong(word, rest.replace(/\/\*[\s\S]*?\*\//g, ' ').trim()) : undefined;
    if (/^if(?:n?def)?$/.test(word)) open++;
    if (word === 'endif') open = Math.max(0, open - 1);
    return wrong === undefined ? [] : [{ kind: 'syntax-error', span: item.span, expected: [], ...wrong }];
  });
}

function whyWrong(word: string, rest: string): Pick<ScriptSyntaxError, 'message' | 'hint'> | undefined {
  // A lone # does nothing, and one with a number is what a preprocessor writes.
  if (/^\d/.test(word) || (word === '' && rest === '')) return undefined;
  if (!DIRECTIVES.has(word))
    return {
      message: `bpftrace gives lines that begin with # to the preprocessor of C, which knows no ${quote(`#${word}`)}.`,
      hint: 'Comments begin with //.',
    };
  if (word === 'include' && !/^["<\w]/.test(rest))
    return { message: 'This #include names no file.', hint: 'Write #include <linux/sched.h>, or remove the line.' };
  if (NAMED.test(word) && rest === '')
    return { message: `This #${word} has no name.`, hint: 'Name the macro, or remove the line.' };
  return undefined;
}
