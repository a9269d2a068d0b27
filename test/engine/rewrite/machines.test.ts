import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/engine/analyse.ts';
import type { ReportedFinding } from '../../../src/engine/report.ts';
import { factSet } from '../../../src/facts/query/fact-set.ts';
import { DEFAULT_TARGETS } from '../../../src/facts/query/population.ts';
import type { Target } from '../../../src/facts/target.ts';
import { target } from './rewritten.ts';
import { TWINS } from './twins.ts';

/** The machines that were judged by default before the set was closed over all that people have. */
const SMALL_SET: readonly Target[] = [
  ...(
    [
      ['debian-12', '0.17.0', '6.1'],
      ['debian-13', '0.23.2', '6.12'],
      ['debian-testing', '0.27.0', '7.2'],
      ['ubuntu-24.04', '0.20.2', '6.8'],
      ['ubuntu-26.04', '0.25.0', '7.0'],
      ['fedora-43', '0.24.2', '6.18'],
    ] as const
  ).map(([name, bpftrace, kernel]) => ({ ...target(bpftrace, kernel), name })),
  { ...target('0.23.3', '6.12'), name: 'alpine-3.22', paravirt: false },
  target('0.27.1', '6.12'),
];

/** The machines judged by default, and the newest bpftrace on every kernel that distributions and people build. */
const MACHINES: readonly Target[] = onceForEachFactSet([...DEFAULT_TARGETS, ...SMALL_SET, ...newest()]);

function newest(): Target[] {
  const kernels = ['5.15', '6.1', '6.6', '6.8', '6.12', '6.18', '7.0', '7.2', '7.3'];
  return kernels.flatMap((kernel): Target[] => [
    target('0.27.1', kernel),
    { ...target('0.27.1', kernel), name: `plain ${kernel}`, paravirt: false },
    { ...target('0.27.1', kernel), name: `arm64 ${kernel}`, paravirt: false, arch: 'arm64' },
  ]);
}

function onceForEachFactSet(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter((each) => {
    const facts = factSet(each);
    const fresh = !seen.has(facts);
    seen.add(facts);
    return fresh;
  });
}

const ERR = path.join(path.dirname(fileURLToPath(import.meta.url)), '../policy/err');
const SCRIPTS: readonly { readonly name: string; readonly text: string }[] = [
  ...readdirSync(ERR).flatMap((rule) =>
    readdirSync(path.join(ERR, rule))
      .filter((file) => file.endsWith('.bt'))
      .map((file) => ({ name: `${rule}/${file}`, text: readFileSync(path.join(ERR, rule, file), 'utf8') })),
  ),
  ...Object.entries(TWINS).map(([name, text]) => ({ name, text })),
];

/** The findings about lock cycles on targets that nobody chose. */
function cyclesOf(text: string, targets: readonly Target[]): ReportedFinding[] {
  const { findings } = analyse('x.bt', text, { targets, configured: false });
  return findings.filter(({ witness }) => witness !== undefined);
}

function hasSafe({ fixes }: ReportedFinding): boolean {
  return fixes.some(({ safe }) => safe);
}

function hanging({ verdicts }: ReportedFinding): string[] {
  return verdicts.filter(({ verdict }) => verdict === 'hang').map(({ target: name }) => name);
}

describe('On all machines that people have', () => {
  test('there are more than twice as many as there were', () => {
    expect(MACHINES.length).toBeGreaterThan(2 * SMALL_SET.length);
  });

  test.each(SCRIPTS)('what could be rewritten on few still can: $name', ({ text }) => {
    const large = cyclesOf(text, MACHINES);
    for (const finding of cyclesOf(text, SMALL_SET)) {
      const here = large.filter(({ span }) => span.start === finding.span.start);
      // The probe that a finding is told at is that of the machine where it is worst.
      const now = [...here, ...large].find(({ rule }) => rule === finding.rule) ?? here[0];
      expect([finding.rule, now !== undefined]).toEqual([finding.rule, true]);
      if (hasSafe(finding)) expect([finding.rule, now && hasSafe(now)]).toEqual([finding.rule, true]);
    }

    // No rewrite need be for all machines. But what helps one that hangs when it is judged alone, is offered among all.
    for (const finding of large) {
      for (const name of hanging(finding)) {
        const offered = finding.fixes.some(
          (fix) => fix.targets.includes(name) && fix.kind !== 'suppress' && fix.kind !== 'leave-out',
        );
        const alone = cyclesOf(
          text,
          MACHINES.filter((machine) => machine.name === name),
        );
        const helped = alone.some(
          ({ rule, span, fixes }) =>
            rule === finding.rule && span.start === finding.span.start && fixes.some(({ safe }) => safe),
        );
        if (helped) expect([finding.rule, name, offered]).toEqual([finding.rule, name, true]);
      }
    }
  });
});
