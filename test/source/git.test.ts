import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Change } from '../../src/source/change.ts';
import { chooseFiles } from '../../src/source/file-choice.ts';
import { readAtCommit, readGitChange, resolveRange } from '../../src/source/git.ts';
import { SCRIPT_LIMIT } from '../../src/source/script-text.ts';
import { Failure } from '../../src/text/failure.ts';
import { type Repository, repositories } from './git-repository.ts';

const newRepository = repositories();
const SCRIPT = Array.from({ length: 30 }, (_, index) => `// line ${index + 1}\n`).join('');

async function changeOf(range: string, folder: string): Promise<Change> {
  return readGitChange(await resolveRange(range, folder), folder);
}

async function errorOf(range: string, folder: string): Promise<string> {
  const failure: unknown = await changeOf(range, folder).catch((error: unknown) => error);
  if (!(failure instanceof Failure)) throw new Error('the range was read');
  return failure.message;
}

describe('what a range changes', () => {
  test('is told from the merge base, with text and hunks as at HEAD', async () => {
    const repository = newRepository();
    repository.write('a.bt', SCRIPT);
    repository.commit('start');
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.write('a.bt', SCRIPT.replace('line 15\n', 'line fifteen\n'));
    repository.write('new.bt', 'BEGIN {\n}');
    repository.write('readme.md', '# Not a script\n');
    repository.commit('change');
    repository.git('checkout', '--quiet', 'main');
    // What happens on main after the branch left it is no part of the change.
    repository.write('b.bt', SCRIPT);
    repository.commit('main goes on');
    // Nor is what lies uncommitted in the working tree.
    repository.write('a.bt', 'uncommitted');

    expect(await changeOf('main..topic', repository.folder)).toEqual({
      changedPaths: expect.any(Array),
      removed: new Map(),
      unnamed: new Map([['readme.md', { mayBeScript: false, hunks: expect.any(Function) }]]),
      leftOut: 0,
      notes: [],
      scripts: [
        {
          status: 'readable',
          path: 'a.bt',
          text: SCRIPT.replace('line 15\n', 'line fifteen\n'),
          hunks: [{ newStart: 12, newLines: 7, added: [15], removed: [{ before: 15, text: '// line 15' }] }],
        },
        {
          status: 'readable',
          path: 'new.bt',
          text: 'BEGIN {\n}',
          hunks: [{ newStart: 1, newLines: 2, added: [1, 2] }],
        },
      ],
    });
  });

  test('files that a command may name have what the diff shows of them', async () => {
    const repository = newRepository();
    repository.write('tools/old', SCRIPT);
    repository.commit('start');
    repository.git('mv', 'tools/old', 'tools/new');
    repository.write('tools/new', `${SCRIPT}// added\n`);
    repository.write('a.c', 'int a;\n');
    repository.write('Makefile', 'all:\n');
    repository.write('a.bt', 'BEGIN { }\n');
    symlinkSync('a.bt', path.join(repository.folder, 'link'));
    repository.commit('change');
    const { unnamed } = await changeOf('HEAD~1..HEAD', repository.folder);
    const shown = await Promise.all(
      [...unnamed].map(async ([name, { previousPath, mayBeScript, hunks }]) => {
        const added = ((await hunks()) ?? []).flatMap((hunk) => hunk.added);
        return [name, previousPath, mayBeScript, added];
      }),
    );
    expect(shown).toEqual([
      ['Makefile', undefined, false, [1]],
      ['a.c', undefined, false, [1]],
      ['tools/new', 'tools/old', true, [31]],
    ]);
  });

  test('renames keep the old path, deletions have no script, modes have no hunks', async () => {
    const repository = newRepository();
    repository.write('old.bt', SCRIPT);
    repository.write('gone.bt', 'BEGIN { }\n');
    repository.write('mode.bt', 'END { }\n');
    repository.commit('start');
    repository.git('mv', 'old.bt', 'renamed.bt');
    repository.write('renamed.bt', `${SCRIPT}// added\n`);
    repository.remove('gone.bt');
    repository.write('mode.bt', 'END { }\n', true);
    repository.commit('change');
    const { scripts, changedPaths, removed } = await changeOf('HEAD~1..HEAD', repository.folder);
    expect(changedPaths).toHaveLength(3);
    expect([...removed]).toEqual([
      ['gone.bt', 'gone.bt'],
      ['old.bt', 'renamed.bt'],
    ]);
    expect(scripts).toEqual([
      { status: 'readable', path: 'mode.bt', text: 'END { }\n', hunks: [] },
      {
        status: 'readable',
        path: 'renamed.bt',
        previousPath: 'old.bt',
        text: `${SCRIPT}// added\n`,
        hunks: [{ newStart: 28, newLines: 4, added: [31] }],
      },
    ]);
  });

  test('strange file names, attributes and configuration change nothing', async () => {
    const repository = newRepository();
    const names = [
      'a b.bt',
      '"quoted".bt',
      'new\nline.bt',
      'tab\there.bt',
      ':(glob)*.bt',
      '-rf.bt',
      'ünï🔥.bt',
      'back\\slash.bt',
    ];
    for (const name of names) repository.write(name, 'BEGIN { }\n');
    repository.commit('start');
    repository.write('.gitattributes', '*.bt -diff diff=custom\n');
    repository.git('config', 'diff.custom.textconv', 'false');
    repository.git('config', 'diff.external', 'false');
    repository.git('config', 'diff.noprefix', 'true');
    repository.git('config', 'diff.context', '0');
    repository.git('config', 'diff.suppressBlankEmpty', 'true');
    repository.git('config', 'color.ui', 'always');
    repository.git('config', 'core.pager', 'false');
    for (const name of names) repository.write(name, 'BEGIN { }\n\nEND { }\n');
    repository.commit('change');
    const { scripts } = await changeOf('HEAD~1..HEAD', repository.folder);
    expect(scripts.map((script) => script.path).sort()).toEqual([...names].sort());
    for (const script of scripts) {
      expect(script).toMatchObject({ status: 'readable', hunks: [{ newStart: 1, newLines: 3, added: [2, 3] }] });
    }
  });

  test('files that bpftrace runs are scripts by their first line', async () => {
    const repository = newRepository();
    repository.write('start', '');
    repository.commit('start');
    repository.write('bin/tool', '#!/usr/bin/env bpftrace\nBEGIN { }\n', true);
    repository.write('bin/other', '#!/bin/sh\nbpftrace x.bt\n', true);
    repository.write('big.bin', new Uint8Array(5_000_000));
    repository.commit('change');
    const { scripts } = await changeOf('HEAD~1..HEAD', repository.folder);
    expect(scripts.filter((script) => !('host' in script)).map(({ path }) => path)).toEqual(['bin/tool']);
    expect(scripts.filter((script) => 'host' in script).map(({ path }) => path)).toEqual(['bin/other']);
  });

  test('what cannot be judged has its reason', async () => {
    const repository = newRepository();
    repository.write('start', '');
    repository.commit('start');
    repository.write('big.bt', new Uint8Array(5_000_000).fill(0x20));
    repository.write('empty.bt', '');
    repository.write('latin1.bt', Uint8Array.of(0x0a, 0xe9));
    symlinkSync('/etc/hostname', path.join(repository.folder, 'link.bt'));
    repository.commit('change');
    const { scripts } = await changeOf('HEAD~1..HEAD', repository.folder);
    expect(scripts).toEqual([
      { status: 'failed', path: 'big.bt', error: expect.stringMatching(/larger than 4 MiB/) },
      { status: 'skipped', path: 'empty.bt', error: 'The file is empty.' },
      { status: 'failed', path: 'latin1.bt', error: expect.stringMatching(/Line 2 is not UTF-8/) },
      { status: 'failed', path: 'link.bt', error: expect.stringMatching(/symbolic link/) },
    ]);
  });

  test('more scripts than one portion, each with its own text', async () => {
    const repository = newRepository();
    repository.commit('start');
    for (let index = 0; index < 40; index++) repository.write(`s${index}.bt`, `// ${'x'.repeat(index)}\n// ${index}\n`);
    repository.commit('change');
    const { scripts } = await changeOf('HEAD~1..', path.join(repository.folder));
    expect(scripts).toHaveLength(40);
    for (const script of scripts) {
      const index = Number(/\d+/.exec(script.path)?.[0]);
      expect(script).toMatchObject({ text: `// ${'x'.repeat(index)}\n// ${index}\n` });
    }
  });

  test('from a folder below the root, paths stay relative to the root', async () => {
    const repository = newRepository();
    repository.write('deep/down/x.bt', 'BEGIN { }\n');
    repository.commit('start');
    repository.write('deep/down/x.bt', 'END { }\n');
    repository.write('y.bt', 'END { }\n');
    repository.commit('change');
    const { scripts } = await changeOf('HEAD~1...HEAD', path.join(repository.folder, 'deep/down'));
    expect(scripts.map((script) => script.path)).toEqual(['deep/down/x.bt', 'y.bt']);
  });

  test('a submodule and a link are no files, whatever they are named', async () => {
    const repository = newRepository();
    repository.write('run.bt', 'BEGIN { }\n');
    repository.commit('start');
    const link = (name: string, target: string) => symlinkSync(target, path.join(repository.folder, name));
    link('bpftrace.sh', 'bpftrace.txt');
    link('tool', '#!bpftrace');
    link('link.bt', 'run.bt');
    repository.git('add', '--all');
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},module.bt`);
    repository.git('commit', '--quiet', '-m', 'change');
    const { scripts, unnamed, changedPaths, leftOut } = await changeOf('HEAD~1..HEAD', repository.folder);
    expect(changedPaths).toEqual(['bpftrace.sh', 'link.bt', 'module.bt', 'tool']);
    expect(scripts).toEqual([
      {
        status: 'skipped',
        path: 'link.bt',
        error: 'It is a symbolic link. The script that it leads to is judged where it is changed.',
      },
    ]);
    expect([unnamed.size, leftOut]).toEqual([0, 0]);
  });

  test('files of other kinds are in it where they name bpftrace, and a choice leaves scripts out', async () => {
    const repository = newRepository();
    repository.commit('start');
    const large = (start: string) => start.padEnd(SCRIPT_LIMIT + 1, 'x');
    repository.write('a/a.sh', 'bpftrace x.bt\n');
    repository.write('a/b.bt', 'BEGIN { }\n');
    repository.write('a/data', large('bpftrace\n'));
    repository.write('a/large.md', large('bpftrace\n'));
    repository.write('a/other.md', large('ls\n'));
    repository.write('a/program.rs', large('bpftrace\n'));
    repository.write('b/c.bt', 'BEGIN { }\n');
    repository.write('b/c.sh', 'bpftrace x.bt\n');
    repository.write('b/large.md', large('ls\n'));
    repository.write('b/plain', 'BEGIN { }\n');
    repository.write('b/tool', large('#!/usr/bin/bpftrace\n'));
    symlinkSync('a/b.bt', path.join(repository.folder, 'link.sh'));
    repository.commit('change');
    const range = await resolveRange('HEAD~1..HEAD', repository.folder);
    const chosen = async (...patterns: readonly string[]) => {
      const { scripts, leftOut, notes } = await readGitChange(range, repository.folder, chooseFiles(patterns));
      const shown = scripts.map((script) => `${script.status} ${script.path}${'host' in script ? ' found' : ''}`);
      return { shown, leftOut, notes };
    };
    const searched = 'Not searched for programs, as larger than 4 MiB:';
    expect(await chosen()).toEqual({
      shown: [
        'readable a/a.sh found',
        'readable a/b.bt',
        'failed a/large.md',
        'readable b/c.bt',
        'readable b/c.sh found',
        'failed b/tool',
      ],
      leftOut: 0,
      notes: [`${searched} a/other.md, b/large.md.`],
    });
    expect(await chosen('a/**')).toEqual({
      shown: ['readable a/a.sh found', 'readable a/b.bt', 'failed a/large.md'],
      leftOut: 2,
      notes: [`${searched} a/other.md.`],
    });
    expect(await chosen('b/plain')).toEqual({ shown: ['readable b/plain'], leftOut: 3, notes: [] });
  });

  test('a file that is no script may be one by its ending, and is added with all of its lines', async () => {
    const repository = newRepository();
    repository.commit('start');
    repository.write('run', 'x\ny');
    repository.write('run.bin', 'x');
    repository.commit('change');
    const { unnamed } = await changeOf('HEAD~1..HEAD', repository.folder);
    expect([...unnamed].map(([name, { mayBeScript }]) => [name, mayBeScript])).toEqual([
      ['run', true],
      ['run.bin', false],
    ]);
    expect(await unnamed.get('run')?.hunks()).toEqual([{ newStart: 1, newLines: 2, added: [1, 2] }]);
  });

  test('an empty range changes nothing', async () => {
    const repository = newRepository();
    repository.write('x.bt', 'BEGIN { }\n');
    repository.commit('start');
    expect(await changeOf('HEAD..HEAD', repository.folder)).toMatchObject({ scripts: [], changedPaths: [] });
  });
});

test('the sides of a range are commits, and a missing one is HEAD', async () => {
  const repository = newRepository();
  const start = repository.commit('start');
  repository.git('checkout', '--quiet', '-b', 'topic');
  const topic = repository.commit('topic');
  repository.git('checkout', '--quiet', 'main');
  const main = repository.commit('main');
  const forward = { baseSha: main, headSha: topic, mergeBase: start };
  for (const range of ['main..topic', 'main...topic', '..topic', '...topic', 'HEAD..refs/heads/topic'])
    expect(await resolveRange(range, repository.folder)).toEqual(forward);
  expect(await resolveRange('topic..', repository.folder)).toEqual({ ...forward, baseSha: topic, headSha: main });
});

describe('a commit that a clone lacks', () => {
  let repository: Repository;
  let sha: string;
  beforeAll(() => {
    repository = newRepository();
    sha = repository.commit('start');
    repository.git('update-ref', 'refs/remotes/origin/there', sha);
    repository.git('branch', '--quiet', '-m', 'topic');
    repository.git('checkout', '--quiet', '--orphan', 'island');
    repository.commit('another start');
  });
  /** Why a range is refused, where the clone has these remotes, and is shallow or not. */
  const refusal = (range: string, remotes: readonly string[], shallow = false) => {
    const sections = remotes.map((name) => `[remote "${name}"]\n\turl = /nowhere\n`);
    repository.write('.git/config', `[core]\n\trepositoryformatversion = 0\n\tbare = false\n${sections.join('')}`);
    if (shallow) repository.write('.git/shallow', `${sha}\n`);
    else rmSync(path.join(repository.folder, '.git/shallow'), { force: true });
    return errorOf(range, repository.folder);
  };
  const ALL =
    "Check the name. If origin has it, fetch what this clone left out: git fetch --tags origin '+refs/heads/*:refs/remotes/origin/*'";
  const BRANCH =
    'Check the name. If origin has this branch, fetch it: git fetch origin +refs/heads/gone:refs/remotes/origin/gone';

  test.each([
    ['main', `${ALL}. If it is a branch, write "origin/main".`],
    ['abc', `${ALL}. If it is a branch, write "origin/abc".`],
    ['abcg', `${ALL}. If it is a branch, write "origin/abcg".`],
    ['a'.repeat(65), `${ALL}. If it is a branch, write "origin/${'a'.repeat(65)}".`],
    ['abcd', ALL],
    ['a'.repeat(64), ALL],
    ['HEAD~7', ALL],
    ['a;b', ALL],
    ['origin/$x', ALL],
    ['origin/gone', BRANCH],
    ['there', 'Write "origin/there", which it has.'],
  ])('%s', async (name, remedy) => {
    expect(await refusal(`${name}..HEAD`, ['origin'])).toBe(`The repository has no commit "${name}". ${remedy}`);
  });

  test.each([
    [[], 'Check the name.'],
    [['$x'], 'Check the name.'],
    [['upstream', 'fork'], ALL.replaceAll('origin', 'fork')],
    [['fork', 'origin'], ALL],
  ])('where the remotes are %j', async (remotes, remedy) => {
    expect(await refusal('HEAD~7..HEAD', remotes)).toBe(`The repository has no commit "HEAD~7". ${remedy}`);
  });

  test.each([
    ['HEAD~7', ALL],
    ['origin/gone', BRANCH],
  ])('%s is fetched with all before it, where the clone has only the last commits', async (name, remedy) => {
    expect(await refusal(`${name}..HEAD`, ['origin'], true)).toBe(
      `The repository has no commit "${name}". ${remedy.replace('git fetch', 'git fetch --unshallow')}`,
    );
  });

  test.each([
    [['origin'], true, 'Fetch it first: git fetch --unshallow origin'],
    [['origin'], false, 'Their histories have nothing in common.'],
    [[], true, 'Their histories have nothing in common.'],
  ])('may be the common one: with the remotes %j, and only the last commits: %s', async (remotes, shallow, remedy) => {
    expect(await refusal('topic..island', remotes, shallow)).toBe(
      `The two sides of topic..island have no common ancestor here. ${remedy}`,
    );
  });
});

describe('a range that is none', () => {
  test.each([
    ['main', /^"main" is not a range\. Write it as BASE\.\.HEAD, for example main\.\.HEAD\.$/],
    ['a.b', /^"a\.b" is not a range/],
    ['', /"" is not a range/],
    ['nowhere..main', /no commit "nowhere"/],
    ['main..nowhere', /no commit "nowhere"/],
    ['--output=x..main', /"--output=x" is not a commit: a name cannot start with "-"/],
    ['main..--help', /"--help" is not a commit/],
    ['main..main..main', /no commit "main\.\.main"/],
    ['main..$(touch x)', /no commit "\$\(touch x\)"/],
  ])('%j', async (range, message) => {
    const repository = newRepository();
    repository.write('x.bt', 'BEGIN { }\n');
    repository.commit('start');
    expect(await errorOf(range, repository.folder)).toMatch(message);
  });

  test('a folder of no repository', async () => {
    expect(await errorOf('main..HEAD', '/')).toBe(
      'This folder is in no git repository that git may read. Run the command inside one; name a bare one by GIT_DIR.',
    );
  });

  test('a branch without a commit', async () => {
    expect(await errorOf('main..HEAD', newRepository().folder)).toMatch(/no commit "main"/);
  });

  test('histories without a common ancestor', async () => {
    const repository = newRepository();
    repository.commit('start');
    repository.git('checkout', '--quiet', '--orphan', 'island');
    repository.commit('another start');
    expect(await errorOf('main..island', repository.folder)).toMatch(
      /no common ancestor here\. Their histories have nothing in common\./,
    );
  });
});

describe('the environment', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  test('cannot change what git answers', async () => {
    const repository = newRepository();
    repository.write('x.bt', 'BEGIN { }\n');
    repository.commit('start');
    repository.write('x.bt', 'END { }\n');
    repository.commit('change');
    Object.assign(process.env, {
      GIT_EXTERNAL_DIFF: 'false',
      GIT_DIFF_OPTS: '--unified=0',
      GIT_LITERAL_PATHSPECS: '0',
      GIT_PAGER: 'false',
      GIT_TRACE: '1',
    });
    expect((await changeOf('HEAD~1..HEAD', repository.folder)).scripts).toHaveLength(1);
  });

  test('without git says so', async () => {
    process.env.PATH = '/nonexistent';
    expect(await errorOf('main..HEAD', '/')).toMatch(/^git cannot be run .*Install git to review a range\.$/);
  });
});

test('a file at a commit', async () => {
  const repository = newRepository();
  repository.write('dir/x.yml', 'a: 1\n');
  symlinkSync('x.yml', path.join(repository.folder, 'dir/link.yml'));
  const odd = `100644 blob ${'a'.repeat(40)}\t.yml`;
  symlinkSync('dir/x.yml', path.join(repository.folder, odd));
  const sha = repository.commit('start');
  repository.write('dir/x.yml', 'a: 2\n');
  expect(await readAtCommit(sha, 'dir/x.yml', repository.folder)).toBe('a: 1\n');
  expect(await readAtCommit(sha, 'dir/x.yml', path.join(repository.folder, 'dir'))).toBe('a: 1\n');
  await expect(readAtCommit(sha, 'dir', repository.folder)).rejects.toThrow(
    `dir is not a regular file at ${sha}. Make it one.`,
  );
  await expect(readAtCommit(sha, 'dir/link.yml', repository.folder)).rejects.toThrow(/not a regular file/);
  await expect(readAtCommit(sha, odd, repository.folder)).rejects.toThrow(/not a regular file/);
  expect(await readAtCommit(sha, 'gone.yml', repository.folder)).toBeUndefined();
  repository.write('bom.yml', '\uFEFFa: 1\n');
  repository.write('large.yml', '#'.repeat(SCRIPT_LIMIT + 1));
  const later = repository.commit('later');
  expect(await readAtCommit(later, 'bom.yml', repository.folder)).toBe('\uFEFFa: 1\n');
  await expect(readAtCommit(later, 'large.yml', repository.folder)).rejects.toThrow(
    `large.yml is too large at ${later}.`,
  );
});
