import type { Document, YAMLMap } from 'yaml';
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { RULE_IDS, type RuleId, SEVERITIES } from '../policy/finding.ts';
import { suggestion } from './nearest-name.ts';
import { resolveTarget } from './targets.ts';
import { tooDeep } from './yaml-depth.ts';

/** The configuration's places, best first, relative to the root of a repository. */
export const CONFIGURATION_PATHS = ['.github/bpftrace-guard.yml', '.bpftrace-guard.yml'] as const;

/** Findings at or above this severity make the run fail. */
export const FAIL_ON = ['error', 'warning', 'note', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What a repository makes of a rule: another severity, or nothing at all. */
export const RULE_SETTINGS = [...SEVERITIES, 'off'] as const;
export type RuleSetting = (typeof RULE_SETTINGS)[number];
export type RuleSettings = Readonly<Partial<Record<RuleId, RuleSetting>>>;

/** What a repository asks for; a key that is not there leaves the decision to the caller. */
export interface Configuration {
  /** As written; every name is known to resolve. */
  readonly targets?: readonly string[];
  readonly failOn?: FailOn;
  readonly rules?: RuleSettings;
}

/** A mistake in a configuration file; `line` and `column` count from 1, in UTF-16 units. */
export interface ConfigurationError {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type ParsedConfiguration =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly errors: ConfigurationError[] };

/** In UTF-16 units; a real configuration has a few hundred. */
export const CONFIGURATION_LIMIT = 64 * 1024;
const NESTING_LIMIT = 20;
const TARGET_LIMIT = 64;
const ALIAS_LIMIT = 20;
const ERROR_LIMIT = 20;

/** A script that does not parse is not judged, so its error cannot be configured away. */
const CONFIGURABLE_RULES = RULE_IDS.filter((id) => id !== 'syntax-error');

/** The keys of a configuration; the published JSON Schema is made from it. */
export const CONFIGURATION_SCHEMA = z.strictObject({
  targets: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(TARGET_LIMIT))),
  'fail-on': z.optional(z.enum(FAIL_ON)),
  rules: z.optional(z.partialRecord(z.enum(CONFIGURABLE_RULES), z.enum(RULE_SETTINGS))),
});
const schema = CONFIGURATION_SCHEMA;
const KEYS = Object.keys(schema.shape);

/**
 * Reads a configuration file's text. An empty file is an empty configuration. Hostile text is expected: the size, the
 * nesting and the aliases are bounded, and nothing throws. `path` is only copied into the errors.
 */
export function parseConfiguration(text: string, path: string): ParsedConfiguration {
  const wrong = (message: string, line = 1, column = 1): ParsedConfiguration => ({
    ok: false,
    errors: [{ path, line, column, message }],
  });
  if (text.length > CONFIGURATION_LIMIT) {
    return wrong(
      `The configuration is larger than ${CONFIGURATION_LIMIT / 1024} KiB. Remove what is not configuration.`,
    );
  }
  if (tooDeep(text, NESTING_LIMIT)) {
    return wrong(
      `The configuration is nested more than ${NESTING_LIMIT} levels deep. Keys are written at the top level.`,
    );
  }

  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, strict: true });
  const place = (offset: number, message: string): ConfigurationError => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col), message };
  };
  const broken = [...document.errors, ...document.warnings].slice(0, ERROR_LIMIT);
  if (broken.length > 0) {
    return { ok: false, errors: broken.map((error) => place(error.pos[0], yamlMessage(error.code, error.message))) };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: ALIAS_LIMIT }) ?? {};
  } catch (error) {
    // Only aliases make toJS throw: too many of them, or one that refers to nothing.
    return wrong(`The aliases cannot be expanded: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const checked = schema.safeParse(value);
  const errors = checked.success
    ? targetErrors(checked.data.targets ?? [], document, place)
    : checked.error.issues.flatMap((issue) => schemaErrors(issue, document, place));
  if (!checked.success || errors.length > 0) return { ok: false, errors };
  const { targets, 'fail-on': failOn, rules } = checked.data;
  return {
    ok: true,
    configuration: {
      ...(targets === undefined ? {} : { targets }),
      ...(failOn === undefined ? {} : { failOn }),
      ...(rules === undefined ? {} : { rules }),
    },
  };
}

/** `path:line:column: message`, one line for people. */
export function describeConfigurationError(error: ConfigurationError): string {
  return `${error.path}:${error.line}:${error.column}: ${error.message}`;
}

type Place = (offset: number, message: string) => ConfigurationError;

function targetErrors(targets: readonly string[], document: Document, place: Place): ConfigurationError[] {
  return targets.flatMap((name, index) => {
    const at = offsetOf(document, ['targets', index]);
    const resolved = resolveTarget(name);
    if (!resolved.ok) return [place(at, resolved.error)];
    return targets.indexOf(name) < index ? [place(at, `Target "${name}" is listed twice.`)] : [];
  });
}

function schemaErrors(issue: z.core.$ZodIssue, document: Document, place: Place): ConfigurationError[] {
  const at = offsetOf(document, issue.path);
  const key = String(issue.path[0] ?? '');
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
    return issue.keys
      .slice(0, ERROR_LIMIT)
      .map((unknown) =>
        place(
          keyOffset(document, unknown) ?? at,
          `Unknown key "${unknown}".${suggestion(unknown, KEYS)} Known keys are ${KEYS.join(', ')}.`,
        ),
      );
  }
  if (issue.path.length === 0) return [place(at, 'The configuration is a list of keys, such as "fail-on: warning".')];
  switch (key) {
    case 'fail-on': {
      const written = valueAt(document, issue.path);
      const near = typeof written === 'string' ? suggestion(written, FAIL_ON) : '';
      return [place(at, `fail-on is one of ${FAIL_ON.join(', ')}.${near}`)];
    }
    case 'targets':
      if (issue.code === 'too_small') return [place(at, 'targets is empty. List a target, or leave the key out.')];
      if (issue.code === 'too_big') return [place(at, `targets lists more than ${TARGET_LIMIT}.`)];
      return [place(at, 'targets is a list of names, such as "- debian-12" or "- bpftrace@0.24,kernel@6.8".')];
    case 'rules':
      return [place(ruleOffset(document, issue) ?? at, ruleMessage(issue, document))];
    default:
      return [place(at, `${key}: ${issue.message}`)];
  }
}

/** What is wrong with a row of `rules`: its rule, or its severity. */
function ruleMessage(issue: z.core.$ZodIssue, document: Document): string {
  const rule = unknownRule(issue);
  if (rule !== undefined)
    return rule === 'syntax-error'
      ? 'syntax-error cannot be configured: a script that does not parse is not judged.'
      : `Unknown rule "${rule}".${suggestion(rule, CONFIGURABLE_RULES)} The rules are ${CONFIGURABLE_RULES.join(', ')}.`;
  if (issue.path.length < 2) return 'rules is a list of rules with a severity each, such as "lossy-mitigation: off".';
  const written = valueAt(document, issue.path);
  const near = typeof written === 'string' ? suggestion(written, RULE_SETTINGS) : '';
  return `The severity of a rule is one of ${RULE_SETTINGS.join(', ')}.${near}`;
}

function unknownRule(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return issue.keys[0];
  return issue.code === 'invalid_key' ? String(issue.path.at(-1)) : undefined;
}

function ruleOffset(document: Document, issue: z.core.$ZodIssue): number | undefined {
  const rule = unknownRule(issue);
  const rules: unknown = document.get('rules', true);
  return rule === undefined || !isMap(rules) ? undefined : keyOffsetIn(rules, rule);
}

function yamlMessage(code: string, message: string): string {
  return code === 'DUPLICATE_KEY' ? 'This key is there twice. Keep one of them.' : `Not valid YAML: ${message}`;
}

/** The offset of the node at `path`, or of the deepest node above it that is written there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}

function keyOffset(document: Document, key: string): number | undefined {
  return isMap(document.contents) ? keyOffsetIn(document.contents, key) : undefined;
}

function keyOffsetIn(map: YAMLMap, key: string): number | undefined {
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
  return pair !== undefined && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}

function valueAt(document: Document, path: readonly PropertyKey[]): unknown {
  return document.getIn([...path]);
}
