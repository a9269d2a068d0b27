import { describe, expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import type { Finding } from '../../../src/engine/policy/finding.ts';
import { groupByReason } from '../../../src/engine/policy/target-words.ts';
import { targetLabel } from '../../../src/facts/query/target.ts';
import { withMessage } from '../../said.ts';

const NQ = 'native_queued_spin_lock_slowpath';
const A = 'bpftrace@0.17,kernel@6.1';
const B = 'bpftrace@0.23.2,kernel@6.12';
const C = 'bpftrace@0.27.1,kernel@7.3';
const D = 'bpftrace@0.27.1,kernel@6.12';
/** What sentences call them. */
const [ON_A, ON_B, ON_D] = [A, B, D].map((name) => `on ${targetLabel(name)}`);

/** The first finding of a rule, on configured targets. */
function findingOf(rule: string, script: string, ...names: readonly string[]): Finding & { readonly message: string } {
  const resolved = resolveTargets(names);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  const { findings } = analyse('x.bt', script, { targets: resolved.targets, configured: true });
  const found = findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`${rule} is not among ${findings.map((each) => each.rule).join(', ')}`);
  return withMessage(found);
}

const pair = (site: string, body: string) => `fentry:${site} { ${body} }\nfexit:${site} { ${body} }\n`;

describe('a message says', () => {
  test('what happens, where, why and what to do', () => {
    const { message } = findingOf('abba-deadlock', pair(NQ, '@b[pid] = 2; @a[comm] = 2;'), B, C);
    expect(message).toBe(
      [
        `This script can hang the machine by itself ${ON_B}.`,
        'Each update of a hash map takes a short lock in the kernel (a bucket lock), with interrupts off.',
        `While fentry:${NQ} holds the bucket lock of @a, fexit:${NQ} fires at the exit of ${NQ} and wants the bucket lock of @b.`,
        'Another CPU holds the bucket lock of @b and wants the bucket lock of @a.',
        'Both wait for ever.',
        'Keep these probes from running inside each other: attach them as tracepoints or kprobes, or guard them with a per-CPU flag (bpftrace 0.21 and Linux 5.19 at least).',
      ].join(' '),
    );
  });

  test('that one lock is enough for a CPU that waits for itself, and calls it by its name', () => {
    const script =
      'fentry:_raw_spin_unlock_irqrestore { printf("x"); }\nfexit:_raw_spin_lock_irqsave { printf("y"); }\n';
    const { message, verdicts, witness } = findingOf('abba-deadlock', script, D);
    expect(witness).toHaveLength(1);
    expect(message).toContain("takes the lock of bpftrace's ring buffer");
    expect(message).toContain('The CPU waits for itself, for ever.');
    expect(message).not.toMatch(/bucket|Another CPU|Both/);
    expect(verdicts[0]?.why).toBe(
      'the locks of ring buffers wait for ever before Linux 6.15: a CPU can wait for itself',
    );
  });

  test('that a hang needs a new key', () => {
    const { message, verdicts } = findingOf('abba-deadlock', pair(NQ, '@b[pid] = count(); @a[comm] = count();'), B);
    expect(message).toContain('only when a key is added to a map that does not have it yet');
    expect(verdicts[0]?.why).toMatch(/, when a key is inserted for the first time$/);
  });

  test('that a hang takes a second copy, and which guard does not see it', () => {
    const { message, verdicts, witness } = findingOf('lock-path-probe', pair('_raw_spin_lock', '@b[pid] = 2;'), B);
    expect(message).toContain(
      `Two copies of this script can hang the machine ${ON_B}: the guard protects only this copy.`,
    );
    expect(message).toContain('Let only one copy of it run at a time.');
    expect(verdicts[0]?.why).toBe(
      "bpftrace's own guard protects only this copy: the locks of hash maps wait for ever before Linux 6.15, and this copy and a second one can wait for each other",
    );
    expect(witness?.map(({ holds, wants }) => [holds, wants])).toEqual([
      ['bucket lock of @b of a second copy', 'bucket lock of @b'],
      ['bucket lock of @b', 'bucket lock of @b of a second copy'],
    ]);
  });

  test('on which targets a script hangs by itself, and on which it takes a second copy', () => {
    const { message, confidence } = findingOf(
      'abba-deadlock',
      pair('_raw_spin_lock', '@b[pid] = 2; @a[comm] = 2;'),
      B,
      D,
    );
    expect(message).toContain(`by itself ${ON_D}, and if two copies of it run at a time, ${ON_B}`);
    expect(confidence).toBe('certain');
  });

  test('which targets hang only with another program', () => {
    const script = `fexit:${NQ} { @c = count(); }\nfentry:${NQ} { @d[tid] = sum(1); }\n`;
    const old = 'bpftrace@0.20.2,kernel@6.8';
    const { message, verdicts } = findingOf('abba-deadlock', script, old, D);
    expect(message).toContain(
      `by itself ${ON_D}, and together with another BPF program on Linux 6.8 with bpftrace 0.20.2`,
    );
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['hang', 'hang']);
    expect(verdicts[0]?.why).toContain('another BPF program and this one can wait for each other');
  });

  test('what another program holds, and what this one wants', () => {
    const { message } = findingOf('lock-path-probe', `fexit:${NQ} { @b[pid] = 2; }\n`, B);
    expect(message).toContain('another program may hold the lock of one of its maps, and wants the bucket lock of @b');
    expect(message).not.toContain('not in the map yet');
  });

  test.each([
    ['bpftrace guards the script', pair('_raw_spin_lock', '@n = sum(1);'), B, /"Lost N events"/],
    ['map_locked refuses the bucket', pair(NQ, '@n = count();'), D, /map_locked.*-EBUSY/],
    [
      'rqspinlock gives up',
      pair('lookup_elem_raw', '@b[pid] = 2; @a[comm] = 2;'),
      C,
      /rqspinlock, from Linux 6\.15.*-EDEADLK or -ETIMEDOUT/,
    ],
  ])('what is lost where %s, and of nobody that it waits', (_what, script, target, why) => {
    const { message, verdicts } = findingOf('lossy-mitigation', script, target);
    expect(verdicts[0]?.why).toMatch(why);
    expect(message).toContain(verdicts[0]?.why);
    expect(message).not.toContain('for ever');
  });

  test('that the machine survives it, how and why, and what helps if the numbers matter', () => {
    const script = 'fentry:lookup_elem_raw { @a[comm] = 1; }\nfexit:alloc_htab_elem { @b[comm] = 1; }\n';
    const { severity, what, how } = findingOf('lossy-mitigation', script, C);
    expect(severity).toBe('note');
    expect(what).toBe(
      'Events or map updates of this script get lost on Linux 7.3 with bpftrace 0.27.1; the machine survives it.',
    );
    expect(how).toBe(
      'While fexit:alloc_htab_elem holds the bucket lock of @b, fentry:lookup_elem_raw fires at the entry of lookup_elem_raw and wants the bucket lock of @a. Another CPU holds the bucket lock of @a and wants the bucket lock of @b. The machine survives it: the lock notices the deadlock (rqspinlock, from Linux 6.15): the update fails with -EDEADLK or -ETIMEDOUT and is lost; bpftrace prints a warning for it (from 0.23), sent through its ring buffer.',
    );
  });

  test('what is lost in a cycle of an old lock and a new one', () => {
    // LRU lists spin until 7.2, buckets notice from 6.15 on: nothing is refused with -EBUSY.
    const script = `let @l = lruhash(10);\nlet @m = lruhash(10);\nfentry:lookup_elem_raw { @l[pid] = 1; @m[comm] = 1; }\nfexit:alloc_htab_elem { @m[comm] = 1; @l[pid] = 1; @x[pid] = 1; }\n`;
    const resolved = resolveTargets(['bpftrace@0.27.1,kernel@6.18']);
    const targets = resolved.ok ? resolved.targets : [];
    const { findings } = analyse('x.bt', script, { targets, configured: true });
    expect(findings).not.toEqual([]);
    for (const { verdicts } of findings) expect(verdicts[0]?.why).not.toContain('EBUSY');
  });

  test('each reason that targets have to refuse a probe, with its targets', () => {
    const { message } = findingOf('refused-probe', 'kretprobe:queued_spin_lock_slowpath { @a[comm] = 1; }\n', A, D);
    expect(message).toMatch(
      /^This probe cannot be attached: queued_spin_lock_slowpath is not a symbol of kernels with paravirtual spin locks /,
    );
    expect(message).toContain(`(${ON_A} and ${targetLabel(D)}); bpftrace before 0.21 refuses a kretprobe on `);
    expect(message).toContain(` (${ON_A}). `);
  });
});

describe('the targets of a message', () => {
  const seven = ['17', '20', '23', '24', '25', '26', '27'].map((minor) => `bpftrace@0.${minor},kernel@6.12`);
  const script = pair(NQ, '@b[pid] = 2; @a[comm] = 2;');

  test('are counted where they are many, and two of them named', () => {
    const { message } = findingOf('abba-deadlock', script, ...seven);
    expect(message).toMatch(
      /^This script can hang the machine by itself on 6 of 7 machines, among them Linux 6\.12 with bpftrace 0\.20 and Linux 6\.12 with bpftrace 0\.23\. /,
    );
  });

  test('are all of them where it is so on all', () => {
    const { message } = findingOf('abba-deadlock', script, ...seven.slice(1));
    expect(message).toMatch(/^This script can hang the machine by itself on all 6 machines\. /);
  });

  test('stand before the one reason that all of them have to refuse a script', () => {
    const { message, verdicts } = findingOf('unsupported-syntax', script, A, B);
    expect(message).toMatch(/^bpftrace does not start this script on Linux 6\.1 with bpftrace 0\.17: `fentry` needs /);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['refused', 'safe']);
  });

  test('and the reason of each verdict are those of the place that the finding is about', () => {
    const two = 'kprobe:_raw_spin_lock { @a[pid] = 1; }\nfentry:f { @b = 1; }\nfexit:g { @c = 1; }\n';
    const resolved = resolveTargets([A]);
    if (!resolved.ok) throw new Error(resolved.errors.join(' '));
    const { findings } = analyse('x.bt', two, { targets: resolved.targets, configured: true });
    const whys = findings.filter(({ rule }) => rule === 'unsupported-syntax').map(({ verdicts }) => verdicts[0]?.why);
    expect(whys).toEqual([expect.stringMatching(/^`fentry`/), expect.stringMatching(/^`fexit`/)]);
  });

  test('are told by reason: what differs only in the kernel that it names is one', () => {
    const whys = ['5.10', '5.15', '5.10', '6.1'].map((kernel) => `f is not a symbol of Linux ${kernel} (seen in 6.12)`);
    const reasons = groupByReason([
      ...whys.map((why, at) => ({ target: `t${at}`, why })),
      { target: 't4', why: 'other' },
    ]);
    expect(reasons).toEqual([
      { why: 'f is not a symbol of Linux 5.10, 5.15 and 6.1 (seen in 6.12)', targets: ['t0', 't1', 't2', 't3'] },
      { why: 'other', targets: ['t4'] },
    ]);
  });
});

test('a script with more uses of a lock than can be looked at is not passed over in silence', () => {
  const script = Array.from({ length: 1_500 }, (_, at) => `fentry:lookup_elem_raw { @m[${at}] = 1; }\n`).join('');
  const { message, severity, verdicts } = findingOf('not-judged', script, D);
  expect(severity).toBe('error');
  expect(message).toMatch(/a lock in too many different ways .* was not judged for deadlocks.* Split it/);
  expect(verdicts).toEqual([]);
});

test('attach points that match more functions than can be judged are told from the first one that is left out', () => {
  const script = (length: number) => 'kprobe:* { @a[pid] = 1; }\n'.repeat(length);
  const { message, severity, span } = findingOf('not-judged', script(500), D);
  expect(severity).toBe('error');
  expect(message).toMatch(/match too many functions .* from this one on .* split the script/);
  expect(span.start).toBeGreaterThan(script(20).length);
  expect(script(500).slice(span.start, span.end)).toBe('kprobe:*');
  expect(() => findingOf('not-judged', script(20), D)).toThrow('not-judged is not among');
  // What comes before it is judged.
  const pairFirst = `${pair(NQ, '@b[pid] = 2; @a[pid] = 2;')}${script(500)}`;
  expect(findingOf('abba-deadlock', pairFirst, D).severity).toBe('error');
});

test('many different locks are looked at', () => {
  const script = Array.from({ length: 1_500 }, (_, at) => `fentry:lookup_elem_raw { @m${at}[pid] = 1; }\n`).join('');
  expect(findingOf('abba-deadlock', script, D).severity).toBe('error');
});

describe('a syntax error', () => {
  test('says what is likely meant, where that is known', () => {
    const { message } = findingOf('syntax-error', 'kprobe:f { @a = 1 @b = 2; }\n', D);
    expect(message).toBe("Expected ';' after this, before '@b'. Statements are separated by ';'.");
  });

  test('and else only what was expected', () => {
    const { message } = findingOf('syntax-error', 'kprobe:f { if () { @a = 1; } }\n', D);
    expect(message).toBe("Expected an expression, found ')'.");
  });
});
