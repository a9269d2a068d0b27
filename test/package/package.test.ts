import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../src/cli/format.ts';
import { HARMLESS, RISKY } from '../cli/run.ts';
import { describeWith } from '../real-tool.ts';
import { repositories } from '../source/git-repository.ts';
import { pack, temporaryFolder, userEnvironment } from './packed.ts';

const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8'));

const home = temporaryFolder();
const env = userEnvironment(home);
const packed = pack(home);

/** Installed from the tarball into a folder with nothing else. */
const project = path.join(home, 'project');
mkdirSync(project);
execFileSync('npm', ['install', '--no-audit', '--no-fund', packed.tarball], { cwd: project, env, stdio: 'pipe' });
const installed = path.join(project, 'node_modules/bpftrace-guard');
const COMMAND = path.join(project, 'node_modules/.bin/bpftrace-guard');

/** Runs the installed command as a user would, and gives what it did; a defect of the package is told by its words. */
function guard(args: readonly string[], cwd: string, input = ''): SpawnSyncReturns<string> {
  const run = spawnSync(COMMAND, args, { cwd, env, input, encoding: 'utf8' });
  expect(run.error).toBeUndefined();
  expect(run.stderr).not.toMatch(/internal error|ERR_MODULE_NOT_FOUND|Cannot find/);
  return run;
}

describe('the tarball', () => {
  test('is small', () => {
    expect(packed.size).toBeLessThan(5_000_000);
    expect(packed.unpackedSize).toBeLessThan(15_000_000);
  });

  test('holds what a user of the command line needs, and nothing else', () => {
    const files = packed.files.map((file) => file.path).filter((name) => !name.startsWith('dist/'));
    expect(files.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'docs/audit.schema.json',
      'docs/bpftrace-guard.schema.json',
      'docs/report.schema.json',
      'package.json',
    ]);
    expect(packed.files.map((file) => file.path)).toContain('dist/LICENSES.txt');
    // The action is used from the repository.
    expect(packed.files.map((file) => file.path)).not.toContain('dist/action.js');
  });

  test('has every file of dist/ that its own files load', () => {
    const dist = path.join(installed, 'dist');
    const there = readdirSync(dist);
    const loaded = there
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [
        ...readFileSync(path.join(dist, name), 'utf8').matchAll(/["'`]\.\/([\w.-]+\.(?:js|wasm))["'`]/g),
      ])
      .map(([, name = '']) => name);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((name) => !there.includes(name))).toEqual([]);
  });

  test('depends on nothing, and runs nothing when it is installed', () => {
    const manifest = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
    for (const key of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      expect([key, manifest[key]]).toEqual([key, undefined]);
    for (const key of ['preinstall', 'install', 'postinstall', 'prepare', 'prepack'])
      expect([key, manifest.scripts[key]]).toEqual([key, undefined]);
    expect(manifest.private).toBeUndefined();
    expect(readdirSync(path.join(project, 'node_modules')).sort()).toEqual([
      '.bin',
      '.package-lock.json',
      'bpftrace-guard',
    ]);
  });
});

test('npx and npm install --global give the command', () => {
  const version = `${MANIFEST.version}\n`;
  const npx = spawnSync('npx', ['bpftrace-guard', '--version'], { cwd: project, env, encoding: 'utf8' });
  expect(npx).toMatchObject({ status: 0, stdout: version, stderr: '' });
  const prefix = path.join(home, 'global');
  execFileSync('npm', ['install', '--global', '--prefix', prefix, packed.tarball], { cwd: home, env, stdio: 'pipe' });
  const command = path.join(prefix, 'bin/bpftrace-guard');
  expect(spawnSync(command, ['--version'], { cwd: home, env, encoding: 'utf8' })).toMatchObject({
    status: 0,
    stdout: version,
    stderr: '',
  });
});

/** A ConfigMap with a risky script. Readers of other files are loaded for it. */
const CONFIG_MAP = `apiVersion: v1
kind: ConfigMap
metadata:
  name: tools
data:
  risky.bt: |
${RISKY.replace(/^(?=.)/gm, '    ')}`;

const newRepository = repositories();

/** Runs of each command, with the status that they end with and what they print. */
const RUNS: Readonly<Record<string, () => void>> = {
  check() {
    const folder = path.join(home, 'check');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'risky.bt'), RISKY);
    writeFileSync(path.join(folder, 'tools.yaml'), CONFIG_MAP);
    writeFileSync(path.join(folder, 'README.md'), `# Tools\n\n\`\`\`bpftrace\n${RISKY}\`\`\`\n`);
    const { status, stdout } = guard(['check', '.', '--format', 'json'], folder);
    expect(status).toBe(1);
    const paths = JSON.parse(stdout).findings.map(({ path }: { path: string }) => path);
    expect([...new Set(paths)].sort()).toEqual(['README.md', 'risky.bt', 'tools.yaml']);
    for (const format of FORMATS) {
      const run = guard(['check', 'risky.bt', '--format', format], folder);
      expect([format, run.status]).toEqual([format, 1]);
      expect(run.stdout).toMatch(/abba-deadlock|hang/);
    }
    expect(guard(['check', '-'], folder, HARMLESS).status).toBe(0);
  },
  review() {
    const repository = newRepository();
    repository.write('tools/a.bt', HARMLESS);
    const base = repository.commit('Start');
    repository.write('tools/b.bt', RISKY);
    repository.commit('Change');
    const { status, stdout } = guard(['review', `${base}..HEAD`], repository.folder);
    expect([status, stdout]).toEqual([1, expect.stringContaining('abba-deadlock')]);
  },
  fix() {
    const folder = path.join(home, 'fix');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'risky.bt'), RISKY);
    expect(guard(['fix', '--dry-run', 'risky.bt'], folder).stdout).toMatch(/^(?:diff|---) /);
    expect(readFileSync(path.join(folder, 'risky.bt'), 'utf8')).toBe(RISKY);
    guard(['fix', 'risky.bt'], folder);
    expect(readFileSync(path.join(folder, 'risky.bt'), 'utf8')).not.toBe(RISKY);
  },
  audit() {
    const asked = { ...env, GITHUB_TOKEN: 'x', GITHUB_API_URL: 'http://127.0.0.1:9' };
    const run = spawnSync(COMMAND, ['audit', 'octo-org/tools'], { cwd: home, env: asked, encoding: 'utf8' });
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('no answer from GitHub') });
  },
  baseline() {
    const folder = path.join(home, 'baseline');
    mkdirSync(path.join(folder, '.github'), { recursive: true });
    writeFileSync(path.join(folder, 'risky.bt'), RISKY);
    writeFileSync(path.join(folder, '.github/bpftrace-guard.yml'), 'baseline: accepted.yml\n');
    writeFileSync(path.join(folder, 'accepted.yml'), 'findings: []\n');
    expect(guard(['check'], folder).status).toBe(1);
    expect(guard(['baseline', '--reason', 'Known'], folder)).toMatchObject({ status: 0, stderr: '' });
    expect(guard(['check'], folder).status).toBe(0);
  },
  init() {
    const { folder } = newRepository();
    expect(guard(['init'], folder)).toMatchObject({ status: 0, stdout: expect.stringContaining('was written') });
    expect(guard(['check'], folder).status).toBe(0);
  },
  rules() {
    expect(guard(['rules'], home)).toMatchObject({ status: 0, stdout: expect.stringContaining('abba-deadlock') });
  },
  completion() {
    expect(guard(['completion', 'bash'], home)).toMatchObject({ status: 0, stdout: expect.stringContaining('audit') });
  },
  explain() {
    expect(guard(['explain', 'abba-deadlock'], home)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('abba-deadlock'),
    });
  },
  lsp() {
    // The package has no client: that it starts at all is that its own files are there.
    const say = (message: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...message });
      return `Content-Length: ${text.length}\r\n\r\n${text}`;
    };
    const params = { processId: null, rootUri: null, capabilities: {} };
    const messages = [{ id: 1, method: 'initialize', params }, { id: 2, method: 'shutdown' }, { method: 'exit' }];
    const { status, stdout, stderr } = guard(['lsp'], home, messages.map(say).join(''));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('"hoverProvider":true');
  },
  mcp() {
    const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
    const args = { program: RISKY, machines: ['debian-13'] };
    const messages = [
      { jsonrpc: '2.0', id: 1, method: 'initialize', params: hello },
      { jsonrpc: '2.0', method: 'notifications/initialized' },
      { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'check', arguments: args } },
    ];
    const input = messages.map((message) => `${JSON.stringify(message)}\n`).join('');
    const { status, stdout, stderr } = guard(['mcp'], home, input);
    expect([status, stderr]).toEqual([0, '']);
    const [, answer] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answer.result.structuredContent.verdict).toBe('hangs');
  },
  targets() {
    expect(guard(['targets'], home)).toMatchObject({ status: 0, stdout: expect.stringContaining('debian-13') });
  },
  run() {
    const folder = path.join(home, 'run');
    mkdirSync(folder);
    const bpftrace = path.join(folder, 'bpftrace');
    writeFileSync(bpftrace, '#!/bin/sh\necho "bpftrace v0.24.1"\n', { mode: 0o755 });
    const started = guard(['run', '--bpftrace', bpftrace, '-e', HARMLESS], folder);
    expect(started).toMatchObject({ status: 0, stdout: 'bpftrace v0.24.1\n' });
    const stopped = guard(['run', '--bpftrace', bpftrace, '-e', 'BEGIN {'], folder);
    expect([stopped.status, stopped.stdout]).toEqual([1, '']);
  },
  'kernel-table'() {
    writeFileSync(path.join(home, 'text'), 'no kernel\n');
    expect(guard(['kernel-table', 'text'], home)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('cannot be read as a kernel'),
    });
  },
};

describe('every command runs', () => {
  const { stdout } = guard(['--help'], project);
  const commands = [...stdout.matchAll(/^ {2}([a-z][\w-]*) .*$/gm)].map(([, name = '']) => name);

  test('and has a run here', () => {
    const own = commands.filter((name) => name !== 'help');
    expect(own.length).toBeGreaterThan(3);
    expect(Object.keys(RUNS).sort()).toEqual(own.sort());
  });

  test.each(Object.entries(RUNS))('%s', (name, runs) => {
    expect(guard([name, '--help'], project)).toMatchObject({ status: 0, stderr: '' });
    runs();
  });
});

describeWith('KERNEL_IMAGES', 'with a kernel image', (folder) => {
  test('kernel-table reads it', () => {
    const image = readdirSync(folder).find((name) => name.startsWith('vmlinuz-') && name.endsWith('amd64')) ?? '';
    const { status, stdout } = guard(['kernel-table', path.join(folder, image)], home);
    expect([status, JSON.parse(stdout).release]).toEqual([0, image.replace('vmlinuz-', '')]);
  });
});
