import { type SuppressionPolicy, whyForbidden } from '../engine/policy/suppression.ts';
import { parseCommand } from './command.ts';
import type { Conversation } from './conversation.ts';
import { findingId } from './finding-id.ts';
import type { KnownFinding } from './fingerprint.ts';

/** A finding that somebody with write access dismissed. */
export interface Dismissal {
  /** As `findingId` has it: all 16 digits. */
  readonly id: string;
  /** The login of who dismissed it. */
  readonly by: string;
  /** One line, as it was written: hostile, like all text of a pull request. */
  readonly reason: string;
}

/** A command that dismisses, of which is not yet known whether it holds. */
export interface DismissalCommand extends Dismissal {
  /** The id of the account of who gave it; undefined where GitHub does not say. */
  readonly byId: number | undefined;
  /** The number of its comment. */
  readonly commentId: number;
  /** Whether the comment is another one than when it was written. */
  readonly edited: boolean;
}

/** The most characters of a reason. */
export const REASON_LIMIT = 300;

/** The digits of an id. With fewer, somebody could look for a text that has the same ones. */
export const ID_LENGTH = 16;

/**
 * The commands of people in a conversation that dismiss. Nothing else keeps a dismissal: what a bot writes is none, as all
 * workflows of a repository have the same name, and one of them may repeat what a pull request says. A person's command counts also if
 * this run has that person's token: what we write ourselves has a marker, and is never a command.
 */
export function dismissalCommands({
  comments,
  threads,
}: Pick<Conversation, 'comments' | 'threads'>): DismissalCommand[] {
  const all = [...comments, ...threads.flatMap((thread) => thread.comments)];
  return all.flatMap(({ body, author, fullDatabaseId, lastEditedAt }): DismissalCommand[] => {
    if (author?.__typename !== 'User') return [];
    const command = parseCommand(body);
    if (command?.kind !== 'dismiss' || command.id.length !== ID_LENGTH || command.reason.length > REASON_LIMIT)
      return [];
    const who = { by: author.login, byId: author.databaseId ?? undefined };
    const { id, reason } = command;
    return [{ id, reason, ...who, commentId: Number(fullDatabaseId), edited: lastEditedAt !== null }];
  });
}

/** A command, with the finding that it is for. */
export interface DismissedFinding {
  readonly command: DismissalCommand;
  readonly known: KnownFinding;
}

/** The commands that are for one of these findings. */
export function commandsFor(
  findings: readonly KnownFinding[],
  commands: readonly DismissalCommand[],
): readonly DismissedFinding[] {
  // An id costs a reading of the script.
  if (commands.length === 0) return [];
  const byId = new Map(findings.map((known) => [findingId(known), known]));
  return commands.flatMap((command) => {
    const known = byId.get(command.id);
    return known === undefined ? [] : [{ command, known }];
  });
}

/** Why a command does not hold, whoever gave it: it was edited, or its reason has expired or is not allowed now. */
export function whyLapsed({ command, known }: DismissedFinding, suppressions: SuppressionPolicy): string | undefined {
  if (command.edited) return 'Its comment was edited.';
  return whyForbidden(known.finding.rule, command.reason, suppressions);
}

/**
 * Why a command that an app wrote in the name of a person is not obeyed, a sentence.
 *
 * @param app undefined: no app wrote it.
 * @param allowed the apps that the configuration names.
 */
export function whyNotThrough(app: string | undefined, allowed: readonly string[]): string | undefined {
  if (app === undefined || allowed.includes(app)) return undefined;
  return `The app ${app} wrote it in the name of its author, and \`command-apps\` in the configuration does not name that app.`;
}

/** The findings that nobody dismissed. */
export function withoutDismissed(findings: readonly KnownFinding[], dismissals: readonly Dismissal[]): KnownFinding[] {
  if (dismissals.length === 0) return [...findings];
  const ids = new Set(dismissals.map(({ id }) => id));
  return findings.filter((known) => !ids.has(findingId(known)));
}
