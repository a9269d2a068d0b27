import { describe, expect, test } from '@jest/globals';
import type { Conversation, WrittenThread } from '../../src/review/conversation.ts';
import { answerMarker, findingMarker, summaryMarker, useOf } from '../../src/review/marker.ts';
import { markedPeople, postedIn } from '../../src/review/posted.ts';
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

describe('whose threads and summaries are ours', () => {
  const bot = { __typename: 'Bot', login: 'other' };
  const person = { __typename: 'User', login: 'ann', databaseId: 7 };
  const summary = { ...first({ body: `${summaryMarker({ use: USE, hid: [] })}\n\nText.` }), id: 'n1' };
  const found = (by: Partial<FirstComment>, writers: readonly string[] = []) => {
    const own = { threads: [thread({ comments: [first(by)] })], comments: [{ ...summary, ...by, body: summary.body }] };
    const { threads, summaries } = postedIn(conversation(own), { use: USE, writers: new Set(writers) });
    return [threads.length, summaries.map(({ own }) => own)];
  };

  test.each<[string, Partial<FirstComment>, readonly string[], readonly [number, readonly boolean[]]]>([
    ['of the owner of the token', {}, [], [1, [true]]],
    ['of the owner of the token, a person', { author: person }, [], [1, [true]]],
    ['of an app', { viewerDidAuthor: false, author: bot }, [], [1, [false]]],
    ['of a person who may write', { viewerDidAuthor: false, author: person }, ['ann'], [1, [false]]],
    ['of a stranger', { viewerDidAuthor: false, author: person }, ['bob'], [0, []]],
    ['of an account that is gone', { viewerDidAuthor: false, author: null }, ['ann'], [0, []]],
  ])('those %s are or are not', (_who, by, writers, ours) => {
    expect(found(by, writers)).toEqual(ours);
  });

  test('those of another use of the action are not, and those of a version without uses are', () => {
    const of = (use: string | undefined) => {
      const comments = [first({ body: findingMarker({ ...MARK, use }).replace('"v":3', use ? '"v":3' : '"v":2') })];
      const body = use ? summaryMarker({ use, hid: [] }) : '<!-- bpftrace-guard-summary: {"v":1} -->';
      const { threads, summaries } = postedIn(
        conversation({ threads: [thread({ comments })], comments: [{ ...summary, body }] }),
        US,
      );
      return [threads.length, summaries.length];
    };
    expect([of(USE), of(undefined), of(useOf('another'))]).toEqual([
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
  });

  test('a thread whose marker people removed is ours only where the owner of the token began it', () => {
    const editor = { __typename: 'User', login: 'reviewer' };
    expect(found({ body: 'On Monday.', editor })).toEqual([1, [true]]);
    expect(found({ body: 'On Monday.', editor, viewerDidAuthor: false, author: bot })).toEqual([0, [false]]);
  });

  test('a thread that an earlier token of ours resolved is resolved by us', () => {
    const resolved = (login: string, by: Partial<FirstComment>) =>
      threadOf({ isResolved: true, resolvedBy: { login }, comments: [first(by)] })?.resolved;
    const by = { viewerDidAuthor: false, author: bot };
    expect(resolved('other', by)).toBe('by-us');
    expect(resolved('other[bot]', by)).toBe('by-us');
    expect(resolved('another', by)).toBe('by-others');
    expect(resolved('[bot]other', by)).toBe('by-others');
    expect(resolved('other', {})).toBe('by-others');
  });

  test('an answer of ours has its marker, and an account of ours', () => {
    const answered = (by: Partial<FirstComment>) => threadOf({ comments: [first(), first(by)] })?.answered;
    const body = `So.\n${answerMarker()}`;
    expect(answered({ body, viewerDidAuthor: false, author: bot })).toBe(false);
    expect(answered({ body: 'So.', viewerDidAuthor: false, author: bot })).toBe(true);
    expect(answered({ body, viewerDidAuthor: false, author: person })).toBe(true);
  });

  test('the people who wrote a marker are named once, with their numbers', () => {
    const by = (author: FirstComment['author'], more: Partial<FirstComment> = {}) => ({
      ...first({ viewerDidAuthor: false, author, ...more }),
    });
    const threads = [
      thread({ comments: [by(person), by({ __typename: 'User', login: 'replied' })] }),
      thread({ comments: [by({ __typename: 'User', login: 'unmarked' }, { body: 'It hangs.' })] }),
      thread({ comments: [by(bot)] }),
      thread({ comments: [by(null)] }),
      thread({ comments: [by({ __typename: 'User', login: 'me' }, { viewerDidAuthor: true })] }),
      thread({ comments: [] }),
    ];
    const comments = [
      by(person, { body: summary.body }),
      by({ __typename: 'User', login: 'eve', databaseId: null }, { body: summary.body }),
      by({ __typename: 'User', login: 'unmarked' }, { body: 'Text.' }),
      by({ __typename: 'User', login: 'dan' }, { body: `See.\n${summary.body}`, editor: person }),
    ];
    expect(markedPeople(conversation({ threads, comments }))).toEqual([
      { login: 'ann', id: 7 },
      { login: 'eve', id: undefined },
      { login: 'dan', id: undefined },
    ]);
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
