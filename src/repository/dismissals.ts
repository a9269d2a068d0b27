import type { DismissalRecord } from '../audit/record.ts';
import { endOf } from '../engine/policy/suppression.ts';
import type { GitHub } from '../github/client.ts';
import { readConversation, readPermission } from '../github/conversation.ts';
import { type FoundPullRequest, searchDismissals } from '../github/dismissals.ts';
import { describeApiError } from '../github/errors.ts';
import { type DismissalCommand, dismissalCommands } from '../review/dismissal.ts';
import { remembered } from '../text/memo.ts';

/** The dismissals of an audit, and why there may be more, in plain sentences. */
export interface FoundDismissals {
  readonly dismissals: readonly DismissalRecord[];
  readonly problems: readonly string[];
}

/**
 * Finds the commands that dismiss, in open pull requests of some repositories: one request for each owner, and one or two for
 * each pull request that a search finds. Whether one is for a finding that is there, each run over its pull request decides.
 *
 * @param names `OWNER/NAME`.
 * @param today as YYYY-MM-DD in UTC.
 */
export async function readDismissals(
  github: GitHub,
  names: readonly string[],
  today: string,
): Promise<FoundDismissals> {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const owners = new Set([...wanted].map((name) => name.split('/')[0] ?? ''));
  const dismissals: DismissalRecord[] = [];
  const problems: string[] = [];
  const permissions = new Map<string, Promise<string>>();
  const why = async (pull: FoundPullRequest, command: DismissalCommand): Promise<string | undefined> => {
    if (command.edited) return 'Its comment was edited.';
    const until = endOf(command.reason);
    if (until !== undefined && until < today) return `It ended on ${until}.`;
    const person = { login: command.by, id: command.byId };
    const key = `${pull.owner}/${pull.repo} ${command.by}`;
    const may = await remembered(permissions, key, () => readPermission(github, pull, person));
    return may === 'admin' || may === 'write' ? undefined : `${command.by} has no write access.`;
  };
  const read = async (pull: FoundPullRequest): Promise<void> => {
    for (const command of dismissalCommands(await readConversation(github, pull))) {
      const { id: finding, by, reason } = command;
      const until = endOf(reason);
      const lapsed = await why(pull, command);
      dismissals.push({
        repository: `${pull.owner}/${pull.repo}`,
        pull: pull.number,
        url: pull.url,
        finding,
        by,
        reason,
        ...(until === undefined ? {} : { until }),
        ...(lapsed === undefined ? {} : { lapsed }),
      });
    }
  };
  for (const owner of owners) {
    try {
      const { found, count } = await searchDismissals(github, owner);
      if (found.length < count)
        problems.push(`GitHub shows ${found.length} of ${count} pull requests of ${owner} with dismissals.`);
      const own = found.filter(({ owner: of, repo }) => wanted.has(`${of}/${repo}`.toLowerCase()));
      for (const pull of own)
        await read(pull).catch((error: unknown) => {
          problems.push(describeApiError(`The dismissals in ${pull.url} could not be read`, error));
        });
    } catch (error) {
      problems.push(describeApiError(`The dismissals in repositories of ${owner} could not be listed`, error));
    }
  }
  return { dismissals, problems };
}
