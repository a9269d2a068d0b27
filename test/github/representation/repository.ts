import type { GitHubState, Repository } from '../state.ts';
import { nodeId, type Roots, simpleUser } from './account.ts';

/** Addresses below a repository's that only end in another word. */
const BELOW: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** What `GET /repos/{owner}/{repo}` starts with, and what stands inside pull requests. */
export function repositoryOf(state: GitHubState, repository: Repository, roots: Roots) {
  const fullName = `${repository.owner}/${repository.name}`;
  const url = `${roots.api}/repos/${fullName}`;
  const page = `${roots.web}/${fullName}`;
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullName,
    private: repository.private,
    owner: simpleUser(
      state.account(repository.owner, repository.parent === undefined ? 'Organization' : 'User'),
      roots,
    ),
    html_url: page,
    description: null,
    fork: repository.parent !== undefined,
    url,
    ...Object.fromEntries(Object.entries(BELOW).map(([key, end]) => [key, `${url}${end}`])),
    clone_url: `${page}.git`,
    git_url: `git://${new URL(roots.web).host}/${fullName}.git`,
    ssh_url: `git@${new URL(roots.web).hostname}:${fullName}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    default_branch: repository.defaultBranch,
    visibility: repository.private ? 'private' : 'public',
    size: 1,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repository.archived === true,
    disabled: repository.disabled === true,
    created_at: '2026-01-02T03:04:05Z',
    updated_at: '2026-01-02T03:04:05Z',
    pushed_at: '2026-01-02T03:04:05Z',
  };
}

/** GitHub's "full repository". */
export function fullRepositoryOf(state: GitHubState, repository: Repository, roots: Roots) {
  const { parent } = repository;
  return {
    ...repositoryOf(state, repository, roots),
    network_count: 0,
    subscribers_count: 0,
    ...(parent === undefined
      ? {}
      : { parent: repositoryOf(state, parent, roots), source: repositoryOf(state, parent, roots) }),
  };
}
