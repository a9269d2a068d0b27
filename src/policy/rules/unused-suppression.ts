import { LineMap } from '../../syntax/position.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Suppression } from '../suppression.ts';
import { canBeIgnored, silences, suppressionsOf } from '../suppression.ts';

export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  severity: 'warning',
  summary: 'An ignore comment silences nothing.',
  what: 'A comment `bpftrace-guard: ignore[rule] reason` has no finding of that rule on its line or the line below, names no rule, or gives no reason.',
  why: 'A comment that outlives its finding would silence the next one that comes to the same place, unseen. Without a reason nobody can tell later whether it still holds.',
  do: 'Remove the comment, move it to the line of the finding, or give the reason behind the brackets.',
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
  sources: ['bpftrace-guard itself: docs of the ignore comment'],
  check: ({ model }, found) => {
    const { script } = model;
    const lines = new LineMap(script.text);
    return suppressionsOf(script).flatMap((suppression) => {
      const problem = problemOf(suppression, found, lines, model.unread.any);
      return problem === undefined ? [] : [report(suppression, problem)];
    });
  },
};

function problemOf(
  suppression: Suppression,
  found: readonly Finding[],
  lines: LineMap,
  partly: boolean,
): string | undefined {
  if (suppression.reason === '')
    return 'This ignore comment gives no reason, so it silences nothing. Write the reason behind the brackets.';
  const idle = suppression.rules.filter(
    (rule) =>
      // In a script that was read in part, its finding may be in the rest.
      !(partly && canBeIgnored(rule)) &&
      !found.some((finding) => finding.rule === rule && silences(suppression, finding, lines)),
  );
  if (idle.length === 0) return undefined;
  const rules = idle.map((rule) => `"${rule}"`).join(', ');
  return `This ignore comment silences nothing: there is no finding of ${rules} on line ${suppression.line} that can be ignored. Remove it, or mend the rule's name.`;
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
