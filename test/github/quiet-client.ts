import { Octokit } from '@octokit/rest';
import { WRITE_TOKEN } from './access.ts';
import type { LocalGitHub } from './local-github.ts';

const nothing = () => {};

/** A client without retries and waits, which says nothing of the failures that a test asks for. */
export function quietClient({ url }: Pick<LocalGitHub, 'url'>, token = WRITE_TOKEN): Octokit {
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  return new Octokit({ baseUrl: url, auth: token, log });
}
