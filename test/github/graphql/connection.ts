import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '../access.ts';
import type { Roots } from '../representation/account.ts';
import type { GitHubState } from '../state.ts';
import { Problem } from './problem.ts';

/** What every resolver is given. */
export interface Context {
  readonly state: GitHubState;
  readonly caller: Caller;
  readonly roots: Roots;
}

/** The arguments of a list. */
export interface Range {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** GitHub's largest page. */
const MOST = 100;

/** A resolver of a list: a page of it, with cursors. The whole list is never sent. */
export function connection<Node>(list: (context: Context) => readonly Node[] | Promise<readonly Node[]>) {
  return async (range: Range, context: Context, { fieldName }: GraphQLResolveInfo) =>
    pageOf(await list(context), range, fieldName);
}

/** A page of a list that a field has. */
export function pageOf<Node>(nodes: readonly Node[], range: Range, fieldName: string) {
  const size = range.first ?? range.last;
  if (size === undefined || size === null)
    throw new Problem(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${fieldName}\` connection.`,
    );
  if (size > MOST)
    throw new Problem(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${fieldName}\` connection exceeds the \`first\` limit of ${MOST} records.`,
    );
  const start = range.after ? indexOf(range.after) + 1 : 0;
  const end = range.before ? indexOf(range.before) : nodes.length;
  const within = nodes.slice(start, end);
  const fromEnd = range.first === undefined || range.first === null;
  const shown = fromEnd ? within.slice(Math.max(0, within.length - size)) : within.slice(0, size);
  const at = fromEnd ? end - shown.length : start;
  return {
    totalCount: nodes.length,
    nodes: shown,
    edges: shown.map((node, index) => ({ node, cursor: cursorOf(at + index) })),
    pageInfo: {
      hasNextPage: at + shown.length < nodes.length,
      hasPreviousPage: at > 0,
      startCursor: shown.length === 0 ? null : cursorOf(at),
      endCursor: shown.length === 0 ? null : cursorOf(at + shown.length - 1),
    },
  };
}

function cursorOf(index: number): string {
  return Buffer.from(`cursor:v2:${index}`).toString('base64');
}

function indexOf(cursor: string): number {
  const [, index] = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? [];
  if (index === undefined)
    throw new Problem('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(index);
}
