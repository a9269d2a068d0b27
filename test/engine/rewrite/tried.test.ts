import { describe, expect, test } from '@jest/globals';
import type { ReportedFinding } from '../../../src/engine/report.ts';
import { FIX_KINDS } from '../../../src/engine/rewrite/fix.ts';
import { CURRENT_GUARD_FILE, GUARD_FILE_NAME } from '../../../src/facts/guard-file.ts';
import type { Target } from '../../../src/facts/target.ts';
import { cycleOf, judge, MIDDLE, NEW, OLD, SITE, target } from './rewritten.ts';

const BODY = '@b[pid] = 2; @a[comm] = 2;';
const pair = (one = BODY, two = one) => `fentry:${SITE} { ${one} }\nfexit:${SITE} { ${two} }\n`;

const triedFor = (text: string, targets: readonly Target[] = NEW, beside: Readonly<Record<string, string>> = {}) =>
  inShort(cycleOf(judge(text, targets, beside)));

function inShort({ tried = [] }: ReportedFinding): string[] {
  return tried.map(({ kind, what, why }) => `${kind}, ${what}: ${why}`);
}

const NO_COUNTER = 'no map with known entries is only counted up and printed, so none can become an aggregation';
const TAKEN_LIKE_THIS = 'leave-out, leaving the probe out: the locks could still be taken like this';
const NOTHING_LEFT = 'leave-out, leaving its probes out: nothing would be left of the script';

describe('what is offered for a deadlock', () => {
  const { fixes } = cycleOf(judge(pair(), NEW));
  const copies =
    'The guard protects only one copy of the script: two that run at the same time can still hang the machine, so a warning of lock-path-probe stays.';

  test('is told with its cost, and in short', () => {
    expect(fixes.map(({ kind, safe, title, cost, price }) => ({ kind, safe, title, cost, price }))).toEqual([
      {
        kind: 'group',
        safe: true,
        title: 'Attach by the contention tracepoints instead: the kernel never runs these probes inside each other',
        cost: 'Events that fire inside another BPF program are skipped by the kernel, without a count. The contention tracepoints fire for every kind of kernel lock (mutexes and rwsems too; contention_begin tells them apart by `flags`, contention_end by `lock_addr`), and not while only one CPU waits.',
        price: 'Mutexes and other kernel locks are seen too; events inside other BPF programs are not.',
      },
      {
        kind: 'guard',
        safe: true,
        title:
          'Guard the probes with the flag of a guard file (put bpftrace_guard.bpf.c next to the script and import it)',
        cost: `An event that fires while one of the guarded probes runs on its CPU is skipped. Skipped events are not counted; each event costs 3 to 10 ns more (measured on 2 CPUs). ${copies}`,
        price: 'Events inside one of them are skipped, not counted; each event costs 3 to 10 ns more.',
      },
      {
        kind: 'guard',
        safe: true,
        title: 'Guard the probes with a per-CPU flag, @guard',
        cost: `An event that fires while one of the guarded probes runs on its CPU is skipped. Skipped events are counted in @guard_missed; each event costs 100 to 150 ns more (measured on 2 CPUs, it grows with the number of CPUs). ${copies}`,
        price: 'Events inside one of them are skipped, counted in @guard_missed; each event costs 100 to 150 ns more.',
      },
      {
        kind: 'suppress',
        safe: false,
        title: 'Ignore it with a comment that says why: // bpftrace-guard: ignore[abba-deadlock] reason',
        cost: 'Nothing changes, except that it is no longer reported.',
        price: 'Nothing changes, except that it is no longer reported.',
      },
    ]);
  });

  test('without a count of what is skipped, where nobody wants one', () => {
    const guard = cycleOf(judge(pair(), NEW, {}, false)).fixes.find(({ title }) => title.includes('per-CPU flag'));
    expect(guard?.cost).toContain('is skipped. Skipped events are not counted; each event costs 100');
    expect(guard?.price).toBe(
      'Events inside one of them are skipped, not counted; each event costs 100 to 150 ns more.',
    );
    expect(guard?.edits.some(({ text }) => text.includes('_missed'))).toBe(false);
  });

  test('is a kprobe, or a kprobe and a kretprobe, where no lock path is left on the way out', () => {
    const of = (text: string) => {
      const fix = cycleOf(judge(text, NEW)).fixes.find(({ kind }) => kind === 'group');
      return [fix?.title, fix?.cost, fix?.price];
    };
    const skipped = 'Events that fire inside another BPF program are skipped by the kernel, without a count.';
    expect(of('fentry:lookup_elem_raw { @a[pid] = 1; }\n')).toEqual([
      'Attach by kprobe instead: the kernel never runs these probes inside each other',
      skipped,
      'Events inside other BPF programs are not seen, and not counted.',
    ]);
    expect(of('fexit:lookup_elem_raw { @a[pid] = 1; }\n')).toEqual([
      'Attach by kprobe and kretprobe instead: the kernel never runs these probes inside each other',
      `${skipped} A kretprobe also misses returns while too many calls of the function are running.`,
      'Events inside other BPF programs, and some returns under load, are not seen.',
    ]);
  });

  test('is a comment in place of a probe, or of all probes of the cycle', () => {
    const of = (text: string) => {
      const fix = cycleOf(judge(text, NEW)).fixes.find(({ kind }) => kind === 'leave-out');
      return [fix?.title, fix?.cost, fix?.safe];
    };
    expect(of('kprobe:vfs_read { @x = 1; }\nfexit:lookup_elem_raw { @a[pid] = 1; }\n')).toEqual([
      'Leave fexit:lookup_elem_raw out: its block becomes a comment',
      'What this probe measures is no longer measured.',
      false,
    ]);
    expect(of(`kprobe:vfs_read { @x = 1; }\n${pair()}`)).toEqual([
      `Leave fentry:${SITE}, fexit:${SITE} out: their blocks become comments`,
      'What these probes measure is no longer measured.',
      false,
    ]);
  });

  test('is counting in place, where that is all that the script does', () => {
    const counted = cycleOf(judge(`${pair('@n++; @m += 2;')}interval:s:1 { print(@n); print(@m); }\n`, MIDDLE));
    expect(counted.fixes[0]).toMatchObject({
      kind: 'lock-free',
      safe: true,
      title: 'Add with sum() in @n, @m to entries that BEGIN makes: each CPU adds in place, which takes no lock',
      cost: 'Nothing is lost: the counts of all CPUs are added up when the map is printed.',
    });
    const old = `${pair('@n++;').replace('fentry', 'kfunc').replace('fexit', 'kretfunc')}interval:s:1 { print(@n); }\n`;
    expect(cycleOf(judge(old, OLD)).fixes.find(({ kind }) => kind === 'lock-free')).toMatchObject({
      title: 'Count with count() in @n: each CPU has a counter of its own, which takes no lock',
      cost: 'Nothing is lost: the counts of all CPUs are added up when the map is printed.',
    });
  });
});

test('each kind of rewrite is offered for a deadlock, or it is told why not', () => {
  const { fixes, tried = [] } = cycleOf(judge(pair(), NEW));
  expect(new Set([...fixes, ...tried].map(({ kind }) => kind))).toEqual(new Set(FIX_KINDS));
});

describe('what is not offered is told, and why', () => {
  test('of each kind, those that fail for one reason together', () => {
    expect(triedFor(pair())).toEqual([
      `lock-free, sum() on entries that BEGIN makes: ${NO_COUNTER}`,
      'lock-free, count() in place of ++: count() is in a hash map there, and its first event takes a lock',
      TAKEN_LIKE_THIS,
      NOTHING_LEFT,
    ]);
    const old = pair().replace('fentry', 'kfunc').replace('fexit', 'kretfunc');
    expect(triedFor(old, OLD)).toEqual([
      `lock-free, sum() on entries that BEGIN makes, count() in place of ++: ${NO_COUNTER}`,
      'guard, the guard file: only bpftrace 0.24 and later import files',
      'guard, a guard in the script: it needs bpftrace 0.21 and Linux 5.19: before, the flag would be a locked update itself',
      TAKEN_LIKE_THIS,
      NOTHING_LEFT,
    ]);
  });

  const IN_SCRIPT = 'guard, a guard in the script';
  const IN_FILE = 'guard, the guard file';
  const BOTH = 'guard, the guard file, a guard in the script';
  const MOVE = 'group, a move to kprobes or tracepoints';
  const HIDDEN = 'a probe returns inside a larger expression or a macro, where the guard cannot be lowered';
  const NO_PLAIN_BEGIN = 'the script has a BEGIN that is not a plain one, so';

  const CASES: readonly (readonly [told: string, text: string, on?: readonly Target[]])[] = [
    [
      `${IN_SCRIPT}: max_map_keys leaves no room for an entry for each of 256 CPUs`,
      `config = { max_map_keys = 255 }\n${pair()}`,
    ],
    [`${IN_SCRIPT}: the script gives cpu another meaning`, `#define cpu 5\n${pair()}`],
    [`${IN_SCRIPT}: the script gives ncpus another meaning`, `#define ncpus 5\n${pair()}`],
    [`${IN_SCRIPT}: the script gives clear another meaning`, `#define clear 5\n${pair()}`],
    [`${IN_SCRIPT}: the script gives sum another meaning`, `macro sum(x) { x }\n${pair()}`],
    [
      'lock-free, sum() on entries that BEGIN makes: the script gives sum another meaning',
      `macro sum(x) { x }\n${pair()}`,
    ],
    ['lock-free, count() in place of ++: the script gives count another meaning', `macro count(x) { x }\n${pair()}`],
    [`${IN_SCRIPT}: ${NO_PLAIN_BEGIN} the guard cannot be seeded`, `BEGIN /pid/ { $x = 1; }\n${pair()}`],
    [`${IN_SCRIPT}: ${NO_PLAIN_BEGIN} the guard cannot be seeded`, `BEGIN, END { $x = 1; }\n${pair()}`],
    [
      `lock-free, sum() on entries that BEGIN makes: ${NO_PLAIN_BEGIN} nothing can be seeded`,
      `BEGIN /pid/ { $x = 1; }\n${pair('@n++;')}`,
    ],
    [`${BOTH}: ${HIDDEN}`, pair(`$x = { if (pid > 1) { return; } 1 }; @b[pid] = $x; @a[comm] = 2;`)],
    [`${BOTH}: ${HIDDEN}`, `macro leave() { if (pid > 2) { return; } }\n${pair(`leave(); ${BODY}`)}`],
    [`${IN_FILE}: the script defines __bpftrace_guard_enter itself`, `macro __bpftrace_guard_enter() { 1 }\n${pair()}`],
    [`${IN_FILE}: the script defines __bpftrace_guard_leave itself`, `macro __bpftrace_guard_leave() { 1 }\n${pair()}`],
    [`${IN_FILE}: the script defines __bpftrace_guard_raise itself`, `macro __bpftrace_guard_raise() { 1 }\n${pair()}`],
    [`${BOTH}: a guard in this script cannot see the other program`, 'fexit:lookup_elem_raw { @a[pid] = 1; }\n'],
    [`${BOTH}: a guard protects only one copy of the script`, 'fexit:_raw_spin_lock { @a[pid] = 1; }\n', MIDDLE],
    [
      `${MOVE}: tracepoint:syscalls:sys_enter_dup has no counterpart among kprobes and tracepoints`,
      'tracepoint:syscalls:sys_enter_dup { @a[comm] = 1; }\nfentry:lookup_elem_raw { @a[pid] = 1; }\n',
      [target('0.27.1', '7.2')],
    ],
    [
      `${MOVE}: the arguments of the tracepoint sched_switch are not known`,
      `rawtracepoint:sched_switch { @b[pid] = 1; @a[comm] = 1; }\nfexit:${SITE} { ${BODY} }\n`,
    ],
    [`${MOVE}: func has no counterpart after the move`, pair('@b[func] = 1; @a[comm] = 1;')],
    [`${MOVE}: probe has no counterpart after the move`, pair('@b[probe()] = 1; @a[comm] = 1;')],
    [`${MOVE}: args.val has no counterpart after the move`, pair('@b[args.val] = 1; @a[comm] = 1;')],
    [
      `${MOVE}: arg0 has no counterpart after the move`,
      `fentry:lookup_elem_raw, kprobe:vfs_read { @b[arg0]=2; @a[comm]=2; }\nfentry:alloc_htab_elem { ${BODY} }\n`,
    ],
    [
      `${MOVE}: a probe with several attach points would need other arguments at each of them`,
      `fentry:lookup_elem_raw, kprobe:vfs_read { @b[args.key]=2; @a[comm]=2; }\nfentry:alloc_htab_elem { ${BODY} }\n`,
    ],
    [
      'leave-out, leaving the probe out: nothing else would set @a, which other probes read',
      'kprobe:vfs_write { $x = @a[1]; }\nfexit:lookup_elem_raw { @a[pid] = 1; }\n',
    ],
    [
      'leave-out, leaving the probe out: a comment inside the probe ends what would be commented out',
      'kprobe:vfs_read { @x = 1; } fexit:lookup_elem_raw { @a[pid] = 1; /* x */ } interval:s:1 { exit(); }',
    ],
  ];
  const SEED = 'BEGIN { for ($i : 0..ncpus) { @g[(uint64)$i] = sum(0); } }\n';
  const OWN = `if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); ${BODY} @g[cpu] = sum(-1);`;
  const FILE = `if (__bpftrace_guard_enter() == 0) { return; } ${BODY} __bpftrace_guard_leave();`;
  const FILE_BESIDE = { [GUARD_FILE_NAME]: CURRENT_GUARD_FILE.text };
  const MORE: readonly (readonly [told: string, text: string, beside?: Readonly<Record<string, string>>])[] = [
    [
      `${BOTH}: a probe of an imported file takes a lock too, and edits stay in the script`,
      `import "p.bt";\n${pair()}`,
      { 'p.bt': 'kprobe:vfs_read { @c[pid] = 1; }\n' },
    ],
    [
      `${MOVE}: a probe of an imported file would have to move too, and edits stay in the script`,
      `import "p.bt";\nfentry:${SITE} { ${BODY} }\n`,
      { 'p.bt': `fexit:${SITE} { ${BODY} }\n` },
    ],
    [`${IN_FILE}: its other probes have a guard of their own`, `${SEED}${pair(OWN, BODY)}`],
    [
      `${IN_SCRIPT}: its other probes have the guard of the guard file`,
      `import "${GUARD_FILE_NAME}";\n${pair(FILE, BODY)}`,
      FILE_BESIDE,
    ],
    [`${BOTH}: every probe that takes a lock is guarded already`, `${SEED}${pair(`@c[pid] = 1; ${OWN}`, OWN)}`],
    [
      'leave-out, leaving the probe out: something takes a lock where no guard covers it',
      `${SEED}${pair(`@c[pid] = 1; ${OWN}`, OWN)}`,
    ],
    [
      `${BOTH}: the script has several guards, which do not keep its probes from each other`,
      `${SEED.replace('@g[(uint64)$i] = sum(0);', '@g[(uint64)$i] = sum(0); @h[(uint64)$i] = sum(0);')}${pair(OWN, OWN.replaceAll('@g', '@h'))}kprobe:vfs_read { @b[1] = 1; }\n`,
    ],
    [`${BOTH}: ${HIDDEN}`, `macro leave() { if (pid > 2) { return; } }\n${pair(`leave; ${BODY}`)}`],
    [
      `${MOVE}: two programs would be at the same attach point after it`,
      `fentry:lookup_elem_raw { ${BODY} }\nkprobe:lookup_elem_raw { ${BODY} }\n`,
    ],
    [
      `${MOVE}: a probe with several attach points would need other arguments at each of them`,
      `fentry:lookup_elem_raw, fentry:alloc_htab_elem { @b[args.key] = 2; @a[comm] = 2; }\n`,
    ],
    ...['++@a[pid];', '--@a[pid];', '*(uint32 *)kaddr("x") == 1 ? print(1) : print(2);'].map(
      (first): [string, string] => [
        `${IN_FILE}: a probe starts with an operator, which bpftrace 0.27 would take for one between the test and it`,
        pair(`${first} ${BODY}`, BODY),
      ],
    ),
  ];
  test.each(MORE.map(([told, text, beside = {}]) => [told, text, beside] as const))('%s', (told, text, beside) => {
    expect(triedFor(text, NEW, beside)).toContain(told);
  });

  test('nor is a probe that starts otherwise taken for one that starts with an operator', () => {
    for (const first of ['!pid ? print(1) : print(2);', '(pid + 1) ? print(1) : print(2);', '@a[comm]++;'])
      expect(triedFor(pair(`${first} ${BODY}`)).filter((told) => told.startsWith(IN_FILE))).toEqual([]);
  });

  test.each(CASES.map(([told, text, on = NEW]) => [told, text, on] as const))('%s', (told, text, on) => {
    expect(triedFor(text, on)).toContain(told);
  });

  test('but a guard fits where max_map_keys leaves room for all entries', () => {
    expect(triedFor(`config = { max_map_keys = 256 }\n${pair()}`)).toEqual(triedFor(pair()));
  });

  test('and a probe whose map the rest sets too, or does not name, may be left out', () => {
    for (const rest of ['kprobe:vfs_write { @a[1] = 2; }', 'kprobe:vfs_write { @a[1]++; }', 'kprobe:vfs_write { }'])
      expect(
        triedFor(`${rest}\nfexit:lookup_elem_raw { @a[pid] = 1; }\n`).filter((each) => each.startsWith('leave-out')),
      ).toEqual([]);
  });
});

test('nothing is offered nor tried while a part of the script, or of what it imports, has a syntax error', () => {
  const none = { fixes: [], tried: [] };
  const offered = ({ fixes, tried = [] }: ReportedFinding) => ({ fixes, tried });
  expect(offered(cycleOf(judge(`${pair()}kprobe:vfs_read { @c = ; }\n`, NEW)))).toEqual(none);
  const beside = { 'p.bt': 'kprobe:vfs_read { @c = ; }\n' };
  expect(offered(cycleOf(judge(`import "p.bt";\n${pair()}`, NEW, beside)))).toEqual(none);
});
