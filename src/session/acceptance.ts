import type { AcceptedEntry } from '../config/baseline.ts';
import { type SuppressionPolicy, whyForbidden } from '../engine/policy/suppression.ts';
import { type FileReport, reportedFiles } from '../engine/report.ts';
import { fingerprints } from '../review/fingerprint.ts';
import type { DiskTree } from '../source/disk.ts';
import { dayAfter } from '../text/day.ts';
import { plural } from '../text/plural.ts';
import { entryKey, whyNotAccepted } from './accepted.ts';
import { fails, type Settings } from './settings.ts';

/** What is written beside each finding that is newly accepted. */
export type Acceptance = Pick<AcceptedEntry, 'reason' | 'until'>;

/** What was judged to make a baseline from. */
export interface JudgedForBaseline {
  /** Without a baseline. */
  readonly files: readonly FileReport[];
  /** The paths of all files that were judged, those too in which nothing was found. */
  readonly judged: readonly string[];
  readonly settings: Settings;
  readonly tree: Pick<DiskTree, 'fromRoot' | 'isGone'>;
}

/** A baseline that is to be written. */
export interface BaselinePlan {
  readonly entries: readonly AcceptedEntry[];
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
  /** What cannot be accepted, and why, a sentence each. */
  readonly refused: readonly string[];
}

/** How long a finding is accepted if nobody says until when, in days. */
const DAYS = 90;

/** The last day for new entries: some months from now, or less if the policy asks for less. */
export function usualEnd(policy: SuppressionPolicy, today: string): string {
  const limits = [policy, ...(policy.also === undefined ? [] : [policy.also])].flatMap(({ expires }) => expires ?? []);
  return dayAfter(today, Math.min(DAYS, ...limits));
}

/**
 * The entries for the findings that make a run fail. An entry that still accepts its finding keeps its reason and its day.
 *
 * @param before the entries so far.
 * @param prune whether an entry of a judged file is taken out if no finding matches it.
 */
export async function planBaseline(
  before: readonly AcceptedEntry[],
  { files, judged, settings, tree }: JudgedForBaseline,
  accept: Acceptance,
  prune: boolean,
): Promise<BaselinePlan> {
  const old = new Map(before.map((entry) => [`${entry.file}\0${entryKey(entry)}`, entry]));
  const entries = new Map<string, AcceptedEntry>();
  const refused = new Map<string, number>();
  let added = 0;
  for (const file of reportedFiles(files)) {
    const place = await tree.fromRoot(file.path);
    const names = fingerprints([file]);
    for (const finding of file.findings) {
      const entry = { file: place ?? '', rule: finding.rule, fingerprint: names.get(finding) ?? '', ...accept };
      const key = `${entry.file}\0${entryKey(entry)}`;
      const known = old.get(key);
      if (known !== undefined && whyNotAccepted(known, settings) === undefined) entries.set(key, known);
      else if (fails([finding], settings)) {
        const why =
          place === undefined
            ? `${file.path} is outside of the folder that the configuration is for.`
            : whyForbidden(entry.rule, entry.reason, settings.suppressions, entry.until);
        if (why !== undefined) refused.set(`${entry.rule}: ${why}`, (refused.get(`${entry.rule}: ${why}`) ?? 0) + 1);
        else {
          entries.set(key, entry);
          added += 1;
        }
      }
    }
  }
  const places = new Set(await Promise.all(judged.map((path) => tree.fromRoot(path))));
  for (const [key, entry] of old) {
    const unknown = prune ? !places.has(entry.file) || settings.forFile(entry.file).rules[entry.rule] === 'off' : true;
    if (!entries.has(key) && unknown && !(await tree.isGone(entry.file))) entries.set(key, entry);
  }
  const kept = entries.size - added;
  return {
    entries: [...entries.values()],
    added,
    kept,
    removed: [...old.keys()].filter((key) => !entries.has(key)).length,
    refused: [...refused].map(([why, count]) => `${plural(count, 'finding')} cannot be accepted. ${why}`),
  };
}
