import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { commitToBranch } from '../../src/github/commits.ts';
import { USER_TOKEN } from '../github/access.ts';
import { git } from '../github/git.ts';
import { quietClient } from '../github/quiet-client.ts';
import { nodeId } from '../github/representation/account.ts';
import { type Scene, setScene } from '../github/scene.ts';

const MESSAGE = { headline: 'Guard the probes', body: 'As the review suggests.' };
const ROOT = { owner: 'octo-org', repo: 'tools' };

let scene: Scene;

beforeEach(async () => {
  scene = await setScene({ 'README.md': '#\n' }, { 'a.bt': 'BEGIN { }\n' });
});

afterEach(async () => {
  await scene.close();
  expect(scene.github.violations).toEqual([]);
});

/** Commits a changed script to a branch that is expected at a commit. */
function commit(mode: '100644' | '100755', { name = scene.pull.head, text = 'END { }\n', token = USER_TOKEN } = {}) {
  return commitToBranch(
    quietClient(scene.github, token),
    { ...ROOT, repositoryId: nodeId('Repository', scene.pull.repository.id), name, headSha: scene.head },
    [{ path: 'a.bt', text, mode }],
    MESSAGE,
  );
}

// Files that are executable go another way.
describe.each(['100644', '100755'] as const)('a file of mode %s', (mode) => {
  test('is committed on top of the head', async () => {
    const outcome = await commit(mode);
    if (outcome.kind !== 'committed') throw new Error(outcome.kind);
    const { directory } = scene.repository;
    expect(`${await git(directory, ['show', `${outcome.sha}:a.bt`])}`).toBe('END { }\n');
    expect(`${await git(directory, ['rev-parse', `${outcome.sha}^`])}`).toContain(scene.head);
    expect(`${await git(directory, ['ls-tree', outcome.sha, 'a.bt'])}`).toContain(mode);
  });

  test('is not committed to a branch that has moved', async () => {
    await commit(mode);
    expect(await commit(mode, { text: 'BEGIN { exit(); }\n' })).toEqual({ kind: 'moved' });
  });

  test('is not committed where GitHub does not know the token, and the answer says so', async () => {
    const outcome = await commit(mode, { token: 'token-of-nobody' });
    expect(outcome).toEqual({ kind: 'failed', message: expect.stringContaining('Bad credentials') });
  });

  test('is not committed to a branch that is gone', async () => {
    expect(await commit(mode, { name: 'gone' })).toEqual({ kind: 'no-branch' });
  });

  test.each<[string, string, { kind: string; message?: RegExp }]>([
    ['STALE_DATA', 'No.', { kind: 'moved' }],
    ['FORBIDDEN', 'Resource not accessible by integration', { kind: 'forbidden' }],
    ['INSUFFICIENT_SCOPES', 'Your token has not been granted the required scopes', { kind: 'forbidden' }],
    ['NOT_FOUND', 'Could not resolve to a node.', { kind: 'no-branch' }],
    // What is forbidden for another reason is not a matter of the token.
    [
      'FORBIDDEN',
      'Repository was archived so is read-only.',
      { kind: 'failed', message: /archived so.*Nothing can be/ },
    ],
    ['UNPROCESSABLE', 'No.', { kind: 'failed', message: /did not take the commit: No\.$/ }],
  ])('is not committed where GitHub says %s: %s', async (type, message, { kind, message: told = /./ }) => {
    const body = { data: null, errors: [{ type, message }] };
    scene.github.fail({ query: /createCommitOnBranch|updateRefs/, status: 200, body });
    const outcome = await commit(mode);
    expect(outcome.kind).toBe(kind);
    if ('message' in outcome) expect(outcome.message).toMatch(told);
  });

  test('is committed once where only the answer is lost', async () => {
    scene.github.fail({ query: /createCommitOnBranch|updateRefs/, status: 502, handled: true });
    const outcome = await commit(mode);
    if (outcome.kind !== 'committed') throw new Error(outcome.kind);
    expect(`${await git(scene.repository.directory, ['rev-parse', scene.pull.head])}`).toContain(outcome.sha);
  });
});

test.each([
  [403, 'forbidden'],
  [422, 'failed'],
  [502, 'failed'],
])('an executable file of which a part is answered with %i is not committed: %s', async (status, kind) => {
  scene.github.fail({
    method: 'POST',
    path: /git\/blobs/,
    status,
    body: { message: status === 403 ? 'Resource not accessible by integration' : 'No.' },
  });
  expect(await commit('100755')).toEqual({ kind, message: expect.stringContaining('The commit was not made') });
});
