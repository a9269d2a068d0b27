import { expect, test } from '@jest/globals';
import type { AcquisitionGroup } from '../../../src/engine/policy/acquisition.ts';
import { Acquisitions } from '../../../src/engine/policy/acquisitions.ts';
import { lowered, NQ } from './lowered.ts';

/** The programs of each group, and how many acquisitions it has. */
const told = (groups: readonly AcquisitionGroup[]) =>
  groups.map((group) => `${group.length}: ${group.map(({ program }) => program.name).join(', ')}`);

test('what is not told apart is one group, however many keys and programs there are: pairs of groups are compared', () => {
  const script = lowered(
    `fentry:${NQ} { @a[1] = 1; @a[2] = 1; @a[pid] = 1; @b[1] = 1; }\nfexit:${NQ} { @a[1] = 1; @a[3] = 1; }\n`,
    'bpftrace@0.20.4,kernel@6.1',
  );
  const [entry, exit] = [`fentry:${NQ}`, `fexit:${NQ}`];
  const acquisitions = Acquisitions.of(script);
  // Who holds a lock may be anywhere, so each key of @a is one group, and @b is another.
  expect(told(acquisitions.holding('keyed')).sort()).toEqual(
    [`2: ${entry}, ${exit}`, `1: ${entry}`, `1: ${entry}`, `1: ${entry}`, `1: ${exit}`].sort(),
  );
  expect(told(acquisitions.holding('locks'))).toEqual([`2: ${entry}, ${exit}`, `1: ${entry}`]);
  // Who wants one is at its site.
  const everywhere = acquisitions.places(() => true);
  expect(told(acquisitions.wanting('locks', everywhere))).toEqual([`1: ${entry}`, `1: ${entry}`, `1: ${exit}`]);
  expect(acquisitions.wanting('keyed', everywhere)).toHaveLength(6);
  expect(
    acquisitions.wanting(
      'keyed',
      acquisitions.places(({ site }) => site?.edge === 'exit'),
    ),
  ).toHaveLength(2);
});

test('of the locks, those that nobody wants where a lock may be held are held by nobody: they are in no cycle', () => {
  const script = lowered(
    `fentry:${NQ} { @a[1] = 1; }\nkprobe:f { @a[2] = 1; @b[1] = 1; }\nkprobe:g { @b[2] = 1; }\n`,
    'bpftrace@0.20.4,kernel@6.1',
  );
  const acquisitions = Acquisitions.of(script);
  expect(told(acquisitions.holding('locks'))).toEqual([`1: fentry:${NQ}`, '1: kprobe:f']);
  const [, group] = acquisitions.holding('locks');
  expect(group?.map(({ operation }) => operation.locks.map(({ map }) => map))).toEqual([['@a']]);
});
