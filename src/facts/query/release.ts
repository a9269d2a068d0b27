import { compareVersions } from 'compare-versions';
import type { ReleaseBound, Releases } from '../releases.ts';

/** Whether a release lies in a range. Numbers compare as numbers: 0.9 < 0.21, and 6.1 is 6.1.0. */
export function within(version: string, releases: Releases): boolean {
  if (releases.from !== undefined && !atLeast(version, releases.from)) return false;
  return releases.before === undefined || !atLeast(version, releases.before);
}

/** Compares two releases: the older one comes first. */
export const olderFirst: (one: string, other: string) => number = compareVersions;

/** The answers given so far: the releases of the tables against those of the targets, asked for at each construct. */
const answers = new Map<string, Map<string, boolean>>();

/** Whether `version` is `from` or newer. */
export function atLeast(version: string, from: string): boolean {
  let known = answers.get(version);
  if (known === undefined) {
    known = new Map();
    answers.set(version, known);
  }
  let answer = known.get(from);
  if (answer === undefined) {
    answer = compareVersions(version, from) >= 0;
    known.set(from, answer);
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

/**
 * A range in words that name the last release line in it, as the subject of a sentence has it: "up to 0.20", "0.21 to 0.24",
 * "from 0.23".
 */
export function describeLines({ from, before }: Releases): string {
  if (before === undefined) return from === undefined ? 'every release' : `from ${from}`;
  return from === undefined ? `up to ${lineBefore(before)}` : `${from} to ${lineBefore(before)}`;
}

/** The release line before one: both projects count lines in the second number. */
function lineBefore(release: string): string {
  const [major = 0, minor = 0] = release.split('.').map(Number);
  if (minor === 0) throw new RangeError(`nothing tells which release line comes before ${release}`);
  return `${major}.${minor - 1}`;
}

/** The row whose releases hold a version: tables are read with this, first match wins. */
export function rowFor<Row extends Releases>(rows: readonly Row[], version: string): Row | undefined {
  return rows.find((row) => within(version, row));
}

/** Whether a bpftrace release is known to refuse it. */
export function refuses(release: string, bound: Omit<ReleaseBound, 'name'>): boolean {
  if (bound.unknown !== undefined && within(release, bound.unknown)) return false;
  if (bound.except !== undefined && within(release, bound.except)) return true;
  if (bound.newerThan !== undefined && atLeast(bound.newerThan, release)) return true;
  return !within(release, bound);
}

/** The releases that take it, in words: "bpftrace 0.24 and later", "a bpftrace newer than 0.23.2", "bpftrace before 0.13, or 0.16 and later". */
export function describeBound(bound: ReleaseBound): string {
  if (bound.except !== undefined)
    return `bpftrace before ${bound.except.from}, or ${describeReleases({ from: bound.except.before })}`;
  return bound.newerThan === undefined
    ? `bpftrace ${describeReleases(bound)}`
    : `a bpftrace newer than ${bound.newerThan}`;
}
