import { namedCommits } from '../git.ts';
import { commit, type FileTree } from '../repository.ts';
import { mayWriteContents } from './comments.ts';
import type { Context } from './connection.ts';
import { forbidden, Problem } from './problem.ts';

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
