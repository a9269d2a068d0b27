import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { codeBlocks, pages } from './pages.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly name: string;
  readonly text: string;
  /** Shown to be copied: our own action is pinned by a placeholder. */
  readonly isExample: boolean;
}

const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8'));

const OWN = readdirSync('.github/workflows').map((file): Workflow => {
  const name = `.github/workflows/${file}`;
  return { name, text: readFileSync(name, 'utf8'), isExample: false };
});
const SHOWN = pages().flatMap(({ path, text }) =>
  codeBlocks(text)
    .filter(({ language, code }) => /^ya?ml$/.test(language) && code.includes('jobs:'))
    .map(({ code, line }): Workflow => ({ name: `${path}:${line}`, text: code, isExample: true })),
);

test('there are workflows of our own, and one to copy', () => {
  expect(OWN.map(({ name }) => name.replace(/.*\//, '')).sort()).toEqual([
    'ci.yml',
    'fuzz.yml',
    'lab.yml',
    'pages.yml',
    'release.yml',
    'review.yml',
    'vscode.yml',
  ]);
  expect(SHOWN.length).toBeGreaterThan(0);
});

describe.each([...OWN, ...SHOWN])('$name', ({ name, text, isExample }) => {
  const isFirst = name.startsWith('README');
  const workflow = parse(text, { strict: true, uniqueKeys: true });
  const jobs: readonly Job[] = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('starts without permissions, and each job asks for what it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of jobs) {
      expect(Object.keys(permissions ?? {})).not.toEqual([]);
      expect(permissions?.contents).toMatch(/^(read|write)$/);
    }
  });

  test('ends by itself, each job within half an hour but for what runs at night', () => {
    for (const job of jobs) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(/npm run (?:lab|fuzz)/.test(text) ? 120 : 30);
    }
  });

  test('pins every action by a full commit, with its version', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    const pinned = /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} +# v\d+\.\d+\.\d+$/;
    const placeholder = /uses: [\w.-]+\/[\w./-]+@<full sha> +# v\d+(?:\.\d+)*$/;
    for (const line of uses) {
      // Ours is shown with the version of the sources: by its tag where a reader starts, else by a commit.
      if (isExample && /uses: bpftrace-guard\//.test(line)) {
        expect(line).toMatch(isFirst ? /@(\S+)$/ : /@<full sha> # (\S+)$/);
        expect(line.replace(/.*[@ ]/, '')).toBe(`v${VERSION}`);
        continue;
      }
      if (isExample && placeholder.test(line)) continue;
      if (!/uses: \.\/$/.test(line)) expect(line).toMatch(pinned);
    }
  });

  test('has no filter that could leave a required check pending', () => {
    expect(JSON.stringify(workflow.on)).not.toMatch(/"paths/);
  });

  test('judges a pull request again that gets another base', () => {
    const event = workflow.on.pull_request ?? workflow.on.pull_request_target;
    const reviews = steps.some(({ uses = '' }) => uses === './' || uses.startsWith('bpftrace-guard/'));
    const isReview = /\bpull_request(_target)?\b/.test(JSON.stringify(workflow.on)) && reviews;
    if (isReview) expect(event?.types.slice(0, 4)).toEqual(['opened', 'synchronize', 'reopened', 'edited']);
  });

  test('puts nothing into a shell that somebody else has written', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    // With the rights of the base, nothing of a pull request may be fetched or run.
    if (/pull_request_target|workflow_run/.test(text)) {
      expect(text).not.toMatch(/checkout|download-artifact/);
      expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
    }
  });

  test('leaves no token behind a checkout', () => {
    for (const step of steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
  });
});

describe('the release', () => {
  const { on, jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8'));

  test('runs no code of the repository where something may be written, and nothing of the network before all is checked', () => {
    const writing = Object.entries<Job>(jobs).filter(([, { permissions }]) =>
      Object.values(permissions ?? {}).includes('write'),
    );
    expect(writing.map(([name]) => name)).toEqual(['attest', 'npm', 'release']);
    for (const [, { steps }] of writing)
      for (const { run = '' } of steps)
        expect(run).not.toMatch(/\bnpm (?!view|config|publish)|\bnpx\b|\bnode\b|\.ci\/|scripts\//);
    expect(jobs.release.permissions).toEqual({ contents: 'write' });
    expect(jobs.attest.needs).toEqual(['verify', 'pack']);
    expect(jobs.npm.needs).toContain('attest');
    expect(jobs.release.needs).toContain('npm');
  });

  test('checks in the same container as CI does, where the tests can mount', () => {
    const ci = parse(readFileSync('.github/workflows/ci.yml', 'utf8')).jobs.check;
    expect(jobs.verify.container).toEqual({ ...ci.container, image: 'node:20-bookworm' });
    expect(ci.container.options).toBe('--privileged');
    expect(jobs.verify.steps.at(-1)).toEqual(ci.steps.at(-1));
  });

  test('does not begin for the tags that it moves', () => {
    // In a pattern of GitHub, + repeats what is before it and * is any text without a slash.
    const patterns: readonly RegExp[] = on.push.tags.map(
      (each: string) => new RegExp(`^${each.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
    );
    const begins = (tag: string) => patterns.some((pattern) => pattern.test(tag));
    expect(['v0.2.0', 'v10.11.12', 'v0.3.0-rc.1'].filter((tag) => !begins(tag))).toEqual([]);
    expect(['v0', 'v0.2', 'v0.2.0x', 'version'].filter(begins)).toEqual([]);
  });
});

test('the playground is published by a job that runs no code, from what a job without rights has built', () => {
  const { on, jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8'));
  expect(on.push).toEqual({ branches: ['main'] });
  expect(jobs.build.permissions).toEqual({ contents: 'read' });
  expect(jobs.deploy.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  expect(jobs.deploy.needs).toBe('build');
  const steps: readonly Step[] = jobs.deploy.steps;
  expect(steps.map(({ uses }) => uses?.replace(/@.*/, ''))).toEqual(['actions/deploy-pages']);
});

test('the action that reviews a change is that of its base', () => {
  const review = parse(readFileSync('.github/workflows/review.yml', 'utf8'));
  const steps: readonly Step[] = review.jobs['bpftrace-guard'].steps;
  expect(steps.map(({ uses }) => uses?.replace(/@.*/, ''))).toEqual(['actions/checkout', './']);
  expect(steps[0]?.with?.ref).toMatch(/^\$\{\{ github\.event\.pull_request\.base\.sha \}\}$/);
});
