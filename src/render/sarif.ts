import { RULE_IDS } from '../engine/policy/finding.ts';
import type { Rule } from '../engine/policy/rule.ts';
import { contentOf } from '../engine/policy/rule.ts';
import { RULES } from '../engine/policy/rules/index.ts';
import { tellSeen } from '../engine/policy/shape.ts';
import type { Report } from '../engine/report.ts';
import { pathOfEdit } from '../engine/rewrite/edit.ts';
import type { Fix } from '../engine/rewrite/fix.ts';
import { type KnownFinding, knownFindings } from '../review/fingerprint.ts';
import { relatedLines } from '../review/placement.ts';
import { LineMap, type Span } from '../text/position.ts';
import { showUnseen } from '../text/unseen.ts';
import { PROJECT, pathAddress, ruleAddress } from './addresses.ts';
import { plainText } from './finding-parts.ts';
import { safeJson } from './json.ts';
import { witnessSentence } from './sequence.ts';

/** Under this name a result keeps its fingerprint. */
export const FINGERPRINT = 'bpftraceGuard/v1';

/**
 * A report as SARIF 2.1.0, one run. Lines and columns count from 1, columns in UTF-16 units, ends are exclusive. A script
 * that could not be analysed is a notification, and makes the run one that did not succeed.
 */
export function renderSarif(report: Report, version: string): string {
  return sarifLog(version, {
    invocations: [invocation(report)],
    results: knownFindings(report.files).map(resultOf),
    properties: { targets: report.targets.map(({ name }) => name) },
  });
}

/** SARIF with one run of this program. @param run what the run found, as SARIF has it. */
export function sarifLog(version: string, run: object): string {
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
        ...run,
      },
    ],
  });
}

function invocation({ files, notes = [] }: Report): object {
  const onFiles = files.flatMap((file): object[] => {
    const locations = [{ physicalLocation: { artifactLocation: artifact(file.path) } }];
    if (file.status === 'analysed') return [];
    return [{ level: file.status === 'failed' ? 'error' : 'note', message: { text: file.error }, locations }];
  });
  const notifications = [...notes.map((text) => ({ level: 'note', message: { text } })), ...onFiles];
  return {
    executionSuccessful: files.every(({ status }) => status !== 'failed'),
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

function resultOf({ finding, file, lines, fingerprint }: KnownFinding): object {
  const { rule, severity, confidence, how, related, verdicts, witness = [], broken, seen, fixes } = finding;
  const safe = fixes.filter((fix) => fix.safe);
  const steps = witness.map((step) => witnessSentence(step, broken === undefined));
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: severity,
    message: {
      text: [plainText(finding), how ?? [], steps, seen === undefined ? [] : tellSeen(seen)].flat().join('\n'),
    },
    locations: [location(file.path, lines, finding.span)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: relatedLines({ finding, file, lines }).map(({ place, path, map }, id) => {
            return { id, ...location(path, map, place.span), message: { text: place.message } };
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

/** The rules as SARIF describes them, in the order of `ruleIndex`: their pages as text and as Markdown. */
function sarifRules(version: string): object[] {
  return RULES.map((rule) => {
    const sections = contentOf(rule).sections;
    return {
      id: rule.id,
      name: pascal(rule.id),
      shortDescription: { text: rule.summary },
      fullDescription: { text: rule.what },
      defaultConfiguration: { level: rule.severity },
      helpUri: ruleAddress(rule.id, version),
      help: {
        text: sections.map(({ title, text }) => `${title}\n${text}`).join('\n\n'),
        markdown: [...sections.map(({ title, text }) => `**${title}**\n\n${text}`), examples(rule)].join('\n\n'),
      },
      properties: { tags: ['bpf', 'deadlock', 'reliability'], 'problem.severity': problem(rule) },
    };
  });
}

function examples(rule: Rule): string {
  return contentOf(rule)
    .examples.map(({ title, outcome, targets, script }) => {
      const code = showUnseen(script).trimEnd();
      return `**Example:** ${title}\n\n${outcome} ${targets.map((target) => `\`${target}\``).join(', ')}.\n\n\`\`\`\n${code}\n\`\`\``;
    })
    .join('\n\n');
}

/** GitHub's words for a level. */
function problem({ severity }: Rule): string {
  return severity === 'note' ? 'recommendation' : severity;
}

function pascal(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
