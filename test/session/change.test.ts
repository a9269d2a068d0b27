import { describe, expect, test } from '@jest/globals';
import { readLayer } from '../../src/config/layer.ts';
import { judgeChange } from '../../src/session/change.ts';
import { resolveSettings } from '../../src/session/settings.ts';
import type { Change } from '../../src/source/change.ts';
import type { SourceTree } from '../../src/source/source-tree.ts';
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

/** A tree in memory. */
function treeOf(files: Files): SourceTree {
  return {
    look: async (path) => {
      const text = files[path];
      return text === undefined ? unread('it is not there') : { kind: 'text', text };
    },
    fromRoot: async (path) => path,
    list: async () => ({ files: Object.keys(files).map((path) => ({ path, fromRoot: path })) }),
  };
}

/** What is found in a change from one tree to another, whose files are each changed as a whole. */
async function judged(before: Files, after: Files) {
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  const change: Change = {
    baseSha: '0'.repeat(40),
    headSha: '1'.repeat(40),
    scripts: changed.map((path) => ({ status: 'readable', path, text: after[path] ?? '', hunks: [] })),
    leftOut: 0,
    changedPaths: changed,
    complete: true,
    notes: [],
  };
  const found = await judgeChange(change, { base: treeOf(before), head: treeOf(after) }, SETTINGS, 'added');
  const paths = (findings: typeof found.findings) => findings.map(({ file }) => file.path);
  const { findings, others, all, dependents } = found;
  return { own: paths(findings), others: paths(others), all: paths(all), dependents };
}

describe('judgeChange', () => {
  test('finds what a change of a library does to the script that imports it', async () => {
    const found = await judged({ 'user.bt': USER, 'store.bt': QUIET }, { 'user.bt': USER, 'store.bt': STORING });
    expect(found).toEqual({ own: ['user.bt'], others: [], all: ['user.bt'], dependents: 1 });
  });

  test('leaves alone what such a script had before', async () => {
    const after = { 'user.bt': USER, 'store.bt': `// Stores.\n${STORING}` };
    const found = await judged({ 'user.bt': USER, 'store.bt': STORING }, after);
    expect(found).toEqual({ own: [], others: [], all: [], dependents: 1 });
  });

  test('keeps apart what a changed script had before', async () => {
    const found = await judged({ 'x.bt': RISKY }, { 'x.bt': `// More.\n${RISKY}` });
    expect(found).toEqual({ own: [], others: ['x.bt'], all: ['x.bt'], dependents: 0 });
  });

  test('takes what was not there before for its own', async () => {
    expect(await judged({}, { 'x.bt': RISKY })).toMatchObject({ own: ['x.bt'], all: ['x.bt'] });
  });
});
