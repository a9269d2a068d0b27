import { AGGREGATING, FUNCTIONS, LARGEST_PARAMETER, PROBE_WORDS } from '../../../facts/functions.ts';
import type { ProviderName } from '../../../facts/providers.ts';
import { suggestion } from '../../../text/nearest-name.ts';
import type { Probe } from '../../syntax/tree.ts';
import type { TreeNode } from '../../syntax/walk.ts';
import { inWords } from './call-arguments.ts';
import type { Defined } from './defined.ts';
import type { InvalidPlace } from './place.ts';

const NAMES = [...FUNCTIONS];

/** A call of a function that no release has. */
export function unknownFunction(node: TreeNode, defined: Defined): InvalidPlace | undefined {
  if (node.kind !== 'call' || FUNCTIONS.has(node.name) || node.name.startsWith('__')) return undefined;
  if (defined.names.has(node.name) || defined.included) return undefined;
  const named = node.name.length > LONGEST ? `${node.name.slice(0, LONGEST)}...` : node.name;
  const meant = node.name.length > LONGEST ? '' : suggestion(node.name, NAMES);
  return { span: node.nameSpan, message: `No release of bpftrace has a function ${named}().${meant}` };
}

const LONGEST = 60;

/** A word that one of the attach points of its probe does not have: bpftrace asks each of them. */
export function wordOfOtherProbe(node: TreeNode, probe: Probe, { names }: Defined): InvalidPlace | undefined {
  if (node.kind !== 'identifier' || names.has(node.name)) return undefined;
  for (const { word, refusedIn, where } of PROBE_WORDS) {
    if (!word.test(node.name)) continue;
    const kinds = new Set<ProviderName>();
    for (const { canonical } of probe.attachPoints)
      if (canonical !== undefined && refusedIn.has(canonical)) kinds.add(canonical);
    if (kinds.size === 0) continue;
    const message = `There is no ${node.name} in a probe of the kind ${[...kinds].join(' or ')}: ${where}.`;
    return { span: node.span, message };
  }
  return undefined;
}

/** An aggregation that is not assigned to a map, or has too many arguments, and a positional parameter beyond all numbers. */
export function misplacedValue(node: TreeNode, assigned: ReadonlySet<TreeNode>): InvalidPlace | undefined {
  const bounds = node.kind === 'call' ? AGGREGATING.get(node.name) : undefined;
  if (node.kind === 'call' && bounds !== undefined) {
    const { name, span, arguments: given } = node;
    if (!assigned.has(node))
      return {
        span,
        message: `The value of ${name}() can only be assigned to a map, with =: write @x = ${name}(...).`,
      };
    if (given.length < bounds.least || given.length > bounds.most)
      return {
        span,
        message: `${name}() takes ${inWords(bounds.least, bounds.most)}, and there ${given.length === 1 ? 'is' : 'are'} ${given.length}.`,
      };
  }
  const isTooLarge = node.kind === 'positional' && node.text !== '$#' && BigInt(node.text.slice(1)) > LARGEST_PARAMETER;
  return isTooLarge ? { span: node.span, message: 'No positional parameter has a number that large.' } : undefined;
}

/** A tuple as a condition, or a record that names a field twice. */
export function misusedTuple(node: TreeNode): InvalidPlace | undefined {
  if (node.kind === 'if' || node.kind === 'while') {
    if (node.condition.kind !== 'tuple') return undefined;
    return { span: node.condition.span, message: 'A tuple is no condition: use && or || between its parts.' };
  }
  if (node.kind !== 'record') return undefined;
  const names = node.fields.map(({ name }) => name);
  const twice = names.find((name, index) => names.includes(name, index + 1));
  return twice === undefined
    ? undefined
    : { span: node.span, message: `This record names the field ${twice} twice: give each field a name of its own.` };
}
