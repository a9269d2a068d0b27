import { describe, expect, test } from '@jest/globals';
import { nearestName } from '../../src/configuration/nearest-name.ts';
import { resolveTargets } from '../../src/configuration/targets.ts';
import { DEFAULT_TARGETS, TARGETS } from '../../src/facts/targets.ts';

function errorOf(name: string): string {
  const resolved = resolveTargets([name]);
  if (resolved.ok) throw new Error(`accepted: ${JSON.stringify(resolved.targets)}`);
  expect(resolved.errors).toHaveLength(1);
  return resolved.errors[0] ?? '';
}

describe('the free form', () => {
  test('needs two versions and has defaults for the rest', () => {
    expect(resolveTargets(['bpftrace@0.24,kernel@6.8'])).toEqual({
      ok: true,
      targets: [
        { name: 'bpftrace@0.24,kernel@6.8', bpftrace: '0.24.0', kernel: '6.8', arch: 'x86_64', paravirt: true },
      ],
    });
  });

  test('takes all keys in any order, and keeps the name as it was written', () => {
    expect(resolveTargets([' kernel@6.1.192, paravirt@no,arch@arm64,bpftrace@0.23.2'])).toEqual({
      ok: true,
      targets: [
        {
          name: ' kernel@6.1.192, paravirt@no,arch@arm64,bpftrace@0.23.2',
          bpftrace: '0.23.2',
          kernel: '6.1.192',
          arch: 'arm64',
          paravirt: false,
        },
      ],
    });
  });

  test.each([
    ['bpftrace@0.24', /the kernel version is missing/],
    ['kernel@6.8', /the bpftrace version is missing/],
    ['bpftrace@0.24,kernal@6.8', /"kernal" is not one of .* Did you mean "kernel"\?/],
    ['bpftrace@v0.24,kernel@6.8', /"v0\.24" is no bpftrace version\. Write dotted numbers, such as 0\.24/],
    ['bpftrace@0,kernel@6.8', /"0" is no bpftrace version/],
    ['bpftrace@0.24,kernel@6.8-rc1', /"6\.8-rc1" is no kernel version/],
    ['bpftrace@0.24,kernel@', /"" is no kernel version/],
    ['bpftrace@0.24,kernel@6.8,arch@riscv', /"riscv" is no known architecture\. Write x86_64 or arm64/],
    ['bpftrace@0.24,kernel@6.8,paravirt@maybe', /paravirt is yes or no, not "maybe"/],
    ['bpftrace@0.24,bpftrace@0.25,kernel@6.8', /bpftrace is given twice/],
    ['bpftrace@0.24,kernel@6.8,', /"" is not one of/],
    ['debian12', /Unknown target "debian12"\. Did you mean "debian-12"\?/],
    ['', /Unknown target ""/],
    ['@'.repeat(500), /at most 200 characters/],
  ])('%s is refused', (name, message) => {
    expect(errorOf(name)).toMatch(message);
  });

  test('all mistakes are told', () => {
    expect(resolveTargets(['nowhere', 'debian-12', 'kernel@6'])).toMatchObject({ ok: false, errors: { length: 2 } });
  });

  test('a target given twice is judged once', () => {
    expect(resolveTargets(['debian-12', 'debian-12'])).toMatchObject({ ok: true, targets: { length: 1 } });
  });
});

describe('the table', () => {
  test('names are unique, have a source, and resolve to themselves', () => {
    expect(new Set(TARGETS.map((target) => target.name)).size).toBe(TARGETS.length);
    for (const { source, ...target } of TARGETS) {
      expect(source).not.toBe('');
      expect(resolveTargets([target.name])).toEqual({ ok: true, targets: [target] });
    }
  });

  test('a row named in the free form says what that form says', () => {
    for (const { source: _, ...target } of TARGETS.filter(({ name }) => name.includes('@'))) {
      // Another spelling of the same target goes past the table.
      const resolved = resolveTargets([`${target.name},arch@x86_64`]);
      expect(resolved).toEqual({ ok: true, targets: [{ ...target, name: `${target.name},arch@x86_64` }] });
    }
  });

  test('the defaults, in order', () => {
    expect(DEFAULT_TARGETS.map(({ name }) => name)).toEqual([
      'bpftrace@0.17,kernel@6.1',
      'bpftrace@0.23.2,kernel@6.12',
      'bpftrace@0.27.1,kernel@7.3',
      'bpftrace@0.27.1,kernel@6.12',
    ]);
  });
});

describe('the nearest name', () => {
  test.each([
    ['abba-deadlok', 'abba-deadlock'],
    ['ABBA-DEADLOCK', 'abba-deadlock'],
    ['syntax-errro', 'syntax-error'],
    ['deadlock', undefined],
    ['', undefined],
  ])('%j -> %j', (word, expected) => {
    expect(nearestName(word, ['abba-deadlock', 'syntax-error'])).toBe(expected);
  });
});
