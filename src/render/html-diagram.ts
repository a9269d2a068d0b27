import { html } from './html-text.ts';
import type { Sequence, SequenceEvent } from './sequence.ts';

/** The measures of a drawing, in its units, which are pixels where it has room. */
interface Measures {
  readonly className: string;
  /** Of a lane. */
  readonly column: number;
  /** A character of the monospace font takes a little less. */
  readonly character: number;
  readonly line: number;
  /** Of the box of a name, which has so many lines. */
  readonly head: number;
  readonly names: number;
  /** How wide the text of an arrow or of a note is at most, unless the arrow is longer. */
  readonly text: number;
  readonly note: number;
}

/** For a wide screen, in 12.5 px. */
const ROOMY: Measures = {
  className: 'roomy',
  column: 208,
  character: 7.6,
  line: 16,
  head: 62,
  names: 3,
  text: 200,
  note: 200,
};

/** For a telephone, in 11 px: four lanes fit 330 px. */
const SLIM: Measures = {
  className: 'slim',
  column: 82,
  character: 6.7,
  line: 14,
  head: 80,
  names: 5,
  text: 128,
  note: 114,
};

/**
 * A sequence as drawings that need nothing else: lifelines, arrows, and a cross where somebody waits in vain. There are two of
 * them; the style of the page shows the `roomy` or the `slim` one.
 */
export function sequenceDrawing(sequence: Sequence): string {
  return drawing(sequence, ROOMY) + drawing(sequence, SLIM);
}

function drawing({ participants, events }: Sequence, measures: Measures): string {
  const { className, column, head } = measures;
  const width = participants.length * column;
  const center = (at: number): number => at * column + column / 2;
  let y = head + 24;
  const drawn = events.map((event) => {
    const { svg, height } = drawEvent(event, y, { ...measures, center, width });
    y += height;
    return svg;
  });
  const heads = [0, y].flatMap((top) => participants.map((name, at) => drawHead(name, center(at), top, measures)));
  const lifelines = participants.map(
    (_, at) => `<line class="life" x1="${center(at)}" x2="${center(at)}" y1="${head}" y2="${y}"/>`,
  );
  const words = events.map(
    (event) => `${event.kind === 'note' ? participants[event.over] : participants[event.from]}: ${event.text}`,
  );
  const size = `viewBox="0 0 ${width} ${y + head}" width="${width}" height="${y + head}"`;
  return `<svg class="sequence ${className}" role="img" aria-label="${html(words.join('. '))}" ${size}>${[...lifelines, ...drawn, ...heads].join('')}</svg>`;
}

function drawHead(name: string, x: number, top: number, { column, character, line, head, names }: Measures): string {
  const width = Math.round(column * 0.92);
  const lines = broken(name, Math.floor((width - 6) / character));
  const shown =
    lines.length > names ? [...lines.slice(0, names - 1), `${(lines[names - 1] ?? '').slice(0, -1)}…`] : lines;
  const middle = top + head / 2 + 4 - ((shown.length - 1) * line) / 2;
  const box = `<rect class="head" x="${x - width / 2}" y="${top + 1}" width="${width}" height="${head - 2}" rx="3"/>`;
  return `${box}<g class="name">${textLines(shown, x, middle, line)}</g>`;
}

interface Place extends Measures {
  readonly center: (at: number) => number;
  readonly width: number;
}

function drawEvent(event: SequenceEvent, y: number, place: Place): { svg: string; height: number } {
  const { center, width, character, line: lineHeight } = place;
  if (event.kind === 'note') {
    const lines = broken(event.text, Math.floor((place.note - 8) / character));
    const half = place.note / 2;
    const x = Math.min(Math.max(center(event.over), half + 1), width - half - 1);
    const height = lines.length * lineHeight + 12;
    const box = `<rect class="remark" x="${x - half}" y="${y - 8}" width="${place.note}" height="${height}"/>`;
    return { svg: box + textLines(lines, x, y + 8, lineHeight), height: height + 20 };
  }
  const [from, to] = [center(event.from), center(event.to)];
  const length = Math.max(Math.abs(to - from) - 8, place.text);
  const lines = broken(event.text, Math.floor(length / character));
  const line = y + lines.length * lineHeight;
  const right = to > from ? 1 : -1;
  const end = event.lost ? to - 8 * right : to;
  const tip = event.lost
    ? `<path class="cross" d="M${end - 5} ${line - 5}l10 10m0 -10l-10 10"/>`
    : `<path class="tip" d="M${end} ${line}l${-8 * right} -4v8z"/>`;
  const arrow = `<line class="arrow" x1="${from}" x2="${end}" y1="${line}" y2="${line}"/>`;
  const svg = textLines(lines, (from + to) / 2, y + 8, lineHeight) + arrow + tip;
  return { svg: `<g class="${event.lost ? 'lost' : 'taken'}">${svg}</g>`, height: lines.length * lineHeight + 22 };
}

function textLines(lines: readonly string[], x: number, y: number, height: number): string {
  return lines.map((line, at) => `<text x="${x}" y="${y + at * height}">${html(line)}</text>`).join('');
}

/** Characters that take the room of two. Source: Unicode's East Asian Width, by scripts; and emoji. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/gu;

function widthOf(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}

/**
 * Breaks at spaces, colons and underscores, so that the names of kernel functions fit a column; else wherever it must.
 *
 * @param width in characters, at least 2
 */
export function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(/(?<=[ :_])/).flatMap((word) => piecesOf(word, width))) {
    if (line !== '' && widthOf(line + part.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()];
}

/** A word in pieces that fit. */
function piecesOf(word: string, width: number): string[] {
  const most = word.search(WIDE) === -1 ? width : Math.floor(width / 2);
  return word.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? [];
}
