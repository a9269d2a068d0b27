import type { GuardFile } from '../../facts/guard-file.ts';
import type { MapKind } from '../../facts/map.ts';
import { DEFAULT_ENTRIES, LRU_KINDS, SINGLE_BUCKET } from '../../facts/map.ts';
import { mapKind } from '../../facts/query/map.ts';
import { findProvider } from '../../facts/query/probe.ts';
import { once } from '../../text/memo.ts';
import type { Span } from '../../text/position.ts';
import { relocate } from '../syntax/relocate.ts';
import type { Probe, Script } from '../syntax/tree.ts';
import { isAtListed } from './attach.ts';
import { callsOf, effectsAndCallsOf, effectsOf } from './body-effects.ts';
import { type BodyCall, callBudget } from './body-state.ts';
import type { BoundUse } from './builtin-use.ts';
import { CallReach } from './call-reach.ts';
import { definedMacros, unreadDefinitions } from './definition.ts';
import type { Effect } from './effect.ts';
import { callablesOf } from './effect.ts';
import { featureUses } from './feature-use.ts';
import type { Gap } from './gap.ts';
import type { GuardAttempt } from './guard-attempt.ts';
import { completeGuard, guardAttempts, timerAttempt } from './guard-attempt.ts';
import type { ImportedAttempt } from './imported-guard.ts';
import { completeImported, importedAttempt } from './imported-guard.ts';
import type { ImportedFile } from './imports.ts';
import type { MapConflict, MapModel } from './map-use.ts';
import { mapConflicts, maxMapKeys, readMaps } from './map-use.ts';
import type { GuardSurroundings, ScriptGuard } from './script-guard.ts';
import { Seeds } from './seed.ts';
import { Unread } from './unread.ts';

/** When the programs of a probe run. */
type Phase = 'begin' | 'attached' | 'end';

/** A probe with what its body does, the same for every target. */
export interface ProbeModel {
  readonly probe: Probe;
  readonly phase: Phase;
  readonly effects: readonly Effect[];
  /** What it may call in the kernel, with a lock or without: worked out when it is asked for. */
  readonly calls: () => readonly BodyCall[];
  /** The call from which on the script's macros were not followed: it is nested too deep. */
  readonly tooDeep?: Span;
  /** A part of the probe could not be read. */
  readonly partial?: true;
  /** What looks like a recursion guard, complete or not. */
  readonly attempt?: GuardAttempt;
  /** What looks like the guard of an imported guard file, complete or not. */
  readonly imported?: ImportedAttempt;
  /** The script's own guard, where it is complete in this probe and sound in the whole script. */
  readonly guard?: ScriptGuard;
}

/** What is known of a script before a target is chosen. */
export interface ScriptModel {
  /** The script itself. The spans of what it imports lie behind its text: `partAt` says where. */
  readonly script: Script;
  readonly imported: readonly ImportedFile[];
  readonly probes: readonly ProbeModel[];
  readonly maps: ReadonlyMap<string, MapModel>;
  readonly mapConflicts: readonly MapConflict[];
  readonly seeds: Seeds;
  /** The maps that at least three programs can be changing at the same time, one inside the other. */
  readonly nestedMaps: ReadonlySet<string>;
  readonly features: readonly BoundUse[];
  readonly unread: Unread;
  /** What belongs to the script and is not in the model. */
  readonly gaps: readonly Gap[];
  /** `max_map_keys` of the config block. */
  readonly maxMapKeys?: number;
  /** What is around the guards of its probes. */
  readonly guards: GuardSurroundings;
}

/** Reads a tree into a model: effects, maps, seeds, guards and the release-bound constructs. Pure and linear. */
export function modelScript(
  main: Script,
  imported: readonly ImportedFile[] = [],
  guardFile?: GuardFile,
  gaps: readonly Gap[] = [],
): ScriptModel {
  const script = withImports(main, imported);
  const definitions = definedMacros(script);
  const expanded = definitions.length === 0 ? script : { ...script, items: [...script.items, ...definitions] };
  const callables = callablesOf(expanded);
  const unread = new Unread(script);
  const budgets = { effects: callBudget(), calls: callBudget() };
  const alone = callables.macros.size + callables.subprograms.size === 0;
  const read = script.items
    .filter((item) => item.kind === 'probe')
    .map((probe) => {
      const body = { body: probe.body, predicate: probe.predicate, callables, unknown: unread.variables };
      const read = { probe, phase: phaseOf(probe), ...(unread.within(probe.span) ? { partial: true as const } : {}) };
      // The calls of a program are asked for where a call of another one can run through its site.
      if (alone && probe.attachPoints.some(isAtListed)) {
        const { effects, calls } = effectsAndCallsOf(body);
        return { ...read, effects, calls: () => calls };
      }
      return { ...read, ...effectsOf(body, budgets.effects), calls: once(() => callsOf(body, budgets.calls)) };
    });
  const effects = read.flatMap((probe) => probe.effects);
  const maps = readMaps(script, effects);
  // What BEGIN has cleared is cleared when the other probes are attached already (SWEEPS).
  const attached = read.flatMap(({ phase, effects }) =>
    phase === 'end' ? [] : effects.filter((effect) => phase === 'attached' || effect.kind === 'reset'),
  );
  const begin = read.filter((probe) => probe.phase === 'begin');
  const seeds = new Seeds(
    begin.map(({ effects, probe }) => ({ effects, predicate: probe.predicate, body: probe.body })),
    attached,
    [...maps].flatMap(([map, { declared }]) => (declared !== undefined && LRU_KINDS.has(declared) ? [map] : [])),
  );
  const notSums = new Set(effects.flatMap(otherThanSum));
  const around = { reach: new CallReach(expanded), ...(guardFile === undefined ? {} : { file: guardFile }) };
  const reset = new Set(attached.filter((effect) => effect.kind === 'reset').map((effect) => effect.map));
  const attempts = read.map(({ phase, probe, effects }) =>
    once(() => (phase === 'attached' ? guardAttempts(probe, effects, around.reach) : [])),
  );
  const tested = once(() => new Set(attempts.flatMap((each) => each()[0]?.map ?? [])));
  const probes = read.map((probe, index): ProbeModel => {
    if (probe.phase !== 'attached') return probe;
    const imported = importedAttempt(probe.probe, around);
    const whole = imported && completeImported(imported, probe.probe);
    if (imported !== undefined) return { ...probe, imported, ...(whole === undefined ? {} : { guard: whole }) };
    const [first, ...others] = attempts[index]?.() ?? [];
    const attempt = first ?? timerAttempt(probe.probe, probe.effects, around.reach, tested);
    const guard = [attempt, ...others].map((each) => each && completeGuard(each)).find((each) => each !== undefined);
    // What was not read may seed it.
    const seeded = guard !== undefined && (unread.any || seeds.perCpu(guard.map));
    const sound = seeded && !reset.has(guard.map) && !notSums.has(guard.map);
    return { ...probe, ...(attempt === undefined ? {} : { attempt }), ...(sound ? { guard } : {}) };
  });
  const entries = maxMapKeys(script);
  const found = { mapConflicts: mapConflicts(script, effects), features: featureUses(script, maps, definitions) };
  const sizes = entries === undefined ? {} : { maxMapKeys: entries };
  const nestedMaps = mapsOfThree(read);
  const notRead = [...gaps, ...unreadDefinitions(main, imported)];
  return {
    ...{ script: main, imported, probes, maps, seeds, nestedMaps, unread, gaps: notRead, guards: around },
    ...found,
    ...sizes,
  };
}

/**
 * A script and what it imports as one: bpftrace merges the trees, the imported ones first. Offsets of an imported file
 * count on behind the texts before it.
 */
function withImports(main: Script, imported: readonly ImportedFile[]): Script {
  if (imported.length === 0) return main;
  const texts = [main.text];
  const items = [];
  const unread = [...main.unread];
  let start = main.text.length + 1;
  for (const { script } of imported) {
    items.push(...relocate(script.items, start));
    for (const span of script.unread) unread.push({ start: span.start + start, end: span.end + start });
    texts.push(script.text);
    start += script.text.length + 1;
  }
  return { ...main, text: texts.join('\n'), items: [...items, ...main.items], unread };
}

/** The imported file that a span of a model lies in, and the span in the file's own text; undefined in the script itself. */
export function partAt(model: ScriptModel, span: Span): { file: ImportedFile; span: Span } | undefined {
  let start = model.script.text.length + 1;
  if (span.start < start) return undefined;
  for (const file of model.imported) {
    const end = start + file.script.text.length;
    if (span.start <= end) return { file, span: { start: span.start - start, end: span.end - start } };
    start = end + 1;
  }
  return undefined;
}

function mapsOfThree(
  probes: readonly { readonly probe: Probe; readonly phase: Phase; readonly effects: readonly Effect[] }[],
): ReadonlySet<string> {
  const programs = new Map<string, number>();
  for (const { probe, phase, effects } of probes) {
    if (phase !== 'attached') continue;
    const changed = new Set(effects.flatMap((effect) => (effect.kind === 'map' ? [effect.map] : [])));
    // A wildcard, as a set of names, may be any number of programs.
    const count = probe.attachPoints.reduce((sum, { text }) => sum + (/[*?[\]]/.test(text) ? NESTED : 1), 0);
    for (const map of changed) programs.set(map, (programs.get(map) ?? 0) + count);
  }
  return new Set([...programs].flatMap(([map, count]) => (count >= NESTED ? [map] : [])));
}

const NESTED = 3;

function phaseOf(probe: Probe): Phase {
  const names = probe.attachPoints.map((attachPoint) => findProvider(attachPoint.provider)?.provider.name);
  const [only, ...others] = new Set(names);
  return others.length === 0 && (only === 'begin' || only === 'end') ? only : 'attached';
}

/** If anything but sum() writes a guard map, the guard takes a lock itself. */
function otherThanSum(effect: Effect): string[] {
  return effect.kind === 'map' && effect.aggregation !== 'sum' ? [effect.map] : [];
}

/** Whether a map has a single bucket, so that all its keys meet. */
export function hasSingleBucket(model: ScriptModel, map: string): boolean {
  const entries = model.maps.get(map)?.maxEntries ?? model.maxMapKeys ?? DEFAULT_ENTRIES.entries;
  return entries <= SINGLE_BUCKET.entries;
}

/**
 * The kernel map type of a map on a bpftrace release. A map nobody writes is a plain hash. Undefined where that is
 * decided in a part of the script that could not be read.
 */
export function kindOfMap(model: ScriptModel, map: string, bpftrace: string): MapKind | undefined {
  const found = model.maps.get(map);
  if (model.unread.mayDeclare(map) || (found === undefined && model.unread.any)) return undefined;
  return found?.declared ?? mapKind(found?.use ?? 'plain', bpftrace);
}

/** What decides the kind of a map on any release, as a name. */
export function useOfMap(map: string, { maps, unread }: ScriptModel): string {
  if (unread.any) return map;
  const found = maps.get(map);
  return found?.declared ?? found?.use ?? 'plain';
}
