import { describe, expect, test } from '@jest/globals';
import { git, gitText } from '../github/git.ts';
import { commit, forkRepository, openPullRequest } from '../github/repository.ts';
import { annotations, runAction } from './action-run.ts';
import { APP, say, WITH_APP } from './comment-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const FILE = '.github/bpftrace-guard.yml';
/** A risky script with room for a change that the diff shows without the risk. */
const OLD = `${RISKY}${'\n'.repeat(12)}${HARMLESS}`;
const EDITED = OLD.replace('sys_enter_openat', 'sys_enter_close');

/** What happens on the base branch after the branch of the pull request left it. */
const onMain = (files: Parameters<typeof commit>[1]['files']) => commit(stage.repository, { branch: 'main', files });

describe('when the base branch mends a script after the branch was cut', () => {
  test('an innocent pull request stays green: the finding was there where it left', async () => {
    await stage.restart({ 'a.bt': OLD });
    const pull = await stage.open({ 'a.bt': EDITED });
    await onMain({ 'a.bt': OLD.replace(RISKY, HARMLESS) });
    const run = await runAction(stage.github, pull);
    expect([run.status, run.outputs.findings]).toEqual([0, '0']);
    expect(run.summary).toContain('Not caused by this change: 1 finding');
    expect(stage.github.comments(pull)).toEqual([]);
  });

  test('or removes it, or mends what it imports, too', async () => {
    const use = `import "lib/store.bt";\n${RISKY.replaceAll(/@(\w)\[(\w+)\] = \d/g, 'store(@$1, $2)')}`;
    const storing = 'macro store(@map, key) { @map[key] = 1; }\n';
    await stage.restart({ 'gone.bt': OLD, 'user.bt': use, 'lib/store.bt': storing });
    const pull = await stage.open({ 'gone.bt': EDITED, 'user.bt': `${use}\n\n\n\n\n// More.\n` });
    await onMain({ 'gone.bt': null, 'lib/store.bt': storing.replace('@map[key] = 1', 'print(key)') });
    const target = { inputs: { targets: 'bpftrace@0.27.1,kernel@6.12' } };
    const run = await runAction(stage.github, pull, target);
    expect([run.status, run.outputs.findings]).toEqual([0, '0']);
    expect(run.summary).toContain('Not caused by this change: 2 findings');
  });

  test('a fork is measured where it left, and so are the commands', async () => {
    await stage.restart({ 'a.bt': OLD }, WITH_APP);
    const fork = await forkRepository(stage.repository, 'stranger');
    try {
      const pull = await openPullRequest(stage.github, stage.repository, { files: { 'a.bt': EDITED }, fork });
      await onMain({ 'a.bt': OLD.replace(RISKY, HARMLESS) });
      const run = await runAction(stage.github, pull, { token: APP });
      expect([run.status, run.outputs.findings]).toEqual([0, '0']);
      const { answers } = await say(stage, pull, '/bpftrace-guard explain abcdef0123456789');
      expect(answers[0]).toContain('The findings now are');
    } finally {
      await fork.remove();
    }
  });

  test('who brings the finding back answers for it', async () => {
    await stage.restart({ 'a.bt': HARMLESS });
    const pull = await stage.open({ 'a.bt': RISKY });
    // The same risk reaches the base branch by another way: the pull request still adds it.
    await onMain({ 'a.bt': RISKY, 'b.txt': 'x' });
    const run = await runAction(stage.github, pull);
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
  });

  test('a branch that took the newer base in is measured there', async () => {
    await stage.restart({ 'a.bt': OLD });
    const pull = await stage.open({ 'b.txt': 'x' });
    const tip = await onMain({ 'a.bt': OLD.replace(RISKY, HARMLESS) });
    await commit(stage.repository, { branch: 'change', from: tip, amend: true, files: { 'a.bt': EDITED } });
    const run = await runAction(stage.github, pull);
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
  });
});

describe('when the base branch is rewritten by force', () => {
  test('what it has lost is what the pull request would bring back', async () => {
    const tip = await onMain({ 'old.bt': RISKY });
    const pull = await stage.open({ 'a.txt': 'x' });
    expect((await runAction(stage.github, pull)).outputs.findings).toBe('0');
    await commit(stage.repository, { branch: 'main', from: `${tip}~`, amend: true, files: { 'b.txt': 'x' } });
    const run = await runAction(stage.github, pull);
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
  });

  test('from its first commit on, the run is red and says that nothing can be compared', async () => {
    const pull = await stage.open({ 'a.bt': HARMLESS });
    const { directory } = stage.repository;
    const root = await gitText(directory, ['commit-tree', 'main^{tree}', '-m', 'Start again']);
    await git(directory, ['update-ref', 'refs/heads/main', root]);
    const run = await runAction(stage.github, pull);
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect(annotations(run, 'error').join()).toMatch(/No common ancestor between.*no commit in common/);
    expect(stage.github.issueComments(pull)).toEqual([]);
  });
});

describe('the configuration', () => {
  test('is that of the base branch now: what was forbidden since holds for older branches', async () => {
    await stage.restart({ [FILE]: 'fail-on: never\n' });
    const pull = await stage.open({ 'a.bt': RISKY });
    // GitHub writes down what the base branch was when the pull request was opened.
    await stage.github.event(pull);
    await onMain({ [FILE]: 'fail-on: error\n' });
    expect((await runAction(stage.github, pull)).status).toBe(1);
    await onMain({ [FILE]: 'fail-on: never\n' });
    expect((await runAction(stage.github, pull)).status).toBe(0);
  });

  test('and not that of a commit that the branch left, which its author may choose', async () => {
    await stage.restart({ [FILE]: 'fail-on: never\n' });
    const tip = await onMain({ [FILE]: 'fail-on: error\n' });
    await commit(stage.repository, { branch: 'old', from: `${tip}~1`, files: { 'a.bt': RISKY } });
    const { repository } = await stage.open({ 'b.txt': 'x' });
    const pull = stage.github.openPullRequest({ repository, head: 'old' });
    const run = await runAction(stage.github, pull);
    expect(run.status).toBe(1);
    expect(annotations(run, 'error').join()).toContain('file=a.bt');
  });
});
