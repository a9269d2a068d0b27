import { RULE_IDS, type RuleId } from '../engine/policy/finding.ts';
import { suggestion } from '../text/nearest-name.ts';

/** What a command is about: a rule, or a finding by the first digits (8 to 16, hexadecimal) of its fingerprint. */
export type Subject =
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | { readonly kind: 'finding'; readonly id: string };

export type Command =
  | { readonly kind: 'fix'; readonly what: Subject | { readonly kind: 'all' } }
  | { readonly kind: 'explain'; readonly what: Subject }
  /** `reason` is one line, as it was written. */
  | { readonly kind: 'dismiss'; readonly id: string; readonly reason: string }
  | { readonly kind: 'help' }
  /** A command that is not known. */
  | { readonly kind: 'unknown' }
  /** A known command that is not called as it should be; `message` is plain sentences, and may quote what was written. */
  | { readonly kind: 'mistaken'; readonly verb: 'fix' | 'explain' | 'dismiss'; readonly message: string };

/** Where a line must not be taken for a command, although it looks like one. */
type Inside =
  | { readonly kind: 'text' }
  | { readonly kind: 'fence'; readonly mark: string; readonly inList: boolean }
  /** `end` is what ends it, in lower case; an empty line when it is empty. */
  | { readonly kind: 'html'; readonly end: string };

const NAME = '/bpftrace-guard';
const MARKED_COMMENT = '<!-- bpftrace-guard';
/** A word of a comment is quoted up to this many characters. */
const QUOTED_LENGTH = 60;

/** Elements whose lines are not read as Markdown, or are somebody else's words. */
const CLOSED_ELEMENT = /^ {0,3}<(pre|script|style|textarea|blockquote)\b/i;
const QUOTE = /^\s*(?:(?:[-+*]|\d{1,9}[.)])\s+)*>/;
const LIST_ITEM = /^\s*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/;

/**
 * The command of a comment: of its first line that begins with `/bpftrace-guard`. Lines in code, quotes and HTML do not
 * count, nor does anything in a comment of our own, which holds a hidden marker.
 *
 * @param body Markdown as somebody wrote it; takes time linear in its length, and never throws.
 * @returns undefined when the comment has no command.
 */
export function parseCommand(body: string): Command | undefined {
  if (!body.includes(NAME) || body.includes(MARKED_COMMENT)) return undefined;
  const line = commandLine(body.split(/\r\n|\r|\n/));
  return line === undefined ? undefined : readCommand(line.slice(NAME.length).trim());
}

function commandLine(lines: readonly string[]): string | undefined {
  let inside: Inside = { kind: 'text' };
  // Of the paragraph so far: whether it began in a quote, and the backticks of a stretch of code that is still open.
  let quoted = false;
  let code = 0;
  let inList = false;
  let afterEmpty = true;
  for (const line of lines) {
    const empty = line.trim() === '';
    if (inside.kind === 'text') {
      if (LIST_ITEM.test(line)) inList = true;
      else if (afterEmpty && /^\S/.test(line)) inList = false;
      const opened = openedBy(line, inList);
      if (opened === undefined && code === 0 && !quoted && isCommandLine(line)) return line;
      quoted = opened === undefined && !empty && (quoted || QUOTE.test(line));
      code = opened === undefined && !empty && !quoted ? openCode(line, code) : 0;
      inside = opened ?? inside;
    } else if (endsHere(line, inside)) inside = { kind: 'text' };
    // A line that begins with a tag may be a paragraph's, and then what opens below it counts: no reader could tell.
    else if (inside.kind === 'html' && inside.end === '' && opensMore(line, inList)) return undefined;
    afterEmpty = empty;
  }
  return undefined;
}

function isCommandLine(line: string): boolean {
  return line.startsWith(NAME) && /^(?:\s|$)/.test(line.slice(NAME.length));
}

function openedBy(line: string, inList: boolean): Inside | undefined {
  const bare = inList ? line.replace(/^\s+/, '').replace(/^(?:[-+*]|\d{1,9}[.)])\s+/, '') : line;
  const mark = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(bare);
  if (mark !== null) return { kind: 'fence', mark: mark[1] ?? mark[2] ?? '', inList };
  const lower = line.toLowerCase();
  const comment = lower.lastIndexOf('<!--');
  if (comment !== -1) return lower.includes('-->', comment) ? undefined : { kind: 'html', end: '-->' };
  const element = CLOSED_ELEMENT.exec(lower)?.[1];
  if (element !== undefined) return lower.includes(`</${element}`) ? undefined : { kind: 'html', end: `</${element}` };
  return /^ {0,3}<[a-z/?!]/.test(lower) ? { kind: 'html', end: '' } : undefined;
}

function opensMore(line: string, inList: boolean): boolean {
  const opened = openedBy(line, inList);
  return opened !== undefined && (opened.kind === 'fence' || (opened.kind === 'html' && opened.end !== ''));
}

function endsHere(line: string, inside: Exclude<Inside, { kind: 'text' }>): boolean {
  if (inside.kind === 'html') return inside.end === '' ? line.trim() === '' : line.toLowerCase().includes(inside.end);
  const run = (inside.inList ? line.trim() : line.replace(/^ {1,3}/, '')).trimEnd();
  return run.length >= inside.mark.length && run === inside.mark.charAt(0).repeat(run.length);
}

/** The length of the run of backticks whose code is still open at the end of a line; 0 when none is. */
function openCode(line: string, before: number): number {
  let open = before;
  for (const [run] of line.matchAll(/`+/g)) {
    if (open === 0) open = run.length;
    else if (open === run.length) open = 0;
  }
  return open;
}

function readCommand(text: string): Command {
  const [verb = '', ...words] = text.split(/\s+/);
  const [first] = words;
  switch (verb.toLowerCase()) {
    case '':
    case 'help':
      return { kind: 'help' };
    case 'fix': {
      if (first === undefined || (first.toLowerCase() === 'all' && words.length === 1))
        return { kind: 'fix', what: { kind: 'all' } };
      const what = readSubject(words);
      return typeof what === 'string' ? { kind: 'mistaken', verb: 'fix', message: what } : { kind: 'fix', what };
    }
    case 'explain': {
      const what = readSubject(words);
      return typeof what === 'string'
        ? { kind: 'mistaken', verb: 'explain', message: what }
        : { kind: 'explain', what };
    }
    case 'dismiss':
      return readDismissal(first, text);
    default:
      return { kind: 'unknown' };
  }
}

function readDismissal(first: string | undefined, text: string): Command {
  const mistaken = (message: string): Command => ({ kind: 'mistaken', verb: 'dismiss', message });
  if (first === undefined) return mistaken('The id of the finding and the reason are missing.');
  const id = readId(first);
  if (id === undefined) return mistaken(`${quote(first)} is not the id of a finding.`);
  const reason = text.slice('dismiss'.length).trimStart().slice(first.length).trim();
  if (reason === '') return mistaken(`The reason is missing: why may finding ${id} stay?`);
  return { kind: 'dismiss', id, reason };
}

/** A rule or the id of a finding; a sentence when it is neither. */
function readSubject(words: readonly string[]): Subject | string {
  const [first, second] = words;
  if (first === undefined) return 'The rule or the id of the finding is missing.';
  if (second !== undefined) return `${quote(second)} is one word too many.`;
  const id = readId(first);
  if (id !== undefined) return { kind: 'finding', id };
  const name = bareWord(first);
  const rule = RULE_IDS.find((each) => each === name);
  if (rule !== undefined) return { kind: 'rule', rule };
  return `${quote(first)} is neither a rule nor the id of a finding.${suggestion(name.slice(0, QUOTED_LENGTH), RULE_IDS)}`;
}

function readId(word: string): string | undefined {
  const id = bareWord(word);
  return /^[0-9a-f]{8,16}$/.test(id) ? id : undefined;
}

/** Ids and rules are copied with the backticks that they have in a comment. */
function bareWord(word: string): string {
  return word.replace(/^`+|`+$/g, '').toLowerCase();
}

function quote(word: string): string {
  const short = word.length > QUOTED_LENGTH ? `${word.slice(0, QUOTED_LENGTH)}…` : word;
  return `"${short.replaceAll('"', "'")}"`;
}
