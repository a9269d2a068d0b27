import { interruptMayStall } from '../../facts/query/kernel-lock.ts';
import type { LoweredScript } from '../program/program.ts';
import type { Cause } from './outcome.ts';

/** The targets on which a cycle loses updates, and a non-maskable interrupt may make the CPU stand still before that. */
export function stalledTargets(cause: Cause, lowered: readonly LoweredScript[]): string[] {
  if (!cause.nmi) return [];
  const lost = new Set(cause.outcomes.flatMap(({ verdict, target }) => (verdict === 'lost-updates' ? target : [])));
  return lowered.flatMap(({ target: { name, kernel } }) => (lost.has(name) && interruptMayStall(kernel) ? name : []));
}
