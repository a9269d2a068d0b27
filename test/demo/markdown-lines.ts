import { lexer, type Token, type Tokens } from 'marked';
import type { createColors } from 'picocolors';
import { padEnd, textWidth, wrap } from '../../src/render/terminal-text.ts';
import { readSequence } from './sequence.ts';

export type Colors = ReturnType<typeof createColors>;
type Style = (text: string) => string;

/** A word with its colour; words are joined by spaces where they wrap. */
interface Word {
  readonly text: string;
  readonly style: Style;
}

const plain: Style = (text) => text;

/** GitHub's Markdown as lines for a terminal, at most `width` columns where words allow it. */
export function markdownLines(markdown: string, width: number, colors: Colors): string[] {
  const lines: string[] = [];
  let indent = '';
  for (const token of lexer(markdown)) {
    if (token.type === 'html') {
      const summary = /<summary>(.*?)<\/summary>/s.exec(token.raw)?.[1];
      if (token.raw.includes('</details>')) indent = '';
      if (summary === undefined) continue;
      lines.push(colors.bold(`v ${decoded(summary.replace(/<[^>]*>/g, ''))}`), '');
      indent = '  ';
    } else {
      const block = blockLines(token, width - indent.length, colors);
      if (block.length > 0) lines.push(...block.map((line) => `${indent}${line}`.trimEnd()), '');
    }
  }
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

function blockLines(token: Token, width: number, colors: Colors): string[] {
  if (token.type === 'space') return [];
  if (isList(token)) return listLines(token, width, colors);
  if (isTable(token)) return tableLines(token, width, colors);
  if (isCode(token)) return codeLines(token, width, colors);
  const style = token.type === 'heading' ? colors.bold : plain;
  const inline = 'tokens' in token && token.tokens ? token.tokens : [token];
  return linesOf(inline).flatMap((line) => wrapWords(words(line, style, colors), width));
}

/** Inline tokens between the line ends that the text asks for. */
function linesOf(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'br') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines;
}

// marked's union of tokens has a member whose type is any string, so the compiler needs to be told.
function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table';
}

function isCode(token: Token): token is Tokens.Code {
  return token.type === 'code';
}

function listLines({ items, ordered }: Tokens.List, width: number, colors: Colors): string[] {
  return items.flatMap(({ tokens }, at) => {
    const mark = ordered ? `${at + 1}. ` : '- ';
    const rows = tokens.flatMap((token) => blockLines(token, width - mark.length, colors));
    return rows.map((row, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + row);
  });
}

/** Rows of cells; a table that is too wide is turned into one block a row, with the headings on the left. */
function tableLines({ header, rows }: Tokens.Table, width: number, colors: Colors): string[] {
  const cells = (row: readonly Tokens.TableCell[], style: Style) =>
    row.map(({ tokens }) => words(tokens, style, colors));
  const heads = cells(header, colors.bold);
  const body = rows.map((row) => cells(row, plain));
  const natural = heads.map((head, column) =>
    Math.max(...[head, ...body.map((row) => row[column] ?? [])].map(lengthOf)),
  );
  const left = natural.slice(0, -1).reduce((sum, each) => sum + each + 2, 0);
  if (left + 30 <= width) {
    return [heads, ...body].flatMap((row) => {
      const last = wrapWords(row.at(-1) ?? [], width - left);
      const [first = '', ...rest] = last;
      const start = row.slice(0, -1).map((cell, column) => padded(cell, natural[column] ?? 0));
      return [[...start, first].join('  '), ...rest.map((line) => ' '.repeat(left) + line)];
    });
  }
  const label = Math.min(Math.max(...heads.map(lengthOf)), width - 30);
  return body.flatMap((row, at) => {
    const block = row.flatMap((cell, column) =>
      wrapWords(cell, width - label - 2).map((line, index) => {
        const head = index === 0 ? padded(heads[column] ?? [], label) : ' '.repeat(label);
        return `${head}  ${line}`;
      }),
    );
    return at === 0 ? block : ['', ...block];
  });
}

function codeLines({ text, lang }: Tokens.Code, width: number, colors: Colors): string[] {
  if (lang !== 'mermaid') return text.split('\n').map((line) => colors.cyan(`  ${line.replaceAll('\t', '    ')}`));
  const { participants, events } = readSequence(text);
  const name = (at: number): string => participants[at] ?? '';
  const left = Math.max(...events.map((event) => name(event.kind === 'note' ? event.over : event.from).length));
  const under = `  ${' '.repeat(left)}     `;
  return [
    colors.dim('(GitHub draws this as a sequence diagram.)'),
    ...events.flatMap((event) => {
      if (event.kind === 'note') {
        const [first = '', ...rest] = wrap(event.text, width - under.length);
        return [`  ${padEnd(name(event.over), left)}  :  ${first}`, ...rest.map((line) => under + line)];
      }
      const start = `  ${padEnd(name(event.from), left)} ${event.lost ? '--x' : '-->'} `;
      const [first = '', ...rest] = wrap(`${name(event.to)}: ${event.text}`, width - under.length);
      const lines = [start + first, ...rest.map((line) => under + line)];
      return event.lost ? lines.map((line) => colors.red(line)) : lines;
    }),
  ];
}

/** Inline Markdown as styled words; glued ones (`code`,) stay one word. */
function words(tokens: readonly Token[], style: Style, colors: Colors): Word[][] {
  const groups: Word[][] = [[]];
  const add = (text: string, style: Style) => {
    text.split(/\s/).forEach((part, at) => {
      if (at > 0) groups.push([]);
      if (part !== '') groups.at(-1)?.push({ text: part, style });
    });
  };
  const walk = (list: readonly Token[], outer: Style) => {
    for (const token of list) {
      const inner = 'tokens' in token ? token.tokens : undefined;
      if (token.type === 'strong') walk(inner ?? [], (text) => colors.bold(outer(text)));
      else if (token.type === 'codespan') add(decoded(String(token.text)), (text) => colors.cyan(text));
      else if (token.type === 'html') continue;
      else if (inner !== undefined)
        walk(inner, token.type === 'link' ? (text) => colors.underline(outer(text)) : outer);
      else add(decoded('text' in token ? String(token.text) : token.raw), outer);
    }
  };
  walk(tokens, style);
  return groups.filter((group) => group.length > 0);
}

function lengthOf(cell: readonly (readonly Word[])[]): number {
  return cell.reduce((sum, group, at) => sum + width(group) + (at > 0 ? 1 : 0), 0);
}

function width(group: readonly Word[]): number {
  return group.reduce((sum, { text }) => sum + textWidth(text), 0);
}

function painted(group: readonly Word[]): string {
  return group.map(({ text, style }) => style(text)).join('');
}

function padded(cell: readonly (readonly Word[])[], to: number): string {
  return cell.map(painted).join(' ') + ' '.repeat(Math.max(0, to - lengthOf(cell)));
}

function wrapWords(cell: readonly (readonly Word[])[], limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const group of cell) {
    const next = width(group);
    if (used > 0 && used + 1 + next > limit) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += (used > 0 ? ' ' : '') + painted(group);
    used += (used > 0 ? 1 : 0) + next;
  }
  return used > 0 ? [...lines, line] : lines;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => NAMED[name] ?? '');
}
