import type { Advice, Finding } from '../finding.ts';
import { stalledTargets } from '../nmi-stall.ts';
import type { Cause } from '../outcome.ts';
import { findingOf, targetsWith, worstOutcome } from '../outcome.ts';
import { clean, type Rule, reported } from '../rule.ts';
import { tellWitness } from '../witness.ts';

export const lossyMitigation: Rule = {
  id: 'lossy-mitigation',
  severity: 'note',
  summary: 'The machine survives a lock cycle of this script, but events or updates are lost.',
  what: "The script closes a lock cycle that no target hangs on, because something breaks it: bpftrace's own guard, the kernel's map_locked counter, or rqspinlock. Each of them drops events or map updates, so the script's numbers are too low. If it is a guard, and two copies of the script can still hang each other, lock-path-probe reports that instead.",
  why: 'bpftrace 0.21 - 0.24 skip each event that fires while a probe of the script runs on that CPU, and count it in "Lost N events". Linux 5.11 - 6.14 let the nested update of the same map entry fail with -EBUSY. From Linux 6.15 a lock that cannot be taken fails with -EDEADLK or -ETIMEDOUT. bpftrace from 0.23 prints a warning for each failed update; older releases print nothing.',
  do: 'If the numbers matter, move the probes to kprobes or tracepoints, or use aggregations that take no lock.',
  ignoreWhen: 'It is right to ignore this when a few lost events do not matter.',
  examples: [
    reported(
      'A pair inside the update of a map, where the lock of the map notices the deadlock',
      'fentry:lookup_elem_raw { @a[comm] = 1; }\nfexit:alloc_htab_elem { @b[comm] = 1; }\n',
      'bpftrace@0.27.1,kernel@7.3',
    ),
    clean(
      'A pair on a lock that Linux does not take for maps there',
      'fentry:_raw_spin_lock { @b[pid] = 2; @a[comm] = 2; }\nfexit:_raw_spin_lock { @b[pid] = 3; @a[comm] = 3; }\n',
      'bpftrace@0.27.1,kernel@7.3',
    ),
  ],
  facts: ['bpftrace-guard', 'map-locked', 'lock-types', 'failed-updates', 'run-time-errors'],
  sources: [
    'laboratory runs: half of 450 updates lost on Linux 6.18, 12,391 of 596,000 on 7.3',
    'bpftrace CHANGELOG 0.23: a map update that fails is reported by default',
  ],
  // A part of the script that was not read may do worse than lose events.
  check: ({ causes, model, lowered }) => {
    if (model.unread.any) return [];
    // Those are told by nmi-reentry.
    return causes.filter((cause) => stalledTargets(cause, lowered).length === 0).flatMap((cause) => findLoss(cause));
  },
};

const ADVICE: Advice = {
  aim: 'If the numbers matter,',
  ways: [
    { kind: 'group', words: 'attach by kprobe or tracepoint' },
    { kind: 'lock-free', words: 'take no lock here' },
  ],
};

function findLoss(cause: Cause): Finding[] {
  const worst = worstOutcome(cause.outcomes);
  if (worst?.verdict !== 'lost-updates') return [];
  const what = `Events or map updates of this script get lost ${targetsWith(cause.outcomes, 'lost-updates')}; the machine survives it.`;
  const how = `${tellWitness(cause.witness)} The machine survives it: ${worst.why}.`;
  return [findingOf(cause, { rule: 'lossy-mitigation', severity: 'note', what, how, advice: ADVICE })];
}
