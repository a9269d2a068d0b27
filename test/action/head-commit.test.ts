import { expect, test } from '@jest/globals';
import { commit } from '../github/repository.ts';
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

test('a pull request that gets another base is judged anew', async () => {
  const pull = await stage.open({ 'tools/lock.bt': RISKY });
  const payload = { ...(await stage.github.event(pull)), action: 'edited' };
  const run = await runAction(stage.github, pull, { payload });
  expect([run.status, run.outputs.errors]).toEqual([1, '1']);
});
