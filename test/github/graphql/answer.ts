import { readFileSync } from 'node:fs';
import { buildSchema, execute, type GraphQLFormattedError, type GraphQLSchema, parse, validate } from 'graphql';
import { type Answer, json, Refusal } from '../answer.ts';
import { isObject } from '../openapi.ts';
import type { Context } from './connection.ts';
import { mutations } from './mutations.ts';
import { Problem } from './problem.ts';
import { queries } from './queries.ts';

let known: GraphQLSchema | undefined;

/** GitHub's own schema (npm package @octokit/graphql-schema). It is a megabyte, and read when it is needed. */
function schema(): GraphQLSchema {
  const file = 'node_modules/@octokit/graphql-schema/schema.graphql';
  known ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });
  return known;
}

/** An error as GitHub sends it: `type` stands beside the message, and there is no stack. */
function shown({ message, path, locations, extensions = {} }: GraphQLFormattedError) {
  const { type, ...others } = extensions;
  return {
    ...(type === undefined ? {} : { type }),
    ...(path === undefined ? {} : { path }),
    ...(Object.keys(others).length === 0 ? {} : { extensions: others }),
    locations,
    message,
  };
}

/**
 * Answers `POST /graphql`. A query that GitHub's schema does not allow is refused with HTTP 200 and errors, as GitHub
 * does; an answer that it does not allow fails in the executor.
 *
 * @param blame is told of both: such a query would never work, and such an answer never comes.
 */
export async function answerGraphql(
  body: unknown,
  context: Context,
  blame: (kind: 'query' | 'crash', problem: string) => void,
): Promise<Answer> {
  const source = isObject(body) && typeof body.query === 'string' ? body.query : undefined;
  if (source === undefined) throw new Refusal(400, 'A query attribute must be specified and must be a string.');
  const variables = isObject(body) && isObject(body.variables) ? body.variables : {};
  let document: ReturnType<typeof parse>;
  try {
    document = parse(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    blame('query', message);
    return json(200, { errors: [{ message }] });
  }
  const mistakes = validate(schema(), document);
  for (const { message } of mistakes) blame('query', message);
  if (mistakes.length > 0) return json(200, { errors: mistakes.map((mistake) => shown(mistake.toJSON())) });
  const { data, errors } = await execute({
    schema: schema(),
    document,
    variableValues: variables,
    rootValue: { ...queries, ...mutations },
    contextValue: context,
  });
  for (const { originalError, path, message, stack } of errors ?? [])
    if (!(originalError instanceof Problem))
      // What no field is to blame for is a variable of another type than the query says.
      blame(path === undefined ? 'query' : 'crash', path === undefined ? message : (stack ?? message));
  return json(200, { data, ...(errors === undefined ? {} : { errors: errors.map((error) => shown(error.toJSON())) }) });
}
