import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { HARMLESS, RISKY } from '../action/scripts.ts';
import { CLI } from '../cli/run.ts';
import { CODE_QUALITY, SAST } from '../render/gitlab-schema.ts';
import { RDJSON } from '../render/rdjson-schema.ts';
import { repositories } from '../source/git-repository.ts';
import { codeBlocks } from './pages.ts';

/** The commands of a recipe, and what it leaves behind. */
interface Recipe {
  readonly name: string;
  readonly commands: readonly string[];
  /** The arguments for reviewdog that the forge needs; none where the forge reads the report itself. */
  readonly reporter?: string;
  readonly report: string;
  readonly schema: object;
  /** Whether the status says what the change causes, and not only what was not judged. */
  readonly decides: boolean;
}

const BLOCKS = codeBlocks(readFileSync('docs/forges.md', 'utf8')).map(({ code }) => parse(code, { strict: true }));
const blockWith = (key: string) => BLOCKS.find((block) => key in block);
const gitlab = blockWith('bpftrace-guard')['bpftrace-guard'];
const sast = blockWith('bpftrace-guard-sast')['bpftrace-guard-sast'];
const { steps } = blockWith('jobs').jobs.review;
const { step } = blockWith('pipelines').pipelines['pull-requests']['**'][0];

const RECIPES: readonly Recipe[] = [
  {
    name: 'GitLab, Code Quality',
    commands: [...gitlab.before_script, ...gitlab.script],
    report: gitlab.artifacts.reports.codequality,
    schema: CODE_QUALITY,
    decides: true,
  },
  {
    name: 'GitLab, SAST',
    commands: [...sast.before_script, ...sast.script],
    report: sast.artifacts.reports.sast,
    schema: SAST,
    decides: false,
  },
  {
    name: 'Gitea and Forgejo',
    commands: steps.flatMap(({ run = '' }) => run.split('\n')),
    reporter: '-reporter=gitea-pr-review',
    report: 'guard.rdjson',
    schema: RDJSON,
    decides: true,
  },
  {
    name: 'Bitbucket',
    commands: step.script,
    reporter: '-reporter=bitbucket-code-report',
    report: 'guard.rdjson',
    schema: RDJSON,
    decides: true,
  },
];

const home = mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-forge-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
mkdirSync(path.join(home, 'guard'));
symlinkSync(path.dirname(CLI), path.join(home, 'guard/dist'));
mkdirSync(path.join(home, 'bin'));
/** Keeps what it is given. */
const REVIEWDOG = `#!/bin/sh\necho "$@" > "$HOME/arguments"\ncat > "$HOME/input"\n`;
writeFileSync(path.join(home, 'bin/reviewdog'), REVIEWDOG);
chmodSync(path.join(home, 'bin/reviewdog'), 0o755);

const newRepository = repositories();

/** Runs a recipe on a change of a repository that has a harmless script. */
function run({ commands }: Recipe, script: string) {
  const repository = newRepository();
  repository.write('tools/a.bt', HARMLESS);
  const base = repository.commit('Start');
  repository.git('remote', 'add', 'origin', repository.folder);
  repository.git('switch', '--quiet', '-c', 'change');
  repository.write('tools/b.bt', script);
  const head = repository.commit('Change');
  // The program itself is there already.
  const kept = commands.filter((line) => !/^git (?:clone|-C .* checkout) /.test(line));
  expect(kept.length).toBeLessThan(commands.length);
  const { status, stderr } = spawnSync('sh', ['-e', '-c', kept.join('\n')], {
    cwd: repository.folder,
    encoding: 'utf8',
    env: {
      PATH: `${path.join(home, 'bin')}:${path.dirname(process.execPath)}:${process.env.PATH ?? ''}`,
      HOME: home,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      BITBUCKET_PR_DESTINATION_BRANCH: 'main',
      BASE: base,
      HEAD: head,
    },
  });
  return { status, stderr, folder: repository.folder };
}

const ajv = new Ajv({ allErrors: true, unicodeRegExp: false });

describe.each(RECIPES)('$name', (recipe) => {
  const { reporter, report, schema, decides } = recipe;
  const isValid = ajv.compile(schema);

  test.each([
    ['a change that hangs a machine', RISKY, decides ? 1 : 0, 'abba-deadlock'],
    ['a change that cannot be judged', `import "gone.bt";\n${HARMLESS}`, 3, 'not-judged'],
    ['a harmless change', HARMLESS, 0, undefined],
  ])('%s', (_, script, expected, rule) => {
    const { status, stderr, folder } = run(recipe, script);
    expect({ status, stderr }).toEqual({ status: expected, stderr: expect.any(String) });
    const text = readFileSync(path.join(folder, report), 'utf8');
    expect([isValid(JSON.parse(text)), isValid.errors]).toEqual([true, null]);
    if (rule !== undefined) expect(text).toContain(`"${rule}"`);
    if (reporter === undefined) return;
    expect(readFileSync(path.join(home, 'arguments'), 'utf8').split(/\s/)).toEqual(
      expect.arrayContaining(['-f=rdjson', reporter]),
    );
    expect(readFileSync(path.join(home, 'input'), 'utf8')).toBe(text);
  });
});
