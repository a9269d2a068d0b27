import type { Finding, TargetVerdict } from '../engine/policy/finding.ts';
import { tellSeen } from '../engine/policy/shape.ts';
import { hangs } from '../engine/policy/witness.ts';
import { applyEdits, pathOfEdit } from '../engine/rewrite/edit.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import { type RelatedLines, relatedLines } from '../review/placement.ts';
import { plural } from '../text/plural.ts';
import { VERSION } from '../version.ts';
import { ruleAddress } from './addresses.ts';
import { type FindingParts, findingParts, type MoreParts, type Remedy } from './finding-parts.ts';
import { sequenceDrawing } from './html-diagram.ts';
import { lineTable, patchRows } from './html-lines.ts';
import { chips, wide } from './html-parts.ts';
import { code, html, paragraphs, sentences } from './html-text.ts';
import { interleavingOf } from './interleaving.ts';
import { BY_HAND } from './program-patch.ts';
import { sequenceOf, witnessSentence } from './sequence.ts';
import { groupVerdicts } from './verdict-group.ts';

/** A finding on the page: what can happen, what to do, on which targets, where to read more, and folded, how it happens. */
export function findingCard(known: KnownFinding, id: string): string {
  const { finding } = known;
  const { severity, rule, confidence } = finding;
  const parts = findingParts(finding);
  const { more } = parts;
  return [
    `<article class="finding ${severity}" id="${id}" aria-label="${html(`${severity}: ${rule}`)}">`,
    `<h3><span class="${severity}">${severity}</span> ${code(rule)} <span class="dim">confidence: ${confidence}</span></h3>`,
    paragraphs(parts.what),
    ...relatedLines(known).flatMap((at) => (at.place === parts.elsewhere ? `<p>${relatedWords(at)}</p>` : [])),
    remedySection(known, parts.remedy),
    verdictLine(parts),
    `<p><a href="${html(ruleAddress(rule, VERSION))}">About ${code(rule)}</a></p>`,
    details(hangs(finding.verdicts) ? 'How it hangs' : 'How it happens', howItGoes(known, parts)),
    details('What the fix costs', paragraphs(more.cost)),
    details(
      plural(more.others.length, 'other rewrite'),
      more.others.map((other) => remedySection(known, other)).join(''),
    ),
    details('Tried and not offered', list(more.tried.map(({ what, why }) => sentences(`${what}: ${why}`)))),
    byHand(more.program),
    more.ignore === undefined
      ? ''
      : details('If it does not hold here', `<p>This line above it silences it:</p><p>${code(more.ignore)}</p>`),
    '</article>',
  ].join('\n');
}

/** The rewrite of a program that its file has no place for. */
function byHand(program: MoreParts['program']): string {
  if (program === undefined) return '';
  return details(BY_HAND, `<div class="fix">${lineTable(patchRows(program.before, program.after), BY_HAND)}</div>`);
}

/** A part that is folded away; empty if there is nothing in it. */
function details(title: string, content: string): string {
  return content === '' ? '' : `<details><summary>${title}</summary>${content}</details>`;
}

function list(items: readonly string[], className?: string): string {
  const named = className === undefined ? '' : ` class="${className}"`;
  return items.length === 0 ? '' : `<ul${named}>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** What to do and what it costs; the rewrite that is not only another one is shown as a diff. */
function remedySection({ file }: KnownFinding, { label, words, cost, leaves, fix }: Remedy): string {
  if (words === '') return '';
  const told = [
    `<h4>${label}: ${sentences(words)}</h4>`,
    cost === '' ? '' : `<p>Cost: ${sentences([cost, ...leaves].join(' '))}</p>`,
  ].join('');
  if (fix === undefined) return told;
  const made = fix.edits.flatMap((edit) => (edit.path === undefined ? [] : [pathOfEdit(edit, file.path)]));
  const files = made.length === 0 ? '' : `<p>New file: ${made.map(code).join(', ')}</p>`;
  if (label !== 'Fix') return told + files;
  const rows = patchRows(file.text, applyEdits(file.text, fix.edits));
  return `${told}${files}<div class="fix">${lineTable(rows, 'The fix as a diff')}</div>`;
}

/** The verdicts as one grouped line. */
function verdictLine({ verdicts, sure }: FindingParts): string {
  if (verdicts.length === 0) return '';
  const groups = verdicts.map(
    ({ verdict, words, count, names }) =>
      `<span class="${verdict}">${words}</span>${html(count)}${names.length === 0 ? '' : ` ${chips(names)}`}`,
  );
  return `<div class="line">${groups.join('; ')}. <span class="dim">${html(sure)}</span></div>`;
}

/** How it comes to a finding: its words, the drawing, the places, and each verdict with its reason. */
function howItGoes(known: KnownFinding, { more }: FindingParts): string {
  const { finding } = known;
  const { verdicts, seen } = finding;
  const places = relatedLines(known).map(relatedWords);
  return [
    paragraphs(more.how),
    steps(finding),
    list(places),
    reasons(verdicts),
    seen === undefined ? '' : paragraphs(tellSeen(seen)),
  ].join('');
}

function steps(finding: Finding): string {
  const interleaving = interleavingOf(finding);
  if (interleaving === undefined) return '';
  const { witness = [] } = finding;
  const told = witness.map((step) => `<li>${witnessSentence(step, interleaving.hang, code, sentences)}</li>`);
  return `<ol>${told.join('')}</ol>${wide(sequenceDrawing(sequenceOf(interleaving)), 'Sequence diagram')}`;
}

/** A related place, and what it is. */
function relatedWords({ place, path, at }: RelatedLines): string {
  const words = place.path === undefined ? `line ${at.first}` : code(`${path}:${at.first}`);
  return `${words}: ${sentences(place.message)}`;
}

/** Each verdict with its targets and why. */
function reasons(verdicts: readonly TargetVerdict[]): string {
  const items = groupVerdicts(verdicts).map(({ verdict, words, count, names, why, rows }) => {
    const head = `<span class="${verdict}">${words}</span>${count.trimEnd()}`;
    if (rows.length > 0) return head + list(rows.map((row) => chips(row.names) + reason(row.why)));
    return `${head} ${chips(names)}${reason(why)}`;
  });
  return list(items, 'verdicts');
}

function reason(why: string): string {
  return why === '' ? '' : `<div class="dim">${sentences(why)}</div>`;
}
