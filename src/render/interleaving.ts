import type { Breaking, Finding, Place, StepPlaces, WitnessStep } from '../engine/policy/finding.ts';
import { tellEnd } from '../engine/policy/witness.ts';
import { showUnseen } from '../text/unseen.ts';

/** A lock cycle step by step, from CPUs at rest to the end: what a reader goes through forwards and backwards. */
export interface Interleaving {
  /** The names of the CPUs. */
  readonly cpus: readonly string[];
  /** The names of the locks, all different. */
  readonly locks: readonly string[];
  readonly steps: readonly InterleavingStep[];
  /** Whether the last step leaves everybody waiting for ever. */
  readonly hang: boolean;
}

/** One step. CPUs and locks are positions in the lists of the interleaving. */
export type InterleavingStep = Told &
  (
    | { readonly kind: 'take'; readonly cpu: number; readonly lock: number; readonly program: string }
    /** A program fires inside the one that runs on the CPU; its event is `dropped` where a guard keeps it from running. */
    | {
        readonly kind: 'fire';
        readonly cpu: number;
        readonly program: string;
        readonly site: string;
        readonly dropped: boolean;
      }
    /** The innermost program wants a lock that is held. */
    | { readonly kind: 'wait'; readonly cpu: number; readonly lock: number; readonly program: string }
    /** It does not get the lock, and goes on without. */
    | { readonly kind: 'fail'; readonly cpu: number; readonly lock: number; readonly program: string }
    /** It gets the lock for which it waited. */
    | { readonly kind: 'get'; readonly cpu: number; readonly lock: number; readonly program: string }
    /** All programs of the CPU end, and its locks are free. */
    | { readonly kind: 'release'; readonly cpu: number; readonly locks: readonly number[] }
    | { readonly kind: 'end' }
  );

interface Told {
  /** What happens, a sentence or two. */
  readonly text: string;
  /** Where the script says it; of another program of the host there is no place. */
  readonly places: readonly Place[];
}

/** How things are between two steps. Positions are those of the interleaving. */
export interface InterleavingState {
  /** For each CPU the programs on it, the innermost last, the locks that it holds, and the one that it waits for. */
  readonly cpus: readonly {
    readonly programs: readonly string[];
    readonly holds: readonly number[];
    readonly waits: number | undefined;
  }[];
}

type CpuState = InterleavingState['cpus'][number];

/** What an interleaving is made from. */
export type WitnessedFinding = Pick<Finding, 'witness' | 'places' | 'broken'>;

/** The interleaving of a finding; undefined if it is about no lock cycle. */
export function interleavingOf(finding: WitnessedFinding): Interleaving | undefined {
  const { witness = [], places = [], broken } = finding;
  if (witness.length === 0) return undefined;
  const numbers = [...new Set(witness.map(({ cpu }) => cpu))].sort((a, b) => a - b);
  const locks = [...new Set(witness.flatMap(({ holds, wants }) => [holds, wants]))];
  const story = new Story(
    numbers.map((cpu) => `CPU ${cpu}`),
    locks.map(label),
  );
  const sides = witness.map((step, at): Side => {
    const stop = broken?.stops.find((each) => each.step === at);
    return {
      step: labelled(step),
      cpu: numbers.indexOf(step.cpu),
      held: locks.indexOf(step.holds),
      wanted: locks.indexOf(step.wants),
      places: places[at] ?? { fires: [] },
      ...(stop === undefined ? {} : { stop: stop.firing }),
    };
  });
  for (const side of sides) story.take(side);
  for (const side of sides) story.fire(side, broken?.by === 'guard');
  if (broken === undefined) {
    for (const side of sides) story.want(side, sides);
    story.end(tellEnd(witness), sides);
  } else {
    survive(story, sides, broken);
    story.end(`The machine survives it: ${broken.why}.`, []);
  }
  return { cpus: story.cpus, locks: story.locks, steps: story.steps, hang: broken === undefined };
}

/** Past this a label is cut: a drawing is for the eye. In UTF-16 units. */
const LABEL_LIMIT = 120;

/** A name of a script for a drawing: on one line, short, and with what is unseen in it shown. */
export function label(text: string): string {
  const line = showUnseen(text.replace(/\s+/g, ' ')).trim();
  return line.length > LABEL_LIMIT ? `${line.slice(0, LABEL_LIMIT).trimEnd()}...` : line;
}

/** A step whose names can be shown. */
function labelled({ cpu, program, holds, wants, site, nested, through = [] }: WitnessStep): WitnessStep {
  return {
    cpu,
    program: label(program),
    holds: label(holds),
    wants: label(wants),
    site: label(site),
    nested: label(nested),
    through: through.map((each) => ({ program: label(each.program), site: label(each.site) })),
  };
}

/** One step of a witness. */
interface Side {
  readonly step: WitnessStep;
  readonly cpu: number;
  readonly held: number;
  readonly wanted: number;
  readonly places: StepPlaces;
  /** The program that is stopped, by its position among those that fire. */
  readonly stop?: number;
}

/** How it goes on where something breaks the cycle: who is stopped lets go, and then the others get what they wait for. */
function survive(story: Story, sides: readonly Side[], { by }: Breaking): void {
  const stopped = sides.filter(({ stop }) => stop !== undefined);
  // Of several locks that give up, the first is enough to let the others go on.
  const giving = by === 'lock' ? stopped.slice(0, 1) : stopped;
  const waiting = sides.filter((side) => by === 'lock' || !stopped.includes(side));
  for (const side of waiting) story.want(side, sides);
  if (by !== 'guard') for (const side of giving) story.fail(side, by);
  for (const side of giving) story.release([side.held], side);
  let left = waiting.filter((side) => !giving.includes(side));
  // Who gets a lock is the one before who has just let go, round the cycle.
  while (left.length > 0) {
    const next = left.find(({ wanted }) => !left.some(({ held }) => held === wanted)) ?? left[0];
    if (next === undefined) break;
    story.get(next);
    story.release([next.wanted, next.held], next);
    left = left.filter((side) => side !== next);
  }
}

class Story {
  readonly steps: InterleavingStep[] = [];
  readonly cpus: readonly string[];
  readonly locks: readonly string[];

  constructor(cpus: readonly string[], locks: readonly string[]) {
    this.cpus = cpus;
    this.locks = locks;
  }

  take({ step: { program }, cpu, held, places }: Side): void {
    const text = this.#tell(cpu, `${subject(program)} takes the ${this.locks[held]}.`);
    this.steps.push({ kind: 'take', cpu, lock: held, program, text, places: known(places.takes) });
  }

  /** @param guarded whether the program that is stopped is dropped as soon as it fires. */
  fire({ step, cpu, places, stop }: Side, guarded: boolean): void {
    const firing = [...(step.through ?? []), { program: step.nested, site: step.site }];
    for (const [at, { program, site }] of firing.entries()) {
      const dropped = guarded && at === stop;
      const where = `${at === 0 ? '' : 'inside what that calls, '}at ${site}`;
      const then = dropped ? `: bpftrace's own guard drops the event` : '';
      const text = this.#tell(cpu, `${where}, ${program} fires${then}.`);
      this.steps.push({ kind: 'fire', cpu, program, site, dropped, text, places: known(places.fires[at]) });
      if (dropped) return;
    }
  }

  want({ step: { nested }, cpu, wanted, places }: Side, sides: readonly Side[]): void {
    const holder = sides.find(({ held }) => held === wanted)?.cpu;
    const who = holder === cpu ? 'this CPU itself' : holder === undefined ? 'another one' : this.cpus[holder];
    const text = this.#tell(cpu, `${nested} waits for the ${this.locks[wanted]}, which ${who} holds.`);
    this.steps.push({ kind: 'wait', cpu, lock: wanted, program: nested, text, places: known(places.wants) });
  }

  fail({ step: { nested }, cpu, wanted, places }: Side, by: Breaking['by']): void {
    const lock = this.locks[wanted];
    const words = by === 'lock' ? `the ${lock} gives up on ${nested}` : `the kernel refuses ${nested} the ${lock}`;
    const text = this.#tell(cpu, `${words}: what that wanted to do is lost.`);
    this.steps.push({ kind: 'fail', cpu, lock: wanted, program: nested, text, places: known(places.wants) });
  }

  get({ step: { nested }, cpu, wanted, places }: Side): void {
    const text = this.#tell(cpu, `${nested} gets the ${this.locks[wanted]}.`);
    this.steps.push({ kind: 'get', cpu, lock: wanted, program: nested, text, places: known(places.wants) });
  }

  release(locks: readonly number[], { step: { program }, cpu, places }: Side): void {
    const names = [...new Set(locks)].map((lock) => `the ${this.locks[lock]}`).join(' and ');
    const text = this.#tell(cpu, `${subject(program)} goes on, and frees ${names}.`);
    this.steps.push({ kind: 'release', cpu, locks, text, places: known(places.takes) });
  }

  end(text: string, sides: readonly Side[]): void {
    this.steps.push({ kind: 'end', text, places: sides.flatMap(({ places }) => known(places.wants)) });
  }

  #tell(cpu: number, words: string): string {
    return `${this.cpus[cpu]}: ${words}`;
  }
}

/** A name that a verb follows; one with a comma in it ends with one: "the bpftrace process, clearing @m,". */
function subject(program: string): string {
  return program.includes(',') ? `${program},` : program;
}

function known(place: Place | undefined): Place[] {
  return place === undefined ? [] : [place];
}

/** How things are before the first step, after it, and so on: one more than there are steps. */
export function statesOf({ cpus, steps }: Pick<Interleaving, 'cpus' | 'steps'>): InterleavingState[] {
  let now: readonly CpuState[] = cpus.map(() => AT_REST);
  const states: InterleavingState[] = [{ cpus: now }];
  for (const step of steps) {
    if (step.kind !== 'end') now = now.map((state, cpu) => (cpu === step.cpu ? after(state, step) : state));
    states.push({ cpus: now });
  }
  return states;
}

const AT_REST: CpuState = { programs: [], holds: [], waits: undefined };

function after(state: CpuState, step: Exclude<InterleavingStep, { kind: 'end' }>): CpuState {
  const { programs, holds } = state;
  switch (step.kind) {
    case 'take':
      return { programs: [...programs, step.program], holds: [...holds, step.lock], waits: undefined };
    case 'fire':
      return step.dropped ? state : { ...state, programs: [...programs, step.program] };
    case 'wait':
      return { ...state, waits: step.lock };
    case 'fail':
      return { ...state, waits: undefined };
    case 'get':
      return { programs, holds: [...holds, step.lock], waits: undefined };
    case 'release':
      return AT_REST;
    default:
      return step satisfies never;
  }
}
