import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseConfiguration } from '../../src/config/parse.ts';
import { CONFIGURATION_SCHEMA } from '../../src/config/schema.ts';
import { VERSION } from '../../src/version.ts';
import { codeBlocks } from '../docs/pages.ts';
import { repositories } from '../source/git-repository.ts';
import { HARMLESS, RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();
const newRepository = repositories();
const CONFIGURATION = '.github/bpftrace-guard.yml';
const WORKFLOW = '.github/workflows/bpftrace-guard.yml';
const read = (cwd: string, name: string) => readFileSync(path.join(cwd, name), 'utf8');

describe('init', () => {
  test('writes a configuration and a workflow at the root of the repository, and says what is next', async () => {
    const { folder, write } = newRepository();
    write('tools/net/a.bt', HARMLESS);
    write('tools/net/b.bt', RISKY);
    write('agent/c', `#!/usr/bin/env bpftrace\n${HARMLESS}`, true);
    write('README.md', 'words');
    const { status, stdout, stderr } = await run(['init'], { cwd: path.join(folder, 'tools') });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`${CONFIGURATION} was written.
${WORKFLOW} was written.
3 bpftrace scripts here. What is found in them now: bpftrace-guard check
To accept that for some time: bpftrace-guard baseline --reason TEXT
`);
    const text = read(folder, CONFIGURATION);
    expect(text).toContain('# When this was written, the repository had 3 bpftrace scripts, in tools/net, agent.');
    expect(text).toContain(`/v${VERSION}/docs/bpftrace-guard.schema.json`);
    expect(parseConfiguration(text, CONFIGURATION)).toEqual({ ok: true, configuration: { failOn: 'error' } });
    // What is next works.
    expect((await run(['check'], { cwd: folder })).status).toBe(1);
    const accepted = await run(['baseline', '--reason', 'TEXT'], { cwd: folder });
    expect(accepted.stderr).toContain(`Add this line to ${CONFIGURATION}`);
  });

  test('what is commented out is right too, and a mistake in nothing', async () => {
    const { folder, write } = newRepository();
    write('tools/net/a.bt', HARMLESS);
    await run(['init'], { cwd: folder });
    const text = read(folder, CONFIGURATION);
    const settings = text.replace(/^# ((?:[a-z-]+:|[ ]+(?:- |[a-z-]+:)).*)$/gm, (line, setting) =>
      /^[a-z-]+: \$schema|^The |^Every |^When /.test(setting) ? line : setting,
    );
    const parsed = parseConfiguration(settings.replace(/^yaml-language-server.*\n/, ''), CONFIGURATION);
    expect(parsed).toMatchObject({
      ok: true,
      configuration: { runTogether: [['tools/net/*.bt', 'tools/net/*.bt']], overrides: [{ files: ['tools/net/**'] }] },
    });
    const keys = Object.keys(parse(settings));
    expect(keys).toHaveLength(8);
    expect(Object.keys(CONFIGURATION_SCHEMA.shape)).toEqual(expect.arrayContaining(keys));
  });

  test('the workflow is the one of the README, for this release', async () => {
    const cwd = await folderWith({ 'a.bt': HARMLESS });
    await run(['init'], { cwd });
    const written = parse(read(cwd, WORKFLOW), { strict: true, uniqueKeys: true });
    const [shown] = codeBlocks(readFileSync('README.md', 'utf8')).filter(({ code }) => code.includes('jobs:'));
    const usesNothing = (workflow: { jobs: { review: { steps: unknown[] } } }) => {
      const { steps } = workflow.jobs.review;
      return { ...workflow, jobs: { review: { ...workflow.jobs.review, steps: steps.length } } };
    };
    expect(usesNothing(written)).toEqual(usesNothing(parse(shown?.code ?? '')));
    expect(written.jobs.review.steps).toEqual([{ uses: `bpftrace-guard/bpftrace-guard@v${VERSION}` }]);
  });

  test.each([
    [CONFIGURATION, 'fail-on: note\n'],
    ['.github/bpftrace-guard.yaml', 'fail-on: note\n'],
    ['.bpftrace-guard.yml', 'not: [yaml'],
    [WORKFLOW, ''],
    ['.github/workflows/review.yaml', 'steps:\n - uses: bpftrace-guard/bpftrace-guard@abc\n'],
  ])('leaves %s as it is', async (name, text) => {
    const cwd = await folderWith({ [name]: text });
    const { status, stdout } = await run(['init'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain(`${name} is there already and stays as it is.\n`);
    expect(read(cwd, name)).toBe(text);
    const isWorkflow = name.includes('workflows');
    expect(existsSync(path.join(cwd, WORKFLOW))).toBe(!isWorkflow || name === WORKFLOW);
    expect(existsSync(path.join(cwd, CONFIGURATION))).toBe(isWorkflow || name === CONFIGURATION);
    expect((await run(['init'], { cwd })).stdout).not.toContain('was written');
  });

  test('writes nothing through a link, and says what it cannot write', async () => {
    const elsewhere = await folderWith({});
    const cwd = await folderWith({ 'a.bt': HARMLESS });
    symlinkSync(elsewhere, path.join(cwd, '.github'));
    const linked = await run(['init'], { cwd });
    expect(linked).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/\.github is not a folder/) });
    expect(existsSync(path.join(elsewhere, 'bpftrace-guard.yml'))).toBe(false);
    const inside = await folderWith({ 'a.bt': HARMLESS });
    mkdirSync(path.join(inside, '.github'));
    symlinkSync(elsewhere, path.join(inside, '.github/workflows'));
    expect((await run(['init'], { cwd: inside })).status).toBe(2);
    expect(existsSync(path.join(elsewhere, 'bpftrace-guard.yml'))).toBe(false);
  });

  test('a folder with a strange name is not written into the configuration', async () => {
    const cwd = await folderWith({ 'a: [b]\n#/x.bt': HARMLESS, '*/y.bt': HARMLESS, '-/z.bt': HARMLESS });
    expect((await run(['init'], { cwd })).status).toBe(0);
    const text = read(cwd, CONFIGURATION);
    expect(text).toContain('# When this was written, the repository had 3 bpftrace scripts.\n');
    expect(parseConfiguration(text, 'x')).toEqual({ ok: true, configuration: { failOn: 'error' } });
  });
});
