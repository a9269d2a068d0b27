import type { EmbeddedKind } from '../../text/embedded-kind.ts';
import { hostFormat } from './format.ts';
import type { HostFile } from './program.ts';

/** Which kinds of files programs are looked for in. */
export type KindChoice = (kind: EmbeddedKind) => boolean;

export const everyKind: KindChoice = () => true;

/**
 * Finds the bpftrace programs in a file of another kind. The readers of the formats are loaded when the first file comes that
 * has the word.
 *
 * @returns undefined if there are none, or the file is of no kind that is chosen.
 */
export async function findPrograms(
  path: string,
  text: string,
  chosen: KindChoice = everyKind,
): Promise<HostFile | undefined> {
  const row = hostFormat(path, text);
  if (row === undefined || !chosen(row.kind)) return undefined;
  const { readHost } = await import('./finders/index.ts');
  const found = readHost(row.format, text);
  if (found.programs.length + found.scripts.length + found.unclear.length === 0) return undefined;
  return { kind: row.kind, ...(row.comment === undefined ? {} : { comment: row.comment }), ...found };
}
