import { describe, expect, test } from '@jest/globals';
import type { KernelCode } from '../../src/kernel/code.ts';
import { pathRow } from '../../src/kernel/table.ts';
import { Walk } from '../../src/kernel/walk.ts';
import { arm, armCall, kernelOf, startOf, x86Call } from './synthetic.ts';

/** The rows of what a kernel's first function runs through, and the locks that it can end with. */
function walked(code: KernelCode) {
  const walk = new Walk(code);
  const { endings, passages } = walk.run(startOf(0));
  const names = [...new Set(passages.map(({ name }) => name))];
  const rows = names.map((name) => [
    name,
    pathRow(
      name,
      passages.filter((each) => each.name === name),
    ),
  ]);
  return { rows: Object.fromEntries(rows), endings: endings.map(({ held }) => held), gaps: [...walk.gaps] };
}

describe('x86-64', () => {
  test('a function between lock and unlock runs with the lock held', () => {
    const code = kernelOf('x86_64', {
      htab_map_update_elem: `${x86Call([0, 0], 1)} ${x86Call([0, 5], 3)} ${x86Call([0, 10], 2)} ${x86Call([0, 15], 3)} c3`,
      _raw_spin_lock: 'c3',
      _raw_spin_unlock: 'c3',
      lookup_elem_raw: 'c3',
    });
    const { rows, endings } = walked(code);
    expect(rows).toEqual({
      _raw_spin_lock: ['N', 'H', []],
      lookup_elem_raw: ['M', 'M', ['bucket']],
      _raw_spin_unlock: ['H', 'N', ['bucket']],
    });
    expect(endings).toEqual([[]]);
  });

  test('a lock that was not taken is not held: test eax, eax; je; call; ret', () => {
    const code = kernelOf('x86_64', {
      htab_map_update_elem: `${x86Call([0, 0], 1)} 85c0 7405 ${x86Call([0, 9], 2)} c3`,
      _raw_spin_trylock: 'c3',
      lookup_elem_raw: 'c3',
    });
    const { rows, endings } = walked(code);
    expect(rows.lookup_elem_raw).toEqual(['H', 'H', ['bucket']]);
    expect(endings.map((held) => held.length).sort()).toEqual([0, 1]);
  });

  test('the fast path in place: xor eax, eax; mov edx, 1; lock cmpxchg [rdi+8], edx; jne slow; call; mov byte [rdi+8], 0; call; ret', () => {
    const code = kernelOf('x86_64', {
      htab_lock: [
        '31c0 ba01000000 f00fb15708 750f',
        x86Call([0, 14], 2),
        'c6470800',
        x86Call([0, 23], 3),
        'c3',
        x86Call([0, 29], 1),
        'c3',
      ].join(''),
      queued_spin_lock_slowpath: 'c3',
      lookup_elem_raw: 'c3',
      lookup_nulls_elem_raw: 'c3',
    });
    const { rows } = walked(code);
    expect(rows.lookup_elem_raw).toEqual(['H', 'H', ['bucket']]);
    expect(rows.lookup_nulls_elem_raw).toEqual(['N', 'N', []]);
    expect(rows.queued_spin_lock_slowpath).toEqual(['N', 'H', []]);
  });

  test('an argument decides what a callee does: mov esi, 0; call; test esi, esi; je; call; ret', () => {
    const update = (argument: string) =>
      kernelOf('x86_64', {
        htab_map_update_elem: `be${argument} ${x86Call([0, 5], 1)} c3`,
        alloc_htab_elem: `85f6 7405 ${x86Call([1, 4], 2)} c3`,
        pcpu_init_value: 'c3',
      });
    expect(walked(update('00000000')).rows).not.toHaveProperty('pcpu_init_value');
    expect(walked(update('01000000')).rows).toHaveProperty('pcpu_init_value');
  });

  test('a pointer is told, and recursion ends', () => {
    const code = kernelOf('x86_64', { htab_map_update_elem: `ffd0 ${x86Call([0, 2], 0)} c3` });
    expect(walked(code).gaps).toEqual(['htab_map_update_elem: a call through a pointer is not followed']);
  });

  test('a loop of locks ends, and is told', () => {
    const code = kernelOf('x86_64', { htab_map_update_elem: `${x86Call([0, 0], 1)} ebf9`, _raw_spin_lock: 'c3' });
    expect(walked(code).gaps).toEqual(['htab_map_update_elem: more than 6 locks']);
  });
});

describe('arm64', () => {
  test('a function between lock and unlock runs with the lock held', () => {
    const code = kernelOf('arm64', {
      htab_map_update_elem:
        [0, 4, 8].map((at, index) => armCall([0, at], [1, 3, 2][index] ?? 0)).join('') + arm(0xd65f03c0),
      _raw_spin_lock: arm(0xd65f03c0),
      _raw_spin_unlock: arm(0xd65f03c0),
      lookup_elem_raw: arm(0xd65f03c0),
    });
    const { rows } = walked(code);
    expect(rows.lookup_elem_raw).toEqual(['H', 'H', ['bucket']]);
    expect(rows._raw_spin_unlock).toEqual(['H', 'N', ['bucket']]);
  });

  test('the fast path in place: mov w1, 0; mov w2, 1; casa w1, w2, [x0]; cbnz w1; bl; stlrb wzr, [x0]; bl; ret', () => {
    const code = kernelOf('arm64', {
      htab_lock:
        arm(0x52800001, 0x52800022, 0x88e17c02, 0x350000a1) +
        armCall([0, 16], 2) +
        arm(0x089ffc1f) +
        armCall([0, 24], 3) +
        arm(0xd65f03c0, 0xd65f03c0),
      queued_spin_lock_slowpath: arm(0xd65f03c0),
      lookup_elem_raw: arm(0xd65f03c0),
      lookup_nulls_elem_raw: arm(0xd65f03c0),
    });
    const { rows } = walked(code);
    expect(rows.lookup_elem_raw).toEqual(['H', 'H', ['bucket']]);
    expect(rows.lookup_nulls_elem_raw).toEqual(['N', 'N', []]);
  });
});
