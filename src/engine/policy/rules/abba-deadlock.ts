import { nameOf } from '../file-place.ts';
import type { Advice, Finding } from '../finding.ts';
import type { Cause } from '../outcome.ts';
import {
  findingOf,
  hangSeverity,
  onlyIf,
  targetsWith,
  whereCopiesHang,
  whereItHangs,
  worstOutcome,
} from '../outcome.ts';
import { explainLocks, KEEP_APART } from '../reason.ts';
import { clean, type Rule, reported } from '../rule.ts';
import { list, sentences } from '../target-words.ts';
import { tellEnd, tellWitness } from '../witness.ts';

export const abbaDeadlock: Rule = {
  id: 'abba-deadlock',
  severity: 'error',
  summary: 'The script can deadlock the machine by itself.',
  what: 'Two programs of this script can wait for each other for ever: one CPU holds lock A and wants lock B, another CPU holds B and wants A. Interrupts are off while they wait, so the machine stops and leaves no log.',
  why: 'Each update of a bpftrace map takes a short kernel lock, one for each part of the map. A probe on a function that runs while such a lock is held fires inside the update. If it updates a map itself, it wants a second lock while the first is still held. Nothing in the kernel keeps fentry, fexit and raw tracepoint programs from running inside each other. Before Linux 6.15 these locks wait for ever. Output takes such a lock too, the lock of the ring buffer. So does each error that bpftrace reports while a probe runs (from 0.23): a read of a key that a per-CPU aggregation such as count() does not have reports one at every event, even in a script that prints nothing. A failed update, or from 0.24 a division by zero, reports one only when it happens: then the finding is a warning.',
  do: 'Move the probes to kprobes or tracepoints, which the kernel never runs inside each other; or test and set a per-CPU flag at the start of each probe, and return if it was set; or use aggregations that take no lock. Ask has_key() before you read an entry of an aggregation, or insert a constant key in BEGIN. The review offers the rewrites that it could prove.',
  ignoreWhen:
    'It is right to ignore this only if the script never runs on a kernel that the finding names. A script that has run without harm so far proves nothing: the hang needs two CPUs to meet in the middle of their updates.',
  examples: [
    reported(
      'Both sides of a spin lock slow path update two maps',
      'fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }\nfexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }\n',
      'bpftrace@0.23.2,kernel@6.12',
    ),
    reported(
      'Both sides read a key that may be missing, and bpftrace reports that',
      'kprobe:do_exit { @c[pid] = count(); }\nfentry:native_queued_spin_lock_slowpath { if (@c[pid] > 100) { $x = 1; } }\nfexit:native_queued_spin_lock_slowpath { if (@c[pid] > 100) { $x = 1; } }\n',
      'bpftrace@0.27.1,kernel@6.1',
    ),
    clean(
      'The same reads behind has_key() report nothing',
      'kprobe:do_exit { @c[pid] = count(); }\nfentry:native_queued_spin_lock_slowpath { if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; } }\nfexit:native_queued_spin_lock_slowpath { if (has_key(@c, pid) && @c[pid] > 100) { $x = 1; } }\n',
      'bpftrace@0.27.1,kernel@6.1',
    ),
    clean(
      'The same events by tracepoints, which never nest',
      'tracepoint:lock:contention_begin { @b[pid] = 2; @a[comm] = 2; }\ntracepoint:lock:contention_end { @b[pid] = 3; @a[comm] = 3; }\n',
      'bpftrace@0.23.2,kernel@6.12',
    ),
  ],
  facts: [
    'map-kinds',
    'lock-moments',
    'output',
    'run-time-errors',
    'helper-calls',
    'map-reads',
    'ring-buffer',
    'stacks',
    'lock-types',
    'map-locked',
    'program-guards',
    'lock-path',
    'bpftrace-guard',
    'free-lists',
    'sweeps',
  ],
  sources: [
    'bpftrace issue #3144 (a production crash) and pull request #3206 (its guard, 0.21 - 0.24)',
    'laboratory runs on Linux 6.1, 6.12, 6.18 and 7.3 under QEMU: such pairs hung up to 6.12',
    'laboratory runs of pairs that read a missing key, or divide by zero: Linux 6.1.192 with bpftrace 0.27.1 hung, Linux 6.12.117 with 0.23.2 too for a missing key',
  ],
  check: (judgement) => judgement.causes.flatMap((cause) => findDeadlock(cause)),
};

function findDeadlock(cause: Cause): Finding[] {
  const worst = worstOutcome(cause.outcomes);
  if (cause.world === 'open' || cause.world === 'copies' || cause.nmi || worst?.verdict !== 'hang') return [];
  const what = `This script can hang the machine ${whoHangs(cause)}${onlyIf(worst)}.`;
  const how = sentences(explainLocks(cause.locks), tellWitness(cause.witness), tellEnd(cause.witness));
  const severity = hangSeverity(worst);
  return [findingOf(cause, { rule: 'abba-deadlock', severity, what, how, advice: adviceFor(cause) })];
}

function whoHangs({ world, outcomes, neighbours = [] }: Cause): string {
  if (world !== 'together') return whereItHangs(outcomes);
  const own = outcomes.filter(({ withCopy }) => withCopy !== true);
  const are = neighbours.length > 1 ? 'are' : 'is';
  return `${targetsWith(own, 'hang', outcomes.length)}, together with ${list(neighbours.map(nameOf))}, which ${are} declared to run at the same time: the cycle is closed by these scripts together${whereCopiesHang(outcomes)}`;
}

function adviceFor({ world, process }: Cause): Advice {
  if (world === 'together')
    return {
      ways: [{ kind: 'group', words: 'attach the probes of all these scripts as tracepoints or kprobes' }],
      but: 'A guard does not help: each script has its own.',
    };
  if (process)
    return {
      ways: [
        {
          kind: 'group',
          words:
            'attach the probe that fires inside as a kprobe or tracepoint: those the kernel keeps out of the map calls of the bpftrace process',
        },
      ],
      but: 'A flag in the script does not keep it out of them.',
    };
  return KEEP_APART;
}
