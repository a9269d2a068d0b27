import type { PullRequest } from './changes.ts';
import type { GitHub } from './client.ts';

/** An open pull request that a search has found. */
export interface FoundPullRequest extends PullRequest {
  readonly url: string;
}

/** What a search has found, and how many there are in all: GitHub shows 1,000 of them at most. */
export interface FoundPullRequests {
  readonly found: readonly FoundPullRequest[];
  readonly count: number;
}

interface PullNode {
  readonly number?: number;
  readonly url?: string;
  readonly repository?: { readonly nameWithOwner: string };
}

interface Answer {
  readonly search: {
    readonly issueCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly (PullNode | null)[] | null;
  };
}

const SEARCH = `query dismissals($words: String!, $after: String) {
  search(query: $words, type: ISSUE, first: 100, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes { ... on PullRequest { number url repository { nameWithOwner } } }
  }
}`;

/** GitHub shows ten pages of any search. */
const MOST_PAGES = 10;

/**
 * The open pull requests of an owner in which a comment may dismiss a finding, as GitHub's search has them, which lags behind by
 * seconds. One request for each 100.
 *
 * @throws what Octokit throws for a request that fails.
 */
export async function searchDismissals(octokit: GitHub, owner: string): Promise<FoundPullRequests> {
  const words = `user:${owner} is:pr is:open archived:false in:comments "bpftrace-guard dismiss"`;
  const found: FoundPullRequest[] = [];
  let count = 0;
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { search }: Answer = await octokit.graphql<Answer>(SEARCH, { words, after });
    count = search.issueCount;
    for (const node of search.nodes ?? []) {
      const [name, repo] = node?.repository?.nameWithOwner.split('/') ?? [];
      if (name === undefined || repo === undefined || node?.number === undefined || node.url === undefined) continue;
      found.push({ owner: name, repo, number: node.number, url: node.url });
    }
    after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
    // What is left out then, the count tells.
    if (after === null) break;
  }
  return { found, count };
}
