import type { Octokit } from '@octokit/rest';
import { describeApiError } from './errors.ts';

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
export async function mutate(octokit: Octokit, mutations: readonly Mutation[]): Promise<(string | undefined)[]> {
  const problems: (string | undefined)[] = [];
  for (let start = 0; start < mutations.length; start += MOST)
    problems.push(...(await mutateSome(octokit, mutations.slice(start, start + MOST))));
  return problems;
}

async function mutateSome(octokit: Octokit, mutations: readonly Mutation[]): Promise<(string | undefined)[]> {
  const types = mutations.map(({ name }, at) => `$i${at}: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`);
  const fields = mutations.map(({ name }, at) => `m${at}: ${name}(input: $i${at}) { clientMutationId }`);
  const variables = Object.fromEntries(mutations.map(({ input }, at) => [`i${at}`, input]));
  try {
    await octokit.graphql(`mutation(${types.join(', ')}) { ${fields.join(' ')} }`, variables);
    return mutations.map(() => undefined);
  } catch (error) {
    const refused = refusals(error);
    if (refused === undefined) return mutations.map(({ name }) => describeApiError(`${name} failed`, error));
    return mutations.map((_, at) => refused.get(`m${at}`));
  }
}

/** What was refused, by the name of the field; undefined when the request failed as a whole. */
function refusals(error: unknown): ReadonlyMap<string, string> | undefined {
  if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) return undefined;
  const found = new Map<string, string>();
  const list: readonly unknown[] = error.errors;
  for (const each of list) {
    if (typeof each !== 'object' || each === null || !('message' in each)) return undefined;
    const path: unknown = 'path' in each && Array.isArray(each.path) ? each.path[0] : undefined;
    if (typeof path !== 'string') return undefined;
    found.set(path, String(each.message).replace(/\s+/g, ' ').trim());
  }
  return found;
}
