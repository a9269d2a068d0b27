import type { TargetVerdict } from '../engine/policy/finding.ts';
import { list } from '../engine/policy/target-words.ts';
import type { FixedFinding } from '../engine/report.ts';
import { type Fix, partOfTargets } from '../engine/rewrite/fix.ts';
import { someTargets } from '../engine/rewrite/stop-words.ts';
import { targetLabel } from '../facts/query/target.ts';

/** On which of the harmed targets a rewrite helped, to follow "helps"; undefined if the finding is about no lock. */
export function whereItHelped({ harm, targets }: FixedFinding): string | undefined {
  if (harm === undefined) return undefined;
  const helped = harm.targets.filter((name) => targets.includes(name));
  const all = harm.targets.length;
  if (all === 1 || helped.length === 0) return `on ${names(targets)}`;
  const which = helped.length === all ? `all ${all}` : `${helped.length} of the ${all}`;
  return `on ${which} targets that ${harm.verdict === 'hang' ? 'hang' : 'lose updates'}: ${names(helped)}`;
}

/** On which machines a script does not start after a rewrite, and what it does there without it: a sentence each. */
export function stoppedWords({ stops = [] }: Pick<Fix, 'stops'>): string[] {
  const names = (hung: boolean) => stops.filter((stop) => stop.hung === hung).map(({ target }) => target);
  const [hung, ran] = [names(true), names(false)];
  return [
    ...(hung.length === 0 ? [] : [`It then does not start on ${fewTargets(hung)}, where it hangs without it.`]),
    ...(ran.length === 0 ? [] : [`It then does not start on ${fewTargets(ran)}, where it runs without it.`]),
  ];
}

/** Targets in few words: one by its name, more by their number. The whole cost of a rewrite names them. */
export function fewTargets(targets: readonly string[]): string {
  return targets.length === 1 ? someTargets(targets) : `${targets.length} machines`;
}

/** That a second copy of a script can still hang the machine after a rewrite, if it can: a sentence. */
export function copiesWords({ copies = [] }: Pick<Fix, 'copies'>): string[] {
  return copies.length === 0 ? [] : ['Two copies at a time can still hang the machine.'];
}

/** What an applied rewrite leaves, in sentences; empty if it leaves nothing. */
export function leftWords(finding: FixedFinding): string {
  return [...stoppedWords(finding), ...insteadWords(finding), ...copiesWords(finding)].join(' ');
}

/** What would have helped where the script no longer starts, one sentence for each other rewrite. */
function insteadWords({ instead = [] }: FixedFinding): string[] {
  return instead.map(({ targets, fix }) =>
    fix === undefined
      ? `No rewrite is proved to help on ${someTargets(targets)}.`
      : `On ${someTargets(targets)} another rewrite would help in its place: ${fix.title}. To have it, give fix the script as it was and ${options(targets)}.`,
  );
}

/** The options that name targets on a command line. */
function options(targets: readonly string[]): string {
  return targets.length > 1 ? 'these targets by --target' : `--target ${targets.join()}`;
}

/**
 * How many targets do not start a fixed script, and how many of these started it before: the end of a sentence. Empty if all
 * targets start all of them. "No findings left" refers to the others only.
 * @param unstarted the names of the targets that do not start some fixed script
 */
export function unstartedWords(fixed: readonly FixedFinding[], unstarted: ReadonlySet<string>): string {
  if (fixed.length === 0 || unstarted.size === 0) return '';
  const ended = new Set(fixed.flatMap(({ stops = [] }) => stops.map(({ target }) => target)));
  const before = [...unstarted].filter((name) => ended.has(name)).length;
  const script = new Set(fixed.map(({ path }) => path)).size === 1 ? 'the fixed script' : 'a fixed script';
  const [one, all] = [unstarted.size === 1, before === unstarted.size];
  if (all) return `; ${unstarted.size} of them no longer ${one ? 'starts' : 'start'} ${script}`;
  const ends = before === 0 ? '' : `, ${before} of which did before`;
  return `; ${unstarted.size} of them ${one ? 'does' : 'do'} not start ${script}${ends}`;
}

function names(targets: readonly string[]): string {
  return targets.map(targetLabel).join(', ');
}

/**
 * Where a fix helps if it does not help everywhere: "only on A", "on 5 of 6, not on B". The side with fewer targets is named.
 *
 * @returns undefined for a fix that helps wherever the script hangs or loses updates.
 */
export function whereItHelps(fix: Fix, verdicts: readonly TargetVerdict[]): string | undefined {
  const only = partOfTargets(fix, verdicts);
  if (only === undefined) return undefined;
  const bad = verdicts.filter(({ verdict }) => verdict === 'hang' || verdict === 'lost-updates');
  const others = bad.map(({ target }) => target).filter((target) => !only.includes(target));
  const names = (targets: readonly string[]) => list(targets.map(targetLabel));
  return others.length < only.length
    ? `on ${only.length} of ${bad.length}, not on ${names(others)}`
    : `only on ${names(only)}`;
}
