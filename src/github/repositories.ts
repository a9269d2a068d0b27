import type { GitHub } from './client.ts';
import { type GraphqlRefusal, graphqlRefusal } from './errors.ts';

/** A repository, as a list of them tells it. */
export interface RepositoryEntry {
  /** `OWNER/NAME`, as GitHub spells it. */
  readonly name: string;
  /** The address of its page. */
  readonly url: string;
  readonly isArchived: boolean;
  /** GitHub has switched it off. */
  readonly isDisabled: boolean;
  readonly isEmpty: boolean;
  readonly isFork: boolean;
  readonly isPrivate: boolean;
  /** The default branch, and the commit that it stands at; undefined where there is none. */
  readonly head: { readonly branch: string; readonly sha: string } | undefined;
}

/** A repository that GitHub does not tell of, and why, a sentence. */
export interface HiddenRepository {
  readonly name: string;
  readonly why: string;
}

/** What a list of repositories came to. */
export interface RepositoryList {
  readonly entries: readonly RepositoryEntry[];
  readonly hidden: readonly HiddenRepository[];
}

interface FactsNode extends Omit<RepositoryEntry, 'name' | 'head'> {
  readonly nameWithOwner: string;
  readonly defaultBranchRef: { readonly name: string; readonly target: { readonly oid: string } | null } | null;
}

const FACTS = `fragment facts on Repository {
  nameWithOwner url isArchived isDisabled isEmpty isFork isPrivate defaultBranchRef { name target { oid } }
}`;

function entryOf({ nameWithOwner: name, defaultBranchRef: branch, ...facts }: FactsNode): RepositoryEntry {
  const { url, isArchived, isDisabled, isEmpty, isFork, isPrivate } = facts;
  const head = branch?.target ? { branch: branch.name, sha: branch.target.oid } : undefined;
  return { name, url, isArchived, isDisabled, isEmpty, isFork, isPrivate, head };
}

/** More pages than any owner has: a server could name a next one for ever. */
const MOST_PAGES = 2_000;

interface OwnedPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (FactsNode | null)[] | null;
}

/** What is left out is not answered. */
interface Answer {
  readonly repositoryOwner?: { readonly repositories: OwnedPage } | null;
  readonly [named: `r${number}`]: FactsNode | null;
}

const OWNED = `query repositories($owner: String!, $after: String) {
  repositoryOwner(login: $owner) {
    repositories(first: 100, after: $after, ownerAffiliations: [OWNER], orderBy: { field: NAME, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...facts }
    }
  }
}
${FACTS}`;

/**
 * The repositories of an organisation or a person that the token may see. One request for each 100.
 *
 * @returns undefined when GitHub knows no such owner.
 * @throws what Octokit throws for a request that fails.
 */
export async function listRepositories(octokit: GitHub, owner: string): Promise<RepositoryList | undefined> {
  const entries: RepositoryEntry[] = [];
  const hidden: HiddenRepository[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { data, problems }: PartialAnswer = await ask(octokit, OWNED, { owner, after });
    const owned = data.repositoryOwner?.repositories;
    if (owned === undefined) return undefined;
    if (owned.nodes === null) throw new Error('GitHub does not tell which repositories there are.');
    // GitHub puts null where the token may not see a node; what it is called is not told either.
    for (const node of owned.nodes)
      if (node !== null) entries.push(entryOf(node));
      else hidden.push({ name: `${owner}/?`, why: problems[0]?.message ?? 'The token may not see it.' });
    if (!owned.pageInfo.hasNextPage) return { entries, hidden };
    after = owned.pageInfo.endCursor;
    if (after === null) throw new Error('GitHub does not tell where the next page of repositories starts.');
  }
  throw new Error(`GitHub lists more than ${MOST_PAGES * 100} repositories of ${owner}.`);
}

/** So many repositories are asked for by name in one request. */
const MOST_NAMED = 100;

/**
 * Repositories by their names. One request for each 100.
 *
 * @param names `OWNER/NAME`.
 * @throws what Octokit throws for a request that fails.
 */
export async function findRepositories(octokit: GitHub, names: readonly string[]): Promise<RepositoryList> {
  const entries: RepositoryEntry[] = [];
  const hidden: HiddenRepository[] = [];
  for (let start = 0; start < names.length; start += MOST_NAMED) {
    const some = names.slice(start, start + MOST_NAMED);
    const types = some.map((_, at) => `$o${at}: String!, $n${at}: String!`).join(', ');
    const fields = some.map((_, at) => `r${at}: repository(owner: $o${at}, name: $n${at}) { ...facts }`).join('\n');
    const variables = Object.fromEntries(
      some.flatMap((name, at) => {
        const [owner = '', repo = ''] = name.split('/');
        return [
          [`o${at}`, owner],
          [`n${at}`, repo],
        ];
      }),
    );
    const query = `query named(${types}) { ${fields} }\n${FACTS}`;
    const { data, problems } = await ask(octokit, query, variables);
    for (const [at, name] of some.entries()) {
      const node = data[`r${at}`];
      const said = problems.find(({ field }) => field === `r${at}`)?.message ?? 'GitHub gave no reason.';
      if (node) entries.push(entryOf(node));
      else hidden.push({ name, why: `It does not exist, or the token may not see it. GitHub said: ${said}` });
    }
  }
  return { entries, hidden };
}

interface PartialAnswer {
  readonly data: Answer;
  readonly problems: GraphqlRefusal['problems'];
}

/** Asks for what GitHub may hold back in parts. @throws what Octokit throws when nothing is answered */
async function ask(
  octokit: GitHub,
  query: string,
  variables: Readonly<Record<string, string | null>>,
): Promise<PartialAnswer> {
  try {
    return { data: await octokit.graphql<Answer>(query, variables), problems: [] };
  } catch (error) {
    const refusal = graphqlRefusal(error);
    if (refusal === undefined || !isAnswer(refusal.data)) throw error;
    return { data: refusal.data, problems: refusal.problems };
  }
}

/** The fields of an answer are those that the query asks for, or null. */
function isAnswer(data: unknown): data is Answer {
  return typeof data === 'object' && data !== null;
}
