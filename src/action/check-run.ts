import { type CheckedCommit, postCheckRun } from '../github/check-run.ts';
import type { GitHub } from '../github/client.ts';
import { type CheckReport, FIX_BUTTON } from '../render/check-run.ts';
import type { ActionInputs } from './inputs.ts';
import { notice } from './run-log.ts';

/** Who makes the check run of a run. */
export interface CheckRunMaker {
  readonly github: GitHub;
  readonly name: string;
  /** The pull request that the run is for. */
  readonly number: number | undefined;
}

/** Undefined when the workflow asks for no check run. */
export function checkRunMaker(
  github: GitHub,
  { checkRun: name }: Pick<ActionInputs, 'checkRun'>,
  number: number | undefined,
): CheckRunMaker | undefined {
  return name === undefined ? undefined : { github, name, number };
}

/** Makes the check run of a commit, and says what went wrong. @returns whether it has all annotations */
export async function makeCheckRun(
  { github, name, number }: CheckRunMaker,
  commit: CheckedCommit,
  report: CheckReport,
): Promise<boolean> {
  const button = { label: 'Fix', description: 'Commit the safe rewrites', identifier: FIX_BUTTON };
  const { isWhole, problem } = await postCheckRun(github, commit, report, {
    name,
    externalId: number === undefined ? '' : externalId(number),
    button: report.fixable && number !== undefined ? button : undefined,
  });
  if (problem !== undefined) notice(problem);
  return isWhole;
}

const EXTERNAL_ID = 'bpftrace-guard#';

function externalId(number: number): string {
  return `${EXTERNAL_ID}${number}`;
}

/** The pull request that a check run of ours is for, by its `external_id`. */
export function pullRequestOf(id: unknown): number | undefined {
  if (typeof id !== 'string' || !id.startsWith(EXTERNAL_ID)) return undefined;
  const digits = id.slice(EXTERNAL_ID.length);
  return /^[1-9]\d{0,14}$/.test(digits) ? Number(digits) : undefined;
}
