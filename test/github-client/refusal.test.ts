import { expect, test } from '@jest/globals';
import { describeApiError, refusalOf } from '../../src/github/errors.ts';
import { type RefusalKind, refusalIn } from '../../src/github/refusal.ts';

/** As Octokit throws it: GitHub's message, its errors as JSON, and the page of the documentation. */
function refused(status: number, message: string): Error {
  const url = ' - https://docs.github.com/rest';
  return Object.assign(new Error(message + url), { status, request: {}, response: { headers: {} } });
}

/** Messages as people quote them in the threads that the table names. */
const SAID: readonly (readonly [RefusalKind | undefined, status: number, message: string, advice: RegExp])[] = [
  ['permission', 403, 'Resource not accessible by integration', /lacks a permission: see `permissions`/],
  ['permission', 403, 'Resource not accessible by personal access token', /lacks a permission/],
  ['permission', 403, 'Must have admin rights to Repository.', /lacks a permission/],
  ['locked', 403, 'Unable to create comment because issue is locked.', /unlock it/],
  ['archived', 403, 'Repository was archived so is read-only.', /archived repository/],
  [
    'ip-allow-list',
    403,
    'Although you appear to have the correct authorization credentials, the `octo` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
    /certain addresses only/,
  ],
  [
    'single-sign-on',
    403,
    'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
    /single sign-on/,
  ],
  [
    'token-policy',
    403,
    "The 'octo' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 90 days.",
    /this kind of token/,
  ],
  [
    'token-policy',
    403,
    '`octo` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.',
    /this kind of token/,
  ],
  [
    'token-policy',
    403,
    'Although you appear to have the correct authorization credentials, the `octo` organization has enabled OAuth App access restrictions, meaning that data access to third-parties is limited.',
    /this kind of token/,
  ],
  ['suspended', 403, 'This installation has been suspended', /Ask an administrator/],
  ['protected', 422, 'Protected branch update failed for refs/heads/main.', /protects the branch/],
  [
    'protected',
    422,
    'Repository rule violations found\n\nChanges must be made through a pull request.',
    /protects the branch/,
  ],
  [
    'too-large',
    403,
    'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API: {"resource":"Blob","field":"data","code":"too_large"}',
    /too large for GitHub's API/,
  ],
  [
    'too-quick',
    422,
    'Validation Failed: {"resource":"IssueComment","code":"unprocessable","field":"data","message":"was submitted too quickly"}',
    /run again when it has been reset/,
  ],
  ['too-quick', 403, 'You have triggered an abuse detection mechanism.', /run again/],
  [
    'pending-review',
    422,
    'Unprocessable Entity: "User can only have one pending review per pull request"',
    /submit or discard it/,
  ],
  [
    'pending-review',
    422,
    'Validation Failed: {"resource":"PullRequestReview","code":"custom","field":"user_id","message":"user_id can only have one pending review per pull request"}',
    /submit or discard it/,
  ],
  [
    'no-diff',
    422,
    'Server Error: Sorry, this diff is taking too long to generate.: {"resource":"PullRequest","field":"diff","code":"not_available"}',
    /cannot make this diff now/,
  ],
  [
    'no-diff',
    500,
    'Sorry, this diff is temporarily unavailable due to heavy server load.',
    /cannot make this diff now/,
  ],
  // The first row of the table counts.
  ['permission', 403, 'Resource not accessible by integration: the issue is locked.', /lacks a permission/],
  ['unrelated', 404, 'No common ancestor between c1357c0c and v2.3.0.0.', /no commit in common/],
  [undefined, 403, 'Forbidden', /its words say why/],
  [undefined, 422, 'Unprocessable Entity: "Line could not be resolved"', /report this/],
  [undefined, 403, 'API rate limit exceeded for installation.', /limit on requests is used up/],
];

test.each(SAID)('%s: %i %s', (kind, status, message, advice) => {
  const error = refused(status, message);
  expect(refusalOf(error)).toBe(kind);
  const words = describeApiError('The review was not posted', error);
  expect(words).toContain(`GitHub answered ${status} (${message.replace(/\s+/g, ' ')}`);
  expect(words).toMatch(advice);
});

test('what the GraphQL API says gets the same advice', () => {
  const said =
    'Request failed due to following response errors:\n - Resource protected by organization SAML enforcement.';
  expect(describeApiError('The conversation', new Error(said))).toMatch(/SAML enforcement\. Authorize the token/);
});

test('what is known of an answer says what to do, in whole sentences', () => {
  for (const [, status, message] of SAID)
    expect(describeApiError('It', refused(status, message))).toMatch(
      /\)\. [A-Z][^.]*(?:\.[^ .]*)*(?:\. [A-Z][^.]*)*\.$/,
    );
});

test.each(SAID)('%s is known however it is written: %i %s', (kind, _status, message) => {
  expect(refusalIn(message.toUpperCase())?.kind).toBe(kind);
});

test('codes are known whatever white space the JSON has', () => {
  const kinds = ['too_large', 'not_available'].map((code) =>
    [`{"code":"${code}"}`, `{"code": "${code}"}`, `{"code":\n  "${code}"}`].map((said) => refusalIn(said)?.kind),
  );
  expect(kinds).toEqual([Array(3).fill('too-large'), Array(3).fill('no-diff')]);
});

test('each advice names where the words that it answers were read', () => {
  const told = SAID.filter(([kind]) => kind !== undefined);
  for (const [, , message] of told)
    for (const source of refusalIn(message)?.source.split(', ') ?? [''])
      expect(source).toMatch(
        /^https:\/\/(?:docs\.github\.com\/(?:rest|[a-z-]+)\/.+|github\.com\/[^/]+\/[^/]+\/(?:issues|pull)\/\d+)$/,
      );
});
