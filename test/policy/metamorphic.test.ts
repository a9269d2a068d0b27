import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from '../../src/analysis.ts';
import { resolveTargets } from '../../src/configuration/targets.ts';
import type { Target } from '../../src/facts/target.ts';
import { DEFAULT_TARGETS } from '../../src/facts/targets.ts';
import { VERDICTS } from '../../src/policy/finding.ts';
import { riskyProbe } from './risky-script.ts';

/** A script as its probes, so that they can be put into another order. */
const probes = fc.array(
  riskyProbe.map((lines) => lines.join('\n')),
  { minLength: 1, maxLength: 4 },
);

/** What is said of a script whatever its places: rule, severity, confidence and verdicts of each finding. */
function said(text: string, targets: readonly Target[] = DEFAULT_TARGETS): string[] {
  return analyse('x.bt', text, { targets, configured: false })
    .findings.map(({ rule, severity, confidence, verdicts }) =>
      [rule, severity, confidence, ...verdicts.map(({ verdict }) => verdict)].join(' '),
    )
    .sort();
}

function unchanged(rewrite: (all: readonly string[]) => string): void {
  let findings = 0;
  fc.assert(
    fc.property(probes, (all) => {
      const before = said(all.join('\n'));
      findings += before.length;
      expect(said(rewrite(all))).toEqual(before);
    }),
    { numRuns: 60 },
  );
  // A generator that makes only harmless scripts would prove nothing.
  expect(findings).toBeGreaterThan(20);
}

describe('the findings stay the same', () => {
  test('when maps and variables are renamed', () => {
    unchanged((all) =>
      all.join('\n').replaceAll('@a', '@renamed_first').replaceAll('@b', '@b2').replaceAll('$x', '$key'),
    );
  });

  test('when probes change places', () => {
    unchanged((all) => [...all].reverse().join('\n'));
  });

  test('when comments and white space are added', () => {
    unchanged((all) =>
      all
        .map((probe) => `// a comment\n\n${probe} /* @a[1] = 2; */`)
        .join('\n\n')
        .replaceAll(' = ', '  = '),
    );
  });

  test('when kfunc is spelled fentry and the other way round, where the release takes both', () => {
    const resolved = resolveTargets(['bpftrace@0.23.2,kernel@6.12', 'bpftrace@0.27.1,kernel@6.12']);
    const targets = resolved.ok ? resolved.targets : [];
    fc.assert(
      fc.property(probes, (all) => {
        const text = all.join('\n');
        const kfunc = text.replaceAll('fentry:', 'kfunc:').replaceAll('fexit:', 'kretfunc:');
        const fentry = text.replaceAll('kfunc:', 'fentry:').replaceAll('kretfunc:', 'fexit:');
        expect(said(kfunc, targets)).toEqual(said(fentry, targets));
      }),
      { numRuns: 60 },
    );
  });
});

test('a statement that takes no lock adds no finding', () => {
  unchanged((all) => all.map((probe) => probe.replace('{', '{ $free = pid + 1;')).join('\n'));
});

test('a kernel with newer locks never makes a verdict worse, with hash maps only', () => {
  const kernels = ['6.16', '6.17', '6.18', '7.0', '7.1'];
  const resolved = resolveTargets(kernels.map((kernel) => `bpftrace@0.27.1,kernel@${kernel}`));
  const targets = resolved.ok ? resolved.targets : [];
  expect(targets).toHaveLength(kernels.length);
  fc.assert(
    fc.property(probes, (all) => {
      const text = all.join('\n').replaceAll('printf("x\\n");', '');
      for (const { verdicts } of analyse('x.bt', text, { targets, configured: false }).findings) {
        const ranks = verdicts.map(({ verdict }) => VERDICTS.indexOf(verdict));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  );
});

test('a part of a script closes no cycle that the whole does not close, where bpftrace has no guard of its own', () => {
  const resolved = resolveTargets(['bpftrace@0.27.1,kernel@6.12']);
  const targets = resolved.ok ? resolved.targets : [];
  let closed = 0;
  fc.assert(
    fc.property(probes, fc.nat(3), (all, left) => {
      const part = all.filter((_, index) => index !== left).join('\n');
      const hangs = said(part, targets).filter((line) => line.startsWith('abba-deadlock'));
      closed += hangs.length;
      if (hangs.length > 0) expect(said(all.join('\n'), targets).join('\n')).toContain('abba-deadlock');
    }),
    { numRuns: 100 },
  );
  expect(closed).toBeGreaterThan(0);
});
