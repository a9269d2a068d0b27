import { describe, expect, test } from '@jest/globals';
import { commit } from '../github/repository.ts';
import type { PullRequest } from '../github/state.ts';
import { runAction } from './action-run.ts';
import { dismiss, idOf } from './dismissing.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const TARGETS = { inputs: { targets: 'bpftrace@0.27.1,kernel@6.12' } };

test('holds for one file, and ends when a predicate of its probes is removed', async () => {
  const guarded = RISKY.replaceAll(/spin_lock_slowpath\n/g, 'spin_lock_slowpath\n/ pid == 1 /\n');
  const pull = await stage.open({ 'lab/lock.bt': guarded });
  await runAction(stage.github, pull, TARGETS);
  dismiss(stage, pull, idOf(pull), 'laboratory');
  expect((await runAction(stage.github, pull, TARGETS)).outputs.errors).toBe('0');
  await commit(stage.repository, { branch: pull.head, files: { 'production/fleet.bt': guarded } });
  const other = await runAction(stage.github, pull, TARGETS);
  expect([other.status, other.outputs.errors]).toEqual([1, '1']);
  await commit(stage.repository, { branch: pull.head, files: { 'production/fleet.bt': null, 'lab/lock.bt': RISKY } });
  const bare = await runAction(stage.github, pull, TARGETS);
  expect([bare.status, bare.outputs.errors]).toEqual([1, '1']);
});

describe('a dismissal is not lost', () => {
  const holds = async (pull: PullRequest) => {
    const run = await runAction(stage.github, pull, TARGETS);
    expect([run.status, run.outputs.findings]).toEqual([0, '0']);
    expect(pull.issueComments.at(0)?.body).toContain('was dismissed by reviewer');
  };

  test('that is given while a review writes its summary', async () => {
    const pull = await stage.open({ 'a.bt': RISKY });
    await runAction(stage.github, pull, TARGETS);
    await commit(stage.repository, { branch: pull.head, files: { 'a.bt': `${RISKY}\n// More.\n`, 'b.bt': HARMLESS } });
    stage.github.before({ method: 'PATCH', path: /\/issues\/comments\// }, async () => {
      dismiss(stage, pull, idOf(pull), 'laboratory');
    });
    expect((await runAction(stage.github, pull, TARGETS)).status).toBe(1);
    await holds(pull);
  });

  test('when two people dismiss at once, and the first summary is written twice', async () => {
    const pull = await stage.open({ 'a.bt': RISKY, 'b.bt': RISKY });
    await Promise.all([runAction(stage.github, pull, TARGETS), runAction(stage.github, pull, TARGETS)]);
    const ids = stage.github.comments(pull).flatMap(({ body }) => /id `([0-9a-f]{16})`/.exec(body)?.[1] ?? []);
    expect(new Set(ids).size).toBe(2);
    for (const id of new Set(ids)) dismiss(stage, pull, id, 'laboratory');
    await Promise.all([runAction(stage.github, pull, TARGETS), runAction(stage.github, pull, TARGETS)]);
    await holds(pull);
  });

  test('behind a hundred answers in its thread', async () => {
    const pull = await stage.open({ 'a.bt': RISKY });
    await runAction(stage.github, pull, TARGETS);
    const [first] = pull.comments;
    if (first === undefined) throw new Error('there is no thread');
    const id = idOf(pull);
    const answer = (body: string) =>
      pull.comments.push({
        ...first,
        id: stage.github.state.nextId(),
        user: stage.github.state.account('reviewer'),
        body,
        inReplyTo: first.id,
      });
    for (let index = 0; index < 101; index++) answer('Hm.');
    answer(`/bpftrace-guard dismiss ${id} laboratory`);
    await holds(pull);
  });
});

test('a bot that repeats the text of a pull request dismisses nothing, nor does who may not write', async () => {
  const pull = await stage.open({ 'a.bt': RISKY });
  await runAction(stage.github, pull, TARGETS);
  dismiss(stage, pull, idOf(pull), 'x', 'github-actions[bot]');
  dismiss(stage, pull, idOf(pull), 'y', 'contributor');
  const run = await runAction(stage.github, pull, TARGETS);
  expect([run.status, run.outputs.errors]).toEqual([1, '1']);
  expect(run.summary).toContain('contributor has no write access to this repository now');
});

test('ends when its comment is edited or deleted, or its author may write no more, and the summary says why', async () => {
  const pull = await stage.open({ 'a.bt': RISKY });
  await runAction(stage.github, pull, TARGETS);
  dismiss(stage, pull, idOf(pull), 'laboratory');
  const command = pull.issueComments.at(-1);
  if (command === undefined) throw new Error('there is no command');
  expect((await runAction(stage.github, pull, TARGETS)).status).toBe(0);
  stage.github.state.permissions.set('reviewer', 'read');
  const powerless = await runAction(stage.github, pull, TARGETS);
  expect([powerless.status, powerless.summary]).toEqual([1, expect.stringContaining('has no write access')]);
  stage.github.state.permissions.set('reviewer', 'write');
  expect((await runAction(stage.github, pull, TARGETS)).status).toBe(0);
  const { createdAt } = command;
  command.updatedAt = `9${createdAt.slice(1)}`;
  const edited = await runAction(stage.github, pull, TARGETS);
  expect([edited.status, edited.summary]).toEqual([1, expect.stringContaining('Its comment was edited.')]);
  command.updatedAt = createdAt;
  pull.issueComments.splice(pull.issueComments.indexOf(command), 1);
  expect((await runAction(stage.github, pull, TARGETS)).status).toBe(1);
});
