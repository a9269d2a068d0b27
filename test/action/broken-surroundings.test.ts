import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { WRITE_TOKEN } from '../github/access.ts';
import { annotations, runAction } from './action-run.ts';
import { RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const HARMLESS = 'interval:s:1 { @ticks = count(); }\n';
const NO_GUESS = /Cannot read|is not iterable|is not a function|undefined/;

describe('a job summary that cannot be written', () => {
  test.each(['/nonexistent/summary.md', '/'])(
    'does not fail a clean check, and the outputs are set: %s',
    async (name) => {
      const pull = await stage.open({ 'tools/x.bt': HARMLESS });
      const run = await runAction(stage.github, pull, { env: { GITHUB_STEP_SUMMARY: name } });
      expect(run).toMatchObject({ status: 0, outputs: { findings: '0', errors: '0', warnings: '0' } });
      expect(annotations(run, 'notice')).toEqual([expect.stringContaining('The job summary cannot be written')]);
    },
  );

  test('changes nothing of a check that fails', async () => {
    const pull = await stage.open({ 'tools/x.bt': RISKY });
    const run = await runAction(stage.github, pull, { env: { GITHUB_STEP_SUMMARY: '/nonexistent/summary.md' } });
    expect(run).toMatchObject({ status: 1, outputs: { errors: '1' } });
    expect(stage.github.comments(pull)).toHaveLength(1);
  });
});

test('outputs that cannot be written are said, and change nothing else', async () => {
  const pull = await stage.open({ 'tools/x.bt': HARMLESS });
  const run = await runAction(stage.github, pull, { env: { GITHUB_OUTPUT: '/nonexistent/output' } });
  expect(run.status).toBe(0);
  expect(run.stdout).toContain('The outputs cannot be written');
});

test('a run that ends before it judged has an error in its outputs, not none', async () => {
  stage.github.fail({ path: /pulls\/1$/, status: 403, body: { message: 'No.' } });
  const pull = await stage.open({ 'tools/x.bt': HARMLESS });
  const run = await runAction(stage.github, pull);
  expect(run).toMatchObject({ status: 1, outputs: { findings: '1', errors: '1', warnings: '0' } });
});

test('the SARIF file is written through no link', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bpftrace-guard-sarif-'));
  try {
    await writeFile(path.join(folder, 'profile'), 'mine\n');
    await symlink('profile', path.join(folder, 'out.sarif'));
    const pull = await stage.open({ 'tools/x.bt': HARMLESS });
    const run = await runAction(stage.github, pull, { inputs: { sarif: path.join(folder, 'out.sarif') } });
    expect(run.status).toBe(1);
    expect(annotations(run, 'error')).toEqual([
      expect.stringMatching(/The SARIF file cannot be written to .* \(it is a symbolic link, which is not followed\)/),
    ]);
    expect(run.outputs.sarif).toBeUndefined();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a 401 that repeats the header does not put the token into what a run leaves behind', async () => {
  const echo = `token ${WRITE_TOKEN}`;
  stage.github.fail({ path: /pulls\/1$/, status: 401, body: { message: `Bad credentials: ${echo}`, errors: [echo] } });
  const pull = await stage.open({ 'tools/x.bt': RISKY });
  const run = await runAction(stage.github, pull);
  expect(run.status).toBe(1);
  expect(annotations(run, 'error')).toEqual([expect.stringContaining('Bad credentials: token ***')]);
  expect(run.stdout + run.stderr + run.summary + JSON.stringify(run.outputs)).not.toContain(WRITE_TOKEN);
});

/** What answers in the place of GitHub when a proxy or a captive portal does, with status 200. */
const NO_ANSWERS = [
  ['nothing', ''],
  ['a web page', '<html>Log in</html>'],
  ['an empty object', {}],
] as const;
const READS = [
  { path: /pulls\/1$/ },
  { path: /\/compare\// },
  { query: /tools\/x\.bt/ },
  { query: /query posted/ },
] as const;

test.each(READS.flatMap((request) => NO_ANSWERS.map(([name, body]) => [request, name, body] as const)))(
  'status 200 to %j with %s is told in words, and is not green',
  async (request, _name, body) => {
    stage.github.fail({ ...request, status: 200, times: 100, body });
    const pull = await stage.open({ 'tools/x.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("what was answered is not from GitHub's API");
    expect(run.stdout + run.stderr + run.summary).not.toMatch(NO_GUESS);
    expect(run.outputs.errors).toBeDefined();
  },
);
