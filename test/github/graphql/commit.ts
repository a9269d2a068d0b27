import { GitFailure, git, namedCommits } from '../git.ts';
import { commit, type FileTree } from '../repository.ts';
import { nodeId } from '../representation/account.ts';
import { mayWriteContents } from './comments.ts';
import type { Context } from './connection.ts';
import { forbidden, noNode, Problem } from './problem.ts';

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
  readonly clientMutationId?: string | null;
}

/**
 * Commits files to a branch, signed by GitHub. Every file that is added or changed becomes a plain one (mode 100644),
 * whatever it was (https://docs.github.com/graphql/reference/mutations#createcommitonbranch).
 */
export async function createCommitOnBranch(
  { input }: { readonly input: CommitInput },
  { state, caller, roots }: Context,
) {
  const { branch, expectedHeadOid, message, fileChanges = {} } = input;
  const [owner = '', name = ''] = (branch.repositoryNameWithOwner ?? '').split('/');
  const repository = state.repositories.find((one) => one.owner === owner && one.name === name);
  if (repository === undefined)
    throw new Problem('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  if (!mayWriteContents(caller) || !state.mayPush(caller, repository)) throw forbidden();
  const branchName = branch.branchName ?? '';
  const [head] = await namedCommits(repository.directory, [`refs/heads/${branchName}`]);
  if (head === undefined) throw new Problem('NOT_FOUND', `Branch "${branchName}" not found.`);
  if (head !== expectedHeadOid)
    throw new Problem(
      'STALE_DATA',
      `Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`,
    );
  const files: FileTree = Object.fromEntries([
    ...(fileChanges.additions ?? []).map(({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const),
    ...(fileChanges.deletions ?? []).map(({ path }) => [path, null] as const),
  ]);
  const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline;
  const oid = await commit(repository, { branch: branchName, files, message: text });
  const url = `${roots.web}/${owner}/${name}/commit/${oid}`;
  return {
    clientMutationId: input.clientMutationId,
    commit: { __typename: 'Commit', oid, url, signature: { __typename: 'GpgSignature', isValid: true } },
    ref: { __typename: 'Ref', name: branchName },
  };
}

interface RefsInput {
  readonly repositoryId: string;
  readonly refUpdates: readonly {
    readonly name: string;
    readonly afterOid: string;
    readonly beforeOid?: string | null;
    readonly force?: boolean | null;
  }[];
  readonly clientMutationId?: string | null;
}

/** What GitHub says of a ref that is not where it was expected to be, as of anything else that goes wrong. */
const WENT_WRONG = 'Something went wrong while executing your query.';

/**
 * Moves branches, each only from the commit that it is expected at, all of them or none
 * (https://docs.github.com/graphql/reference/mutations#updaterefs). Only updates are needed here.
 */
export async function updateRefs({ input }: { readonly input: RefsInput }, { state, caller }: Context) {
  const { repositoryId, refUpdates, clientMutationId } = input;
  const repository = state.repositories.find(({ id }) => nodeId('Repository', id) === repositoryId);
  if (repository === undefined) throw noNode(repositoryId);
  if (!mayWriteContents(caller) || !state.mayPush(caller, repository)) throw forbidden();
  const lines = ['start'];
  for (const { name, beforeOid, afterOid, force } of refUpdates) {
    const [now] = await namedCommits(repository.directory, [name]);
    const expected = beforeOid ?? now;
    if (now === undefined || now !== expected) throw new Problem(undefined, WENT_WRONG);
    if (force !== true) await demandAncestor(repository.directory, now, afterOid);
    lines.push(`update ${name} ${afterOid} ${expected}`);
  }
  await git(repository.directory, ['update-ref', '--stdin'], Buffer.from([...lines, 'commit', ''].join('\n')));
  return { clientMutationId };
}

async function demandAncestor(directory: string, old: string, next: string): Promise<void> {
  try {
    await git(directory, ['merge-base', '--is-ancestor', old, next]);
  } catch (error) {
    if (error instanceof GitFailure && error.status === 1) throw new Problem(undefined, WENT_WRONG);
    throw error;
  }
}
