import { describe, expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { CURRENT_GUARD_FILE, GUARD_FILE_NAME } from '../../../src/facts/guard-file.ts';
import { withMessage } from '../../said.ts';
import { judge, NEW } from '../rewrite/rewritten.ts';

const SEED = 'BEGIN { $i = (uint64)0; unroll(64) { @g[$i] = sum(0); $i++; } }\n';
const TEST = 'if (@g[cpu] > 0) { return; }';
const body = (inside: string) => `fentry:vfs_read { ${inside} }\n`;
const whole = `${TEST} @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1);`;

/** What the rule says of a script: the place, and the message. */
function said(script: string, target = 'bpftrace@0.23.2,kernel@6.12'): string[] {
  const resolved = resolveTargets([target]);
  const targets = resolved.ok ? resolved.targets : [];
  return analyse('x.bt', script, { targets, configured: true })
    .findings.filter(({ rule }) => rule === 'guard-incomplete')
    .map(withMessage)
    .map(({ message, span }) => `${script.slice(span.start, span.end)}: ${message}`);
}

describe('a recursion guard', () => {
  test.each([
    ['an if that leaves', body(whole)],
    [
      'a predicate',
      `fentry:vfs_read /pid > 1 && @g[cpu] <= 0/ { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n`,
    ],
    ['an if around the body', body('if (@g[cpu] < 1) { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }')],
    ['a cast of the cpu', body(whole.replaceAll('[cpu]', '[(uint64)cpu]'))],
    ['a variable for the cpu', body(`$c = cpu; ${whole.replaceAll('[cpu]', '[$c]')}`)],
    [
      'what is never reached',
      body(`${TEST} @g[cpu] = sum(1); if (pid) { @g[cpu] = sum(-1); return; } else { exit(); } @g[cpu] = sum(-1);`),
    ],
    ['left up at exit()', body(whole.replace('@g[cpu] = sum(-1);', 'if (pid) { exit(); } @g[cpu] = sum(-1);'))],
    ['left up at a last exit()', body(whole.replace('@g[cpu] = sum(-1);', 'exit()'))],
    [
      'left up at exit() in an expression',
      body(whole.replace('@a[pid] = 1;', '@a[pid] = 1; pid ? exit() : print(1);')),
    ],
    [
      'a timer that raises it without a test',
      `${body(whole)}profile:hz:99 { @g[cpu] = sum(1); @a[1] = 1; @g[cpu] = sum(-1); }\n`,
    ],
    ['a timer that ends the run', `${body(whole)}interval:s:1, interval:s:5 /pid/ { @g[cpu] = sum(1); exit(); }\n`],
    ['a timer that tests it', `${body(whole)}interval:s:1 { ${whole} }\n`],
    ['a predicate that takes no lock', `fentry:vfs_read /@a[pid] < 5/ { ${whole} }\n`],
    ['statements before it that take no lock', body(`$x = @a[pid]; if ($x > 5) { return; } ${whole}`)],
    ['a look at it in between', body(whole.replace('@a[pid] = 1;', '@a[pid] = 1; if (@g[cpu] > 1) { @b = 1; }'))],
  ])('that is whole is not reported: %s', (_what, script) => {
    expect(said(SEED + script)).toEqual([]);
  });

  test.each([
    [
      'keyed by tid',
      SEED + body('if (@g[tid] > 0) { return; } @g[tid] = sum(1); @a[pid] = 1; @g[tid] = sum(-1);'),
      /^tid: .*not kept for each CPU/,
    ],
    [
      'of a plain map',
      body('if (@g[cpu] > 0) { return; } @g[cpu] = 1; @a[pid] = 1; @g[cpu] = 0;'),
      /^@g\[cpu\] = 1: .*takes a map lock itself/,
    ],
    ['tested with != 0', SEED + body(whole.replace('> 0', '!= 0')), /^@g\[cpu\] != 0: .*not tested for a number above/],
    ['tested with 1 !=', SEED + body(whole.replace('@g[cpu] > 0', '1 == @g[cpu]')), /^1 == @g\[cpu\]: .*not tested/],
    [
      'raised before it is tested',
      SEED + body(`@g[cpu] = sum(1); ${TEST} @a[pid] = 1; @g[cpu] = sum(-1);`),
      /^@g\[cpu\] = sum\(1\): .*raised before it is tested/,
    ],
    [
      'that a return leaks',
      SEED + body(`${TEST} @g[cpu] = sum(1); if (pid == 1) { return; } @a[pid] = 1; @g[cpu] = sum(-1);`),
      /^return: .*still up on this way out of fentry:vfs_read/,
    ],
    [
      'lowered before exit()',
      SEED + body(whole.replace('@a[pid] = 1;', '@a[pid] = 1; if (pid) { @g[cpu] = sum(-1); exit(); }')),
      /^@g\[cpu\] = sum\(-1\): .*lowered before exit\(\) in fentry:vfs_read.*the run is ending/,
    ],
    [
      'lowered before a last exit()',
      `${SEED}${body(whole)}interval:s:5 { ${TEST} @g[cpu] = sum(1); @g[cpu] = sum(-1); exit(); }\n`,
      /^@g\[cpu\] = sum\(-1\): .*lowered before exit\(\) in interval:s:5/,
    ],
    [
      'that a timer leaves up at a return',
      `${SEED}${body(whole)}interval:s:5 { @g[cpu] = sum(1); if (pid) { return; } @a[1] = 1; @g[cpu] = sum(-1); }\n`,
      /^return: .*still up on this way out of interval:s:5/,
    ],
    [
      'that a probe which is no timer raises without a test',
      `${SEED}${body(whole)}fentry:vfs_open { @g[cpu] = sum(1); @a[1] = 1; @g[cpu] = sum(-1); }\n`,
      /^fentry:vfs_open: .*fentry:vfs_open is not/,
    ],
    [
      'that a probe with a timer and something else raises without a test',
      `${SEED}${body(whole)}interval:s:1, fentry:vfs_open { @g[cpu] = sum(1); @a[1] = 1; @g[cpu] = sum(-1); }\n`,
      /^interval:s:1: .*interval:s:1 is not/,
    ],
    [
      'behind a predicate that takes a lock',
      `${SEED}fentry:vfs_read /@n[pid]++ < 5/ { ${whole} }\n`,
      /^@n\[pid\]\+\+: This takes the lock of a map in fentry:vfs_read before the guard @g is raised/,
    ],
    [
      'in a predicate, behind what takes a lock',
      `${SEED}fentry:vfs_read /@n[pid]++ < 5 && @g[cpu] <= 0/ { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n`,
      /^@n\[pid\]\+\+: .*before the guard @g is raised/,
    ],
    [
      'in a predicate, before what takes a lock',
      `${SEED}fentry:vfs_read /@g[cpu] <= 0 && @n[pid]++ < 5/ { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n`,
      /^@n\[pid\]\+\+: .*before the guard @g is raised/,
    ],
    [
      'behind a statement that takes a lock',
      SEED + body(`printf("x"); ${whole}`),
      /^printf\("x"\): This takes the lock of bpftrace's ring buffer .*before the guard @g is raised/,
    ],
    [
      'in a timer, behind a statement that takes a lock',
      `${SEED}${body(whole)}interval:s:1 { @a[1] = 1; @g[cpu] = sum(1); exit(); }\n`,
      /^@a\[1\] = 1: .*in interval:s:1 before the guard @g is raised/,
    ],
    [
      'with output where it is up already',
      SEED + body(whole.replace('{ return; }', '{ printf("skipped"); return; }')),
      /^printf\("skipped"\): .*finds the guard @g up/,
    ],
    [
      'around a part of the body',
      SEED + body('if (@g[cpu] <= 0) { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); } @b[pid] = 1;'),
      /^@b\[pid\] = 1: .*where the guard @g does not reach/,
    ],
    ['that is never lowered', SEED + body(`${TEST} @g[cpu] = sum(1); @a[pid] = 1;`), /^}: .*still up on this way out/],
    [
      'lowered on one arm only',
      SEED + body(`${TEST} @g[cpu] = sum(1); if (pid == 1) { @g[cpu] = sum(-1); } @a[pid] = 1;`),
      /^@g\[cpu\] = sum\(-1\): .*lowered before fentry:vfs_read is done/,
    ],
    ['without a seed', body(whole), /^@g\[cpu\] = sum\(1\): .*may lack entries at the first event/],
    [
      'with a seed under a condition',
      SEED.replace('BEGIN', 'BEGIN /pid/') + body(whole),
      /^@g\[cpu\] = sum\(1\): .*may lack entries at the first event/,
    ],
    ['that is cleared', `${SEED}${body(whole)}interval:s:1 { clear(@g); }\n`, /^clear\(@g\): .*removed or zeroed/],
    ['that is zeroed', `${SEED}${body(whole)}interval:s:1 { zero(@g); }\n`, /^zero\(@g\): .*removed or zeroed/],
    [
      'that is deleted',
      SEED + body(whole.replace('@g[cpu] = sum(-1)', 'delete(@g[cpu])')),
      /^delete\(@g\[cpu\]\): .*removed or zeroed/,
    ],
    [
      'that another probe does not have',
      `${SEED}${body(whole)}fexit:vfs_read { @a[pid] = 2; }\n`,
      /^fexit:vfs_read: .*guarded by @g; fexit:vfs_read is not/,
    ],
    [
      'changed by more',
      SEED + body(`${whole.replace('@a[pid] = 1;', '@a[pid] = 1; @g[cpu] = sum(3);')}`),
      /^@g\[cpu\] = sum\(3\): .*other than/,
    ],
  ])('%s is reported, once, at its innermost place', (_what, script, message) => {
    const messages = said(script);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(message);
  });

  test('lowered before exit() is not reported where output takes no lock', () => {
    const plain =
      'if (@g[cpu] > 0) { return; } @g[cpu] = 1; @a[pid] = 1; if (pid) { @g[cpu] = 0; exit(); } @g[cpu] = 0;';
    const beforeExit = (script: string, target: string) =>
      said(script, target).filter((message) => message.includes('before exit()'));
    expect(beforeExit(body(plain), 'bpftrace@0.23.2,kernel@6.12')).toHaveLength(1);
    expect(beforeExit(body(plain).replace('fentry', 'kfunc'), 'bpftrace@0.17,kernel@6.1')).toEqual([]);
  });

  test('that a return in an expression leaks is reported there', () => {
    const script = `${SEED}${body(`${TEST} @g[cpu] = sum(1); $x = { if (pid > 1) { return; } 1 }; @a[$x] = 1; @g[cpu] = sum(-1);`)}`;
    expect(said(script, 'bpftrace@0.27.1,kernel@6.12')).toEqual([
      expect.stringMatching(/^return: .*still up on this way out/),
    ]);
  });

  test.each([
    [
      'a predicate that reads a key which may be missing',
      'fentry:vfs_read /@c[pid] < 100/ {',
      '',
      'error',
      /^@c\[pid\]: .*report an error.*before the guard @g is raised/,
    ],
    [
      'a division of two such reads before the test',
      'fentry:vfs_read {',
      '$d = @c[pid] / @c[tid];',
      'error',
      /^@c\[pid\]: .*report an error/,
    ],
    ['a divisor that may be zero', 'fentry:vfs_read {', '$d = 100 / pid;', 'warning', /^100 \/ pid: .*report an error/],
    ['a divisor that is none', 'fentry:vfs_read {', '$d = pid / 100;', undefined, undefined],
    [
      'a predicate that asks for the key first',
      'fentry:vfs_read /has_key(@c, pid) && @c[pid] < 100/ {',
      '',
      undefined,
      undefined,
    ],
    ['a predicate that reads a plain map', 'fentry:vfs_read /@a[pid] < 100/ {', '', undefined, undefined],
  ])('does not cover an error that is reported before it is up: %s', (_what, head, before, severity, message) => {
    const script = `${SEED}kprobe:do_exit { ${TEST} @g[cpu] = sum(1); @c[pid] = count(); @g[cpu] = sum(-1); }\n${head} ${before} ${whole} }\n`;
    const target = 'bpftrace@0.27.1,kernel@6.1';
    if (message === undefined) return expect(said(script, target)).toEqual([]);
    expect(said(script, target)).toEqual([expect.stringMatching(message)]);
    const resolved = resolveTargets([target]);
    const { findings } = analyse('x.bt', script, { targets: resolved.ok ? resolved.targets : [], configured: true });
    expect(findings.find(({ rule }) => rule === 'guard-incomplete')?.severity).toBe(severity);
  });

  test('with several things wrong: each has a place of its own', () => {
    const script = `fentry:vfs_read { if (@g[cpu]) { return; } @g[cpu] = sum(1); if (pid) { return; } @g[cpu] = sum(-1); }\nfexit:vfs_read { @a[pid] = 1; }\n`;
    expect(said(script).map((each) => each.replace(/: .*/, ''))).toEqual([
      '@g[cpu]',
      '@g[cpu] = sum(1)',
      'return',
      'fexit:vfs_read',
    ]);
  });
});

/** All that the rule says of a script: what stands at each place, and what comes of it. */
function told(script: string, ...targets: readonly string[]) {
  const resolved = resolveTargets(targets);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  const { findings } = analyse('x.bt', script, { targets: resolved.targets, configured: true });
  return findings
    .filter(({ rule }) => rule === 'guard-incomplete')
    .map(({ what, how, todo, related, severity, confidence, verdicts }) => ({
      said: [what, how, todo].filter((text) => text !== undefined),
      others: related.map(({ span, message }) => `${script.slice(span.start, span.end)}: ${message}`),
      sure: `${severity} ${confidence}`,
      verdicts: verdicts.map(({ verdict, why }) => `${verdict}: ${why}`),
    }));
}

describe('what is said of a guard', () => {
  const RUNS = 'bpftrace@0.23.2,kernel@6.12';
  const NOTHING = ' Nothing hangs on these targets for want of it.';
  const finds = 'another probe runs inside this lock and finds the guard down.';

  test.each<[string, string, string[], string[]]>([
    [
      'that is not kept for each CPU',
      SEED + body(whole.replaceAll('[cpu]', '[tid]')),
      [
        'The guard @g of fentry:vfs_read is not kept for each CPU, so it does not always stop a probe that fires inside another one on the same CPU.',
        'Key it by cpu.',
      ],
      [],
    ],
    [
      'that takes a lock',
      body('if (@g[cpu] > 0) { return; } @g[cpu] = 1; @a[pid] = 1; @g[cpu] = 0;'),
      [
        'Writing the guard @g in fentry:vfs_read takes a map lock itself, which is what it should prevent.',
        'Raise it with sum(1) and lower it with sum(-1), and do not write it in any other way.',
      ],
      ['@g[cpu] = 0: here too'],
    ],
    [
      'that is tested in another way',
      SEED + body(whole.replace('> 0', '!= 0')),
      [
        'The guard @g is not tested for a number above zero in fentry:vfs_read.',
        'A sum can be -1 for a moment when a program is pre-empted, and then every event would be skipped.',
        'Test it with "> 0", or "<= 0" where that lets the event through.',
      ],
      [],
    ],
    [
      'that is raised too early',
      SEED + body(`@g[cpu] = sum(1); ${TEST} @a[pid] = 1; @g[cpu] = sum(-1);`),
      [
        'The guard @g is raised before it is tested in fentry:vfs_read, so the probe always finds it up.',
        'Test it first.',
      ],
      [],
    ],
    [
      'that stays up',
      SEED + body(`${TEST} @g[cpu] = sum(1); if (pid) { return; } if (tid) { return; } @a[1] = 1; @g[cpu] = sum(-1);`),
      [
        'The guard @g is still up on this way out of fentry:vfs_read: after that, every event on that CPU is skipped.',
        'Lower it with sum(-1) before each return and at the end; at exit() it may stay up.',
      ],
      ['return: this way out leaves it up too'],
    ],
    [
      'that is lowered early',
      SEED +
        body(`${TEST} @g[cpu] = sum(1); if (pid) { @g[cpu] = sum(-1); } if (tid) { @g[cpu] = sum(-1); } @a[1] = 1;`),
      [
        'The guard @g is lowered before fentry:vfs_read is done: what comes after that runs without it.',
        'Lower it where the probe leaves, and only there.',
      ],
      ['@g[cpu] = sum(-1): and here'],
    ],
    [
      'that is changed by more',
      SEED + body(whole.replace('@a[pid] = 1;', '@a[pid] = 1; @g[cpu] = sum(3);')),
      [
        'The guard @g is changed in fentry:vfs_read by something other than sum(1) and sum(-1), so its value no longer says whether it is up.',
        'Use another map for that.',
      ],
      [],
    ],
    [
      'that has no entries',
      `${body(whole)}fexit:vfs_read { ${whole} }\n`,
      [
        'The guard @g may lack entries at the first event, and the first change of a missing one takes a map lock.',
        'In BEGIN, always write @g[...] = sum(0) for every CPU.',
      ],
      ['@g[cpu] = sum(1): this probe makes entries too'],
    ],
    [
      'that loses them',
      `${SEED}${body(whole)}interval:s:1 { clear(@g); }\n`,
      [
        'The entries of the guard @g are removed or zeroed in interval:s:1, while probes are attached: then it takes a map lock again, or is down while a probe runs.',
        'Do that in END only, and lower it with sum(-1).',
      ],
      [],
    ],
    [
      'with output before it',
      SEED + body(`printf("x"); ${whole}`),
      [
        `This takes the lock of bpftrace's ring buffer in fentry:vfs_read before the guard @g is raised, and a guard covers only what runs after that: ${finds}`,
        'Do it after the guard is raised.',
      ],
      [],
    ],
    [
      'with output where it is up',
      SEED + body(whole.replace('{ return; }', '{ printf("skipped"); return; }')),
      [
        "This takes the lock of bpftrace's ring buffer where fentry:vfs_read finds the guard @g up, so another probe of the script may hold that lock.",
        'There, only count in a map that takes no lock, and return.',
      ],
      [],
    ],
    [
      'with an update after it',
      SEED + body('if (@g[cpu] <= 0) { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); } @b[pid] = 1;'),
      [
        `This takes the lock of a map in fentry:vfs_read where the guard @g does not reach: ${finds}`,
        'Do it while the guard is up.',
      ],
      [],
    ],
    [
      'that is lowered before exit()',
      SEED +
        body(
          whole.replace(
            '@a[pid] = 1;',
            '@a[pid] = 1; if (pid) { @g[cpu] = sum(-1); exit(); } if (tid) { @g[cpu] = sum(-1); exit(); }',
          ),
        ),
      [
        'The guard @g is lowered before exit() in fentry:vfs_read.',
        'exit() sends its own output, which takes the lock of the ring buffer, and another probe runs inside that lock and finds the guard down.',
        'Leave it up there: the run is ending.',
      ],
      ['@g[cpu] = sum(-1): and before this exit()'],
    ],
    [
      'that a probe does not have: it is called by its first attach point',
      `${SEED}${body(whole)}fexit:vmlinux:vfs_read,\n  fexit:vfs_write { printf("x"); }\n`,
      [
        "Another probe of this script is guarded by @g; fexit:vmlinux:vfs_read is not, and takes the lock of bpftrace's ring buffer: where one of the two runs inside the other, the guard stops neither.",
        'Guard every probe that takes a lock.',
      ],
      [],
    ],
    [
      'that is changed by more, and again',
      SEED + body(whole.replace('@a[pid] = 1;', '@a[pid] = 1; @g[cpu] = sum(3); @g[cpu] = sum(4);')),
      [
        'The guard @g is changed in fentry:vfs_read by something other than sum(1) and sum(-1), so its value no longer says whether it is up.',
        'Use another map for that.',
      ],
      ['@g[cpu] = sum(4): here too'],
    ],
  ])('%s', (_, script, [what, ...more], others) => {
    expect(told(script, RUNS)).toEqual([
      {
        said: [`${what}${NOTHING}`, ...more],
        others,
        sure: 'error certain',
        verdicts: ['safe: no lock cycle that the guard would have to stop'],
      },
    ]);
  });

  test('that a probe does not have which only reports errors', () => {
    const [only] = told(`${SEED}${body(whole)}fexit:vfs_read { $d = 100 / pid; }\n`, 'bpftrace@0.27.1,kernel@6.12');
    expect(only?.said[0]).toContain(
      "; fexit:vfs_read is not, and takes the lock of bpftrace's ring buffer, to report an error where a divisor is zero: where one of",
    );
  });

  test('that a probe does not have whose attach point has spaces in it, which are told as one', () => {
    const [only] = told(`${SEED}${body(whole)}fexit \t :vfs_read { @a[pid] = 2; }\n`, RUNS);
    expect(only?.said[0]).toContain('; fexit :vfs_read is not, and takes the lock of a map: where one of');
  });

  const half = (site: string, lone: string) => `${SEED}fexit:${site} { ${whole} }\nfentry:${lone} { @a[pid] = 2; }\n`;
  const SPIN = 'native_queued_spin_lock_slowpath';

  test.each<[string, string, string[], RegExp, string[]]>([
    [
      'that a machine hangs',
      half(SPIN, SPIN),
      [RUNS, 'bpftrace@0.27.1,kernel@7.3', 'bpftrace@0.17,kernel@6.1'],
      / the guard stops neither\. So the machine can hang on Linux 6\.12 with bpftrace 0\.23\.2\.$/,
      ['hang', 'safe', 'refused'],
    ],
    [
      'that updates are lost',
      half('alloc_htab_elem', 'lookup_elem_raw'),
      ['bpftrace@0.27.1,kernel@7.3', 'bpftrace@0.17,kernel@6.1'],
      / the guard stops neither\. So events or map updates can get lost on Linux 7\.3 with bpftrace 0\.27\.1\.$/,
      ['lost-updates', 'refused'],
    ],
    [
      'that nothing hangs',
      half('vfs_read', 'vfs_read'),
      [RUNS, 'bpftrace@0.17,kernel@6.1'],
      / the guard stops neither\. Nothing hangs on these targets for want of it\.$/,
      ['safe', 'refused'],
    ],
  ])('and %s', (_, script, targets, what, verdicts) => {
    const [only, ...more] = told(script, ...targets);
    expect(more).toEqual([]);
    expect(only?.said[0]).toMatch(what);
    expect(only?.verdicts.map((each) => each.split(':')[0])).toEqual(verdicts);
  });

  test('is a warning where only an unusual value, or a new key, takes the lock outside of it', () => {
    const late = (taking: string) => SEED + body(`${taking} ${whole}`);
    expect(told(late('$d = 100 / pid;'), 'bpftrace@0.27.1,kernel@6.12')).toMatchObject([
      {
        sure: 'warning likely',
        said: [
          `This takes the lock of bpftrace's ring buffer, to report an error where a divisor is zero, in fentry:vfs_read before the guard @g is raised, and a guard covers only what runs after that: ${finds}${NOTHING}`,
          'Do it after the guard is raised.',
        ],
      },
    ]);
    expect(told(late('@n[pid] = count();'), RUNS).map(({ sure }) => sure)).toEqual(['warning likely']);
    expect(told(late('@n[pid] = 1;'), RUNS).map(({ sure }) => sure)).toEqual(['error certain']);
  });
});

describe('beside imported files', () => {
  const wordsOf = (script: string, files: Readonly<Record<string, string>>) =>
    judge(script, NEW, files)
      .findings.filter(({ rule }) => rule === 'guard-incomplete')
      .map(({ what, todo, span }) => [script.slice(span.start, span.end), what.replace(/: .*/, ''), todo]);

  test('the guard of a file is lowered by its own macro', () => {
    const guard = 'if (__bpftrace_guard_enter() == 0) { return; }';
    const script = `import "${GUARD_FILE_NAME}";\nfentry:vfs_read { ${guard} if (pid == 1) { return; } @a[pid] = 1; __bpftrace_guard_leave(); }\n`;
    expect(wordsOf(script, { [GUARD_FILE_NAME]: CURRENT_GUARD_FILE.text })).toEqual([
      [
        'return',
        expect.stringMatching(/ is still up on this way out of fentry:vfs_read$/),
        'Lower it with __bpftrace_guard_leave() before each return and at the end; at exit() it may stay up.',
      ],
    ]);
  });

  test('a probe of such a file is not called by a text of the script', () => {
    const script = `import "p.bt";\n${SEED}${body(whole)}`;
    expect(wordsOf(script, { 'p.bt': 'fexit:vfs_read { @a[pid] = 2; }\n' })).toEqual([
      [
        'import "p.bt";',
        'Another probe of this script is guarded by @g; an imported probe is not, and takes the lock of a map',
        'Guard every probe that takes a lock.',
      ],
    ]);
  });
});

/** Maps kept by CPU, and flags, that people write for other ends. All of these programs may nest, and take locks. */
const NO_GUARDS: readonly string[] = [
  'fentry:vfs_read { @[cpu] = count(); }',
  'fentry:vfs_read { @reads[cpu] = sum(1); }',
  'fentry:vfs_read { @in_flight[cpu] = sum(1); } fexit:vfs_read { @in_flight[cpu] = sum(-1); }',
  'fentry:vfs_read { if (@in_flight[cpu] > 0) { return; } @in_flight[cpu] = sum(1); @a[pid] = 1; } fexit:vfs_read { @in_flight[cpu] = sum(-1); }',
  'BEGIN { $i = (uint64)0; unroll(64) { @in[$i] = sum(0); $i++; } } fentry:vfs_read { if (@in[cpu] > 0) { return; } @in[cpu] = sum(1); @a[pid] = 1; } fexit:vfs_read { @in[cpu] = sum(-1); }',
  'fentry:vfs_read { @busy[cpu] = 1; } fexit:vfs_read { @busy[cpu] = 0; }',
  'fentry:vfs_read { @busy[cpu] = 1; @a[pid] = 1; @busy[cpu] = 0; }',
  'fentry:vfs_read { @busy[cpu]++; @a[pid] = 1; @busy[cpu]--; }',
  'fentry:vfs_read /!@seen[cpu]/ { @seen[cpu] = 1; printf("cpu %d reads\\n", cpu); }',
  'fentry:vfs_read { if (@seen[cpu]) { return; } @seen[cpu] = 1; @a[pid] = 1; }',
  'fentry:vfs_read { if (@seen[cpu]) { return; } @seen[cpu] = 1; @a[pid] = 1; } interval:s:1 { clear(@seen); }',
  'fentry:vfs_read { if (@done[pid] == 1) { return; } @done[pid] = 1; @a[comm] = count(); }',
  'fentry:vfs_read { if (@in[tid]) { return; } @in[tid] = 1; @start[tid] = nsecs; } fexit:vfs_read { delete(@in[tid]); delete(@start[tid]); }',
  'fentry:vfs_read /@start[tid] == 0/ { @start[tid] = nsecs; } fexit:vfs_read /@start[tid]/ { @h = hist(nsecs - @start[tid]); delete(@start[tid]); }',
  'fentry:vfs_read { if (@skip[cpu] > 0) { @skip[cpu] = 0; return; } @skip[cpu] = 1; @a[pid] = 1; }',
  'fentry:vfs_read { if (@on[cpu] == 1) { @a[pid] = 1; @on[cpu] = 0; return; } @on[cpu] = 1; }',
  'fentry:vfs_read { if (@n[cpu] > 0) { @n[cpu]--; return; } @n[cpu] = 100; @a[pid] = 1; }',
  'fentry:vfs_read { if (@n[cpu] > 1000) { return; } @n[cpu]++; @a[pid] = 1; }',
  'fentry:vfs_read { @last[cpu] = nsecs; if (@last[cpu] - @first[cpu] > 1000) { return; } @first[cpu] = nsecs; }',
  'rawtracepoint:sched_switch { @idle[cpu] = pid == 0; @a[pid] = count(); }',
  'rawtracepoint:sched_switch { if (@idle[cpu] == 1) { @woken[cpu] = count(); } @idle[cpu] = 0; if (pid == 0) { @idle[cpu] = 1; } }',
  'rawtracepoint:softirq_entry { @at[cpu] = nsecs; } rawtracepoint:softirq_exit /@at[cpu]/ { @h[cpu] = hist(nsecs - @at[cpu]); @at[cpu] = 0; }',
  'rawtracepoint:softirq_entry /!@on[cpu]/ { @on[cpu] = 1; @t[cpu] = nsecs; } rawtracepoint:softirq_exit /@on[cpu]/ { @on[cpu] = 0; @h = hist(nsecs - @t[cpu]); }',
  'fentry:vfs_read { if (@on > 0) { return; } @on = 1; printf("first\\n"); }',
  'fentry:vfs_read { if (@tracing == 0) { return; } @a[pid] = 1; } interval:s:1 { @tracing = 1; } interval:s:5 { @tracing = 0; }',
  'fentry:vfs_read /@on[cpu] == 1/ { @a[pid] = 1; } interval:s:1 { @on[cpu] = 1; }',
  'fentry:vfs_read { @depth[cpu]++; if (@depth[cpu] > 1) { @nested[cpu] = count(); } } fexit:vfs_read { @depth[cpu]--; }',
  'fentry:vfs_read { @max[cpu] = max(pid); if (@max[cpu] > 0) { return; } @a[pid] = 1; }',
  'fentry:vfs_read { if (@state[cpu] == 1) { return; } @state[cpu] = 1; @a[cpu] = count(); } fexit:vfs_read { @state[cpu] = 0; }',
  'fentry:vfs_read { $k = (cpu, pid); if (@seen[cpu, pid]) { return; } @seen[cpu, pid] = 1; @a[$k.1] = 1; }',
  'kprobe:vfs_read { if (@g[cpu]) { return; } @g[cpu] = 1; @a[pid] = 1; @g[cpu] = 0; }',
  `${SEED}${body(whole)}fexit:vfs_read { $x = pid; }`,
];

describe('what is no guard', () => {
  test('is told apart in more than 25 scripts', () => {
    expect(new Set(NO_GUARDS).size).toBeGreaterThan(25);
  });

  test.each(NO_GUARDS)('%s', (script) => {
    for (const target of ['bpftrace@0.23.2,kernel@6.12', 'bpftrace@0.27.1,kernel@6.12'])
      expect(said(`${script}\n`, target)).toEqual([]);
  });
});
