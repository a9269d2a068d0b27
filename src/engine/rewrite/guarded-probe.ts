import type { Target } from '../../facts/target.ts';
import { remembered } from '../../text/memo.ts';
import { takenBy } from '../policy/guard-need.ts';
import type { Judgement } from '../policy/judgement.ts';
import { isExitStatement } from '../program/guard-balance.ts';
import type { LockOperation, Program } from '../program/program.ts';
import { programsOnAny } from '../program/program.ts';
import { isTimer } from '../program/script-guard.ts';
import type { ProbeModel, ScriptModel } from '../program/script-model.ts';
import { partAt } from '../program/script-model.ts';
import type { Block, Probe, Script, Statement } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import { predicateBehind } from './behind-guard.ts';
import type { NoCandidate } from './candidate.ts';
import type { Edit } from './fix.ts';
import type { Layout } from './layout.ts';

/** The statements of a guard. */
export interface GuardWords {
  /** Test it, leave early, and raise it. */
  readonly open: readonly string[];
  /** Raise it without a test, where a timer runs the probe; absent where the guard cannot be raised twice. */
  readonly raise?: string;
  /** Lower it. */
  readonly lower: string;
}

/** The probes that a guard has to go into. */
export interface ToGuard {
  readonly probes: readonly Probe[];
  /** Probes that are guarded already, all by one guard: then the others join it. */
  readonly guarded: readonly ProbeModel[];
}

/**
 * Every probe that runs while others are attached and takes a lock on some target, or why not all of them can be guarded.
 * @param able whether a target runs the guard: what a probe does elsewhere needs none
 */
export function probesToGuard({ model, lowered }: Judgement, able: Able): ToGuard | NoCandidate {
  const acquisitions = new Set(takersOn(lowered, able).map(({ probe }) => probe));
  const taking = model.probes.filter(({ phase, probe }) => phase === 'attached' && acquisitions.has(probe));
  const guarded = taking.filter(({ guard }) => guard !== undefined);
  const probes = taking.filter(({ guard }) => guard === undefined).map(({ probe }) => probe);
  if (probes.length === 0) return { reason: 'every probe that takes a lock is guarded already' };
  if (new Set(guarded.map(({ guard }) => guard?.map)).size > 1)
    return { reason: 'the script has several guards, which do not keep its probes from each other' };
  if (probes.some((probe) => partAt(model, probe.span) !== undefined))
    return { reason: 'a probe of an imported file takes a lock too, and edits stay in the script' };
  return { probes, guarded };
}

/** Whether a target runs the guard. */
export type Able = (target: Target) => boolean;

function takersOn(lowered: Judgement['lowered'], able: Able): Program[] {
  const running = lowered.filter(({ target, refusals }) => refusals.length === 0 && able(target));
  return programsOnAny(running).filter(({ operations }) => operations.length > 0);
}

/** The edits that guard probes, and whether a predicate is moved: its events are skipped and counted too. */
export interface GuardEdits {
  readonly edits: Edit[];
  readonly moves: boolean;
}

/**
 * The edits that guard probes: opened at the start, lowered before every return and at the end. At exit() the guard stays up,
 * because exit() is output too, and the run is ending. A predicate that takes a lock moves behind the guard.
 */
export function guardEdits(
  probes: readonly Probe[],
  words: GuardWords,
  { model, lowered }: Judgement,
  layout: Layout,
): GuardEdits | NoCandidate {
  const edits: Edit[] = [];
  const taken = takenBy(takersOn(lowered, () => true));
  let moves = false;
  for (const probe of probes) {
    const { body } = probe;
    const { returns, hidden } = returnsOf(probe, model);
    if (hidden)
      return { reason: 'a probe returns inside a larger expression or a macro, where the guard cannot be lowered' };
    const opening = openingEdits(probe, words, { script: model.script, taken: taken.get(probe) ?? [], layout });
    if ('reason' in opening) return opening;
    moves ||= opening.moves;
    edits.push(...opening.edits, ...returns.map((statement) => layout.before(statement.span, words.lower)));
    if (!endsByLeaving(body)) edits.push(...layout.atEnd(body, words.lower));
  }
  return { edits, moves };
}

/** The statements by which a probe returns, and whether something else in it does too. */
interface Returns {
  readonly returns: readonly Statement[];
  readonly hidden: boolean;
}

/** Each guard that is proposed asks for them. */
const RETURNS = new WeakMap<ScriptModel, Map<Probe, Returns>>();

function returnsOf(probe: Probe, model: ScriptModel): Returns {
  const all = remembered(RETURNS, model, () => new Map<Probe, Returns>());
  return remembered(all, probe, () => findReturns(probe.body, model));
}

function findReturns({ statements }: Block, { guards }: ScriptModel): Returns {
  const returns = waysOut(statements);
  return { returns, hidden: statements.some((statement) => returnsUnseen(statement, returns, guards.reach)) };
}

/** Where a guard is opened: the script, and the operations of the probe that take a lock. */
interface Opening {
  readonly script: Script;
  readonly taken: readonly Pick<LockOperation, 'span'>[];
  readonly layout: Layout;
}

/** Raises the guard at the start of a probe, and moves its predicate behind that where it takes a lock. */
export function openingEdits(
  probe: Probe,
  { open, raise, lower }: GuardWords,
  { script, taken, layout }: Opening,
): GuardEdits | NoCandidate {
  const first = raise !== undefined && isTimer(probe) ? [raise] : open;
  const { predicateSpan } = probe;
  const before = predicateSpan !== undefined && taken.some(({ span }) => span.start < probe.body.span.start);
  if (!before) return { edits: [layout.atStart(probe.body, first)], moves: false };
  const moved = predicateBehind(predicateSpan, script, lower, layout);
  if ('reason' in moved) return moved;
  return { edits: [...moved.edits, layout.atStart(probe.body, [...first, moved.statement])], moves: true };
}

function endsByLeaving({ statements }: Block): boolean {
  const last = statements.at(-1);
  return last !== undefined && (isExitStatement(last) || (last.kind === 'jump' && last.keyword === 'return'));
}

/** What the cost of a guard says where a predicate moves behind it. */
export const MOVED_PREDICATE =
  'A predicate that takes a lock moves behind the guard, so an event that it would leave out is skipped too where the guard is up.';

/** The statements that return from a probe, each of its own. */
function waysOut(statements: readonly Statement[]): Statement[] {
  return statements.flatMap(waysOutOf);
}

function waysOutOf(statement: Statement): Statement[] {
  switch (statement.kind) {
    case 'jump':
      return statement.keyword === 'return' ? [statement] : [];
    case 'block':
      return waysOut(statement.statements);
    case 'if': {
      const other = statement.else === undefined ? [] : waysOutOf(statement.else);
      return [...waysOut(statement.then.statements), ...other];
    }
    case 'unroll':
    case 'while':
    case 'for-map':
    case 'for-range':
      return waysOut(statement.body.statements);
    case 'assignment':
    case 'let':
    case 'expression-statement':
      return [];
  }
}

/** Whether something below a node returns from the probe that is none of the statements that do so openly. */
function returnsUnseen(
  root: Parameters<typeof walk>[0],
  returns: readonly Statement[],
  reach: Judgement['model']['guards']['reach'],
): boolean {
  const open = new Set<object>(returns);
  let unseen = false;
  walk(root, (node) => {
    if (open.has(node)) return;
    if (node.kind === 'jump') unseen ||= node.keyword === 'return';
    else if (node.kind === 'call' || node.kind === 'identifier') unseen ||= reach.returnsBy(node.name);
  });
  return unseen;
}
