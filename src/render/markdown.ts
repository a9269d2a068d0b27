import { hasUnseen, showUnseen } from '../text/unseen.ts';
import { breakBrackets, breakColons } from './log-command.ts';

/**
 * Text of a pull request (file names, script text) is hostile: it may hold Markdown, HTML, mentions that would ping
 * people, and characters that show something else than what is there. Everything that ends up in a comment or a summary
 * goes through one of these functions.
 */

/** The text as inline code: on one line, safe also in a table's cell. Nothing inside it is Markdown, HTML or a mention. */
export function codeSpan(text: string): string {
  const line = breakBrackets(showUnseen(text.replace(/\s+/g, ' ')).trim(), ' [');
  if (line === '') return '`(empty)`';
  // A table is cut at its pipes before code is found, a backslash before a pipe cannot be told from an escape, and
  // backticks would merge with those of the code next to it.
  return /[|\\`]/.test(line) ? `<code>${entities(line)}</code>` : `\`${line}\``;
}

/** A fenced block; the fence is longer than any run of backticks inside. `info` is ours: a language, or `suggestion`. */
export function fencedBlock(text: string, info: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
  return `${fence}${info}\n${text === '' || text.endsWith('\n') ? text : `${text}\n`}${fence}`;
}

/** Text for a block that need not be exact: unseen characters are shown, the carriage return of a line's end is dropped, and no log takes it for a command. */
export function quotedText(text: string): string {
  return breakColons(breakBrackets(showUnseen(text.replace(/\r\n/g, '\n')), ' ['), ': ');
}

/**
 * Plain sentences as Markdown: words stay words, and a word that holds anything Markdown or GitHub would act upon (map
 * names look like mentions, variables like formulas) becomes inline code. A blank line, or a line end, is a new paragraph.
 */
export function prose(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => proseLine(line))
    .filter((line) => line !== '')
    .join('\n\n');
}

/** The same on one line, for a table's cell or a list item. A stretch between backticks is code, as its writer meant it. */
export function proseLine(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? codeSpan(part.slice(1, -1)) : part.replace(/\S+/g, proseWord)))
    .reduce((line, part) => (line.endsWith('`') && part.startsWith('`') ? `${line} ${part}` : line + part), '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same as one sentence, with its full stop. */
export function sentence(text: string): string {
  const line = proseLine(text);
  return line === '' || /[.!?]$/.test(line) ? line : `${line}.`;
}

/** Sentence marks around a word stay outside of the code that the word may become. */
const WORD = /^([("']*)(.*?)([.,;:!?)"']*)$/su;
/** A quoted word: as code it needs no quotes. */
const QUOTED = /^(['"])([^'"]+)\1([.,;:!?)]*)$/u;
/** Letters, digits and marks that mean nothing to Markdown within a word. */
const PLAIN = /^[\p{L}\p{N}]+(?:[-/'’.,=%+][\p{L}\p{N}]+)*%?$/u;
/** Words that GitHub would link: a host name, a reference to an issue, an abbreviated commit. */
const LINKED = /^(?:www\.|gh-\d|[0-9a-f]{7,40}$)/i;

function proseWord(word: string): string {
  const [, , quoted, end = ''] = QUOTED.exec(word) ?? [];
  if (quoted !== undefined && !PLAIN.test(quoted)) return `${codeSpan(quoted)}${end}`;
  const [, before = '', bare = '', marks = ''] = WORD.exec(word) ?? [];
  if (bare === '') return word;
  // `count()` ends with a mark that belongs to it.
  const own = bare.split('(').length > bare.split(')').length ? marks.indexOf(')') + 1 : 0;
  const core = bare + marks.slice(0, own);
  const after = marks.slice(own);
  if (/^[-–—…]$/.test(core)) return `${before}&#${core.codePointAt(0) ?? 45};${after}`;
  if (hasUnseen(core) || LINKED.test(core) || !PLAIN.test(core)) return `${before}${codeSpan(core)}${after}`;
  // A number and a dot at the start of a line would begin a list.
  return `${before}${core}${/^\d+$/.test(core) && /^[.)]/.test(after) ? `\\${after}` : after}`;
}

/** The text as code inside an HTML element of ours (`<summary>`), where nothing is Markdown. */
export function htmlCode(text: string): string {
  const line = showUnseen(text.replace(/\s+/g, ' ')).trim();
  return `<code>${line.replace(/[^\p{L}\p{N} ,./:_-]/gu, entity)}</code>`;
}

function entities(text: string): string {
  return text.replace(/[^\p{L}\p{N} ,/-]/gu, entity);
}

function entity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0xfffd};`;
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
