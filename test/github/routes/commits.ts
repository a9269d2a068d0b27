import { json, notFound, page, Refusal } from '../answer.ts';
import { git, gitText, namedCommits } from '../git.ts';
import { isObject } from '../openapi.ts';
import { nodeId, type Roots } from '../representation/account.ts';
import { commitOf } from '../representation/commit.ts';
import type { Repository } from '../state.ts';
import { type Call, type Handlers, listAt, parameter, repositoryOfCall, textAt } from './call.ts';

function address(repository: Repository, { api }: Roots): string {
  return `${api}/repos/${repository.owner}/${repository.name}/git`;
}

/** GitHub's "Git commit". */
async function gitCommitOf(repository: Repository, sha: string, roots: Roots) {
  const { commit, parents, html_url, node_id } = await commitOf(repository, sha, roots);
  const { author, committer, message, tree, url } = commit;
  const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
  return { sha, node_id, url, html_url, author, committer, message, tree, parents, verification };
}

function refOf(repository: Repository, ref: string, sha: string, roots: Roots) {
  const base = address(repository, roots);
  return {
    ref,
    node_id: nodeId('Ref', Number.parseInt(sha.slice(0, 8), 16)),
    url: `${base}/${ref}`,
    object: { sha, type: 'commit', url: `${base}/commits/${sha}` },
  };
}

/** The branch of the path, `heads/NAME`, and where it stands. Throws 404. */
async function branchOf(call: Call) {
  const repository = repositoryOfCall(call);
  const ref = `refs/${parameter(call, 'ref')}`;
  const [sha] = await namedCommits(repository.directory, [ref]);
  if (sha === undefined) throw notFound();
  return { repository, ref, sha };
}

/** Git data: objects are made one by one, and seen by nobody until a branch moves to them. */
export const commitRoutes: Handlers = {
  'git/create-blob': async (call) => {
    const repository = repositoryOfCall(call);
    const encoding = textAt(call.body, 'encoding') === 'base64' ? 'base64' : 'utf8';
    const bytes = Buffer.from(textAt(call.body, 'content') ?? '', encoding);
    const sha = (await git(repository.directory, ['hash-object', '-w', '--stdin'], bytes)).toString().trim();
    return json(201, { sha, url: `${address(repository, call.roots)}/blobs/${sha}` });
  },

  'git/create-tree': async (call) => {
    const repository = repositoryOfCall(call);
    const base = textAt(call.body, 'base_tree');
    const there = base === undefined ? '' : await gitText(repository.directory, ['ls-tree', '-r', base]);
    const entries = new Map(
      there
        .split('\n')
        .filter(Boolean)
        .map((line) => [line.split('\t')[1] ?? '', line]),
    );
    for (const entry of listAt(call.body, 'tree').filter(isObject)) {
      const [path = '', mode = '', sha = ''] = ['path', 'mode', 'sha'].map((key) => textAt(entry, key) ?? '');
      entries.set(path, `${mode} blob ${sha}\t${path}`);
    }
    const sha = await treeOf(repository, [...entries.values()]);
    const url = `${address(repository, call.roots)}/trees/${sha}`;
    return json(201, { sha, url, truncated: false, tree: [] });
  },

  'git/create-commit': async (call) => {
    const repository = repositoryOfCall(call);
    const parents = listAt(call.body, 'parents').flatMap((parent) => ['-p', String(parent)]);
    const tree = textAt(call.body, 'tree') ?? '';
    const message = textAt(call.body, 'message') ?? '';
    const sha = await gitText(repository.directory, ['commit-tree', tree, ...parents, '-F', '-'], message);
    return json(201, await gitCommitOf(repository, sha, call.roots));
  },

  'git/get-commit': async (call) => {
    const repository = repositoryOfCall(call);
    const [sha] = await namedCommits(repository.directory, [parameter(call, 'commit_sha')]);
    if (sha === undefined) throw notFound();
    return json(200, await gitCommitOf(repository, sha, call.roots));
  },

  'git/get-ref': async (call) => {
    const { repository, ref, sha } = await branchOf(call);
    return json(200, refOf(repository, ref, sha, call.roots));
  },

  /** The refs whose names begin so, in the order of their names; none is no mistake. */
  'git/list-matching-refs': async (call) => {
    const repository = repositoryOfCall(call);
    const start = `refs/${parameter(call, 'ref')}`;
    const lines = await gitText(repository.directory, ['for-each-ref', '--format=%(objectname) %(refname)']);
    const refs = lines.split('\n').map((line) => ({ sha: line.slice(0, 40), ref: line.slice(41) }));
    const found = refs.filter(({ ref }) => ref.startsWith(start));
    return page(
      found.map(({ ref, sha }) => refOf(repository, ref, sha, call.roots)),
      call.url,
    );
  },

  'repos/get-branch': async (call) => {
    const repository = repositoryOfCall(call);
    const name = parameter(call, 'branch');
    const [sha] = await namedCommits(repository.directory, [`refs/heads/${name}`]);
    if (sha === undefined) throw new Refusal(404, 'Branch not found');
    const path = `${repository.owner}/${repository.name}`;
    const self = `${call.roots.api}/repos/${path}/branches/${name}`;
    const isProtected = call.state.protectedBranches.has(name);
    return json(200, {
      name,
      commit: await commitOf(repository, sha, call.roots),
      _links: { self, html: `${call.roots.web}/${path}/tree/${name}` },
      protected: isProtected,
      protection: { enabled: isProtected },
      protection_url: `${self}/protection`,
    });
  },
};

/** A tree from lines as `git ls-tree -r` prints them. */
async function treeOf(repository: Repository, lines: readonly string[]): Promise<string> {
  const { directory } = repository;
  const files = new Map<string, string[]>();
  const direct: string[] = [];
  for (const line of lines) {
    const [head = '', path = ''] = line.split('\t');
    const slash = path.indexOf('/');
    if (slash === -1) direct.push(line);
    else {
      const folder = path.slice(0, slash);
      files.set(folder, [...(files.get(folder) ?? []), `${head}\t${path.slice(slash + 1)}`]);
    }
  }
  for (const [folder, inside] of files) direct.push(`040000 tree ${await treeOf(repository, inside)}\t${folder}`);
  return gitText(directory, ['mktree'], `${direct.join('\n')}\n`);
}
