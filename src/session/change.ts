import type { DiffFilter } from '../review/diff-filter.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import type { ShownDiff } from '../review/placement.ts';
import type { Change } from '../source/change.ts';
import { type SourceTree, WHOLE_REPOSITORY } from '../source/source-tree.ts';
import { goneNotes } from './accepted.ts';
import { type ShownScript, splitFindings } from './baseline.ts';
import { findDependents } from './dependents.ts';
import { type JudgedScripts, judgeScripts } from './judge.ts';
import { withNamed } from './named.ts';
import { findRunScripts } from './runners.ts';
import type { Settings } from './settings.ts';

/** What was found in the scripts that a change affects. */
export interface JudgedChange extends JudgedScripts {
  /** Findings of changed scripts that were there before the change; `findings` are those that it causes. */
  readonly others: readonly KnownFinding[];
  /** The new and the old findings, the worst first. */
  readonly all: readonly KnownFinding[];
  readonly diff: ShownDiff;
  /** How many of `files` the change leaves as they are: they import a file that it changes, or a command in one names them. */
  readonly dependents: number;
  /** What the reader must know of the change, in plain sentences. */
  readonly notes: readonly string[];
}

/** The files of a repository before a change and after it. */
export interface ChangeTrees {
  readonly base: SourceTree;
  readonly head: SourceTree;
}

/**
 * Judges what a change does to scripts: to those that it changes, to those that import what it changes, and to those that commands
 * in what it changes name. The findings are compared with those before the change.
 *
 * @param filter which findings are the change's own by its diff alone.
 */
export async function judgeChange(
  change: Change,
  { base, head }: ChangeTrees,
  settings: Settings,
  filter: DiffFilter,
): Promise<JudgedChange> {
  const run = await findRunScripts(change, settings, head);
  const scripts = withNamed<Change['scripts'][number]>(change.scripts, run);
  const dependents = await findDependents({ ...change, scripts }, settings.choose, head);
  const judged = await judgeScripts([...scripts, ...dependents.scripts], settings, head);
  const shown: ShownScript[] = scripts.filter(({ path }) => path !== WHOLE_REPOSITORY && !judged.named.has(path));
  const causes = new Map(dependents.causes);
  for (const [path, [host = '']] of judged.named) {
    const file = change.unnamed.get(path);
    if (file === undefined) causes.set(path, host);
    else shown.push({ ...file, path, hunks: await file.hunks() });
  }
  const hunks = new Map(shown.map((script) => [script.path, script.hunks]));
  const known = {
    scripts: shown,
    named: new Map([...judged.named, ...run.hosts]),
    removed: change.removed,
    hunks,
    filter,
  };
  const { own, others } = await splitFindings(judged.findings, known, settings, base);
  const gone = await goneNotes(settings, (file) => change.removed.has(file));
  // The change answers for an unchanged script only where it causes a finding there.
  const unasked = new Set(others.filter(({ file }) => !hunks.has(file.path)));
  return {
    ...judged,
    findings: own,
    others: others.filter((known) => !unasked.has(known)),
    all: judged.findings.filter((known) => !unasked.has(known)),
    diff: { hunks, causes },
    dependents: causes.size,
    notes: [...change.notes, ...run.notes, ...dependents.notes, ...judged.notes, ...gone],
  };
}
