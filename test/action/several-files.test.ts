import { describe, expect, test } from '@jest/globals';
import { READ_TOKEN } from '../github/access.ts';
import { commit, forkRepository, openPullRequest } from '../github/repository.ts';
import { annotations, runAction } from './action-run.ts';
import { useStage } from './stage.ts';

const stage = useStage();

const NQ = 'native_queued_spin_lock_slowpath';
const INPUTS = { targets: 'bpftrace@0.27.1,kernel@6.12' };
const MAIN = `import "lib/m.bt";\nfentry:${NQ}\n{\n  m(@a, @b);\n}\n`;
const LIBRARY = `macro m(@x, @y) { @x[pid] = 1; @y[comm] = 2; }\nfexit:${NQ} { @b[comm] = 1; @a[pid] = 3; }\n`;
const HALF = (key: string) => `fexit:${NQ}\n{\n  @a[${key}] = 1;\n}\n`;
const CONFIGURATION = `targets: ['${INPUTS.targets}']\n`;

describe('imports', () => {
  test('are read at the head commit, once each, and told at the import', async () => {
    await stage.restart({ 'tools/lib/m.bt': LIBRARY, 'tools/lib/unused.bt': '' });
    const pull = await stage.open({ 'tools/x.bt': MAIN, 'tools/y.bt': MAIN });
    await commit(stage.repository, { branch: 'main', files: { 'tools/lib/m.bt': 'macro m(@x, @y) { }\n' } });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect(run.outputs.errors).toBe('2');
    expect(stage.filesAsked().sort()).toEqual(['tools/lib/m.bt', 'tools/lib/unused.bt', 'tools/x.bt', 'tools/y.bt']);
    const [comment] = stage.github.comments(pull);
    expect(comment).toMatchObject({ path: 'tools/x.bt', anchor: { line: 1 } });
    const { head } = await stage.github.state.coordinates(pull);
    expect(comment?.body).toContain(`[\`tools/lib/m.bt:2\`](${stage.github.serverUrl}/octo-org/tools/blob/${head}/`);
    // The next run knows them again.
    await runAction(stage.github, pull, { inputs: INPUTS });
    expect(stage.github.reviews(pull)).toHaveLength(1);
  });

  test('of a fork are those of its head', async () => {
    await stage.restart({ 'lib/m.bt': 'macro m(@x, @y) { }\n' });
    const fork = await forkRepository(stage.repository, 'contributor');
    try {
      const files = { 'x.bt': MAIN, 'lib/m.bt': LIBRARY };
      const pull = await openPullRequest(stage.github, stage.repository, { files, fork });
      const run = await runAction(stage.github, pull, { token: READ_TOKEN, inputs: INPUTS });
      expect(annotations(run, 'error').some((line) => line.includes('file=x.bt,line=1'))).toBe(true);
      expect(run.summary).toContain('lib/m.bt:2');
    } finally {
      await fork.remove();
    }
  });

  test('that cannot be followed are red, each with why', async () => {
    const names = ['../../etc/passwd', '/etc/passwd', 'gone.bt', 'link.bt', 'c.bpf.c', 'x.bt'];
    const pull = await stage.open({
      't/x.bt': `${names.map((name) => `import "${name}";`).join('\n')}\nBEGIN { }\n`,
      't/link.bt': { text: '/etc/passwd', mode: '120000' },
      't/c.bpf.c': 'int x;',
    });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect(run.status).toBe(1);
    const told = stage.github.comments(pull).map(({ body }) => body);
    for (const why of ['leads out of the repository', 'is not there', 'imported C is not looked at', 'symbolic link'])
      expect(told.join('\n')).toContain(why);
    expect(stage.filesAsked().filter((path) => path.includes('passwd'))).toEqual([]);
  });
});

describe('scripts that run together', () => {
  const configuration = `${CONFIGURATION}run-together:\n  - [agent/*.bt, slow.bt]\n`;

  test('those that did not change are read too, after one request for the tree', async () => {
    await stage.restart({
      '.github/bpftrace-guard.yml': configuration,
      'slow.bt': HALF('comm'),
      'else.bt': HALF('tid'),
    });
    const pull = await stage.open({ 'agent/p.bt': HALF('pid') });
    await runAction(stage.github, pull, { inputs: INPUTS });
    expect(stage.filesAsked()).toEqual(['agent/p.bt', 'else.bt', 'slow.bt']);
    expect(stage.github.requests.filter(({ path }) => path.includes('/git/trees/'))).toHaveLength(1);
    const [comment, ...more] = stage.github.comments(pull);
    expect(more).toEqual([]);
    expect(comment).toMatchObject({ path: 'agent/p.bt' });
    expect(comment?.body).toContain('`abba-deadlock`');
    expect(comment?.body).toContain('[`slow.bt:1`](');
  });

  test('one that did not change and that only its first line tells is a member too', async () => {
    const slow = { text: `#!/usr/bin/bpftrace\n${HALF('comm')}`, mode: '100755' } as const;
    const shell = { text: '#!/bin/sh\n', mode: '100755' } as const;
    await stage.restart({
      '.github/bpftrace-guard.yml': `${CONFIGURATION}run-together:\n  - [agent/*]\n`,
      'agent/slow': slow,
      'agent/shell': shell,
      'else/slow': slow,
    });
    const pull = await stage.open({ 'agent/p.bt': HALF('pid') });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect(run.outputs.errors).toBe('1');
    expect(stage.github.comments(pull)[0]?.body).toContain('[`agent/slow:2`](');
    expect(run.summary).not.toContain('not-judged');
  });

  test('a changed script in no group is judged alone', async () => {
    await stage.restart({ '.github/bpftrace-guard.yml': configuration, 'slow.bt': HALF('comm') });
    const pull = await stage.open({ 'else.bt': HALF('pid') });
    await runAction(stage.github, pull, { inputs: INPUTS });
    expect(stage.github.comments(pull)[0]?.body).toContain('`lock-path-probe`');
  });

  test('both changed: one comment in each', async () => {
    await stage.restart({ '.github/bpftrace-guard.yml': configuration });
    const pull = await stage.open({ 'agent/p.bt': HALF('pid'), 'agent/q.bt': HALF('comm') });
    const run = await runAction(stage.github, pull, { inputs: INPUTS });
    expect(run.outputs.errors).toBe('2');
    expect(stage.github.comments(pull).map(({ path }) => path)).toEqual(['agent/p.bt', 'agent/q.bt']);
    expect(stage.filesAsked()).toEqual(['agent/p.bt', 'agent/q.bt']);
  });
});
