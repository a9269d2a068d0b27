import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import { scriptsIn } from '../policy/pair.ts';
import { cycleOf, judge, NEW } from './rewritten.ts';

function findingsOf(text: string) {
  const resolved = resolveTargets(['bpftrace@0.23.2,kernel@6.12']);
  return analyse('x.bt', text, { targets: resolved.ok ? resolved.targets : [], configured: true }).findings;
}

/** The script after the first repair of its guard, and again, until none is left to make. */
function repaired(text: string): string {
  let now = text;
  for (let round = 0; round < 20; round++) {
    const finding = findingsOf(now).find(({ rule, fixes }) => rule === 'guard-incomplete' && fixes[0]?.safe === true);
    const fix = finding?.fixes[0];
    if (fix === undefined) return now;
    expect(fix).toMatchObject({ kind: 'guard', safe: true, targets: ['bpftrace@0.23.2,kernel@6.12'] });
    now = applyEdits(now, fix.edits);
  }
  throw new Error('repairs do not come to an end');
}

/** What the output is for cannot be told. */
const NO_REPAIR = ['output-while-up'];

describe('every shape of a broken guard has a proved repair', () => {
  const scripts = scriptsIn('test/engine/policy/err/guard-incomplete').filter(({ name }) => !NO_REPAIR.includes(name));
  test.each(scripts)('$name', ({ path }) => {
    const text = readFileSync(path, 'utf8');
    const before = findingsOf(text).filter(({ rule }) => rule === 'guard-incomplete');
    for (const { fixes } of before) expect(fixes.filter(({ safe }) => safe).map(({ kind }) => kind)).toEqual(['guard']);
    const after = repaired(text);
    expect(after).not.toBe(text);
    expect(findingsOf(after).filter(({ copies }) => copies !== true)).toEqual([]);
    expect(repaired(after)).toBe(after);
  });
});

const SEED = 'BEGIN { $i = (uint64)0; unroll(64) { @g[$i] = sum(0); $i++; } @missed = count(); }\n';

describe('a repair changes no more than it must', () => {
  test('in the layout of the author', () => {
    const text = `${SEED}
fentry:vfs_read
{
\tif (@g[cpu] != 0) {
\t\t@missed = count();
\t\treturn;
\t}
\t@g[cpu] = sum(1); // up
\t@a[pid] = 1;
\tif (pid == 1) {
\t\treturn;
\t}
\tif (pid == 2) { exit(); }
}

fexit:vfs_read /pid > 1/
{
\t// Counts.
\t@a[pid] = 2
}

interval:s:1
{
\tclear(@g);
\t$x = 1;
}
`;
    expect(repaired(text)).toBe(`${SEED}
fentry:vfs_read
{
\tif (@g[cpu] > 0) {
\t\t@missed = count();
\t\treturn;
\t}
\t@g[cpu] = sum(1); // up
\t@a[pid] = 1;
\tif (pid == 1) {
\t\t@g[cpu] = sum(-1);
\t\treturn;
\t}
\tif (pid == 2) { exit(); }
\t@g[cpu] = sum(-1);
}

fexit:vfs_read /pid > 1/
{
\tif (@g[cpu] > 0) { @missed = count(); return; }
\t@g[cpu] = sum(1);
\t// Counts.
\t@a[pid] = 2;
\t@g[cpu] = sum(-1);
}

interval:s:1
{
\t$x = 1;
}
`);
  });

  test('a plain flag becomes a sum everywhere, with entries in BEGIN, and CRLF stays', () => {
    const text = [
      'BEGIN {',
      '  @busy[0] = 0;',
      '  printf("go\\n");',
      '}',
      'fentry:vfs_read /pid && !@busy[cpu]/ {',
      '  @busy[cpu]++;',
      '  @a[pid] = 1;',
      '  @busy[cpu]--;',
      '}',
      'fexit:vfs_read {',
      '  if (@busy[cpu] == 1) { return; }',
      '  @busy[cpu] = true;',
      '  @a[pid] = 2;',
      '  delete(@busy[cpu]);',
      '}',
      '',
    ].join('\r\n');
    const after = repaired(text);
    expect(after.match(/(?<!\r)\n/g)).toBeNull();
    expect(after.replaceAll('\r\n', '\n')).toBe(`BEGIN {
  $guard_cpu = (uint64)0;
  unroll(16) { unroll(16) { @busy[$guard_cpu] = sum(0); $guard_cpu++; } }
  printf("go\\n");
}
fentry:vfs_read /pid && @busy[cpu] <= 0/ {
  @busy[cpu] = sum(1);
  @a[pid] = 1;
  @busy[cpu] = sum(-1);
}
fexit:vfs_read {
  if (@busy[cpu] > 0) { return; }
  @busy[cpu] = sum(1);
  @a[pid] = 2;
  @busy[cpu] = sum(-1);
}
`);
  });

  test('a deadlock is answered by completing the guard that is there', () => {
    const SITE = 'native_queued_spin_lock_slowpath';
    const text = `${SEED}fentry:${SITE} { if (@g[cpu]) { return; } @g[cpu] = sum(1); @b[pid] = 2; @a[comm] = 2; @g[cpu] = sum(-1); }
fexit:${SITE} { @b[pid] = 3; @a[comm] = 3; }
`;
    const finding = findingsOf(text).find(({ rule }) => rule === 'abba-deadlock');
    const fix = finding?.fixes.find(({ kind }) => kind === 'guard');
    expect(fix?.title).toBe('Complete the guard @g, which the script has already');
    const left = findingsOf(applyEdits(text, fix?.edits ?? []));
    expect(left.map(({ rule, copies }) => [rule, copies])).toEqual([['lock-path-probe', true]]);
  });
});

describe('a guard is put before what takes a lock', () => {
  test.each([
    [
      'in a predicate',
      'fentry:vfs_read /@n[pid]++ < 5/ { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }',
      'fentry:vfs_read { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); if (!(@n[pid]++ < 5)) { @g[cpu] = sum(-1); return; } @a[pid] = 1; @g[cpu] = sum(-1); }',
    ],
    [
      'beside the test in a predicate',
      'fentry:vfs_read /pid > 1 && @g[cpu] <= 0 && (@n[pid]++ < 5 || pid == 3)/ { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }',
      'fentry:vfs_read /@g[cpu] <= 0/ { @g[cpu] = sum(1); if (!((pid > 1) && (@n[pid]++ < 5 || pid == 3))) { @g[cpu] = sum(-1); return; } @a[pid] = 1; @g[cpu] = sum(-1); }',
    ],
    [
      'as one of two parts of a predicate',
      'fentry:vfs_read /@g[cpu] <= 0 && @n[pid]++ < 5/ { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }',
      'fentry:vfs_read /@g[cpu] <= 0/ { @g[cpu] = sum(1); if (!(@n[pid]++ < 5)) { @g[cpu] = sum(-1); return; } @a[pid] = 1; @g[cpu] = sum(-1); }',
    ],
    [
      'beside conditions of one word each',
      'fentry:vfs_read /@w && has_key(@n, 1) && 1 && true && !pid && -1 && @g[cpu] <= 0 && (tid) && @n[pid]++/ { @g[cpu] = sum(1); @a[pid] = 1; @w = 1; @g[cpu] = sum(-1); }',
      'fentry:vfs_read /@g[cpu] <= 0/ { @g[cpu] = sum(1); if (!(@w && has_key(@n, 1) && 1 && true && !pid && -1 && tid && (@n[pid]++))) { @g[cpu] = sum(-1); return; } @a[pid] = 1; @w = 1; @g[cpu] = sum(-1); }',
    ],
    [
      'beside a word in a predicate',
      'fentry:vfs_read /pid && @g[cpu] <= 0 && @n[pid]++ < 5/ { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }',
      'fentry:vfs_read /@g[cpu] <= 0/ { @g[cpu] = sum(1); if (!(pid && (@n[pid]++ < 5))) { @g[cpu] = sum(-1); return; } @a[pid] = 1; @g[cpu] = sum(-1); }',
    ],
    [
      'in statements, one of which returns',
      'fentry:vfs_read { $x = 1; @n[pid]++; if (pid == 1) { return; } if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }',
      'fentry:vfs_read { $x = 1; if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @n[pid]++; if (pid == 1) { @g[cpu] = sum(-1); return; } @a[pid] = 1; @g[cpu] = sum(-1); }',
    ],
    [
      'between the test and the raise, beside a return',
      'fentry:vfs_read { if (@g[cpu] > 0) { return; } $x = 1; @n[pid]++; if (pid == 1) { return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }',
      'fentry:vfs_read { if (@g[cpu] > 0) { return; } $x = 1; @g[cpu] = sum(1); @n[pid]++; if (pid == 1) { @g[cpu] = sum(-1); return; } @a[pid] = 1; @g[cpu] = sum(-1); }',
    ],
    [
      'before the test, and a return between it and the raise',
      'fentry:vfs_read { @n[pid]++; if (@g[cpu] > 0) { return; } if (pid == 1) { return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }',
      'fentry:vfs_read { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @n[pid]++; if (pid == 1) { @g[cpu] = sum(-1); return; } @a[pid] = 1; @g[cpu] = sum(-1); }',
    ],
    [
      'before the test and behind it',
      'fentry:vfs_read { @n[pid]++; if (@g[cpu] > 0) { return; } @n[1] = 1; @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }',
      'fentry:vfs_read { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @n[pid]++; @n[1] = 1; @a[pid] = 1; @g[cpu] = sum(-1); }',
    ],
    [
      'in both',
      'fentry:vfs_read /@n[pid]++ < 5/ { @n[1] = 1; if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }',
      'fentry:vfs_read { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); if (!(@n[pid]++ < 5)) { @g[cpu] = sum(-1); return; } @n[1] = 1; @a[pid] = 1; @g[cpu] = sum(-1); }',
    ],
    [
      'between a predicate that tests and the raise',
      'fentry:vfs_read /@g[cpu] <= 0/ { @n[pid]++; @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }',
      'fentry:vfs_read /@g[cpu] <= 0/ { @g[cpu] = sum(1); @n[pid]++; @a[pid] = 1; @g[cpu] = sum(-1); }',
    ],
    [
      'in a timer',
      'fentry:vfs_read { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\ninterval:s:1 /@n[1]++ < 5/ { @n[2] = 1; @g[cpu] = sum(1); exit(); }',
      'fentry:vfs_read { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\ninterval:s:1 { @g[cpu] = sum(1); if (!(@n[1]++ < 5)) { @g[cpu] = sum(-1); return; } @n[2] = 1; exit(); }',
    ],
  ])('%s', (_where, text, after) => {
    expect(repaired(`${SEED}${text}\n`)).toBe(`${SEED}${after}\n`);
    expect(findingsOf(`${SEED}${after}\n`).filter(({ copies }) => copies !== true)).toEqual([]);
  });

  test('and a probe that lacks it gets it before its predicate, or without a test where a timer runs it', () => {
    const guarded =
      'fentry:vfs_read { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }';
    const text = `${SEED}${guarded}\nfexit:vfs_read /@n[pid]++ < 5/ { @a[1] = 1; }\ninterval:s:5 { exit(); }\n`;
    expect(repaired(text)).toBe(
      `${SEED}${guarded}\nfexit:vfs_read { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); if (!(@n[pid]++ < 5)) { @g[cpu] = sum(-1); return; } @a[1] = 1; @g[cpu] = sum(-1); }\ninterval:s:5 { @g[cpu] = sum(1); exit(); }\n`,
    );
  });
});

test('of what the others do where they find the guard up, a probe that lacks it only counts', () => {
  const skips = '@missed = count(); $x = 1; @more = sum(1);';
  const others = `fentry:vfs_read { if (@g[cpu] > 0) { ${skips} return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n`;
  const seeds = SEED.replace('count();', 'count(); @more = sum(0);');
  const text = `${seeds}${others}interval:s:1 { @g[cpu] = sum(1); @a[3] = 1; @g[cpu] = sum(-1); }\nfexit:vfs_read { @a[1] = 1; }\n`;
  const fix = findingsOf(text)
    .flatMap(({ fixes }) => fixes)
    .find(({ title }) => title === 'Guard this probe by @g too');
  expect(fix && applyEdits(text, fix.edits)).toContain(
    'fexit:vfs_read { if (@g[cpu] > 0) { @missed = count(); @more = sum(1); return; } @g[cpu] = sum(1); @a[1] = 1; @g[cpu] = sum(-1); }\n',
  );
});

test('a probe that lacks the guard counts what it skips as the others do, also where the first of them does not', () => {
  const silent = 'fentry:vfs_read /@g[cpu] <= 0/ { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n';
  const counting =
    'fexit:vfs_read { if (@g[cpu] > 0) { @missed = count(); return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n';
  expect(repaired(`${SEED}${silent}${counting}fentry:vfs_write { @a[1] = 1; }\n`)).toBe(
    `${SEED}${silent}${counting}fentry:vfs_write { if (@g[cpu] > 0) { @missed = count(); return; } @g[cpu] = sum(1); @a[1] = 1; @g[cpu] = sum(-1); }\n`,
  );
});

const WHOLE = 'if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1);';
const PLAIN = 'fentry:vfs_read { if (@g[cpu]) { return; } @g[cpu] = 1; @a[pid] = 1; @g[cpu] = 0; }\n';
const ONLY_ADDED = 'it is not clear what the other change of @g is for';
const ELSEWHERE = '@g is used in another way too';
const ODD_BEGIN = 'the script has a BEGIN that is not a plain one, so the guard cannot be seeded';

describe('a repair is not offered, and it is told why', () => {
  test.each<[where: string, text: string, why: readonly string[]]>([
    [
      'where the test needs what takes a lock before it',
      `${SEED}fentry:vfs_read { $c = cpu; @n[$c] = 1; if (@g[$c] > 0) { return; } @g[$c] = sum(1); @a[pid] = 1; @g[$c] = sum(-1); }\n`,
      ['the test of the guard needs what takes a lock before it'],
    ],
    [
      'where the probe takes a lock when it finds the guard up',
      `${SEED}fentry:vfs_read { if (@g[cpu] > 0) { printf("up"); return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n`,
      ['what the probe does where it finds @g up takes a lock, and cannot be guarded'],
    ],
    ['where the plain flag is read elsewhere', `${PLAIN}interval:s:1 { $x = @g[0]; }\n`, [ELSEWHERE]],
    ['where BEGIN sets the plain flag to something else', `BEGIN { @g[0] = 5; }\n${PLAIN}`, [ELSEWHERE]],
    [
      'where nobody can tell what a change is for',
      `${SEED}fentry:vfs_read { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(5); @g[cpu] = sum(-1); }\n`,
      [ONLY_ADDED],
    ],
    [
      'where nobody can tell it of a plain flag',
      'fentry:vfs_read { if (@g[cpu]) { return; } @g[cpu] = 1; @a[pid] = 1; @g[cpu] = 5; @g[cpu] = 0; }\n',
      ['@g is changed in another way too', ONLY_ADDED],
    ],
    ['where BEGIN has a predicate', `${PLAIN}BEGIN /pid/ { @x = 1; }\n`, [ODD_BEGIN]],
    ['where BEGIN is END too', `fentry:vfs_read { ${WHOLE} }\nBEGIN, END { $x = 1; }\n`, [ODD_BEGIN]],
    [
      'where the probe changes the guard of the others',
      `${SEED}fentry:vfs_read { ${WHOLE} }\nfexit:vfs_read { @g[cpu] = sum(1); @a[1] = 1; }\n`,
      ['the probe already changes @g, but not as a guard'],
    ],
    [
      'where what takes a lock stands around the guard',
      `${SEED}fentry:vfs_read { @a[1] = 2; if (@g[cpu] <= 0) { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); } }\n`,
      ['what takes a lock stands around the guard, and not before it'],
    ],
    [
      'where the guard is not lowered at the end of its block',
      `${SEED}fentry:vfs_read { if (@g[cpu] <= 0) { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); $x = 1; } @a[1] = 2; }\n`,
      ['the guard is not lowered at the end of its block'],
    ],
    [
      'for a comment in the predicate that has the test',
      `${SEED}fentry:vfs_read /@g[cpu] <= 0 && /* c */ @n[pid]++ < 5/ { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n`,
      ['a predicate that takes a lock has a comment in it'],
    ],
    [
      'for a comment in a predicate',
      `${SEED}fentry:vfs_read /@n[pid]++ /* c */ < 5/ { ${WHOLE} }\n`,
      ['a predicate that takes a lock has a comment in it'],
    ],
    [
      'where only the predicate takes a lock',
      `${SEED}fentry:vfs_read /@n[pid]++ < 5/ { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); }\n`,
      ['nothing runs while the guard is up'],
    ],
  ])('%s', (_where, text, why) => {
    const findings = findingsOf(text).filter(({ rule }) => rule === 'guard-incomplete');
    const untold = findings.filter(({ fixes }) => fixes.every(({ safe }) => !safe));
    expect(untold.flatMap(({ tried = [] }) => tried)).toEqual(
      why.map((each) => ({ kind: 'guard', what: 'completing the guard of the script', why: each })),
    );
  });
});

test.each(['clear(@g)', 'zero(@g)', 'delete(@g[0])', 'delete(@g, 0)'])(
  '%s while probes are attached goes',
  (removal) => {
    const text = `${SEED}fentry:vfs_read { ${WHOLE} }\ninterval:s:1 { $x = 1; ${removal}; }\n`;
    const fix = findingsOf(text)
      .flatMap(({ fixes }) => fixes)
      .find(({ title }) => title === 'Leave the entries of the guard @g alone while probes are attached');
    expect(fix && applyEdits(text, fix.edits)).toBe(text.replace(` ${removal};`, ''));
  },
);

describe('nor inside a macro or a larger expression', () => {
  const UNCLEAR = 'a probe returns inside a larger expression or a macro, where the guard cannot be lowered';
  const REMOVED = 'the guard is removed inside a macro or a larger expression';
  const RAISED = 'if (@g[cpu] > 0) { return; } @g[cpu] = sum(1);';
  const whole = `fentry:vfs_read { ${WHOLE} }\n`;
  test.each([
    [
      UNCLEAR,
      `macro m() { if (pid) { return; } }\nfentry:vfs_read { ${RAISED} m(); @a[pid] = 1; @g[cpu] = sum(-1); }\n`,
    ],
    [UNCLEAR, `macro m() { @n[pid] = 1; if (pid) { return; } }\nfentry:vfs_read { m(); ${WHOLE} }\n`],
    [REMOVED, `macro m() { clear(@g); }\n${whole}interval:s:1 { m(); }\n`],
    [REMOVED, `${whole}interval:s:1 { if (delete(@g, 0)) { $x = 1; } }\n`],
  ])('%s: %j', (why, text) => {
    const findings = judge(`${SEED}${text}`, NEW).findings.filter(({ rule }) => rule === 'guard-incomplete');
    expect(findings.flatMap(({ tried = [] }) => tried.map((each) => each.why))).toEqual([why]);
  });
});

test('of two BEGIN, which newer releases take, a plain one makes the entries', () => {
  const whole = `fentry:vfs_read { ${WHOLE} }\n`;
  const first = (text: string) => {
    const [finding] = judge(text, NEW).findings.filter(({ rule }) => rule === 'guard-incomplete');
    const [fix] = finding?.fixes ?? [];
    return fix?.kind !== 'guard' ? finding?.tried?.map(({ why }) => why) : applyEdits(text, fix.edits);
  };
  const seeds = 'for ($guard_cpu : 0..ncpus) { @g[(uint64)$guard_cpu] = sum(0); }';
  expect(first(`${whole}BEGIN { $x = 1; }\nbegin { $y = 1; }\n`)).toBe(
    `${whole}BEGIN { ${seeds} $x = 1; }\nbegin { $y = 1; }\n`,
  );
  expect(first(`${whole}BEGIN /pid/ { $x = 1; }\nbegin { $y = 1; }\n`)).toBe(
    `${whole}BEGIN /pid/ { $x = 1; }\nbegin { ${seeds} $y = 1; }\n`,
  );
  expect(first(`${whole}BEGIN /pid/ { $x = 1; }\nbegin /pid/ { $y = 1; }\n`)).toEqual([ODD_BEGIN]);
});

describe('two findings about a guard that are at one place, or in the same words, are repaired each', () => {
  test.each<[what: string, text: string, titles: readonly string[], after: string]>([
    [
      'raised before its test, and without entries',
      'fentry:vfs_read { @g[cpu] = sum(1); if (@g[cpu] > 0) { return; } @a[pid] = 1; @g[cpu] = sum(-1); }\n',
      ['Make the entries of the guard @g in BEGIN', 'Test the guard @g before it is raised'],
      `// @g keeps these probes from running inside each other, on up to 256 CPUs.
BEGIN
{
\t$guard_cpu = (uint64)0;
\tunroll(16) { unroll(16) { @g[$guard_cpu] = sum(0); $guard_cpu++; } }
}

fentry:vfs_read { ${WHOLE} }
`,
    ],
    [
      'raised before its test, and plain',
      'BEGIN { $x = 1; }\nfentry:vfs_read { @g[cpu] = 1; if (@g[cpu] > 0) { return; } @a[pid] = 1; @g[cpu] = 0; }\n',
      ['Keep the guard @g as a sum, which is changed in place without a lock', 'Test the guard @g before it is raised'],
      `BEGIN { $guard_cpu = (uint64)0; unroll(16) { unroll(16) { @g[$guard_cpu] = sum(0); $guard_cpu++; } } $x = 1; }\nfentry:vfs_read { ${WHOLE} }\n`,
    ],
    [
      'removed twice in one probe',
      `${SEED}fentry:vfs_read { ${WHOLE} }\ninterval:s:1 { clear(@g); $x = 1; zero(@g); }\n`,
      [
        'Leave the entries of the guard @g alone while probes are attached',
        'Leave the entries of the guard @g alone while probes are attached',
      ],
      `${SEED}fentry:vfs_read { ${WHOLE} }\ninterval:s:1 { $x = 1; }\n`,
    ],
    [
      'missing from two probes at one function',
      `${SEED}fentry:vfs_read { ${WHOLE} }\nfexit:vfs_read { @a[1] = 1; }\nfexit:vfs_read { @a[2] = 1; }\n`,
      ['Guard this probe by @g too', 'Guard this probe by @g too'],
      `${SEED}fentry:vfs_read { ${WHOLE} }\n${['1', '2'].map((key) => `fexit:vfs_read { ${WHOLE.replace('pid', key)} }\n`).join('')}`,
    ],
  ])('%s', (_what, text, titles, after) => {
    const findings = findingsOf(text).filter(({ rule }) => rule === 'guard-incomplete');
    expect(findings.map(({ fixes: [first] }) => first?.title).sort()).toEqual([...titles].sort());
    expect(repaired(text)).toBe(after);
  });
});

/** What the first repair of a finding is called, and what becomes of the probes. */
function firstRepair(text: string): [title: string, after: string] | undefined {
  const fix = findingsOf(text).find(({ rule }) => rule === 'guard-incomplete')?.fixes[0];
  return fix && [fix.title, applyEdits(text, fix.edits)];
}

describe('a repair is named after what it does', () => {
  const seeds = (body: string) => `${SEED}fentry:vfs_read { ${body} }\n`;
  test.each<[title: string, text: string, after: string]>([
    [
      'Take no lock outside the guard @g',
      seeds('if (@g[cpu] <= 0) { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); } @a[1] = 2; @a[2] = 3;'),
      seeds('if (@g[cpu] <= 0) { @g[cpu] = sum(1); @a[pid] = 1; @a[1] = 2; @a[2] = 3; @g[cpu] = sum(-1); }'),
    ],
    [
      'Lower the guard @g where the probe leaves',
      seeds(`${WHOLE} @a[2] = 2; if (pid) { @a[3] = 3; }`),
      seeds(
        'if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; @a[2] = 2; if (pid) { @a[3] = 3; } @g[cpu] = sum(-1);',
      ),
    ],
    [
      'Leave the entries of the guard @g alone while probes are attached',
      `${seeds(WHOLE)}interval:s:1 { $x = 1; zero(@g); }\n`,
      `${seeds(WHOLE)}interval:s:1 { $x = 1; }\n`,
    ],
    [
      'Leave the entries of the guard @g alone while probes are attached',
      seeds('if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; delete(@g[cpu]);'),
      seeds(WHOLE),
    ],
    [
      'Keep the guard @g for each CPU, as a sum that is changed in place',
      seeds('if (@g[tid] > 0) { return; } @g[tid] = sum(1); @a[pid] = 1; @g[tid] = sum(-1);'),
      seeds(WHOLE),
    ],
    [
      'Make the entries of the guard @g in BEGIN',
      `BEGIN { $guard_cpu = "x"; print($guard_cpu); }\nfentry:vfs_read { ${WHOLE} }\n`,
      `BEGIN { $guard_cpu2 = (uint64)0; unroll(16) { unroll(16) { @g[$guard_cpu2] = sum(0); $guard_cpu2++; } } $guard_cpu = "x"; print($guard_cpu); }\nfentry:vfs_read { ${WHOLE} }\n`,
    ],
    [
      'Leave the guard @g up at exit()',
      `${seeds(WHOLE)}interval:s:5 { @g[cpu] = sum(1); if (pid) { @g[cpu] = sum(-1); exit(); } @g[cpu] = sum(-1); exit(); }\n`,
      `${seeds(WHOLE)}interval:s:5 { @g[cpu] = sum(1); if (pid) { exit(); } exit(); }\n`,
    ],
    [
      'Take no lock outside the guard @g',
      seeds(
        'if (@g[cpu] <= 0) { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); } unroll(2) { @a[1] = 2; } if (pid) { @a[2] = 1; }',
      ),
      seeds(
        'if (@g[cpu] <= 0) { @g[cpu] = sum(1); @a[pid] = 1; unroll(2) { @a[1] = 2; } if (pid) { @a[2] = 1; } @g[cpu] = sum(-1); }',
      ),
    ],
    [
      'Test the guard @g for a number above zero',
      `${SEED}fentry:vfs_read /@g[cpu] == 0 && pid/ { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n`,
      `${SEED}fentry:vfs_read /@g[cpu] <= 0 && pid/ { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n`,
    ],
    [
      'Lower the guard @g on every way out',
      seeds('if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; if (pid) { return; } @g[cpu] = sum(-1);'),
      seeds(
        'if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; if (pid) { @g[cpu] = sum(-1); return; } @g[cpu] = sum(-1);',
      ),
    ],
    [
      'Raise the guard @g before anything takes a lock',
      seeds(`@n[pid] = 1; $x = 1; ${WHOLE}`),
      seeds('if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @n[pid] = 1; $x = 1; @a[pid] = 1; @g[cpu] = sum(-1);'),
    ],
    [
      'Guard this probe by @g too',
      `${seeds(WHOLE)}fexit:vfs_read { @a[1] = 1; return; }\n`,
      `${seeds(WHOLE)}fexit:vfs_read { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[1] = 1; @g[cpu] = sum(-1); return; }\n`,
    ],
    [
      'Test the guard @g for a number above zero',
      seeds('if (@g[cpu] != 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1);'),
      seeds(WHOLE),
    ],
    [
      'Test the guard @g before it is raised',
      seeds('@g[cpu] = sum(1); if (@g[cpu] > 0) { return; } @a[pid] = 1; @g[cpu] = sum(-1);'),
      seeds(WHOLE),
    ],
  ])('%s', (title, text, after) => {
    expect(firstRepair(text)).toEqual([title, after]);
  });

  test('a plain flag is lowered in the words of its own lowering', () => {
    const leaking = (body: string) =>
      `fentry:vfs_read { if (@g[cpu]) { return; } @g[cpu] = 1; @a[pid] = 1; if (pid) { ${body}return; } @g[cpu] = false; }\n`;
    const fixes = findingsOf(leaking('')).flatMap((finding) => finding.fixes);
    const fix = fixes.find(({ title }) => title === 'Lower the guard @g on every way out');
    expect(fix && applyEdits(leaking(''), fix.edits)).toBe(leaking('@g[cpu] = false; '));
  });

  test('a sum is lowered as a sum, also where the probe deletes its entry elsewhere', () => {
    const leaking = (body: string) =>
      seeds(`if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; if (pid) { ${body}return; } delete(@g[cpu]);`);
    const fixes = findingsOf(leaking('')).flatMap((finding) => finding.fixes);
    const fix = fixes.find(({ title }) => title === 'Lower the guard @g on every way out');
    expect(fix && applyEdits(leaking(''), fix.edits)).toBe(leaking('@g[cpu] = sum(-1); '));
  });

  test('a plain flag that is lowered too early becomes a sum there too', () => {
    const body = (up: string, down: string, test: string) =>
      `fentry:vfs_read { if (${test}) { return; } @g[cpu] = ${up}; @a[pid] = 1; @g[cpu] = ${down}; @a[1] = 1; @g[cpu] = ${down}; }\n`;
    const begin = 'BEGIN { $x = 1; }\n';
    const fixes = findingsOf(begin + body('1', '0', '@g[cpu]')).flatMap((finding) => finding.fixes);
    const fix = fixes.find(({ title }) => title.startsWith('Keep the guard @g as a sum'));
    expect(fix && applyEdits(begin + body('1', '0', '@g[cpu]'), fix.edits)).toContain(
      body('sum(1)', 'sum(-1)', '@g[cpu] > 0'),
    );
  });

  test('a probe at the very end of the file is repaired as any', () => {
    const text = seeds('if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1;').trimEnd();
    expect(firstRepair(text)).toEqual(['Lower the guard @g on every way out', seeds(WHOLE).trimEnd()]);
  });

  test('and the entries of a plain flag come before the first probe, with the number of CPUs that they are for', () => {
    expect(firstRepair(PLAIN)).toEqual([
      'Keep the guard @g as a sum, which is changed in place without a lock',
      `// @g keeps these probes from running inside each other, on up to 256 CPUs.
BEGIN
{
\t$guard_cpu = (uint64)0;
\tunroll(16) { unroll(16) { @g[$guard_cpu] = sum(0); $guard_cpu++; } }
}

fentry:vfs_read { ${WHOLE} }
`,
    ]);
  });
});

describe('the guard of an imported file', () => {
  test('is told at the import, and is not repaired there', () => {
    const text = 'import "p.bt";\nfentry:vfs_open { @x = 1; }\n';
    const { findings } = judge(text, NEW, { 'p.bt': PLAIN });
    const [broken, missing, ...more] = findings.filter(({ rule }) => rule === 'guard-incomplete');
    expect(more).toEqual([]);
    expect(broken?.what).toMatch(/^Writing the guard @g in an imported probe takes a map lock itself/);
    expect(broken?.fixes.filter(({ kind }) => kind === 'guard')).toEqual([]);
    expect(missing?.tried?.map(({ why }) => why)).toEqual(['the guard @g of the other probes is incomplete']);
  });

  test('is no remedy for a deadlock of the script', () => {
    const pair =
      'fentry:vfs_open { @b[pid] = 2; @a[comm] = 2; }\nfexit:lookup_elem_raw { @b[pid] = 3; @a[comm] = 3; }\n';
    const { tried = [] } = cycleOf(judge(`import "p.bt";\n${pair}`, NEW, { 'p.bt': PLAIN }));
    expect(tried.find(({ what }) => what === 'completing the guard of the script')?.why).toBe(
      'the guard is in an imported file',
    );
  });
});

describe('a plain flag becomes a sum', () => {
  const sum = (rest: string, begin = '') =>
    `BEGIN { $guard_cpu = (uint64)0; unroll(16) { unroll(16) { @g[$guard_cpu] = sum(0); $guard_cpu++; } }${begin} }\nfentry:vfs_read { ${WHOLE} }\n${rest}`;
  test.each([
    [
      'whatever END does with it',
      `BEGIN { $x = 1; }\n${PLAIN}END { print(@g[0]); clear(@g); }\n`,
      sum('END { print(@g[0]); clear(@g); }\n', ' $x = 1;'),
    ],
    ['also where BEGIN sets it to zero', `BEGIN { @g[0] = 0; $x = 1; @g[1] = 0; }\n${PLAIN}`, sum('', ' $x = 1;')],
    [
      'beside entries that are sums',
      `BEGIN { @g[0] = sum(0); $x = 1; }\n${PLAIN.replaceAll('@g[cpu]', '@g[tid]').replace('= 1', '= sum(1)').replace('= 0', '= sum(-1)')}`,
      sum('', ' @g[0] = sum(0); $x = 1;'),
    ],
    [
      'with a key, where it has none',
      `BEGIN { @g = sum(0); $x = 1; }\n${PLAIN.replaceAll('@g[cpu]', '@g').replace('= 1', '= sum(1)').replace('= 0', '= sum(-1)')}`,
      sum('', ' $x = 1;'),
    ],
  ])('%s', (_what, text, after) => {
    expect(firstRepair(text)?.[1]).toBe(after);
  });
});
