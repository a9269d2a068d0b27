import { posix } from 'node:path';
import * as core from '@actions/core';
import type { FailOn } from '../config/parse.ts';
import { FAIL_ON } from '../config/schema.ts';
import { pageAddress } from '../render/addresses.ts';
import { DIFF_FILTERS, type DiffFilter } from '../review/diff-filter.ts';
import { useOf } from '../review/marker.ts';
import { leavesRepository } from '../source/source-tree.ts';
import { Failure } from '../text/failure.ts';
import { suggestion } from '../text/nearest-name.ts';
import { VERSION } from '../version.ts';

/** Where the policy of an organisation is: in a repository that those it is for cannot change. */
export interface PolicyPlace {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  /** A branch, a tag or a commit; the default branch when it is undefined. */
  readonly ref: string | undefined;
}

/** The action's inputs; what is undefined is left to the configuration, then to the defaults. */
export interface ActionInputs {
  readonly token: string;
  /** The use of the action that this is, as `useOf` makes it. */
  readonly use: string;
  readonly targets: readonly string[] | undefined;
  readonly failOn: FailOn | undefined;
  /** Where the configuration is, when the workflow names a place. */
  readonly configPath: string | undefined;
  /** Whether to post the review. */
  readonly comment: boolean;
  /** The name of the check run, where one is asked for. */
  readonly checkRun: string | undefined;
  readonly diffFilter: DiffFilter;
  /** Where the policy of the organisation is. */
  readonly policy: PolicyPlace | undefined;
  /** Reads the policy. */
  readonly policyToken: string;
}

/** The pull request that the workflow asks for, whatever started it; undefined when it names none. @throws Failure */
export function readAskedNumber(): number | undefined {
  const asked = core.getInput('pull-request');
  if (asked === '') return undefined;
  const [, digits] = /^#?([1-9]\d{0,14})$/.exec(asked) ?? [];
  if (digits === undefined)
    throw wrong(`The input \`pull-request\` is the number of a pull request; it is ${JSON.stringify(asked)}.`);
  return Number(digits);
}

/** Reads the other inputs of action.yml. @throws Failure that says which input is wrong, and what it may be */
export function readInputs(): ActionInputs {
  const token = core.getInput('token');
  if (token === '')
    throw wrong(`The input \`token\` is empty. Leave it out to use the workflow's own token. ${ABOUT_SECRETS}`);
  const place = core.getInput('policy');
  const policy = place === '' ? undefined : readPolicyPlace(place);
  if (policy === null)
    throw wrong(
      `The input \`policy\` is OWNER/REPOSITORY/PATH, with @REF behind it for another branch, tag or commit, but no ref of a pull request; it is ${JSON.stringify(place)}.`,
    );
  const targets = core.getMultilineInput('targets').filter((line) => line !== '');
  const configPath = core.getInput('config');
  if (leavesRepository(posix.normalize(configPath)))
    throw wrong(
      `The input \`config\` leads out of the repository: it is ${JSON.stringify(configPath)}. Give the path from its root.`,
    );
  return {
    token,
    use: useOf(core.getInput('id') || defaultId()),
    targets: targets.length === 0 ? undefined : targets,
    failOn: choice('fail-on', FAIL_ON),
    configPath: configPath === '' ? undefined : configPath,
    comment: flag('comment', true),
    checkRun: flag('check-run', false) ? checkName() : undefined,
    diffFilter: choice('diff-filter', DIFF_FILTERS) ?? 'added',
    policy,
    policyToken: core.getInput('policy-token') || token,
  };
}

/** Where to write the findings as SARIF; undefined where nobody asks for that. Known also if other inputs are wrong. */
export function sarifPath(): string | undefined {
  return core.getInput('sarif') || undefined;
}

/**
 * The id of a use that got none: the names of its workflow and job. A workflow that an organisation requires may have the names of
 * the repository's own, so its repository counts too.
 */
function defaultId(): string {
  const { GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_WORKFLOW_REF = '', GITHUB_REPOSITORY = '' } = process.env;
  const [home = ''] = GITHUB_WORKFLOW_REF.split('/.github/');
  return [GITHUB_WORKFLOW, GITHUB_JOB, home === GITHUB_REPOSITORY ? '' : home].join('\n');
}

/** The name of this use's check run: of two that share a name, GitHub minds only the newer one. */
function checkName(): string {
  const { GITHUB_WORKFLOW = '', GITHUB_JOB = '' } = process.env;
  return `bpftrace-guard (${core.getInput('id') || `${GITHUB_WORKFLOW} / ${GITHUB_JOB}`})`;
}

/** The input that is true or false. */
function flag(name: string, otherwise: boolean): boolean {
  const asked = core.getInput(name);
  if (!['', 'true', 'false'].includes(asked))
    throw wrong(`The input \`${name}\` is true or false; it is ${JSON.stringify(asked)}.`);
  return asked === '' ? otherwise : asked === 'true';
}

/** The input that is one of some words; undefined when it is left out. */
function choice<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
  const asked = core.getInput(name);
  const found = words.find((each) => each === asked);
  if (asked !== '' && found === undefined)
    throw wrong(
      `The input \`${name}\` is one of ${words.join(', ')}; it is ${JSON.stringify(asked)}.${suggestion(asked, words)}`,
    );
  return found;
}

/** Where GitHub keeps what a pull request proposes. */
const PULL_REQUEST = /^(?:refs\/)?pull\//;

/** Reads `OWNER/REPOSITORY/PATH@REF`; null when it does not have that form, or REF is the ref of a pull request. */
function readPolicyPlace(text: string): PolicyPlace | null {
  const [, owner, repo, path, ref] = /^([\w.-]+)\/([\w.-]+)\/([^@\s]+)(?:@(\S+))?$/.exec(text) ?? [];
  if (owner === undefined || repo === undefined || path === undefined) return null;
  if (ref !== undefined && PULL_REQUEST.test(ref)) return null;
  return path.split('/').includes('..') || leavesRepository(path) ? null : { owner, repo, path, ref };
}

/** For an input that is empty where the workflow has a secret for it. */
export const ABOUT_SECRETS = `Runs for pull requests from forks get no secrets, and those by Dependabot get Dependabot secrets only: see ${pageAddress('organisations.md', VERSION)}#forks-and-dependabot`;

function wrong(sentence: string): Failure {
  return new Failure('usage', sentence);
}
