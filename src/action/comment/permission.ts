import type { GitHub } from '../../github/client.ts';
import { readPermission } from '../../github/conversation.ts';
import { worded } from '../../github/errors.ts';

/** Whether somebody may give a command; `words` are Markdown sentences for who may not. */
export type Permission = { readonly granted: true } | { readonly granted: false; readonly words: string };

/**
 * Asks GitHub what a commenter may do in the repository that the pull request is for. Whoever may read it may ask; what
 * changes a branch, or silences a finding, needs write access (maintain and admin include it, triage does not).
 *
 * @param login of the commenter, as GitHub's event says it.
 * @throws WordedError when GitHub does not say.
 */
export async function askPermission(
  octokit: GitHub,
  repository: { readonly owner: string; readonly repo: string },
  login: string,
  needs: 'read' | 'write',
): Promise<Permission> {
  const asked = readPermission(octokit, repository, login);
  const permission = await worded('What the commenter may do in this repository', asked);
  const granted = needs === 'read' ? permission !== 'none' : ['admin', 'write'].includes(permission);
  if (granted) return { granted };
  return {
    granted,
    words: `Sorry, this command needs ${needs} access to this repository. Somebody who has it can give the command.`,
  };
}
