import { escapeHtml } from './html-text.ts';
import { readSequence, type SequenceEvent } from './sequence.ts';

/** In pixels. A character of the 12 px monospace font is a little over 7 wide. */
const COLUMN = 208;
const CHARACTER = 7.3;
const LINE = 16;
const HEAD = 34;

/** A sequence diagram drawn as GitHub would, near enough. */
export function sequenceSvg(mermaid: string): string {
  const { participants, events } = readSequence(mermaid);
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
  const size = `viewBox="0 0 ${width} ${y + HEAD}" width="${width}" height="${y + HEAD}"`;
  const marker =
    '<marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>';
  return `<svg class="sequence" role="img" aria-label="Sequence diagram" ${size}><defs>${marker}</defs>${[...lifelines, ...drawn, ...heads].join('')}</svg>`;
}

function drawHead(name: string, x: number, top: number): string {
  const left = x - COLUMN / 2 + 8;
  const box = `<rect class="head" x="${left}" y="${top + 1}" width="${COLUMN - 16}" height="${HEAD - 2}" rx="3"/>`;
  return `${box}<text class="name" x="${x}" y="${top + 21}">${escapeHtml(name)}</text>`;
}

function drawEvent(event: SequenceEvent, y: number, center: (at: number) => number): { svg: string; height: number } {
  if (event.kind === 'note') {
    const lines = broken(event.text, Math.floor((COLUMN - 24) / CHARACTER));
    const x = center(event.over);
    const height = lines.length * LINE + 12;
    const box = `<rect class="note" x="${x - COLUMN / 2 + 4}" y="${y - 8}" width="${COLUMN - 8}" height="${height}"/>`;
    return { svg: box + textLines(lines, x, y + 8), height: height + 20 };
  }
  const [from, to] = [center(event.from), center(event.to)];
  const lines = broken(event.text, Math.floor(Math.max(Math.abs(to - from) - 8, COLUMN - 8) / CHARACTER));
  const line = y + lines.length * LINE;
  const end = event.lost ? to + (to > from ? -8 : 8) : to;
  const arrow = `<line class="arrow" x1="${from}" x2="${end}" y1="${line}" y2="${line}"${event.lost ? '' : ' marker-end="url(#head)"'}/>`;
  const cross = `<path class="cross" d="M${end - 5} ${line - 5}l10 10m0 -10l-10 10"/>`;
  const svg = textLines(lines, (from + to) / 2, y + 8) + arrow + (event.lost ? cross : '');
  return { svg: event.lost ? `<g class="lost">${svg}</g>` : svg, height: lines.length * LINE + 22 };
}

function textLines(lines: readonly string[], x: number, y: number): string {
  return lines.map((line, at) => `<text x="${x}" y="${y + at * LINE}">${escapeHtml(line)}</text>`).join('');
}

/** Breaks at spaces, colons and underscores, so that kernel names fit a column. */
function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(/(?<=[ :_])/)) {
    if (line !== '' && (line + part.trimEnd()).length > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()];
}
