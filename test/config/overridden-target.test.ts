import { describe, expect, test } from '@jest/globals';
import { resolveTarget, resolveTargets } from '../../src/config/targets.ts';
import { analyse } from '../../src/engine/analyse.ts';
import { MACHINES } from '../../src/facts/query/machines.ts';
import { targetLabel } from '../../src/facts/query/target.ts';
import { NEWEST_BPFTRACE } from '../../src/facts/releases.ts';
import type { Target } from '../../src/facts/target.ts';
import { Failure } from '../../src/text/failure.ts';

function targetOf(name: string): Target {
  const resolved = resolveTarget(name);
  if (resolved instanceof Failure) throw resolved;
  return resolved;
}

function errorOf(name: string): string {
  const resolved = resolveTarget(name);
  if (!(resolved instanceof Failure)) throw new Error(`accepted: ${JSON.stringify(resolved)}`);
  return resolved.message;
}

const { version: NEWEST } = NEWEST_BPFTRACE;

describe('a name that is overridden in part', () => {
  test.each([
    ['ubuntu-22.04,bpftrace@0.27.1', { bpftrace: '0.27.1', kernel: '5.15', paravirt: true }],
    ['debian-13,bpftrace@newest', { bpftrace: NEWEST, kernel: '6.12' }],
    ['debian-13-arm64,bpftrace@newest', { bpftrace: NEWEST, kernel: '6.12', arch: 'arm64', paravirt: false }],
    ['linux-6.12,paravirt@no', { bpftrace: NEWEST, kernel: '6.12', arch: 'x86_64', paravirt: false }],
    ['alpine-3.22, paravirt@yes', { bpftrace: '0.23.3', paravirt: true }],
    ['debian-12,kernel@6.12', { bpftrace: '0.17.0', kernel: '6.12' }],
    ['debian-12,kernel@6.12.88+deb13-arm64', { kernel: '6.12.88', arch: 'arm64', paravirt: false }],
    ['bpftrace@newest,kernel@6.12', { bpftrace: NEWEST, kernel: '6.12', arch: 'x86_64', paravirt: true }],
    ['bpftrace@0.27.1,kernel@6.12', { bpftrace: '0.27.1', kernel: '6.12', arch: 'x86_64', paravirt: true }],
  ] as const)('%s', (name, expected) => {
    expect(targetOf(name)).toMatchObject({ ...expected, name });
  });

  test.each([
    ['debian-12,arch@arm64', 'debian-12-arm64'],
    ['debian-12-arm64,arch@x86_64', 'debian-12'],
    ['debian-12,arch@x86_64', 'debian-12,arch@x86_64'],
    ['linux-6.12,arch@arm64', 'linux-6.12-arm64'],
    ['debian-13,arch@arm64,bpftrace@newest', 'debian-13-arm64,bpftrace@newest'],
    ['debian-13,bpftrace@newest,arch@arm64', 'debian-13-arm64,bpftrace@newest'],
  ])('%s is reported as %s', (written, name) => {
    const target = targetOf(written);
    expect(target.name).toBe(name);
    expect(targetOf(name)).toEqual(target);
  });

  test('the same target under two spellings is judged once', () => {
    expect(resolveTargets(['debian-12-arm64', 'debian-12,arch@arm64'])).toMatchObject({
      ok: true,
      targets: [{ name: 'debian-12-arm64' }],
    });
  });

  test.each([
    ['debian13,bpftrace@newest', /^Unknown target "debian13"\. Did you mean "debian-13"\?/],
    ['debian-13,bpftrac@newest', /"bpftrac" is not one of .* Did you mean "bpftrace"\?/],
    ['debian-13,', /"" is not one of bpftrace, kernel, arch, paravirt/],
    ['debian-13,newest', /"newest" is not one of/],
    ['debian-13@newest', /the name of a machine comes first.* Write "debian-13,bpftrace@newest"/],
    ['debian-13@0.27.1', /Write "debian-13,bpftrace@0\.27\.1"/],
    ['bpftrace@newest,debian-13', /the name of a machine comes first/],
    ['debian-13,debian-12', /the name of a machine comes first/],
    ['debian-13,bpftrace@0.24,bpftrace@0.25', /bpftrace is given twice/],
    ['arch,arch@arm64', /no arch for arm64 is known/],
    ['linux-6.12-arm64,paravirt@yes', /arm64 have no paravirtual spin locks/],
    ['linux-6.13', /^Unknown target "linux-6\.13"\. Did you mean "linux-6\.1\d?"\?/],
    ['rocky9', /Did you mean "rocky-9"\?/],
    ['toString', /^Unknown target "toString"/],
    ['__proto__,bpftrace@newest', /^Unknown target "__proto__"/],
  ])('%s is refused', (name, message) => {
    expect(errorOf(name)).toMatch(message);
  });

  test('every machine can be overridden, and has its own bpftrace or asks for one', () => {
    for (const { name, bpftrace, kernel } of MACHINES) {
      expect(targetOf(`${name},bpftrace@newest`)).toMatchObject({ bpftrace: NEWEST, kernel });
      if (bpftrace === undefined) expect(errorOf(name)).toContain(`Write "${name},bpftrace@newest"`);
      else expect(targetOf(name)).toMatchObject({ name, bpftrace, kernel });
    }
  });

  test("back-ports go with the distribution's kernel, and not with another one", () => {
    expect(targetOf('rhel-9.6,bpftrace@newest').backports).toBe(true);
    expect(targetOf('rhel-9.6,kernel@5.14').backports).toBe(true);
    expect(targetOf('rhel-9.6,kernel@6.12').backports).toBeUndefined();
    expect(targetOf('debian-13,kernel@5.14.0-570.el9_6.x86_64').backports).toBe(true);
  });
});

describe('a package whose guard does not load', () => {
  const GUARDED = 'fentry:_raw_spin_lock { @a[comm] = 1; } fexit:_raw_spin_lock { @b[pid] = 1; }';
  const verdictOn = (name: string) => {
    const { findings } = analyse('x.bt', GUARDED, { targets: [targetOf(name)], configured: true });
    return new Set(findings.flatMap(({ verdicts }) => verdicts.map(({ verdict }) => verdict)));
  };

  test.each(['debian-13', 'debian-13,kernel@6.11', 'debian-13,bpftrace@0.23.2'])('%s refuses the script', (name) => {
    expect(verdictOn(name)).toEqual(new Set(['refused']));
  });

  test.each(['debian-13,bpftrace@newest', 'debian-13,bpftrace@0.24.2', 'bpftrace@0.23.2,kernel@6.12'])(
    '%s does not',
    (name) => {
      expect(verdictOn(name)).not.toContain('refused');
    },
  );
});

describe('the label of a target in prose', () => {
  test.each([
    ['debian-13', 'debian-13'],
    ['debian-13,bpftrace@newest', `debian-13 with bpftrace ${NEWEST}`],
    ['ubuntu-22.04,bpftrace@0.27.1', 'ubuntu-22.04 with bpftrace 0.27.1'],
    ['linux-6.12,paravirt@no', 'linux-6.12 without paravirtual spin locks'],
    ['linux-6.12, bpftrace@0.24 ,paravirt@no', 'linux-6.12 with bpftrace 0.24 without paravirtual spin locks'],
    ['debian-12,kernel@6.8.0-48-generic', 'debian-12 with Linux 6.8.0-48-generic'],
    ['bpftrace@0.24,kernel@6.8', 'Linux 6.8 with bpftrace 0.24'],
    ['kernel@6.8,bpftrace@newest,arch@arm64', `Linux 6.8 with bpftrace ${NEWEST} on arm64`],
    ['no target, at all', 'no target at all'],
  ])('%s: %s', (name, label) => {
    expect(targetLabel(name)).toBe(label);
  });

  test('no label has a comma, so that labels can stand in a list', () => {
    for (const { name } of MACHINES)
      for (const target of [name, `${name},bpftrace@newest`, `${name},bpftrace@newest,paravirt@no`])
        expect(targetLabel(target)).not.toContain(',');
  });
});
