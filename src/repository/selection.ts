import { createHash } from 'node:crypto';
import { type RepositoryRecord, unjudgedRecord } from '../audit/record.ts';
import type { Part } from '../audit/report.ts';
import type { GitHub } from '../github/client.ts';
import { orFailure } from '../github/errors.ts';
import { findRepositories, listRepositories, type RepositoryEntry } from '../github/repositories.ts';
import { Failure } from '../text/failure.ts';
import { pathMatcher } from '../text/wildcard.ts';

/** Which repositories an audit is of. */
export interface Selection {
  /** Organisations or people: all that they own. */
  readonly owners: readonly string[];
  /** `OWNER/NAME`: these also if they are archived, or forks. */
  readonly names: readonly string[];
  /** Patterns of `OWNER/NAME` to leave out. */
  readonly exclude: readonly string[];
  readonly archived: boolean;
  readonly forks: boolean;
  /** Undefined: all of them. */
  readonly part: Part | undefined;
}

/** The repositories to judge, and records of those that are not. */
export interface ChosenRepositories {
  readonly entries: readonly RepositoryEntry[];
  readonly others: readonly RepositoryRecord[];
}

/**
 * Lists the repositories of an audit. One request for each 100.
 *
 * @throws Failure when GitHub does not list them, or knows no such owner.
 */
export async function chooseRepositories(github: GitHub, selection: Selection): Promise<ChosenRepositories> {
  const found = new Map<string, Found>();
  // What somebody names is judged whatever it is, so names go before owners.
  const named = await orFailure('The repositories', findRepositories(github, selection.names));
  for (const entry of named.entries) found.set(keyOf(entry), { entry, isNamed: true });
  for (const { name, why } of named.hidden)
    found.set(keyOf({ name }), { record: unjudgedRecord({ name }, 'failed', why) });
  for (const owner of selection.owners) {
    const listed = await orFailure(`The repositories of ${owner}`, listRepositories(github, owner));
    if (listed === undefined)
      throw new Failure(
        'usage',
        `GitHub knows no organisation or person ${JSON.stringify(owner)}, or the token may not see it.`,
      );
    if (listed.entries.length + listed.hidden.length === 0)
      throw new Failure('usage', `The token sees no repository of ${owner}.`);
    for (const entry of listed.entries)
      if (!found.has(keyOf(entry))) found.set(keyOf(entry), { entry, isNamed: false });
    for (const [at, { name, why }] of listed.hidden.entries())
      found.set(`${keyOf({ name })} ${at}`, { record: unjudgedRecord({ name: `${name}${at + 1}` }, 'failed', why) });
  }
  const excluded = selection.exclude.map((pattern) => pathMatcher(pattern.toLowerCase()));
  const entries: RepositoryEntry[] = [];
  const others: RepositoryRecord[] = [];
  for (const [key, each] of found) {
    if (!isInPart(key, selection.part)) continue;
    if ('record' in each) {
      others.push(each.record);
      continue;
    }
    const { entry, isNamed } = each;
    const isExcluded = excluded.some((matches) => matches(key));
    const why = isExcluded ? 'It is left out by --exclude.' : isNamed ? undefined : whyLeftOut(entry, selection);
    if (why === undefined) entries.push(entry);
    else others.push(unjudgedRecord(entry, 'skipped', why));
  }
  return { entries, others };
}

type Found = { readonly entry: RepositoryEntry; readonly isNamed: boolean } | { readonly record: RepositoryRecord };

function keyOf({ name }: { readonly name: string }): string {
  return name.toLowerCase();
}

function whyLeftOut({ isArchived, isFork }: RepositoryEntry, { archived, forks }: Selection): string | undefined {
  if (isArchived && !archived) return 'It is archived: --archived judges it too.';
  if (isFork && !forks) return 'It is a fork: --forks judges it too.';
  return undefined;
}

/** The part that a name is in depends on nothing but the name, so that machines that list at different times agree. */
function isInPart(key: string, part: Part | undefined): boolean {
  if (part === undefined) return true;
  return createHash('sha256').update(key).digest().readUInt32BE(0) % part.of === part.index - 1;
}
