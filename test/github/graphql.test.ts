import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { READ_TOKEN, USER_TOKEN, WRITE_TOKEN } from './access.ts';
import { git } from './git.ts';
import { commit } from './repository.ts';
import { numbered, type Scene, setScene } from './scene.ts';
import { entryAt } from './tree.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await setScene(
    { 'a.txt': numbered(20), 'run.sh': { text: 'x\n', mode: '100755' }, link: { text: 'a.txt', mode: '120000' } },
    { 'a.txt': numbered(20, { 3: 'three', 4: 'four' }) },
  );
});
afterEach(() => scene.close());

interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly type?: string; readonly message: string }[];
}

async function ask(query: string, variables: object = {}, token = WRITE_TOKEN): Promise<Answered> {
  const { status, body } = await scene.ask('POST', `${scene.github.url}/graphql`, {
    body: { query, variables },
    token,
  });
  expect(status).toBe(200);
  return typeof body === 'object' && body !== null ? body : {};
}

const COMMENT = { event: 'COMMENT', body: 'b', comments: [{ path: 'a.txt', line: 3, side: 'RIGHT', body: 'why?' }] };
const THREADS = `query { repository(owner: "octo-org", name: "tools") { pullRequest(number: 1) {
  reviewThreads(first: 10) { nodes { id isResolved isOutdated path line subjectType viewerCanResolve
    comments(first: 5) { nodes { id databaseId body viewerDidAuthor isMinimized author { login __typename } } } } } } } }`;

describe('queries', () => {
  test('a field that GitHub does not have is refused, and an error has no status of its own', async () => {
    const { data, errors } = await ask('{ viewer { loginn } }');
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain('Cannot query field "loginn"');
  });

  test.each([
    ['is none', '{ viewer', {}],
    ['asks for what the schema does not have', '{ viewer { loginn } }', {}],
    [
      'has a variable of another type',
      'query($n: Int!) { repository(owner: "o", name: "n") { pullRequest(number: $n) { id } } }',
      { n: 'x' },
    ],
  ])('one that %s is a violation: no run may send it', async (_what, query, variables) => {
    await ask(query, variables);
    expect(scene.github.violations).toEqual([expect.objectContaining({ kind: 'query' })]);
  });

  test('blobs are read by commit and path, links and modes are seen', async () => {
    const { data } = await ask(
      `query($e: String!, $c: String!) { repository(owner: "octo-org", name: "tools") {
        blob: object(expression: $e) { __typename ... on Blob { text isBinary isTruncated byteSize oid } }
        commit: object(expression: $c) { ... on Commit { link: file(path: "link") { mode type object { ... on Blob { text } } }
          run: file(path: "run.sh") { mode } none: file(path: "none") { mode } } } } }`,
      { e: `${scene.head}:a.txt`, c: scene.head },
    );
    expect(data).toMatchObject({
      repository: {
        blob: {
          __typename: 'Blob',
          text: numbered(20, { 3: 'three', 4: 'four' }),
          isBinary: false,
          isTruncated: false,
        },
        commit: { link: { mode: 0o120000, object: { text: 'a.txt' } }, run: { mode: 0o100755 }, none: null },
      },
    });
  });

  test('a blob has no text when it is binary, another when it is no UTF-8, and a part when it is long', async () => {
    const ref = await commit(scene.repository, {
      branch: 'blobs',
      files: {
        binary: Buffer.from([0x61, 0, 0x62]),
        latin1: Buffer.from('caf\xe9', 'latin1'),
        long: 'x'.repeat(600_000),
        empty: '',
        marked: '\ufeffa\r\n',
        sub: { submodule: 'c'.repeat(40) },
      },
    });
    const names = ['binary', 'latin1', 'long', 'empty', 'marked', 'sub', 'none'];
    const fields = names.map(
      (name) =>
        `${name}: file(path: "${name}") { type mode object { ... on Blob { text isBinary isTruncated byteSize } } }`,
    );
    const { data } = await ask(
      `query($oid: GitObjectID!) { repository(owner: "octo-org", name: "tools") { object(oid: $oid) { ... on Commit { ${fields.join(' ')} } } } }`,
      { oid: ref },
    );
    const whole = { isBinary: false, isTruncated: false };
    expect(data).toMatchObject({
      repository: {
        object: {
          binary: { object: { text: null, isBinary: true, isTruncated: false, byteSize: 3 } },
          latin1: { object: { ...whole, text: 'caf\ufffd', byteSize: 4 } },
          long: {
            object: { isBinary: false, isTruncated: true, text: expect.stringMatching(/^x+$/), byteSize: 600_000 },
          },
          empty: { object: { ...whole, text: '', byteSize: 0 } },
          marked: { object: { ...whole, text: '\ufeffa\r\n', byteSize: 6 } },
          sub: { type: 'commit', mode: 0o160000, object: null },
          none: null,
        },
      },
    });
  });

  test('a list wants a size of at most 100', async () => {
    const list = (args: string) =>
      `{ repository(owner: "octo-org", name: "tools") { pullRequest(number: 1) { comments${args} { totalCount } } } }`;
    expect((await ask(list(''))).errors?.[0]?.type).toBe('MISSING_PAGINATION_BOUNDARIES');
    expect((await ask(list('(first: 101)'))).errors?.[0]?.type).toBe('EXCESSIVE_PAGINATION');
    expect((await ask(list('(first: 100)'))).errors).toBeUndefined();
  });

  test('more than a page is read by cursors, each entry once', async () => {
    for (let index = 0; index < 7; index++)
      scene.pull.issueComments.push({
        id: scene.github.state.nextId(),
        user: scene.github.state.account('reviewer'),
        body: `comment ${index}`,
        createdAt: '2026-01-02T03:04:05Z',
        updatedAt: '2026-01-02T03:04:05Z',
      });
    const bodies: string[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const answered: Answered = await ask(
        `query($after: String) { repository(owner: "octo-org", name: "tools") { pullRequest(number: 1) {
          comments(first: 3, after: $after) { nodes { body } pageInfo { hasNextPage endCursor } } } } }`,
        { after },
      );
      const text = JSON.stringify(answered);
      const page = {
        nodes: [...text.matchAll(/"body":"([^"]*)"/g)].map(([, body = '']) => ({ body })),
        pageInfo: {
          hasNextPage: text.includes('"hasNextPage":true'),
          endCursor: /"endCursor":"([^"]+)"/.exec(text)?.[1] ?? '',
        },
      };
      bodies.push(...page.nodes.map(({ body }) => body));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(bodies).toEqual(Array.from({ length: 7 }, (_, index) => `comment ${index}`));
  });

  test('a thread follows its lines, and is outdated when they go', async () => {
    await scene.ask('POST', '/pulls/1/reviews', { body: COMMENT });
    const { data } = await ask(THREADS);
    expect(JSON.stringify(data)).toContain('"isOutdated":false,"path":"a.txt","line":3,"subjectType":"LINE"');
    expect(JSON.stringify(data)).toContain(
      '"viewerDidAuthor":true,"isMinimized":false,"author":{"login":"github-actions","__typename":"Bot"}',
    );
    expect(JSON.stringify(await ask(THREADS, {}, USER_TOKEN))).toContain('"viewerDidAuthor":false');
  });
});

describe('mutations', () => {
  async function threadId(): Promise<string> {
    await scene.ask('POST', '/pulls/1/reviews', { body: COMMENT });
    const [, id = ''] = /"nodes":\[\{"id":"([^"]+)"/.exec(JSON.stringify(await ask(THREADS))) ?? [];
    return id;
  }
  const RESOLVE = 'mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }';

  test('a thread is resolved by whom may push, and by nobody else', async () => {
    const id = await threadId();
    expect((await ask(RESOLVE, { id })).errors?.[0]).toMatchObject({ type: 'FORBIDDEN' });
    expect(JSON.stringify(await ask(THREADS))).toContain('"isResolved":false');
    expect((await ask(RESOLVE, { id }, USER_TOKEN)).errors).toBeUndefined();
    expect(JSON.stringify(await ask(THREADS))).toContain('"isResolved":true');
  });

  test('an unknown id is told as such', async () => {
    expect((await ask(RESOLVE, { id: 'x' }, USER_TOKEN)).errors?.[0]).toMatchObject({ type: 'NOT_FOUND' });
  });

  test('a comment is hidden, changed and deleted by whom wrote it, and not with a token that may only read', async () => {
    await threadId();
    const [comment] = scene.pull.comments;
    const id = Buffer.from(`PullRequestReviewComment:${comment?.id}`).toString('base64url');
    const minimize =
      'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized minimizedReason } } }';
    expect((await ask(minimize, { id }, READ_TOKEN)).errors?.[0]?.type).toBe('FORBIDDEN');
    expect(JSON.stringify(await ask(minimize, { id }))).toContain('"isMinimized":true,"minimizedReason":"resolved"');
    const update =
      'mutation($id: ID!) { updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id, body: "new" }) { pullRequestReviewComment { body } } }';
    expect((await ask(update, { id }, READ_TOKEN)).errors?.[0]?.type).toBe('FORBIDDEN');
    await ask(update, { id });
    expect(scene.pull.comments[0]?.body).toBe('new');
    await ask('mutation($id: ID!) { deletePullRequestReviewComment(input: { id: $id }) { clientMutationId } }', { id });
    expect(scene.pull.comments).toEqual([]);
  });

  test('a commit needs the head that is there, and makes every file a plain one', async () => {
    const commit = `mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid url } } }`;
    const input = (expectedHeadOid: string) => ({
      branch: { repositoryNameWithOwner: 'octo-org/tools', branchName: 'change' },
      expectedHeadOid,
      message: { headline: 'Head', body: 'Body' },
      fileChanges: { additions: [{ path: 'run.sh', contents: Buffer.from('y\n').toString('base64') }] },
    });
    expect((await ask(commit, { input: input(scene.head) })).errors?.[0]?.type).toBe('FORBIDDEN');
    expect((await ask(commit, { input: input('0'.repeat(40)) }, USER_TOKEN)).errors?.[0]?.type).toBe('STALE_DATA');
    const { data } = await ask(commit, { input: input(scene.head) }, USER_TOKEN);
    const [, oid = ''] = /"oid":"([0-9a-f]{40})"/.exec(JSON.stringify(data)) ?? [];
    expect((await entryAt(scene.repository.directory, oid, 'run.sh'))?.mode).toBe('100644');
    const message = (await git(scene.repository.directory, ['log', '-1', '--format=%B', oid])).toString();
    expect(message.trim()).toBe('Head\n\nBody');
  });
});

test('a failure meets one operation, and something can happen right before a request', async () => {
  scene.github.fail({ query: /reviewThreads/, status: 502 });
  scene.github.before({ query: /reviewThreads/ }, async () => {
    scene.pull.open = false;
  });
  expect((await ask('{ viewer { login } }')).errors).toBeUndefined();
  expect(scene.pull.open).toBe(true);
  const { status } = await scene.ask('POST', `${scene.github.url}/graphql`, { body: { query: THREADS } });
  expect([status, scene.pull.open]).toEqual([502, false]);
  expect(scene.github.violations).toEqual([]);
});
