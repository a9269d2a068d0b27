import { gitText } from '../git.ts';
import type { Repository } from '../state.ts';
import { nodeId, type Roots } from './account.ts';

/** GitHub's "commit", without files. The author has no account here, which GitHub says with null. */
export async function commitOf(repository: Repository, sha: string, { api, web }: Roots) {
  const format = ['%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');
  const shown = await gitText(repository.directory, ['show', '--no-patch', `--format=${format}`, sha]);
  const [tree = '', parents = '', name, email, date, committer, committerEmail, committed, message = ''] =
    shown.split('\0');
  const url = `${api}/repos/${repository.owner}/${repository.name}`;
  const page = `${web}/${repository.owner}/${repository.name}`;
  return {
    sha,
    node_id: nodeId('Commit', Number.parseInt(sha.slice(0, 8), 16)),
    url: `${url}/commits/${sha}`,
    html_url: `${page}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: { name, email, date },
      committer: { name: committer, email: committerEmail, date: committed },
      message: message.trimEnd(),
      comment_count: 0,
      tree: { sha: tree, url: `${url}/git/trees/${tree}` },
    },
    author: null,
    committer: null,
    parents: parents
      .split(' ')
      .filter((parent) => parent !== '')
      .map((parent) => ({ sha: parent, url: `${url}/commits/${parent}`, html_url: `${page}/commit/${parent}` })),
  };
}
