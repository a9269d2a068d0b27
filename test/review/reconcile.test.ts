import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KnownFinding } from '../../src/review/fingerprint.ts';
import type { Lines } from '../../src/review/placement.ts';
import type { FileComment, PlannedComment } from '../../src/review/plan.ts';
import { closedText, holdsSuggestion, isClosedText, linesHash } from '../../src/review/posted-text.ts';
import { type PostedThread, stateOf } from '../../src/review/posted-thread.ts';
import { type Reconciliation, reconcile, type Wanted } from '../../src/review/reconcile.ts';
import { finding, fix, known, replacement } from './known.ts';

const TEXT = Array.from({ length: 24 }, (_, index) => `@m${index} = 1;\n`).join('');
/** A finding on every second line. Every second one has a fix, which replaces its line and the next one. */
const ALL = known(
  'a.bt',
  TEXT,
  Array.from({ length: 12 }, (_, index) => {
    const [first, second] = [`@m${2 * index} = 1`, `@m${2 * index + 1} = 1`];
    const edit = replacement(TEXT, `${first};\n${second};`, '@m = 2;');
    return finding(TEXT, first, index % 2 === 0 ? { fixes: [fix([edit])] } : {});
  }),
);
/** With a suggestion, and without one. */
const [FIXABLE, PLAIN] = ALL;
if (FIXABLE === undefined || PLAIN === undefined) throw new Error('no findings');
const HEAD = 'bb';
const OLD_HEAD = 'aa';

/** The text of a comment: it says where it is, and for which commit. */
function textOf(comment: FileComment | PlannedComment, headSha: string): string {
  const { known: about, path, offer } = comment;
  const place = 'lines' in comment ? `${comment.lines.first}-${comment.lines.last}` : 'file';
  const block = offer.kind === 'suggestion' ? `\n\`\`\`suggestion\n${offer.suggestion.text}\n\`\`\`` : '';
  return `${about.finding.what} At ${path}:${place}, in ${about.file.path}.${block}\n${headSha}`;
}

const wanted = (findings: readonly KnownFinding[], more: Partial<Wanted> = {}): Wanted => ({
  findings,
  dismissed: [],
  others: [],
  diff: { hunks: new Map([['a.bt', [{ newStart: 1, newLines: 24, added: [] }]]]) },
  paths: new Set(['a.bt']),
  complete: true,
  headSha: HEAD,
  textOf,
  ...more,
});

/** The thread that an earlier run left for a finding. */
function threadOf(about: KnownFinding, more: Partial<PostedThread> = {}): PostedThread {
  const headSha = more.headSha ?? OLD_HEAD;
  const [comment] = reconcile(wanted([about]), []).plan.comments;
  if (comment === undefined) throw new Error('it has no comment');
  const isSuggested = comment.offer.kind === 'suggestion';
  return {
    id: `t${more.number ?? 1}`,
    commentId: `c${more.number ?? 1}`,
    number: 1,
    fingerprint: about.fingerprint,
    headSha,
    path: comment.path,
    at: comment.lines,
    body: textOf(comment, headSha),
    replaces: isSuggested ? linesHash(TEXT, comment.lines) : undefined,
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
/** The same place with one more line. */
const longer = (at: PostedThread['at']): PostedThread['at'] =>
  typeof at === 'object' ? { first: at.first, last: at.last + 1 } : at;
const FOREIGN = 'Look.\n```suggestion\nx\n```';

/** What a run would do, without the plan: how many comments it would post instead. */
function changesFor(findings: readonly KnownFinding[], threads: readonly PostedThread[], more: Partial<Wanted> = {}) {
  const { plan, replan, ...changes } = reconcile(wanted(findings, more), threads);
  return { ...changes, fresh: plan.comments.length + plan.onFile.length };
}
const NOTHING = { edits: [], back: [], closing: [], duplicates: [], unresolved: 0, fresh: 0 };

const arbitraryThread = fc
  .record({
    about: fc.constantFrom(...ALL),
    at: fc.constantFrom('right', 'right', 'longer', 'file', 'outdated'),
    text: fc.constantFrom('right', 'right', 'old', 'gone', 'superseded', 'unmarked', 'unknown'),
    resolved: fc.constantFrom('no' as const, 'no' as const, 'by-us' as const, 'by-others' as const),
    isMinimized: fc.boolean(),
    answered: fc.boolean(),
    byHand: fc.boolean(),
    can: fc.boolean(),
    canEdit: fc.boolean(),
    hidByUs: fc.boolean(),
  })
  .map(({ about, at, text, can, hidByUs, ...each }): PostedThread => {
    const own = threadOf(about, { ...each, hidByUs: hidByUs && each.isMinimized, canResolve: can, canUnresolve: can });
    const places: Record<string, PostedThread['at']> = { longer: longer(own.at), file: 'file', outdated: 'outdated' };
    const placed = { ...own, at: places[at] ?? own.at };
    if (text === 'unmarked')
      return { ...placed, fingerprint: undefined, replaces: undefined, byHand: true, body: FOREIGN };
    if (text === 'unknown') return { ...placed, fingerprint: 'f'.repeat(16) };
    if (text === 'old') return { ...placed, body: FOREIGN };
    return text === 'right'
      ? placed
      : { ...placed, body: closedText(own.body, text === 'gone' ? 'gone' : 'superseded') };
  });
const arbitraryThreads = fc
  .array(arbitraryThread, { maxLength: 12 })
  .map((all) => all.map((each, number) => ({ ...each, number, id: `t${number}`, commentId: `c${number}` })));
const found = fc.subarray(ALL);

/** What GitHub would have after a run. */
function afterRun(findings: readonly KnownFinding[], before: readonly PostedThread[]): PostedThread[] {
  const changes = reconcile(wanted(findings), before);
  const texts = new Map(
    [...changes.edits, ...changes.back, ...changes.closing].map(({ thread, body }) => [thread, body]),
  );
  const isIn = (list: Reconciliation['back'], thread: PostedThread) => list.some((each) => each.thread === thread);
  const kept = before
    .filter((thread) => !changes.duplicates.includes(thread))
    .map((thread): PostedThread => {
      const text = thread.canEdit ? texts.get(thread) : undefined;
      const isNew = text !== undefined && text !== thread.body;
      const edited = isNew ? { ...thread, body: text, headSha: HEAD, byHand: false } : thread;
      if (isIn(changes.closing, thread))
        return { ...edited, ...(thread.canResolve ? RESOLVED : { isMinimized: true, hidByUs: !isNew }) };
      return isIn(changes.back, thread) ? { ...edited, resolved: 'no', isMinimized: false, hidByUs: false } : edited;
    });
  const fresh = changes.plan.comments.map(({ known: about }, index) =>
    threadOf(about, { number: 1000 + index, headSha: HEAD }),
  );
  return [...kept, ...fresh];
}
const RESOLVED = { resolved: 'by-us' as const };

describe('reconcile', () => {
  test('a second run with the same findings has nothing to do', () => {
    fc.assert(
      fc.property(found, arbitraryThreads, (findings, before) => {
        expect(changesFor(findings, afterRun(findings, before))).toEqual({ ...NOTHING, unresolved: expect.anything() });
      }),
    );
  });

  test('each finding is told by one open thread that fits, unless people know it', () => {
    fc.assert(
      fc.property(found, arbitraryThreads, (findings, before) => {
        const after = afterRun(findings, before);
        for (const about of findings) {
          const own = after.filter(({ fingerprint }) => fingerprint === about.fingerprint);
          const newest = own.reduce((a, b) => (a.number > b.number ? a : b), own[0] ?? threadOf(about));
          const open = own.filter((each) => stateOf(each) === 'open');
          const isKnown = own.length === 0 || stateOf(newest) === 'seen';
          expect(open).toHaveLength(isKnown ? 0 : 1);
          for (const { at, body, byHand, headSha } of open) {
            expect(at).not.toBe('outdated');
            if (!byHand && holdsSuggestion(body)) expect({ at, body }).toMatchObject(told(about, headSha));
          }
        }
      }),
    );
  });

  test('no open thread tells what was not found', () => {
    fc.assert(
      fc.property(found, arbitraryThreads, (findings, before) => {
        const names = new Set(findings.map(({ fingerprint }) => fingerprint));
        for (const each of afterRun(findings, before))
          if (each.fingerprint !== undefined && !names.has(each.fingerprint) && each.canEdit)
            expect(stateOf(each)).not.toBe('open');
      }),
    );
  });

  test('no suggestion of an unresolved thread replaces other lines than it was made for', () => {
    fc.assert(
      fc.property(found, arbitraryThreads, (findings, before) => {
        const names = new Set(findings.map(({ fingerprint }) => fingerprint));
        for (const each of afterRun(findings, before)) {
          const { at, body, fingerprint, resolved, canEdit, isMinimized } = each;
          if (resolved !== 'no' || typeof at !== 'object' || !names.has(fingerprint ?? '')) continue;
          // What the token may not edit, it can only hide.
          const isHidden = isMinimized || stateOf(each) !== 'open';
          if (holdsSuggestion(body)) expect((!canEdit && isHidden) || fits(each)).toBe(true);
        }
      }),
    );
  });

  test('nothing that somebody has answered is deleted, and of each finding the first thread stays that this token can edit', () => {
    fc.assert(
      fc.property(found, arbitraryThreads, (findings, before) => {
        for (const each of reconcile(wanted(findings), before).duplicates) {
          expect(each.answered).toBe(false);
          const staysFor = (other: PostedThread) =>
            other.fingerprint === each.fingerprint &&
            (other.canEdit === each.canEdit ? other.number < each.number : other.canEdit);
          expect(before.some(staysFor)).toBe(true);
        }
      }),
    );
  });

  test('the order of the threads is of no account', () => {
    fc.assert(
      fc.property(found, arbitraryThreads, (findings, before) => {
        const names = (threads: readonly PostedThread[]) => {
          const { edits, back, closing, duplicates } = reconcile(wanted(findings), threads);
          const ids = [edits, back, closing].map((list) => list.map(({ thread }) => thread.id).sort());
          return [...ids, duplicates.map(({ id }) => id).sort()];
        };
        expect(names([...before].reverse())).toEqual(names(before));
      }),
    );
  });
});

const told = (about: KnownFinding, headSha: string) => {
  const { at, body } = threadOf(about, { headSha });
  return { at, body };
};
/** Whether the suggestion of a thread replaces the lines that it was made for. */
const fits = ({ at, replaces, headSha }: PostedThread) =>
  headSha === HEAD || (typeof at === 'object' && replaces === linesHash(TEXT, at));

describe('a thread whose finding is there', () => {
  test('stays as it is while its place and its words hold: its links may lead to an older commit', () => {
    expect(changesFor([FIXABLE, PLAIN], [threadOf(FIXABLE), threadOf(PLAIN, { number: 2 })])).toEqual(NOTHING);
  });

  test('gets its words anew where they do not hold', () => {
    const thread = threadOf(FIXABLE, { body: FOREIGN });
    expect(changesFor([FIXABLE], [thread])).toEqual({
      ...NOTHING,
      edits: [{ thread, body: threadOf(FIXABLE, { headSha: HEAD }).body }],
    });
  });

  test.each<[string, Partial<PostedThread>]>([
    ['is outdated', { at: 'outdated' }],
    ['would replace other lines', { at: longer(threadOf(FIXABLE).at) }],
    ['is on the file, and can be on lines', { at: 'file' }],
    ['may not be edited, and its words do not hold', { canEdit: false, body: FOREIGN }],
  ])('is superseded where it %s', (_why, more) => {
    const thread = threadOf(FIXABLE, more);
    expect(changesFor([FIXABLE], [thread])).toEqual({
      ...NOTHING,
      fresh: 1,
      closing: [{ thread, body: closedText(thread.body, 'superseded') }],
    });
    expect(changesFor([FIXABLE], [{ ...thread, body: closedText(thread.body, 'superseded') }])).toMatchObject({
      fresh: 1,
    });
  });

  test('is superseded where its suggestion is in another file now', () => {
    const thread = threadOf(FIXABLE, { path: 'old.bt' });
    expect(changesFor([FIXABLE], [thread])).toMatchObject({ fresh: 1, closing: [{ thread }] });
  });

  test('may be on its file where it suggests nothing, and on no other file', () => {
    const thread = threadOf(PLAIN, { at: 'file' });
    const [edit] = changesFor([PLAIN], [thread]).edits;
    expect(edit?.body).toContain('At a.bt:file, in a.bt.');
    expect(changesFor([PLAIN], [{ ...thread, path: 'old.bt' }])).toMatchObject({ fresh: 1, closing: [{}], edits: [] });
  });

  test('of two that tell it, the one that fits stays, and the other one is closed', () => {
    const wrong = threadOf(FIXABLE, { at: 'outdated' });
    const right = threadOf(FIXABLE, { number: 2 });
    expect(changesFor([FIXABLE], [wrong, right])).toMatchObject({ fresh: 0, edits: [], closing: [{ thread: wrong }] });
  });

  test('stays closed where another thread of its finding is open', () => {
    const closed = threadOf(FIXABLE, { body: closedText(threadOf(FIXABLE).body, 'gone'), resolved: 'by-us' });
    expect(changesFor([FIXABLE], [closed, threadOf(FIXABLE, { number: 2 })])).toEqual(NOTHING);
  });

  test('may be anywhere on the finding where it suggests nothing', () => {
    const thread = threadOf(PLAIN, { at: { first: 1, last: 20 } });
    const [edit] = changesFor([PLAIN], [thread]).edits;
    expect(edit?.body).toContain('At a.bt:1-20');
    expect(changesFor([PLAIN], [{ ...thread, at: { first: 4, last: 20 } }])).toMatchObject({ fresh: 1 });
  });

  test('keeps its suggestion when a worse finding wants to change the same lines', () => {
    const edit = replacement(TEXT, '@m0 = 1;\n@m1 = 1;\n@m2 = 1;', '@n = 3;');
    const texts = [finding(TEXT, '@m0 = 1', { fixes: FIXABLE.finding.fixes, severity: 'warning' as const })];
    const [old] = known('a.bt', TEXT, texts);
    const [worse, same] = known('a.bt', TEXT, [finding(TEXT, '@m2 = 1', { fixes: [fix([edit])] }), ...texts]);
    if (old === undefined || worse === undefined || same === undefined) throw new Error('no findings');
    const thread = threadOf(same);
    expect(changesFor([worse, same], [thread])).toEqual({ ...NOTHING, fresh: 1 });
    expect(reconcile(wanted([worse, same]), [thread]).plan.comments[0]?.offer.kind).toBe('patch');
  });
});

test('a plan by another reading of the diff has the same findings: those that no thread tells', () => {
  const { plan, replan } = reconcile(wanted([FIXABLE, PLAIN]), [threadOf(FIXABLE)]);
  const told = (made: typeof plan) =>
    [made.comments, made.onFile, made.unplaced].map((list) => list.map(({ known: about }) => about));
  expect(told(plan)).toEqual([[PLAIN], [], []]);
  expect(told(replan({ hunks: new Map([['a.bt', [{ newStart: 1, newLines: 24, added: [] }]]]) }))).toEqual(told(plan));
  expect(told(replan({ hunks: new Map([['a.bt', undefined]]) }))).toEqual([[], [PLAIN], []]);
  expect(told(replan({ hunks: new Map() }))).toEqual([[], [], [PLAIN]]);
});

describe('which findings come first', () => {
  const many = known(
    'a.bt',
    TEXT,
    Array.from({ length: 24 }, (_, line) => finding(TEXT, `@m${line} = 1`)),
  );
  const [first] = many;
  const last = many.at(-1);
  if (first === undefined || last === undefined) throw new Error('no findings');
  /** More findings than there are comments: on each line of a script, and as many of another script. */
  const all = [
    ...known(
      '0.bt',
      TEXT,
      many.slice(0, 7).map((each) => each.finding),
    ),
    ...many,
  ];
  const hunk = [{ newStart: 1, newLines: 24, added: [] }];
  const diff = {
    hunks: new Map([
      ['0.bt', hunk],
      ['a.bt', hunk],
    ]),
  };
  const more = { diff, paths: new Set(['0.bt', 'a.bt']) };

  test('those that have a thread, so that new ones do not take its place', () => {
    expect(reconcile(wanted(all, more), []).plan.unplaced.map(({ known: left }) => left)).toEqual([last]);
    const thread = threadOf(last);
    const { plan, closing } = reconcile(wanted(all, more), [thread]);
    expect([plan.comments.length, plan.unplaced.map(({ known: left }) => left), closing]).toEqual([29, [many[22]], []]);
  });

  test('those that people have seen take room, too', () => {
    const { plan } = reconcile(wanted(all, more), [threadOf(first, { resolved: 'by-others' })]);
    expect([plan.comments.length, plan.unplaced.length]).toEqual([29, 1]);
  });

  test('of those that have a thread, those whose comment has a suggestion', () => {
    const edit = replacement(TEXT, '@m0 = 1;\n@m1 = 1;\n@m2 = 1;', '@n = 3;');
    const other = finding(TEXT, '@m0 = 1', { fixes: FIXABLE.finding.fixes, severity: 'warning' });
    const [worse, milder] = known('a.bt', TEXT, [finding(TEXT, '@m2 = 1', { fixes: [fix([edit])] }), other]);
    if (worse === undefined || milder === undefined) throw new Error('no findings');
    const patch: PlannedComment = {
      known: worse,
      path: 'a.bt',
      lines: { first: 3, last: 3 },
      offer: { kind: 'patch', because: '' },
    };
    const words = threadOf(worse, { number: 2, at: patch.lines, replaces: undefined, body: textOf(patch, OLD_HEAD) });
    expect(changesFor([worse, milder], [threadOf(milder), words])).toEqual(NOTHING);
    // Also where another thread of it has none.
    const old = threadOf(milder, { number: 3, at: 'outdated', body: 'It hangs.', replaces: undefined });
    expect(changesFor([worse, milder], [threadOf(milder), words, old])).toEqual({
      ...NOTHING,
      closing: [{ thread: old, body: closedText(old.body, 'superseded') }],
    });
  });
});

describe('a thread that is closed', () => {
  const close = (about: KnownFinding, more: Partial<PostedThread> = {}) =>
    threadOf(about, { body: closedText(threadOf(about).body, 'gone'), ...more });
  const reopened = { body: threadOf(FIXABLE, { headSha: HEAD }).body };

  test.each<[string, Partial<PostedThread>]>([
    ['by resolving it', { resolved: 'by-us' }],
    ['by hiding its comment', { isMinimized: true, canResolve: false }],
    ['by words alone', {}],
  ])('%s stays closed while its finding is gone, and is opened when it is back at its place', (_how, more) => {
    const thread = close(FIXABLE, more);
    expect(changesFor([], [thread])).toMatchObject({ closing: [], back: [], edits: [] });
    expect(changesFor([FIXABLE], [thread])).toEqual({ ...NOTHING, back: [{ thread, ...reopened }] });
    expect(changesFor([FIXABLE], [{ ...thread, at: 'outdated' }])).toMatchObject({ back: [], fresh: 1 });
  });

  test('is resolved as soon as the token may, and counted until then', () => {
    const thread = close(FIXABLE, { isMinimized: true });
    expect(changesFor([], [thread])).toEqual({ ...NOTHING, closing: [{ thread, body: thread.body }] });
    expect(changesFor([], [{ ...thread, canResolve: false }])).toEqual({ ...NOTHING, unresolved: 1 });
    // People have opened it again.
    expect(changesFor([], [close(FIXABLE)])).toMatchObject({ closing: [] });
  });

  test.each<[string, Partial<PostedThread>]>([
    ['people have resolved it, too', { resolved: 'by-others', isMinimized: true }],
    ['the token may not open it again', { resolved: 'by-us', canUnresolve: false }],
  ])('is left alone where %s, and its finding is told anew when it is back', (_why, more) => {
    const thread = close(FIXABLE, more);
    expect(changesFor([], [thread])).toEqual(NOTHING);
    expect(changesFor([FIXABLE], [thread])).toEqual({ ...NOTHING, fresh: 1 });
  });

  test('without a word, of another token, is counted too, and resolved as soon as the token may', () => {
    const thread = threadOf(FIXABLE, { isMinimized: true, hidByUs: true, canEdit: false, canResolve: false });
    expect(changesFor([], [thread])).toEqual({ ...NOTHING, unresolved: 1 });
    expect(changesFor([FIXABLE], [thread])).toEqual({ ...NOTHING, unresolved: 1, fresh: 1 });
    expect(changesFor([], [{ ...thread, canResolve: true }]).closing).toHaveLength(1);
    const own = { ...thread, canEdit: true };
    expect(changesFor([FIXABLE], [own])).toEqual({ ...NOTHING, back: [{ thread: own, body: thread.body }] });
  });

  test('without a word, but with a suggestion, gets words: whoever unfolds it could apply it', () => {
    const thread = threadOf(FIXABLE, { isMinimized: true, hidByUs: true, canResolve: false });
    const counted = { ...NOTHING, unresolved: 1 };
    const saying = (reason: 'gone' | 'superseded') => [{ thread, body: closedText(thread.body, reason) }];
    expect(changesFor([], [thread])).toEqual({ ...counted, edits: saying('gone') });
    expect(changesFor([], [thread], { complete: false })).toEqual({ ...counted, edits: saying('superseded') });
    expect(changesFor([], [{ ...thread, resolved: 'by-us' }])).toEqual(NOTHING);
    expect(changesFor([], [threadOf(PLAIN, { isMinimized: true, hidByUs: true, canResolve: false })])).toEqual(counted);
  });

  test('says why: its finding is gone, dismissed, or not caused; and nothing is gone that was not judged', () => {
    const thread = threadOf(FIXABLE);
    const closing = (reason: 'gone' | 'dismissed' | 'not-caused') => [
      { thread, body: closedText(thread.body, reason) },
    ];
    expect(changesFor([], [thread])).toEqual({ ...NOTHING, closing: closing('gone') });
    expect(changesFor([], [thread], { dismissed: [FIXABLE] })).toEqual({ ...NOTHING, closing: closing('dismissed') });
    expect(changesFor([], [thread], { others: [FIXABLE] })).toEqual({ ...NOTHING, closing: closing('not-caused') });
    expect(changesFor([], [thread], { dismissed: [FIXABLE], others: [FIXABLE] }).closing).toEqual(closing('dismissed'));
    expect(changesFor([], [thread], { complete: false })).toEqual(NOTHING);
  });
});

describe('what people decide', () => {
  test.each<[string, Partial<PostedThread>]>([
    ['resolved', { resolved: 'by-others' }],
    ['hid', { isMinimized: true }],
    ['hid and we resolved', { isMinimized: true, resolved: 'by-us' }],
  ])('a thread that they %s stays as it is, and its finding is not told again', (_what, more) => {
    const thread = threadOf(FIXABLE, more);
    expect(changesFor([FIXABLE], [thread])).toEqual(NOTHING);
    expect(changesFor([FIXABLE], [{ ...thread, at: 'outdated' }])).toMatchObject({ fresh: 0, closing: [], back: [] });
    expect(changesFor([], [thread])).toEqual(NOTHING);
  });

  test('about an older thread does not hold for a newer one', () => {
    const older = threadOf(FIXABLE, { at: 'outdated', resolved: 'by-others' });
    const newer = threadOf(FIXABLE, { number: 2, at: 'outdated' });
    expect(changesFor([FIXABLE], [older, newer])).toMatchObject({ fresh: 1, closing: [{ thread: newer }] });
  });

  test('a comment that they wrote keeps their words, wherever it is on the finding', () => {
    const thread = threadOf(FIXABLE, { byHand: true, body: 'On Monday.', at: { first: 1, last: 1 } });
    expect(changesFor([FIXABLE], [thread])).toEqual(NOTHING);
    expect(changesFor([FIXABLE], [{ ...thread, fingerprint: undefined }])).toEqual(NOTHING);
    expect(changesFor([FIXABLE], [{ ...thread, fingerprint: undefined, at: 'outdated' }])).toMatchObject({ fresh: 1 });
    expect(changesFor([], [{ ...thread, fingerprint: undefined }])).toEqual(NOTHING);
  });

  test.each<[string, Partial<PostedThread>, boolean]>([
    ['the lines are as they were', {}, true],
    ['there is one more line', { at: longer(threadOf(FIXABLE).at) }, false],
    ['nothing was pushed since', { headSha: HEAD, replaces: undefined }, true],
    ['nobody knows what it was made for', { replaces: undefined }, false],
  ])('a suggestion that they wrote or hid stays only if it fits: %s', (_when, more, stays) => {
    const hidden = threadOf(FIXABLE, { body: FOREIGN, ...more, isMinimized: true });
    const body = FOREIGN.replace('suggestion', 'bpftrace');
    expect(changesFor([FIXABLE], [hidden])).toEqual({ ...NOTHING, edits: stays ? [] : [{ thread: hidden, body }] });
    for (const how of [{}, { fingerprint: undefined }]) {
      const thread = threadOf(FIXABLE, { body: FOREIGN, byHand: true, ...more, ...how });
      const superseded = { closing: [{ thread, body: closedText(FOREIGN, 'superseded') }], fresh: 1 };
      expect(changesFor([FIXABLE], [thread])).toEqual({ ...NOTHING, ...(stays ? {} : superseded) });
    }
  });
});

test.each<[string, Partial<PostedThread>, boolean]>([
  ['its lines have changed', { at: 'outdated' }, true],
  ['it is on the file', { at: 'file' }, true],
  ['it is in a file of another name', { path: 'old.bt' }, true],
  ['it is resolved', { at: 'outdated', resolved: 'by-others' }, false],
  ['this token cannot edit it', { at: 'outdated', canEdit: false }, false],
])('a hidden suggestion is taken away where %s: %j, %s', (_why, more, isTaken) => {
  const hidden = threadOf(FIXABLE, { isMinimized: true, ...more });
  const edits = isTaken ? [{ thread: hidden, body: hidden.body.replace('suggestion', 'bpftrace') }] : [];
  expect(changesFor([FIXABLE], [hidden])).toEqual({ ...NOTHING, edits });
});

describe('two threads for one finding', () => {
  const both = (more: Partial<PostedThread>) => [threadOf(FIXABLE), threadOf(FIXABLE, { number: 2, ...more })];

  test('at one place: the second is deleted, but closed where somebody has answered', () => {
    expect(changesFor([FIXABLE], both({}))).toMatchObject({ duplicates: [{ number: 2 }], closing: [], fresh: 0 });
    expect(changesFor([FIXABLE], both({ answered: true }))).toMatchObject({
      duplicates: [],
      closing: [{ thread: { number: 2 } }],
    });
  });

  test('at two places: the one that does not fit is closed', () => {
    const at: Lines = { first: 1, last: 3 };
    expect(changesFor([FIXABLE], both({ at }))).toMatchObject({ duplicates: [], closing: [{ thread: { number: 2 } }] });
  });
});

describe('a finding that stands for others', () => {
  const one = threadOf(PLAIN);
  const other = { ...PLAIN, fingerprint: 'e'.repeat(16) };
  const joined: KnownFinding = { ...PLAIN, others: [other.fingerprint] };
  const thread = { ...threadOf(other), id: 't2', commentId: 'c2', number: 2 };

  test('has the threads of these closed as superseded, once', () => {
    const changes = changesFor([joined], [one, thread]);
    expect(changes.closing.map((each) => [each.thread.id, each.body.split('\n')[0]])).toEqual([
      ['t2', '_This is superseded: it has the same cause as a worse finding, whose comment tells of both._'],
    ]);
    const closed = changes.closing.map(({ thread: { resolved: _, ...each }, body }): PostedThread => {
      return { ...each, body, resolved: 'by-us' };
    });
    expect(changesFor([joined], [one, ...closed])).toEqual(NOTHING);
  });

  test('leaves a thread alone of which nobody knows what it told', () => {
    const unmarked = { ...thread, fingerprint: undefined, byHand: true, body: 'On Monday.' };
    expect(changesFor([joined], [one, unmarked])).toEqual(NOTHING);
  });

  test('also where something was not judged: it is there', () => {
    expect(changesFor([joined], [one, thread], { complete: false }).closing).toHaveLength(1);
  });

  test('and one that is told alone again has its thread reopened', () => {
    const [closing] = changesFor([joined], [one, thread]).closing;
    if (closing === undefined) throw new Error('nothing is closed');
    const closed: PostedThread = { ...closing.thread, body: closing.body, resolved: 'by-us' };
    expect(changesFor([other], [closed]).back.map((each) => each.thread.id)).toEqual(['t2']);
  });
});

describe('the same finding in two files', () => {
  const [a, b] = ['a.bt', 'b.bt'].map((path) => known(path, TEXT, [finding(TEXT, '@m1 = 1')])[0]);
  if (a === undefined || b === undefined) throw new Error('no findings');
  const threadIn = (path: string, more: Partial<PostedThread> = {}) =>
    threadOf(a, {
      path,
      number: path.charCodeAt(0),
      body: textOf(
        { known: path === 'a.bt' ? a : b, path, lines: { first: 2, last: 2 }, offer: { kind: 'none' } },
        OLD_HEAD,
      ),
      ...more,
    });
  const HUNK = [{ newStart: 1, newLines: 24, added: [] }];
  const both = {
    paths: new Set(['a.bt', 'b.bt']),
    diff: {
      hunks: new Map([
        ['a.bt', HUNK],
        ['b.bt', HUNK],
      ]),
    },
  };

  test('has a thread in each, and the one is closed whose file was fixed', () => {
    const threads = [threadIn('a.bt'), threadIn('b.bt')];
    expect(changesFor([a, b], threads, both)).toEqual(NOTHING);
    expect(changesFor([b], threads, both)).toMatchObject({ fresh: 0, closing: [{ thread: threads[0] }] });
    expect(changesFor([a, b], [threadIn('a.bt')], both)).toMatchObject({ fresh: 1, closing: [] });
  });

  test('is told anew in a file that it is copied into, although somebody closed the first', () => {
    expect(changesFor([b], [threadIn('a.bt', { resolved: 'by-others' })], both)).toMatchObject({ fresh: 1 });
  });

  test('goes with a file that got another name, and so does what people decided', () => {
    const renamed = { ...both, paths: new Set(['b.bt']) };
    const thread = threadIn('a.bt', { at: 'outdated' });
    expect(changesFor([b], [thread], renamed)).toMatchObject({ fresh: 1, closing: [{ thread }] });
    expect(changesFor([b], [{ ...thread, resolved: 'by-others' }], renamed)).toEqual(NOTHING);
    const closed = { ...thread, body: closedText(thread.body, 'superseded'), resolved: 'by-us' as const };
    expect(changesFor([b], [closed, threadIn('b.bt')], renamed)).toEqual(NOTHING);
    expect(isClosedText(closed.body)).toBe(true);
  });

  test('keeps a thread that had to be placed in another file', () => {
    const hunks = new Map([['a.bt', HUNK]]);
    const causes = new Map([['b.bt', 'a.bt']]);
    const onFile = threadIn('a.bt', {
      at: 'file',
      body: textOf({ known: b, path: 'a.bt', offer: { kind: 'none' } }, OLD_HEAD),
    });
    expect(changesFor([b], [onFile], { ...both, diff: { hunks, causes } })).toEqual(NOTHING);
    const related = [{ path: 'a.bt', span: { start: 0, end: 3 }, message: 'here' }];
    const file = { ...b.file, others: new Map([['a.bt', TEXT]]) };
    const elsewhere = { ...b, file, finding: { ...b.finding, related } };
    const [comment] = reconcile(wanted([elsewhere], { ...both, diff: { hunks } }), []).plan.comments;
    if (comment === undefined) throw new Error('it has no comment');
    const thread = threadIn('a.bt', { at: comment.lines, body: textOf(comment, OLD_HEAD) });
    expect(changesFor([elsewhere], [thread], { ...both, diff: { hunks } })).toEqual(NOTHING);
  });
});
