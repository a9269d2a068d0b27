import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from '../../src/engine/analyse.ts';
import { FACT_TABLES } from '../../src/facts/fact-tables.ts';
import { factSet, sourcesOf } from '../../src/facts/query/fact-set.ts';
import type { Target } from '../../src/facts/target.ts';
import { riskyScript } from '../engine/policy/risky-script.ts';

const BPFTRACE = ['0.17.0', '0.18.1', '0.19.1', '0.20.2', '0.21.3', '0.22.1', '0.23.5', '0.24.2', '0.25.1', '0.27.1'];
const KERNELS = ['5.10', '5.15', '6.1', '6.8', '6.12', '6.15', '6.16', '6.17', '6.18', '7.0', '7.2', '7.3'];

function targetOf(bpftrace: string, kernel: string): Target {
  return { name: `bpftrace@${bpftrace},kernel@${kernel}`, bpftrace, kernel, arch: 'x86_64', paravirt: true };
}

describe('the tables of facts', () => {
  // What a set of facts leaves out would be shared between targets that differ in it.
  test('are all listed: every release that the sources name is the border of a row', () => {
    const borders = new Set(
      Object.values(FACT_TABLES).flatMap(({ rows }) =>
        rows.flatMap(({ from, before, newerThan, unknown, except }) => [
          from,
          before,
          newerThan,
          unknown?.from,
          unknown?.before,
          except?.from,
          except?.before,
        ]),
      ),
    );
    const files = readdirSync('src/facts').filter(
      (file) => file.endsWith('.ts') && !/target|releases|fact-/.test(file),
    );
    const named = files.flatMap((file) =>
      [
        ...readFileSync(`src/facts/${file}`, 'utf8').matchAll(
          /\b(?:from|before|newerThan|kernel|bpftrace): '([\d.]+)'/g,
        ),
      ].map(([, release]) => release),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((release) => !borders.has(release))).toEqual([]);
  });

  test('have a source on each row', () => {
    for (const [name, { title, rows }] of Object.entries(FACT_TABLES)) {
      expect([name, rows.length > 0]).toEqual([name, true]);
      expect(title).not.toBe('');
      for (const { source } of rows) expect(source.trim()).not.toBe('');
    }
    expect(sourcesOf('map-locked')).toHaveLength(1);
  });
});

describe('a set of facts', () => {
  test('is one for releases between which no row changes, and another one where one does', () => {
    expect(factSet(targetOf('0.23.3', '6.12'))).toBe(factSet(targetOf('0.23.5', '6.12')));
    expect(factSet(targetOf('0.25.0', '7.2.1'))).toBe(factSet(targetOf('0.25.1', '7.2.9')));
    expect(factSet(targetOf('0.23.2', '6.12'))).not.toBe(factSet(targetOf('0.23.3', '6.12')));
    expect(factSet(targetOf('0.24.2', '6.12'))).not.toBe(factSet(targetOf('0.25.0', '6.12')));
    expect(factSet(targetOf('0.27.1', '6.12'))).not.toBe(factSet(targetOf('0.27.1', '6.13')));
    const rows = [{ function: 'f', entry: 'H', exit: 'N', during: ['hash.update'] }] as const;
    expect(factSet({ ...targetOf('0.23.2', '6.12'), lockPath: rows })).not.toBe(factSet(targetOf('0.23.2', '6.12')));
    expect(factSet({ ...targetOf('0.23.2', '6.12'), package: 'debian-13' })).not.toBe(
      factSet(targetOf('0.23.2', '6.12')),
    );
  });

  test('decides what is said: targets that share it, judged together, get what each gets alone', () => {
    const target = fc.tuple(fc.constantFrom(...BPFTRACE), fc.constantFrom(...KERNELS));
    fc.assert(
      fc.property(riskyScript, fc.array(target, { minLength: 2, maxLength: 5 }), (text, pairs) => {
        const targets = pairs.map(([bpftrace, kernel]) => targetOf(bpftrace, kernel));
        const said = (judged: readonly Target[]) =>
          analyse('x.bt', text, { targets: judged, configured: false }).findings.filter(({ rule }) =>
            ['abba-deadlock', 'lock-path-probe', 'lossy-mitigation', 'nmi-reentry'].includes(rule),
          );
        const together = said(targets);
        for (const [index, each] of targets.entries()) {
          const bad = (verdict: string | undefined) => verdict === 'hang' || verdict === 'lost-updates';
          const alone = said([each]).some(({ verdicts }) => bad(verdicts[0]?.verdict));
          expect(together.some(({ verdicts }) => bad(verdicts[index]?.verdict))).toBe(alone);
        }
      }),
      { numRuns: 100 },
    );
  });
});
