import { afterEach, describe, expect, test } from '@jest/globals';
import { DEFAULT_TOKENS, READ_TOKEN, WRITE_TOKEN } from '../github/access.ts';
import { createRepository, type FileTree, type TestRepository } from '../github/repository.ts';
import type { PullRequest } from '../github/state.ts';
import { annotations, type RunOptions, runAction } from './action-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const POLICY_TOKEN = 'token-for-the-policy';
const permissions = { contents: 'read', pull_requests: 'read' } as const;
/** As GitHub has it: the token of a workflow sees the private repository that it runs in, and no other one. */
const tokens = {
  [WRITE_TOKEN]: { ...DEFAULT_TOKENS[WRITE_TOKEN], login: 'github-actions[bot]', kind: 'Bot', home: 'octo-org/tools' },
  [READ_TOKEN]: { permissions, login: 'github-actions[bot]', kind: 'Bot', home: 'octo-org/tools' },
  [POLICY_TOKEN]: { permissions, login: 'octocat', kind: 'User', home: 'octo-org/policies' },
} as const;
const centrals: TestRepository[] = [];

/** A repository whose organisation keeps its policy in a private one. */
async function organisation(base: FileTree = {}, { isPrivate = true, policy = 'fail-on: note\n' } = {}): Promise<void> {
  const granted = Object.entries(tokens).map(([name, grant]) => [name, { permissions, ...grant }]);
  await stage.restart({ 'README.md': '#\n', ...base }, { tokens: Object.fromEntries(granted) });
  const central = await createRepository({ 'policy.yml': policy }, { name: 'policies' });
  centrals.push(central);
  stage.github.addRepository({ ...central, private: isPrivate });
}
afterEach(async () => {
  for (const central of centrals.splice(0)) await central.remove();
});

const check = (pull: PullRequest, { inputs = {}, ...more }: RunOptions = {}) =>
  runAction(stage.github, pull, {
    token: READ_TOKEN,
    ...more,
    inputs: { policy: 'octo-org/policies/policy.yml', targets: 'bpftrace@0.27.1,kernel@6.12', ...inputs },
  });

describe('a policy that cannot be read', () => {
  test('does not stop a pull request without scripts, nor a merge group or a night run', async () => {
    await organisation();
    const pull = await stage.open({ 'src/main.c': 'int main;\n', 'docs/a.md': '#\n' });
    const { head } = await stage.github.state.coordinates(pull);
    const merge_group = { base_ref: 'refs/heads/main', head_sha: head };
    for (const event of [
      {},
      { eventName: 'merge_group', payload: { action: 'checks_requested', merge_group } },
      { eventName: 'schedule', payload: {}, env: { GITHUB_SHA: head } },
    ]) {
      const run = await check(pull, event);
      expect([run.status, run.outputs]).toEqual([0, { findings: '0', errors: '0', warnings: '0' }]);
      expect(annotations(run, 'error')).toEqual([]);
      expect(run.stdout).toContain('A run without scripts does not need it.');
    }
  });

  test('nor does one that is wrong: the pull request may be the one that mends it', async () => {
    await organisation({}, { isPrivate: false, policy: 'fial-on: error\n' });
    expect((await check(await stage.open({ 'a.c': 'int a;\n' }))).status).toBe(0);
  });

  test('fails a pull request with scripts, and says what to do for forks and Dependabot', async () => {
    await organisation();
    const run = await check(await stage.open({ 'a.bt': HARMLESS }));
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect(annotations(run, 'error')).toEqual([
      expect.stringMatching(
        /The policy octo-org\/policies\/policy\.yml could not be read: GitHub answered 404 .*no `policy-token`.*Dependabot secrets only: see https:.*docs\/organisations\.md#forks-and-dependabot/,
      ),
    ]);
    expect(stage.posts()).toEqual([]);
  });

  test('fails what only the repository leaves out, and a script that imports what changes', async () => {
    const files = "files: ['!**']\n";
    await organisation({
      '.github/bpftrace-guard.yml': files,
      'lib/x.h': '#define N 1\n',
      'u.bt': '#include "lib/x.h"',
    });
    for (const change of [{ 'a.bt': HARMLESS }, { 'lib/x.h': '#define N 2\n' }]) {
      const run = await check(await stage.open(change));
      expect([run.status, annotations(run, 'error').length]).toEqual([1, 1]);
    }
  });
});

test('a token that may read the policy, or a public policy, is all that a run needs', async () => {
  await organisation();
  const ownToken = await check(await stage.open({ 'a.bt': RISKY }), { inputs: { 'policy-token': POLICY_TOKEN } });
  await organisation({}, { isPrivate: false });
  const isPublic = await check(await stage.open({ 'a.bt': RISKY }));
  for (const run of [ownToken, isPublic]) {
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect(run.stdout).toContain('The check fails on note');
  }
});

test('a token that is empty because the run has no secrets fails with the way out', async () => {
  const run = await runAction(stage.github, await stage.open({ 'a.c': 'x' }), { token: '' });
  expect(annotations(run, 'error')).toEqual([expect.stringMatching(/`token` is empty.*#forks-and-dependabot/)]);
});
