import { whyForbidden } from '../../engine/policy/suppression.ts';
import { addComment, type OwnComments, readOwnComments, updateComment } from '../../github/conversation.ts';
import { orFailure } from '../../github/errors.ts';
import { findingId } from '../../render/command-answer.ts';
import { placeLink } from '../../render/comment.ts';
import { codeSpan, prose, proseLine } from '../../render/markdown.ts';
import {
  DISMISSALS_LIMIT,
  type Dismissal,
  dismissalsLine,
  isSummary,
  newSummary,
  REASON_LIMIT,
  readDismissals,
  writeDismissals,
} from '../../review/dismissal.ts';
import { Failure } from '../../text/failure.ts';
import { mistakesIn } from '../settings.ts';
import { type CommandRun, findById, judgeHead, type Reply, readHead } from './head.ts';

/** How often a dismissal is written again if another run writes at the same time. */
const MOST_WRITES = 3;

/** `dismiss`: stores in the summary comment that a finding was dismissed, and why. */
export async function dismiss(run: CommandRun, id: string, reason: string): Promise<Reply> {
  const no = (body: string): Reply => ({ done: false, body });
  if (reason.length > REASON_LIMIT)
    return no(`The reason has ${reason.length} characters; ${REASON_LIMIT} is the most. Write it shorter.`);
  const head = await judgeHead(run, await readHead(run));
  const failure = mistakesIn(head.settings);
  // Only the configuration says whether this may be dismissed.
  if (failure !== undefined) return { ...no(prose(failure)), failure };
  const found = findById(id, head);
  if ('done' in found) return found;
  const { finding, fingerprint } = found;
  const forbidden = whyForbidden(finding.rule, reason, head.settings.suppressions);
  if (forbidden !== undefined) return no(`${prose(forbidden)} The same holds for dismissals, so the finding stays.`);

  const kept = await keep(run, { fingerprint, by: run.event.author.login, reason });
  if (kept === 'full')
    return no(
      'The summary comment has no room for more dismissals. Write `// bpftrace-guard: ignore[rule] reason` into the script.',
    );
  const what = `${codeSpan(finding.rule)} at ${placeLink(found, head.repository)}, id \`${findingId(found)}\``;
  const next = 'The next review of this pull request leaves it out.';
  return { done: true, body: `Dismissed: ${what}.\n\nReason: ${proseLine(reason)}\n\n${next}` };
}

/** The earlier dismissals in our own summary comments. */
export function dismissalsOf({ comments }: OwnComments): Dismissal[] {
  return comments.filter(({ body }) => isSummary(body)).flatMap(({ body }) => readDismissals(body));
}

/** Writes a dismissal, and checks that it is still there: if two runs write at once, one dismissal would be lost. */
async function keep({ github, event }: CommandRun, dismissal: Dismissal): Promise<'kept' | 'full'> {
  for (let writes = 0; ; writes++) {
    const own = await orFailure('The summary comment', readOwnComments(github, event));
    const known = dismissalsOf(own);
    const { by, reason, fingerprint } = dismissal;
    if (known.some((each) => each.fingerprint === fingerprint && each.by === by && each.reason === reason))
      return 'kept';
    if (writes === MOST_WRITES)
      throw new Failure(
        'github',
        'The dismissal was not kept, as other runs write to the summary comment. Give it again.',
      );
    const all = [...known.filter((each) => each.fingerprint !== fingerprint), dismissal];
    if (dismissalsLine(all).length > DISMISSALS_LIMIT) return 'full';
    const summary = own.comments.find(({ body }) => isSummary(body));
    const write =
      summary === undefined
        ? addComment(github, event, newSummary(all))
        : updateComment(github, event, summary.id, writeDismissals(summary.body, all));
    await orFailure('The summary comment', write, 'written');
  }
}
