import { hangs } from '../policy/witness.ts';
import { BODY_LIMIT } from '../render/comment.ts';
import { sequenceDiagram } from '../render/diagram.ts';
import { fencedBlock } from '../render/markdown.ts';
import { renderSummary, type SummaryContent } from '../render/summary.ts';
import { type Dismissal, SUMMARY_MARKER, writeDismissals } from '../review/dismissal.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import type { PullRequest } from './changes.ts';
import type { GitHub } from './client.ts';
import { describeApiError } from './errors.ts';
import { bareBody, type PostedSummary } from './posted.ts';

/**
 * The text of the one comment that tells all of a pull request: the hidden lines by which it is known and which keep what was
 * dismissed, the table of findings with their verdicts, the worst one as a diagram, and what was not analysed.
 *
 * @returns at most BODY_LIMIT bytes, as long as the dismissals take no more than they may.
 */
export function summaryComment(content: SummaryContent, dismissals: readonly Dismissal[]): string {
  const hidden = writeDismissals(`${SUMMARY_MARKER}: {"v":1} -->\n`, dismissals);
  const diagram = diagramOf(content.findings.filter((known) => !content.unplaced.some((each) => each.known === known)));
  const room = BODY_LIMIT - Buffer.byteLength(hidden) - Buffer.byteLength(diagram) - 2;
  return `${hidden}\n${renderSummary(content, room)}${diagram}`;
}

/** The worst finding that has a witness, drawn; those that are told in full have their own drawing. */
function diagramOf(findings: readonly KnownFinding[]): string {
  const worst = findings.find(({ finding }) => finding.witness !== undefined && finding.witness.length > 0);
  if (worst?.finding.witness === undefined) return '';
  const { witness, verdicts } = worst.finding;
  const title = hangs(verdicts) ? 'How the worst of them hangs' : 'How updates get lost in the worst of them';
  const drawing = fencedBlock(sequenceDiagram(witness, hangs(verdicts)), 'mermaid');
  return `\n<details><summary>${title}</summary>\n\n${drawing}\n\n</details>\n`;
}

/**
 * Writes the summary: into the comment that is there, or a new one. Nothing is sent when nothing would change.
 *
 * @returns why it could not be written, a sentence.
 */
export async function writeSummary(
  octokit: GitHub,
  { owner, repo, number }: PullRequest,
  posted: PostedSummary | undefined,
  body: string,
): Promise<string | undefined> {
  if (posted !== undefined && bareBody(posted.body) === bareBody(body)) return undefined;
  try {
    if (posted === undefined)
      await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } });
    else await octokit.rest.issues.updateComment({ owner, repo, comment_id: posted.id, body });
    return undefined;
  } catch (error) {
    return describeApiError('The summary comment could not be written', error);
  }
}
