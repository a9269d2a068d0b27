import { LineMap } from '../../../text/position.ts';
import { aboutText } from '../finding.ts';
import type { Judgement } from '../judgement.ts';
import { clean, type Rule, reported } from '../rule.ts';
import { canBeIgnored, ignorableByLine, type Suppression, suppressionsOf, whyForbidden } from '../suppression.ts';

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
    reported(
      'A comment above a harmless probe',
      '// bpftrace-guard: ignore[abba-deadlock] runs on 7.3 only\nkprobe:vfs_read { @[comm] = count(); }\n',
      'bpftrace@0.27.1,kernel@6.12',
    ),
    clean(
      'A comment with its reason, where it is needed',
      '// bpftrace-guard: ignore[lock-path-probe] laboratory machine, nothing else traces there\nfexit:native_queued_spin_lock_slowpath { @[pid] = 1; }\n',
      'bpftrace@0.27.1,kernel@6.12',
    ),
  ],
  facts: [],
  sources: ['bpftrace-guard itself: docs of the ignore comment'],
  check: (judgement, found) => {
    const { script } = judgement.model;
    const lines = new LineMap(script.text);
    const byLine = ignorableByLine(found, lines);
    return suppressionsOf(script).flatMap((suppression) => {
      const there: ReadonlySet<string> = byLine.get(suppression.line) ?? new Set();
      const spokenOf = new Set(suppression.rules.filter((rule) => there.has(rule)));
      const message = problemOf(suppression, spokenOf, judgement);
      return message === undefined
        ? []
        : [aboutText('unused-suppression', 'warning', suppression.span, { what: message })];
    });
  },
};

/** @param spokenOf the rules of the findings that the comment speaks of */
function problemOf(
  { rules, reason, line }: Suppression,
  spokenOf: ReadonlySet<string>,
  { model, gaps, suppressions }: Judgement,
): string | undefined {
  if (reason === '')
    return 'This ignore comment gives no reason, so it silences nothing. Write the reason after the brackets.';
  const problems = [...spokenOf].flatMap((rule) => {
    const why = whyForbidden(rule, reason, suppressions);
    return why === undefined ? [] : [`${why} This comment does not silence ${rule}.`];
  });
  // If a part of the script could not be read or judged, the finding may be in that part.
  const partly = model.unread.any || gaps.length > 0;
  const idle = rules.filter((rule) => !spokenOf.has(rule) && !(partly && canBeIgnored(rule)));
  if (idle.length > 0) {
    const names = idle.map((rule) => `"${rule}"`).join(', ');
    problems.push(
      `This ignore comment silences nothing: there is no finding of ${names} on line ${line} that can be ignored. Remove it, or correct the name of the rule.`,
    );
  }
  return problems.length === 0 ? undefined : problems.join(' ');
}
