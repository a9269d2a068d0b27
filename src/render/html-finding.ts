import type { WitnessStep } from '../engine/policy/finding.ts';
import { tellSeen } from '../engine/policy/shape.ts';
import { hangs } from '../engine/policy/witness.ts';
import { applyEdits, pathOfEdit } from '../engine/rewrite/edit.ts';
import type { Fix } from '../engine/rewrite/fix.ts';
import { whyUnsafe } from '../engine/rewrite/stop-words.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import { relatedLines } from '../review/placement.ts';
import { whereItHelps } from './fix-words.ts';
import { sequenceDrawing } from './html-diagram.ts';
import { lineTable, patchRows } from './html-lines.ts';
import { code, html, paragraphs, sentences } from './html-text.ts';
import { BY_HAND, programOf } from './program-patch.ts';
import { sequenceOf, witnessSentence } from './sequence.ts';
import { groupVerdicts } from './verdict-group.ts';

/** A finding on the page: what it says, on which targets, how it hangs, and what can be done. */
export function findingCard(known: KnownFinding, id: string): string {
  const { finding } = known;
  const { severity, rule, confidence, message, witness, verdicts, seen, fixes, tried } = finding;
  const hang = hangs(verdicts);
  return [
    `<article class="finding ${severity}" id="${id}" aria-label="${html(`${severity}: ${rule}`)}">`,
    `<h3><span class="${severity}">${severity}</span> ${code(rule)} <span class="dim">confidence: ${confidence}</span></h3>`,
    paragraphs(message),
    verdictList(known),
    seen === undefined ? '' : paragraphs(tellSeen(seen)),
    witness === undefined || witness.length === 0 ? '' : howItGoes(witness, hang),
    relatedPlaces(known),
    ...fixes.map((fix, index) => fixSection(known, fix, index === 0)),
    tried === undefined || fixes.some(({ safe }) => safe)
      ? ''
      : `<details><summary>Tried and not offered</summary><ul>${tried.map(({ what, why }) => `<li>${sentences(`${what}: ${why}`)}</li>`).join('')}</ul></details>`,
    byHand(tried),
    '</article>',
  ].join('\n');
}

/** The rewrite of a program that its file has no place for. */
function byHand(tried: KnownFinding['finding']['tried']): string {
  const program = programOf(tried);
  if (program === undefined) return '';
  const rows = patchRows(program.before, program.after);
  return `<details><summary>${BY_HAND}</summary><div class="fix">${lineTable(rows, BY_HAND)}</div></details>`;
}

/** A region that scrolls by itself because it may be wider than the screen; it can be reached by keyboard. */
function wide(content: string, name: string): string {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${html(name)}">${content}</div>`;
}

function verdictList({ finding }: KnownFinding): string {
  const items = groupVerdicts(finding.verdicts).map(({ verdict, words, count, targets, why, rows }) => {
    const head = `<span class="${verdict}">${words}</span>${count}`;
    if (rows.length === 0)
      return `<li>${head}${html(targets)}${why === '' ? '' : `<div class="dim">${sentences(why)}</div>`}</li>`;
    const list = rows.map((row) => `<li>${html(row.targets)}: <span class="dim">${sentences(row.why)}</span></li>`);
    return `<li>${head}<ul>${list.join('')}</ul></li>`;
  });
  return items.length === 0 ? '' : `<ul class="verdicts">${items.join('')}</ul>`;
}

function howItGoes(witness: readonly WitnessStep[], hang: boolean): string {
  const steps = witness.map((step) => `<li>${witnessSentence(step, hang, code, sentences)}</li>`);
  const drawing = sequenceDrawing(sequenceOf(witness, hang));
  return `<details open><summary>${hang ? 'How it hangs' : 'How updates get lost'}</summary><ol>${steps.join('')}</ol>${wide(drawing, 'Sequence diagram')}</details>`;
}

function relatedPlaces(known: KnownFinding): string {
  const places = relatedLines(known).map(({ place, path, at }) => {
    const words = place.path === undefined ? `line ${at.first}` : code(`${path}:${at.first}`);
    return `<li>${words}: ${sentences(place.message)}</li>`;
  });
  return places.length === 0 ? '' : `<ul>${places.join('')}</ul>`;
}

/** A rewrite that only silences the finding is not called a fix, even if it is the only one. */
function headOf({ kind }: Fix, best: boolean): string {
  if (kind === 'suppress') return 'If it does not hold here';
  return best ? 'Fix' : 'Or';
}

function fixSection({ file, finding }: KnownFinding, fix: Fix, best: boolean): string {
  const where = whereItHelps(fix, finding.verdicts);
  const words = [
    `<h4>${headOf(fix, best)}: ${sentences(fix.title)}</h4>`,
    `<p>${sentences(fix.cost)}${where === undefined ? '' : ` It helps ${html(where)}.`}${fix.safe || fix.kind === 'suppress' ? '' : ` It ${sentences(`${whyUnsafe(fix)}: look before you apply it.`)}`}</p>`,
  ];
  const made = fix.edits.flatMap((edit) => (edit.path === undefined ? [] : [pathOfEdit(edit, file.path)]));
  if (made.length > 0) words.push(`<p>New file: ${made.map(code).join(', ')}</p>`);
  if (!best || fix.edits.length === 0) return words.join('');
  const rows = patchRows(file.text, applyEdits(file.text, fix.edits));
  return `${words.join('')}<div class="fix">${lineTable(rows, 'The fix as a diff')}</div>`;
}
