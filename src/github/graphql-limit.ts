/**
 * The status and the text of an answer of the GraphQL API as the REST API would have them: GitHub may refuse a query for the
 * limits on requests with status 200, and only `errors` tell so. Taken for a 403, it is waited for like all others.
 *
 * @returns undefined for any other answer.
 */
export function limitInAnswer(
  address: string,
  status: number,
  body: () => string,
): { readonly status: 403; readonly body: string } | undefined {
  if (status !== 200 || !/\/graphql$/.test(address)) return undefined;
  const text = body();
  const problem = text.includes('"errors"') ? limitIn(parsed(text)) : undefined;
  return problem === undefined ? undefined : { status: 403, body: JSON.stringify({ message: problem }) };
}

/** An answer that is no JSON says nothing here; Octokit tells it. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function limitIn(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer)) return undefined;
  // Where a part was answered, a part may have been done: that is not to be repeated.
  if ('data' in answer && answer.data !== null) return undefined;
  const errors: readonly unknown[] = Array.isArray(answer.errors) ? answer.errors : [];
  for (const error of errors) {
    if (typeof error !== 'object' || error === null || !('message' in error)) continue;
    const message = String(error.message);
    const isLimit = 'type' in error && error.type === 'RATE_LIMITED';
    if (isLimit || /secondary rate limit/i.test(message)) return message;
  }
  return undefined;
}
