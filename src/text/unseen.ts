/**
 * Characters that a reader does not see, or that change the order of what is shown: controls, formats (marks of direction,
 * joiners, tags), line separators, lone surrogates, private use, and what fonts leave out. Source: Unicode Character Database,
 * General_Category and Default_Ignorable_Code_Point. The mark that colours emoji is not one of them.
 */
const UNSEEN = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** The same in a text of several lines, where line feeds and tabs are what they are. */
const UNSEEN_IN_LINES = new RegExp(`(?![\n\t])${UNSEEN.source}`, 'gu');

/** Whether a character, a code point, is not seen where one line is shown; line feeds and tabs are not. */
export function isUnseen(character: string): boolean {
  return UNSEEN.test(character);
}

/** Puts something else in the place of each character that is not seen; line feeds and tabs stay. */
export function replaceUnseen(text: string, write: (character: string) => string): string {
  return text.replace(UNSEEN_IN_LINES, write);
}

/** Shows each character that would not be seen, or would turn the text around, as its code point: `[U+202E]`. */
export function showUnseen(text: string): string {
  return replaceUnseen(text, (character) => `[${codePointName(character)}]`);
}

/** True when the text holds a character that `showUnseen` would show, so that it cannot be quoted exactly. */
export function hasUnseen(text: string): boolean {
  return text.search(UNSEEN_IN_LINES) !== -1;
}

/** How many characters of the text `showUnseen` would show. */
export function countUnseen(text: string): number {
  return text.match(UNSEEN_IN_LINES)?.length ?? 0;
}

/** `U+00A0` */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A name for a sentence: a character that would break the line becomes a space. */
export function onOneLine(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
