import { html, sentenceParts } from './html-text.ts';

/**
 * A part of a page, before it is HTML or elements: a text, which stays one whatever is in it, an element, nothing, or several of
 * these. A leaf is what only one of the two becomes of.
 */
export type Markup<Leaf = never> = string | undefined | Leaf | Tag<Leaf> | readonly Markup<Leaf>[];

/** An element. */
export interface Tag<Leaf = never> {
  readonly tag: string;
  /** By name; an undefined one is left out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Markup<Leaf>[];
}

/** HTML that is made elsewhere, of escaped texts. */
export interface RawHtml {
  readonly raw: string;
}

export function tag<Leaf = never>(
  name: string,
  attributes: Tag['attributes'] = {},
  ...children: readonly Markup<NoInfer<Leaf>>[]
): Tag<Leaf> {
  return { tag: name, attributes, children };
}

/** Markup as HTML. */
export function htmlOf(markup: Markup<RawHtml>): string {
  if (markup === undefined) return '';
  if (typeof markup === 'string') return html(markup);
  if ('raw' in markup) return markup.raw;
  if (!('tag' in markup)) return markup.map(htmlOf).join('');
  const { tag: name, attributes, children } = markup;
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${html(value)}"`],
  );
  return `<${name}${written.join('')}>${htmlOf(children)}</${name}>`;
}

/** Text as code. */
export function codeTag(text: string): Tag {
  return tag('code', {}, text);
}

/** Plain sentences: what stands between backticks is code. */
export function sentenceTags(text: string): Markup {
  return sentenceParts(text).map((part) => (part.isCode ? codeTag(part.text) : part.text));
}

/** Sentences as paragraphs, one for each line. */
export function paragraphTags(text: string): Markup {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => tag('p', {}, sentenceTags(line)));
}

/** Names that wrap between each other and not within. */
export function chipTags(names: readonly string[]): Markup {
  if (names.length === 0) return undefined;
  // The spaces keep the names apart where the page is read as text.
  return tag(
    'ul',
    { class: 'chips' },
    names.map((name, at) => [at === 0 ? '' : ' ', tag('li', {}, name)]),
  );
}

/** A region that scrolls by itself because it may be wider than the screen; it can be reached by keyboard. */
export function wideTag<Leaf>(content: Markup<Leaf>, name: string): Tag<Leaf> {
  return tag('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': name }, content);
}
