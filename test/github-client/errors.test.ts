import { describe, expect, test } from '@jest/globals';
import { describeApiError, graphqlRefusal, isRateLimit, orFailure, statusOf } from '../../src/github/errors.ts';
import { Failure } from '../../src/text/failure.ts';

/** What Octokit throws for a request: without headers no answer came. */
function failure(status: number, message = 'No.', headers?: Readonly<Record<string, string>>): Error {
  const response = headers === undefined ? {} : { response: { headers } };
  return Object.assign(new Error(message), { status, request: {}, ...response });
}

describe('a request that failed', () => {
  test('has the status of its answer, if one came', () => {
    expect(statusOf(failure(404, 'No.', {}))).toBe(404);
    expect(statusOf(failure(500))).toBeUndefined();
    expect(statusOf(new Error('No.'))).toBeUndefined();
    expect(statusOf(Object.assign(new Error('No.'), { status: 404, response: { headers: {} } }))).toBeUndefined();
    expect(statusOf({ status: 404, request: {}, response: { headers: {} } })).toBeUndefined();
  });

  test.each<[string, Error, boolean]>([
    ['429', failure(429, 'No.', {}), true],
    ['403 with no request left', failure(403, 'No.', { 'x-ratelimit-remaining': '0' }), true],
    ['403 with requests left', failure(403, 'No.', { 'x-ratelimit-remaining': '10' }), false],
    ['403 that speaks of a rate limit', failure(403, 'You have exceeded a secondary Rate Limit.', {}), true],
    ['403 without an answer', failure(403), false],
    ['401 with no request left', failure(401, 'No.', { 'x-ratelimit-remaining': '0' }), false],
    ['another error', new Error('rate limit'), false],
  ])('is a rate limit or not: %s', (_what, error, limit) => {
    expect(isRateLimit(error)).toBe(limit);
  });

  test.each<[words: string, error: unknown]>([
    ['The list: odd', 'odd'],
    ['The list: Two lines.', new Error('Two\n lines. ')],
    [
      'The list: no answer from GitHub (socket hang up). Check the network and GITHUB_API_URL, then run again.',
      failure(500, 'socket hang up'),
    ],
    [
      'The list: GitHub answered 401 (Bad.). The token is not valid: check the `token` input.',
      failure(401, 'Bad.', {}),
    ],
    [
      'The list: GitHub answered 403 (Bad.). GitHub does not allow it: its words say why. Often the token lacks a permission; see `permissions` in the workflow.',
      failure(403, 'Bad.', {}),
    ],
    [
      'The list: GitHub answered 403 (Bad.). The limit on requests is used up: run again when it has been reset.',
      failure(403, 'Bad.', { 'x-ratelimit-remaining': '0' }),
    ],
    ['The list: GitHub answered 404 (Bad.). It does not exist, or the token may not see it.', failure(404, 'Bad.', {})],
    ['The list: GitHub answered 422 (Bad.). Please report this if it stays.', failure(422, 'Bad.', {})],
    ['The list: GitHub answered 499 (Bad.). Please report this if it stays.', failure(499, 'Bad.', {})],
    ['The list: GitHub answered 500 (Bad.). GitHub has a problem: run again later.', failure(500, 'Bad.', {})],
  ])('is one sentence with what to do: %s', (words, error) => {
    expect(describeApiError('The list', error)).toBe(words);
  });

  test('is thrown again in words, once', async () => {
    expect(await orFailure('The list', Promise.resolve(1))).toBe(1);
    const thrown = orFailure('The list', Promise.reject(failure(404, 'Bad.', {})));
    await expect(thrown).rejects.toThrow(Failure);
    await expect(thrown).rejects.toMatchObject({ kind: 'github' });
    await expect(thrown).rejects.toThrow('The list could not be read: GitHub answered 404 (Bad.).');
    const written = orFailure('The list', Promise.reject(failure(404, 'Bad.', {})), 'written');
    await expect(written).rejects.toThrow('The list could not be written: GitHub answered 404 (Bad.).');
    const own = new Failure('git', 'No commit.');
    await expect(orFailure('The list', Promise.reject(own))).rejects.toBe(own);
  });
});

describe('what the GraphQL API refuses', () => {
  test('is each of its errors, and what was answered all the same', () => {
    const errors = [
      { type: 'NOT_FOUND', path: ['m1', 'x'], message: 'Not\n there. ' },
      { path: [0], message: 'Odd.' },
      { type: 1, path: 'm2', message: 'Odder.' },
      { type: 'FORBIDDEN' },
      'odd',
      null,
    ];
    expect(graphqlRefusal({ errors, data: { m0: {} } })).toEqual({
      problems: [
        { type: 'NOT_FOUND', message: 'Not there.', field: 'm1' },
        { type: undefined, message: 'Odd.', field: undefined },
        { type: undefined, message: 'Odder.', field: undefined },
        { type: undefined, message: 'GitHub gave no reason.', field: undefined },
        { type: undefined, message: 'GitHub gave no reason.', field: undefined },
        { type: undefined, message: 'GitHub gave no reason.', field: undefined },
      ],
      data: { m0: {} },
    });
  });

  test('has no data where none came', () => {
    expect(graphqlRefusal({ errors: [], data: null })).toEqual({ problems: [], data: undefined });
    expect(graphqlRefusal({ errors: [] })).toEqual({ problems: [], data: undefined });
  });

  test.each([[undefined], [null], ['errors'], [{}], [{ data: {} }], [{ errors: 'no' }], [new Error('no')]])(
    'is not %j',
    (answer) => {
      expect(graphqlRefusal(answer)).toBeUndefined();
    },
  );
});
