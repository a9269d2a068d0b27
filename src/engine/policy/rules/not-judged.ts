import type { Gap } from '../../program/gap.ts';
import { nameOf } from '../file-place.ts';
import { aboutText, type Finding, inWords, type RelatedPlace } from '../finding.ts';
import { clean, type Rule, reported } from '../rule.ts';

export const notJudged: Rule = {
  id: 'not-judged',
  severity: 'error',
  summary: 'Something that belongs to the script was not read or not judged.',
  what: 'A file could not be read, an import or a header of the script is missing or is C, a `#define` that the script uses is not whole statements or an expression, or a limit was reached. The rest is judged, but nothing is known of that part. It is also reported for a script of the same `run-together` group that could not be read, for a list of files that could not be read to its end, and for a script on which the analysis breaks.',
  why: 'A green check means that everything was read and judged. What was not read may be what hangs the machine, and somebody who wants a dangerous script to pass would hide it there. The command line therefore ends with status 3, and the check of a pull request fails.',
  do: 'Add the missing file, save the script as UTF-8, or split what is too large, as the message says. C that a script imports cannot be judged, except for a guard file of this tool. If a repository cannot do without, lower the severity of the rule in the configuration: `not-judged: warning`. On a pull request the configuration of the base commit counts.',
  ignoreWhen:
    'It cannot be ignored by a comment, dismissed, or switched off. Only the configuration can make a warning or a note of it: then it follows `fail-on` like any other rule, and the exit status is not 3 any more.',
  examples: [
    reported(
      'An import of a file that is not there',
      'import "lib/missing.bt";\nkprobe:vfs_read { @[comm] = count(); }\n',
      'bpftrace@0.27.1,kernel@7.3',
    ),
    reported('Imported C', 'import "locks.h";\nkprobe:vfs_read { @[comm] = count(); }\n', 'bpftrace@0.27.1,kernel@7.3'),
    clean(
      'A header of the system',
      '#include <linux/sched.h>\nkprobe:vfs_read { @[comm] = count(); }\n',
      'bpftrace@0.27.1,kernel@7.3',
    ),
  ],
  facts: [],
  sources: ['bpftrace-guard itself: its limits, and what it reads'],
  check: ({ model, gaps }) => [
    ...model.script.errors.filter(({ limit }) => limit === true).map((error) => notJudgedAt(error)),
    ...model.imported.flatMap(({ path, script, statement }) => {
      const limit = script.errors.find((error) => error.limit === true);
      if (limit === undefined) return [];
      const message = `A part of the imported file ${nameOf(path)} was not read.`;
      return [notJudgedAt({ span: statement, message }, [{ path, span: limit.span, message: limit.message }])];
    }),
    ...gaps.map((gap) => notJudgedAt(gap)),
  ],
};

/** The finding for a gap, as severe as nobody has lowered it. What was not judged has no verdict on any target. */
export function notJudgedAt({ span, message }: Gap, related: readonly RelatedPlace[] = []): Finding {
  return { ...aboutText('not-judged', 'error', span, inWords(message)), related };
}
