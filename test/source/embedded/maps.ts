import { findPrograms } from '../../../src/source/embedded/find.ts';
import type { EmbeddedProgram, HostFile } from '../../../src/source/embedded/program.ts';

/** What is written into programs: all that a place may have to escape, with and without a line end. */
const WRITTEN = [` ; "'" \\n $a \\\\ 5%3 #&<>-~^ {} `, '/*\n*/'];
/** Between backticks there cannot be another one. */
const BACKTICK = ' ` ';

/** Longer hosts are there to show that reading ends. */
const MOST_REWRITTEN = 3000;

/** The programs of a host, after a check of what is true of every one: its map covers it, in order, and tells the truth. */
export async function programsIn(path: string, text: string): Promise<HostFile> {
  const host = await findPrograms(path, text);
  const none = { kind: 'shell', programs: [], scripts: [], unclear: [], left: 0 } as const;
  for (const program of host?.programs ?? []) {
    const { source } = program;
    let at = 0;
    for (const { kind, start, end, host: place } of source.segments) {
      if (start !== at || end <= start) throw new Error(`${path}: the segments leave a gap at ${at}`);
      if (!(place.start >= 0 && place.end <= text.length && place.end >= place.start))
        throw new Error(`${path}: a segment lies outside of the host`);
      if (kind === 'verbatim' && text.slice(place.start, place.end) !== source.text.slice(start, end))
        throw new Error(`${path}: a verbatim segment has another text than its host`);
      at = end;
    }
    if (at !== source.text.length) throw new Error(`${path}: the segments end at ${at} of ${source.text.length}`);
    if (text.length > MOST_REWRITTEN) continue;
    for (const written of text.includes('`') ? WRITTEN : [...WRITTEN, BACKTICK])
      await rewrite({ path, text }, program, written);
  }
  return host ?? none;
}

/** Writes a text into the first body of a program as its place says, and reads the host again. */
async function rewrite(
  { path, text }: { readonly path: string; readonly text: string },
  { source }: EmbeddedProgram,
  written: string,
): Promise<void> {
  const at = source.text.indexOf('{') + 1;
  const segment = source.segmentAt(at);
  const shown = at === 0 || segment?.kind !== 'verbatim' ? undefined : segment.write(written);
  if (shown === undefined) return;
  const place = source.toHost({ start: at, end: at });
  const after = text.slice(0, place.start) + shown + text.slice(place.end);
  const expected = source.text.slice(0, at) + written + source.text.slice(at);
  const read = (await findPrograms(path, after))?.programs.map((program) => program.source.text) ?? [];
  if (!read.includes(expected))
    throw new Error(
      `${path}: what was written is read as ${JSON.stringify(read)}, not ${JSON.stringify(expected)}, in ${JSON.stringify(after)}`,
    );
}
export async function textsIn(path: string, text: string): Promise<string[]> {
  return (await programsIn(path, text)).programs.map(({ source }) => source.text);
}

/** Whether the host places of a program never go back. A program that a variable leads to stands in one place, so they do not. */
export function isMonotone({ source }: EmbeddedProgram): boolean {
  return source.segments.every(
    ({ host }, index) => index === 0 || host.start >= (source.segments[index - 1]?.host.end ?? 0),
  );
}
