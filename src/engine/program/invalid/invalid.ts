import type { Probe, Script } from '../../syntax/tree.ts';
import { type TreeNode, walk } from '../../syntax/walk.ts';
import type { MapConflict } from '../map-use.ts';
import { type Defined, definedIn } from './defined.ts';
import { MapKeys } from './map-keys.ts';
import type { InvalidPlace } from './place.ts';
import { wrongFormat } from './print-format.ts';
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
  const keys = new MapKeys(
    defined,
    conflicts.map(({ why }) => /^@\w*/.exec(why)?.[0] ?? ''),
  );
  const places = script.items.flatMap((item): InvalidPlace[] => {
    if (item.kind === 'c-definition') return wrongAttribute(item.text, item.span.start);
    return item.kind === 'probe' ? invalidInProbe(item, defined, keys) : [];
  });
  return [...places, ...(defined.statements ? [] : keys.places)].sort((a, b) => a.span.start - b.span.start);
}

function invalidInProbe(probe: Probe, defined: Defined, keys: MapKeys): InvalidPlace[] {
  const places: InvalidPlace[] = [];
  const assigned = new Set<TreeNode>();
  let folded = 0;
  let loops = 0;
  const take = (node: TreeNode) => {
    if (node.kind === 'assignment' && node.operator === '=' && node.target.kind === 'map') assigned.add(node.value);
    keys.take(node);
    const place =
      unknownFunction(node, defined) ??
      wordOfOtherProbe(node, probe) ??
      (defined.names.size === 0 ? misplacedValue(node, assigned) : undefined) ??
      misusedTuple(node) ??
      wrongFormat(node, defined) ??
      (loops === 0 ? straySkip(node) : undefined);
    if (place !== undefined) places.push(place);
  };
  walk(
    probe,
    (node) => {
      if (isFolded(node)) folded++;
      if (isLoop(node)) loops++;
      if (folded === 0) take(node);
    },
    (node) => {
      if (isFolded(node)) folded--;
      if (isLoop(node)) loops--;
    },
  );
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

function isLoop({ kind }: TreeNode): boolean {
  return kind === 'while' || kind === 'for-map' || kind === 'for-range';
}

/** A branch that a compile-time condition may leave out is not looked into. */
function isFolded(node: TreeNode): boolean {
  return node.kind === 'if' && node.condition.kind === 'unary' && node.condition.operator === 'comptime';
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
