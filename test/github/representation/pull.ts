import type { ChangedFile } from '../diff.ts';
import type { GitHubState, PullRequest, Repository } from '../state.ts';
import { nodeId, type Roots, simpleUser } from './account.ts';
import { repositoryOf } from './repository.ts';

/** A path of a repository inside an address. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The addresses of a pull request: in the API, its page, and as an issue. */
export function pullAddresses(pull: PullRequest, { api, web }: Roots) {
  const name = `${pull.repository.owner}/${pull.repository.name}`;
  return {
    url: `${api}/repos/${name}/pulls/${pull.number}`,
    page: `${web}/${name}/${pull.isIssue ? 'issues' : 'pull'}/${pull.number}`,
    issue: `${api}/repos/${name}/issues/${pull.number}`,
    repository: `${api}/repos/${name}`,
  };
}

function addressesOf(pull: PullRequest, head: string, roots: Roots) {
  const { url, page, issue, repository } = pullAddresses(pull, roots);
  const links = {
    self: url,
    html: page,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${repository}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${repository}/statuses/${head}`,
  };
  return {
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    comments_url: links.comments,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    commits_url: links.commits,
    statuses_url: links.statuses,
    _links: Object.fromEntries(Object.entries(links).map(([key, href]) => [key, { href }])),
  };
}

/** GitHub's "pull request", with counts and the test merge worked out from git now. */
export async function pullRequestOf(state: GitHubState, pull: PullRequest, roots: Roots) {
  const { recordedBase, head } = await state.coordinates(pull);
  const [files, commits, merge] = [await state.pullFiles(pull), await state.commits(pull), await state.testMerge(pull)];
  const end = (repository: Repository, ref: string, sha: string) => ({
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    user: simpleUser(state.account(repository.owner), roots),
    repo: repositoryOf(state, repository, roots),
  });
  return {
    ...addressesOf(pull, head, roots),
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    state: pull.open ? 'open' : 'closed',
    locked: false,
    title: pull.title,
    body: pull.body,
    user: simpleUser(pull.author, roots),
    author_association: 'CONTRIBUTOR',
    draft: pull.draft,
    head: end(pull.headRepository, pull.head, head),
    base: end(pull.repository, pull.base, recordedBase),
    merged: false,
    mergeable: merge !== null,
    rebaseable: merge !== null,
    mergeable_state: merge === null ? 'dirty' : 'clean',
    merge_commit_sha: merge,
    merged_by: null,
    maintainer_can_modify: pull.headRepository !== pull.repository && pull.maintainerCanModify,
    auto_merge: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.createdAt,
    closed_at: null,
    merged_at: null,
    comments: pull.issueComments.length,
    review_comments: pull.comments.length,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** GitHub's "diff entry". `base` and `head`: the commits that removed and other files are to be read at. */
export function diffEntry(
  file: ChangedFile,
  repository: Repository,
  commits: { base: string; head: string },
  roots: Roots,
) {
  const name = `${repository.owner}/${repository.name}`;
  const at = file.status === 'removed' ? commits.base : commits.head;
  const path = encodePath(file.path);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${roots.web}/${name}/blob/${at}/${path}`,
    raw_url: `${roots.web}/${name}/raw/${at}/${path}`,
    contents_url: `${roots.api}/repos/${name}/contents/${path}?ref=${at}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}
