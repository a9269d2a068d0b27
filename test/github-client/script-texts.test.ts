import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { GitHubContents } from '../../src/github/contents.ts';
import type { ListedScript, RepositoryListing } from '../../src/github/listing.ts';
import {
  type HostLimits,
  MOST_LOOKED_AT,
  readChange,
  readScriptTexts,
  SCRIPT_COUNT_LIMIT,
} from '../../src/github/script-texts.ts';
import { chooseFiles, type FileChoice } from '../../src/source/file-choice.ts';
import { SCRIPT_LIMIT } from '../../src/source/script-text.ts';

const COMMIT = { owner: 'o', repo: 'r', ref: 'a'.repeat(40) };
const SCRIPT = 'BEGIN { }\n';
const RUN = `#!/usr/bin/bpftrace\n${SCRIPT}`;
const COMMAND = "bpftrace -e 'BEGIN { }'\n";

/** A file: its text, or how large it is where GitHub shows only a part, or that reading it fails. */
type File = string | { readonly size: number; readonly text: string | null } | 'broken' | undefined | Node;
/** A link or something else, as GraphQL tells it. */
interface Node {
  readonly mode: number;
  readonly object: object | null;
}

/** The contents of a commit that answer as GitHub's GraphQL API does, and how many files were asked for. */
function commit(fileAt: (path: string) => File) {
  const asked: string[] = [];
  const octokit = new Octokit({
    log: { debug() {}, info() {}, warn() {}, error() {} },
    request: {
      fetch: async (_address: string, { body }: { readonly body: string }) => {
        const { variables } = JSON.parse(body);
        const object: Record<string, unknown> = {};
        for (let at = 0; `p${at}` in variables; at++) {
          const path: string = variables[`p${at}`];
          asked.push(path);
          const file = fileAt(path);
          if (file === 'broken') return Response.json({ message: 'Oops' }, { status: 403 });
          if (typeof file === 'object' && 'mode' in file) {
            object[`f${at}`] = { oid: 'd'.repeat(40), size: 1, ...file };
            continue;
          }
          const { text, size } =
            typeof file === 'string' ? { text: file, size: file.length } : (file ?? { text: null, size: 0 });
          const oid = createHash('sha1')
            .update(`blob ${Buffer.byteLength(text ?? '')}\0${text}`)
            .digest('hex');
          object[`f${at}`] =
            file === undefined ? null : { mode: 0o100644, oid, size, object: { __typename: 'Blob', text } };
        }
        return Response.json({ data: { repository: { object } } });
      },
    },
  });
  return { contents: new GitHubContents(octokit, COMMIT), asked };
}

const LARGE: File = { size: SCRIPT_LIMIT + 1, text: 'ls\n' };
const listing = (more: Partial<RepositoryListing>): RepositoryListing => ({
  scripts: [],
  unknown: [],
  leftOut: 0,
  notes: [],
  ...more,
});
const paths = (count: number, name: (at: number) => string): ListedScript[] =>
  Array.from({ length: count }, (_, at) => ({ path: name(at) }));
const errorsOf = (scripts: Awaited<ReturnType<typeof readScriptTexts>>['scripts']) =>
  scripts.flatMap((script) => (script.status === 'readable' ? [] : [[script.path, script.error]]));

describe('files of which only the first line tells what they are', () => {
  test('are scripts or not, and told where that is not known', async () => {
    const { contents } = commit((path) =>
      path === 'text' ? LARGE : { size: SCRIPT_LIMIT + 1, text: path === 'tool' ? RUN : null },
    );
    const { scripts } = await readScriptTexts(
      contents,
      listing({ unknown: [{ path: 'tool' }, { path: 'large' }, { path: 'text' }] }),
    );
    expect(errorsOf(scripts)).toEqual([
      ['tool', 'The file is larger than 4 MiB, which no bpftrace script is. Split it, or leave it out.'],
      [
        '.',
        'Whether these files are scripts is not known: large. GitHub does not show how a large file begins. Give them an ending, or leave them out by `files`.',
      ],
    ]);
  });

  test('are looked at up to a limit', async () => {
    const { contents, asked } = commit(() => LARGE);
    const most = await readScriptTexts(contents, listing({ unknown: paths(MOST_LOOKED_AT, (at) => `${at}`) }));
    expect([most.scripts, asked.length]).toEqual([[], MOST_LOOKED_AT]);
    const more = await readScriptTexts(contents, listing({ unknown: paths(MOST_LOOKED_AT + 1, (at) => `${at}`) }));
    expect(errorsOf(more.scripts)).toEqual([
      [
        '.',
        'Whether these files are scripts is not known: 3000. A run looks at the first lines of 3000 files at most. Give them an ending, or leave them out by `files`.',
      ],
    ]);
    expect(asked).toHaveLength(MOST_LOOKED_AT);
  });

  test('that cannot be read are told with the reason', async () => {
    const { contents } = commit(() => 'broken');
    const { scripts } = await readScriptTexts(contents, listing({ unknown: [{ path: 'a' }, { path: 'b' }] }));
    expect(errorsOf(scripts)).toEqual([
      [
        '.',
        'Whether these files are scripts is not known: a, b. A first line could not be read: GitHub answered 403 (Oops). GitHub does not allow it: its words say why. Often the token lacks a permission; see `permissions` in the workflow. Give them an ending, or leave them out by `files`.',
      ],
    ]);
  });
});

describe('files of other kinds', () => {
  const large = (size: number, text: string | null): File => ({ size, text });

  test('that are too large are told where nothing says that they name bpftrace', async () => {
    const files: Readonly<Record<string, File>> = {
      'known.sh': large(SCRIPT_LIMIT + 1, COMMAND),
      'silent.sh': large(SCRIPT_LIMIT + 1, 'ls\n'),
      'dark.sh': large(SCRIPT_LIMIT + 1, null),
      dark: large(SCRIPT_LIMIT + 1, null),
      'named.sh': large(SCRIPT_LIMIT + 1, null),
    };
    const { contents } = commit((path) => files[path]);
    const hosts = Object.keys(files).map((path) => (path === 'named.sh' ? { path, named: true as const } : { path }));
    const { scripts, notes } = await readScriptTexts(contents, listing({ hosts: [...hosts, { path: 'gone.sh' }] }));
    expect(errorsOf(scripts).map(([path]) => path)).toEqual(['known.sh', 'named.sh']);
    expect(notes).toEqual(['Not searched for programs, as larger than 4 MiB: silent.sh, dark.sh.']);
  });

  test('are not asked for where the list says that they are too large, unless their first line tells their kind', async () => {
    const { contents, asked } = commit(() => 'ls\n');
    const hosts = [
      { path: 'a.sh', size: SCRIPT_LIMIT + 1 },
      { path: 'b.sh', size: SCRIPT_LIMIT },
      { path: 'c', size: SCRIPT_LIMIT + 1 },
      { path: 'd.sh' },
    ];
    const { scripts, notes } = await readScriptTexts(contents, listing({ hosts, notes: ['First.'] }));
    expect([scripts.length > 0, asked.sort()]).toEqual([false, ['b.sh', 'c', 'd.sh']]);
    expect(notes).toEqual(['First.', 'Not searched for programs, as larger than 4 MiB: a.sh.']);
  });

  test.each<[boolean, HostLimits, number, number]>([
    [true, { text: 1e9, ofRepository: 100 }, 100, 100],
    [true, { text: 1e9, ofRepository: 100 }, 250, 100],
    [true, { text: 1e9, ofRepository: 101 }, 250, 200],
    [false, { text: 1e9, ofRepository: 100 }, 250, 250],
  ])('of a whole repository (%s), with limits of %j, of %i are read: %i', async (whole, limits, count, read) => {
    const { contents, asked } = commit(() => large(SCRIPT_LIMIT + 1, 'ls\n'));
    const hosts = paths(count, (at) => `${at}.sh`);
    await readScriptTexts(contents, listing({ hosts, ...(whole ? { whole: true as const } : {}) }), undefined, limits);
    expect(asked).toHaveLength(read);
  });

  test('that a limit leaves out are told: those of a change as not judged', async () => {
    const limits = { text: 3 * 1024 * 1024, ofRepository: 100 };
    const hosts = paths(107, (at) => `${at}.sh`);
    const { contents } = commit(() => large(SCRIPT_LIMIT + 1, 'ls\n'));
    const whole = await readScriptTexts(contents, listing({ hosts, whole: true }), undefined, limits);
    expect(errorsOf(whole.scripts)).toEqual([]);
    expect(whole.notes.at(-1)).toBe(
      'Not searched for programs, as a run over a whole repository reads 100 files of other kinds and 3 MiB of them (use check in a clone): 100.sh, 101.sh, 102.sh, 103.sh, 104.sh and 2 more.',
    );
  });
});

test('what a list does not hold is told behind what is read', async () => {
  const { contents } = commit(() => undefined);
  const { scripts } = await readScriptTexts(contents, listing({ scripts: [{ path: 'a.bt' }], unlisted: 'More.' }));
  expect(errorsOf(scripts)).toEqual([
    ['a.bt', 'It does not exist at the commit, or the token may not see it.'],
    ['.', 'More.'],
  ]);
});

const blobOf = (text: string) => createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex');
const HUNKS = [{ newStart: 1, newLines: 1, added: [1] }];

describe('the script at a path', () => {
  const link = (target: string): Node => ({ mode: 0o120000, object: { __typename: 'Blob', text: target } });
  const FILES: Readonly<Record<string, File>> = {
    'a.bt': SCRIPT,
    run: RUN,
    notes: SCRIPT,
    'empty.bt': ' \n',
    'to-script.bt': link('a.bt'),
    'to-run.bt': link('run'),
    'to-notes.bt': link('notes'),
    'out.bt': link('../x'),
    'lost.bt': link('gone'),
    'folder.bt': { mode: 0o40000, object: { __typename: 'Tree', entries: [] } },
    'module.bt': { mode: 0o160000, object: null },
  };
  const read = async (script: ListedScript, choose?: FileChoice) =>
    (await readScriptTexts(commit((path) => FILES[path]).contents, listing({ scripts: [script] }), choose)).scripts[0];
  const readable = { status: 'readable', text: SCRIPT };

  test.each<[ListedScript, object]>([
    [{ path: 'a.bt' }, { ...readable, path: 'a.bt' }],
    [
      { path: 'a.bt', previousPath: 'b.bt', blobSha: blobOf(SCRIPT), hunks: HUNKS },
      { ...readable, path: 'a.bt', previousPath: 'b.bt', hunks: HUNKS },
    ],
    [
      { path: 'a.bt', hunks: HUNKS },
      { ...readable, path: 'a.bt', hunks: HUNKS },
    ],
    // GitHub's REST API has followed a link: the lines are not those of the diff.
    [
      { path: 'a.bt', blobSha: 'e'.repeat(40), hunks: HUNKS },
      { ...readable, path: 'a.bt' },
    ],
    [
      { path: 'to-notes.bt', hunks: HUNKS },
      { ...readable, path: 'to-notes.bt' },
    ],
    [
      { path: 'to-script.bt' },
      {
        status: 'skipped',
        path: 'to-script.bt',
        error: 'It is a symbolic link. The script that it leads to is judged where it is changed.',
      },
    ],
    [
      { path: 'to-run.bt' },
      {
        status: 'skipped',
        path: 'to-run.bt',
        error: 'It is a symbolic link. The script that it leads to is judged where it is changed.',
      },
    ],
    [{ path: 'empty.bt' }, { status: 'skipped', path: 'empty.bt', error: 'The file is empty.' }],
    [{ path: 'folder.bt' }, { status: 'skipped', path: 'folder.bt', error: 'It is a folder, not a script.' }],
    [{ path: 'module.bt' }, { status: 'skipped', path: 'module.bt', error: 'It is a submodule, not a script.' }],
    [
      { path: 'gone.bt' },
      {
        status: 'failed',
        path: 'gone.bt',
        error: 'It does not exist at the commit, or the token may not see it.',
      },
    ],
    [
      { path: 'out.bt' },
      {
        status: 'failed',
        path: 'out.bt',
        error: 'It is a symbolic link that leads out of the repository; keep the file inside of the repository.',
      },
    ],
    [
      { path: 'lost.bt' },
      {
        status: 'failed',
        path: 'lost.bt',
        error: 'It is a symbolic link to gone, which is not there; put a file that can be read there.',
      },
    ],
  ])('%j is read', async (script, told) => {
    expect(await read(script)).toStrictEqual(told);
  });

  test('is read behind a link to a script that is not chosen', async () => {
    const choose = chooseFiles(['to-script.bt', 'to-run.bt']);
    expect(await read({ path: 'to-script.bt' }, choose)).toStrictEqual({ ...readable, path: 'to-script.bt' });
    expect(await read({ path: 'to-run.bt' }, choose)).toMatchObject({ status: 'readable', text: RUN });
    expect(await read({ path: 'to-notes.bt' }, chooseFiles(['*.bt', 'notes']))).toMatchObject({ status: 'skipped' });
  });

  test('costs no other where it cannot be read', async () => {
    const { contents } = commit(() => 'broken');
    expect(errorsOf((await readScriptTexts(contents, listing({ scripts: [{ path: 'a.bt' }] }))).scripts)).toEqual([
      [
        'a.bt',
        'The text of the script could not be read: GitHub answered 403 (Oops). GitHub does not allow it: its words say why. Often the token lacks a permission; see `permissions` in the workflow.',
      ],
    ]);
  });
});

test('5000 scripts are read, and those past them are told', async () => {
  const scripts = paths(SCRIPT_COUNT_LIMIT + 1, (at) => `${at}.bt`);
  const { contents, asked } = commit(() => undefined);
  const most = await readScriptTexts(contents, listing({ scripts: scripts.slice(1) }));
  expect([most.scripts.length, errorsOf(most.scripts).at(-1)?.[0]]).toEqual([5000, '5000.bt']);
  const more = await readScriptTexts(contents, listing({ scripts }));
  expect(errorsOf(more.scripts).at(-1)).toEqual([
    '.',
    'One run judges 5000 scripts at most, without 5000.bt; split the change.',
  ]);
  expect(asked).toHaveLength(5001);
});

describe('a file that may have programs in it', () => {
  const read = async (host: ListedScript, file: File, unknown: readonly ListedScript[] = []) => {
    const { contents, asked } = commit(() => file);
    return { ...(await readScriptTexts(contents, listing({ hosts: [host], unknown }))), asked };
  };

  test.each<[ListedScript, object]>([
    [{ path: 'a.sh' }, {}],
    [
      { path: 'a.sh', previousPath: 'b.sh', hunks: HUNKS },
      { previousPath: 'b.sh', hunks: HUNKS },
    ],
  ])('%j is read with what the diff shows of it', async (host, told) => {
    expect((await read(host, COMMAND)).scripts).toStrictEqual([
      { status: 'readable', path: 'a.sh', text: COMMAND, host: 'found', ...told },
    ]);
  });

  test.each<[string, File]>([
    ['it has no word', 'ls\n'],
    ['it is empty', ''],
    ['it is gone', undefined],
    ['it is a link', { mode: 0o120000, object: { __typename: 'Blob', text: 'b.sh' } }],
  ])('is none where %s', async (_why, file) => {
    const { scripts, notes } = await read({ path: 'a.sh' }, file);
    expect([scripts, notes]).toEqual([[], []]);
  });

  test('is told where it cannot be read', async () => {
    expect(errorsOf((await read({ path: 'a.sh' }, 'broken')).scripts)).toEqual([
      [
        'a.sh',
        'The text of the file could not be read: GitHub answered 403 (Oops). GitHub does not allow it: its words say why. Often the token lacks a permission; see `permissions` in the workflow.',
      ],
    ]);
  });

  test('is read once where its first line says that it is a script', async () => {
    const { scripts, asked } = await read({ path: 'tool.sh' }, RUN, [{ path: 'tool.sh' }]);
    expect(scripts).toStrictEqual([{ status: 'readable', path: 'tool.sh', text: RUN }]);
    expect(asked).toEqual(['tool.sh']);
  });

  test('is left out where those before it have more text than is read', async () => {
    const hosts = paths(101, (at) => `${at}.sh`);
    const left = async (file: string, text: number) => {
      const { contents } = commit(() => file);
      const limits = { text, ofRepository: 1 };
      return errorsOf((await readScriptTexts(contents, listing({ hosts }), undefined, limits)).scripts);
    };
    expect(await left(COMMAND, 100 * COMMAND.length)).toEqual([]);
    expect(await left(COMMAND, 100 * COMMAND.length - 1)).toHaveLength(1);
    expect(await left('ls\n', 300)).toEqual([]);
    expect(await left('ls\n', 299)).toHaveLength(1);
    const MEBIBYTE = 1024 * 1024;
    expect(await left('x'.repeat(MEBIBYTE / 100 + 1), MEBIBYTE)).toEqual([
      [
        '.',
        'A run looks for programs in 1 MiB of changed files of other kinds, without 100.sh; split the change, or switch a kind off by `embedded`.',
      ],
    ]);
  });

  test.each<[string, File]>([
    ['is gone', undefined],
    ['cannot be read', 'broken'],
    ['is empty', ''],
    ['is too large', { size: SCRIPT_LIMIT + 1, text: 'ls\n' }],
    ['is too large, and has the word', { size: SCRIPT_LIMIT + 1, text: COMMAND }],
  ])('counts for nothing where it %s', async (_what, file) => {
    const { contents } = commit(() => file);
    const hosts = paths(101, (at) => `${at}.sh`);
    const { scripts } = await readScriptTexts(contents, listing({ hosts }), undefined, { text: 0, ofRepository: 1 });
    expect(errorsOf(scripts).filter(([path]) => path === '.')).toEqual([]);
  });
});

test('of a whole repository, 5000 files of other kinds are read', async () => {
  const { contents, asked } = commit(() => undefined);
  const { notes } = await readScriptTexts(contents, listing({ hosts: paths(5001, (at) => `${at}.sh`), whole: true }));
  expect(notes).toEqual([
    'Not searched for programs, as a run over a whole repository reads 5000 files of other kinds and 64 MiB of them (use check in a clone): 5000.sh.',
  ]);
  expect(asked).toHaveLength(5000);
});

test('a file that is gone, or is a link, is no script by its first line', async () => {
  const { contents } = commit((path) =>
    path === 'gone' ? undefined : { mode: 0o120000, object: { __typename: 'Blob', text: 'x' } },
  );
  const unknown = [{ path: 'gone' }, { path: 'link' }];
  expect((await readScriptTexts(contents, listing({ unknown }))).scripts).toEqual([]);
});

test('what is read of a change keeps what else is known of it', async () => {
  const rest = {
    leftOut: 2,
    changedPaths: ['a.bt', 'b'],
    removed: new Map([['c.bt', 'c.bt']]),
    unnamed: new Map(),
  };
  const { contents } = commit(() => SCRIPT);
  expect(
    await readChange(contents, { ...listing({ scripts: [{ path: 'a.bt' }] }), ...rest, notes: ['First.'] }),
  ).toEqual({
    ...rest,
    scripts: [{ status: 'readable', path: 'a.bt', text: SCRIPT }],
    notes: ['First.'],
  });
});
