import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { WrittenComment } from '../../src/review/conversation.ts';
import {
  commandsFor,
  dismissalCommands,
  whyLapsed,
  whyNotThrough,
  withoutDismissed,
} from '../../src/review/dismissal.ts';
import { findingId } from '../../src/review/finding-id.ts';
import { answerMarker } from '../../src/review/marker.ts';
import { finding, known } from './known.ts';

const TEXT = 'kprobe:f / pid == 1 / { @a[tid] = 1; }\nkprobe:g { @b = 1; }\n';
const of = (path: string, text = TEXT, rule: 'abba-deadlock' | 'nmi-reentry' = 'abba-deadlock') => {
  const [one] = known(path, text, [finding(text, 'kprobe:f', { rule })]);
  if (one === undefined) throw new Error('there is no finding');
  return one;
};

describe('the id of a finding', () => {
  const id = findingId(of('a.bt'));

  test('is 16 digits, and stays when white space and other probes change', () => {
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(findingId(of('a.bt', `// more\n${TEXT.replace('{ @a', '{\n  @a')}`))).toBe(id);
    expect(findingId(of('a.bt', TEXT.replace('@b = 1', '@b = 2')))).toBe(id);
  });

  test('is the same in each release: dismissals name it', () => {
    const related = ['@b = 1', '@b = 1; }', 'kprobe:g { @b = 1; }\n', '\nkprobe:g { @b'].map((part) => {
      const start = TEXT.indexOf(part);
      return { span: { start, end: start + part.length }, message: 'here' };
    });
    const [one] = known('a.bt', TEXT, [finding(TEXT, '@a[tid]', { related })]);
    if (one === undefined) throw new Error('there is no finding');
    // The last two places are in no one item, so each is its own text.
    const places = [
      'kprobe:f / pid == 1 / { @a[tid] = 1; }',
      'kprobe:g { @b = 1; }',
      'kprobe:g { @b = 1; }',
      'kprobe:g { @b = 1; }',
      'kprobe:g { @b',
    ];
    const key = ['abba-deadlock', 'a.bt', one.fingerprint, ...places.flatMap((text) => ['a.bt', text])].join('\0');
    expect(findingId(one)).toBe(createHash('sha256').update(key).digest('hex').slice(0, 16));
    expect(findingId(one)).toBe(findingId({ ...one }));
  });

  test.each([
    ['in another file', of('b.bt')],
    ['of another rule', of('a.bt', TEXT, 'nmi-reentry')],
    ['without its predicate', of('a.bt', TEXT.replace('/ pid == 1 / ', ''))],
    ['with another body', of('a.bt', TEXT.replace('tid', 'pid'))],
  ])('is another one %s', (_what, other) => {
    expect(findingId(other)).not.toBe(id);
  });
});

describe('a dismissal', () => {
  const here = of('a.bt');
  const written = (more: Partial<WrittenComment> = {}): WrittenComment => ({
    id: 'n1',
    fullDatabaseId: 1,
    body: `/bpftrace-guard dismiss ${findingId(here)} a laboratory`,
    viewerDidAuthor: false,
    author: { __typename: 'User', login: 'ann', databaseId: 7 },
    lastEditedAt: null,
    editor: null,
    isMinimized: false,
    ...more,
  });
  const commandsOf = (more: Partial<WrittenComment>) => dismissalCommands({ comments: [written(more)], threads: [] });

  test('is a command of a person, and holds for one finding', () => {
    const commands = commandsOf({});
    const command = { id: findingId(here), by: 'ann', byId: 7, reason: 'a laboratory', commentId: 1, edited: false };
    expect(commands).toEqual([command]);
    // Also of the person whose token this run has.
    expect(commandsOf({ viewerDidAuthor: true })).toEqual([command]);
    expect(commandsFor([here, of('b.bt')], commands).map(({ known: each }) => each.file.path)).toEqual(['a.bt']);
    expect(withoutDismissed([here, of('b.bt')], commands).map(({ file }) => file.path)).toEqual(['b.bt']);
    expect([withoutDismissed([here], []), commandsFor([here], [])]).toEqual([[here], []]);
    expect(commandsFor([of('b.bt')], commands)).toEqual([]);
  });

  test('is a command in a thread, too, with the number of its comment', () => {
    const reply = { ...written({ fullDatabaseId: '4294967299' }), viewerCanUpdate: false, originalCommit: null };
    const thread = {
      id: 't1',
      path: 'a.bt',
      subjectType: 'FILE' as const,
      isOutdated: false,
      line: null,
      startLine: null,
      isResolved: false,
      viewerCanResolve: false,
      viewerCanUnresolve: false,
      resolvedBy: null,
      comments: [{ ...reply, body: 'Why?' }, reply],
    };
    const commands = dismissalCommands({ comments: [written()], threads: [thread] });
    expect(commands.map(({ commentId }) => commentId)).toEqual([1, 4294967299]);
  });

  test('is of an account without a number where GitHub tells none', () => {
    for (const author of [
      { __typename: 'User', login: 'ann', databaseId: null },
      { __typename: 'User', login: 'ann' },
    ])
      expect(commandsOf({ author })).toMatchObject([{ by: 'ann', byId: undefined }]);
  });

  test('has a reason of 300 characters at most', () => {
    const saying = (length: number) =>
      commandsOf({ body: `/bpftrace-guard dismiss ${findingId(here)} ${'x'.repeat(length)}` }).length;
    expect([saying(300), saying(301)]).toEqual([1, 0]);
  });

  test.each<[string, Partial<WrittenComment>]>([
    ['of another kind', { body: `/bpftrace-guard explain ${findingId(here)}` }],
    ['of a bot', { author: { __typename: 'Bot', login: 'github-actions' } }],
    [
      'of our own',
      { viewerDidAuthor: true, body: `/bpftrace-guard dismiss ${findingId(here)} a laboratory\n\n${answerMarker()}` },
    ],
    ['of an account that is gone', { author: null }],
    ['with a part of the id', { body: `/bpftrace-guard dismiss ${findingId(here).slice(0, 8)} a laboratory` }],
    ['that is quoted', { body: `> /bpftrace-guard dismiss ${findingId(here)} a laboratory` }],
    ['without a reason', { body: `/bpftrace-guard dismiss ${findingId(here)}` }],
  ])('is no comment %s', (_what, more) => {
    expect(commandsOf(more)).toEqual([]);
  });

  test('does not hold once it was edited, or when its reason is not allowed', () => {
    const [whole, edited] = [...commandsOf({}), ...commandsOf({ lastEditedAt: '2026-01-01T00:00:00Z' })].map(
      (command) => ({ command, known: here }),
    );
    if (whole === undefined || edited === undefined) throw new Error('there is no command');
    expect(whyLapsed(whole, {})).toBeUndefined();
    expect(whyLapsed(edited, {})).toBe('Its comment was edited.');
    expect(whyLapsed(whole, { allowed: false })).toMatch(/allows no ignore comments/);
  });
});

test('a command by an app is obeyed where the configuration names the app', () => {
  expect(whyNotThrough(undefined, [])).toBeUndefined();
  expect(whyNotThrough('helper', ['other', 'helper'])).toBeUndefined();
  expect(whyNotThrough('helper', ['other'])).toBe(
    'The app helper wrote it in the name of its author, and `command-apps` in the configuration does not name that app.',
  );
});
