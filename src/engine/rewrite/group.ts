import { FEATURES } from '../../facts/features.ts';
import { SLOW_PATHS } from '../../facts/kernel-function.ts';
import type { ProgramKind } from '../../facts/providers.ts';
import { tracepointEvent } from '../../facts/query/kernel-function.ts';
import { isOnLockPath } from '../../facts/query/lock-path.ts';
import { refuses } from '../../facts/query/release.ts';
import type { Target } from '../../facts/target.ts';
import { remembered } from '../../text/memo.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { Program } from '../program/program.ts';
import { partAt } from '../program/script-model.ts';
import type { AttachPoint, Probe } from '../syntax/tree.ts';
import type { Candidate, NoCandidate, RewriteRequest, Rewriter } from './candidate.ts';
import type { Edit } from './fix.ts';
import { argumentEdits, type Translation, toKprobe, toTracepoint } from './moved-argument.ts';

const KPROBE_PRICE = 'Events inside other BPF programs are not seen, and not counted.';
const KRETPROBE_PRICE = 'Events inside other BPF programs, and some returns under load, are not seen.';
const CONTENTION_PRICE = 'Mutexes and other kernel locks are seen too; events inside other BPF programs are not.';
const KPROBE_COST = 'Events that fire inside another BPF program are skipped by the kernel, without a count.';
const KRETPROBE_COST = `${KPROBE_COST} A kretprobe also misses returns while too many calls of the function are running.`;
const CONTENTION_COST = `${KPROBE_COST} The contention tracepoints fire for every kind of kernel lock (mutexes and rwsems too; contention_begin tells them apart by \`flags\`, contention_end by \`lock_addr\`), and not while only one CPU waits.`;

/** The lock of the slow path of spin locks. */
const SPIN_LOCK = 'struct qspinlock *';

/**
 * Moves the script's programs to kprobes and tracepoints. The kernel never runs one of those inside another one, so
 * the script cannot close a cycle by itself.
 */
export const groupMove: Rewriter = { kind: 'group', what: 'a move to kprobes or tracepoints', propose: proposeGroup };

function proposeGroup({ judgement, cause, many }: RewriteRequest): Candidate | NoCandidate | undefined {
  if (cause === undefined) return undefined;
  const movers = programsToMove(
    judgement,
    cause.world === 'open' ? probesToMove(judgement, cause.probes, many) : undefined,
  );
  const attachPoints = new Map(movers.map((program) => [program.attachPoint, program]));
  if (attachPoints.size === 0) return { reason: 'no program of the script can be moved' };
  if (new Set(movers.map(({ name, attachPoint }) => `${attachPoint.span.start} ${name}`)).size > attachPoints.size)
    return { reason: 'a wildcard cannot be moved as a whole' };
  if (movers.some(({ attachPoint }) => partAt(judgement.model, attachPoint.span) !== undefined))
    return { reason: 'a probe of an imported file would have to move too, and edits stay in the script' };

  const running = judgement.lowered.filter((script) => script.refusals.length === 0).map(({ target }) => target);
  const sides = new Map<string | undefined, Set<ProgramKind>>();
  for (const { kind, site } of movers) remembered(sides, site?.function, () => new Set()).add(kind);
  const moves: Move[] = [];
  /** Many probes often share one attach point, by its text. */
  const alike = new Map<string, Counterpart | NoCandidate>();
  for (const program of attachPoints.values()) {
    const { attachPoint, probe, kind, site } = program;
    const found = remembered(alike, `${kind} ${site?.function} ${site?.edge} ${attachPoint.text}`, () =>
      counterpartOf(program, { sides, isAlone: movers.length === 1 }, running),
    );
    if ('reason' in found) return found;
    moves.push({ probe, attachPoint, ...found });
  }
  const others = judgement.model.script.items.flatMap((item) =>
    item.kind === 'probe' ? item.attachPoints.filter((each) => !attachPoints.has(each)).map(({ text }) => text) : [],
  );
  if (new Set([...moves.map(({ text }) => text), ...others]).size < moves.length + new Set(others).size)
    return { reason: 'two programs would be at the same attach point after it' };
  const edits = moveEdits(moves);
  if ('reason' in edits) return edits;
  const contention = moves.some(({ text }) => text.includes(':contention_'));
  const kretprobe = moves.some(({ text }) => text.startsWith('kretprobe:'));
  const by = contention ? 'the contention tracepoints' : kretprobe ? 'kprobe and kretprobe' : 'kprobe';
  return {
    loss: contention ? 'other-events' : 'more-events',
    title: `Attach by ${by} instead: the kernel never runs these probes inside each other`,
    cost: contention ? CONTENTION_COST : kretprobe ? KRETPROBE_COST : KPROBE_COST,
    price: contention ? CONTENTION_PRICE : kretprobe ? KRETPROBE_PRICE : KPROBE_PRICE,
    safe: true,
    edits,
  };
}

/** The probes that must move if the other half of a cycle is another program. */
function probesToMove({ causes }: Judgement, own: ReadonlySet<Probe>, many: boolean): ReadonlySet<Probe> {
  if (!many) return own;
  return new Set(causes.filter(({ world }) => world === 'open').flatMap(({ probes }) => [...probes]));
}

/** The lock-taking programs that the kernel does not keep apart, on any target that runs the script. */
function programsToMove({ lowered }: Judgement, only: ReadonlySet<Probe> | undefined): Program[] {
  const byName = new Map<string, Program>();
  let last: readonly Program[] | undefined;
  for (const script of lowered) {
    // The target before may share the programs.
    if (script.refusals.length > 0 || script.programs === last) continue;
    last = script.programs;
    for (const program of script.programs) {
      const apart = program.guard === 'prog-active' || program.guard === 'alone';
      if (apart || program.operations.length === 0 || (only !== undefined && !only.has(program.probe))) continue;
      byName.set(`${program.attachPoint.span.start} ${program.name}`, program);
    }
  }
  return [...byName.values()];
}

/** The attach point that takes the place of another one. */
interface Counterpart {
  readonly text: string;
  readonly translation: Translation;
}

interface Move extends Counterpart {
  readonly probe: Probe;
  readonly attachPoint: AttachPoint;
}

/** What moves with a program. */
interface Movers {
  /** The kinds of programs, by the function that they are at. */
  readonly sides: ReadonlyMap<string | undefined, ReadonlySet<ProgramKind>>;
  readonly isAlone: boolean;
}

function counterpartOf(
  program: Program,
  { sides, isAlone }: Movers,
  running: readonly Target[],
): Counterpart | NoCandidate {
  const { attachPoint, site, kind } = program;
  const { place } = attachPoint;
  const arrow = running.some((target) => refuses(target.bpftrace, FEATURES['args-dot']));
  if (place.form === 'rawTracepoint') {
    const event = tracepointEvent(place.event.text);
    if (event === undefined) return { reason: `the arguments of the tracepoint ${place.event.text} are not known` };
    const text = `tracepoint:${event.category}:${place.event.text}`;
    return { text, translation: toTracepoint(event, arrow) };
  }
  if (place.form !== 'kernelFunction' || (kind !== 'fentry' && kind !== 'fexit'))
    return { reason: `${program.name} has no counterpart among kprobes and tracepoints` };
  const name = place.function.text;
  const slowPath = site !== undefined && SLOW_PATHS.includes(site.function);
  const kinds = sides.get(site?.function) ?? new Set();
  if (slowPath && [...kinds].some((other) => other !== kind)) {
    const event = `contention_${kind === 'fentry' ? 'begin' : 'end'}`;
    const known = tracepointEvent(event);
    if (known === undefined) throw new Error(`${event} is not in the table of tracepoints`);
    const translation = slowPathArguments(toTracepoint(known, arrow, SPIN_LOCK));
    return { text: `tracepoint:${known.category}:${event}`, translation };
  }
  const traced = [place.module?.text ?? [], name].flat();
  const translation = toKprobe(name, kind === 'fexit', running);
  if (kind === 'fentry') return { text: ['kprobe', ...traced].join(':'), translation };
  // A kretprobe next to a lock takes locks itself, and its event differs from the entry's: alone it may be worth it.
  if (isAlone || site === undefined || !running.some((target) => isOnLockPath(site, target)))
    return { text: ['kretprobe', ...traced].join(':'), translation };
  return { reason: `the exit of ${name} has no counterpart that pairs with its entry` };
}

/** Of the arguments of the slow path, the contention tracepoints have only the lock, and by name. */
function slowPathArguments({ byName }: Translation): Translation {
  return {
    byName: (name) => (name === 'lock' ? byName(name) : undefined),
    byNumber: () => undefined,
    retval: undefined,
    func: undefined,
  };
}

/** The edits of all moves; a probe with several attach points must mean the same at each. */
function moveEdits(moves: readonly Move[]): Edit[] | NoCandidate {
  const edits: Edit[] = moves.map(({ attachPoint, text }) => ({ span: attachPoint.span, text }));
  for (const probe of new Set(moves.map((move) => move.probe))) {
    const own = moves.filter((move) => move.probe === probe);
    const bodies = new Map<string, Edit[]>();
    for (const { translation } of own) {
      const body = argumentEdits(probe, translation);
      if ('reason' in body) return body;
      bodies.set(JSON.stringify(body), body);
    }
    const [body = [], ...more] = bodies.values();
    const partly = own.length < probe.attachPoints.length && body.length > 0;
    if (more.length > 0 || partly)
      return { reason: 'a probe with several attach points would need other arguments at each of them' };
    edits.push(...body);
  }
  return edits;
}
