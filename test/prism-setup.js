import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import departures from './fixtures/openapi/departures.json' with { type: 'json' };

/** What runs while the tests run; undefined without Prism. */
let running;

/**
 * Starts Prism as a validating proxy over the whole description of GitHub, where the environment variable PRISM names the folder
 * of scripts/prism.sh. test/github/examination.ts says how the local GitHub uses it.
 */
export async function startPrism() {
  const { PRISM } = process.env;
  if (PRISM === undefined) return;
  const program = path.join(PRISM, 'node_modules/@stoplight/prism-cli/dist/index.js');
  if (PRISM === '' || !existsSync(program))
    throw new Error(
      `PRISM is "${PRISM}", and Prism is not there. Run scripts/prism.sh, and set PRISM to what it prints.`,
    );
  const folder = mkdtempSync(path.join(tmpdir(), 'prism-'));
  const description = path.join(folder, 'github.json');
  writeFileSync(
    description,
    JSON.stringify(describe(JSON.parse(readFileSync(path.join(PRISM, 'github.json'), 'utf8')))),
  );
  const upstream = createServer(forward);
  await listen(upstream, 0);
  const port = await freePort();
  const args = [program, 'proxy', description, `http://127.0.0.1:${upstream.address().port}`, '--port', String(port)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  running = { child, upstream, folder };
  await started(child);
  process.env.PRISM_URL = `http://127.0.0.1:${port}`;
}

/** Ends what `startPrism` began. */
export async function stopPrism() {
  if (running === undefined) return;
  const { child, upstream, folder } = running;
  if (child.exitCode === null) {
    child.kill();
    await once(child, 'exit');
  }
  upstream.closeAllConnections();
  upstream.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The description with what it lacks: the address of GraphQL, and where GitHub departs from it. */
function describe(description) {
  for (const [name, keys] of Object.entries(departures.null)) {
    const { properties } = description.components.schemas[name];
    for (const key of keys) properties[key] = { ...properties[key], nullable: true };
  }
  const json = (schema) => ({ content: { 'application/json': { schema } } });
  const object = { type: 'object' };
  const asked = { type: 'object', required: ['query'], properties: { query: { type: 'string' }, variables: object } };
  const told = { anyOf: ['data', 'errors'].map((key) => ({ ...object, required: [key] })) };
  const post = {
    operationId: 'graphql',
    requestBody: json(asked),
    responses: { 200: { description: '', ...json(told) } },
  };
  description.paths['/graphql'] = { post };
  return description;
}

/** Prism has one server behind it: each request says which of the local GitHubs it is for. */
function forward(asked, answer) {
  const port = asked.headers['x-local-github-port'];
  const { method, url: path, headers } = asked;
  const onward = request({ host: '127.0.0.1', port, method, path, headers }, (told) => {
    answer.writeHead(told.statusCode, told.headers);
    told.pipe(answer);
  });
  onward.on('error', (error) => answer.destroy(error));
  asked.pipe(onward);
}

async function listen(server, port) {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

async function freePort() {
  const server = createServer();
  await listen(server, 0);
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Prism lists all operations of the description before it says that it listens. Its output is read to the end: else it would wait. */
function started(child) {
  return new Promise((done, failed) => {
    let last = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      last = `${last}${text}`.slice(-2000);
      if (last.includes('Prism is listening')) done();
    });
    child.on('exit', (status) => failed(new Error(`Prism ended with status ${status}:\n${last}`)));
  });
}
