import { describe, expect, test } from '@jest/globals';
import { resolveTargets } from '../../src/config/targets.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { DISTRIBUTION_TARGETS, inSupport, TARGETS } from '../../src/facts/query/machines.ts';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import type { KnownTarget, Target } from '../../src/facts/target.ts';
import { TABLE_READ } from '../../src/facts/targets.ts';
import { nearestName } from '../../src/text/nearest-name.ts';

const SLOW_PATH_PAIR = `kfunc:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }
kretfunc:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }
`;

function targetsOf(name: string): Target[] {
  const resolved = resolveTargets([name]);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  return resolved.targets;
}

function errorOf(name: string): string {
  const resolved = resolveTargets([name]);
  if (resolved.ok) throw new Error(`accepted: ${JSON.stringify(resolved.targets)}`);
  expect(resolved.errors).toHaveLength(1);
  return resolved.errors[0] ?? '';
}

describe('the free form', () => {
  test('needs two versions and has defaults for the rest', () => {
    expect(resolveTargets(['bpftrace@0.24,kernel@6.8'])).toEqual({
      ok: true,
      targets: [
        { name: 'bpftrace@0.24,kernel@6.8', bpftrace: '0.24.0', kernel: '6.8', arch: 'x86_64', paravirt: true },
      ],
    });
  });

  test('takes all keys in any order, and keeps the name as it was written', () => {
    expect(resolveTargets([' kernel@6.1.192, paravirt@no,arch@arm64,bpftrace@0.23.2'])).toEqual({
      ok: true,
      targets: [
        {
          name: ' kernel@6.1.192, paravirt@no,arch@arm64,bpftrace@0.23.2',
          bpftrace: '0.23.2',
          kernel: '6.1.192',
          arch: 'arm64',
          paravirt: false,
        },
      ],
    });
  });

  test.each([
    ['bpftrace@0.24', /the kernel version is missing/],
    ['kernel@6.8', /the bpftrace version is missing/],
    ['bpftrace@0.24,kernal@6.8', /"kernal" is not one of .* Did you mean "kernel"\?/],
    ['bpftrace@v0.24,kernel@6.8', /"v0\.24" is not a bpftrace version\. Write dotted numbers, such as 0\.24/],
    ['bpftrace@0,kernel@6.8', /"0" is not a bpftrace version/],
    ['bpftrace@0.24,kernel@6.8-rc1', /"6\.8-rc1" is not a kernel version/],
    ['bpftrace@nwest,kernel@6.8', /"nwest" is not a bpftrace version\..* Did you mean "newest"\?/],
    ['bpftrace@0.24,kernel@6.8,arch@aarch64', /Write arm64\.$/],
    ['bpftrace@0.24,kernel@6.8,arch@arm64,paravirt@yes', /kernels for arm64 have no paravirtual spin locks/],
    [
      'bpftrace@0.24,kernel@5.14.0-570.el9_6.ppc64le',
      /is a kernel for ppc64le\. The known architectures are x86_64 and arm64/,
    ],
    ['bpftrace@0.24,kernel@', /"" is not a kernel version/],
    ['bpftrace@0.24,kernel@6.8,arch@riscv', /"riscv" is not a known architecture\. Write x86_64 or arm64/],
    ['bpftrace@0.24,kernel@6.8,paravirt@maybe', /paravirt is yes or no, not "maybe"/],
    ['bpftrace@0.24,bpftrace@0.25,kernel@6.8', /bpftrace is given twice/],
    ['bpftrace@0.24,kernel@6.8,', /"" is not one of/],
    ['debian12', /Unknown target "debian12"\. Did you mean "debian-12"\?/],
    ['', /Unknown target ""/],
    ['@'.repeat(500), /at most 200 characters/],
  ])('%s is refused', (name, message) => {
    expect(errorOf(name)).toMatch(message);
  });

  test('all mistakes are told', () => {
    expect(resolveTargets(['nowhere', 'debian-12', 'kernel@6'])).toMatchObject({ ok: false, errors: { length: 2 } });
  });

  test('a target given twice is judged once', () => {
    expect(resolveTargets(['debian-12', 'debian-12'])).toMatchObject({ ok: true, targets: { length: 1 } });
  });
});

describe('the table', () => {
  test('names are unique, have a source, and resolve to themselves', () => {
    expect(new Set(TARGETS.map((target) => target.name)).size).toBe(TARGETS.length);
    for (const { source, support, preemption: _, family: __, ...target } of TARGETS) {
      if (support !== undefined) expect(support.source).not.toBe('');
      expect(source).not.toBe('');
      expect(resolveTargets([target.name])).toEqual({ ok: true, targets: [target] });
    }
  });

  test('a row named in the free form says what that form says', () => {
    const free = TARGETS.filter(({ name }) => name.startsWith('bpftrace@'));
    for (const { source: _, preemption: __, support: ___, family: ____, ...target } of free) {
      // Another spelling of the same target goes past the table.
      const resolved = resolveTargets([`${target.name},arch@x86_64`]);
      expect(resolved).toEqual({ ok: true, targets: [{ ...target, name: `${target.name},arch@x86_64` }] });
    }
  });

  test('the defaults start with names that people know', () => {
    expect(DEFAULT_TARGETS.slice(0, 8).map(({ name }) => name)).toEqual([
      'debian-12',
      'debian-13',
      'debian-13,bpftrace@newest',
      'debian-testing',
      'ubuntu-24.04',
      'ubuntu-26.04',
      'fedora-43',
      'alpine-3.22',
    ]);
    expect(new Set(DEFAULT_TARGETS.map(({ name }) => name)).size).toBe(DEFAULT_TARGETS.length);
    for (const target of DEFAULT_TARGETS)
      expect([target.name, inSupport(target, TABLE_READ)]).toEqual([target.name, true]);
  });

  test('the old name of the newest bpftrace on a long-term kernel is still taken', () => {
    const [old] = targetsOf('bpftrace@0.27.1,kernel@6.12');
    const [now] = targetsOf('debian-13,bpftrace@newest');
    expect({ ...now, name: old?.name }).toEqual(old);
  });

  test('support ends with the day, the month or the year that is named', () => {
    const [first] = DEFAULT_TARGETS;
    if (first === undefined) throw new Error('there are no default targets');
    const until = (end: string): KnownTarget => ({ ...first, support: { until: end, source: 'x' } });
    expect(inSupport(until('2026-11-23'), '2026-11-23')).toBe(true);
    expect(inSupport(until('2026-11-22'), '2026-11-23')).toBe(false);
    expect(inSupport(until('2026-11'), '2026-11-23')).toBe(true);
    expect(inSupport(until('2026-10'), '2026-11-23')).toBe(false);
    expect(inSupport(until('2026'), '2026-11-23')).toBe(true);
    expect(inSupport(until('rolling'), '2099-01-01')).toBe(true);
  });

  test('releases that nobody mends any more are in the table, and not among the defaults', () => {
    const dated = TARGETS.filter(({ support }) => support !== undefined);
    const old = dated.filter((target) => !inSupport(target, TABLE_READ)).map(({ name }) => name);
    expect(old).toEqual(['debian-11', 'debian-11-arm64', 'ubuntu-25.10', 'ubuntu-25.10-arm64', 'amazon-linux-2']);
    for (const target of TARGETS.filter((each) => !dated.includes(each)))
      expect([target.name, inSupport(target, TABLE_READ)]).toEqual([target.name, false]);
  });
});

describe('the releases of distributions', () => {
  test.each(DISTRIBUTION_TARGETS.map((target) => [target.name, target] as const))('%s', (name, target) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*(-[a-z]*\d+(\.\d+)?)*(-arm64)?$/);
    expect(target.bpftrace).toMatch(/^0\.\d{1,2}\.\d{1,2}$/);
    expect(target.kernel).toMatch(/^[4-9]\.\d{1,2}$/);
    expect(target.arch).toBe(name.endsWith('-arm64') ? 'arm64' : 'x86_64');
    if (target.arch === 'arm64') expect(target.paravirt).toBe(false);
    // The versions of a row are those that its source names.
    for (const version of [target.bpftrace, target.kernel])
      expect(target.source).toMatch(new RegExp(`\\b${version.replaceAll('.', '\\.')}\\b`));
  });

  test('a name may be written in the free form instead, and means the same but for what a vendor adds', () => {
    for (const { name, bpftrace, kernel, arch, paravirt, backports } of DISTRIBUTION_TARGETS) {
      const free = `bpftrace@${bpftrace},kernel@${kernel},arch@${arch},paravirt@${paravirt ? 'yes' : 'no'}`;
      const [named] = targetsOf(name);
      const plain = { ...named, name: free };
      for (const added of ['backports', 'package']) Reflect.deleteProperty(plain, added);
      expect(targetsOf(free)).toEqual([plain]);
      expect(backports === true).toBe(
        /back-ports/.test(DISTRIBUTION_TARGETS.find((row) => row.name === name)?.source ?? ''),
      );
    }
  });

  const onSlowPath = {
    // Before 6.15, bpftrace's maps have locks that spin.
    'abba-deadlock': [
      ...['debian-11', 'debian-12', 'debian-13', 'ubuntu-22.04', 'ubuntu-24.04', 'rhel-8.10', 'rhel-9.6', 'rhel-10.0'],
      ...['amazon-linux-2', 'amazon-linux-2023', 'azure-linux-3', 'openeuler-22.03'],
      ...['sles-15-sp7', 'rhel-9.8', 'rhel-10.2', 'rocky-8', 'rocky-9', 'rocky-10', 'alma-8'],
      ...[
        'alma-9',
        'alma-10',
        'centos-stream-9',
        'centos-stream-10',
        'oracle-8',
        'oracle-9',
        'rhel-8',
        'rhel-9',
        'rhel-10',
      ],
    ],
    // Without paravirtual spin locks the function has another name.
    'refused-probe': ['alpine-3.22', 'alpine-3.23', 'alpine-3.24', 'alibaba-cloud-linux-3'],
    none: ['debian-testing', 'debian-sid', 'ubuntu-25.10', 'ubuntu-26.04', 'fedora-43', 'fedora-44', 'arch'],
  };

  test.each(Object.entries(onSlowPath))('two probes on the slow path of a lock: %s', (rule, names) => {
    for (const name of names) {
      const { findings } = analyse('x.bt', SLOW_PATH_PAIR, { targets: targetsOf(name), configured: true });
      expect([name, ...new Set(findings.map((finding) => finding.rule))]).toEqual(
        rule === 'none' ? [name] : [name, rule],
      );
      for (const { verdicts } of findings) expect(verdicts.map(({ target }) => target)).toEqual([name]);
    }
  });

  test('each is among them', () => {
    const names = DISTRIBUTION_TARGETS.filter(({ arch }) => arch === 'x86_64').map(({ name }) => name);
    expect(Object.values(onSlowPath).flat().sort()).toEqual(names.sort());
  });

  test('the number of a back-ported kernel that no table is of makes a claim less sure', () => {
    const confidence = (name: string) =>
      analyse('x.bt', SLOW_PATH_PAIR, { targets: targetsOf(name), configured: true }).findings.map(
        (finding) => finding.confidence,
      );
    expect(confidence('debian-13')).toEqual(['certain']);
    expect(confidence('rhel-9.6')).toEqual(['likely']);
    // There is a table of 6.12, but this 6.12 has newer BPF code in it.
    expect(confidence('rhel-10.0')).toEqual(['likely']);
  });
});

describe('the nearest name', () => {
  test.each([
    ['abba-deadlok', 'abba-deadlock'],
    ['ABBA-DEADLOCK', 'abba-deadlock'],
    ['syntax-errro', 'syntax-error'],
    ['deadlock', undefined],
    ['', undefined],
  ])('%j -> %j', (word, expected) => {
    expect(nearestName(word, ['abba-deadlock', 'syntax-error'])).toBe(expected);
  });
});
