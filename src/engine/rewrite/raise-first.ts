import type { Span } from '../../text/position.ts';
import type { Judgement } from '../policy/judgement.ts';
import { balanceOf } from '../program/guard-balance.ts';
import { conjuncts } from '../program/guard-flag.ts';
import type { GuardDefect } from '../program/guard-problem.ts';
import type { Block, Script, Statement } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import { hasComment, leaveUnless, predicateBehind } from './behind-guard.ts';
import type { NoCandidate } from './candidate.ts';
import type { Edit } from './fix.ts';
import { BLOCK_STATEMENTS, type Layout } from './layout.ts';
import { lowerAt, loweringOf } from './lowering.ts';

type Repair = readonly Edit[] | NoCandidate;

/** The parts of a guard that a probe has, as they are written. */
interface Parts {
  readonly block: Block;
  /** The statements that test and raise it. */
  readonly opening: readonly Statement[];
  readonly lower: string;
}

/**
 * Moves the test and the raise of a guard before everything in the probe that takes a lock: before the first such statement, and
 * before a predicate, which becomes a condition behind the guard.
 */
export function raiseFirst(defect: GuardDefect, { model }: Judgement, layout: Layout): Repair {
  const { probe, span, others } = defect;
  const { script } = model;
  const { block, opening, lower } = partsOf(defect, script);
  const places = [span, ...others];
  const edits: Edit[] = [];
  const behind: string[] = [];
  const { predicateSpan } = probe;
  if (predicateSpan !== undefined && places.some((place) => lies(place, predicateSpan))) {
    const moved = predicateOf(defect, predicateSpan, { script, lower, layout });
    if ('reason' in moved) return moved;
    edits.push(...moved.edits);
    behind.push(moved.statement);
  }
  const first = block.statements.findIndex((statement) => places.some((place) => lies(place, statement.span)));
  const raise = opening.at(-1);
  if (raise === undefined) return { reason: 'the guard is not raised by a statement of its own' };
  const raisedAt = block.statements.indexOf(raise);
  const inBody = places.some((place) => place.start >= probe.body.span.start);
  if (!inBody) {
    const next = block.statements[raisedAt + 1];
    if (next === undefined) return { reason: 'nothing runs while the guard is up' };
    return [...edits, ...behind.map((statement) => layout.before(next.span, statement))];
  }
  const target = block.statements[first];
  if (target === undefined || first >= raisedAt)
    return { reason: 'what takes a lock stands around the guard, and not before it' };
  // A test that comes first already stays where it is.
  const moved = opening.filter((statement) => block.statements.indexOf(statement) > first);
  const passed = block.statements.slice(first, raisedAt).filter((statement) => !opening.includes(statement));
  if (needs(moved, passed)) return { reason: 'the test of the guard needs what takes a lock before it' };
  const { leaks } = balanceOf(
    () => undefined,
    { ...block, statements: passed, span: block.span },
    0,
    model.guards.reach,
  );
  const lowered = lowerAt(
    leaks.filter(({ kind }) => kind !== 'ends'),
    lower,
    layout,
  );
  if ('reason' in lowered) return lowered;
  const words = [...moved.map((statement) => wordsOf(statement, script)), ...behind];
  return [
    ...edits,
    ...words.map((each) => layout.before(target.span, each)),
    ...lowered,
    ...moved.map((statement) => layout.remove(statement.span)),
  ];
}

/** Moves the statements after the lowering of the guard before it: into the block that the guard surrounds. */
export function lowerLast({ attempt, probe }: GuardDefect, { model: { script } }: Judgement, layout: Layout): Repair {
  const { statements } = probe.body;
  const around = attempt && statements.findIndex((each) => each.kind === 'if' && each.then === attempt.block);
  const end = attempt?.block.statements.at(-1)?.span;
  if (attempt === undefined || around === undefined || around < 0 || end === undefined)
    return { reason: 'what runs after the guard is lowered cannot be put before that' };
  if (!attempt.balance.lowered.some(({ span }) => span.start === end.start))
    return { reason: 'the guard is not lowered at the end of its block' };
  const rest = statements.slice(around + 1);
  return rest.flatMap((each) => [layout.before(end, wordsOf(each, script)), layout.remove(each.span)]);
}

function partsOf(defect: GuardDefect, { text }: Script): Parts {
  const { attempt, imported, probe } = defect;
  const block = attempt?.block ?? probe.body;
  const raise = attempt?.raise.span ?? imported?.attempt?.raise;
  const raised = block.statements.filter(({ span }) => span.start === raise?.start);
  const opening = attempt?.early === undefined ? raised : [attempt.early, ...raised];
  return { block, opening, lower: loweringOf(defect, text) };
}

/** What a predicate is moved in and with. */
interface Around {
  readonly script: Script;
  readonly lower: string;
  readonly layout: Layout;
}

/** The predicate, without the test of the guard, as a condition behind the guard. */
function predicateOf({ probe: { predicate }, attempt }: GuardDefect, span: Span, { script, lower, layout }: Around) {
  const test = attempt?.test;
  if (predicate === undefined || test === undefined || !lies(test.span, span))
    return predicateBehind(span, script, lower, layout);
  if (hasComment(script, span)) return { reason: 'a predicate that takes a lock has a comment in it' };
  const textOf = ({ start, end }: Span) => script.text.slice(start, end);
  const rest = conjuncts(predicate).filter((each) => each.span.start !== test.span.start);
  const edit: Edit = { span, text: `/${textOf(test.span)}/` };
  const single = (kind: string) => rest.length === 1 || SINGLE.has(kind);
  const words = rest.map((each) => (single(each.kind) ? textOf(each.span) : `(${textOf(each.span)})`));
  return { edits: [edit], statement: leaveUnless(words.join(' && '), lower) };
}

/** Whether an expression needs no parentheses next to `&&`. */
const SINGLE: ReadonlySet<string> = new Set(['identifier', 'map', 'call', 'integer', 'boolean', 'unary']);

function wordsOf({ kind, span }: Statement, { text }: Script): string {
  const words = text.slice(span.start, span.end);
  return BLOCK_STATEMENTS.has(kind) ? words : `${words};`;
}

/** Whether some statements read a variable that others set. */
function needs(statements: readonly Statement[], others: readonly Statement[]): boolean {
  const set = new Set<string>();
  for (const other of others)
    walk(other, (node) => {
      if (node.kind === 'variable') set.add(node.name);
    });
  let found = false;
  for (const statement of statements)
    walk(statement, (node) => {
      if (node.kind === 'variable') found ||= set.has(node.name);
    });
  return found;
}

function lies(span: Span, within: Span): boolean {
  return span.start >= within.start && span.end <= within.end;
}
