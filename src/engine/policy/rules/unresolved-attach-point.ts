import { rawLocks } from '../../../facts/query/kernel-lock.ts';
import type { LoweredScript, Program } from '../../program/program.ts';
import type { Finding, TargetVerdict, Words } from '../finding.ts';
import type { Judgement } from '../judgement.ts';
import { refusedOutcome } from '../outcome.ts';
import { clean, type Rule, reported } from '../rule.ts';

export const unresolvedAttachPoint: Rule = {
  id: 'unresolved-attach-point',
  severity: 'note',
  summary: 'The script does not say which function the probe fires on.',
  what: 'The probe takes a lock, and its attach point is known only when the script starts, is an address, or is in a module whose functions are not known. The finding is about the worst place where the probe may fire.',
  why: 'An fentry, fexit or raw tracepoint probe that takes a map lock is dangerous on some functions and harmless on all others. Which of them it fires on depends on `$1`, or on the module. A kprobe is harmless everywhere as long as the script has no program that it can run inside. If the script also has an fentry, fexit or raw tracepoint probe that updates a map, it is dangerous in the middle of that update.',
  do: 'Write the function into the script, or attach all probes that take a lock by kprobe or tracepoint, which never run inside each other.',
  ignoreWhen:
    'It is right to ignore this if nobody starts the script on a function of the kernel that runs while locks are held.',
  examples: [
    reported(
      'A function that comes from the command line',
      'fentry:$1 { @[comm] = nsecs; }\n',
      'bpftrace@0.27.1,kernel@6.12',
    ),
    clean('The same by kprobe', 'kprobe:$1 { @[comm] = nsecs; }\n', 'bpftrace@0.27.1,kernel@6.12'),
    reported(
      'A kprobe at an address, beside a probe that it can run inside',
      'kprobe:0xffffffff81234567 { @a[comm] = 1; }\nfentry:vfs_read { @a[comm] = 2; }\n',
      'bpftrace@0.27.1,kernel@6.12',
    ),
  ],
  facts: ['lock-path', 'program-guards', 'provider-wildcards', 'kprobe-multi'],
  sources: ['bpftrace: positional parameters in attach points'],
  check: findUnresolved,
};

function findUnresolved({ lowered }: Judgement): Finding[] {
  const places = new Map<number, { program: Program; around: Program }>();
  for (const script of lowered) {
    if (script.refusals.length > 0 || script.bpftraceGuard !== undefined) continue;
    const around = script.programs.find(isEnteredByAll);
    if (around === undefined) continue;
    for (const program of script.programs.filter(isUnresolved))
      places.set(program.attachPoint.span.start, { program, around });
  }
  return [...places.values()].map(({ program, around }) => ({
    rule: 'unresolved-attach-point',
    severity: 'note',
    confidence: 'possible',
    span: program.attachPoint.span,
    ...tell(program, around),
    related: [],
    verdicts: lowered.map((script) => refusedOutcome(script) ?? verdictOf(program, script)),
  }));
}

/** What comes of the worst place at which a program can fire. */
function verdictOf({ attachPoint }: Program, script: LoweredScript): TargetVerdict {
  const { programs, bpftraceGuard, target } = script;
  const own = programs.filter((program) => program.attachPoint === attachPoint && isUnresolved(program));
  if (own.length === 0 || bpftraceGuard !== undefined || !programs.some(isEnteredByAll))
    return { target: target.name, verdict: 'safe', why: 'no lock of the script is held where it can fire' };
  const raw = rawLocks(target.kernel);
  const hangs = own.some(({ operations }) => operations.some(({ locks }) => locks.some((lock) => raw.has(lock.class))));
  const outcome = hangs ? 'the machine hangs' : 'updates are lost';
  return {
    target: target.name,
    verdict: hangs ? 'hang' : 'lost-updates',
    why: `${outcome} if it fires where a lock is held; where it fires is not known`,
  };
}

/** Whether a program takes a lock at a site that is not known. A watchpoint is judged as if it fired anywhere. */
function isUnresolved({ unresolved, operations, kind }: Program): boolean {
  return unresolved !== undefined && operations.length > 0 && kind !== 'breakpoint';
}

/** Whether programs of every class can run inside a program that takes a lock. */
function isEnteredByAll({ guard, operations }: Program): boolean {
  return (guard === 'per-program' || guard === 'none') && operations.length > 0;
}

function tell({ name, unresolved, guard }: Program, around: Program): Words {
  const where = `It is not known where ${name} fires: ${unresolved}.`;
  if (guard === 'prog-active')
    return {
      what: `${where} It takes a lock, so in the middle of a map update of ${around.name} it can hang the machine.`,
      todo: 'Name the function, or attach all probes that take a lock by kprobe or tracepoint.',
    };
  return {
    what: `${where} It takes a lock, so on a function that runs while a map lock is held it can hang the machine.`,
    todo: 'Name the function, or attach by kprobe or tracepoint.',
  };
}
