/// <reference lib="dom" />
import { hangs } from '../engine/policy/witness.ts';
import type { ReportedFinding } from '../engine/report.ts';
import { createsFile, type Fix } from '../engine/rewrite/fix.ts';
import { findingCard } from '../render/html-finding.ts';
import { type Markup, tag } from '../render/markup.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import { linesOf } from '../review/placement.ts';
import { button, elementOf } from './dom.ts';

/** A finding of the script in the editor. */
export type ShownFinding = Pick<KnownFinding, 'finding' | 'file' | 'lines'>;

/** What a reader can do with a finding. */
export interface CardActions {
  /** Shows its place in the editor. */
  onSelect(): void;
  /** Shows its steps. */
  onChoose(): void;
  onApply(fix: Fix): void;
}

/** The rewrite that a finding is shown with: the best that may be made unasked, and rather one that needs no file beside the script. */
export function shownFix({ fixes }: Pick<ReportedFinding, 'fixes'>): Fix | undefined {
  return fixes.find((fix) => fix.safe && !createsFile(fix)) ?? fixes.find(({ safe }) => safe);
}

/**
 * A finding as other pages show it, with buttons: one goes to its lines, one for each rewrite makes it, and one goes through its steps.
 *
 * @param player where the drawing of a deadlock goes, when the finding is chosen.
 */
export function playgroundCard(shown: ShownFinding, actions: CardActions, player: HTMLElement): HTMLElement {
  const { finding, lines } = shown;
  const { first, last } = linesOf(finding.span, lines);
  const place = first === last ? `Line ${first}` : `Lines ${first} to ${last}`;
  return elementOf(
    findingCard<Node>(shown, {
      best: shownFix(finding),
      place: button(place, actions.onSelect, { class: 'place', 'aria-label': `${place}: show in the editor` }),
      steps: steps(finding, actions, player),
      apply: (fix) => applying(fix, actions),
    }),
    HTMLElement,
  );
}

/** The deadlock step by step; of a finding that is not chosen, the button that chooses it. */
function steps({ witness = [], verdicts }: ReportedFinding, { onChoose }: CardActions, player: Node): Markup<Node> {
  if (witness.length === 0) return undefined;
  const title = `How it ${hangs(verdicts) ? 'hangs' : 'happens'}, step by step`;
  return [
    tag<Node>('div', { class: 'steps' }, tag('h4', {}, title), player),
    tag<Node>('p', { class: 'choose' }, button('Go through it step by step', onChoose)),
  ];
}

/** The button that makes a rewrite in the editor, where no other file is needed. */
function applying(fix: Fix, { onApply }: CardActions): Markup<Node> {
  if (createsFile(fix)) return undefined;
  const make = () => onApply(fix);
  if (fix.kind === 'suppress') return tag<Node>('p', {}, button('Add the line', make));
  return tag<Node>('p', {}, button('Apply', make, { class: 'apply', 'aria-label': `Apply: ${fix.title}` }));
}
