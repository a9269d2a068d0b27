import { LineMap } from '../../../text/position.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Suppression } from '../suppression.ts';
import { canBeIgnored, speaksOf, suppressionsOf } from '../suppression.ts';
import { type SuppressionPolicy, whyForbidden } from '../suppression-policy.ts';

export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  severity: 'warning',
  summary: 'An ignore comment silences nothing.',
  what: 'A comment `bpftrace-guard: ignore[rule] reason` has no finding of that rule on its line or the line below, names no rule, gives no reason, or is not allowed by the repository.',
  why: 'A comment that stays after its finding is gone would silence the next finding at the same place, and nobody would notice. Without a reason nobody can tell later whether it is still right.',
  do: 'Remove the comment, move it to the line of the finding, or write the reason after the brackets.',
  ignoreWhen:
    'When the script is judged for fewer targets than usual, a comment for one of the others is reported. It is right to leave such a comment in.',
  examples: [
    {
      title: 'A comment above a harmless probe',
      script: '// bpftrace-guard: ignore[abba-deadlock] runs on 7.3 only\nkprobe:vfs_read { @[comm] = count(); }\n',
      targets: ['bpftrace@0.27.1,kernel@6.12'],
      expect: 'finding',
    },
    {
      title: 'A comment with its reason, where it is needed',
      script:
        '// bpftrace-guard: ignore[lock-path-probe] laboratory machine, nothing else traces there\nfexit:native_queued_spin_lock_slowpath { @[pid] = 1; }\n',
      targets: ['bpftrace@0.27.1,kernel@6.12'],
      expect: 'clean',
    },
  ],
  facts: [],
  sources: ['bpftrace-guard itself: docs of the ignore comment'],
  check: ({ model, suppressions: policy }, found) => {
    const { script } = model;
    const lines = new LineMap(script.text);
    return suppressionsOf(script).flatMap((suppression) => {
      const problem = problemOf(suppression, found, lines, policy, model.unread.any);
      return problem === undefined ? [] : [report(suppression, problem)];
    });
  },
};

function problemOf(
  suppression: Suppression,
  found: readonly Finding[],
  lines: LineMap,
  policy: SuppressionPolicy,
  partly: boolean,
): string | undefined {
  const { reason, line } = suppression;
  if (reason === '')
    return 'This ignore comment gives no reason, so it silences nothing. Write the reason after the brackets.';
  const spokenOf = found.filter((finding) => speaksOf(suppression, finding, lines));
  const idle = suppression.rules.filter(
    (rule) =>
      // In a script that was read in part, its finding may be in the rest.
      !(partly && canBeIgnored(rule)) && !spokenOf.some((finding) => finding.rule === rule),
  );
  const problems = [...new Set(spokenOf.map(({ rule }) => rule))].flatMap((rule) => {
    const why = whyForbidden(rule, reason, policy);
    return why === undefined ? [] : [`${why} This comment does not silence ${rule}.`];
  });
  if (idle.length > 0) {
    const rules = idle.map((rule) => `"${rule}"`).join(', ');
    problems.push(
      `This ignore comment silences nothing: there is no finding of ${rules} on line ${line} that can be ignored. Remove it, or correct the name of the rule.`,
    );
  }
  return problems.length === 0 ? undefined : problems.join(' ');
}

function report({ span }: Suppression, message: string): Finding {
  return {
    rule: 'unused-suppression',
    severity: 'warning',
    confidence: 'certain',
    span,
    message,
    related: [],
    verdicts: [],
  };
}
