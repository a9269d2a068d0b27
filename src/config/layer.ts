import type { Target } from '../facts/target.ts';
import { Failure } from '../text/failure.ts';
import type { Source } from '../text/source.ts';
import { readOwnTarget } from './own-table.ts';
import { type Configuration, describeConfigurationError, parseConfiguration } from './parse.ts';

/** Reads a file beside a configuration, by its path from the root that the configuration's paths start at. */
export type ReadBeside = (path: string) => Promise<Source>;

/** A configuration that was found, before anything in it is read. */
export type ConfigurationFile =
  | {
      readonly ok: true;
      /** How errors call it. */
      readonly path: string;
      readonly text: string;
      /** The absolute path of the folder that its paths start at; undefined where that is the root of the repository. */
      readonly root?: string;
      readonly beside: ReadBeside;
    }
  /** `message` is a sentence. */
  | { readonly ok: false; readonly message: string };

/** What one file asks for: that of the repository, or the policy of its organisation. */
export interface Layer {
  readonly configuration: Configuration;
  /** The targets that it makes of kernel tables, by their names. */
  readonly ownTargets: ReadonlyMap<string, Target>;
  /** What is wrong with the file, a sentence each. Then nothing of it counts. */
  readonly mistakes: readonly string[];
}

/** Reads a configuration with the kernel tables that it names. A mistake in either leaves nothing of it. */
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
    const why = source.kind === 'unread' ? source.message : 'it is no regular file';
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
