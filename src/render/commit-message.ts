import type { FixedFinding } from '../engine/report.ts';
import { showUnseen } from '../text/unseen.ts';

/** A commit's message: one line, and what follows after an empty line. */
export interface CommitMessage {
  readonly headline: string;
  readonly body: string;
}

/** Who asked for a commit. */
export interface CoAuthor {
  readonly login: string;
  readonly id: number;
  /** `github.com`, or the host of a GitHub Enterprise Server. */
  readonly host: string;
}

/** Longer headlines are cut where commits are listed. */
const HEADLINE_LENGTH = 72;
const MOST_LINES = 50;
const LINE_LENGTH = 300;

/**
 * The message of a commit that fixes findings. Names and titles come from a pull request, and GitHub acts upon what stands
 * in a message: nothing in it mentions anybody, closes an issue, skips a workflow, or adds a trailer of its own.
 *
 * @param fixed at least one.
 */
export function fixMessage(fixed: readonly FixedFinding[], by: CoAuthor): CommitMessage {
  const lines = fixed.map(({ path, rule, title }) => `- ${plainPath(path)}: ${rule}: ${plainText(title)}`);
  const more = lines.length - MOST_LINES;
  const body = [
    'Rewrites of bpftrace-guard, each proved on a copy of the script:',
    '',
    ...lines.slice(0, MOST_LINES).map((line) => cut(line, LINE_LENGTH)),
    ...(more > 0 ? [`- and ${more} more`] : []),
    ...coAuthorLine(by),
  ];
  return { headline: headline(fixed), body: body.join('\n') };
}

function headline(fixed: readonly FixedFinding[]): string {
  const verb = fixed.every(({ kind }) => kind === 'guard') ? 'Guard' : 'Rewrite';
  const paths = [...new Set(fixed.map(({ path }) => path))];
  const [path = ''] = paths;
  const what = paths.length === 1 ? plainPath(path) : `${paths.length} bpftrace scripts`;
  const whole = `${verb} ${what} against deadlocks`;
  return whole.length <= HEADLINE_LENGTH ? whole : `${verb} a bpftrace script against deadlocks`;
}

/** GitHub links a co-author by this address (https://docs.github.com/account-and-profile, "noreply"). */
function coAuthorLine({ login, id, host }: CoAuthor): string[] {
  // A login is what GitHub says it is; anything else would be a line of somebody else's making.
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/.test(login) || !Number.isSafeInteger(id)) return [];
  return ['', `Co-authored-by: ${login} <${id}+${login}@users.noreply.${host}>`];
}

function plainPath(path: string): string {
  return path.replace(/[^A-Za-z0-9._/+-]/g, '?').replace(/gh-(?=\d)/gi, 'gh?');
}

/** The name of a map looks like a mention, so `@x` becomes "map x". */
function plainText(text: string): string {
  return showUnseen(text.replace(/\s+/g, ' ').trim())
    .replace(/@(?=[\p{L}\p{N}_])/gu, 'map ')
    .replace(/[@#<>]/g, '?')
    .replace(/[[\]]/g, (mark) => (mark === '[' ? '(' : ')'))
    .replace(/gh-(?=\d)/gi, 'gh?')
    .replaceAll('://', ':');
}

function cut(line: string, length: number): string {
  return line.length <= length ? line : `${line.slice(0, length - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
