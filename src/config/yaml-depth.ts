import { type CST, Parser } from 'yaml';

/**
 * Whether a YAML text nests deeper than `limit` levels. To be asked before composing the text:
 * the library's first pass keeps its own stack, but the second recurses, and deep enough a text ends the process.
 */
export function tooDeep(text: string, limit: number): boolean {
  const pending: { token: CST.Token; depth: number }[] = [];
  for (const token of new Parser().parse(text)) pending.push({ token, depth: 0 });
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > limit) return true;
    for (const child of children(token)) pending.push({ token: child, depth: depth + 1 });
  }
  return false;
}

function children(token: CST.Token): CST.Token[] {
  switch (token.type) {
    case 'document':
      return token.value === undefined ? [] : [token.value];
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      return token.items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value ? [value] : [])]);
    default:
      return [];
  }
}
