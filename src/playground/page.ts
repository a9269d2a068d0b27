/// <reference lib="dom" />
import type { Place } from '../engine/policy/finding.ts';
import { createsFile, type Fix } from '../engine/rewrite/fix.ts';
import { findingParts, remedyLine } from '../render/finding-parts.ts';
import { interleavingOf } from '../render/interleaving.ts';
import { sentenceTags, tag } from '../render/markup.ts';
import { countFindings } from '../render/severity-counts.ts';
import { linesOf } from '../review/placement.ts';
import { LineMap } from '../text/position.ts';
import { decodeShared, encodeShared, isShared, type SharedScript } from '../text/shared-script.ts';
import { VERSION } from '../version.ts';
import { button, elementsOf, part } from './dom.ts';
import { type ExampleGroup, ruleExamples } from './examples.ts';
import { playgroundCard, type ShownFinding, shownFix } from './finding-card.ts';
import type { Answer } from './judge.ts';
import { JudgeClient, type Judged, type JudgeWorker } from './judge-client.ts';
import { machineVerdicts } from './machine-verdicts.ts';
import { Machines } from './machines.ts';
import { mountPlayer, type Player } from './player.ts';
import { ScriptEditor } from './script-editor.ts';

/** What the page is given that is not in the sources of the program. */
export interface PageContent {
  /** The script that is there at first. */
  readonly first: SharedScript;
  /** What stands before the examples of the rules. */
  readonly before: readonly ExampleGroup[];
  /** What stands behind them. */
  readonly behind: readonly ExampleGroup[];
}

const STALE = 'The script or the machines were changed meanwhile. Wait until it is judged again.';

/** The page: the editor, what is found in its text, and the machines. */
export class Playground {
  readonly #state = part('state', HTMLElement);
  readonly #count = part('count', HTMLElement);
  readonly #cards = part('cards', HTMLElement);
  readonly #notice = part('notice', HTMLElement);
  readonly #machines = new Machines(() => this.#ask());
  readonly #editor: ScriptEditor;
  readonly #client: JudgeClient;
  #shown: readonly ShownCard[] = [];
  /** Whether the text or the machines are no longer those that the cards are about: then nothing in them has a place in the editor. */
  #isStale = true;
  /** The steps of the finding that is looked at. */
  #player: Player | undefined;
  /** Its key. */
  #chosen: string | undefined;

  /** @param startWorker starts one that `serve` runs in. */
  constructor(content: PageContent, startWorker: () => JudgeWorker) {
    this.#client = new JudgeClient(startWorker, (judged) => this.#tell(judged));
    this.#editor = new ScriptEditor(part('editor', HTMLElement), 'Script of bpftrace', {
      onText: () => {
        this.#say('');
        this.#ask();
      },
      onCursor: (at) => this.#chooseAt(at),
    });
    this.#fillExamples([...content.before, ...ruleExamples(), ...content.behind]);
    this.#prepareShare();
    part('version', HTMLElement).textContent = VERSION;
    this.#take(content.first);
    this.#takeFragment();
    window.addEventListener('hashchange', () => this.#takeFragment());
  }

  /** Takes what the address holds, if that is a script. */
  #takeFragment(): void {
    const fragment = location.hash.slice(1);
    const shared = decodeShared(fragment);
    if (shared !== undefined) this.#take(shared);
    else if (isShared(fragment)) this.#say('The link holds no script that can be read. It may have been cut.');
  }

  #take({ script, targets }: SharedScript): void {
    this.#say('');
    this.#machines.take(targets);
    this.#chosen = undefined;
    // Another text asks by itself.
    if (script === this.#editor.text) this.#ask();
    else this.#editor.replace(script);
  }

  #ask(): void {
    this.#editor.light([]);
    this.#client.ask({ script: this.#editor.text, targets: this.#machines.names });
  }

  #tell(judged: Judged): void {
    this.#isStale = judged.state === 'judging';
    this.#state.textContent = this.#isStale ? 'judging…' : '';
    this.#cards.classList.toggle('stale', this.#isStale);
    this.#cards.setAttribute('aria-busy', String(this.#isStale));
    if (judged.state === 'judged') this.#show(judged.answer);
    if (judged.state === 'failed') this.#showFailure(judged.why);
  }

  #show(answer: Answer): void {
    const { report, targets, notes, took } = answer;
    this.#machines.tell(machineVerdicts(report, targets), notes);
    if (report.status === 'skipped') return this.#showUnjudged(report.error);
    const lines = new LineMap(report.text);
    const seen = new Map<string, number>();
    this.#showCards(
      report.findings.map((finding): ShownCard => {
        const at = seen.get(finding.rule) ?? 0;
        seen.set(finding.rule, at + 1);
        const shown = { finding, file: report, lines };
        const player = document.createElement('div');
        const actions = {
          onSelect: () => this.#goTo(card),
          onChoose: () => this.#step(card),
          onApply: (fix: Fix) => this.#apply(fix),
        };
        const card: ShownCard = {
          shown,
          player,
          key: `${finding.rule} ${at}`,
          element: playgroundCard(shown, actions, player),
        };
        return card;
      }),
    );
    this.#setCount(countFindings(report.findings));
    this.#state.textContent = `judged in ${Math.max(1, Math.round(took))} ms`;
    this.#editor.mark(
      this.#shown.map(({ shown: { finding } }) => ({
        span: finding.span,
        severity: finding.severity,
        message: findingParts(finding, shownFix(finding)).what,
        actions: finding.fixes
          .filter((fix) => fix === shownFix(finding) && !createsFile(fix))
          .map((fix) => ({
            name: remedyLine(findingParts(finding, fix).remedy),
            apply: () => this.#apply(fix),
          })),
      })),
    );
  }

  /** The worker gave no answer. */
  #showFailure(why: string): void {
    this.#machines.tellUnjudged();
    this.#showUnjudged(why);
  }

  #showUnjudged(why: string): void {
    this.#choose(undefined);
    this.#shown = [];
    this.#editor.mark([]);
    this.#setCount('not judged');
    const told = [tag('h3', { class: 'error' }, 'not judged'), tag('p', {}, sentenceTags(why))];
    this.#cards.replaceChildren(...elementsOf(tag('article', { class: 'finding error' }, told)));
  }

  /** Puts the cards on the page; what was unfolded stays so, and the finding that is looked at, too. */
  #showCards(cards: readonly ShownCard[]): void {
    const unfolded = new Set(this.#shown.flatMap((card) => unfoldedIn(card)));
    this.#shown = cards;
    for (const card of cards) for (const [name, each] of foldsOf(card)) if (unfolded.has(name)) each.open = true;
    this.#cards.replaceChildren(...cards.map((card) => card.element));
    this.#choose(
      cards.find(({ key }) => key === this.#chosen) ?? cards.find(({ shown }) => shown.finding.witness !== undefined),
    );
  }

  /** It is read out when it changes. */
  #setCount(words: string): void {
    if (this.#count.textContent !== words) this.#count.textContent = words;
  }

  #choose(card: ShownCard | undefined): void {
    for (const each of this.#shown) each.element.classList.toggle('chosen', each === card);
    // The same deadlock, after a change elsewhere, is shown at the same step.
    const at = card?.key === this.#chosen ? (this.#player?.at() ?? 0) : 0;
    this.#player?.close();
    this.#player = undefined;
    this.#chosen = card?.key;
    this.#editor.light([]);
    const steps = card === undefined ? undefined : interleavingOf(card.shown.finding);
    if (card === undefined || steps === undefined) return;
    this.#player = mountPlayer(card.player, steps, {
      at: Math.min(at, steps.steps.length),
      onStep: (step) => this.#light(step?.places ?? []),
    });
  }

  #light(places: readonly Place[]): void {
    const own = places.filter(({ path }) => path === undefined);
    this.#editor.light(this.#isStale ? [] : own.map(({ span }) => span));
  }

  #goTo(card: ShownCard): void {
    if (this.#isStale) return this.#say(STALE);
    this.#choose(card);
    const { start } = card.shown.finding.span;
    this.#editor.select({ start, end: start });
  }

  /** Shows the steps of a finding, ready for the keys. */
  #step(card: ShownCard): void {
    this.#choose(card);
    card.player.querySelector<HTMLElement>('button:not([aria-disabled="true"])')?.focus();
  }

  /** Looks at the finding of the line that the cursor is on, if there is one. */
  #chooseAt(at: number): void {
    if (this.#isStale) return;
    const card = this.#shown.find(({ shown: { finding, lines } }) => {
      const { line } = lines.position(at);
      const { first, last } = linesOf(finding.span, lines);
      return first <= line && line <= last;
    });
    if (card !== undefined && card.key !== this.#chosen) this.#choose(card);
  }

  #apply(fix: Fix): void {
    if (this.#isStale) return this.#say(STALE);
    this.#editor.apply(fix.edits);
    this.#say(`Applied: ${fix.title}. Ctrl+Z takes it back.`);
  }

  #say(words: string): void {
    this.#notice.replaceChildren(...elementsOf(sentenceTags(words)));
    if (words !== '') this.#notice.scrollIntoView({ block: 'nearest' });
  }

  #fillExamples(groups: readonly ExampleGroup[]): void {
    const dialog = part('examples', HTMLDialogElement);
    const take = (example: SharedScript) => {
      dialog.close();
      this.#take(example);
      this.#editor.focus();
    };
    const lists = groups.map(({ title, examples }) => {
      const items = examples.map((each) =>
        tag<Node>(
          'li',
          {},
          button(each.title, () => take(each)),
        ),
      );
      return [tag('h3', {}, title), tag<Node>('ul', {}, items)];
    });
    part('example-groups', HTMLElement).append(...elementsOf(lists));
    part('examples-open', HTMLButtonElement).addEventListener('click', () => dialog.showModal());
  }

  #prepareShare(): void {
    const dialog = part('share', HTMLDialogElement);
    const link = part('share-link', HTMLInputElement);
    const words = part('share-words', HTMLElement);
    const said = part('share-said', HTMLElement);
    const copy = part('share-copy', HTMLButtonElement);
    part('share-open', HTMLButtonElement).addEventListener('click', () => {
      const fragment = encodeShared({ script: this.#editor.text, targets: this.#machines.names });
      copy.disabled = link.disabled = fragment === undefined;
      said.textContent = '';
      words.textContent =
        fragment === undefined
          ? 'The script is too long for a link, or has too many characters that are not seen.'
          : 'The link holds the script and the machines, behind its #: no server gets to see that part.';
      link.value = fragment === undefined ? '' : `${location.href.replace(/#.*/s, '')}#${fragment}`;
      if (fragment !== undefined) history.replaceState(null, '', `#${fragment}`);
      dialog.showModal();
      link.select();
    });
    copy.addEventListener('click', async () => {
      link.select();
      try {
        await navigator.clipboard.writeText(link.value);
        said.textContent = 'Copied.';
      } catch {
        // A browser may refuse, or know no clipboard; the link is selected.
        said.textContent = 'The browser does not let the page copy. The link is selected: press Ctrl+C.';
      }
    });
  }
}

/** A finding on the page. */
interface ShownCard {
  readonly shown: ShownFinding;
  readonly element: HTMLElement;
  readonly player: HTMLElement;
  /** The same for the same finding after a change elsewhere. */
  readonly key: string;
}

/** What can be unfolded in a card, by names that stay the same. */
function foldsOf({ element, key }: ShownCard): [string, HTMLDetailsElement][] {
  return [...element.querySelectorAll('details')].map((each) => [
    `${key} ${each.querySelector('summary')?.textContent ?? ''}`,
    each,
  ]);
}

function unfoldedIn(card: ShownCard): string[] {
  return foldsOf(card).flatMap(([name, each]) => (each.open ? [name] : []));
}
