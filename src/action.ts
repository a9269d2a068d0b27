import * as core from '@actions/core';
import { obeyComment } from './action/comment/comment.ts';
import { readEvent } from './action/event.ts';
import { type ActionInputs, readInputs } from './action/inputs.ts';
import { checkMergeGroup, checkRepository } from './action/merge-group.ts';
import { setOutputs } from './action/outcome.ts';
import { reviewPullRequest } from './action/pull-request.ts';
import { logLine } from './action/run-log.ts';
import { reviewAfterRun } from './action/workflow-run.ts';
import type { GitHub } from './github/client.ts';
import { connect } from './github/client.ts';
import { describeApiError, WordedError } from './github/errors.ts';
import { workflow } from './github/workflow.ts';
import { VERSION } from './version.ts';

async function run(): Promise<void> {
  const event = readEvent(workflow);
  switch (event.kind) {
    case 'ignored':
      logLine(event.because);
      return;
    case 'comment':
      await obeyComment(event);
      return;
    case 'unsupported':
      core.setFailed(
        `bpftrace-guard has nothing to do for ${event.name}. Start it by \`on: pull_request\`, \`merge_group\`, \`push\` or \`schedule\`.`,
      );
      return;
    case 'pull-request':
      if (event.closed) {
        setOutputs([]);
        logLine('The pull request is closed: nothing is reviewed.');
        return;
      }
      await withInputs((octokit, inputs) => reviewPullRequest(octokit, event, inputs));
      return;
    case 'merge-group':
      await withInputs((octokit, inputs) => checkMergeGroup(octokit, event, inputs));
      return;
    case 'repository':
      await withInputs((octokit, inputs) => checkRepository(octokit, event, inputs));
      return;
    case 'ended-run':
      await withInputs((octokit, inputs) => reviewAfterRun(octokit, event, inputs));
  }
}

async function withInputs(work: (octokit: GitHub, inputs: ActionInputs) => Promise<void>): Promise<void> {
  const inputs = readInputs();
  if (!inputs.ok) {
    core.setFailed(inputs.words);
    return;
  }
  await work(connect(inputs.token, `bpftrace-guard/${VERSION}`, { info: logLine }), inputs);
}

try {
  await run();
} catch (error) {
  core.setFailed(error instanceof WordedError ? error.message : describeApiError('The run failed', error));
}
