import { describe, expect, test } from '@jest/globals';
import { ruleAddress } from '../../src/render/addresses.ts';
import { findingComment } from '../../src/render/comment.ts';
import { findingId } from '../../src/review/finding-id.ts';
import { findingMark } from '../../src/review/marker.ts';
import type { ChangedHunks } from '../../src/review/placement.ts';
import {
  COMMENT_LIMIT,
  FILE_COMMENT_LIMIT,
  type FileComment,
  type PlannedComment,
  planReview,
  TOO_MANY_ON_FILES,
} from '../../src/review/plan.ts';
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
    expect(unplaced[0]?.because).toBe('The lines are not part of the diff of this pull request.');
  });

  test.each<[string, string, string, string]>([
    ['on the same lines with the same text', 'two\nthree', '2\n3', 'elsewhere'],
    ['on the same lines with another text', 'two\nthree', '2\n33', 'patch'],
    ['on more lines with the same text', 'two\nthree\nfour', '2\n3', 'patch'],
    ['from an earlier line with the same text', 'one\ntwo\nthree', '2\n3', 'patch'],
    ['on the last of the lines and the next one', 'three\nfour', '3\n4', 'patch'],
    ['on the first of the lines and the one above', 'one\ntwo', '1\n2', 'patch'],
    ['on the line above', 'one', '1', 'suggestion'],
    ['on the line below', 'four', '4', 'suggestion'],
  ])('after a suggestion on lines 2 and 3, an edit %s is offered or not: %s to %s: %s', (_how, from, to, kind) => {
    const [, second] = plan([
      finding(TEXT, 'one', { fixes: [fix([replacement(TEXT, 'two\nthree', '2\n3')])] }),
      finding(TEXT, 'five', { fixes: [fix([replacement(TEXT, from, to)])] }),
    ]).comments.sort((a, b) => a.known.finding.span.start - b.known.finding.span.start);
    expect(second?.offer).toMatchObject(
      kind === 'elsewhere'
        ? { kind, lines: { first: 2, last: 3 } }
        : kind === 'patch'
          ? { kind, because: 'Another suggestion of this review changes some of the same lines.' }
          : { kind },
    );
  });

  test('suggestions for two files do not overlap', () => {
    const files = ['b.bt', 'a.bt'].map((path) =>
      known(path, TEXT, [finding(TEXT, 'two', { fixes: [fix([replacement(TEXT, 'two', '2')])] })]),
    );
    const hunks = new Map(['a.bt', 'b.bt'].map((path) => [path, ALL]));
    const { comments } = planReview(files.flat(), { hunks });
    expect(comments.map(({ path, offer }) => [path, offer.kind])).toEqual([
      ['a.bt', 'suggestion'],
      ['b.bt', 'suggestion'],
    ]);
  });

  test('comments come by path, and then by line', () => {
    const on = (path: string, lines: readonly string[]) =>
      lines.flatMap((line) => known(path, TEXT, [finding(TEXT, line)]));
    const hunks = new Map(['a.bt', 'b.bt', 'c.bt'].map((path) => [path, ALL]));
    const all = [...on('c.bt', ['one']), ...on('a.bt', ['four', 'two']), ...on('b.bt', ['five', 'one'])];
    const { comments } = planReview(all, { hunks });
    expect(comments.map(({ path, lines }) => `${path}:${lines.first}`)).toEqual([
      'a.bt:2',
      'a.bt:4',
      'b.bt:1',
      'b.bt:5',
      'c.bt:1',
    ]);
  });

  test('a finding without a fix that may be offered has no offer, and one that fits no block is a patch', () => {
    const far = fix([replacement(TEXT, 'one', '1'), replacement(TEXT, 'five', '5')]);
    const parts = [
      { newStart: 1, newLines: 2, added: [1] },
      { newStart: 4, newLines: 2, added: [5] },
    ];
    const { comments } = plan(
      [finding(TEXT, 'one'), finding(TEXT, 'five', { fixes: [far] })],
      new Map([['a.bt', parts]]),
    );
    expect(comments.map(({ offer }) => offer)).toEqual([
      { kind: 'none' },
      { kind: 'patch', because: 'The edits do not fit one block of lines inside one hunk of the diff.' },
    ]);
  });

  test('comments on lines and on files share the room that there is', () => {
    const many = ['a.bt', 'b.bt', 'c.bt', 'd.bt'].flatMap((path) => known(path, TEXT, [finding(TEXT, 'one')]));
    const hunks: ChangedHunks = new Map([
      ['a.bt', ALL],
      ['b.bt', undefined],
      ['c.bt', undefined],
      ['d.bt', ALL],
    ]);
    const paths = (room: number) => {
      const { comments, onFile, unplaced } = planReview(many, { hunks }, room);
      return [comments.map(({ path }) => path), onFile.map(({ path }) => path), unplaced.map(({ because }) => because)];
    };
    const because = 'A pull request gets 30 comments at most, the worst findings first.';
    expect(paths(4)).toEqual([['a.bt', 'd.bt'], ['b.bt', 'c.bt'], []]);
    expect(paths(3)).toEqual([['a.bt'], ['b.bt', 'c.bt'], [because]]);
    expect(paths(1)).toEqual([['a.bt'], [], [because, because, because]]);
    expect(paths(-1)).toEqual([[], [], [because, because, because, because]]);
  });

  test('the limits are 30 comments, and 10 on whole files in one run', () => {
    expect([COMMENT_LIMIT, FILE_COMMENT_LIMIT]).toEqual([30, 10]);
    expect(TOO_MANY_ON_FILES).toBe('A run posts 10 comments on whole files at most, the worst findings first.');
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
