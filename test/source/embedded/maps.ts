import { findPrograms } from '../../../src/source/embedded/find.ts';
import type { EmbeddedProgram, HostFile } from '../../../src/source/embedded/program.ts';

/** The programs of a host, after a check of what is true of every one: its map covers it, in order, and tells the truth. */
export async function programsIn(path: string, text: string): Promise<HostFile> {
  const host = await findPrograms(path, text);
  const none = { kind: 'shell', programs: [], scripts: [], unclear: [], left: 0 } as const;
  for (const { source } of host?.programs ?? []) {
    let at = 0;
    for (const { kind, start, end, host: place } of source.segments) {
      if (start !== at || end <= start) throw new Error(`${path}: the segments leave a gap at ${at}`);
      if (place.start < 0 || place.end > text.length || place.end < place.start)
        throw new Error(`${path}: a segment lies outside of the host`);
      if (kind === 'verbatim' && text.slice(place.start, place.end) !== source.text.slice(start, end))
        throw new Error(`${path}: a verbatim segment has another text than its host`);
      at = end;
    }
    if (at !== source.text.length) throw new Error(`${path}: the segments end at ${at} of ${source.text.length}`);
  }
  return host ?? none;
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
