import type { FeatureId } from '../facts/features.ts';
import { FEATURES } from '../facts/features.ts';
import type { Target } from '../facts/target.ts';
import { atLeast, describeReleases, within } from '../facts/version.ts';
import type { Script, Span } from '../syntax/tree.ts';
import type { TreeNode } from '../syntax/walk.ts';
import { walk } from '../syntax/walk.ts';
import type { Refusal } from './program.ts';
import type { MapModel } from './script-model.ts';

/** A place that uses a construct which only some bpftrace releases take. */
export interface FeatureUse {
  readonly feature: FeatureId;
  readonly span: Span;
}

/** Functions that take a map itself, not the value of an entry. */
const MAP_FUNCTIONS: ReadonlySet<string> = new Set(['print', 'clear', 'zero', 'len', 'has_key', 'delete', 'find']);

/** Lists the first use of each release-bound construct of a script. */
export function featureUses(script: Script, maps: ReadonlyMap<string, MapModel>): FeatureUse[] {
  const first = new Map<FeatureId, FeatureUse>();
  const note = (feature: FeatureId | undefined, span: Span) => {
    if (feature !== undefined && !first.has(feature)) first.set(feature, { feature, span });
  };
  const notRead = new Set<TreeNode>();
  for (const item of script.items) {
    walk(item, (node) => {
      excludeMaps(node, notRead);
      note(featureOf(node), node.span);
      if (node.kind === 'map' && !notRead.has(node) && (maps.get(node.name)?.use ?? 'plain') !== 'plain')
        note('readable-aggregation', node.span);
    });
  }
  return [...first.values()];
}

/** Remembers the maps below a node that are named there without being read as a number. */
function excludeMaps(node: TreeNode, notRead: Set<TreeNode>): void {
  if (node.kind === 'assignment') notRead.add(node.target);
  if (node.kind === 'update') notRead.add(node.operand);
  if (node.kind === 'for-map') notRead.add(node.map);
  if (node.kind === 'call' && MAP_FUNCTIONS.has(node.name))
    for (const argument of node.arguments) notRead.add(argument);
}

function featureOf(node: TreeNode): FeatureId | undefined {
  switch (node.kind) {
    case 'config':
      return 'config-block';
    case 'subprogram':
    case 'macro':
    case 'map-declaration':
    case 'import':
    case 'for-map':
    case 'for-range':
    case 'let':
    case 'duration':
    case 'record':
      return node.kind;
    case 'block-expression':
    case 'if-expression':
      return 'block-expression';
    case 'probe':
      return node.name === undefined ? undefined : 'named-probe';
    case 'identifier':
      return node.name === 'ncpus' ? 'ncpus' : undefined;
    case 'member':
      return node.operator === '.' && node.object.kind === 'identifier' && node.object.name === 'args'
        ? 'args-dot'
        : undefined;
    case 'map':
      return node.keys?.some((key) => key.kind === 'tuple') ? 'tuple-key' : undefined;
    case 'call': {
      const [map, key] = node.arguments;
      const byKey = node.name === 'delete' && map?.kind === 'map' && map.keys === undefined && key !== undefined;
      return byKey && key.kind !== 'map' ? 'delete-by-key' : undefined;
    }
    default:
      return undefined;
  }
}

/** The constructs that a target refuses. */
export function refusedFeatures(uses: readonly FeatureUse[], target: Target): Refusal[] {
  return uses.flatMap(({ feature, span }): Refusal[] => {
    const row = FEATURES.find((candidate) => candidate.id === feature);
    if (row === undefined) return [];
    if (!within(target.bpftrace, row))
      return [
        {
          verdict: 'refused',
          rule: 'unsupported-syntax',
          span,
          why: `${row.name} needs bpftrace ${describeReleases(row)}`,
        },
      ];
    if (row.kernel !== undefined && !atLeast(target.kernel, row.kernel))
      return [
        {
          verdict: 'refused',
          rule: 'unsupported-syntax',
          span,
          why: `${row.name} needs Linux ${row.kernel} and later`,
        },
      ];
    return [];
  });
}
