import type { Octokit } from '@octokit/rest';
import { leavesRepository } from '../change/file-access.ts';
import { decodeScript } from '../change/script-bytes.ts';
import { type Configuration, describeConfigurationError, parseConfiguration } from '../configuration/configuration.ts';
import { WordedError, worded } from './worded-error.ts';

/** Where the policy of an organisation is: in a repository that those it is for cannot change. */
export interface PolicyPlace {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  /** A branch, a tag or a commit; the default branch when it is undefined. */
  readonly ref: string | undefined;
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
export async function readPolicy(octokit: Octokit, place: PolicyPlace): Promise<Configuration> {
  const { owner, repo, path, ref } = place;
  const name = `${owner}/${repo}/${path}`;
  const request = { owner, repo, path, ...(ref === undefined ? {} : { ref }) };
  const { data } = await worded(`The policy ${name}`, octokit.rest.repos.getContent(request));
  if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64')
    throw new WordedError(`The policy ${name} is no regular file of up to 1 MB.`);
  const read = decodeScript(Buffer.from(data.content, 'base64'));
  if (read.status !== 'readable') throw new WordedError(`The policy ${name} cannot be used. ${read.error}`);
  const parsed = parseConfiguration(read.text, name);
  if (parsed.ok) return parsed.configuration;
  throw new WordedError(`The policy is wrong. ${parsed.errors.map(describeConfigurationError).join(' ')}`);
}
