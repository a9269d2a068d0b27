import { describe, expect, test } from '@jest/globals';
import { readLayer } from '../../src/config/layer.ts';
import { judgeChange } from '../../src/session/change.ts';
import { judgeScripts } from '../../src/session/judge.ts';
import { MOST_NAMED } from '../../src/session/named.ts';
import { MOST_RUNNERS } from '../../src/session/runners.ts';
import { resolveSettings } from '../../src/session/settings.ts';
import type { Change } from '../../src/source/change.ts';
import { hostFormat } from '../../src/source/embedded/format.ts';
import type { ReadableScript } from '../../src/source/script-text.ts';
import { leavesRepository, type SourceTree, scriptsAmong } from '../../src/source/source-tree.ts';
import { LEADS_OUT, NOT_THERE, unread } from '../../src/text/source.ts';
import { HARMLESS, RISKY } from '../action/scripts.ts';

type Files = Readonly<Record<string, string>>;

const settingsWith = async (configuration: string) =>
  resolveSettings({
    inputs: { from: 'command line', targets: ['bpftrace@0.23,kernel@6.1'] },
    repository: await readLayer({
      ok: true,
      text: configuration,
      path: 'a.yml',
      beside: async () => unread(NOT_THERE),
    }),
  });
const SETTINGS = await settingsWith('');

const BROKEN = 'broken';
const RUN = '#!/bin/sh\nsudo bpftrace tools/watch\n';

/** A tree in memory that counts what is looked at. */
function treeOf(files: Files): SourceTree & { readonly looked: string[] } {
  const looked: string[] = [];
  return {
    looked,
    look: async (path) => {
      looked.push(path);
      if (leavesRepository(path)) return unread(LEADS_OUT);
      const text = files[path];
      if (text === BROKEN) return unread('permission denied');
      return text === undefined ? unread(NOT_THERE) : { kind: 'text', text };
    },
    fromRoot: async (path) => path,
    list: async () => scriptsAmong(Object.keys(files).map((path) => ({ path, mode: '100644' }))),
    runsBpftrace: async () => false,
  };
}

function asScripts(files: Files): ReadableScript[] {
  return Object.entries(files).map(([path, text]) => ({
    status: 'readable',
    path,
    text,
    ...(hostFormat(path, text) === undefined ? {} : { host: 'found' as const }),
  }));
}

/** What is found in scripts and hosts of a tree. */
async function found(given: Files, others: Files = {}, settings = SETTINGS) {
  const tree = treeOf({ ...given, ...others });
  const { files, named } = await judgeScripts(asScripts(given), settings, tree);
  const told = files.map((file) => `${file.path} ${file.status}`);
  return { told, named: [...named], looked: tree.looked };
}

describe('a script that only a command names', () => {
  test.each([
    ['run.sh', RUN],
    ['Dockerfile', 'FROM a\nCMD ["bpftrace", "tools/watch"]\n'],
    ['Makefile', 'all:\n\tsudo bpftrace -q tools/watch\n'],
    ['a.service', '[Service]\nExecStart=/usr/bin/bpftrace tools/watch\n'],
    ['.github/workflows/a.yml', 'jobs: {a: {steps: [{run: sudo bpftrace tools/watch}]}}\n'],
  ])('is judged with %s', async (host, text) => {
    expect(await found({ [host]: text }, { 'tools/watch': RISKY })).toMatchObject({
      told: ['tools/watch analysed'],
      named: [['tools/watch', [host]]],
    });
  });

  test('is looked for from the folder of the file first, then from the root', async () => {
    const given = { 'tools/run.sh': 'bpftrace watch\nbpftrace ./lib/../top\n' };
    const at = async (others: Files) => (await found(given, others)).told;
    expect(await at({ 'tools/watch': RISKY, watch: RISKY, top: RISKY })).toEqual([
      'tools/watch analysed',
      'top analysed',
    ]);
  });

  test.each([
    ['that is absolute', 'bpftrace /opt/watch\n', { '/opt/watch': RISKY, 'opt/watch': RISKY }],
    ['that leads out', 'bpftrace ../watch\n', { '../watch': BROKEN }],
    ['that is not there', RUN, {}],
    [
      'that is a folder by its name',
      'bpftrace .\nbpftrace ..\nbpftrace a/..\nbpftrace a/\n',
      { '.': BROKEN, 'a/': BROKEN },
    ],
    ['of which a part is not known', 'bpftrace "$DIR/watch"\nbpftrace tools/$NAME\n', { 'tools/': BROKEN }],
    ['of a script by its name', 'bpftrace a.bt\n', { 'a.bt': RISKY }],
    ['of a script by its first line', RUN, { 'tools/watch': `#!/usr/bin/bpftrace\n${RISKY}` }],
    ['of a script of something else', RUN, { 'tools/watch': `#!/bin/sh\n${RISKY}` }],
    ['of a file of another kind', 'bpftrace Makefile\n', { Makefile: 'all:\n\tls\n' }],
    ['in prose of YAML', 'about: run bpftrace tools/watch\n', { 'tools/watch': 'some words\n' }, 'a.yml'],
    ['in a document', RUN, { 'tools/watch': RISKY }, 'a.md'],
  ])('is nothing by a path %s', async (_, text, others: Files, host = 'run.sh') => {
    expect((await found({ [host]: text }, others)).told).toEqual([]);
  });

  test('is not judged where it cannot be read', async () => {
    expect((await found({ 'run.sh': RUN }, { 'tools/watch': BROKEN })).told).toEqual(['tools/watch failed']);
  });

  test('is judged once, whoever names it, and never beside itself', async () => {
    const { told, named } = await found({ 'a.sh': RUN, 'b.sh': RUN }, { 'tools/watch': RISKY });
    expect({ told, named }).toEqual({ told: ['tools/watch analysed'], named: [['tools/watch', ['a.sh', 'b.sh']]] });
    expect((await found({ 'a.sh': RUN, 'tools/watch': RISKY })).told).toEqual(['tools/watch analysed']);
  });

  test('is a script and no text, where its name would say so', async () => {
    const text = `// Run it with: sudo bpftrace watch.txt\n${RISKY}`;
    const { told } = await found({ 'run.sh': 'bpftrace watch.txt\n', 'watch.txt': text });
    expect(told).toEqual(['watch.txt analysed']);
  });

  test('is a script from end to end, where its name says that it is of another kind', async () => {
    const { told } = await found({ 'run.sh': 'bpftrace a.md\n', 'a.md': `// bpftrace\n${RISKY}` });
    expect(told).toEqual(['a.md analysed']);
    expect((await found({ 'run.sh': 'bpftrace a.md\n', 'a.md': '# bpftrace\n' })).told).toEqual([]);
  });

  test('is chosen by `files` and `embedded` as others are', async () => {
    const others = { 'tools/watch': RISKY };
    expect((await found({ 'run.sh': RUN }, others, await settingsWith('files: ["!tools/**"]\n'))).told).toEqual([]);
    expect((await found({ 'run.sh': RUN }, others, await settingsWith('embedded: {shell: off}\n'))).told).toEqual([]);
  });

  test('is looked up with a limit, and what that leaves out is not judged', async () => {
    const names = Array.from({ length: MOST_NAMED + 3 }, (_, at) => `bpftrace t/${at}\n`).join('');
    const { told, looked } = await found({ 'run.sh': names });
    expect(told).toEqual(['. failed']);
    expect(looked).toHaveLength(MOST_NAMED);
    const large = `${HARMLESS}//${'x'.repeat(3 * 1024 * 1024)}\n`;
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`t/${at}`, large]));
    const read = await found({ 'run.sh': names }, many);
    expect(read.told.filter((each) => each.startsWith('.'))).toEqual(['. failed']);
    expect(read.told).toHaveLength(9);
    expect(read.looked).toHaveLength(100);
  });
});

/** What a change from one tree to another does; `renamed` has old names by new ones. */
async function change(before: Files, after: Files, renamed: Files = {}) {
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  const hunksOf = (path: string) => {
    const old = new Set((before[renamed[path] ?? path] ?? '').split('\n'));
    const added = (after[path] ?? '').split('\n').flatMap((line, at) => (old.has(line) ? [] : [at + 1]));
    return added.map((line) => ({ newStart: line, newLines: 1, added: [line] }));
  };
  const previous = (path: string) => (renamed[path] === undefined ? {} : { previousPath: renamed[path] });
  const scripts = asScripts(Object.fromEntries(changed.map((path) => [path, after[path] ?? ''])));
  const isNamedOnly = ({ path, host }: ReadableScript) => !path.endsWith('.bt') && host === undefined;
  const tree = treeOf(after);
  const given: Change = {
    scripts: scripts
      .filter((each) => !isNamedOnly(each))
      .map((each) => ({ ...each, ...previous(each.path), hunks: hunksOf(each.path) })),
    unnamed: new Map(
      scripts
        .filter(isNamedOnly)
        .map(({ path }) => [path, { ...previous(path), mayBeScript: true, hunks: async () => hunksOf(path) }]),
    ),
    leftOut: 0,
    changedPaths: changed,
    removed: new Map(Object.keys(before).flatMap((path) => (after[path] === undefined ? [[path, path]] : []))),
    notes: [],
  };
  const judged = await judgeChange(given, { base: treeOf(before), head: tree }, SETTINGS, 'added');
  const paths = (list: typeof judged.findings) => [...new Set(list.map(({ file }) => file.path))];
  const { findings, others, diff, notes } = judged;
  return {
    own: paths(findings),
    others: paths(others),
    causes: [...(diff.causes ?? [])],
    hunks: diff.hunks,
    notes,
    looked: tree.looked,
  };
}

const WATCH = { 'tools/watch': RISKY };
const MORE = `${RISKY}\n\n\n\n\n\n// More.\n`;

describe('in a change', () => {
  test('a script that a command names now is told as what the change brings, at the file with the command', async () => {
    const told = await change({ ...WATCH, 'run.sh': '#!/bin/sh\n' }, { ...WATCH, 'run.sh': RUN });
    expect(told).toMatchObject({ own: ['tools/watch'], others: [], causes: [['tools/watch', 'run.sh']] });
  });

  test('a script that was named before is not told again', async () => {
    const told = await change({ ...WATCH, 'run.sh': RUN }, { ...WATCH, 'run.sh': `${RUN}# More.\n` });
    expect(told).toMatchObject({ own: [], others: [] });
  });

  test.each([
    ['is told with its new lines', HARMLESS, RISKY, ['tools/watch'], []],
    ['is not told for what was there', RISKY, MORE, [], ['tools/watch']],
  ])('a named script that changes with the file %s', async (_, old, text, own, others) => {
    const told = await change(
      { 'tools/watch': old, 'run.sh': RUN },
      { 'tools/watch': text, 'run.sh': `${RUN}# More.\n` },
    );
    expect(told).toMatchObject({ own, others, causes: [] });
    expect(told.hunks.get('tools/watch')).not.toEqual([]);
  });

  test.each([
    ['is told with its new lines', HARMLESS, RISKY, ['tools/watch'], []],
    ['is not told for what was there', RISKY, MORE, [], ['tools/watch']],
  ])('a named script that changes by itself %s', async (_, old, text, own, others) => {
    const told = await change({ 'tools/watch': old, 'run.sh': RUN }, { 'tools/watch': text, 'run.sh': RUN });
    expect(told).toMatchObject({ own, others, causes: [], notes: [] });
  });

  test('a script that is changed and first named by the change is its own as a whole', async () => {
    const told = await change(
      { 'tools/watch': RISKY, 'run.sh': '#!/bin/sh\n' },
      { 'tools/watch': MORE, 'run.sh': RUN },
    );
    expect(told).toMatchObject({ own: ['tools/watch'], others: [] });
  });

  test('a script that another file names as before is not told again, whatever names it now', async () => {
    const before = { 'tools/watch': RISKY, 'tools/b.sh': 'bpftrace watch\n' };
    const told = await change(before, { ...before, 'tools/watch': MORE, 'tools/a.sh': 'bpftrace watch\n' });
    expect(told).toMatchObject({ own: [], others: ['tools/watch'] });
  });

  test.each([
    ['the script is renamed', { 'run.sh': RUN }, { 'run.sh': RUN.replace('watch', 'look') }],
    ['the script and the file are renamed', { 'old.sh': RUN }, { 'run.sh': RUN.replace('watch', 'look') }],
  ])('what was there stays old where %s', async (_, before, after: Files) => {
    const told = await change(
      { ...before, 'tools/watch': RISKY },
      { ...after, 'tools/look': RISKY },
      {
        'tools/look': 'tools/watch',
        ...('old.sh' in before ? { 'run.sh': 'old.sh' } : {}),
      },
    );
    expect(told).toMatchObject({ own: [], others: ['tools/look'] });
  });

  test('what a file that is gone named is old', async () => {
    const told = await change({ ...WATCH, 'old.sh': RUN }, { ...WATCH, 'tools/new.sh': 'bpftrace watch\n' });
    expect(told).toMatchObject({ own: [], others: [] });
  });

  test('what was a script by its first line is old', async () => {
    const first = `#!/usr/bin/bpftrace\n${RISKY}`;
    const told = await change(
      { 'tools/watch': first, 'run.sh': RUN },
      { 'tools/watch': `// No line.\n${RISKY}`, 'run.sh': RUN },
    );
    expect(told).toMatchObject({ own: [], others: ['tools/watch'] });
  });

  test('a changed file without a probe costs no look at other files', async () => {
    const { looked } = await change({ 'a.sh': RUN }, { 'a.sh': RUN, notes: 'Some words { }\n', 'b.conf': 'x = {1}\n' });
    expect(looked.sort()).toEqual(['b.conf', 'notes']);
  });

  test('a file with very many commands costs no look at each of them', async () => {
    const commands = Array.from(
      { length: 1_000 },
      (_, at) => `bpftrace t/${at}/watch\nbpftrace ${'./'.repeat(at)}tools/watch\n`,
    );
    const before = { 'run.sh': commands.join(''), 'tools/watch': HARMLESS };
    const { own, looked } = await change(before, { ...before, ...WATCH });
    expect({ own, places: new Set(looked) }).toEqual({
      own: ['tools/watch'],
      places: new Set(['run.sh', 'tools/watch']),
    });
  });

  test('only some files are looked at for a command, the nearest first, and a note says so', async () => {
    const many = Object.fromEntries(Array.from({ length: MOST_RUNNERS + 10 }, (_, at) => [`a/${at}.sh`, 'ls\n']));
    const near = { ...many, 'tools/run.sh': 'bpftrace watch\n' };
    expect(await change(near, { ...near, ...WATCH })).toMatchObject({ own: ['tools/watch'], notes: [] });
    const far = { ...many, 'z/run.sh': RUN };
    expect(await change(far, { ...far, ...WATCH })).toMatchObject({
      own: [],
      notes: [expect.stringContaining(`tools/watch. Only ${MOST_RUNNERS} of ${MOST_RUNNERS + 11} files`)],
    });
  });
});
