import { WRITE_TOKEN } from '../github/access.ts';
import type { GitHubOptions, LocalGitHub, NewRepository } from '../github/local-github.ts';
import { createRepository, type FileTree, startBranches, type TestRepository } from '../github/repository.ts';
import { startGitHub } from '../github/server.ts';

/** A repository of the organisation: its files, and what is special about it. Without files it is empty. */
export interface Kind extends Pick<NewRepository, 'archived' | 'disabled' | 'private' | 'parent'> {
  readonly files?: FileTree;
}

/** A local GitHub with the repositories of one organisation. */
export interface Organisation {
  readonly github: LocalGitHub;
  readonly repositories: ReadonlyMap<string, TestRepository>;
  /** For the command line: the server and a token. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Sets up octo-org with repositories by name. */
export async function setOrganisation(
  kinds: Readonly<Record<string, Kind>>,
  options: GitHubOptions = {},
): Promise<Organisation> {
  const github = await startGitHub({ requestsPerHour: 5_000, ...options });
  // Each is a branch of one git repository: hundreds of them would take minutes.
  const [store, empty] = [await createRepository(undefined), await createRepository(undefined)];
  const filled = Object.entries(kinds).flatMap(([name, { files }]) =>
    files === undefined ? [] : ([[name, files]] as const),
  );
  await startBranches(store, Object.fromEntries(filled));
  const repositories = new Map<string, TestRepository>();
  for (const [name, { files, ...kind }] of Object.entries(kinds)) {
    const repository = { ...(files === undefined ? empty : store), name, defaultBranch: name };
    repositories.set(name, repository);
    github.addRepository({ ...repository, ...kind });
  }
  return {
    github,
    repositories,
    env: { GITHUB_API_URL: github.url, GITHUB_TOKEN: WRITE_TOKEN },
    async close() {
      await github.close();
      for (const repository of [store, empty]) await repository.remove();
    },
  };
}
