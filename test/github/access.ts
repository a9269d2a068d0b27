import { Refusal } from './answer.ts';

export type Permission = 'contents' | 'pull_requests' | 'issues' | 'checks';
export type Level = 'read' | 'write';

/** Who a token speaks for and what it may do. A permission that is not named is not granted. */
export interface TokenGrant {
  /** `github-actions[bot]` and other apps are bots: their tokens cannot ask `GET /user`. */
  readonly login: string;
  readonly kind: 'Bot' | 'User';
  readonly permissions: Readonly<Partial<Record<Permission, Level>>>;
  /**
   * The only private repository that it sees, as `OWNER/NAME`, in small letters: a workflow's token sees its own. All of them when it
   * is left out.
   */
  readonly home?: string;
}

export interface Caller extends TokenGrant {
  readonly token: string;
}

/** The token of a workflow in the repository itself, with `contents: read` and `pull-requests: write`. */
export const WRITE_TOKEN = 'token-of-the-workflow';
/** The token of a workflow that a fork's pull request started. */
export const READ_TOKEN = 'token-of-a-fork';
/** The token of a person. */
export const USER_TOKEN = 'token-of-a-person';

export const DEFAULT_TOKENS: Readonly<Record<string, TokenGrant>> = {
  [WRITE_TOKEN]: {
    login: 'github-actions[bot]',
    kind: 'Bot',
    permissions: { contents: 'read', pull_requests: 'write' },
  },
  [READ_TOKEN]: {
    login: 'github-actions[bot]',
    kind: 'Bot',
    permissions: { contents: 'read', pull_requests: 'read', issues: 'read' },
  },
  [USER_TOKEN]: {
    login: 'reviewer',
    kind: 'User',
    permissions: { contents: 'write', pull_requests: 'write', issues: 'write' },
  },
};

/**
 * What an operation needs: one of the permissions at the level. A comment on a pull request's conversation may be
 * written with either permission (https://docs.github.com/rest/issues/comments).
 */
const NEEDS: Readonly<Record<string, readonly [Level, ...Permission[]]>> = {
  'repos/get-branch': ['read', 'contents'],
  'repos/get-content': ['read', 'contents'],
  'repos/compare-commits-with-basehead': ['read', 'contents'],
  'checks/create': ['write', 'checks'],
  'checks/update': ['write', 'checks'],
  'git/get-blob': ['read', 'contents'],
  'git/get-tree': ['read', 'contents'],
  'git/get-commit': ['read', 'contents'],
  'git/get-ref': ['read', 'contents'],
  'git/list-matching-refs': ['read', 'contents'],
  'git/create-blob': ['write', 'contents'],
  'git/create-tree': ['write', 'contents'],
  'git/create-commit': ['write', 'contents'],
  'reactions/create-for-issue-comment': ['write', 'issues', 'pull_requests'],
  'reactions/create-for-pull-request-review-comment': ['write', 'pull_requests'],
  'pulls/create-reply-for-review-comment': ['write', 'pull_requests'],
  'pulls/get': ['read', 'pull_requests'],
  'pulls/list': ['read', 'pull_requests'],
  'pulls/list-files': ['read', 'pull_requests'],
  'pulls/list-reviews': ['read', 'pull_requests'],
  'pulls/list-review-comments': ['read', 'pull_requests'],
  'pulls/list-comments-for-review': ['read', 'pull_requests'],
  'pulls/create-review': ['write', 'pull_requests'],
  'pulls/create-review-comment': ['write', 'pull_requests'],
  'issues/list-comments': ['read', 'issues', 'pull_requests'],
  'issues/create-comment': ['write', 'issues', 'pull_requests'],
  'issues/update-comment': ['write', 'issues', 'pull_requests'],
};

/** Who calls, by the Authorization header (`token X` or `Bearer X`). Throws the 401 that GitHub answers. */
export function authenticate(header: string | undefined, tokens: Readonly<Record<string, TokenGrant>>): Caller {
  if (header === undefined) throw new Refusal(401, 'Requires authentication');
  const token = /^(?:token|bearer)\s+(\S+)$/i.exec(header)?.[1] ?? '';
  const grant = Object.hasOwn(tokens, token) ? tokens[token] : undefined;
  if (grant === undefined) throw new Refusal(401, 'Bad credentials');
  return { ...grant, token };
}

/** Throws the 403 that GitHub answers when the token may not do this. A public repository may be read with any token. */
export function authorize(caller: Caller, operationId: string, isPrivate: boolean): void {
  if (operationId === 'users/get-authenticated' && caller.kind === 'Bot') throw forbidden(caller);
  const needs = NEEDS[operationId];
  if (needs === undefined) return;
  const [level, ...permissions] = needs;
  if (level === 'read' && !isPrivate) return;
  const granted = permissions.map((permission) => caller.permissions[permission]);
  if (!granted.some((has) => has === 'write' || has === level)) throw forbidden(caller);
}

function forbidden(caller: Caller): Refusal {
  const by = caller.kind === 'Bot' ? 'integration' : 'personal access token';
  return new Refusal(403, `Resource not accessible by ${by}`);
}
