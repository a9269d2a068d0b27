import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { READ_TOKEN } from '../github/access.ts';
import { primaryRateLimit, secondaryRateLimit } from '../github/failure.ts';
import type { GitHubOptions, LocalGitHub } from '../github/local-github.ts';
import {
  commit,
  createRepository,
  type FileTree,
  forkRepository,
  openPullRequest,
  type TestRepository,
} from '../github/repository.ts';
import { startGitHub } from '../github/server.ts';
import type { PullRequest } from '../github/state.ts';
import { annotations, runAction } from './action-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';

let github: LocalGitHub;
let repository: TestRepository;

async function start(base: FileTree = { 'README.md': 'Tools\n' }, options: GitHubOptions = {}): Promise<void> {
  github = await startGitHub(options);
  repository = await createRepository(base);
}

function open(files: FileTree): Promise<PullRequest> {
  return openPullRequest(github, repository, { files });
}

function posts(): string[] {
  return github.requests.filter(({ method }) => method === 'POST').map(({ path, status }) => `${path} ${status}`);
}

beforeEach(() => start());
afterEach(async () => {
  const { violations } = github;
  await github.close();
  await repository.remove();
  expect(violations).toEqual([]);
});

describe('a pull request that adds a risky script', () => {
  test('gets one review with a comment on the script, annotations, a summary and outputs, and fails', async () => {
    const pull = await open({ 'tools/lock.bt': RISKY });
    const run = await runAction(github, pull);
    expect(run.stderr).toBe('');
    expect(run.status).toBe(1);
    expect(run.outputs.findings).toMatch(/^[1-9]\d*$/);
    expect(Number(run.outputs.errors)).toBeGreaterThan(0);

    const [review, ...others] = github.reviews(pull);
    expect(others).toEqual([]);
    expect(review?.state).toBe('COMMENTED');
    expect(review?.commit).toBe((await github.state.coordinates(pull)).head);
    expect(review?.body).toContain('abba-deadlock');
    const [comment] = github.comments(pull);
    expect(comment).toMatchObject({ path: 'tools/lock.bt', anchor: { kind: 'line', side: 'RIGHT' } });
    expect(comment?.body).toContain('```mermaid\nsequenceDiagram');
    expect(comment?.body).toContain('| Target | Verdict | Why |');
    expect(comment?.body).toMatch(
      /<!-- bpftrace-guard: \{"v":1,"fingerprint":"[0-9a-f]{16}","head":"[0-9a-f]{40}"\} -->/,
    );

    expect(annotations(run, 'error')[0]).toMatch(
      /^::error title=bpftrace-guard%3A abba-deadlock,file=tools\/lock\.bt,line=\d+/,
    );
    expect(run.stdout).toMatch(/^::error::bpftrace-guard: .*fails on error/m);
    expect(run.summary).toContain('bpftrace-guard: ');
    expect(run.stdout).not.toContain('token-of-the-workflow');
  });

  test('is reviewed with few requests', async () => {
    await runAction(github, await open({ 'tools/lock.bt': RISKY }));
    expect(github.requests.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}/, 'SHA')}`)).toEqual([
      'GET /repos/octo-org/tools/pulls/1',
      'GET /repos/octo-org/tools/pulls/1/files?per_page=100',
      'GET /repos/octo-org/tools/contents/.github%2Fbpftrace-guard.yml?ref=SHA',
      'GET /repos/octo-org/tools/contents/.bpftrace-guard.yml?ref=SHA',
      'GET /repos/octo-org/tools/contents/tools%2Flock.bt?ref=SHA',
      'GET /repos/octo-org/tools/pulls/1/comments?per_page=100',
      'GET /repos/octo-org/tools/pulls/1/reviews?per_page=100',
      'POST /repos/octo-org/tools/pulls/1/reviews',
    ]);
  });

  test('is not told the same again by a second run, nor when lines above move it', async () => {
    const pull = await open({ 'tools/lock.bt': RISKY });
    await runAction(github, pull);
    const told = github.comments(pull).length;
    const second = await runAction(github, pull);
    await commit(repository, { branch: 'change', files: { 'tools/lock.bt': `// Who waits for locks?\n\n${RISKY}` } });
    const third = await runAction(github, pull);
    expect([second.status, third.status]).toEqual([1, 1]);
    expect(github.comments(pull)).toHaveLength(told);
    expect(github.reviews(pull)).toHaveLength(1);
  });

  test('gets its suggestion applied, and the finding is gone', async () => {
    const pull = await open({ 'tools/lock.bt': RISKY });
    const before = await runAction(github, pull);
    expect(github.comments(pull).some((comment) => comment.body.includes('```suggestion\n'))).toBe(true);
    await github.applySuggestions(pull);
    const after = await runAction(github, pull);
    expect(Number(after.outputs.errors)).toBeLessThan(Number(before.outputs.errors));
    expect(after.outputs.errors).toBe('0');
    expect(after.status).toBe(0);
  });

  test('fails only by what fail-on says, the workflow before the configuration', async () => {
    const pull = await open({ 'tools/lock.bt': RISKY });
    const run = await runAction(github, pull, { inputs: { 'fail-on': 'never', comment: 'false' } });
    expect(run.status).toBe(0);
    expect(posts()).toEqual([]);
    expect(run.summary).toContain('Comments are switched off');
  });
});

describe('a token that may not write', () => {
  test('leads to annotations and a summary that says why, and how to get a review', async () => {
    const pull = await open({ 'tools/lock.bt': RISKY });
    const run = await runAction(github, pull, { token: READ_TOKEN });
    expect(run.status).toBe(1);
    expect(posts()).toEqual(['/repos/octo-org/tools/pulls/1/reviews 403']);
    expect(annotations(run, 'error').length).toBeGreaterThan(1);
    expect(annotations(run, 'notice').join()).toContain('pull-requests: write');
    expect(run.summary).toContain('write to it');
    expect(run.summary).toContain('```mermaid');
  });
});

describe('a pull request without scripts', () => {
  test('is green after the list of files', async () => {
    const run = await runAction(github, await open({ 'src/main.c': 'int main;\n' }));
    expect(run.status).toBe(0);
    expect(run.outputs).toEqual({ findings: '0', errors: '0' });
    expect(github.requests).toHaveLength(2);
    expect(run.time).toBeLessThan(5000);
  });

  test('a removed script, and one that only moved without findings, ask for nothing', async () => {
    await github.close();
    await repository.remove();
    await start({ 'gone.bt': RISKY, 'old.bt': HARMLESS });
    const pull = await open({ 'gone.bt': null, 'old.bt': null, 'new.bt': HARMLESS });
    const run = await runAction(github, pull);
    expect(run.status).toBe(0);
    expect(posts()).toEqual([]);
  });
});

describe('many scripts', () => {
  test('fifty are read with one request each', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 50 }, (_, at) => [`tools/s${at}.bt`, at === 7 ? RISKY : HARMLESS]),
    );
    const run = await runAction(github, await open(files));
    expect(run.status).toBe(1);
    expect(github.requests.filter(({ path }) => path.includes('/contents/tools'))).toHaveLength(50);
    expect(github.requests.length).toBeLessThanOrEqual(57);
    expect(run.summary).toContain('in 50 scripts');
  });

  test('more findings than comments go to the summary, the mildest first', async () => {
    const files = Object.fromEntries(Array.from({ length: 35 }, (_, at) => [`tools/s${at}.bt`, RISKY]));
    const pull = await open(files);
    await runAction(github, pull);
    expect(github.comments(pull)).toHaveLength(30);
    expect(github.reviews(pull)[0]?.body).toContain('30 comments at most');
    await runAction(github, pull);
    expect(github.reviews(pull)).toHaveLength(1);
  });
});

describe('long lists', () => {
  test('more files than one page are all listed', async () => {
    const files = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`a/f${at}.c`, `int f${at};\n`]));
    const run = await runAction(github, await open({ ...files, 'z/lock.bt': RISKY }));
    expect(run.outputs.errors).toBe('1');
    expect(github.requests.filter(({ path }) => /\/files\?/.test(path))).toHaveLength(2);
  });

  test('scripts past the files that GitHub lists are found all the same', async () => {
    await github.close();
    await repository.remove();
    await start({ 'same.bt': HARMLESS, 'moved on.bt': HARMLESS }, { limits: { pullFiles: 2 } });
    const pull = await openPullRequest(github, repository, {
      files: { 'a.c': 'int a;\n', 'b.c': 'int b;\n', 'z.bt': RISKY },
      base: 'main',
    });
    await commit(repository, { branch: 'main', files: { 'moved on.bt': RISKY } });
    const run = await runAction(github, pull);
    expect(run.stdout).toContain('1 bpftrace script.');
    expect(run.outputs).toEqual({ findings: '1', errors: '1' });
    expect(run.summary).toContain('GitHub lists 2 of the 3 changed files');
    expect(run.summary).toContain('z.bt');
    expect(github.reviews(pull)[0]?.body).toContain('no diff of this file');
  });

  test('what a review on a later page has told is not told again', async () => {
    await github.close();
    await repository.remove();
    await start({ 'README.md': 'Tools\n' }, { limits: { patchLines: 5 } });
    const pull = await open({ 'tools/lock.bt': RISKY });
    await runAction(github, pull);
    const own = pull.reviews.splice(0);
    const [first] = own;
    if (first === undefined) throw new Error('no review');
    const user = github.state.account('reviewer');
    const others = Array.from({ length: 150 }, (_, at) => ({ ...first, id: 5000 + at, user, body: `Thoughts ${at}` }));
    pull.reviews.push(...others, ...own);
    const run = await runAction(github, pull);
    expect(run.stdout).toContain('nothing to post');
    expect(run.summary).toContain('An earlier review has told it.');
    expect(github.reviews(pull)).toHaveLength(151);
  });

  test('a person who writes our marker silences nothing', async () => {
    const pull = await open({ 'tools/lock.bt': RISKY });
    await runAction(github, pull);
    const copied = pull.comments.splice(0).map((one) => ({ ...one, user: github.state.account('contributor') }));
    pull.comments.push(...copied);
    await runAction(github, pull);
    expect(github.reviews(pull)).toHaveLength(2);
  });
});

describe('a fork', () => {
  test('is read through the repository that it wants to go to', async () => {
    const fork = await forkRepository(repository, 'contributor');
    try {
      const pull = await openPullRequest(github, repository, { files: { 'tools/lock.bt': RISKY }, fork });
      const run = await runAction(github, pull, { token: READ_TOKEN });
      expect(run.outputs.errors).toBe('1');
      expect(annotations(run, 'error')[0]).toContain('tools/lock.bt');
      await runAction(github, pull, { eventName: 'pull_request_target' });
      expect(github.comments(pull)).toHaveLength(1);
    } finally {
      await fork.remove();
    }
  });
});

describe('scripts by another name', () => {
  test('are known by their first line, and .BT is none', async () => {
    const run = await runAction(
      github,
      await open({ 'bin/locks': `#!/usr/bin/env bpftrace\n${RISKY}`, 'a.BT': RISKY }),
    );
    expect(run.outputs.errors).toBe('1');
    expect(run.stdout).toContain('1 bpftrace script.');
  });
});

describe('line ends', () => {
  test('a script with CR LF gets a suggestion that keeps them and removes the finding', async () => {
    const pull = await open({ 'tools/lock.bt': RISKY.replaceAll('\n', '\r\n') });
    await runAction(github, pull);
    expect(github.comments(pull)[0]?.body).toContain('```suggestion\n');
    expect(github.comments(pull)[0]?.body).not.toContain('\r');
    await github.applySuggestions(pull);
    const after = await runAction(github, pull);
    expect(after.outputs.errors).toBe('0');
  });

  test('a script without a last line end too', async () => {
    const pull = await open({ 'tools/lock.bt': RISKY.trimEnd() });
    await runAction(github, pull);
    const body = github.comments(pull)[0]?.body ?? '';
    expect(body).toMatch(/```suggestion\n|The fix as a patch/);
  });
});

describe('scripts that cannot be placed or read', () => {
  test('a file whose diff GitHub leaves out goes to the summary', async () => {
    await github.close();
    await repository.remove();
    await start({ 'README.md': 'Tools\n' }, { limits: { patchLines: 5 } });
    const pull = await open({ 'tools/lock.bt': RISKY });
    const run = await runAction(github, pull);
    expect(run.status).toBe(1);
    expect(github.comments(pull)).toEqual([]);
    expect(github.reviews(pull)[0]?.body).toContain('no diff of this file');
    expect(github.reviews(pull)[0]?.body).toMatch(/blob\/[0-9a-f]{40}\/tools\/lock\.bt#L\d+/);
  });

  test('unreadable ones fail the check and lose no other', async () => {
    const pull = await open({
      'a-latin1.bt': Buffer.from('BEGIN { printf("caf\xe9"); }\n', 'latin1'),
      'b-large.bt': `${'// a line of a comment\n'.repeat(200_000)}`,
      'c-link.bt': { text: 'README.md', mode: '120000' },
      'd-empty.bt': '',
      'e-lock.bt': RISKY,
      'f-more than 1 MB.bt': `${'// a line of a comment\n'.repeat(60_000)}${HARMLESS}`,
    });
    const run = await runAction(github, pull, { inputs: { 'fail-on': 'never' } });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('fails as long as a script cannot be analysed');
    expect(run.summary).toMatch(/a-latin1\.bt` \*\*failed\*\*: .*UTF-8/);
    expect(run.summary).toMatch(/b-large\.bt` \*\*failed\*\*: .*4 MiB/);
    expect(run.summary).toMatch(/c-link\.bt` skipped: .*symbolic link/);
    expect(run.summary).toMatch(/d-empty\.bt` skipped: .*empty/);
    expect(run.stdout).toContain('f-more than 1 MB.bt: 0 findings');
    expect(github.comments(pull).map((comment) => comment.path)).toContain('e-lock.bt');
  });

  test('one failed request does not lose the other scripts', async () => {
    github.fail({ path: /contents\/a\.bt/, status: 404, body: { message: 'Not Found' } });
    const pull = await open({ 'a.bt': RISKY, 'b.bt': RISKY });
    const run = await runAction(github, pull);
    expect(run.status).toBe(1);
    expect(run.summary).toMatch(/a\.bt` \*\*failed\*\*: .*404/);
    expect(github.comments(pull).map((comment) => comment.path)).toContain('b.bt');
  });
});

describe('a review that GitHub rejects', () => {
  test('is tried again after the diff was read once more', async () => {
    github.fail({ method: 'POST', path: /reviews/, status: 422, body: { message: 'Unprocessable Entity' } });
    const pull = await open({ 'tools/lock.bt': RISKY });
    const run = await runAction(github, pull);
    expect(run.status).toBe(1);
    expect(github.comments(pull).length).toBeGreaterThan(0);
  });

  test('loses no finding: one bad comment goes to the file, the others to their lines', async () => {
    const pull = await open({ 'a.bt': RISKY, 'b.bt': RISKY });
    // The whole, then the retry, then the half with a.bt.
    github.fail({ method: 'POST', path: /reviews/, status: 422, times: 3, body: { message: 'Unprocessable Entity' } });
    const run = await runAction(github, pull);
    expect(run.status).toBe(1);
    const places = github.comments(pull).map((comment) => `${comment.path} ${comment.anchor.kind}`);
    expect(places).toContain('a.bt file');
    expect(places).toContain('b.bt line');
  });

  test('because the head moved leaves the findings in the summary', async () => {
    const pull = await open({ 'tools/lock.bt': RISKY });
    github.fail({ method: 'POST', path: /reviews/, status: 422, body: { message: 'Unprocessable Entity' } });
    const first = github.state.coordinates.bind(github.state);
    const running = runAction(github, pull);
    const waiting = setInterval(async () => {
      if (!github.requests.some(({ path }) => path.includes('/contents/'))) return;
      clearInterval(waiting);
      await commit(repository, { branch: 'change', files: { 'tools/other.bt': HARMLESS } });
    }, 2);
    const run = await running;
    clearInterval(waiting);
    expect(run.status).toBe(1);
    expect(run.summary).toContain((await first(pull)).head);
    expect(run.summary).toMatch(/moved from/);
  });
});

describe('an API that is busy or broken', () => {
  test('a secondary rate limit is waited for', async () => {
    github.fail({ method: 'POST', path: /reviews/, ...secondaryRateLimit(1) });
    const pull = await open({ 'tools/lock.bt': RISKY });
    const run = await runAction(github, pull);
    expect(run.stdout).toContain('asks to wait 1 s');
    expect(github.reviews(pull)).toHaveLength(1);
  });

  test('a limit that lasts long is given up with words, at once', async () => {
    github.fail({ path: /pulls\/1$/, ...primaryRateLimit(Math.floor(Date.now() / 1000) + 3000) });
    const run = await runAction(github, await open({ 'tools/lock.bt': RISKY }));
    expect(run.status).toBe(1);
    expect(run.time).toBeLessThan(5000);
    expect(run.stdout).toMatch(/^::error::.*The limit on requests is used up/m);
    expect(run.stdout).not.toMatch(/^\s+at /m);
  });

  test('a review whose answer was lost is not posted twice', async () => {
    github.fail({ method: 'POST', path: /reviews/, status: 502, handled: true, body: { message: 'Server Error' } });
    const pull = await open({ 'tools/lock.bt': RISKY });
    const run = await runAction(github, pull);
    expect(github.reviews(pull)).toHaveLength(1);
    expect(run.stdout).toContain('Review posted');
  });

  test('a token that is not valid gives one sentence', async () => {
    const run = await runAction(github, await open({ 'tools/lock.bt': RISKY }), { token: 'nonsense' });
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^::error::The pull request could not be read: GitHub answered 401 .*`token` input/m);
    expect(run.stderr).toBe('');
  });
});

describe('the configuration', () => {
  test('is read from the base commit', async () => {
    await github.close();
    await repository.remove();
    await start({ '.github/bpftrace-guard.yml': 'fail-on: never\n' });
    const run = await runAction(github, await open({ 'a.bt': RISKY, '.github/bpftrace-guard.yml': 'fail-on: note\n' }));
    expect(run.status).toBe(0);
  });

  test('that is broken fails with the place', async () => {
    await github.close();
    await repository.remove();
    await start({ '.github/bpftrace-guard.yml': 'targets:\n  - debian-99\n' });
    const run = await runAction(github, await open({ 'a.bt': RISKY }));
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^::error::.*\.github\/bpftrace-guard\.yml:2:5: /m);
  });

  test.each([
    [{ 'fail-on': 'sometimes' }, /`fail-on` is one of/],
    [{ comment: 'perhaps' }, /`comment` is true or false/],
    [{ targets: 'debian-99' }, /`targets` is wrong\..*debian-99/],
  ])('inputs %j are refused in words', async (inputs, words) => {
    const run = await runAction(github, await open({ 'a.bt': RISKY }), { inputs });
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(words);
  });
});

describe('the place it runs at', () => {
  test('may be a GitHub Enterprise Server', async () => {
    await github.close();
    await repository.remove();
    await start({ 'README.md': 'Tools\n' }, { basePath: '/api/v3' });
    const pull = await open({ 'tools/lock.bt': RISKY });
    await runAction(github, pull);
    expect(github.comments(pull).length).toBeGreaterThan(0);
    expect(github.reviews(pull)[0]?.body).toContain(`${github.serverUrl}/octo-org/tools/blob/`);
  });

  test('may be a pull_request_target, which is read the same way', async () => {
    const pull = await open({ 'tools/lock.bt': RISKY });
    await runAction(github, pull, { eventName: 'pull_request_target' });
    expect(github.reviews(pull)).toHaveLength(1);
  });

  test.each([
    ['merge_group', {}, 0, /merge group/],
    ['push', {}, 1, /`on: pull_request`/],
    ['pull_request', {}, 1, /without a pull request/],
    ['pull_request', { action: 'closed', pull_request: { number: 1 } }, 0, /closed/],
  ])('%s with %j', async (eventName, payload, status, words) => {
    const run = await runAction(github, await open({ 'a.bt': RISKY }), { eventName, payload });
    expect(run.status).toBe(status);
    expect(run.stdout).toMatch(words);
    expect(github.requests).toEqual([]);
  });
});

describe('hostile names and texts', () => {
  test('cannot command the runner, ping people or break out of the review', async () => {
    const name = 'x`|<b>@octocat\n::error::pwned ##[error]pwned [a](b).bt';
    const pull = await open({ [name]: `${RISKY}// ::warning::no \u202e @octocat\n` });
    const run = await runAction(github, pull);
    expect(run.stdout).not.toMatch(/^\s*::error::pwned/m);
    expect(run.stdout).not.toMatch(/^(?!::).*##\[/m);
    for (const text of [run.summary, ...github.reviews(pull).map((review) => review.body)]) {
      expect(text).not.toContain('<b>');
      expect(text.replace(/`[^`\n]*`/g, '')).not.toMatch(/@octocat/);
    }
    expect(github.comments(pull).length).toBeGreaterThan(0);
  });
});
