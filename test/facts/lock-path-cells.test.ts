import { describe, expect, test } from '@jest/globals';
import { resolveTarget } from '../../src/config/targets.ts';
import type { KernelOperation } from '../../src/facts/kernel-table.ts';
import type { Edge } from '../../src/facts/query/lock-path.ts';
import { heldAt } from '../../src/facts/query/lock-path.ts';
import { Failure } from '../../src/text/failure.ts';
import { judge, told } from '../engine/policy/judged.ts';

function heldOn(machine: string, name: string, edge: Edge, operation: KernelOperation): string {
  const resolved = resolveTarget(`bpftrace@0.27.1,${machine}`);
  if (resolved instanceof Failure) throw resolved;
  const place = heldAt(name, edge, operation, resolved);
  return place === undefined ? 'not on the path' : [place.held, ...place.locks].join(' ');
}

/** Cells that the kernel's sources decide: each says where it was read. */
describe('a cell of the kernel tables', () => {
  test.each<[string, string, Edge, KernelOperation, string]>([
    // hashtab.c: pcpu_copy_value() calls it with the bucket lock held, for every map.
    ['kernel@6.12', 'bpf_obj_free_fields', 'entry', 'percpu_hash.update', 'held bucket'],
    ['kernel@6.12,arch@arm64', 'bpf_obj_free_fields', 'entry', 'percpu_hash.update', 'held bucket'],
    ['kernel@6.18', 'bpf_obj_free_fields', 'exit', 'percpu_hash.update', 'held bucket'],
    ['kernel@7.3', 'bpf_obj_cancel_fields', 'entry', 'percpu_hash.update', 'held bucket'],
    // hashtab.c of 7.2 and 7.3: check_and_cancel_fields() returns first for a map without special fields.
    ['kernel@7.2', 'bpf_obj_cancel_fields', 'entry', 'hash.update', 'not on the path'],
    ['kernel@7.3,arch@arm64', 'bpf_obj_cancel_fields', 'entry', 'lru_hash.update', 'not on the path'],
    // hashtab.c of 6.1 on: htab_map_delete_elem() frees the element after the bucket is unlocked.
    ['kernel@6.1', '__traceiter_contention_begin', 'entry', 'hash.delete', 'no'],
    ['kernel@6.12', '__traceiter_contention_begin', 'entry', 'lru_hash.delete', 'no'],
    // 5.10 frees it before: a free list is unlocked while the bucket is held.
    ['kernel@5.10', '__pv_queued_spin_unlock_slowpath', 'exit', 'hash.delete', 'maybe bucket freelist'],
    // bpf_lru_list.c: what is locked with interrupts off is outermost, and only l->lock nests in it.
    ['kernel@6.12', '_raw_spin_unlock_irqrestore', 'exit', 'lru_hash.update', 'no lru'],
    ['kernel@6.18', '_raw_spin_unlock_irqrestore', 'entry', 'lru_hash.update', 'held lru'],
    ['kernel@6.18', '_raw_spin_unlock', 'exit', 'lru_hash.update', 'held lru'],
    // qspinlock_paravirt.h: the lock is given up inside it. rqspinlock.h: res_spin_unlock() does not call it.
    ['kernel@6.12', '__pv_queued_spin_unlock_slowpath', 'entry', 'hash.update', 'held bucket freelist'],
    ['kernel@6.18', '__pv_queued_spin_unlock_slowpath', 'entry', 'hash.update', 'not on the path'],
    // stackmap.c: bpftrace asks for no build ids, so no page is looked up.
    ['kernel@5.10', '_raw_spin_lock_irq', 'exit', 'stackid', 'not on the path'],
    // percpu_freelist.c: the lock of a free list is waited for inside that of the bucket.
    ['kernel@7.3', '__traceiter_contention_begin', 'entry', 'percpu_hash.update', 'maybe bucket'],
  ])('%s: %s, at its %s in %s: %s', (machine, name, edge, operation, expected) => {
    expect(heldOn(machine, name, edge, operation)).toBe(expected);
  });
});

test('what frees the fields of a value is a site like any other where the bucket lock is held', () => {
  const text =
    'fentry:bpf_obj_free_fields { @a[comm] = 1; @b[pid] = 1; }\nfexit:bpf_obj_free_fields { @a[comm] = 2; @b[pid] = 2; }\n';
  expect(
    judge(text, 'bpftrace@0.27.1,kernel@6.12').map(({ severity, verdicts }) => [severity, verdicts[0]?.verdict]),
  ).toContainEqual(['error', 'hang']);
  expect(judge(text, 'bpftrace@0.27.1,kernel@6.1').map(told)).toEqual([]);
});

test('kernels without paravirtual spin locks do not have what only those call', () => {
  const text = 'fentry:__pv_queued_spin_unlock_slowpath { @a[comm] = 1; }';
  expect(judge(text, 'bpftrace@0.27.1,kernel@6.12').map(({ rule }) => rule)).toEqual(['lock-path-probe']);
  expect(judge(text, 'bpftrace@0.27.1,kernel@6.12,paravirt@no').map(told)).toEqual([
    'refused-probe: unattachable error certain',
  ]);
});

test('a function that was sought only on the path of a map is not said to be missing', () => {
  // Linux 7.3 kernel/bpf/syscall.c has it; only the maps no longer call it.
  expect(judge('fentry:bpf_obj_free_fields { @a[comm] = 1; }', 'bpftrace@0.27.1,kernel@7.3').map(told)).toEqual([]);
});
