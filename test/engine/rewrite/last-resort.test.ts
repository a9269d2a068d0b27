import { describe, expect, test } from '@jest/globals';
import { judgeScript } from '../../../src/engine/policy/judgement.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import type { Rewriter } from '../../../src/engine/rewrite/candidate.ts';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import { Layout } from '../../../src/engine/rewrite/layout.ts';
import { leaveAllOut, leaveOut } from '../../../src/engine/rewrite/leave-out.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { offeredFix } from '../../../src/review/suggestion.ts';
import { cycleOf, fixed, fixOf, judge, NEW, OLD, SITE, whyNot } from './rewritten.ts';

const LEAVE_OUT = { kind: 'leave-out' } as const;

describe('leaving a probe out', () => {
  test('makes it a comment with the reason, line by line', () => {
    const text = `kprobe:vfs_read { @x = 1; }\n\n\tfexit:lookup_elem_raw\n\t{\n\t\t@a[pid] = 1; /* note */\n\n\t}\n`;
    expect(fixed(text, NEW, LEAVE_OUT)).toBe(`kprobe:vfs_read { @x = 1; }

// Left out: this probe fires while a lock of a BPF map may be held, and takes such a lock itself.
// \tfexit:lookup_elem_raw
// \t{
// \t\t@a[pid] = 1; /* note */
// 
// \t}
`);
  });

  test('takes the whole cycle where one probe is not enough', () => {
    const text = `fentry:lookup_elem_raw { @b[pid]=2; @a[comm]=2; }\nfexit:alloc_htab_elem { @b[pid]=3; @a[comm]=3; }\ninterval:s:1 { exit(); }\n`;
    const after = fixed(text, NEW, LEAVE_OUT);
    expect(after.match(/^\/\/ f(?:entry|exit)/gm)).toHaveLength(2);
    expect(judge(after, NEW).findings).toEqual([]);
  });

  test('is one probe where that is enough', () => {
    const text =
      'tracepoint:syscalls:sys_enter_dup { @a[comm] = 1; @b[pid] = 1; }\nfentry:lookup_elem_raw { @b[pid] = 2; @a[comm] = 2; }\n';
    const titles = cycleOf(judge(text, NEW)).fixes.flatMap(({ kind, title }) => (kind === 'leave-out' ? [title] : []));
    expect(titles).toEqual(['Leave fentry:lookup_elem_raw out: its block becomes a comment']);
  });

  test('is an inline comment between other things on its line', () => {
    const text = `kprobe:vfs_read { @x = 1; } fexit:lookup_elem_raw { @a[pid] = 1; } interval:s:1 { exit(); }`;
    const { items } = parseScript(fixed(text, NEW, LEAVE_OUT));
    expect(items).toHaveLength(2);
    const commented = text.replace('@a[pid] = 1;', '@a[pid] = 1; /* x */');
    expect(whyNot(commented, NEW, 'leave-out')).toContain('a comment inside the probe');
  });

  test('is not offered for a probe of an imported file', () => {
    const one = 'fentry:lookup_elem_raw { @b[pid]=2; @a[comm]=2; }\n';
    const other = 'fexit:alloc_htab_elem { @b[pid]=3; @a[comm]=3; }\n';
    const { tried = [] } = cycleOf(judge(`import "p.bt";\n${one}interval:s:1 { exit(); }\n`, NEW, { 'p.bt': other }));
    expect(tried.filter(({ kind }) => kind === 'leave-out').map(({ why }) => why)).toContain(
      'a probe is in an imported file',
    );
  });

  test.each([
    ['BEGIN { @x = 1; }\nEND { clear(@x); }\n', ['nothing would be left of the script']],
    ['interval:s:1 { exit(); }\n', []],
    ['let @a = hash(5);\nkprobe:vfs_write { $x = @a[1]; }\n', []],
    ['kprobe:vfs_write { $x = @a[1]; $a = 1; $a++; }\n', ['nothing else would set @a, which other probes read']],
    ['kprobe:vfs_write { print(@a); }\n', ['nothing else would set @a, which other probes read']],
    ['kprobe:vfs_write { @b[1] = @a[1]; }\n', ['nothing else would set @a, which other probes read']],
    ['kprobe:vfs_write { @c = 1; print(@c); }\n', []],
    ['kprobe:vfs_write { @a[1] = 1; print(@a); }\n', []],
    ['kprobe:vfs_write { @a[1]++; print(@a); }\n', []],
  ])('beside %j: %j', (rest, why) => {
    const { fixes, tried = [] } = cycleOf(judge(`${rest}fexit:lookup_elem_raw { @a[pid] = 1; }\n`, NEW));
    expect(tried.filter(({ kind }) => kind === 'leave-out').map((each) => each.why)).toEqual(why);
    expect(fixes.filter(({ kind }) => kind === 'leave-out')).toHaveLength(why.length === 0 ? 1 : 0);
  });

  test('leaves one probe out of a cycle of two at most, and all of them of a cycle of more than one', () => {
    const text = `${'kprobe:vfs_read { @x = 1; }\n'.repeat(2)}fentry:lookup_elem_raw { @b[pid]=2; @a[comm]=2; }\n`;
    const judgement = judgeScript(modelScript(parseScript(text)), NEW, { configured: true });
    const probes = judgement.model.script.items.flatMap((item) => (item.kind === 'probe' ? [item] : []));
    const [cause] = judgement.causes;
    const [finding] = judge(text, NEW).findings;
    if (cause === undefined || finding === undefined) throw new Error('no cycle is found');
    const edits = (rewriter: Rewriter, count: number) => {
      const around = { judgement, layout: new Layout(judgement.model.script), options: {}, many: false };
      const own = { ...cause, probes: new Set(probes.slice(-count)) };
      const candidate = rewriter.propose({ ...around, finding, targets: NEW, cause: own });
      return candidate === undefined || 'reason' in candidate ? candidate : candidate.edits.length;
    };
    expect([1, 2, 3].map((count) => edits(leaveOut, count))).toEqual([1, 1, undefined]);
    expect([1, 2].map((count) => edits(leaveAllOut, count))).toEqual([undefined, 2]);
    expect(edits(leaveAllOut, 3)).toEqual({ reason: 'nothing would be left of the script' });
  });

  test('is never safe, and not offered where nothing would be left', () => {
    expect(whyNot('fexit:lookup_elem_raw { @a[pid] = 1; }\n', NEW, 'leave-out')).toBe(
      'nothing would be left of the script',
    );
    const fix = fixOf(`kprobe:vfs_read { @x = 1; }\nfexit:lookup_elem_raw { @a[pid] = 1; }\n`, NEW, LEAVE_OUT);
    expect(fix.safe).toBe(false);
    expect(offeredFix([fix])).toBeUndefined();
  });
});

describe('an ignore comment', () => {
  test('stands above the finding, in its indentation, with a reason to fill in', () => {
    const text = `  fexit:${SITE} { @a[pid] = 1; }\r\n`;
    const finding = cycleOf(judge(text, NEW));
    const fix = finding.fixes.at(-1);
    expect(fix).toMatchObject({ kind: 'suppress', safe: false });
    const after = applyEdits(text, fix?.edits ?? []);
    expect(after).toBe(`  // bpftrace-guard: ignore[lock-path-probe] REASON: say here why this is safe\r\n${text}`);
    expect(judge(after, NEW).findings).toEqual([]);
  });

  test('is there for every finding that can be ignored, and for no other', () => {
    const refused = judge('kprobe:vfs_read { @a[1] = 1; for ($kv : @a) { } }\n', OLD);
    expect(refused.findings.map(({ rule, fixes }) => [rule, fixes.map(({ kind }) => kind)])).toEqual([
      ['unsupported-syntax', ['suppress']],
    ]);
    expect(
      judge('// bpftrace-guard: ignore[abba-deadlock] why\nkprobe:vfs_read { }\n', NEW).findings.map(
        ({ fixes }) => fixes,
      ),
    ).toEqual([[]]);
    expect(judge('kprobe:vfs_read { @a = ; }\n', NEW).findings.map(({ fixes }) => fixes)).toEqual([[]]);
  });
});
