import { type DiffFilter, touches } from '../review/diff-filter.ts';
import { fingerprints, type KnownFinding } from '../review/fingerprint.ts';
import type { ChangedHunks } from '../review/placement.ts';
import type { ChangedScript } from '../source/change.ts';
import { mayBeHost, mayNameScripts } from '../source/embedded/format.ts';
import { picks } from '../source/file-choice.ts';
import { isScript, type ReadableScript } from '../source/script-text.ts';
import type { SourceTree } from '../source/source-tree.ts';
import type { Hunk } from '../text/hunks.ts';
import { judgeScripts } from './judge.ts';
import type { Settings } from './settings.ts';

/** What a change shows of a script, or of a file with programs in it. */
export interface ShownScript extends Pick<ChangedScript, 'path' | 'previousPath' | 'host'> {
  readonly hunks?: readonly Hunk[] | undefined;
}

/** What is known of a change before its findings are compared with those of its base. */
export interface ShownChange {
  readonly scripts: readonly ShownScript[];
  /** The scripts that are none without a command that names them, each with the files in which such commands are. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** As in `Change`. */
  readonly removed: ReadonlyMap<string, string>;
  readonly hunks: ChangedHunks;
  readonly filter: DiffFilter;
}

/** How many files that are gone are searched for commands. */
const MOST_GONE = 100;

/** The findings of a change, and those that were there before it. */
export interface SplitFindings {
  readonly own: readonly KnownFinding[];
  readonly others: readonly KnownFinding[];
}

/**
 * Separates the findings that a change causes from those of its baseline. A finding that the diff does not show is looked for in
 * the script as it was. Only the scripts with such findings are read and judged again. A finding is new if the script was not
 * there, cannot be read there, or was not judged there. One that only a command makes a script was judged there if a file that
 * names it now named it there, or a file that is gone.
 *
 * @param base the files before the change.
 */
export async function splitFindings(
  findings: readonly KnownFinding[],
  { scripts, named, removed, hunks, filter }: ShownChange,
  settings: Settings,
  base: SourceTree,
): Promise<SplitFindings> {
  // Something unread may differ from what was unread before, so it is always new.
  const untouched = findings.filter((known) => known.finding.rule !== 'not-judged' && !touches(known, hunks, filter));
  if (untouched.length === 0) return { own: findings, others: [] };
  const previous = new Map(scripts.map(({ path, previousPath }) => [path, previousPath]));
  const hosts = new Set(scripts.flatMap(({ path, host }) => (host === undefined ? [] : [path])));
  const files = new Map(untouched.map(({ file }) => [file, previous.get(file.path) ?? file.path]));
  const naming = new Set([...files.keys()].flatMap(({ path }) => named.get(path) ?? []));
  const namers = [...naming].map((host) => previous.get(host) ?? host);
  const gone = naming.size === 0 ? [] : [...removed.keys()].filter((path) => mayNameScripts(path, true));
  const readHost = async (path: string): Promise<ReadableScript[]> => {
    const source = mayBeHost(path, settings.choose(path)) ? await base.look(path, path) : undefined;
    return source?.kind === 'text' ? [{ status: 'readable', path, text: source.text, host: 'found' }] : [];
  };
  const askedHosts = [...files].flatMap(([file, path]) => (hosts.has(file.path) ? [path] : []));
  const inHosts = [...new Set([...askedHosts, ...namers, ...gone.slice(0, MOST_GONE)])].map(readHost);
  const texts = await Promise.all([
    ...inHosts,
    ...[...files].map(async ([file, path]): Promise<ReadableScript[]> => {
      if (hosts.has(file.path)) return [];
      const source = await base.look(path, path);
      if (source.kind !== 'text') return [];
      // A file that was not a script, or was left out, was not judged, so it excuses nothing.
      const wasJudged = picks(settings.choose(path), isScript(path, source.text));
      return wasJudged ? [{ status: 'readable', path, text: source.text }] : [];
    }),
  ]);
  // A finding that was less sure before is still the same finding.
  // Nor is one new that the base accepts, of a file that has another name now.
  const { baseline: _, ...all } = settings;
  const judged = await judgeScripts(texts.flat(), { ...all, minConfidence: 'possible' }, base);
  // Fingerprints are counted in each file alone.
  const known = new Map(judged.files.map((file) => [file.path, new Set(fingerprints([file]).values())]));
  const others = untouched.filter(({ file, fingerprint }) => known.get(files.get(file) ?? '')?.has(fingerprint));
  return { own: findings.filter((each) => !others.includes(each)), others };
}
