import type { RunOptions } from '../cli/options.ts';
import { type ConfigurationFile, findConfiguration, readConfigurationFile } from '../config/configuration-file.ts';
import { withLockPath } from '../config/lock-path.ts';
import { type EffectiveConfiguration, tightened } from '../config/organisation.ts';
import { besideAtCommit, besideOnDisk, joinOwnTargets, readOwnTargets } from '../config/own-tables.ts';
import {
  CONFIGURATION_PATHS,
  type Configuration,
  describeConfigurationError,
  type FailOn,
  parseConfiguration,
} from '../config/parse.ts';
import { resolveTargets } from '../config/targets.ts';
import { DEFAULT_TARGETS } from '../facts/default-targets.ts';
import { sameMachines } from '../facts/machine.ts';
import type { Target } from '../facts/target.ts';
import type { SuppressionPolicy } from '../policy/suppression-policy.ts';
import { chooseFilesOfAny, type FileChoice } from '../source/file-choice.ts';
import { readAtCommit } from '../source/git.ts';
import { GitError } from '../source/git-process.ts';

/** What a run judges for, from the command line first, then the configuration, then the defaults. */
export interface Settings {
  readonly targets: readonly Target[];
  /** Whether somebody asked for these targets, and they are not the default ones. */
  readonly configured: boolean;
  readonly failOn: FailOn;
  /** What the configuration makes of rules. */
  readonly rules: NonNullable<EffectiveConfiguration['rules']>;
  readonly suppressions: SuppressionPolicy;
  /** Which files are scripts to judge. */
  readonly choose: FileChoice;
  /** Patterns of the scripts that run together, from the root of the repository. */
  readonly runTogether: readonly (readonly string[])[];
  /** What is wrong with the configuration, which was then left out; empty when nothing is. */
  readonly errors: readonly string[];
  /** What of these wishes the policy of the organisation does not grant, a sentence each. */
  readonly overruled: readonly string[];
}

export type ResolvedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly errors: readonly string[] };

/**
 * Makes the settings of a run. A wrong --target or a wrong policy leaves nothing to judge for (`ok: false`); a broken
 * configuration is left out and reported, so that the scripts are still judged.
 */
export async function resolveSettings(
  options: RunOptions,
  file: ConfigurationFile | undefined,
): Promise<ResolvedSettings> {
  const policy = options.policy === undefined ? undefined : await readConfigurationFile(options.policy);
  const granted = await readConfiguration(policy);
  if (granted.errors.length > 0) return { ok: false, errors: granted.errors };
  const { configuration: written, own, errors } = await readConfiguration(file);
  const { targets: ownTargets, overruled: renamed } = joinOwnTargets(granted.own, own);
  const asked = options.target === undefined ? undefined : resolveTargets(options.target, ownTargets);
  if (asked?.ok === false) return { ok: false, errors: [...errors, ...asked.errors] };
  const wanted = options.target ?? written.targets;
  const failOn = options.failOn ?? written.failOn;
  const { configuration, files, overruled } = tightened(policy === undefined ? undefined : granted.configuration, {
    ...written,
    ...(wanted === undefined ? {} : { targets: wanted }),
    ...(failOn === undefined ? {} : { failOn }),
  });
  const resolved = configuration.targets === undefined ? undefined : resolveTargets(configuration.targets, ownTargets);
  const targets = resolved?.ok === true ? resolved.targets : undefined;
  return {
    ok: true,
    settings: {
      targets: withLockPath(targets ?? DEFAULT_TARGETS, configuration.lockPath ?? []),
      configured: targets !== undefined && !sameMachines(targets, DEFAULT_TARGETS),
      failOn: configuration.failOn ?? 'error',
      rules: configuration.rules ?? {},
      suppressions: { ...configuration.suppressions, today: new Date().toISOString().slice(0, 10) },
      choose: chooseFilesOfAny(files),
      runTogether: configuration.runTogether ?? [],
      errors,
      overruled: [...overruled, ...renamed],
    },
  };
}

/** The configuration of a run over files on disk. */
export async function configurationOnDisk(config: string | undefined): Promise<ConfigurationFile | undefined> {
  return config === undefined ? findConfiguration() : readConfigurationFile(config);
}

/** The configuration as a commit has it, so that a change cannot switch off the check that judges it. */
export async function configurationAtCommit(sha: string): Promise<ConfigurationFile | undefined> {
  try {
    for (const path of CONFIGURATION_PATHS) {
      const text = await readAtCommit(sha, path, process.cwd());
      if (text !== undefined) return { ok: true, path: `${sha.slice(0, 12)}:${path}`, text, commit: sha };
    }
    return undefined;
  } catch (error) {
    if (error instanceof GitError) return { ok: false, error: `The configuration cannot be read: ${error.message}` };
    throw error;
  }
}

interface ReadSettings {
  readonly configuration: Configuration;
  /** The targets that it makes of kernel tables. */
  readonly own: ReadonlyMap<string, Target>;
  readonly errors: readonly string[];
}

/** A configuration with a mistake in it, or in a kernel table that it names, is none. */
async function readConfiguration(file: ConfigurationFile | undefined): Promise<ReadSettings> {
  const none = (errors: readonly string[]): ReadSettings => ({ configuration: {}, own: new Map(), errors });
  if (file === undefined) return none([]);
  if (!file.ok) return none([file.error]);
  const parsed = parseConfiguration(file.text, file.path);
  if (!parsed.ok) return none(parsed.errors.map(describeConfigurationError));
  const { configuration } = parsed;
  const { commit, root = process.cwd() } = file;
  const read = commit === undefined ? besideOnDisk(root) : besideAtCommit(commit);
  const { targets: own, errors } = await readOwnTargets(configuration.ownTables, file.path, read);
  return errors.length > 0 ? none(errors) : { configuration, own, errors };
}
