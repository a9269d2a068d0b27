import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { GitHubContents } from '../../src/github/contents.ts';
import { GitHubTree } from '../../src/github/tree.ts';
import { SCRIPT_LIMIT, tooLarge } from '../../src/source/script-text.ts';
import { Refusal, replying } from './replying.ts';

const COMMIT = { owner: 'o', repo: 'r', ref: 'a'.repeat(40) };
const OID = 'b'.repeat(40);
const SCRIPT = 'BEGIN { }\n';
const RUN = `#!/usr/bin/env bpftrace\n${SCRIPT}`;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const nameOf = (text: string) => createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex');
const text = (value: string) => ({ status: 'readable' as const, text: value });

const blob = (value: string | null, more: object = {}) => ({
  mode: 0o100644,
  oid: nameOf(value ?? ''),
  size: value?.length ?? 9,
  object: { __typename: 'Blob', text: value },
  ...more,
});
const link = (target: string | null) => blob(target, { mode: 0o120000 });
const tree = (entries: unknown) => ({ mode: 0o40000, oid: OID, size: 0, object: { __typename: 'Tree', entries } });

type Nodes = Readonly<Record<string, unknown>>;
const REST = /^GET \/repos\/o\/r\/contents\/(.*)\?ref=a{40}$/;

/** The contents of a commit whose files the GraphQL API gives, and those that the REST API gives by their paths. */
function commit(nodes: Nodes, rest: Readonly<Record<string, unknown>> = {}) {
  const { octokit, asked } = replying((request, variables) => {
    if (request !== 'POST /graphql') {
      const path = REST.exec(request)?.[1];
      return (path === undefined ? rest.blob : rest[decodeURIComponent(path)]) ?? new Refusal(404);
    }
    const paths = Object.entries(variables).filter(([name]) => /^p\d+$/.test(name));
    const object = Object.fromEntries(
      paths.flatMap(([name, path]) => {
        const node = nodes[String(path)];
        return node === undefined ? [] : [[`f${name.slice(1)}`, node]];
      }),
    );
    return { data: { repository: { object } } };
  });
  const contents = new GitHubContents(octokit, COMMIT);
  return { contents, files: new GitHubTree(octokit, COMMIT, contents), asked };
}

const GRAPHQL = 'POST /graphql';
const contentsOf = (path: string) => `GET /repos/o/r/contents/${path}?ref=${COMMIT.ref}`;
const blobOf = (sha: string) => `GET /repos/o/r/git/blobs/${sha}`;
const CUT = 'b'.repeat(40);

describe('what is at a path, as the GraphQL API tells it', () => {
  test.each<[string, string, unknown, unknown]>([
    ['nothing', 'x', null, undefined],
    ['a submodule', 'x', { mode: 0o160000, oid: OID, size: 0, object: null }, { kind: 'submodule' }],
    ['a link', 'x', link('y'), { kind: 'link', target: 'y' }],
    [
      'a folder',
      'x',
      tree([
        { name: 'a', type: 'blob' },
        { name: 'b', type: 'tree' },
        { name: 'c', type: 'commit' },
      ]),
      { kind: 'folder', names: ['a'] },
    ],
    [
      'a script',
      'x.bt',
      blob(SCRIPT),
      { kind: 'file', sha: nameOf(SCRIPT), mode: '100644', text: text(SCRIPT), runsBpftrace: false, isHost: false },
    ],
    [
      'an executable script',
      'x',
      blob(RUN, { mode: 0o100755 }),
      { kind: 'file', sha: nameOf(RUN), mode: '100755', text: text(RUN), runsBpftrace: true, isHost: false },
    ],
    [
      'a file of more bytes than any script, which GitHub does not show',
      'x.sh',
      blob(null, { size: SCRIPT_LIMIT + 1, oid: OID }),
      { kind: 'file', sha: OID, mode: '100644', text: tooLarge(), runsBpftrace: undefined, isHost: undefined },
    ],
    [
      'one whose beginning has no word',
      'x.sh',
      blob('ls\n', { size: SCRIPT_LIMIT + 1, oid: OID }),
      { kind: 'file', sha: OID, mode: '100644', text: tooLarge(), runsBpftrace: false, isHost: undefined },
    ],
    [
      'one whose beginning has the word',
      'x.sh',
      blob('bpftrace\n', { size: SCRIPT_LIMIT + 1, oid: OID }),
      { kind: 'file', sha: OID, mode: '100644', text: tooLarge(), runsBpftrace: false, isHost: true },
    ],
  ])('is %s', async (_what, path, node, entry) => {
    const { contents, asked } = commit({ [path]: node });
    expect(await contents.entry(path)).toStrictEqual(entry);
    expect(asked).toEqual([GRAPHQL]);
  });

  test.each<[string, unknown]>([
    ['it does not show the text', blob(null, { oid: CUT })],
    ['it shows another text than that of the blob', blob(SCRIPT.slice(1), { oid: CUT })],
    ['it has as many bytes as a script may have', blob('x', { oid: CUT, size: SCRIPT_LIMIT })],
    ['it shows nothing', blob(null, { oid: CUT, object: null })],
  ])('is the blob where %s', async (_why, node) => {
    const { contents, asked } = commit({ 'x.bt': node }, { blob: { encoding: 'base64', content: base64(SCRIPT) } });
    expect(await contents.entry('x.bt')).toStrictEqual({
      kind: 'file',
      sha: CUT,
      mode: '100644',
      text: text(SCRIPT),
      runsBpftrace: false,
      isHost: false,
    });
    expect(asked).toEqual([GRAPHQL, blobOf(CUT)]);
  });

  test('is no text where the blob comes in an encoding that is not known', async () => {
    const { contents } = commit({ 'x.bt': blob(null, { oid: CUT }) }, { blob: { encoding: 'utf-8', content: SCRIPT } });
    expect(await contents.entry('x.bt')).toStrictEqual({
      kind: 'file',
      sha: CUT,
      mode: '100644',
      text: { status: 'failed', error: 'GitHub sent it in an encoding that is not known here: utf-8.' },
      runsBpftrace: undefined,
      isHost: undefined,
    });
  });

  test.each<[string, unknown]>([
    ['it says nothing', undefined],
    ['it does not say what is in a folder', tree(null)],
    ['it does not say where a link leads to', link(null)],
  ])('is asked of the REST API where %s', async (_why, node) => {
    const { contents, asked } = commit({ x: node }, { x: { type: 'symlink', target: 'y' } });
    expect(await contents.entry('x')).toEqual({ kind: 'link', target: 'y' });
    expect(asked).toEqual([GRAPHQL, contentsOf('x')]);
  });
});

describe('what is at a path, as the REST API tells it', () => {
  const file = (more: object) => ({ type: 'file', sha: CUT, size: 9, encoding: 'base64', content: '', ...more });
  const found = { kind: 'file', sha: CUT };

  test.each<[string, unknown, unknown]>([
    ['nothing', undefined, undefined],
    ['a link', { type: 'symlink', target: 'y' }, { kind: 'link', target: 'y' }],
    ['a submodule', { type: 'submodule' }, { kind: 'submodule' }],
    [
      'a folder',
      [
        { type: 'file', name: 'a' },
        { type: 'dir', name: 'b' },
        { type: 'symlink', name: 'c' },
      ],
      { kind: 'folder', names: ['a'] },
    ],
    ['a file', file({ content: base64(RUN) }), { ...found, text: text(RUN), runsBpftrace: true, isHost: false }],
    [
      'a file of as many bytes as a script may have',
      file({ size: SCRIPT_LIMIT, encoding: 'none' }),
      { ...found, text: text(SCRIPT), runsBpftrace: false, isHost: false },
    ],
    [
      'a larger file',
      file({ size: SCRIPT_LIMIT + 1, encoding: 'none' }),
      { ...found, text: tooLarge(), runsBpftrace: undefined, isHost: undefined },
    ],
  ])('is %s', async (_what, answer, entry) => {
    const { contents } = commit({}, { x: answer, blob: { encoding: 'base64', content: base64(SCRIPT) } });
    expect(await contents.entry('x')).toStrictEqual(entry);
  });

  test('is an error where it may not be read', async () => {
    const { contents } = commit({}, { x: new Refusal(403) });
    await expect(contents.entry('x')).rejects.toMatchObject({ status: 403 });
  });
});

test.each([
  [100, 1],
  [101, 2],
])('%i files are %i queries', async (count, queries) => {
  const { contents, asked } = commit(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}`, null])));
  await Promise.all(Array.from({ length: count }, (_, at) => contents.entry(`${at}`)));
  expect(asked).toHaveLength(queries);
});

describe('a query that fails', () => {
  const failing = (status: number) => {
    const { octokit, asked } = replying((request) =>
      request === GRAPHQL ? new Refusal(status) : { type: 'symlink', target: 'y' },
    );
    return { contents: new GitHubContents(octokit, COMMIT), asked };
  };

  test.each([
    [500, true],
    [499, false],
  ])('with %i: each of several files is asked for by itself: %s', async (status, alone) => {
    const { contents, asked } = failing(status);
    const entries = await Promise.allSettled([contents.entry('a'), contents.entry('b')]);
    expect(entries.map((each) => each.status)).toEqual(Array(2).fill(alone ? 'fulfilled' : 'rejected'));
    expect(asked).toHaveLength(alone ? 3 : 1);
  });

  test('without an answer: each of several files is asked for by itself', async () => {
    const { octokit } = replying((request) => {
      if (request === GRAPHQL) throw new Error('socket hang up');
      return { type: 'submodule' };
    });
    const contents = new GitHubContents(octokit, COMMIT);
    expect(await Promise.all([contents.entry('a'), contents.entry('b')])).toEqual(Array(2).fill({ kind: 'submodule' }));
  });

  test('for one file is an error', async () => {
    await expect(failing(502).contents.entry('a')).rejects.toMatchObject({ status: 502 });
  });

  test('in part costs what it does not tell one request each', async () => {
    const { octokit, asked } = replying((request) =>
      request === GRAPHQL
        ? { data: { repository: { object: { f0: blob(SCRIPT), f1: null } } }, errors: [{ message: 'No.' }] }
        : { type: 'submodule' },
    );
    const contents = new GitHubContents(octokit, COMMIT);
    const entries = await Promise.all([contents.entry('a'), contents.entry('b')]);
    expect(entries.map((each) => each?.kind)).toEqual(['file', 'submodule']);
    expect(asked).toEqual([GRAPHQL, contentsOf('b')]);
  });
});

describe('what a path leads to', () => {
  const NODES = {
    'd/a': link('../b'),
    b: blob(SCRIPT),
    lost: link('gone'),
    out: link('../x'),
    silent: link(null),
    circle: link('circle'),
    gone: null,
    d: tree([]),
    m: { mode: 0o160000, oid: OID, size: 0, object: null },
    'empty.bt': blob(''),
    large: blob(null, { size: SCRIPT_LIMIT + 1 }),
    'to-large': link('large'),
    ...Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`l${at}`, link(at === 16 ? 'b' : `l${at + 1}`)])),
  };
  const files = () => commit(NODES, { silent: { type: 'symlink' } });

  test.each([
    ['d/a', { entry: expect.objectContaining({ kind: 'file' }), at: 'b' }],
    ['b', { entry: expect.objectContaining({ kind: 'file' }), at: 'b' }],
    ['gone', { message: 'it is not there' }],
    ['lost', { message: 'it is a symbolic link to gone, which is not there' }],
    ['out', { message: 'it is a symbolic link that leads out of the repository' }],
    ['silent', { message: 'it is a symbolic link that leads out of the repository' }],
    ['circle', { message: 'its symbolic links go round in a circle' }],
    // 16 links, one after the other, and 17.
    ['l1', { entry: expect.objectContaining({ kind: 'file' }), at: 'b' }],
    ['l0', { message: 'its symbolic links go round in a circle' }],
  ])('%s: %j', async (path, found) => {
    expect(await files().contents.follow(path)).toEqual(found);
  });

  test.each([
    ['b', { kind: 'text', text: SCRIPT }],
    ['d/a', { kind: 'text', text: SCRIPT, at: 'b' }],
    ['empty.bt', { kind: 'text', text: '' }],
    ['d', { kind: 'folder', names: [] }],
    ['m', { kind: 'unread', message: 'it is a submodule' }],
    ['gone', { kind: 'unread', message: 'it is not there' }],
    ['../b', { kind: 'unread', message: 'it leads out of the repository' }],
    [
      'to-large',
      {
        kind: 'unread',
        message: 'the file is larger than 4 MiB, which no bpftrace script is. Split it, or leave it out',
      },
    ],
  ])('is a source for scripts: %s', async (path, source) => {
    expect(await files().files.look(path)).toStrictEqual(source);
  });

  test('may be there where reading it fails', async () => {
    const { octokit } = replying(() => new Refusal(404));
    const failing = new GitHubTree(octokit, COMMIT, new GitHubContents(octokit, COMMIT));
    expect(await failing.look('a')).toStrictEqual({
      kind: 'unread',
      message: 'it could not be read: GitHub answered 404 (No.). It does not exist, or the token may not see it',
      failed: true,
    });
    expect(await failing.list()).toEqual({
      message:
        'The tree of the head commit: GitHub answered 404 (No.). It does not exist, or the token may not see it.',
    });
    expect(await failing.fromRoot('a')).toBe('a');
    expect(await failing.runsBpftrace('a')).toBeUndefined();
  });

  test('runs bpftrace by its first line, and not where nothing is', async () => {
    const { files: tested } = commit({
      run: blob(RUN),
      dark: blob(null, { size: SCRIPT_LIMIT + 1 }),
      link: link('run'),
      gone: null,
    });
    const paths = ['run', 'dark', 'link', 'gone'];
    expect(await Promise.all(paths.map((path) => tested.runsBpftrace(path)))).toEqual([true, false, false, false]);
  });
});

test('a repository has too many files where its folders take more requests than a run makes', async () => {
  const folder = (at: number) => ({ name: `d${at}`, type: 'tree', mode: 0o40000, oid: OID });
  const root = { entries: Array.from({ length: 100 * 199 + 1 }, (_, at) => folder(at)) };
  const empty = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`f${at}`, { entries: [] }]));
  const { octokit } = replying(() => ({ sha: OID, truncated: true, tree: [] }));
  const graphql = async (_query: string, { e0 }: { readonly e0: string }) => ({
    repository: e0.endsWith(':') ? { f0: root } : empty,
  });
  const answering = Object.assign(octokit, { graphql });
  const files = new GitHubTree(answering, COMMIT, new GitHubContents(answering, COMMIT));
  expect(await files.list()).toEqual({ message: 'The repository has too many files for GitHub to list them.' });
});
