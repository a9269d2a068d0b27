import { findRefusals } from '../refusal.ts';
import { clean, type Rule, reported } from '../rule.ts';
import { hasUnattachable } from '../unattachable.ts';

export const unsupportedSyntax: Rule = {
  id: 'unsupported-syntax',
  severity: 'warning',
  summary: 'The bpftrace of a target does not support this construct.',
  what: 'The script uses a construct, a function or a setting that is newer than the bpftrace of a target, or that this bpftrace no longer has. bpftrace refuses the whole script there. A construct is reported only if a tested release refuses it or the changelog of bpftrace says when it came or went.',
  why: 'The language grows with each release, and distributions keep theirs for years: Debian 12 has 0.17, Debian 13 has 0.23.',
  do: 'Use the older form if there is one, or remove the target from the list if the script is not meant for it.',
  ignoreWhen: 'It is right to ignore this if the script is not meant for that target.',
  examples: [
    reported(
      'A raw tracepoint on bpftrace 0.17',
      'rawtracepoint:sched_switch { @ = count(); }\n',
      'bpftrace@0.17,kernel@6.1',
    ),
    clean(
      'A tracepoint on bpftrace 0.17',
      'tracepoint:sched:sched_switch { @ = count(); }\n',
      'bpftrace@0.17,kernel@6.1',
    ),
    reported(
      'A variable used outside its block, which 0.22 stopped taking',
      'BEGIN { if (pid) { $x = 1; } else { $x = 2; } @ = $x; }\n',
      'bpftrace@0.23.2,kernel@6.12',
    ),
    clean(
      'The same, assigned before the blocks',
      'BEGIN { $x = 2; if (pid) { $x = 1; } @ = $x; }\n',
      'bpftrace@0.17,kernel@6.1',
      'bpftrace@0.23.2,kernel@6.12',
    ),
  ],
  facts: ['features', 'feature-kernels', 'functions', 'settings', 'stack-modes', 'providers', 'provider-case'],
  sources: ['messages of bpftrace 0.11.3, 0.17.0, 0.23.2 and 0.27.1'],
  check: (judgement, found) => {
    if (hasUnattachable(judgement, found)) return [];
    return findRefusals(judgement, 'unsupported-syntax', 'warning', {
      what: 'bpftrace does not start this script',
      todo: 'Use a form that it takes, or name only the targets that the script is meant for.',
    });
  },
};
