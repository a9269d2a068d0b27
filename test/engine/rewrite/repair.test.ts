import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import { scriptsIn } from '../policy/pair.ts';

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

test('a probe that lacks the guard counts what it skips as the others do, also where the first of them does not', () => {
  const silent = 'fentry:vfs_read /@g[cpu] <= 0/ { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n';
  const counting =
    'fexit:vfs_read { if (@g[cpu] > 0) { @missed = count(); return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n';
  expect(repaired(`${SEED}${silent}${counting}fentry:vfs_write { @a[1] = 1; }\n`)).toBe(
    `${SEED}${silent}${counting}fentry:vfs_write { if (@g[cpu] > 0) { @missed = count(); return; } @g[cpu] = sum(1); @a[1] = 1; @g[cpu] = sum(-1); }\n`,
  );
});

describe('a repair is not offered', () => {
  test.each([
    [
      'where the test needs what takes a lock before it',
      `${SEED}fentry:vfs_read { $c = cpu; @n[$c] = 1; if (@g[$c] > 0) { return; } @g[$c] = sum(1); @a[pid] = 1; @g[$c] = sum(-1); }\n`,
    ],
    [
      'where the probe takes a lock when it finds the guard up',
      `${SEED}fentry:vfs_read { if (@g[cpu] > 0) { printf("up"); return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n`,
    ],
    [
      'where the plain flag is read elsewhere',
      'fentry:vfs_read { if (@g[cpu]) { return; } @g[cpu] = 1; @a[pid] = 1; @g[cpu] = 0; }\ninterval:s:1 { $x = @g[0]; }\n',
    ],
    [
      'where nobody can tell what a change is for',
      `${SEED}fentry:vfs_read { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(5); @g[cpu] = sum(-1); }\n`,
    ],
  ])('%s', (_where, text) => {
    const findings = findingsOf(text).filter(({ rule }) => rule === 'guard-incomplete');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fixes.filter(({ safe }) => safe)).toEqual([]);
  });
});
