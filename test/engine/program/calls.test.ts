import { describe, expect, test } from '@jest/globals';
import type { Target } from '../../../src/facts/target.ts';
import { lower, MIDDLE, NEW, OLD, target } from './lowered.ts';

/** What a body calls in the kernel: `?` behind what it calls at some events only. */
function callsOf(body: string, before = '', on: Target = NEW): string[] {
  const { programs } = lower(`${before}kprobe:vfs_read { ${body} }\n`, on);
  const program = programs.find(({ name }) => name === 'kprobe:vfs_read');
  if (program === undefined) throw new Error(`no program: ${body}`);
  return program.calls(on).map(({ call, always }) => `${call}${always ? '' : '?'}`);
}

const PID = ['get_current_pid_tgid', 'get_ns_current_pid_tgid?'];
const COMM = 'get_current_comm';
const MEMORY = ['probe_read?', 'probe_read_kernel?', 'probe_read_user?'];
const TEXT = ['probe_read_str?', 'probe_read_kernel_str?', 'probe_read_user_str?'];
const BUFFER = ['percpu_array.lookup?', 'get_smp_processor_id?'];
const CLOCK = ['ktime_get_boot_ns?', 'ktime_get_ns?', 'ktime_get_tai_ns?'];
const OUTPUT = 'ringbuf.output';
const REPORT = 'ringbuf.output?';

describe('a call is made at every event', () => {
  test.each<[body: string, calls: readonly string[], before: string]>([
    ['$x = 1;', [], ''],
    ['$x = comm;', [COMM], ''],
    ['$x = comm; if (pid) { return; }', [COMM, ...PID], ''],
    ['unroll (2) { $x = comm; }', [COMM], ''],
    ['if (pid) { $y = 1; } $x = comm;', [...PID, COMM], ''],
    ['if (pid) { $y = 1; } else { $y = 2; } $x = comm;', [...PID, COMM], ''],
    ['while (pid) { $y = 1; } $x = comm;', [...PID, COMM], ''],
    ['$y = pid ? 1 : 2; $x = comm;', [...PID, COMM], ''],
    ['$y = pid && 1; $x = comm;', [...PID, COMM], ''],
    ['for ($i : 0..3) { $y = 1; } $x = comm;', [COMM], ''],
    ['while (pid) { break; } $x = comm;', [...PID, COMM], ''],
    ['for ($kv : @a) { $y = 1; } $x = comm;', ['hash.for_each', COMM], ''],
    ['$x = comm == "a" && pid == 1;', [COMM, 'get_current_pid_tgid?', 'get_ns_current_pid_tgid?'], ''],
    ['if (comm == "a") { return; }', [COMM], ''],
    ['return comm;', [COMM], ''],
    ['$z = f();', [COMM], 'fn f() : string { return comm; }\n'],
    ['m(comm);', [COMM], 'macro m(e) { $y = e; }\n'],
    ['m(comm + 1);', [COMM], 'macro m(e) { $y = e; }\n'],
    ['m();', [COMM, ...PID], 'macro m() { $y = comm; if (pid) { return; } }\n'],
    ['m();', [COMM], 'macro m() { $y = comm; }\n'],
    ['m;', [COMM], 'macro m() { $y = comm; }\n'],
    ['$z = f();', [COMM], 'fn f() : int64 { $y = comm; return 1; }\n'],
    ['if (pid) { m(); } m();', [...PID, COMM], 'macro m() { $y = comm; }\n'],
    ['m(); n();', [COMM, ...PID], 'macro m() { n(); if (pid) { return; } n(); }\nmacro n() { $y = comm; }\n'],
  ])('%s', (body, calls, before) => {
    expect(callsOf(body, before)).toEqual(calls);
  });
});

describe('a call is made at some events only', () => {
  const MACRO = 'macro m() { $y = comm; }\n';
  test.each<[where: string, body: string, before: string]>([
    ['in a branch', 'if (pid) { $x = comm; }', ''],
    ['behind a return', 'if (pid) { return; } $x = comm;', ''],
    ['in a loop', 'while (pid) { $x = comm; }', ''],
    ['on the right of &&', '$x = pid && comm == "a";', ''],
    ['on the right of ||', '$x = pid || comm == "a";', ''],
    ['in one case', '$x = pid ? comm : "b";', ''],
    ['in the other case', '$x = pid ? "b" : comm;', ''],
    ['in the other case without a first', '$x = pid ?: comm;', ''],
    ['in an else', 'if (pid) { $x = 1; } else { $x = comm; }', ''],
    ['behind a return in an else', 'if (pid) { $x = 1; } else { return; } $x = comm;', ''],
    ['behind a return in a loop', 'while (pid) { return; } $x = comm;', ''],
    [
      'behind a macro that is called behind one that returns',
      'r(); m(); m();',
      `macro r() { if (pid) { return; } }\n${MACRO}`,
    ],
    ['in an argument that a macro uses in a branch', 'm(comm + 1);', 'macro m(e) { if (pid) { $y = e; } }\n'],
    ['in a macro that is called in a branch', 'if (pid) { m(); }', MACRO],
    ['in a branch of a macro', 'm(); m();', 'macro m() { if (pid) { $y = comm; } }\n'],
    ['behind a macro that returns', 'm(); $x = comm;', 'macro m() { if (pid) { return; } }\n'],
    ['in a macro behind a macro that returns', 'r(); m();', `macro r() { if (pid) { return; } }\n${MACRO}`],
  ])('%s', (_where, body, before) => {
    expect(callsOf(body, before)).toEqual([...PID, `${COMM}?`]);
  });

  test('in a range, or in a loop over a map', () => {
    expect(callsOf('for ($i : 0..3) { $x = comm; }')).toEqual([`${COMM}?`]);
    expect(callsOf('for ($kv : @a) { $x = comm; }')).toEqual(['hash.for_each', `${COMM}?`]);
  });
});

describe('what is called', () => {
  const CASES: readonly (readonly [body: string, calls: readonly string[], on?: Target])[] = [
    ['@a = 1;', ['hash.update']],
    ['@a[pid] = 1;', [...PID, 'hash.update', REPORT]],
    ['@a[pid]++;', [...PID, 'hash.lookup', 'hash.update', REPORT]],
    ['@a[pid] = count();', [...PID, 'percpu_hash.lookup', 'percpu_hash.update?', REPORT]],
    ['@a = count();', ['percpu_hash.lookup', 'percpu_hash.update?']],
    ['@a = count();', ['percpu_array.lookup'], MIDDLE],
    ['@a = count();', ['percpu_array.lookup', 'percpu_array.update'], OLD],
    ['delete(@a[pid]);', [...PID, 'hash.delete']],
    ['clear(@a);', [OUTPUT]],
    ['$x = @a[1];', ['hash.lookup']],
    ['$x = has_key(@a, 1);', ['hash.lookup']],
    ['$x = len(@a);', ['hash.for_each?']],
    ['printf("x");', ['perf_event_output?', 'seq_printf?', ...BUFFER, OUTPUT]],
    ['printf("%s", comm);', [COMM, 'perf_event_output?', 'seq_printf?', ...BUFFER, OUTPUT]],
    ['exit();', [OUTPUT]],
    ['$x = str(arg0);', [...TEXT, ...BUFFER]],
    ['$x = buf(arg0, 3);', [...MEMORY, ...TEXT, ...BUFFER]],
    ['$x = *arg0;', MEMORY],
    ['$x = args.x;', MEMORY],
    ['$x = -arg0;', []],
    ['$x = kstack;', ['get_stack?', 'get_current_pid_tgid?', ...BUFFER, REPORT]],
    ['$x = kstack;', ['get_current_pid_tgid?', 'percpu_array.lookup?', 'stackid'], OLD],
    ['$x = kstack(1); $y = kstack(2);', ['get_stack?', 'get_current_pid_tgid?', ...BUFFER, REPORT]],
    ['$x = nsecs;', CLOCK],
    ['$x = elapsed;', CLOCK],
    ['$x = rand;', ['get_prandom_u32']],
    ['$x = cgroup;', ['get_current_cgroup_id']],
    ['$x = uid;', ['get_current_uid_gid']],
    ['$x = ksym(arg0);', []],
    ['signal(9);', ['send_signal', REPORT]],
    ['$x = 1 / pid;', [...PID, REPORT]],
    ['$x = path(args.f);', [...MEMORY, 'd_path', REPORT]],
  ];
  test.each(CASES.map(([body, calls, on = NEW]) => [on.bpftrace, body, calls, on] as const))(
    'by %s for %s',
    (_release, body, calls, on) => {
      expect(callsOf(body, '', on)).toEqual(calls);
    },
  );

  test('an aggregation that is deleted from takes no lock where it is an array', () => {
    expect(callsOf('delete(@a);', 'kprobe:vfs_write { @a = count(); }\n', MIDDLE)).toEqual([REPORT]);
  });

  test('and the guard that is up there', () => {
    const text = `BEGIN { for ($i : 0..ncpus) { @g[$i] = sum(0); } }
kprobe:vfs_read { $x = rand; if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); $y = comm; @g[cpu] = sum(-1); }
`;
    const guarded = lower(text, NEW)
      .programs.find(({ name }) => name === 'kprobe:vfs_read')
      ?.calls(NEW)
      .map(({ call, guardedBy }) => [call, guardedBy]);
    expect(guarded).toContainEqual(['get_prandom_u32', undefined]);
    expect(guarded).toContainEqual([COMM, '@g']);
  });
});

describe('programs of one script that lock alike', () => {
  const READING = target('bpftrace@0.22,kernel@6.12');
  const SEED = 'BEGIN { for ($i : 0..ncpus) { @g[$i] = sum(0); } @c[1] = count(); @p[1] = 1; }\n';
  const guarded = (inside: string) => `if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); ${inside} @g[cpu] = sum(-1);`;

  test.each<[what: string, one: string, other: string]>([
    ['another helper', '$x = comm;', '$x = rand;'],
    ['at some events', '$x = comm;', 'if (1) { $x = comm; }'],
    ['a read of another kind', '$x = @p[1];', 'for ($kv : @p) { $x = 1; }'],
    ['a map of another kind', '$x = @p[1];', '$x = @c[1];'],
    ['a change of an entry that BEGIN makes', '@c[1] = count();', '@c[2] = count();'],
    ['under a guard', `if (1) { $x = comm; } ${guarded('')}`, guarded('$x = comm;')],
  ])('have calls of their own: %s', (_what, one, other) => {
    const bodies = [one, other];
    const calls = (text: string) =>
      lower(text, READING)
        .programs.filter(({ provider }) => provider === 'kprobe')
        .map((program) => program.calls(READING));
    const together = calls(`${SEED}kprobe:vfs_read { ${one} }\nkprobe:vfs_write { ${other} }`);
    expect(together).toEqual(bodies.flatMap((body) => calls(`${SEED}kprobe:vfs_read { ${body} }`)));
    expect(together[0]).not.toEqual(together[1]);
  });

  test('share the list of their calls where they call the same', () => {
    const [one, other, third] = lower(
      'kprobe:vfs_read { $x = comm; }\nkprobe:vfs_write { $y = comm; }\nkprobe:vfs_open { $y = rand; }',
      NEW,
    ).programs.map((program) => program.calls(NEW));
    expect(one).toBe(other);
    expect(one).not.toBe(third);
  });
});
