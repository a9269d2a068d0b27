import type { FindingRecord, RepositoryRecord } from '../audit/record.ts';
import type { AuditReport } from '../audit/report.ts';
import { RULE_IDS } from '../facts/rule-ids.ts';
import { pathAddress } from './addresses.ts';
import { pageOf, placeAddress } from './audit-words.ts';
import { FINGERPRINT, sarifLog } from './sarif.ts';

/**
 * The report of an audit as SARIF 2.1.0, one run. The paths are those of files in folders named `OWNER/NAME`, and
 * `versionControlProvenance` says which commit each folder is of. What was not read makes the run one that did not succeed.
 */
export function renderAuditSarif(report: AuditReport): string {
  const { repositories, tool, totals, problems, targets } = report;
  const unread = totals.repositories.failed + totals.unread + problems.length;
  const notifications = [
    ...problems.map((text) => notification('error', text)),
    ...repositories.flatMap(notificationsOf),
  ];
  return sarifLog(tool.version, {
    invocations: [
      {
        executionSuccessful: unread === 0,
        endTimeUtc: report.generated,
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
      },
    ],
    versionControlProvenance: repositories.flatMap(({ name, url, branch, commit }) => {
      const repositoryUri = pageOf(url);
      return repositoryUri === undefined || commit === undefined
        ? []
        : [{ repositoryUri, revisionId: commit, branch, mappedTo: folder(`${name}/`) }];
    }),
    results: repositories.flatMap((repository) => repository.findings.map((finding) => resultOf(repository, finding))),
    properties: { targets },
  });
}

function folder(path: string) {
  return { uri: pathAddress(path), uriBaseId: '%SRCROOT%' };
}

function notification(level: 'error' | 'warning' | 'note', text: string) {
  return { level, message: { text } };
}

function notificationsOf({ name, status, why = '', mistakes }: RepositoryRecord): object[] {
  const about = mistakes.map((text) => notification('warning', `${name}: ${text}`));
  if (status === 'judged') return about;
  return [notification(status === 'failed' ? 'error' : 'note', `${name}: ${why}`), ...about];
}

function resultOf(repository: RepositoryRecord, finding: FindingRecord): object {
  const { rule, severity, confidence, path, start, end, message, machines, fingerprint, trend } = finding;
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  const viewer = placeAddress(repository, path, start.line);
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: folder(`${repository.name}/${path}`), region } }],
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    ...(viewer === undefined ? {} : { hostedViewerUri: viewer }),
    ...(trend === 'new' || trend === 'known' ? { baselineState: trend === 'new' ? 'new' : 'unchanged' } : {}),
    properties: { confidence, machines, repository: repository.name },
  };
}
