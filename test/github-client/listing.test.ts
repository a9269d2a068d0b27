import { afterEach, describe, expect, test } from '@jest/globals';
import { compareBlobs, listBlobs } from '../../src/github/blobs.ts';
import { GitHubContents } from '../../src/github/contents.ts';
import { listChange, listRepository } from '../../src/github/listing.ts';
import { readScriptTexts } from '../../src/github/script-texts.ts';
import { chooseFiles } from '../../src/source/file-choice.ts';
import { quietClient } from '../github/quiet-client.ts';
import type { FileTree } from '../github/repository.ts';
import { type Scene, setScene } from '../github/scene.ts';

let scene: Scene;
afterEach(async () => {
  await scene.close();
  expect(scene.github.violations).toEqual([]);
});

const REPOSITORY = { owner: 'octo-org', repo: 'tools' };
/** More files than GitHub lists of a comparison; none of them is a script. */
const MANY = Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`src/a${at}.c`, `int a${at};\n`]));

/** What is listed of a change, whose tree GitHub sends as a whole or not. */
async function listed(
  before: FileTree,
  after: FileTree,
  {
    patterns = [],
    truncated = 0,
    number = 1,
  }: { patterns?: readonly string[]; truncated?: number; number?: number } = {},
) {
  scene = await setScene({ 'README.md': '#', ...before }, after, { limits: { pullFiles: 304 } });
  const octokit = quietClient(scene.github);
  const { base, head, mergeBase } = await scene.github.state.coordinates(scene.pull);
  const body = { sha: head, url: scene.github.url, tree: [], truncated: true };
  for (let times = 0; times < truncated; times++) scene.github.fail({ path: /git\/trees/, status: 200, body });
  const commits = { ...REPOSITORY, baseSha: base, headSha: head };
  const found = await listChange(octokit, commits, chooseFiles(patterns), number);
  const { scripts, unknown, hosts: _, unnamed: __, mergeBase: compared, ...rest } = found;
  expect(compared).toBe(mergeBase);
  return {
    ...rest,
    scripts: scripts.map(({ path, hunks }) => [path, hunks?.length]),
    unknown: unknown.map(({ path }) => path),
  };
}

test('files of other kinds are listed where a program may be in them', async () => {
  scene = await setScene(
    { 'README.md': '#', 'old.py': 'x = 1\n' },
    {
      'README.md': '##',
      'old.py': 'x = 2\n',
      'new.sh': 'bpftrace\n',
      'other.sh': 'ls\n',
      'a.bt': 'END { }',
      'a.rs': '',
    },
  );
  const { base, head } = await scene.github.state.coordinates(scene.pull);
  const commits = { ...REPOSITORY, baseSha: base, headSha: head };
  const paths = async (patterns: readonly string[]) =>
    (await listChange(quietClient(scene.github), commits, chooseFiles(patterns))).hosts?.map(({ path }) => path);
  // Of a new file the diff shows everything.
  expect(await paths([])).toEqual(['README.md', 'new.sh', 'old.py']);
  expect(await paths(['*.md', '!old.py'])).toEqual(['README.md']);
});

test('files that a command may name are listed with what the diff shows of them', async () => {
  scene = await setScene(
    { 'README.md': '#', 'tools/old': 'a\nb\nc\nd\ne\nf\n' },
    {
      'README.md': '##',
      'tools/old': null,
      'tools/moved': 'a\nb\nc\nd\ne\ng\n',
      'tools/new': 'BEGIN { }\n',
      'tools/words': 'no brace\n',
      'a.c': 'BEGIN { }\n',
      Makefile: 'all:\n',
      'a.bt': 'END { }\n',
    },
  );
  const { base, head } = await scene.github.state.coordinates(scene.pull);
  const { unnamed } = await listChange(quietClient(scene.github), { ...REPOSITORY, baseSha: base, headSha: head });
  const shown = await Promise.all(
    [...unnamed].map(async ([path, { previousPath, mayBeScript, hunks }]) => {
      const added = ((await hunks()) ?? []).flatMap((hunk) => hunk.added);
      return [path, previousPath, mayBeScript, added];
    }),
  );
  expect(shown).toEqual([
    ['Makefile', undefined, false, [1]],
    ['README.md', undefined, false, [1]],
    ['a.c', undefined, false, [1]],
    ['tools/moved', 'tools/old', true, [6]],
    ['tools/new', undefined, true, [1]],
    ['tools/words', undefined, false, [1]],
  ]);
});

test('files of other kinds are read up to a limit, and what is left out is not judged', async () => {
  const names = Array.from({ length: 150 }, (_, at) => `d${at}.md`);
  const files = Object.fromEntries(names.map((name) => [name, `bpftrace ${'x'.repeat(1000)}\n`]));
  scene = await setScene({ 'README.md': '#' }, files);
  const octokit = quietClient(scene.github);
  const { base, head } = await scene.github.state.coordinates(scene.pull);
  const listing = await listChange(octokit, { ...REPOSITORY, baseSha: base, headSha: head });
  const contents = () => new GitHubContents(octokit, { ...REPOSITORY, ref: head });
  const { scripts: all } = await readScriptTexts(contents(), listing);
  expect(all.map((each) => 'host' in each && each.host)).toEqual(names.map(() => 'found'));
  const { scripts: some } = await readScriptTexts(contents(), listing, undefined, { text: 50_000, ofRepository: 10 });
  expect(some.filter((each) => 'host' in each)).toHaveLength(100);
  expect(some.at(-1)).toMatchObject({ status: 'failed', path: '.', error: expect.stringContaining('and 45 more') });
});

describe('files of other kinds that cannot be searched', () => {
  const LARGE = 'x\n'.repeat(2.5 * 1024 * 1024);
  const latin = (text: string) => Buffer.from(`${text} \xe9\n`, 'latin1');
  const FILES = {
    'a.json': LARGE,
    'b.txt': `bpftrace\n${LARGE}`,
    'c.md': latin('bpftrace'),
    'd.md': latin('nothing'),
    large: LARGE,
    'run.sh': 'bpftrace -e "$P"\n',
  };

  test('are told of a change: as not judged where they have the word, in a note where nobody knows', async () => {
    scene = await setScene({ 'README.md': '#', 'b.txt': LARGE }, FILES);
    const octokit = quietClient(scene.github);
    const { base, head } = await scene.github.state.coordinates(scene.pull);
    const listing = await listChange(octokit, { ...REPOSITORY, baseSha: base, headSha: head });
    const { scripts, notes } = await readScriptTexts(
      new GitHubContents(octokit, { ...REPOSITORY, ref: head }),
      listing,
    );
    expect(scripts.map(({ path, status }) => `${path} ${status}`)).toEqual([
      'b.txt failed',
      'c.md failed',
      'run.sh readable',
    ]);
    expect(notes).toEqual(['Not searched for programs, as larger than 4 MiB: a.json.']);
  });

  test('are told of a repository, with those that a limit leaves out', async () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`src/a${at}.c`, 'bpftrace\n']));
    scene = await setScene({ ...FILES, ...many }, { 'a.bt': 'END { }' });
    const octokit = quietClient(scene.github);
    const { head } = await scene.github.state.coordinates(scene.pull);
    const contents = new GitHubContents(octokit, { ...REPOSITORY, ref: head });
    const listing = await listRepository(octokit, REPOSITORY, head);
    const { scripts, notes } = await readScriptTexts(contents, listing, undefined, { text: 1e9, ofRepository: 100 });
    expect(scripts.map(({ path }) => path)).toEqual(expect.arrayContaining(['a.bt', 'c.md', 'run.sh', 'src/a0.c']));
    expect(notes).toEqual([
      'Not searched for programs, as larger than 4 MiB: b.txt, a.json.',
      expect.stringMatching(/^Not searched for programs, as a run .*: src\/a\d+\.c, .* and \d+ more\.$/),
    ]);
  });
});

test('of executable files without an ending, those that run bpftrace are read', async () => {
  const program = (first: string) => ({ text: `${first}\nBEGIN { }\n`, mode: '100755' as const });
  scene = await setScene(
    { 'README.md': '#' },
    { other: program('#!/bin/sh'), plain: program('// #!bpftrace'), tool: program('#!/usr/bin/env bpftrace') },
  );
  const octokit = quietClient(scene.github);
  const contents = new GitHubContents(octokit, { ...REPOSITORY, ref: scene.head });
  const unknown = ['other', 'plain', 'tool'].map((path) => ({ path }));
  const read = await readScriptTexts(contents, {
    scripts: [],
    unknown,
    leftOut: 0,
    notes: [],
    unlisted: 'The rest is not listed.',
  });
  expect(read.scripts).toMatchObject([
    { status: 'readable', path: 'tool' },
    { status: 'failed', path: '.', error: 'The rest is not listed.' },
  ]);
});

test('a small change is one request', async () => {
  const found = await listed(
    {},
    { 'a.bt': 'END { }', 'b.bt': 'END { }', 'b.txt': '##' },
    { patterns: ['a.bt', '*.txt'] },
  );
  expect(found).toMatchObject({
    scripts: [
      ['a.bt', 1],
      ['b.txt', 1],
    ],
    leftOut: 1,
    unknown: [],
  });
  expect(found).not.toHaveProperty('unlisted');
  expect(scene.github.requests).toHaveLength(1);
});

describe('of a change with more files than GitHub lists', () => {
  const BEFORE = { 'same.bt': 'BEGIN { }', 'old.bt': 'BEGIN { }', 'gone.bt': 'BEGIN { }' };
  const AFTER = {
    ...MANY,
    'old.bt': 'END { }',
    'z/a.bt': 'END { }',
    'z/b.bt': 'END { }',
    'z/tool': 'x',
    'gone.bt': null,
  };

  test('the scripts are known by its trees, with the diffs of the pull request as far as it lists them', async () => {
    const { changedPaths, ...found } = await listed(BEFORE, AFTER);
    expect(found).toEqual({
      scripts: [
        ['old.bt', 1],
        ['z/a.bt', 1],
        ['z/b.bt', undefined],
      ],
      unknown: ['z/tool'],
      leftOut: 0,
      removed: new Map([['gone.bt', 'gone.bt']]),
      notes: [],
    });
    expect(changedPaths).toHaveLength(Object.keys(AFTER).length);
  });

  test('it is the same where the trees are too large to be sent whole', async () => {
    const whole = await listed(BEFORE, AFTER);
    await scene.close();
    const byFolder = await listed(BEFORE, AFTER, { truncated: 1 });
    expect({ ...byFolder, changedPaths: [...byFolder.changedPaths].sort() }).toEqual({
      ...whole,
      changedPaths: [...whole.changedPaths].sort(),
      scripts: expect.arrayContaining(whole.scripts),
    });
  });

  test('`files` leaves scripts out, listed or not, each once', async () => {
    const { scripts, leftOut } = await listed(BEFORE, AFTER, { patterns: ['z/b.bt'] });
    expect({ scripts, leftOut }).toEqual({ scripts: [['z/b.bt', undefined]], leftOut: 2 });
  });
});

test.each<[string, FileTree, FileTree, string[], string[]]>([
  ['is new, by its diff', {}, { tool: '#!/usr/bin/env bpftrace\nBEGIN { }' }, ['tool'], []],
  ['is new, and data by its name', {}, { 'x/ci.yml': '#!/usr/bin/env bpftrace\nBEGIN { }' }, [], []],
  ['is data with a NUL', {}, { 'ci.yml': '#!x\n\0' }, [], []],
  ['is new and something else', {}, { tool: '#!/bin/sh\n' }, [], []],
  [
    'changes below its first line',
    { tool: `#!x\n${'\n'.repeat(9)}` },
    { tool: `#!x\n${'\n'.repeat(9)}a` },
    [],
    ['tool'],
  ],
  ['has a NUL', {}, { tool: '#!x\n\0' }, [], ['tool']],
  ['has a NUL and the ending of a source', {}, { 'tool.c': '#!x\n\0' }, [], ['tool.c']],
  ['is an image', {}, { 'tool.png': '#!x\n\0' }, [], []],
  ['is a source that changes', { 'x.c': '\n'.repeat(9) }, { 'x.c': `${'\n'.repeat(9)}a` }, [], []],
  ['lost its ending', { 'x.bt': 'BEGIN { }' }, { 'x.bt': null, x: 'BEGIN { }' }, [], ['x']],
])('a file that %s', async (_name, before, after, scripts, unknown) => {
  const found = await listed(before, after);
  expect([found.scripts.map(([path]) => path), found.unknown]).toEqual([scripts, unknown]);
});

test('all files of a commit are the same, sent whole or read folder by folder', async () => {
  scene = await setScene(
    { 'a/b/c.bt': 'x', 'a/link': { text: 'b', mode: '120000' }, 'd.bt': 'x', module: { submodule: 'd'.repeat(40) } },
    { 'e/f.bt': 'x' },
  );
  const octokit = quietClient(scene.github);
  const whole = await listBlobs(octokit, REPOSITORY, scene.head);
  const body = { sha: scene.head, url: scene.github.url, tree: [], truncated: true };
  scene.github.fail({ path: /git\/trees/, status: 200, body });
  const byFolder = await listBlobs(octokit, REPOSITORY, scene.head);
  const sorted = (blobs: typeof whole) => [...(blobs ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1));
  // Only the whole tree has the sizes.
  expect(sorted(byFolder)).toEqual(sorted(whole).map(({ size: _, ...blob }) => blob));
  expect(sorted(whole).map(({ path, mode }) => [path, mode])).toEqual([
    ['a/b/c.bt', '100644'],
    ['a/link', '120000'],
    ['d.bt', '100644'],
    ['e/f.bt', '100644'],
  ]);
  const { base } = await scene.github.state.coordinates(scene.pull);
  scene.github.fail({ path: /git\/trees/, status: 200, body });
  expect(await compareBlobs(octokit, REPOSITORY, base, scene.head)).toEqual({
    changed: [expect.objectContaining({ path: 'e/f.bt' })],
    removed: [],
  });
});

test.each([false, true])(
  'a file that becomes a link with the same content has changed (folder by folder: %s)',
  async (cut) => {
    scene = await setScene({ 'a/x.bt': '../notes', notes: 'x' }, { 'a/x.bt': { text: '../notes', mode: '120000' } });
    const octokit = quietClient(scene.github);
    const { base } = await scene.github.state.coordinates(scene.pull);
    const body = { sha: scene.head, url: scene.github.url, tree: [], truncated: true };
    if (cut) scene.github.fail({ path: /git\/trees/, status: 200, body });
    const { changed } = (await compareBlobs(octokit, REPOSITORY, base, scene.head)) ?? { changed: [] };
    expect(changed.map(({ path, mode }) => [path, mode])).toEqual([['a/x.bt', '120000']]);
  },
);
