import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { READ_TOKEN, USER_TOKEN, WRITE_TOKEN } from './access.ts';
import type { GitHubOptions, LocalGitHub } from './local-github.ts';
import { createRepository, forkRepository, openPullRequest, type TestRepository } from './repository.ts';
import { startGitHub } from './server.ts';
import type { PullRequest } from './state.ts';

let github: LocalGitHub;
let repository: TestRepository;
let pull: PullRequest;

const LINES = Array.from({ length: 40 }, (_, at) => `line ${at + 1}\n`);
const HEAD = LINES.map((line, at) => (at === 4 || at === 29 ? `changed ${at + 1}\n` : line)).join('');

async function start(options: GitHubOptions = {}): Promise<void> {
  github = await startGitHub(options);
  repository = await createRepository({ 'tools/a.bt': LINES.join(''), 'README.md': 'A repository\n' });
  pull = await openPullRequest(github, repository, { files: { 'tools/a.bt': HEAD, 'tools/new.bt': 'BEGIN { }\n' } });
}

function octokit(token = WRITE_TOKEN): Octokit {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({ auth: token, baseUrl: github.url, log: quiet, request: { retries: 0 } });
}

/** The status of a plain request. */
async function status(path: string, headers: Record<string, string> = { authorization: `token ${WRITE_TOKEN}` }) {
  const response = await fetch(`${github.url}${path}`, { headers });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

const NAME = { owner: 'octo-org', repo: 'tools' };

beforeEach(() => start());
afterEach(async () => {
  await github.close();
  await repository.remove();
});

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
    const { head } = await github.state.coordinates(pull);
    const file = await rest.pulls.createReviewComment({
      ...number,
      body: 'The file.',
      commit_id: head,
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
