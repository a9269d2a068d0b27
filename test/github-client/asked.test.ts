import { beforeEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { readAuthors } from '../../src/github/blame.ts';
import { compareBlobs, listBlobs } from '../../src/github/blobs.ts';
import { findPullRequests, readCommits, readPullRequestHead, readTip } from '../../src/github/changes.ts';
import { postCheckRun } from '../../src/github/check-run.ts';
import type { GitHub } from '../../src/github/client.ts';
import { commitToBranch } from '../../src/github/commits.ts';
import { readRegularFile } from '../../src/github/contents.ts';
import {
  addComment,
  answer,
  appName,
  react,
  readApps,
  readConversation,
  readIssueComments,
  readPermission,
  updateComment,
} from '../../src/github/conversation.ts';
import { searchDismissals } from '../../src/github/dismissals.ts';
import { listChange, listRepository } from '../../src/github/listing.ts';
import { findQueued } from '../../src/github/merge-queue.ts';
import { findRepositories, listRepositories } from '../../src/github/repositories.ts';
import { postComment, postReview } from '../../src/github/review.ts';
import { mutate } from '../../src/github/threads.ts';
import { watchRequests } from '../../src/github/watch.ts';
import type { CheckReport } from '../../src/render/check-run.ts';

const WHERE = { owner: 'o', repo: 'r' };
const PULL = { ...WHERE, number: 7 };
const PLACE = { ...PULL, commentId: 3, threadId: undefined };
const [HEAD, BASE, MADE] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];

/** A request: `method path`, and its body. Of a query, its name and its variables. */
type Asked = readonly [request: string, body?: unknown];
/** A status other than 200, and a body. */
type Answered = unknown | readonly [status: number, body: unknown];

let asked: Asked[];
let answers: Answered[];
beforeEach(() => {
  asked = [];
  answers = [];
});

/** A client that is answered one after the other; the last answer is given again. */
const octokit: GitHub = new Octokit({
  baseUrl: 'https://api.github.com',
  log: { debug() {}, info() {}, warn() {}, error() {} },
  request: {
    fetch: async (address: string, { method, body }: { readonly method: string; readonly body?: string }) => {
      const { pathname, search } = new URL(address);
      const { query, variables, ...rest } = body === undefined ? {} : JSON.parse(body);
      const name = typeof query === 'string' ? ` ${/\w+(?: \w+)?/.exec(query)?.[0]}` : '';
      const request = `${method} ${pathname}${search}${name}`;
      asked.push(body === undefined ? [request] : [request, variables ?? rest]);
      const next = answers.length > 1 ? answers.shift() : answers[0];
      const [status, said] = Array.isArray(next) && typeof next[0] === 'number' ? next : [200, next ?? {}];
      return new Response(JSON.stringify(said), { status, headers: { 'content-type': 'application/json' } });
    },
  },
});

const data = (value: unknown) => ({ data: value });
const page = (nodes: unknown, endCursor: string | null = null) => ({
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
  nodes,
});

const COMMENT = { body: 'It hangs.' };

test.each<[string, () => Promise<unknown>, readonly Answered[], unknown, readonly Asked[]]>([
  [
    'a reaction to a comment of the conversation',
    () => react(octokit, PLACE, 'eyes'),
    [],
    undefined,
    [['POST /repos/o/r/issues/comments/3/reactions', { content: 'eyes' }]],
  ],
  [
    'a reaction to a comment of a thread',
    () => react(octokit, { ...PLACE, threadId: 2 }, '+1'),
    [],
    undefined,
    [['POST /repos/o/r/pulls/comments/3/reactions', { content: '+1' }]],
  ],
  ['a reaction to nothing', () => react(octokit, { ...PLACE, commentId: undefined }, '+1'), [], undefined, []],
  [
    'a reaction that GitHub does not take',
    () => react(octokit, PLACE, 'confused'),
    [[404, { message: 'Not Found' }]],
    'The reaction to the comment was not posted: GitHub answered 404 (Not Found). It does not exist, or the token may not see it.',
    [['POST /repos/o/r/issues/comments/3/reactions', { content: 'confused' }]],
  ],
  [
    'an answer in the conversation',
    () => answer(octokit, PLACE, 'So.'),
    [],
    undefined,
    [['POST /repos/o/r/issues/7/comments', { body: 'So.' }]],
  ],
  [
    'an answer in a thread',
    () => answer(octokit, { ...PLACE, threadId: 2 }, 'So.'),
    [],
    undefined,
    [['POST /repos/o/r/pulls/7/comments/2/replies', { body: 'So.' }]],
  ],
  [
    'a comment',
    () => addComment(octokit, PULL, 'So.'),
    [],
    undefined,
    [['POST /repos/o/r/issues/7/comments', { body: 'So.' }]],
  ],
  [
    'another text of a comment',
    () => updateComment(octokit, WHERE, 3, 'So.'),
    [],
    undefined,
    [['PATCH /repos/o/r/issues/comments/3', { body: 'So.' }]],
  ],
  [
    'the permission of a person',
    () => readPermission(octokit, WHERE, { login: 'p', id: 5 }),
    [{ permission: 'write', user: { id: 5 } }],
    'write',
    [['GET /repos/o/r/collaborators/p/permission']],
  ],
  [
    'the permission of a person without an id',
    () => readPermission(octokit, WHERE, { login: 'p', id: undefined }),
    [{ permission: 'read', user: { id: 6 } }],
    'read',
    [['GET /repos/o/r/collaborators/p/permission']],
  ],
  [
    'the permission where GitHub does not say whose it is',
    () => readPermission(octokit, WHERE, { login: 'p', id: 5 }),
    [{ permission: 'admin', user: null }],
    'admin',
    [['GET /repos/o/r/collaborators/p/permission']],
  ],
  [
    'the permission of a person whose login is that of another one now',
    () => readPermission(octokit, WHERE, { login: 'p', id: 5 }),
    [{ permission: 'admin', user: { id: 6 } }, { login: 'q' }, { permission: 'read', user: { id: 5 } }],
    'read',
    [['GET /repos/o/r/collaborators/p/permission'], ['GET /user/5'], ['GET /repos/o/r/collaborators/q/permission']],
  ],
  [
    'the permission of a person whose login is gone',
    () => readPermission(octokit, WHERE, { login: 'p', id: 5 }),
    [[404, {}], { login: 'q' }, { permission: 'admin', user: { id: 6 } }],
    'none',
    [['GET /repos/o/r/collaborators/p/permission'], ['GET /user/5'], ['GET /repos/o/r/collaborators/q/permission']],
  ],
  [
    'the apps that comments were written through',
    () => readApps(octokit, PULL),
    [
      [
        { id: 1, performed_via_github_app: null },
        { id: 2, performed_via_github_app: { slug: 'app' } },
        { id: 3, performed_via_github_app: {} },
      ],
    ],
    new Map([
      [2, 'app'],
      [3, 'an app without a name'],
    ]),
    [['GET /repos/o/r/issues/7/comments?per_page=100']],
  ],
  [
    'the commits of a pull request',
    () => readCommits(octokit, PULL),
    [{ head: { sha: HEAD, ref: 'x' }, base: { ref: 'main', repo: {} } }, { object: { sha: BASE } }],
    { headSha: HEAD, baseSha: BASE },
    [['GET /repos/o/r/pulls/7'], ['GET /repos/o/r/git/ref/heads%2Fmain']],
  ],
  [
    'the head of a pull request',
    () => readPullRequestHead(octokit, PULL),
    [
      {
        state: 'closed',
        maintainer_can_modify: true,
        head: {
          sha: HEAD,
          ref: 'main',
          repo: { id: 2, name: 'fork', node_id: 'R', default_branch: 'main', owner: { login: 'p' } },
        },
        base: { ref: 'main', repo: { id: 1 } },
      },
      { object: { sha: BASE } },
    ],
    {
      commits: { headSha: HEAD, baseSha: BASE },
      open: false,
      branch: 'main',
      repository: { owner: 'p', repo: 'fork', repositoryId: 'R' },
      isDefaultBranch: true,
      isFork: true,
      maintainersMayPush: true,
    },
    [['GET /repos/o/r/pulls/7'], ['GET /repos/o/r/git/ref/heads%2Fmain']],
  ],
  [
    'the head of a pull request of a fork that is gone',
    () => readPullRequestHead(octokit, PULL),
    [
      {
        state: 'open',
        maintainer_can_modify: false,
        head: { sha: HEAD, ref: 'x', repo: null },
        base: { ref: 'main', repo: { id: 1 } },
      },
      { object: { sha: BASE } },
    ],
    {
      commits: { headSha: HEAD, baseSha: BASE },
      open: true,
      branch: 'x',
      repository: undefined,
      isDefaultBranch: false,
      isFork: true,
      maintainersMayPush: false,
    },
    [['GET /repos/o/r/pulls/7'], ['GET /repos/o/r/git/ref/heads%2Fmain']],
  ],
  [
    'the tip of a branch',
    () => readTip(octokit, WHERE, 'a/b'),
    [{ object: { sha: BASE } }],
    BASE,
    [['GET /repos/o/r/git/ref/heads%2Fa%2Fb']],
  ],
  [
    'the pull requests of a branch at a commit',
    () => findPullRequests(octokit, WHERE, { owner: 'p', name: 'x' }, HEAD),
    [
      [
        { number: 1, head: { sha: HEAD, ref: 'x' } },
        { number: 2, head: { sha: BASE, ref: 'x' } },
        { number: 3, head: { sha: HEAD, ref: 'y' } },
        { number: 4, head: { sha: HEAD, ref: 'x' } },
      ],
    ],
    [1, 4],
    [['GET /repos/o/r/pulls?state=open&head=p%3Ax&per_page=100']],
  ],
  [
    'the pull requests of a merge queue',
    () => findQueued(octokit, WHERE, 'main', HEAD),
    [
      [
        { ref: `refs/heads/gh-readonly-queue/main/pr-1-${MADE}`, object: { sha: BASE } },
        { ref: `refs/heads/gh-readonly-queue/main/pr-2-${BASE}`, object: { sha: HEAD } },
        { ref: `refs/heads/gh-readonly-queue/main/pr-3-${HEAD}`, object: { sha: MADE } },
        { ref: 'refs/heads/gh-readonly-queue/main/pr-x', object: { sha: HEAD } },
      ],
    ],
    // The third one is on top of the first: a circle ends.
    [2, 1, 3],
    [['GET /repos/o/r/git/matching-refs/heads%2Fgh-readonly-queue%2Fmain%2Fpr-']],
  ],
  [
    'a file at the default branch',
    () => readRegularFile(octokit, { ...WHERE, path: 'a/b.yml', ref: undefined }),
    [{ type: 'file', encoding: 'base64', content: 'YTogMQo=' }],
    { status: 'readable', text: 'a: 1\n' },
    [['GET /repos/o/r/contents/a%2Fb.yml']],
  ],
  [
    'a file at a branch',
    () => readRegularFile(octokit, { ...WHERE, path: 'b.yml', ref: 'v1' }),
    [{ type: 'symlink', encoding: 'base64', content: '' }],
    undefined,
    [['GET /repos/o/r/contents/b.yml?ref=v1']],
  ],
  [
    'a large file',
    () => readRegularFile(octokit, { ...WHERE, path: 'b.yml', ref: 'v1' }),
    [{ type: 'file', encoding: 'none', content: '' }],
    undefined,
    [['GET /repos/o/r/contents/b.yml?ref=v1']],
  ],
  [
    'the files of a commit',
    () => listRepository(octokit, WHERE, HEAD),
    [{ sha: MADE, truncated: false, tree: [{ path: 'a.bt', mode: '100644', type: 'blob', sha: BASE, size: 3 }] }],
    {
      scripts: [{ path: 'a.bt', blobSha: BASE }],
      unknown: [],
      hosts: [],
      leftOut: 0,
      notes: [],
      whole: true,
      changedPaths: ['a.bt'],
      removed: new Map(),
      unnamed: new Map(),
    },
    [[`GET /repos/o/r/git/trees/${HEAD}?recursive=1`]],
  ],
  [
    'the files of a change',
    () => listChange(octokit, { ...WHERE, baseSha: BASE, headSha: HEAD }),
    [{ merge_base_commit: { sha: MADE }, files: [] }],
    {
      mergeBase: MADE,
      scripts: [],
      unknown: [],
      hosts: [],
      leftOut: 0,
      notes: [],
      changedPaths: [],
      removed: new Map(),
      unnamed: new Map(),
    },
    [[`GET /repos/o/r/compare/${BASE}...${HEAD}?per_page=1`]],
  ],
  [
    'a comment on a file of the diff',
    () => postComment(octokit, PULL, HEAD, { path: 'a.bt', body: 'So.' }),
    [],
    { kind: 'posted' },
    [['POST /repos/o/r/pulls/7/comments', { commit_id: HEAD, path: 'a.bt', body: 'So.', subject_type: 'file' }]],
  ],
  [
    'a comment on one line of the diff',
    () => postComment(octokit, PULL, HEAD, { path: 'a.bt', body: 'So.', lines: { first: 2, last: 2 } }),
    [],
    { kind: 'posted' },
    [['POST /repos/o/r/pulls/7/comments', { commit_id: HEAD, path: 'a.bt', body: 'So.', line: 2, side: 'RIGHT' }]],
  ],
  [
    'a review',
    () =>
      postReview(
        octokit,
        PULL,
        { headSha: HEAD, body: 'All.', comments: [{ path: 'a.bt', body: 'So.', lines: { first: 2, last: 3 } }] },
        () => false,
      ),
    [],
    { kind: 'posted' },
    [
      [
        'POST /repos/o/r/pulls/7/reviews',
        {
          commit_id: HEAD,
          event: 'COMMENT',
          body: 'All.',
          comments: [{ path: 'a.bt', body: 'So.', line: 3, side: 'RIGHT', start_line: 2, start_side: 'RIGHT' }],
        },
      ],
    ],
  ],
  [
    'changes of threads',
    () => mutate(octokit, [{ name: 'resolveReviewThread', input: { threadId: 'T' } }]),
    [data({ m0: null })],
    [undefined],
    [['POST /graphql mutation', { i0: { threadId: 'T' } }]],
  ],
])('%s', async (_what, call, told, result, requests) => {
  answers = [...told];
  expect(await call()).toEqual(result);
  expect(asked).toEqual(requests);
});

test.each([
  [undefined, undefined],
  [null, undefined],
  ['app', undefined],
  [{}, 'an app without a name'],
  [{ slug: 1 }, 'an app without a name'],
  [{ slug: 'app' }, 'app'],
])('a comment was written through %j: %s', (by, name) => {
  expect(appName(by)).toBe(name);
});

describe('a permission', () => {
  test('that GitHub does not tell is an error where the person is not known by an id, or it is refused', async () => {
    answers = [[404, { message: 'Not Found' }]];
    await expect(readPermission(octokit, WHERE, { login: 'p', id: undefined })).rejects.toMatchObject({ status: 404 });
    answers = [[403, { message: 'No.' }]];
    await expect(readPermission(octokit, WHERE, { login: 'p', id: 5 })).rejects.toMatchObject({ status: 403 });
    expect(asked).toHaveLength(2);
  });
});

describe('a commit', () => {
  const branch = { ...WHERE, repositoryId: 'R', name: 'topic', headSha: HEAD };
  const message = { headline: 'Guard', body: 'So.' };
  const files = (mode: '100644' | '100755') => [{ path: 'a.bt', text: 'é\n', mode }];
  const BRANCH: Asked = ['GET /repos/o/r/branches/topic'];
  const open = { protected: false, commit: { sha: HEAD } };
  const contents = Buffer.from('é\n').toString('base64');

  test('of a file that is not executable is one mutation', async () => {
    answers = [open, data({ createCommitOnBranch: { commit: { oid: MADE } } })];
    expect(await commitToBranch(octokit, branch, files('100644'), message)).toEqual({ kind: 'committed', sha: MADE });
    const input = {
      branch: { repositoryNameWithOwner: 'o/r', branchName: 'topic' },
      expectedHeadOid: HEAD,
      message: { headline: 'Guard', body: 'So.' },
      fileChanges: { additions: [{ path: 'a.bt', contents }] },
    };
    expect(asked).toEqual([BRANCH, ['POST /graphql mutation commit', { input }]]);
  });

  test('of an executable file is made of objects', async () => {
    const sha = (digit: string) => digit.repeat(40);
    answers = [open, { tree: { sha: sha('1') } }, { sha: sha('2') }, { sha: sha('3') }, { sha: MADE }, data({})];
    expect(await commitToBranch(octokit, branch, files('100755'), message)).toEqual({ kind: 'committed', sha: MADE });
    expect(asked).toEqual([
      BRANCH,
      [`GET /repos/o/r/git/commits/${HEAD}`],
      ['POST /repos/o/r/git/blobs', { content: contents, encoding: 'base64' }],
      [
        'POST /repos/o/r/git/trees',
        { base_tree: sha('1'), tree: [{ path: 'a.bt', mode: '100755', type: 'blob', sha: sha('2') }] },
      ],
      ['POST /repos/o/r/git/commits', { message: 'Guard\n\nSo.', tree: sha('3'), parents: [HEAD] }],
      [
        'POST /graphql mutation move',
        {
          input: {
            repositoryId: 'R',
            refUpdates: [{ name: 'refs/heads/topic', beforeOid: HEAD, afterOid: MADE }],
          },
        },
      ],
    ]);
  });

  test.each<[string, Answered, unknown]>([
    ['is protected', { protected: true, commit: { sha: HEAD } }, { kind: 'protected' }],
    ['has moved', { protected: false, commit: { sha: BASE } }, { kind: 'moved' }],
    ['is gone', [404, { message: 'Branch not found' }], { kind: 'no-branch' }],
    [
      'may not be read',
      [403, { message: 'Resource not accessible by integration' }],
      { kind: 'forbidden', message: expect.stringMatching(/^The commit was not made: GitHub answered 403 /) },
    ],
    [
      'cannot be read',
      [500, { message: 'Oops' }],
      { kind: 'failed', message: expect.stringMatching(/^The commit was not made: GitHub answered 500 /) },
    ],
  ])('is not tried where the branch %s', async (_what, told, outcome) => {
    answers = [told];
    expect(await commitToBranch(octokit, branch, files('100644'), message)).toEqual(outcome);
    expect(asked).toEqual([BRANCH]);
  });

  const REF: Asked = ['GET /repos/o/r/git/ref/heads%2Ftopic'];
  const COMPARE: Asked = [`GET /repos/o/r/compare/${HEAD}...${BASE}?per_page=100`];
  const made = (more: object = {}) => ({
    sha: MADE,
    parents: [{ sha: HEAD }],
    commit: { message: 'Guard\n\nSo.\n' },
    ...more,
  });
  test.each<[string, readonly Answered[], unknown, readonly Asked[]]>([
    [
      'that is there now',
      [{ object: { sha: BASE } }, { commits: [made()] }],
      { kind: 'committed', sha: MADE },
      [REF, COMPARE],
    ],
    [
      'that is another one by its parent',
      [{ object: { sha: BASE } }, { commits: [made({ parents: [{ sha: BASE }] })] }],
      { kind: 'moved' },
      [REF, COMPARE],
    ],
    [
      'that is another one by its two parents',
      [{ object: { sha: BASE } }, { commits: [made({ parents: [{ sha: HEAD }, { sha: BASE }] })] }],
      { kind: 'moved' },
      [REF, COMPARE],
    ],
    [
      'that is another one by its message',
      [{ object: { sha: BASE } }, { commits: [made({ commit: { message: 'Guard' } })] }],
      { kind: 'moved' },
      [REF, COMPARE],
    ],
    [
      'where the branch stands still',
      [{ object: { sha: HEAD } }],
      { kind: 'failed', message: 'GitHub did not say which commit it made.' },
      [REF],
    ],
    ['where the branch is gone', [[404, {}]], { kind: 'no-branch' }, [REF]],
    [
      'where that cannot be seen',
      [[500, { message: 'Oops' }]],
      {
        kind: 'failed',
        message:
          'GitHub did not say which commit it made. Whether it was made could not be determined: GitHub answered 500 (Oops). GitHub has a problem: run again later.',
      },
      [REF],
    ],
  ])('of which the answer says too little is looked for: one %s', async (_what, told, outcome, requests) => {
    answers = [open, data({ createCommitOnBranch: null }), ...told];
    expect(await commitToBranch(octokit, branch, files('100644'), message)).toEqual(outcome);
    expect(asked.slice(2)).toEqual(requests);
  });
});

test('a commit whose message has no body is known by its first line', async () => {
  const made = { sha: MADE, parents: [{ sha: HEAD }], commit: { message: 'Guard' } };
  const open = { protected: false, commit: { sha: HEAD } };
  answers = [open, data({ createCommitOnBranch: null }), { object: { sha: BASE } }, { commits: [made] }];
  const branch = { ...WHERE, repositoryId: 'R', name: 'topic', headSha: HEAD };
  const message = { headline: 'Guard', body: '' };
  expect(await commitToBranch(octokit, branch, [{ path: 'a.bt', text: '', mode: '100644' }], message)).toEqual({
    kind: 'committed',
    sha: MADE,
  });
});

describe('a commit that GitHub does not take', () => {
  const branch = { ...WHERE, repositoryId: 'R', name: 'topic', headSha: HEAD };
  const message = { headline: 'Guard', body: 'So.' };
  const commit = (mode: '100644' | '100755') =>
    commitToBranch(octokit, branch, [{ path: 'a.bt', text: 'x', mode }], message);
  const open = { protected: false, commit: { sha: HEAD } };
  const refused = (...errors: readonly object[]) => ({ data: null, errors });
  const words = 'GitHub did not take the commit: No.';
  const SCOPES = 'It has not been granted the required scopes.';

  test.each<[string, Answered, unknown]>([
    ['as the branch has moved', refused({ type: 'STALE_DATA', message: 'No.' }), { kind: 'moved' }],
    ['as it may not', refused({ type: 'FORBIDDEN', message: 'No.' }), { kind: 'forbidden', message: words }],
    [
      'for its scopes',
      refused({ type: 'INSUFFICIENT_SCOPES', message: SCOPES }),
      { kind: 'forbidden', message: `GitHub did not take the commit: ${SCOPES}` },
    ],
    [
      'as there is no branch',
      refused({ message: 'Odd.' }, { type: 'NOT_FOUND', message: 'No.' }),
      { kind: 'no-branch' },
    ],
    ['for one reason of two', refused({ message: 'Odd.' }, { type: 'STALE_DATA', message: 'No.' }), { kind: 'moved' }],
    [
      'as the repository is archived',
      refused({ type: 'FORBIDDEN', message: 'Repository was archived so is read-only.' }),
      {
        kind: 'failed',
        message:
          'GitHub did not take the commit: Repository was archived so is read-only. Nothing can be written in an archived repository.',
      },
    ],
    [
      'for two reasons',
      refused({ message: 'Odd.' }, { type: 'OTHER', message: 'No.' }),
      { kind: 'failed', message: 'GitHub did not take the commit: Odd. No.' },
    ],
    ['for no reason', refused(), { kind: 'failed', message: expect.stringMatching(/^The commit was not made: /) }],
    [
      'with 404',
      [404, { message: 'Not Found' }],
      { kind: 'forbidden', message: expect.stringMatching(/^The commit was not made: GitHub answered 404 /) },
    ],
    [
      'with 422',
      [422, { message: 'No.' }],
      {
        kind: 'failed',
        message: 'The commit was not made: GitHub answered 422 (No.). Please report this if it stays.',
      },
    ],
    [
      'with 499',
      [499, { message: 'No.' }],
      {
        kind: 'failed',
        message: 'The commit was not made: GitHub answered 499 (No.). Please report this if it stays.',
      },
    ],
  ])('%s', async (_why, told, outcome) => {
    // Where nobody knows what became of it, the branch tells: it stands still.
    answers = [open, told, { object: { sha: HEAD } }];
    expect(await commit('100644')).toEqual(outcome);
  });

  test.each<[string, Answered, unknown]>([
    [
      'may not be read',
      [404, { message: 'Not Found' }],
      { kind: 'forbidden', message: expect.stringMatching(/^The commit was not made: GitHub answered 404 /) },
    ],
    [
      'cannot be read',
      [500, { message: 'Oops' }],
      { kind: 'failed', message: expect.stringMatching(/^The commit was not made: GitHub answered 500 /) },
    ],
  ])('as its head %s is not looked for: nobody sees what was made', async (_what, told, outcome) => {
    answers = [open, told];
    expect(await commit('100755')).toEqual(outcome);
    expect(asked).toHaveLength(2);
  });

  test('as an answer of the server was lost is looked for', async () => {
    answers = [open, [500, { message: 'Oops' }], { object: { sha: MADE } }, { commits: [] }];
    expect(await commit('100644')).toEqual({ kind: 'moved' });
    expect(asked).toHaveLength(4);
  });
});

describe('repositories', () => {
  const node = (nameWithOwner: string, more: object = {}) => ({
    nameWithOwner,
    url: 'u',
    isArchived: false,
    isDisabled: true,
    isEmpty: false,
    isFork: true,
    isPrivate: false,
    defaultBranchRef: { name: 'main', target: { oid: HEAD } },
    ...more,
  });
  const entry = (name: string, more: object = {}) => ({
    name,
    url: 'u',
    isArchived: false,
    isDisabled: true,
    isEmpty: false,
    isFork: true,
    isPrivate: false,
    head: { branch: 'main', sha: HEAD },
    ...more,
  });
  const owned = (nodes: unknown, endCursor: string | null = null, hasNextPage = endCursor !== null) => ({
    repositoryOwner: { repositories: { nodes, pageInfo: { hasNextPage, endCursor } } },
  });

  test('of an owner are listed page by page, with those that are not told', async () => {
    answers = [
      data(owned([node('o/a'), null, node('o/b', { defaultBranchRef: null })], 'x')),
      data(owned([node('o/c', { defaultBranchRef: { name: 'main', target: null } })])),
    ];
    expect(await listRepositories(octokit, 'o')).toStrictEqual({
      entries: [entry('o/a'), entry('o/b', { head: undefined }), entry('o/c', { head: undefined })],
      hidden: [{ name: 'o/?', why: 'The token may not see it.' }],
    });
    expect(asked).toEqual([
      ['POST /graphql query repositories', { owner: 'o', after: null }],
      ['POST /graphql query repositories', { owner: 'o', after: 'x' }],
    ]);
  });

  test('of an owner that is not there are none', async () => {
    answers = [data({ repositoryOwner: null })];
    expect(await listRepositories(octokit, 'o')).toBeUndefined();
  });

  test.each<[string, Answered, string]>([
    ['none are told', data(owned(null)), 'GitHub does not tell which repositories there are.'],
    [
      'it is not told where the next page starts',
      data(owned([], null, true)),
      'GitHub does not tell where the next page of repositories starts.',
    ],
    ['nothing is answered', { data: null, errors: [{ message: 'Odd.' }] }, 'Odd.'],
    ['it is refused', [403, { message: 'No.' }], 'No.'],
  ])('are an error where %s', async (_why, told, words) => {
    answers = [told];
    await expect(listRepositories(octokit, 'o')).rejects.toThrow(words);
  });

  test('are listed up to 200,000 of them', async () => {
    let pages = 0;
    const endless: GitHub = Object.assign(new Octokit(), {
      graphql: async () => {
        pages += 1;
        return owned([], 'x');
      },
    });
    await expect(listRepositories(endless, 'o')).rejects.toThrow('GitHub lists more than 200000 repositories of o.');
    expect(pages).toBe(2000);
  });

  test('are found by name, a hundred at a time, and told where they are not', async () => {
    const names = Array.from({ length: 101 }, (_, at) => `o/${at}`);
    answers = [
      { data: { r0: node('o/0'), r1: null }, errors: [{ path: ['r1'], message: 'Gone.' }, { path: ['r2'] }] },
      data({ r0: node('o/100') }),
    ];
    const { entries, hidden } = await findRepositories(octokit, names);
    expect(entries.map(({ name }) => name)).toEqual(['o/0', 'o/100']);
    const why = 'It does not exist, or the token may not see it. GitHub said:';
    expect(hidden.slice(0, 2)).toEqual([
      { name: 'o/1', why: `${why} Gone.` },
      { name: 'o/2', why: `${why} GitHub gave no reason.` },
    ]);
    expect(hidden).toHaveLength(99);
    expect(asked.map(([, variables]) => Object.keys(Object(variables)).length)).toEqual([200, 2]);
    expect(asked[1]).toEqual(['POST /graphql query named', { o0: 'o', n0: '100' }]);
    expect(await findRepositories(octokit, [])).toEqual({ entries: [], hidden: [] });
    expect(asked).toHaveLength(2);
  });
});

describe('what differs between two commits that GitHub sends whole', () => {
  const blob = (path: string, sha: string, mode = '100644', type = 'blob') => ({ path, sha, mode, type });
  const tree = (...entries: readonly object[]) => ({ sha: MADE, truncated: false, tree: entries });

  test('is their files and links', async () => {
    answers = [
      tree(
        blob('same', HEAD),
        blob('gone', HEAD),
        blob('text', HEAD),
        blob('mode', HEAD),
        blob('d', HEAD, '040000', 'tree'),
      ),
      tree(
        blob('same', HEAD),
        { ...blob('text', BASE), size: 0 },
        blob('mode', HEAD, '120000'),
        blob('d', BASE, '040000', 'tree'),
        blob('m', BASE, '160000', 'commit'),
      ),
    ];
    expect(await compareBlobs(octokit, WHERE, BASE, HEAD)).toStrictEqual({
      changed: [
        { path: 'text', sha: BASE, mode: '100644', size: 0 },
        { path: 'mode', sha: HEAD, mode: '120000' },
      ],
      removed: ['gone'],
    });
    expect(asked).toEqual([BASE, HEAD].map((sha) => [`GET /repos/o/r/git/trees/${sha}?recursive=1`]));
  });

  test('is read by folders where only the second one is cut, with the folders that went', async () => {
    const root = (...entries: readonly object[]) => data({ repository: { f0: { entries } } });
    const folder = { name: 'd', type: 'tree', mode: 0o40000, oid: MADE };
    answers = [
      tree(),
      { ...tree(), truncated: true },
      root(folder),
      root(),
      root({ name: 'a', type: 'blob', mode: 0o100644, oid: MADE }),
      data({ repository: { f0: null } }),
    ];
    expect(await compareBlobs(octokit, WHERE, BASE, HEAD)).toEqual({ changed: [], removed: ['d/a'] });
  });
});

describe('a check run', () => {
  const commit = { ...WHERE, headSha: HEAD };
  const button = { label: 'Fix', description: 'Commits it.', identifier: 'fix' };
  const names = { name: 'guard', externalId: 'x', button };
  const annotations = Array.from({ length: 101 }, (_, at) => ({
    path: 'a.bt',
    start_line: at,
    end_line: at,
    annotation_level: 'failure' as const,
    title: 't',
    message: 'm',
  }));
  const report = (count: number): CheckReport => ({
    conclusion: 'failure',
    title: 'T',
    summary: 'S',
    annotations: annotations.slice(0, count),
    fixable: true,
  });
  const output = { title: 'T', summary: 'S' };
  const ended = { status: 'completed', conclusion: 'failure' };
  const MAKE: Asked = [
    'POST /repos/o/r/check-runs',
    { name: 'guard', head_sha: HEAD, external_id: 'x', output, ...ended },
  ];
  const add = (from: number, to: number): Asked => [
    'PATCH /repos/o/r/check-runs/9',
    { ...ended, output: { ...output, annotations: annotations.slice(from, to) } },
  ];
  const BUTTON: Asked = ['PATCH /repos/o/r/check-runs/9', { ...ended, actions: [button] }];

  test.each<[number, string | null, readonly Asked[]]>([
    [0, 'github-actions', [MAKE]],
    [0, null, [MAKE]],
    [0, 'guard', [MAKE, BUTTON]],
    [50, 'github-actions', [MAKE, add(0, 50)]],
    [101, 'guard', [MAKE, add(0, 50), add(50, 100), add(100, 101), BUTTON]],
  ])('with %i annotations, of the app %s, is made and then filled', async (count, slug, requests) => {
    answers = [{ id: 9, app: slug === null ? null : { slug } }];
    expect(await postCheckRun(octokit, commit, report(count), names)).toEqual({ isWhole: true });
    expect(asked).toEqual(requests);
  });

  test('has no button where none is wanted', async () => {
    answers = [{ id: 9, app: { slug: 'guard' } }];
    expect(await postCheckRun(octokit, commit, report(0), { ...names, button: undefined })).toEqual({ isWhole: true });
    expect(asked).toEqual([MAKE]);
  });

  test('tells once what went wrong, and is whole where only the button is missing', async () => {
    const no = [422, { message: 'No.' }] as const;
    const words = 'GitHub answered 422 (No.). Please report this if it stays.';
    answers = [no];
    expect(await postCheckRun(octokit, commit, report(60), names)).toEqual({
      isWhole: false,
      problem: `The check run was not made, for which the job needs \`checks: write\`: ${words}`,
    });
    expect(asked).toEqual([MAKE]);
    answers = [{ id: 9, app: { slug: 'guard' } }, no];
    expect(await postCheckRun(octokit, commit, report(60), names)).toEqual({
      isWhole: false,
      problem: `A part of the annotations was not added: ${words} The button was not added: ${words}`,
    });
    answers = [{ id: 9, app: { slug: 'guard' } }, {}, {}, no];
    expect(await postCheckRun(octokit, commit, report(60), names)).toEqual({
      isWhole: true,
      problem: `The button was not added: ${words}`,
    });
  });
});

describe('a repository that GitHub does not send whole', () => {
  const CUT = { sha: MADE, truncated: true, tree: [] };
  const folder = (at: number) => ({ name: `d${at}`, type: 'tree', mode: 0o40000, oid: MADE });
  const file = (name: string, oid = MADE, mode = 0o100644) => ({ name, type: 'blob', mode, oid });
  const EMPTY = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`f${at}`, { entries: [] }]));
  const folders = (answer: object) => data({ repository: answer });
  const many = (count: number) => folders({ f0: { entries: Array.from({ length: count }, (_, at) => folder(at)) } });

  test('is read a hundred folders at a time', async () => {
    const link = file('link', BASE, 0o120000);
    const module = { ...file('module', BASE, 0o160000), type: 'commit' };
    const b = file('b.bt', HEAD, 0o100755);
    answers = [CUT, folders({ f0: { entries: [folder(1), link, module] } }), folders({ f0: { entries: [b] } })];
    expect(await listBlobs(octokit, WHERE, HEAD)).toEqual([
      { path: 'link', mode: '120000', sha: BASE },
      { path: 'd1/b.bt', mode: '100755', sha: HEAD },
    ]);
    expect(asked).toEqual([
      [`GET /repos/o/r/git/trees/${HEAD}?recursive=1`],
      ['POST /graphql query folders', { ...WHERE, e0: `${HEAD}:` }],
      ['POST /graphql query folders', { ...WHERE, e0: `${HEAD}:d1` }],
    ]);
  });

  test.each([
    [199 * 100, 200, true],
    [199 * 100 + 1, 200, false],
  ])('of %i folders costs %i requests, which are enough: %s', async (count, requests, isEnough) => {
    answers = [CUT, many(count), folders(EMPTY)];
    expect(await listBlobs(octokit, WHERE, HEAD)).toEqual(isEnough ? [] : undefined);
    expect(asked).toHaveLength(1 + requests);
  });

  test.each([
    [99 * 100, 200, true],
    [99 * 100 + 1, 200, false],
  ])('is compared, of %i folders by %i requests, which are enough: %s', async (count, requests, isEnough) => {
    answers = [CUT, folders({ f0: { entries: [] } }), many(count), folders(EMPTY)];
    expect(await compareBlobs(octokit, WHERE, BASE, HEAD)).toEqual(isEnough ? { changed: [], removed: [] } : undefined);
    expect(asked).toHaveLength(1 + requests);
  });

  test('is compared only where its folders differ', async () => {
    const changed = { ...folder(1), oid: HEAD };
    answers = [
      CUT,
      folders({ f0: { entries: [folder(1), folder(2), file('gone'), file('same'), file('mode')] } }),
      folders({ f0: { entries: [changed, folder(2), file('same'), file('mode', MADE, 0o100755)] } }),
      folders({ f0: { entries: [file('a')] } }),
      folders({ f0: { entries: [file('a', HEAD), file('b')] } }),
    ];
    expect(await compareBlobs(octokit, WHERE, BASE, HEAD)).toEqual({
      changed: [
        { path: 'mode', mode: '100755', sha: MADE },
        { path: 'd1/a', mode: '100644', sha: HEAD },
        { path: 'd1/b', mode: '100644', sha: MADE },
      ],
      removed: ['gone'],
    });
    expect(asked.slice(1).map(([, body]) => body)).toEqual(
      [`${BASE}:`, `${HEAD}:`, `${BASE}:d1`, `${HEAD}:d1`].map((e0) => ({ ...WHERE, e0 })),
    );
  });

  test.each([
    ['the root', { f0: null }, ''],
    ['the entries of a folder', { f0: { entries: null } }, ''],
    ['any of it', null, ''],
  ])('is not taken for empty where %s is not told', async (_what, answer, name) => {
    answers = [CUT, data({ repository: answer })];
    await expect(listBlobs(octokit, WHERE, HEAD)).rejects.toThrow(
      `GitHub does not tell what is in the folder ${JSON.stringify(name)} at ${HEAD}.`,
    );
  });

  test('and whose change has no diff is told to be too large', async () => {
    const folderOf = many(99 * 100 + 1);
    answers = [
      [422, { message: 'Sorry, this diff is taking too long to generate.' }],
      { merge_base_commit: { sha: MADE }, files: [{ filename: 'no.bt' }] },
      CUT,
      folders({ f0: { entries: [] } }),
      folderOf,
      folders(EMPTY),
    ];
    const { mergeBase, unlisted, scripts } = await listChange(octokit, { ...WHERE, baseSha: BASE, headSha: HEAD });
    expect([mergeBase, scripts]).toEqual([MADE, []]);
    expect(unlisted).toBe(
      'GitHub lists 0 of more changed files, and the repository is too large to compare its trees; split the change, or move the scripts to a smaller repository.',
    );
    expect(asked.slice(0, 3).map(([request]) => request)).toEqual([
      `GET /repos/o/r/compare/${BASE}...${HEAD}?per_page=1`,
      `GET /repos/o/r/compare/${BASE}...${HEAD}?per_page=1&page=2`,
      `GET /repos/o/r/git/trees/${MADE}?recursive=1`,
    ]);
  });

  test('and whose change has more files than are listed is told with how many are', async () => {
    const files = Array.from({ length: 300 }, (_, at) => ({ filename: `${at}.rs`, status: 'modified', changes: 1 }));
    const root = folders({ f0: { entries: [] } });
    answers = [{ merge_base_commit: { sha: MADE }, files }, CUT, root, many(99 * 100 + 1), folders(EMPTY)];
    const { unlisted } = await listChange(octokit, { ...WHERE, baseSha: BASE, headSha: HEAD });
    expect(unlisted).toMatch(/^GitHub lists 300 of more changed files, and the repository is too large/);
  });

  test('has no folder any more that went while it was read', async () => {
    answers = [CUT, folders({ f0: { entries: [folder(1)] } }), folders({ f0: null })];
    expect(await listBlobs(octokit, WHERE, HEAD)).toEqual([]);
  });
});

describe('who wrote lines', () => {
  const range = (
    startingLine: number,
    endingLine: number,
    author: unknown,
    committedDate = '2026-02-03T04:05:06Z',
  ) => ({
    startingLine,
    endingLine,
    commit: { committedDate, author },
  });

  test('is the account, else the name, and the day', async () => {
    const ranges = [
      range(1, 2, { name: 'A', user: { login: 'a' } }),
      range(3, 3, { name: 'B', user: null }),
      range(4, 4, { name: null, user: null }),
      range(5, 5, null),
    ];
    answers = [data({ repository: { object: { b0: { ranges }, b1: null } } })];
    const authors = await readAuthors(octokit, { ...WHERE, ref: HEAD }, ['a.bt', 'b.bt']);
    const a = { by: '@a', since: '2026-02-03' };
    expect([0, 1, 2, 3, 4, 5, 6].map((line) => authors('a.bt', line))).toEqual([
      undefined,
      a,
      a,
      { by: 'B', since: '2026-02-03' },
      undefined,
      undefined,
      undefined,
    ]);
    expect([authors('b.bt', 1), authors('c.bt', 1)]).toEqual([undefined, undefined]);
    expect(asked).toEqual([
      ['POST /graphql query blame', { owner: 'o', repo: 'r', commit: HEAD, p0: 'a.bt', p1: 'b.bt' }],
    ]);
  });

  test('is asked of 20 files at a time, and nothing of none', async () => {
    const paths = Array.from({ length: 41 }, (_, at) => `${at}.bt`);
    answers = [data({ repository: { object: { b0: { ranges: [range(1, 1, { name: 'A', user: null })] } } } })];
    const authors = await readAuthors(octokit, { ...WHERE, ref: HEAD }, paths);
    expect(asked.map(([, variables]) => Object.keys(Object(variables)).length - 3)).toEqual([20, 20, 1]);
    expect(['0.bt', '20.bt', '40.bt', '1.bt'].map((path) => authors(path, 1)?.by)).toEqual(['A', 'A', 'A', undefined]);
    asked = [];
    expect((await readAuthors(octokit, { ...WHERE, ref: HEAD }, []))('a.bt', 1)).toBeUndefined();
    answers = [data({ repository: null })];
    expect((await readAuthors(octokit, { ...WHERE, ref: HEAD }, ['a.bt']))('a.bt', 1)).toBeUndefined();
    expect(asked).toHaveLength(1);
  });
});

describe('the pull requests that may have a dismissal', () => {
  const words = 'user:octo is:pr is:open archived:false in:comments "bpftrace-guard dismiss"';
  const node = (number: number, nameWithOwner = 'octo/tools') => ({
    number,
    url: `u${number}`,
    repository: { nameWithOwner },
  });
  const found = (nodes: unknown, endCursor: string | null = null, issueCount = 3) =>
    data({ search: { issueCount, ...page(nodes, endCursor) } });

  test('are those that the search gives, page by page', async () => {
    answers = [
      found(
        [node(1), null, {}, { ...node(2), url: undefined }, node(3, 'odd'), { ...node(5), number: undefined }],
        'x',
      ),
      found([node(4)]),
    ];
    expect(await searchDismissals(octokit, 'octo')).toEqual({
      found: [
        { owner: 'octo', repo: 'tools', number: 1, url: 'u1' },
        { owner: 'octo', repo: 'tools', number: 4, url: 'u4' },
      ],
      count: 3,
    });
    expect(asked).toEqual([
      ['POST /graphql query dismissals', { words, after: null }],
      ['POST /graphql query dismissals', { words, after: 'x' }],
    ]);
  });

  test('are at most those of ten pages', async () => {
    answers = [found([node(1)], 'x', 2000)];
    expect(await searchDismissals(octokit, 'octo')).toEqual({ found: Array(10).fill(expect.anything()), count: 2000 });
    expect(asked).toHaveLength(10);
    const last = { pageInfo: { hasNextPage: false, endCursor: 'x' }, nodes: [] };
    answers = [data({ search: { issueCount: 0, ...last } })];
    expect(await searchDismissals(octokit, 'octo')).toEqual({ found: [], count: 0 });
    expect(asked).toHaveLength(11);
    answers = [found(null)];
    expect(await searchDismissals(octokit, 'octo')).toEqual({ found: [], count: 3 });
  });
});

describe('the conversation', () => {
  const comment = (id: string) => ({ ...COMMENT, id });
  const thread = (id: string, ids: readonly string[], endCursor: string | null = null) => ({
    id,
    comments: page(ids.map(comment), endCursor),
  });

  test('is read list by list, as long as one has more, with the comments of long threads', async () => {
    const pull = (lists: object) =>
      data({ viewer: { login: 'me' }, repository: { pullRequest: { headRefOid: HEAD, ...lists } } });
    answers = [
      pull({
        reviewThreads: page([thread('t1', ['1'], 'y'), null], 'x'),
        comments: page([comment('2')]),
        reviews: page([], 'r'),
      }),
      data({ node: { comments: page([comment('3')], 'z') } }),
      data({ node: { comments: page([comment('4')]) } }),
      pull({ reviewThreads: page([thread('t2', ['5'])]), reviews: page([{ id: 'r1' }]) }),
    ];
    const { headSha, viewer, threads, comments, reviews } = await readConversation(octokit, PULL);
    expect([headSha, viewer]).toEqual([HEAD, 'me']);
    expect(threads.map(({ id, comments: all }) => [id, all.map((each) => each.id)])).toEqual([
      ['t1', ['1', '3', '4']],
      ['t2', ['5']],
    ]);
    expect([comments.map(({ id }) => id), reviews.map(({ id }) => id)]).toEqual([['2'], ['r1']]);
    expect(asked).toEqual([
      ['POST /graphql query posted', { ...PULL, moreThreads: true, moreComments: true, moreReviews: true }],
      ['POST /graphql query thread', { id: 't1', after: 'y' }],
      ['POST /graphql query thread', { id: 't1', after: 'z' }],
      [
        'POST /graphql query posted',
        {
          ...PULL,
          threads: 'x',
          comments: null,
          reviews: 'r',
          moreThreads: true,
          moreComments: false,
          moreReviews: true,
        },
      ],
    ]);
  });

  test.each(['reviewThreads', 'comments', 'reviews'])('is read on where there are only more %s', async (more) => {
    const lists = (endCursor: string | null) =>
      Object.fromEntries(
        ['reviewThreads', 'comments', 'reviews'].map((name) => [name, page([], name === more ? endCursor : null)]),
      );
    const pull = (endCursor: string | null) =>
      data({ viewer: { login: 'me' }, repository: { pullRequest: { headRefOid: HEAD, ...lists(endCursor) } } });
    answers = [pull('x'), pull('y'), pull(null)];
    await readConversation(octokit, PULL);
    expect(asked).toHaveLength(3);
  });

  test('of a pull request that is not there is an error', async () => {
    for (const repository of [null, { pullRequest: null }]) {
      answers = [data({ viewer: { login: 'me' }, repository })];
      await expect(readConversation(octokit, PULL)).rejects.toThrow(/^GitHub knows no pull request 7 of o\/r\.$/);
    }
  });

  test('of an issue is read page by page', async () => {
    const issue = (comments: unknown) => data({ repository: { issue: { comments } } });
    answers = [issue(page([comment('1'), null], 'x')), issue(page([comment('2')]))];
    expect((await readIssueComments(octokit, PULL)).map(({ id }) => id)).toEqual(['1', '2']);
    expect(asked).toEqual([
      ['POST /graphql query issueComments', { ...PULL, after: null }],
      ['POST /graphql query issueComments', { ...PULL, after: 'x' }],
    ]);
    answers = [issue({ pageInfo: { hasNextPage: false, endCursor: 'x' }, nodes: [] })];
    expect(await readIssueComments(octokit, PULL)).toEqual([]);
    expect(asked).toHaveLength(3);
    answers = [data({ repository: { issue: null } })];
    await expect(readIssueComments(octokit, PULL)).rejects.toThrow(/^GitHub knows no issue 7 of o\/r\.$/);
    answers = [issue(page(null))];
    await expect(readIssueComments(octokit, PULL)).rejects.toThrow('GitHub does not tell what was written.');
  });
});

test('what might be done twice is never asked for a second time', async () => {
  const retries: unknown[] = [];
  const note = ({ request }: { readonly request: object }) => {
    retries.push('retries' in request ? request.retries : undefined);
  };
  octokit.hook.before('request', note);
  const branch = { ...WHERE, repositoryId: 'R', name: 'topic', headSha: HEAD };
  const report = { conclusion: 'failure', title: 'T', summary: 'S', annotations: [], fixable: true } as const;
  const button = { label: 'Fix', description: 'Commits it.', identifier: 'fix' };
  const lines = { first: 1, last: 1 };
  await addComment(octokit, PULL, 'So.');
  await answer(octokit, { ...PLACE, threadId: 2 }, 'So.');
  await postComment(octokit, PULL, HEAD, { path: 'a.bt', body: 'So.', lines });
  await postReview(octokit, PULL, { headSha: HEAD, body: 'All.', comments: [] }, () => true);
  answers = [{ id: 9, app: { slug: 'guard' } }];
  await postCheckRun(octokit, { ...WHERE, headSha: HEAD }, report, { name: 'guard', externalId: 'x', button });
  answers = [{ protected: false, commit: { sha: HEAD } }, data({ createCommitOnBranch: { commit: { oid: MADE } } })];
  await commitToBranch(octokit, branch, [{ path: 'a', text: '', mode: '100644' }], { headline: 'A', body: 'b' });
  octokit.hook.remove('request', note);
  // Reading the branch is the only one of these that may be repeated.
  expect(retries).toEqual([0, 0, 0, 0, 0, 0, undefined, 0]);
});

test('the requests of a client are counted, with those that may be answered another time', async () => {
  const watched: GitHub = new Octokit({
    log: { debug() {}, info() {}, warn() {}, error() {} },
    request: {
      fetch: async (address: string) => {
        const status = Number(new URL(address).pathname.slice(1));
        if (status === 0) throw new Error('socket hang up');
        return new Response('{"message": "No."}', { status, headers: { 'content-type': 'application/json' } });
      },
    },
  });
  const watch = watchRequests(watched);
  const ask = (status: number) => watched.request(`GET /${status}`).catch((error: unknown) => error);
  const counts = () => [watch.requests, watch.troubles, watch.limit === undefined];
  expect(counts()).toEqual([0, 0, true]);
  await ask(200);
  await ask(404);
  await ask(499);
  expect(counts()).toEqual([3, 0, true]);
  await ask(500);
  await ask(0);
  expect(counts()).toEqual([5, 2, true]);
  expect(await ask(429)).toMatchObject({ status: 429 });
  expect(counts()).toEqual([6, 3, false]);
  expect(watch.limit).toBe(
    'The last request: GitHub answered 429 (No.). The limit on requests is used up: run again when it has been reset.',
  );
});
