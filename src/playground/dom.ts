/// <reference lib="dom" />
import type { Markup, Tag } from '../render/markup.ts';
import { showUnseen } from '../text/unseen.ts';

/**
 * The elements of a markup. Every text that comes from a script goes through this: there is no other way into the page, and a text
 * stays a text, whatever is in it.
 */
export function elementsOf(markup: Markup<Node>): Node[] {
  if (markup === undefined || markup === '') return [];
  if (typeof markup === 'string') return [document.createTextNode(showUnseen(markup))];
  if (markup instanceof Node) return [markup];
  return isTag(markup) ? [elementOf(markup, HTMLElement)] : markup.flatMap(elementsOf);
}

function isTag(markup: Tag<Node> | readonly Markup<Node>[]): markup is Tag<Node> {
  return 'tag' in markup;
}

/** The element of a tag. @throws where that is of another kind */
export function elementOf<Kind extends HTMLElement>(
  { tag, attributes, children }: Tag<Node>,
  kind: new () => Kind,
): Kind {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, showUnseen(value));
  made.append(...elementsOf(children));
  return checked(made, kind, `<${tag}>`);
}

/** A button that does something. @param label plain text, as the attributes are */
export function button(label: string, onClick: () => void, attributes: Tag['attributes'] = {}): HTMLButtonElement {
  const made = elementOf(
    { tag: 'button', attributes: { type: 'button', ...attributes }, children: [label] },
    HTMLButtonElement,
  );
  made.addEventListener('click', onClick);
  return made;
}

/** The element of the page that has an id. @throws when the page has none of that kind: it is not the page that was built */
export function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  return checked(document.getElementById(id), kind, `#${id}`);
}

function checked<Kind extends HTMLElement>(element: HTMLElement | null, kind: new () => Kind, name: string): Kind {
  if (element instanceof kind) return element;
  throw new Error(`There is no ${kind.name} ${name}.`);
}
