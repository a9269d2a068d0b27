import { json, notFound, Refusal } from '../answer.ts';
import { resolveCommit } from '../git.ts';
import { isObject } from '../openapi.ts';
import { nodeId, type Roots, simpleUser } from '../representation/account.ts';
import { type CheckRun, now, type Repository } from '../state.ts';
import { type Call, type Handlers, listAt, parameter, repositoryOfCall, textAt } from './call.ts';

/** GitHub's limits on an annotation (https://docs.github.com/rest/checks/runs#create-a-check-run). */
const TITLE_LIMIT = 255;
const MESSAGE_LIMIT = 64 * 1024;

/** Check runs belong to apps: a person's token can make none. */
function demandApp({ caller }: Call): void {
  if (caller.kind !== 'Bot') throw new Refusal(403, 'You must authenticate via a GitHub App.');
}

function invalid(field: string, message: string): Refusal {
  return new Refusal(422, 'Invalid request.', [{ resource: 'CheckRun', code: 'custom', field, message }]);
}

/** Takes over what a request says; annotations are added to those that are there. */
function fill(run: CheckRun, body: unknown): void {
  const output = isObject(body) && isObject(body.output) ? body.output : undefined;
  for (const annotation of listAt(output, 'annotations')) {
    if ((textAt(annotation, 'title') ?? '').length > TITLE_LIMIT) throw invalid('title', 'is too long');
    if (Buffer.byteLength(textAt(annotation, 'message') ?? '') > MESSAGE_LIMIT) throw invalid('message', 'is too long');
    run.annotations.push(isObject(annotation) ? annotation : {});
  }
  run.title = textAt(output, 'title') ?? run.title;
  run.summary = textAt(output, 'summary') ?? run.summary;
  run.conclusion = textAt(body, 'conclusion') ?? run.conclusion;
  run.status = run.conclusion === undefined ? (textAt(body, 'status') ?? run.status) : 'completed';
  if (isObject(body) && 'actions' in body) run.actions = listAt(body, 'actions').filter(isObject);
  if (run.status === 'completed' && run.conclusion === undefined) throw invalid('conclusion', 'is missing');
}

function checkRunOf(repository: Repository, run: CheckRun, roots: Roots) {
  const name = `${repository.owner}/${repository.name}`;
  const url = `${roots.api}/repos/${name}/check-runs/${run.id}`;
  const page = `${roots.web}/${name}/runs/${run.id}`;
  // An app's account is called like the app.
  const slug = run.by.login.replace('[bot]', '');
  return {
    id: run.id,
    node_id: nodeId('CheckRun', run.id),
    head_sha: run.headSha,
    name: run.name,
    url,
    html_url: page,
    details_url: page,
    external_id: run.externalId ?? '',
    status: run.status,
    conclusion: run.conclusion ?? null,
    started_at: run.startedAt,
    completed_at: run.status === 'completed' ? run.startedAt : null,
    check_suite: { id: run.by.id },
    output: {
      title: run.title ?? null,
      summary: run.summary ?? null,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    app: {
      id: run.by.id,
      slug,
      node_id: nodeId('App', run.by.id),
      owner: simpleUser({ login: 'github', id: 9919, kind: 'Organization' }, roots),
      name: slug,
      description: null,
      external_url: roots.web,
      html_url: `${roots.web}/apps/${slug}`,
      created_at: run.startedAt,
      updated_at: run.startedAt,
      permissions: { checks: 'write' },
      events: [],
    },
    pull_requests: [],
  };
}

export const checkRoutes: Handlers = {
  'checks/create': async (call) => {
    demandApp(call);
    const repository = repositoryOfCall(call);
    const headSha = textAt(call.body, 'head_sha') ?? '';
    if ((await resolveCommit(repository.directory, headSha)) === undefined)
      throw new Refusal(422, `No commit found for SHA: ${headSha}`);
    const externalId = textAt(call.body, 'external_id');
    const run: CheckRun = {
      id: call.state.nextId(),
      repository,
      by: call.state.account(call.caller.login, call.caller.kind),
      name: textAt(call.body, 'name') ?? '',
      headSha,
      ...(externalId === undefined ? {} : { externalId }),
      startedAt: now(),
      status: 'queued',
      annotations: [],
      actions: [],
    };
    fill(run, call.body);
    call.state.checkRuns.push(run);
    return json(201, checkRunOf(repository, run, call.roots));
  },

  'checks/update': (call) => {
    demandApp(call);
    const repository = repositoryOfCall(call);
    const id = Number(parameter(call, 'check_run_id'));
    const run = call.state.checkRuns.find((one) => one.repository === repository && one.id === id);
    if (run === undefined) throw notFound();
    if (run.by.login !== call.caller.login) throw new Refusal(403, 'Resource not accessible by integration');
    fill(run, call.body);
    return json(200, checkRunOf(repository, run, call.roots));
  },
};
