import type { Finding } from '../finding.ts';
import type { Judgement } from '../judgement.ts';
import { judgeScript } from '../judgement.ts';
import { findRefusals, refusalsAreNews, startVerdicts, tellWhereAndWhy } from '../refusal.ts';
import { clean, type Rule, reported } from '../rule.ts';
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
    reported(
      'A kretprobe that bpftrace 0.17 bans',
      'kretprobe:_raw_spin_lock { @a[comm] = 1; }\n',
      'bpftrace@0.17,kernel@6.1',
    ),
    clean('The same on bpftrace 0.23', 'kretprobe:_raw_spin_lock { @a[comm] = 1; }\n', 'bpftrace@0.23.2,kernel@6.12'),
    reported(
      'A slow path that distribution kernels do not have under this name',
      'fentry:queued_spin_lock_slowpath { @a[comm] = 1; }\n',
      'bpftrace@0.23.2,kernel@6.12',
    ),
    reported(
      'The same slow path on arm64, before fentry attaches there',
      'fentry:queued_spin_lock_slowpath { @a[comm] = 1; }\n',
      'bpftrace@0.27.1,kernel@6.1,arch@arm64',
    ),
    clean(
      'A kprobe attaches there',
      'kprobe:queued_spin_lock_slowpath { @a[comm] = 1; }\n',
      'bpftrace@0.27.1,kernel@6.1,arch@arm64',
    ),
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
    const refused = findRefusals(judgement, 'refused-probe', 'error', {
      what: 'This probe cannot be attached',
      todo: 'Attach to a function that the target has, or name only the targets that the script is meant for.',
    });
    return [...refused, ...findBrokenGuard(judgement, [...found, ...refused])];
  },
};

/**
 * The note about a package whose own guard does not load. The result is the same whether the user names the machine or only
 * its releases: the note appears if the build may be that package, and by default if that package is one of several targets
 * and the release itself would lose events.
 * @param found the other findings; if there are any, there is no note
 */
function findBrokenGuard(judgement: Judgement, found: readonly Finding[]): Finding[] {
  if (found.length > 0) return [];
  return refusalsAreNews(judgement) ? findDoubt(judgement) : findLossBehind(judgement);
}

function findDoubt({ lowered }: Judgement): Finding[] {
  const doubtful = lowered.flatMap(({ doubt, target }) =>
    doubt === undefined ? [] : [{ doubt, target: target.name }],
  );
  const [first] = doubtful;
  if (first === undefined) return [];
  const reasons = doubtful.map(({ doubt: { why }, target }) => ({ why, target }));
  return [
    {
      rule: 'refused-probe',
      severity: 'note',
      confidence: 'possible',
      span: first.doubt.span,
      what: `One package of this bpftrace does not start this script${tellWhereAndWhy(reasons, lowered.length)}.`,
      how: 'A build of the same release from elsewhere guards it.',
      todo: 'If the machine has that package, use a newer bpftrace, or attach to another function.',
      related: [],
      verdicts: startVerdicts(lowered),
    },
  ];
}

/** Judges the same release from elsewhere, because a target that refuses the script hides what that does. */
function findLossBehind({ model, lowered }: Judgement): Finding[] {
  const refusing = lowered.filter(
    ({ target, bpftraceGuard }) => target.package !== undefined && bpftraceGuard !== undefined,
  );
  const released = refusing.map(({ target: { package: _, ...target } }) => target);
  const { causes } = judgeScript(model, released, { configured: false });
  const [cause] = causes;
  const reasons = refusing.flatMap(({ refusals, target }) =>
    refusals.filter(({ rule }) => rule === 'refused-probe').map(({ why }) => ({ why, target: target.name })),
  );
  if (cause === undefined || reasons.length === 0) return [];
  return [
    {
      rule: 'refused-probe',
      severity: 'note',
      confidence: 'certain',
      span: cause.span,
      what: `A package of bpftrace does not start this script${tellWhereAndWhy(reasons, lowered.length)}.`,
      todo: 'Use a newer bpftrace there, or attach to another function.',
      related: [],
      verdicts: startVerdicts(lowered),
    },
  ];
}
