import type { DefaultMember } from './target.ts';

/** Written by scripts/default-targets.js from the tables of facts: change those, and run it again. */
export const DEFAULT_MEMBERS: readonly DefaultMember[] = [
  { name: 'debian-12' },
  { name: 'debian-13' },
  { name: 'debian-13,bpftrace@newest' },
  { name: 'debian-testing' },
  { name: 'ubuntu-24.04' },
  { name: 'ubuntu-26.04' },
  { name: 'fedora-43' },
  { name: 'alpine-3.22' },
  {
    name: 'debian-testing-arm64',
    only: {
      script:
        'kprobe:pcpu_init_value { @a[comm] = 1; @b[pid] = 1; } tracepoint:syscalls:sys_enter_dup { @b[pid] = 1; @a[comm] = 1; }',
      harm: 'loses updates',
      scripts: 72,
    },
  },
  {
    name: 'ubuntu-22.04',
    only: {
      script: 'kfunc:__pcpu_freelist_push { @a[comm] = count(); @b[pid] = count(); }',
      harm: 'hangs',
      scripts: 56,
    },
  },
  {
    name: 'ubuntu-24.04-arm64,bpftrace@newest',
    only: {
      script:
        'BEGIN { @a["x"] = count(); @b[0] = count(); } kfunc:queued_spin_lock_slowpath { if (@a[comm] > 1) { $x = 1; } if (@b[pid] > 1) { $y = 1; } }',
      harm: 'hangs',
      scripts: 192,
    },
  },
  {
    name: 'azure-linux-3-arm64',
    only: {
      script: 'kfunc:queued_spin_lock_slowpath { @a[comm] = count(); @b[pid] = count(); }',
      harm: 'hangs',
      scripts: 62,
    },
  },
  {
    name: 'linux-5.15,paravirt@no',
    only: {
      script: 'fentry:__pcpu_freelist_push { @a[comm] = 1; @b[pid] = 1; }',
      harm: 'hangs',
      scripts: 574,
    },
  },
];
