/// <reference lib="dom" />
import { sentenceParts } from '../render/html-text.ts';
import { showUnseen } from '../text/unseen.ts';

/** What stands in an element; a text is a text, whatever is in it. */
export type Child = Node | string | undefined | readonly Child[];

/**
 * An element. Every text of the page that is not in its source goes through this: there is no other way from a script into the page.
 *
 * @param attributes names and values; an empty value is an attribute without one.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, showUnseen(value));
  made.append(...nodes(children));
  return made;
}

/** A button that does something. */
export function button(label: Child, onClick: () => void, attributes: Readonly<Record<string, string>> = {}) {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

function nodes(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child): (Node | string)[] => {
    if (child === undefined) return [];
    if (typeof child === 'string') return [showUnseen(child)];
    return child instanceof Node ? [child] : nodes(child);
  });
}

/** Plain sentences: what stands between backticks is code. */
export function sentences(text: string): Child[] {
  return sentenceParts(text).map((part) => (part.isCode ? code(part.text) : part.text));
}

/** Sentences as paragraphs, one for each line. */
export function paragraphs(text: string): Child[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => element('p', {}, sentences(line)));
}

/** Text as code. */
export function code(text: string): HTMLElement {
  return element('code', {}, text);
}

/** The element of the page that has an id. @throws when the page has none of that kind: it is not the page that was built */
export function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} #${id}.`);
  return found;
}
