import type { Finding } from '../finding.ts';
import type { Cause } from '../judgement.ts';
import { findingOf, targetsWith, worstOutcome } from '../judgement.ts';
import type { Rule } from '../rule.ts';
import { describeSite } from '../site.ts';

export const lossyMitigation: Rule = {
  id: 'lossy-mitigation',
  severity: 'note',
  summary: 'The machine survives a lock cycle of this script, but events or updates are lost.',
  what: "The script closes a lock cycle that no target hangs on, because something breaks it: bpftrace's own guard, the kernel's map_locked counter, or rqspinlock. Each of them drops events or map updates, so the script's numbers are too low.",
  why: 'bpftrace 0.21 - 0.24 skip each event that fires while a probe of the script runs on that CPU, and count it in "Lost N events". Linux 5.11 - 6.14 let the nested update of the same map entry fail with -EBUSY. From Linux 6.15 a lock that cannot be had fails with -EDEADLK or -ETIMEDOUT; bpftrace from 0.23 prints a warning for each failed update, older ones say nothing.',
  do: 'If the numbers matter, move the probes to kprobes or tracepoints, or use aggregations that take no lock.',
  ignoreWhen: 'It is right to ignore this when a few lost events do not matter.',
  examples: [
    {
      title: "A pair that bpftrace's own guard keeps apart",
      script:
        'fentry:_raw_spin_lock { @b[pid] = 2; @a[comm] = 2; }\nfexit:_raw_spin_lock { @b[pid] = 3; @a[comm] = 3; }\n',
      targets: ['bpftrace@0.23.2,kernel@6.12'],
      expect: 'finding',
    },
    {
      title: 'The same pair where Linux does not take that lock for maps',
      script:
        'fentry:_raw_spin_lock { @b[pid] = 2; @a[comm] = 2; }\nfexit:_raw_spin_lock { @b[pid] = 3; @a[comm] = 3; }\n',
      targets: ['bpftrace@0.27.1,kernel@7.3'],
      expect: 'clean',
    },
  ],
  sources: [
    'bpftrace pull request #3206 (guard, 0.21.0), commit 3a33302d7 (gone in 0.25.0)',
    'Linux commit 20b6cc34ea74 (map_locked), commit 4fa8d68aa53e (rqspinlock in hashtab.c, 6.15)',
  ],
  // That nothing worse happens cannot be said of a script that was not read to its end.
  check: ({ causes, model }) => (model.unread.any ? [] : causes.flatMap((cause) => findLoss(cause))),
};

function findLoss(cause: Cause): Finding[] {
  const worst = worstOutcome(cause.outcomes);
  if (worst?.verdict !== 'lost-updates') return [];
  const message = [
    `Events or map updates of this script get lost (${targetsWith(cause.outcomes, 'lost-updates')}).`,
    `${cause.inner.name} fires at ${describeSite(cause.inner)} while a map's lock is held, and wants a lock itself:`,
    `${worst.why}.`,
    'If the numbers matter, attach by kprobe or tracepoint, or take no lock here.',
  ].join(' ');
  return [findingOf(cause, { rule: 'lossy-mitigation', severity: 'note', message })];
}
