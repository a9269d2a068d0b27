import { addTo } from '../../text/memo.ts';
import type { Span } from '../../text/position.ts';
import type { GuardAttempt } from './guard-attempt.ts';
import type { BeforeExit, Lowering } from './guard-balance.ts';
import type { GuardDefect, GuardProblem, Taking } from './guard-problem.ts';
import type { ProbeModel } from './script-model.ts';

/** Where in a probe its guard is up, whether the guard is right or wrong. */
interface Cover {
  readonly map: string;
  /** From the end of what raises it, to the end of what it covers. */
  readonly up: Span;
  /** What the probe does when it finds the guard up. */
  readonly skip?: Span;
  /** The statements of the guard itself, which take no lock where it is right. */
  readonly own: readonly Span[];
  readonly beforeExit: readonly BeforeExit<Lowering>[];
}

/**
 * Where a guarded probe takes a lock while the guard is down: a guard covers only what runs after it is raised. Another probe
 * that fires under that lock finds the guard down, and runs.
 * @param attempts those that are meant to be guards
 */
export function uncoveredDefects(
  model: ProbeModel,
  attempts: ReadonlySet<GuardAttempt>,
  taken: readonly Taking[],
): GuardDefect[] {
  const { probe, partial, imported } = model;
  if (partial === true) return [];
  const own = model.attempt !== undefined && attempts.has(model.attempt) ? model.attempt : undefined;
  const cover = coverOf(model, own);
  if (cover === undefined) return [];
  const by = {
    map: cover.map,
    probe,
    ...(own === undefined ? {} : { attempt: own }),
    ...(imported === undefined ? {} : { imported: { file: imported.file, attempt: imported } }),
  };
  const { up, skip, beforeExit } = cover;
  const outside = new Map<GuardProblem, Taking[]>();
  for (const taking of inOrder(taken)) {
    const { span } = taking;
    if (cover.own.some((each) => lies(span, each))) continue;
    const problem: GuardProblem | undefined =
      skip !== undefined && lies(span, skip)
        ? 'runs-while-up'
        : span.start < up.start
          ? 'runs-before'
          : span.start >= up.end
            ? 'runs-after'
            : undefined;
    if (problem !== undefined) addTo(outside, problem, taking);
  }
  const defects = [...outside].flatMap(([problem, all]): GuardDefect[] => {
    const taking = mostFrequent(all);
    if (taking === undefined) return [];
    const others = all.filter((other) => other !== taking).map(({ span }) => span);
    return [{ problem, span: taking.span, others, taking, ...by }];
  });
  const [exit, ...more] = beforeExit;
  // Of several outputs of one kind only the first is among the operations.
  const taking = taken.find(({ operation, moment }) => operation === OUTPUT && moment === 'always');
  if (exit === undefined || taking === undefined) return defects;
  const others = more.map(({ lowered }) => lowered.span);
  return [...defects, { problem: 'lowered-before-exit', span: exit.lowered.span, others, taking, ...by }];
}

const OUTPUT = 'ringbuf.output';

function coverOf({ imported, guard, probe }: ProbeModel, own: GuardAttempt | undefined): Cover | undefined {
  if (own !== undefined) {
    const { map, test, early, raise, block, balance } = own;
    const tests = test === undefined ? [] : [test.span];
    const changes = [raise, ...balance.lowered, ...balance.early].map(({ span }) => span);
    const up = { start: raise.span.end, end: block.span.end };
    const skip = early === undefined ? {} : { skip: early.then.span };
    return { map, up, ...skip, own: [...tests, ...changes], beforeExit: balance.beforeExit };
  }
  if (imported === undefined)
    return guard && { map: guard.map, up: guard.covered, own: [], beforeExit: guard.uncovered };
  const { file, raise, balance } = imported;
  const test = probe.body.statements.find(({ span }) => span === raise);
  const skip = test?.kind === 'if' ? { skip: test.then.span } : {};
  const up = { start: raise.end, end: probe.body.span.end };
  return { map: file.enter, up, ...skip, own: [], beforeExit: balance.beforeExit };
}

/** Of some operations, the first that takes its lock at every event; else the first. */
export function mostFrequent(taken: readonly Taking[]): Taking | undefined {
  return taken.find(({ moment }) => moment === 'always') ?? taken[0];
}

/** One operation of each place, in the order of the text. */
function inOrder(taken: readonly Taking[]): Taking[] {
  const places = new Map<number, Taking>();
  for (const taking of taken) {
    const { start } = taking.span;
    const known = places.get(start);
    if (known === undefined || (known.moment !== 'always' && taking.moment === 'always')) places.set(start, taking);
  }
  return [...places.values()].sort((a, b) => a.span.start - b.span.start);
}

function lies(span: Span, within: Span): boolean {
  return span.start >= within.start && span.end <= within.end;
}
