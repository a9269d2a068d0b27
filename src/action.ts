import { obeyComment } from './action/comment/comment.ts';
import { readEvent } from './action/event.ts';
import { type ActionInputs, readInputs } from './action/inputs.ts';
import { checkMergeGroup } from './action/merge-group.ts';
import { setOutputs, setOutputsOfFailure } from './action/outcome.ts';
import { reviewPullRequest } from './action/pull-request.ts';
import { checkRepository } from './action/repository.ts';
import { failRun, logLine } from './action/run-log.ts';
import { reviewAfterRun } from './action/workflow-run.ts';
import { connect, type GitHub, workflow } from './github/client.ts';
import { describeApiError } from './github/errors.ts';
import { Failure } from './text/failure.ts';
import { VERSION } from './version.ts';

async function run(): Promise<void> {
  const event = readEvent(workflow);
  switch (event.kind) {
    case 'ignored':
      setOutputs([]);
      logLine(event.because);
      return;
    case 'comment':
      await obeyComment(event);
      return;
    case 'unsupported':
      setOutputsOfFailure();
      failRun(
        `bpftrace-guard has nothing to do for ${event.name}. Start it by \`on: pull_request\`, \`merge_group\`, \`push\` or \`schedule\`.`,
      );
      return;
    case 'pull-request':
      if (event.closed) {
        setOutputs([]);
        logLine('The pull request is closed: nothing is reviewed.');
        return;
      }
      await withInputs((github, inputs) => reviewPullRequest(github, event, inputs));
      return;
    case 'merge-group':
      await withInputs((github, inputs) => checkMergeGroup(github, event, inputs));
      return;
    case 'repository':
      await withInputs((github, inputs) => checkRepository(github, event, inputs));
      return;
    case 'workflow-run':
      await withInputs((github, inputs) => reviewAfterRun(github, event, inputs));
  }
}

async function withInputs(work: (github: GitHub, inputs: ActionInputs) => Promise<void>): Promise<void> {
  const inputs = readInputs();
  await work(connect(inputs.token, `bpftrace-guard/${VERSION}`, { info: logLine }), inputs);
}

try {
  await run();
} catch (error) {
  setOutputsOfFailure();
  failRun(error instanceof Failure ? error.message : describeApiError('The run failed', error));
}
