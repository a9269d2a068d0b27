import { posix } from 'node:path';
import * as core from '@actions/core';
import type { FailOn } from '../config/parse.ts';
import { FAIL_ON } from '../config/schema.ts';
import { resolveTargets } from '../config/targets.ts';
import { DEFAULT_TARGETS } from '../facts/default-targets.ts';
import { sameMachines } from '../facts/machine.ts';
import type { Target } from '../facts/target.ts';
import { DIFF_FILTERS, type DiffFilter } from '../review/diff-filter.ts';
import { leavesRepository } from '../source/source-tree.ts';
import { suggestion } from '../text/nearest-name.ts';
import { type PolicyPlace, readPolicyPlace } from './organisation-policy.ts';

/** The action's inputs; what is undefined is left to the configuration, then to the defaults. */
export interface ActionInputs {
  readonly token: string;
  readonly targets: readonly string[] | undefined;
  readonly failOn: FailOn | undefined;
  /** Where the configuration is, when the workflow names a place. */
  readonly configPath: string | undefined;
  /** Whether to post the review. */
  readonly comment: boolean;
  /** Where to write the findings as SARIF. */
  readonly sarif: string | undefined;
  readonly diffFilter: DiffFilter;
  /** Where the policy of the organisation is. */
  readonly policy: PolicyPlace | undefined;
  /** Reads the policy. */
  readonly policyToken: string;
}

/** Reads the inputs of action.yml. `words` say which input is wrong, and what it may be. */
export function readInputs(): ({ readonly ok: true } & ActionInputs) | { readonly ok: false; readonly words: string } {
  const token = core.getInput('token');
  if (token === '') {
    return { ok: false, words: "The input `token` is empty. Leave it out to use the workflow's own token." };
  }
  const asked = core.getInput('fail-on');
  const failOn = FAIL_ON.find((each) => each === asked);
  if (asked !== '' && failOn === undefined) {
    return {
      ok: false,
      words: `The input \`fail-on\` is one of ${FAIL_ON.join(', ')}; it is ${JSON.stringify(asked)}.`,
    };
  }
  const comment = core.getInput('comment') || 'true';
  if (comment !== 'true' && comment !== 'false') {
    return { ok: false, words: `The input \`comment\` is true or false; it is ${JSON.stringify(comment)}.` };
  }
  const filter = core.getInput('diff-filter') || 'added';
  const diffFilter = DIFF_FILTERS.find((each) => each === filter);
  if (diffFilter === undefined) {
    const names = DIFF_FILTERS.join(', ');
    const meant = suggestion(filter, DIFF_FILTERS);
    return {
      ok: false,
      words: `The input \`diff-filter\` is one of ${names}; it is ${JSON.stringify(filter)}.${meant}`,
    };
  }
  const place = core.getInput('policy');
  const policy = place === '' ? undefined : readPolicyPlace(place);
  if (policy === null) {
    return {
      ok: false,
      words: `The input \`policy\` is OWNER/REPOSITORY/PATH, with @REF behind it for another branch, tag or commit, but no ref of a pull request; it is ${JSON.stringify(place)}.`,
    };
  }
  const targets = core.getMultilineInput('targets').filter((line) => line !== '');
  const configPath = core.getInput('config');
  if (leavesRepository(posix.normalize(configPath))) {
    return {
      ok: false,
      words: `The input \`config\` leads out of the repository: it is ${JSON.stringify(configPath)}. Give the path from its root.`,
    };
  }
  return {
    ok: true,
    token,
    targets: targets.length === 0 ? undefined : targets,
    failOn,
    configPath: configPath === '' ? undefined : configPath,
    comment: comment === 'true',
    sarif: core.getInput('sarif') || undefined,
    diffFilter,
    policy,
    policyToken: core.getInput('policy-token') || token,
  };
}

/** The machines that a run judges for, and whether somebody chose others than the default ones. */
export interface ChosenTargets {
  readonly targets: readonly Target[];
  readonly configured: boolean;
}

/**
 * The targets of these names; the default ones when none are given.
 *
 * @param own the targets that a configuration makes of kernel tables.
 */
export function chooseTargets(
  names: readonly string[] | undefined,
  own: ReadonlyMap<string, Target> = new Map(),
): ({ readonly ok: true } & ChosenTargets) | { readonly ok: false; readonly words: string } {
  if (names === undefined) return { ok: true, targets: DEFAULT_TARGETS, configured: false };
  const resolved = resolveTargets(names, own);
  if (!resolved.ok) return { ok: false, words: `The input \`targets\` is wrong. ${resolved.errors.join(' ')}` };
  return { ok: true, targets: resolved.targets, configured: !sameMachines(resolved.targets, DEFAULT_TARGETS) };
}
