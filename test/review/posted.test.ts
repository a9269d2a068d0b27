import { describe, expect, test } from '@jest/globals';
import type { Conversation, WrittenThread } from '../../src/review/conversation.ts';
import { findingMarker, summaryMarker, useOf } from '../../src/review/marker.ts';
import { bareBody, postedIn } from '../../src/review/posted.ts';

const FINGERPRINT = 'ab'.repeat(8);
const USE = useOf('review');
const BODY = `It hangs.\n\n${findingMarker(USE, FINGERPRINT, 'c0ffee')}`;

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
  ...more,
});
const thread = (more: Partial<WrittenThread> = {}): WrittenThread => ({
  id: 't1',
  path: 'a.bt',
  isResolved: false,
  viewerCanResolve: true,
  resolvedBy: null,
  comments: [first()],
  ...more,
});
const threadOf = (more: Partial<WrittenThread>) => postedIn(conversation({ threads: [thread(more)] }), USE).threads[0];

describe('a thread of ours', () => {
  test('tells the finding of its marker', () => {
    expect(postedIn(conversation({ threads: [thread()] }), USE)).toEqual({
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
          path: 'a.bt',
          body: BODY,
          resolved: 'no',
          isMinimized: false,
          answered: false,
          canResolve: true,
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
  const summary = `${summaryMarker(USE)}\n\nText.`;
  const comment = {
    id: 'n1',
    fullDatabaseId: 7,
    body: summary,
    viewerDidAuthor: true,
    author: null,
    lastEditedAt: null,
  };

  test('are summaries, the oldest first, and none of anybody else', () => {
    const comments = [
      { ...comment, id: 'n0', viewerDidAuthor: false },
      comment,
      { ...comment, id: 'n2', body: 'Not one.' },
      { ...comment, id: 'n3', fullDatabaseId: '8' },
    ];
    expect(postedIn(conversation({ comments }), USE).summaries).toEqual([
      { id: 7, nodeId: 'n1', body: summary },
      { id: 8, nodeId: 'n3', body: summary },
    ]);
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
    expect(postedIn(conversation({ reviews }), USE).reviews).toEqual([
      { nodeId: 'r1', body: 'One.\nTwo.', isEmpty: true, isMinimized: false },
      { nodeId: 'r2', body: 'One.\nTwo.', isEmpty: false, isMinimized: true },
    ]);
  });

  test('a body is compared without what GitHub changes', () => {
    expect(bareBody('\n a\r\nb \r\n')).toBe('a\nb');
    expect(bareBody('a\rb')).toBe('a\rb');
  });
});
