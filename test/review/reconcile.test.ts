import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KnownFinding } from '../../src/review/fingerprint.ts';
import { CLOSED_WORDS, type PostedThread, type Reconciliation, reconcile } from '../../src/review/reconcile.ts';
import { finding, known } from './known.ts';

const TEXT = Array.from({ length: 12 }, (_, index) => `@m${index} = 1;`).join('\n');
const ALL = known(
  'a.bt',
  TEXT,
  Array.from({ length: 12 }, (_, index) => finding(TEXT, `@m${index} = 1`)),
);
const NAMES = ALL.map(({ fingerprint }) => fingerprint);

const thread = fc.record({
  fingerprint: fc.constantFrom(...NAMES, 'f'.repeat(16)),
  resolved: fc.constantFrom('no' as const, 'by-us' as const, 'by-others' as const),
  isMinimized: fc.boolean(),
  answered: fc.boolean(),
  canResolve: fc.boolean(),
  isEdited: fc.boolean(),
});
const threads = fc.array(thread, { maxLength: 20 }).map((all) =>
  all.map(
    ({ isEdited, ...each }, index): PostedThread => ({
      ...each,
      id: `t${index}`,
      commentId: `c${index}`,
      number: index,
      path: 'a.bt',
      body: isEdited ? `${CLOSED_WORDS}\n\nIt hangs.` : 'It hangs.',
    }),
  ),
);
const found = fc.subarray(ALL);
const dismissed = fc.subarray(NAMES).map((names) => new Set(names));

/** What GitHub would have after the plan was carried out. */
function carriedOut(
  before: readonly PostedThread[],
  { fresh, gone, back, duplicates }: Reconciliation,
): PostedThread[] {
  const kept = before
    .filter((each) => !duplicates.includes(each))
    .map((each): PostedThread => {
      if (gone.includes(each)) return { ...each, resolved: 'by-us' };
      return back.includes(each) ? { ...each, resolved: 'no', isMinimized: false, body: 'It hangs.' } : each;
    });
  const posted = fresh.map(
    ({ fingerprint }, index): PostedThread => ({
      id: `n${index}`,
      commentId: `m${index}`,
      number: 1000 + index,
      fingerprint,
      path: 'a.bt',
      body: 'It hangs.',
      resolved: 'no',
      isMinimized: false,
      answered: false,
      canResolve: true,
    }),
  );
  return [...kept, ...posted];
}

/** Of a run that has looked at a.bt only. */
const reconcileHere = (
  findings: readonly KnownFinding[],
  before: readonly PostedThread[],
  quiet: ReadonlySet<string>,
) =>
  reconcile(
    findings.filter(({ fingerprint }) => !quiet.has(fingerprint)),
    before,
    { paths: new Set(['a.bt']) },
  );

describe('reconcile', () => {
  test('a second run with the same findings has nothing to do', () => {
    fc.assert(
      fc.property(found, threads, dismissed, (findings, before, quiet) => {
        const after = carriedOut(before, reconcileHere(findings, before, quiet));
        expect(reconcileHere(findings, after, quiet)).toEqual({ fresh: [], gone: [], back: [], duplicates: [] });
      }),
    );
  });

  test('each finding is told, and by a thread that is open unless somebody closed it', () => {
    fc.assert(
      fc.property(found, threads, dismissed, (findings, before, quiet) => {
        const after = carriedOut(before, reconcileHere(findings, before, quiet));
        for (const { fingerprint } of findings.filter((each) => !quiet.has(each.fingerprint))) {
          const own = after.filter((each) => each.fingerprint === fingerprint);
          expect(own.length).toBeGreaterThan(0);
          const [first] = own.sort((a, b) => a.number - b.number);
          expect(first?.resolved).not.toBe('by-us');
        }
        const names = new Set(findings.map(({ fingerprint }) => fingerprint));
        for (const each of after.filter(({ fingerprint }) => !names.has(fingerprint) || quiet.has(fingerprint))) {
          const open = each.resolved === 'no' && !each.isMinimized && !each.body.startsWith(CLOSED_WORDS);
          // What somebody has answered in a second thread is theirs.
          if (open) expect(each.answered).toBe(true);
        }
      }),
    );
  });

  test('nothing that somebody has answered is deleted, and no first thread', () => {
    fc.assert(
      fc.property(found, threads, dismissed, (findings, before, quiet) => {
        for (const each of reconcileHere(findings, before, quiet).duplicates) {
          expect(each.answered).toBe(false);
          expect(before.some((other) => other.fingerprint === each.fingerprint && other.number < each.number)).toBe(
            true,
          );
        }
      }),
    );
  });

  test('the order of the threads is of no account', () => {
    fc.assert(
      fc.property(found, threads, dismissed, (findings, before, quiet) => {
        const names = (plan: Reconciliation) =>
          [plan.gone, plan.back, plan.duplicates].map((each) => each.map(({ id }) => id).sort());
        expect(names(reconcileHere(findings, [...before].reverse(), quiet))).toEqual(
          names(reconcileHere(findings, before, quiet)),
        );
      }),
    );
  });
});

describe('a thread that is closed', () => {
  const [known] = ALL;
  if (known === undefined) throw new Error('no finding');
  const { fingerprint } = known;
  const one = (more: Partial<PostedThread>): PostedThread => ({
    id: 't',
    commentId: 'c',
    number: 1,
    fingerprint,
    path: 'a.bt',
    body: 'It hangs.',
    resolved: 'no',
    isMinimized: false,
    answered: false,
    canResolve: true,
    ...more,
  });
  const nobody = new Set<string>();

  test.each<[string, Partial<PostedThread>]>([
    ['by us', { resolved: 'by-us' }],
    ['by hiding its comment', { isMinimized: true }],
    ['by words in its comment', { body: `${CLOSED_WORDS}\n\nIt hangs.` }],
  ])('%s stays closed while its finding is gone, and is opened when it is back', (_how, more) => {
    const thread = one(more);
    expect(reconcileHere([], [thread], nobody)).toMatchObject({ gone: [], back: [] });
    expect(reconcileHere([known], [thread], nobody)).toMatchObject({ fresh: [], gone: [], back: [thread] });
  });

  test('by somebody else is never touched, whatever was done to its comment before', () => {
    const thread = one({ resolved: 'by-others', isMinimized: true, body: CLOSED_WORDS });
    const untouched = { fresh: [], gone: [], back: [], duplicates: [] };
    expect(reconcileHere([], [thread], nobody)).toEqual(untouched);
    expect(reconcileHere([known], [thread], nobody)).toEqual(untouched);
  });

  test('is one whose finding was dismissed, and that is open it is closed', () => {
    expect(reconcileHere([known], [one({})], new Set([fingerprint]))).toMatchObject({ gone: [one({})], fresh: [] });
    expect(reconcileHere([known], [one({ resolved: 'by-us' })], new Set([fingerprint]))).toMatchObject({
      gone: [],
      back: [],
    });
  });
});

describe('the same finding in two files', () => {
  const [a, b] = ['a.bt', 'b.bt'].map((path) => known(path, TEXT, [finding(TEXT, '@m1 = 1')])[0]);
  if (a === undefined || b === undefined) throw new Error('no findings');
  const threadIn = (path: string, more: Partial<PostedThread> = {}): PostedThread => ({
    id: path,
    commentId: path,
    number: path.charCodeAt(0),
    fingerprint: a.fingerprint,
    path,
    body: 'It hangs.',
    resolved: 'no',
    isMinimized: false,
    answered: false,
    canResolve: true,
    ...more,
  });
  const both = { paths: new Set(['a.bt', 'b.bt']) };

  test('has a thread in each, and the one is closed whose file was fixed', () => {
    const threads = [threadIn('a.bt'), threadIn('b.bt')];
    expect(reconcile([a, b], threads, both)).toEqual({ fresh: [], gone: [], back: [], duplicates: [] });
    expect(reconcile([b], threads, both)).toMatchObject({ fresh: [], gone: [threads[0]] });
    expect(reconcile([a, b], [threadIn('a.bt')], both)).toMatchObject({ fresh: [b], gone: [] });
  });

  test('is told anew in a file that it is copied into, although somebody closed the first', () => {
    const seen = threadIn('a.bt', { resolved: 'by-others' });
    expect(reconcile([b], [seen], both).fresh).toEqual([b]);
  });

  test('keeps its thread when the file got another name, or the comment had to sit in another file', () => {
    const told = { fresh: [], gone: [] };
    expect(reconcile([b], [threadIn('a.bt')], { paths: new Set(['b.bt']) })).toMatchObject(told);
    const causes = new Map([['b.bt', 'a.bt']]);
    expect(reconcile([b], [threadIn('a.bt')], { ...both, causes })).toMatchObject(told);
    const related = [{ path: 'a.bt', span: { start: 0, end: 3 }, message: 'here' }];
    const elsewhere = { ...b, finding: { ...b.finding, related } };
    expect(reconcile([elsewhere], [threadIn('a.bt')], both)).toMatchObject(told);
  });
});
