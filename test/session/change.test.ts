import { describe, expect, test } from '@jest/globals';
import { readLayer } from '../../src/config/layer.ts';
import { CURRENT_GUARD_FILE, GUARD_FILE_NAME } from '../../src/facts/guard-file.ts';
import { judgeChange } from '../../src/session/change.ts';
import { MOST_CANDIDATES } from '../../src/session/dependents.ts';
import { judgeScripts } from '../../src/session/judge.ts';
import { resolveSettings } from '../../src/session/settings.ts';
import type { Change } from '../../src/source/change.ts';
import { type SourceTree, scriptsAmong } from '../../src/source/source-tree.ts';
import { unread } from '../../src/text/source.ts';
import { RISKY } from '../action/scripts.ts';

type Files = Readonly<Record<string, string>>;

const SETTINGS = resolveSettings({
  inputs: { from: 'command line', targets: ['bpftrace@0.27.1,kernel@6.12'] },
  repository: await readLayer(undefined),
});
const USER = `import "store.bt";
${RISKY.replaceAll('@a[comm] = ', 'store(@a, comm, ')
  .replaceAll('@b[pid] = ', 'store(@b, pid, ')
  .replaceAll(/(store\(.*\d);/g, '$1);')}`;
const QUIET = 'macro store(@map, key, value) { printf("%d\\n", value); }\n';
const STORING = QUIET.replace('printf("%d\\n", value)', '@map[key] = value');

const GUARDED = `import "${GUARD_FILE_NAME}";\n${withGuard(RISKY)}`;

/** Each probe of a script behind the guard. */
function withGuard(script: string): string {
  const { enter, leave } = CURRENT_GUARD_FILE;
  return script
    .replaceAll('{\n', `{\n  if (${enter}() == 0) { return; }\n`)
    .replaceAll('\n}\n', `\n  ${leave}();\n}\n`);
}

/** What stands for a file that cannot be read. */
const UNREADABLE = 'unreadable';

/** A tree in memory, whose files in `bin` are executable. */
function treeOf(files: Files): SourceTree {
  return {
    look: async (path) => {
      const text = files[path];
      return text === undefined ? unread('it is not there') : { kind: 'text', text };
    },
    fromRoot: async (path) => path,
    list: async () => {
      const mode = (path: string) => (path.startsWith('bin/') ? '100755' : '100644');
      return scriptsAmong(Object.keys(files).map((path) => ({ path, mode: mode(path) })));
    },
    runsBpftrace: async (path) => (files[path] === UNREADABLE ? undefined : files[path]?.startsWith('#!/bpftrace')),
  };
}

/** What is found in a change from one tree to another, whose files are each changed as a whole; `renamed` has new names. */
async function judged(before: Files, after: Files, renamed: Files = {}) {
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  const gone = Object.keys(before).filter((path) => after[path] === undefined);
  const change: Change = {
    scripts: changed
      .filter((path) => path.endsWith('.bt'))
      .map((path) => ({ status: 'readable', path, text: after[path] ?? '', hunks: [] })),
    leftOut: 0,
    changedPaths: [...changed, ...gone.filter((path) => renamed[path] === undefined)],
    removed: new Map(gone.map((path) => [path, renamed[path] ?? path])),
    unnamed: new Map(
      changed
        .filter((path) => !path.endsWith('.bt'))
        .map((path) => [path, { mayBeScript: true, hunks: async () => [] }]),
    ),
    notes: [],
  };
  const found = await judgeChange(change, { base: treeOf(before), head: treeOf(after) }, SETTINGS, 'added');
  const paths = (findings: typeof found.findings) => findings.map(({ file }) => file.path);
  const { findings, others, all, dependents, diff, notes } = found;
  return { own: paths(findings), others: paths(others), all: paths(all), dependents, causes: diff.causes, notes };
}

describe('judgeChange', () => {
  test('finds what a change of a library does to the script that imports it', async () => {
    const found = await judged({ 'user.bt': USER, 'store.bt': QUIET }, { 'user.bt': USER, 'store.bt': STORING });
    expect(found).toMatchObject({ own: ['user.bt'], others: [], all: ['user.bt'], dependents: 1 });
  });

  test('leaves alone what such a script had before', async () => {
    const after = { 'user.bt': USER, 'store.bt': `// Stores.\n${STORING}` };
    const found = await judged({ 'user.bt': USER, 'store.bt': STORING }, after);
    expect(found).toMatchObject({ own: [], others: [], all: [], dependents: 1 });
  });

  test('keeps apart what a changed script had before', async () => {
    const found = await judged({ 'x.bt': RISKY }, { 'x.bt': `// More.\n${RISKY}` });
    expect(found).toMatchObject({ own: [], others: ['x.bt'], all: ['x.bt'], dependents: 0 });
  });

  describe('looks at the script that imports a file which is not there any more', () => {
    const { text } = CURRENT_GUARD_FILE;

    test('as it was removed', async () => {
      const found = await judged({ 'user.bt': GUARDED, [GUARD_FILE_NAME]: text }, { 'user.bt': GUARDED });
      // The missing import itself, and the deadlock without the guard.
      expect(found).toMatchObject({ own: ['user.bt', 'user.bt'], dependents: 1 });
      expect(found.causes).toEqual(new Map([['user.bt', GUARD_FILE_NAME]]));
    });

    test('as it was renamed: the diff shows the new name', async () => {
      const moved = `lib/${GUARD_FILE_NAME}`;
      const before = { 'user.bt': GUARDED, [GUARD_FILE_NAME]: text };
      const found = await judged(before, { 'user.bt': GUARDED, [moved]: text }, { [GUARD_FILE_NAME]: moved });
      // The missing import itself, and the deadlock without the guard.
      expect(found).toMatchObject({ own: ['user.bt', 'user.bt'], dependents: 1 });
      expect(found.causes).toEqual(new Map([['user.bt', moved]]));
    });

    test('by the name of its folder', async () => {
      const user = 'import "lib";\nBEGIN { }\n';
      expect(await judged({ 'user.bt': user, 'lib/a.bt': QUIET }, { 'user.bt': user })).toMatchObject({
        dependents: 1,
      });
    });

    test('through another file', async () => {
      const rest = { 'user.bt': 'import "a.bt";\nBEGIN { }\n', 'a.bt': 'import "b.bt";\n' };
      expect(await judged({ ...rest, 'b.bt': QUIET }, rest)).toMatchObject({ dependents: 2 });
    });

    test('and at nothing where it is no file that scripts import', async () => {
      const rest = { 'user.bt': 'import "b";\nBEGIN { }\n' };
      expect(await judged({ ...rest, 'b/readme.md': '#' }, rest)).toMatchObject({ dependents: 0 });
    });
  });

  test('looks at the script that includes a header which the change touches, through another header too', async () => {
    const rest = { 'user.bt': '#include "a.h"\nBEGIN { }\n', 'a.h': '#include "inner/b.h"\n' };
    const found = await judged({ ...rest, 'inner/b.h': '#define A 1\n' }, { ...rest, 'inner/b.h': '#define A 2\n' });
    expect(found).toMatchObject({ own: [], dependents: 1 });
    expect(found.causes).toEqual(new Map([['user.bt', 'inner/b.h']]));
  });

  describe('looks at executable files whose first line names bpftrace', () => {
    const user = '#!/bpftrace\nimport "../lib/a.bt";\nBEGIN { }\n';
    const changing = (files: Files, name = 'lib/a.bt') => judged({ ...files, [name]: 'a' }, { ...files, [name]: 'b' });

    test('and no other ones', async () => {
      const shell = user.replace('bpftrace', 'sh');
      const found = await changing({ 'bin/user': user, 'bin/shell': shell, 'bin/x.py': user, 'lib/user': user });
      expect(found).toMatchObject({ dependents: 1, causes: new Map([['bin/user', 'lib/a.bt']]) });
    });

    test('where a file that may be imported changes', async () => {
      const { own } = await changing({ 'bin/user': UNREADABLE }, 'lib/a.go');
      expect(own).toEqual([]);
    });

    test('and says which could not be read, or are too many', async () => {
      expect((await changing({ 'bin/user': UNREADABLE })).own).toEqual(['.']);
      const many = Object.fromEntries(Array.from({ length: MOST_CANDIDATES }, (_, at) => [`bin/${at}`, '']));
      expect((await changing(many)).own).toEqual([]);
      expect((await changing({ ...many, 'bin/user': user })).own).toEqual(['.']);
    });
  });

  test('takes what was not there before for its own', async () => {
    expect(await judged({}, { 'x.bt': RISKY })).toMatchObject({ own: ['x.bt'], all: ['x.bt'] });
  });
});

test('a run that has judged as much text as it may leaves the other scripts unjudged, and names them', async () => {
  const tree = treeOf({ 'store.bt': STORING });
  const readable = (path: string, text: string) => ({ status: 'readable' as const, path, text });
  const scripts = [
    readable('a.bt', USER),
    readable('b.bt', RISKY),
    readable('c.bt', USER),
    readable('d.bt', RISKY),
    { status: 'skipped' as const, path: 'e.bt', error: 'It is a folder.' },
  ];
  const most = RISKY.length;
  const { files, findings } = await judgeScripts(scripts, SETTINGS, tree, { most });
  expect(files.map(({ path, status }) => `${path} ${status}`)).toEqual([
    'a.bt analysed',
    'b.bt analysed',
    'e.bt skipped',
    '. failed',
  ]);
  expect(findings.map(({ finding: { rule, severity } }) => `${rule} ${severity}`)).toEqual([
    'abba-deadlock error',
    'abba-deadlock error',
    'not-judged error',
  ]);
  expect(files.at(-1)).toMatchObject({ error: expect.stringMatching(/left out: c\.bt, d\.bt\. Split the change/) });
  const pathsFor = async (room: number) =>
    (await judgeScripts(scripts, SETTINGS, tree, { most: room })).files.map(({ path }) => path);
  expect(await pathsFor(RISKY.length + 1)).toEqual(['a.bt', 'b.bt', 'd.bt', 'e.bt', '.']);
  // What a script imports counts with it.
  expect(await pathsFor(USER.length + STORING.length)).toEqual(['a.bt', 'b.bt', 'd.bt', 'e.bt', '.']);
  expect(await pathsFor(USER.length + STORING.length + 1)).toEqual(['a.bt', 'b.bt', 'c.bt', 'd.bt', 'e.bt']);
  expect((await judgeScripts(scripts, SETTINGS, tree)).files).toHaveLength(scripts.length);
});
