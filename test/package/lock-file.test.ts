import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { satisfies } from 'compare-versions';
import { parse } from 'yaml';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: true;
  readonly deprecated?: string;
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const LOCK: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

// npm ci of npm 11 refuses a lock file that lacks the packages of other platforms, and npm install on one machine may
// leave them out (https://github.com/npm/cli/issues/4828).
test('the lock file lists the packages of all platforms', () => {
  const wanted = Object.values(LOCK.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  expect(wanted.length).toBeGreaterThan(0);
  const locked = Object.keys(LOCK.packages).map((place) => place.replace(/^.*node_modules\//, ''));
  expect(wanted.filter((name) => !locked.includes(name))).toEqual([]);
});

test('the lock file names no registry, so that each machine uses its own', () => {
  // A folder of this repository is a link.
  const named = Object.values(LOCK.packages).filter(({ resolved, link }) => resolved !== undefined && link !== true);
  expect(named).toEqual([]);
});

// npm ci warns of each package that does not want the Node that it runs on, and of each that its author gave up.
test('every package takes each Node that CI runs, and none is deprecated', () => {
  const { jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8'));
  const majors: readonly number[] = jobs.check.strategy.matrix.node;
  expect(majors).toEqual([20, 22, 24]);
  // Ranges such as ^22.12.0 want a release of the major that is not its first.
  const releases = majors.map((major) => `${major}.19.0`);
  const refusals = Object.entries(LOCK.packages).flatMap(([place, { engines: { node = '>=0' } = {} }]) => {
    // For npm a number alone is the whole major, for this reader the first release of it.
    const ranges = node.split('||').map((range) => range.trim().replace(/^\d+$/, '$&.x'));
    const refused = releases.filter((release) => !ranges.some((range) => satisfies(release, range)));
    return refused.map((release) => `${place} on ${release}`);
  });
  expect(refusals).toEqual([]);
  expect(Object.entries(LOCK.packages).filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
});
