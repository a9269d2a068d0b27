import { describe, expect, test } from '@jest/globals';
import { DEFAULT_TOKENS } from '../github/access.ts';
import { gitText } from '../github/git.ts';
import { commit } from '../github/repository.ts';
import { editComment, type InnerChange, type PullRequest, type ReviewComment } from '../github/state.ts';
import { SuggestionRefused, suggestionBlocks } from '../github/suggestion.ts';
import { runAction } from './action-run.ts';
import { dismiss, idOf } from './dismissing.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const FILE = 'tools/lock.bt';
const CONFIGURATION = '.github/bpftrace-guard.yml';
/** In the middle of the lines that the suggestion replaces. */
const LONGER = RISKY.replace('  @a[comm] = 2;', '  // Keep me.\n  @a[comm] = 2;');
/** A token of an app that may push, and so may resolve threads. */
const MIGHTY = 'token-of-an-app';
const WITH_APP = {
  tokens: {
    ...DEFAULT_TOKENS,
    [MIGHTY]: {
      login: 'github-actions[bot]',
      kind: 'Bot' as const,
      permissions: { contents: 'write' as const, pull_requests: 'write' as const },
    },
  },
};

const push = (files: Parameters<typeof commit>[1]['files'], branch = 'change') =>
  commit(stage.repository, { branch, files });
const run = (pull: PullRequest, token?: string) => runAction(stage.github, pull, token === undefined ? {} : { token });
const reviewer = () => stage.github.state.account('reviewer');

/** A pull request with one reviewed script, and the comment on it. */
async function reviewed(token?: string): Promise<{ pull: PullRequest; first: ReviewComment }> {
  const pull = await stage.open({ [FILE]: RISKY });
  await run(pull, token);
  const [first, ...more] = pull.comments;
  if (first === undefined || more.length > 0) throw new Error(`there are ${pull.comments.length} comments`);
  return { pull, first };
}

/** What people see: threads that are neither resolved nor hidden. */
const shown = (pull: PullRequest) =>
  pull.comments.filter(
    ({ id, minimized, inReplyTo }) => inReplyTo === undefined && minimized === undefined && !pull.resolved.has(id),
  );

/** The script after somebody applied each suggestion that GitHub lets them apply, hidden ones too. */
async function withAllApplied(pull: PullRequest, path = FILE): Promise<string> {
  for (const comment of pull.comments) {
    try {
      await stage.github.applySuggestions(pull, [comment]);
    } catch (error) {
      if (!(error instanceof SuggestionRefused)) throw error;
    }
  }
  return gitText(stage.repository.directory, ['show', `change:${path}`]);
}

const hasSuggestion = ({ body }: ReviewComment) => suggestionBlocks(body).length > 0;
/** The changes of threads that were asked for since a moment. */
const changesAfter = (count: number) =>
  stage.github.requests.slice(count).flatMap(({ body }) => {
    const query = typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : '';
    return [...query.matchAll(/m\d+: (\w+)/g)].map(([, name]) => name);
  });

describe('a suggestion', () => {
  test.each<InnerChange>(['follow', 'outdate'])(
    'drops no line that the author has added inside of it (GitHub: %s)',
    async (innerChange) => {
      stage.github.state.innerChange = innerChange;
      const { pull, first } = await reviewed();
      expect(first.anchor).toMatchObject({ start: { line: 1 }, line: 7 });
      await push({ [FILE]: LONGER });
      await run(pull);
      expect(shown(pull).map(({ id }) => id === first.id)).toEqual([innerChange === 'follow']);
      expect(shown(pull).every(hasSuggestion)).toBe(true);
      expect(pull.comments.filter(hasSuggestion)).toHaveLength(1);
      const before = stage.github.requests.length;
      await run(pull);
      expect(changesAfter(before)).toEqual([]);
      expect(await withAllApplied(pull)).toContain('// Keep me.');
      expect((await run(pull)).status).toBe(0);
    },
  );

  test('of lines that are indented anew is superseded where GitHub no longer places it, and is made anew once', async () => {
    const { pull, first } = await reviewed();
    const indented = RISKY.replace(/^(?=.)/gm, '  ');
    await push({ [FILE]: indented });
    await run(pull);
    await run(pull);
    expect(pull.comments).toHaveLength(2);
    expect(first.minimized).toBe('RESOLVED');
    expect(first.body).toMatch(/^_This is superseded: /);
    expect(shown(pull).map(({ anchor }) => anchor)).toMatchObject([{ start: { line: 1 }, line: 7 }]);
    expect(await withAllApplied(pull)).toContain('    @b[pid] = 2;');
  });

  test('goes with a file that gets another name', async () => {
    const { pull, first } = await reviewed();
    await push({ [FILE]: null, 'agents/wait.bt': `// Waits.\n${RISKY}` });
    await run(pull);
    await run(pull);
    expect(pull.comments.map(({ path }) => path)).toEqual([FILE, 'agents/wait.bt']);
    expect(shown(pull)).toEqual(pull.comments.slice(1));
    expect(hasSuggestion(first)).toBe(false);
    expect(await withAllApplied(pull, 'agents/wait.bt')).toContain('// Waits.');
  });

  test('that is superseded leaves its thread resolved where the token may, and the answers in it', async () => {
    await stage.restart({ 'README.md': 'x' }, WITH_APP);
    stage.github.state.innerChange = 'outdate';
    const { pull, first } = await reviewed(MIGHTY);
    pull.comments.push({
      ...first,
      id: stage.github.state.nextId(),
      user: reviewer(),
      body: 'So?',
      inReplyTo: first.id,
    });
    await push({ [FILE]: LONGER });
    const { summary } = await run(pull, MIGHTY);
    expect(pull.comments).toHaveLength(3);
    expect([...pull.resolved.keys()]).toEqual([first.id]);
    expect(first.minimized).toBeUndefined();
    expect(summary).not.toContain('not resolved');
  });

  test('is made anew each time, also if people resolved the threads that it superseded', async () => {
    stage.github.state.innerChange = 'outdate';
    const { pull, first } = await reviewed();
    await push({ [FILE]: LONGER });
    await run(pull);
    pull.resolved.set(first.id, reviewer());
    await push({ [FILE]: LONGER.replace('Keep me.', 'Keep me too.') });
    await run(pull);
    expect(pull.comments.map(hasSuggestion)).toEqual([false, false, true]);
    expect(await withAllApplied(pull)).toContain('// Keep me too.');
  });

  test('is not made again where lines above move it, and the words in its comment say where the lines are now', async () => {
    const { pull, first } = await reviewed();
    const before = first.body;
    await push({ [FILE]: `// One.\n// Two.\n${RISKY}` });
    await run(pull);
    expect(pull.comments).toHaveLength(1);
    expect(before).toContain('[line 9](');
    expect(first.body).toContain('[line 11](');
    expect(first.body).toContain(`/blob/${(await stage.github.state.coordinates(pull)).head}/${FILE}#L11)`);
  });
});

describe('the words of a comment', () => {
  test.each([
    ['targets', 'targets: [debian-13]\n', /^- \*\*hangs\*\* on 3 of 13/m, /^- \*\*hangs\*\* on debian-13/m],
    ['severity', 'rules: {abba-deadlock: warning}\n', /^\*\*error\*\*/, /^\*\*warning\*\*/],
  ])('follow the configuration: %s', async (_name, configuration, before, after) => {
    const { pull, first } = await reviewed();
    expect(first.body).toMatch(before);
    await push({ [CONFIGURATION]: configuration }, 'main');
    await run(pull);
    expect(pull.comments).toHaveLength(1);
    expect(first.body).toMatch(after);
    expect(first.body).not.toMatch(before);
  });

  test('have the id by which the finding can be dismissed now', async () => {
    const { pull, first } = await reviewed();
    const [before] = /id `\w+`/.exec(first.body) ?? [];
    await push({ [FILE]: RISKY.replace('  @b[pid] = 3;', '  @n++;\n  @b[pid] = 3;') });
    await run(pull);
    const [now] = /id `\w+`/.exec(first.body) ?? [];
    expect(now).not.toBe(before);
    dismiss(stage, pull, idOf(pull), 'a laboratory');
    expect((await run(pull)).status).toBe(0);
    expect(first.body).toMatch(/^_This was dismissed\._/);
  });

  test('are not sent again while they hold', async () => {
    const { pull } = await reviewed();
    const before = stage.github.requests.length;
    await run(pull);
    await push({ 'README.md': 'Other words.\n' });
    await run(pull);
    expect(changesAfter(before)).toEqual([]);
    expect(pull.comments).toHaveLength(1);
  });

  test('say why a thread is closed that is still there: the base branch has it now', async () => {
    const { pull, first } = await reviewed();
    const from = await push({ [FILE]: RISKY }, 'main');
    const more = { [FILE]: `${RISKY}${'\n'.repeat(6)}// More.\n` };
    await commit(stage.repository, { branch: 'change', from, amend: true, files: more });
    const { status, summary } = await run(pull);
    expect([status, summary]).toEqual([0, expect.stringContaining('Not caused by this change: 1 finding')]);
    expect(first.body).toMatch(/^_This is still there, but not caused by this change any more\._/);
  });

  test('do not say that a thread is closed for a fix where the configuration leaves its script out', async () => {
    const { pull, first } = await reviewed();
    await push({ [CONFIGURATION]: `files: ["!${FILE}"]\n` }, 'main');
    await run(pull);
    expect(first.body).toMatch(/^_This is not found any more\._/);
  });

  test('say why a thread is closed', async () => {
    const { pull, first } = await reviewed();
    await push({ [FILE]: HARMLESS });
    await run(pull);
    expect(first.body).toMatch(/^_This is not found any more\._\n\n\*\*error\*\*/);
    expect(hasSuggestion(first)).toBe(false);
    await push({ [FILE]: RISKY });
    await run(pull);
    expect(shown(pull).map(({ body }) => body)).toEqual([expect.stringMatching(/^\*\*error\*\*/)]);
    expect(shown(pull).every(hasSuggestion)).toBe(true);
  });
});

describe('a thread that the token may not resolve', () => {
  test('is told in the summary while it is open, and is resolved as soon as the token may', async () => {
    await stage.restart({ 'README.md': 'x' }, WITH_APP);
    const { pull, first } = await reviewed();
    await push({ [FILE]: HARMLESS });
    const words = '1 thread of earlier findings is hidden but not resolved';
    expect((await run(pull)).summary).toContain(words);
    expect(pull.issueComments[0]?.body).toContain(words);
    await run(pull);
    expect(pull.issueComments[0]?.body).toContain(words);
    const allowed = await run(pull, MIGHTY);
    expect([...pull.resolved.keys()]).toEqual([first.id]);
    expect(allowed.summary).not.toContain('not resolved');
    expect(pull.issueComments[0]?.body).not.toContain('not resolved');
  });

  test('and that people unresolve is left to them', async () => {
    await stage.restart({ 'README.md': 'x' }, WITH_APP);
    const { pull } = await reviewed(MIGHTY);
    await push({ [FILE]: HARMLESS });
    await run(pull, MIGHTY);
    pull.resolved.clear();
    await run(pull, MIGHTY);
    expect(pull.resolved.size).toBe(0);
  });
});

describe('a comment that people hid', () => {
  test('stays hidden, is not posted again, and keeps no suggestion that no longer fits', async () => {
    const { pull, first } = await reviewed();
    first.minimized = 'OFF_TOPIC';
    const { status } = await run(pull);
    expect([status, pull.comments.length, first.minimized]).toEqual([1, 1, 'OFF_TOPIC']);
    expect(hasSuggestion(first)).toBe(true);
    await push({ [FILE]: LONGER });
    await run(pull);
    expect([pull.comments.length, first.minimized]).toEqual([1, 'OFF_TOPIC']);
    expect(await withAllApplied(pull)).toContain('// Keep me.');
  });

  test('as resolved is not taken for one that we hid', async () => {
    const { pull, first } = await reviewed();
    first.minimized = 'RESOLVED';
    await run(pull);
    expect([pull.comments.length, first.minimized]).toEqual([1, 'RESOLVED']);
    await push({ [FILE]: HARMLESS });
    await run(pull);
    await push({ [FILE]: RISKY });
    await run(pull);
    expect([pull.comments.length, first.minimized]).toEqual([1, 'RESOLVED']);
  });
});

describe('a summary that people edited', () => {
  test.each<[string, (body: string) => string]>([
    ['above', (body) => `See our wiki.\n\n${body}`],
    ['below', (body) => `${body}\n\nSee our wiki.`],
  ])('%s is known, is written anew when it is not true any more, and there is one', async (_where, edit) => {
    const { pull } = await reviewed();
    const [summary] = pull.issueComments;
    if (summary === undefined) throw new Error('there is no summary');
    editComment(summary, reviewer(), edit(summary.body).replaceAll('\n', '\r\n'));
    await push({ [FILE]: HARMLESS });
    await run(pull);
    expect(pull.issueComments).toHaveLength(1);
    expect(summary.body).toContain('no findings in 1 script');
  });
});

describe('a comment that people edited', () => {
  test.each<[string, (body: string) => string]>([
    ['by adding words below', (body) => `${body}\n\nWe look at it on Monday.`],
    ['by adding words above', (body) => `We look at it on Monday.\n\n${body}`],
    ['until nothing of ours is left', () => 'We look at it on Monday.'],
  ])('%s is known, keeps their words, and is not posted again', async (_name, edit) => {
    const { pull, first } = await reviewed();
    // A browser sends these line ends.
    const words = edit(first.body).replaceAll('\n', '\r\n');
    editComment(first, reviewer(), words);
    await run(pull);
    await push({ [FILE]: `// More.\n${RISKY}` });
    const { status } = await run(pull);
    expect(status).toBe(1);
    expect(pull.comments).toHaveLength(1);
    expect(first.body).toBe(words);
    await push({ [FILE]: `// More.\n${LONGER}` });
    await run(pull);
    expect(await withAllApplied(pull)).toContain('// Keep me.');
  });

  test('without its marker is known too, but nobody knows what its suggestion would replace after a push', async () => {
    const { pull, first } = await reviewed();
    editComment(first, reviewer(), first.body.replace(/<!--.*-->\s*$/, ''));
    await run(pull);
    expect([pull.comments.length, hasSuggestion(first)]).toEqual([1, true]);
    await push({ [FILE]: LONGER });
    await run(pull);
    expect(pull.comments.map(hasSuggestion)).toEqual([false, true]);
    expect(first.minimized).toBe('RESOLVED');
  });

  test('is closed when its finding is fixed, and its words stay', async () => {
    const { pull, first } = await reviewed();
    editComment(first, reviewer(), `We look at it.\n\n${first.body}`);
    await push({ [FILE]: HARMLESS });
    await run(pull);
    expect(first.minimized).toBe('RESOLVED');
    expect(first.body).toMatch(/^_This is not found any more\._\n\nWe look at it\./);
  });
});
