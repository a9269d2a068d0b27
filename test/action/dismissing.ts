import { now, type PullRequest } from '../github/state.ts';
import type { Stage } from './stage.ts';

/** The id in the first comment of a review. */
export function idOf(pull: PullRequest): string {
  const [, id = ''] = /id `([0-9a-f]{16})`/.exec(pull.comments[0]?.body ?? '') ?? [];
  if (id === '') throw new Error('there is no id');
  return id;
}

/** Somebody writes a comment that dismisses a finding; no run is started for it. */
export function dismiss({ github }: Stage, pull: PullRequest, id: string, reason: string, login = 'reviewer'): void {
  const written = { createdAt: now(), updatedAt: now() };
  const body = `/bpftrace-guard dismiss ${id} ${reason}`;
  pull.issueComments.push({ id: github.state.nextId(), user: github.state.account(login), body, ...written });
}
