import { expect, test } from '@jest/globals';
import { resolveTargets } from '../../src/config/targets.ts';
import { sameMachines } from '../../src/facts/query/target.ts';
import type { Target } from '../../src/facts/target.ts';

function targets(...names: readonly string[]): readonly Target[] {
  const resolved = resolveTargets(names);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  return resolved.targets;
}

test('machines are the same under any name, in any order', () => {
  const named = targets('debian-13', 'debian-12');
  expect(sameMachines(named, targets('bpftrace@0.17.0,kernel@6.1', 'kernel@6.12,bpftrace@0.23.2'))).toBe(true);
  expect(sameMachines(named, targets('debian-12'))).toBe(false);
  expect(sameMachines(named, targets('debian-12', 'debian-13', 'debian-sid'))).toBe(false);
  expect(sameMachines(named, targets('debian-12', 'bpftrace@0.23.2,kernel@6.12,paravirt@no'))).toBe(false);
});

test('a machine with a kernel table of its own is another one', () => {
  const [target] = targets('debian-13');
  if (target === undefined) throw new Error('there is a target');
  const table = {
    kernel: '6.12',
    release: '6.12-mine',
    arch: 'x86_64',
    source: '',
    config: {},
    functions: {},
  } as const;
  expect(sameMachines([target], [{ ...target, table }])).toBe(false);
});
