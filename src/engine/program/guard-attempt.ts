import { once, remembered } from '../../text/memo.ts';
import type { Span } from '../../text/position.ts';
import type { Block, Expression, If, MapAccess, Probe } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import type { CallReach } from './call-reach.ts';
import type { Effect } from './effect.ts';
import type { Balance } from './guard-balance.ts';
import { balanceOf, leavesEarly } from './guard-balance.ts';
import type { FlagChange, FlagTest } from './guard-flag.ts';
import { conjuncts, flagChange, flagTest, lowersFlag } from './guard-flag.ts';
import { isTimer, type ScriptGuard } from './script-guard.ts';

/** What the entries of a flag are told apart by. */
type FlagKey = 'cpu' | 'other' | 'unknown';

/**
 * A flag that a probe tests, running on only when it is down, and raises: what a recursion guard looks like, right or
 * wrong. It is the in-script form of what bpftrace 0.21 - 0.24 did. A timer may raise it without testing it.
 */
export interface GuardAttempt {
  readonly probe: Probe;
  readonly map: string;
  readonly key: FlagKey;
  /** Absent in a timer that raises a flag which other probes test. */
  readonly test?: FlagTest;
  /** `if (@g[cpu] > 0) { ...; return; }`; absent when a predicate or a condition around the body tests. */
  readonly early?: If;
  readonly raise: FlagChange;
  /** Whether it is raised before it is tested. */
  readonly raisedFirst: boolean;
  /** The block in which the flag is up from the raise on. */
  readonly block: Block;
  readonly balance: Balance<FlagChange>;
  /** Where the probe changes the map in another way, macros and subprograms that it calls included. */
  readonly strays: readonly Span[];
}

/** A probe in which a guard is looked for. */
interface Searched {
  readonly probe: Probe;
  readonly effects: readonly Effect[];
  readonly reach: CallReach;
}

/**
 * The attempts at guards in a probe, the likeliest first.
 * @param effects what the probe does
 * @param reach what macros and subprograms do for those who call them
 */
export function guardAttempts(probe: Probe, effects: readonly Effect[], reach: CallReach): GuardAttempt[] {
  const raises = once(() => new Raises(probe.body));
  const found = [...inPredicate(probe, raises), ...inStatements(probe, raises), ...aroundBody(probe)];
  return found.slice(0, MOST_ATTEMPTS).map((each) => read({ probe, effects, reach }, each));
}

/** Each is followed through the body: people write one. */
const MOST_ATTEMPTS = 16;

/**
 * The attempt of a timer, which raises a flag without testing it.
 * @param tested the flags that other probes test and raise
 */
export function timerAttempt(
  probe: Probe,
  effects: readonly Effect[],
  reach: CallReach,
  tested: () => ReadonlySet<string>,
): GuardAttempt | undefined {
  if (!isTimer(probe)) return undefined;
  const raises = new Raises(probe.body);
  const raise = raises.all().find(({ change }) => tested().has(change.access.name) && change.form === 'sum');
  return raise && read({ probe, effects, reach }, { block: raises.block, raise });
}

/** `/@g[cpu] <= 0/ { @g[cpu] = sum(1); ... }`. */
function inPredicate({ predicate }: Probe, raises: () => Raises): Found[] {
  return predicate === undefined ? [] : firstRaised(conjuncts(predicate), raises);
}

/** `if (@g[cpu] > 0) { ...; return; } @g[cpu] = sum(1); ...`. */
function inStatements({ body }: Probe, raises: () => Raises): Found[] {
  return body.statements.flatMap((early) =>
    early.kind === 'if' && leavesEarly(early) ? firstRaised([early.condition], raises, early) : [],
  );
}

/** `if (@g[cpu] <= 0) { @g[cpu] = sum(1); ... }`. */
function aroundBody({ body }: Probe): Found[] {
  return body.statements.flatMap((statement) =>
    statement.kind === 'if' && statement.else === undefined
      ? firstRaised(
          conjuncts(statement.condition),
          once(() => new Raises(statement.then)),
        )
      : [],
  );
}

/** A statement that raises a flag, and its index. */
interface Raise {
  readonly change: FlagChange;
  readonly at: number;
}

/** Where the statements of a block raise flags first, by map. */
class Raises {
  readonly block: Block;
  readonly #first = new Map<string, Raise>();

  constructor(block: Block) {
    this.block = block;
    for (const [at, statement] of block.statements.entries()) {
      const change = flagChange(statement);
      if (change?.to === 'up') remembered(this.#first, change.access.name, () => ({ change, at }));
    }
  }

  of(map: string): Raise | undefined {
    return this.#first.get(map);
  }

  /** In their order. */
  all(): Raise[] {
    return [...this.#first.values()];
  }
}

/** The first of some conditions that tests a flag which is raised; none where there is no such condition. */
function firstRaised(conditions: readonly Expression[], raises: () => Raises, early?: If): Found[] {
  for (const condition of conditions) {
    const test = flagTest(condition);
    const raise = test?.passes === (early === undefined ? 'down' : 'up') ? raises().of(test.access.name) : undefined;
    if (raise !== undefined) return [{ block: raises().block, raise, test, early }];
  }
  return [];
}

/** What was found of a guard: the raise of a flag in a block, and its test. */
interface Found {
  readonly block: Block;
  readonly raise: Raise;
  readonly test?: FlagTest | undefined;
  readonly early?: If | undefined;
}

function read(
  { probe, effects, reach }: Searched,
  { block, raise: { change: raise, at }, test, early }: Found,
): GuardAttempt {
  const map = raise.access.name;
  const raisedFirst = early !== undefined && raise.span.start < early.span.start;
  const from = raisedFirst ? block.statements.indexOf(early) : at;
  const balance = balanceOf(lowersFlag(map), block, from + 1, reach);
  const changes = [raise, ...balance.lowered, ...balance.early];
  const variables = cpuVariables(probe);
  const keys = [...(test === undefined ? [] : [test]), ...changes].map(({ access }) => keyOf(access, variables));
  const key = keys.includes('other') ? 'other' : keys.includes('unknown') ? 'unknown' : 'cpu';
  const known = new Set(changes.map(({ span }) => span.start));
  const strays = effects.flatMap((effect) =>
    effect.kind === 'map' && effect.map === map && !known.has(effect.span.start) ? [effect.span] : [],
  );
  const parts = { ...(test === undefined ? {} : { test }), ...(early === undefined ? {} : { early }) };
  return { probe, map, key, ...parts, raise, raisedFirst, block, balance, strays };
}

/** @param variables those that are the number of the CPU */
function keyOf({ keys }: MapAccess, variables: ReadonlySet<string>): FlagKey {
  const [key] = keys ?? [];
  if (key === undefined || keys?.length !== 1) return 'other';
  return keyKind(key, variables);
}

function keyKind(key: Expression, variables: ReadonlySet<string>): FlagKey {
  if (key.kind === 'cast') return keyKind(key.operand, variables);
  if (key.kind === 'identifier') return key.name === 'cpu' ? 'cpu' : 'other';
  if (key.kind === 'variable') return variables.has(key.name) ? 'cpu' : 'unknown';
  return key.kind === 'call' || key.kind === 'block-expression' ? 'unknown' : 'other';
}

/** The variables of a body that are set to `cpu`, and to nothing else. */
function cpuVariables(probe: Probe): ReadonlySet<string> {
  const set = new Set<string>();
  const otherwise = new Set<string>();
  const note = (name: string, value: Expression | undefined) => {
    const isCpu = value?.kind === 'identifier' && value.name === 'cpu';
    (isCpu ? set : otherwise).add(name);
  };
  walk(probe.body, (node) => {
    if (node.kind === 'assignment' && node.target.kind === 'variable')
      note(node.target.name, node.operator === '=' ? node.value : undefined);
    else if (node.kind === 'let' && node.value !== undefined) note(node.variable.name, node.value);
    else if (node.kind === 'update' && node.operand.kind === 'variable') note(node.operand.name, undefined);
    else if (node.kind === 'for-range' || node.kind === 'for-map') note(node.variable.name, undefined);
  });
  for (const name of otherwise) set.delete(name);
  return set;
}

/**
 * The guard of a probe, if the attempt at it is complete: a sum() keyed by cpu, tested before it is raised, and lowered on
 * every way out but exit(), with nothing but leaving after that.
 */
export function completeGuard(attempt: GuardAttempt): ScriptGuard | undefined {
  const { map, key, test, raise, raisedFirst, block, balance, strays } = attempt;
  const { leaks, lowered, early, beforeExit } = balance;
  const sums = [raise, ...lowered].every(({ form }) => form === 'sum');
  const whole = !raisedFirst && leaks.length === 0 && early.length === 0 && strays.length === 0;
  if (key !== 'cpu' || test?.sound === false || !sums || !whole) return undefined;
  const covered = { start: raise.span.end, end: block.span.end };
  return { map, imported: false, covered, uncovered: beforeExit };
}
