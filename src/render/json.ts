import { type Seen, tellAll } from '../engine/policy/finding.ts';
import {
  type FixedFinding,
  type Report,
  type ReportedFile,
  type ReportedFinding,
  reportedFiles,
} from '../engine/report.ts';
import { pathOfEdit } from '../engine/rewrite/edit.ts';
import type { Stop, Tried } from '../engine/rewrite/fix.ts';
import { releaseNotes } from '../facts/query/fact-range.ts';
import type { Target } from '../facts/target.ts';
import { fingerprints } from '../review/fingerprint.ts';
import { relatedLines } from '../review/placement.ts';
import type { Span } from '../text/position.ts';
import { LineMap, type Range } from '../text/position.ts';
import { replaceUnseen } from '../text/unseen.ts';
import { breakBrackets } from './log-command.ts';

/**
 * A report as one JSON object, version 1: stable, only ever added to. Lines and columns count from 1, offsets from 0, in
 * UTF-16 units; ends are exclusive.
 */
export function renderJson(report: Report, version: string): string {
  const names = fingerprints(report.files);
  const document = {
    version: 1,
    tool: { name: 'bpftrace-guard', version },
    targets: report.targets.map(describeTarget),
    files: report.files.map((file) =>
      file.status === 'analysed'
        ? { path: file.path, status: file.status }
        : { path: file.path, status: file.status, error: file.error },
    ),
    findings: reportedFiles(report.files).flatMap((file) => {
      const lines = new LineMap(file.text);
      return file.findings.map((finding) => describe(finding, file, lines, names.get(finding) ?? ''));
    }),
    ...(report.fixed === undefined ? {} : { fixed: report.fixed.findings.map(describeFixed) }),
  };
  return safeJson(document);
}

/** A value as JSON in which nothing can be acted upon by a terminal, or by a CI system that reads the log. */
export function safeJson(value: object): string {
  return `${breakBrackets(replaceUnseen(JSON.stringify(value, undefined, 2), escapeUnits), '\\u005b')}\n`;
}

/** `release` is there only for a target with a kernel table of its own, `notes` where something is to be said of it. */
function describeTarget(target: Target): object {
  const { name, bpftrace, kernel, arch, paravirt, table } = target;
  const notes = releaseNotes(target);
  const release = table === undefined ? {} : { release: table.release };
  return { name, bpftrace, kernel, arch, paravirt, ...release, ...(notes.length === 0 ? {} : { notes }) };
}

function describe(finding: ReportedFinding, file: ReportedFile, lines: LineMap, fingerprint: string): object {
  const { path } = file;
  const { rule, severity, confidence, what, how, todo, verdicts, witness, seen, fixes, tried, left } = finding;
  const range = (span: Span): Range => lines.range(span);
  return {
    rule,
    severity,
    confidence,
    path,
    range: range(finding.span),
    message: tellAll(finding),
    what,
    ...(how === undefined ? {} : { how }),
    ...(todo === undefined ? {} : { todo }),
    related: relatedLines({ finding, file, lines }).map(({ place, path: other, map }) => {
      const { span, message, of } = place;
      return { path: other, range: map.range(span), message, ...(of === undefined ? {} : { rule: of }) };
    }),
    verdicts: verdicts.map(({ target, verdict, why }) => ({ target, verdict, why })),
    ...(witness === undefined
      ? {}
      : {
          witness: witness.map(({ cpu, program, holds, wants, site, nested, through }) => ({
            cpu,
            program,
            holds,
            wants,
            site,
            nested,
            ...(through === undefined ? {} : { through }),
          })),
        }),
    ...(seen === undefined ? {} : { seen: describeSeen(seen) }),
    fingerprint,
    fixes: fixes.map(({ kind, title, cost, price, safe, targets, stops, edits }) => ({
      kind,
      title,
      cost,
      ...(price === undefined ? {} : { price }),
      safe,
      targets,
      ...(stops === undefined ? {} : { stops: stops.map(describeStop) }),
      edits: edits.map((edit) => ({ path: pathOfEdit(edit, path), range: range(edit.span), text: edit.text })),
    })),
    ...(tried === undefined ? {} : { tried: tried.map(describeTried) }),
    ...(left === undefined ? {} : { left }),
  };
}

function describeSeen({ kernel, arch, bpftrace, hung, runs, of, copies, scripts }: Seen): object {
  return { kernel, arch, bpftrace, hung, runs, of, ...(copies === undefined ? {} : { copies }), scripts };
}

function describeFixed({ rule, path, range, kind, title, cost, targets, stops, instead }: FixedFinding): object {
  return {
    rule,
    path,
    range,
    kind,
    title,
    cost,
    targets,
    ...(stops === undefined ? {} : { stops: stops.map(describeStop) }),
    ...(instead === undefined ? {} : { instead: instead.map(({ targets, fix }) => ({ targets, ...fix })) }),
  };
}

function describeTried({ kind, what, why, program }: Tried): object {
  return { kind, what, why, ...(program === undefined ? {} : { program }) };
}

function describeStop({ target, hung, why }: Stop): object {
  return { target, hung, why };
}

function escapeUnits(character: string): string {
  let escaped = '';
  for (let at = 0; at < character.length; at++)
    escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return escaped;
}
