import { mayRunBpftrace } from '../format.ts';
import { type MappedText, TextBuilder, type Writer } from '../mapped-text.ts';
import type { Findings } from '../program.ts';
import { joinedLinesEnd } from './lines.ts';
import { UNKNOWN } from './quoting.ts';
import { readShell } from './shell.ts';

/** A recipe stands behind a tab, or behind the semicolon of its rule; `-`, `@` and `+` in front are for make. */
const RECIPE = /^(?:\t[ \t]*|[^\t#=\n][^=\n]{0,2000}?:[^=;\n]*;[ \t]*)[-@+ \t]*/;

/** A variable of make, or a dollar sign that is meant for the shell. */
const DOLLAR = /\$(?:\$|\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\{[^{}\n]*\}|.)/g;

/** A recipe is one line for make, and every dollar sign stands twice. */
const inRecipe: Writer = (text) => (text.includes('\n') ? undefined : text.replaceAll('$', '$$$$'));

/** Finds the programs in the recipes of a makefile. */
export function readMakefile(from: MappedText, into: Findings): void {
  const { text } = from;
  for (let at = 0; at < text.length; ) {
    // The shell gets the backslashes and line ends too, and joins the lines.
    const end = joinedLinesEnd(text, at);
    const recipe = text.slice(at, end);
    const head = mayRunBpftrace(recipe) ? RECIPE.exec(recipe) : null;
    if (head !== null) readShell(recipeText(from, at + head[0].length, end), into);
    at = end;
  }
}

function recipeText(from: MappedText, start: number, end: number): MappedText {
  const builder = new TextBuilder(from);
  const { text } = from;
  let at = start;
  for (const { 0: whole, index } of text.slice(start, end).matchAll(DOLLAR)) {
    builder.keep(at, start + index, inRecipe);
    const span = { start: start + index, end: start + index + whole.length };
    if (whole === '$$') builder.escaped('$', span, inRecipe);
    else builder.unknown(UNKNOWN, span, inRecipe);
    at = span.end;
  }
  return withoutTabs(builder.keep(at, end, inRecipe).build());
}

/** In a line that goes on, make takes one tab at the start away. */
function withoutTabs(recipe: MappedText): MappedText {
  const builder = new TextBuilder(recipe);
  let at = 0;
  for (const { index } of recipe.text.matchAll(/\n\t/g)) {
    builder.keep(at, index + 1);
    at = index + 2;
  }
  return builder.keep(at, recipe.text.length).build();
}
