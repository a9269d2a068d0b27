import type { Probe } from '../../syntax/tree.ts';
import { type TreeNode, walk } from '../../syntax/walk.ts';
import type { InvalidPlace } from './place.ts';

/**
 * The first use of each variable of a probe that nothing before it has assigned: releases read the probe once, from its
 * predicate to its end. A variable of another block that has ended counts as assigned: some releases take that.
 */
export function undefinedVariables(probe: Probe): InvalidPlace[] {
  const places: InvalidPlace[] = [];
  const known = new Set<string>();
  const targets = new Set<TreeNode>();
  walk(probe, (node) => {
    if (node.kind === 'for-map' || node.kind === 'for-range' || node.kind === 'let') targets.add(node.variable);
    if (node.kind === 'assignment' && node.operator === '=') targets.add(node.target);
    if (node.kind !== 'variable') return;
    if (!targets.has(node) && !known.has(node.name))
      places.push({
        span: node.span,
        message: `Nothing in this probe assigns ${node.name} before it is used here: a variable belongs to one probe. Assign it first, or keep the value in a map.`,
      });
    known.add(node.name);
  });
  return places;
}
