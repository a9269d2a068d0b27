import { readHost } from '../../../src/source/embedded/finders/index.ts';
import type { HostFormat } from '../../../src/source/embedded/format.ts';
import type { MappedText } from '../../../src/source/embedded/mapped-text.ts';

/**
 * A text as its map shows it: what the host has is as it is, what is written there in another way is `⟨text←host⟩`, what only a run
 * knows is `⟨?host⟩`, and `‖` is where a part of the host is left out.
 */
export function shown({ segments, text }: MappedText, host: string): string {
  let last: number | undefined;
  return segments
    .map(({ kind, start, end, host: place }) => {
      const gap = last !== undefined && last !== place.start ? '‖' : '';
      last = place.end;
      const written = host.slice(place.start, place.end);
      if (kind === 'verbatim' && written !== text.slice(start, end))
        throw new Error(`${written} is no part of the text`);
      if (kind === 'verbatim') return gap + written;
      return `${gap}⟨${kind === 'unknown' ? '?' : `${text.slice(start, end)}←`}${written}⟩`;
    })
    .join('');
}

/** The programs that a reader finds, each as its map shows it. */
export function programsOf(format: HostFormat, host: string): string[] {
  return readHost(format, host).programs.map(({ source }) => shown(source, host));
}

/** How a text is written into a program of a host, behind the first of its braces. */
export function writtenIn(format: HostFormat, host: string, text: string): string | undefined {
  const [program] = readHost(format, host).programs;
  return program?.source.segmentAt(program.source.text.indexOf('{') + 1)?.write(text);
}
