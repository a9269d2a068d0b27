import { createTwoFilesPatch, FILE_HEADERS_ONLY, structuredPatch } from 'diff';
import type { Colors, Formatter } from 'picocolors/types.js';
import type { RelatedPlace, Severity, TargetVerdict, Verdict, WitnessStep } from '../engine/policy/finding.ts';
import { tellSeen } from '../engine/policy/shape.ts';
import { tellFiring } from '../engine/policy/witness.ts';
import { fileOfPlace, type ReportedFile, type ReportedFinding } from '../engine/report.ts';
import { applyEdits, pathOfEdit } from '../engine/rewrite/edit.ts';
import type { Fix } from '../engine/rewrite/fix.ts';
import { plural } from '../text/plural.ts';
import { LineMap } from '../text/position.ts';
import { VERSION } from '../version.ts';
import { ruleAddress } from './addresses.ts';
import { type FindingParts, findingParts, type MoreParts, type Remedy, verdictsLine } from './finding-parts.ts';
import { BY_HAND, programPatch } from './program-patch.ts';
import { firstLine, gutterWidth, type SourceText, sourceLines } from './source-lines.ts';
import { oneLine, shownPath, wrap } from './terminal-text.ts';
import { groupVerdicts } from './verdict-group.ts';

/** Of a longer patch the rest is counted, not shown. */
const PATCH_LINES = 60;
/** The same where the details are folded away. */
const BRIEF_PATCH_LINES = 8;

/** How a finding is shown. */
export interface FindingLook {
  readonly colors: Colors;
  /** Prose is broken at this column. */
  readonly width: number;
  /** Whether to show what is else folded away: how it happens, other rewrites, and how to ignore it. */
  readonly verbose: boolean;
  /** Whether the terminal takes links (OSC 8). */
  readonly links: boolean;
  /** A remark after the first line, e.g. that the finding is outside the diff. */
  readonly note?: string | undefined;
}

/**
 * One finding as a compiler shows it: the place, what can happen, the line with carets, what to do with the diff, the verdicts in a
 * line, and where to read more. All text from the script is made safe.
 */
export function findingText(
  file: ReportedFile,
  source: SourceText,
  finding: ReportedFinding,
  look: FindingLook,
): string {
  const { colors, width, verbose, note } = look;
  const parts = findingParts(finding);
  const paint = severityColor(finding.severity, colors);
  const { line, column } = source.lines.position(finding.span.start);
  const head =
    `${colors.bold(`${shownPath(file.path)}:${line}:${column}`)} ` +
    `${paint(colors.bold(`${finding.severity}[${finding.rule}]`))} ${finding.confidence}` +
    (note === undefined ? '' : colors.dim(` (${note})`));
  const gutter = gutterWidth(source.lines, [finding.span]);
  const rows = [
    head,
    ...indent(wrap(parts.what, width - 2), 2),
    // What could not be read has no lines.
    ...(file.status === 'analysed' ? ['', ...sourceRows(source, finding, gutter, { ...look, paint })] : []),
    ...elsewhereRows(file, source, parts, { ...look, gutter }),
    ...remedyRows(file, parts.remedy, look),
    ...verdictRows(parts, look),
    ...ruleRows(parts, finding, look),
  ];
  if (finding.left !== undefined) rows.push(...indent(wrap(`left: ${finding.left}`, width - 2), 2));
  return [rows.join('\n'), ...(verbose ? moreBlocks(file, source, finding, { ...look, parts }) : [])].join('\n\n');
}

/** The lines of the finding, or its first line alone. */
function sourceRows(
  source: SourceText,
  { span }: ReportedFinding,
  gutter: number,
  { colors, paint, verbose, width }: FindingLook & { readonly paint: Formatter },
): string[] {
  return sourceLines(source, verbose ? span : firstLine(source, span), gutter, {
    colors,
    paint,
    window: windowOf(width, gutter),
  });
}

/** The place in another file, where the details are folded away. */
function elsewhereRows(
  file: ReportedFile,
  source: SourceText,
  { elsewhere }: FindingParts,
  { gutter, colors, width, verbose }: FindingLook & { readonly gutter: number },
): string[] {
  if (verbose || elsewhere === undefined) return [];
  return labelled(placeLabel(elsewhere, sourceOf(file, source, elsewhere)), gutter, { colors, width }).slice(1);
}

/** How much of a line of a script has room beside its number, and between marks of what is left out. */
function windowOf(width: number, gutter: number): number {
  return Math.max(20, width - gutter - 7);
}

/** What to do, what it costs and leaves, and the rewrite as a diff. */
function remedyRows(file: ReportedFile, { label, words, cost, leaves, fix }: Remedy, look: FindingLook): string[] {
  if (words === '') return [];
  const { colors, width, verbose } = look;
  const told = [
    ...wrap(`${label.toLowerCase()}: ${words}`, width - 2).map((row) => colors.bold(row)),
    ...(cost === '' ? [] : wrap(`cost: ${cost}`, width - 2)),
    ...leaves.flatMap((each) => wrap(each, width - 4).map((row) => `  ${row}`)),
  ];
  const diff = fix === undefined ? [] : verbose ? patchRows(file, fix, colors) : briefPatchRows(file, fix, look);
  return [...indent(told, 2), ...diff];
}

/** The verdicts as one grouped line. */
function verdictRows({ verdicts, sure }: FindingParts, { colors, width }: FindingLook): string[] {
  const rows = indent(wrap(verdictsLine(verdicts, sure), width - 2), 2);
  const [first] = verdicts;
  if (first === undefined) return [];
  return rows.map((row, index) => (index === 0 ? row.replace(first.words, verdictColor(first.verdict, colors)) : row));
}

/** Where to read more: the page of the rule, and what is folded away. */
function ruleRows({ rule, more }: FindingParts, finding: ReportedFinding, look: FindingLook): string[] {
  const { width, verbose, links } = look;
  const command = `bpftrace-guard explain ${rule}`;
  const folded = [
    ...(more.how === '' && finding.witness === undefined ? [] : ['how it happens']),
    ...(more.others.length === 0 ? [] : [plural(more.others.length, 'other rewrite')]),
    ...(more.program === undefined ? [] : ['the program after a rewrite']),
    ...(more.ignore === undefined ? [] : ['how to ignore it']),
  ];
  const rest = verbose || folded.length === 0 ? '' : `; with --verbose: ${folded.join(', ')}`;
  const rows = indent(wrap(`more: ${command}${rest}`, width - 2), 2);
  const link = `\u001b]8;;${ruleAddress(rule, VERSION)}\u001b\\${command}\u001b]8;;\u001b\\`;
  return links ? rows.map((row) => row.replace(command, link)) : rows;
}

/** What is folded away without --verbose. */
function moreBlocks(
  file: ReportedFile,
  source: SourceText,
  finding: ReportedFinding,
  { parts: { more }, colors, width }: FindingLook & { readonly parts: FindingParts },
): string[] {
  const blocks: string[][] = [];
  if (more.how !== '') blocks.push(section('how it happens', wrap(more.how, width - 4), colors));
  const related = finding.related.map((place) => ({ place, source: sourceOf(file, source, place) }));
  const gutter = Math.max(0, ...related.map((each) => gutterWidth(each.source.lines, [each.place.span])));
  if (related.length > 0)
    blocks.push(
      related.flatMap(({ place, source: at }) => [
        ...labelled(placeLabel(place, at), gutter, { colors, width }),
        ...sourceLines(at, place.span, gutter, { colors, paint: colors.cyan, window: windowOf(width, gutter) }),
      ]),
    );
  if (finding.witness !== undefined && finding.witness.length > 0) {
    const hang = finding.broken === undefined;
    const steps = finding.witness.flatMap((step) => witnessRows(step, hang, { colors, width }));
    blocks.push(section(hang ? 'who waits for whom' : 'how updates get lost', steps, colors));
  }
  if (finding.verdicts.length > 0)
    blocks.push(section('verdicts', reasonRows(finding.verdicts, { colors, width }), colors));
  if (finding.seen !== undefined) blocks.push(indent(wrap(tellSeen(finding.seen), width - 2), 2));
  if (more.cost !== '') blocks.push(section('what the fix costs', wrap(more.cost, width - 4), colors));
  for (const other of more.others) blocks.push(otherRows(file, other, { colors, width }));
  if (more.tried.length > 0) {
    const tried = more.tried.flatMap(({ what, why }) => wrap(`${what}: ${why}`, width - 4));
    blocks.push(section('tried and not offered', tried, colors));
  }
  if (more.program !== undefined) blocks.push(section(BY_HAND, programRows(more.program, colors), colors));
  if (more.ignore !== undefined)
    blocks.push(section('if it does not hold here, this line above it silences it', [oneLine(more.ignore)], colors));
  return blocks.map((block) => block.join('\n'));
}

type Look = Pick<FindingLook, 'colors' | 'width'>;

/** The text that a related place points into. */
function sourceOf(file: ReportedFile, own: SourceText, place: RelatedPlace): SourceText {
  if (place.path === undefined) return own;
  const { text } = fileOfPlace(file, place);
  return { text, lines: new LineMap(text) };
}

/** A place in another file says which, and where. */
function placeLabel({ path, span, message }: RelatedPlace, { lines }: SourceText): string {
  if (path === undefined) return message;
  const { line, column } = lines.position(span.start);
  return `${oneLine(path)}:${line}:${column}: ${message}`;
}

function severityColor(severity: Severity, colors: Colors): Formatter {
  switch (severity) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'note':
      return colors.cyan;
    default:
      return severity satisfies never;
  }
}

/** Each verdict with its targets and, under them, why; several reasons have rows of their own. */
function reasonRows(verdicts: readonly TargetVerdict[], { colors, width }: Look): string[] {
  return groupVerdicts(verdicts).flatMap(({ verdict, words, count, targets, why, rows }) => {
    const paint = verdictColor(verdict, colors);
    if (rows.length > 0) {
      const told = rows.flatMap((row) => wrap(`${row.targets}: ${row.why}`, width - 6, 4));
      return [`${paint(words)}${count}`.trimEnd(), ...indent(told, 2)];
    }
    const [first = '', ...names] = wrap(`${words}${count}${targets}`, width - 4, 4);
    const reason = why === '' ? [] : indent(wrap(why, width - 6), 2);
    return [`${paint(words)}${first.slice(words.length)}`, ...names, ...reason.map((row) => colors.dim(row))];
  });
}

function verdictColor(verdict: Verdict, colors: Colors): Formatter {
  switch (verdict) {
    case 'hang':
      return colors.red;
    case 'lost-updates':
      return colors.yellow;
    case 'refused':
    case 'unattachable':
      return colors.magenta;
    case 'safe':
      return colors.green;
    default:
      return verdict satisfies never;
  }
}

function witnessRows(step: WitnessStep, hang: boolean, { colors, width }: Look): string[] {
  const { cpu, program, holds, wants } = step;
  const name = `CPU ${cpu}`;
  const room = width - 6 - name.length;
  const rows = [
    ...wrap(`${program} holds the ${holds}`, room),
    ...wrap(`${tellFiring(step, 'at')} and ${hang ? 'waits for' : 'wants'} the ${wants}`, room),
  ];
  return rows.map((row, index) => `${index === 0 ? colors.bold(name) : ' '.repeat(name.length)}  ${row}`);
}

/** Another rewrite, with all that it costs. */
function otherRows(file: ReportedFile, { label, words, cost, leaves, fix }: Remedy, { colors, width }: Look): string[] {
  const created = fix?.edits.filter(({ path }) => path !== undefined) ?? [];
  return [
    ...indent(wrap(`${label.toLowerCase()}: ${words}`, width - 2), 2).map((row) => colors.bold(row)),
    ...indent(wrap(`cost: ${cost}`, width - 4), 4),
    ...leaves.flatMap((each) => indent(wrap(each, width - 4), 4)),
    ...created.flatMap((edit) => indent(wrap(`new file: ${pathOfEdit(edit, file.path)}`, width - 4), 4)),
  ];
}

/** The patch of a program, behind a bar as that of a fix. */
function programRows(program: NonNullable<MoreParts['program']>, colors: Colors): string[] {
  return programPatch(program).map((line) => {
    const text = line.charAt(0) + oneLine(line.slice(1));
    const paint = line.startsWith('+') ? colors.green : line.startsWith('-') ? colors.red : (same: string) => same;
    return `${colors.blue('|')} ${paint(text)}`.trimEnd();
  });
}

/** The fix as a patch behind a bar, so that no line of the script starts a line of the output. */
function patchRows(file: ReportedFile, fix: Fix, colors: Colors): string[] {
  const path = oneLine(file.path);
  const after = applyEdits(file.text, fix.edits);
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, file.text, after, undefined, undefined, {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY,
  });
  const created = fix.edits.flatMap((edit) => (edit.path === undefined ? [] : [`new file: ${pathOfEdit(edit, path)}`]));
  const lines = [...created, ...patch.trimEnd().split('\n')];
  const rows = lines.slice(0, PATCH_LINES).map((line) => patchRow(line, colors));
  if (lines.length > PATCH_LINES) rows.push(colors.dim(`${lines.length - PATCH_LINES} more lines`));
  return rows.map((row) => `    ${colors.blue('|')} ${row}`.trimEnd());
}

/** The lines that the fix takes out and puts in, with their numbers. */
function briefPatchRows(file: ReportedFile, fix: Fix, { colors, width }: Look): string[] {
  const after = applyEdits(file.text, fix.edits);
  const { hunks } = structuredPatch('', '', file.text, after, undefined, undefined, { context: 0 });
  const changed = hunks.flatMap(({ oldStart, lines }) => {
    let number = oldStart;
    return lines.map((line): [string, string] => [line.startsWith('-') ? String(number++) : '', line]);
  });
  const gutter = Math.max(3, ...changed.map(([number]) => number.length));
  const created = fix.edits.flatMap((edit): [string, string][] =>
    edit.path === undefined ? [] : [['', `new file: ${pathOfEdit(edit, file.path)}`]],
  );
  const all = [...created, ...changed];
  const rows = all.slice(0, BRIEF_PATCH_LINES).map(([number, line]) => {
    const row = patchRow(cutLine(line, windowOf(width, gutter)), colors);
    return `${number.padStart(gutter)} ${colors.blue('|')} ${row}`.trimEnd();
  });
  const left = all.length - BRIEF_PATCH_LINES;
  if (left > 0) rows.push(`${' '.repeat(gutter)} ${colors.dim(`... ${left} more${wholePatch(file.path)}`)}`);
  return rows;
}

/** The start of a long line; never half of a surrogate pair. */
function cutLine(line: string, length: number): string {
  return line.length <= length ? line : `${line.slice(0, length).replace(/\p{Surrogate}$/u, '')}…`;
}

/** The command that prints the whole patch. Only a plain path goes into a command that people copy. */
function wholePatch(path: string): string {
  return /^[\w/.][\w./+-]*$/.test(path) ? `: \`bpftrace-guard fix --dry-run ${path}\`` : ' (--verbose)';
}

function patchRow(line: string, colors: Colors): string {
  // The sign stands apart, so that tab stops count from the line's own start.
  const text = line.charAt(0) + oneLine(line.slice(1).replace(/\r$/, ''));
  if (/^(?:---|\+\+\+|@@|new file)/.test(line)) return colors.bold(text);
  if (line.startsWith('+')) return colors.green(text);
  return line.startsWith('-') ? colors.red(text) : text;
}

/** The message of a related place, above its lines. */
function labelled(message: string, gutter: number, { colors, width }: Look): string[] {
  const margin = ' '.repeat(gutter);
  const [first = '', ...rest] = wrap(message, width - gutter - 3);
  return [
    `${margin} ${colors.blue('|')}`,
    `${margin} ${colors.blue('=')} ${first}`,
    ...rest.map((row) => `${margin}   ${row}`),
  ];
}

function section(title: string, rows: readonly string[], colors: Colors): string[] {
  return [`  ${colors.bold(`${title}:`)}`, ...indent(rows, 4)];
}

function indent(rows: readonly string[], by: number): string[] {
  return rows.map((row) => (row === '' ? '' : ' '.repeat(by) + row));
}
