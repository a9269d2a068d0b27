/** What made the workflow run, as far as this product knows what to do with it. */
export type GitHubEvent =
  | {
      readonly kind: 'pull-request';
      readonly owner: string;
      readonly repo: string;
      readonly number: number;
      /** True when the pull request was just closed: nobody waits for a review. */
      readonly closed: boolean;
    }
  | { readonly kind: 'merge-group' }
  | { readonly kind: 'unsupported'; readonly name: string };

/** The parts of @actions/github's context that are looked at. */
export interface EventContext {
  readonly eventName: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly repo: { readonly owner: string; readonly repo: string };
}

/**
 * Reads the event. `pull_request_target` is read like `pull_request`: nothing of the pull request is checked out or run,
 * its scripts are read as text through the API.
 */
export function readEvent(context: EventContext): GitHubEvent {
  switch (context.eventName) {
    case 'pull_request':
    case 'pull_request_target': {
      const number = pullRequestNumber(context.payload.pull_request);
      if (number === undefined) return { kind: 'unsupported', name: `${context.eventName} without a pull request` };
      const { owner, repo } = context.repo;
      return { kind: 'pull-request', owner, repo, number, closed: context.payload.action === 'closed' };
    }
    case 'merge_group':
      return { kind: 'merge-group' };
    default:
      return { kind: 'unsupported', name: context.eventName };
  }
}

function pullRequestNumber(pullRequest: unknown): number | undefined {
  if (typeof pullRequest !== 'object' || pullRequest === null || !('number' in pullRequest)) return undefined;
  const { number } = pullRequest;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
