import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/analysis.ts';
import { DEFAULT_TARGETS } from '../../src/facts/targets.ts';
import { applyEdits } from '../../src/rewrite/edit.ts';
import type { FixKind } from '../../src/rewrite/fix.ts';
import { parseScript } from '../../src/syntax/parse.ts';

const options = { targets: DEFAULT_TARGETS, configured: false };

/** The text after the first fix of a kind for the first finding. */
function fixed(text: string, kind: FixKind): string {
  const [finding] = analyse('script.bt', text, options).findings;
  const fix = finding?.fixes.find((candidate) => candidate.kind === kind);
  if (fix === undefined) throw new Error(`no ${kind} fix is offered`);
  return applyEdits(text, fix.edits);
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

  test('lowers the guard before exit(), and not twice at the end', () => {
    const text = `fentry:${SITE} { @b[pid]=2; @a[comm]=2; if (@b[pid] > 9) { exit(); } }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; return; }\n`;
    const guarded = fixed(text, 'guard');
    expect(guarded).toContain('{ @guard[cpu] = sum(-1); exit(); } @guard[cpu] = sum(-1); }');
    expect(guarded).toContain('@guard[cpu] = sum(-1); return; }');
    expect(guarded).not.toContain('return; @guard');
  });

  test('is not offered where exit() hides in an expression', () => {
    const text = `fentry:${SITE} { @b[pid]=2; @a[comm]=2; @b[pid] > 9 ? exit() : 0; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n`;
    const [finding] = analyse('script.bt', text, options).findings;
    expect(finding?.fixes.map(({ kind }) => kind)).toEqual(['group']);
  });

  test('is not offered against another program, which it cannot see', () => {
    const [finding] = analyse('script.bt', `fentry:${SITE} { @b[pid]=2; }\n`, options).findings;
    expect(finding?.rule).toBe('lock-path-probe');
    expect(finding?.fixes.map(({ kind }) => kind)).toEqual(['group']);
  });

  test('names the targets that it helps, and they are those that hang', () => {
    const text = `kfunc:${SITE} { @b[pid]=2; @a[comm]=2; }\nkretfunc:${SITE} { @b[pid]=3; @a[comm]=3; }\n`;
    const [finding] = analyse('script.bt', text, options).findings;
    const hanging = finding?.verdicts.filter(({ verdict }) => verdict === 'hang').map(({ target }) => target);
    expect(hanging).toEqual(['debian-12', 'debian-13', 'ubuntu-24.04', 'bpftrace@0.27.1,kernel@6.12']);
    expect(finding?.fixes.map(({ kind, targets }) => [kind, targets])).toEqual([
      ['group', hanging],
      ['guard', ['debian-13', 'bpftrace@0.27.1,kernel@6.12']],
    ]);
  });
});

describe('the move to kprobes and tracepoints', () => {
  test('replaces the pair on the slow path and nothing else', () => {
    const text = `// a\nfentry:${SITE} { @b[pid]=2; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }`;
    expect(fixed(text, 'group')).toBe(
      text
        .replace(`fentry:${SITE}`, 'tracepoint:lock:contention_begin')
        .replace(`fexit:${SITE}`, 'tracepoint:lock:contention_end'),
    );
  });

  test('is not offered for probes that read arguments', () => {
    const text = `fentry:${SITE} { @b[pid]=args.val; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n`;
    const [finding] = analyse('script.bt', text, options).findings;
    expect(finding?.fixes.map(({ kind }) => kind)).toEqual(['guard']);
  });

  test('is not offered where a program would stay behind', () => {
    const text = 'fentry:lookup_elem_raw { @a[comm]=1; }\nfexit:alloc_htab_elem { @b[comm]=1; }\n';
    const [finding] = analyse('script.bt', text, options).findings;
    expect(finding?.rule).toBe('abba-deadlock');
    expect(finding?.fixes.map(({ kind }) => kind)).toEqual(['guard']);
  });
});

test('a fixed script has nothing left to fix on the targets that the fix names', () => {
  const text = `fentry:${SITE} { @b[pid]=2; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n`;
  for (const fix of analyse('script.bt', text, options).findings[0]?.fixes ?? []) {
    const targets = DEFAULT_TARGETS.filter((target) => fix.targets.includes(target.name));
    expect(targets).not.toEqual([]);
    expect(analyse('script.bt', applyEdits(text, fix.edits), { targets, configured: true }).findings).toEqual([]);
  }
});
