import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { GitHubContents } from '../../src/github/contents.ts';
import type { ListedScript, RepositoryListing } from '../../src/github/listing.ts';
import { type HostLimits, MOST_LOOKED_AT, readScriptTexts } from '../../src/github/script-texts.ts';
import { SCRIPT_LIMIT } from '../../src/source/script-text.ts';

const COMMIT = { owner: 'o', repo: 'r', ref: 'a'.repeat(40) };
const SCRIPT = 'BEGIN { }\n';
const RUN = `#!/usr/bin/bpftrace\n${SCRIPT}`;
const COMMAND = "bpftrace -e 'BEGIN { }'\n";

/** A file: its text, or how large it is where GitHub shows only a part, or that reading it fails. */
type File = string | { readonly size: number; readonly text: string | null } | 'broken' | undefined;

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
