/// <reference lib="dom" />
import { resolveTarget } from '../config/targets.ts';
import { MACHINES } from '../facts/query/machines.ts';
import { DEFAULT_TARGETS } from '../facts/query/population.ts';
import { targetLabel } from '../facts/query/target.ts';
import { NEWEST } from '../facts/releases.ts';
import { FAMILIES, type Target } from '../facts/target.ts';
import { type Markup, sentenceTags, type Tag, tag } from '../render/markup.ts';
import { Failure } from '../text/failure.ts';
import { plural } from '../text/plural.ts';
import { button, elementsOf, part } from './dom.ts';
import type { MachineVerdict } from './machine-verdicts.ts';

/** As many as a configuration and a link may name. */
const MOST_MACHINES = 64;
/** More names of a link that are no machines are only counted. */
const MOST_PROBLEMS = 3;

/** The machines that a script is judged for: which they are, and what is said of each. */
export class Machines {
  readonly #onChange: () => void;
  readonly #field = part('machine', HTMLInputElement);
  readonly #problem = part('machine-problem', HTMLElement);
  readonly #rows = part('machine-rows', HTMLTableSectionElement);
  readonly #which = part('machine-which', HTMLElement);
  readonly #notes = part('machine-notes', HTMLElement);
  readonly #reset = part('machine-reset', HTMLButtonElement);
  #names: readonly string[] = [];
  #verdicts: ReadonlyMap<string, MachineVerdict> = new Map();

  /** @param onChange the machines are others. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
    const machines = FAMILIES.flatMap((family) => MACHINES.filter((machine) => machine.family === family));
    const options = machines.map(({ name, family, bpftrace, kernel }) =>
      tag(
        'option',
        { value: bpftrace === undefined ? `${name},bpftrace@${NEWEST}` : name },
        `${family}, Linux ${kernel}`,
      ),
    );
    part('machine-names', HTMLDataListElement).append(...elementsOf(options));
    part('machine-form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#add(this.#field.value.trim());
    });
    this.#field.addEventListener('input', () => this.#complain(''));
    this.#reset.addEventListener('click', () => {
      this.#choose([]);
      this.#field.focus();
    });
    this.#show();
  }

  /** Their names; empty for the default ones. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** Takes others, without telling. A name that is no machine is left out, and said. @param names empty for the default ones */
  take(names: readonly string[]): void {
    const resolved = names.map((name) => resolveTarget(name));
    this.#names = [...new Set(resolved.flatMap((each) => (each instanceof Failure ? [] : [each.name])))];
    this.#verdicts = new Map();
    const problems = resolved.flatMap((each) => (each instanceof Failure ? [each.message] : []));
    const more = problems.length - MOST_PROBLEMS;
    const rest = more > 0 ? [`The same holds for ${plural(more, 'more name')}.`] : [];
    this.#complain([...problems.slice(0, MOST_PROBLEMS), ...rest].join(' '));
    this.#show();
  }

  /** Shows what is said of them. @param notes what the reader must know of them, sentences */
  tell(verdicts: readonly MachineVerdict[], notes: readonly string[]): void {
    this.#verdicts = new Map(verdicts.map((each) => [each.target.name, each]));
    this.#notes.replaceChildren(...elementsOf(notes.map((note) => tag('p', {}, sentenceTags(note)))));
    this.#show();
  }

  /** Nothing is known of any of them. */
  tellUnjudged(): void {
    this.tell(
      this.#targets().map((target) => ({ target, verdict: 'unknown', words: 'not judged' })),
      [],
    );
  }

  #targets(): readonly Target[] {
    return this.#names.length > 0 ? this.#names.flatMap(targetOf) : DEFAULT_TARGETS;
  }

  #add(name: string): void {
    if (name === '') return this.#complain('Write the name of a machine.');
    const resolved = resolveTarget(name);
    if (resolved instanceof Failure) return this.#complain(resolved.message);
    if (this.#names.includes(resolved.name))
      return this.#complain(`${targetLabel(resolved.name)} is in the list already.`);
    if (this.#names.length === MOST_MACHINES) return this.#complain(`There are ${MOST_MACHINES} machines already.`);
    this.#field.value = '';
    this.#choose([...this.#names, resolved.name]);
  }

  #choose(names: readonly string[]): void {
    this.#names = names;
    this.#complain('');
    this.#show();
    this.#onChange();
  }

  #complain(problem: string): void {
    this.#problem.replaceChildren(...elementsOf(problem));
    if (problem === '') this.#field.removeAttribute('aria-invalid');
    else this.#field.setAttribute('aria-invalid', 'true');
  }

  #show(): void {
    const own = this.#names.length > 0;
    this.#which.textContent = own
      ? `${plural(this.#names.length, 'machine')} of your choice`
      : `The ${DEFAULT_TARGETS.length} default machines, which stand for supported releases of distributions`;
    this.#reset.hidden = !own;
    this.#rows.replaceChildren(...elementsOf(this.#targets().map((target) => this.#row(target, own))));
  }

  #row(target: Target, own: boolean): Tag<Node> {
    const label = targetLabel(target.name);
    const { bpftrace, kernel, arch, paravirt } = target;
    const has = `bpftrace ${bpftrace}, Linux ${kernel}, ${arch}${paravirt || arch === 'arm64' ? '' : ', no paravirtual spin locks'}`;
    const remove = button('Remove', () => this.#remove(target.name), {
      class: 'small',
      'aria-label': `Remove ${label}`,
    });
    return tag<Node>(
      'tr',
      {},
      tag('th', { scope: 'row' }, label, tag('span', { class: 'dim' }, has)),
      tag<Node>('td', { 'data-label': 'Verdict' }, this.#verdict(target), own ? remove : undefined),
    );
  }

  #verdict({ name }: Target): Markup {
    const said = this.#verdicts.get(name);
    if (said === undefined) return tag('span', { class: 'dim' }, 'judging…');
    return tag('span', { class: said.verdict ?? 'dim' }, said.words);
  }

  #remove(name: string): void {
    this.#choose(this.#names.filter((each) => each !== name));
    this.#field.focus();
  }
}

function targetOf(name: string): Target[] {
  const resolved = resolveTarget(name);
  return resolved instanceof Failure ? [] : [resolved];
}
