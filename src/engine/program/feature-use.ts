import type { FeatureId } from '../../facts/features.ts';
import { FEATURES } from '../../facts/features.ts';
import { AGGREGATING } from '../../facts/functions.ts';
import { findProvider } from '../../facts/query/probe.ts';
import { atLeast, describeBound, refuses } from '../../facts/query/release.ts';
import type { ReleaseBound } from '../../facts/releases.ts';
import type { Target } from '../../facts/target.ts';
import type { Span } from '../../text/position.ts';
import type { Macro, MapAccess, Probe, Script } from '../syntax/tree.ts';
import { type TreeNode, walk } from '../syntax/walk.ts';
import { type BoundUse, builtinUses, ownNames } from './builtin-use.ts';
import { hasStandardWord, isExpression } from './definition.ts';
import { DETECTORS, type Detector, pointersOf, type Surroundings } from './feature-detector.ts';
import { isFolded } from './invalid/folded.ts';
import type { MapModel } from './map-use.ts';
import type { Refusal } from './program.ts';

/** The detectors that look at a kind of node. */
const BY_KIND: ReadonlyMap<TreeNode['kind'], readonly Detector[]> = new Map(
  DETECTORS.map(({ kind }) => [kind, DETECTORS.filter((detector) => detector.kind === kind)]),
);

/** Lists the first use of each construct, function and word of a script that only some bpftrace releases take. */
export function featureUses(
  script: Script,
  maps: ReadonlyMap<string, MapModel>,
  definitions: readonly Macro[] = [],
): BoundUse[] {
  const statements = new Set(definitions.flatMap((macro) => (isExpression(macro) ? [] : [macro.name])));
  const worded = new Set(definitions.flatMap((macro) => (hasStandardWord(macro) ? [macro.name] : [])));
  const first = new Map<ReleaseBound, Span>();
  const note = (bound: ReleaseBound, span: Span) => {
    if (!first.has(bound)) first.set(bound, span);
  };
  const noteFeature = (feature: FeatureId, span: Span | undefined) => {
    if (span !== undefined) note(FEATURES[feature], span);
  };
  const own = ownNames(script);
  const macros = script.items.some((item) => item.kind === 'macro' || item.kind === 'import');
  for (const item of script.items) {
    let loops = 0;
    let folded = 0;
    let known: ReadonlySet<string> | undefined;
    const pointers = () => (known ??= pointersOf(item));
    const probe = item.kind === 'probe' ? { probe: item } : {};
    const outside: Surroundings = { script, maps, inFor: false, pointers, ...probe };
    const inside: Surroundings = { ...outside, inFor: true };
    walk(
      item,
      (node) => {
        if (isFolded(node)) folded++;
        if (node.kind === 'identifier' && statements.has(node.name)) noteFeature('statement-definition', node.span);
        if (node.kind === 'identifier' && worded.has(node.name)) noteFeature('word-in-definition', node.span);
        for (const detector of BY_KIND.get(node.kind) ?? [])
          noteFeature(detector.feature, detector.find(node, loops > 0 ? inside : outside));
        if (folded === 0) for (const { bound, span } of builtinUses(node, own)) note(bound, span);
        if (isFor(node)) loops++;
      },
      (node) => {
        if (isFor(node)) loops--;
        if (isFolded(node)) folded--;
      },
    );
    // A macro may assign a variable of its caller.
    if (item.kind === 'probe' && !macros) noteFeature('outer-variable', outerVariable(item));
  }
  noteFeature('several-begin', secondBegin(script));
  noteFeature('added-key', addedKey(script));
  if (!macros) noteFeature('unset-map', unsetMap(script));
  return [...first].map(([bound, span]) => ({ bound, span }));
}

function isFor(node: TreeNode): boolean {
  return node.kind === 'for-map' || node.kind === 'for-range';
}

/**
 * The first map that is read and that nothing assigns, if the text shows that: a definition or a header may assign one, and so
 * may what was not read.
 */
function unsetMap(script: Script): Span | undefined {
  const unknown = script.items.some(
    (item) => item.kind === 'preprocessor' && /#\s*(?:define[^@]*@|include\s*[^<\s])/.test(item.text),
  );
  if (unknown || script.unread.length > 0) return undefined;
  const set = new Set<string>();
  const read: MapAccess[] = [];
  for (const item of script.items) {
    if (item.kind === 'map-declaration') set.add(item.map);
    walk(item, (node) => {
      if (node.kind === 'assignment' && node.target.kind === 'map') set.add(node.target.name);
      if (node.kind === 'update' && node.operand.kind === 'map') set.add(node.operand.name);
      if (node.kind === 'map') read.push(node);
    });
  }
  return read.find(({ name }) => !set.has(name))?.span;
}

/** The first aggregation with a key that is assigned to a map of one without. */
function addedKey(script: Script): Span | undefined {
  const keyless = new Set<string>();
  let found: Span | undefined;
  for (const item of script.items)
    walk(item, (node) => {
      if (node.kind !== 'assignment' || node.target.kind !== 'map') return;
      if (node.value.kind !== 'call' || !AGGREGATING.has(node.value.name)) return;
      if (node.target.keys === undefined) keyless.add(node.target.name);
      else if (keyless.has(node.target.name)) found ??= node.target.span;
    });
  return found;
}

/** The second attach point that is a BEGIN, or an END. */
function secondBegin(script: Script): Span | undefined {
  const seen = new Set<string>();
  for (const item of script.items) {
    for (const attachPoint of item.kind === 'probe' ? item.attachPoints : []) {
      const name = findProvider(attachPoint.provider)?.provider.name;
      if (name !== 'begin' && name !== 'end') continue;
      if (seen.has(name)) return attachPoint.span;
      seen.add(name);
    }
  }
  return undefined;
}

/** What a target refuses of the constructs that a script uses. */
export function refusedFeatures(uses: readonly BoundUse[], target: Target): Refusal[] {
  return uses.flatMap(({ bound, span }): Refusal[] => {
    const why = whyRefused(bound, target);
    return why === undefined ? [] : [{ verdict: 'refused', rule: 'unsupported-syntax', span, why }];
  });
}

function whyRefused(bound: ReleaseBound, target: Target): string | undefined {
  if (refuses(target.bpftrace, bound)) return `${bound.name} needs ${describeBound(bound)}`;
  if (bound.kernel !== undefined && !atLeast(target.kernel, bound.kernel))
    return `${bound.name} needs Linux ${bound.kernel} and later`;
  return undefined;
}

/**
 * The first variable of a probe that is used where no block around it assigns it, after another block did: releases
 * before block scopes take that. A variable that nothing has assigned before is left alone: no release takes it.
 */
function outerVariable(probe: Probe): Span | undefined {
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
