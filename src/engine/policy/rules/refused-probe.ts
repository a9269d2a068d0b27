import { findBrokenGuard } from '../broken-guard.ts';
import { findRefusals } from '../refusal.ts';
import type { Rule } from '../rule.ts';
import { findUnattachable } from '../unattachable.ts';

export const refusedProbe: Rule = {
  id: 'refused-probe',
  severity: 'error',
  summary: 'bpftrace on a target refuses the probe, or the kernel has nothing to attach it to.',
  what: 'The script does not start on a target: bpftrace refuses to attach the probe there, or nothing can attach to the function. If you chose the targets, each such probe is an error. If you chose none, one note reports the probes that attach on no default target, trace a function of the lock path and take a lock: it says what the function is called there, and on which kernels the script would attach and hang. That note leaves out kprobes and tracepoints.',
  why: 'bpftrace before 0.21 refuses kretprobes on four spin lock functions. fentry and fexit need a symbol with a trace site and type information; which functions have them changes from kernel to kernel, and with the configuration. On arm64 they attach to functions of the kernel from Linux 6.4. On x86-64 they take functions of at most 6 arguments before Linux 6.6. The package of bpftrace 0.23.2 in Debian 13 does not start a script that makes bpftrace add its guard; if it is not known who built that release, the finding is a note.',
  do: 'Attach to a function that the target has, or remove the target from the list if the script is not meant for it.',
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
    {
      title: 'The same slow path on arm64, before fentry attaches there',
      script: 'fentry:queued_spin_lock_slowpath { @a[comm] = 1; }\n',
      targets: ['bpftrace@0.27.1,kernel@6.1,arch@arm64'],
      expect: 'finding',
    },
    {
      title: 'A kprobe attaches there',
      script: 'kprobe:queued_spin_lock_slowpath { @a[comm] = 1; }\n',
      targets: ['bpftrace@0.27.1,kernel@6.1,arch@arm64'],
      expect: 'clean',
    },
  ],
  facts: [
    'kretprobe-ban',
    'broken-guards',
    'trampolines',
    'trampoline-arguments',
    'contention-tracepoints',
    'lock-path',
  ],
  sources: ['what bpftrace says of the four functions: "can\'t be used as it might lock up your system"'],
  check: (judgement, found) => {
    const note = findUnattachable(judgement, found);
    if (note.length > 0) return note;
    const refused = findRefusals(
      judgement,
      'refused-probe',
      'error',
      (whereAndWhy) =>
        `This probe cannot be attached${whereAndWhy}. Attach to a function that the target has, or name only the targets that the script is meant for.`,
    );
    return [...refused, ...findBrokenGuard(judgement, [...found, ...refused])];
  },
};
