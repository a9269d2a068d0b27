import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/engine/analyse.ts';
import {
  canBeIgnored,
  endOf,
  readIgnore,
  type SuppressionPolicy,
  whyForbidden,
  withoutReason,
} from '../../../src/engine/policy/suppression.ts';
import { DEFAULT_TARGETS } from '../../../src/facts/query/population.ts';
import { cpuTime } from '../../cpu-time.ts';
import { saidBy, withMessage } from '../../said.ts';

const PROBE = 'fexit:native_queued_spin_lock_slowpath { @[pid] = 1; }';

function rules(text: string): string[] {
  return analyse('x.bt', text, { targets: DEFAULT_TARGETS, configured: false }).findings.map(({ rule }) => rule);
}

describe('an ignore comment', () => {
  test.each([
    ['on the line above', `// bpftrace-guard: ignore[lock-path-probe] laboratory only\n${PROBE}\n`],
    ['on the same line', `${PROBE} // bpftrace-guard: ignore[lock-path-probe] laboratory only\n`],
    ['as a block comment', `/* bpftrace-guard: ignore[lock-path-probe] laboratory only */\n${PROBE}\n`],
    ['with CRLF', `// bpftrace-guard: ignore[lock-path-probe] laboratory only\r\n${PROBE}\r\n`],
    ['above other comments', `// bpftrace-guard: ignore[lock-path-probe] laboratory only\n// Counts.\n${PROBE}\n`],
  ])('silences the finding %s', (_where, text) => {
    expect(rules(text)).toEqual([]);
  });

  test.each([
    ['gives no reason', `// bpftrace-guard: ignore[lock-path-probe]\n${PROBE}\n`],
    ['gives no reason in a block comment', `/* bpftrace-guard: ignore[lock-path-probe] */\n${PROBE}\n`],
    ['names another rule', `// bpftrace-guard: ignore[abba-deadlock] why not\n${PROBE}\n`],
    ['names no rule', `// bpftrace-guard: ignore[] why not\n${PROBE}\n`],
    ['is two lines above', `// bpftrace-guard: ignore[lock-path-probe] why not\n\n${PROBE}\n`],
    ['is inside a string', `${PROBE}\nBEGIN { printf("// bpftrace-guard: ignore[lock-path-probe] why not"); }\n`],
  ])('that %s silences nothing', (_what, text) => {
    const found = rules(text);
    expect(found).toContain('lock-path-probe');
    expect(found.includes('unused-suppression')).toBe(!text.includes('printf'));
  });

  test('cannot silence a syntax error', () => {
    const found = rules('// bpftrace-guard: ignore[syntax-error] why not\nkprobe:f { @x = ; }\n');
    expect(found.sort()).toEqual(['syntax-error', 'unused-suppression']);
  });

  test('says which of its rules is idle, where', () => {
    const text = `// bpftrace-guard: ignore[lock-path-probe, abba-deadlock] laboratory only\n${PROBE}\n`;
    const { findings } = analyse('x.bt', text, { targets: DEFAULT_TARGETS, configured: false });
    expect(findings.map(({ rule }) => rule)).toEqual(['unused-suppression']);
    expect(saidBy(findings[0])).toContain('"abba-deadlock" on line 2');
  });
});

describe('what the repository allows', () => {
  const IGNORED = `// bpftrace-guard: ignore[lock-path-probe] see TRACE-12\n${PROBE}\n`;

  function judged(text: string, suppressions: SuppressionPolicy): string[] {
    const { findings } = analyse('x.bt', text, { targets: DEFAULT_TARGETS, configured: false, suppressions });
    return findings.map(withMessage).map(({ rule, message }) => (rule === 'unused-suppression' ? message : rule));
  }

  test.each<[string, SuppressionPolicy]>([
    ['all', {}],
    ['all, in so many words', { allowed: true }],
    ['all but others', { never: ['abba-deadlock'] }],
    ['such reasons', { reason: ['nothing', '*TRACE-[0-9]*'] }],
  ])('%s: the comment counts', (_what, policy) => {
    expect(judged(IGNORED, policy)).toEqual([]);
  });

  test.each<[string, SuppressionPolicy, RegExp]>([
    ['none', { allowed: false }, /^The configuration allows no ignore comments\. This comment does not/],
    ['not of two rules', { never: ['abba-deadlock', 'lock-path-probe'] }, /allows no ignore of lock-path-probe\./],
    ['not of this rule', { never: ['lock-path-probe'] }, /^The configuration allows no ignore of lock-path-probe\./],
    ['other reasons', { reason: ['BUG-*', '#[0-9]*'] }, /asks for a reason that matches "BUG-\*" or "#\[0-9\]\*"\./],
    ['this reason, but in full only', { reason: ['TRACE-12'] }, /asks for a reason that matches "TRACE-12"\./],
  ])('%s: the comment does not count, and is reported with why', (_what, policy, message) => {
    expect(judged(IGNORED, policy).sort()).toEqual([expect.stringMatching(message), 'lock-path-probe']);
  });

  test.each<[string, SuppressionPolicy, RegExp | undefined]>([
    ['see TRACE-12', { expires: 90 }, /asks for a reason that ends, such as "until 2030-01-31", in 90 days at most\./],
    ['until 2026-12-24', { expires: 90, today: '2026-11-01' }, undefined],
    ['TRACE-12, until 2026-11-01.', { expires: 1, today: '2026-11-01' }, undefined],
    [
      'until 2026-12-24',
      { expires: 30, today: '2026-11-01' },
      /allows 30 days at most, and 2026-12-24 is 53 days away\./,
    ],
    ['until 2026-10-31', { today: '2026-11-01' }, /^This comment ended on 2026-10-31\. This comment does not silence/],
    ['until 2026-10-31', {}, undefined],
    ['until 2026-99-99', { today: '2026-11-01' }, /^2026-99-99 is not a day of the calendar\./],
    ['until 2027-02-30', { today: '2026-11-01' }, /^2027-02-30 is not a day of the calendar\./],
    ['TRACE-12 until=2026-10-31', { today: '2026-11-01' }, /^This comment ended on 2026-10-31\./],
    ['Until 2026-10-31', { today: '2026-11-01' }, /^This comment ended on 2026-10-31\./],
    ['until 2026-10-31', { also: {}, today: '2026-11-01' }, /ended on/],
    ['see TRACE-12', { also: { allowed: false } }, /allows no ignore comments/],
    ['see TRACE-12', { reason: ['see*'], also: { reason: ['*BUG*'] } }, /asks for a reason that matches "\*BUG\*"/],
    ['see TRACE-12', { also: { expires: 10 }, today: '2026-11-01' }, /asks for a reason that ends/],
  ])('the reason "%s" under %j', (reason, policy, message) => {
    const found = judged(IGNORED.replace('see TRACE-12', reason), policy);
    if (message === undefined) expect(found).toEqual([]);
    else expect(found.sort()).toEqual([expect.stringMatching(message), 'lock-path-probe'].sort());
  });

  test('a comment is judged rule by rule', () => {
    const text = IGNORED.replace('[lock-path-probe]', '[lock-path-probe, abba-deadlock]');
    expect(judged(text, { never: ['lock-path-probe'] })).toEqual([
      expect.stringMatching(
        /^The configuration .* does not silence lock-path-probe\. .* no finding of "abba-deadlock"/,
      ),
      'lock-path-probe',
    ]);
  });

  test('without a reason the reason is what is missing', () => {
    expect(judged(IGNORED.replace(' see TRACE-12', ''), { allowed: false }).sort()).toEqual([
      expect.stringMatching(/^This ignore comment gives no reason/),
      'lock-path-probe',
    ]);
  });

  test('a reason that is made to take long is refused at once', () => {
    const started = cpuTime();
    const text = IGNORED.replace('see TRACE-12', 'a'.repeat(1_000_000));
    expect(judged(text, { reason: [`${'*a'.repeat(99)}b`] })).toContain('lock-path-probe');
    const short = IGNORED.replace('see TRACE-12', 'a'.repeat(999));
    expect(judged(short, { reason: [`${'*a'.repeat(99)}b`] })).toContain('lock-path-probe');
    expect(cpuTime() - started).toBeLessThan(5_000);
  });
});

describe('what ignore comments silence', () => {
  const COMMENT = '// bpftrace-guard: ignore[abba-deadlock, lock-path-probe] TRACE-1 until 2030-01-31';
  const ignoredIn = (text: string, suppressions: SuppressionPolicy = {}) => {
    const { ignored } = analyse('x.bt', text, { targets: DEFAULT_TARGETS, configured: false, suppressions });
    return ignored?.map(({ rule, reason, span }) => ({ rule, reason, comment: text.slice(span.start, span.end) }));
  };

  test('is listed by comment and rule, without comments that silence nothing', () => {
    expect(ignoredIn(`${COMMENT}\n${PROBE}\n${COMMENT}\ninterval:s:1 { }\n`)).toEqual([
      { rule: 'lock-path-probe', reason: 'TRACE-1 until 2030-01-31', comment: COMMENT },
    ]);
  });

  test.each<[string, string, SuppressionPolicy]>([
    ['gives no reason', '// bpftrace-guard: ignore[lock-path-probe]', {}],
    ['has ended', COMMENT, { today: '2030-02-01' }],
    ['is not allowed', COMMENT, { allowed: false }],
  ])('is nothing where the comment %s', (_what, comment, suppressions) => {
    expect(ignoredIn(`${comment}\n${PROBE}\n`, suppressions)).toBeUndefined();
  });

  test('ends on the day that the reason names', () => {
    expect(endOf('TRACE-1 until 2030-01-31, then remove')).toBe('2030-01-31');
    expect(endOf('for ever')).toBeUndefined();
  });

  test.each([
    ['until=2030-01-31', '2030-01-31'],
    ['UNTIL 2030-01-31', '2030-01-31'],
    ['until 2030-01-31 or until 2031-01-31', '2030-01-31'],
    ['not-until 2030-01-31', '2030-01-31'],
    ['wuntil 2030-01-31', undefined],
    ['until 2030-01-311', undefined],
    ['until  2030-01-31', undefined],
    ['until2030-01-31', undefined],
    ['until 30-01-31', undefined],
    [`${'x'.repeat(983)} until 2030-01-31`, '2030-01-31'],
    [`${'x'.repeat(984)} until 2030-01-31`, undefined],
  ])('ends on no other day: %s', (reason, end) => {
    expect(endOf(reason)).toBe(end);
  });
});

test('a comment silences all its rules on its line, and none of them on another line', () => {
  const comment = '// bpftrace-guard: ignore[not-followed, lock-path-probe] laboratory';
  const found = (between: string) => {
    const text = `${comment}\n${PROBE}${between}tracepoint:*:* { $x = 1; }\n`;
    const { findings, ignored = [] } = analyse('x.bt', text, { targets: DEFAULT_TARGETS, configured: false });
    return [findings.map(({ rule }) => rule), ignored.map(({ rule }) => rule)];
  };
  expect(found(' ')).toEqual([[], ['lock-path-probe', 'not-followed']]);
  expect(found('\n')).toEqual([['unused-suppression', 'not-followed'], ['lock-path-probe']]);
});

describe('what an ignore comment is told', () => {
  const unused = (script: string) =>
    analyse('x.bt', script, { targets: DEFAULT_TARGETS, configured: false })
      .findings.filter(({ rule }) => rule === 'unused-suppression')
      .map(({ severity, what, todo, verdicts }) => [severity, what, todo, verdicts]);
  const idle = (names: string) =>
    `This ignore comment silences nothing: there is no finding of ${names} on line 2 that can be ignored. Remove it, or correct the name of the rule.`;

  test('names all its idle rules', () => {
    expect(unused(`// bpftrace-guard: ignore[abba-deadlock, x] why\nBEGIN { }\n`)).toEqual([
      ['warning', idle('"abba-deadlock", "x"'), undefined, []],
    ]);
  });

  test('is nothing of what a part that was not read or judged may hold, but what cannot be ignored is none of that', () => {
    const unread = 'BEGIN { $x = ; }\n';
    const missing = 'import "missing.bt";\n';
    for (const part of [unread, missing]) {
      expect(unused(`// bpftrace-guard: ignore[abba-deadlock] why\nBEGIN { }\n${part}`)).toEqual([]);
      expect(unused(`// bpftrace-guard: ignore[abba-deadlock, not-judged] why\nBEGIN { }\n${part}`)).toEqual([
        ['warning', idle('"not-judged"'), undefined, []],
      ]);
    }
  });
});

describe('what no comment silences', () => {
  test.each(['syntax-error', 'not-judged', 'unused-suppression'])('is %s', (rule) => {
    expect(canBeIgnored(rule)).toBe(false);
  });

  test('is told before all that the policy says', () => {
    expect(whyForbidden('not-judged', 'why', { allowed: false })).toBe(
      'A finding of not-judged cannot be ignored: it is about a part that was not judged.',
    );
    expect(canBeIgnored('abba-deadlock')).toBe(true);
    expect(whyForbidden('abba-deadlock', 'why', {})).toBeUndefined();
  });

  test('is not a rule that the author has no reason for yet, if only the reason is missing', () => {
    const asked: SuppressionPolicy = { reason: ['BUG-*'], expires: 3, also: { reason: ['TRACE-*'], expires: 4 } };
    expect(whyForbidden('abba-deadlock', 'why', asked)).not.toBeUndefined();
    expect(whyForbidden('abba-deadlock', 'why', withoutReason(asked))).toBeUndefined();
    const never: SuppressionPolicy = { also: { never: ['abba-deadlock'] } };
    expect(whyForbidden('abba-deadlock', 'why', withoutReason(never))).toBe(
      'The configuration allows no ignore of abba-deadlock.',
    );
  });

  test.each<[string, SuppressionPolicy, string | undefined]>([
    ['x'.repeat(1_001), { reason: ['*'] }, 'The reason is longer than 1000 characters.'],
    ['x'.repeat(1_000), { reason: ['*'] }, undefined],
    ['until 2030-01-10', { today: '2030-01-01', expires: 9 }, undefined],
    [
      'until 2030-01-10',
      { today: '2030-01-01', expires: 8 },
      'The configuration allows 8 days at most, and 2030-01-10 is 9 days away.',
    ],
    ['until 2030-01-10', { today: '2030-01-10' }, undefined],
    ['until 2030-01-10', { expires: 9 }, undefined],
    ['until 2030-01-10', { today: '2030-01-01', also: { expires: 9 } }, undefined],
    [
      'until 2030-01-10',
      { today: '2030-01-01', also: { expires: 8 } },
      'The configuration allows 8 days at most, and 2030-01-10 is 9 days away.',
    ],
    ['until 2030-01-10', { also: { today: '2030-01-11' } }, 'This comment ended on 2030-01-10.'],
    ['until 2030-01-10', { today: '2030-01-01', also: { today: '2030-01-11' } }, 'This comment ended on 2030-01-10.'],
    ['until 2030-01-10', { today: '2030-01-11' }, 'This comment ended on 2030-01-10.'],
  ])('reasons at the limits', (reason, policy, why) => {
    expect(whyForbidden('abba-deadlock', reason, policy)).toBe(why);
  });

  test('ends on the day that is given, if that is not the one in its reason: in both policies', () => {
    const policy: SuppressionPolicy = { today: '2030-01-05', expires: 9, also: { expires: 9 } };
    expect(whyForbidden('abba-deadlock', 'why', policy, '2030-01-10')).toBeUndefined();
    expect(whyForbidden('abba-deadlock', 'until 2030-01-10', policy, '2030-01-01')).toBe(
      'This comment ended on 2030-01-01.',
    );
  });
});

describe('an ignore in the text of a comment', () => {
  test.each([
    ['bpftrace-guard: ignore[a, b] why', { rules: ['a', 'b'], reason: 'why' }],
    ['bpftrace-guard:ignore[a]why', { rules: ['a'], reason: 'why' }],
    ['x bpftrace-guard: ignore[a] why */', { rules: ['a'], reason: 'why' }],
    ['{/* bpftrace-guard: ignore[a] why */}', { rules: ['a'], reason: 'why' }],
    ['<!-- bpftrace-guard: ignore[a] why -->', { rules: ['a'], reason: 'why' }],
    ['bpftrace-guard: ignore[a] why */ ', { rules: ['a'], reason: 'why' }],
    ['bpftrace-guard: ignore[a] */ why', { rules: ['a'], reason: '*/ why' }],
    ['bpftrace-guard: \tignore[a] why', { rules: ['a'], reason: 'why' }],
    ['bpftrace-guard: ignore[a] why\n] more', { rules: ['a'], reason: 'why' }],
    ['bpftrace-guard: ignore[\n\nbpftrace-guard: ignore[] why', { rules: [''], reason: 'why' }],
    ['bpftrace-guard: ignore[a] why --> not', { rules: ['a'], reason: 'why --> not' }],
    ['bpftrace-guard: ignore[a\n] why', undefined],
    ['bpftrace-guard: ignore[a\nbpftrace-guard: ignore[b] why\nmore', { rules: ['b'], reason: 'why' }],
    ['bpftrace-guard: ignore[a', undefined],
    ['bpftrace-guard ignore[a] why', undefined],
  ])('%j', (text, ignore) => {
    expect(readIgnore(text)).toEqual(ignore);
  });
});
