import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Finding, TargetVerdict, Verdict, WitnessStep } from '../engine/policy/finding.ts';
import { tellSeen } from '../engine/policy/shape.ts';
import { hangs } from '../engine/policy/witness.ts';
import { applyEdits } from '../engine/rewrite/edit.ts';
import { createsFile, type Fix, type Tried } from '../engine/rewrite/fix.ts';
import { whyUnsafe } from '../engine/rewrite/stop-words.ts';
import { findingId } from '../review/finding-id.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import { findingMarker } from '../review/marker.ts';
import { type Lines, linesOf, relatedLines } from '../review/placement.ts';
import type { Offer } from '../review/plan.ts';
import { linesHash } from '../review/posted-text.ts';
import { offeredFix, type Suggestion } from '../review/suggestion.ts';
import { permalink, type Repository } from './addresses.ts';
import { whereItHelps } from './fix-words.ts';
import { codeSpan, fencedBlock, prose, proseLine, quotedText, sentence } from './markdown.ts';
import { BY_HAND, programOf, programPatch } from './program-patch.ts';
import { sequenceDiagram, witnessSentence } from './sequence.ts';
import { groupVerdicts } from './verdict-group.ts';

/** GitHub refuses a comment or a review of more characters; some room is left for how it counts them. */
export const BODY_LIMIT = 65_000;

/** A patch with more added and removed lines would not fit a comment, and takes long to compute. */
const MOST_PATCHED_LINES = 2000;

/** Where a comment is placed: on lines of a file of the diff, or on the file as a whole. */
export interface Anchor {
  readonly path: string;
  readonly lines?: Lines;
}

/** A head that is reviewed, and the use of the action that reviews it. */
export interface ReviewedHead extends Repository {
  /** As `useOf` makes it. */
  readonly use: string;
}

/**
 * One finding as the Markdown of one comment, its hidden marker included.
 *
 * @param anchor where the comment is placed; the comment of a finding elsewhere says where that is.
 * @param repository `headSha` is the commit that was judged: GitHub re-points old comments, so the comment remembers it.
 * @returns at most BODY_LIMIT characters; what does not fit (the patch, then the diagram) is left out with a word.
 */
export function findingComment(known: KnownFinding, anchor: Anchor, offer: Offer, repository: ReviewedHead): string {
  const { finding, file } = known;
  const place = placeWords(known, anchor, repository);
  const title = `${findingTitle(finding)}${place}`;
  const id = `<sub>id ${codeSpan(findingId(known))}</sub>`;
  const { headSha: head, use } = repository;
  const replaces = offer.kind === 'suggestion' ? linesHash(file.text, offer.suggestion.lines) : undefined;
  const marker = `${id}\n\n${findingMarker({ use, fingerprint: known.fingerprint, head, replaces })}`;
  const message = prose(finding.message);
  const forms = [
    [title, message, ...explanation(known, repository), ...fixSection(known, offer), marker],
    [title, message, verdictList(finding.verdicts), tooLong(file.path), marker],
    [title, tooLong(file.path), marker],
  ].map((sections) => sections.filter((section) => section !== '').join('\n\n'));
  return forms.find((form) => form.length <= BODY_LIMIT) ?? marker;
}

/** Where a finding is, for a comment that is placed elsewhere. */
function placeWords({ finding, lines, file }: KnownFinding, anchor: Anchor, repository: Repository): string {
  const own = linesOf(finding.span, lines);
  const link = permalink(repository, file.path, own);
  if (anchor.path !== file.path) return ` at [${codeSpan(`${file.path}:${own.first}`)}](${link})`;
  const shown = anchor.lines !== undefined && own.last >= anchor.lines.first && own.first <= anchor.lines.last;
  return shown ? '' : ` at [${lineWords(own)}](${link})`;
}

/** The sections that explain a finding without offering its fix: verdicts, witness, related places. */
export function explanation(known: KnownFinding, repository: Repository | undefined): string[] {
  const { finding } = known;
  const sections = [verdictList(finding.verdicts), finding.seen === undefined ? '' : proseLine(tellSeen(finding.seen))];
  if (finding.witness !== undefined && finding.witness.length > 0)
    sections.push(witnessSection(finding.witness, hangs(finding.verdicts)));
  if (finding.related.length > 0) {
    const places = relatedLines(known).map(({ place, path, at }) => {
      const words = place.path === undefined ? `line ${at.first}` : codeSpan(`${path}:${at.first}`);
      return `- [${words}](${permalink(repository, path, at)}): ${proseLine(place.message)}`;
    });
    sections.push(places.join('\n'));
  }
  return sections.filter((section) => section !== '');
}

/** The fix of a finding in Markdown: what it does, what it costs, and the suggestion or the patch. */
export function fixSection({ file, finding }: KnownFinding, offer: Offer): string[] {
  const fix = offeredFix(finding.fixes);
  const others = (fixes: readonly Fix[]) => [
    ...fixes.map((each) => otherFix(each, finding.verdicts)),
    ...(finding.tried === undefined ? [] : [triedSection(finding.tried), programSection(finding.tried)]),
  ];
  if (fix === undefined || offer.kind === 'none')
    return others(finding.fixes.filter((each) => !each.safe || createsFile(each)));
  const sections = [`**Fix:** ${sentence(fix.title)} ${sentence(fix.cost)}${helpsOn(fix, finding.verdicts)}`];
  switch (offer.kind) {
    case 'suggestion':
      sections.push(suggestionBlock(offer.suggestion));
      break;
    case 'patch':
      sections.push(patchBlock(file.path, file.text, fix, offer.because));
      break;
    case 'whole':
      sections.push(fencedBlock(applyEdits(file.text, fix.edits), ''));
      break;
    case 'elsewhere':
      sections.push(`The suggestion on ${lineWords(offer.lines)} makes this edit.`);
      break;
  }
  return [...sections, ...others(finding.fixes.filter((each) => each !== fix))];
}

/** Severity, rule and confidence, on one line of Markdown. */
export function findingTitle({ severity, rule, confidence }: Finding): string {
  return `**${severity}** ${codeSpan(rule)} (confidence: ${confidence})`;
}

function lineWords({ first, last }: Lines): string {
  return last > first ? `lines ${first} to ${last}` : `line ${first}`;
}

function otherFix(fix: Fix, verdicts: readonly TargetVerdict[]): string {
  return `**Or:** ${sentence(fix.title)} ${sentence(fix.cost)}${helpsOn(fix, verdicts)}${whyNoEdit(fix)}`;
}

/** Why a fix is described in words only. */
function whyNoEdit(fix: Fix): string {
  if (createsFile(fix)) return ' It needs a new file, which no suggestion can create: `bpftrace-guard fix` makes it.';
  if (fix.safe || fix.kind === 'suppress') return '';
  return ` It ${proseLine(whyUnsafe(fix))}, so it is not offered as an edit.`;
}

function helpsOn(fix: Fix, verdicts: readonly TargetVerdict[]): string {
  const where = whereItHelps(fix, verdicts);
  return where === undefined ? '' : ` It helps ${proseLine(where)}.`;
}

function triedSection(tried: readonly Tried[]): string {
  const rows = tried.map(({ what, why }) => `- ${proseLine(what)}: ${sentence(why)}`);
  return `<details><summary>Tried and not offered</summary>\n\n${rows.join('\n')}\n\n</details>`;
}

/** The rewrite of a program that its file has no place for, as a patch of the program alone. */
function programSection(tried: readonly Tried[]): string {
  const program = programOf(tried);
  if (program === undefined) return '';
  const patch = fencedBlock(quotedText(programPatch(program).join('\n')), 'diff');
  return `<details><summary>${BY_HAND}</summary>\n\n${patch}\n\n</details>`;
}

/** The verdicts as a list, each with its targets and, under them, why; several reasons are a list of their own. */
function verdictList(verdicts: readonly TargetVerdict[]): string {
  const items = groupVerdicts(verdicts).map(({ verdict, words, count, targets, why, rows }) => {
    const head = `- ${verdictWords(verdict, words)}${count}`;
    if (rows.length > 0)
      return [head.trimEnd(), ...rows.map((row) => `  - ${proseLine(row.targets)}: ${proseLine(row.why)}`)].join('\n');
    return `${head}${proseLine(targets)}${why === '' ? '' : `\\\n  ${proseLine(why)}`}`;
  });
  return items.join('\n');
}

function witnessSection(witness: readonly WitnessStep[], hang: boolean): string {
  const steps = witness.map((step) => `1. ${witnessSentence(step, hang, codeSpan, proseLine)}`);
  const cycle =
    witness.length > 1 && hang ? '\n\nEach waits for a lock that another one holds: none of them goes on.' : '';
  return [
    `<details><summary>${hang ? 'How it hangs' : 'How updates get lost'}</summary>`,
    `${steps.join('\n')}${cycle}`,
    fencedBlock(sequenceDiagram(witness, hang), 'mermaid'),
    '</details>',
  ].join('\n\n');
}

function suggestionBlock({ text }: Suggestion): string {
  return fencedBlock(text === undefined ? '' : `${text}\n`, 'suggestion');
}

function patchBlock(path: string, text: string, fix: Fix, because: string): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, text, applyEdits(text, fix.edits), undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: MOST_PATCHED_LINES,
  });
  if (patch === undefined) return `${sentence(because)} The edits are too many to show here.`;
  // A shown patch has no carriage returns and no unseen characters: where the script has them, git would not take it.
  const shown = quotedText(patch);
  const how =
    shown === patch
      ? 'Apply it with `git apply`.'
      : 'Make it by hand: line ends or unseen characters are not shown exactly.';
  return [
    '<details><summary>The fix as a patch</summary>',
    `${sentence(because)} ${how}`,
    fencedBlock(shown, 'diff'),
    '</details>',
  ].join('\n\n');
}

function tooLong(path: string): string {
  return `The details are too long for a comment. \`bpftrace-guard check\` shows them for ${codeSpan(path)}.`;
}

/** The words of a verdict in Markdown: a machine that hangs stands out. */
export function verdictWords(verdict: Verdict, words: string): string {
  return verdict === 'hang' ? `**${words}**` : words;
}

/** A place as a link: `path:line`. */
export function placeLink({ file, lines, finding }: KnownFinding, repository: Repository | undefined): string {
  const at = linesOf(finding.span, lines);
  return `[${codeSpan(`${file.path}:${at.first}`)}](${permalink(repository, file.path, at)})`;
}
