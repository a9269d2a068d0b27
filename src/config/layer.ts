import type { Target } from '../facts/target.ts';
import { Failure } from '../text/failure.ts';
import type { Source } from '../text/source.ts';
import { type Baseline, NO_BASELINE } from './baseline.ts';
import { readOwnTarget } from './own-table.ts';
import { type Configuration, describeConfigurationError, parseBaseline, parseConfiguration } from './parse.ts';

/** Reads a file beside a configuration, by its path from the root that the configuration's paths start at. */
export type ReadBeside = (path: string) => Promise<Source>;

/** A configuration file before it is parsed. */
export type ConfigurationFile =
  | {
      readonly ok: true;
      /** Its name in error messages. */
      readonly path: string;
      readonly text: string;
      /** The absolute path of the folder that its paths start at; undefined where that is the root of the repository. */
      readonly root?: string;
      readonly beside: ReadBeside;
    }
  /** `message` is a sentence. */
  | { readonly ok: false; readonly message: string };

/** The settings of one file: the configuration of the repository, or the policy of its organisation. */
export interface Layer {
  readonly configuration: Configuration;
  /** Its targets with a kernel table of their own, by name. */
  readonly ownTargets: ReadonlyMap<string, Target>;
  /** The findings that it accepts. */
  readonly baseline?: Baseline;
  /** The mistakes in the file, one sentence each. With a mistake, nothing in the file applies. */
  readonly mistakes: readonly string[];
}

/** Reads a configuration with the files that it names. After a mistake in any of them, nothing in the file applies. */
export async function readLayer(file: ConfigurationFile | undefined): Promise<Layer> {
  if (file === undefined) return emptyLayer([]);
  if (!file.ok) return emptyLayer([file.message]);
  const parsed = parseConfiguration(file.text, file.path);
  if (!parsed.ok) return emptyLayer(parsed.errors.map(describeConfigurationError));
  const { configuration } = parsed;
  const ownTargets = new Map<string, Target>();
  const mistakes: string[] = [];
  for (const ownTable of configuration.ownTables ?? []) {
    const { name, 'kernel-table': table } = ownTable;
    const source = await file.beside(table);
    const why = source.kind === 'unread' ? source.message : 'it is not a regular file';
    const made = source.kind === 'text' ? readOwnTarget(source.text, ownTable) : new Failure('configuration', why);
    if (!(made instanceof Failure)) ownTargets.set(name, made);
    else
      mistakes.push(`${file.path}: the kernel table ${table} of the target "${name}" cannot be used: ${made.message}.`);
  }
  const baseline = await readBaseline(file, configuration);
  if (baseline instanceof Failure) mistakes.push(...baseline.sentences);
  if (mistakes.length > 0 || baseline instanceof Failure) return emptyLayer(mistakes);
  return { configuration, ownTargets, mistakes, ...(baseline === undefined ? {} : { baseline }) };
}

/** The baseline that a configuration names, if it does; a Failure for the mistakes in it. */
async function readBaseline(
  file: Extract<ConfigurationFile, { ok: true }>,
  { baseline: path }: Configuration,
): Promise<Baseline | Failure | undefined> {
  if (path === undefined || path === NO_BASELINE) return undefined;
  const source = await file.beside(path);
  const wrong = (why: string) =>
    new Failure('configuration', `${file.path}: the baseline ${path} cannot be used: ${why}.`);
  if (source.kind === 'unread') return wrong(source.message);
  if (source.kind === 'folder') return wrong('it is not a regular file');
  const parsed = parseBaseline(source.text, path);
  if (!parsed.ok) return new Failure('configuration', ...parsed.errors.map(describeConfigurationError));
  return { path, entries: parsed.entries };
}

function emptyLayer(mistakes: readonly string[]): Layer {
  return { configuration: {}, ownTargets: new Map(), mistakes };
}
