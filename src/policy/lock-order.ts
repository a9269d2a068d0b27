import type { HeldLock } from '../facts/lock-path.table.ts';
import { heldAt } from '../facts/lock-path.ts';
import type { LockMoment } from '../facts/map-operation.ts';
import { keysMayDiffer } from '../program/key.ts';
import type { Lock, LockOperation, LoweredScript, Program } from '../program/program.ts';
import { lockId } from '../program/program.ts';
import type { Confidence } from './finding.ts';
import { CONFIDENCES } from './finding.ts';

/**
 * "While `outer` holds `held`, `inner` fires at its site and wants `wanted`." The edge of a lock-order graph from `held`
 * to `wanted`, with everything needed to tell it.
 */
export interface LockEdge {
  readonly outer: Program;
  readonly outerOperation: LockOperation;
  readonly held: Lock;
  readonly inner: Program;
  readonly innerOperation: LockOperation;
  readonly wanted: Lock;
  readonly confidence: Confidence;
  /** `first-insert` when either operation takes its lock only for a key that is not in the map yet. */
  readonly moment: LockMoment;
  /** The nested program picks the very entry that is held, so this CPU waits for itself. */
  readonly sameKey: boolean;
}

/** The lock-order graph of a script on a target: for each pair of locks the strongest edge of each sort. */
export interface LockOrder {
  readonly edges: readonly LockEdge[];
}

/**
 * Builds the graph. bpftrace's own guard is not considered here: the caller asks what it prevents.
 * Two edges between the same locks differ only in who closes them, so the strongest for each pair of locks, key relation
 * and pair of programs' probes is kept.
 */
export function lockOrder(lowered: LoweredScript): LockOrder {
  const edges = new Map<string, LockEdge>();
  const outers = lowered.programs.filter((program) => program.guard !== 'alone' && program.operations.length > 0);
  for (const inner of outers) {
    if (inner.site === undefined) continue;
    for (const outer of outers) {
      if (!mayRunInside(inner, outer)) continue;
      for (const edge of nestings(inner, outer, lowered)) {
        const id = edgeId(edge);
        const known = edges.get(id);
        if (known === undefined || stronger(edge, known)) edges.set(id, edge);
      }
    }
  }
  return { edges: [...edges.values()] };
}

/** Within one map the keys matter too: they decide whether a second CPU can come the other way. */
function edgeId(edge: LockEdge): string {
  const locks = `${lockId(edge.held)}>${lockId(edge.wanted)}>${edge.outer.probe.span.start}>${edge.inner.probe.span.start}`;
  if (lockId(edge.held) !== lockId(edge.wanted)) return locks;
  return `${locks}>${edge.outerOperation.key.text}>${edge.innerOperation.key.text}`;
}

/** Whether nothing in the kernel keeps `inner` from running inside `outer` on one CPU. */
export function mayRunInside(inner: Program, outer: Program): boolean {
  if (inner.guard === 'alone' || outer.guard === 'alone') return false;
  if (inner.guard === 'prog-active') return outer.guard !== 'prog-active';
  if (inner.guard === 'per-program') return inner !== outer;
  return true;
}

function* nestings(inner: Program, outer: Program, lowered: LoweredScript): Generator<LockEdge> {
  const { site } = inner;
  if (site === undefined) return;
  for (const outerOperation of outer.operations) {
    const place = heldAt(site.function, site.edge, outerOperation.operation, lowered.target);
    if (place === undefined || place.held === 'no') continue;
    for (const held of heldLocks(outerOperation, place.locks)) {
      for (const innerOperation of inner.operations) {
        if (innerOperation.guardedBy !== undefined && innerOperation.guardedBy === outerOperation.guardedBy) continue;
        for (const wanted of innerOperation.locks) {
          const sameKey = lockId(held) === lockId(wanted) && !keysMayDiffer(outerOperation.key, innerOperation.key);
          yield {
            outer,
            outerOperation,
            held,
            inner,
            innerOperation,
            wanted,
            confidence: confidenceOf(place.held === 'held', outerOperation, innerOperation),
            moment:
              outerOperation.moment === 'always' && innerOperation.moment === 'always' ? 'always' : 'first-insert',
            sameKey,
          };
        }
      }
    }
  }
}

/** Which of an operation's locks the table's words mean; nothing listed means the lock that was just taken. */
function heldLocks(operation: LockOperation, listed: readonly HeldLock[]): readonly Lock[] {
  const named = operation.locks.filter((lock) => listed.includes(lock.class));
  if (named.length > 0) return named;
  const first = operation.locks[0];
  return first === undefined ? [] : [first];
}

/** Certain: the lock is held for sure and other CPUs use the same keys. Possible: an outer lock is needed, or keys are per CPU. */
function confidenceOf(held: boolean, outer: LockOperation, inner: LockOperation): Confidence {
  const sharing = [outer.key.sharing, inner.key.sharing];
  if (!held || sharing.includes('per-cpu')) return 'possible';
  return sharing.every((each) => each === 'shared') ? 'certain' : 'likely';
}

function stronger(edge: LockEdge, known: LockEdge): boolean {
  if (edge.moment !== known.moment) return edge.moment === 'always';
  return CONFIDENCES.indexOf(edge.confidence) < CONFIDENCES.indexOf(known.confidence);
}
