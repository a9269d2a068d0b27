import { WRITE_TOKEN } from '../github/access.ts';
import type { GitHubOptions, LocalGitHub, NewRepository } from '../github/local-github.ts';
import { createRepository, type FileTree, type TestRepository } from '../github/repository.ts';
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
  const repositories = new Map<string, TestRepository>();
  for (const [name, { files, ...kind }] of Object.entries(kinds)) {
    const repository = await createRepository(files, { name });
    repositories.set(name, repository);
    github.addRepository({ ...repository, ...kind });
  }
  return {
    github,
    repositories,
    env: { GITHUB_API_URL: github.url, GITHUB_TOKEN: WRITE_TOKEN },
    async close() {
      await github.close();
      for (const repository of repositories.values()) await repository.remove();
    },
  };
}
