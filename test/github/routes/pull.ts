import { type Answer, json, page, Refusal } from '../answer.ts';
import { wholeDiff } from '../diff.ts';
import { diffEntry, pullRequestOf } from '../representation/pull.ts';
import { fullRepositoryOf } from '../representation/repository.ts';
import type { GitHubState, Limits, Repository } from '../state.ts';
import { type Handlers, pullOfCall, repositoryOfCall } from './call.ts';

/** The 406 of a diff that is too large to be shown whole. */
function tooLarge(what: string): Refusal {
  const advice = "Consider using 'List pull requests files' API or locally cloning the repository instead.";
  return new Refusal(406, `Sorry, the diff exceeded the maximum number of ${what}. ${advice}`, [
    { resource: 'PullRequest', field: 'diff', code: 'too_large' },
  ]);
}

/** A diff as text. Throws 406 past GitHub's limits. */
export async function diffAnswer(
  state: GitHubState,
  repository: Repository,
  base: string,
  head: string,
): Promise<Answer> {
  const limits: Limits = state.limits;
  const [files, bytes] = await Promise.all([
    state.files(repository, base, head),
    wholeDiff(repository.directory, base, head),
  ]);
  if (files.length > limits.diffFiles) throw tooLarge(`files (${limits.diffFiles})`);
  const lines = bytes.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
  if (lines > limits.diffLines) throw tooLarge(`lines (${limits.diffLines})`);
  if (bytes.length > limits.diffBytes) throw tooLarge(`bytes (${limits.diffBytes})`);
  return { kind: 'bytes', status: 200, type: 'application/vnd.github.diff; charset=utf-8', bytes };
}

export const pullRoutes: Handlers = {
  'repos/get': (call) => json(200, fullRepositoryOf(call.state, repositoryOfCall(call), call.roots)),

  'pulls/get': async (call) => {
    const pull = pullOfCall(call);
    if (call.media !== 'diff') return json(200, await pullRequestOf(call.state, pull, call.roots));
    const { mergeBase, head } = await call.state.coordinates(pull);
    return diffAnswer(call.state, pull.repository, mergeBase, head);
  },

  'pulls/list': async (call) => {
    const repository = repositoryOfCall(call);
    const { searchParams } = call.url;
    const state = searchParams.get('state') ?? 'open';
    const head = searchParams.get('head') ?? '';
    // As GitHub does: a head without an owner filters nothing.
    const named = /^[^:]+:/.test(head);
    const found = call.state.pulls.filter(
      (pull) =>
        pull.repository === repository &&
        (state === 'all' || pull.open === (state === 'open')) &&
        (!named || `${pull.headRepository.owner}:${pull.head}` === head),
    );
    return page(await Promise.all(found.map((pull) => pullRequestOf(call.state, pull, call.roots))), call.url);
  },

  'pulls/list-files': async (call) => {
    const pull = pullOfCall(call);
    const { mergeBase: base, head } = await call.state.coordinates(pull);
    const files = (await call.state.pullFiles(pull)).slice(0, call.state.limits.pullFiles);
    return page(
      files.map((file) => diffEntry(file, pull.repository, { base, head }, call.roots)),
      call.url,
    );
  },
};
