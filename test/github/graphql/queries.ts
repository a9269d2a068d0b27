import { authorize } from '../access.ts';
import { Refusal } from '../answer.ts';
import { gitText, namedCommits } from '../git.ts';
import { nodeId } from '../representation/account.ts';
import { pullAddresses } from '../representation/pull.ts';
import type { PullRequest, Repository } from '../state.ts';
import { commentNode, reviewNode, threadOf, threadsOf } from './comments.ts';
import { type Context, connection, pageOf, type Range } from './connection.ts';
import { actorOf, threadAt } from './nodes.ts';
import { objectAt } from './objects.ts';
import { forbidden, Problem } from './problem.ts';

/** The fields of `query`. */
export const queries = {
  viewer: (_: unknown, { state, caller }: Context) => {
    const { login, id } = state.account(caller.login, caller.kind);
    return { ...actorOf({ login, id, kind: caller.kind }), __typename: 'User', login, databaseId: id };
  },

  repository: ({ owner, name }: { owner: string; name: string }, context: Context) => {
    const found = context.state.repositories.find(
      (one) => `${one.owner}/${one.name}`.toLowerCase() === `${owner}/${name}`.toLowerCase(),
    );
    if (found === undefined || !sees(context, found))
      throw missing(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
    return repositoryNode(found, context);
  },

  /** In the order of their names, which is the one that is asked for. */
  repositoryOwner: ({ login }: { login: string }, { state }: Context) => {
    const isOwn = ({ owner }: Repository) => owner.toLowerCase() === login.toLowerCase();
    const owned = state.repositories.filter(isOwn).sort((a, b) => (a.name < b.name ? -1 : 1));
    const [first] = owned;
    if (first === undefined) return null;
    return {
      ...actorOf(state.account(first.owner, 'Organization')),
      __typename: 'Organization',
      login: first.owner,
      repositories: connection((own) => owned.filter((one) => sees(own, one)).map((one) => repositoryNode(one, own))),
    };
  },

  /** Open pull requests of owners in which somebody wrote some words, as `user:LOGIN is:pr is:open "words"` asks. */
  search: (range: Range & { query: string }, context: Context) => {
    const owners = [...range.query.matchAll(/\buser:(\S+)/g)].map(([, login = '']) => login.toLowerCase());
    const [, words = ''] = /"([^"]*)"/.exec(range.query) ?? [];
    const found = context.state.pulls.filter(
      ({ repository, open, isIssue, issueComments, comments }) =>
        open &&
        isIssue !== true &&
        owners.includes(repository.owner.toLowerCase()) &&
        sees(context, repository) &&
        [...issueComments, ...comments].some(({ body }) => body.includes(words)),
    );
    const { totalCount: issueCount, ...page } = pageOf(found, range, 'search');
    return {
      ...page,
      issueCount,
      nodes: page.nodes.map((pull) => ({
        __typename: 'PullRequest',
        number: pull.number,
        url: pullAddresses(pull, context.roots).page,
        repository: () => repositoryNode(pull.repository, context),
      })),
    };
  },

  /** Only threads are asked for by their ids. */
  node: ({ id }: { id: string }, context: Context) => {
    const { pull, first } = threadAt(context.state, id);
    mayRead(context, 'pulls/get', pull.repository);
    return threadOf(pull, first, context);
  },

  rateLimit: (_: unknown, { caller }: Context) => ({ cost: 1, limit: 1000, remaining: caller.token === '' ? 0 : 999 }),
};

/** A token that is tied to one repository sees no other private one. */
function sees({ caller }: Context, { private: isPrivate, owner, name }: Repository): boolean {
  return !isPrivate || caller.home === undefined || caller.home === `${owner}/${name}`;
}

function missing(message: string): Problem {
  return new Problem('NOT_FOUND', message);
}

function repositoryNode(repository: Repository, context: Context) {
  return {
    __typename: 'Repository',
    id: nodeId('Repository', repository.id),
    name: repository.name,
    nameWithOwner: `${repository.owner}/${repository.name}`,
    isFork: repository.parent !== undefined,
    isPrivate: repository.private,
    isArchived: repository.archived === true,
    isDisabled: repository.disabled === true,
    isEmpty: async () => (await gitText(repository.directory, ['for-each-ref', '--count=1'])) === '',
    url: `${context.roots.web}/${repository.owner}/${repository.name}`,
    defaultBranchRef: async () => {
      const [oid] = await namedCommits(repository.directory, [`refs/heads/${repository.defaultBranch}`]);
      const target = { __typename: 'Commit', oid };
      return oid === undefined ? null : { __typename: 'Ref', name: repository.defaultBranch, target };
    },
    owner: actorOf(context.state.account(repository.owner, 'Organization')),
    object: ({ expression, oid }: { expression?: string; oid?: string }) => {
      mayRead(context, 'repos/get-content', repository);
      return objectAt(repository, expression ?? oid ?? '');
    },
    issue: ({ number }: { number: number }) => {
      mayRead(context, 'issues/get', repository);
      const issue = context.state.pulls.find((one) => one.repository === repository && one.number === number);
      if (!issue?.isIssue) throw missing(`Could not resolve to an Issue with the number of ${number}.`);
      const comments = connection((own) =>
        issue.issueComments.map((comment) => commentNode({ kind: 'IssueComment', pull: issue, comment }, own)),
      );
      return { __typename: 'Issue', id: nodeId('Issue', issue.id), number, comments };
    },
    pullRequest: ({ number }: { number: number }) => {
      mayRead(context, 'pulls/get', repository);
      const pull = context.state.pulls.find((one) => one.repository === repository && one.number === number);
      if (pull === undefined || pull.isIssue)
        throw missing(`Could not resolve to a PullRequest with the number of ${number}.`);
      return pullNode(pull, context);
    },
  };
}

function mayRead({ caller }: Context, operation: string, repository: Repository): void {
  try {
    authorize(caller, operation, repository.private);
  } catch (error) {
    throw error instanceof Refusal ? forbidden() : error;
  }
}

async function pullNode(pull: PullRequest, context: Context) {
  const { state, roots } = context;
  const { recordedBase, head } = await state.coordinates(pull);
  const branch = async () => {
    const [oid] = await namedCommits(pull.headRepository.directory, [`refs/heads/${pull.head}`]);
    return oid === undefined ? null : { __typename: 'Ref', name: pull.head, target: { __typename: 'Commit', oid } };
  };
  return {
    __typename: 'PullRequest',
    id: nodeId('PullRequest', pull.id),
    number: pull.number,
    state: pull.open ? 'OPEN' : 'CLOSED',
    title: pull.title,
    isDraft: pull.draft,
    author: actorOf(pull.author),
    headRefOid: head,
    baseRefOid: recordedBase,
    headRefName: pull.head,
    baseRefName: pull.base,
    headRef: branch,
    headRepository: () => repositoryNode(pull.headRepository, context),
    isCrossRepository: pull.headRepository !== pull.repository,
    maintainerCanModify: pull.headRepository !== pull.repository && pull.maintainerCanModify,
    changedFiles: async () => (await state.pullFiles(pull)).length,
    url: pullAddresses(pull, roots).page,
    comments: connection((own) =>
      pull.issueComments.map((comment) => commentNode({ kind: 'IssueComment', pull, comment }, own)),
    ),
    reviews: connection((own) =>
      pull.reviews
        .filter((review) => review.state !== 'PENDING' || review.user.login === own.caller.login)
        .map((review) => reviewNode(pull, review, own)),
    ),
    reviewThreads: connection((own) => threadsOf(pull, own)),
  };
}
