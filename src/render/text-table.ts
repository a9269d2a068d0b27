import { padEnd, textWidth, wrap } from './terminal-text.ts';

/** Rows of cells in columns; the last column is broken into lines under itself. */
export function table(rows: readonly (readonly string[])[], width: number): string[][] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns - 1 }, (_, column) =>
    Math.max(...rows.map((row) => textWidth(row[column] ?? ''))),
  );
  const left = widths.reduce((sum, each) => sum + each + 2, 0);
  return rows.flatMap((row) => {
    const [first = '', ...rest] = wrap(row[columns - 1] ?? '', Math.max(40, width - left));
    const cells = widths.map((each, column) => padEnd(row[column] ?? '', each));
    return [[...cells, first], ...rest.map((line) => [...widths.map((each) => ' '.repeat(each)), line])];
  });
}
