import { describe, expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import type { RuleId } from '../../../src/engine/policy/finding.ts';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import { DEFAULT_TARGETS } from '../../../src/facts/query/population.ts';
import type { Target } from '../../../src/facts/target.ts';
import { findingParts } from '../../../src/render/finding-parts.ts';
import { fingerprints } from '../../../src/review/fingerprint.ts';

const NQ = 'native_queued_spin_lock_slowpath';
const PAIR = `fentry:${NQ} { @a[pid] = 1; }\nfexit:${NQ} { @a[pid] = 2; }\n`;

function targetsOf(...names: readonly string[]): readonly Target[] {
  const resolved = resolveTargets(names);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  return resolved.targets;
}

function findingsOf(script: string, targets: readonly Target[] = DEFAULT_TARGETS) {
  return analyse('x.bt', script, { targets, configured: targets !== DEFAULT_TARGETS }).findings;
}

/** Switches rules off, so that the others are told alone. */
const without = (script: string, ...off: readonly RuleId[]) => {
  const rules = Object.fromEntries(off.map((rule) => [rule, 'off' as const]));
  return analyse('x.bt', script, { targets: DEFAULT_TARGETS, configured: false, rules });
};

describe('one cause is one finding', () => {
  test('two halves of a deadlock and the pair that they are: the worst tells all', () => {
    const [finding, ...more] = findingsOf(PAIR);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'lock-path-probe', severity: 'error', confidence: 'likely' });
    expect(finding?.others?.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'lock-path-probe error',
      'abba-deadlock warning',
    ]);
    const told = finding?.related.filter(({ of }) => of !== undefined) ?? [];
    expect(told.map(({ of, span }) => [of, PAIR.slice(span.start, span.end)])).toEqual([
      ['lock-path-probe', `fentry:${NQ}`],
      ['abba-deadlock', `fexit:${NQ}`],
    ]);
    for (const { message } of told) expect(message).toMatch(/can hang the machine .*[^.]$/);
  });

  test('with the worst verdict of all of them on each target', () => {
    const targets = targetsOf(
      'bpftrace@0.20.2,kernel@6.8',
      'bpftrace@0.27.1,kernel@6.12',
      'bpftrace@0.27.1,kernel@7.3',
    );
    const [finding] = findingsOf(PAIR, targets);
    const all = [finding, ...(finding?.others ?? [])].flatMap((each) => each?.verdicts ?? []);
    for (const { target, verdict } of finding?.verdicts ?? []) {
      const of = all.filter((each) => each.target === target).map((each) => each.verdict);
      expect(verdict).toBe(
        (['hang', 'lost-updates', 'refused', 'unattachable', 'safe'] as const).find((each) => of.includes(each)),
      );
    }
  });

  test('whose rewrite answers all of them at once', () => {
    const [finding] = findingsOf(PAIR);
    const [best] = finding?.fixes ?? [];
    expect(best?.kind).toBe('group');
    expect(best?.edits).toHaveLength(2);
    expect(best?.partly).toBeUndefined();
    expect(findingsOf(applyEdits(PAIR, best?.edits ?? []))).toEqual([]);
  });

  test('or, where none does, the worst of them, and says that the others stay', () => {
    const script = `fexit:${NQ} { @a[pid] = 1; }\nfentry:_raw_spin_lock { @a[pid] = 1; }\n`;
    const [finding, ...more] = findingsOf(script);
    if (finding === undefined) throw new Error('no finding');
    expect(more).toEqual([]);
    const [best] = finding.fixes;
    expect([best?.safe, best?.partly]).toEqual([true, true]);
    expect(findingParts(finding).remedy.leaves).toContain('Another finding of the same cause stays.');
    expect(findingsOf(applyEdits(script, best?.edits ?? []))).not.toEqual([]);
  });

  test('keeps the fingerprint that it has alone, and so do those that it stands for', () => {
    const joined = analyse('x.bt', PAIR, { targets: DEFAULT_TARGETS, configured: false });
    const names = fingerprints([joined]);
    const [finding] = joined.findings;
    const alone = [without(PAIR, 'abba-deadlock'), without(PAIR, 'lock-path-probe')];
    const each = alone.flatMap((file) => [...fingerprints([file])]);
    expect(each.map(([{ rule }]) => rule)).toEqual(['lock-path-probe', 'lock-path-probe', 'abba-deadlock']);
    expect([...names.values()].sort()).toEqual(each.map(([, name]) => name).sort());
    const worst = each.find(([{ rule, span }]) => rule === finding?.rule && span.start === finding?.span.start);
    expect(finding && names.get(finding)).toBe(worst?.[1]);
  });

  test('but what is about no lock cycle stays apart', () => {
    const enter = 'if (@guard[cpu] > 0) { return; } @guard[cpu] = sum(1);';
    const script = `BEGIN { @guard[0] = sum(0); }\nfentry:${NQ} { ${enter} @a[pid] = 1; @b[comm] = 1; @guard[cpu] = sum(-1); }\nfexit:${NQ} { @a[pid] = 2; @b[comm] = 1; }\n`;
    const targets = targetsOf('bpftrace@0.27.1,kernel@6.12');
    const rules = findingsOf(script, targets).map(({ rule, others }) => [rule, others]);
    expect(rules).toContainEqual(['abba-deadlock', undefined]);
    expect(rules).toContainEqual(['guard-incomplete', undefined]);
  });

  test('a rule that is off joins nothing', () => {
    const { findings } = without(PAIR, 'lock-path-probe');
    expect(findings.map(({ rule, severity, others }) => [rule, severity, others])).toEqual([
      ['abba-deadlock', 'warning', undefined],
    ]);
  });
});

describe('what is certain, and what fails a check', () => {
  test('no hang that is certain is less than an error', () => {
    const scripts = [
      PAIR,
      `fentry:${NQ} { @b[pid] = 2; @a[comm] = 2; }\nfexit:${NQ} { @b[pid] = 3; @a[comm] = 3; }\n`,
      `fentry:${NQ} { @b[pid] = count(); @a[comm] = count(); }\nfexit:${NQ} { @b[pid] = count(); @a[comm] = count(); }\n`,
      `fexit:${NQ} { @b[pid] = 2; }\n`,
    ];
    for (const script of scripts)
      for (const { severity, confidence, verdicts } of findingsOf(script))
        if (confidence === 'certain' && verdicts.some(({ verdict }) => verdict === 'hang'))
          expect(severity).toBe('error');
  });
});
