import { whyForbidden } from '../../engine/policy/suppression.ts';
import { placeLink } from '../../render/comment.ts';
import { codeSpan, prose, proseLine } from '../../render/markdown.ts';
import { ID_LENGTH, REASON_LIMIT } from '../../review/dismissal.ts';
import { findingId } from '../../review/finding-id.ts';
import { mistakesIn } from '../settings.ts';
import { type CommandRun, findById, judgeHead, type Reply, readHead } from './head.ts';

/**
 * `dismiss`: says whether the command holds. Nothing is kept: each review reads the commands of the conversation, and whether
 * who gave them may.
 */
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
  const name = findingId(found);
  if (id.length < ID_LENGTH)
    return no(`To dismiss a finding, give all digits of its id: \`/bpftrace-guard dismiss ${name}\` and the reason.`);
  const { finding } = found;
  const forbidden = whyForbidden(finding.rule, reason, head.settings.suppressions);
  if (forbidden !== undefined) return no(`${prose(forbidden)} The same holds for dismissals, so the finding stays.`);
  const what = `${codeSpan(finding.rule)} at ${placeLink(found, head.repository)}, id \`${name}\``;
  const next =
    'The reviews of this pull request leave it out, as long as your comment stays as it is, you have write access, and neither the probes nor the path change.';
  return { done: true, body: `Dismissed: ${what}.\n\nReason: ${proseLine(reason)}\n\n${next}` };
}
