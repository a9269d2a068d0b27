/**
 * Cuts the operations that the local GitHub of the tests serves out of GitHub's own OpenAPI description, with the schemas
 * they reach, and writes them to test/fixtures/openapi/github.json.
 *
 *     node scripts/cut-openapi.js             downloads the package below with npm, into a temporary folder
 *     node scripts/cut-openapi.js FOLDER      reads the unpacked package from FOLDER
 *
 * The result depends on the package's version alone: keys are sorted, nothing of the machine or the date goes in.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@octokit/openapi@23.0.2';
/** The one with `$ref`s: a validator resolves them, and the dereferenced file is five times larger. */
const DESCRIPTION = 'generated/api.github.com.json';
const OUTPUT = join(import.meta.dirname, '..', 'test', 'fixtures', 'openapi', 'github.json');

/** What the local GitHub serves: the methods of each path. */
const OPERATIONS = {
  '/rate_limit': ['get'],
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['patch'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/git/blobs': ['post'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/git/commits': ['post'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/git/matching-refs/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/ref/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/trees': ['post'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': ['post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies': ['post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions': ['post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments': ['get'],
  '/user': ['get'],
  '/user/{account_id}': ['get'],
};

/** Of an operation, what says how to call it and what it answers. */
const OPERATION_KEYS = ['operationId', 'externalDocs', 'parameters', 'requestBody', 'responses'];
/** Prose and samples: no validator reads them, and they are most of the bytes. */
const PROSE = new Set(['description', 'example', 'examples', 'title', 'summary', 'x-multi-segment', 'x-github']);

/** Drops prose and sorts keys. The keys of a `properties` object are names, so none of them is prose. */
function prune(value, areNames = false) {
  if (Array.isArray(value)) return value.map((item) => prune(item));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.keys(value).filter((key) => areNames || !PROSE.has(key));
  return Object.fromEntries(kept.sort().map((key) => [key, prune(value[key], !areNames && key === 'properties')]));
}

/** The pruned slice of a description. Throws when the description lacks an operation or a component. */
function cut(description) {
  const paths = {};
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    paths[path] = {};
    for (const method of methods) {
      const operation = description.paths[path]?.[method];
      if (operation === undefined) throw new Error(`${PACKAGE} has no operation ${method.toUpperCase()} ${path}`);
      const kept = OPERATION_KEYS.filter((key) => key in operation).map((key) => [key, operation[key]]);
      for (const [key, value] of kept)
        if (key === 'responses') for (const answer of Object.values(value)) delete answer.headers;
      paths[path][method] = prune(Object.fromEntries(kept));
    }
  }
  const components = {};
  const waiting = [paths];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [, kind, name] of JSON.stringify(next).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)) {
      components[kind] ??= {};
      if (name in components[kind]) continue;
      const component = description.components[kind]?.[name];
      if (component === undefined) throw new Error(`${PACKAGE} has no component ${kind}/${name}`);
      components[kind][name] = prune(component);
      waiting.push(components[kind][name]);
    }
  }
  for (const kind of Object.keys(components)) {
    components[kind] = Object.fromEntries(Object.entries(components[kind]).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  return {
    openapi: description.openapi,
    info: { title: `A slice of ${PACKAGE}`, license: description.info.license, version: description.info.version },
    paths,
    components,
  };
}

/** Fetches and unpacks the package; the caller removes the folder. */
function download(folder) {
  const archive = execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], {
    cwd: folder,
    encoding: 'utf8',
  });
  execFileSync('tar', ['xzf', join(folder, archive.trim()), '-C', folder]);
  return join(folder, 'package');
}

const given = process.argv[2];
const temporary = given === undefined ? mkdtempSync(join(tmpdir(), 'openapi-')) : undefined;
try {
  const folder = given ?? download(temporary);
  const slice = cut(JSON.parse(readFileSync(join(folder, DESCRIPTION), 'utf8')));
  const text = `${JSON.stringify(slice, null, 1)}\n`;
  writeFileSync(OUTPUT, text);
  console.log(
    `${OUTPUT}: ${Object.keys(slice.paths).length} paths, ${Object.keys(slice.components.schemas).length} schemas, ${text.length} bytes`,
  );
} finally {
  if (temporary !== undefined) rmSync(temporary, { recursive: true });
}
