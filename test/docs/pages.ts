import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page of the documentation. `path` is from the root of the repository. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** The code blocks of a page. `line` is that of the opening fence, from 1. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

/** Every Markdown page that a reader can get to. */
export function pages(): Page[] {
  const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const own = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'packaging/README.md'];
  const paths = [...own, ...docs.map((name) => path.join('docs', name))];
  return paths.map((each) => ({ path: each, text: readFileSync(each, 'utf8') }));
}

export function codeBlocks(text: string): CodeBlock[] {
  return [...text.matchAll(/^(`{3,})(\w*)\n([\s\S]*?)^\1$/gm)].map(({ 2: language = '', 3: code = '', index }) => ({
    language,
    code,
    line: text.slice(0, index).split('\n').length,
  }));
}

/** The rows of the table below a heading, without its head; cells are trimmed. */
export function tableBelow(text: string, heading: string): string[][] {
  const lines = text.split('\n');
  const from = lines.indexOf(heading);
  if (from === -1) throw new Error(`there is no heading "${heading}"`);
  const start = lines.findIndex((line, at) => at > from && line.startsWith('|'));
  const rows = lines.slice(start);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(2, end === -1 ? undefined : end).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Where a page's links lead, but for code: Markdown links, and the addresses of images and anchors. */
export function links(text: string): string[] {
  const words = text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/`[^`]*`/g, 'code');
  const found = [...words.matchAll(/\]\(([^)\s]+)\)|(?:href|src)="([^"]+)"/g)];
  return found.map(([, markdown, html]) => markdown ?? html ?? '');
}

/** The anchors that GitHub gives to a page's headings. */
export function anchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The text between a heading and the next one of its level. */
export function sectionOf(text: string, heading: string): string {
  const [, after = ''] = text.split(`${heading}\n`);
  const level = heading.replace(/[^#].*/, '');
  return after.split(new RegExp(`^${level} `, 'm'))[0] ?? '';
}
