import type { Target } from '../facts/target.ts';
import type { Range } from '../text/position.ts';
import type { Finding, RelatedPlace, RuleId } from './policy/finding.ts';
import type { IgnoredRule } from './policy/suppression.ts';
import type { Fix, Tried } from './rewrite/fix.ts';

/** A finding with its proved rewrites, best first. Its `todo` recommends no rewrite that was tried in vain. */
export interface ReportedFinding extends Omit<Finding, 'advice'> {
  readonly fixes: readonly Fix[];
  /** Milder findings of the same cause, which this one stands for. */
  readonly others?: readonly Finding[];
  /** Rewrites that were tried and are not offered, and why. */
  readonly tried?: readonly Tried[];
  /** After an attempt to fix the script: why this one is left, a sentence. */
  readonly left?: string;
}

/** A finding that a rewrite removed, from the targets that it names. */
export interface FixedFinding extends Pick<Fix, 'kind' | 'title' | 'cost' | 'targets' | 'stops' | 'copies'> {
  readonly path: string;
  readonly rule: RuleId;
  /** Where it was in the script as it was read. */
  readonly range: Range;
  /** Set if it may only be applied when somebody asks for it. */
  readonly unsafe?: true;
  /** Missing where it is about no lock. */
  readonly harm?: Harm;
  /** Where the script does not start after the rewrite: what would have helped there in its place. */
  readonly instead?: readonly Instead[];
}

/** What a finding does to targets: it hangs them, or where it hangs none, updates get lost on them. */
export interface Harm {
  readonly verdict: 'hang' | 'lost-updates';
  /** Names, at least one. */
  readonly targets: readonly string[];
}

/** For some targets, the best other rewrite of a script as it was. */
export interface Instead {
  readonly targets: readonly string[];
  /** Undefined where no other one is proved to help. */
  readonly fix?: Pick<Fix, 'kind' | 'title'>;
}

/** What an attempt to fix the scripts of a run came to. */
export interface Fixed {
  /** Whether the scripts were written, or it was only shown how they would be. */
  readonly written: boolean;
  /** In the order of the files, and in each as they were applied. */
  readonly findings: readonly FixedFinding[];
}

/** A script that was read and judged. `text` is what the offsets of its findings point into. */
export interface AnalysedFile {
  readonly status: 'analysed';
  readonly path: string;
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
  /** The texts of the other files that related places point into, by path. */
  readonly others?: ReadonlyMap<string, string>;
  /** The names of the targets that do not start the script, of which nothing else is said; missing when there are none. */
  readonly unstarted?: readonly string[];
  /** What its ignore comments silence, a rule of a comment each; missing when that is nothing. */
  readonly ignored?: readonly IgnoredRule[];
  /** Set for a file of another kind: the programs in it were judged. */
  readonly host?: true;
}

/** An input that could not be judged: `not-judged` is its one finding, unless the configuration has made less of it. */
export interface FailedFile {
  readonly status: 'failed';
  readonly path: string;
  /** Nothing is known of it. */
  readonly text: '';
  readonly findings: readonly ReportedFinding[];
  /** Why, and what to do. */
  readonly error: string;
}

/** An input in which nothing is to be judged. */
export interface SkippedFile {
  readonly status: 'skipped';
  readonly path: string;
  /** Why. */
  readonly error: string;
}

export type FileReport = AnalysedFile | FailedFile | SkippedFile;

/** A file that findings are told of. */
export type ReportedFile = AnalysedFile | FailedFile;

/** The files of a run that findings can be told of. */
export function reportedFiles(files: readonly FileReport[]): ReportedFile[] {
  return files.filter((file) => file.status !== 'skipped');
}

/** Whether something that belongs to these files was not judged, and nobody has allowed that. */
export function leavesUnjudged(findings: readonly Pick<Finding, 'rule' | 'severity'>[]): boolean {
  return findings.some(({ rule, severity }) => rule === 'not-judged' && severity === 'error');
}

/** The file that a related place of a finding of `file` points into. */
export function fileOfPlace(
  file: Pick<AnalysedFile, 'path' | 'text' | 'others'>,
  { path }: Pick<RelatedPlace, 'path'>,
): { path: string; text: string } {
  if (path === undefined) return { path: file.path, text: file.text };
  return { path, text: file.others?.get(path) ?? '' };
}

/** The outcome of one run over any number of files: the one thing that every output format is made from. */
export interface Report {
  readonly targets: readonly Target[];
  readonly files: readonly FileReport[];
  /** What the reader should know of the targets, a sentence or two each. */
  readonly notes?: readonly string[];
  /** For a run that fixes: what it fixed; `files` are as they are after it. */
  readonly fixed?: Fixed;
}
