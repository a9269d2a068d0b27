import { compareVersions } from 'compare-versions';

/** A half-open range of releases: `from` is in it, `before` is not; a missing end is open. */
export interface Releases {
  readonly from?: string;
  readonly before?: string;
}

/** Whether a release lies in a range. Numbers compare as numbers: 0.9 < 0.21, and 6.1 is 6.1.0. */
export function within(version: string, releases: Releases): boolean {
  if (releases.from !== undefined && !atLeast(version, releases.from)) return false;
  return releases.before === undefined || !atLeast(version, releases.before);
}

/** The answers given so far: the releases of the tables against those of the targets, asked for at each construct. */
const answers = new Map<string, boolean>();

/** Whether `version` is `from` or newer. */
export function atLeast(version: string, from: string): boolean {
  const question = `${version} ${from}`;
  let answer = answers.get(question);
  if (answer === undefined) {
    answer = compareVersions(version, from) >= 0;
    answers.set(question, answer);
  }
  return answer;
}

/** A range in words, for messages: "0.21 and later", "before 0.25", "0.21 up to (not including) 0.25", "every release". */
export function describeReleases(releases: Releases): string {
  if (releases.from !== undefined && releases.before !== undefined)
    return `${releases.from} up to (not including) ${releases.before}`;
  if (releases.from !== undefined) return `${releases.from} and later`;
  if (releases.before !== undefined) return `before ${releases.before}`;
  return 'every release';
}

/** The row whose releases hold a version: tables are read with this, first match wins. */
export function rowFor<Row extends Releases>(rows: readonly Row[], version: string): Row | undefined {
  return rows.find((row) => within(version, row));
}
