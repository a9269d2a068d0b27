import type * as z from 'zod/mini';
import type { RuleId } from '../facts/rule-ids.ts';
import type { EmbeddedKind } from '../text/embedded-kind.ts';
import { BASELINE_LIMIT, BASELINE_SCHEMA, type Baseline } from './baseline.ts';
import type { LockPathSetting } from './lock-path.ts';
import { mistakesOf, unseenKey } from './mistakes.ts';
import type { WrittenOverride } from './overrides.ts';
import type { OwnTable } from './own-table.ts';
import type { PlaygroundSetting } from './playground.ts';
import type { RULE_SETTINGS } from './rules-setting.ts';
import { CONFIGURATION_SCHEMA, type FAIL_ON, type SWITCH } from './schema.ts';
import type { SuppressionSetting } from './suppressions.ts';
import { CONFIGURATION_LIMIT, type Mistake, readYaml, type YamlKind } from './yaml-document.ts';

/** The places where a configuration may be, from the root of a repository. A new one is written to the first of them. */
export const CONFIGURATION_PATHS = [
  '.github/bpftrace-guard.yml',
  '.github/bpftrace-guard.yaml',
  '.bpftrace-guard.yml',
  '.bpftrace-guard.yaml',
] as const;

/** What is wrong with several configurations: which one somebody meant is not known. */
export function severalConfigurations(paths: readonly string[]): string {
  return `There are several configurations, ${paths.join(' and ')}. Keep one of them.`;
}

export type FailOn = (typeof FAIL_ON)[number];
export type RuleSetting = (typeof RULE_SETTINGS)[number];
export type RuleSettings = Readonly<Partial<Record<RuleId, RuleSetting>>>;

export type EmbeddedSetting = Readonly<Partial<Record<EmbeddedKind, (typeof SWITCH)[number]>>>;

type Written = z.infer<typeof CONFIGURATION_SCHEMA>;

/** Other settings for the files of some patterns, which are as in `Configuration.files`. */
export interface Override extends Pick<Configuration, 'targets' | 'rules'> {
  readonly files: readonly string[];
}

/** The settings of a configuration; a missing key leaves the decision to the caller. */
export interface Configuration {
  /** The names as written: each is known to resolve, or is that of one of `ownTables`. */
  readonly targets?: readonly string[];
  /** Targets with a kernel table of their own; the tables are still to be read. */
  readonly ownTables?: readonly OwnTable[];
  readonly failOn?: FailOn;
  readonly rules?: RuleSettings;
  /** Patterns of the files to judge, as `matchesPath` takes them, `!` in front of those that exclude. */
  readonly files?: readonly string[];
  /** In which kinds of files programs are looked for; a kind that is missing is on. */
  readonly embedded?: EmbeddedSetting;
  /** Groups of scripts that run at the same time, each at least one pattern as in `files`. */
  readonly runTogether?: readonly (readonly string[])[];
  /** What differs for some of the files, the later ones before the earlier ones. */
  readonly overrides?: readonly Override[];
  readonly lockPath?: readonly LockPathSetting[];
  readonly suppressions?: SuppressionSetting;
  /** The path of the file of accepted findings, from the root of the repository; `off` for none. */
  readonly baseline?: string;
  /** Whether findings link to the playground, or to which copy of it. */
  readonly playground?: PlaygroundSetting;
  /** Apps that may give commands in the name of people, by the last part of their addresses. */
  readonly commandApps?: readonly string[];
}

/** A mistake in a configuration file; `line` and `column` count from 1, in UTF-16 units. */
export interface ConfigurationError {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What a text says, or what is wrong with it. */
export type Parsed<Content> =
  | ({ readonly ok: true } & Content)
  | { readonly ok: false; readonly errors: ConfigurationError[] };

export type ParsedConfiguration = Parsed<{ readonly configuration: Configuration }>;

const ERROR_LIMIT = 20;

const CONFIGURATION = { name: 'The configuration', limit: CONFIGURATION_LIMIT };

/**
 * Reads a configuration file's text. An empty file is an empty configuration. Hostile text is expected: its size is
 * bounded, and nothing throws. `path` is only copied into the errors, which come in the order of the text, at most 20.
 */
export function parseConfiguration(text: string, path: string): ParsedConfiguration {
  const parsed = parseBySchema(CONFIGURATION_SCHEMA, text, { ...CONFIGURATION, path });
  return parsed.ok ? { ok: true, configuration: configurationOf(parsed.data) } : parsed;
}

/** Reads the text of a baseline file, as `parseConfiguration` reads a configuration. */
export function parseBaseline(text: string, path: string): Parsed<Pick<Baseline, 'entries'>> {
  const parsed = parseBySchema(BASELINE_SCHEMA, text, { name: 'The baseline', limit: BASELINE_LIMIT, path });
  return parsed.ok ? { ok: true, entries: parsed.data.findings } : parsed;
}

/** As `parseConfiguration`, by any schema. */
function parseBySchema<Schema extends z.ZodMiniType>(
  schema: Schema,
  text: string,
  { path, ...kind }: YamlKind & { readonly path: string },
): Parsed<{ readonly data: z.infer<Schema> }> {
  const reading = readYaml(text, kind);
  const wrong = (mistakes: readonly Mistake[]) => ({
    ok: false as const,
    errors: [...mistakes]
      .sort((a, b) => a.offset - b.offset)
      .slice(0, ERROR_LIMIT)
      .map(({ offset, message }) => {
        const { line, col } = reading.lines.linePos(offset);
        return { path, line: Math.max(1, line), column: Math.max(1, col), message };
      }),
  });
  if (!reading.ok) return wrong(reading.mistakes);
  const { document } = reading;
  const checked = schema.safeParse(document.value);
  const mistakes = [
    ...mistakesOf(checked.error?.issues ?? [], { schema, document }),
    ...recordsIn(document.value).flatMap((at) => unseenKey(at, { schema, document })),
  ];
  if (!checked.success || mistakes.length > 0) return wrong(mistakes);
  return { ok: true, data: checked.data };
}

/** Where a configuration may have `rules`. */
function recordsIn(value: unknown): readonly PropertyKey[][] {
  const overrides = typeof value === 'object' && value !== null && 'overrides' in value ? value.overrides : [];
  const count = Array.isArray(overrides) ? overrides.length : 0;
  return [['rules'], ...Array.from({ length: count }, (_, index) => ['overrides', index, 'rules'])];
}

/** `path:line:column: message`, one line for people. */
export function describeConfigurationError(error: ConfigurationError): string {
  return `${error.path}:${error.line}:${error.column}: ${error.message}`;
}

function namesOf(written: NonNullable<Written['targets']>): string[] {
  return written.map((target) => (typeof target === 'string' ? target : target.name));
}

/** The kernel tables of a configuration, those of overrides too; the schema has seen to it that each name has one. */
function tablesOf({ targets = [], overrides = [] }: Written): OwnTable[] {
  const all = [...targets, ...overrides.flatMap((override) => override.targets ?? [])];
  const tables = all.filter((target) => typeof target !== 'string');
  return [...new Map(tables.map((table) => [table.name, table])).values()];
}

function overrideOf({ files, rules, targets }: WrittenOverride): Override {
  return {
    files,
    ...(rules === undefined ? {} : { rules }),
    ...(targets === undefined ? {} : { targets: namesOf(targets) }),
  };
}

function configurationOf(written: Written): Configuration {
  const { targets, rules, files, embedded, overrides, suppressions, baseline, playground } = written;
  const ownTables = tablesOf(written);
  const {
    'fail-on': failOn,
    'run-together': runTogether,
    'lock-path': lockPath,
    'command-apps': commandApps,
  } = written;
  return {
    ...(targets === undefined ? {} : { targets: namesOf(targets) }),
    ...(ownTables.length === 0 ? {} : { ownTables }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(rules === undefined ? {} : { rules }),
    ...(files === undefined ? {} : { files }),
    ...(embedded === undefined ? {} : { embedded }),
    ...(runTogether === undefined ? {} : { runTogether }),
    ...(overrides === undefined ? {} : { overrides: overrides.map(overrideOf) }),
    ...(lockPath === undefined ? {} : { lockPath }),
    ...(suppressions === undefined ? {} : { suppressions }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(playground === undefined ? {} : { playground }),
    ...(commandApps === undefined ? {} : { commandApps }),
  };
}
