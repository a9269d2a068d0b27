import { describe, expect, test } from '@jest/globals';
import { parseConfiguration } from '../../src/config/parse.ts';
import { CONFIGURATION_LIMIT } from '../../src/config/yaml-document.ts';
import { cpuTime } from '../cpu-time.ts';

const PATH = '.github/bpftrace-guard.yml';

/** `line:column message` of every error; fails when the text is accepted. */
function errorsOf(text: string): string[] {
  const parsed = parseConfiguration(text, PATH);
  if (parsed.ok) throw new Error(`accepted: ${JSON.stringify(parsed.configuration)}`);
  for (const error of parsed.errors) expect(error.path).toBe(PATH);
  return parsed.errors.map((error) => `${error.line}:${error.column} ${error.message}`);
}

describe('a good configuration', () => {
  test('gives its targets and its threshold', () => {
    expect(
      parseConfiguration('targets:\n  - debian-12\n  - bpftrace@0.24,kernel@6.8\nfail-on: warning\n', PATH),
    ).toEqual({
      ok: true,
      configuration: { targets: ['debian-12', 'bpftrace@0.24,kernel@6.8'], failOn: 'warning' },
    });
  });

  test('gives rules another severity', () => {
    expect(parseConfiguration('rules:\n  lossy-mitigation: off\n  refused-probe: note\n', PATH)).toEqual({
      ok: true,
      configuration: { rules: { 'lossy-mitigation': 'off', 'refused-probe': 'note' } },
    });
  });

  test('gives the files, the groups, the functions and the policy', () => {
    const text = `files: [tools/**/*.bt, '!tools/old/**']
run-together:
  - [agent/*.bt, tools/slow.bt]
lock-path:
  - { function: vendor_htab_lock, exit: held, targets: [debian-12] }
  - { function: vendor_htab_resize.isra.0, entry: maybe, during: [hash.update] }
suppressions:
  allowed: true
  never: [abba-deadlock]
  reason: ['*TRACE-[0-9]*']
`;
    expect(parseConfiguration(text, PATH)).toEqual({
      ok: true,
      configuration: {
        files: ['tools/**/*.bt', '!tools/old/**'],
        runTogether: [['agent/*.bt', 'tools/slow.bt']],
        lockPath: [
          { function: 'vendor_htab_lock', exit: 'held', targets: ['debian-12'] },
          { function: 'vendor_htab_resize.isra.0', entry: 'maybe', during: ['hash.update'] },
        ],
        suppressions: { allowed: true, never: ['abba-deadlock'], reason: ['*TRACE-[0-9]*'] },
      },
    });
  });

  test.each(['', '\n', '# only a comment\n', '---\n', '{}'])('%j asks for nothing', (text) => {
    expect(parseConfiguration(text, PATH)).toEqual({ ok: true, configuration: {} });
  });

  test('may use CRLF and a BOM', () => {
    expect(parseConfiguration('\uFEFFfail-on: never\r\n', PATH)).toEqual({
      ok: true,
      configuration: { failOn: 'never' },
    });
  });
});

describe('a mistake is reported where it is', () => {
  test('a pattern that nothing can match', () => {
    expect(errorsOf("files: [a.bt, '[z-a]*', 'x[0-9é-a].bt']\nsuppressions: { reason: ['[b-a]'] }\n")).toEqual([
      '1:15 The range "z-a" goes backwards and stands for nothing. Write "a-z".',
      '1:25 The range "é-a" goes backwards and stands for nothing. Write "a-é".',
      '2:26 The range "b-a" goes backwards and stands for nothing. Write "a-b".',
    ]);
    expect(errorsOf("files: ['a/*.bt', a/b.bt, '!a/b.bt', '!a/*.bt']\n")).toEqual([
      '1:9 "!a/*.bt" excludes all that this pattern matches. Leave out one of them.',
      '1:19 "!a/b.bt" excludes all that this pattern matches. Leave out one of them.',
    ]);
    // These can match something.
    for (const files of [
      "['[a-a]*']",
      "['[a-]']",
      "['[-a]']",
      "['[!-a]']",
      "['a/**', '!a/*.bt']",
      "['!a', '!**/x']",
      "['a[0-9-]']",
    ])
      expect([files, parseConfiguration(`files: ${files}\n`, PATH).ok]).toEqual([files, true]);
  });

  test('unknown key, with the one that was meant', () => {
    expect(errorsOf('targets:\n  - debian-12\nfailon: error\n')).toEqual([
      '3:1 Unknown key "failon". Did you mean "fail-on"? Known keys are targets, fail-on, rules, files, embedded, run-together, overrides, lock-path, suppressions, baseline, playground, command-apps.',
    ]);
  });

  test('unknown key without a near one', () => {
    expect(errorsOf('colour: blue\n')).toEqual([expect.stringMatching(/^1:1 Unknown key "colour"\. Known keys are /)]);
  });

  test('wrong value', () => {
    expect(errorsOf('# first\nfail-on: warnings\n')).toEqual([
      '2:10 fail-on is one of error, warning, note, never. Did you mean "warning"?',
    ]);
  });

  test('rules, by name and by severity', () => {
    expect(errorsOf('rules:\n  lossy-mitigatoin: off\n')[0]).toMatch(
      /^2:3 Unknown rule "lossy-mitigatoin". Did you mean "lossy-mitigation"\?/,
    );
    expect(errorsOf('rules:\n  lossy-mitigation: of\n')).toEqual([
      '2:21 The severity of a rule is one of error, warning, note, off. Did you mean "off"?',
    ]);
    expect(errorsOf('rules:\n  syntax-error: off\n')[0]).toMatch(/^2:3 syntax-error cannot be configured/);
    expect(errorsOf('rules: off\n')[0]).toMatch(/^1:8 rules is a list of rules/);
  });

  test('wrong shapes', () => {
    expect(errorsOf('targets: debian-12\n')[0]).toMatch(/^1:10 targets is a list of names/);
    expect(errorsOf('targets:\n  - [a]\n')[0]).toMatch(/^2:5 targets is a list of names/);
    expect(errorsOf('targets:\n  - 3.14\n')[0]).toMatch(/^2:5 targets is a list of names/);
    expect(errorsOf('targets: []\n')[0]).toMatch(/^1:10 targets is empty/);
    expect(errorsOf('- a\n- b\n')[0]).toMatch(/^1:1 The configuration is a list of keys/);
    expect(errorsOf('just words\n')[0]).toMatch(/^1:1 The configuration is a list of keys/);
  });

  test.each([
    [
      'lock-path:\n  - function: f\n    exti: held\n',
      /^3:5 Unknown key "exti"\. Did you mean "exit"\? Known keys are function,/,
    ],
    ['suppressions:\n  alowed: no\n', /^2:3 Unknown key "alowed"\. Did you mean "allowed"\?/],
    [
      'lock-path:\n  - function: f\n    entry: hold\n',
      /^3:12 entry says whether .*: no, maybe, held\. Did you mean "held"\?/,
    ],
    [
      'lock-path:\n  - { function: f, exit: held, during: [hash.updat] }\n',
      /^2:41 An operation is .* Did you mean "hash\.update"\?/,
    ],
    [
      'lock-path:\n  - { function: f, exit: held, targets: [debain-12] }\n',
      /^2:42 Unknown target .* Did you mean "debian-12"\?/,
    ],
    ['suppressions:\n  never: [abba-deadlok]\n', /^2:11 A rule is one of .* Did you mean "abba-deadlock"\?/],
  ])('at every depth: %j', (text, message) => {
    expect(errorsOf(text)).toEqual([expect.stringMatching(message)]);
  });

  test.each([
    ['files: tools\n', /^1:8 files is a list of patterns, such as "- tools/],
    ['files: []\n', /^1:8 files is empty/],
    ['files: [3]\n', /^1:9 files lists patterns/],
    ['files:\n  - ../other/*.bt\n', /^2:5 This is not a pattern/],
    ['files:\n  - !old/*.bt\n', /^2:5 Not valid YAML: .* is written in quotes/],
    ['files:\n  - **/*.bt\n', /^2:5 Not valid YAML: .* is written in quotes/],
    ['run-together: [a.bt]\n', /^1:16 run-together is a list of groups, and a group is a list of patterns/],
    ['run-together: [[]]\n', /^1:16 This group is empty/],
    ['run-together: [[a.bt, /b.bt]]\n', /^1:23 This is not a pattern/],
    ['lock-path: vendor_lock\n', /^1:12 lock-path is a list of functions, such as /],
    ['lock-path: [vendor_lock]\n', /^1:13 A row of lock-path is a function with what is held/],
    ['lock-path: [{ exit: held }]\n', /^1:13 A row of lock-path names its function, such as /],
    ['lock-path: [{ function: "a b", exit: held }]\n', /^1:25 This is not the name of a kernel function/],
    ['lock-path: [{ function: f }]\n', /^1:13 This row says that no lock is held/],
    ['suppressions: none\n', /^1:15 suppressions is a list of keys, such as "allowed: false"/],
    ['suppressions: { allowed: never }\n', /^1:26 allowed is true or false/],
    ['suppressions: { reason: ["[a"] }\n', /^1:26 This is not a pattern/],
    ['suppressions: { reason: "*" }\n', /^1:25 reason is a list of patterns/],
  ])('what a key takes is said: %j', (text, message) => {
    expect(errorsOf(text)).toEqual([expect.stringMatching(message)]);
  });

  test('the order is that of the text', () => {
    const errors = errorsOf('suppressions: 1\nlock-path: 1\nfiles: 1\nfail-on: 1\nother: 1\n');
    expect(errors.map((error) => error.split(':')[0])).toEqual(['1', '2', '3', '4', '5']);
  });

  test('unknown and repeated targets', () => {
    expect(errorsOf('targets:\n  - debian-12\n  - debain-13\n  - debian-12\n')).toEqual([
      expect.stringMatching(/^3:5 Unknown target "debain-13"\. Did you mean "debian-13"\?/),
      '4:5 Target "debian-12" is listed twice.',
    ]);
  });

  test('duplicate key', () => {
    expect(errorsOf('fail-on: error\nfail-on: never\n')).toEqual(['2:1 This key is there twice. Keep one of them.']);
  });

  test('several mistakes at once', () => {
    expect(
      errorsOf('fail-on: 3\ntarget: []\n')
        .map((error) => error.slice(0, 4))
        .sort(),
    ).toEqual(['1:10', '2:1 ']);
  });

  test('not YAML', () => {
    expect(errorsOf('targets: [debian-12\nfail-on: error\n')[0]).toMatch(/^\d+:\d+ Not valid YAML: /);
    expect(errorsOf('fail-on: error\n---\nfail-on: never\n')[0]).toMatch(/Not valid YAML: .*multiple documents/);
  });
});

describe('hostile text', () => {
  test('too large', () => {
    expect(errorsOf('#'.repeat(CONFIGURATION_LIMIT + 1))).toEqual([expect.stringMatching(/larger than 64 KiB/)]);
  });

  test('aliases that multiply', () => {
    const rows = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'])
      rows.push(`${to}: &${to} [${`*${from},`.repeat(9)}]`);
    expect(errorsOf(rows.join('\n'))).toEqual([expect.stringMatching(/aliases cannot be expanded/)]);
  });

  test('an alias of nothing, and of itself', () => {
    expect(errorsOf('targets: *nowhere\n')[0]).toMatch(/^1:10 .*"\*nowhere" refers to nothing/);
    expect(errorsOf('targets: &t [*t]\n').length).toBeGreaterThan(0);
  });

  test.each(['[', '{', '- ', '? ', 'a: ', '&a ', '!t ', '"', '*a ', '{a: ', '- *a\n', ']', '%a\n', '\0', '\u202e'])(
    'only %j is an error, quickly',
    (unit) => {
      const started = cpuTime();
      const errors = errorsOf(unit.repeat(Math.floor(CONFIGURATION_LIMIT / unit.length)));
      expect(errors.length).toBeGreaterThan(0);
      expect(errors.length).toBeLessThanOrEqual(20);
      expect(cpuTime() - started).toBeLessThan(20_000);
    },
  );

  test('keys of the prototype are unknown keys', () => {
    expect(errorsOf('constructor: 1\n')[0]).toMatch(/^1:1 Unknown key "constructor"/);
    expect(errorsOf('__proto__:\n  fail-on: never\n')[0]).toMatch(/^1:1 Unknown key "__proto__"/);
    expect(errorsOf('rules: { __proto__: off }\n')[0]).toMatch(/^1:10 Unknown rule "__proto__"/);
    expect(errorsOf('suppressions: { __proto__: {} }\n')[0]).toMatch(/^1:17 Unknown key "__proto__"/);
  });
});
