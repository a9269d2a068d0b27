import type { PullRequest } from '../../github/changes.ts';
import type { GitHub } from '../../github/client.ts';
import { addComment, readApps, readConversation, readPermission, updateComment } from '../../github/conversation.ts';
import { describeApiError } from '../../github/errors.ts';
import { mutate, settleThreads } from '../../github/threads.ts';
import { dismissedNotes, isReviewBody } from '../../render/summary.ts';
import type { Conversation, Person } from '../../review/conversation.ts';
import {
  commandsFor,
  type Dismissal,
  type DismissalCommand,
  dismissalCommands,
  whyLapsed,
  whyNotThrough,
} from '../../review/dismissal.ts';
import type { KnownFinding } from '../../review/fingerprint.ts';
import { markedPeople, type Posted, type PostedSummary, postedIn, type Reviewer } from '../../review/posted.ts';
import { bareBody } from '../../review/posted-text.ts';
import { duplicatesIn } from '../../review/posted-thread.ts';
import type { Settings } from '../../session/settings.ts';
import { remembered } from '../../text/memo.ts';

/** A pull request, and the use of the action that reviews it. */
export interface ReviewedPullRequest extends PullRequest {
  /** As `useOf` makes it. */
  readonly use: string;
}

/** Reads what earlier runs of a use posted in a pull request. @throws what Octokit throws for a request that fails. */
export async function readPosted(github: GitHub, pullRequest: ReviewedPullRequest): Promise<Posted> {
  const conversation = await readConversation(github, pullRequest);
  return postedIn(conversation, await reviewerIn(github, pullRequest, conversation));
}

/** Whose posts in a conversation may be ours. One request for each person who wrote our marker. */
export async function reviewerIn(
  github: GitHub,
  { use, ...place }: ReviewedPullRequest,
  conversation: Conversation,
): Promise<Reviewer> {
  const writers = new Set<string>();
  for (const person of markedPeople(conversation))
    if ((await whyMayNot(github, place, person)) === undefined) writers.add(person.login);
  return { use, writers };
}

/** What decides about dismissals. */
export type DismissalSettings = Pick<Settings, 'suppressions' | 'mistakes' | 'commandApps'>;

const WRONG = 'The configuration is wrong, and only it says what may be dismissed.';

/** The dismissals that hold, with notes on those that do not, in plain sentences. */
export interface HoldingDismissals {
  readonly dismissed: readonly Dismissal[];
  readonly notes: readonly string[];
}

/**
 * Which commands dismiss one of these findings: their comments are as they were written, the policy allows them today, who gave them
 * may still write to the repository, and no app wrote them that the configuration does not name. One request for each person, and
 * one for each 100 comments.
 */
export async function verifyDismissals(
  github: GitHub,
  pullRequest: PullRequest,
  { findings, settings }: { readonly findings: readonly KnownFinding[]; readonly settings: DismissalSettings },
  commands: readonly DismissalCommand[],
): Promise<HoldingDismissals> {
  const { suppressions, mistakes, commandApps } = settings;
  const rights = new Map<string, Promise<string | undefined>>();
  const apps = new Map<'all', Promise<ReadonlyMap<number, string>>>();
  const dismissed: Dismissal[] = [];
  const notes: string[] = [];
  for (const each of commandsFor(findings, commands)) {
    const { command, known } = each;
    const mayNot = () =>
      remembered(rights, command.by, () => whyMayNot(github, pullRequest, { login: command.by, id: command.byId }));
    const throughApp = async (): Promise<string | undefined> => {
      try {
        const all = await remembered(apps, 'all', () => readApps(github, pullRequest));
        return whyNotThrough(all.get(command.commentId), commandApps);
      } catch (error) {
        return describeApiError('Whether an app wrote it could not be read', error);
      }
    };
    const why =
      (mistakes.length > 0 ? WRONG : whyLapsed(each, suppressions)) ?? (await mayNot()) ?? (await throughApp());
    const { rule } = known.finding;
    if (why === undefined) dismissed.push(command);
    else notes.push(`The dismissal of ${rule} in ${known.file.path} by ${command.by} does not hold. ${why}`);
  }
  return { dismissed, notes };
}

/** Why somebody may not dismiss, a sentence. */
async function whyMayNot(github: GitHub, pullRequest: PullRequest, person: Person): Promise<string | undefined> {
  const { login } = person;
  try {
    const mayWrite = ['admin', 'write'].includes(await readPermission(github, pullRequest, person));
    return mayWrite ? undefined : `${login} has no write access to this repository now.`;
  } catch (error) {
    return describeApiError(`Whether ${login} has write access could not be read`, error);
  }
}

/**
 * The dismissals of these findings in a pull request, as `verifyDismissals` has them. If the conversation cannot be read, nothing is
 * dismissed and a note says so.
 */
export async function readDismissed(
  github: GitHub,
  pullRequest: PullRequest,
  findings: readonly KnownFinding[],
  settings: DismissalSettings,
): Promise<HoldingDismissals> {
  try {
    const commands = dismissalCommands(await readConversation(github, pullRequest));
    const found = await verifyDismissals(github, pullRequest, { findings, settings }, commands);
    return { ...found, notes: [...dismissedNotes(findings, found.dismissed), ...found.notes] };
  } catch (error) {
    const what = `The dismissals in pull request ${pullRequest.number} could not be read, so none applies`;
    return { dismissed: [], notes: [describeApiError(what, error)] };
  }
}

/**
 * Writes the summary: into the comment that is there, or a new one. Nothing is sent when nothing would change. A summary that another
 * token wrote cannot be edited: it is hidden, and told anew if it says something else.
 *
 * @param posted the summaries of this use, the oldest first.
 * @returns why it could not be written, sentences.
 */
export async function writeSummary(
  github: GitHub,
  pullRequest: PullRequest,
  posted: readonly PostedSummary[],
  body: string,
): Promise<string[]> {
  const visible = posted.find((each) => !each.isMinimized);
  if (visible !== undefined && bareBody(visible.body) === bareBody(body)) return [];
  const own = posted.find((each) => each.own);
  try {
    if (own === undefined) await addComment(github, pullRequest, body);
    else await updateComment(github, pullRequest, own.id, body);
  } catch (error) {
    return [describeApiError('The summary comment could not be written', error)];
  }
  const others = posted.filter((each) => !each.own && !each.isMinimized).map(({ nodeId }) => nodeId);
  // We hid our own when another token wrote a newer one. If none did, a person hid it.
  const again = own?.isMinimized === true && others.length > 0 ? [own.nodeId] : [];
  const problems = await mutate(github, [
    ...others.map((id) => ({ name: 'minimizeComment', input: { subjectId: id, classifier: 'OUTDATED' } })),
    ...again.map((id) => ({ name: 'unminimizeComment', input: { subjectId: id } })),
  ]);
  return problems.flatMap((problem) => problem ?? []);
}

/** Two runs at once may have posted the same: each deletes what came second. */
export async function withdrawDuplicates(github: GitHub, pullRequest: ReviewedPullRequest): Promise<string[]> {
  try {
    const { threads, summaries } = await readPosted(github, pullRequest);
    // Those of another token would be hidden, which the summary must say: the next run does that.
    const duplicates = duplicatesIn(threads).filter(({ canEdit }) => canEdit);
    const { problems: notes } = await settleThreads(github, { edits: [], back: [], closing: [], duplicates });
    const own = summaries.filter((summary) => summary.own);
    const second = own.slice(1).map(({ nodeId }) => ({ name: 'deleteIssueComment', input: { id: nodeId } }));
    const problems = await mutate(github, second);
    if (duplicates.length > 0) problems.push(...(await hideEmptyReviews(github, pullRequest)));
    return [...notes, ...problems.flatMap((problem) => problem ?? [])];
  } catch (error) {
    return [describeApiError('Whether another run posted the same could not be determined', error)];
  }
}

/** Hides our reviews whose comments were all deleted: they announce findings that nobody can see. */
async function hideEmptyReviews(github: GitHub, pullRequest: ReviewedPullRequest): Promise<(string | undefined)[]> {
  const { reviews } = await readPosted(github, pullRequest);
  const empty = reviews.filter(({ body, isEmpty, isMinimized }) => isEmpty && !isMinimized && isReviewBody(body));
  return mutate(
    github,
    empty.map(({ nodeId }) => ({ name: 'minimizeComment', input: { subjectId: nodeId, classifier: 'DUPLICATE' } })),
  );
}
