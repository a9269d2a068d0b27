import { TIMERS } from '../../facts/kernel-lock.ts';
import { findProvider } from '../../facts/query/probe.ts';
import type { Probe } from '../syntax/tree.ts';

/**
 * Whether a probe can never fire under a lock, because a timer runs it at each of its attach points. Such a probe raises a
 * guard without testing it, so that no tick is skipped: it runs inside no lock, and what runs inside it finds the guard up.
 */
export function isTimer({ attachPoints }: Probe): boolean {
  return attachPoints.every(({ provider }) => {
    const name = findProvider(provider)?.provider.name;
    return name !== undefined && TIMERS.providers.includes(name);
  });
}
