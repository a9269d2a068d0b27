import { codePointName, showUnseen } from '../text/unseen.ts';

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
 * would not see, is shown by its number; line ends survive the parser's normalisation.
 */
export function xmlText(text: string): string {
  return showUnseen(text)
    .replace(/[\ufffe\uffff]/g, (character) => `[${codePointName(character)}]`)
    .replace(/[&<>"'\t\n]/g, (character) => ENTITIES[character] ?? character);
}

/** The attributes of an element; what is undefined is left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${xmlText(String(value))}"`]))
    .join('');
}
