import type { LockClass } from '../../facts/kernel-lock.ts';
import type { KernelOperation } from '../../facts/kernel-table.ts';
import { LOCK_MOMENTS } from '../../facts/map.ts';
import { rawLocks } from '../../facts/query/kernel-lock.ts';
import type { Held } from '../../facts/query/lock-path.ts';
import { heldAt } from '../../facts/query/lock-path.ts';
import type { Target } from '../../facts/target.ts';
import { remembered } from '../../text/memo.ts';
import type { Lock, LockOperation, LoweredScript, Program, Site } from '../program/program.ts';
import { describeLock } from '../program/program.ts';
import type { AttachPoint } from '../syntax/tree.ts';
import { breakingOfLocks } from './cycle-witness.ts';
import type { Confidence, RelatedPlace, WitnessStep } from './finding.ts';
import { compareConfidence, compareVerdict } from './finding.ts';
import { oncePerFactSet } from './once-per-fact-set.ts';
import type { Cause, Outcome } from './outcome.ts';
import { confidenceOn, refusedOutcome, worstOutcome } from './outcome.ts';
import { GUARDED_BY_BPFTRACE, lockGivesUp, locksWait, tellReport, tellWanting, whenItHappens } from './reason.ts';
import { describeFunction, describeSite } from './site.ts';

/** Map operations that always run somewhere on a host. */
const EVERYWHERE: readonly KernelOperation[] = ['hash.update', 'hash.delete', 'percpu_hash.update'];

/** One half of a deadlock: a program that fires where another program of the host may hold a lock, and wants a lock itself. */
interface Half {
  readonly program: Program;
  readonly operation: LockOperation;
  readonly wanted: Lock;
  /** The operation of the other program, and the lock that it may hold. */
  readonly around: KernelOperation;
  readonly confidence: Confidence;
  readonly verdict: 'hang' | 'lost-updates';
}

/**
 * The causes whose other half is another program of the host: one for each attach point. Programs that bpftrace guards, and
 * operations under the script's own guard, are left out.
 */
export function openCauses(lowered: readonly LoweredScript[]): Cause[] {
  const perTarget = lowered.map((script) =>
    script.refusals.length === 0
      ? { script, refused: undefined, halves: halvesFor(script), programs: programsFor(script) }
      : { script, refused: refusedOutcome(script), ...NOTHING_RUNS },
  );
  const attachPoints = new Set(perTarget.flatMap(({ halves }) => [...halves.keys()]));
  return [...attachPoints].flatMap((attachPoint) => {
    const halves = perTarget.map((each) => each.halves.get(attachPoint));
    const outcomes = perTarget.map(
      ({ script, refused, programs }, index) => refused ?? outcomeOf(programs.get(attachPoint), script, halves[index]),
    );
    const worst = worstOutcome(outcomes);
    if (worst === undefined) return [];
    const at = outcomes.indexOf(worst);
    const [half, on] = [halves[at], lowered[at]];
    return half === undefined || on === undefined ? [] : [causeOf(half, outcomes, on.target)];
  });
}

/** A target that refuses the script closes nothing. */
const NOTHING_RUNS = { halves: new Map<AttachPoint, Half>(), programs: new Map<AttachPoint, Program>() };
const halvesFor = oncePerFactSet(worstHalves);
const programsFor = oncePerFactSet(firstPrograms);

/** The worst half of each attach point that has one. */
function worstHalves(script: LoweredScript): ReadonlyMap<AttachPoint, Half> {
  const worst = new Map<AttachPoint, Half>();
  if (script.bpftraceGuard !== undefined) return worst;
  const relevant = relevantOperations(script);
  const raw = rawLocks(script.target.kernel);
  /** What another program may be at, by site. */
  const around = new Map<string, readonly Around[]>();
  for (const program of script.programs) {
    const { site, kind } = program;
    if (site === undefined || site.unlisted) continue;
    if (kind !== 'fentry' && kind !== 'fexit' && kind !== 'raw-tracepoint') continue;
    const id = `${site.function} ${site.edge}`;
    const others = remembered(around, id, () => surest(operationsAround(site, relevant, script.target), raw));
    keepWorst(worst, program.attachPoint, halvesOf(program, others, raw));
  }
  return worst;
}

function keepWorst(worst: Map<AttachPoint, Half>, attachPoint: AttachPoint, halves: readonly Half[]): void {
  for (const half of halves) {
    const known = worst.get(attachPoint);
    if (known === undefined || compareHalves(half, known) < 0) worst.set(attachPoint, half);
  }
}

function compareHalves(a: Half, b: Half): number {
  return (
    compareVerdict(a.verdict, b.verdict) ||
    LOCK_MOMENTS.indexOf(a.operation.moment) - LOCK_MOMENTS.indexOf(b.operation.moment) ||
    compareConfidence(a.confidence, b.confidence)
  );
}

/** One program of each attach point, to say why it is safe. */
function firstPrograms(script: LoweredScript): ReadonlyMap<AttachPoint, Program> {
  const first = new Map<AttachPoint, Program>();
  for (const program of script.programs) if (!first.has(program.attachPoint)) first.set(program.attachPoint, program);
  return first;
}

/** What another program of the host may be at when a site is passed. */
type Around = Pick<Half, 'around' | 'confidence'>;

function operationsAround(site: Site, relevant: readonly KernelOperation[], target: Target): Around[] {
  return relevant.flatMap((around) => {
    const place = heldAt(site.function, site.edge, around, target);
    const confidence = place && confidenceOf(place, site, around, target);
    return confidence === undefined ? [] : [{ around, confidence }];
  });
}

/** Of the operations with locks that wait alike the surest one, which makes the worst halves. */
function surest(all: readonly Around[], raw: ReadonlySet<LockClass>): Around[] {
  const waits = ({ around }: Around) => raw.has(HELD_CLASS[around]);
  return all.filter((one, at) =>
    all.every((other, index) => {
      if (waits(one) !== waits(other)) return true;
      return compareConfidence(one.confidence, other.confidence) < (index < at ? 0 : 1);
    }),
  );
}

function halvesOf(program: Program, others: readonly Around[], rawClasses: ReadonlySet<LockClass>): Half[] {
  const operations = program.operations.filter(
    (operation) =>
      operation.guardedBy === undefined && (operation.moment !== 'first-insert' || operation.key.text !== ''),
  );
  return others.flatMap(({ around, confidence }) =>
    operations.flatMap((operation) =>
      operation.locks.map((wanted): Half => {
        const raw = rawClasses.has(HELD_CLASS[around]) && rawClasses.has(wanted.class);
        return { program, operation, wanted, around, confidence, verdict: raw ? 'hang' : 'lost-updates' };
      }),
    ),
  );
}

/** The lock class that another program holds in an operation. */
const HELD_CLASS = {
  'hash.update': 'bucket',
  'hash.delete': 'bucket',
  'percpu_hash.update': 'bucket',
  'lru_hash.update': 'lru',
  'lru_hash.delete': 'lru',
  'lru_percpu_hash.update': 'lru',
  'ringbuf.output': 'ringbuf',
  stackid: 'freelist',
} as const;

/**
 * The operations that another program may be at. Those on LRU maps, the stack map and the ring buffer count if the script
 * itself has one, because a second copy of it is enough. A ring buffer that only reports rare errors is left to copies.ts.
 */
function relevantOperations(script: LoweredScript): readonly KernelOperation[] {
  return [...new Set([...EVERYWHERE, ...script.regularOperations])];
}

/** Likely if a lock is held; possible if it may be, or if the probed function waits for one itself. */
function confidenceOf(place: Held, site: Site, around: KernelOperation, target: Target): Confidence | undefined {
  if (place.held === 'held') return 'likely';
  if (place.held === 'maybe') return 'possible';
  const acquires = heldAt(site.function, 'exit', around, target)?.held === 'held';
  // A row of a configuration may name a function that is no lock function and returns with the lock held.
  return acquires && /lock/.test(site.function) ? 'possible' : undefined;
}

/** The outcome on a target that starts the script. */
function outcomeOf(program: Program | undefined, script: LoweredScript, half: Half | undefined): Outcome {
  const target = script.target.name;
  if (half === undefined) return { target, verdict: 'safe', why: whySafe(program, script) };
  const locks = [HELD_CLASS[half.around], half.wanted.class];
  const { moment, report } = half.operation;
  const conditions = { moment, reports: report === undefined ? [] : [report] };
  const why =
    half.verdict === 'hang'
      ? `${locksWait(locks)}: another BPF program and this one can wait for each other${whenItHappens(conditions)}`
      : lockGivesUp(locks, script.target.kernel) +
        whenItHappens(conditions) +
        tellReport(locks, script.target.bpftrace);
  return {
    target,
    verdict: half.verdict,
    confidence: confidenceOn(script.target, half.confidence),
    ...conditions,
    why,
  };
}

function whySafe(program: Program | undefined, script: LoweredScript): string {
  if (script.bpftraceGuard !== undefined) return GUARDED_BY_BPFTRACE;
  if (program === undefined || program.operations.length === 0)
    return 'this bpftrace takes no lock for what this probe does';
  if (program.site === undefined) return 'this probe does not fire on a lock path';
  return `this kernel does not pass through ${describeFunction(program.site)} while it holds a lock of a hash map`;
}

function causeOf(half: Half, outcomes: readonly Outcome[], { kernel }: Target): Cause {
  const { program, operation, wanted } = half;
  const other = 'another BPF program of the host';
  const held = HELD_CLASS[half.around] === 'ringbuf' ? 'lock of its ring buffer' : 'lock of one of its maps';
  const related: RelatedPlace[] = [{ span: operation.span, message: tellWanting(wanted, operation) }];
  const witness: WitnessStep[] = [
    {
      cpu: 0,
      program: other,
      holds: held,
      wants: describeLock(wanted),
      site: describeSite(program),
      nested: program.name,
    },
    {
      cpu: 1,
      program: program.name,
      holds: describeLock(wanted),
      wants: held,
      site: 'a site where the lock is held',
      nested: other,
    },
  ];
  const [mine, theirs] = [wanted.class, HELD_CLASS[half.around]];
  const ends = [
    { held: theirs, wanted: mine, firing: 0 },
    { held: mine, wanted: theirs, firing: 0 },
  ];
  const [fires, takes] = [{ span: program.attachPoint.span }, { span: operation.span }];
  return {
    world: 'open',
    nmi: false,
    process: false,
    span: program.attachPoint.span,
    related,
    outcomes,
    witness,
    places: [
      { fires: [fires], wants: takes },
      { takes, fires: [undefined] },
    ],
    ...(half.verdict === 'hang' ? {} : { broken: breakingOfLocks(ends, kernel) }),
    locks: [...new Set([theirs, mine])],
    inner: program,
    programs: [program],
    probes: new Set([program.probe]),
  };
}
