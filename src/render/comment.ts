import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Finding, TargetVerdict, Verdict } from '../engine/policy/finding.ts';
import { tellSeen } from '../engine/policy/shape.ts';
import { hangs } from '../engine/policy/witness.ts';
import { applyEdits } from '../engine/rewrite/edit.ts';
import { createsFile, type Fix } from '../engine/rewrite/fix.ts';
import { findingId } from '../review/finding-id.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import { findingMarker } from '../review/marker.ts';
import { type Lines, linesOf, type RelatedLines, relatedLines } from '../review/placement.ts';
import type { Offer } from '../review/plan.ts';
import { linesHash } from '../review/posted-text.ts';
import { offeredFix, type Suggestion } from '../review/suggestion.ts';
import { plural } from '../text/plural.ts';
import { VERSION } from '../version.ts';
import { permalink, type Repository, ruleAddress } from './addresses.ts';
import { type FindingParts, findingParts, type MoreParts, type Remedy } from './finding-parts.ts';
import { interleavingOf } from './interleaving.ts';
import { codeSpan, fencedBlock, prose, proseLine, quotedText, sentence } from './markdown.ts';
import { BY_HAND, programPatch } from './program-patch.ts';
import { sequenceDiagram, witnessSentence } from './sequence.ts';
import { type BriefVerdict, groupVerdicts } from './verdict-group.ts';

/** GitHub refuses a comment or a review of more characters; some room is left for how it counts them. */
export const BODY_LIMIT = 65_000;

/** A patch with more added and removed lines would not fit a comment, and takes long to compute. */
const MOST_PATCHED_LINES = 2000;

/** A longer patch is folded away. */
const SHOWN_PATCH_LINES = 30;

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
 * @returns at most BODY_LIMIT characters; what does not fit (first what is folded, then the edits) is left out with a word.
 */
export function findingComment(known: KnownFinding, anchor: Anchor, offer: Offer, repository: ReviewedHead): string {
  const { finding, file } = known;
  const place = placeWords(known, anchor, repository);
  const title = `${findingTitle(finding)}${place}`;
  const id = `<sub>id ${codeSpan(findingId(known))}</sub>`;
  const { headSha: head, use } = repository;
  const replaces = offer.kind === 'suggestion' ? linesHash(file.text, offer.suggestion.lines) : undefined;
  const marker = `${id}\n\n${findingMarker({ use, fingerprint: known.fingerprint, head, replaces })}`;
  const { shown, folded } = findingSections(known, offer, repository);
  const open = playgroundSections(known, repository);
  const forms = [
    [title, ...shown, ...open, ...folded, marker],
    [title, ...shown, ...open, tooLong(file.path), marker],
    [title, tooLong(file.path), marker],
  ].map((sections) => sections.join('\n\n'));
  return forms.find((form) => form.length <= BODY_LIMIT) ?? marker;
}

/** A link to the playground, where findings have one. */
function playgroundSections({ finding, file }: KnownFinding, { playground }: Repository): string[] {
  const link = playground?.linkTo(finding, file);
  if (link === undefined) return [];
  const what = finding.witness === undefined ? 'Try it' : 'Step through it';
  return [`[${what} in the playground](${link}): the link itself holds the script, which is sent nowhere.`];
}

/** Where a finding is, for a comment that is placed elsewhere. */
function placeWords({ finding, lines, file }: KnownFinding, anchor: Anchor, repository: Repository): string {
  const own = linesOf(finding.span, lines);
  const link = permalink(repository, file.path, own);
  if (anchor.path !== file.path) return ` at [${codeSpan(`${file.path}:${own.first}`)}](${link})`;
  const shown = anchor.lines !== undefined && own.last >= anchor.lines.first && own.first <= anchor.lines.last;
  return shown ? '' : ` at [${lineWords(own)}](${link})`;
}

/** A finding in Markdown, below its title. */
interface FindingSections {
  /** What every reader sees: what can happen, what to do with the edits, the verdicts in a line, and the page of the rule. */
  readonly shown: readonly string[];
  /** What a reader unfolds. */
  readonly folded: readonly string[];
}

/** @param repository where links to lines lead; undefined for files of this machine. */
export function findingSections(
  known: KnownFinding,
  offer: Offer,
  repository: Repository | undefined,
): FindingSections {
  const { finding } = known;
  const parts = findingParts(finding, offer.kind === 'none' ? undefined : offeredFix(finding.fixes));
  const { what, elsewhere, remedy, verdicts, sure, rule, more } = parts;
  const page = `[About ${codeSpan(rule)}](${ruleAddress(rule, VERSION)})`;
  const folded = [
    details(hangs(finding.verdicts) ? 'How it hangs' : 'How it happens', howSections(known, parts, repository)),
    details('What the fix costs', more.cost === '' ? '' : sentence(more.cost)),
    details(
      plural(more.others.length, 'other rewrite'),
      more.others.map((other) => `- ${remedyWords(other, 'Or')}`).join('\n'),
    ),
    details(
      'Tried and not offered',
      more.tried.map((each) => `- ${proseLine(each.what)}: ${sentence(each.why)}`).join('\n'),
    ),
    programSection(more.program),
    more.ignore === undefined
      ? ''
      : details('If it does not hold here', `This line above it silences it:\n\n${fencedBlock(more.ignore, '')}`),
  ];
  const at = relatedLines(known).find(({ place }) => place === elsewhere);
  const shown = [
    prose(what),
    at === undefined ? '' : relatedWords(at, repository),
    remedyWords(remedy),
    ...editSections(known, remedy, offer),
    verdictsWords(verdicts, sure),
    page,
  ];
  return { shown: filled(shown), folded: filled(folded) };
}

function filled(sections: readonly string[]): string[] {
  return sections.filter((section) => section !== '');
}

/** A part that is folded away; empty if there is nothing in it. */
function details(title: string, content: string): string {
  return content === '' ? '' : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** A remedy on one line; the label is ours, what follows it may quote the script. */
function remedyWords({ label, words, cost, leaves }: Remedy, as: string = label): string {
  if (words === '') return '';
  const told = [
    `**${as}:** ${sentence(words)}`,
    ...(cost === '' ? [] : [`**Cost:** ${sentence(cost)}`]),
    ...leaves.map(sentence),
  ];
  return told.join(' ');
}

/** The verdicts on one line: a machine that hangs stands out. */
function verdictsWords(verdicts: readonly BriefVerdict[], sure: string): string {
  if (verdicts.length === 0) return '';
  const groups = verdicts.map(({ verdict, words, rest }) => `${verdictWords(verdict, words)} ${proseLine(rest)}`);
  return `${groups.join('; ')}. ${sentence(sure)}`.trimEnd();
}

/** How it comes to a finding: its words, the drawing, the places, and each verdict with its reason. */
function howSections(known: KnownFinding, { more }: FindingParts, repository: Repository | undefined): string {
  const { finding } = known;
  const { verdicts, seen, related } = finding;
  const places = (related.length === 0 ? [] : relatedLines(known)).map((at) => `- ${relatedWords(at, repository)}`);
  return filled([
    prose(more.how),
    ...witnessSections(finding),
    places.join('\n'),
    verdictList(verdicts),
    seen === undefined ? '' : proseLine(tellSeen(seen)),
  ]).join('\n\n');
}

/** A related place as a link, and what it is. */
function relatedWords({ place, path, at }: RelatedLines, repository: Repository | undefined): string {
  const words = place.path === undefined ? `line ${at.first}` : codeSpan(`${path}:${at.first}`);
  return `[${words}](${permalink(repository, path, at)}): ${proseLine(place.message)}`;
}

/** The edits of the remedy, in the form in which they are offered. */
function editSections({ file }: KnownFinding, { fix }: Remedy, offer: Offer): string[] {
  if (fix === undefined) return [];
  if (createsFile(fix)) return ['It needs a new file, which no suggestion can create: `bpftrace-guard fix` makes it.'];
  switch (offer.kind) {
    case 'suggestion':
      return [suggestionBlock(offer.suggestion)];
    case 'patch':
      return [patchBlock(file.path, file.text, fix, offer.because)];
    case 'whole':
      return [fencedBlock(applyEdits(file.text, fix.edits), '')];
    case 'elsewhere':
      return [`The suggestion on ${lineWords(offer.lines)} makes this edit.`];
    case 'none':
      return [];
    default:
      return offer satisfies never;
  }
}

/** Severity, rule and confidence, on one line of Markdown. */
export function findingTitle({ severity, rule, confidence }: Finding): string {
  return `**${severity}** ${codeSpan(rule)} (confidence: ${confidence})`;
}

function lineWords({ first, last }: Lines): string {
  return last > first ? `lines ${first} to ${last}` : `line ${first}`;
}

/** The rewrite of a program that its file has no place for, as a patch of the program alone. */
function programSection(program: MoreParts['program']): string {
  return program === undefined
    ? ''
    : details(BY_HAND, fencedBlock(quotedText(programPatch(program).join('\n')), 'diff'));
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

function witnessSections(finding: Finding): string[] {
  const interleaving = interleavingOf(finding);
  if (interleaving === undefined) return [];
  const { witness = [] } = finding;
  const { hang } = interleaving;
  const steps = witness.map((step) => `1. ${witnessSentence(step, hang, codeSpan, proseLine)}`);
  const cycle =
    witness.length > 1 && hang ? '\n\nEach waits for a lock that another one holds: none of them goes on.' : '';
  return [`${steps.join('\n')}${cycle}`, fencedBlock(sequenceDiagram(interleaving), 'mermaid')];
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
  const words = `${sentence(because)} ${how}`;
  const block = fencedBlock(shown, 'diff');
  if (shown.trimEnd().split('\n').length <= SHOWN_PATCH_LINES) return `${block}\n\n${words}`;
  return details('The fix as a patch', `${words}\n\n${block}`);
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
