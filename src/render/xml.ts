import { codePointName, showUnseen } from '../text/unseen.ts';
import { breakBrackets } from './log-command.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/**
 * Text for an attribute or an element of XML 1.0. What XML cannot hold (most controls, lone surrogates), and what a reader
 * would not see, is shown by its number; line ends survive the parser's normalisation. No log takes it for a command.
 */
export function xmlText(text: string): string {
  const safe = showUnseen(text)
    .replace(/[\ufffe\uffff]/g, (character) => `[${codePointName(character)}]`)
    .replace(/[&<>"'\t\n]/g, (character) => ENTITIES[character] ?? character);
  return breakBrackets(safe, '&#91;');
}

/** The attributes of an element; what is undefined is left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${xmlText(String(value))}"`]))
    .join('');
}
