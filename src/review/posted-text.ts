import { createHash } from 'node:crypto';
import type { Lines } from './placement.ts';

/** Why a thread of ours is closed. */
export type Reason = 'gone' | 'not-caused' | 'dismissed' | 'superseded' | 'joined';

/** What the comment of a closed thread begins with. A thread that was closed without these words was closed by people. */
const CLOSING_WORDS: Readonly<Record<Reason, string>> = {
  // Whatever the reason: a push, or a configuration that leaves out the script or the targets.
  gone: '_This is not found any more._',
  'not-caused': '_This is still there, but not caused by this change any more._',
  dismissed: '_This was dismissed._',
  joined: '_This is superseded: it has the same cause as a worse finding, whose comment tells of both._',
  superseded:
    '_This is superseded: the lines have changed since. What holds now is in a newer comment, or in the summary._',
};

/** What closed comments of earlier versions begin with. */
const FORMER_WORDS: readonly string[] = ['_This is fixed now._'];

/** The text of a comment whose thread is closed: it says why, and its suggestion can no longer be applied. */
export function closedText(body: string, reason: Reason): string {
  return `${CLOSING_WORDS[reason]}\n\n${withoutSuggestion(body)}`;
}

export function isClosedText(body: string): boolean {
  return [...Object.values(CLOSING_WORDS), ...FORMER_WORDS].some((words) => body.startsWith(words));
}

/** A fence that begins a suggestion, also in a quotation or a list: people edit comments. */
const SUGGESTION_FENCE = /^([ \t>*+-]*(?:`{3,}|~{3,})[ \t]*)suggestion\b[^\n]*/gm;

export function holdsSuggestion(body: string): boolean {
  return body.search(SUGGESTION_FENCE) >= 0;
}

/** The text with its suggestion as code that cannot be applied. */
export function withoutSuggestion(body: string): string {
  return body.replace(SUGGESTION_FENCE, '$1bpftrace');
}

/** A hash of lines of a text, without their ends: 16 hex digits. It tells whether a suggestion for them still replaces what it showed. */
export function linesHash(text: string, { first, last }: Lines): string {
  const lines = text.split('\n').slice(first - 1, last);
  const bare = lines.map((line) => line.replace(/\r$/, '')).join('\n');
  return createHash('sha256').update(bare).digest('hex').slice(0, 16);
}

/** A body in the form for comparison: GitHub may change line ends and the white space around it. */
export function bareBody(body: string): string {
  return body.replace(/\r\n/g, '\n').trim();
}
