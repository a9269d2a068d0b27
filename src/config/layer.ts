import type { Target } from '../facts/target.ts';
import { Failure } from '../text/failure.ts';
import type { Source } from '../text/source.ts';
import { readOwnTarget } from './own-table.ts';
import { type Configuration, describeConfigurationError, parseConfiguration } from './parse.ts';

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
  /** The mistakes in the file, one sentence each. With a mistake, nothing in the file applies. */
  readonly mistakes: readonly string[];
}

/** Reads a configuration with the kernel tables that it names. After a mistake in either, nothing in the file applies. */
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
  return mistakes.length > 0 ? emptyLayer(mistakes) : { configuration, ownTargets, mistakes };
}

function emptyLayer(mistakes: readonly string[]): Layer {
  return { configuration: {}, ownTargets: new Map(), mistakes };
}
