/// <reference lib="dom" />

const NAMESPACE = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** An element of a drawing. Its look is in the style of the page: attributes say only where it is. */
export function part<Name extends 'svg' | 'g'>(name: Name, attributes: Attributes): SVGElementTagNameMap[Name] {
  return made(name, attributes);
}

/** A line, a box and the like. */
export function shape<Name extends 'rect' | 'line' | 'path' | 'circle'>(
  name: Name,
  attributes: Attributes,
): SVGElementTagNameMap[Name] {
  return made(name, attributes);
}

/** One line of text; `y` is where its letters stand. */
export function text(words: string, x: number, y: number, className: string): SVGTextElement {
  const element = made('text', { x, y, class: className });
  element.textContent = words;
  return element;
}

function made<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Attributes): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
