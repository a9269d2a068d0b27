import { connect, type GitHub } from '../github/client.ts';
import { VERSION } from '../version.ts';
import { obeyComment } from './comment/comment.ts';
import { EVENT_NAMES, isPublic, readEvent } from './event.ts';
import { readEventContext } from './event-file.ts';
import { type ActionInputs, readAskedNumber, readInputs } from './inputs.ts';
import { checkMergeGroup } from './merge-group.ts';
import { beginReport, reportNothing } from './outcome.ts';
import { CLOSED, reviewAtHead, reviewPullRequest } from './pull-request.ts';
import { checkRepository } from './repository.ts';
import { failRun, failureWords, logLine } from './run-log.ts';
import { reviewAfterRun } from './workflow-run.ts';

/** Runs the action for the event of the workflow. Never throws: what goes wrong fails the run with a sentence. */
export async function run(): Promise<void> {
  try {
    await beginReport();
    await runForEvent();
  } catch (error) {
    failRun(failureWords(error));
  }
}

async function runForEvent(): Promise<void> {
  const context = await readEventContext();
  const event = readEvent(context);
  const number = readAskedNumber();
  // For its own event, a pull request is reviewed at the head that the check is for.
  if (number !== undefined && !(event.kind === 'pull-request' && event.number === number)) {
    await withInputs((github, inputs) =>
      reviewAtHead(github, { ...context.repo, number, isPublic: isPublic(context) }, inputs),
    );
    return;
  }
  switch (event.kind) {
    case 'ignored':
      await reportNothing(event.because);
      return;
    case 'comment':
      await obeyComment(event);
      return;
    case 'unsupported':
      failRun(
        `bpftrace-guard has nothing to do for ${event.name}. It runs for ${EVENT_NAMES.join(', ')}: start it by one of these (\`on:\` in the workflow).`,
      );
      return;
    case 'pull-request':
      if (event.closed) await reportNothing(CLOSED);
      else await withInputs((github, inputs) => reviewPullRequest(github, event, inputs));
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
