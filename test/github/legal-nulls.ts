import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { answerProblem, isObject, OPERATIONS } from './openapi.ts';

/** Where something is in an answer: keys, and `[]` for each item of a list. */
export type Place = readonly string[];

/** A change of an answer: what is at a place is null, or is not there. */
export interface Lack {
  readonly kind: 'null' | 'missing';
  readonly place: Place;
}

/** The answer with a lack: in a list, each item has it. */
export function lacking(value: unknown, { kind, place }: Lack): unknown {
  const [key, ...rest] = place;
  if (key === '[]')
    return Array.isArray(value)
      ? value.map((item) => (rest.length === 0 ? null : lacking(item, { kind, place: rest })))
      : value;
  if (key === undefined || !isObject(value) || !(key in value)) return value;
  const others = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  if (rest.length > 0) return { ...value, [key]: lacking(value[key], { kind, place: rest }) };
  return kind === 'missing' ? others : { ...value, [key]: null };
}

/** All places of a JSON value. */
function placesOf(value: unknown, at: Place = []): Place[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((item) => placesOf(item, [...at, '[]']));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inside]) => [[...at, key], ...placesOf(inside, [...at, key])]);
}

/** The name of an operation of the REST API; undefined for what the description does not have. */
export function operationOf(method: string, path: string) {
  return OPERATIONS.find((one) => one.method === method && one.path.test(path));
}

/** What may be null, or missing, in an answer of the REST API, as GitHub's description has it. */
export function legalLacks(method: string, path: string, status: number, body: unknown): Lack[] {
  const operation = operationOf(method, path);
  const lacks = placesOf(body).flatMap((place): Lack[] => [
    { kind: 'null', place },
    { kind: 'missing', place },
  ]);
  return lacks.filter((lack) => answerProblem(operation, status, lacking(body, lack)) === undefined);
}

let known: GraphQLSchema | undefined;
function schema(): GraphQLSchema {
  known ??= buildSchema(readFileSync('node_modules/@octokit/graphql-schema/schema.graphql', 'utf8'), {
    assumeValid: true,
  });
  return known;
}

/** A field of a type, such as `IssueComment.body`. */
export type UsedField = string;

/** What a query asks for, and what of the answer to it may be null, as GitHub's schema has it. */
export function readQuery(query: string): { readonly fields: ReadonlySet<UsedField>; readonly nulls: readonly Lack[] } {
  const document = parse(query);
  const fields = new Set<UsedField>();
  const nulls: Lack[] = [];
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [],
    ),
  );
  const visit = (name: string, selections: SelectionSetNode | undefined, at: Place): void => {
    const type = schema().getType(name);
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === 'InlineFragment') {
        visit(selection.typeCondition?.name.value ?? name, selection.selectionSet, at);
      } else if (selection.kind === 'FragmentSpread') {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) visit(fragment.typeCondition.name.value, fragment.selectionSet, at);
      } else if (isObjectType(type) || isInterfaceType(type)) {
        const field = type.getFields()[selection.name.value];
        if (field === undefined) continue;
        fields.add(`${name}.${field.name}`);
        const place = [...at, selection.alias?.value ?? field.name];
        const inside = nullable(field.type, place, nulls);
        const named = getNamedType(field.type);
        if (isCompositeType(named)) visit(named.name, selection.selectionSet, inside);
      }
    }
  };
  for (const each of document.definitions)
    if (each.kind === 'OperationDefinition')
      visit(each.operation === 'mutation' ? 'Mutation' : 'Query', each.selectionSet, ['data']);
  return { fields, nulls };
}

/** Adds the places of a field that may be null. @returns the place of what is in it */
function nullable(type: GraphQLOutputType, place: Place, nulls: Lack[]): Place {
  if (isNonNullType(type)) {
    const { ofType } = type;
    return isListType(ofType) ? nullable(ofType.ofType, [...place, '[]'], nulls) : place;
  }
  nulls.push({ kind: 'null', place });
  return isListType(type) ? nullable(type.ofType, [...place, '[]'], nulls) : place;
}
