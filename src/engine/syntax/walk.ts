import type { AttachPoint, Discard, Expression, Item, Statement } from './tree.ts';

/** Every kind of node that the walk visits. */
export type TreeNode = Item | AttachPoint | Statement | Expression | Discard;

/**
 * Visits `root` and everything below it, without recursion. `enter` sees a node before its children, in the order of
 * `childrenOf`; `leave` sees it after them: that is the order in which a program evaluates.
 */
export function walk(root: TreeNode, enter: (node: TreeNode) => void, leave?: (node: TreeNode) => void): void {
  // An undefined entry ends the children of the innermost open node.
  const pending: (TreeNode | undefined)[] = [root];
  const open: TreeNode[] = [];
  while (pending.length > 0) {
    const node = pending.pop();
    if (node === undefined) {
      const left = open.pop();
      if (left !== undefined) leave?.(left);
      continue;
    }
    enter(node);
    if (leave !== undefined) {
      open.push(node);
      pending.push(undefined);
    }
    const children = childrenOf(node);
    for (let index = children.length - 1; index >= 0; index--) pending.push(children[index]);
  }
}

/**
 * The children of a node in the order in which bpftrace runs them: operands from left to right, a condition before
 * what it guards, the value of an assignment before the keys of its target.
 */
export function childrenOf(node: TreeNode): readonly TreeNode[] {
  switch (node.kind) {
    case 'preprocessor':
    case 'c-definition':
    case 'config':
    case 'import':
    case 'attach-point':
    case 'discard':
    case 'integer':
    case 'string':
    case 'boolean':
    case 'duration':
    case 'positional':
    case 'identifier':
    case 'variable':
    case 'sizeof':
      return NONE;
    case 'map-declaration':
      return optional(node.maxEntries);
    case 'macro':
    case 'subprogram':
      return [node.body];
    case 'probe':
      return [...node.attachPoints, ...optional(node.predicate), node.body];
    case 'block':
      return [...node.statements, ...optional(node.value)];
    case 'expression-statement':
      return [node.expression];
    case 'assignment':
      return [node.value, node.target];
    case 'let':
      return [...optional(node.value), node.variable];
    case 'if':
      return [node.condition, node.then, ...optional(node.else)];
    case 'unroll':
      return [node.count, node.body];
    case 'while':
      return [node.condition, node.body];
    case 'for-map':
      return [node.map, node.variable, node.body];
    case 'for-range':
      return [node.from, node.to, node.variable, node.body];
    case 'jump':
      return optional(node.value);
    case 'map':
      return node.keys ?? NONE;
    case 'call':
      return node.arguments;
    case 'member':
      return [node.object];
    case 'index':
      return [node.object, ...node.index];
    case 'unary':
    case 'update':
    case 'cast':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'ternary':
      return [node.condition, ...optional(node.then), node.else];
    case 'tuple':
      return node.elements;
    case 'record':
      return node.fields.map((field) => field.value);
    case 'block-expression':
      return [node.block];
    case 'if-expression':
      return [node.statement];
    default:
      return unreachable(node);
  }
}

function optional(node: TreeNode | undefined): readonly TreeNode[] {
  return node ? [node] : NONE;
}

const NONE: readonly TreeNode[] = [];

function unreachable(node: never): never {
  throw new TypeError(`Not a node of the tree: ${JSON.stringify(node)}`);
}
