import { spawn } from 'node:child_process';
import { cpSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { AUDIT, type AuditReport } from '../../src/audit/report.ts';
import { USER_TOKEN } from '../github/access.ts';
import { primaryRateLimit, secondaryRateLimit } from '../github/failure.ts';
import type { GitHubOptions, LoggedRequest } from '../github/local-github.ts';
import { commit, type FileTree, openPullRequest } from '../github/repository.ts';
import { type Kind, type Organisation, setOrganisation } from './organisation.ts';
import { CLI, HARMLESS, RISKY, run, temporaryFolders } from './run.ts';

let organisation: Organisation;
const folder = temporaryFolders();

async function set(kinds: Readonly<Record<string, Kind>>, options?: GitHubOptions): Promise<void> {
  organisation = await setOrganisation(kinds, options);
}

afterEach(async () => {
  await organisation.close();
  expect(organisation.github.violations).toEqual([]);
});

const REPORTS = ['--json', 'report.json', '--sarif', 'report.sarif', '--html', 'report.html'];

/** Runs `audit`, and gives the report if one was written. */
async function audit(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const ran = await run(['audit', ...args, ...REPORTS], { cwd, env: { ...organisation.env, ...env } });
  return { ...ran, report: ran.status === 2 ? undefined : reportIn(cwd) };
}

function reportIn(cwd: string, name = 'report.json'): AuditReport {
  return AUDIT.parse(JSON.parse(readFileSync(path.join(cwd, name), 'utf8')));
}

/** A report without what differs from run to run. */
function lasting(report: AuditReport | undefined) {
  return { ...report, generated: '', requests: 0, part: undefined };
}

function recordOf(report: AuditReport | undefined, name: string) {
  return report?.repositories.find((one) => one.name === `octo-org/${name}`);
}

const treesOf = (requests: readonly LoggedRequest[]) =>
  requests.filter(({ path: asked }) => asked.includes('/git/trees/'));

/** The name of a repository, in the order of numbers. */
const named = (at: number) => `r${String(at).padStart(3, '0')}`;

describe('300 repositories', () => {
  const COUNT = 300;

  /** Of ten repositories one has a risky script, two have a harmless one, one has an old script without a name, the others none. */
  function filesOf(at: number): FileTree {
    const rest = { 'README.md': `# ${at}\n`, 'src/main.c': 'int main(void) { return 0; }\n' };
    const risky = RISKY.replaceAll('@a', `@a${at}`);
    switch (at % 10) {
      case 0:
        return { ...rest, 'tools/risky.bt': risky, 'tools/fine.bt': HARMLESS };
      case 1:
      case 2:
        return { ...rest, 'fine.bt': HARMLESS };
      case 3:
        return { ...rest, 'bin/trace': { text: `#!/usr/bin/env bpftrace\n${HARMLESS}`, mode: '100755' } };
      default:
        return rest;
    }
  }

  test('are judged with few requests, and a restart in the middle loses nothing', async () => {
    await set(Object.fromEntries(Array.from({ length: COUNT }, (_, at) => [named(at), { files: filesOf(at) }])));
    const { requests } = organisation.github;
    const [whole, halves] = [await folder({}), await folder({})];

    const first = await audit(['--org', 'octo-org'], whole);
    expect([first.status, first.stderr.match(/error:/)]).toEqual([1, null]);
    expect(first.report?.totals).toMatchObject({
      repositories: { judged: COUNT, failed: 0, skipped: 0 },
      scripts: 150,
      unread: 0,
      findings: { error: 30 },
      rules: [{ name: 'abba-deadlock', findings: 30, repositories: 30 }],
    });
    expect(first.report?.totals.hangs).toContainEqual({ name: 'debian-13', findings: 30, repositories: 30 });
    // Three pages of repositories and one search; a tree for each repository, and one query where there is something to read.
    expect(requests.length).toBe(3 + 1 + COUNT + (COUNT * 4) / 10);
    expect(first.report?.requests).toBe(requests.length);
    expect(treesOf(requests)).toHaveLength(COUNT);

    // A run that is killed, in the middle of a line as it may be.
    const state = path.join(halves, 'state.jsonl');
    const lines = () => readFileSync(state, 'utf8').split('\n').length - 1;
    const child = spawn(process.execPath, [CLI, 'audit', '--org', 'octo-org', '--resume', 'state.jsonl'], {
      cwd: halves,
      env: { ...process.env, ...organisation.env },
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    let said = 0;
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString().split('\n').length - 1;
      if (said > 100) child.kill('SIGKILL');
    });
    await ended;
    const kept = lines();
    expect(kept).toBeGreaterThan(50);
    expect(kept).toBeLessThan(COUNT);
    truncateSync(state, readFileSync(state).length - 20);

    const before = requests.length;
    const second = await audit(['--org', 'octo-org', '--resume', 'state.jsonl'], halves);
    expect(second.stderr).toContain(`300 repositories to judge, of which ${kept - 1} were judged before.`);
    expect(treesOf(requests.slice(before))).toHaveLength(COUNT - kept + 1);
    expect([second.status, lasting(second.report)]).toEqual([1, lasting(first.report)]);
    expect(lines()).toBe(COUNT);
  });
});

test('what is kept to resume from holds for the commit that was judged, for these settings, and for a day', async () => {
  await set({ one: { files: { 'a.bt': HARMLESS } }, two: { files: { 'a.bt': HARMLESS } } });
  const cwd = await folder({});
  const { requests } = organisation.github;
  const readIn = async (...args: readonly string[]) => {
    const before = requests.length;
    const { report } = await audit([...args, '--resume', 'state.jsonl'], cwd);
    return { report, trees: treesOf(requests.slice(before)).map(({ path: tree }) => tree.split('/')[3]) };
  };
  expect((await readIn('--org', 'octo-org')).trees.sort()).toEqual(['one', 'two']);
  expect((await readIn('--org', 'octo-org')).trees).toEqual([]);
  const changed = organisation.repositories.get('one');
  if (changed === undefined) throw new Error('no repository');
  await commit(changed, { branch: changed.defaultBranch, files: { 'new.bt': RISKY } });
  const { report, trees } = await readIn('--org', 'octo-org');
  expect([trees, report?.totals.findings.error]).toEqual([['one'], 1]);
  expect((await readIn('octo-org/two', '--target', 'debian-13')).trees).toEqual(['two']);
  // Others' settings have left it as it was.
  expect((await readIn('--org', 'octo-org')).trees).toEqual([]);
  const state = path.join(cwd, 'state.jsonl');
  const old = readFileSync(state, 'utf8').replace(/"at":\d+/g, () => `"at":${Date.now() - 24 * 60 * 60 * 1000}`);
  writeFileSync(state, old);
  expect((await readIn('--org', 'octo-org')).trees.sort()).toEqual(['one', 'two']);
});

test('the texts of a repository are not kept when it is done', async () => {
  const long = `// ${'a'.repeat(98)}\n`.repeat(30_000) + HARMLESS;
  await set(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [named(at), { files: { 'a.bt': long } }])));
  // All of them take as much as there is, without anything else.
  const { status, report } = await audit(['--org', 'octo-org'], await folder({}), {
    NODE_OPTIONS: '--max-old-space-size=128',
  });
  expect([status, report?.totals.scripts]).toEqual([0, 40]);
});

describe('a repository', () => {
  test('that is not to be judged is told, and one that cannot be read is a failure', async () => {
    const risky = { files: { 'a.bt': RISKY } };
    await set({
      archived: { ...risky, archived: true },
      empty: {},
      disabled: { ...risky, disabled: true },
      plain: { files: { 'a.bt': HARMLESS } },
      secret: { ...risky, private: true },
    });
    const { github } = organisation;
    const fork = organisation.repositories.get('plain');
    if (fork === undefined) throw new Error('no repository');
    const parent = github.state.repository('octo-org', 'plain');
    github.addRepository({ ...fork, name: 'fork', parent });
    github.fail({ path: /\/repos\/octo-org\/secret\/git\/trees/, status: 404, times: 9 });
    const cwd = await folder({});
    const all = await audit(['--org', 'octo-org'], cwd);
    const status = ({ report }: typeof all) =>
      Object.fromEntries((report?.repositories ?? []).map((one) => [one.name.split('/')[1], one.status]));
    expect(status(all)).toEqual({
      archived: 'skipped',
      empty: 'skipped',
      fork: 'skipped',
      disabled: 'failed',
      plain: 'judged',
      secret: 'failed',
    });
    expect(all.status).toBe(3);
    expect(all.stdout).toContain('octo-org/disabled: GitHub has disabled this repository');
    expect(recordOf(all.report, 'secret')?.why).toMatch(
      /could not be read: GitHub answered 404 .* the token may not see/,
    );
    expect(recordOf(all.report, 'archived')?.why).toBe('It is archived: --archived judges it too.');
    expect(JSON.parse(readFileSync(path.join(cwd, 'report.sarif'), 'utf8')).runs[0].invocations[0]).toMatchObject({
      executionSuccessful: false,
    });

    const more = await audit(['--org', 'octo-org', '--archived', '--forks', '--exclude', 'octo-org/[ds]*'], cwd);
    expect(status(more)).toMatchObject({ archived: 'judged', fork: 'judged', secret: 'skipped', disabled: 'skipped' });
    expect(more.status).toBe(1);
    // Who names a repository wants it judged.
    const one = await audit(['octo-org/archived', 'Octo-Org/gone'], cwd);
    expect(status(one)).toEqual({ archived: 'judged', gone: 'failed' });
    expect(one.status).toBe(3);
  });

  test('with a token that may not read it is a failure', async () => {
    await set(
      { secret: { files: { 'a.bt': RISKY }, private: true }, open: { files: { 'a.bt': HARMLESS } } },
      { tokens: { poor: { login: 'poor', kind: 'User', permissions: { pull_requests: 'read' } } } },
    );
    const { status, report } = await audit(['--org', 'octo-org'], await folder({}), {
      GITHUB_TOKEN: '',
      GH_TOKEN: 'poor',
    });
    expect([status, recordOf(report, 'open')?.status, recordOf(report, 'secret')?.status]).toEqual([
      3,
      'judged',
      'failed',
    ]);
  });

  test('with a broken configuration is judged with the defaults, and told', async () => {
    const broken = { '.github/bpftrace-guard.yml': 'fail-on: never\nfilez: [x]\n' };
    await set({
      broken: { files: { 'a.bt': RISKY, ...broken } },
      lenient: { files: { 'a.bt': RISKY, '.bpftrace-guard.yml': 'fail-on: never\n' } },
      narrow: { files: { 'a.bt': RISKY, '.bpftrace-guard.yml': 'files: ["!a.bt"]\n' } },
    });
    const cwd = await folder({ 'policy.yml': 'fail-on: error\nfiles: ["**"]\n' });
    const { report, status } = await audit(['--org', 'octo-org'], cwd);
    expect(recordOf(report, 'broken')).toMatchObject({
      status: 'judged',
      fails: true,
      mistakes: [expect.stringContaining('.github/bpftrace-guard.yml:2:1'), expect.stringContaining('is left out')],
    });
    expect(recordOf(report, 'lenient')).toMatchObject({ fails: false, severities: { error: 1 } });
    expect(recordOf(report, 'narrow')).toMatchObject({ scripts: 0, notes: [expect.stringContaining('left out')] });
    expect(status).toBe(1);
    const strict = await audit(['--org', 'octo-org', '--policy', 'policy.yml'], cwd);
    expect(recordOf(strict.report, 'lenient')).toMatchObject({ fails: true });
    expect(recordOf(strict.report, 'narrow')).toMatchObject({ scripts: 1, severities: { error: 1 } });
    expect(strict.report?.settings).not.toBe(report?.settings);
  });

  test('with a configuration that is all that is wrong fails the audit', async () => {
    await set({ broken: { files: { 'a.bt': HARMLESS, '.bpftrace-guard.yml': 'x: 1\n' } } });
    expect((await audit(['--org', 'octo-org'], await folder({}))).status).toBe(1);
  });

  test('that GitHub does not send whole is walked, folder by folder', async () => {
    const alter = (id: string, body: unknown) =>
      id === 'git/get-tree' && typeof body === 'object' ? { ...body, truncated: true, tree: [] } : body;
    await set({ huge: { files: { 'a/b/c.bt': RISKY, 'd.bt': HARMLESS } } }, { alter });
    const { report, status } = await audit(['--org', 'octo-org'], await folder({}));
    expect([status, recordOf(report, 'huge')?.scripts, report?.totals.findings.error]).toEqual([1, 2, 1]);
  });

  test('with a script that cannot be read is not green', async () => {
    await set({ bytes: { files: { 'a.bt': new Uint8Array([0x42, 0xff, 0xfe]), 'b.bt': HARMLESS } } });
    const { report, status, stdout } = await audit(['--org', 'octo-org', '--fail-on', 'never'], await folder({}));
    expect([status, recordOf(report, 'bytes')]).toMatchObject([3, { status: 'judged', unread: 1, scripts: 1 }]);
    expect(stdout).toContain('1 script not judged');
  });
});

describe('a limit of GitHub', () => {
  const KINDS = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [named(at), { files: { 'a.bt': HARMLESS } }]));

  test('that ends soon is waited for', async () => {
    await set(KINDS);
    const { github } = organisation;
    github.fail({ path: /git\/trees/, skip: 2, ...secondaryRateLimit(1) });
    github.fail({ query: /query contents/, ...secondaryRateLimit(1, 429) });
    github.fail({ path: /git\/trees/, skip: 4, ...primaryRateLimit(Math.floor(Date.now() / 1000) + 2) });
    const { report, status, stderr } = await audit(['--org', 'octo-org'], await folder({}));
    expect(github.pendingFailures).toBe(0);
    expect([status, report?.totals.repositories]).toEqual([0, { judged: 8, failed: 0, skipped: 0 }]);
    expect(stderr).toMatch(/secondary rate limit asks to wait 1 s/);
  });

  test('that does not end soon ends the audit, and the next run goes on', async () => {
    // A list, a tree and a query for each repository, and a search are more.
    await set(KINDS, { requestsPerHour: 12 });
    const { github } = organisation;
    const cwd = await folder({});
    const args = ['--org', 'octo-org', '--longest-wait', '5', '--resume', 'state.jsonl'];
    const first = await audit(args, cwd);
    expect(first.status).toBe(3);
    const judged = first.report?.totals.repositories.judged ?? 0;
    expect(judged).toBeGreaterThan(0);
    expect(judged).toBeLessThan(8);
    expect(first.report?.totals.repositories).toEqual({ judged, failed: 8 - judged, skipped: 0 });
    expect(first.report?.problems).toEqual([
      expect.stringMatching(/^The audit ended early\. .*The limit on requests is used up/),
      'Dismissals were not looked for.',
    ]);
    expect(first.report?.repositories.find((one) => one.status === 'failed')?.why).toMatch(/^It was not read\./);
    // Each of the four that were read at once may meet the limit, and nobody after them.
    expect(github.requests.filter(({ status }) => status === 403).length).toBeLessThanOrEqual(4);

    // An hour later, or with another token.
    const before = github.requests.length;
    const second = await audit(args, cwd, { GITHUB_TOKEN: USER_TOKEN });
    expect([second.status, second.report?.totals.repositories]).toEqual([0, { judged: 8, failed: 0, skipped: 0 }]);
    expect(treesOf(github.requests.slice(before))).toHaveLength(8 - judged);
  });

  test('that hides texts keeps the repository from being taken as judged', async () => {
    await set(KINDS);
    const { github } = organisation;
    github.fail({ query: /query contents/, times: 20, ...primaryRateLimit(Math.floor(Date.now() / 1000) + 3600) });
    const cwd = await folder({});
    const args = ['--org', 'octo-org', '--longest-wait', '5', '--resume', 'state.jsonl'];
    const { status, report } = await audit(args, cwd);
    expect([status, report?.totals.repositories.judged]).toEqual([3, 0]);
    expect(readFileSync(path.join(cwd, 'state.jsonl'), 'utf8')).toBe('');
  });

  test('is told from a server that does not answer, which ends the audit too', async () => {
    await set(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [named(at), { files: { 'a.bt': HARMLESS } }])));
    organisation.github.fail({ path: /git\/trees/, times: 1000, status: 502 });
    const { status, report } = await audit(['--org', 'octo-org'], await folder({}));
    expect([status, report?.totals.repositories]).toEqual([3, { judged: 0, failed: 30, skipped: 0 }]);
    expect(report?.problems[0]).toBe('The audit ended early. GitHub gave no usable answer for 5 repositories.');
    const repositories = new Set(treesOf(organisation.github.requests).map(({ path: asked }) => asked.split('/')[3]));
    expect(repositories.size).toBeLessThan(12);
  });
});

describe('parts', () => {
  test('that are merged are the whole, and one that is missing is told', async () => {
    const kinds = Array.from({ length: 12 }, (_, at) => [named(at), { files: { 'a.bt': at % 2 ? RISKY : HARMLESS } }]);
    await set(Object.fromEntries(kinds));
    const cwd = await folder({ 'policy.yml': 'fail-on: note\n' });
    const whole = await audit(['--org', 'octo-org'], cwd);
    const parts = [1, 2, 3].map((index) => `part-${index}.json`);
    for (const [at, file] of parts.entries()) {
      const part = ['audit', '--org', 'octo-org', '--part', `${at + 1}/3`, '--json', file];
      expect((await run(part, { cwd, env: organisation.env })).status).toBeLessThan(2);
    }
    const sizes = parts.map((file) => reportIn(cwd, file).repositories.length);
    expect(sizes.reduce((sum, each) => sum + each)).toBe(12);
    // Nothing of GitHub is needed to merge.
    const merged = await audit(['--merge', ...parts], cwd, { GITHUB_TOKEN: '', GITHUB_API_URL: 'http://127.0.0.1:9' });
    expect([merged.status, lasting(merged.report)]).toEqual([1, lasting(whole.report)]);

    const missing = await audit(['--merge', 'part-1.json', 'part-3.json'], cwd);
    expect(missing.status).toBe(3);
    expect(missing.report?.problems).toEqual([
      'Of the 3 parts of the audit these are missing: 2. Their repositories were not judged.',
    ]);
    const other = ['audit', '--org', 'octo-org', '--part', '2/3', '--policy', 'policy.yml', '--json', 'other.json'];
    await run(other, { cwd, env: organisation.env });
    const mixed = await audit(['--merge', 'part-1.json', 'other.json'], cwd);
    expect([mixed.status, mixed.stderr]).toEqual([2, expect.stringContaining('not parts of one audit')]);
    const wrong = await audit(['--merge', 'policy.yml'], cwd);
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('policy.yml is no report of an audit')]);
  });
});

test('the last report tells what is new, and what was not read is neither new nor gone', async () => {
  const second = RISKY.replaceAll('@a', '@c');
  await set({
    changes: { files: { 'stays.bt': RISKY, 'goes.bt': second } },
    fails: { files: { 'a.bt': RISKY } },
    heals: { files: { 'a.bt': RISKY } },
    leaves: { files: { 'a.bt': RISKY } },
  });
  const { github, repositories } = organisation;
  const cwd = await folder({});
  github.fail({ path: /heals\/git\/trees/, status: 404 });
  await run(['audit', '--org', 'octo-org', '--json', 'last.json'], { cwd, env: organisation.env });
  const changes = repositories.get('changes');
  if (changes === undefined) throw new Error('no repository');
  const third = RISKY.replaceAll('@b', '@d');
  await commit(changes, {
    branch: changes.defaultBranch,
    files: { 'goes.bt': null, 'stays.bt': null, 'moved/stays.bt': RISKY, 'new.bt': third },
  });
  github.fail({ path: /fails\/git\/trees/, status: 404 });
  const { report, stdout } = await audit(
    ['--org', 'octo-org', '--exclude', 'octo-org/leaves', '--since', 'last.json'],
    cwd,
  );
  expect(report?.trend).toEqual({
    since: reportIn(cwd, 'last.json').generated,
    appeared: 1,
    stayed: 1,
    gone: 1,
    first: 1,
    unknown: 1,
    left: 1,
    notes: [],
  });
  expect(stdout).toMatch(
    /Since .*: 1 new, 1 still there, 1 gone, 1 in repositories that it had not judged, 1 not known/,
  );
  const findings = recordOf(report, 'changes')?.findings.map(({ path: at, trend }) => [at, trend]);
  expect(findings).toEqual([
    ['moved/stays.bt', 'known'],
    ['new.bt', 'new'],
  ]);
  expect(recordOf(report, 'heals')?.findings[0]?.trend).toBe('unknown');
  const sarif = JSON.parse(readFileSync(path.join(cwd, 'report.sarif'), 'utf8'));
  expect(sarif.runs[0].results.map(({ baselineState }: { baselineState?: string }) => baselineState)).toEqual([
    'unchanged',
    'new',
    undefined,
  ]);
  const other = await audit(['octo-org/changes', '--since', 'last.json', '--target', 'debian-13'], cwd);
  expect(other.report?.trend?.notes).toEqual([
    'The last report is by another version, other targets or another policy.',
  ]);
});

describe('what is silenced', () => {
  const IGNORE = '// bpftrace-guard: ignore[abba-deadlock] TRACE-1, laboratory only, until 2999-12-31';
  const [first = '', line = ''] = RISKY.split('\n');

  test('by comments is listed with its end, its author and its owners', async () => {
    await set({
      tools: {
        files: {
          'lab/a.bt': `${first}\n${IGNORE}\n${line}\n`,
          'lab/idle.bt': `${IGNORE}\n${HARMLESS}`,
          '.github/CODEOWNERS': '* @octo-org/all\n/lab/ @octo-org/tracing @somebody # of the laboratory\n',
        },
      },
    });
    const { report, stdout } = await audit(['--org', 'octo-org'], await folder({}));
    expect(recordOf(report, 'tools')?.ignores).toEqual([
      {
        rule: 'abba-deadlock',
        path: 'lab/a.bt',
        line: 2,
        reason: 'TRACE-1, laboratory only, until 2999-12-31',
        until: '2999-12-31',
        by: 'Test Author',
        since: '2026-01-02',
        owners: ['@octo-org/tracing', '@somebody'],
      },
    ]);
    expect(stdout).toContain(
      'octo-org/tools/lab/a.bt:2 abba-deadlock, by Test Author, owned by @octo-org/tracing @somebody',
    );
    expect(report?.totals.ignores).toBe(1);
  });

  test('by a baseline is listed with its end and its owners, and says if it has lapsed', async () => {
    const repository = { 'lab/a.bt': RISKY, 'b.bt': RISKY, '.github/CODEOWNERS': '/lab/ @octo-org/tracing\n' };
    await set({ tools: { files: repository } });
    const before = await audit(['--org', 'octo-org'], await folder({}));
    const entries = (recordOf(before.report, 'tools')?.findings ?? []).map(
      ({ path: file, rule, fingerprint }) =>
        `  - { file: ${file}, rule: ${rule}, fingerprint: "${fingerprint}", reason: Known, until: ${file === 'b.bt' ? '2020-01-01' : '2999-12-31'} }\n`,
    );
    await organisation.close();
    await set({
      tools: {
        files: {
          ...repository,
          '.github/bpftrace-guard.yml': 'baseline: baseline.yml\n',
          'baseline.yml': `findings:\n${entries.join('')}`,
        },
      },
    });
    const { report } = await audit(['--org', 'octo-org'], await folder({}));
    const record = recordOf(report, 'tools');
    expect(record?.findings.map(({ path: at }) => at)).toEqual(['b.bt']);
    expect(record?.accepted).toMatchObject([
      { path: 'b.bt', until: '2020-01-01', lapsed: 'It ended on 2020-01-01.', owners: [] },
      { path: 'lab/a.bt', reason: 'Known', until: '2999-12-31', owners: ['@octo-org/tracing'] },
    ]);
    expect(record?.accepted[1]).not.toHaveProperty('lapsed');
    expect(report?.totals.accepted).toBe(2);
  });

  test('by comments is listed also where GitHub does not say who wrote them', async () => {
    await set({ tools: { files: { 'a.bt': `${first}\n${IGNORE}\n${line}\n` } } });
    organisation.github.fail({ query: /query blame/, times: 9, status: 404 });
    const { report, status } = await audit(['--org', 'octo-org'], await folder({}));
    expect(recordOf(report, 'tools')).toMatchObject({
      ignores: [{ line: 2, owners: [] }],
      notes: [expect.stringContaining('Who wrote the ignore comments could not be read')],
    });
    expect(status).toBe(0);
  });

  test('by dismissals in open pull requests is listed, with why one does not hold', async () => {
    await set({ tools: { files: { 'a.bt': HARMLESS } }, other: { files: { 'a.bt': HARMLESS } } });
    const { github, repositories } = organisation;
    const { state } = github;
    const say = async (name: string, login: string, body: string) => {
      const repository = repositories.get(name);
      if (repository === undefined) throw new Error('no repository');
      const known = state.pulls.find((pull) => pull.repository.name === name);
      const pull = known ?? (await openPullRequest(github, repository, { files: { 'b.bt': RISKY } }));
      const at = '2026-01-02T03:04:05Z';
      const comment = { id: state.nextId(), user: state.account(login), body, createdAt: at, updatedAt: at };
      pull.issueComments.push(comment);
      return comment;
    };
    const ID = '0123456789abcdef';
    await say('tools', 'reviewer', `/bpftrace-guard dismiss ${ID} TRACE-2 until 2999-01-31`);
    await say('tools', 'reviewer', `/bpftrace-guard dismiss ${ID} until 2020-01-31`);
    await say('tools', 'stranger', `/bpftrace-guard dismiss ${ID} because`);
    const edited = await say('tools', 'reviewer', `/bpftrace-guard dismiss ${ID} edited`);
    edited.updatedAt = '2026-01-03T03:04:05Z';
    await say('other', 'reviewer', 'Say "bpftrace-guard dismiss" to dismiss.');
    const { report, status } = await audit(['--org', 'octo-org'], await folder({}), { GITHUB_TOKEN: USER_TOKEN });
    expect(report?.dismissals.map(({ by, reason, until, lapsed }) => ({ by, reason, until, lapsed }))).toEqual([
      { by: 'reviewer', reason: 'TRACE-2 until 2999-01-31', until: '2999-01-31', lapsed: undefined },
      { by: 'reviewer', reason: 'until 2020-01-31', until: '2020-01-31', lapsed: 'It ended on 2020-01-31.' },
      { by: 'stranger', reason: 'because', until: undefined, lapsed: 'stranger has no write access.' },
      { by: 'reviewer', reason: 'edited', until: undefined, lapsed: 'Its comment was edited.' },
    ]);
    expect(report?.dismissals[0]).toMatchObject({ repository: 'octo-org/tools', pull: 1, finding: ID });
    expect(status).toBe(0);

    // What is not known is no empty list.
    github.fail({ query: /query dismissals/, times: 9, status: 403 });
    const blind = await audit(['--org', 'octo-org'], await folder({}), { GITHUB_TOKEN: USER_TOKEN });
    expect([blind.status, blind.report?.problems]).toEqual([3, [expect.stringContaining('could not be listed')]]);
    const unasked = await audit(['--org', 'octo-org', '--no-dismissals'], await folder({}));
    expect([unasked.status, unasked.report?.dismissals]).toEqual([0, []]);
  });
});

describe('the command line', () => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
    ['names nothing', [], {}, 'Name an organisation with --org'],
    ['has no token', ['--org', 'octo-org'], { GITHUB_TOKEN: '' }, 'There is no token'],
    ['has a token that is not valid', ['--org', 'octo-org'], { GITHUB_TOKEN: 'wrong' }, 'Bad credentials'],
    ['names an owner that is unknown', ['--org', 'nobody'], {}, 'GitHub knows no organisation or person "nobody"'],
    ['names no repository', ['tools'], {}, '"tools" is no repository'],
    ['names a list that is missing', ['--list', 'none.txt'], {}, 'none.txt cannot be read'],
    ['has a wrong list', ['--list', 'wrong.txt'], {}, 'wrong.txt:3: "https://a/b/c" is no repository'],
    ['has a wrong policy', ['--org', 'octo-org', '--policy', 'wrong.yml'], {}, 'wrong.yml:1:1'],
    ['has a wrong target', ['--org', 'octo-org', '--target', 'debian-99'], {}, 'debian-99'],
    ['has a wrong part', ['--org', 'octo-org', '--part', '3/2'], {}, 'such as 2/8'],
    ['has no last report', ['--org', 'octo-org', '--since', 'none.json'], {}, 'none.json cannot be read'],
    ['has a wrong server', ['--org', 'octo-org'], { GITHUB_API_URL: 'no address' }, 'GITHUB_API_URL is not an address'],
    ['has no place to resume from', ['octo-org/tools', '--resume', 'no/state'], {}, 'no/state cannot be used'],
  ])('that %s is told so', async (_what, args, env, words) => {
    await set({ tools: { files: { 'a.bt': HARMLESS } } });
    const cwd = await folder({ 'wrong.yml': 'x: 1\n', 'wrong.txt': '# ours\nocto-org/tools\nhttps://a/b/c\n' });
    const { status, stderr } = await audit(args, cwd, env);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(stderr).not.toContain('internal error');
  });

  test('takes repositories from a list and from standard input, each once', async () => {
    await set({ one: { files: { 'a.bt': HARMLESS } }, two: { files: { 'a.bt': HARMLESS } } });
    const cwd = await folder({ 'list.txt': '# ours\nocto-org/one # the first\n\nOCTO-ORG/ONE\n' });
    const fromFile = await audit(['--list', 'list.txt'], cwd);
    expect(fromFile.report?.repositories.map(({ name }) => name)).toEqual(['octo-org/one']);
    const args = ['audit', '--list', '-', '--json', 'report.json'];
    const piped = await run(args, { cwd, env: organisation.env, input: 'octo-org/two\n' });
    expect([piped.status, reportIn(cwd).repositories.map(({ name }) => name)]).toEqual([0, ['octo-org/two']]);
  });

  test('finds GitHub Enterprise Server, whose pages the report links to', async () => {
    await set({ tools: { files: { 'a.bt': RISKY } } }, { basePath: '/api/v3' });
    const cwd = await folder({});
    await audit(['--org', 'octo-org'], cwd);
    const { serverUrl } = organisation.github;
    expect(readFileSync(path.join(cwd, 'report.html'), 'utf8')).toMatch(
      new RegExp(`href="${serverUrl}/octo-org/tools/blob/[0-9a-f]{40}/a.bt#L2"`),
    );
  });

  test('loads the client of GitHub for an audit only', async () => {
    await set({});
    const cwd = await folder({ 'a.bt': HARMLESS });
    const client = /^remote-.*\.js$/;
    cpSync(path.dirname(CLI), path.join(cwd, 'dist'), {
      recursive: true,
      filter: (file) => !client.test(path.basename(file)),
    });
    writeFileSync(path.join(cwd, 'package.json'), '{ "type": "module" }');
    const without = (...args: readonly string[]) => run(args, { cwd, env: organisation.env, program: 'dist/cli.js' });
    expect(await without('check', 'a.bt')).toMatchObject({ status: 0 });
    const { status, stderr } = await without('audit', '--org', 'octo-org');
    expect([status, stderr]).toEqual([3, expect.stringMatching(/Cannot find module '.*remote-\w+\.js'/)]);
  });

  test('of a quiet run prints nothing as long as there is nothing to tell', async () => {
    await set({ fine: { files: { 'a.bt': HARMLESS } }, risky: { files: { 'a.bt': RISKY } } });
    const quiet = (name: string) => run(['audit', name, '--quiet'], { cwd: '.', env: organisation.env });
    expect(await quiet('octo-org/fine')).toEqual({ status: 0, stdout: '', stderr: '' });
    const told = { status: 1, stdout: expect.stringContaining('octo-org/risky/a.bt:2 error'), stderr: '' };
    expect(await quiet('octo-org/risky')).toEqual(told);
    expect(await quiet('octo-org/gone')).toMatchObject({
      status: 3,
      stdout: expect.stringContaining('octo-org/gone: '),
    });
  });
});
