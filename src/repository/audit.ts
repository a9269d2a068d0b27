import { type RepositoryRecord, unjudgedRecord } from '../audit/record.ts';
import type { GitHub } from '../github/client.ts';
import type { RepositoryEntry } from '../github/repositories.ts';
import type { RequestWatch } from '../github/watch.ts';
import { auditRepository, type Settle } from './audited.ts';

/** So many repositories are read at a time: while one is judged, the answers for the others come. */
const AT_ONCE = 4;

/** After so many in a row to which GitHub gave no usable answer, no more are asked for. */
const MOST_TROUBLES = 5;

/** The repositories of an audit. */
export interface AuditWork {
  readonly entries: readonly RepositoryEntry[];
  readonly settle: Settle;
  /**
   * Is told of each record as it comes. `isFinal`: the repository need not be read again at this commit. The next one is begun
   * when the promise is kept.
   */
  done(record: RepositoryRecord, isFinal: boolean): Promise<void>;
}

/**
 * Judges repositories, a few at a time. When GitHub grants no more requests, or does not answer, the rest is not asked for: a
 * record of each says so.
 *
 * @param watch of the same client.
 * @returns why it ended before all repositories were read, a sentence; undefined if it did not.
 */
export async function auditRepositories(
  github: GitHub,
  watch: RequestWatch,
  { entries, settle, done }: AuditWork,
): Promise<string | undefined> {
  const waiting = entries.values();
  let troubled = 0;
  let stopped: string | undefined;
  const work = async (): Promise<void> => {
    for (const entry of waiting) {
      const before = watch.troubles;
      const record = stopped === undefined ? await auditRepository(github, entry, settle) : undefined;
      const isTroubled = watch.troubles > before;
      stopped ??= watch.limit;
      const isLost = isTroubled && (record?.status !== 'judged' || record.unread > 0);
      troubled = isLost ? troubled + 1 : 0;
      if (troubled >= MOST_TROUBLES) stopped ??= `GitHub gave no usable answer for ${MOST_TROUBLES} repositories.`;
      if (record === undefined || (isLost && stopped !== undefined))
        await done(unjudgedRecord(entry, 'failed', `It was not read. ${stopped ?? ''}`.trim()), false);
      else await done(record, record.status === 'judged' && !isTroubled);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return stopped;
}
