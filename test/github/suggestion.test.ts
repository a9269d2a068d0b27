import { afterEach, describe, expect, test } from '@jest/globals';
import { gitText } from './git.ts';
import { commit } from './repository.ts';
import { numbered, type Scene, setScene } from './scene.ts';
import { SuggestionRefused, suggestionBlocks } from './suggestion.ts';

let scene: Scene;
afterEach(() => scene.close());

/** Posts a review of comments on `a.bt`; each a place and the lines suggested. */
async function suggest(...wanted: readonly (readonly [place: Record<string, unknown>, ...lines: string[]])[]) {
  const comments = wanted.map(([place, ...lines]) => ({
    path: 'a.bt',
    body: ['Why.', '```suggestion', ...lines, '```'].join('\n'),
    ...place,
  }));
  const told = await scene.ask('POST', '/pulls/1/reviews', { body: { event: 'COMMENT', body: 'Found.', comments } });
  expect(told.status).toBe(200);
}

async function textAt(revision: string): Promise<string> {
  return (await gitText(scene.repository.directory, ['cat-file', 'blob', `${revision}:a.bt`])).concat('|');
}

describe('suggestions are applied', () => {
  test('in several places, shrinking, growing and deleting', async () => {
    scene = await setScene({ z: 'z\n' }, { 'a.bt': { text: numbered(6), mode: '100755' } });
    await suggest(
      [{ line: 1 }, 'one', 'and a half'],
      [{ start_line: 3, line: 4 }],
      [{ start_line: 5, line: 6 }, '  five and six'],
    );
    const head = await scene.github.applySuggestions(scene.pull);
    expect(await textAt(head)).toBe('one\nand a half\nline 2\n  five and six|');
    expect(await gitText(scene.repository.directory, ['ls-tree', head, 'a.bt'])).toMatch(/^100755 /);
    expect((await scene.ask('GET', '/pulls/1')).body).toMatchObject({ head: { sha: head }, commits: 2 });
    expect(scene.github.violations).toEqual([]);
  });

  test('with the line endings of the file', async () => {
    scene = await setScene({ z: 'z\n' }, { 'a.bt': 'a\r\nb\r\nc' });
    await suggest([{ line: 2 }, 'B', 'BB'], [{ line: 3 }, 'C']);
    expect(await textAt(await scene.github.applySuggestions(scene.pull))).toBe('a\r\nB\r\nBB\r\nC|');
  });

  test('to the lines as they are after a push', async () => {
    scene = await setScene({ z: 'z\n' }, { 'a.bt': numbered(4) });
    await suggest([{ line: 2 }, 'two']);
    await commit(scene.repository, { branch: 'change', files: { 'a.bt': `first\n${numbered(4)}` } });
    expect(await textAt(await scene.github.applySuggestions(scene.pull))).toBe('first\nline 1\ntwo\nline 3\nline 4|');
  });

  test('but not when there are none', async () => {
    scene = await setScene({ z: 'z\n' }, { 'a.bt': numbered(4) });
    expect(await scene.github.applySuggestions(scene.pull)).toBe(scene.head);
  });
});

describe('suggestions are refused', () => {
  test.each([
    [
      'that overlap',
      [
        [{ start_line: 1, line: 3 }, 'x'],
        [{ line: 3 }, 'y'],
      ],
      /overlaps/,
    ],
    ['that change nothing', [[{ line: 2 }, 'changed']], /changes nothing/],
    ['on removed lines', [[{ line: 2, side: 'LEFT' }, 'x']], /removed lines/],
    ['that start on removed lines', [[{ start_line: 2, start_side: 'LEFT', line: 2 }, 'x']], /removed lines/],
  ] as const)('%s', async (_, wanted, why) => {
    scene = await setScene({ 'a.bt': numbered(4) }, { 'a.bt': numbered(4, { 2: 'changed' }) });
    await suggest(...wanted);
    const applied = scene.github.applySuggestions(scene.pull);
    await expect(applied).rejects.toThrow(SuggestionRefused);
    await expect(applied).rejects.toThrow(why);
  });

  test('that are outdated', async () => {
    scene = await setScene({ z: 'z\n' }, { 'a.bt': numbered(4) });
    await suggest([{ line: 2 }, 'two']);
    await commit(scene.repository, { branch: 'change', files: { 'a.bt': numbered(4, { 2: 'other' }) } });
    await expect(scene.github.applySuggestions(scene.pull)).rejects.toThrow(/outdated/);
  });
});

test('a block ends at a fence that is long enough', async () => {
  scene = await setScene({ z: 'z\n' }, { y: 'y\n' });
  const inside = ['Why.', '````suggestion', 'a ``` b', '```', 'c', '````', 'Then.', '```', 'code', '```'].join('\r\n');
  expect(suggestionBlocks(inside)).toEqual([['a ``` b', '```', 'c']]);
  expect(suggestionBlocks('```suggestion\n```')).toEqual([[]]);
  expect(suggestionBlocks('```diff\n```suggestion\n```')).toEqual([]);
  expect(suggestionBlocks('~~~suggestion\nx\n~~~')).toEqual([['x']]);
});
