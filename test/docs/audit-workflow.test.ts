import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { AUDIT } from '../../src/audit/report.ts';
import { setOrganisation } from '../cli/organisation.ts';
import { CLI, HARMLESS, RISKY, temporaryFolders } from '../cli/run.ts';
import { codeBlocks } from './pages.ts';

const folder = temporaryFolders();
const [WORKFLOW] = codeBlocks(readFileSync('docs/organisations.md', 'utf8'))
  .filter(({ code }) => code.includes('--merge'))
  .map(({ code }) => parse(code));
const [PART] = WORKFLOW.jobs.part.steps.flatMap(({ run = '' }) => (run === '' ? [] : [run]));
const [REPORT] = WORKFLOW.jobs.report.steps.flatMap(({ run = '' }) => (run === '' ? [] : [run]));

/** Runs a step as a runner does. */
function step(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-e', '-c', script], { cwd, env: { ...process.env, ...env }, stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

test('the workflow of an audit gives one report of its parts, and compares it with the last one', async () => {
  const names = Array.from({ length: 9 }, (_, at) => `r${at}`);
  const organisation = await setOrganisation(
    Object.fromEntries(names.map((name, at) => [name, { files: { 'a.bt': at % 3 === 0 ? RISKY : HARMLESS } }])),
  );
  const cwd = await folder({ 'policy.yml': 'fail-on: error\n' });
  mkdirSync(path.join(cwd, 'guard'));
  symlinkSync(path.dirname(CLI), path.join(cwd, 'guard/dist'));
  const reports = path.join(cwd, 'parts');
  mkdirSync(reports);
  const { env: parts, strategy } = WORKFLOW.jobs.part;
  expect(strategy.matrix.part).toEqual(Array.from({ length: parts.PARTS }, (_, at) => at + 1));
  for (const part of strategy.matrix.part) {
    const env = {
      ...organisation.env,
      GITHUB_REPOSITORY_OWNER: 'octo-org',
      PART: String(part),
      PARTS: String(parts.PARTS),
    };
    // Findings do not fail a part.
    expect(await step(PART, cwd, env)).toBe(0);
    cpSync(path.join(cwd, `part-${part}.json`), path.join(reports, `part-${part}.json`));
  }
  const read = () => AUDIT.parse(JSON.parse(readFileSync(path.join(cwd, 'report.json'), 'utf8')));
  expect(await step(REPORT, cwd, { SINCE: '' })).toBe(1);
  expect(read()).toMatchObject({ totals: { repositories: { judged: 9 }, findings: { error: 3 } }, problems: [] });
  expect(read().trend).toBeUndefined();
  expect(await step(REPORT, cwd, { SINCE: 'last.json' })).toBe(1);
  expect(read().trend).toMatchObject({ appeared: 0, stayed: 3, gone: 0 });

  // A part that could not read something is red, and so is the whole.
  organisation.github.fail({ path: /git\/trees/, times: 99, status: 404 });
  const other = { ...organisation.env, GITHUB_REPOSITORY_OWNER: 'octo-org', PART: '1', PARTS: '1' };
  expect(await step(`rm state.jsonl\n${PART}`, cwd, other)).toBe(3);
  await organisation.close();
  expect(organisation.github.violations).toEqual([]);
});
