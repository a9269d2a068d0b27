import { readFileSync } from 'node:fs';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Script } from '../../../src/engine/syntax/tree.ts';
import { LineMap } from '../../../src/text/position.ts';

/** A wrong script of slips.txt. */
export interface SlipCase {
  readonly text: string;
  /** The text on one line. */
  readonly title: string;
  /** The case as it stands in the file. */
  readonly block: string;
}

/**
 * The cases of slips.txt, separated by empty lines. The lines of the script begin with `|`, or with `\` where no
 * newline follows, and show characters beyond ASCII as `\u00a0`. Then comes a line for each error with its place (lines
 * and columns from 1, the end exclusive) and its message, with the hint below, and what of the text was not read.
 */
export function slipCases(): SlipCase[] {
  const file = readFileSync(new URL('slips.txt', import.meta.url), 'utf8');
  return file
    .trimEnd()
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n').filter((line) => /^[|\\]/.test(line));
      const text = lines.map((line) => unescaped(line.slice(2)) + (line.startsWith('|') ? '\n' : '')).join('');
      return { text, title: escaped(JSON.stringify(text)), block };
    });
}

/** A case as slips.txt has it. */
export function describeCase(text: string): string {
  const script = parseScript(text);
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return [
    ...lines.map((line) => `| ${escaped(line)}`.trimEnd()),
    ...(last === '' ? [] : [`\\ ${escaped(last)}`]),
    ...describeErrors(script),
    ...script.unread.map(({ start, end }) => `    not read: ${escaped(JSON.stringify(text.slice(start, end)))}`),
  ].join('\n');
}

function describeErrors({ errors, text }: Script): string[] {
  const map = new LineMap(text);
  return errors.flatMap(({ span, message, hint }) => {
    const { start, end } = map.range(span);
    const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
    return [`${place} ${escaped(message)}`, ...(hint === undefined ? [] : [`    hint: ${hint}`])];
  });
}

const SPECIAL = /[^ -~]/g;

function escaped(text: string): string {
  return text.replace(SPECIAL, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function unescaped(text: string): string {
  return text.replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
