import type { TargetVerdict } from '../engine/policy/finding.ts';
import { tellSeen } from '../engine/policy/shape.ts';
import { hangs } from '../engine/policy/witness.ts';
import { applyEdits, pathOfEdit } from '../engine/rewrite/edit.ts';
import type { Fix } from '../engine/rewrite/fix.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import { type RelatedLines, relatedLines } from '../review/placement.ts';
import { plural } from '../text/plural.ts';
import { VERSION } from '../version.ts';
import { ruleAddress } from './addresses.ts';
import { type FindingParts, findingParts, type Remedy } from './finding-parts.ts';
import { lineTable, patchRows } from './html-lines.ts';
import { type Interleaving, interleavingOf } from './interleaving.ts';
import { chipTags, codeTag, type Markup, paragraphTags, sentenceTags, type Tag, tag } from './markup.ts';
import { BY_HAND } from './program-patch.ts';
import { witnessSentence } from './sequence.ts';
import { groupVerdicts } from './verdict-group.ts';

/** What a page adds to a finding. */
export interface CardExtras<Leaf> {
  /** Of the element. */
  readonly id?: string;
  /** The rewrite to show with it, if not the one that `fix` would make. */
  readonly best?: Fix | undefined;
  /** Behind the title. */
  readonly place?: Markup<Leaf>;
  /** Below the verdicts. */
  readonly steps?: Markup<Leaf>;
  /** A drawing of its lock cycle, if it has one. */
  readonly drawing?: (interleaving: Interleaving) => Markup<Leaf>;
  /** What makes a rewrite, below it. */
  readonly apply?: (fix: Fix) => Markup<Leaf>;
}

/** A finding on a page: what can happen, what to do, on which targets, where to read more, and folded, how it happens. */
export function findingCard<Leaf>(
  known: Pick<KnownFinding, 'finding' | 'file' | 'lines'>,
  extras: CardExtras<Leaf>,
): Tag<Leaf> {
  const { finding, file } = known;
  const { severity, rule, confidence } = finding;
  const parts = findingParts(finding, extras.best);
  const { more } = parts;
  const remedy = (each: Remedy) => remedySection(file, each, extras);
  return tag<Leaf>(
    'article',
    { class: `finding ${severity}`, id: extras.id, 'aria-label': `${severity}: ${rule}` },
    tag<Leaf>(
      'h3',
      {},
      tag('span', { class: severity }, severity),
      ' ',
      codeTag(rule),
      ' ',
      tag('span', { class: 'dim' }, `confidence: ${confidence}`),
      extras.place,
    ),
    paragraphTags(parts.what),
    relatedLines(known).map((at) => (at.place === parts.elsewhere ? tag('p', {}, relatedWords(at)) : undefined)),
    remedy(parts.remedy),
    verdictLine(parts),
    extras.steps,
    tag('p', {}, tag('a', { href: ruleAddress(rule, VERSION) }, 'About ', codeTag(rule))),
    details(hangs(finding.verdicts) ? 'How it hangs' : 'How it happens', howItGoes(known, parts, extras)),
    details('What the fix costs', paragraphTags(more.cost)),
    details(plural(more.others.length, 'other rewrite'), more.others.map(remedy)),
    details('Tried and not offered', list(more.tried.map(({ what, why }) => sentenceTags(`${what}: ${why}`)))),
    more.program === undefined
      ? undefined
      : details(BY_HAND, patchTable(more.program.before, more.program.after, BY_HAND)),
    ignoring(known, parts, extras),
  );
}

/** A part that is folded away; nothing if there is nothing in it. */
function details<Leaf>(title: string, content: Markup<Leaf>): Markup<Leaf> {
  return isEmpty(content) ? undefined : tag<Leaf>('details', {}, tag('summary', {}, title), content);
}

function isEmpty<Leaf>(markup: Markup<Leaf>): boolean {
  return markup === undefined || markup === '' || (Array.isArray(markup) && markup.every(isEmpty));
}

function list(items: readonly Markup[], className?: string): Markup {
  if (items.length === 0) return undefined;
  return tag(
    'ul',
    { class: className },
    items.map((item) => tag('li', {}, item)),
  );
}

/** What to do and what it costs; the rewrite that is not only another one is shown as a diff. */
function remedySection<Leaf>(
  file: KnownFinding['file'],
  { label, words, cost, leaves, fix }: Remedy,
  { apply }: CardExtras<Leaf>,
): Markup<Leaf> {
  if (words === '') return undefined;
  const told = [
    tag('h4', {}, `${label}: `, sentenceTags(words)),
    cost === '' ? undefined : tag('p', {}, 'Cost: ', sentenceTags([cost, ...leaves].join(' '))),
  ];
  if (fix === undefined) return told;
  const made = fix.edits.flatMap((edit) => (edit.path === undefined ? [] : [pathOfEdit(edit, file.path)]));
  const files = made.map((path, at) => [at === 0 ? 'New file: ' : ', ', codeTag(path)]);
  const patch = label === 'Fix' && patchTable(file.text, applyEdits(file.text, fix.edits), 'The fix as a diff');
  return [told, made.length === 0 ? undefined : tag('p', {}, files), patch || undefined, apply?.(fix)];
}

function patchTable(before: string, after: string, name: string): Tag {
  return tag('div', { class: 'fix' }, lineTable(patchRows(before, after), name));
}

/** The comment that silences a finding. */
function ignoring<Leaf>(
  { finding }: Pick<KnownFinding, 'finding'>,
  { more }: FindingParts,
  { apply }: CardExtras<Leaf>,
): Markup<Leaf> {
  const fix = finding.fixes.find(({ kind }) => kind === 'suppress');
  if (more.ignore === undefined || fix === undefined) return undefined;
  return details<Leaf>('If it does not hold here', [
    tag('p', {}, 'This line above it silences it:'),
    tag('p', {}, codeTag(more.ignore)),
    apply?.(fix),
  ]);
}

/** The verdicts as one grouped line. */
function verdictLine({ verdicts, sure }: FindingParts): Markup {
  if (verdicts.length === 0) return undefined;
  const groups = verdicts.map(({ verdict, words, count, names }, at) => [
    at === 0 ? '' : '; ',
    tag('span', { class: verdict }, words),
    count,
    names.length === 0 ? '' : ' ',
    chipTags(names),
  ]);
  return tag('div', { class: 'line' }, groups, '. ', tag('span', { class: 'dim' }, sure));
}

/** How it comes to a finding: its words, the drawing, the places, and each verdict with its reason. */
function howItGoes<Leaf>(
  known: Pick<KnownFinding, 'finding' | 'file' | 'lines'>,
  { more }: FindingParts,
  { drawing }: CardExtras<Leaf>,
): Markup<Leaf> {
  const { finding } = known;
  const { witness = [], verdicts, seen } = finding;
  const interleaving = interleavingOf(finding);
  const told = witness.map((step) =>
    tag('li', {}, sentenceTags(witnessSentence(step, interleaving?.hang ?? false, quoted, unquoted))),
  );
  return [
    paragraphTags(more.how),
    interleaving === undefined ? undefined : [tag('ol', {}, told), drawing?.(interleaving)],
    list(relatedLines(known).map(relatedWords)),
    reasons(verdicts),
    seen === undefined ? undefined : paragraphTags(tellSeen(seen)),
  ];
}

/** A name between the marks of code; it has none of its own then. */
function quoted(name: string): string {
  return `\`${unquoted(name)}\``;
}

function unquoted(words: string): string {
  return words.replaceAll('`', "'");
}

/** A related place, and what it is. */
function relatedWords({ place, path, at }: RelatedLines): Markup {
  return [
    place.path === undefined ? `line ${at.first}` : codeTag(`${path}:${at.first}`),
    ': ',
    sentenceTags(place.message),
  ];
}

/** Each verdict with its targets and why. */
function reasons(verdicts: readonly TargetVerdict[]): Markup {
  const items = groupVerdicts(verdicts).map(({ verdict, words, count, names, why, rows }): Markup => {
    const head = [tag('span', { class: verdict }, words), count.trimEnd()];
    if (rows.length > 0) return [head, list(rows.map((row) => [chipTags(row.names), reason(row.why)]))];
    return [head, ' ', chipTags(names), reason(why)];
  });
  return list(items, 'verdicts');
}

function reason(why: string): Markup {
  return why === '' ? undefined : tag('div', { class: 'dim' }, sentenceTags(why));
}
