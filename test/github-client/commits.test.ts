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
});
