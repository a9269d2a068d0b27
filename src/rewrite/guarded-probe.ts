import type { Judgement } from '../policy/judgement.ts';
import type { ProbeModel } from '../program/script-model.ts';
import { partAt } from '../program/script-model.ts';
import type { Probe, Statement } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import type { NoCandidate } from './candidate.ts';
import type { Edit } from './fix.ts';
import type { Layout } from './layout.ts';

/** The statements of a guard. */
export interface GuardWords {
  /** Test it, leave early, and raise it. */
  readonly open: readonly string[];
  /** Lower it. */
  readonly lower: string;
}

/** The probes that a guard has to go into. */
export interface ToGuard {
  readonly probes: readonly Probe[];
  /** Probes that are guarded already, all by one guard: then the others join it. */
  readonly guarded: readonly ProbeModel[];
}

/** Every probe that runs while others are attached and takes a lock on some target, or why not all of them can be guarded. */
export function probesToGuard({ model, lowered }: Judgement): ToGuard | NoCandidate {
  const takers = new Set(
    lowered.flatMap((script) =>
      script.programs.filter((program) => program.operations.length > 0).map((program) => program.probe),
    ),
  );
  const taking = model.probes.filter(({ phase, probe }) => phase === 'attached' && takers.has(probe));
  const guarded = taking.filter(({ guard }) => guard !== undefined);
  const probes = taking.filter(({ guard }) => guard === undefined).map(({ probe }) => probe);
  if (probes.length === 0) return { reason: 'every probe that takes a lock is guarded already' };
  if (new Set(guarded.map(({ guard }) => guard?.map)).size > 1)
    return { reason: 'the script has several guards, which do not keep its probes from each other' };
  if (probes.some((probe) => partAt(model, probe.span) !== undefined))
    return { reason: 'a probe of an imported file takes a lock too, and edits stay in the script' };
  return { probes, guarded };
}

/** The edits that guard probes: opened at the start, lowered before every way out and at the end. */
export function guardEdits(
  probes: readonly Probe[],
  { open, lower }: GuardWords,
  { model }: Judgement,
  layout: Layout,
): Edit[] | NoCandidate {
  const edits: Edit[] = [];
  for (const { body } of probes) {
    const exits = waysOut(body.statements);
    const hidden = [...body.statements, ...(body.value === undefined ? [] : [body.value])].some((statement) =>
      leavesUnseen(statement, exits, model.guards.reach),
    );
    if (hidden)
      return { reason: 'a probe leaves inside a larger expression or a macro, where the guard cannot be lowered' };
    edits.push(layout.atStart(body, open), ...exits.map((statement) => layout.before(statement.span, lower)));
    const last = body.statements.at(-1);
    const left = body.value === undefined && last !== undefined && exits.includes(last);
    if (!left) edits.push(...layout.atEnd(body, lower));
  }
  return edits;
}

/** The statements that leave a probe: `return` and `exit()`, each of its own. */
function waysOut(statements: readonly Statement[]): Statement[] {
  return statements.flatMap(waysOutOf);
}

function waysOutOf(statement: Statement): Statement[] {
  switch (statement.kind) {
    case 'jump':
      return statement.keyword === 'return' ? [statement] : [];
    case 'expression-statement':
      return statement.expression.kind === 'call' && statement.expression.name === 'exit' ? [statement] : [];
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
      return [];
  }
}

/** Whether something below a node leaves the probe that is none of the statements that do so openly. */
function leavesUnseen(
  root: Parameters<typeof walk>[0],
  exits: readonly Statement[],
  reach: Judgement['model']['guards']['reach'],
): boolean {
  const open = new Set<object>(exits);
  for (const exit of exits) if (exit.kind === 'expression-statement') open.add(exit.expression);
  let unseen = false;
  walk(root, (node) => {
    if (open.has(node)) return;
    if (node.kind === 'jump') unseen ||= node.keyword === 'return';
    else if (node.kind === 'call' || node.kind === 'identifier') unseen ||= reach.exitsBy(node.name);
  });
  return unseen;
}
