import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import type { Finding } from '../../../src/engine/policy/finding.ts';
import { TARGETS } from '../../../src/facts/query/machines.ts';
import type { Target } from '../../../src/facts/target.ts';
import { saidBy } from '../../said.ts';
import { told } from './judged.ts';
import { riskyScript } from './risky-script.ts';

function targets(...names: readonly string[]): readonly Target[] {
  const resolved = resolveTargets(names);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  return resolved.targets;
}

/** What is said when nobody chose the targets. */
function byDefault(text: string, ...names: readonly string[]): readonly Finding[] {
  return analyse('x.bt', text, { targets: targets(...names), configured: false }).findings;
}

const PARAVIRT = ['debian-12,bpftrace@0.27.1', 'bpftrace@0.27.1,kernel@6.12', 'debian-sid'];
const PAIR =
  'fentry:queued_spin_lock_slowpath { @b[pid]=2; @a[comm]=2; }\nfexit:queued_spin_lock_slowpath { @b[pid]=3; @a[comm]=3; }\n';

describe('a probe that attaches on no default target', () => {
  test('is told in one note: what the function is there, and where the script would hang', () => {
    const findings = byDefault(PAIR, ...PARAVIRT);
    expect(findings.map(told)).toEqual(['refused-probe: unattachable note certain']);
    const [{ related, span, ...words }] = findings as [Finding];
    const message = saidBy({ ...words });
    expect(message).toContain('native_queued_spin_lock_slowpath');
    expect(message).toMatch(
      /can hang them: .*Linux 6\.12 on x86_64 without paravirtual spin locks.*Linux 6\.12 on arm64/,
    );
    // Where its maps have locks that notice the deadlock, and where fentry does not attach, it hangs nothing.
    expect(message).not.toMatch(/Linux (7\.\d|6\.18) on|Linux 6\.1 on arm64/);
    expect([span.start, ...related.map((place) => place.span.start)]).toEqual([0, PAIR.indexOf('fexit')]);
  });

  test.each<[string, string]>([
    ['a kprobe', 'kprobe:queued_spin_lock_slowpath { @a[comm]=2; }'],
    ['a kretprobe', 'kretprobe:queued_spin_lock_slowpath { @a[comm]=2; }'],
    ['a program without a lock', 'fentry:queued_spin_lock_slowpath { $x = 1; }'],
    ['one that reads a map', 'fentry:queued_spin_lock_slowpath /@a[comm]/ { $x = 1; }'],
  ])('is not told if it is %s', (_, text) => {
    expect(byDefault(text, ...PARAVIRT)).toEqual([]);
  });

  test('is not told if it is a tracepoint: a raw one is', () => {
    const old = ['bpftrace@0.27.1,kernel@5.10', 'bpftrace@0.27.1,kernel@5.15'];
    expect(byDefault('tracepoint:lock:contention_begin { @a[comm]=2; }', ...old)).toEqual([]);
    const [note, ...more] = byDefault('rawtracepoint:contention_end { @a[comm]=2; }', ...old);
    expect(more).toEqual([]);
    expect(note?.severity).toBe('note');
    expect(saidBy(note)).toContain('there is no tracepoint contention_end in Linux 5.10 and 5.15 (it came with 5.19)');
    expect(saidBy(note)).not.toContain('symbol');
    expect(saidBy(note)).toContain('Linux 6.1 on x86_64');
  });

  test('is told though a target of the set has a bpftrace that refuses the script', () => {
    expect(byDefault(PAIR, 'debian-12', ...PARAVIRT).map(told)).toEqual(['refused-probe: refused note certain']);
  });

  test('is not told where one target starts the script: what it does there is', () => {
    const one = byDefault(PAIR, ...PARAVIRT, 'bpftrace@0.27.1,kernel@6.12,arch@arm64');
    expect(one.map(({ rule }) => rule)).toEqual(['abba-deadlock']);
    expect(byDefault(PAIR, ...PARAVIRT, 'bpftrace@0.27.1,kernel@6.18,arch@arm64')).toEqual([]);
  });

  test('does not name a probe beside it that attaches', () => {
    const beside = 'fexit:_raw_spin_unlock { @b[pid] = 1; }\n';
    const [note, ...more] = byDefault(`fentry:queued_spin_lock_slowpath { @a[comm]=2; }\n${beside}`, ...PARAVIRT);
    expect(more).toEqual([]);
    expect(saidBy(note)).toMatch(/^This probe attaches on none/);
    expect(note?.related).toEqual([]);
  });

  test('says nothing of a hang that there is nowhere', () => {
    const [note] = byDefault('fentry:resilient_queued_spin_lock_slowpath { @a[comm]=2; }', ...PARAVIRT);
    expect(saidBy(note)).not.toMatch(/hang|lost/);
  });

  test('says that updates are lost elsewhere, where nothing hangs', () => {
    const text = 'fentry:alloc_htab_elem { @n = count(); }\nfexit:alloc_htab_elem { @n = count(); }\n';
    const [note, ...more] = byDefault(text, 'bpftrace@0.27.1,kernel@6.1', 'bpftrace@0.27.1,kernel@5.15');
    expect(more).toEqual([]);
    expect(note?.what).toMatch(
      /^These probes attach on none of the targets; on other machines it attaches, and events or updates are lost: .*Linux 7\.\d/,
    );
  });

  test('is an error for each where somebody chose the targets', () => {
    const { findings } = analyse('x.bt', PAIR, { targets: targets(...PARAVIRT), configured: true });
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error']);
  });
});

describe('how sure it is that something cannot be attached', () => {
  const confidence = (name: string, kernel: string) =>
    analyse('x.bt', `fentry:${name} { @a[comm]=2; }`, {
      targets: targets(`bpftrace@0.27.1,kernel@${kernel}`),
      configured: true,
    }).findings.map((finding) => [finding.rule, finding.confidence]);

  test('is less where the table of a neighbour says so', () => {
    expect(confidence('resilient_queued_spin_lock_slowpath', '6.12')).toEqual([['refused-probe', 'certain']]);
    expect(confidence('resilient_queued_spin_lock_slowpath', '6.8')).toEqual([['refused-probe', 'likely']]);
  });

  test('is not less where the kernel itself is known', () => {
    expect(confidence('queued_spin_lock_slowpath', '6.8')).toEqual([['refused-probe', 'certain']]);
  });
});

/** The same machine as the free form has it. */
function freeForm({ bpftrace, kernel, arch, paravirt }: Target): string {
  const spinLocks = arch === 'arm64' ? '' : `,paravirt@${paravirt ? 'yes' : 'no'}`;
  return `bpftrace@${bpftrace},kernel@${kernel},arch@${arch}${spinLocks}`;
}

describe('whether something is said', () => {
  const NAMED = TARGETS.filter(({ backports }) => backports !== true);

  test.each([true, false])('does not depend on how a target is spelled (chosen: %s)', (configured) => {
    fc.assert(
      fc.property(riskyScript, fc.shuffledSubarray([...NAMED], { minLength: 1, maxLength: 3 }), (text, named) => {
        const said = (names: readonly string[]) => analyse('x.bt', text, { targets: targets(...names), configured });
        const byName = said(named.map(({ name }) => name)).findings;
        const byVersions = said(named.map(freeForm)).findings;
        expect([text, byName.length > 0]).toEqual([text, byVersions.length > 0]);
      }),
      { numRuns: 150 },
    );
  });

  const GUARDED = 'fentry:_raw_spin_lock { @b[pid]=2; @a[comm]=2; }\nfexit:_raw_spin_lock { @b[pid]=3; @a[comm]=3; }\n';
  const COUNT = 'fentry:_raw_spin_lock { @n = count(); }\n';

  test.each([
    ['a pair under the guard, of which two copies hang', GUARDED, 'lock-path-probe', 'warning'],
    ['a probe that does no harm', COUNT, 'refused-probe', 'note'],
  ])("does not depend on Debian's package: %s", (_, text, rule, severity) => {
    const said = (name: string, configured: boolean, ...more: string[]) =>
      analyse('x.bt', text, { targets: targets(name, ...more), configured }).findings;
    const [free] = said('bpftrace@0.23.2,kernel@6.12', true);
    expect([free?.rule, free?.severity]).toEqual([rule, severity]);
    expect(said('debian-13', true).map(told)).toEqual(['refused-probe: refused error certain']);
    const beside = [said('debian-13', false, 'debian-sid'), said('bpftrace@0.23.2,kernel@6.12', false, 'debian-sid')];
    expect(beside.map((findings) => findings.map(({ severity }) => severity))).toEqual(
      text === GUARDED ? [['note'], ['warning']] : [[], []],
    );
  });
});
