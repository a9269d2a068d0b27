import type { KernelOperation } from '../facts/kernel-table.ts';

/**
 * The functions that start each operation of a map: what a BPF program calls. A kernel has those of its release.
 * Source: kernel/bpf/hashtab.c (the map_ops of each map type), kernel/bpf/ringbuf.c, kernel/bpf/stackmap.c.
 */
export const OPERATION_ROOTS: Readonly<Record<KernelOperation, readonly string[]>> = {
  'hash.update': ['htab_map_update_elem'],
  'hash.delete': ['htab_map_delete_elem'],
  'percpu_hash.update': ['htab_percpu_map_update_elem'],
  'lru_hash.update': ['htab_lru_map_update_elem'],
  'lru_hash.delete': ['htab_lru_map_delete_elem'],
  'lru_percpu_hash.update': ['htab_lru_percpu_map_update_elem'],
  'ringbuf.output': ['bpf_ringbuf_output', 'bpf_ringbuf_reserve'],
  stackid: ['bpf_get_stackid', '__bpf_get_stackid'],
};
