import { RULE_IDS } from '../engine/policy/finding.ts';
import { tellSeen } from '../engine/policy/shape.ts';
import { hangs, tellFiring } from '../engine/policy/witness.ts';
import { fileOfPlace, type Report } from '../engine/report.ts';
import { pathOfEdit } from '../engine/rewrite/edit.ts';
import type { Fix } from '../engine/rewrite/fix.ts';
import { type KnownFinding, knownFindings } from '../review/fingerprint.ts';
import type { Span } from '../text/position.ts';
import { LineMap } from '../text/position.ts';
import { safeJson } from './json.ts';
import { pathAddress } from './permalink.ts';
import { PROJECT } from './rule-address.ts';
import { sarifRules } from './sarif-rules.ts';

/** Under this name a result keeps its fingerprint. */
const FINGERPRINT = 'bpftraceGuard/v1';

/**
 * A report as SARIF 2.1.0, one run. Lines and columns count from 1, columns in UTF-16 units, ends are exclusive. A script
 * that could not be analysed is a notification, and makes the run one that did not succeed.
 */
export function renderSarif(report: Report, version: string): string {
  return safeJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'bpftrace-guard', version, informationUri: PROJECT, rules: sarifRules(version) },
        },
        automationDetails: { id: 'bpftrace-guard/' },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report)],
        results: knownFindings(report.files).map(resultOf),
        properties: { targets: report.targets.map(({ name }) => name) },
      },
    ],
  });
}

function invocation({ files, notes = [] }: Report): object {
  const onFiles = files.flatMap((file): object[] => {
    const locations = [{ physicalLocation: { artifactLocation: artifact(file.path) } }];
    if (file.status !== 'analysed')
      return [{ level: file.status === 'failed' ? 'error' : 'note', message: { text: file.error }, locations }];
    return (file.notes ?? []).map((text) => ({ level: 'note', message: { text }, locations }));
  });
  const notifications = [...notes.map((text) => ({ level: 'note', message: { text } })), ...onFiles];
  return {
    executionSuccessful: files.every(({ status }) => status !== 'failed'),
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

function resultOf({ finding, file, lines, fingerprint }: KnownFinding): object {
  const { rule, severity, confidence, message, related, verdicts, witness = [], seen, fixes } = finding;
  const safe = fixes.filter((fix) => fix.safe);
  const steps = witness.map(
    (step) =>
      `CPU ${step.cpu}: ${step.program} holds the ${step.holds}. ${tellFiring(step, 'At')} and ${hangs(verdicts) ? 'waits for' : 'wants'} the ${step.wants}.`,
  );
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: severity,
    message: { text: [message, ...steps, ...(seen === undefined ? [] : [tellSeen(seen)])].join('\n') },
    locations: [location(file.path, lines, finding.span)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => {
            const other = fileOfPlace(file, place);
            const map = place.path === undefined ? lines : new LineMap(other.text);
            return { id, ...location(other.path, map, place.span), message: { text: place.message } };
          }),
        }),
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    ...(safe.length === 0 ? {} : { fixes: safe.map((fix) => fixOf(fix, file.path, lines)) }),
    properties: { confidence, verdicts: Object.fromEntries(verdicts.map(({ target, verdict }) => [target, verdict])) },
  };
}

function location(path: string, lines: LineMap, span: Span) {
  return { physicalLocation: { artifactLocation: artifact(path), region: region(lines, span) } };
}

/** A path of a repository is relative to its root, wherever that is. */
function artifact(path: string) {
  if (path.startsWith('/')) return { uri: `file://${pathAddress(path)}` };
  return { uri: pathAddress(path.replace(/^(?:\.\/)+/, '')), uriBaseId: '%SRCROOT%' };
}

function region(lines: LineMap, span: Span) {
  const { start, end } = lines.range(span);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fixOf({ title, cost, edits }: Fix, path: string, lines: LineMap): object {
  const changes = new Map<string, object[]>();
  for (const edit of edits) {
    const changed = pathOfEdit(edit, path);
    const at = edit.path === undefined ? region(lines, edit.span) : region(new LineMap(''), edit.span);
    const replacement = { deletedRegion: at, insertedContent: { text: edit.text } };
    changes.set(changed, [...(changes.get(changed) ?? []), replacement]);
  }
  return {
    description: { text: `${title} ${cost}` },
    artifactChanges: [...changes].map(([changed, replacements]) => ({
      artifactLocation: artifact(changed),
      replacements,
    })),
  };
}
