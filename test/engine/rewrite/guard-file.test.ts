import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import { CURRENT_GUARD_FILE, GUARD_FILE_NAME, GUARD_FILES } from '../../../src/facts/guard-file.ts';
import { guardFileOf } from '../../../src/facts/query/guard.ts';
import { saidBy, withMessage } from '../../said.ts';
import { createdBy, cycleOf, fixed, fixOf, judge, leftOf, MIDDLE, NEW, SITE, target } from './rewritten.ts';

const PAIR = `#include <linux/types.h>
config = { missing_probes = "warn" }

/* both
   sides */
fentry:${SITE} {
    @b[pid] = 2;
    if (@a[comm] > 5) { return; } else { exit(); }
    @a[comm] = 2;
}
fexit:${SITE} /pid > 1/ { @b[pid] = 3; @a[comm] = 3 }
`;

const BESIDE = { [GUARD_FILE_NAME]: CURRENT_GUARD_FILE.text };

/** Two probes with the imported guard, of which the first has this body. */
function withBody(body: string): string {
  const enter = 'if (__bpftrace_guard_enter() == 0) { return; }';
  return `import "${GUARD_FILE_NAME}";\nmacro leave() { if (pid > 2) { return; } }
fentry:${SITE} { ${enter} ${body} }
fexit:${SITE} { ${enter} @b[pid] = 3; @a[comm] = 3; __bpftrace_guard_leave(); }\n`;
}

describe('the guard of a file beside the script', () => {
  test('is imported before the probes, and entered and left in each of them', () => {
    expect(fixed(PAIR, NEW, { kind: 'guard', file: true })).toBe(`#include <linux/types.h>
config = { missing_probes = "warn" }

// The guard of this file keeps these probes from running inside each other.
import "bpftrace_guard.bpf.c";

/* both
   sides */
fentry:${SITE} {
    if (__bpftrace_guard_enter() == 0) { return; }
    @b[pid] = 2;
    if (@a[comm] > 5) { __bpftrace_guard_leave(); return; } else { exit(); }
    @a[comm] = 2;
    __bpftrace_guard_leave();
}
fexit:${SITE} /pid > 1/ { if (__bpftrace_guard_enter() == 0) { return; } @b[pid] = 3; @a[comm] = 3; __bpftrace_guard_leave(); }
`);
  });

  test('comes with the file that it needs, and comes before the guard in the script', () => {
    const { fixes } = cycleOf(judge(PAIR, NEW));
    expect(fixes.filter(({ kind }) => kind === 'guard').map((fix) => Object.keys(createdBy(fix)))).toEqual([
      [GUARD_FILE_NAME],
      [],
    ]);
    expect(fixes.find(({ kind }) => kind === 'guard')?.edits[0]).toEqual({
      path: GUARD_FILE_NAME,
      span: { start: 0, end: 0 },
      text: CURRENT_GUARD_FILE.text,
    });
  });

  test('leaves nothing to fix with the file beside the script, and everything without', () => {
    const fix = fixOf(PAIR, NEW, { kind: 'guard', file: true });
    const after = applyEdits(PAIR, fix.edits);
    expect(leftOf(judge(after, NEW, createdBy(fix)))).toEqual([]);
    const edited = { [GUARD_FILE_NAME]: `${CURRENT_GUARD_FILE.text}\n` };
    const without = judge(after, NEW, edited);
    expect(without.findings.map(({ rule }) => rule)).toEqual(['not-judged', 'abba-deadlock']);
    expect(saidBy(without.findings[0])).toContain('not the text of a guard file');
    expect(cycleOf(without).tried?.map(({ why }) => why)).toContain(`it imports another ${GUARD_FILE_NAME}`);
  });

  test('is completed where one probe lacks it', () => {
    const half = `import "${GUARD_FILE_NAME}";
fentry:${SITE} { if (!__bpftrace_guard_enter()) { return; } @b[pid] = 2; @a[comm] = 2; __bpftrace_guard_leave(); }
fexit:${SITE} { @b[pid] = 3; @a[comm] = 3; }
`;
    const file = judge(half, NEW, BESIDE);
    expect(file.findings.map(({ rule }) => rule).sort()).toEqual(['abba-deadlock', 'guard-incomplete']);
    const guard = cycleOf(file).fixes.find(({ kind }) => kind === 'guard');
    expect(guard?.edits.every(({ path }) => path === undefined)).toBe(true);
    const joined = 'Guard the probes with the flag of a guard file (as its other probes have it)';
    expect(cycleOf(file).fixes.map(({ title }) => title)).toContain(joined);
    expect(leftOf(judge(applyEdits(half, guard?.edits ?? []), NEW, BESIDE))).toEqual([]);
    const incomplete = file.findings.find(({ rule }) => rule === 'guard-incomplete');
    expect(incomplete?.fixes[0]?.title).toBe('Guard this probe by __bpftrace_guard_enter too');
    expect(applyEdits(half, incomplete?.fixes[0]?.edits ?? [])).toContain(
      '{ if (__bpftrace_guard_enter() == 0) { return; } @b[pid] = 3; @a[comm] = 3; __bpftrace_guard_leave(); }',
    );
  });

  test.each([
    ['a return that leaves it up', 'if (pid > 1) { return; } @b[pid] = 2; @a[comm] = 2; __bpftrace_guard_leave();'],
    ['raised again', '@b[pid] = 2; __bpftrace_guard_raise(); @a[comm] = 2; __bpftrace_guard_leave();'],
    ['a macro that leaves', 'leave(); @b[pid] = 2; @a[comm] = 2; __bpftrace_guard_leave();'],
    [
      'a return in an expression',
      '$x = { if (pid > 1) { return; } 1 }; @b[pid] = $x; @a[comm] = 2; __bpftrace_guard_leave();',
    ],
    ['work after it was lowered', '@b[pid] = 2; __bpftrace_guard_leave(); @a[comm] = 2;'],
    ['lowered twice', '@b[pid] = 2; @a[comm] = 2; __bpftrace_guard_leave(); __bpftrace_guard_leave();'],
    ['never lowered', '@b[pid] = 2; @a[comm] = 2;'],
    ['entered again', '@b[pid] = 2; @a[comm] = __bpftrace_guard_enter(); __bpftrace_guard_leave();'],
  ])('is none with %s', (_, body) => {
    const file = judge(withBody(body), NEW, BESIDE);
    expect(file.findings.map(({ rule }) => rule)).toContain('abba-deadlock');
  });

  test.each([
    ['a return', 'if (pid > 1) { return; } @b[pid] = 2; __bpftrace_guard_leave();', 'return', 'still up'],
    [
      'an exit()',
      '@b[pid] = 2; if (pid > 1) { __bpftrace_guard_leave(); exit(); } __bpftrace_guard_leave();',
      '__bpftrace_guard_leave()',
      'is lowered before exit()',
    ],
    ['the end', '@b[pid] = 2;', '}', 'still up'],
    [
      'work after it',
      '@b[pid] = 2; __bpftrace_guard_leave(); @a[comm] = 2;',
      '__bpftrace_guard_leave()',
      'is lowered before',
    ],
    [
      'one arm',
      'if (pid) { @b[pid] = 2; __bpftrace_guard_leave(); } else { @b[1] = 1; }',
      '__bpftrace_guard_leave()',
      'is lowered before',
    ],
  ])('that %s leaves up or lowers too early is told there, and repaired', (_, body, place, words) => {
    const text = withBody(body);
    const [incomplete, ...others] = judge(text, NEW, BESIDE).findings.filter(({ rule }) => rule === 'guard-incomplete');
    expect(others).toEqual([]);
    expect(text.slice(incomplete?.span.start, incomplete?.span.end)).toContain(place);
    expect(saidBy(incomplete)).toContain(words);
    const [fix] = incomplete?.fixes ?? [];
    expect(fix).toMatchObject({ kind: 'guard', safe: true });
    expect(leftOf(judge(applyEdits(text, fix?.edits ?? []), NEW, BESIDE))).toEqual([]);
  });

  test('is not offered to a bpftrace that cannot import, nor where the script defines its functions', () => {
    expect(cycleOf(judge(PAIR, MIDDLE)).tried?.map(({ why }) => why)).toContain(
      'only bpftrace 0.24 and later import files',
    );
    const own = `macro __bpftrace_guard_leave() { @x = 1; }\nfentry:${SITE} { @b[pid]=2; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n`;
    expect(cycleOf(judge(own, NEW)).tried?.map(({ why }) => why)).toContain(
      'the script defines __bpftrace_guard_leave itself',
    );
  });

  test('is offered from 0.24 on', () => {
    const targets = [target('0.24.0', '6.12')];
    expect(Object.keys(createdBy(fixOf(PAIR, targets, { kind: 'guard', file: true })))).toEqual([GUARD_FILE_NAME]);
  });

  test('is raised without a test by a timer, and left up where that ends the run', () => {
    const text = `${PAIR}interval:s:5 { exit(); }\nprofile:hz:9 { @b[1] = 1; }\n`;
    const guarded = fixed(text, NEW, { kind: 'guard', file: true });
    expect(guarded).toContain('interval:s:5 { __bpftrace_guard_raise(); exit(); }\n');
    expect(guarded).toContain('profile:hz:9 { __bpftrace_guard_raise(); @b[1] = 1; __bpftrace_guard_leave(); }\n');
    expect(leftOf(judge(guarded, NEW, BESIDE))).toEqual([]);
    // Raised at a place that fires under a lock, it keeps nothing apart.
    const wrong = guarded.replace('interval:s:5', 'fentry:vfs_read');
    expect(judge(wrong, NEW, BESIDE).findings.map(({ rule }) => rule)).toContain('guard-incomplete');
  });

  test('holds with an exit() that leaves it up, and with a macro that ends the run', () => {
    for (const body of ['if (pid > 1) { exit(); }', 'pid > 1 ? exit() : print(1);', 'stop();']) {
      const text = withBody(`@b[pid] = 2; @a[comm] = 2; ${body} __bpftrace_guard_leave();`);
      const macro = text.replace('macro leave()', 'macro stop() { exit(); }\nmacro leave()');
      expect(leftOf(judge(macro, NEW, BESIDE))).toEqual([]);
    }
  });

  test.each([
    ['a predicate', `/@n[pid]++ < 5/ {`, '', '@n[pid]++'],
    ['a statement', '{', '@n[pid] = 1;', '@n[pid] = 1'],
  ])('does not cover %s that takes a lock before it, and is put first', (_, head, before, place) => {
    const enter = 'if (__bpftrace_guard_enter() == 0) { return; }';
    const text = `import "${GUARD_FILE_NAME}";
fentry:${SITE} ${head} ${before} ${enter} @b[pid] = 2; @n[1] = 2; __bpftrace_guard_leave(); }
fexit:${SITE} { ${enter} @b[pid] = 3; @n[pid] = 3; __bpftrace_guard_leave(); }
`;
    const { findings } = judge(text, NEW, BESIDE);
    const incomplete = findings.find(({ rule }) => rule === 'guard-incomplete');
    expect(text.slice(incomplete?.span.start, incomplete?.span.end)).toBe(place);
    const after = applyEdits(text, incomplete?.fixes[0]?.edits ?? []);
    expect(after).not.toBe(text);
    expect(leftOf(judge(after, NEW, BESIDE))).toEqual([]);
  });

  test('of the first version, which cannot be raised twice, is tested by timers too', () => {
    const [first] = GUARD_FILES.slice(-1);
    const beside = { [GUARD_FILE_NAME]: first?.text ?? '' };
    const enter = 'if (__bpftrace_guard_enter() == 0) { return; }';
    const text = `import "${GUARD_FILE_NAME}";
fexit:_raw_spin_lock_irqsave { ${enter} printf("x"); __bpftrace_guard_leave(); }
interval:s:5 { exit(); }
`;
    const fix = judge(text, NEW, beside).findings.flatMap(({ fixes }) =>
      fixes.filter(({ kind }) => kind === 'guard'),
    )[0];
    const after = applyEdits(text, fix?.edits ?? []);
    expect(after).toContain(`interval:s:5 { ${enter} exit(); }`);
    expect(leftOf(judge(after, NEW, beside))).toEqual([]);
  });

  test('is known by its exact text, of every version that was shipped', () => {
    expect(guardFileOf(CURRENT_GUARD_FILE.text)?.version).toBe(2);
    expect(guardFileOf(CURRENT_GUARD_FILE.text.replaceAll('\n', '\r\n'))).toBeUndefined();
    // A shipped text stays as it is: a change needs a version of its own, and keeps these known.
    expect(GUARD_FILES.map(({ version, text }) => [version, createHash('sha256').update(text).digest('hex')])).toEqual([
      [2, '45c081363cec3dd61b82395649b6466eb0e835d093c744d6ee8bcdffd0a0de74'],
      [1, 'b90b483dfbd1de3132948ff59eeab9adc5d6a675bb686ca494e76a09f3da94d0'],
    ]);
    for (const file of GUARD_FILES) expect(guardFileOf(file.text)).toBe(file);
  });

  test('covers no output where it is found up', () => {
    const told = (first: string) => {
      const text = withBody('@b[pid] = 2; @a[comm] = 2; __bpftrace_guard_leave();').replace(
        '== 0) { return; }',
        `== 0) ${first}`,
      );
      return judge(text, NEW, BESIDE)
        .findings.map(withMessage)
        .flatMap(({ rule, span, message }) =>
          rule === 'guard-incomplete' ? [`${text.slice(span.start, span.end)}: ${message}`] : [],
        );
    };
    expect(told('{ return; }')).toEqual([]);
    expect(told('{ printf("skipped"); return; }')).toEqual([
      expect.stringMatching(/^printf\("skipped"\): .*finds the guard .* up/),
    ]);
  });
});
