import { describe, expect, test } from '@jest/globals';
import { generatedScripts } from '../../scripts/default-set/generated-script.ts';
import { HARMS, harmsOn } from '../../scripts/default-set/harm.ts';
import { resolveTargets } from '../../src/config/targets.ts';
import type { Target } from '../../src/facts/target.ts';

function machines(...names: readonly string[]): readonly Target[] {
  const resolved = resolveTargets(names);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  return resolved.targets;
}

function harmsOf(text: string, ...names: readonly string[]) {
  return harmsOn(text, machines(...names)).map((harm) => HARMS[harm]);
}

describe('the harm that a script does', () => {
  test('is ranked: a hang at every event, one at a condition, lost updates, nothing', () => {
    const pair = (site: string, value: string) =>
      `fentry:${site} { @a[comm] = ${value}; @b[pid] = ${value}; } fexit:${site} { @b[pid] = ${value}; @a[comm] = ${value}; }`;
    expect(harmsOf(pair('_raw_spin_lock', '1'), 'linux-6.1')).toEqual(['hangs']);
    expect(harmsOf(pair('_raw_spin_lock', 'count()'), 'linux-6.1')).toEqual(['hangs under a condition']);
    expect(harmsOf(pair('lookup_elem_raw', '1'), 'linux-6.18')).toEqual(['loses updates']);
    expect(harmsOf(pair('vfs_read', '1'), 'linux-6.1')).toEqual(['nothing']);
  });

  test('is nothing where the script does not start, or cannot attach', () => {
    const pair = 'fentry:queued_spin_lock_slowpath { @a[comm] = 1; } fexit:queued_spin_lock_slowpath { @a[pid] = 1; }';
    expect(harmsOf(pair, 'debian-12', 'linux-6.1', 'linux-6.1,paravirt@no')).toEqual(['nothing', 'nothing', 'hangs']);
  });

  test('is the same whichever other machines are judged', () => {
    // On 5.10 a CPU can wait for itself; on 6.12 this fails, and it takes another program to hang the machine.
    const scalar = 'fexit:native_queued_spin_lock_slowpath { @n = 1; }';
    const names = [
      'bpftrace@0.27.1,kernel@5.10',
      'linux-6.12',
      'linux-6.12-arm64',
      'linux-5.15,paravirt@no',
      'linux-7.3',
      'alpine-3.22',
    ];
    const scripts = generatedScripts().filter((_, place) => place % 53 === 0);
    for (const text of [scalar, ...scripts.map(({ forms }) => forms.classic)])
      expect([text, harmsOf(text, ...names)]).toEqual([text, names.flatMap((name) => harmsOf(text, name))]);
    expect(harmsOf(scalar, 'bpftrace@0.27.1,kernel@5.10', 'linux-6.12')).toEqual(['hangs', 'hangs']);
  });

  test('is not guessed for what is no script', () => {
    expect(() => harmsOf('fentry:', 'linux-6.1')).toThrow('fentry:');
  });
});
