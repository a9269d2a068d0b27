import { readOwnTargets } from '../config/own-tables.ts';
import { type Configuration, describeConfigurationError, parseConfiguration } from '../config/parse.ts';
import type { Target } from '../facts/target.ts';
import type { GitHub } from '../github/client.ts';
import { readRegularFile } from '../github/contents.ts';
import { WordedError, worded } from '../github/errors.ts';
import { leavesRepository } from '../source/source-tree.ts';

/** Where the policy of an organisation is: in a repository that those it is for cannot change. */
export interface PolicyPlace {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  /** A branch, a tag or a commit; the default branch when it is undefined. */
  readonly ref: string | undefined;
}

/** What an organisation asks of its repositories. */
export interface Policy {
  readonly configuration: Configuration;
  /** The targets that it makes of kernel tables of its own repository, by their names. */
  readonly own: ReadonlyMap<string, Target>;
}

/** Where GitHub keeps what a pull request proposes. */
const PULL_REQUEST = /^(?:refs\/)?pull\//;

/** Reads `OWNER/REPOSITORY/PATH@REF`; null when it is none of that form, or REF is the ref of a pull request. */
export function readPolicyPlace(text: string): PolicyPlace | null {
  const [, owner, repo, path, ref] = /^([\w.-]+)\/([\w.-]+)\/([^@\s]+)(?:@(\S+))?$/.exec(text) ?? [];
  if (owner === undefined || repo === undefined || path === undefined) return null;
  if (ref !== undefined && PULL_REQUEST.test(ref)) return null;
  return path.split('/').includes('..') || leavesRepository(path) ? null : { owner, repo, path, ref };
}

/**
 * Reads the policy of an organisation, which is written as a configuration. A run never goes on without the policy that its
 * workflow names.
 *
 * @throws WordedError when it cannot be read, or has mistakes in it.
 */
export async function readPolicy(octokit: GitHub, place: PolicyPlace): Promise<Policy> {
  const { owner, repo, path } = place;
  const name = `${owner}/${repo}/${path}`;
  const read = await worded(`The policy ${name}`, readRegularFile(octokit, { ...place, path }));
  if (read === undefined) throw new WordedError(`The policy ${name} is no regular file of up to 1 MB.`);
  if (read.status !== 'readable') throw new WordedError(`The policy ${name} cannot be used. ${read.error}`);
  const parsed = parseConfiguration(read.text, name);
  if (!parsed.ok)
    throw new WordedError(`The policy is wrong. ${parsed.errors.map(describeConfigurationError).join(' ')}`);
  const { configuration } = parsed;
  const { targets, errors } = await readOwnTargets(configuration.ownTables, name, async (table) => {
    const text = await worded(
      `The kernel table ${owner}/${repo}/${table}`,
      readRegularFile(octokit, { ...place, path: table }),
    );
    if (text === undefined) return { ok: false, reason: 'it is no regular file of up to 1 MB' };
    return text.status === 'readable' ? { ok: true, text: text.text } : { ok: false, reason: 'it is no JSON' };
  });
  if (errors.length > 0) throw new WordedError(`The policy is wrong. ${errors.join(' ')}`);
  return { configuration, own: targets };
}
