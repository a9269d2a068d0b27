import type { GitHub } from './client.ts';
import { describeApiError, graphqlRefusal } from './errors.ts';

/** One change that GitHub's GraphQL API makes. */
export interface Mutation {
  /** The field of `mutation`, such as `resolveReviewThread`; its input type has the same name. */
  readonly name: string;
  readonly input: Readonly<Record<string, string>>;
}

/** So many changes are asked for in one request. */
const MOST = 25;

/**
 * Makes changes, many in a request. GitHub makes those that it can: one that is refused costs no other.
 *
 * @returns for each change why it was not made, a sentence; undefined where it was made.
 */
export async function mutate(octokit: GitHub, mutations: readonly Mutation[]): Promise<(string | undefined)[]> {
  const problems: (string | undefined)[] = [];
  for (let start = 0; start < mutations.length; start += MOST)
    problems.push(...(await mutateSome(octokit, mutations.slice(start, start + MOST))));
  return problems;
}

async function mutateSome(octokit: GitHub, mutations: readonly Mutation[]): Promise<(string | undefined)[]> {
  const types = mutations.map(({ name }, at) => `$i${at}: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`);
  const fields = mutations.map(({ name }, at) => `m${at}: ${name}(input: $i${at}) { clientMutationId }`);
  const variables = Object.fromEntries(mutations.map(({ input }, at) => [`i${at}`, input]));
  try {
    await octokit.graphql(`mutation(${types.join(', ')}) { ${fields.join(' ')} }`, variables);
    return mutations.map(() => undefined);
  } catch (error) {
    const problems = graphqlRefusal(error)?.problems;
    // A problem with none of the changes is one with the request as a whole.
    if (problems === undefined || problems.some(({ field }) => field === undefined))
      return mutations.map(({ name }) => describeApiError(`${name} failed`, error));
    return mutations.map((_, at) => problems.findLast(({ field }) => field === `m${at}`)?.message);
  }
}
