import * as z from 'zod/mini';
import { suggestion } from '../text/nearest-name.ts';
import type { Mistake, YamlDocument } from './yaml-document.ts';

/** A text that was held against a schema. */
export interface CheckedDocument {
  readonly schema: z.ZodMiniType;
  readonly document: YamlDocument;
}

/** The mistakes in a text, each with its place, and with the nearest valid name. */
export function mistakesOf(issues: readonly z.core.$ZodIssue[], checked: CheckedDocument): Mistake[] {
  const { document } = checked;
  return issues.flatMap((issue): Mistake[] => {
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => unknownKey(issue.path, key, checked));
      case 'invalid_key':
        return [unknownKey(issue.path.slice(0, -1), String(issue.path.at(-1)), checked)];
      case 'invalid_value': {
        const written = at(document.value, issue.path);
        const near = typeof written === 'string' ? suggestion(written, issue.values.map(String)) : '';
        return [{ offset: document.offsetOf(issue.path), message: issue.message + near }];
      }
      case 'invalid_union': {
        const meant = branchOf(issue, at(document.value, issue.path));
        return mistakesOf(
          meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
          checked,
        );
      }
      default:
        return [{ offset: document.offsetOf(issue.path), message: issue.message }];
    }
  });
}

/** The issues of the form that was probably meant: for a map the form that is a map, for anything else the first one. */
function branchOf({ errors, path, message }: z.core.$ZodIssueInvalidUnion, written: unknown): z.core.$ZodIssue[] {
  const isMap = typeof written === 'object' && written !== null && !Array.isArray(written);
  const inside = errors.find((branch) =>
    branch.every((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'),
  );
  const meant = isMap ? inside : errors[0];
  return meant ?? [{ code: 'custom', path, message }];
}

/** The key that zod leaves out of the record at a path without a word. */
export function unseenKey(path: readonly PropertyKey[], checked: CheckedDocument): Mistake[] {
  const record = at(checked.document.value, path);
  const isThere = typeof record === 'object' && record !== null && Object.hasOwn(record, '__proto__');
  return isThere ? [unknownKey(path, '__proto__', checked)] : [];
}

function unknownKey(path: readonly PropertyKey[], key: string, { schema, document }: CheckedDocument): Mistake {
  const { names, what } = keysAt(path, schema);
  const message =
    key === 'syntax-error'
      ? 'syntax-error cannot be configured: a script that does not parse is not judged.'
      : `Unknown ${what} "${key}".${suggestion(key, names)} ${what === 'key' ? 'Known keys' : 'The rules'} are ${names.join(', ')}.`;
  return { offset: document.keyOffset(path, key), message };
}

/** The keys that a schema knows in the map at a path. */
function keysAt(
  path: readonly PropertyKey[],
  whole: z.ZodMiniType,
): { readonly names: readonly string[]; readonly what: 'key' | 'rule' } {
  let schema: unknown = whole;
  for (const step of path) {
    schema = bare(schema);
    if (schema instanceof z.ZodMiniObject) schema = schema.shape[String(step)];
    else if (schema instanceof z.ZodMiniArray) schema = schema.def.element;
    if (schema instanceof z.ZodMiniUnion)
      schema = schema.def.options.find((option) => option instanceof z.ZodMiniObject);
  }
  schema = bare(schema);
  if (schema instanceof z.ZodMiniObject) return { names: Object.keys(schema.shape), what: 'key' };
  if (schema instanceof z.ZodMiniRecord && schema.def.keyType instanceof z.ZodMiniEnum)
    return { names: schema.def.keyType.options.map(String), what: 'rule' };
  return { names: [], what: 'key' };
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodMiniOptional ? schema.def.innerType : schema;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}
