import type { GitHub } from './client.ts';
import type { GitHubCommit } from './contents.ts';

/** Who wrote a line, and on which day (YYYY-MM-DD). */
export interface LineAuthor {
  /** The login; the name that git has, where GitHub knows no account. */
  readonly by: string;
  readonly since: string;
}

/** The authors of lines, which count from 1; undefined where GitHub does not say. */
export type LineAuthors = (path: string, line: number) => LineAuthor | undefined;

/** So many files are asked about in one request: GitHub works out the history of each. */
const MOST_FILES = 20;

interface Answer {
  readonly repository: {
    readonly object: Readonly<Record<string, { readonly ranges: readonly BlameRange[] } | null>> | null;
  } | null;
}

interface BlameRange {
  readonly startingLine: number;
  readonly endingLine: number;
  readonly commit: {
    readonly committedDate: string;
    readonly author: { readonly name: string | null; readonly user: { readonly login: string } | null } | null;
  };
}

/**
 * Reads who wrote the lines of files. One request for each 20 files.
 *
 * @throws what Octokit throws for a request that fails.
 */
export async function readAuthors(
  octokit: GitHub,
  { owner, repo, ref }: GitHubCommit,
  paths: readonly string[],
): Promise<LineAuthors> {
  const files = new Map<string, readonly BlameRange[]>();
  for (let start = 0; start < paths.length; start += MOST_FILES) {
    const some = paths.slice(start, start + MOST_FILES);
    const types = some.map((_, at) => `, $p${at}: String!`).join('');
    const fields = some.map((_, at) => `b${at}: blame(path: $p${at}) { ...lines }`).join('\n');
    const query = `query blame($owner: String!, $repo: String!, $commit: GitObjectID!${types}) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${fields} } } }
    }
    fragment lines on Blame {
      ranges { startingLine endingLine commit { committedDate author { name user { login } } } }
    }`;
    const variables = Object.fromEntries(some.map((path, at) => [`p${at}`, path]));
    const { repository } = await octokit.graphql<Answer>(query, { owner, repo, commit: ref, ...variables });
    for (const [at, path] of some.entries()) files.set(path, repository?.object?.[`b${at}`]?.ranges ?? []);
  }
  return (path, line) => {
    const range = files.get(path)?.find(({ startingLine, endingLine }) => startingLine <= line && line <= endingLine);
    const { author, committedDate } = range?.commit ?? {};
    const by = author?.user ? `@${author.user.login}` : author?.name;
    return by ? { by, since: (committedDate ?? '').slice(0, 10) } : undefined;
  };
}
