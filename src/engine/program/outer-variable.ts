import type { Span } from '../../text/position.ts';
import type { Probe } from '../syntax/tree.ts';
import type { TreeNode } from '../syntax/walk.ts';
import { walk } from '../syntax/walk.ts';

/**
 * The first variable of a probe that is used where no block around it assigns it, after another block did: releases
 * before block scopes take that. A variable that nothing has assigned before is left alone: no release takes it.
 */
export function outerVariable(probe: Probe): Span | undefined {
  /** The variables of the open blocks, the innermost last; those of a for loop belong to the block around it. */
  const open: Set<string>[] = [];
  const closed = new Set<string>();
  const targets = new Set<TreeNode>();
  let found: Span | undefined;
  walk(
    probe.body,
    (node) => {
      if (node.kind === 'block') open.push(new Set());
      if (node.kind === 'for-map' || node.kind === 'for-range') targets.add(node.variable);
      if (node.kind === 'let') targets.add(node.variable);
      if (node.kind === 'assignment' && node.operator === '=') targets.add(node.target);
      if (node.kind !== 'variable' || open.some((names) => names.has(node.name))) return;
      if (targets.has(node)) open.at(-1)?.add(node.name);
      else if (closed.has(node.name)) found ??= node.span;
    },
    (node) => {
      if (node.kind === 'block') for (const name of open.pop() ?? []) closed.add(name);
    },
  );
  return found;
}
