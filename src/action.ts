import * as core from '@actions/core';
import { context } from '@actions/github';
import { setOutputs } from './event/action-result.ts';
import { describeApiError } from './event/api-error.ts';
import { obeyComment } from './event/comment-command.ts';
import { readEvent } from './event/github-event.ts';
import { readInputs } from './event/inputs.ts';
import { connect } from './event/octokit.ts';
import { reviewPullRequest } from './event/pull-request-run.ts';
import { WordedError } from './event/worded-error.ts';
import { logLine } from './publish/run-log.ts';
import { VERSION } from './version.ts';

async function run(): Promise<void> {
  const event = readEvent(context);
  switch (event.kind) {
    case 'merge-group':
      setOutputs([]);
      core.notice('A merge group is not reviewed again: its pull requests were, when they were pushed.');
      return;
    case 'ignored':
      logLine(event.because);
      return;
    case 'comment':
      await obeyComment(event);
      return;
    case 'unsupported':
      core.setFailed(
        `bpftrace-guard reviews pull requests, and this run is for ${event.name}. Start it by \`on: pull_request\`.`,
      );
      return;
    case 'pull-request': {
      if (event.closed) {
        setOutputs([]);
        logLine('The pull request is closed: nothing is reviewed.');
        return;
      }
      const inputs = readInputs();
      if (!inputs.ok) {
        core.setFailed(inputs.words);
        return;
      }
      const octokit = connect(inputs.token, `bpftrace-guard/${VERSION}`, { info: logLine });
      await reviewPullRequest(octokit, event, inputs);
    }
  }
}

try {
  await run();
} catch (error) {
  core.setFailed(error instanceof WordedError ? error.message : describeApiError('The run failed', error));
}
