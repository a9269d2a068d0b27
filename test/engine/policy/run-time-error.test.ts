import { describe, expect, test } from '@jest/globals';
import { saidBy } from '../../said.ts';
import { findingOf, judge, told } from './judged.ts';

/** Bodies that report errors, at sites where a lock is held. The first rows hung real kernels. */
const NEWEST = 'bpftrace@0.27.1,kernel@6.1';
const MIDDLE = 'bpftrace@0.23.2,kernel@6.12';
const SILENT = 'bpftrace@0.22,kernel@6.1';
const NQ = 'native_queued_spin_lock_slowpath';
const COUNTED = 'kprobe:do_exit { @c[pid] = count(); }\n';
const READ = 'if (@c[pid] > 100) { $x = 1; }';

const IRQ = (body: string) =>
  `fexit:_raw_spin_lock_irqsave { ${body} }\nfentry:_raw_spin_unlock_irqrestore { ${body} }\n`;
const SLOW = (body: string, predicate = '') =>
  `fentry:${NQ} ${predicate} { ${body} }\nfexit:${NQ} ${predicate} { ${body} }\n`;
const DUP = (body: string) => `tracepoint:syscalls:sys_enter_dup { ${body} }\n`;

const judged = (script: string, target: string) =>
  judge(
    target === SILENT ? script.replaceAll('fentry:', 'kfunc:').replaceAll('fexit:', 'kretfunc:') : script,
    target,
  ).map(told);

const ERROR = ['abba-deadlock: hang error certain'];
const WARNING = ['abba-deadlock: hang warning likely'];

describe('a key that is missing hangs by the report of it', () => {
  test.each([
    ['both sides of a spin lock with interrupts off', COUNTED + IRQ(READ), NEWEST],
    ['the slow path and a system call', COUNTED + SLOW(READ) + DUP(READ), NEWEST],
    ['the slow path alone', COUNTED + SLOW(READ), MIDDLE],
    ['predicates', COUNTED + SLOW('$x = 1;', '/@c[pid] < 100/'), MIDDLE],
    ['behind another condition', COUNTED + SLOW('if (pid > 1 && @c[pid] > 100) { $x = 1; }'), NEWEST],
  ])('%s', (_, script, target) => {
    expect(judged(script, target)).toEqual(ERROR);
    expect(judged(script, SILENT)).toEqual([]);
  });

  test('the finding says so, and where', () => {
    const finding = findingOf('abba-deadlock', judge(COUNTED + IRQ(READ), NEWEST));
    expect(saidBy(finding)).toContain('The CPU waits for itself, for ever.');
    expect(saidBy(finding)).toContain('a key that a per-CPU aggregation does not have');
    expect(finding.related.map(({ message }) => message).filter((message) => message.includes('(@c)'))).toEqual([
      "wants the lock of bpftrace's ring buffer, to report an error where a per-CPU aggregation does not have the key that is read (@c)",
      "takes the lock of bpftrace's ring buffer, to report an error where a per-CPU aggregation does not have the key that is read (@c)",
    ]);
  });

  test('where the lock of the ring buffer notices it, the report is lost', () => {
    const script = `${COUNTED}rawtracepoint:contention_begin { ${READ} }\nrawtracepoint:contention_end { ${READ} }\n`;
    expect(judged(script, 'bpftrace@0.27.1,kernel@7.3')).toEqual(['lossy-mitigation: lost-updates note possible']);
    expect(judged(script, NEWEST)).toEqual(ERROR);
  });

  test('one probe is half of it; and a full map makes the insert report too', () => {
    expect(judged(`${COUNTED}fexit:${NQ} { ${READ} }\n`, NEWEST)).toEqual([
      'lock-path-probe: hang error likely',
      ...WARNING,
    ]);
    const seeded = `BEGIN { @c["a"] = count(); }\nfexit:${NQ} { if (@c["b"] > 100) { $x = 1; } }\n`;
    expect(judged(seeded, NEWEST)).toEqual(['lock-path-probe: hang error likely']);
  });

  test.each([
    ['kprobes', (COUNTED + SLOW(READ)).replaceAll('fentry:', 'kprobe:').replaceAll('fexit:', 'kretprobe:')],
    ['functions off the lock path', (COUNTED + SLOW(READ)).replaceAll(NQ, 'vfs_read')],
    ['behind has_key', COUNTED + SLOW('if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; }')],
    ['behind has_key in the predicate', COUNTED + SLOW('if (@c[pid] > 100) { $x = 1; }', '/has_key(@c, pid)/')],
    ['a seeded key', `BEGIN { @n = sum(0); }\n${SLOW('if (@n > 100) { $x = 1; }')}`],
    ['a plain map', `BEGIN { @p[1] = 1; }\n${SLOW('if (@p[pid] > 100) { $x = 1; }')}`],
  ])('not so: %s', (_, script) => {
    expect(judged(script, NEWEST)).toEqual([]);
    expect(judged(script, MIDDLE)).toEqual([]);
  });
});

describe('an error that needs an unusual value is a warning, and at most likely', () => {
  test.each([
    ['division', IRQ('$r = 1000 / ((uint64)pid & 0x40000000);'), 'a divisor is zero'],
    [
      'modulo of a map',
      SLOW('$y = args.val; @s[1] = sum(10 % $y);').concat('BEGIN { @s[1] = sum(0); }\n'),
      'a divisor is zero',
    ],
    ['a full map', IRQ('@a[pid] = 1;'), 'a map is full'],
    ['a stack', SLOW('$s = kstack(3);'), 'a stack cannot be read'],
  ])('%s', (_, script, when) => {
    expect(judged(script, NEWEST)).toEqual(WARNING);
    if (!script.includes('kstack')) expect(judged(script, SILENT)).toEqual([]);
    const finding = findingOf('abba-deadlock', judge(script, NEWEST));
    expect(saidBy(finding)).toContain(`only where ${when}`);
    expect(finding.verdicts[0]?.why).toContain(`only where ${when}`);
  });

  test('with an error that comes each time, the other one decides', () => {
    const read = 'if (@c["b"] > 100) { $x = 1; }';
    const script = `BEGIN { @c["a"] = count(); }\nfexit:_raw_spin_lock_irqsave { ${read} }\nfentry:_raw_spin_unlock_irqrestore { $x = 1 / args.flags; }\n`;
    expect(judged(script, NEWEST)).toEqual(['lock-path-probe: hang error likely', ...WARNING]);
    const finding = findingOf('abba-deadlock', judge(script, NEWEST));
    expect(saidBy(finding)).toContain('only where a divisor is zero');
  });

  test('a division is not reported by 0.23', () => {
    expect(judged(SLOW('$r = 1000 / args.val;'), MIDDLE)).toEqual([]);
  });

  test('a missing entry to delete is reported by 0.23 and not by 0.27', () => {
    const counted = 'kprobe:do_exit { @n = count(); }\n';
    const script = `${counted}fexit:${NQ} { delete(@n); }\nfentry:${NQ} { delete(@n); }\n`;
    const middle = findingOf('abba-deadlock', judge(script, MIDDLE));
    expect(told(middle)).toBe(WARNING[0]);
    expect(saidBy(middle)).toContain('only where the entry to delete is not there');
    const [newest] = judge(script, NEWEST);
    expect(saidBy(newest)).toBeDefined();
    expect(saidBy(newest)).not.toContain('the entry to delete is not there');
  });

  test('a tested divisor is never zero', () => {
    expect(judged(IRQ('$y = args.flags; if ($y > 0) { $r = 1000 / $y; }'), NEWEST)).toEqual([]);
  });
});

describe('a guard', () => {
  const SEED = 'BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }\n';
  const guarded = (body: string) =>
    `if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1); ${body} @guard[cpu] = sum(-1);`;

  test.each([NEWEST, MIDDLE])(
    'that is seeded reports nothing by its own reads, and holds the reports of the body (%s)',
    (target) => {
      const counted = `kprobe:do_exit { ${guarded('@c[pid] = count();')} }\n`;
      const found = judged(SEED + counted + SLOW(guarded(READ)), target);
      expect(found.filter((each) => !each.startsWith('lock-path-probe: hang warning'))).toEqual([]);
    },
  );

  test('that is not seeded reports its own reads', () => {
    const script = COUNTED + SLOW(guarded('$x = 1;'));
    const found = judged(script, NEWEST);
    expect(found).toContain('abba-deadlock: hang error certain');
    expect(found.some((each) => each.startsWith('guard-incomplete'))).toBe(true);
  });

  test('is missing from a probe that reports errors', () => {
    const script = `${SEED}${COUNTED}fentry:${NQ} { ${guarded('@a[pid] = 1;')} }\nfexit:${NQ} { ${READ} }\n`;
    expect(judged(script, NEWEST).some((each) => each.startsWith('guard-incomplete'))).toBe(true);
  });
});
