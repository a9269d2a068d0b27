import { RULE_IDS, type RuleId } from '../engine/policy/finding.ts';
import { suggestion } from '../text/nearest-name.ts';
import { type ShownLine, shownLines } from './shown-text.ts';

/** What a command is about: a rule, or a finding by the first digits (8 to 16, hexadecimal) of its fingerprint. */
export type Subject =
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | { readonly kind: 'finding'; readonly id: string };

export type Command =
  | { readonly kind: 'fix'; readonly what: Subject | { readonly kind: 'all' } }
  | { readonly kind: 'explain'; readonly what: Subject }
  /** `reason` is one line, as it was written. */
  | { readonly kind: 'dismiss'; readonly id: string; readonly reason: string }
  /** `program` is what stands in the fenced block below the command, and `language` what the block says of it. */
  | { readonly kind: 'check'; readonly program: string; readonly language: string }
  | { readonly kind: 'help' }
  /** A command that is not known. */
  | { readonly kind: 'unknown' }
  /** A known command that is not called as it should be; `message` is plain sentences, and may quote what was written. */
  | { readonly kind: 'mistaken'; readonly verb: 'fix' | 'explain' | 'dismiss' | 'check'; readonly message: string };

const NAME = '/bpftrace-guard';
const MARKED_COMMENT = '<!-- bpftrace-guard';
/** A word of a comment is quoted up to this many characters. */
const QUOTED_LENGTH = 60;

/**
 * The command of a comment: of the first line that begins with `/bpftrace-guard` of those that GitHub shows as text of its author.
 * Nothing in a comment of our own counts, which holds a hidden marker.
 *
 * @param body Markdown as somebody wrote it; never throws.
 * @returns undefined when the comment has no command.
 */
export function parseCommand(body: string): Command | undefined {
  if (!body.includes(NAME) || body.includes(MARKED_COMMENT)) return undefined;
  if (!body.split(/\r\n|\r|\n/).some(isCommandLine)) return undefined;
  const line = shownLines(body).find(({ text }) => isCommandLine(text));
  return line === undefined ? undefined : readCommand(line.text.slice(NAME.length).trim(), line.block);
}

function isCommandLine(line: string): boolean {
  return line.startsWith(NAME) && /^(?:\s|$)/.test(line.slice(NAME.length));
}

function readCommand(text: string, block: ShownLine['block']): Command {
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
    case 'check':
      return readCheck(first, block);
    default:
      return { kind: 'unknown' };
  }
}

function readCheck(first: string | undefined, block: ShownLine['block']): Command {
  const mistaken = (message: string): Command => ({ kind: 'mistaken', verb: 'check', message });
  if (first !== undefined)
    return mistaken(`${quote(first)} is one word too many: the program is in a block below the command.`);
  if (block === undefined || block.text.trim() === '')
    return mistaken('The program is missing: write it in a fenced block (```) right below the command.');
  return { kind: 'check', program: block.text, language: block.language };
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
  return `${quote(first)} is neither a rule nor the id of a finding.${suggestion(name, RULE_IDS)}`;
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
