import { type Seen, tellAll } from '../engine/policy/finding.ts';
import {
  type FileReport,
  type FixedFinding,
  type ReportedFile,
  type ReportedFinding,
  reportedFiles,
} from '../engine/report.ts';
import { pathOfEdit } from '../engine/rewrite/edit.ts';
import type { Fix, Stop, Tried } from '../engine/rewrite/fix.ts';
import { releaseNotes } from '../facts/query/fact-range.ts';
import type { KnownMachine, Target } from '../facts/target.ts';
import { fingerprints } from '../review/fingerprint.ts';
import { relatedLines } from '../review/placement.ts';
import { LineMap, type Span } from '../text/position.ts';
import type * as data from './report-data.ts';

/** The findings of files as data, in their order. */
export function findingsOf(files: readonly FileReport[]): data.Finding[] {
  const names = fingerprints(files);
  return reportedFiles(files).flatMap((file) => {
    const lines = new LineMap(file.text);
    return file.findings.map((finding) => findingOf(finding, file, lines, names.get(finding) ?? ''));
  });
}

/** `release` is there only for a target with a kernel table of its own, `notes` where something is to be said of it. */
export function targetOf(target: Target): data.Target {
  const { name, bpftrace, kernel, arch, paravirt, table } = target;
  const notes = releaseNotes(target);
  const release = table === undefined ? {} : { release: table.release };
  return { name, bpftrace, kernel, arch, paravirt, ...release, ...(notes.length === 0 ? {} : { notes }) };
}

/** A machine that has a name, as data. */
export function machineData({ name, family, bpftrace, kernel, arch, paravirt, support }: KnownMachine): data.Machine {
  return {
    name,
    family,
    ...(bpftrace === undefined ? {} : { bpftrace }),
    kernel,
    arch,
    paravirt,
    ...(support === undefined ? {} : { supportedUntil: support.until }),
  };
}

function findingOf(finding: ReportedFinding, file: ReportedFile, lines: LineMap, fingerprint: string): data.Finding {
  const { path } = file;
  const { rule, severity, confidence, what, how, todo, verdicts, witness, seen, fixes, tried, left } = finding;
  const range = (span: Span): data.Range => lines.range(span);
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
    ...(seen === undefined ? {} : { seen: seenOf(seen) }),
    fingerprint,
    fixes: fixes.map((fix) => fixOf(fix, path, range)),
    ...(tried === undefined ? {} : { tried: tried.map(triedOf) }),
    ...(left === undefined ? {} : { left }),
  };
}

function fixOf(
  { kind, title, cost, price, safe, targets, stops, edits }: Fix,
  path: string,
  range: (span: Span) => data.Range,
): data.Fix {
  return {
    kind,
    title,
    cost,
    ...(price === undefined ? {} : { price }),
    safe,
    targets,
    ...(stops === undefined ? {} : { stops: stops.map(stopOf) }),
    edits: edits.map((edit) => ({ path: pathOfEdit(edit, path), range: range(edit.span), text: edit.text })),
  };
}

function seenOf({ kernel, arch, bpftrace, hung, runs, of, copies, scripts }: Seen): data.Seen {
  return { kernel, arch, bpftrace, hung, runs, of, ...(copies === undefined ? {} : { copies }), scripts };
}

/** A finding that a rewrite removed, as data. */
export function fixedOf(fixed: FixedFinding): data.FixedFinding {
  const { rule, path, range, kind, title, cost, unsafe, targets, stops, instead } = fixed;
  return {
    rule,
    path,
    range,
    kind,
    title,
    cost,
    ...(unsafe === undefined ? {} : { unsafe }),
    targets,
    ...(stops === undefined ? {} : { stops: stops.map(stopOf) }),
    ...(instead === undefined ? {} : { instead: instead.map((each) => ({ targets: each.targets, ...each.fix })) }),
  };
}

function triedOf({ kind, what, why, program }: Tried): data.Tried {
  return { kind, what, why, ...(program === undefined ? {} : { program }) };
}

function stopOf({ target, hung, why }: Stop): data.Stop {
  return { target, hung, why };
}
