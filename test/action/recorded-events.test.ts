import { describe, expect, test } from '@jest/globals';
import recorded from '@octokit/webhooks-examples/api.github.com/index.json' with { type: 'json' };
import { EVENT_NAMES, readEvent } from '../../src/action/event.ts';
import { openPullRequest } from '../github/repository.ts';
import type { PullRequest } from '../github/state.ts';
import { type ActionRun, runAction } from './action-run.ts';
import { RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

/** A payload that GitHub once sent (npm package @octokit/webhooks-examples). */
type Payload = Readonly<Record<string, unknown>>;

const stage = useStage();
const RECORDED: ReadonlyMap<string, readonly Payload[]> = new Map(
  recorded.map(({ name, examples }) => [name, examples]),
);
/** The runner sends the same payload for both. */
const RECORDED_AS: Readonly<Record<string, string>> = { pull_request_target: 'pull_request' };

function payloadsOf(event: string): readonly Payload[] {
  return RECORDED.get(RECORDED_AS[event] ?? event) ?? [];
}

function at(payload: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inside, key) => Object(inside)[key], payload);
}

/** The payload with the commits of a pull request of ours; everything else is as GitHub sent it. */
async function ofOurs(payload: Payload, pull: PullRequest): Promise<Payload> {
  const { base, head } = await stage.github.state.coordinates(pull);
  const heads = [at(payload, 'pull_request', 'head', 'sha'), at(payload, 'merge_group', 'head_sha')];
  const bases = [at(payload, 'merge_group', 'base_sha')];
  let text = JSON.stringify(payload);
  for (const sha of heads) if (typeof sha === 'string') text = text.replaceAll(sha, head);
  for (const sha of bases) if (typeof sha === 'string') text = text.replaceAll(sha, base);
  return JSON.parse(text);
}

/** What a run says at its end; the door that it took. */
function told({ status, stdout, outputs }: ActionRun): string {
  const last = stdout.trim().split('\n').at(-1) ?? '';
  return `${status}, ${outputs.errors} errors: ${last}`;
}

const FOUND =
  '1, 1 errors: ::error::bpftrace-guard: 1 error in 1 script. The check fails on error; see the review or the job summary.';
const NOTHING = '0, 0 errors: ';

/** What must come of an event. */
function expectation(event: string, payload: Payload): string {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return payload.action === 'closed' ? `${NOTHING}The pull request is closed: nothing is reviewed.` : FOUND;
    case 'issue_comment':
    case 'pull_request_review_comment':
      if (payload.action !== 'created') return `${NOTHING}Only new comments are read.`;
      return `${NOTHING}The comment has no command.`;
    case 'workflow_run':
      return `${NOTHING}The workflow that ended did not run for a pull request.`;
    case 'push':
      return payload.deleted === true ? `${NOTHING}The branch was deleted.` : FOUND;
    case 'check_run':
      return `${NOTHING}Only the button of a check run of bpftrace-guard is answered.`;
    default:
      return FOUND;
  }
}

const CASES = EVENT_NAMES.flatMap((event) =>
  payloadsOf(event).map((payload, index) => [event, String(payload.action ?? ''), index + 1, payload] as const),
);

/** All of them take minutes: without TEST_SCALE, one of each kind runs the action. Every recording is read below. */
const RUN = CASES.filter(([event, , , payload], index) => {
  const kind = `${event} ${expectation(event, payload)}`;
  const isFirst = CASES.findIndex((each) => `${each[0]} ${expectation(each[0], each[3])}` === kind) === index;
  return isFirst || Number(process.env.TEST_SCALE ?? 1) > 1;
});

test('there are recordings of every event that there is something to do for, but of a schedule', () => {
  expect(EVENT_NAMES.filter((event) => payloadsOf(event).length === 0)).toEqual(['schedule']);
  expect(CASES.length).toBeGreaterThanOrEqual(88);
});

describe('a recorded event takes the right door, with the right message', () => {
  test.each(RUN)('%s %s (recording %i)', async (eventName, _action, _index, payload) => {
    await stage.open({ 'a.txt': 'x' });
    // The recordings are of pull request 2.
    const pull = await openPullRequest(stage.github, stage.repository, { files: { 'a.bt': RISKY }, branch: 'second' });
    expect(pull.number).toBe(2);
    const { head } = await stage.github.state.coordinates(pull);
    const options = { eventName, payload: await ofOurs(payload, pull), env: { GITHUB_SHA: head } };
    const run = await runAction(stage.github, pull, { ...options, inputs: { comment: 'false' } });
    expect(run.stderr).toBe('');
    expect(told(run)).toBe(expectation(eventName, payload));
  });
});

describe('a recorded comment that has a command', () => {
  const COMMANDED = ['issue_comment', 'pull_request_review_comment'].flatMap((event) =>
    payloadsOf(event).flatMap((payload, index) =>
      payload.action === 'created' ? [[event, index + 1, payload] as const] : [],
    ),
  );
  test.each(COMMANDED)('%s (recording %i) is answered where it was given', async (eventName, _index, payload) => {
    const pull = await stage.open({ 'a.bt': RISKY });
    const comment = { ...Object(payload.comment), body: '/bpftrace-guard help' };
    const issue = { ...Object(payload.issue), number: 1, pull_request: { url: 'https://api.github.com/x' } };
    const about =
      eventName === 'issue_comment' ? { issue } : { pull_request: { ...Object(payload.pull_request), number: 1 } };
    const run = await runAction(stage.github, pull, { eventName, payload: { ...payload, comment, ...about } });
    expect(run.stdout).toContain(`The command help of comment ${Object(payload.comment).id}.`);
    const path = eventName === 'issue_comment' ? '/issues/1/comments' : `/pulls/1/comments/${comment.id}/replies`;
    expect(stage.github.requests.map((request) => request.path)).toContain(`/repos/octo-org/tools${path}`);
  });
});

describe('whatever GitHub sends', () => {
  test('takes a door: every recording, under every name', () => {
    const repo = { owner: 'octo-org', repo: 'tools' };
    const names = [...RECORDED.keys(), ...EVENT_NAMES];
    for (const payload of [...RECORDED.values()].flat())
      for (const eventName of names)
        expect(readEvent({ eventName, payload, repo, sha: 'a'.repeat(40) }).kind).toMatch(/^[a-z-]+$/);
  });

  test('what there is nothing to do for is told so', () => {
    const others = [...RECORDED].filter(([name]) => !EVENT_NAMES.includes(name));
    for (const [eventName, payloads] of others)
      for (const payload of payloads)
        expect(readEvent({ eventName, payload, repo: { owner: 'o', repo: 'r' }, sha: '' })).toEqual({
          kind: 'unsupported',
          name: eventName,
        });
  });
});
