import type { ChosenTargets } from '../action/inputs.ts';
import type { EffectiveConfiguration } from '../config/organisation.ts';
import type { FileReport } from '../engine/report.ts';
import { type DiffFilter, touches } from '../review/diff-filter.ts';
import { fingerprints, type KnownFinding } from '../review/fingerprint.ts';
import type { ChangedHunks } from '../review/placement.ts';
import type { ChangedScript } from '../source/change.ts';
import type { SourceTree } from '../source/source-tree.ts';
import { judgeScripts } from './judge.ts';

/** The findings of a change, and those that were there before it. */
export interface SplitFindings {
  readonly own: readonly KnownFinding[];
  readonly others: readonly KnownFinding[];
}

/**
 * Tells the findings that a change answers for from those that were there before: what the diff does not show to be its own is
 * looked for in the script as it was. Only the scripts with such findings are read, and judged again; one that cannot be read
 * there, or was not there, is new.
 *
 * @param paths where each script was before, if it had another path.
 * @param before the files at the base commit.
 */
export async function splitFindings(
  findings: readonly KnownFinding[],
  hunks: ChangedHunks,
  filter: DiffFilter,
  paths: ReadonlyMap<string, string>,
  chosen: ChosenTargets,
  configuration: EffectiveConfiguration,
  before: SourceTree,
): Promise<SplitFindings> {
  const untouched = findings.filter((known) => !touches(known, hunks, filter));
  if (untouched.length === 0) return { own: findings, others: [] };
  const files = [...new Set(untouched.map(({ file }) => file))];
  const texts = await Promise.all(
    files.map(async ({ path }): Promise<ChangedScript[]> => {
      const was = paths.get(path) ?? path;
      const source = await before.look(was, was);
      return source.kind === 'text' ? [{ status: 'readable', path: was, text: source.text }] : [];
    }),
  );
  const judged = await judgeScripts(texts.flat(), chosen, configuration, before);
  const known = new Map(judged.files.map((file) => [file.path, namesIn(file)]));
  const now = new Map(files.map((file) => [file, fingerprints([file])]));
  const others = untouched.filter(({ file, finding }) => {
    const name = now.get(file)?.get(finding);
    return name !== undefined && known.get(paths.get(file.path) ?? file.path)?.has(name) === true;
  });
  return { own: findings.filter((each) => !others.includes(each)), others };
}

/** The names of a script's findings, counted in it alone. */
function namesIn(file: FileReport): ReadonlySet<string> {
  return new Set(fingerprints([file]).values());
}
