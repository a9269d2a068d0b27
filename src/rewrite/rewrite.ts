import type { Finding } from '../policy/finding.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { Candidate, Loss, NoCandidate, RewriteOptions, RewriteRequest, Rewriter } from './candidate.ts';
import { LOSSES } from './candidate.ts';
import { isBad } from './comparison.ts';
import type { Fix, Tried } from './fix.ts';
import { groupMove } from './group.ts';
import { sumGuard } from './guard.ts';
import { importedGuard } from './guard-import.ts';
import { Layout } from './layout.ts';
import { leaveAllOut, leaveOut } from './leave-out.ts';
import { lockFreeCount, lockFreeSum } from './lock-free.ts';
import { Prover } from './proof.ts';
import { repairedGuard } from './repair.ts';
import { suppress } from './suppress.ts';

/** Those that answer many findings at once come first: the proofs of the others may have to stop. */
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

/** With more findings, a rewrite that concerns one probe is proposed for all of them together. */
const FEW = 4;

/** The proved rewrites for a finding, best first, and what was tried in vain. */
export interface Proposal {
  readonly fixes: readonly Fix[];
  readonly tried: readonly Tried[];
}

interface Offer {
  readonly fix: Fix;
  readonly loss: Loss;
}

/**
 * Proposes rewrites for the findings of a script; the answers are in the order of the findings. Best is what helps on most
 * targets, and of those what loses least; what leaves a probe or the warning out comes last. Findings of a script with a syntax
 * error have no rewrites: what could not be read may already hold the remedy, or be in its way. Pure.
 */
export function proposeFixes(
  findings: readonly Finding[],
  judgement: Judgement,
  options: RewriteOptions = {},
): Proposal[] {
  const { script, imported } = judgement.model;
  if (findings.length === 0) return [];
  if ([script, ...imported.map((file) => file.script)].some(({ errors }) => errors.length > 0))
    return findings.map(() => ({ fixes: [], tried: [] }));
  const layout = new Layout(script);
  const prover = new Prover(judgement);
  const many = findings.filter(({ witness }) => witness !== undefined).length > FEW;
  const requests = findings.map((finding) => requestFor(finding, judgement, layout, options, many));
  const offers = requests.map((): Offer[] => []);
  const tried = requests.map((): Tried[] => []);
  for (const { kind, what, propose } of REWRITERS) {
    for (const [index, request] of requests.entries()) {
      // A probe that can be left out alone is enough.
      if (kind === 'leave-out' && offers[index]?.some(({ fix }) => fix.kind === kind)) continue;
      const candidate = propose(request);
      if (candidate === undefined) continue;
      const offer = offerOf(candidate, request, kind, prover);
      if ('reason' in offer) noteTried(tried[index] ?? [], { kind, what, why: offer.reason });
      else offers[index]?.push(offer);
    }
  }
  return offers.map((each, index) => ({ fixes: ranked(each), tried: tried[index] ?? [] }));
}

/** Two rewrites of one kind that fail alike are told together. */
function noteTried(tried: Tried[], { kind, what, why }: Tried): void {
  const last = tried.at(-1);
  if (last?.kind === kind && last.why === why) tried[tried.length - 1] = { kind, what: `${last.what}, ${what}`, why };
  else tried.push({ kind, what, why });
}

function requestFor(
  finding: Finding,
  judgement: Judgement,
  layout: Layout,
  options: RewriteOptions,
  many: boolean,
): RewriteRequest {
  const cause = judgement.causes.find((candidate) => candidate.witness === finding.witness);
  const targets = judgement.lowered
    .filter((_, index) => isBad(cause?.outcomes[index]?.verdict))
    .map((lowered) => lowered.target);
  return { judgement, layout, options, finding, targets, many, ...(cause === undefined ? {} : { cause }) };
}

function offerOf(
  candidate: Candidate | NoCandidate,
  { finding, cause }: RewriteRequest,
  kind: Rewriter['kind'],
  prover: Prover,
): Offer | NoCandidate {
  if ('reason' in candidate) return candidate;
  const proved = prover.prove(candidate, finding, cause);
  if ('reason' in proved) return proved;
  const { title, cost, safe, loss } = candidate;
  return { loss, fix: { kind, title, cost, safe, ...proved } };
}

/** What may be applied without asking first, then by the number of targets, then by what is lost. */
function ranked(offers: readonly Offer[]): Fix[] {
  return [...offers]
    .sort(
      (a, b) =>
        Number(b.fix.safe) - Number(a.fix.safe) ||
        Number(a.fix.kind === 'suppress') - Number(b.fix.kind === 'suppress') ||
        b.fix.targets.length - a.fix.targets.length ||
        LOSSES.indexOf(a.loss) - LOSSES.indexOf(b.loss),
    )
    .map(({ fix }) => fix);
}
