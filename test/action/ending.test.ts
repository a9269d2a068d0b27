import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GitHubState, now, type PullRequest } from '../github/state.ts';
import { type ActionRun, annotations, type RunOptions, runAction } from './action-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();

/** A run that is to write a SARIF file, and the one run that the file is then about. */
async function withSarif(options: RunOptions, before: () => unknown = () => undefined) {
  const folder = await mkdtemp(join(tmpdir(), 'ending-'));
  const sarif = join(folder, 'guard.sarif');
  try {
    const pull = await stage.open({ 'a.bt': RISKY });
    await before();
    const run = await runAction(stage.github, pull, { ...options, inputs: { ...options.inputs, sarif } });
    expect(run.outputs.sarif).toBe(sarif);
    return { run, said: JSON.parse(await readFile(sarif, 'utf8')).runs[0] };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The pull request of the stage. */
function first(): PullRequest {
  const [pull] = stage.github.state.pulls;
  if (pull === undefined) throw new Error('no pull request was opened');
  return pull;
}

const FAILED = { findings: '1', errors: '1', warnings: '0' };
const CLEAN = { findings: '0', errors: '0', warnings: '0' };
const NO_TRACE = /^\s+at |Cannot read|undefined/m;

describe('a run that ends early leaves its outputs and a SARIF file that says so', () => {
  const unknown = ['discussion', 'pull_request_review', 'release', 'repository_dispatch', ''];
  test.each<[string, RunOptions, () => unknown, RegExp]>([
    ['with a token that is not valid', { token: 'nonsense' }, () => undefined, /GitHub answered 401/],
    ['without a token', { token: '' }, () => undefined, /The input `token` is empty/],
    ['with a wrong input', { inputs: { 'fail-on': 'x' } }, () => undefined, /The input `fail-on` is one of/],
    [
      'without the pull request',
      {},
      () => stage.github.fail({ path: /pulls\/1$/, status: 404, body: { message: 'Not Found' } }),
      /GitHub answered 404/,
    ],
    [
      'with an address of GitHub that is none',
      { env: { GITHUB_API_URL: 'ghes' } },
      () => undefined,
      /GITHUB_API_URL is not an address: "ghes"/,
    ],
    ['without an event file', { eventFile: 'missing' }, () => undefined, /event file \S+, which does not exist/],
    ['with an empty event file', { eventFile: '' }, () => undefined, /event file \S+, which is empty/],
    ['with an event file of white space', { eventFile: ' \n' }, () => undefined, /which is empty/],
    ['with half an event file', { eventFile: '{"action": "op' }, () => undefined, /which is not JSON/],
    ['with an event file that holds a list', { eventFile: '[]' }, () => undefined, /which is not a JSON object/],
    ['with an event file that holds null', { eventFile: 'null' }, () => undefined, /which is not a JSON object/],
    [
      'with an event file that is a folder',
      { env: { GITHUB_EVENT_PATH: '/' } },
      () => undefined,
      /event file \/, which cannot be read/,
    ],
    [
      'without the path of the event file',
      { env: { GITHUB_EVENT_PATH: '' } },
      () => undefined,
      /GITHUB_EVENT_PATH is not set/,
    ],
    ['without a repository', { env: { GITHUB_REPOSITORY: '' } }, () => undefined, /GITHUB_REPOSITORY is not set/],
    [
      'with a repository without an owner',
      { env: { GITHUB_REPOSITORY: 'tools' } },
      () => undefined,
      /GITHUB_REPOSITORY is not OWNER\/NAME but "tools"/,
    ],
    [
      'for a push without a commit',
      { eventName: 'push', payload: {}, env: { GITHUB_SHA: '' } },
      () => undefined,
      /nothing to do for push without a commit/,
    ],
    ...unknown.map((eventName): [string, RunOptions, () => unknown, RegExp] => [
      `for the event "${eventName}"`,
      { eventName },
      () => undefined,
      eventName === ''
        ? /GITHUB_EVENT_NAME is not set/
        : new RegExp(`nothing to do for ${eventName}\\. It runs for pull_request, `),
    ]),
  ])('%s', async (_name, options, before, words) => {
    const { run, said } = await withSarif(options, before);
    expect(run).toMatchObject({ status: 1, stderr: '', outputs: FAILED });
    expect(annotations(run, 'error')).toEqual([expect.stringMatching(words)]);
    expect(run.stdout + run.summary).not.toMatch(NO_TRACE);
    expect(said).toMatchObject({ results: [], invocations: [{ executionSuccessful: false }] });
    expect(stage.github.comments(first())).toEqual([]);
  });
});

test('a run that is killed leaves them too', async () => {
  const kill = "import net from 'node:net'; net.Socket.prototype.connect = () => process.kill(process.pid, 'SIGKILL');";
  const atFirstRequest = `--import=data:text/javascript,${encodeURIComponent(kill)}`;
  const { run, said } = await withSarif({ env: { NODE_OPTIONS: atFirstRequest } });
  expect(run.status).toBeNull();
  expect(run.outputs).toMatchObject(FAILED);
  expect(said).toMatchObject({ results: [], invocations: [{ executionSuccessful: false }] });
});

test('the message for an event with nothing to do lists all that have, and each of them has', async () => {
  const { run } = await withSarif({ eventName: 'release', payload: {} });
  const [, list = ''] = /It runs for ([\w, ]+):/.exec(run.stdout) ?? [];
  const names = list.split(', ');
  expect(names).toContain('check_run');
  expect(names).toHaveLength(10);
  for (const eventName of names) {
    const each = await runAction(stage.github, first(), {
      eventName,
      payload: {},
    });
    expect(each.stdout).not.toContain(`nothing to do for ${eventName}.`);
  }
});

describe('a run that has nothing to judge leaves an empty SARIF file', () => {
  const sha = '0'.repeat(40);
  test.each<[string, RunOptions]>([
    ['a pull request that was closed', { payload: { action: 'closed', pull_request: { number: 1, head: { sha } } } }],
    ['a branch that was deleted', { eventName: 'push', payload: { deleted: true } }],
    ['a merge group that is gone', { eventName: 'merge_group', payload: { action: 'destroyed' } }],
    ['a workflow that ran for a push', { eventName: 'workflow_run', payload: { workflow_run: { event: 'push' } } }],
    ['a comment that was edited', { eventName: 'issue_comment', payload: { action: 'edited' } }],
    ['a comment without a command', { eventName: 'issue_comment', payload: commented('Thanks!') }],
    ['a comment with a command', { eventName: 'issue_comment', payload: commented('/bpftrace-guard help') }],
  ])('%s', async (_name, options) => {
    const { run, said } = await withSarif(options, () => {
      const user = stage.github.state.account('reviewer');
      first().issueComments.push({ id: 7, user, body: 'x', createdAt: now(), updatedAt: now() });
    });
    expect(run).toMatchObject({ status: 0, stderr: '', outputs: CLEAN });
    expect(said).toMatchObject({ results: [], invocations: [{ executionSuccessful: true }] });
  });

  function commented(body: string): unknown {
    return {
      action: 'created',
      issue: { number: 1, pull_request: { url: 'https://api.github.example/pulls/1' } },
      comment: { id: 7, body, user: { login: 'reviewer', id: new GitHubState().account('reviewer').id, type: 'User' } },
    };
  }
});

test.each(['', '/', '///'])('an address of the API with %j at its end works, for REST and GraphQL', async (end) => {
  await stage.restart({ 'README.md': 'x' }, { basePath: '/api/v3' });
  const pull = await stage.open({ 'a.bt': RISKY });
  const env = { GITHUB_API_URL: `${stage.github.url}${end}`, GITHUB_SERVER_URL: `${stage.github.serverUrl}${end}` };
  const run: ActionRun = await runAction(stage.github, pull, { env });
  expect(run).toMatchObject({ status: 1, stderr: '', outputs: { errors: '1' } });
  expect(stage.github.comments(pull)).toHaveLength(1);
  expect(stage.github.requests.filter(({ path }) => path.includes('//'))).toEqual([]);
});

test('that GitHub calls an operation deprecated is not in the log of a run', async () => {
  await stage.restart(
    { 'README.md': 'x' },
    { headers: { deprecation: 'true', sunset: 'Tue, 01 Jan 2030 00:00:00 GMT' } },
  );
  const run = await runAction(stage.github, await stage.open({ 'a.bt': HARMLESS }));
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).not.toMatch(/deprecat|octokit/i);
});
