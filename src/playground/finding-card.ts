/// <reference lib="dom" />
import type { TargetVerdict } from '../engine/policy/finding.ts';
import { tellSeen } from '../engine/policy/shape.ts';
import { hangs } from '../engine/policy/witness.ts';
import type { AnalysedFile, FailedFile, ReportedFinding } from '../engine/report.ts';
import { applyEdits, pathOfEdit } from '../engine/rewrite/edit.ts';
import { createsFile, type Fix } from '../engine/rewrite/fix.ts';
import { ruleAddress } from '../render/addresses.ts';
import { type FindingParts, findingParts, type Remedy } from '../render/finding-parts.ts';
import { patchRows } from '../render/html-lines.ts';
import { BY_HAND } from '../render/program-patch.ts';
import { witnessSentence } from '../render/sequence.ts';
import { groupVerdicts } from '../render/verdict-group.ts';
import { linesOf, relatedLines } from '../review/placement.ts';
import { plural } from '../text/plural.ts';
import type { LineMap } from '../text/position.ts';
import { VERSION } from '../version.ts';
import { button, type Child, code, element, paragraphs, sentences } from './dom.ts';

/** A finding of a script in the editor. */
export interface ShownFinding {
  readonly finding: ReportedFinding;
  readonly file: AnalysedFile | FailedFile;
  readonly lines: LineMap;
}

/** What a reader can do with a finding. */
export interface CardActions {
  /** Shows its place in the editor. */
  onSelect(shown: ShownFinding): void;
  /** Shows its steps. */
  onChoose(shown: ShownFinding): void;
  onApply(fix: Fix): void;
}

/** The rewrite that a finding is shown with: the best that may be made unasked, and rather one that needs no file beside the script. */
export function shownFix({ fixes }: Pick<ReportedFinding, 'fixes'>): Fix | undefined {
  return fixes.find((fix) => fix.safe && !createsFile(fix)) ?? fixes.find(({ safe }) => safe);
}

/** The rewrites that can be made in the editor: a new file cannot. */
export function isApplicable(fix: Fix): boolean {
  return !createsFile(fix);
}

/**
 * A finding: what can happen, what to do, on which machines, where to read more, and folded, how it happens.
 *
 * @param player where the drawing of a deadlock goes, when the finding is chosen.
 */
export function findingCard(shown: ShownFinding, actions: CardActions, player: HTMLElement): HTMLElement {
  const { finding, lines } = shown;
  const { severity, rule, confidence } = finding;
  const parts = findingParts(finding, shownFix(finding));
  const { more } = parts;
  const { first, last } = linesOf(finding.span, lines);
  const place = first === last ? `Line ${first}` : `Lines ${first} to ${last}`;
  return element(
    'article',
    { class: `finding ${severity}`, 'aria-label': `${severity}: ${rule}` },
    element(
      'h3',
      {},
      element('span', { class: severity }, severity),
      ' ',
      code(rule),
      ' ',
      element('span', { class: 'dim' }, `confidence: ${confidence}`),
      button(place, () => actions.onSelect(shown), { class: 'place', 'aria-label': `${place}: show in the editor` }),
    ),
    paragraphs(parts.what),
    remedySection(shown, parts.remedy, actions),
    verdictLine(parts),
    stepping(shown, actions, player),
    details(hangs(finding.verdicts) ? 'How it hangs' : 'How it happens', howItGoes(shown, parts)),
    details('What the fix costs', paragraphs(more.cost)),
    details(
      plural(more.others.length, 'other rewrite'),
      more.others.map((other) => remedySection(shown, other, actions)),
    ),
    details('Tried and not offered', list(more.tried.map(({ what, why }) => sentences(`${what}: ${why}`)))),
    more.program === undefined
      ? undefined
      : details(BY_HAND, patchTable(more.program.before, more.program.after, BY_HAND)),
    ignoring(shown, parts, actions),
    element('p', {}, element('a', { href: ruleAddress(rule, VERSION) }, 'About ', code(rule))),
  );
}

/** The deadlock step by step; of a finding that is not chosen, the button that chooses it. */
function stepping(shown: ShownFinding, { onChoose }: CardActions, player: HTMLElement): Child {
  const { witness = [], verdicts } = shown.finding;
  if (witness.length === 0) return undefined;
  return [
    element(
      'div',
      { class: 'steps' },
      element('h4', {}, `How it ${hangs(verdicts) ? 'hangs' : 'happens'}, step by step`),
      player,
    ),
    element(
      'p',
      { class: 'choose' },
      button('Go through it step by step', () => onChoose(shown)),
    ),
  ];
}

/** A part that is folded away; nothing if there is nothing in it. */
function details(title: string, content: Child): HTMLElement | undefined {
  if (content === undefined || (Array.isArray(content) && content.length === 0)) return undefined;
  return element('details', {}, element('summary', {}, title), content);
}

function list(items: readonly Child[], className?: string): HTMLElement | undefined {
  if (items.length === 0) return undefined;
  const attributes: Record<string, string> = className === undefined ? {} : { class: className };
  return element(
    'ul',
    attributes,
    items.map((item) => element('li', {}, item)),
  );
}

/** What to do and what it costs, with the button that does it; the rewrite that is not only another one is shown as a diff. */
function remedySection({ file }: ShownFinding, remedy: Remedy, { onApply }: CardActions): Child {
  const { label, words, cost, leaves, fix } = remedy;
  if (words === '') return undefined;
  const told: Child[] = [
    element('h4', {}, `${label}: `, sentences(words)),
    cost === '' ? undefined : element('p', {}, 'Cost: ', sentences([cost, ...leaves].join(' '))),
  ];
  if (fix === undefined) return told;
  const made = fix.edits.flatMap((edit) => (edit.path === undefined ? [] : [code(pathOfEdit(edit, file.path))]));
  const apply = isApplicable(fix)
    ? element(
        'p',
        {},
        button('Apply', () => onApply(fix), { class: 'apply', 'aria-label': `Apply: ${words}` }),
      )
    : element('p', {}, 'It needs a new file beside the script: ', made, '.');
  if (label !== 'Fix') return [told, apply];
  return [told, patchTable(file.text, applyEdits(file.text, fix.edits), 'The fix as a diff'), apply];
}

/** The comment that silences a finding. */
function ignoring({ finding }: ShownFinding, { more }: FindingParts, { onApply }: CardActions): Child {
  const fix = finding.fixes.find(({ kind }) => kind === 'suppress');
  if (more.ignore === undefined || fix === undefined) return undefined;
  return details('If it does not hold here', [
    element('p', {}, 'This line above it silences it:'),
    element('p', {}, code(more.ignore)),
    element(
      'p',
      {},
      button('Add the line', () => onApply(fix)),
    ),
  ]);
}

const SIGNS = { added: '+', removed: '-', same: '', gap: '' } as const;

function patchTable(before: string, after: string, name: string): HTMLElement {
  const rows = patchRows(before, after).map(({ kind, line, text }) =>
    element(
      'tr',
      { class: kind },
      element('td', { class: 'number' }, line === undefined ? '' : String(line)),
      element('td', { class: 'mark' }, SIGNS[kind]),
      element('td', { class: 'source' }, text),
    ),
  );
  return element(
    'div',
    { class: 'fix' },
    element('table', { class: 'lines', 'aria-label': name }, element('tbody', {}, rows)),
  );
}

/** The verdicts as one grouped line. */
function verdictLine({ verdicts, sure }: FindingParts): Child {
  if (verdicts.length === 0) return undefined;
  const groups = verdicts.map(({ verdict, words, count, names }, at) => [
    at === 0 ? '' : '; ',
    element('span', { class: verdict }, words),
    count,
    names.length === 0 ? '' : [' ', chips(names)],
  ]);
  return element('div', { class: 'line' }, groups, '. ', element('span', { class: 'dim' }, sure));
}

function chips(names: readonly string[]): Child {
  // The spaces keep the names apart where the page is read as text.
  return element(
    'ul',
    { class: 'chips' },
    names.map((name, at) => [at === 0 ? '' : ' ', element('li', {}, name)]),
  );
}

/** How it comes to a finding: its words, the steps, the places, and each verdict with its reason. */
function howItGoes(shown: ShownFinding, { more }: FindingParts): Child[] {
  const { finding } = shown;
  const { witness = [], verdicts, seen } = finding;
  const hang = hangs(verdicts);
  const steps = witness.map((step) => element('li', {}, sentences(witnessSentence(step, hang, ticked, String))));
  const places = relatedLines(shown).map(({ place, path, at }) => [
    place.path === undefined ? `line ${at.first}` : code(`${path}:${at.first}`),
    ': ',
    sentences(place.message),
  ]);
  return [
    ...paragraphs(more.how),
    ...(steps.length === 0 ? [] : [element('ol', {}, steps)]),
    list(places),
    reasons(verdicts),
    ...(seen === undefined ? [] : paragraphs(tellSeen(seen))),
  ].filter((each) => each !== undefined);
}

/** A name between backticks, out of which it could not come by itself. */
function ticked(name: string): string {
  return `\`${name.replaceAll('`', "'")}\``;
}

/** Each verdict with its machines and why. */
function reasons(verdicts: readonly TargetVerdict[]): HTMLElement | undefined {
  const items = groupVerdicts(verdicts).map(({ verdict, words, count, names, why, rows }): Child => {
    const head = [element('span', { class: verdict }, words), count.trimEnd()];
    if (rows.length > 0) return [head, list(rows.map((row) => [chips(row.names), reason(row.why)]))];
    return [head, ' ', chips(names), reason(why)];
  });
  return list(items, 'verdicts');
}

function reason(why: string): Child {
  return why === '' ? undefined : element('div', { class: 'dim' }, sentences(why));
}
