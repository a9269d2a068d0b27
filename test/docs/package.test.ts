import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
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
  expect(Object.values(LOCK.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
