/** Behind the end of the line that an offset is in. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** Behind the end of the last line of those that go on behind a backslash. */
export function joinedLinesEnd(text: string, at: number): number {
  let end = lineEnd(text, at);
  while (end < text.length && (text.endsWith('\\\n', end) || text.endsWith('\\\r\n', end))) end = lineEnd(text, end);
  return end;
}
