import { hangSeverity, tellCondition } from '../condition.ts';
import type { Advice, Finding } from '../finding.ts';
import type { Cause } from '../judgement.ts';
import { findingOf, targetsWith, worstOutcome } from '../judgement.ts';
import { explainLocks } from '../reason.ts';
import type { Rule } from '../rule.ts';
import { describeSite } from '../site.ts';

export const lockPathProbe: Rule = {
  id: 'lock-path-probe',
  severity: 'error',
  summary: "The script is half of a deadlock; another program's map update is the other half.",
  what: 'The probe fires while another BPF program may hold the lock of one of its maps, and takes a map lock itself. If that program, or a second copy of this script, does the same on another CPU, both wait for each other for ever.',
  why: 'fentry, fexit and raw tracepoint programs run inside any other program, also one of another tool. bpftrace 0.21 - 0.24 guard the probes of one script against each other, and a guard written into a script does the same; neither sees the other program.',
  do: 'Attach by kprobe or tracepoint, which the kernel never runs inside another such program, or take no lock in the probe.',
  ignoreWhen:
    'It is right to ignore this if nothing else on the machine uses BPF maps while the script runs, and only one copy of it runs. An entry probe needs a second lock around the probed one, which is rare, but it has crashed production machines.',
  examples: [
    {
      title: 'A map update when a spin lock has just been taken',
      script: 'fexit:native_queued_spin_lock_slowpath { @b[pid] = 2; }\n',
      targets: ['bpftrace@0.23.2,kernel@6.12'],
      expect: 'finding',
    },
    {
      title: 'The same function by kprobe',
      script: 'kprobe:native_queued_spin_lock_slowpath { @b[pid] = 2; }\n',
      targets: ['bpftrace@0.23.2,kernel@6.12'],
      expect: 'clean',
    },
  ],
  facts: ['map-kinds', 'lock-moments', 'lock-types', 'program-guards', 'lock-path', 'bpftrace-guard'],
  sources: [
    'bpftrace issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program using hash maps',
  ],
  check: (judgement) => judgement.causes.flatMap((cause) => findHalf(cause)),
};

const ADVICE: Advice = {
  ways: [
    {
      kind: 'group',
      words: 'attach by kprobe or tracepoint, which the kernel never runs inside another such program',
    },
    { kind: 'lock-free', words: 'take no lock here' },
  ],
};

function findHalf(cause: Cause): Finding[] {
  const worst = worstOutcome(cause.outcomes);
  if (cause.world !== 'open' || worst?.verdict !== 'hang') return [];
  const severity = hangSeverity(worst);
  const [half] = cause.witness;
  if (half === undefined) return [];
  const message = [
    `This probe can hang the machine together with another BPF program, or a second copy of this script (${targetsWith(cause.outcomes, 'hang')}).`,
    explainLocks(cause.locks),
    `This probe fires at ${describeSite(cause.inner)}, where another program may hold the ${half.holds}, and wants the ${half.wants}.`,
    'If the two meet in opposite order on another CPU, both wait for ever.',
    tellCondition(worst),
  ]
    .filter(Boolean)
    .join(' ');
  return [findingOf(cause, { rule: 'lock-path-probe', severity, message, advice: ADVICE })];
}
