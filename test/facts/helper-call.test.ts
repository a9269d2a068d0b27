import { describe, expect, test } from '@jest/globals';
import { resolveTarget } from '../../src/config/targets.ts';
import { HELPER_CALLS, MAP_READS } from '../../src/facts/helper-call.ts';
import { readKernelTable } from '../../src/facts/kernel-table.ts';
import { KERNEL_TABLES } from '../../src/facts/kernel-tables/index.ts';
import { helperOfRead, helpersOf, isRunThrough, runThrough } from '../../src/facts/query/helper.ts';
import type { Target } from '../../src/facts/target.ts';
import { Failure } from '../../src/text/failure.ts';

function on(machine: string): Target {
  const resolved = resolveTarget(`bpftrace@0.27.1,${machine}`);
  if (resolved instanceof Failure) throw resolved;
  return resolved;
}

/** What a builtin calls on a release: what is called always without a mark, the rest in brackets. */
function called(name: string, bpftrace: string): string[] {
  return helpersOf(name, bpftrace).map(({ helper, always }) => (always ? helper : `(${helper})`));
}

describe('the helpers behind builtins', () => {
  test('by release: comm, pid in a PID namespace, stacks, output without a ring buffer', () => {
    expect(called('comm', '0.17.0')).toEqual(['get_current_comm']);
    expect(called('comm', '0.27.1')).toEqual(['get_current_comm']);
    expect(called('pid', '0.22.1')).toEqual(['get_current_pid_tgid']);
    expect(called('pid', '0.23.2')).toEqual(['get_current_pid_tgid', '(get_ns_current_pid_tgid)']);
    expect(called('kstack', '0.20.0')).not.toContain('(get_stack)');
    expect(called('kstack', '0.21.0')).toContain('(get_stack)');
    expect(called('printf', '0.17.0')).toEqual(['perf_event_output']);
    expect(called('printf', '0.23.2')).not.toContain('perf_event_output');
    expect(called('no_builtin', '0.27.1')).toEqual([]);
  });

  test('reads of maps: one lookup, and from 0.21 one for each CPU', () => {
    expect(helperOfRead('value', 'hash', '0.27.1')).toBe('hash.lookup');
    expect(helperOfRead('value', 'percpu_hash', '0.20.0')).toBe('percpu_hash.lookup');
    expect(helperOfRead('value', 'percpu_hash', '0.21.0')).toBe('percpu_hash.lookup_percpu');
    expect(helperOfRead('own', 'percpu_hash', '0.27.1')).toBe('percpu_hash.lookup');
    expect(helperOfRead('value', 'lru_hash', '0.27.1')).toBe('lru_hash.lookup');
    expect(helperOfRead('value', 'percpu_array', '0.27.1')).toBe('percpu_array.lookup_percpu');
    expect(helperOfRead('all', 'hash', '0.27.1')).toBe('hash.for_each');
  });

  test('each row has a source, and calls something', () => {
    for (const { source, always = [], sometimes = [] } of HELPER_CALLS)
      expect([source !== '', always.length + sometimes.length > 0]).toEqual([true, true]);
    for (const { source } of MAP_READS) expect(source).not.toBe('');
  });
});

describe('what a call runs through on a target', () => {
  test('a lookup ends in the search in a bucket, on x86-64 and arm64', () => {
    for (const machine of ['kernel@6.1', 'kernel@6.12', 'kernel@6.12,arch@arm64', 'kernel@6.18'])
      expect([machine, runThrough('hash.lookup', on(machine)).get('lookup_nulls_elem_raw')]).toEqual([
        machine,
        'every',
      ]);
  });

  test('an operation runs through its own function for sure, and maybe through those of its path', () => {
    const runs = runThrough('hash.update', on('kernel@6.1'));
    expect(runs.get('htab_map_update_elem')).toBe('every');
    expect(runs.get('_raw_spin_lock')).toBe('some');
    expect(runs.get('vfs_read')).toBeUndefined();
  });

  test('a probe on a helper is on the way of some call, one on a file system is not', () => {
    expect(isRunThrough('bpf_get_current_comm', on('kernel@6.1'))).toBe(true);
    expect(isRunThrough('vfs_read', on('kernel@6.1'))).toBe(false);
  });

  test('a table of its own that was made before tables knew helpers takes the neighbour of its kernel', () => {
    const whole = KERNEL_TABLES.find(({ kernel, arch }) => kernel === '6.1' && arch === 'x86_64');
    const { helpers: _, ...old } = { version: 1, ...whole };
    const read = readKernelTable(old);
    if (!read.ok) throw new Error(read.message);
    expect(read.table.helpers).toBeUndefined();
    const target = { ...on('kernel@6.1'), table: read.table };
    expect(runThrough('get_current_comm', target).get('bpf_get_current_comm')).toBe('every');
  });
});
