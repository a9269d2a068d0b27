import { SCRIPT_GUARD } from '../facts/recursion-guard.ts';
import type { Target } from '../facts/target.ts';
import { atLeast } from '../facts/version.ts';
import type { Judgement } from '../policy/judgement.ts';
import { findProvider } from '../program/attach.ts';
import { partAt } from '../program/script-model.ts';
import type { Probe, Statement } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import type { Rewriter } from './candidate.ts';
import type { Edit } from './fix.ts';
import { blockComment, Layout } from './layout.ts';

/** `unroll` takes at most 100, so two of them are nested: 16 x 16 entries. */
const UNROLL = 16;
const SEEDED_CPUS = UNROLL * UNROLL;

/** `for ($i : 0..ncpus)` from this bpftrace on. */
const RANGE_FOR = '0.24';

/**
 * The per-CPU guard: a sum() map keyed by cpu, seeded in BEGIN, tested and raised at the start of every probe that
 * takes a lock, lowered on every way out. It changes its entry in place, so it takes no lock itself.
 */
export const proposeGuard: Rewriter = ({ judgement, cause, targets }) => {
  if (cause.world !== 'closed') return { reason: 'a guard in this script cannot see the other program' };
  const able = targets.filter(
    (target) => atLeast(target.bpftrace, SCRIPT_GUARD.bpftrace) && atLeast(target.kernel, SCRIPT_GUARD.kernel),
  );
  if (able.length === 0)
    return {
      reason: `a guard needs bpftrace ${SCRIPT_GUARD.bpftrace} and Linux ${SCRIPT_GUARD.kernel}: before, the flag would be a locked update itself`,
    };

  const { script, imported } = judgement.model;
  const layout = new Layout(script);
  const names = freeNames([script, ...imported.map((file) => file.script)].map(({ text }) => text).join('\n'));
  const edits: Edit[] = [];
  for (const probe of lockTakers(judgement)) {
    const guarded = guardProbe(probe, names, layout);
    if (guarded === undefined)
      return { reason: 'a probe leaves by an exit() inside a larger expression, where the guard cannot be lowered' };
    edits.push(...guarded);
  }
  const seed = seedEdit(judgement, names, layout, able);
  if (seed === undefined)
    return { reason: 'the script has a BEGIN that is not a plain one, so the guard cannot be seeded' };
  edits.push(seed, ...hideEdits(judgement, names, layout));
  return {
    kind: 'guard',
    title: `Guard the probes with a per-CPU flag, ${names.guard}: an event that fires while one of them runs on that CPU leaves early`,
    cost: `Skipped events are counted in ${names.missed}; each event costs 100 to 150 ns more (measured on 2 CPUs, it grows with the number of CPUs).`,
    safe: true,
    edits,
  };
};

interface GuardNames {
  readonly guard: string;
  readonly missed: string;
}

/** Names that the script does not use. */
function freeNames(text: string): GuardNames {
  for (let n = 1; ; n++) {
    const guard = n === 1 ? '@guard' : `@guard${n}`;
    const names = { guard, missed: `${guard}_missed` };
    if (!new RegExp(`${guard}(_missed)?(?![A-Za-z0-9_])`).test(text)) return names;
  }
}

/** Every probe that runs while others are attached and takes a lock on some target. */
function lockTakers({ model, lowered }: Judgement): Probe[] {
  const takers = new Set(
    lowered.flatMap((script) =>
      script.programs.filter((program) => program.operations.length > 0).map((program) => program.probe),
    ),
  );
  return model.probes.filter(({ phase, probe }) => phase === 'attached' && takers.has(probe)).map(({ probe }) => probe);
}

function guardProbe(probe: Probe, { guard, missed }: GuardNames, layout: Layout): Edit[] | undefined {
  const lower = `${guard}[cpu] = sum(-1);`;
  const exits = waysOut(probe);
  if (exits === undefined) return undefined;
  const edits = [
    layout.atStart(probe.body, [`if (${guard}[cpu] > 0) { ${missed} = sum(1); return; }`, `${guard}[cpu] = sum(1);`]),
    ...exits.map((statement) => layout.before(statement.span, lower)),
  ];
  const last = probe.body.statements.at(-1);
  const left = probe.body.value === undefined && last !== undefined && exits.includes(last);
  return left ? edits : [...edits, ...layout.atEnd(probe.body, lower)];
}

/** The statements that leave a probe: `return` and `exit()`; undefined when an exit() is not a statement of its own. */
function waysOut(probe: Probe): Statement[] | undefined {
  const found: Statement[] = [];
  const exitCalls = new Set<number>();
  const exitStatements = new Set<number>();
  walk(probe.body, (node) => {
    if (node.kind === 'jump' && node.keyword === 'return') found.push(node);
    if (node.kind === 'call' && node.name === 'exit') exitCalls.add(node.span.start);
    if (node.kind === 'expression-statement' && node.expression.kind === 'call' && node.expression.name === 'exit') {
      found.push(node);
      exitStatements.add(node.expression.span.start);
    }
  });
  return exitCalls.size === exitStatements.size ? found : undefined;
}

function seedEdit(
  judgement: Judgement,
  names: GuardNames,
  layout: Layout,
  targets: readonly Target[],
): Edit | undefined {
  const { model, lowered } = judgement;
  const begins = model.script.items.filter(
    (item) =>
      item.kind === 'probe' &&
      item.attachPoints.some((attachPoint) => findProvider(attachPoint.provider)?.provider.name === 'begin'),
  );
  // Targets that run the script and are not to be helped must still take the seed.
  const running = lowered.filter((script) => script.refusals.length === 0).map((script) => script.target);
  const modern = [...targets, ...running].every((target) => atLeast(target.bpftrace, RANGE_FOR));
  const statements = seedStatements(names, modern);
  const reach = modern ? '' : `, on up to ${SEEDED_CPUS} CPUs`;
  const comment = [
    `${names.guard} keeps these probes from running inside each other${reach}.`,
    `${names.missed} counts the events that it skips.`,
  ];
  const [begin] = begins;
  if (begin === undefined) {
    const { unit } = layout;
    return layout.beforeProbes(comment, ['BEGIN', '{', ...statements.map((statement) => unit + statement), '}']);
  }
  const plain = begin.kind === 'probe' && begin.attachPoints.length === 1 && begin.predicate === undefined;
  if (begins.length > 1 || !plain) return undefined;
  return layout.atStart(begin.body, [blockComment(comment), ...statements]);
}

function seedStatements({ guard, missed }: GuardNames, modern: boolean): string[] {
  const seedMissed = `${missed} = sum(0);`;
  if (modern) return [`for ($guard_cpu : 0..ncpus) { ${guard}[(uint64)$guard_cpu] = sum(0); }`, seedMissed];
  return [
    '$guard_cpu = (uint64)0;',
    `unroll(${UNROLL}) { unroll(${UNROLL}) { ${guard}[$guard_cpu] = sum(0); $guard_cpu++; } }`,
    seedMissed,
  ];
}

/** Keeps the guard out of the maps that bpftrace prints when it ends; the count of skipped events stays in. */
function hideEdits({ model }: Judgement, { guard }: GuardNames, layout: Layout): Edit[] {
  const end = model.probes.find(
    ({ phase, probe }) => phase === 'end' && probe.predicate === undefined && partAt(model, probe.span) === undefined,
  )?.probe;
  if (end !== undefined) return [layout.atStart(end.body, [`clear(${guard});`])];
  const taken = model.probes.some(({ probe }) =>
    probe.attachPoints.some((attachPoint) => findProvider(attachPoint.provider)?.provider.name === 'end'),
  );
  return taken ? [] : [layout.afterAll(['END', '{', `${layout.unit}clear(${guard});`, '}'])];
}
