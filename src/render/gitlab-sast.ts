import type { Severity } from '../engine/policy/finding.ts';
import { RULES } from '../engine/policy/rules/index.ts';
import { leavesUnjudged, type Report } from '../engine/report.ts';
import { type KnownFinding, knownFindings } from '../review/fingerprint.ts';
import { linesOf } from '../review/placement.ts';
import { showUnseen } from '../text/unseen.ts';
import { PROJECT, ruleAddress } from './addresses.ts';
import { plainLine, plainText } from './finding-parts.ts';
import { gitlabId, gitlabPath } from './gitlab-name.ts';
import { safeJson } from './json.ts';
import { prose } from './markdown.ts';

/** The release of GitLab's schema; later ones of the same line only add to it. */
const SCHEMA_VERSION = '15.0.2';
const SCHEMA = `https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v${SCHEMA_VERSION}/dist/sast-report-format.json`;
/** GitLab's limit on a description, in characters. */
const DESCRIPTION_LIMIT = 1_048_576;

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'High', warning: 'Medium', note: 'Info' };

/**
 * A report for GitLab's security pages, by its schema for SAST. A run that left something unjudged is one that failed: GitLab would
 * take what such a run does not name for fixed. Lines count from 1.
 *
 * @param ended when the run ended; GitLab wants a time, and keeps seconds.
 */
export function renderGitlabSast(report: Report, version: string, ended: Date): string {
  const known = knownFindings(report.files);
  const time = ended.toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
  const tool = {
    id: 'bpftrace-guard',
    name: 'bpftrace-guard',
    url: PROJECT,
    version,
    vendor: { name: 'bpftrace-guard' },
  };
  const unjudged = known.filter(({ finding }) => leavesUnjudged([finding]));
  const messages = [
    ...unjudged.map(({ file, finding }) => ({
      level: 'fatal',
      value: showUnseen(`${file.path}: ${plainLine(finding)}`),
    })),
    ...(report.notes ?? []).map((value) => ({ level: 'info', value })),
  ];
  return safeJson({
    version: SCHEMA_VERSION,
    schema: SCHEMA,
    scan: {
      analyzer: tool,
      scanner: tool,
      type: 'sast',
      start_time: time,
      end_time: time,
      status: unjudged.length === 0 ? 'success' : 'failure',
      ...(messages.length === 0 ? {} : { messages }),
    },
    vulnerabilities: known.map((each) => vulnerability(each, version)),
  });
}

function vulnerability(known: KnownFinding, version: string): object {
  const { file, finding, lines } = known;
  const { rule, severity, span } = finding;
  const { first, last } = linesOf(span, lines);
  // GitLab reads it as Markdown.
  return {
    id: gitlabId(known),
    name: RULES.find(({ id }) => id === rule)?.summary ?? rule,
    description: prose(plainText(finding)).slice(0, DESCRIPTION_LIMIT),
    severity: SEVERITY[severity],
    location: { file: gitlabPath(file.path), start_line: first, end_line: last },
    identifiers: [{ type: 'bpftrace_guard_rule', name: rule, value: rule, url: ruleAddress(rule, version) }],
  };
}
