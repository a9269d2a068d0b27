import type { Program } from '../../program/program.ts';
import type { Finding, TargetVerdict } from '../finding.ts';
import type { Judgement } from '../judgement.ts';
import { refusedOutcome } from '../judgement.ts';
import type { Rule } from '../rule.ts';

export const unresolvedAttachPoint: Rule = {
  id: 'unresolved-attach-point',
  severity: 'note',
  summary: 'It cannot be told here which function the probe fires on.',
  what: 'The probe updates a map, and its attach point is only known when the script is started, or is in a module whose functions are not known. It is judged as if it were harmless.',
  why: 'An fentry, fexit or raw tracepoint probe that takes a map lock is dangerous on some functions and harmless on all others. Which it is depends on what `$1` is, or on what the module has.',
  do: 'Write the function into the script, or attach by kprobe or tracepoint, which are harmless everywhere.',
  ignoreWhen:
    'It is right to ignore this if nobody starts the script on a function of the kernel that runs while locks are held.',
  examples: [
    {
      title: 'A function that comes from the command line',
      script: 'fentry:$1 { @[comm] = nsecs; }\n',
      targets: ['bpftrace@0.27.1,kernel@6.12'],
      expect: 'finding',
    },
    {
      title: 'The same by kprobe',
      script: 'kprobe:$1 { @[comm] = nsecs; }\n',
      targets: ['bpftrace@0.27.1,kernel@6.12'],
      expect: 'clean',
    },
  ],
  facts: ['lock-path', 'program-guards', 'provider-wildcards', 'kprobe-multi'],
  sources: ['bpftrace: positional parameters in attach points'],
  check: findUnresolved,
};

function findUnresolved({ lowered }: Judgement): Finding[] {
  const places = new Map<number, Program>();
  for (const script of lowered) {
    if (script.refusals.length > 0) continue;
    for (const program of script.programs)
      if (program.unresolved !== undefined && program.operations.length > 0)
        places.set(program.attachPoint.span.start, program);
  }
  return [...places.values()].map((program) => ({
    rule: 'unresolved-attach-point',
    severity: 'note',
    confidence: 'possible',
    span: program.attachPoint.span,
    message: [
      `It cannot be told here where ${program.name} fires: ${program.unresolved}.`,
      'It updates a map, so on a function that runs while a map lock is held it can hang the machine.',
      'Name the function, or attach by kprobe or tracepoint.',
    ].join(' '),
    related: [],
    verdicts: lowered.map(
      (script): TargetVerdict =>
        refusedOutcome(script) ?? {
          target: script.target.name,
          verdict: 'safe',
          why: 'judged as if it fired where no lock is held, which is not known',
        },
    ),
  }));
}
