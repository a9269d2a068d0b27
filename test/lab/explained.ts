import type { ScriptCase } from './script-case.ts';

/** Why a script that the model is certain of did not hang in the laboratory, and a script that shows it. */
export interface Explanation {
  /** The name of the result. */
  readonly of: string;
  /** What the load, or the laboratory, does not have. One sentence without a full stop. */
  readonly because: string;
  /** The same script with that one thing: its name is `explained/` and that of the result. */
  readonly shownBy: Omit<ScriptCase, 'name'>;
}

const NO_USER = 'all its programs fire in map operations, and nothing in the guest updates a map from outside of them';
const A_USER = 'fentry:alloc_fd { @z[pid] = 1; }\n';

export const EXPLANATIONS: readonly Explanation[] = [
  {
    of: 'generated/1/28',
    because: `${NO_USER} but a kprobe, inside which no other kprobe runs`,
    shownBy: {
      script: `begin { @b[0] = 0; @s["-"] = 0; @t["-"] = 0; printf("ready\\n"); }
kprobe:lookup_elem_raw { @s["load"] = 1; if (has_key(@c, pid)) { $x = 1; } }
fexit:lookup_elem_raw { @b[pid] = 1; $r = 1000 / ((uint64)pid + 1); @t["load"] = 1; }
fentry:bpf_get_current_comm { @b[uid] = 1; }
kprobe:do_exit { @c[pid] = count(); }
${A_USER}`,
      loads: ['dup'],
      copies: 1,
    },
  },
  {
    of: 'generated/3/82',
    because: NO_USER,
    shownBy: {
      script: `begin { @a[0] = 0; @t["-"] = 0; printf("ready\\n"); }
fentry:alloc_htab_elem { if (@a[pid] == 5) { $x = 1; } @n_s[comm] = count(); @a[pid] = 1; }
fentry:htab_map_update_elem /@a[pid] != 5/ { @t[comm] = 1; @n_a[nsecs] = count(); }
kprobe:lookup_elem_raw { @a[pid] = 1; }
${A_USER}`,
      loads: ['dup'],
      copies: 1,
    },
  },
  {
    of: 'generated/3/4',
    because: `${NO_USER} but the one on the slow path, which does not run inside itself`,
    shownBy: {
      script: `begin { @b[0] = 0; @t["-"] = 0; printf("ready\\n"); }
fexit:check_and_free_fields { @n_a[pid] = count(); @n_b[nsecs] = count(); }
fexit:native_queued_spin_lock_slowpath { @t[comm] = 1; @b[1] = 1; }
kprobe:lookup_elem_raw { @t[comm] = 1; printf("%d\\n", pid); }
${A_USER}`,
      loads: ['dup'],
      copies: 1,
    },
  },
  {
    of: 'generated/2/64',
    because:
      'the program that is interrupted fires in copy_map_value_locked, which runs for maps with a spin lock in their values only, and nothing in the guest has one',
    shownBy: {
      script: `begin { @a[0] = 0; @b[0] = 0; @t["-"] = 0; printf("ready\\n"); }
tracepoint:syscalls:sys_exit_dup { @b[pid % 7] = 2; @a[pid] = 2; }
fexit:alloc_fd { @n_s[comm] = count(); $r = 1000 / ((uint64)pid & 0x40000000); if (@c[1] > 100) { $x = 1; } }
fexit:native_queued_spin_lock_slowpath /@c[pid] < 100/ { $r = 1000 / ((uint64)pid & 0x40000000); if (has_key(@c, pid)) { if (@c[pid] > 100) { $x = 1; } } }
fexit:__pcpu_freelist_pop { if (@t["load"] == 5) { $x = 1; } }
kprobe:do_exit { @c[pid] = count(); }
`,
      loads: ['dup'],
      copies: 1,
    },
  },
  {
    of: 'generated/2/216',
    because:
      'contention_end tells of a lock for which a third CPU waited behind a second one only, which the load seldom brings about; the slow path is left by the second one as well',
    shownBy: {
      script: `begin { @a[0] = 0; @b[0] = 0; @s["-"] = 0; for ($i : 0..ncpus) { @guard[$i] = sum(0); } @guard_missed = sum(0); printf("ready\\n"); }
tracepoint:syscalls:sys_enter_dup { @b[pid % 7] = 2; if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1); @a[pid % 7] = 2; @guard[cpu] = sum(-1); }
kretprobe:native_queued_spin_lock_slowpath { @s["load"] = 1; if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1); @s["load"] = 1; @guard[cpu] = sum(-1); }
fexit:_raw_spin_lock { @n_b[cpu] = count(); if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1); @a[pid] = 1; @guard[cpu] = sum(-1); }
`,
      loads: ['dup'],
      copies: 1,
    },
  },
  {
    of: 'generated/2/242',
    because:
      'all threads of the load are named "load", so @t[comm] and @t["load"] are one entry, whose second update Linux refuses on the same CPU',
    shownBy: {
      script: `begin { @a[0] = 0; @b[0] = 0; @t["-"] = 0; for ($i : 0..ncpus) { @guard[$i] = sum(0); } @guard_missed = sum(0); printf("ready\\n"); }
tracepoint:syscalls:sys_exit_dup { @b[pid] = 2; if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1); @b[uid] = 2; @guard[cpu] = sum(-1); }
fentry:lookup_elem_raw { @t["x"] = 1; if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1); if (has_key(@c, pid)) { if (@c[pid] > 100) { $x = 1; } } @guard[cpu] = sum(-1); }
fentry:_raw_spin_unlock /@a[pid] != 5/ { @t["x"] = 1; if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1); @t[comm] = 1; $r = 1000 / ((uint64)pid + 1); @guard[cpu] = sum(-1); }
kprobe:do_exit { @c[pid] = count(); }
`,
      loads: ['dup'],
      copies: 1,
    },
  },
];

/** The scripts that show the explanations, as cases of the laboratory. */
export const EXPLAINING_CASES: readonly ScriptCase[] = EXPLANATIONS.map(({ of, shownBy }) => ({
  ...shownBy,
  name: `explained/${of}`,
}));
