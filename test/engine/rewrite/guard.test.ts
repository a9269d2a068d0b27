import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/engine/analyse.ts';
import type { ReportedFinding } from '../../../src/engine/report.ts';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import { createsFile, type FixKind } from '../../../src/engine/rewrite/fix.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { DEFAULT_TARGETS } from '../../../src/facts/query/population.ts';
import { createdBy, cycleOf, fixOf, judge, leftOf, MIDDLE, NEW } from './rewritten.ts';

const options = { targets: DEFAULT_TARGETS, configured: false };

/** The text after the first fix of a kind for the first finding. */
function fixed(text: string, kind: FixKind): string {
  const [finding] = analyse('script.bt', text, options).findings;
  const fix = finding?.fixes.find((candidate) => candidate.kind === kind && !createsFile(candidate));
  if (fix === undefined) throw new Error(`no ${kind} fix is offered`);
  return applyEdits(text, fix.edits);
}

/** The kinds of rewrites that may be applied without asking. */
function safeKinds(finding: ReportedFinding | undefined): FixKind[] | undefined {
  return finding?.fixes.filter(({ safe }) => safe).map(({ kind }) => kind);
}

const SITE = 'native_queued_spin_lock_slowpath';

describe('the per-CPU guard', () => {
  test('goes into both probes of a script with bodies over several lines, in the indentation of the author', () => {
    const text = `#!/usr/bin/env bpftrace
/* Counts. */

// The entry.
fentry:${SITE}
{
\t@b[pid] = 2; // per process
\t@a[comm] = 2;
}

fexit:${SITE}
{
\t@b[pid] = 3;
\tif (@a[comm] > 5) {
\t\treturn;
\t}
\t@a[comm] = 3
}
`;
    expect(fixed(text, 'guard')).toBe(`#!/usr/bin/env bpftrace
/* Counts. */

// @guard keeps these probes from running inside each other, on up to 256 CPUs.
// @guard_missed counts the events that it skips.
BEGIN
{
\t$guard_cpu = (uint64)0;
\tunroll(16) { unroll(16) { @guard[$guard_cpu] = sum(0); $guard_cpu++; } }
\t@guard_missed = sum(0);
}

// The entry.
fentry:${SITE}
{
\tif (@guard[cpu] > 0) { @guard_missed = sum(1); return; }
\t@guard[cpu] = sum(1);
\t@b[pid] = 2; // per process
\t@a[comm] = 2;
\t@guard[cpu] = sum(-1);
}

fexit:${SITE}
{
\tif (@guard[cpu] > 0) { @guard_missed = sum(1); return; }
\t@guard[cpu] = sum(1);
\t@b[pid] = 3;
\tif (@a[comm] > 5) {
\t\t@guard[cpu] = sum(-1);
\t\treturn;
\t}
\t@a[comm] = 3;
\t@guard[cpu] = sum(-1);
}

END
{
\tclear(@guard);
}
`);
  });

  test('fits bodies of one line, without a newline at the end of the file', () => {
    const text = `fentry:${SITE} { @b[pid]=2; @a[comm]=2 }\nfexit:${SITE} {@b[pid]=3;@a[comm]=3;}`;
    const guarded = fixed(text, 'guard').split('\n');
    const test = 'if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1);';
    expect(guarded).toContain(`fentry:${SITE} { ${test} @b[pid]=2; @a[comm]=2; @guard[cpu] = sum(-1); }`);
    expect(guarded).toContain(`fexit:${SITE} { ${test}@b[pid]=3;@a[comm]=3; @guard[cpu] = sum(-1); }`);
  });

  test('leaves a probe alone that stands behind something else on its line', () => {
    const text = `/* both sides */ fentry:${SITE} { @b[pid]=2; @a[comm]=2; } fexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n`;
    const { items } = parseScript(fixed(text, 'guard'));
    expect(items.filter(({ kind }) => kind === 'probe')).toHaveLength(4);
  });

  test('keeps CRLF line endings', () => {
    const text = `fentry:${SITE}\r\n{\r\n  @b[pid]=2; @a[comm]=2;\r\n}\r\nfexit:${SITE}\r\n{\r\n  @b[pid]=3; @a[comm]=3;\r\n}\r\n`;
    const guarded = fixed(text, 'guard');
    expect(guarded.match(/(?<!\r)\n/g)).toBeNull();
    expect(guarded).toContain('  @guard[cpu] = sum(1);\r\n');
  });

  test('merges with the BEGIN and END of the script and takes names that are free', () => {
    const text = `BEGIN { printf("start\\n"); }
fentry:${SITE} { @b[pid]=2; @a[comm]=2; @guard = 1; }
fexit:${SITE} { @b[pid]=3; @a[comm]=3; }
END { printf("end\\n"); }
`;
    const guarded = fixed(text, 'guard');
    expect(guarded.match(/BEGIN/g)).toHaveLength(1);
    expect(guarded.match(/END/g)).toHaveLength(1);
    expect(guarded).toContain('@guard2[$guard_cpu] = sum(0);');
    expect(guarded).toContain('END { clear(@guard2); printf("end\\n"); }');
  });

  test('takes no name whose count the script has already', () => {
    const text = `fentry:${SITE} { @b[pid]=2; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; @guard_missed = 1; }\n`;
    expect(fixed(text, 'guard')).toContain('if (@guard2[cpu] > 0) { @guard2_missed = sum(1); return; }');
  });

  test('takes a variable that is free where its entries are made', () => {
    const pair = `fentry:${SITE} { @b[pid]=2; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n`;
    const text = `BEGIN { $guard_cpu = "x"; print($guard_cpu); }\n${pair}`;
    expect(fixed(text, 'guard')).toContain('@guard[$guard_cpu2] = sum(0); $guard_cpu2++;');
  });

  test.each([
    ['', 'END { clear(@guard); }'],
    ['END { print(@a); }', 'END { clear(@guard); print(@a); }'],
    // What leaves some ends out, or is something else too, says nothing of the end.
    ['END /pid/ { print(@a); }', 'END /pid/ { print(@a); }'],
  ])('beside %j its entries are not printed: %j', (end, after) => {
    const text = `fentry:${SITE} { @b[pid]=2; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n${end}\n`;
    const guarded = fixOf(text, NEW, { kind: 'guard', file: false });
    const lines = applyEdits(text, guarded.edits).replaceAll('\n{\n\t', ' { ').replaceAll(';\n}', '; }').split('\n');
    expect(lines.find((line) => line.startsWith('END'))).toBe(after);
  });

  test('is lowered at every return, and nowhere else', () => {
    const lower = '@guard[cpu] = sum(-1);';
    const ways = (down: string) =>
      [
        `if (pid == 1) { if (tid == 1) { ${down}return; } } else if (pid == 2) { ${down}return; } else { ${down}return; }`,
        `{ if (pid == 3) { ${down}return; } }`,
        `unroll(2) { if (pid == 4) { ${down}return; } }`,
        `while ($i < 3) { $i++; if (pid == 5) { break; } if (pid == 6) { continue; } if (pid == 7) { ${down}return; } }`,
        `for ($j : 0..3) { if (pid == 8) { ${down}return; } }`,
        `for ($k : @a) { if (pid == 9) { ${down}return; } }`,
      ].join(' ');
    const body = (down: string) => `@b[pid] = 2; @a[comm] = 2; $i = 1; ${ways(down)}`;
    const text = `fentry:${SITE} { ${body('')} }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n`;
    const { edits } = fixOf(text, NEW, { kind: 'guard', file: false });
    expect(applyEdits(text, edits)).toContain(`@guard[cpu] = sum(1); ${body(`${lower} `)} ${lower} }`);
  });

  test('goes into a probe of which only the predicate takes a lock', () => {
    const text = `fentry:${SITE} / @n[pid]++ < 5 / { }\nfexit:${SITE} { @n[pid]=3; @a[comm]=3; }\nfentry:vfs_read { @a[comm] = 1; @n[pid] = 1; }\n`;
    const { edits } = fixOf(text, NEW, { kind: 'guard', file: false });
    expect(applyEdits(text, edits)).toContain(
      `fentry:${SITE} { if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1); if (!(@n[pid]++ < 5)) { @guard[cpu] = sum(-1); return; } @guard[cpu] = sum(-1); }`,
    );
  });

  test('lowers the guard before return and leaves it up at exit(), which is output too', () => {
    const text = `fentry:${SITE} { @b[pid]=2; @a[comm]=2; if (@b[pid] > 9) { exit(); } }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; return; }\n`;
    const guarded = fixed(text, 'guard');
    expect(guarded).toContain('{ exit(); } @guard[cpu] = sum(-1); }');
    expect(guarded).toContain('@guard[cpu] = sum(-1); return; }');
    expect(guarded).not.toContain('return; @guard');
  });

  test('does not mind an exit() in an expression', () => {
    const text = `fentry:${SITE} { @b[pid]=2; @a[comm]=2; (@b[pid] > 9) ? exit() : exit(); }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n`;
    expect(fixed(text, 'guard')).toContain('(@b[pid] > 9) ? exit() : exit(); @guard[cpu] = sum(-1); }');
  });

  test('is raised without a test by a timer, and left up where it ends the run', () => {
    const text = `fentry:${SITE} { @b[pid]=2; @a[comm]=2; }
fexit:${SITE} { @b[pid]=3; @a[comm]=3; }
interval:s:1 { print(@a); }
interval:s:5 { exit(); }
profile:hz:99 { @b[1] = 1; if (pid > 1) { return; } exit() }
interval:s:2, kprobe:vfs_read { @b[2] = 1; }
interval:s:7 { $x = 1; }
`;
    const guarded = fixed(text, 'guard');
    expect(guarded).toContain('interval:s:1 { @guard[cpu] = sum(1); print(@a); @guard[cpu] = sum(-1); }\n');
    expect(guarded).toContain('interval:s:5 { @guard[cpu] = sum(1); exit(); }\n');
    expect(guarded).toContain(
      'profile:hz:99 { @guard[cpu] = sum(1); @b[1] = 1; if (pid > 1) { @guard[cpu] = sum(-1); return; } exit() }\n',
    );
    expect(guarded).toContain('interval:s:2, kprobe:vfs_read { if (@guard[cpu] > 0) {');
    // What takes no lock needs no guard.
    expect(guarded).toContain('interval:s:7 { $x = 1; }\n');
  });

  test('goes before a predicate that takes a lock, which becomes a condition', () => {
    const text = `fentry:${SITE} /@n[pid]++ < 5/ { @b[pid]=2; @a[comm]=2; }
fexit:${SITE}
/@n[pid]++ < 5 || comm == "x"/
{
  @b[pid]=3;
  @a[comm]=3;
}
kprobe:vfs_read /@b[pid] > 1/ { @b[1] = 1; }
interval:s:1 /@n[1]++ > 5/{ exit(); }
`;
    const guarded = fixed(text, 'guard');
    const test = 'if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1);';
    expect(guarded).toContain(
      `fentry:${SITE} { ${test} if (!(@n[pid]++ < 5)) { @guard[cpu] = sum(-1); return; } @b[pid]=2;`,
    );
    expect(guarded).toContain(`fexit:${SITE}
{
  if (@guard[cpu] > 0) { @guard_missed = sum(1); return; }
  @guard[cpu] = sum(1);
  if (!(@n[pid]++ < 5 || comm == "x")) { @guard[cpu] = sum(-1); return; }
  @b[pid]=3;
`);
    expect(guarded).toContain(`kprobe:vfs_read /@b[pid] > 1/ { ${test}`);
    expect(guarded).toContain(
      'interval:s:1 { @guard[cpu] = sum(1); if (!(@n[1]++ > 5)) { @guard[cpu] = sum(-1); return; } exit(); }',
    );
    const [finding] = analyse('script.bt', text, options).findings;
    const costs = finding?.fixes.flatMap(({ kind, cost }) => (kind === 'guard' ? [cost] : []));
    expect(costs).not.toEqual([]);
    for (const cost of costs ?? []) expect(cost).toContain('A predicate that takes a lock moves behind the guard');
  });

  test('goes before a predicate that can report an error, and stays behind one that cannot', () => {
    const text = `kprobe:do_exit { @c[pid] = count(); }
fentry:${SITE} /@c[pid] < 100/ { @b[pid] = 1; }
fexit:${SITE} /has_key(@c, pid) && @c[pid] < 100/ { @b[pid] = 2; printf("x"); }
`;
    const guarded = fixed(text, 'guard');
    expect(guarded).toContain(
      `fentry:${SITE} { if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1); if (!(@c[pid] < 100)) { @guard[cpu] = sum(-1); return; } @b[pid] = 1; @guard[cpu] = sum(-1); }`,
    );
    expect(guarded).toContain(`fexit:${SITE} /has_key(@c, pid) && @c[pid] < 100/ { if (@guard[cpu] > 0) {`);
  });

  test('is not offered where a comment stands in such a predicate', () => {
    const text = `fentry:${SITE} /@n[pid]++ /* few */ < 5/ { @b[pid]=2; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n`;
    const [finding] = analyse('script.bt', text, options).findings;
    expect(finding?.fixes.filter(({ kind }) => kind === 'guard')).toEqual([]);
    expect(finding?.tried?.map(({ why }) => why)).toContain('a predicate that takes a lock has a comment in it');
  });

  test('is not offered against another program, which it cannot see', () => {
    const [finding] = analyse('script.bt', `fentry:${SITE} { @b[pid]=2; }\n`, options).findings;
    expect(finding?.rule).toBe('lock-path-probe');
    expect(safeKinds(finding)).toEqual(['group']);
  });

  test('names the targets that it helps, and they are those that hang', () => {
    const text = `kfunc:${SITE} { @b[pid]=2; @a[comm]=2; }\nkretfunc:${SITE} { @b[pid]=3; @a[comm]=3; }\n`;
    const [finding] = analyse('script.bt', text, options).findings;
    const hanging = finding?.verdicts.filter(({ verdict }) => verdict === 'hang').map(({ target }) => target);
    const newest = ['debian-13,bpftrace@newest'];
    expect([...(hanging ?? [])].sort()).toEqual(
      [...newest, 'debian-12', 'debian-13', 'ubuntu-22.04', 'ubuntu-24.04'].sort(),
    );
    const inScript = finding?.fixes.filter((fix) => fix.safe && !createsFile(fix));
    expect(inScript?.map(({ kind, targets }) => [kind, targets])).toEqual([
      // Linux 5.15 has no contention tracepoints yet.
      ['group', hanging?.filter((name) => name !== 'ubuntu-22.04')],
      ['guard', ['debian-13', ...newest]],
    ]);
  });
});

describe('the guard that the other probes have', () => {
  test('goes into the probes that lack it, and nothing else is written for it', () => {
    const whole = 'if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @b[pid]=2; @a[comm]=2; @g[cpu] = sum(-1);';
    const text = `BEGIN { for ($i : 0..ncpus) { @g[(uint64)$i] = sum(0); } }\nfentry:${SITE} { ${whole} }\nfexit:${SITE} { @b[pid]=2; @a[comm]=2; }\n`;
    const fix = cycleOf(judge(text, NEW)).fixes.find(
      ({ title }) => title === 'Guard the probes with a per-CPU flag, @g',
    );
    expect(fix && applyEdits(text, fix.edits)).toBe(
      text.replace(`fexit:${SITE} { @b[pid]=2; @a[comm]=2; }`, `fexit:${SITE} { ${whole} }`),
    );
    expect(fix?.cost).toContain('Skipped events are not counted; ');
  });

  test('is not cleared at the end where an imported file has one', () => {
    const text = `import "p.bt";\nfentry:${SITE} { @b[pid]=2; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n`;
    const { fixes } = cycleOf(judge(text, NEW, { 'p.bt': 'END { print(1); }\n' }));
    const guard = fixes.find((fix) => fix.kind === 'guard' && !createsFile(fix));
    const after = applyEdits(text, guard?.edits ?? []);
    expect(after).toContain('@guard[cpu] = sum(-1);');
    expect(after).not.toContain('clear(');
  });
});

describe('hostile layouts', () => {
  const second = `fexit:${SITE} { @b[pid] = 3; @a[comm] = 3; }`;
  test.each([
    ['a comment over the first lines', `fentry:${SITE} { /* one\n two */ @b[pid] = 2;\n @a[comm] = 2;\n}\n${second}`],
    ['a comment behind the brace', `fentry:${SITE} { // note\n  @b[pid] = 2; @a[comm] = 2\n}\n${second}`],
    [
      'a last statement without semicolon, with comments behind it',
      `fentry:${SITE} { @b[pid] = 2; @a[comm] = 2 /* a */ // b\n}\n${second}`,
    ],
    ['no space anywhere', `fentry:${SITE}{@b[pid]=2;@a[comm]=2}fexit:${SITE}{@b[pid]=3;@a[comm]=3}`],
    ['returns only', `fentry:${SITE}{@b[pid]=2;@a[comm]=2;if(pid){return}else{return;}}\n${second}`],
    ['a return at once', `fentry:${SITE}{@b[pid]=2;@a[comm]=2;return}\n${second}`],
    [
      'ways out in loops',
      `fentry:${SITE} { unroll(3) { @b[pid] = 2; if (@a[comm]) { return; } } @a[comm] = 2; }\n${second}`,
    ],
    [
      'else if',
      `fentry:${SITE} { if (pid) { @b[pid] = 2; return; } else if (tid) { @a[comm] = 2; exit(); } else { @b[1] = 1; } }\n${second}`,
    ],
    [
      'braces at the end of the line, CRLF',
      `BEGIN\r\n{\r\n\t@x = 1;\r\n}\r\nfentry:${SITE} {\r\n\t@b[pid] = 2;\r\n\t@a[comm] = 2;\r\n}\r\n${second}`,
    ],
    ['a closing brace behind a comment', `fentry:${SITE} {\n  @b[pid] = 2; @a[comm] = 2;\n/* end */ }\n${second}`],
    ['a comment at the end of the file', `fentry:${SITE} { @b[pid] = 2; @a[comm] = 2; }\n${second}\n// end`],
    [
      'BEGIN and END at the end',
      `fentry:${SITE} { @b[pid] = 2; @a[comm] = 2; }\n${second}\nEND{printf("x")}\nBEGIN{printf("y")}`,
    ],
    ['a BOM', `\ufefffentry:${SITE} { @b[pid] = 2; @a[comm] = 2; }\n${second}`],
    ['macros before the probes', `macro m(@x) { @x[pid] = 1; }\nfentry:${SITE} { m(@b); @a[comm] = 2; }\n${second}`],
  ])('%s', (_, text) => {
    for (const [targets, file] of [
      [NEW, true],
      [NEW, false],
    ] as const) {
      const fix = fixOf(text, targets, { kind: 'guard', file });
      const after = applyEdits(text, fix.edits);
      expect(leftOf(judge(after, targets, createdBy(fix)))).toEqual([]);
      expect(fix.edits.every(({ span }) => span.start === span.end)).toBe(true);
      if (text.includes('\r\n')) expect(after.match(/(?<!\r)\n/g)).toBeNull();
    }
  });

  test('braces stand as the author has them', () => {
    const text = `fentry:${SITE} {\n  @b[pid] = 2; @a[comm] = 2;\n}\n${second}\n`;
    expect(fixed(text, 'guard')).toContain('BEGIN {\n  $guard_cpu');
    expect(fixed(text, 'guard')).toContain('END {\n  clear(@guard);\n}');
  });

  test('the count of skipped events can be left out', () => {
    const text = `fentry:${SITE} { @b[pid] = 2; @a[comm] = 2; }\n${second}\n`;
    const [finding] = judge(text, MIDDLE, {}, false).findings;
    const fix = finding?.fixes.find(({ kind }) => kind === 'guard');
    const after = applyEdits(text, fix?.edits ?? []);
    expect(after).toContain('if (@guard[cpu] > 0) { return; }');
    expect(after).not.toContain('missed');
    expect(leftOf(judge(after, MIDDLE))).toEqual([]);
  });

  test.each([
    [
      'a macro that leaves',
      `macro m() { return; }\nfentry:${SITE} { @b[pid] = 2; m(); @a[comm] = 2; }\n${second}`,
      'a macro',
    ],
    [
      'a macro named like what the guard is made of',
      `macro sum(x) { x }\nfentry:${SITE} { @b[pid] = 2; @a[comm] = 2; }\n${second}`,
      'sum another meaning',
    ],
    [
      'too few map keys',
      `config = { max_map_keys = 64 }\nfentry:${SITE} { @b[pid] = 2; @a[comm] = 2; }\n${second}`,
      'max_map_keys',
    ],
    [
      'a BEGIN with a predicate',
      `BEGIN /1/ { }\nfentry:${SITE} { @b[pid] = 2; @a[comm] = 2; }\n${second}`,
      'not a plain one',
    ],
    [
      'two guards',
      `BEGIN { for ($i : 0..ncpus) { @g[(uint64)$i] = sum(0); @h[(uint64)$i] = sum(0); } }
fentry:${SITE} { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @b[pid] = 2; @a[comm] = 2; @g[cpu] = sum(-1); }
fexit:${SITE} { if (@h[cpu] > 0) { return; } @h[cpu] = sum(1); @b[pid] = 3; @a[comm] = 3; @h[cpu] = sum(-1); }
kprobe:vfs_read { @b[1] = 1; }`,
      'several guards',
    ],
  ])('%s: not offered, and why is said', (_, text, why) => {
    const finding = cycleOf(judge(text, NEW));
    expect(finding.fixes.filter((fix) => fix.kind === 'guard' && !createsFile(fix))).toEqual([]);
    expect(finding.tried?.map((each) => each.why).join('; ')).toContain(why);
  });
});
