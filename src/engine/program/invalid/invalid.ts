import type { Probe, Script } from '../../syntax/tree.ts';
import { type TreeNode, walk } from '../../syntax/walk.ts';
import type { MapConflict } from '../map-use.ts';
import { wrongArguments } from './call-arguments.ts';
import { type Defined, definedIn } from './defined.ts';
import { isFolded } from './folded.ts';
import { MapKeys } from './map-keys.ts';
import type { InvalidPlace } from './place.ts';
import { wrongFormat } from './print-format.ts';
import { unknownSettings } from './settings.ts';
import { Types } from './types.ts';
import { undefinedVariables } from './variables.ts';
import { misplacedValue, misusedTuple, unknownFunction, wordOfOtherProbe } from './words.ts';

/**
 * What every release of bpftrace refuses about a script that parses, as far as its text decides that: no question is asked of
 * a kernel. Nothing is said where something that is not known here could give a name its meaning: imports, headers in
 * quotes, parts that were not read. The places are in the order of the text.
 * @param conflicts what is known already of maps that are used in two ways
 */
export function invalidPlaces(script: Script, conflicts: readonly MapConflict[]): InvalidPlace[] {
  if (script.unread.length > 0) return [];
  const defined = definedIn(script);
  if (defined === undefined) return [];
  const told = conflicts.map(({ why }) => /^@\w*/.exec(why)?.[0] ?? '');
  const keys = new MapKeys(defined, told);
  const probes = script.items.filter((item) => item.kind === 'probe');
  const types = new Types(probes, defined, told);
  const places = script.items.flatMap((item): InvalidPlace[] =>
    item.kind === 'c-definition' ? wrongAttribute(item.text, item.span.start) : unknownSettings(item),
  );
  for (const probe of probes) places.push(...invalidInProbe(probe, { defined, keys, types }));
  return [...places, ...(defined.statements ? [] : keys.places)].sort((a, b) => a.span.start - b.span.start);
}

/** What is known of the script around a probe. */
interface Around {
  readonly defined: Defined;
  readonly keys: MapKeys;
  readonly types: Types;
}

function invalidInProbe(probe: Probe, { defined, keys, types }: Around): InvalidPlace[] {
  const places: InvalidPlace[] = [];
  const assigned = new Set<TreeNode>();
  // A macro may assign what its caller passes, and a definition may hold anything.
  const typed = !defined.macros && !defined.statements;
  types.walkProbe(probe, (node, known, inLoop) => {
    if (node.kind === 'assignment' && node.operator === '=' && node.target.kind === 'map') assigned.add(node.value);
    keys.take(node);
    const place =
      unknownFunction(node, defined) ??
      wordOfOtherProbe(node, probe, defined) ??
      (defined.names.size === 0 ? misplacedValue(node, assigned) : undefined) ??
      misusedTuple(node) ??
      wrongFormat(node, known) ??
      wrongArguments(node, known) ??
      (typed ? types.problem(node, known) : undefined) ??
      (inLoop ? undefined : straySkip(node));
    if (place !== undefined) places.push(place);
  });
  const assignable = defined.macros || defined.statements || mayLeaveOut(probe);
  return assignable ? places : [...places, ...undefinedVariables(probe)];
}

/** `break` or `continue` where no loop is around it: an unroll is none. */
function straySkip(node: TreeNode): InvalidPlace | undefined {
  if (node.kind !== 'jump' || node.keyword === 'return') return undefined;
  return {
    span: node.span,
    message: `This ${node.keyword} is in no loop: an unroll is none. Use return to end the probe.`,
  };
}

function mayLeaveOut(probe: Probe): boolean {
  let found = false;
  walk(probe, (node) => {
    found ||= isFolded(node);
  });
  return found;
}

/** `__attribute__ (x)`: it needs two pairs of parentheses. */
function wrongAttribute(text: string, start: number): InvalidPlace[] {
  const body = text.lastIndexOf('}');
  const found = /__attribute__\s*\((?!\s*\()/.exec(text.slice(body + 1));
  if (found === null) return [];
  const at = start + body + 1 + found.index;
  const message = 'An attribute stands in two pairs of parentheses: __attribute__((packed)).';
  return [{ span: { start: at, end: at + '__attribute__'.length }, message }];
}
