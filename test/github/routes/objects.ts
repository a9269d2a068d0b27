import { json, notFound, pageOf, Refusal } from '../answer.ts';
import { commitsBetween, GitFailure, gitText, mergeBase, resolveCommit } from '../git.ts';
import { nodeId } from '../representation/account.ts';
import { commitOf } from '../representation/commit.ts';
import { diffEntry } from '../representation/pull.ts';
import type { Repository } from '../state.ts';
import { base64, blob, treeEntries } from '../tree.ts';
import { type Call, type Handlers, parameter, repositoryOfCall } from './call.ts';
import { diffAnswer } from './pull.ts';

/** The type of a git object, or undefined when there is none. */
async function typeOf(repository: Repository, sha: string): Promise<string | undefined> {
  try {
    return await gitText(repository.directory, ['cat-file', '-t', sha]);
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}

/** One end of a comparison: a ref or SHA, or `owner:ref` in a fork, whose branch is brought here first. Throws 404. */
async function comparedCommit(call: Call, repository: Repository, name: string): Promise<string> {
  const [, owner, ref = name] = /^([^:]+):(.+)$/.exec(name) ?? [];
  if (owner === undefined || owner === repository.owner) {
    const commit = await resolveCommit(repository.directory, ref);
    if (commit === undefined) throw notFound();
    return commit;
  }
  const fork = call.state.repositories.find((one) => one.owner === owner && one.parent === repository);
  const commit = fork === undefined ? undefined : await resolveCommit(fork.directory, ref);
  if (fork === undefined || commit === undefined) throw notFound();
  await gitText(repository.directory, ['fetch', '--quiet', '--no-tags', fork.directory, commit]);
  return commit;
}

export const objectRoutes: Handlers = {
  'git/get-blob': async (call) => {
    const repository = repositoryOfCall(call);
    const sha = parameter(call, 'file_sha');
    if (!/^[0-9a-f]{40}$/.test(sha)) {
      throw new Refusal(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
    }
    if ((await typeOf(repository, sha)) !== 'blob') throw notFound();
    const bytes = await blob(repository.directory, sha);
    if (call.media === 'raw')
      return { kind: 'bytes', status: 200, type: 'application/vnd.github.raw; charset=utf-8', bytes };
    const url = `${call.roots.api}/repos/${repository.owner}/${repository.name}/git/blobs/${sha}`;
    return json(200, {
      sha,
      node_id: nodeId('Blob', Number.parseInt(sha.slice(0, 8), 16)),
      size: bytes.length,
      url,
      content: base64(bytes),
      encoding: 'base64',
    });
  },

  'git/get-tree': async (call) => {
    const repository = repositoryOfCall(call);
    const name = parameter(call, 'tree_sha');
    const isTree = /^[0-9a-f]{40}$/.test(name) && (await typeOf(repository, name)) === 'tree';
    const commit = isTree ? name : await resolveCommit(repository.directory, name);
    if (commit === undefined) throw notFound();
    const sha = await gitText(repository.directory, ['rev-parse', `${commit}^{tree}`]);
    const base = `${call.roots.api}/repos/${repository.owner}/${repository.name}/git`;
    const entries = await treeEntries(repository.directory, sha, call.url.searchParams.has('recursive'));
    const tree = entries.map((entry) => ({
      ...entry,
      ...(entry.type === 'commit' ? {} : { url: `${base}/${entry.type}s/${entry.sha}` }),
    }));
    return json(200, { sha, url: `${base}/trees/${sha}`, tree, truncated: false });
  },

  'repos/compare-commits-with-basehead': async (call) => {
    const repository = repositoryOfCall(call);
    const [baseName, headName, ...rest] = parameter(call, 'basehead').split('...');
    if (baseName === undefined || headName === undefined || rest.length > 0) throw notFound();
    const base = await comparedCommit(call, repository, baseName);
    const head = await comparedCommit(call, repository, headName);
    const fork = await mergeBase(repository.directory, base, head);
    if (fork === undefined) throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`);
    if (call.media === 'diff') return diffAnswer(call.state, repository, fork, head);
    const ahead = await commitsBetween(repository.directory, base, head);
    const behind = await commitsBetween(repository.directory, head, base);
    const { start, end, number } = pageOf(call.url);
    const status =
      ahead.length > 0 ? (behind.length > 0 ? 'diverged' : 'ahead') : behind.length > 0 ? 'behind' : 'identical';
    const name = `${repository.owner}/${repository.name}`;
    const page = `${call.roots.web}/${name}/compare/${baseName}...${headName}`;
    const commit = (sha: string) => commitOf(repository, sha, call.roots);
    const shown =
      call.url.searchParams.has('page') || call.url.searchParams.has('per_page')
        ? ahead.slice(start, end)
        : ahead.slice(0, 250);
    // Files stand on the first page only (https://docs.github.com/rest/commits/commits#compare-two-commits).
    const files =
      number > 1 ? [] : (await call.state.files(repository, fork, head)).slice(0, call.state.limits.compareFiles);
    return json(200, {
      url: `${call.roots.api}/repos/${name}/compare/${baseName}...${headName}`,
      html_url: page,
      permalink_url: `${call.roots.web}/${name}/compare/${base.slice(0, 7)}...${head.slice(0, 7)}`,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: await commit(base),
      merge_base_commit: await commit(fork),
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: await Promise.all(shown.map(commit)),
      files: files.map((file) => diffEntry(file, repository, { base: fork, head }, call.roots)),
    });
  },
};
