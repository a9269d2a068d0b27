import { describe, expect, test } from '@jest/globals';
import { CallGraph } from '../../src/kernel/call-graph.ts';
import type { KernelCode } from '../../src/kernel/code.ts';
import { rootsOf } from '../../src/kernel/helper-calls.ts';
import { arm, armCall, kernelOf, startOf, x86Call } from './synthetic.ts';

/** What a kernel's first function runs through, besides itself. */
function reached(code: KernelCode) {
  const [, ...others] = [...new CallGraph(code).reach(startOf(0))].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(others);
}

describe('x86-64', () => {
  test('what is called on every path is told from what is called on some: call; test eax, eax; je; call; ret', () => {
    const code = kernelOf('x86_64', {
      bpf_helper: `${x86Call([0, 0], 1)} 85c0 7405 ${x86Call([0, 9], 2)} c3`,
      f_always: `${x86Call([1, 0], 3)} c3`,
      f_sometimes: `${x86Call([2, 0], 4)} c3`,
      g_always: 'c3',
      g_sometimes: 'c3',
    });
    expect(reached(code)).toEqual({ f_always: 'every', f_sometimes: 'some', g_always: 'every', g_sometimes: 'some' });
  });

  test('both sides of a branch call it: je; call; ret; call; ret', () => {
    const code = kernelOf('x86_64', {
      bpf_helper: `85c0 7406 ${x86Call([0, 4], 1)} c3 ${x86Call([0, 10], 1)} c3`,
      f_always: 'c3',
    });
    expect(reached(code)).toEqual({ f_always: 'every' });
  });

  test('a jump to another function is a call at the end; a conditional one is a call on some paths', () => {
    const jump = kernelOf('x86_64', { bpf_helper: x86Call([0, 0], 1, 'e9'), f_last: 'c3' });
    expect(reached(jump)).toEqual({ f_last: 'every' });
    const far = startOf(1) - (startOf(0) + 6);
    const displacement = Buffer.alloc(4);
    displacement.writeInt32LE(far);
    const branch = kernelOf('x86_64', { bpf_helper: `0f84${displacement.toString('hex')} c3`, f_last: 'c3' });
    expect(reached(branch)).toEqual({ f_last: 'some' });
  });

  test('a loop ends, and what is called behind it is called on every path: test; jne back; call; ret', () => {
    const code = kernelOf('x86_64', { bpf_helper: `85c0 75fc ${x86Call([0, 4], 1)} c3`, f_behind: 'c3' });
    expect(reached(code)).toEqual({ f_behind: 'every' });
  });

  test('functions that call each other end, and messages about errors are no part of a helper', () => {
    const code = kernelOf('x86_64', {
      bpf_helper: `${x86Call([0, 0], 1)} c3`,
      f_again: `${x86Call([1, 0], 0)} ${x86Call([1, 5], 2)} c3`,
      _printk: 'c3',
    });
    expect(reached(code)).toEqual({ f_again: 'every' });
  });

  test('a path that never returns takes nothing away: je; call panic; call; ret', () => {
    const code = kernelOf('x86_64', {
      bpf_helper: `85c0 7405 ${x86Call([0, 4], 1)} ${x86Call([0, 9], 2)} c3`,
      panic: 'c3',
      f_always: 'c3',
    });
    expect(reached(code)).toEqual({ f_always: 'every' });
  });
});

test('arm64: bl; cbz; bl; ret', () => {
  const code = kernelOf('arm64', {
    // cbz x0, +8
    bpf_helper: `${armCall([0, 0], 1)} ${arm(0xb4000040)} ${armCall([0, 8], 2)} ${arm(0xd65f03c0)}`,
    f_always: arm(0xd65f03c0),
    f_sometimes: arm(0xd65f03c0),
  });
  expect(reached(code)).toEqual({ f_always: 'every', f_sometimes: 'some' });
});

test('where the verifier puts a call in place, that is the function that is called', () => {
  const before = new Set(['htab_percpu_map_lookup_elem', '__htab_map_lookup_elem', 'bpf_get_smp_processor_id']);
  const after = new Set([...before, 'htab_percpu_map_gen_lookup', 'bpf_jit_inlines_helper_call']);
  expect(rootsOf('percpu_hash.lookup', (name) => before.has(name))).toEqual(['htab_percpu_map_lookup_elem']);
  expect(rootsOf('percpu_hash.lookup', (name) => after.has(name))).toEqual(['__htab_map_lookup_elem']);
  expect(rootsOf('get_smp_processor_id', (name) => before.has(name))).toEqual(['bpf_get_smp_processor_id']);
  expect(rootsOf('get_smp_processor_id', (name) => after.has(name))).toEqual([]);
});
