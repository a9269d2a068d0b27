import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commit } from './repository.ts';
import { numbered, type Scene, setScene } from './scene.ts';

let scene: Scene;

/** Two hunks: old 2-8 / new 2-8 around the change of line 5, and old 27-33 / new 27-32 where line 30 goes. */
beforeAll(async () => {
  const before = { 'a.bt': numbered(40), 'whole.bin': Buffer.from([0, 1, 2]), 'same.bt': 'BEGIN { }\n' };
  const after = {
    'a.bt': numbered(40, { 5: 'changed' }).replace('line 30\n', ''),
    'whole.bin': Buffer.from([0, 1, 3]),
  };
  scene = await setScene(before, after);
});
afterAll(() => scene.close());

/** Asks for a review with comments and gives the status and errors. */
async function review(comments: readonly unknown[], rest: Record<string, unknown> = {}) {
  const body = { event: 'COMMENT', body: 'Found.', comments, ...rest };
  const told = await scene.ask('POST', '/pulls/1/reviews', { body });
  return { status: told.status, body: told.body };
}

/** Asks for a single comment. */
async function single(comment: Record<string, unknown>) {
  const body = { path: 'a.bt', body: 'Here.', commit_id: scene.head, ...comment };
  const told = await scene.ask('POST', '/pulls/1/comments', { body });
  return { status: told.status, body: told.body };
}

const GOOD = { path: 'a.bt', body: 'Good.', line: 5, side: 'RIGHT' };

describe('where a comment may stand', () => {
  test.each([
    ['an added line', { line: 5, side: 'RIGHT' }],
    ['a context line on the right', { line: 8, side: 'RIGHT' }],
    ['a context line on the left', { line: 2, side: 'LEFT' }],
    ['a removed line on the left', { line: 30, side: 'LEFT' }],
    ['the right by default', { line: 32 }],
    ['a span in one hunk', { start_line: 2, start_side: 'RIGHT', line: 8, side: 'RIGHT' }],
    ['a span from the left to the right', { start_line: 5, start_side: 'LEFT', line: 5, side: 'RIGHT' }],
    ['a position', { position: 4 }],
  ])('takes %s', async (_, place) => {
    expect(await review([{ path: 'a.bt', body: 'Here.', ...place }])).toMatchObject({ status: 200 });
    expect(await single(place)).toMatchObject({ status: 201 });
  });

  test.each([
    ['a line before the hunk', { line: 1 }, 'line', 'Line could not be resolved'],
    ['a line between the hunks', { line: 15 }, 'line', 'Line could not be resolved'],
    ['a line past the end of the file', { line: 41 }, 'line', 'Line could not be resolved'],
    ['line 0', { line: 0 }, 'line', 'Line could not be resolved'],
    ['a removed line on the right', { line: 33, side: 'RIGHT' }, 'line', 'Line could not be resolved'],
    ['no line at all', {}, 'line', 'Line could not be resolved'],
    ['a position that is a hunk header', { position: 9 }, 'position', 'Position could not be resolved'],
    ['a file that did not change', { path: 'same.bt', line: 1 }, 'path', 'Path could not be resolved'],
    ['a line of a file without a patch', { path: 'whole.bin', line: 1 }, 'line', 'Line could not be resolved'],
    ['a start outside the diff', { start_line: 1, line: 5 }, 'start_line', 'Start line could not be resolved'],
    [
      'a span over two hunks',
      { start_line: 8, line: 27 },
      'start_line',
      'Start line must be in the same hunk as the line',
    ],
    ['a start that is the end', { start_line: 5, line: 5 }, 'start_line', 'Start line must precede the end line'],
    ['a start after the end', { start_line: 6, line: 5 }, 'start_line', 'Start line must precede the end line'],
    [
      'a start on the right of an end on the left of the same line',
      { start_line: 5, start_side: 'RIGHT', line: 5, side: 'LEFT' },
      'start_line',
      'Start line must precede the end line',
    ],
    ['a start side alone', { start_side: 'RIGHT', line: 5 }, 'start_side', 'Start side needs a start line'],
    ['a blank text', { line: 5, body: ' \n' }, 'body', "Body can't be blank"],
    [
      'a text that is too long',
      { line: 5, body: 'x'.repeat(65_537) },
      'body',
      'Body is too long (maximum is 65536 characters)',
    ],
  ])('refuses %s', async (_, place, field, text) => {
    expect(await review([{ path: 'a.bt', body: 'Here.', ...place }])).toMatchObject({
      status: 422,
      body: { message: 'Unprocessable Entity', errors: [text], status: '422' },
    });
    expect(await single(place)).toMatchObject({
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: [{ field: `pull_request_review_thread.${field}`, code: 'custom' }],
      },
    });
  });

  test('counts characters, not UTF-16 units or bytes', async () => {
    expect(await review([{ ...GOOD, body: '🐝'.repeat(65_536) }])).toMatchObject({ status: 200 });
    expect(await review([{ ...GOOD, body: '🐝'.repeat(65_537) }])).toMatchObject({ status: 422 });
  });

  test('takes a comment on a file, and only of the change', async () => {
    expect(await single({ path: 'whole.bin', subject_type: 'file' })).toMatchObject({ status: 201 });
    expect(await single({ path: 'same.bt', subject_type: 'file' })).toMatchObject({ status: 422 });
  });
});

describe('a review', () => {
  test('is refused whole for one bad comment, without a word on which', async () => {
    const before = [scene.github.reviews(scene.pull).length, scene.github.comments(scene.pull).length];
    const refused = await review([GOOD, { ...GOOD, line: 15 }, GOOD, { ...GOOD, line: 16 }]);
    expect(refused).toMatchObject({ status: 422, body: { errors: ['Line could not be resolved'] } });
    expect(JSON.stringify(refused.body)).not.toMatch(/1[56]|a\.bt/);
    expect([scene.github.reviews(scene.pull).length, scene.github.comments(scene.pull).length]).toEqual(before);
  });

  test.each([
    ['a key of the review', { draft: true }, [GOOD], '"draft" is not a permitted key.'],
    ['a key of a comment', {}, [{ ...GOOD, subject_type: 'line' }], '"subject_type" is not a permitted key.'],
  ])('refuses %s that GitHub does not know', async (_, rest, comments, why) => {
    const refused = await review(comments, rest);
    expect(refused).toMatchObject({ status: 422, body: { message: `Invalid request.\n\n${why}` } });
  });

  test.each([
    ['a line that is text', [{ ...GOOD, line: '5' }], `For 'properties/comments/items/line', "5" is not an integer.`],
    ['a comment without a path', [{ body: 'x', line: 5 }], `"path" wasn't supplied.`],
  ])('refuses %s', async (_, comments, why) => {
    expect(await review(comments)).toMatchObject({ status: 422, body: { message: `Invalid request.\n\n${why}` } });
  });

  test.each(['right', 'BOTH', ''])('refuses the side %j', async (side) => {
    const expected = { status: 422, body: { errors: [`Expected "${side}" to be one of: LEFT, RIGHT`] } };
    expect(await review([{ ...GOOD, side }])).toMatchObject(expected);
    expect(await review([{ ...GOOD, start_line: 3, start_side: side }])).toMatchObject(expected);
    expect(await single({ ...GOOD, side })).toMatchObject({ status: 422 });
  });

  test('needs a text for COMMENT', async () => {
    expect(await review([GOOD], { body: '' })).toMatchObject({
      status: 422,
      body: { errors: ["Body can't be blank"] },
    });
    expect(await review([GOOD], { body: 'x'.repeat(65_537) })).toMatchObject({ status: 422 });
  });

  test('refuses an event that does not exist', async () => {
    expect(await review([GOOD], { event: 'comment' })).toMatchObject({ status: 422 });
  });

  test('is made on a commit of the pull request', async () => {
    const { base } = await scene.github.state.coordinates(scene.pull);
    const expected = { status: 422, body: { errors: ['Commit is not part of the pull request'] } };
    expect(await review([GOOD], { commit_id: base })).toMatchObject(expected);
    expect(await review([GOOD], { commit_id: '0'.repeat(40) })).toMatchObject(expected);
    expect(await single({ line: 5, commit_id: base })).toMatchObject({ status: 422 });
    expect(await review([GOOD], { commit_id: scene.head })).toMatchObject({ status: 200 });
  });

  test('without an event waits for its author, who has one at most', async () => {
    const { event: _, ...waiting } = { event: 'COMMENT', body: 'Later.' };
    expect(await scene.ask('POST', '/pulls/1/reviews', { body: waiting })).toMatchObject({
      status: 200,
      body: { state: 'PENDING' },
    });
    expect(await scene.ask('POST', '/pulls/1/reviews', { body: waiting })).toMatchObject({ status: 422 });
    const seen = await scene.ask('GET', '/pulls/1/reviews?per_page=100', { token: 'token-of-a-person' });
    expect(seen.text).not.toContain('PENDING');
  });
});

describe('the conversation', () => {
  test('refuses a comment that is blank, too long or of another shape', async () => {
    const post = async (body: unknown) => (await scene.ask('POST', '/issues/1/comments', { body })).status;
    expect(await post({ body: '' })).toBe(422);
    expect(await post({ body: 'x'.repeat(65_537) })).toBe(422);
    expect(await post({ text: 'x' })).toBe(422);
    expect(await post({ body: 'x'.repeat(65_536) })).toBe(201);
  });
});

describe('after a push', () => {
  test('comments follow their lines, and are outdated where the line changed', async () => {
    const scene = await setScene({ 'a.bt': numbered(40) }, { 'a.bt': numbered(40, { 5: 'changed', 9: 'also' }) });
    const place = (line: number) => ({ path: 'a.bt', body: `On ${line}.`, line });
    const told = await scene.ask('POST', '/pulls/1/reviews', {
      body: { event: 'COMMENT', body: 'Found.', comments: [place(5), place(9)] },
    });
    expect(told.status).toBe(200);
    const text = `new first line\n${numbered(40, { 5: 'changed', 9: 'again' })}`;
    const head = await commit(scene.repository, { branch: 'change', files: { 'a.bt': text } });
    const listed = await scene.ask('GET', '/pulls/1/comments');
    expect(listed.body).toMatchObject([
      { line: 6, original_line: 5, commit_id: head, original_commit_id: scene.head },
      { line: null, position: null, original_line: 9, commit_id: scene.head },
    ]);
    expect(scene.github.violations).toEqual([]);
    await scene.close();
  });
});

test('nothing above broke the description', () => {
  expect(scene.github.violations).toEqual([]);
});
