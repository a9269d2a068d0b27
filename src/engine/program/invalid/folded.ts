import type { TreeNode } from '../../syntax/walk.ts';

/** A branch that a compile-time condition may leave out: bpftrace does not look into that one, and nor do we. */
export function isFolded(node: TreeNode): boolean {
  return node.kind === 'if' && node.condition.kind === 'unary' && node.condition.operator === 'comptime';
}
