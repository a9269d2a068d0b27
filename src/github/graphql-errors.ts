/** One entry of `errors` in an answer of GitHub's GraphQL API. `type` is missing for mistakes in the query itself. */
export interface GraphqlProblem {
  readonly type: string | undefined;
  readonly message: string;
}

/**
 * What GitHub's GraphQL API refused, known by its shape: it answers 200 with `errors`, for which Octokit throws. Empty for
 * any other error.
 */
export function graphqlProblems(error: unknown): GraphqlProblem[] {
  if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) return [];
  const list: readonly unknown[] = error.errors;
  return list.flatMap((each) => {
    if (typeof each !== 'object' || each === null || !('message' in each)) return [];
    const type = 'type' in each && typeof each.type === 'string' ? each.type : undefined;
    return [{ type, message: String(each.message).replace(/\s+/g, ' ').trim() }];
  });
}
