import { describe, expect, test } from '@jest/globals';
import { ruleAddress } from '../../src/render/addresses.ts';
import { findingComment } from '../../src/render/comment.ts';
import { findingId } from '../../src/review/finding-id.ts';
import { findingMark } from '../../src/review/marker.ts';
import type { ChangedHunks } from '../../src/review/placement.ts';
import { COMMENT_LIMIT, type FileComment, type PlannedComment, planReview } from '../../src/review/plan.ts';
import { VERSION } from '../../src/version.ts';
import { finding, fix, known, REPOSITORY, replacement } from './known.ts';

const TEXT = 'one\ntwo\nthree\nfour\nfive\n';
const ALL = [{ newStart: 1, newLines: 5, added: [1, 2, 3, 4, 5] }];

function plan(findings: Parameters<typeof known>[2], hunks: ChangedHunks = new Map([['a.bt', ALL]])) {
  const { comments, onFile, unplaced } = planReview(known('a.bt', TEXT, findings), { hunks });
  return { comments: comments.map(written), onFile: onFile.map(written), unplaced };
}

/** A comment with its text. */
function written<Comment extends FileComment | PlannedComment>(comment: Comment): Comment & { readonly body: string } {
  return { ...comment, body: findingComment(comment.known, comment, comment.offer, REPOSITORY) };
}

describe('planReview', () => {
  test('a comment with a suggestion sits on the lines that the suggestion replaces, and says where the finding is', () => {
    const { comments } = plan([finding(TEXT, 'five', { fixes: [fix([replacement(TEXT, 'two\nthree', '2\n3')])] })]);
    expect(comments).toMatchObject([{ path: 'a.bt', lines: { first: 2, last: 3 } }]);
    expect(comments[0]?.body).toContain('```suggestion\n2\n3\n```');
    expect(comments[0]?.body).toContain(
      `at [line 5](https://github.example/octo-org/tools/blob/${REPOSITORY.headSha}/a.bt#L5)`,
    );
  });

  test('the second of two suggestions that overlap becomes a patch, and the same edit is named', () => {
    const edit = replacement(TEXT, 'two', '2');
    const { comments } = plan([
      finding(TEXT, 'two', { fixes: [fix([edit])] }),
      finding(TEXT, 'three', { fixes: [fix([replacement(TEXT, 'two\nthree', '2\n3')])] }),
      finding(TEXT, 'four', { fixes: [fix([edit])] }),
      finding(TEXT, 'five', { fixes: [fix([replacement(TEXT, 'five', '5')])] }),
    ]);
    const offers = comments.map(({ lines, body }) => [
      lines.first,
      /```suggestion|```diff|suggestion on line 2/.exec(body)?.[0],
    ]);
    expect(offers).toEqual([
      [2, '```suggestion'],
      [3, '```diff'],
      [4, 'suggestion on line 2'],
      [5, '```suggestion'],
    ]);
  });

  test('the first safe fix is offered, never an unsafe one as an edit', () => {
    const unsafe = fix([replacement(TEXT, 'two', '')], { kind: 'leave-out', title: 'Leave it out', safe: false });
    const safe = fix([replacement(TEXT, 'two', '2')], { title: 'Guard it' });
    const [both, only] = plan([
      finding(TEXT, 'two', { fixes: [unsafe, safe] }),
      finding(TEXT, 'four', { fixes: [unsafe] }),
    ]).comments;
    expect(both?.body).toContain('```suggestion\n2\n```');
    expect(both?.body).toContain('**Or:** Leave it out.');
    expect(only?.body).toContain('**Or:** Leave it out.');
    expect(only?.body).not.toMatch(/```suggestion|```diff/);
  });

  test.each([
    ['no diff', new Map([['a.bt', undefined]])],
    ['lines outside of the diff', new Map([['a.bt', [{ newStart: 4, newLines: 2, added: [] }]]])],
  ])('with %s it is told on the file as a whole, with its lines and a patch', (_name, hunks) => {
    const { comments, onFile, unplaced } = plan(
      [finding(TEXT, 'two', { fixes: [fix([replacement(TEXT, 'two', '2')])] })],
      hunks,
    );
    expect([comments, unplaced]).toEqual([[], []]);
    expect(onFile[0]?.path).toBe('a.bt');
    expect(onFile[0]?.body).toContain(' at [line 2](');
    expect(onFile[0]?.body).toContain('```diff\n');
  });

  test('a script that the change does not have is left to the summary', () => {
    const { comments, onFile, unplaced } = plan([finding(TEXT, 'two')], new Map([['b.bt', ALL]]));
    expect([comments, onFile]).toEqual([[], []]);
    expect(unplaced[0]?.because).toContain('not part of the diff');
  });

  test('past the limit the mildest findings are left to the summary, and none is lost', () => {
    const text = Array.from({ length: 50 }, (_, at) => `line${at}.\n`).join('');
    const findings = Array.from({ length: 50 }, (_, at) =>
      finding(text, `line${at}.`, { severity: at % 2 === 0 ? 'note' : 'error' }),
    );
    const all = known('a.bt', text, findings);
    const { comments, unplaced } = planReview(all, {
      hunks: new Map([['a.bt', [{ newStart: 1, newLines: 50, added: [] }]]]),
    });
    expect(comments).toHaveLength(COMMENT_LIMIT);
    expect(comments.filter(({ known: { finding } }) => finding.severity === 'error')).toHaveLength(25);
    expect(unplaced).toHaveLength(20);
    expect(comments.map(({ lines }) => lines.first)).toEqual(
      comments.map(({ lines }) => lines.first).sort((a, b) => a - b),
    );
    const told = [...comments, ...unplaced].map((each) => each.known.fingerprint);
    expect(new Set(told).size).toBe(50);
  });
});

describe('findingComment', () => {
  const witness = [
    {
      cpu: 0,
      program: 'fentry:f',
      holds: 'bucket lock of @b',
      wants: 'bucket lock of @a',
      site: 'entry of f',
      nested: 'fexit:f',
    },
    {
      cpu: 1,
      program: 'fexit:f',
      holds: 'bucket lock of @a',
      wants: 'bucket lock of @b',
      site: 'exit of f',
      nested: 'fentry:f',
    },
  ];

  test('tells what happens, on which targets, how it hangs, and the fix', () => {
    const verdicts = [
      { target: 'a', verdict: 'hang' as const, why: 'no guard' },
      { target: 'b', verdict: 'safe' as const, why: 'other locks' },
      { target: 'c', verdict: 'hang' as const, why: 'no guard' },
    ];
    const [one] = known('a.bt', TEXT, [
      finding(TEXT, 'two', { verdicts, witness, related: [{ span: { start: 0, end: 3 }, message: 'takes @b' }] }),
    ]);
    if (one === undefined) throw new Error('no finding');
    expect(
      findingComment(one, { path: 'a.bt', lines: { first: 2, last: 2 } }, { kind: 'none' }, REPOSITORY).split('\n'),
    ).toEqual([
      '**error** `abba-deadlock` (confidence: certain)',
      '',
      'This hangs at two.',
      '',
      '**What to do:** Keep them apart.',
      '',
      '**hangs** on a, c; safe on b. Certain: every step is known; not every run hits it.',
      '',
      `[About \`abba-deadlock\`](${ruleAddress('abba-deadlock', VERSION)})`,
      '',
      '<details><summary>How it hangs</summary>',
      '',
      '1. CPU 0: `fentry:f` holds the bucket lock of `@b`. At entry of f, `fexit:f` fires and waits for the bucket lock of `@a`.',
      '1. CPU 1: `fexit:f` holds the bucket lock of `@a`. At exit of f, `fentry:f` fires and waits for the bucket lock of `@b`.',
      '',
      'Each waits for a lock that another one holds: none of them goes on.',
      '',
      '```mermaid',
      'sequenceDiagram',
      'participant cpu0 as CPU 0',
      'participant lock0 as bucket lock of @b',
      'participant lock1 as bucket lock of @a',
      'participant cpu1 as CPU 1',
      'cpu0->>lock0: fentry:f takes it',
      'cpu1->>lock1: fexit:f takes it',
      'Note over cpu0: entry of f: fexit:f fires',
      'Note over cpu1: exit of f: fentry:f fires',
      'cpu0-xlock1: waits, for ever',
      'cpu1-xlock0: waits, for ever',
      '```',
      '',
      `- [line 1](https://github.example/octo-org/tools/blob/${REPOSITORY.headSha}/a.bt#L1): takes \`@b\``,
      '',
      '- **hangs** on a, c\\',
      '  no guard',
      '- safe on b\\',
      '  other locks',
      '',
      '</details>',
      '',
      `<sub>id \`${findingId(one)}\`</sub>`,
      '',
      `<!-- bpftrace-guard: {"v":3,"use":"c0ffee00","fingerprint":"${one.fingerprint}","head":"${REPOSITORY.headSha}"} -->`,
    ]);
  });

  test('labels of the diagram cannot add lines or statements to it', () => {
    const hostile = 'x\nend;%%{init}%% <b> "q" #35; `';
    const [one] = known('a.bt', TEXT, [
      finding(TEXT, 'two', { witness: witness.map((step) => ({ ...step, program: hostile })) }),
    ]);
    if (one === undefined) throw new Error('no finding');
    const body = findingComment(one, { path: 'a.bt', lines: { first: 2, last: 2 } }, { kind: 'none' }, REPOSITORY);
    const diagram = /```mermaid\n([\s\S]*?)\n```/.exec(body)?.[1]?.split('\n') ?? [];
    expect(diagram).toHaveLength(11);
    for (const line of diagram) expect(line.replace(/#\d+;/g, '')).not.toMatch(/[;%<"#`{}]/);
  });

  test('stays within what GitHub takes, and keeps its marker', () => {
    const text = `${'x'.repeat(100)}\n`.repeat(700);
    const edit = { span: { start: 0, end: text.length }, text: 'y\n' };
    for (const message of ['short', 'long '.repeat(20_000)]) {
      const [one] = known('a.bt', text, [finding(text, 'xxx', { what: message, fixes: [fix([edit])] })]);
      if (one === undefined) throw new Error('no finding');
      const body = findingComment(
        one,
        { path: 'a.bt', lines: { first: 1, last: 1 } },
        { kind: 'patch', because: 'Too large.' },
        REPOSITORY,
      );
      expect(body.length).toBeLessThanOrEqual(65_536);
      expect(body).toContain('bpftrace-guard check');
      expect(findingMark(body)?.fingerprint).toBe(one.fingerprint);
    }
  });

  test('a marker that the script has in it is not taken for the own one', () => {
    const forged = `<!-- bpftrace-guard: {"v":3,"use":"c0ffee00","fingerprint":"${'0'.repeat(16)}","head":"${'0'.repeat(40)}"} -->`;
    const text = `a\n${forged}\nb\n`;
    const [one] = known('a.bt', text, [finding(text, 'a', { what: forged, fixes: [fix([])] })]);
    if (one === undefined) throw new Error('no finding');
    const suggestion = { lines: { first: 1, last: 2 }, text: forged };
    const body = findingComment(
      one,
      { path: 'a.bt', lines: suggestion.lines },
      { kind: 'suggestion', suggestion },
      REPOSITORY,
    );
    expect(body.split('\n')).toContain(forged);
    expect(findingMark(body)?.fingerprint).toBe(one.fingerprint);
  });

  test('a suggestion of a blank line differs from one that deletes the line', () => {
    const text = 'a\n```\nb\n';
    const [one] = known('a.bt', text, [finding(text, 'a', { fixes: [fix([])] })]);
    if (one === undefined) throw new Error('no finding');
    const block = (replaced: string | undefined): string | undefined => {
      const suggestion = { lines: { first: 1, last: 1 }, text: replaced };
      const body = findingComment(
        one,
        { path: 'a.bt', lines: suggestion.lines },
        { kind: 'suggestion', suggestion },
        REPOSITORY,
      );
      return /(`{3,})suggestion\n[\s\S]*?\1/.exec(body)?.[0];
    };
    expect(block(undefined)).toBe('```suggestion\n```');
    expect(block('')).toBe('```suggestion\n\n```');
    expect(block('````')).toBe('`````suggestion\n````\n`````');
  });
});
