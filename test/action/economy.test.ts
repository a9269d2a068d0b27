import { describe, expect, test } from '@jest/globals';
import type { FileTree } from '../github/repository.ts';
import { now, type PullRequest } from '../github/state.ts';
import { runAction } from './action-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { isContents, useStage } from './stage.ts';

const stage = useStage();

/** A pull request with so many changed files, of which some are scripts; every tenth of these is risky. */
function files(changed: number, scripts: number): FileTree {
  const names = Array.from({ length: changed }, (_, at) => (at < scripts ? `tools/s${at}.bt` : `other/${at}.txt`));
  return Object.fromEntries(
    names.map((name, at) => [name, at < scripts ? `// ${at}\n${at % 10 === 0 ? RISKY : HARMLESS}` : `${at}\n`]),
  );
}

/** The requests of a run that read. */
async function reads(pull: PullRequest): Promise<number> {
  const before = stage.github.requests.length;
  await runAction(stage.github, pull, { inputs: { 'fail-on': 'never' } });
  const own = stage.github.requests.slice(before);
  return own.filter(
    ({ method, body }) => method === 'GET' || isContents(body) || JSON.stringify(body).includes('query posted'),
  ).length;
}

function talk(pull: PullRequest, comments: number): void {
  for (let index = 0; index < comments; index++)
    pull.issueComments.push({
      id: stage.github.state.nextId(),
      user: stage.github.state.account('reviewer'),
      body: 'Hm.',
      createdAt: now(),
      updatedAt: now(),
    });
}

describe('the requests that read', () => {
  test.each([
    [1, 1],
    [100, 100],
    [250, 100],
    [3000, 100],
  ])('of %i changed files with %i scripts are at most 10 and one for each hundred files', async (changed, scripts) => {
    const pull = await stage.open(files(changed, scripts));
    expect(await reads(pull)).toBeLessThanOrEqual(10 + Math.ceil(changed / 100));
    expect(stage.github.comments(pull).length).toBe(Math.ceil(scripts / 10));
  });

  test('of a later run are one more for each hundred comments that are there', async () => {
    const pull = await stage.open(files(100, 100));
    await runAction(stage.github, pull, { inputs: { 'fail-on': 'never' } });
    talk(pull, 250);
    // Nothing is posted, so nothing is looked at again either.
    expect(await reads(pull)).toBeLessThanOrEqual(8 + 1 + 2);
    expect(stage.github.reviews(pull)).toHaveLength(1);
  });
});
