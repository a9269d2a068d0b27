import { expect, test } from '@jest/globals';
import { gitText } from '../github/git.ts';
import { commit, type FileContent, openPullRequest } from '../github/repository.ts';
import type { PullRequest } from '../github/state.ts';
import { say as comment, WITH_APP } from './comment-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const EXECUTABLE: FileContent = { text: `#!/usr/bin/env bpftrace\n${RISKY}`, mode: '100755' };
/** GraphQL makes the commit of plain files, git data that of executable ones. */
const WAYS: [string, FileContent, { query: RegExp }][] = [
  ['plain', RISKY, { query: /createCommitOnBranch/ }],
  ['executable', EXECUTABLE, { query: /updateRefs/ }],
];

const fix = (pull: PullRequest) => comment(stage, pull, '/bpftrace-guard fix');
const headOf = async (pull: PullRequest) => (await stage.github.state.coordinates(pull)).head;
const told = (format: string, sha: string) =>
  gitText(stage.repository.directory, ['log', '-1', `--format=${format}`, sha]);

async function opened(files: Parameters<typeof stage.open>[0], base = { 'README.md': 'x' }): Promise<PullRequest> {
  await stage.restart(base, WITH_APP);
  return stage.open(files);
}

test.each(WAYS)('a commit that a force-push removes is not brought back (%s)', async (_, script, committing) => {
  const pull = await opened({ 'tools/lock.bt': HARMLESS });
  const kept = await headOf(pull);
  await commit(stage.repository, { branch: pull.head, files: { 'tools/lock.bt': script } });
  // The branch goes back by one commit, at the last moment: its head is then an ancestor of the new commit.
  stage.github.before(committing, () =>
    commit(stage.repository, {
      branch: pull.head,
      from: `${kept}~`,
      files: { 'tools/lock.bt': HARMLESS },
      amend: true,
    }),
  );
  const { reactions, answers } = await fix(pull);
  expect(await headOf(pull)).toBe(kept);
  expect(reactions).toEqual(['EYES', 'CONFUSED']);
  expect(answers.join()).toMatch(/moved while the rewrites were made, so nothing was committed/);
});

test.each(WAYS)('a commit of which no answer came is told when somebody builds on it (%s)', async (_, script, made) => {
  const pull = await opened({ 'tools/lock.bt': script });
  const before = await headOf(pull);
  stage.github.fail({ ...made, cut: 'before-headers', handled: true });
  stage.github.before({ path: /git\/ref\/heads%2Fchange/ }, () =>
    commit(stage.repository, { branch: pull.head, files: { 'other.bt': HARMLESS } }),
  );
  const { reactions, answers } = await fix(pull);
  const head = await headOf(pull);
  expect(await told('%s', head)).toBe('Change some files');
  expect(await told('%H', `${head}~2`)).toBe(before);
  expect(answers.join()).toContain((await told('%H', `${head}~`)).slice(0, 7));
  expect(reactions).toEqual(['EYES', 'THUMBS_UP']);
  expect(stage.github.pendingFailures).toBe(0);
});

test.each(WAYS)('a commit that was not made is not told (%s)', async (_, script, made) => {
  const pull = await opened({ 'tools/lock.bt': script });
  const before = await headOf(pull);
  stage.github.fail({ ...made, cut: 'before-headers' });
  const { reactions, answers } = await fix(pull);
  expect([await headOf(pull), reactions]).toEqual([before, ['EYES', 'CONFUSED']]);
  expect(answers.join()).toContain('The commit was not made');
});

test('the default branch gets no commit', async () => {
  await stage.restart({ 'README.md': 'x' }, WITH_APP);
  await commit(stage.repository, { branch: 'release', files: {} });
  const change = { base: 'release', branch: 'main', files: { 'a.bt': RISKY } };
  const pull = await openPullRequest(stage.github, stage.repository, change);
  const before = await headOf(pull);
  const { reactions, answers } = await fix(pull);
  expect([await headOf(pull), reactions]).toEqual([before, ['EYES', 'CONFUSED']]);
  expect(answers.join()).toMatch(/default branch.*bpftrace-guard fix a\.bt/s);
});

test.each(WAYS)('a protected branch gets no commit (%s)', async (_, script) => {
  const pull = await opened({ 'a.bt': script });
  const before = await headOf(pull);
  stage.github.state.protectedBranches.add(pull.head);
  const { reactions, answers } = await fix(pull);
  expect([await headOf(pull), reactions]).toEqual([before, ['EYES', 'CONFUSED']]);
  expect(answers.join()).toMatch(/is protected.*bpftrace-guard fix a\.bt/s);
});

test('nothing under .github is written, and the rest is', async () => {
  const pull = await opened({ '.github/scripts/lock.bt': RISKY, 'tools/lock.bt': RISKY });
  const { reactions, answers } = await fix(pull);
  const head = await headOf(pull);
  const changed = await gitText(stage.repository.directory, ['diff', '--name-only', `${head}~`, head]);
  expect(changed.split('\n')).toContain('tools/lock.bt');
  expect(changed).not.toContain('.github');
  expect(reactions).toContain('THUMBS_UP');
  expect(answers.join()).toMatch(/`\.github\/scripts\/lock\.bt`: It is under/);
});

test('nothing is committed when all of it is under .github', async () => {
  const pull = await opened({ '.github/scripts/lock.bt': RISKY });
  const before = await headOf(pull);
  const { reactions, answers } = await fix(pull);
  expect([await headOf(pull), reactions]).toEqual([before, ['EYES', 'CONFUSED']]);
  expect(answers.join()).toMatch(/Nothing was committed/);
});

test('a workflow whose first line names bpftrace is no script', async () => {
  const pull = await opened({ '.github/workflows/ci.yml': EXECUTABLE, 'ci/steps.yaml': EXECUTABLE });
  const before = await headOf(pull);
  const { answers } = await fix(pull);
  expect(await headOf(pull)).toBe(before);
  expect(answers.join()).toContain('There is nothing to fix');
});
