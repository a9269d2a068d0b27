import { findBrokenGuard } from '../broken-guard.ts';
import { findRefusals } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import { findUnattachable } from '../unattachable.ts';

export const refusedProbe: Rule = {
  id: 'refused-probe',
  severity: 'error',
  summary: 'bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.',
  what: 'The script does not start on a target: bpftrace refuses to attach the probe there, or the function is not one that can be attached to.',
  why: 'bpftrace before 0.21 refuses kretprobes on four spin lock functions. fentry and fexit need a symbol with a trace site and type information; which functions have them changes from kernel to kernel, and with the configuration.',
  do: 'Attach to a function that the target has, or take the target out of the list if the script is not meant for it.',
  ignoreWhen: 'It is right to ignore this if the script is not meant for that target.',
  examples: [
    {
      title: 'A kretprobe that bpftrace 0.17 bans',
      script: 'kretprobe:_raw_spin_lock { @a[comm] = 1; }\n',
      targets: ['bpftrace@0.17,kernel@6.1'],
      expect: 'finding',
    },
    {
      title: 'The same on bpftrace 0.23',
      script: 'kretprobe:_raw_spin_lock { @a[comm] = 1; }\n',
      targets: ['bpftrace@0.23.2,kernel@6.12'],
      expect: 'clean',
    },
    {
      title: 'A slow path that distribution kernels do not have under this name',
      script: 'fentry:queued_spin_lock_slowpath { @a[comm] = 1; }\n',
      targets: ['bpftrace@0.23.2,kernel@6.12'],
      expect: 'finding',
    },
  ],
  facts: ['kretprobe-ban', 'broken-guards', 'lock-path'],
  sources: ['what bpftrace says of the four functions: "can\'t be used as it might lock up your system"'],
  check: (judgement, found) => {
    const note = findUnattachable(judgement, found);
    if (note.length > 0) return note;
    const refused = findRefusals(
      judgement,
      'refused-probe',
      'error',
      (reasons) =>
        `This probe cannot be attached: ${reasons}. Attach to a function that the target has, or name only the targets that the script is meant for.`,
    );
    return [...refused, ...findBrokenGuard(judgement, [...found, ...refused])];
  },
};
