import { context } from '@actions/github';

/** What GitHub tells a run of a workflow: the event that started it, the repository, and the commit. */
export const workflow = context;

/** The address of GitHub's pages, `https://github.com` or that of an Enterprise Server, without a slash at the end. */
export function serverUrl(): string {
  return context.serverUrl.replace(/\/+$/, '');
}
