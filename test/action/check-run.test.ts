import { expect, test } from '@jest/globals';
import { DEFAULT_TOKENS, WRITE_TOKEN } from '../github/access.ts';
import { gitText } from '../github/git.ts';
import type { GitHubOptions } from '../github/local-github.ts';
import type { FileTree } from '../github/repository.ts';
import type { CheckRun, PullRequest } from '../github/state.ts';
import { annotations, type RunOptions, runAction } from './action-run.ts';
import { APP } from './comment-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const WITH_CHECKS: GitHubOptions = {
  tokens: {
    ...DEFAULT_TOKENS,
    [WRITE_TOKEN]: {
      login: 'github-actions[bot]',
      kind: 'Bot',
      permissions: { contents: 'read', pull_requests: 'write', checks: 'write' },
    },
    [APP]: {
      login: 'guard[bot]',
      kind: 'Bot',
      permissions: { contents: 'write', pull_requests: 'write', issues: 'write', checks: 'write' },
    },
  },
};

async function opened(files: FileTree, options: GitHubOptions = WITH_CHECKS): Promise<PullRequest> {
  await stage.restart({ 'README.md': 'x' }, options);
  return stage.open(files);
}

const JOB = { GITHUB_WORKFLOW: 'tools', GITHUB_JOB: 'review' };
const run = (pull: PullRequest, { inputs = {}, ...options }: RunOptions = {}) =>
  runAction(stage.github, pull, { ...options, env: JOB, inputs: { 'check-run': 'true', ...inputs } });

function onlyCheckRun(): CheckRun {
  const [made, ...more] = stage.github.state.checkRuns;
  if (made === undefined || more.length > 0) throw new Error(`${more.length + 1} check runs`);
  return made;
}

/** Somebody presses the button of a check run. */
function press(pull: PullRequest, made: CheckRun, identifier = 'fix', login = 'reviewer') {
  const { id } = stage.github.state.account(login);
  const payload = {
    action: 'requested_action',
    requested_action: { identifier },
    check_run: { id: made.id, name: made.name, external_id: made.externalId ?? null, head_sha: made.headSha },
    sender: { login, id, type: 'User' },
  };
  return runAction(stage.github, pull, { eventName: 'check_run', payload, token: APP });
}

test('a check run has the verdicts, and all annotations in place of those of the log', async () => {
  const broken = Object.fromEntries(Array.from({ length: 52 }, (_, at) => [`broken/${at}.bt`, 'BEGIN { @ = ;\n']));
  const pull = await opened({ ...broken, 'tools/lock.bt': RISKY });
  const { status, outputs, stdout } = await run(pull);
  const made = onlyCheckRun();
  expect([status, made.status, made.conclusion]).toEqual([1, 'completed', 'failure']);
  expect(made.name).toBe('bpftrace-guard (tools / review)');
  expect(made.headSha).toBe((await stage.github.state.coordinates(pull)).head);
  expect(made.title).toContain(`${outputs.errors} errors`);
  expect(made.summary).toMatch(/`abba-deadlock`.*\*\*hangs\*\* on/);
  expect(made.annotations).toHaveLength(Number(outputs.errors));
  expect(made.annotations).toContainEqual(
    expect.objectContaining({
      path: 'tools/lock.bt',
      annotation_level: 'failure',
      message: expect.stringContaining('hangs'),
    }),
  );
  // What is left in the log says why the run fails, and points at no file.
  expect(stdout.split('\n').filter((line) => line.startsWith('::error file='))).toEqual([]);
  // Nobody would hear of a button of the workflow's own app.
  expect(made.actions).toEqual([]);
});

test('a check run is green when there is nothing to judge, and is made only where it is asked for', async () => {
  const pull = await opened({ 'notes.md': 'x' });
  await run(pull, { inputs: { 'check-run': 'false' } });
  expect(stage.github.state.checkRuns).toEqual([]);
  expect((await run(pull)).status).toBe(0);
  expect(onlyCheckRun().conclusion).toBe('success');
});

test('findings that do not fail the run make it neutral, what was not judged does not', async () => {
  const pull = await opened({ 'a.bt': RISKY });
  await run(pull, { inputs: { 'fail-on': 'never' } });
  expect(onlyCheckRun().conclusion).toBe('neutral');
  const unread = await opened({ 'a.bt': `import "gone.bt";\n${HARMLESS}` });
  await run(unread, { inputs: { 'fail-on': 'never' } });
  expect(onlyCheckRun().conclusion).toBe('failure');
});

test('without the permission the run says so and goes on', async () => {
  const pull = await opened({ 'a.bt': RISKY }, {});
  const result = await run(pull);
  expect([result.status, result.outputs.errors, stage.github.reviews(pull).length]).toEqual([1, '1', 1]);
  expect(annotations(result, 'notice').join()).toContain('`checks: write`');
  expect(annotations(result, 'error').join()).toContain('a.bt');
});

test('annotations that GitHub does not take do not cost the check run', async () => {
  const pull = await opened({ 'a.bt': RISKY });
  stage.github.fail({ method: 'PATCH', path: /check-runs/, status: 422 });
  const result = await run(pull);
  expect(onlyCheckRun().conclusion).toBe('failure');
  expect(annotations(result, 'notice').join()).toContain('A part of the annotations was not added');
  expect(annotations(result, 'error').join()).toContain('a.bt');
});

test('the button of an app asks for the fix, in the name of who pressed it', async () => {
  const pull = await opened({ 'a.bt': RISKY });
  await run(pull, { token: APP });
  const made = onlyCheckRun();
  expect(made.actions).toEqual([expect.objectContaining({ identifier: 'fix' })]);
  const before = (await stage.github.state.coordinates(pull)).head;
  const asked = stage.github.requests.length;
  expect((await press(pull, made, 'other')).status).toBe(0);
  expect((await press(pull, { ...made, externalId: 'else' })).status).toBe(0);
  expect(stage.github.requests).toHaveLength(asked);
  await press(pull, made, 'fix', 'contributor');
  expect((await stage.github.state.coordinates(pull)).head).toBe(before);
  expect(pull.issueComments.at(-1)?.body).toContain('needs write access');

  expect((await press(pull, made)).status).toBe(0);
  const { head } = await stage.github.state.coordinates(pull);
  const { directory } = stage.repository;
  expect(await gitText(directory, ['rev-parse', `${head}~`])).toBe(before);
  expect(await gitText(directory, ['log', '-1', '--format=%B', head])).toContain('Co-authored-by: reviewer');
  expect(pull.issueComments.at(-1)?.body).toContain(`Committed [\`${head.slice(0, 7)}\`]`);
});
