import type { MapKind, MapUse } from '../../facts/map.ts';
import { DECLARED_KINDS, MAX_ENTRIES_SETTINGS, MULTI_ENTRY_AGGREGATIONS } from '../../facts/map.ts';
import type { Span } from '../../text/position.ts';
import { amountOf, integer } from '../syntax/literal.ts';
import type { MapDeclaration, Script } from '../syntax/tree.ts';
import type { Effect, MapEffect } from './effect.ts';
import type { Refusal } from './program.ts';

/** A map with how the script uses it. */
export interface MapModel {
  readonly name: string;
  readonly use: MapUse;
  readonly declared?: MapKind;
  /** The number of entries that the declaration gives. */
  readonly maxEntries?: number;
  /** It has no key, and no entry for each interval of a histogram either. */
  readonly oneEntry: boolean;
}

/** A use of a map that every release of bpftrace refuses. */
export interface MapConflict {
  readonly span: Span;
  readonly why: string;
}

/** What a map is, its first change says; deletes say nothing. A declaration wins over that. */
export function readMaps(script: Script, effects: readonly Effect[]): ReadonlyMap<string, MapModel> {
  const maps = new Map<string, MapModel>();
  for (const effect of effects) {
    if (effect.kind !== 'map' || effect.change === 'delete' || maps.has(effect.map)) continue;
    const oneEntry = effect.keys.length === 0 && !MULTI_ENTRY_AGGREGATIONS.has(effect.aggregation ?? '');
    maps.set(effect.map, { name: effect.map, use: useOf(effect), oneEntry });
  }
  for (const item of script.items) {
    if (item.kind !== 'map-declaration') continue;
    const declared = declaredKind(item)?.kind;
    const entries = item.maxEntries === undefined ? undefined : integer(item.maxEntries);
    maps.set(item.map, {
      name: item.map,
      use: maps.get(item.map)?.use ?? 'plain',
      oneEntry: maps.get(item.map)?.oneEntry ?? false,
      ...(declared === undefined ? {} : { declared }),
      ...(entries === undefined ? {} : { maxEntries: entries }),
    });
  }
  return maps;
}

function declaredKind({ type }: MapDeclaration) {
  return Object.hasOwn(DECLARED_KINDS, type) ? DECLARED_KINDS[type] : undefined;
}

function useOf(effect: MapEffect): MapUse {
  if (effect.aggregation === undefined) return 'plain';
  if (effect.keys.length > 0) return 'keyed-aggregation';
  return effect.aggregation === 'count' ? 'scalar-count' : 'scalar-aggregation';
}

/** `max_map_keys` of the config block; the last one counts. */
export function maxMapKeys(script: Script): number | undefined {
  const settings = script.items.flatMap((item) => (item.kind === 'config' ? item.settings : []));
  const found = settings.filter(({ name }) => MAX_ENTRIES_SETTINGS.has(name.toLowerCase())).at(-1);
  return found !== undefined && /^\d/.test(found.value) ? Number(amountOf(found.value)) : undefined;
}

/**
 * What bpftrace refuses about maps: declarations that it does not know or that do not fit, and one map used in two ways.
 * Source: bpftrace 0.17.0, 0.23.2 and 0.27.1 say "Type mismatch" and "Argument mismatch" (0.27.1: "used as a map without
 * an explicit key"); declarations were tried with 0.27.1.
 */
export function mapConflicts(script: Script, effects: readonly Effect[]): MapConflict[] {
  const conflicts: MapConflict[] = [];
  const first = new Map<string, MapEffect>();
  for (const effect of effects) {
    if (effect.kind !== 'map' || effect.change === 'delete') continue;
    const before = first.get(effect.map);
    if (before === undefined) first.set(effect.map, effect);
    else {
      const why = whyNotBoth(before, effect);
      if (why !== undefined) conflicts.push({ span: effect.span, why });
    }
  }
  for (const item of script.items)
    if (item.kind === 'map-declaration') conflicts.push(...declarationConflicts(item, first.get(item.map)));
  return conflicts;
}

function whyNotBoth(one: MapEffect, other: MapEffect): string | undefined {
  const { map } = one;
  if ((one.keys.length === 0) !== (other.keys.length === 0))
    return isKeyAdded(one, other) ? undefined : `${map} is used with a key and without one`;
  if (one.aggregation === other.aggregation) return undefined;
  // A value that is not a literal may be anything, also a copy of an aggregation.
  const [aggregated, changed] = one.aggregation === undefined ? [other, one] : [one, other];
  if (changed.aggregation === undefined && changed.plain !== true) return undefined;
  const values = changed.aggregation === undefined ? 'a plain value' : `${changed.aggregation}()`;
  return `${map} holds ${aggregated.aggregation}(), so it cannot hold ${values} too`;
}

/** Newer releases let an aggregation without a key have entries too: see the feature `added-key`. */
function isKeyAdded(one: MapEffect, other: MapEffect): boolean {
  return one.keys.length === 0 && one.aggregation !== undefined && other.aggregation === one.aggregation;
}

function declarationConflicts(item: MapDeclaration, effect: MapEffect | undefined): MapConflict[] {
  const { map, span, type } = item;
  const row = declaredKind(item);
  if (row === undefined) return [{ span, why: `no release has maps of the type \`${type}\`` }];
  const sure = effect !== undefined && (effect.aggregation !== undefined || effect.plain === true);
  if (!sure || row.uses.includes(useOf(effect))) return [];
  return [{ span, why: `${map} is declared as \`${type}\`, which cannot hold what is assigned to it` }];
}

/** The conflicts as what every target refuses the script for. */
export function refusedMaps(conflicts: readonly MapConflict[]): Refusal[] {
  return conflicts.map((conflict) => ({ verdict: 'refused', rule: 'unsupported-syntax', ...conflict }));
}
