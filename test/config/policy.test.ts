import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tightened } from '../../src/config/organisation.ts';
import type { Configuration } from '../../src/config/parse.ts';
import { RULE_SETTINGS } from '../../src/config/rules-setting.ts';
import { FAIL_ON } from '../../src/config/schema.ts';
import {
  type Finding,
  SEVERITIES,
  type Severity,
  type SeveritySetting,
  withSeverity,
} from '../../src/engine/policy/finding.ts';
import { whyForbidden } from '../../src/engine/policy/suppression.ts';
import { chooseFilesOfAny } from '../../src/source/file-choice.ts';

const RULES = ['abba-deadlock', 'lossy-mitigation', 'lock-path-probe'] as const;
const PATTERNS = ['tools/**', '!tools/old/**', '**', '!**', 'a.bt', 'lib/*.bt'];
const PATHS = ['tools/x.bt', 'tools/old/y.bt', 'a.bt', 'lib/z.bt', 'else/w.bt'];
const REASONS = [
  'see TRACE-12',
  'no ticket',
  'TRACE-1 until 2026-12-01',
  'until 2026-10-01',
  'until 2027-09-09 TRACE-3',
];

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const configuration: fc.Arbitrary<Configuration> = fc
  .record({
    targets: optional(fc.subarray(['debian-12', 'debian-13', 'fedora-43'], { minLength: 1 })),
    failOn: optional(fc.constantFrom(...FAIL_ON)),
    rules: optional(
      fc.dictionary(fc.constantFrom<string>(...RULES), fc.constantFrom(...RULE_SETTINGS), { noNullPrototype: true }),
    ),
    files: optional(fc.subarray(PATTERNS, { minLength: 1 })),
    baseline: optional(fc.constantFrom('off', 'accepted.yml')),
    runTogether: optional(fc.array(fc.subarray(PATTERNS, { minLength: 1 }), { minLength: 1, maxLength: 2 })),
    suppressions: optional(
      fc.record(
        {
          allowed: fc.boolean(),
          never: fc.subarray([...RULES], { minLength: 1 }),
          reason: fc.subarray(['*TRACE-[0-9]*', 'no*'], { minLength: 1 }),
          expires: fc.integer({ min: 1, max: 400 }),
        },
        { requiredKeys: [] },
      ),
    ),
  })
  .map((written) => Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined)));

/** What a setting makes of a finding of this severity. */
function shown(severity: Severity, setting: SeveritySetting | undefined): Severity | 'off' {
  const span = { start: 0, end: 1 };
  const finding: Finding = {
    rule: 'lock-path-probe',
    severity,
    confidence: 'certain',
    span,
    what: '',
    related: [],
    verdicts: [],
  };
  return withSeverity(finding, setting)[0]?.severity ?? 'off';
}

const isStrict = <Setting extends string>(
  order: readonly Setting[],
  at: Setting | undefined,
  least: Setting | undefined,
) => least === undefined || (at !== undefined && order.indexOf(at) <= order.indexOf(least));

test('a kind of files that the policy has on stays on', () => {
  const both = tightened(
    { embedded: { shell: 'on', json: 'off' } },
    { embedded: { shell: 'off', yaml: 'off', json: 'on' } },
  );
  expect(both.configuration.embedded).toEqual({ shell: 'on', yaml: 'off', json: 'on' });
  expect(both.overruled).toEqual(['"shell: off" is overruled by the policy of the organisation, which says on.']);
  // What the repository says nothing of is on, which is the stricter one.
  expect(tightened({ embedded: { json: 'off' } }, {}).configuration.embedded).toEqual({});
  expect(tightened(undefined, { embedded: { json: 'off' } }).configuration.embedded).toEqual({ json: 'off' });
});

describe('under the policy of an organisation', () => {
  test('a repository has what both ask for, and never less than one of them', () => {
    fc.assert(
      fc.property(configuration, configuration, (policy, own) => {
        const { configuration: both, files } = tightened(policy, own);
        const choose = chooseFilesOfAny(files);
        for (const one of [policy, own]) {
          if (one.baseline === 'off') expect(both.baseline).toBe('off');
          for (const target of one.targets ?? []) expect(both.targets).toContain(target);
          // What says nothing is the default, and that is not loosened either.
          expect(
            isStrict(['note', 'warning', 'error', 'never'], both.failOn ?? 'error', one.failOn ?? 'error') ||
              (one === policy && policy.failOn === undefined),
          ).toBe(true);
          for (const rule of RULES)
            for (const severity of SEVERITIES)
              expect(
                isStrict(RULE_SETTINGS, shown(severity, both.rules?.[rule]), shown(severity, one.rules?.[rule])) ||
                  (one === policy && policy.rules?.[rule] === undefined),
              ).toBe(true);
          for (const group of one.runTogether ?? []) expect(both.runTogether).toContainEqual(group);
          if (one.files !== undefined)
            for (const path of PATHS)
              if (chooseFilesOfAny([one.files])(path) !== 'none') expect(choose(path)).not.toBe('none');
          for (const reason of REASONS)
            for (const rule of RULES) {
              const today = '2026-11-01';
              const forbidden = whyForbidden(rule, reason, { today, ...one.suppressions });
              if (forbidden !== undefined)
                expect(whyForbidden(rule, reason, { ...both.suppressions, today })).not.toBeUndefined();
            }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what it says is a minimum: it lowers nothing that a repository leaves at its default', () => {
    const rules: Configuration['rules'] = { 'lock-path-probe': 'warning', 'lossy-mitigation': 'off' };
    const { configuration: both, overruled } = tightened({ failOn: 'never', rules }, {});
    expect(both.failOn).toBeUndefined();
    expect(SEVERITIES.map((severity) => shown(severity, both.rules?.['lock-path-probe']))).toEqual([
      'error',
      'warning',
      'warning',
    ]);
    expect(shown('note', both.rules?.['lossy-mitigation'])).toBe('note');
    expect(overruled).toEqual([]);
  });

  test('what is not granted is said, and nothing else', () => {
    const policy: Configuration = {
      failOn: 'warning',
      rules: { 'lossy-mitigation': 'warning', 'abba-deadlock': 'error' },
    };
    expect(tightened(policy, { failOn: 'never', rules: { 'lossy-mitigation': 'off' } }).overruled).toEqual([
      '"fail-on: never" is overruled by the policy of the organisation, which says warning.',
      '"lossy-mitigation: off" is overruled by the policy of the organisation, which says warning.',
    ]);
    expect(tightened(policy, { failOn: 'note', rules: { 'lossy-mitigation': 'error' } }).overruled).toEqual([]);
    expect(tightened(policy, {}).overruled).toEqual([]);
    expect(tightened(undefined, { failOn: 'never' })).toMatchObject({
      configuration: { failOn: 'never' },
      overruled: [],
    });
  });
});
