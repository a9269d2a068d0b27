import { html } from './html-text.ts';
import type { Sequence, SequenceEvent } from './sequence.ts';

/** In units of the drawing, which are pixels where it has room. A character of the 12 px monospace font is a little over 7 wide. */
const COLUMN = 208;
const CHARACTER = 7.4;
const LINE = 16;
/** Of three lines. */
const HEAD = 62;

/** A sequence as a drawing that needs nothing else: lifelines, arrows, and a cross where somebody waits in vain. */
export function sequenceDrawing({ participants, events }: Sequence): string {
  const width = participants.length * COLUMN;
  const center = (at: number): number => at * COLUMN + COLUMN / 2;
  let y = HEAD + 24;
  const drawn = events.map((event) => {
    const { svg, height } = drawEvent(event, y, center);
    y += height;
    return svg;
  });
  const heads = [0, y].flatMap((top) => participants.map((name, at) => drawHead(name, center(at), top)));
  const lifelines = participants.map(
    (_, at) => `<line class="life" x1="${center(at)}" x2="${center(at)}" y1="${HEAD}" y2="${y}"/>`,
  );
  const words = events.map(
    (event) => `${event.kind === 'note' ? participants[event.over] : participants[event.from]}: ${event.text}`,
  );
  const size = `viewBox="0 0 ${width} ${y + HEAD}" width="${width}" height="${y + HEAD}"`;
  return `<svg class="sequence" role="img" aria-label="${html(words.join('. '))}" ${size}>${[...lifelines, ...drawn, ...heads].join('')}</svg>`;
}

function drawHead(name: string, x: number, top: number): string {
  const left = x - COLUMN / 2 + 8;
  const lines = broken(name, Math.floor((COLUMN - 24) / CHARACTER));
  const shown = lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]}…`] : lines;
  const middle = top + HEAD / 2 + 4 - ((shown.length - 1) * LINE) / 2;
  const box = `<rect class="head" x="${left}" y="${top + 1}" width="${COLUMN - 16}" height="${HEAD - 2}" rx="3"/>`;
  return `${box}<g class="name">${textLines(shown, x, middle)}</g>`;
}

function drawEvent(event: SequenceEvent, y: number, center: (at: number) => number): { svg: string; height: number } {
  if (event.kind === 'note') {
    const lines = broken(event.text, Math.floor((COLUMN - 24) / CHARACTER));
    const x = center(event.over);
    const height = lines.length * LINE + 12;
    const box = `<rect class="remark" x="${x - COLUMN / 2 + 4}" y="${y - 8}" width="${COLUMN - 8}" height="${height}"/>`;
    return { svg: box + textLines(lines, x, y + 8), height: height + 20 };
  }
  const [from, to] = [center(event.from), center(event.to)];
  const lines = broken(event.text, Math.floor(Math.max(Math.abs(to - from) - 8, COLUMN - 8) / CHARACTER));
  const line = y + lines.length * LINE;
  const right = to > from ? 1 : -1;
  const end = event.lost ? to - 8 * right : to;
  const tip = event.lost
    ? `<path class="cross" d="M${end - 5} ${line - 5}l10 10m0 -10l-10 10"/>`
    : `<path class="tip" d="M${end} ${line}l${-8 * right} -4v8z"/>`;
  const arrow = `<line class="arrow" x1="${from}" x2="${end}" y1="${line}" y2="${line}"/>`;
  const svg = textLines(lines, (from + to) / 2, y + 8) + arrow + tip;
  return { svg: `<g class="${event.lost ? 'lost' : 'taken'}">${svg}</g>`, height: lines.length * LINE + 22 };
}

function textLines(lines: readonly string[], x: number, y: number): string {
  return lines.map((line, at) => `<text x="${x}" y="${y + at * LINE}">${html(line)}</text>`).join('');
}

/** Breaks at spaces, colons and underscores, so that the names of kernel functions fit a column; else wherever it must. */
function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(/(?<=[ :_])/).flatMap((word) => word.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? [])) {
    if (line !== '' && (line + part.trimEnd()).length > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()];
}
