import { GraphQLError } from 'graphql';

/** An error as GitHub's GraphQL API gives it: HTTP 200, and mostly a `type` beside the message. */
export class Problem extends GraphQLError {
  constructor(type: string | undefined, message: string) {
    super(message, { extensions: { type } });
  }
}

/** Nobody may know whether it is not there or not theirs. */
export function noNode(id: string): Problem {
  return new Problem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

/** What a token may not do. */
export function forbidden(): Problem {
  return new Problem('FORBIDDEN', 'Resource not accessible by integration');
}
