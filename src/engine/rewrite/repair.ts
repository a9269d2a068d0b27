import { FEATURES } from '../../facts/features.ts';
import { refuses } from '../../facts/query/release.ts';
import type { Span } from '../../text/position.ts';
import type { Finding } from '../policy/finding.ts';
import { brokenGuards, takenBy } from '../policy/guard-need.ts';
import type { Judgement } from '../policy/judgement.ts';
import { describeDefect } from '../policy/rules/guard-incomplete.ts';
import type { GuardAttempt } from '../program/guard-attempt.ts';
import type { Lowering, Lowers } from '../program/guard-balance.ts';
import { balanceOf } from '../program/guard-balance.ts';
import { isGuard } from '../program/guard-defect.ts';
import { flagChange, lowersFlag } from '../program/guard-flag.ts';
import type { GuardDefect } from '../program/guard-problem.ts';
import { lowersImported } from '../program/imported-guard.ts';
import { integer } from '../syntax/literal.ts';
import type { Probe, Statement } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import type { Candidate, NoCandidate, RewriteRequest, Rewriter } from './candidate.ts';
import type { Edit } from './fix.ts';
import { freeName } from './free-name.ts';
import { findBegin, seedComment, seedStatements } from './guard.ts';
import { importedWords } from './guard-import.ts';
import type { GuardWords } from './guarded-probe.ts';
import { openingEdits } from './guarded-probe.ts';
import type { Layout } from './layout.ts';
import { lowerAt, loweringOf } from './lowering.ts';
import { lowerLast, raiseFirst } from './raise-first.ts';

type Repair = readonly Edit[] | NoCandidate;

/** Completes the guard that a script has, instead of giving it a second one. */
export const repairedGuard: Rewriter = {
  kind: 'guard',
  what: 'completing the guard of the script',
  propose: proposeRepair,
};

function proposeRepair({ judgement, finding, cause, layout }: RewriteRequest): Candidate | NoCandidate | undefined {
  if (finding.rule === 'guard-incomplete') return repairOfFinding(finding, judgement, layout);
  return cause?.world === 'closed' ? completeAll(judgement, layout) : undefined;
}

/** Several defects can be at one place: the words tell them apart. */
function repairOfFinding(
  { span, what }: Finding,
  judgement: Judgement,
  layout: Layout,
): Candidate | NoCandidate | undefined {
  const defect = brokenGuards(judgement).find(
    (each) => each.span.start === span.start && what.startsWith(describeDefect(each, judgement).what),
  );
  if (defect === undefined) return undefined;
  const repair = repairOf(defect, judgement, layout);
  return 'reason' in repair ? repair : { ...guardCandidate(titleOf(defect)), edits: repair };
}

function completeAll(judgement: Judgement, layout: Layout): Candidate | NoCandidate | undefined {
  const defects = brokenGuards(judgement);
  if (defects.length === 0) return undefined;
  const edits = new Map<string, Edit>();
  const converted = new Set<string>();
  for (const defect of defects) {
    // One repair of the map answers for all of its probes.
    const whole = defect.problem === 'plain-map' || defect.problem === 'not-per-cpu';
    if (whole && converted.has(defect.map)) continue;
    if (whole) converted.add(defect.map);
    const repair = repairOf(defect, judgement, layout);
    if ('reason' in repair) return repair;
    for (const edit of repair) edits.set(`${edit.span.start} ${edit.span.end} ${edit.text}`, edit);
  }
  const names = [...new Set(defects.map(({ map }) => map))].join(', ');
  return { ...guardCandidate(`Complete the guard ${names}, which the script has already`), edits: [...edits.values()] };
}

function guardCandidate(title: string): Omit<Candidate, 'edits'> {
  const cost = 'Events that fire while the guard is up on their CPU are skipped: that is what a guard does.';
  return { loss: 'nothing', title, cost, safe: true };
}

function titleOf({ problem, map }: GuardDefect): string {
  switch (problem) {
    case 'not-per-cpu':
      return `Keep the guard ${map} for each CPU, as a sum that is changed in place`;
    case 'plain-map':
      return `Keep the guard ${map} as a sum, which is changed in place without a lock`;
    case 'wrong-test':
      return `Test the guard ${map} for a number above zero`;
    case 'raised-before-test':
      return `Test the guard ${map} before it is raised`;
    case 'leaks':
      return `Lower the guard ${map} on every way out`;
    case 'lowered-early':
      return `Lower the guard ${map} where the probe leaves`;
    case 'unseeded':
      return `Make the entries of the guard ${map} in BEGIN`;
    case 'removed':
      return `Leave the entries of the guard ${map} alone while probes are attached`;
    case 'missing':
      return `Guard this probe by ${map} too`;
    case 'runs-before':
      return `Raise the guard ${map} before anything takes a lock`;
    case 'runs-while-up':
    case 'runs-after':
      return `Take no lock outside the guard ${map}`;
    case 'lowered-before-exit':
      return `Leave the guard ${map} up at exit()`;
    case 'changed-otherwise':
      return `Change the guard ${map} by sum(1) and sum(-1) only`;
  }
}

function repairOf(defect: GuardDefect, judgement: Judgement, layout: Layout): Repair {
  const { script } = judgement.model;
  if (defect.probe.span.end > script.text.length) return { reason: 'the guard is in an imported file' };
  const { attempt, map } = defect;
  switch (defect.problem) {
    case 'not-per-cpu':
    case 'plain-map':
      return convert(map, judgement, layout);
    case 'wrong-test':
      return attempt === undefined ? [] : testEdits(attempt);
    case 'raised-before-test':
      return attempt?.early === undefined ? [] : swap(attempt.early, attempt.raise.span, script.text, layout);
    case 'leaks':
    case 'lowered-early':
      return balanced(defect, script.text, layout);
    case 'unseeded':
      return seed(map, judgement, layout);
    case 'removed':
      return keepEntries(defect, layout);
    case 'runs-before':
      return raiseFirst(defect, judgement, layout);
    case 'runs-while-up':
      return { reason: `what the probe does where it finds ${map} up takes a lock, and cannot be guarded` };
    case 'runs-after':
      return lowerLast(defect, judgement, layout);
    case 'lowered-before-exit':
      return [defect.span, ...defect.others].map((span) => layout.remove(span));
    case 'missing':
      return guardProbe(defect, judgement, layout);
    case 'changed-otherwise':
      return { reason: `it is not clear what the other change of ${map} is for` };
  }
}

/** Lowers the flag on every way out that leaves it up, and only there. */
function balanced(defect: GuardDefect, text: string, layout: Layout): Repair {
  const { attempt, imported } = defect;
  const balance = attempt?.balance ?? imported?.attempt?.balance;
  if (balance === undefined) return [];
  const added = lowerAt(balance.leaks, loweringOf(defect, text), layout);
  return 'reason' in added ? added : [...balance.early.map(({ span }) => layout.remove(span)), ...added];
}

function testEdits({ test, map }: GuardAttempt): Edit[] {
  return test === undefined ? [] : [{ span: test.span, text: `${map}[cpu] ${test.passes === 'up' ? '>' : '<='} 0` }];
}

function swap(test: Statement, raise: Span, text: string, layout: Layout): Repair {
  return [layout.before(raise, text.slice(test.span.start, test.span.end)), layout.remove(test.span)];
}

/** `@g[cpu]` everywhere, raised and lowered by sum(), tested for a number above zero, its entries made in BEGIN. */
function convert(map: string, judgement: Judgement, layout: Layout): Repair {
  const { model } = judgement;
  const edits: Edit[] = [];
  const covered = new Set<number>();
  for (const { attempt } of model.probes) {
    if (attempt?.map !== map || !isGuard(attempt, model)) continue;
    if (attempt.strays.length > 0) return { reason: `${map} is changed in another way too` };
    const { test, raise, balance } = attempt;
    edits.push(...testEdits(attempt));
    for (const { span, to } of [raise, ...balance.lowered, ...balance.early])
      edits.push({ span, text: `${map}[cpu] = sum(${to === 'up' ? 1 : -1})` });
    const tests = test === undefined ? [] : [test];
    for (const { access } of [...tests, raise, ...balance.lowered, ...balance.early])
      covered.add(access.nameSpan.start);
  }
  for (const { probe, phase } of model.probes) {
    if (phase === 'end') continue;
    let used = false;
    walk(probe, (node) => {
      if (phase === 'begin' && node.kind === 'assignment' && node.target.kind === 'map' && node.target.name === map) {
        covered.add(node.target.nameSpan.start);
        const { target, value } = node;
        const sum = value.kind === 'call' && value.name === 'sum' ? value.arguments[0] : undefined;
        // An entry that is a sum already is a seed; what else BEGIN sets to 0 would have another type.
        if (sum !== undefined && target.keys?.length === 1) return;
        if (integer(sum ?? value) === 0) edits.push(layout.remove(node.span));
        else used = true;
      }
      if (node.kind === 'map' && node.name === map && node.keys !== undefined)
        used ||= !covered.has(node.nameSpan.start);
    });
    if (used) return { reason: `${map} is used in another way too` };
  }
  const seeded = model.seeds.everPerCpu(map) ? [] : seed(map, judgement, layout);
  return 'reason' in seeded ? seeded : [...edits, ...seeded];
}

/** Makes an entry for every CPU in BEGIN: in the script's own, before all else, or in a new one. */
function seed(map: string, { model, lowered }: Judgement, layout: Layout): Repair {
  const running = lowered.filter(({ refusals }) => refusals.length === 0);
  const modern = running.every(({ target }) => !refuses(target.bpftrace, FEATURES['for-range']));
  const names = { guard: map, missed: undefined, counter: freeName(model, '$guard_cpu', ['']) };
  const statements = seedStatements(names, modern);
  const begin = findBegin(model);
  if (begin === 'unusable')
    return { reason: 'the script has a BEGIN that is not a plain one, so the guard cannot be seeded' };
  if (begin !== undefined) return [layout.atStart(begin.body, statements)];
  const lines = ['BEGIN', '{', ...statements.map((each) => layout.unit + each), '}'];
  return [layout.beforeProbes(seedComment(names, modern), lines)];
}

/** Lowers the guard where its entry was deleted, and removes a clear(), a zero() or another delete(). */
function keepEntries({ attempt, map, probe, span }: GuardDefect, layout: Layout): Repair {
  if (attempt !== undefined) return [{ span, text: `${map}[cpu] = sum(-1)` }];
  const statements: Statement[] = [];
  walk(probe.body, (node) => {
    const own =
      node.kind === 'expression-statement' && node.expression.kind === 'call' && isRemoval(node.expression.name);
    if (own && node.span.start === span.start) statements.push(node);
  });
  const [statement] = statements;
  return statement === undefined
    ? { reason: 'the guard is removed inside a macro or a larger expression' }
    : [layout.remove(statement.span)];
}

function isRemoval(name: string): boolean {
  return name === 'clear' || name === 'zero' || name === 'delete';
}

/** Gives a probe the guard that others have. */
function guardProbe({ map, probe, imported }: GuardDefect, judgement: Judgement, layout: Layout): Repair {
  const { model } = judgement;
  if (imported !== undefined) {
    const { file } = imported;
    return guarded(probe, { words: importedWords(file), lowers: lowersImported(file) }, judgement, layout);
  }
  const { text } = model.script;
  const templates = model.probes.flatMap(({ attempt }) =>
    attempt?.map === map && attempt.test !== undefined && isGuard(attempt, model) && attempt.raise.form === 'sum'
      ? [attempt]
      : [],
  );
  const template = templates.find(({ early }) => early !== undefined) ?? templates[0];
  if (template === undefined) return { reason: `the guard ${map} of the other probes is incomplete` };
  if (probe.body.statements.some((statement) => flagChange(statement)?.access.name === map))
    return { reason: `the probe already changes ${map}, but not as a guard` };
  const counts = template.early?.then.statements.filter(isCount) ?? [];
  const leave = [...counts.map(({ span }) => `${text.slice(span.start, span.end)};`), 'return;'].join(' ');
  const raise = `${map}[cpu] = sum(1);`;
  const words = { open: [`if (${map}[cpu] > 0) { ${leave} }`, raise], raise, lower: `${map}[cpu] = sum(-1);` };
  return guarded(probe, { words, lowers: lowersFlag(map) }, judgement, layout);
}

/** A guard as a probe gets it: what is written, and what lowers it. */
interface ProbeGuard {
  readonly words: GuardWords;
  readonly lowers: Lowers<Lowering>;
}

function guarded(probe: Probe, { words, lowers }: ProbeGuard, { model, lowered }: Judgement, layout: Layout): Repair {
  const running = lowered.flatMap(({ refusals, programs }) => (refusals.length === 0 ? programs : []));
  const taken = takenBy(running).get(probe) ?? [];
  const opening = openingEdits(probe, words, { script: model.script, taken, layout });
  if ('reason' in opening) return opening;
  const { leaks } = balanceOf(lowers, probe.body, 0, model.guards.reach);
  const added = lowerAt(leaks, words.lower, layout);
  return 'reason' in added ? added : [...opening.edits, ...added];
}

/** The statement that counts skipped events, such as `@missed = sum(1);`. */
function isCount(statement: Statement): boolean {
  if (statement.kind !== 'assignment' || statement.target.kind !== 'map' || statement.value.kind !== 'call')
    return false;
  const { keys } = statement.target;
  return (statement.value.name === 'count' || statement.value.name === 'sum') && keys === undefined;
}
