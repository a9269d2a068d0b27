import { FEATURES } from '../../facts/features.ts';
import { runsScriptGuard } from '../../facts/query/guard.ts';
import { findProvider } from '../../facts/query/probe.ts';
import { refuses } from '../../facts/query/release.ts';
import { SCRIPT_GUARD } from '../../facts/recursion-guard.ts';
import type { Target } from '../../facts/target.ts';
import type { Judgement } from '../policy/judgement.ts';
import { partAt } from '../program/script-model.ts';
import type { Probe } from '../syntax/tree.ts';
import type { Candidate, NoCandidate, RewriteRequest, Rewriter } from './candidate.ts';
import type { Edit } from './fix.ts';
import { freeName, isDefined } from './free-name.ts';
import { guardEdits, MOVED_PREDICATE, probesToGuard } from './guarded-probe.ts';
import { blockComment, type Layout } from './layout.ts';

/** `unroll` takes at most 100, so two of them are nested: 16 x 16 entries. */
const UNROLL = 16;
const SEEDED_CPUS = UNROLL * UNROLL;

/** What the guard is written with. */
const WORDS = ['cpu', 'ncpus', 'sum', 'clear'];

/**
 * The per-CPU guard: a sum() map keyed by cpu, seeded in BEGIN, tested and raised at the start of every probe that
 * takes a lock, lowered on every way out. It changes its entry in place, so it takes no lock itself.
 */
export const sumGuard: Rewriter = { kind: 'guard', what: 'a guard in the script', propose: proposeGuard };

function proposeGuard({
  judgement,
  cause,
  targets,
  layout,
  options,
}: RewriteRequest): Candidate | NoCandidate | undefined {
  if (cause === undefined) return undefined;
  if (cause.world !== 'closed') return { reason: cause.world === 'copies' ? OTHER_COPY : OTHER_PROGRAM };
  const able = targets.filter(runsScriptGuard);
  if (able.length === 0)
    return {
      reason: `it needs bpftrace ${SCRIPT_GUARD.bpftrace} and Linux ${SCRIPT_GUARD.kernel}: before, the flag would be a locked update itself`,
    };
  const { model } = judgement;
  if (model.maxMapKeys !== undefined && model.maxMapKeys < SEEDED_CPUS)
    return { reason: `max_map_keys leaves no room for an entry for each of ${SEEDED_CPUS} CPUs` };
  const word = WORDS.find((each) => isDefined(model, each));
  if (word !== undefined) return { reason: `the script gives ${word} another meaning` };
  const found = probesToGuard(judgement, runsScriptGuard);
  if ('reason' in found) return found;

  const [partner] = found.guarded;
  if (partner?.guard?.imported) return { reason: 'its other probes have the guard of the guard file' };
  const own = partner?.guard?.map;
  const names = guardNames(model, own);
  const missed = own === undefined && options.countMissed !== false ? names.missed : undefined;
  const open = [
    `if (${names.guard}[cpu] > 0) { ${missed === undefined ? '' : `${missed} = sum(1); `}return; }`,
    `${names.guard}[cpu] = sum(1);`,
  ];
  const words = { open, raise: `${names.guard}[cpu] = sum(1);`, lower: `${names.guard}[cpu] = sum(-1);` };
  const guarded = guardEdits(found.probes, words, judgement, layout);
  if ('reason' in guarded) return guarded;
  const { edits, moves } = guarded;
  if (own === undefined) {
    const seed = seedEdit(judgement, { ...names, missed }, layout, able);
    if ('reason' in seed) return seed;
    edits.push(seed, ...hideEdits(judgement, names.guard, layout));
  }
  const counted = missed === undefined ? 'Skipped events are not counted' : `Skipped events are counted in ${missed}`;
  return {
    loss: 'more-events',
    title: `Guard the probes with a per-CPU flag, ${names.guard}`,
    cost: `${SKIPPED} ${counted}; each event costs 100 to 150 ns more (measured on 2 CPUs, it grows with the number of CPUs).${moves ? ` ${MOVED_PREDICATE}` : ''}`,
    price: `Events inside one of them are skipped, ${missed === undefined ? 'not counted' : `counted in ${missed}`}; each event costs 100 to 150 ns more.`,
    safe: true,
    edits,
  };
}

/** What every guard costs. */
export const SKIPPED = 'An event that fires while one of the guarded probes runs on its CPU is skipped.';

/** Why no guard helps a script that has one. */
export const OTHER_COPY = 'a guard protects only one copy of the script';

/** Why no guard helps if the other half of a cycle is not a program of the script. */
export const OTHER_PROGRAM = 'a guard in this script cannot see the other program';

interface GuardNames {
  readonly guard: string;
  readonly missed: string | undefined;
  readonly counter: string;
}

/** Names that the script and what it imports do not use. */
function guardNames(model: Judgement['model'], own: string | undefined) {
  const guard = own ?? freeName(model, '@guard', ['', '_missed']);
  return { guard, missed: `${guard}_missed`, counter: freeName(model, '$guard_cpu', ['']) };
}

function seedEdit(
  judgement: Judgement,
  names: GuardNames,
  layout: Layout,
  targets: readonly Target[],
): Edit | NoCandidate {
  const { model, lowered } = judgement;
  // Targets that run the script without harm must accept the seed, too.
  const running = lowered.filter((script) => script.refusals.length === 0).map((script) => script.target);
  const modern = [...targets, ...running].every((target) => !refuses(target.bpftrace, FEATURES['for-range']));
  const statements = seedStatements(names, modern);
  const comment = seedComment(names, modern);
  const begin = findBegin(model);
  if (begin === 'unusable')
    return { reason: 'the script has a BEGIN that is not a plain one, so the guard cannot be seeded' };
  if (begin !== undefined) return layout.atStart(begin.body, [blockComment(comment), ...statements]);
  return layout.beforeProbes(comment, layout.probe('BEGIN', statements));
}

/**
 * The BEGIN of a script to which statements can be added. It may stand anywhere: bpftrace runs it before it attaches the
 * other probes, and it knows the maps of all probes before it compiles one (seen with 0.23.2 and 0.27.1).
 */
export function findBegin(model: Judgement['model']): Probe | 'unusable' | undefined {
  const begins = model.script.items.filter(
    (item) =>
      item.kind === 'probe' &&
      item.attachPoints.some((attachPoint) => findProvider(attachPoint.provider)?.provider.name === 'begin'),
  );
  if (begins.length === 0) return undefined;
  const plain = begins.find(
    (item) => item.kind === 'probe' && item.attachPoints.length === 1 && item.predicate === undefined,
  );
  return plain?.kind === 'probe' ? plain : 'unusable';
}

/** What is said of a guard where its entries are made. */
export function seedComment({ guard, missed }: GuardNames, modern: boolean): string[] {
  const reach = modern ? '' : `, on up to ${SEEDED_CPUS} CPUs`;
  return [
    `${guard} keeps these probes from running inside each other${reach}.`,
    ...(missed === undefined ? [] : [`${missed} counts the events that it skips.`]),
  ];
}

/**
 * Makes an entry for every CPU.
 * @param modern whether all targets have loops over a range of numbers
 */
export function seedStatements({ guard, missed, counter }: GuardNames, modern: boolean): string[] {
  const seedMissed = missed === undefined ? [] : [`${missed} = sum(0);`];
  if (modern) return [`for (${counter} : 0..ncpus) { ${guard}[(uint64)${counter}] = sum(0); }`, ...seedMissed];
  return [
    `${counter} = (uint64)0;`,
    `unroll(${UNROLL}) { unroll(${UNROLL}) { ${guard}[${counter}] = sum(0); ${counter}++; } }`,
    ...seedMissed,
  ];
}

/** Keeps the guard out of the maps that bpftrace prints when it ends; the count of skipped events stays in. */
function hideEdits({ model }: Judgement, guard: string, layout: Layout): Edit[] {
  const end = model.probes.find(
    ({ phase, probe }) => phase === 'end' && probe.predicate === undefined && partAt(model, probe.span) === undefined,
  )?.probe;
  if (end !== undefined) return [layout.atStart(end.body, [`clear(${guard});`])];
  const taken = model.probes.some(({ probe }) =>
    probe.attachPoints.some((attachPoint) => findProvider(attachPoint.provider)?.provider.name === 'end'),
  );
  return taken ? [] : [layout.afterAll(layout.probe('END', [`clear(${guard});`]))];
}
