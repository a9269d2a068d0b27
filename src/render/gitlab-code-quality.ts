import type { Severity } from '../engine/policy/finding.ts';
import type { Report } from '../engine/report.ts';
import { knownFindings } from '../review/fingerprint.ts';
import { linesOf } from '../review/placement.ts';
import { showUnseen } from '../text/unseen.ts';
import { plainLine } from './finding-parts.ts';
import { gitlabId, gitlabPath } from './gitlab-name.ts';
import { safeJson } from './json.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', note: 'info' };

/**
 * A report as GitLab's Code Quality reads it: a list without a word on the run itself, so what was not judged is told as the worst
 * of it (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). Lines count from 1.
 */
export function renderGitlabCodeQuality({ files }: Report): string {
  return safeJson(
    knownFindings(files).map((known) => {
      const { file, finding, lines } = known;
      const { first: begin, last: end } = linesOf(finding.span, lines);
      return {
        description: showUnseen(plainLine(finding)),
        check_name: finding.rule,
        fingerprint: gitlabId(known),
        severity:
          finding.rule === 'not-judged' && finding.severity === 'error' ? 'blocker' : SEVERITY[finding.severity],
        location: { path: gitlabPath(file.path), lines: { begin, end } },
      };
    }),
  );
}
