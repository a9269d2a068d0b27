import { type ActionRun, runAction } from '../action/action-run.ts';
import type { ChangedFile } from '../github/diff.ts';
import type { LocalGitHub, LoggedRequest } from '../github/local-github.ts';
import { createRepository, openPullRequest } from '../github/repository.ts';
import { startGitHub } from '../github/server.ts';
import type { PullRequest, Review, ReviewComment } from '../github/state.ts';
import { suggestionBlocks } from '../github/suggestion.ts';
import { LOCK_WAITERS, OPENS_AFTER, OPENS_BEFORE } from './scripts.ts';

/** One run of the action, and what it said in the pull request. */
export interface Visit {
  readonly run: ActionRun;
  readonly requests: readonly LoggedRequest[];
  readonly reviews: readonly Review[];
  readonly comments: readonly ReviewComment[];
  /** The summary comment as it was then: later runs edit it. */
  readonly summary: string;
}

/** What happened, from the pull request to the green check. */
export interface Story {
  readonly pull: PullRequest;
  /** The changes as pushed. */
  readonly files: readonly ChangedFile[];
  readonly first: Visit;
  /** The commit that a click on "Commit suggestion" made, and the changes after it. */
  readonly suggestionCommit: string;
  readonly filesAfter: readonly ChangedFile[];
  readonly second: Visit;
  /** What did not go as it should, one sentence each. */
  readonly problems: readonly string[];
}

/** Makes the repository, the pull request and the GitHub, runs the built action twice, and clears away. */
export async function play(): Promise<Story> {
  const github = await startGitHub();
  try {
    const repository = await createRepository({ 'tools/opens.bt': OPENS_BEFORE, 'README.md': '# Tools\n' });
    try {
      const pull = await openPullRequest(github, repository, {
        branch: 'lock-waits',
        files: { 'tools/lockwaiters.bt': LOCK_WAITERS, 'tools/opens.bt': OPENS_AFTER },
        title: 'Count the threads that wait for spin locks',
        body: 'A new script, and file names for the old one.',
      });
      const files = await github.state.pullFiles(pull);
      const first = await visit(github, pull);
      const suggestionCommit = await github.applySuggestions(pull);
      const filesAfter = await github.state.pullFiles(pull);
      const second = await visit(github, pull);
      const problems = [
        ...problemsOf(first, second),
        ...github.violations.map(({ method, path, problem }) => `The local GitHub met ${method} ${path}: ${problem}`),
      ];
      return { pull, files, first, suggestionCommit, filesAfter, second, problems };
    } finally {
      await repository.remove();
    }
  } finally {
    await github.close();
  }
}

/** Runs the action and keeps what is new since. */
async function visit(github: LocalGitHub, pull: PullRequest): Promise<Visit> {
  const before = {
    requests: github.requests.length,
    reviews: github.reviews(pull).length,
    comments: github.comments(pull).length,
  };
  const run = await runAction(github, pull);
  return {
    run,
    requests: github.requests.slice(before.requests),
    reviews: github.reviews(pull).slice(before.reviews),
    // As they are now: a later run changes the text of a comment that it closes.
    comments: github
      .comments(pull)
      .slice(before.comments)
      .map((comment) => ({ ...comment })),
    summary: github.issueComments(pull)[0]?.body ?? '',
  };
}

function problemsOf(first: Visit, second: Visit): string[] {
  const [comment] = first.comments;
  const expected: readonly (readonly [boolean, string])[] = [
    [first.run.status === 1, `The first run ended with ${first.run.status}, not with 1 for a script that can hang.`],
    [first.reviews.length === 1, `The first run posted ${first.reviews.length} reviews, not one.`],
    [first.run.outputs.errors === '1', `The first run counted ${first.run.outputs.errors} errors, not 1.`],
    [first.comments.every(({ path }) => path === 'tools/lockwaiters.bt'), 'There is a comment on the harmless script.'],
    [comment !== undefined, 'There is no comment on the risky script.'],
    [comment !== undefined && suggestionBlocks(comment.body).length === 1, 'The comment has no suggestion.'],
    [comment?.body.includes('```mermaid') === true, 'The comment has no diagram.'],
    [second.run.status === 0, `The run after the suggestion ended with ${second.run.status}, not with 0.`],
    [second.run.outputs.findings === '0', `After the suggestion there are ${second.run.outputs.findings} findings.`],
    [first.summary.includes('abba-deadlock'), 'The summary comment does not tell the finding.'],
    [!second.summary.includes('abba-deadlock'), 'The summary comment still tells the finding.'],
    [second.comments.length === 0, 'The run after the suggestion commented again.'],
  ];
  const wrong = expected.filter(([holds]) => !holds).map(([, words]) => words);
  return wrong.length === 0 ? [] : [...wrong, ...logs('first', first.run), ...logs('second', second.run)];
}

function logs(which: string, { stdout, stderr }: ActionRun): string[] {
  return [`The log of the ${which} run:\n${stdout}${stderr}`];
}
