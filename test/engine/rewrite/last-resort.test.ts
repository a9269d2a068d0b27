import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
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

  test('is an inline comment between other things on its line', () => {
    const text = `kprobe:vfs_read { @x = 1; } fexit:lookup_elem_raw { @a[pid] = 1; } interval:s:1 { exit(); }`;
    const { items } = parseScript(fixed(text, NEW, LEAVE_OUT));
    expect(items).toHaveLength(2);
    const commented = text.replace('@a[pid] = 1;', '@a[pid] = 1; /* x */');
    expect(whyNot(commented, NEW, 'leave-out')).toContain('a comment inside the probe');
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
