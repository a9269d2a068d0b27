import { describe, expect, test } from '@jest/globals';
import { AttachPoints, MOST_PROGRAMS } from '../../../src/engine/program/attach.ts';
import { lowerScript } from '../../../src/engine/program/lower.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { KERNEL_TABLES } from '../../../src/facts/kernel-tables/index.ts';
import { isListed } from '../../../src/facts/query/attachment.ts';
import { namesRunThrough } from '../../../src/facts/query/helper.ts';
import { kernelFunctionNames } from '../../../src/facts/query/lock-path.ts';
import { TARGETS } from '../../../src/facts/query/machines.ts';
import { BPFTRACE_GUARD } from '../../../src/facts/recursion-guard.ts';
import type { Target } from '../../../src/facts/target.ts';
import { lower, MIDDLE, NEW, OLD, target } from './lowered.ts';

/** The programs of an attach point: name, and the function if it is one of a lock path. */
function programs(attachPoint: string, on: Target): string[] {
  return lower(`${attachPoint} { @a[pid] = 1; }`, on).programs.map(
    ({ name, kind, site, unresolved }) =>
      `${name} ${kind}${site === undefined ? '' : ` at ${site.function}`}${unresolved === undefined ? '' : ' ?'}`,
  );
}

describe('a wildcard in place of a provider', () => {
  test.each([
    ['f*:lookup_elem_raw', NEW, ['fentry:lookup_elem_raw fentry at lookup_elem_raw']],
    ['k*:lookup_elem_raw', NEW, ['kprobe:lookup_elem_raw kprobe at lookup_elem_raw']],
    [
      'k*:lookup_elem_raw',
      OLD,
      ['kprobe:lookup_elem_raw kprobe at lookup_elem_raw', 'kfunc:lookup_elem_raw fentry at lookup_elem_raw'],
    ],
    ['k*:lookup_elem_raw', MIDDLE, ['kprobe:lookup_elem_raw kprobe at lookup_elem_raw']],
    ['t*:lock:contention_end', NEW, ['tracepoint:lock:contention_end tracepoint at __traceiter_contention_end']],
    ['raw*:contention_end', NEW, ['rawtracepoint:contention_end raw-tracepoint at __traceiter_contention_end']],
    ['h*:cpu-cycles:1000', NEW, ['hardware:cpu-cycles:1000 hardware']],
    ['*probe:/bin/true:main', NEW, ['uprobe:/bin/true:main uprobe']],
    ['f*:lookup_elem*', NEW, ['fentry:lookup_elem_raw fentry at lookup_elem_raw', 'fentry:lookup_elem* fentry']],
  ] satisfies [string, Target, string[]][])('%s', (attachPoint, on, expected) => {
    expect(programs(attachPoint, on)).toEqual(expected);
  });

  test.each(['[ku]probe:lookup_elem_raw', 'x*:lookup_elem_raw', 'lookup_elem*'])('%s is refused', (attachPoint) => {
    const { refusals } = lower(`${attachPoint} { @a[pid] = 1; }`, NEW);
    expect(refusals.map(({ verdict, why }) => `${verdict}: ${why}`)).toEqual([
      `refused: bpftrace 0.27.1 matches no provider with \`${attachPoint.split(':')[0]}\``,
    ]);
  });
});

test.each([
  ['kprobe:lookup_elem_raw', 'entry'],
  ['kretprobe:lookup_elem_raw', 'exit'],
  ['kprobe:lookup_elem_raw+0', 'entry'],
  ['kprobe:lookup_elem_raw+0x0', 'entry'],
  ['kprobe:lookup_elem_raw+4', 'inside'],
  ['kprobe:lookup_elem_raw+$1', 'inside'],
])('%s fires at the %s', (attachPoint, edge) => {
  const { programs: all } = lower(`${attachPoint} { @a[pid] = 1; }`, NEW);
  expect(all.map(({ site }) => [site?.function, site?.edge])).toEqual([['lookup_elem_raw', edge]]);
});

describe('modules, categories and what is only known at the start', () => {
  test.each([
    ['fentry:vmlinux:lookup_elem_raw', ['fentry:vmlinux:lookup_elem_raw fentry at lookup_elem_raw']],
    ['fentry:*:lookup_elem_raw', ['fentry:*:lookup_elem_raw fentry at lookup_elem_raw']],
    ['fentry:xfs:lookup_elem_raw', ['fentry:xfs:lookup_elem_raw fentry ?']],
    ['fentry:xfs:xfs_read', ['fentry:xfs:xfs_read fentry']],
    ['fentry:bpf:12:lookup_elem_raw', ['fentry:bpf:12:lookup_elem_raw fentry']],
    ['fentry:$1', ['fentry:$1 fentry ?']],
    ['$1:lookup_elem_raw', ['$1:lookup_elem_raw fentry ?']],
    ['kprobe:$1', ['kprobe:$1 kprobe ?']],
    ['kprobe:0xffffffff81234560', ['kprobe:0xffffffff81234560 kprobe ?']],
    ['kprobe:lookup_elem_raw+4', ['kprobe:lookup_elem_raw+4 kprobe at lookup_elem_raw']],
    ['watchpoint:0xffffffff81234560:8:x', ['watchpoint:0xffffffff81234560:8:x breakpoint']],
    ['watchpoint:0x10000000:8:w', ['watchpoint:0x10000000:8:w perf-event']],
    ['watchpoint:$1:8:w', ['watchpoint:$1:8:w breakpoint ?']],
    ['kprobe:lookup_elem*', ['kprobe:lookup_elem_raw kprobe at lookup_elem_raw', 'kprobe:lookup_elem* kprobe']],
    ['kprobe:xfs:lookup_elem*', ['kprobe:xfs:lookup_elem* kprobe']],
    ['tracepoint:*:contention_end', ['tracepoint:*:contention_end tracepoint at __traceiter_contention_end']],
    [
      'rawtracepoint:contention_*',
      [
        'rawtracepoint:contention_begin raw-tracepoint at __traceiter_contention_begin',
        'rawtracepoint:contention_end raw-tracepoint at __traceiter_contention_end',
        'rawtracepoint:contention_* raw-tracepoint',
      ],
    ],
    ['tracepoint:syscalls:sys_enter_dup', ['tracepoint:syscalls:sys_enter_dup syscall-tracepoint']],
  ])('%s', (attachPoint, expected) => {
    expect(programs(attachPoint, NEW)).toEqual(expected);
  });
});

test.each([
  ['kprobe', []],
  ['kretprobe', []],
  ['fentry', ['unattachable']],
  ['fexit', ['unattachable']],
])('a function without a trace site is refused to fentry and fexit alone: %s', (provider, expected) => {
  const { refusals } = lower(`${provider}:htab_lock_bucket { @a[pid] = 1; }`, NEW);
  expect(refusals.map(({ verdict }) => verdict)).toEqual(expected);
});

describe('A function that no facts name', () => {
  const unlisted = (attachPoint: string, on: Target) =>
    lower(`${attachPoint} { @a[pid] = 1; }`, on).programs.map(({ site }) => site?.unlisted === true);

  test('is none that a table of any target has, that anything runs through, or that switches on a guard', () => {
    const names = new Set<string>(BPFTRACE_GUARD.functions);
    for (const target of TARGETS)
      for (const name of [...kernelFunctionNames(target), ...namesRunThrough(target)]) names.add(name);
    expect([...names].filter((name) => !isListed(name))).toEqual([]);
    expect(isListed('vfs_read_of_nothing')).toBe(false);
  });

  test('is told apart, unless the target has a row of its own for it', () => {
    expect(unlisted('fentry:vfs_read', NEW)).toEqual([true]);
    expect(unlisted('fentry:lookup_elem_raw', NEW)).toEqual([false]);
    expect(unlisted('fentry:vfs_read', OLD)).toEqual([true]);
    const row = { function: 'vfs_read', entry: 'H', exit: 'H', during: ['hash.update'] } as const;
    expect(unlisted('fentry:vfs_read', { ...NEW, lockPath: [row] })).toEqual([false]);
  });

  test('is refused where its provider is, beside others that are not', () => {
    const { programs, refusals } = lower('kprobe:vfs_read { @a = 1; }\nfentry:vfs_write { @a = 2; }', OLD);
    expect(programs.map(({ name }) => name)).toEqual(['kprobe:vfs_read', 'fentry:vfs_write']);
    expect(refusals.map(({ why }) => why)).toEqual(['`fentry` needs bpftrace 0.20 and later']);
  });
});

describe('What a release or a kernel refuses', () => {
  const refused = (attachPoint: string, on: Target) => {
    const text = `${attachPoint} { @a[pid] = 1; }`;
    return lower(text, on).refusals.map(
      ({ span, verdict, rule, why }) => `${text.slice(span.start, span.end)} ${verdict} ${rule}: ${why}`,
    );
  };
  const ARM = target('bpftrace@0.23.2,kernel@5.15,arch@arm64');
  const UNTRACED = 'fentry and fexit attach to no function of arm64 kernels before Linux 6.4';
  const BAN = 'because it might lock up the system';

  test.each([
    ['fentry:vfs_read', OLD, ['fentry refused unsupported-syntax: `fentry` needs bpftrace 0.20 and later']],
    ['kprobe:vfs_read', OLD, []],
    ['fentry:vfs_read', ARM, [`fentry:vfs_read unattachable refused-probe: ${UNTRACED}`]],
    ['fexit:vfs_read', ARM, [`fexit:vfs_read unattachable refused-probe: ${UNTRACED}`]],
    ['fentry:htab_lock_bucket', ARM, [`fentry:htab_lock_bucket unattachable refused-probe: ${UNTRACED}`]],
    ['kprobe:vfs_read', ARM, []],
    ['kprobe:lookup_elem_raw', ARM, []],
    ['rawtracepoint:sched_switch', ARM, []],
    // BPF programs have been traced for longer than functions of the kernel.
    ['fentry:bpf:12:lookup_elem_raw', target('bpftrace@0.25,kernel@5.15,arch@arm64'), []],
    [
      'kprobe:queued_spin_lock_slowpath',
      NEW,
      [
        'kprobe:queued_spin_lock_slowpath unattachable refused-probe: queued_spin_lock_slowpath is not a symbol of kernels with paravirtual spin locks (their slow paths are native_queued_spin_lock_slowpath and __pv_queued_spin_lock_slowpath)',
      ],
    ],
    // A module may have a function of that name.
    ['kprobe:xfs:queued_spin_lock_slowpath', NEW, []],
    [
      'kretprobe:_raw_spin_lock',
      OLD,
      [
        `kretprobe:_raw_spin_lock refused refused-probe: bpftrace before 0.21 refuses a kretprobe on _raw_spin_lock, ${BAN}`,
      ],
    ],
    ['kprobe:_raw_spin_lock', OLD, []],
    ['kretprobe:vfs_read', OLD, []],
    ['kretprobe:_raw_spin_lock', target('bpftrace@0.21.0,kernel@6.1'), []],
    [
      'f*:htab_lock_bucket',
      NEW,
      ['f*:htab_lock_bucket unattachable refused-probe: htab_lock_bucket has no trace site in Linux 6.12'],
    ],
  ] satisfies [string, Target, string[]][])('%s', (attachPoint, on, expected) => {
    expect(refused(attachPoint, on)).toEqual(expected);
  });

  test('is what the table says that a target brings along, also of functions that no other facts name', () => {
    const known = KERNEL_TABLES.find(({ kernel, arch }) => kernel === '6.12' && arch === 'x86_64');
    const row = known?.functions.htab_lock_bucket;
    if (known === undefined || row === undefined) throw new Error('no table');
    const on: Target = { ...NEW, table: { ...known, functions: { ...known.functions, vfs_read: row } } };
    expect(refused('fentry:vfs_read', on)).toEqual([
      'fentry:vfs_read unattachable refused-probe: vfs_read has no trace site in Linux 6.12',
    ]);
    expect(refused('kprobe:vfs_read', on)).toEqual([]);
    expect(refused('fentry:vfs_write', on)).toEqual([]);
    expect(refused('fentry:vfs_read', NEW)).toEqual([]);
  });

  test('is nothing of a provider that no release has: the syntax step tells that', () => {
    const { programs, refusals } = lowerScript(modelScript(parseScript('elsewhere:vfs_read { @a = 1; }')), NEW);
    expect([programs, refusals]).toEqual([[], []]);
  });

  test('is only concluded where the table is that of a neighbour', () => {
    const inferred = (kernel: string) =>
      lower('fentry:htab_lock_bucket { @a = 1; }', target(`bpftrace@0.27.1,kernel@${kernel}`)).refusals.map(
        (refusal) => ('inferred' in refusal ? refusal.inferred : 'no'),
      );
    expect(inferred('6.12')).toEqual(['no']);
    expect(inferred('6.11')).toEqual([true]);
  });
});

test.each([
  ['watchpoint:$12:8:w', '$12 is only known when the script is started'],
  ['watchpoint:$1', '$1 is only known when the script is started'],
  ['watchpoint:0x1000:$1:w', undefined],
  ['interval:s:$1', undefined],
  ['uprobe:$1', undefined],
  ['$1:lookup_elem_raw', '$1 is only known when the script is started'],
])('%s is not resolved: %s', (attachPoint, why) => {
  expect(lower(`${attachPoint} { @a = 1; }`, NEW).programs.map(({ unresolved }) => unresolved)).toEqual([why]);
});

test.each([
  ['watchpoint:0x8000000000000000:8:w', ['watchpoint:0x8000000000000000:8:w breakpoint']],
  ['watchpoint:0x7fffffffffffffff:8:w', ['watchpoint:0x7fffffffffffffff:8:w perf-event']],
  ['watchpoint:vfs_read+arg0:8:w', ['watchpoint:vfs_read+arg0:8:w perf-event']],
  ['watchpoint:$1', ['watchpoint:$1 breakpoint ?']],
  ['uprobe:$1', ['uprobe:$1 uprobe']],
  ['tracepoint:sched:sched_switch', ['tracepoint:sched:sched_switch tracepoint']],
  [
    'kprobe:vmlinux:lookup_elem*',
    ['kprobe:vmlinux:lookup_elem_raw kprobe at lookup_elem_raw', 'kprobe:vmlinux:lookup_elem* kprobe'],
  ],
  ['foo=f*:lookup_elem_raw', ['foo=fentry:lookup_elem_raw fentry at lookup_elem_raw']],
  ['f*:$1', ['fentry:$1 fentry ?']],
])('%s becomes %j', (attachPoint, expected) => {
  expect(programs(attachPoint, NEW)).toEqual(expected);
});

test('a wildcard leaves out a provider that takes no offset', () => {
  expect(programs('k*:lookup_elem_raw+4', OLD)).toEqual(['kprobe:lookup_elem_raw+4 kprobe at lookup_elem_raw']);
});

test('a pattern matches a function without a trace site for kprobe alone, in any order', () => {
  for (const provider of ['kprobe', 'fentry', 'kprobe'])
    expect(programs(`${provider}:htab_lock_bucke*`, NEW)).toEqual([
      ...(provider === 'kprobe' ? ['kprobe:htab_lock_bucket kprobe at htab_lock_bucket'] : []),
      `${provider}:htab_lock_bucke* ${provider}`,
    ]);
});

test('a pattern matches code that programs call, beside functions of the lock path', () => {
  const paths = new Set(kernelFunctionNames(NEW));
  const name = [...namesRunThrough(NEW)].find((each) => !paths.has(each));
  if (name === undefined) throw new Error('all of it is on a lock path');
  expect(programs(`kprobe:${name.slice(0, -1)}*`, NEW)).toContain(`kprobe:${name} kprobe at ${name}`);
});

test('as many programs as are judged are resolved, and none behind them', () => {
  const { items } = parseScript('kprobe:vfs_read { @a[pid] = 1; }');
  const [point] = items.flatMap((item) => (item.kind === 'probe' ? item.attachPoints : []));
  if (point === undefined) throw new Error('no attach point');
  const all = new AttachPoints(Array.from({ length: MOST_PROGRAMS + 2 }, () => point)).on(NEW);
  expect(all.slice(0, MOST_PROGRAMS).filter(({ programs, beyond }) => programs.length === 1 && !beyond)).toHaveLength(
    MOST_PROGRAMS,
  );
  expect(all.slice(MOST_PROGRAMS)).toEqual([
    { programs: [], refusals: [], beyond: true },
    { programs: [], refusals: [], beyond: true },
  ]);
});

test('patterns behind the limit are not unfolded, as a long list of them would fill the memory', () => {
  const { items } = parseScript('kprobe:* { @a[pid] = 1; }\n'.repeat(500));
  const points = items.flatMap((item) => (item.kind === 'probe' ? item.attachPoints : []));
  const counts = new AttachPoints(points).on(NEW).map((attachment) => attachment.programs.length);
  const sum = counts.reduce((before, count) => before + count, 0);
  expect([counts.length, counts.at(-1)]).toEqual([500, 0]);
  expect(sum).toBeLessThanOrEqual(MOST_PROGRAMS);
  expect(sum).toBeGreaterThan(MOST_PROGRAMS - (counts[0] ?? 0));
});

test('attach points of one text become the same programs, and each is refused at its own place', () => {
  const probes = ['kretprobe:_raw_spin_lock', 'kfunc:lookup_elem_raw', 'kprobe:vfs_read'].map(
    (attachPoint) => `${attachPoint} { @a[pid] = 1; }\n`,
  );
  const text = [...probes, ...probes].join('');
  for (const on of [OLD, MIDDLE, NEW]) {
    const alone = probes.map((probe) => lower(probe, on));
    const { refusals, programs } = lower(text, on);
    const half = text.length / 2;
    const starts = [0, probes[0]?.length ?? 0, (probes[0]?.length ?? 0) + (probes[1]?.length ?? 0)];
    const expected = alone.flatMap((each, index) =>
      each.refusals.map(({ span, ...refusal }) => ({
        ...refusal,
        span: { start: span.start + (starts[index] ?? 0), end: span.end + (starts[index] ?? 0) },
      })),
    );
    const moved = expected.map(({ span, ...refusal }) => ({
      ...refusal,
      span: { start: span.start + half, end: span.end + half },
    }));
    expect(refusals).toEqual([...expected, ...moved]);
    const told = alone.flatMap((each) => each.programs.map(({ name, kind, site }) => ({ name, kind, site })));
    expect(programs.map(({ name, kind, site }) => ({ name, kind, site }))).toEqual([...told, ...told]);
  }
  expect(lower(text, OLD).refusals.length).toBeGreaterThan(0);
});
