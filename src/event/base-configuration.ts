import type { Octokit } from '@octokit/rest';
import { readGitHubFile } from '../change/github-file.ts';
import {
  CONFIGURATION_PATHS,
  type Configuration,
  type ConfigurationError,
  describeConfigurationError,
  parseConfiguration,
} from '../configuration/configuration.ts';
import { statusOf } from './api-error.ts';

export type BaseConfiguration =
  /** `path` is where it was found; undefined when there is none and everything is left at its default. */
  | { readonly ok: true; readonly configuration: Configuration; readonly path: string | undefined }
  | { readonly ok: false; readonly errors: readonly ConfigurationError[]; readonly words: string };

/**
 * Reads the configuration at the base commit: a change must not be able to switch off the check that judges it.
 *
 * @param path the only place to look, when the workflow names one; undefined looks in CONFIGURATION_PATHS.
 * @throws what Octokit throws for a request that fails, but for a file that is not there.
 */
export async function readBaseConfiguration(
  octokit: Octokit,
  repository: { readonly owner: string; readonly repo: string },
  baseSha: string,
  path: string | undefined,
): Promise<BaseConfiguration> {
  for (const candidate of path === undefined ? CONFIGURATION_PATHS : [path]) {
    try {
      const file = await readGitHubFile(octokit, { ...repository, ref: baseSha, path: candidate });
      // An empty file is "skipped" as a script, and an empty configuration.
      if (file.status !== 'readable') {
        if (file.status === 'skipped') continue;
        return broken([{ path: candidate, line: 1, column: 1, message: file.error }]);
      }
      const parsed = parseConfiguration(file.text, candidate);
      return parsed.ok ? { ok: true, configuration: parsed.configuration, path: candidate } : broken(parsed.errors);
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
    }
  }
  return { ok: true, configuration: {}, path: undefined };
}

function broken(errors: readonly ConfigurationError[]): BaseConfiguration {
  const words = `The configuration at the base commit is wrong. ${errors.map(describeConfigurationError).join(' ')}`;
  return { ok: false, errors, words };
}
