import type { Analyser } from '../engine/analyse.ts';
import { movePlaces } from '../engine/policy/file-place.ts';
import { type Confidence, compareConfidence, type Place, type RuleId } from '../engine/policy/finding.ts';
import { canBeIgnored, type Ignore, readIgnore, whyForbidden } from '../engine/policy/suppression.ts';
import type { AnalysedFile, FileReport, ReportedFinding } from '../engine/report.ts';
import { applyEdits, orderEdits } from '../engine/rewrite/edit.ts';
import { createsFile, type Edit, type Fix, type Tried } from '../engine/rewrite/fix.ts';
import { REASON } from '../engine/rewrite/suppress.ts';
import { findPrograms } from '../source/embedded/find.ts';
import { type EmbeddedProgram, type HostFile, MOST_PROGRAMS } from '../source/embedded/program.ts';
import type { EmbeddedKind } from '../text/embedded-kind.ts';
import { plural } from '../text/plural.ts';
import { LineMap, type Span } from '../text/position.ts';
import type { Settings } from './settings.ts';

/** What is told of a program in a file of another kind: what it can do to a machine. Whether it is well written is no matter of its host. */
const TOLD: ReadonlySet<RuleId> = new Set(['abba-deadlock', 'lock-path-probe', 'nmi-reentry', 'guard-incomplete']);

/** How much text is read again in one host to prove that its rewrites can be written there, in UTF-16 units. */
const MOST_PROVED = 4 * 1024 * 1024;

/** The longest program of which a rewrite is shown that cannot be written, in UTF-16 units. */
const MOST_BY_HAND = 16 * 1024;

/** A document shows commands that nobody may ever run, so what is only possible is not told there. */
function leastSure(kind: EmbeddedKind, minConfidence: Confidence): Confidence {
  return kind === 'documents' && minConfidence === 'possible' ? 'likely' : minConfidence;
}

/** The report of a host, and what the reader must know of it. */
export interface JudgedHost {
  /** Undefined if no program is in it. */
  readonly report: FileReport | undefined;
  readonly notes: readonly string[];
}

type HostSettings = Pick<Settings, 'embedded' | 'minConfidence' | 'suppressions'>;

/** Judges the programs in a file of another kind. The report speaks of the host: all places in it are places of its text. */
export async function judgeHost(
  { path, text }: { readonly path: string; readonly text: string },
  analyser: Analyser,
  settings: HostSettings,
): Promise<JudgedHost> {
  const host = await findPrograms(path, text, settings.embedded);
  if (host === undefined) return { report: undefined, notes: [] };
  const lines = new LineMap(text);
  const ignores = new HostIgnores(text, lines, host);
  const proof = new HostProof(path, text, host, settings);
  const least = leastSure(host.kind, settings.minConfidence);
  const findings: ReportedFinding[] = [];
  for (const [index, program] of host.programs.entries()) {
    const judged = analyser.analyse(path, program.source.text);
    const told = judged.findings.filter(
      ({ rule, confidence }) => TOLD.has(rule) && compareConfidence(confidence, least) <= 0,
    );
    for (const finding of told)
      if (!ignores.silence(finding.rule, program, settings))
        findings.push(await inHost(finding, program, { index, proof, ignores }));
  }
  const report: AnalysedFile = {
    status: 'analysed',
    path,
    text,
    findings: findings.sort((a, b) => a.span.start - b.span.start),
    host: true,
  };
  return { report: host.programs.length === 0 ? undefined : report, notes: notesOf(path, host, lines) };
}

function notesOf(path: string, { unclear, left }: HostFile, lines: LineMap): string[] {
  const [first] = unclear;
  const notes: string[] = [];
  if (first !== undefined) {
    const line = lines.position(first.start).line;
    const which = unclear.length === 1 ? 'A bpftrace program' : plural(unclear.length, 'bpftrace program');
    const verb = unclear.length === 1 ? 'is' : 'are';
    notes.push(`${path}: ${which} ${verb} not judged, from line ${line} on: only a run knows the text.`);
  }
  if (left > 0)
    notes.push(`${path}: one file is judged for ${MOST_PROGRAMS} programs at most, and ${left} more were left out.`);
  return notes;
}

interface Around {
  /** Which program of the host it is. */
  readonly index: number;
  readonly proof: HostProof;
  readonly ignores: HostIgnores;
}

/** A finding of a program as one of its host. */
async function inHost(
  finding: ReportedFinding,
  program: EmbeddedProgram,
  { index, proof, ignores }: Around,
): Promise<ReportedFinding> {
  const fixes: Fix[] = [];
  const left: Fix[] = [];
  for (const fix of finding.fixes) {
    const edits =
      fix.kind === 'suppress'
        ? await proof.withComment(ignores.comment(finding.rule, program))
        : await proof.inHost(fix, program, index);
    const title = fix.kind === 'suppress' ? ignores.title(finding.rule) : fix.title;
    if (edits !== undefined) fixes.push({ ...fix, title, edits });
    else if (fix.kind !== 'suppress') left.push(fix);
  }
  // Where none can be applied, the best one is shown as the program would be.
  const best = fixes.some(({ safe }) => safe) ? undefined : left.find((fix) => fix.safe && !createsFile(fix));
  const tried: Tried[] = [
    ...(finding.tried ?? []),
    ...left.map((fix) => noPlaceFor(fix, fix === best ? proof.byHand(fix, program) : undefined)),
  ];
  const inHostText = <Where extends Place>(place: Where): Where =>
    place.path === undefined ? { ...place, span: program.source.toHost(place.span) } : place;
  const places = finding.places?.map((step) => movePlaces(step, inHostText));
  const { tried: _, ...told } = finding;
  return {
    ...told,
    span: program.source.toHost(finding.span),
    related: finding.related.map(inHostText),
    ...(places === undefined ? {} : { places }),
    fixes,
    ...(tried.length === 0 ? {} : { tried }),
  };
}

function noPlaceFor({ kind, title }: Fix, program: Tried['program']): Tried {
  const what = `${title.charAt(0).toLowerCase()}${title.slice(1).replace(/\.$/, '')}`;
  const why = 'this file has no place for it: change the program by hand';
  return { kind, what, why, ...(program === undefined ? {} : { program }) };
}

/**
 * Proves that a rewrite can be written into a host: with its edits the host must have the same programs at the same places, this
 * one rewritten and the others as they were.
 */
class HostProof {
  readonly #path: string;
  readonly #text: string;
  readonly #host: HostFile;
  readonly #settings: HostSettings;
  #read = 0;

  constructor(path: string, text: string, host: HostFile, settings: HostSettings) {
    this.#path = path;
    this.#text = text;
    this.#host = host;
    this.#settings = settings;
  }

  /** The edits of a rewrite of a program as edits of the host; undefined if they cannot be written there. */
  async inHost(fix: Fix, { source }: EmbeddedProgram, index: number): Promise<readonly Edit[] | undefined> {
    if (createsFile(fix)) return undefined;
    const edits: Edit[] = [];
    for (const { span, text } of fix.edits) {
      const written = (source.segmentAt(span.start)?.write ?? (() => undefined))(text);
      if (written === undefined) return undefined;
      edits.push({ span: source.toHost(span), text: written });
    }
    return (await this.#holds(edits, index, applyEdits(source.text, fix.edits))) ? edits : undefined;
  }

  /** The text of a program before a rewrite and after it, for a reader who makes it by hand: with what the host has for unknown parts. */
  byHand(fix: Fix, { source }: EmbeddedProgram): Tried['program'] {
    if (source.text.length > MOST_BY_HAND) return undefined;
    const asInHost = source.segments.flatMap(({ kind, start, end, host }): Edit[] =>
      kind === 'unknown' ? [{ span: { start, end }, text: this.#text.slice(host.start, host.end) }] : [],
    );
    const edits = orderEdits([...asInHost, ...fix.edits]);
    if (edits === undefined) return undefined;
    const [before, after] = [applyEdits(source.text, asInHost), applyEdits(source.text, edits)];
    return before.length + after.length > 2 * MOST_BY_HAND ? undefined : { before, after };
  }

  /** An edit that writes a comment into the host, if that leaves its programs as they are. */
  async withComment(edit: Edit | undefined): Promise<readonly Edit[] | undefined> {
    return edit !== undefined && (await this.#holds([edit], -1, '')) ? [edit] : undefined;
  }

  async #holds(edits: readonly Edit[], index: number, text: string): Promise<boolean> {
    if (edits.some(({ span }, at) => at > 0 && span.start < (edits[at - 1]?.span.end ?? 0))) return false;
    this.#read += this.#text.length;
    if (this.#read > MOST_PROVED) return false;
    const after = applyEdits(this.#text, edits);
    const again = await findPrograms(this.#path, after, this.#settings.embedded);
    const { programs } = this.#host;
    return (
      again?.programs.length === programs.length &&
      again.unclear.length === this.#host.unclear.length &&
      programs.every(({ source }, at) => {
        const now = again.programs[at]?.source;
        return (
          now?.text === (at === index ? text : source.text) &&
          unknowns(source, this.#text).join('\0') === unknowns(now, after).join('\0')
        );
      })
    );
  }
}

/** What only a run knows of a program, as the host has it. */
function unknowns({ segments }: EmbeddedProgram['source'], text: string): string[] {
  return segments.flatMap(({ kind, host }) => (kind === 'unknown' ? [text.slice(host.start, host.end)] : []));
}

/** The ignore comments of a host in its own syntax: they stand on the lines above a program, or above its command. */
class HostIgnores {
  readonly #text: string;
  readonly #lines: LineMap;
  readonly #host: HostFile;

  constructor(text: string, lines: LineMap, host: HostFile) {
    this.#text = text;
    this.#lines = lines;
    this.#host = host;
  }

  /** Whether a comment of the host silences the findings of a rule in a program, as far as the policy allows that. */
  silence(rule: RuleId, program: EmbeddedProgram, { suppressions }: Pick<Settings, 'suppressions'>): boolean {
    return (
      canBeIgnored(rule) &&
      this.#ignoresOf(program).some(
        ({ rules, reason }) =>
          reason !== '' && rules.includes(rule) && whyForbidden(rule, reason, suppressions) === undefined,
      )
    );
  }

  /** An edit that writes an ignore comment above the command of a program; undefined where the host has no comments. */
  comment(rule: RuleId, { opens }: EmbeddedProgram): Edit | undefined {
    const { comment } = this.#host;
    if (comment === undefined) return undefined;
    const start = this.#lines.lineStart(this.#lines.position(opens).line);
    const indentation = /^[ \t]*/.exec(this.#text.slice(start, opens))?.[0] ?? '';
    const text = `${indentation}${comment.open}bpftrace-guard: ignore[${rule}] ${REASON}${comment.close}\n`;
    return { span: { start, end: start }, text };
  }

  title(rule: RuleId): string {
    const { open, close } = this.#host.comment ?? { open: '', close: '' };
    return `Ignore it with a comment above that says why: ${open}bpftrace-guard: ignore[${rule}] reason${close}`;
  }

  #ignoresOf({ opens, source }: EmbeddedProgram): Ignore[] {
    const { comment } = this.#host;
    if (comment === undefined) return [];
    const first = source.segments[0]?.host.start ?? opens;
    const lines = new Set([opens, first].map((offset) => this.#lines.position(offset).line));
    const found: Ignore[] = [];
    for (const line of lines) {
      let blank = this.#host.kind === 'documents' ? 1 : 0;
      for (let above = line - 1; above >= 1; above--) {
        const text = this.#lineText(above);
        if (text.trim() === '' && blank > 0) blank -= 1;
        else if (!comment.start.test(text)) break;
        else found.push(...[readIgnore(text) ?? []].flat());
      }
    }
    return found;
  }

  #lineText(line: number): string {
    const span: Span = { start: this.#lines.lineStart(line), end: this.#lines.lineStart(line + 1) };
    return this.#text.slice(span.start, span.end);
  }
}
