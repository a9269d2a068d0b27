import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import departures from '../fixtures/openapi/departures.json' with { type: 'json' };
import slice from '../fixtures/openapi/github.json' with { type: 'json' };

/** A JSON object whose values are not known. */
export type Json = Readonly<Record<string, unknown>>;

/** One operation of the description with what a request is matched and judged by. */
export interface Operation {
  /** e.g. `pulls/create-review`. */
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  readonly documentation: string;
  readonly path: RegExp;
  /** Names of the groups of `path`, in order. */
  readonly parameters: readonly string[];
  readonly definition: Json;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where GitHub is known to depart from its own description: what it calls an integer is null for outdated comments. */
const NULL_ALL_THE_SAME: Readonly<Record<string, readonly string[]>> = departures.null;

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** OpenAPI 3.0 to JSON Schema: `nullable` beside a combination has no meaning for ajv, so it becomes one more choice. */
function nullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullable);
  if (!isObject(value)) return value;
  const { nullable: isNullable, ...rest } = value;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, nullable(item)]));
  return isNullable === true ? { anyOf: [{ type: 'null' }, inner] } : inner;
}

/** Closes every object of a request body: GitHub rejects keys that it does not know. One that says that it is open stays so. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!isObject(schema)) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, item]) => [key, closed(item)]));
  return 'properties' in schema ? { additionalProperties: false, ...inner } : inner;
}

function schemas(): Json {
  const all: Record<string, unknown> = { ...object(nullable(slice.components.schemas)) };
  for (const [name, keys] of Object.entries(NULL_ALL_THE_SAME)) {
    const schema = object(all[name]);
    const properties = object(schema.properties);
    const loose = keys.map((key) => [key, { anyOf: [{ type: 'null' }, properties[key]] }]);
    all[name] = { ...schema, properties: { ...properties, ...Object.fromEntries(loose) } };
  }
  return all;
}

const ajv = new Ajv({ strict: false, allErrors: false, logger: false });
formats.default(ajv);
ajv.addSchema({ $id: 'github', components: { ...slice.components, schemas: schemas() } });

const compiled = new Map<string, ValidateFunction>();

/** The check for the schema at a place; references are read against the whole description. */
function check(place: string, schema: unknown): ValidateFunction {
  const known = compiled.get(place);
  if (known !== undefined) return known;
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/');
  const validate = ajv.compile(JSON.parse(text));
  compiled.set(place, validate);
  return validate;
}

/** `{owner}` matches one segment, `{path}` any number, and what counts (numbers, ids) only digits. */
function pattern(template: string): { path: RegExp; parameters: string[] } {
  const parameters: string[] = [];
  const source = template.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, (_, name: string) => {
    parameters.push(name);
    if (name === 'path') return '(.*)';
    if (name === 'basehead' || name === 'ref') return '(.+)';
    return /_(?:number|id)$/.test(name) ? '(\\d+)' : '([^/]+)';
  });
  return { path: new RegExp(`^${source}/?$`), parameters };
}

/** All operations of the slice. */
export const OPERATIONS: readonly Operation[] = Object.entries(slice.paths).flatMap(([template, methods]) =>
  Object.entries(object(methods)).map(([method, operation]) => {
    const definition = object(operation);
    return {
      id: String(definition.operationId),
      method: method.toUpperCase(),
      documentation: String(object(definition.externalDocs).url),
      ...pattern(template),
      definition,
    };
  }),
);

/** The wording of GitHub's "Invalid request." for the first thing that is wrong. */
function wording(error: ErrorObject | undefined, body: unknown): string {
  const at = error?.instancePath.replace(/^\//, '') ?? '';
  const params = object(error?.params);
  switch (error?.keyword) {
    case 'additionalProperties':
      return `"${String(params.additionalProperty)}" is not a permitted key.`;
    case 'required':
      return `"${String(params.missingProperty)}" wasn't supplied.`;
    case 'type': {
      const value = at.split('/').reduce<unknown>((inside, key) => {
        if (Array.isArray(inside)) return inside[Number(key)];
        return key === '' ? inside : object(inside)[key];
      }, body);
      const kind = String(params.type);
      return `For 'properties/${at.replace(/\/\d+(?=\/|$)/g, '/items')}', ${JSON.stringify(value)} is not ${kind === 'integer' ? 'an' : 'a'} ${kind}.`;
    }
    default:
      return `For 'properties/${at}', ${error?.message ?? 'the value is wrong'}.`;
  }
}

/** What is wrong with a request's body, in GitHub's words, or undefined. */
export function bodyProblem(operation: Operation, body: unknown): string | undefined {
  const content = object(object(operation.definition.requestBody).content);
  const schema = object(content['application/json']).schema;
  if (schema === undefined) return undefined;
  const validate = check(`${operation.id} request`, nullable(closed(schema)));
  return validate(body) ? undefined : wording(validate.errors?.[0], body);
}

/** What is wrong with our answer by GitHub's description, or undefined. `media`: the description's key. */
export function answerProblem(
  operation: Operation | undefined,
  status: number,
  body: unknown,
  media = 'application/json',
): string | undefined {
  let answer = object(object(operation?.definition.responses)[String(status)]);
  const reference = typeof answer.$ref === 'string' ? answer.$ref.split('/').at(-1) : undefined;
  if (reference !== undefined) answer = object(object(slice.components.responses)[reference]);
  const contents = object(answer.content);
  let schema = object(contents[media] ?? contents['application/json']).schema;
  if (schema === undefined) {
    // Statuses that the description leaves out (401, 403, 404 of many operations) have the shape of all errors.
    if (status < 400) return `the description has no JSON answer ${status} for ${operation?.id ?? 'this path'}`;
    schema = { $ref: '#/components/schemas/basic-error' };
  }
  // The description requires none of an error's keys, but GitHub always sends these.
  if (status >= 400) schema = { allOf: [schema], required: ['message', 'documentation_url', 'status'] };
  const validate = check(`${operation?.id} ${status} ${media}`, nullable(schema));
  if (validate(body)) return undefined;
  return ajv.errorsText(validate.errors, { dataVar: 'body' });
}
