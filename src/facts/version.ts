import { compareVersions } from 'compare-versions';

/** A half-open range of releases: `from` is in it, `before` is not; a missing end is open. */
export interface Releases {
  readonly from?: string;
  readonly before?: string;
}

/** Whether a release lies in a range. Numbers compare as numbers: 0.9 < 0.21, and 6.1 is 6.1.0. */
export function within(version: string, releases: Releases): boolean {
  if (releases.from !== undefined && compareVersions(version, releases.from) < 0) return false;
  return releases.before === undefined || compareVersions(version, releases.before) < 0;
}

/** Whether `version` is `from` or newer. */
export function atLeast(version: string, from: string): boolean {
  return compareVersions(version, from) >= 0;
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
