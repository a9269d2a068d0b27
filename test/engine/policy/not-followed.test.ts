import { describe, expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { aboutText, type Finding } from '../../../src/engine/policy/finding.ts';
import { judgeScript } from '../../../src/engine/policy/judgement.ts';
import { notFollowed } from '../../../src/engine/policy/rules/not-followed.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { HUGE_PATTERNS, PROBE_LIMITS } from '../../../src/facts/not-followed.ts';
import { hugeClass } from '../../../src/facts/query/probe.ts';
import { saidBy } from '../../said.ts';
import { judge, target } from '../rewrite/rewritten.ts';
import { targetOf } from './lowered.ts';

const D = 'bpftrace@0.27.1,kernel@6.12';
const OLD = 'bpftrace@0.27.1,kernel@5.10';

function findingsOf(script: string, ...names: readonly string[]) {
  const resolved = resolveTargets(names.length === 0 ? [D] : names);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  return analyse('x.bt', script, { targets: resolved.targets, configured: true }).findings;
}

/** Rule and severity of each finding. */
function told(script: string, ...names: readonly string[]): string[] {
  return findingsOf(script, ...names).map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('a pattern of functions', () => {
  test.each(['*', '**', '[a-z]*', '*[0-9]', '_*', '__*', 's*', '*s*', '*s', '*_*'])('is huge: %s', (pattern) => {
    expect(hugeClass(pattern)).toBeGreaterThan(1024);
  });

  test.each(['vfs_*', 'vfs*', 'do_*', 'x*', 'z*', '*j*', '[sv]fs_*', 'tcp_*send*', 'vfs_read', '', '[ab]'])(
    'is none: %s',
    (pattern) => expect(hugeClass(pattern)).toBeUndefined(),
  );

  test('is huge where it matches more than bpftrace attaches to by itself', () => {
    const most = Math.max(...PROBE_LIMITS.map((row) => row.most));
    for (const [pattern, functions] of HUGE_PATTERNS.functions)
      expect([pattern, functions > most, pattern.replace(/[*_]/g, '').length <= 1]).toEqual([pattern, true, true]);
    expect(HUGE_PATTERNS.functions.size).toBeGreaterThan(40);
  });
});

describe('a probe on a huge class of functions', () => {
  test.each([
    'kprobe:*',
    'kretprobe:*',
    'kprobe:vmlinux:*',
    'kprobe:vm*:*',
    'kprobe:*:s*',
    'k*:*',
    'k*:s*',
    'k*:vmlinux:*',
    'k*:vm*:s*',
    'kprobe:vm*:s*',
    'fentry:vmlinux:s*',
  ])('is told: %s', (attachPoint) => {
    expect(told(`${attachPoint} { @ = count(); }`)).toEqual(['not-followed note']);
  });

  test.each(['kf*:*', 'kfunc:*', 'kf*:vmlinux:*'])(
    'is told by the name that an old release has for it: %s',
    (attachPoint) => {
      expect(told(`${attachPoint} { @ = count(); }`, 'bpftrace@0.21.3,kernel@6.12')).toEqual(['not-followed note']);
    },
  );

  test.each([
    'kprobe:vfs_*',
    'kprobe:ext4:*',
    'kprobe:vfs_read',
    'uprobe:/bin/bash:*',
    'tracepoint:syscalls:*',
    'k*:vfs_*',
    'kprobe:$1',
    'kprobe:"*"',
    'kprobe:"s*"',
    'kprobe:"vmlinux":*',
    'kprobe:*+4',
    'kprobe:vmlinu:s*',
    'k*:ext4:*',
    'u*:/bin/bash:*',
  ])('is not: %s', (attachPoint) => {
    expect(told(`${attachPoint} { @ = count(); }`)).toEqual([]);
  });

  test('is told in full, with how many functions there are at least', () => {
    const [found] = findingsOf('kprobe:s* { @ = count(); }');
    expect(found).toMatchObject({
      rule: 'not-followed',
      severity: 'note',
      confidence: 'likely',
      span: { start: 0, end: 9 },
      what: 'kprobe:s* fires at 3259 functions of the kernel or more: so many events can slow the machine down until it seems to hang.',
      how: 'This is not a deadlock. Attaching and detaching the probes can have the same effect. bpftrace stops at 1024 probes, unless max_probes or BPFTRACE_MAX_PROBES is raised.',
      todo: 'Name the functions, or a pattern of one subsystem such as `vfs_*`.',
      related: [],
      verdicts: [
        { target: D, verdict: 'safe', why: 'as far as map locks go; how slow the machine becomes is not judged' },
      ],
    });
  });

  test('is told once for the script, with all places', () => {
    const [only, ...more] = findingsOf('kprobe:a*, kprobe:b* { @ = count(); }\nkretprobe:* { @r = count(); }\n');
    expect(more).toEqual([]);
    expect(only?.related.map(({ message }) => message)).toEqual([
      'fires at 2058 functions or more as well',
      'fires at 35428 functions or more as well',
    ]);
  });

  test('is no news beside a deadlock of the same probe', () => {
    expect(told('fentry:* { @[comm] = 1; @b[pid] = 1; }')).not.toContain('not-followed note');
    expect(told('fentry:* { @ = nsecs; }\nkprobe:s* { $x = 1; }')).toContain('not-followed note');
  });

  test('is no news beside what is worse at its place, and is beside a place of another file', () => {
    const judged = judgeScript(modelScript(parseScript('kprobe:s* { @ = count(); }')), [targetOf(D)], {
      configured: true,
    });
    const span = { start: 0, end: 9 };
    const elsewhere = { start: 50, end: 51 };
    const beside = (start: typeof span, related: Finding['related'], severity: Finding['severity'] = 'warning') =>
      notFollowed.check(judged, [{ ...aboutText('abba-deadlock', severity, start, { what: 'W.' }), related }]).length;
    expect(beside(span, [])).toBe(0);
    expect(beside(span, [], 'note')).toBe(1);
    expect(beside(elsewhere, [])).toBe(1);
    expect(beside(elsewhere, [{ span, message: 'here' }])).toBe(0);
    expect(beside(elsewhere, [{ span, message: 'here', path: 'p.bt' }])).toBe(1);
  });

  test('is told with the limit of the release, or of the script', () => {
    const message = (script: string, ...names: string[]) => saidBy(findingsOf(script, ...names)[0]);
    expect(message('kprobe:* { @ = count(); }')).toContain('bpftrace stops at 1024 probes, unless');
    expect(message('kprobe:* { @ = count(); }', 'bpftrace@0.22,kernel@6.12')).toContain('stops at 512 probes');
    expect(message('kprobe:* { @ = count(); }', 'bpftrace@0.22,kernel@6.12', D)).toContain('stops at 512 or 1024');
    expect(message('kprobe:* { @ = count(); }', D, 'bpftrace@0.22,kernel@6.12')).toContain('stops at 512 or 1024');
    expect(message('config = { max_probes = 9999 }\nkprobe:* { @ = count(); }')).toContain('sets max_probes to 9999');
    expect(message('config = { max_map_keys = 5 }\nkprobe:* { @ = count(); }')).toContain('stops at 1024 probes');
    for (const settings of ['bpftrace_max_probes = 9999', 'MAX_PROBES = 9999', 'max_probes = 8888; max_probes = 9999'])
      expect(message(`config = { ${settings} }\nkprobe:* { @ = count(); }`)).toContain('sets max_probes to 9999');
  });

  test('is told at both ends of functions, if no map makes it worse', () => {
    for (const site of ['fentry:*', 'fexit:*', 'f*:*', '*:*'])
      expect(told(`${site} { $x = 1; }`)).toEqual(['not-followed note']);
  });

  test('is not told where no target starts the script', () => {
    for (const site of ['kprobe:*', 'tracepoint:*:*'])
      expect(told(`rawtracepoint:x { @ = count(); }\n${site} { @ = count(); }`, 'bpftrace@0.17,kernel@6.1')).toEqual([
        'unsupported-syntax warning',
      ]);
  });
});

describe('a probe on all tracepoints', () => {
  test.each(['tracepoint:*:*', 'tracepoint:**:*', 'tracepoint:*:**', 'tracepoint:*', 't:*:*'])(
    'is told: %s',
    (attachPoint) => {
      expect(told(`${attachPoint} { @ = count(); }`)).toEqual(['not-followed note']);
    },
  );

  test.each([
    'tracepoint:sys*:*',
    'tracepoint:*s:*',
    'tracepoint:*:block_*',
    'tracepoint:*:*_exit',
    'rawtracepoint:*',
    'raw*:*',
  ])('is not: %s', (attachPoint) => {
    expect(told(`${attachPoint} { $x = 1; }`)).toEqual([]);
  });

  test('is told in its own words, before the functions below it', () => {
    const script = 'tracepoint:*:*, kprobe:s* { $x = 1; }\n';
    const [found, ...more] = findingsOf(script);
    expect(more).toEqual([]);
    expect(found?.what).toMatch(/^tracepoint:\*:\* fires at 1000 tracepoints of the kernel or more: /);
    expect(found?.todo).toBe('Name the tracepoints, or those of one subsystem such as `block:*`.');
    expect(found?.related).toEqual([
      { span: { start: 16, end: 25 }, message: 'fires at 3259 functions or more as well' },
    ]);
    const [functions] = findingsOf('kprobe:s*, tracepoint:*:* { $x = 1; }\n');
    expect(functions?.related.map(({ message }) => message)).toEqual(['fires at 1000 tracepoints or more as well']);
  });
});

describe('debugf', () => {
  const PAIR =
    'fentry:_raw_spin_lock_irqsave { debugf("a"); }\nfexit:_raw_spin_lock_irqsave { debugf("b"); }\nfentry:_raw_spin_unlock_irqrestore { debugf("c"); }\n';

  test('takes no lock of the ring buffer: it writes to the trace of the kernel', () => {
    expect(told(PAIR)).toEqual([]);
    expect(told(PAIR.replaceAll('debugf', 'printf'))).toContain('abba-deadlock error');
  });

  test('takes a lock of its own before Linux 6.3: a warning where that is held', () => {
    const found = findingsOf(PAIR, OLD);
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'not-followed warning',
      'not-followed warning',
    ]);
    // The lock is not held yet when the function that takes it begins.
    expect(found.map(({ span }) => PAIR.slice(span.start, span.end))).toEqual([
      'fexit:_raw_spin_lock_irqsave',
      'fentry:_raw_spin_unlock_irqrestore',
    ]);
  });

  test('is told in full, with the targets on which it takes none', () => {
    const script = 'fexit:_raw_spin_lock_irqsave { debugf("x"); }\n';
    const [found] = findingsOf(script, OLD, D, 'bpftrace@0.17,kernel@6.1');
    expect(found).toMatchObject({
      rule: 'not-followed',
      severity: 'warning',
      confidence: 'possible',
      span: { start: 0, end: 28 },
      what: 'debugf() takes the lock trace_printk_lock before Linux 6.3. This probe fires at the exit of _raw_spin_lock_irqsave, where another program of the machine, or a second copy of this script, may have it: then its CPU waits for itself for ever.',
      how: 'The model follows only the locks of maps and buffers, and not this one.',
      todo: 'Print by `printf()`, or attach by kprobe or tracepoint.',
      related: [],
    });
    expect(found?.verdicts.map(({ verdict, why }) => `${verdict}: ${why}`)).toEqual([
      'safe: as far as map locks go: the lock of debugf() is not followed',
      'safe: debugf() takes no lock on this kernel, or the probe does not fire while it is held',
      'refused: `fexit` needs bpftrace 0.20 and later',
    ]);
  });

  test('is not told where bpftrace does not start the script', () => {
    const script = 'fexit:_raw_spin_lock_irqsave { debugf("x"); }';
    expect(told(script, 'bpftrace@0.17,kernel@5.10')).toEqual(['unsupported-syntax warning']);
  });

  test('is told where it is called, and not of another probe that does not call it', () => {
    const others = 'fexit:_raw_spin_lock_irqsave { $x = 1; }\n';
    const script = `${others}fexit:_raw_spin_lock_irqsave { if (1) { debugf("debugf"); } }\n`;
    expect(findingsOf(script, OLD).map(({ span }) => span.start)).toEqual([others.length]);
    expect(told(`${others}fexit:vfs_read { printf("debugf"); }`, OLD)).toEqual([]);
  });

  test('is no news beside a deadlock of the same probe', () => {
    const script = 'fexit:_raw_spin_lock_irqsave { debugf("x"); @a[pid] = 1; }\n';
    expect(told(script, OLD)).toEqual(['abba-deadlock error']);
  });

  test('is found behind a macro, in a predicate, and under its own tracepoint', () => {
    const warning = ['not-followed warning'];
    expect(told('fexit:_raw_spin_lock_irqsave /{ debugf("x"); 1 } == 1/ { $x = 1; }', OLD)).toEqual(warning);
    expect(told('macro say() { debugf("x"); }\nfexit:_raw_spin_lock_irqsave { say(); }', OLD)).toEqual(warning);
    expect(told('rawtracepoint:bpf_trace_printk { debugf("x"); }', OLD)).toEqual(warning);
    expect(told('fexit:native_queued_spin_lock_slowpath { debugf("x"); }', OLD)).toEqual(warning);
  });

  test.each([
    ['the script', 'debugf("x");', 'macro say() { printf("x"); }'],
    ['an imported macro', 'say();', 'macro say() { debugf("x"); }'],
  ])('is a warning where %s calls it, and no other file does', (_, call, macro) => {
    const script = `import "say.bt";\nfexit:_raw_spin_lock_irqsave { ${call} }\n`;
    const { findings } = judge(script, [target('0.27.1', '5.10')], { 'say.bt': macro });
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['not-followed warning']);
  });

  test.each([
    ['in a kprobe', 'kprobe:_raw_spin_unlock_irqrestore { debugf("x"); }', OLD],
    ['at a function that is not known', 'fexit:$1 { debugf("x"); }', OLD],
    ['in a watchpoint', 'watchpoint:0xffffffff81234560:8:x { debugf("x"); }', OLD],
    ['elsewhere', 'fexit:vfs_read { debugf("x"); }', OLD],
    ['behind the guard of bpftrace', 'fexit:_raw_spin_lock_irqsave { debugf("x"); }', 'bpftrace@0.24,kernel@5.10'],
    // Stable 6.1 has no such lock any more: its table says so.
    ['on Linux 6.1', 'fexit:_raw_spin_lock_irqsave { debugf("x"); }', 'bpftrace@0.27.1,kernel@6.1'],
  ])('is nothing to tell of %s', (_where, script, target) => {
    expect(told(script, target)).toEqual([]);
  });
});

describe('the exit of a function that never returns', () => {
  const EXIT = 'fexit:do_exit { @ = count(); }';

  test.each([
    ['bpftrace@0.27.1,kernel@6.1', 'safe'],
    ['bpftrace@0.27.1,kernel@6.12', 'safe'],
  ])('is told on %s', (target, verdict) => {
    const [only, ...more] = findingsOf(EXIT, target);
    expect([only?.rule, only?.verdicts[0]?.verdict, more]).toEqual(['not-followed', verdict, []]);
    expect(saidBy(only)).toMatch(/^do_exit never returns: /);
  });

  test('is told in full', () => {
    const [found] = findingsOf('fexit:do_exit, fexit:make_task_dead { @ = count(); }', 'bpftrace@0.27.1,kernel@6.1');
    expect(found).toMatchObject({
      severity: 'note',
      confidence: 'likely',
      span: { start: 0, end: 13 },
      what: 'do_exit and make_task_dead never return: an fexit probe there never fires.',
      todo: 'Attach to the entry, by fentry.',
      related: [{ span: { start: 15, end: 35 }, message: 'make_task_dead never returns either' }],
    });
    expect(found?.how).toMatch(
      /^Before Linux 6\.15 the kernel attaches it anyway, and can never free its trampoline, /,
    );
    const twice = 'fexit:do_exit { @ = count(); }\nfexit:do_exit { @x = count(); }';
    expect(findingsOf(twice, 'bpftrace@0.27.1,kernel@6.1')[0]?.what).toBe(
      'do_exit never returns: an fexit probe there never fires.',
    );
  });

  test('may be refused by a stable kernel, and is where bpftrace does not know the probe', () => {
    const on = ['6.1', '6.13', '6.15'].map((kernel) => `bpftrace@0.27.1,kernel@${kernel}`);
    const found = findingsOf(EXIT, ...on, 'bpftrace@0.17,kernel@6.1').find(({ rule }) => rule === 'not-followed');
    expect(found?.verdicts.map(({ verdict, why }) => `${verdict}: ${why}`)).toEqual([
      'safe: as far as map locks go; the trampoline of the probe stays until the machine is started again',
      'safe: as far as map locks go; the trampoline of the probe stays, unless this kernel refuses it, as the stable ones do since April 2025',
      'unattachable: Linux 6.15 and later do not attach fexit to a function that never returns',
      'refused: `fexit` needs bpftrace 0.20 and later',
    ]);
  });

  test('is no matter of a target that does not start the script', () => {
    const script = `${EXIT}\nfentry:resilient_queued_spin_lock_slowpath { @ = count(); }\n`;
    expect(told(script, 'bpftrace@0.27.1,kernel@6.1')).toEqual(['refused-probe error']);
  });

  test('does not attach from 6.15 on', () => {
    expect(told(EXIT, 'bpftrace@0.27.1,kernel@6.15')).toEqual([]);
    const [only] = findingsOf(EXIT, 'bpftrace@0.27.1,kernel@6.1', 'bpftrace@0.27.1,kernel@7.3');
    expect(only?.verdicts.map(({ verdict }) => verdict)).toEqual(['safe', 'unattachable']);
  });

  test.each(['fentry:do_exit', 'kretprobe:do_exit', 'fexit:do_*', 'fexit:vfs_read'])('is not %s', (attachPoint) => {
    expect(told(`${attachPoint} { @ = count(); }`, 'bpftrace@0.27.1,kernel@6.1')).toEqual([]);
  });
});
