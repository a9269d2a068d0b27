import type { Parser, SyntaxNode, Tree } from '@lezer/common';

export type CodeLanguage = 'python' | 'go' | 'javascript' | 'c';

/** Larger code is not read. In UTF-16 units. */
const MOST_CODE = 1024 * 1024;
/** How deep brackets stand in one another: the parser copies what is open at every mistake. */
const MOST_DEEP = 256;
/** How many steps are made among mistakes, and how many readings are followed beside the first: each costs as much as many others. */
const MOST_EXTRA = 20_000;

/** The tree of a program of another language; undefined where reading it would take too long. */
export function treeOf(parser: Parser, text: string): Tree | undefined {
  if (text.length > MOST_CODE || isTooDeep(text)) return undefined;
  const parse = parser.startParse(text);
  let extra = 0;
  try {
    for (;;) {
      const tree = parse.advance();
      if (tree !== null) return tree;
      if ('recovering' in parse && typeof parse.recovering === 'number' && parse.recovering > 0) extra += 1;
      if ('stacks' in parse && Array.isArray(parse.stacks)) extra += Math.max(0, parse.stacks.length - 1);
      if (extra > MOST_EXTRA) return undefined;
    }
  } catch (error) {
    // The parser builds deep trees by recursion.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isTooDeep(text: string): boolean {
  let deep = 0;
  for (const { 0: bracket } of text.matchAll(/[()[\]{}]/g)) {
    if ('([{'.includes(bracket)) deep += 1;
    else if (deep > 0) deep -= 1;
    if (deep > MOST_DEEP) return true;
  }
  return false;
}

/** The children of a node in order, without comments. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (!child.name.endsWith('Comment')) children.push(child);
  return children;
}

/** The children that are neither brackets nor commas: the parser names a sign by itself. */
export function partsOf(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).filter(({ name }) => /\w/.test(name));
}
