import type { Expression, MapAccess, Probe, Span, Statement } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import { integer, scriptGuardOf } from './script-guard.ts';
import type { ProbeModel, ScriptModel } from './script-model.ts';

/** What keeps a recursion guard that somebody wrote from being one. */
export type GuardProblem =
  | 'not-per-cpu'
  | 'plain-map'
  | 'wrong-test'
  | 'raised-before-test'
  | 'leaks'
  | 'unseeded'
  | 'removed'
  | 'missing';

/** A guard with something wrong, at the place to change. */
export interface GuardDefect {
  readonly map: string;
  readonly problem: GuardProblem;
  readonly span: Span;
}

/** A flag that a probe tests, leaving early, and raises: what a guard looks like, right or wrong. */
interface Attempt {
  readonly access: MapAccess;
  readonly test: { readonly at: number; readonly span: Span; readonly sound: boolean };
  readonly raise: { readonly at: number; readonly span: Span; readonly plain: boolean };
}

/**
 * What is wrong with the recursion guards of a script, judged on the text.
 * @param needsGuard whether a probe takes a lock on a target that runs the script
 */
export function guardDefects(model: ScriptModel, needsGuard: (probe: Probe) => boolean): GuardDefect[] {
  const attached = model.probes.filter(({ phase }) => phase === 'attached');
  const defects: GuardDefect[] = [];
  const held = new Set<string>();
  const attempted = new Set<Probe>();
  for (const { probe, guard, partial } of attached) {
    // What is missing may stand where the probe could not be read.
    if (partial) {
      attempted.add(probe);
      continue;
    }
    if (guard !== undefined) {
      held.add(guard.map);
      continue;
    }
    const attempt = attemptIn(probe);
    if (attempt === undefined) continue;
    attempted.add(probe);
    const defect = defectOf(probe, attempt, attached, model);
    if (defect.problem !== 'unseeded' || !model.unread.any) defects.push(defect);
  }
  for (const map of held)
    for (const { probe, guard } of attached)
      if (guard?.map !== map && !attempted.has(probe) && needsGuard(probe))
        defects.push({ map, problem: 'missing', span: probe.attachPoints[0]?.span ?? probe.span });
  return defects;
}

function defectOf(probe: Probe, attempt: Attempt, attached: readonly ProbeModel[], model: ScriptModel): GuardDefect {
  const { access, test, raise } = attempt;
  const map = access.name;
  if (keyText(access) !== 'cpu') return { map, problem: 'not-per-cpu', span: access.span };
  if (raise.plain) return { map, problem: 'plain-map', span: raise.span };
  if (!test.sound) return { map, problem: 'wrong-test', span: test.span };
  if (raise.at < test.at) return { map, problem: 'raised-before-test', span: raise.span };
  if (scriptGuardOf(probe, model.guards) === undefined) return { map, problem: 'leaks', span: raise.span };
  const effects = attached.flatMap((each) => each.effects);
  const removal = effects.find(
    (effect) =>
      (effect.kind === 'reset' && effect.map === map) ||
      (effect.kind === 'map' && effect.change === 'delete' && effect.map === map),
  );
  if (removal !== undefined) return { map, problem: 'removed', span: removal.span };
  const write = effects.find((effect) => effect.kind === 'map' && effect.map === map && effect.aggregation !== 'sum');
  if (write !== undefined) return { map, problem: 'plain-map', span: write.span };
  const problem = model.seeds.perCpu(map) ? 'leaks' : 'unseeded';
  return { map, problem, span: raise.span };
}

/**
 * A flag that is tested, leaving early, and raised in the same body. A flag with another key than cpu must be lowered too:
 * without that it remembers what was seen, which is no guard.
 */
function attemptIn(probe: Probe): Attempt | undefined {
  const statements = probe.body.statements;
  for (const [at, statement] of statements.entries()) {
    const tested = statement.kind === 'if' ? flagTest(statement.condition) : undefined;
    if (statement.kind !== 'if' || tested === undefined) continue;
    const last = statement.then.statements.at(-1);
    if (last?.kind !== 'jump' || last.keyword !== 'return') continue;
    const { access, sound } = tested;
    const raisedAt = statements.findIndex((candidate) => setsFlag(candidate, access) === 'up');
    const raised = statements[raisedAt];
    if (raised?.kind !== 'assignment') continue;
    if (keyText(access) !== 'cpu' && !isLowered(probe, access)) continue;
    return {
      access,
      test: { at, span: statement.condition.span, sound },
      raise: { at: raisedAt, span: raised.span, plain: raised.value.kind !== 'call' },
    };
  }
  return undefined;
}

/** The flag that a condition tests: `@g[k]`, or compared with 0 or 1. Only `> 0` is sound. */
function flagTest(condition: Expression): { access: MapAccess; sound: boolean } | undefined {
  if (condition.kind === 'map') return { access: condition, sound: false };
  if (condition.kind !== 'binary' || condition.left.kind !== 'map') return undefined;
  const value = integer(condition.right);
  const flag = ['>', '>=', '!=', '=='].includes(condition.operator) && (value === 0 || value === 1);
  return flag ? { access: condition.left, sound: condition.operator === '>' && value === 0 } : undefined;
}

/** Whether a statement raises or lowers a flag: 1, true or sum(1); 0, false, sum(-1) or delete(). */
function setsFlag(statement: Statement, access: MapAccess): 'up' | 'down' | undefined {
  if (statement.kind === 'expression-statement') {
    const call = statement.expression;
    const deletes =
      call.kind === 'call' && call.name === 'delete' && call.arguments.some((each) => isSame(each, access));
    return deletes ? 'down' : undefined;
  }
  if (statement.kind !== 'assignment' || statement.operator !== '=' || !isSame(statement.target, access))
    return undefined;
  const { value } = statement;
  const set = value.kind === 'boolean' ? Number(value.value) : value.kind === 'call' ? sumOf(value) : integer(value);
  if (set === 1) return 'up';
  return set === 0 || set === -1 ? 'down' : undefined;
}

function sumOf(call: Extract<Expression, { kind: 'call' }>): number | undefined {
  const [argument] = call.arguments;
  return call.name === 'sum' && argument !== undefined ? integer(argument) : undefined;
}

function isSame(node: { readonly kind: string }, access: MapAccess): boolean {
  return 'name' in node && node.kind === 'map' && node.name === access.name;
}

function isLowered(probe: Probe, access: MapAccess): boolean {
  let lowered = false;
  walk(probe.body, (node) => {
    if (node.kind === 'assignment' || node.kind === 'expression-statement')
      lowered ||= setsFlag(node, access) === 'down';
  });
  return lowered;
}

function keyText({ keys }: MapAccess): string | undefined {
  const [key] = keys ?? [];
  return keys?.length === 1 && key?.kind === 'identifier' ? key.name : undefined;
}
