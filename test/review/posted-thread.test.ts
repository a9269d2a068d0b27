import { describe, expect, test } from '@jest/globals';
import type { KnownFinding } from '../../src/review/fingerprint.ts';
import { closedText } from '../../src/review/posted-text.ts';
import {
  duplicatesIn,
  isOnPlaceOf,
  isSamePlace,
  type PostedThread,
  stateOf,
  threadsByFinding,
} from '../../src/review/posted-thread.ts';
import { finding, fix, known, replacement } from './known.ts';

const TEXT = Array.from({ length: 20 }, (_, at) => `@m${at + 1} = 1;\n`).join('');
const FINGERPRINT = 'ab'.repeat(8);

function thread(number: number, more: Partial<PostedThread> = {}): PostedThread {
  return {
    id: `t${number}`,
    commentId: `c${number}`,
    number,
    fingerprint: FINGERPRINT,
    headSha: 'c0ffee',
    replaces: undefined,
    path: 'a.bt',
    at: { first: 3, last: 4 },
    body: 'It hangs.',
    byHand: false,
    resolved: 'no',
    isMinimized: false,
    hidByUs: false,
    answered: false,
    canResolve: true,
    canUnresolve: true,
    canEdit: true,
    ...more,
  };
}

/** What a thread has to say for being closed by us. */
const CLOSED = { body: closedText('It hangs.', 'gone') };
const HIDDEN = { isMinimized: true };
const HIDDEN_BY_US = { isMinimized: true, hidByUs: true };

test.each<[ReturnType<typeof stateOf>, Partial<PostedThread>]>([
  ['open', {}],
  ['open', { canResolve: false, canUnresolve: false, canEdit: false }],
  // People resolved it: before a run closed it, or after.
  ['seen', { resolved: 'by-others' }],
  ['past', { resolved: 'by-others', ...CLOSED }],
  ['seen', { resolved: 'by-others', ...HIDDEN_BY_US, canEdit: false }],
  // A comment that is hidden: by people, or by a run.
  ['seen', HIDDEN],
  ['seen', { ...HIDDEN, resolved: 'by-us' }],
  ['closed', { ...HIDDEN, ...CLOSED }],
  ['closed', HIDDEN_BY_US],
  ['past', { ...HIDDEN_BY_US, canEdit: false }],
  ['closed', { ...HIDDEN, ...CLOSED, canEdit: false }],
  // A run closed it.
  ['closed', CLOSED],
  ['closed', { ...CLOSED, canUnresolve: false }],
  ['closed', { ...CLOSED, resolved: 'by-us' }],
  ['closed', { resolved: 'by-us' }],
  ['past', { ...CLOSED, resolved: 'by-us', canUnresolve: false }],
  ['past', { ...HIDDEN_BY_US, resolved: 'by-us', canUnresolve: false }],
])('a thread is %s: %j', (state, more) => {
  expect(stateOf(thread(1, more))).toBe(state);
});

describe('a second thread for a finding', () => {
  const numbers = (...threads: PostedThread[]) => duplicatesIn(threads).map(({ number }) => number);

  test('is the younger one, whatever their order', () => {
    expect(numbers(thread(1), thread(2), thread(3))).toEqual([2, 3]);
    expect(numbers(thread(3), thread(2), thread(1))).toEqual([2, 3]);
  });

  test('is the one that this token cannot edit', () => {
    expect(numbers(thread(1, { canEdit: false }), thread(2))).toEqual([1]);
    expect(numbers(thread(2), thread(1, { canEdit: false }))).toEqual([1]);
  });

  test.each<[string, Partial<PostedThread>, Partial<PostedThread>]>([
    ['somebody answered', {}, { answered: true }],
    ['it is closed', {}, CLOSED],
    ['the first one is closed', CLOSED, {}],
    ['the first one was seen', HIDDEN, {}],
    ['it is of another finding', {}, { fingerprint: 'cd'.repeat(8) }],
    ['nobody knows their finding', { fingerprint: undefined }, { fingerprint: undefined }],
    ['it is in another file', {}, { path: 'b.bt' }],
    ['it is on other lines', {}, { at: { first: 3, last: 5 } }],
    ['it is on the file', {}, { at: 'file' }],
    ['nobody knows where they are', { at: 'outdated' }, { at: 'outdated' }],
  ])('is none where %s', (_why, first, second) => {
    expect(numbers(thread(1, first), thread(2, second))).toEqual([]);
  });

  test('may be on the file as a whole, and of an answered one', () => {
    expect(numbers(thread(1, { at: 'file' }), thread(2, { at: 'file' }))).toEqual([2]);
    expect(numbers(thread(1, { answered: true }), thread(2))).toEqual([2]);
  });
});

test.each<[PostedThread['at'], PostedThread['at'], boolean]>([
  ['file', 'file', true],
  ['file', 'outdated', false],
  ['file', { first: 1, last: 2 }, false],
  [{ first: 1, last: 2 }, 'file', false],
  [{ first: 1, last: 2 }, { first: 1, last: 2 }, true],
  [{ first: 1, last: 2 }, { first: 1, last: 3 }, false],
  [{ first: 2, last: 2 }, { first: 1, last: 2 }, false],
])('%j and %j are the same place: %s', (one, other, same) => {
  expect(isSamePlace(one, other)).toBe(same);
});

/** A finding on lines 5 and 6, whose fix changes line 9, with related places in line 12 and in line 15 of another file. */
function onLines5And6() {
  const on = (part: string) => {
    const start = TEXT.indexOf(part);
    return { span: { start, end: start + part.length }, message: 'here' };
  };
  const related = [on('@m12 = 1'), { ...on('@m15 = 1'), path: 'lib.bt' }];
  const fixes = [fix([replacement(TEXT, '@m9', '@n')])];
  const [one] = known('a.bt', TEXT, [finding(TEXT, '@m5 = 1;\n@m6 = 1;', { related, fixes })]);
  if (one === undefined) throw new Error('no finding');
  return { ...one, file: { ...one.file, others: new Map([['lib.bt', TEXT]]) } };
}

test.each<[string, PostedThread['at'], boolean]>([
  ['a.bt', { first: 3, last: 4 }, false],
  ['a.bt', { first: 3, last: 5 }, true],
  ['a.bt', { first: 5, last: 5 }, true],
  ['a.bt', { first: 6, last: 8 }, true],
  ['a.bt', { first: 7, last: 8 }, false],
  ['a.bt', { first: 9, last: 9 }, true],
  ['a.bt', { first: 10, last: 11 }, false],
  ['a.bt', { first: 12, last: 12 }, true],
  ['a.bt', { first: 13, last: 20 }, false],
  ['a.bt', { first: 1, last: 20 }, true],
  ['a.bt', 'file', false],
  ['a.bt', 'outdated', false],
  ['lib.bt', { first: 15, last: 15 }, true],
  ['lib.bt', { first: 5, last: 14 }, false],
  ['lib.bt', { first: 16, last: 16 }, false],
  ['b.bt', { first: 1, last: 20 }, false],
])('a thread in %s at %j is on a place of the finding: %s', (path, at, is) => {
  expect(isOnPlaceOf(thread(1, { path, at }), onLines5And6())).toBe(is);
});

describe('the finding that a thread is about', () => {
  const [a, b, second] = [
    ...['a.bt', 'b.bt'].flatMap((path) => known(path, TEXT, [finding(TEXT, '@m5 = 1')])),
    ...known('a.bt', TEXT, [finding(TEXT, '@m7 = 1')]),
  ];
  if (a === undefined || b === undefined || second === undefined) throw new Error('no findings');
  const all = new Map([
    [a, 'a'],
    [b, 'b'],
    [second, 'second'],
  ]);
  const { fingerprint } = a;
  const [line5, line7] = [5, 7].map((line) => ({ at: { first: line, last: line } }));

  /** The numbers of the threads by the name of their finding. */
  function about(
    findings: readonly KnownFinding[],
    threads: readonly PostedThread[],
    { paths = ['a.bt', 'b.bt'], causes }: { paths?: readonly string[]; causes?: ReadonlyMap<string, string> } = {},
  ) {
    const found = threadsByFinding(findings, threads, { paths: new Set(paths), causes });
    return [...found].map(([each, own]) => [all.get(each), own.map(({ number }) => number)]);
  }

  test('is that of its name in its file, and of its place where it has no name', () => {
    const threads = [
      thread(1, { fingerprint, path: 'b.bt' }),
      thread(2, { fingerprint }),
      thread(3, { fingerprint: undefined, ...line7 }),
      thread(4, { fingerprint: 'cd'.repeat(8), ...line5 }),
      thread(5, { fingerprint }),
    ];
    expect(about([a, b, second], threads)).toEqual([
      ['b', [1]],
      ['a', [2, 5]],
      ['second', [3]],
    ]);
  });

  test('is none where it has no name, and is on no place of one', () => {
    expect(about([a], [thread(1, { fingerprint: undefined, at: { first: 6, last: 8 } })])).toEqual([]);
  });

  test('is none of its place that has a thread already', () => {
    const named = thread(1, { fingerprint });
    expect(about([a], [named, thread(2, { fingerprint: undefined, ...line5 })])).toEqual([['a', [1]]]);
    expect(about([a], [thread(2, { fingerprint: undefined, ...line5 })])).toEqual([['a', [2]]]);
  });

  test('is in another file only where its comment had to be placed there', () => {
    const inLibrary = thread(1, { fingerprint, path: 'lib.bt' });
    const paths = ['a.bt', 'lib.bt'];
    expect(about([a], [inLibrary], { paths })).toEqual([]);
    expect(about([a], [inLibrary], { paths, causes: new Map([['a.bt', 'lib.bt']]) })).toEqual([['a', [1]]]);
    expect(about([a], [inLibrary], { paths, causes: new Map([['b.bt', 'lib.bt']]) })).toEqual([]);
    const library = new Map([['lib.bt', TEXT]]);
    const related = [{ path: 'lib.bt', span: { start: 0, end: 3 }, message: 'here' }];
    const elsewhere = { ...a, file: { ...a.file, others: library }, finding: { ...a.finding, related } };
    const [told] = threadsByFinding([elsewhere], [inLibrary], { paths: new Set(paths), causes: undefined });
    expect(told).toEqual([elsewhere, [inLibrary]]);
    const inOther = { ...inLibrary, path: 'c.bt' };
    const all = { paths: new Set([...paths, 'c.bt']), causes: undefined };
    expect(threadsByFinding([elsewhere], [inOther], all).size).toBe(0);
    const other = { ...inLibrary, fingerprint: 'cd'.repeat(8) };
    expect(about([a], [other], { paths, causes: new Map([['a.bt', 'lib.bt']]) })).toEqual([]);
  });

  test('is that of its own file before that of another file whose comment may be there', () => {
    const threads = [thread(1, { fingerprint })];
    expect(about([a, b], threads, { causes: new Map([['b.bt', 'a.bt']]) })).toEqual([['a', [1]]]);
  });

  test('is the worst of its place', () => {
    const both = thread(1, { fingerprint: undefined, at: { first: 5, last: 7 } });
    expect(about([a, second], [both])).toEqual([['a', [1]]]);
    expect(about([second, a], [both])).toEqual([['second', [1]]]);
  });

  test('may be in a file that was renamed, if it has no thread under its name', () => {
    const before = thread(1, { fingerprint, path: 'old.bt' });
    expect(about([a], [before])).toEqual([['a', [1]]]);
    expect(about([a], [before, thread(2, { fingerprint })])).toEqual([['a', [2]]]);
    expect(about([a], [before], { paths: ['a.bt', 'old.bt'] })).toEqual([]);
    expect(about([a], [thread(1, { fingerprint: 'cd'.repeat(8), path: 'old.bt' })])).toEqual([]);
  });
});
