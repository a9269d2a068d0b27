import { describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { type ListedScript, readPullRequest, SCRIPT_COUNT_LIMIT } from '../../src/change/pull-request.ts';

const COMMITS = { headSha: 'a'.repeat(40), baseSha: 'b'.repeat(40), changedFiles: 1 };
const PULL = { owner: 'o', repo: 'r', number: 1 };

/** Answers the contents API from `files`; what is not in it is 404. */
function client(files: Readonly<Record<string, object>>, asked: string[] = []): Octokit {
  const fetch = async (address: string): Promise<Response> => {
    const { pathname } = new URL(address);
    asked.push(pathname);
    const body = files[decodeURIComponent(pathname.split('/').at(-1) ?? '')];
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return new Response(JSON.stringify(body ?? { message: 'Not Found' }), {
      status: body === undefined ? 404 : 200,
      headers,
    });
  };
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({ log, request: { fetch } });
}

function listing(scripts: readonly ListedScript[]) {
  return { scripts, leftOut: 0, listedFiles: scripts.map(({ path }) => path), complete: true, notes: [] };
}

function file(text: string, sha = 'c'.repeat(40)): object {
  return { type: 'file', encoding: 'base64', size: text.length, sha, content: Buffer.from(text).toString('base64') };
}

describe('readPullRequest', () => {
  test('keeps the byte order mark, the old name and the hunks', async () => {
    const hunks = [{ newStart: 1, newLines: 1, added: [1] }];
    const script = { path: 'new.bt', previousPath: 'old.bt', blobSha: 'c'.repeat(40), hunks };
    const change = await readPullRequest(
      client({ 'new.bt': file('\ufeffBEGIN { }\n') }),
      PULL,
      COMMITS,
      listing([script]),
    );
    expect(change.scripts).toEqual([
      { status: 'readable', path: 'new.bt', previousPath: 'old.bt', hunks, text: '\ufeffBEGIN { }\n' },
    ]);
  });

  test.each([
    ['that is not there', {}, 'failed', /404 \(Not Found.*may not see it/],
    ['that is a link out of the repository', { 'a.bt': { type: 'symlink' } }, 'skipped', /symbolic link/],
    ['that is a link to another file', { 'a.bt': file('x', 'd'.repeat(40)) }, 'skipped', /symbolic link/],
    ['that is a submodule', { 'a.bt': { type: 'submodule' } }, 'skipped', /submodule/],
    ['that is a folder', { 'a.bt': [] }, 'skipped', /folder/],
    ['that is too large', { 'a.bt': { ...file('x'), size: 5 * 1024 * 1024 } }, 'failed', /4 MiB/],
  ])('a script %s is told with the reason, and loses no other', async (_name, files, status, error) => {
    const octokit = client({ ...files, 'b.bt': file('BEGIN { }') });
    const scripts = [{ path: 'a.bt', blobSha: 'c'.repeat(40) }, { path: 'b.bt' }];
    const change = await readPullRequest(octokit, PULL, COMMITS, listing(scripts));
    expect(change.scripts).toMatchObject([
      { status, path: 'a.bt', error: expect.stringMatching(error) },
      { status: 'readable', path: 'b.bt' },
    ]);
  });

  test('no pull request uses up the requests of the repository', async () => {
    const asked: string[] = [];
    const scripts = Array.from({ length: SCRIPT_COUNT_LIMIT + 1 }, (_, at) => ({ path: `${at}.bt` }));
    const change = await readPullRequest(client({}, asked), PULL, COMMITS, listing(scripts));
    expect(asked).toHaveLength(SCRIPT_COUNT_LIMIT);
    expect(change.scripts.at(-1)).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('500 scripts at most'),
    });
  });
});
