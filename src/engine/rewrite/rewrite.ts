import type { Judgement } from '../policy/judgement.ts';
import type { NoCandidate, RewriteOptions, RewriteRequest, Rewriter } from './candidate.ts';
import { isBad } from './comparison.ts';
import type { Fix, FixKind, Tried } from './fix.ts';
import { groupMove } from './group.ts';
import { sumGuard } from './guard.ts';
import { importedGuard } from './guard-import.ts';
import { Layout } from './layout.ts';
import { leaveAllOut, leaveOut } from './leave-out.ts';
import { lockFreeCount, lockFreeSum } from './lock-free.ts';
import { isLong, LEFT_TO_FIX, Prover, TOO_MUCH } from './proof.ts';
import { type Offer, ranked } from './ranking.ts';
import { repairedGuard } from './repair.ts';
import { costWithStops, stopWords } from './stop-words.ts';
import { suppress } from './suppress.ts';

/** Rewriters that answer many findings at once come first: the budget may end before the proofs of the others. */
const REWRITERS: readonly Rewriter[] = [
  repairedGuard,
  lockFreeSum,
  lockFreeCount,
  importedGuard,
  sumGuard,
  groupMove,
  leaveOut,
  leaveAllOut,
  suppress,
];

/** The kinds that are also made for a part of the targets, if they do not help all. */
const GROUPED: readonly FixKind[] = ['guard', 'group', 'lock-free'];

/** With more findings, a rewrite that concerns one probe is proposed for all of them together. */
const FEW = 4;

/** The most characters that proposals go over: the length of the script for each finding with proposals. */
const MOST_PROPOSED = 1_000_000;
/** So many findings get an ignore comment, however long the script is: it is proved by the text around it. */
const MOST_COMMENTED = 2_000;

/** A finding to be fixed, and the lock cycle that it is about, if it is about one. */
type Asked = Pick<RewriteRequest, 'finding' | 'cause'>;

/** The proved rewrites for a finding, best first, and those that were tried and do not help. */
export interface Proposal {
  readonly fixes: readonly Fix[];
  readonly tried: readonly Tried[];
}

/**
 * Proposes rewrites for the findings of a script; the answers are in the order of the findings, each best first (ranking.ts).
 * A rewrite is first made for all targets of a finding. If a target that hangs has no safe one yet, rewrites are made for these
 * targets alone: perhaps no single rewrite helps all machines. Findings of a script with a syntax error have no rewrites: the
 * unread part may already contain the remedy, or prevent it. Pure.
 */
export function proposeFixes(
  findings: readonly Asked[],
  judgement: Judgement,
  options: RewriteOptions = {},
): Proposal[] {
  const { script, imported } = judgement.model;
  if ([script, ...imported.map((file) => file.script)].some(({ errors }) => errors.length > 0))
    return findings.map(() => ({ fixes: [], tried: [] }));
  const layout = new Layout(script);
  const prover = new Prover(judgement);
  const many = findings.filter(({ cause }) => cause !== undefined).length > FEW;
  const answers = findings.map((asked) => new Answer(requestFor(asked, judgement, { layout, options, many }), prover));
  // A proposal can go over the whole script, so the last findings of a long script with many get none.
  const tooLong = options.longScripts !== true && isLong(script.text);
  const most = tooLong ? 0 : Math.max(1, Math.floor(MOST_PROPOSED / script.text.length));
  const asked = answers.slice(0, most);
  for (const answer of answers.slice(most)) answer.leave(tooLong ? LEFT_TO_FIX : TOO_MUCH);
  for (const answer of answers.slice(most, MOST_COMMENTED)) answer.try(suppress);
  for (const rewriter of REWRITERS) for (const answer of asked) answer.try(rewriter);
  for (const rewriter of REWRITERS) for (const answer of asked) answer.tryForRest(rewriter);
  return answers.map((answer) => answer.proposal());
}

function requestFor(
  { finding, cause }: Asked,
  judgement: Judgement,
  around: Pick<RewriteRequest, 'layout' | 'options' | 'many'>,
): RewriteRequest {
  const targets = judgement.lowered
    .filter((_, index) => isBad(cause?.outcomes[index]?.verdict))
    .map((lowered) => lowered.target);
  return { ...around, judgement, finding, targets, ...(cause === undefined ? {} : { cause }) };
}

/** What is offered and what was tried for one finding. */
class Answer {
  readonly #request: RewriteRequest;
  readonly #prover: Prover;
  readonly #offers: Offer[] = [];
  readonly #tried: Attempt[] = [];

  constructor(request: RewriteRequest, prover: Prover) {
    this.#request = request;
    this.#prover = prover;
  }

  /** A rewrite for all targets of the finding. */
  try(rewriter: Rewriter): void {
    const { kind } = rewriter;
    // Leaving out one probe is enough.
    if (kind === 'leave-out' && this.#offers.some(({ fix }) => fix.kind === kind)) return;
    const offer = this.#offerOf(rewriter, this.#request);
    if (offer === undefined) return;
    if ('reason' in offer) this.#tried.push({ rewriter, why: offer.reason });
    else this.#offers.push(offer);
  }

  /** A rewrite for the targets that hang and that no safe one helps yet, if they are not all. */
  tryForRest(rewriter: Rewriter): void {
    const { judgement, cause, targets } = this.#request;
    const rest = new Set(hanging(this.#request).filter((name) => !this.#helped(name)));
    if (cause === undefined || !GROUPED.includes(rewriter.kind) || rest.size === 0 || rest.size === targets.length)
      return;
    const request = {
      ...this.#request,
      judgement: forTargets(judgement, rest),
      cause: { ...cause, outcomes: cause.outcomes.filter(({ target }) => rest.has(target)) },
      targets: targets.filter(({ name }) => rest.has(name)),
    };
    const offer = this.#offerOf(rewriter, request);
    // A failure here was already reported for all targets.
    if (offer === undefined || 'reason' in offer || this.#offers.some(({ fix }) => sameEdits(fix, offer.fix))) return;
    this.#offers.push(offer);
    const told = this.#tried.findIndex((attempt) => attempt.rewriter === rewriter);
    if (told !== -1) this.#tried.splice(told, 1);
  }

  /** Proposes nothing. A finding about a lock cycle says so. */
  leave({ reason: why }: NoCandidate): void {
    if (this.#request.cause === undefined) return;
    for (const rewriter of REWRITERS) if (rewriter !== suppress) this.#tried.push({ rewriter, why });
  }

  proposal(): Proposal {
    return { fixes: ranked(this.#offers, hanging(this.#request)), tried: tell(this.#tried) };
  }

  #helped(target: string): boolean {
    return this.#offers.some(({ fix }) => fix.safe && fix.targets.includes(target));
  }

  #offerOf({ kind, propose }: Rewriter, request: RewriteRequest): Offer | NoCandidate | undefined {
    const candidate = propose(request);
    if (candidate === undefined || 'reason' in candidate) return candidate;
    const { finding, cause, judgement } = this.#request;
    const proved = this.#prover.prove(candidate, finding, cause);
    if ('reason' in proved) return proved;
    const { edits, targets, stops, copies } = proved;
    const ended = stops.filter(({ hung }) => !hung);
    const helped = hanging(this.#request).filter((name) => targets.includes(name)).length;
    // Lost updates do not justify a rewrite that stops a script where it runs.
    if (cause !== undefined && helped === 0 && ended.length > 0)
      return { reason: `bpftrace would not start the result where the script runs now, ${stopWords(ended)}` };
    const fix: Fix = {
      kind,
      title: candidate.title,
      cost: costWithStops(copies.length === 0 ? candidate.cost : `${candidate.cost} ${COPIES_STAY}`, stops),
      price: candidate.price ?? candidate.cost,
      safe: candidate.safe && (ended.length === 0 || (!judgement.configured && helped > ended.length)),
      targets,
      ...(stops.length === 0 ? {} : { stops }),
      ...(copies.length === 0 ? {} : { copies }),
      edits,
    };
    return { loss: candidate.loss, fix };
  }
}

const COPIES_STAY =
  'The guard protects only one copy of the script: two that run at the same time can still hang the machine, so a warning of lock-path-probe stays.';

/** The targets that a cause hangs, by name. */
function hanging({ judgement, cause }: RewriteRequest): string[] {
  return judgement.lowered.flatMap(({ target }, index) =>
    cause?.outcomes[index]?.verdict === 'hang' ? [target.name] : [],
  );
}

/** A judgement, limited to some of its targets. */
function forTargets(judgement: Judgement, names: ReadonlySet<string>): Judgement {
  const kept = judgement.lowered.map(({ target }) => names.has(target.name));
  const some = <Each>(list: readonly Each[]) => list.filter((_, index) => kept[index]);
  return {
    ...judgement,
    lowered: some(judgement.lowered),
    causes: judgement.causes.map((cause) => ({ ...cause, outcomes: some(cause.outcomes) })),
    neighbours: judgement.neighbours.map((neighbour) => ({ ...neighbour, lowered: some(neighbour.lowered) })),
  };
}

function sameEdits(a: Fix, b: Fix): boolean {
  return JSON.stringify(a.edits) === JSON.stringify(b.edits);
}

interface Attempt {
  readonly rewriter: Rewriter;
  readonly why: string;
}

/** Joins rewrites of one kind that fail for the same reason. */
function tell(attempts: readonly Attempt[]): Tried[] {
  const tried: Tried[] = [];
  for (const { rewriter, why } of attempts) {
    const { kind, what } = rewriter;
    const last = tried.at(-1);
    if (last?.kind === kind && last.why === why) tried[tried.length - 1] = { kind, what: `${last.what}, ${what}`, why };
    else tried.push({ kind, what, why });
  }
  return tried;
}
