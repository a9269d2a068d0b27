import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { READ_TOKEN, USER_TOKEN, WRITE_TOKEN } from './access.ts';
import type { GitHubOptions, LocalGitHub } from './local-github.ts';
import { numbered, type Scene, setScene } from './scene.ts';
import type { PullRequest } from './state.ts';

let scene: Scene;
let github: LocalGitHub;
let pull: PullRequest;

async function start(options: GitHubOptions = {}): Promise<void> {
  const before = { 'tools/a.bt': numbered(40), 'README.md': 'A repository\n' };
  const after = { 'tools/a.bt': numbered(40, { 5: 'changed 5', 30: 'changed 30' }), 'tools/new.bt': 'BEGIN { }\n' };
  scene = await setScene(before, after, options);
  ({ github, pull } = scene);
}

/** The same with other options. */
async function restart(options: GitHubOptions): Promise<void> {
  await scene.close();
  await start(options);
}

function octokit(token = WRITE_TOKEN): Octokit {
  return new Octokit({ auth: token, baseUrl: github.url });
}

const NAME = { owner: 'octo-org', repo: 'tools' };

beforeEach(() => start());
afterEach(() => scene.close());

describe('every operation answers as the description says', () => {
  test('reading', async () => {
    const rest = octokit();
    const number = { ...NAME, pull_number: pull.number };
    const { data } = await rest.pulls.get(number);
    expect(data).toMatchObject({ changed_files: 2, additions: 3, deletions: 2, commits: 1, mergeable: true });
    expect(data.head.sha).not.toBe(data.merge_commit_sha);
    expect((await rest.repos.get(NAME)).data.default_branch).toBe('main');
    expect((await rest.pulls.listFiles(number)).data.map((file) => [file.filename, file.status])).toEqual([
      ['tools/a.bt', 'modified'],
      ['tools/new.bt', 'added'],
    ]);
    const content = await rest.repos.getContent({ ...NAME, path: 'tools/new.bt', ref: data.head.sha });
    expect(content.data).toMatchObject({ type: 'file', encoding: 'base64', content: 'QkVHSU4geyB9Cg==\n' });
    const { sha } = (await rest.pulls.listFiles(number)).data[1] ?? { sha: null };
    expect((await rest.git.getBlob({ ...NAME, file_sha: sha ?? '' })).data.content).toBe('QkVHSU4geyB9Cg==\n');
    const tree = await rest.git.getTree({ ...NAME, tree_sha: data.head.sha, recursive: '1' });
    expect(tree.data.tree.map((entry) => entry.path)).toEqual(['README.md', 'tools', 'tools/a.bt', 'tools/new.bt']);
    const compared = await rest.repos.compareCommitsWithBasehead({ ...NAME, basehead: `main...${data.head.sha}` });
    expect(compared.data).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0, total_commits: 1 });
    expect(compared.data.files).toHaveLength(2);
    expect((await octokit(USER_TOKEN).users.getAuthenticated()).data.login).toBe('reviewer');
    expect((await rest.rateLimit.get()).data.rate.limit).toBe(1000);
    expect(github.violations).toEqual([]);
  });

  test('writing', async () => {
    const rest = octokit();
    const number = { ...NAME, pull_number: pull.number };
    const review = await rest.pulls.createReview({
      ...number,
      event: 'COMMENT',
      body: 'Two things.',
      comments: [
        { path: 'tools/a.bt', body: 'One line.', line: 5, side: 'RIGHT' },
        { path: 'tools/a.bt', body: 'Several.', start_line: 28, start_side: 'RIGHT', line: 30, side: 'RIGHT' },
      ],
    });
    expect(review.data).toMatchObject({ state: 'COMMENTED', user: { login: 'github-actions[bot]', type: 'Bot' } });
    const file = await rest.pulls.createReviewComment({
      ...number,
      body: 'The file.',
      commit_id: scene.head,
      path: 'tools/new.bt',
      subject_type: 'file',
    });
    expect(file.status).toBe(201);
    const comments = (await rest.pulls.listReviewComments(number)).data;
    expect(comments.map(({ line, start_line, subject_type }) => [start_line, line, subject_type])).toEqual([
      [null, 5, 'line'],
      [28, 30, 'line'],
      [null, null, 'file'],
    ]);
    expect(comments[0]?.diff_hunk).toBe('@@ -2,7 +2,7 @@ line 1\n line 2\n line 3\n line 4\n-line 5\n+changed 5');
    const own = await rest.pulls.listCommentsForReview({ ...number, review_id: review.data.id });
    expect(own.data).toHaveLength(2);
    const made = await rest.issues.createComment({ ...NAME, issue_number: pull.number, body: 'Summary' });
    await rest.issues.updateComment({ ...NAME, comment_id: made.data.id, body: 'Newer' });
    expect((await rest.issues.listComments({ ...NAME, issue_number: pull.number })).data[0]?.body).toBe('Newer');
    expect(github.violations).toEqual([]);
  });
});

describe('who may do what', () => {
  const review = { body: { event: 'COMMENT', body: 'Found.' } };

  test('401 without a token and with a wrong one', async () => {
    const anonymous = await fetch(`${github.url}/repos/octo-org/tools`);
    expect([anonymous.status, await anonymous.json()]).toMatchObject([401, { message: 'Requires authentication' }]);
    for (const authorization of ['token wrong', 'Bearer', `Basic ${WRITE_TOKEN}`, 'token toString']) {
      const told = await scene.ask('GET', '/pulls/1', { headers: { authorization } });
      expect(told).toMatchObject({ status: 401, body: { message: 'Bad credentials', status: '401' } });
    }
    const bearer = await scene.ask('GET', '/pulls/1', { headers: { authorization: `Bearer ${WRITE_TOKEN}` } });
    expect(bearer.status).toBe(200);
  });

  test('403 for writing with a read-only token, and nothing is written', async () => {
    const writes = [
      scene.ask('POST', '/pulls/1/reviews', { ...review, token: READ_TOKEN }),
      scene.ask('POST', '/pulls/1/comments', {
        token: READ_TOKEN,
        body: { path: 'tools/a.bt', line: 5, body: 'x', commit_id: scene.head },
      }),
      scene.ask('POST', '/issues/1/comments', { token: READ_TOKEN, body: { body: 'x' } }),
    ];
    for (const told of await Promise.all(writes)) {
      expect(told).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
    }
    expect([github.reviews(pull), github.comments(pull), github.issueComments(pull)]).toEqual([[], [], []]);
    expect((await scene.ask('GET', '/pulls/1', { token: READ_TOKEN })).status).toBe(200);
  });

  test('an app has no user, and edits its own comments only', async () => {
    expect((await scene.ask('GET', `${github.url}/user`)).status).toBe(403);
    await scene.ask('POST', '/issues/1/comments', { token: USER_TOKEN, body: { body: 'Mine.' } });
    const [comment] = github.issueComments(pull);
    expect((await scene.ask('PATCH', `/issues/comments/${comment?.id}`, { body: { body: 'Yours.' } })).status).toBe(
      403,
    );
  });

  test('a private repository is closed to a token without the permission', async () => {
    await restart({ tokens: { narrow: { login: 'app[bot]', kind: 'Bot', permissions: { pull_requests: 'read' } } } });
    github.addRepository({
      owner: 'octo-org',
      name: 'secret',
      directory: scene.repository.directory,
      defaultBranch: 'main',
      private: true,
    });
    const path = `${github.url}/repos/octo-org/secret/contents/README.md`;
    expect((await scene.ask('GET', path, { token: 'narrow' })).status).toBe(403);
    expect((await scene.ask('GET', '/contents/README.md', { token: 'narrow' })).status).toBe(200);
  });

  test('one cannot approve what is one’s own', async () => {
    await restart({ tokens: { own: { login: 'contributor', kind: 'User', permissions: { pull_requests: 'write' } } } });
    const told = await scene.ask('POST', '/pulls/1/reviews', { token: 'own', body: { event: 'APPROVE' } });
    expect(told).toMatchObject({ status: 422, body: { errors: ['Can not approve your own pull request'] } });
  });
});

describe('requests', () => {
  test('are logged with what they asked for and what they got', async () => {
    await scene.ask('GET', '/pulls/1/files?per_page=1');
    await scene.ask('POST', '/issues/1/comments', { token: READ_TOKEN, body: { body: 'x' } });
    expect(github.requests).toEqual([
      {
        method: 'GET',
        path: '/repos/octo-org/tools/pulls/1/files?per_page=1',
        token: WRITE_TOKEN,
        body: undefined,
        status: 200,
      },
      {
        method: 'POST',
        path: '/repos/octo-org/tools/issues/1/comments',
        token: READ_TOKEN,
        body: { body: 'x' },
        status: 403,
      },
    ]);
  });

  test('to a route that is not served are 404 and a violation', async () => {
    expect(await scene.ask('GET', '/branches')).toMatchObject({
      status: 404,
      body: { message: 'Not Found', status: '404' },
    });
    expect(await scene.ask('DELETE', '/pulls/1')).toMatchObject({ status: 404 });
    expect(github.violations).toMatchObject([
      { kind: 'unknown-route', method: 'GET', path: '/repos/octo-org/tools/branches' },
      { kind: 'unknown-route', method: 'DELETE' },
    ]);
  });

  test('with a body that is no JSON, or a form that is not served, are refused', async () => {
    const headers = { authorization: `token ${WRITE_TOKEN}` };
    const broken = await fetch(`${github.url}/repos/octo-org/tools/issues/1/comments`, {
      method: 'POST',
      headers,
      body: '{',
    });
    expect([broken.status, await broken.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }]);
    expect((await scene.ask('GET', '/pulls/1', { headers: { accept: 'text/html' } })).status).toBe(415);
    expect((await scene.ask('GET', '/pulls/1', { headers: { accept: 'application/vnd.github+json' } })).status).toBe(
      200,
    );
  });

  test('without a User-Agent are refused', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      request(`${github.url}/rate_limit`, { headers: { authorization: `token ${WRITE_TOKEN}` } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });

  test('below /api/v3 for GitHub Enterprise Server', async () => {
    await restart({ basePath: '/api/v3' });
    const { data } = await octokit().pulls.get({ ...NAME, pull_number: 1 });
    expect(data.url).toBe(`${github.serverUrl}/api/v3/repos/octo-org/tools/pulls/1`);
    expect(data.html_url).toBe(`${github.serverUrl}/octo-org/tools/pull/1`);
    const outside = await scene
      .ask('GET', `${github.url.replace('/api/v3', '')}/repos/octo-org/tools`)
      .catch(() => undefined);
    expect(outside).toMatchObject({ status: 404 });
  });

  test('take as long as they are told to', async () => {
    await restart({ latency: (_, path) => (path.endsWith('/files') ? 80 : 0) });
    const start = performance.now();
    await scene.ask('GET', '/pulls/1/files');
    expect(performance.now() - start).toBeGreaterThanOrEqual(79);
  });
});

describe('pages', () => {
  test('of 30, of 100 at most, with links that lead through all', async () => {
    const many = Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`f${at + 100}.bt`, `${at}\n`]));
    await scene.close();
    scene = await setScene({ a: 'a\n' }, many);
    ({ github, pull } = scene);
    const first = await scene.ask('GET', '/pulls/1/files');
    const url = `${github.url}/repos/octo-org/tools/pulls/1/files`;
    expect(first.body).toHaveLength(30);
    expect(first.headers.get('link')).toBe(`<${url}?page=2>; rel="next", <${url}?page=5>; rel="last"`);
    const last = await scene.ask('GET', '/pulls/1/files?per_page=100&page=2');
    expect(last.body).toHaveLength(30);
    expect(last.headers.get('link')).toBe(
      `<${url}?per_page=100&page=1>; rel="prev", <${url}?per_page=100&page=1>; rel="first"`,
    );
    expect((await scene.ask('GET', '/pulls/1/files?per_page=500')).body).toHaveLength(100);
    expect((await scene.ask('GET', '/pulls/1/files?per_page=0&page=x')).body).toHaveLength(30);
    expect((await scene.ask('GET', '/pulls/1/files?page=9')).body).toEqual([]);
    const rest = octokit();
    const all = await rest.paginate(rest.pulls.listFiles, { ...NAME, pull_number: 1, per_page: 100 });
    expect(new Set(all.map((file) => file.filename)).size).toBe(130);
  });
});

test('the payload of an event is the pull request with its repository', async () => {
  const event = await github.event(pull, 'synchronize');
  expect(event).toMatchObject({
    action: 'synchronize',
    number: 1,
    pull_request: { head: { sha: scene.head } },
    repository: { full_name: 'octo-org/tools' },
    sender: { login: 'contributor' },
  });
});
