import { describe, expect, test } from '@jest/globals';
import type { Conversation, WrittenThread } from '../../src/review/conversation.ts';
import { findingMarker, summaryMarker, useOf } from '../../src/review/marker.ts';
import { postedIn } from '../../src/review/posted.ts';
import { bareBody } from '../../src/review/posted-text.ts';

const FINGERPRINT = 'ab'.repeat(8);
const USE = useOf('review');
const REPLACES = 'cd'.repeat(8);
const MARK = { use: USE, fingerprint: FINGERPRINT, head: 'c0ffee', replaces: REPLACES };
const MARKER = findingMarker(MARK);
const US = { use: USE, writers: new Set<string>() };
const BODY = `It hangs.\n\n${MARKER}`;

function conversation(more: Partial<Conversation>): Conversation {
  return { headSha: 'c0ffee', viewer: 'guard[bot]', threads: [], comments: [], reviews: [], ...more };
}

type FirstComment = WrittenThread['comments'][number];
const first = (more: Partial<FirstComment> = {}): FirstComment => ({
  id: 'c1',
  fullDatabaseId: '4294967299',
  body: BODY,
  viewerDidAuthor: true,
  author: null,
  lastEditedAt: null,
  isMinimized: false,
  viewerCanUpdate: true,
  editor: null,
  originalCommit: { oid: 'beef' },
  ...more,
});
const thread = (more: Partial<WrittenThread> = {}): WrittenThread => ({
  id: 't1',
  path: 'a.bt',
  subjectType: 'LINE',
  isOutdated: false,
  line: 7,
  startLine: 2,
  isResolved: false,
  viewerCanResolve: true,
  viewerCanUnresolve: false,
  resolvedBy: null,
  comments: [first()],
  ...more,
});
const threadOf = (more: Partial<WrittenThread>) => postedIn(conversation({ threads: [thread(more)] }), US).threads[0];

describe('a thread of ours', () => {
  test('tells the finding of its marker', () => {
    expect(postedIn(conversation({ threads: [thread()] }), US)).toEqual({
      headSha: 'c0ffee',
      dismissals: [],
      summaries: [],
      reviews: [],
      threads: [
        {
          id: 't1',
          commentId: 'c1',
          number: 4294967299,
          fingerprint: FINGERPRINT,
          headSha: 'c0ffee',
          replaces: REPLACES,
          path: 'a.bt',
          at: { first: 2, last: 7 },
          body: BODY,
          byHand: false,
          resolved: 'no',
          isMinimized: false,
          hidByUs: false,
          answered: false,
          canResolve: true,
          canUnresolve: false,
          canEdit: true,
        },
      ],
    });
  });

  test.each<[string, Partial<WrittenThread>]>([
    ['somebody else wrote the marker', { comments: [first({ viewerDidAuthor: false })] }],
    ['there is no marker', { comments: [first({ body: 'It hangs.' })] }],
    ['only an answer has the marker', { comments: [first({ body: 'Why?' }), first()] }],
    ['the marker is quoted above the last line', { comments: [first({ body: `${BODY}\nIs this so?` })] }],
    ['it has no comments', { comments: [] }],
  ])('is none where %s', (_why, more) => {
    expect(threadOf(more)).toBeUndefined();
  });

  test.each<[string, Partial<WrittenThread>, unknown]>([
    ['on one line', { startLine: null }, { first: 7, last: 7 }],
    ['on a file', { subjectType: 'FILE', line: 1, startLine: null }, 'file'],
    ['nowhere', { isOutdated: true, line: null, startLine: null }, 'outdated'],
    ['nowhere, although GitHub has its old lines', { isOutdated: true }, 'outdated'],
    ['nowhere, although GitHub does not say so', { line: null, startLine: null }, 'outdated'],
  ])('is %s', (_where, more, at) => {
    expect(threadOf(more)?.at).toEqual(at);
  });

  describe('that people edited', () => {
    const reviewer = { __typename: 'User', login: 'reviewer' };
    const edited = (body: string, more: Partial<FirstComment> = {}) =>
      threadOf({ comments: [first({ body, editor: reviewer, ...more })] });

    test.each([
      ['below the marker', `${BODY}\nIs this so?`],
      ['with the line ends of a browser', `${BODY}\nIs this so?`.replaceAll('\n', '\r\n')],
      ['with a marker of a script above', `${MARKER.replaceAll('ab', 'ef')}\n${BODY}`],
    ])('is known by its marker: %s', (_how, body) => {
      expect(edited(body)).toMatchObject({ fingerprint: FINGERPRINT, byHand: true, headSha: 'c0ffee' });
    });

    test('is known without it, with the commit that it was posted for', () => {
      expect(edited('On Monday.')).toMatchObject({ fingerprint: undefined, byHand: true, headSha: 'beef' });
      expect(edited('On Monday.', { originalCommit: null })).toMatchObject({ headSha: '' });
    });

    test.each<[string, Partial<FirstComment>]>([
      ['a bot', { editor: { __typename: 'Bot', login: 'guard' } }],
      ['its author', { author: reviewer }],
    ])('is not one that %s edited', (_who, more) => {
      expect(edited(BODY, more)).toMatchObject({ byHand: false });
      expect(edited('On Monday.', more)).toBeUndefined();
    });
  });

  test('is not one that people edited where the action had the token of the person', () => {
    const reviewer = { __typename: 'User', login: 'reviewer' };
    const comments = [first({ editor: reviewer })];
    const summary = {
      ...first({ body: summaryMarker({ use: USE, hid: [] }), author: reviewer, viewerDidAuthor: false }),
    };
    const both = conversation({ threads: [thread({ comments })], comments: [summary] });
    const byHand = (writers: string[]) => postedIn(both, { use: USE, writers: new Set(writers) }).threads[0]?.byHand;
    expect([byHand([]), byHand(['reviewer'])]).toEqual([true, false]);
  });

  test.each([
    [false, 'guard', 'no'],
    [true, 'guard[bot]', 'by-us'],
    [true, 'guard', 'by-us'],
    [true, 'reviewer', 'by-others'],
    [true, undefined, 'by-others'],
  ])('resolved (%s) by %s is resolved: %s', (isResolved, login, resolved) => {
    const resolvedBy = login === undefined ? null : { login };
    expect(threadOf({ isResolved, resolvedBy })?.resolved).toBe(resolved);
  });

  test('is answered by others only', () => {
    expect(threadOf({ comments: [first(), first({ body: 'Still so.' })] })?.answered).toBe(false);
    expect(threadOf({ comments: [first(), first({ viewerDidAuthor: false })] })?.answered).toBe(true);
  });

  test('may be hidden, and not ours to resolve', () => {
    expect(threadOf({ viewerCanResolve: false, comments: [first({ isMinimized: true })] })).toMatchObject({
      canResolve: false,
      isMinimized: true,
    });
  });
});

describe('what else we wrote', () => {
  const summary = `${summaryMarker({ use: USE, hid: [] })}\n\nText.`;
  const comment = {
    id: 'n1',
    fullDatabaseId: 7,
    body: summary,
    viewerDidAuthor: true,
    author: null,
    lastEditedAt: null,
    editor: null,
    isMinimized: false,
  };

  test('are summaries, the oldest first, and none of anybody else', () => {
    const comments = [
      { ...comment, id: 'n0', viewerDidAuthor: false },
      comment,
      { ...comment, id: 'n2', body: 'Not one.' },
      { ...comment, id: 'n3', fullDatabaseId: '8' },
    ];
    expect(postedIn(conversation({ comments }), US).summaries).toEqual([
      { id: 7, nodeId: 'n1', body: summary, own: true, isMinimized: false, hid: [] },
      { id: 8, nodeId: 'n3', body: summary, own: true, isMinimized: false, hid: [] },
    ]);
  });

  test('are summaries that people edited, too', () => {
    const edited = {
      ...comment,
      body: `See our wiki.\r\n${summary}`,
      editor: { __typename: 'User', login: 'reviewer' },
    };
    expect(postedIn(conversation({ comments: [edited] }), US).summaries).toMatchObject([{ id: 7, own: true }]);
    const bot = { ...edited, editor: { __typename: 'Bot', login: 'guard' } };
    expect(postedIn(conversation({ comments: [bot] }), US).summaries).toEqual([]);
  });

  test('are the comments that a summary says to be hidden by a run, as long as they are', () => {
    const says = (hid: number[], more = {}) => ({ ...comment, body: summaryMarker({ use: USE, hid }), ...more });
    const hides = (comments: (typeof comment)[], isMinimized = true) =>
      postedIn(conversation({ comments, threads: [thread({ comments: [first({ isMinimized })] })] }), US).threads[0]
        ?.hidByUs;
    expect(hides([says([5, 4294967299])])).toBe(true);
    expect(hides([says([5])])).toBe(false);
    expect(hides([says([4294967299])], false)).toBe(false);
    // A summary that is hidden was replaced by one that is shown.
    expect(hides([says([4294967299], { isMinimized: true }), says([])])).toBe(false);
    expect(hides([says([4294967299], { isMinimized: true })])).toBe(true);
  });

  test('are reviews, as they can be compared', () => {
    const review = {
      id: 'r1',
      body: ' One.\r\nTwo.\n',
      viewerDidAuthor: true,
      author: null,
      lastEditedAt: null,
      isMinimized: false,
    };
    const reviews = [
      { ...review, comments: { totalCount: 0 } },
      { ...review, id: 'r2', isMinimized: true, comments: { totalCount: 1 } },
      { ...review, id: 'r3', viewerDidAuthor: false, comments: { totalCount: 0 } },
    ];
    expect(postedIn(conversation({ reviews }), US).reviews).toEqual([
      { nodeId: 'r1', body: 'One.\nTwo.', isEmpty: true, isMinimized: false },
      { nodeId: 'r2', body: 'One.\nTwo.', isEmpty: false, isMinimized: true },
    ]);
  });

  test('a body is compared without what GitHub changes', () => {
    expect(bareBody('\n a\r\nb \r\n')).toBe('a\nb');
    expect(bareBody('a\rb')).toBe('a\rb');
  });
});
