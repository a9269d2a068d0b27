import { atLeast } from '../../facts/query/release.ts';
import { targetLabel } from '../../facts/query/target.ts';

/** So many targets are named one by one in a sentence; of more, two stand for all. */
export const MOST_NAMED = 3;

/**
 * On which targets something is so, to go on with a sentence: "on A, B and C", "on 5 of 14 machines, among them A and B",
 * "on all 14 machines".
 * @param names of targets, each once, at least one
 * @param total how many were judged
 */
export function onTargets(names: readonly string[], total: number): string {
  if (names.length <= MOST_NAMED) return `on ${list(names.map(targetLabel))}`;
  if (names.length === total) return `on all ${total} machines`;
  return `on ${names.length} of ${total} machines, among them ${list(names.slice(0, 2).map(targetLabel))}`;
}

/** Words joined as a sentence has them: "A", "A and B", "A, B and C". */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Targets with one reason for a verdict. */
export interface Reason {
  readonly why: string;
  /** Names, in the order given. */
  readonly targets: readonly string[];
}

/** A kernel that a reason names: reasons that differ in nothing else are one. */
const KERNEL = /(?<=\b(?:of|in) Linux )\d+(?:\.\d+)+/;

/** Targets by their reasons, in the order in which these come up. */
export function groupByReason(verdicts: readonly { readonly target: string; readonly why: string }[]): Reason[] {
  const groups = new Map<string, { readonly why: string; readonly targets: string[]; readonly kernels: Set<string> }>();
  for (const { target, why } of verdicts) {
    const key = why.replace(KERNEL, '');
    const group = groups.get(key) ?? { why, targets: [], kernels: new Set() };
    if (!group.targets.includes(target)) group.targets.push(target);
    for (const kernel of KERNEL.exec(why) ?? []) group.kernels.add(kernel);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ why, targets, kernels }) => ({
    why: why.replace(KERNEL, list([...kernels].sort((a, b) => (atLeast(a, b) ? 1 : -1)))),
    targets,
  }));
}
