import { besideOnGitHub, readOwnTargets } from '../config/own-tables.ts';
import {
  CONFIGURATION_PATHS,
  type Configuration,
  type ConfigurationError,
  describeConfigurationError,
  parseConfiguration,
} from '../config/parse.ts';
import type { Target } from '../facts/target.ts';
import type { GitHubContents } from '../github/contents.ts';

export type BaseConfiguration =
  /** `path` is where it was found; undefined when there is none and everything is left at its default. */
  | {
      readonly ok: true;
      readonly configuration: Configuration;
      /** The targets that it makes of kernel tables of the same commit, by their names. */
      readonly own: ReadonlyMap<string, Target>;
      readonly path: string | undefined;
    }
  | { readonly ok: false; readonly words: string };

/**
 * Reads the configuration at the base commit: a change must not be able to switch off the check that judges it.
 *
 * @param base the files of the base commit.
 * @param path the only place to look, when the workflow names one; undefined looks in CONFIGURATION_PATHS.
 * @throws what Octokit throws for a request that fails, but for a file that is not there.
 */
export async function readBaseConfiguration(
  base: GitHubContents,
  path: string | undefined,
): Promise<BaseConfiguration> {
  const candidates = path === undefined ? CONFIGURATION_PATHS : [path];
  const entries = await Promise.all(candidates.map((candidate) => base.entry(candidate)));
  for (const [index, candidate] of candidates.entries()) {
    const entry = entries[index];
    if (entry === undefined || entry.kind === 'folder' || entry.kind === 'submodule') continue;
    if (entry.kind === 'link')
      return broken([
        { path: candidate, line: 1, column: 1, message: 'It is a symbolic link, which is not followed.' },
      ]);
    // An empty file is "skipped" as a script, and an empty configuration.
    const { text } = entry;
    if (text.status === 'skipped') continue;
    if (text.status !== 'readable') return broken([{ path: candidate, line: 1, column: 1, message: text.error }]);
    const parsed = parseConfiguration(text.text, candidate);
    if (!parsed.ok) return broken(parsed.errors);
    const { configuration } = parsed;
    const { targets: own, errors } = await readOwnTargets(configuration.ownTables, candidate, besideOnGitHub(base));
    return errors.length === 0 ? { ok: true, configuration, own, path: candidate } : wrong(errors.join(' '));
  }
  return { ok: true, configuration: {}, own: new Map(), path: undefined };
}

function broken(errors: readonly ConfigurationError[]): BaseConfiguration {
  return wrong(errors.map(describeConfigurationError).join(' '));
}

function wrong(words: string): BaseConfiguration {
  return { ok: false, words: `The configuration at the base commit is wrong. ${words}` };
}
