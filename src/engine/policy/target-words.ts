import { olderFirst } from '../../facts/query/release.ts';
import { targetLabel } from '../../facts/query/target.ts';

/** A sentence names up to this many targets one by one; of more, it names two. */
export const MOST_NAMED = 3;

/**
 * The targets that a sentence is about, as a part of it: "on A, B and C", "on 5 of 14 machines, among them A and B", "on all
 * 14 machines".
 * @param names names of targets, each once, at least one
 * @param total how many targets were judged
 */
export function onTargets(names: readonly string[], total: number): string {
  if (names.length <= MOST_NAMED) return `on ${list(names.map(targetLabel))}`;
  if (names.length === total) return `on all ${total} machines`;
  return `on ${names.length} of ${total} machines, among them ${list(names.slice(0, 2).map(targetLabel))}`;
}

/** Words joined for a sentence: "A", "A and B", "A, B and C". */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A text of several sentences; empty ones are left out. */
export function sentences(...all: readonly string[]): string {
  return all.filter((sentence) => sentence !== '').join(' ');
}

/** The targets that have one reason for their verdict. */
interface Reason {
  readonly why: string;
  /** Names, in the order given. */
  readonly targets: readonly string[];
}

/** The kernel that a reason names. Reasons that differ only in it are one. */
const KERNEL = /(?<=\b(?:of|in) Linux )\d+(?:\.\d+)+/;

/** Groups targets by their reasons, in the order in which the reasons come up. */
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
    why: why.replace(KERNEL, list([...kernels].sort(olderFirst))),
    targets,
  }));
}
