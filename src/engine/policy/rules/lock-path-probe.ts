import type { Advice, Finding } from '../finding.ts';
import type { Cause } from '../outcome.ts';
import { findingOf, hangSeverity, onlyIf, targetsWith, whereCopiesHang, worstOutcome } from '../outcome.ts';
import { explainLocks } from '../reason.ts';
import { clean, type Rule, reported } from '../rule.ts';
import { describeSite } from '../site.ts';
import { sentences } from '../target-words.ts';
import { tellEnd, tellWitness } from '../witness.ts';

const SEED = 'BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @missed = sum(0); }\n';
const GUARDED =
  'if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1); @b[pid] = 2; @guard[cpu] = sum(-1);';

export const lockPathProbe: Rule = {
  id: 'lock-path-probe',
  severity: 'error',
  summary: "The script is half of a deadlock; another program's map update is the other half.",
  what: 'The probe fires while another BPF program may hold the lock of one of its maps, and takes a map lock itself. If that program, or a second copy of this script, does the same on another CPU, both wait for each other for ever. A script with a guard is judged as two copies on one machine: if those close a cycle, the finding is a warning.',
  why: 'fentry, fexit and raw tracepoint programs run inside any other program, even one of another tool. bpftrace 0.21 - 0.24 guard the probes of one script against each other, and a guard written into a script does the same; neither sees the other program, so a guard protects only one copy. Two copies run when two people use the same tool. In the laboratory two copies of each of four guarded scripts hung, while one copy alone ran without harm; two copies moved to kprobes and tracepoints ran without harm too.',
  do: 'Attach by kprobe or tracepoint, which the kernel never runs inside another such program, or take no lock in the probe. If the script has a guard, run no more than one copy of it.',
  ignoreWhen:
    'It is right to ignore this if nothing else on the machine uses BPF maps while the script runs, and only one copy of it runs. For a guarded script the latter is enough. An entry probe needs a second lock around the probed one, which is rare, but it has crashed production machines.',
  examples: [
    reported(
      'A map update when a spin lock has just been taken',
      'fexit:native_queued_spin_lock_slowpath { @b[pid] = 2; }\n',
      'bpftrace@0.23.2,kernel@6.12',
    ),
    clean(
      'The same function by kprobe',
      'kprobe:native_queued_spin_lock_slowpath { @b[pid] = 2; }\n',
      'bpftrace@0.23.2,kernel@6.12',
    ),
    reported(
      'A guarded script, of which two copies may run',
      `${SEED}fexit:native_queued_spin_lock_slowpath { ${GUARDED} }\n`,
      'bpftrace@0.23.2,kernel@6.12',
    ),
    clean(
      'The guarded script where the lock of a map notices a deadlock',
      `${SEED}fexit:native_queued_spin_lock_slowpath { ${GUARDED} }\n`,
      'bpftrace@0.23.2,kernel@6.18',
    ),
  ],
  facts: [
    'map-kinds',
    'lock-moments',
    'run-time-errors',
    'lock-types',
    'program-guards',
    'lock-path',
    'bpftrace-guard',
  ],
  sources: [
    'bpftrace issue #3144: one script with a kfunc on queued_spin_lock_slowpath, another program using hash maps',
    'laboratory runs of two copies with the guard file on Linux 6.1.192, bpftrace 0.27.1: 4 of 4 hung; on arm64 with Linux 6.12.117: 3 of 3',
  ],
  check: (judgement) => judgement.causes.flatMap((cause) => [...findHalf(cause), ...findCopies(cause)]),
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
  const [half] = cause.witness;
  if (half === undefined) return [];
  const own = cause.outcomes.filter(({ withCopy }) => withCopy !== true);
  const where = targetsWith(own, 'hang', cause.outcomes.length);
  const what = `This probe can hang the machine together with another BPF program, or a second copy of this script, ${where}${whereCopiesHang(cause.outcomes)}${onlyIf(worst)}.`;
  const how = sentences(
    explainLocks(cause.locks),
    `This probe fires at ${describeSite(cause.inner)}, where another program may hold the ${half.holds}, and wants the ${half.wants}.`,
    'If the two meet in opposite order on another CPU, both wait for ever.',
  );
  return [findingOf(cause, { rule: 'lock-path-probe', severity: hangSeverity(worst), what, how, advice: ADVICE })];
}

const COPIES_ADVICE: Advice = {
  ways: [
    {
      kind: 'group',
      words: 'attach by kprobe or tracepoint, which the kernel never runs inside each other, in one copy or in two',
    },
  ],
  but: 'Let only one copy of it run at a time.',
};

function findCopies(cause: Cause): Finding[] {
  const worst = worstOutcome(cause.outcomes);
  if (cause.world !== 'copies' || worst?.verdict !== 'hang') return [];
  const what = `Two copies of this script can hang the machine ${targetsWith(cause.outcomes, 'hang')}${onlyIf(worst)}: the guard protects only this copy.`;
  const how = sentences(explainLocks(cause.locks), tellWitness(cause.witness), tellEnd(cause.witness));
  const severity = hangSeverity(worst);
  const finding = findingOf(cause, { rule: 'lock-path-probe', severity, what, how, advice: COPIES_ADVICE });
  return [{ ...finding, copies: true }];
}
