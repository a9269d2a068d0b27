import { describe, expect, test } from '@jest/globals';
import { notOfGitHub } from '../../src/github/answer-shape.ts';

const SHA = 'a'.repeat(40);
const ROOT = 'https://api.github.com/repos/octo-org/tools/';

type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

const OBJECT = { sha: SHA };
const FILE = { filename: 'a.bt', status: 'added', changes: 1 };
const PULL = { number: 1, head: OBJECT, base: OBJECT };

/** What is read from an answer, and no more than that. */
const READ: readonly (readonly [method: string, path: string, body: Value])[] = [
  ['GET', 'pulls', [PULL]],
  ['GET', 'pulls/1', PULL],
  ['GET', 'pulls/1/files', [FILE]],
  ['GET', 'issues/1/comments', [{ id: 1 }]],
  ['POST', 'check-runs', { id: 1 }],
  ['GET', 'compare/a...b', { merge_base_commit: OBJECT, commits: [OBJECT], files: [FILE] }],
  ['GET', 'contents/a.bt', { type: 'file', name: 'a.bt' }],
  ['GET', 'contents/', [{ type: 'file', name: 'a.bt' }]],
  ['GET', `git/trees/${SHA}`, { sha: SHA, tree: [{ path: 'a.bt', mode: '100644', type: 'blob' }] }],
  ['GET', `git/blobs/${SHA}`, { sha: SHA, content: '', encoding: 'base64' }],
  ['GET', `git/commits/${SHA}`, { sha: SHA, tree: OBJECT }],
  ['GET', 'git/ref/heads%2Fmain', { ref: 'refs/heads/main', object: OBJECT }],
  ['GET', 'git/matching-refs/heads%2Fmain', [{ ref: 'refs/heads/main', object: OBJECT }]],
  ['GET', 'branches/main', { protected: false, commit: OBJECT }],
  ['POST', 'git/blobs', OBJECT],
  ['POST', 'git/trees', OBJECT],
  ['POST', 'git/commits', OBJECT],
  ['GET', 'collaborators/somebody/permission', { permission: 'write' }],
];

function problem(method: string, url: string, body: Value, asked = ''): string | undefined {
  return notOfGitHub({ method, url, asked, body: new TextEncoder().encode(JSON.stringify(body)) });
}

const isRecord = (value: Value): value is { readonly [name: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value without one of its parts, for each part: a property that is gone, or is null. */
function broken(value: Value): Value[] {
  if (Array.isArray(value)) return value.flatMap((each) => broken(each).map((other) => [other]));
  if (!isRecord(value)) return [null];
  return Object.entries(value).flatMap(([name, part]) => {
    const { [name]: _, ...rest } = value;
    return [rest, ...broken(part).map((other) => ({ ...value, [name]: other }))];
  });
}

describe.each(READ)('%s %s', (method, path, body) => {
  test('may say more than what is read', () => {
    expect(problem(method, ROOT + path, body)).toBeUndefined();
    if (isRecord(body)) expect(problem(method, ROOT + path, { ...body, more: 1 })).toBeUndefined();
  });

  test('is none of GitHub where a part is missing or of another kind', () => {
    // The files of a comparison are left out where there are too many.
    const mayLack = (other: Value) => path.startsWith('compare/') && isRecord(other) && other.files === undefined;
    const found = broken(body).filter((other) => !mayLack(other));
    expect(found.length).toBeGreaterThan(0);
    for (const other of found)
      expect([other, problem(method, ROOT + path, other)]).toEqual([other, 'it lacks what the API describes']);
  });

  test('is none of GitHub where it is empty, a page or no JSON', () => {
    const said = (text: string) =>
      notOfGitHub({ method, url: ROOT + path, asked: '', body: new TextEncoder().encode(text) });
    expect(said('')).toBe('it is empty');
    expect(said('\n <html></html>')).toBe('it is a web page');
    expect(said('no')).toBe('it is not JSON');
    expect(said('no <html>')).toBe('it is not JSON');
  });
});

test('an object is named by 40 to 64 hexadecimal digits', () => {
  for (const sha of ['a'.repeat(40), '0'.repeat(64)])
    expect(problem('POST', `${ROOT}git/blobs`, { sha })).toBeUndefined();
  for (const sha of ['', 'a'.repeat(39), 'a'.repeat(65), 'g'.repeat(40), `${SHA}\n`, ` ${SHA}`, `${SHA}/..`])
    expect([sha, problem('POST', `${ROOT}git/blobs`, { sha })]).toEqual([sha, 'it lacks what the API describes']);
});

describe('an answer to a query', () => {
  const answer = (body: Value, asked = 'query { repository { id } }') =>
    problem('POST', 'https://api.github.com/graphql', body, asked);

  test('has data or errors', () => {
    expect(answer({ data: {} })).toBeUndefined();
    expect(answer({ errors: [] })).toBeUndefined();
    for (const body of [{}, { data: null }, { errors: {} }, null, []] as const)
      expect(answer(body)).toBe('it lacks what the API describes');
  });

  test('says who the token speaks for, where that was asked', () => {
    const asked = 'query { viewer { login } }';
    expect(answer({ data: { viewer: { login: 'somebody' } } }, asked)).toBeUndefined();
    expect(answer({ errors: [] }, asked)).toBeUndefined();
    for (const body of [{ data: {} }, { data: { viewer: {} } }, { data: { viewer: { login: 1 } } }, {}])
      expect(answer(body, asked)).toBe('it lacks what the API describes');
  });
});

test('the same is expected of an Enterprise Server', () => {
  const at = (path: string, body: Value) =>
    problem('GET', `https://ghe.example/api/v3/repos/octo-org/tools/${path}`, body);
  expect([at('pulls/1', PULL), at('pulls/1', {})]).toEqual([undefined, 'it lacks what the API describes']);
  expect(problem('POST', 'https://ghe.example/api/graphql', {})).toBe('it lacks what the API describes');
});

test.each(READ)('nothing is expected of what is near %s %s', (method, path) => {
  expect(problem(method, `${ROOT}more/${path}`, {})).toBeUndefined();
  expect(problem('PUT', ROOT + path, {})).toBeUndefined();
  const goesOn = /^(?:compare|contents|git\/(?:trees|blobs|commits|ref|matching-refs)|branches)\//.test(path);
  if (!goesOn) expect(problem(method, `${ROOT + path}/more`, {})).toBeUndefined();
  expect(problem(method, `https://api.github.com/${path}`, {})).toBeUndefined();
});

test('nothing is expected of other answers', () => {
  for (const [method, path] of [
    ['DELETE', 'git/blobs/1'],
    ['GET', 'issues'],
    ['GET', 'pulls/1/files/more'],
    ['GET', 'more/pulls/1'],
    ['POST', 'git/blobs/1'],
    ['GET', 'pulls/'],
    ['GET', 'pulls//files'],
    ['GET', 'issues//comments'],
    ['GET', 'collaborators//permission'],
    ['GET', 'collaborators/a/b/permission'],
  ] as const)
    expect([path, problem(method, ROOT + path, {})]).toEqual([path, undefined]);
});
