import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Colors, Formatter } from 'picocolors/types.js';
import type { RelatedPlace, Severity, TargetVerdict, Verdict, WitnessStep } from '../engine/policy/finding.ts';
import { tellSeen } from '../engine/policy/shape.ts';
import { hangs, tellFiring } from '../engine/policy/witness.ts';
import { fileOfPlace, type ReportedFile, type ReportedFinding } from '../engine/report.ts';
import { applyEdits, pathOfEdit } from '../engine/rewrite/edit.ts';
import type { Fix, Tried } from '../engine/rewrite/fix.ts';
import { whyUnsafe } from '../engine/rewrite/stop-words.ts';
import { LineMap } from '../text/position.ts';
import { whereItHelps } from './fix-words.ts';
import { BY_HAND, programOf, programPatch } from './program-patch.ts';
import { gutterWidth, type SourceText, sourceLines } from './source-lines.ts';
import { oneLine, shownPath, wrap } from './terminal-text.ts';
import { groupVerdicts } from './verdict-group.ts';

/** Prose is broken at this column. */
export const WIDTH = 110;
/** Within the indentation of a section. */
const VERDICT_WIDTH = WIDTH - 4;
/** Of a longer patch the rest is counted, not shown. */
const PATCH_LINES = 60;

/** How a finding is shown. */
interface FindingLook {
  readonly colors: Colors;
  /** A remark after the first line, e.g. that the finding is outside the diff. */
  readonly note?: string | undefined;
}

/**
 * One finding as a compiler shows it: the place, what is wrong, the lines with carets, the verdict per target, how it
 * hangs, and the fix. All text from the script is made safe.
 */
export function findingText(
  file: ReportedFile,
  source: SourceText,
  finding: ReportedFinding,
  { colors, note }: FindingLook,
): string {
  const paint = severityColor(finding.severity, colors);
  const { line, column } = source.lines.position(finding.span.start);
  const related = finding.related.map((place) => ({ place, source: sourceOf(file, source, place) }));
  const gutter = Math.max(
    gutterWidth(source.lines, [finding.span]),
    ...related.map((each) => gutterWidth(each.source.lines, [each.place.span])),
  );
  const margin = ' '.repeat(gutter);
  const head =
    `${colors.bold(`${shownPath(file.path)}:${line}:${column}`)} ` +
    `${paint(colors.bold(`${finding.severity}[${finding.rule}]`))} ${finding.confidence}` +
    (note === undefined ? '' : colors.dim(` (${note})`));
  const blocks: string[][] = [[head, ...indent(wrap(finding.message, WIDTH), 2)]];
  // What could not be read has no lines.
  if (file.status === 'analysed')
    blocks.push([
      `${margin} ${colors.blue('|')}`,
      ...sourceLines(source, finding.span, gutter, { colors, paint }),
      ...related.flatMap(({ place, source: at }) => [
        ...labelled(placeLabel(place, at), gutter, colors),
        ...sourceLines(at, place.span, gutter, { colors, paint: colors.cyan }),
      ]),
    ]);
  if (finding.verdicts.length > 0) blocks.push(section('verdicts', verdictRows(finding.verdicts, colors), colors));
  if (finding.seen !== undefined) blocks.push(indent(wrap(tellSeen(finding.seen), WIDTH), 2));
  if (finding.witness !== undefined && finding.witness.length > 0) {
    const hang = hangs(finding.verdicts);
    blocks.push(
      section(
        hang ? 'how it hangs' : 'how updates get lost',
        finding.witness.flatMap((step) => witnessRows(step, hang, colors)),
        colors,
      ),
    );
  }
  for (const fix of finding.fixes) blocks.push(fixBlock(file, finding, fix, colors));
  if (finding.tried !== undefined && finding.fixes.every((fix) => !fix.safe))
    blocks.push(section('tried and not offered', triedRows(finding.tried), colors));
  const program = programOf(finding.tried);
  if (program !== undefined) blocks.push(section(BY_HAND, programRows(program, colors), colors));
  if (finding.left !== undefined) blocks.push(indent(wrap(`left: ${finding.left}`, WIDTH), 2));
  return blocks.map((block) => block.join('\n')).join('\n\n');
}

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
function verdictRows(verdicts: readonly TargetVerdict[], colors: Colors): string[] {
  return groupVerdicts(verdicts).flatMap(({ verdict, words, count, targets, why, rows }) => {
    const paint = verdictColor(verdict, colors);
    if (rows.length > 0) {
      const told = rows.flatMap((row) => wrap(`${row.targets}: ${row.why}`, VERDICT_WIDTH - 2, 4));
      return [`${paint(words)}${count}`.trimEnd(), ...indent(told, 2)];
    }
    const [first = '', ...names] = wrap(`${words}${count}${targets}`, VERDICT_WIDTH, 4);
    const reason = why === '' ? [] : indent(wrap(why, VERDICT_WIDTH - 2), 2);
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

function witnessRows(step: WitnessStep, hang: boolean, colors: Colors): string[] {
  const { cpu, program, holds, wants } = step;
  const name = `CPU ${cpu}`;
  const rows = [
    ...wrap(`${program} holds the ${holds}`, WIDTH),
    ...wrap(`${tellFiring(step, 'at')} and ${hang ? 'waits for' : 'wants'} the ${wants}`, WIDTH),
  ];
  return rows.map((row, index) => `${index === 0 ? colors.bold(name) : ' '.repeat(name.length)}  ${row}`);
}

function fixBlock(file: ReportedFile, { fixes, verdicts }: ReportedFinding, fix: Fix, colors: Colors): string[] {
  if (fix.kind === 'suppress') return indent(wrap(`or: ${fix.title}`, WIDTH), 2);
  const best = fix === fixes[0];
  const where = whereItHelps(fix, verdicts);
  const label = best ? 'fix' : 'or';
  const care = fix.safe ? '' : ` (${whyUnsafe(fix)}: look before you apply it)`;
  const title = indent(wrap(`${label}: ${fix.title}${care}`, WIDTH), 2);
  const words = [...title.map((row) => colors.bold(row)), ...indent(wrap(`cost: ${fix.cost}`, WIDTH), 4)];
  if (where !== undefined) words.push(...indent(wrap(`helps ${where}`, WIDTH - 4), 4));
  for (const edit of fix.edits)
    if (edit.path !== undefined) words.push(...indent(wrap(`new file: ${pathOfEdit(edit, file.path)}`, WIDTH), 4));
  return best && fix.edits.length > 0 ? [...words, ...patchRows(file, fix, colors)] : words;
}

function triedRows(tried: readonly Tried[]): string[] {
  return tried.flatMap(({ what, why }) => wrap(`${what}: ${why}`, WIDTH));
}

/** The patch of a program, behind a bar as that of a fix. */
function programRows(program: NonNullable<Tried['program']>, colors: Colors): string[] {
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
  const lines = patch.trimEnd().split('\n');
  const rows = lines.slice(0, PATCH_LINES).map((line) => {
    // The sign stands apart, so that tab stops count from the line's own start.
    const text = line.charAt(0) + oneLine(line.slice(1).replace(/\r$/, ''));
    if (/^(?:---|\+\+\+|@@)/.test(line)) return colors.bold(text);
    if (line.startsWith('+')) return colors.green(text);
    return line.startsWith('-') ? colors.red(text) : text;
  });
  if (lines.length > PATCH_LINES) rows.push(colors.dim(`${lines.length - PATCH_LINES} more lines`));
  return rows.map((row) => `    ${colors.blue('|')} ${row}`.trimEnd());
}

/** The message of a related place, above its lines. */
function labelled(message: string, gutter: number, colors: Colors): string[] {
  const margin = ' '.repeat(gutter);
  const [first = '', ...rest] = wrap(message, WIDTH);
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
