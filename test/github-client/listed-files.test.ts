import { describe, expect, test } from '@jest/globals';
import type { BlobEntry } from '../../src/github/blobs.ts';
import { listChange, listingOfTree } from '../../src/github/listing.ts';
import { chooseFiles, everyScript, type FileChoice } from '../../src/source/file-choice.ts';
import { Refusal, replying } from './replying.ts';

const [BASE, HEAD, FORK, BLOB] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const COMMITS = { owner: 'o', repo: 'r', baseSha: BASE, headSha: HEAD };
const COMPARE = `GET /repos/o/r/compare/${BASE}...${HEAD}?per_page=1`;
const FILES = 'GET /repos/o/r/pulls/7/files?per_page=100';
const TREES = /^GET \/repos\/o\/r\/git\/trees\/(\w+)/;

interface File {
  readonly filename: string;
  readonly status: string;
  readonly sha?: string | null;
  readonly changes?: number;
  readonly patch?: string;
  readonly previous_filename?: string;
}
const file = (filename: string, more: Partial<File> = {}) => ({
  filename,
  status: 'modified',
  sha: BLOB,
  changes: 1,
  ...more,
});
const added = (...lines: string[]) => ({
  status: 'added',
  patch: `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`,
});
/** A change below the first line. */
const LATER = '@@ -4,0 +5 @@\n+x';
const HUNK = { newStart: 5, newLines: 1, added: [5] };

/** What is listed of a change with these files. */
async function listed(files: readonly ReturnType<typeof file>[], choose: FileChoice = everyScript) {
  const { octokit } = replying(() => ({ merge_base_commit: { sha: FORK }, files }));
  return listChange(octokit, COMMITS, choose);
}

describe('a file of a change', () => {
  test.each<[string, 'scripts' | 'unknown' | undefined, boolean, Partial<File>]>([
    ['x.bt', 'scripts', false, {}],
    ['x.bt', 'scripts', false, added('#!/bin/sh')],
    ['x', 'scripts', false, added('#!/usr/bin/env bpftrace', 'BEGIN { }')],
    ['x.sh', 'scripts', false, added('#!/usr/bin/env bpftrace')],
    ['x', undefined, false, added('#!/bin/sh')],
    ['x', undefined, true, added('#!/bin/sh', 'bpftrace a.bt')],
    ['x', 'unknown', true, { patch: LATER }],
    ['x', 'unknown', true, {}],
    ['x.unheard', 'unknown', false, {}],
    ['x.rs', undefined, false, { patch: LATER }],
    // Its size, or a NUL, hides the first line.
    ['x.rs', 'unknown', false, { status: 'added' }],
    ['x.rs', 'unknown', false, { status: 'modified' }],
    ['x.rs', undefined, false, { status: 'renamed', previous_filename: 'y.rs' }],
    ['x.yml', undefined, true, {}],
    ['x.yml', undefined, false, added('a: 1')],
    ['x.png', undefined, false, {}],
    ['x.md', undefined, true, { patch: LATER }],
    ['x.md', 'unknown', true, { status: 'added' }],
    ['x.md', undefined, true, added('Run bpftrace.')],
    ['x.md', undefined, false, added('Run it.')],
    ['x.md', undefined, true, { ...added('Run it.'), status: 'modified' }],
    ['x.bt', undefined, false, { status: 'removed' }],
  ])('%s is in %s, and may hold programs: %s: %j', async (path, list, isHost, more) => {
    const { scripts, unknown, hosts } = await listed([file(path, more)]);
    const paths = (files: readonly { readonly path: string }[] = []) => files.map((each) => each.path);
    expect({ scripts: paths(scripts), unknown: paths(unknown), hosts: paths(hosts) }).toEqual({
      scripts: list === 'scripts' ? [path] : [],
      unknown: list === 'unknown' ? [path] : [],
      hosts: isHost ? [path] : [],
    });
  });

  test.each<[string, Partial<File>, object]>([
    ['with its diff', { patch: LATER }, { blobSha: BLOB, hunks: [HUNK] }],
    ['without a diff, which is too large', {}, { blobSha: BLOB }],
    ['without changed lines', { changes: 0 }, { blobSha: BLOB, hunks: [] }],
    ['without a blob', { sha: null, patch: LATER }, { hunks: [HUNK] }],
    [
      'under another name than before',
      { status: 'renamed', previous_filename: 'y.bt', patch: LATER },
      { blobSha: BLOB, previousPath: 'y.bt', hunks: [HUNK] },
    ],
    ['that is a copy', { status: 'copied', previous_filename: 'y.bt', patch: LATER }, { blobSha: BLOB, hunks: [HUNK] }],
    ['that was renamed from nowhere', { status: 'renamed', patch: LATER }, { blobSha: BLOB, hunks: [HUNK] }],
    [
      'whose diff has the word',
      { patch: '@@ -4,0 +5 @@\n+// bpftrace' },
      { blobSha: BLOB, hunks: [HUNK], named: true },
    ],
  ])('is told %s', async (_how, more, told) => {
    expect((await listed([file('x.bt', more)])).scripts).toStrictEqual([{ path: 'x.bt', ...told }]);
  });

  test('that goes is told with where it went', async () => {
    const { removed, changedPaths } = await listed([
      file('gone.bt', { status: 'removed' }),
      file('new.bt', { status: 'renamed', previous_filename: 'old.bt' }),
      file('copy.bt', { status: 'copied', previous_filename: 'stays.bt' }),
      file('odd.bt', { status: 'renamed' }),
    ]);
    expect([...removed]).toEqual([
      ['gone.bt', 'gone.bt'],
      ['old.bt', 'new.bt'],
    ]);
    expect(changedPaths).toEqual(['gone.bt', 'new.bt', 'copy.bt', 'odd.bt']);
  });

  test.each<[string, boolean, Partial<File>]>([
    ['x', true, {}],
    ['x', true, { patch: LATER }],
    ['x', true, added('#!/bin/sh', 'a {')],
    ['x', false, added('#!/bin/sh')],
    ['x', true, { ...added('#!/bin/sh'), status: 'modified' }],
    ['x.rs', false, {}],
    ['README', false, {}],
  ])('%s may be a script that a command names: %s: %j', async (path, may, more) => {
    const { unnamed } = await listed([file(path, more), file('x.bt')]);
    expect([...unnamed].map(([name, { mayBeScript }]) => [name, mayBeScript])).toEqual([[path, may]]);
    const [told] = [...unnamed.values()];
    expect((await told?.hunks())?.length).toBe(more.patch === undefined ? undefined : 1);
    expect(told).not.toHaveProperty('previousPath');
  });
});

describe('the files that the configuration chooses', () => {
  const all = [
    file('a.bt'),
    file('b.bt', added('#!/usr/bin/bpftrace')),
    file('c', added('#!/usr/bin/bpftrace')),
    file('d.md', { patch: LATER }),
    file('e.rs', { patch: LATER }),
    file('f'),
  ];
  const paths = (files: readonly { readonly path: string }[] = []) => files.map(({ path }) => path);

  test.each<[readonly string[], readonly string[], readonly string[], readonly string[], number]>([
    [[], ['a.bt', 'b.bt', 'c'], ['d.md', 'f'], ['f'], 0],
    [['*'], ['a.bt', 'b.bt', 'c'], ['d.md', 'f'], ['f'], 0],
    [['!c', '!f', '!d.md'], ['a.bt', 'b.bt'], [], [], 1],
    [['a.bt'], ['a.bt'], [], [], 2],
    // A file that is named is a script, unless it can only be one that has programs in it.
    [['a.bt', 'd.md', 'e.rs', 'f'], ['a.bt', 'e.rs', 'f'], ['d.md'], [], 2],
    [['*.rs'], ['e.rs'], [], [], 3],
  ])('by %j are the scripts %j, with programs in %j', async (patterns, scripts, hosts, unknown, leftOut) => {
    const found = await listed(all, chooseFiles(patterns));
    expect([paths(found.scripts), paths(found.hosts), paths(found.unknown), found.leftOut]).toEqual([
      scripts,
      hosts,
      unknown,
      leftOut,
    ]);
  });
});

describe('a change of as many files as GitHub lists', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => file(`f${at}.rs`, { patch: LATER }));
  const blob = (path: string, sha = BLOB): BlobEntry & { readonly type: 'blob' } => ({
    path,
    sha,
    mode: '100644',
    type: 'blob',
  });
  /** What is listed, where the comparison has some files, and the list of the pull request others. */
  function change(
    compared: readonly File[],
    listed: readonly File[] | Refusal,
    after: readonly BlobEntry[],
    before: readonly BlobEntry[] = [],
  ) {
    const { octokit, asked } = replying((request) => {
      const commit = TREES.exec(request)?.[1];
      if (commit !== undefined) return { sha: commit, truncated: false, tree: commit === HEAD ? after : before };
      return request === FILES ? listed : { merge_base_commit: { sha: FORK }, files: compared };
    });
    return { found: (number?: number) => listChange(octokit, COMMITS, everyScript, number), asked };
  }

  test('is known by its trees from 300 files on', async () => {
    const few = change(many(299), [], []);
    await few.found(7);
    expect(few.asked).toEqual([COMPARE]);
    const most = change(many(300), [], []);
    await most.found(7);
    expect(most.asked.map((request) => TREES.exec(request)?.[1] ?? request)).toEqual([COMPARE, FORK, HEAD, FILES]);
  });

  test('has the diffs of the pull request where they are of the same blobs', async () => {
    const shown = [
      file('same.bt', { patch: LATER }),
      file('other.bt', { patch: LATER, sha: BASE }),
      file('new.bt', { patch: LATER, status: 'renamed', previous_filename: 'old.bt' }),
      file('odd.bt', { patch: LATER, status: 'modified', previous_filename: 'gone.bt' }),
    ];
    const after = ['same.bt', 'other.bt', 'new.bt', 'odd.bt', 'unlisted.bt'].map((path) => blob(path));
    const before = ['old.bt', 'gone.bt'].map((path) => blob(path));
    const { scripts, removed } = await change(many(300), shown, after, before).found(7);
    expect(scripts).toStrictEqual([
      { path: 'same.bt', blobSha: BLOB, hunks: [HUNK] },
      { path: 'other.bt', blobSha: BLOB },
      { path: 'new.bt', blobSha: BLOB, previousPath: 'old.bt', hunks: [HUNK] },
      { path: 'odd.bt', blobSha: BLOB, hunks: [HUNK] },
      { path: 'unlisted.bt', blobSha: BLOB },
    ]);
    expect([...removed]).toEqual([
      ['old.bt', 'new.bt'],
      ['gone.bt', 'gone.bt'],
    ]);
  });

  test('has those of the comparison where there is no pull request, and none where GitHub can make none', async () => {
    const compared = [file('a.bt', { patch: LATER }), ...many(299)];
    const { scripts } = await change(compared, [], [blob('a.bt')]).found();
    expect(scripts).toStrictEqual([{ path: 'a.bt', blobSha: BLOB, hunks: [HUNK] }]);
    const refused = new Refusal(422, 'Sorry, this diff is taking too long to generate.');
    const without = await change(compared, refused, [blob('a.bt')]).found(7);
    expect(without.scripts).toStrictEqual([{ path: 'a.bt', blobSha: BLOB }]);
    await expect(change(compared, new Refusal(403), []).found(7)).rejects.toMatchObject({ status: 403 });
  });

  test('is an error where it cannot be compared', async () => {
    const { octokit, asked } = replying(() => new Refusal(404));
    await expect(listChange(octokit, COMMITS)).rejects.toMatchObject({ status: 404 });
    expect(asked).toEqual([COMPARE]);
  });
});

describe('the files of a repository', () => {
  const blob = (path: string, size?: number): BlobEntry => ({
    path,
    mode: '100644',
    sha: BLOB,
    ...(size === undefined ? {} : { size }),
  });

  test('come without diffs: those that most often have programs first, with their sizes', () => {
    const blobs = [blob('a.c', 1), blob('b.json', 2), blob('c.md', 3), blob('d'), blob('e.sh'), blob('f.bt', 9)];
    const { hosts, scripts, unknown, whole } = listingOfTree(blobs, everyScript);
    expect(hosts).toStrictEqual([
      { path: 'd', blobSha: BLOB },
      { path: 'e.sh', blobSha: BLOB },
      { path: 'c.md', blobSha: BLOB, size: 3 },
      { path: 'b.json', blobSha: BLOB, size: 2 },
      { path: 'a.c', blobSha: BLOB, size: 1 },
    ]);
    expect([scripts, unknown, whole]).toEqual([
      [{ path: 'f.bt', blobSha: BLOB }],
      [
        { path: 'd', blobSha: BLOB },
        { path: 'e.sh', blobSha: BLOB },
      ],
      true,
    ]);
  });

  test('that cannot be listed are none, and that is said', () => {
    expect(listingOfTree(undefined, everyScript)).toEqual({
      scripts: [],
      unknown: [],
      leftOut: 0,
      notes: [],
      unlisted:
        'The files cannot be listed, and the repository is too large to compare its trees; split the change, or move the scripts to a smaller repository.',
    });
  });
});
