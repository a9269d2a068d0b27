import { showUnseen } from '../text/unseen.ts';
import { breakBrackets, breakColons } from './log-command.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text of a script or a path for an element or a quoted attribute: no element comes of it, and characters that cannot be seen,
 * or turn the text around, are shown as their code points. A log that the page is printed into takes nothing for a command.
 */
export function html(text: string): string {
  const safe = showUnseen(text.replace(/\r\n?/g, '\n')).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
  return breakColons(breakBrackets(safe, '&#91;'), '&#58;');
}

/** The same as code. */
export function code(text: string): string {
  return `<code>${html(text)}</code>`;
}

/** Plain sentences: what stands between backticks is code. */
export function sentences(text: string): string {
  return sentenceParts(text)
    .map((part) => (part.isCode ? code(part.text) : html(part.text)))
    .join('');
}

/** The parts of plain sentences: what stands between backticks is code. */
export function sentenceParts(text: string): { readonly text: string; readonly isCode: boolean }[] {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part) =>
      /^`[^`\n]+`$/.test(part) ? { text: part.slice(1, -1), isCode: true } : { text: part, isCode: false },
    );
}
