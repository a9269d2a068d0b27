import { expect, test } from '@jest/globals';
import { commit, openPullRequest } from '../github/repository.ts';
import { runAction } from './action-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();

test('a run judges the head of its event, and posts nothing when there is a newer one', async () => {
  const pull = await stage.open({ 'tools/lock.bt': RISKY });
  const payload = await stage.github.event(pull);
  await commit(stage.repository, { branch: pull.head, files: { 'tools/lock.bt': null } });
  const older = await runAction(stage.github, pull, { payload });
  expect([older.status, older.outputs.errors]).toEqual([1, '1']);
  expect(older.summary).toMatch(/The head of the pull request moved from/);
  const newer = await runAction(stage.github, pull);
  expect([newer.status, newer.outputs.errors]).toEqual([0, '0']);
  expect(stage.posts().filter((post) => !post.startsWith('/graphql'))).toEqual([]);
});

test('what comes later does not make an older head red', async () => {
  const pull = await stage.open({ 'tools/lock.bt': HARMLESS });
  const payload = await stage.github.event(pull);
  await commit(stage.repository, { branch: pull.head, files: { 'tools/lock.bt': RISKY } });
  const older = await runAction(stage.github, pull, { payload });
  expect([older.status, older.outputs.errors]).toEqual([0, '0']);
  const newer = await runAction(stage.github, pull);
  expect([newer.status, newer.outputs.errors]).toEqual([1, '1']);
});

test.each([
  ['has the finding', { 'tools/lock.bt': RISKY }],
  ['does not ask for the rule', { '.github/bpftrace-guard.yml': 'rules:\n  abba-deadlock: off\n' }],
])('a head that is green against a base that %s is judged anew for another base', async (_, files) => {
  await commit(stage.repository, { branch: 'release', files });
  const changed = `${RISKY}${'\n'.repeat(9)}${HARMLESS}`;
  const change = { base: 'release', files: { 'tools/lock.bt': changed } };
  const pull = await openPullRequest(stage.github, stage.repository, change);
  const before = await runAction(stage.github, pull);
  expect([before.status, before.outputs.errors]).toEqual([0, '0']);
  const { head } = await stage.github.state.coordinates(pull);
  pull.base = 'main';
  const payload = { ...(await stage.github.event(pull)), action: 'edited' };
  const after = await runAction(stage.github, pull, { payload });
  expect((await stage.github.state.coordinates(pull)).head).toBe(head);
  expect([after.status, after.outputs.errors]).toEqual([1, '1']);
  expect(stage.github.comments(pull).map(({ path }) => path)).toEqual(['tools/lock.bt']);
});
