import type { TokenGrant } from './access.ts';
import type { Headers } from './answer.ts';
import type { Failure } from './failure.ts';
import type { GitHubState, IssueComment, Limits, PullRequest, Repository, Review, ReviewComment } from './state.ts';

export interface GitHubOptions {
  /** What each token may do; default: WRITE_TOKEN, READ_TOKEN and USER_TOKEN of access.ts. */
  readonly tokens?: Readonly<Record<string, TokenGrant>>;
  /** `/api/v3` for the addresses of GitHub Enterprise Server. Default none. */
  readonly basePath?: string;
  /** Milliseconds that each answer takes. Default 0. */
  readonly latency?: number | ((method: string, path: string) => number);
  /** Requests per hour and token. Default 1,000, as a workflow has. */
  readonly requestsPerHour?: number;
  /** Smaller limits, to meet them with small files. */
  readonly limits?: Partial<Limits>;
  /** More headers for every answer. */
  readonly headers?: Headers;
  /**
   * The address of Prism, which test/prism-setup.js starts: then every request and its answer are also held against GitHub's whole
   * description, by a program that is not ours. By default nobody does.
   */
  readonly prism?: string | undefined;
  /** Changes answers before they are held against the description: for tests of that check. */
  readonly alter?: (operationId: string, body: unknown) => unknown;
}

/** A request as it came, and how it was answered. */
export interface LoggedRequest {
  readonly method: string;
  /** With the query, without the base path. */
  readonly path: string;
  /** undefined when the request carried none, or one that is not known. */
  token: string | undefined;
  /** The JSON of the body; undefined when there was none. */
  body: unknown;
  /** The status that was sent; 0 when the connection was cut before. */
  status: number;
}

/**
 * What must never happen: an answer of ours that the description does not allow, a crash, a route we lack, a query that GitHub's
 * schema does not allow, or a request or answer that Prism finds wrong.
 */
export interface Violation {
  readonly kind: 'answer' | 'crash' | 'unknown-route' | 'query' | 'prism';
  readonly method: string;
  readonly path: string;
  readonly problem: string;
}

export interface NewRepository {
  readonly owner: string;
  readonly name: string;
  /** The folder of a git repository, bare or not. */
  readonly directory: string;
  readonly defaultBranch: string;
  readonly private?: boolean;
  /** Present: this is a fork. */
  readonly parent?: Repository;
  /** As in `Repository`. */
  readonly archived?: boolean;
  readonly disabled?: boolean;
}

export interface NewPullRequest {
  readonly repository: Repository;
  /** A branch of the repository; default: its default branch. */
  readonly base?: string;
  /** Where the head branch is; default: the repository itself. */
  readonly headRepository?: Repository;
  readonly head: string;
  readonly title?: string;
  readonly body?: string;
  /** Login. Default `contributor`. */
  readonly author?: string;
  readonly draft?: boolean;
  /** Then it is an issue, and has no branches. */
  readonly isIssue?: boolean;
  /** Default true. */
  readonly maintainerCanModify?: boolean;
}

/** A running server. Branches are read from git at each request: pushing is committing to the repository's folder. */
export interface LocalGitHub {
  /** For GITHUB_API_URL: with the base path, without a slash at the end. */
  readonly url: string;
  /** For GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  readonly state: GitHubState;
  readonly requests: readonly LoggedRequest[];
  readonly violations: readonly Violation[];
  /** How many failures were asked for that no request has met yet. */
  readonly pendingFailures: number;
  addRepository(repository: NewRepository): Repository;
  openPullRequest(pull: NewPullRequest): PullRequest;
  /** Makes requests that match fail; see failure.ts. */
  fail(failure: Failure): void;
  /** Does something right before the first request that matches is answered, once: the head moves, a branch goes. */
  before(request: Pick<Failure, 'method' | 'path' | 'query'>, work: () => Promise<unknown>): void;
  /** The payload of a `pull_request` event, for GITHUB_EVENT_PATH. */
  event(pull: PullRequest, action?: 'opened' | 'synchronize' | 'reopened'): Promise<Readonly<Record<string, unknown>>>;
  reviews(pull: PullRequest): readonly Review[];
  comments(pull: PullRequest): readonly ReviewComment[];
  issueComments(pull: PullRequest): readonly IssueComment[];
  /** Commits the suggestions of all comments, or of these, to the head branch and gives the commit; see suggestion.ts. */
  applySuggestions(pull: PullRequest, comments?: readonly ReviewComment[]): Promise<string>;
  close(): Promise<void>;
}
