import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type Repository, repositories } from '../source/git-repository.ts';
import { startNpmRegistry } from './npm-registry.ts';
import { copyRepository, temporaryFolder, userEnvironment } from './packed.ts';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8'));
const CHANGELOG = readFileSync('CHANGELOG.md', 'utf8');
const JOBS: Readonly<Record<string, Job>> = parse(readFileSync('.github/workflows/release.yml', 'utf8')).jobs;

const newRepository = repositories();

/** The files of this repository as one commit, on the day of the release. */
function released(): Repository {
  const repository = newRepository();
  copyRepository(repository.folder);
  repository.write('CHANGELOG.md', CHANGELOG.replace(`## ${VERSION} (unreleased)`, `## ${VERSION} (2026-12-24)`));
  repository.commit('Everything');
  return repository;
}

/** Runs scripts/release.js and gives its outputs by name. */
function release(repository: Repository, tag: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release.js', tag, '--to', 'release'], {
    cwd: repository.folder,
    env: userEnvironment(repository.folder),
    encoding: 'utf8',
  });
  const outputs = Object.fromEntries([...stdout.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
  return { status, stderr, outputs };
}

describe('what a tag means', () => {
  const repository = released();
  /** Sets the version of the sources. */
  const become = (version: string) => {
    const file = path.join(repository.folder, 'package.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
    repository.write(
      'CHANGELOG.md',
      `# Changelog\n\n## ${version} (2026-12-24)\n\n[Something](docs/fix.md).\n\n## 0.0.1 (2026-01-01)\n`,
    );
  };

  test.each<[string, readonly string[], string, string]>([
    ['0.2.0', [], 'latest', 'v0 v0.2'],
    ['0.2.0', ['v0', 'v0.1', 'v0.1.9', 'v0.2.0', 'v0.3.0-rc.1'], 'latest', 'v0 v0.2'],
    ['0.10.0', ['v0.9.9', 'v0.2.0'], 'latest', 'v0 v0.10'],
    ['1.0.0', ['v0.2.0'], 'latest', 'v1 v1.0'],
    ['0.2.10', ['v0.2.9', 'v1.0.0'], 'release-0.2', 'v0 v0.2'],
    ['0.2.1', ['v0.2.0', 'v0.3.0'], 'release-0.2', 'v0.2'],
    ['0.2.1', ['v0.2.2'], 'release-0.2', ''],
    ['0.3.0-rc.1', ['v0.2.0'], 'next', ''],
  ])('%s beside %j', (version, tags, channel, moving) => {
    become(version);
    for (const tag of repository.git('tag').split('\n')) if (tag !== '') repository.git('tag', '--delete', tag);
    for (const tag of tags) repository.git('tag', tag);
    const { status, stderr, outputs } = release(repository, `v${version}`);
    expect({ status, stderr, outputs }).toEqual({ status: 0, stderr: '', outputs: { version, channel, moving } });
    expect(readFileSync(path.join(repository.folder, 'release/notes.md'), 'utf8')).toBe(
      `[Something](https://github.com/bpftrace-guard/bpftrace-guard/blob/v${version}/docs/fix.md).\n`,
    );
  });

  test('a tag of another version, and a version that the changelog does not have', () => {
    become('0.2.0');
    expect(release(repository, 'v0.2.1')).toMatchObject({
      status: 1,
      stderr: '::error::The tag is v0.2.1 and not v0.2.0, the version of package.json.\n',
    });
    repository.write('CHANGELOG.md', '# Changelog\n\n## 0.2.0 (unreleased)\n\nSomething.\n');
    expect(release(repository, 'v0.2.0')).toMatchObject({
      status: 1,
      stderr: '::error::CHANGELOG.md has no section "0.2.0 (YEAR-MONTH-DAY)".\n',
    });
  });
});

/** Stands in for GitHub's command line. Releases are folders; attested is what the list of sums has. */
const GH = `#!/bin/sh
echo "gh $*" >> "$STORE/log"
case "$1 $2" in
  "auth setup-git") ;;
  "release view") [ -d "$STORE/releases/$3" ] ;;
  "release create")
    to="$STORE/releases/$3"; mkdir -p "$to"; shift 3
    for file; do case "$file" in -*|*/notes.md) ;; *) cp "$file" "$to" || exit 1 ;; esac; done ;;
  "release download") cp -r "$STORE/releases/$3" "$7" ;;
  "attestation verify") grep -q "^$(sha256sum < "$3" | cut -d' ' -f1)$" "$STORE/attested" ;;
  *) echo "no such command: gh $*" >&2; exit 2 ;;
esac
`;

/** npm itself, but that nobody signs here: it is told to publish without provenance, and signatures are not asked for. */
const NPM = `#!/bin/bash
echo "npm $*" >> "$STORE/log"
case "$1 $2" in "audit signatures") exit 0 ;; esac
exec "$REAL_NPM" "\${@/#--provenance/--provenance=false}"
`;

/** Runs a step as a runner does. */
function runStep(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<[number | null, string]> {
  return new Promise((done, failed) => {
    const child = spawn('bash', ['-e', '-c', script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    child.on('error', failed);
    child.on('close', (status) => done([status, printed]));
  });
}

describe('a release, rehearsed', () => {
  const store = temporaryFolder();
  const server = path.join(store, 'server');
  const repository = released();
  const commit = repository.git('rev-parse', 'HEAD');
  repository.git('clone', '--quiet', '--bare', '.', path.join(server, 'owner/name'));
  repository.git('remote', 'add', 'origin', path.join(server, 'owner/name'));
  const tag = `v${VERSION}`;
  repository.git('tag', '--annotate', '--message', tag, tag);
  // An older release had the tag of the series.
  repository.git('tag', 'v0', repository.commit('Later, and no release'));
  repository.git('checkout', '--quiet', tag);
  repository.git('push', '--quiet', 'origin', 'main', '--tags');

  const bin = path.join(store, 'bin');
  mkdirSync(bin);
  for (const [name, text] of Object.entries({ gh: GH, npm: NPM })) {
    writeFileSync(path.join(bin, name), text);
    chmodSync(path.join(bin, name), 0o755);
  }
  const realNpm = execFileSync('sh', ['-c', 'command -v npm'], {
    env: userEnvironment(store),
    encoding: 'utf8',
  }).trim();
  const starting = startNpmRegistry();
  afterAll(async () => (await starting).close());
  const outputs: Record<string, string> = {};

  /** The value of an expression of the workflow. */
  const evaluated = (text: string): string =>
    text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
      if (/^(?:github\.token|secrets\.NPM_TOKEN)$/.test(expression)) return 'a-token';
      const output = outputs[expression.replace(/^needs\.pack\.outputs\./, '')];
      if (output === undefined) throw new Error(`no value for ${expression}`);
      return output;
    });

  /** Runs the steps of a job that have commands, in a folder. */
  async function runJob(name: string, cwd: string): Promise<void> {
    const { env = {}, steps } = JOBS[name] ?? { steps: [] };
    const commands = steps.filter(({ run }) => run !== undefined);
    expect(commands.length).toBeGreaterThan(0);
    const registry = await starting;
    for (const step of commands) {
      const inherited = userEnvironment(store);
      const own = Object.entries({ ...env, ...step.env }).map(([key, value]) => [key, evaluated(value)]);
      const output = path.join(store, 'output');
      writeFileSync(output, '');
      const [status, printed] = await runStep(step.run ?? '', cwd, {
        ...inherited,
        PATH: `${bin}:${inherited.PATH ?? ''}`,
        npm_config_offline: 'false',
        npm_config_registry: registry.url,
        REAL_NPM: realNpm,
        STORE: store,
        PAUSE: '0',
        GITHUB_OUTPUT: output,
        GITHUB_REF_NAME: tag,
        GITHUB_SHA: commit,
        GITHUB_REPOSITORY: 'owner/name',
        GITHUB_SERVER_URL: `file://${server}`,
        ...Object.fromEntries(own),
      });
      expect({ step: step.name, status, printed: status === 0 ? '' : printed }).toEqual({
        step: step.name,
        status: 0,
        printed: '',
      });
      for (const [, key = '', value = ''] of readFileSync(output, 'utf8').matchAll(/^(\w+)=(.*)$/gm))
        outputs[key] = value;
    }
  }

  test('publishes what the tag names, once, moves the tags of the series, and gets the same back', async () => {
    const folder = repository.folder;
    await runJob('pack', folder);
    expect(outputs).toEqual({ version: VERSION, channel: 'latest', moving: 'v0 v0.2' });
    // What the action attests: the paths are those of the workflow.
    for (const name of [
      ...readdirSync(path.join(folder, 'dist')).map((file) => `dist/${file}`),
      `release/bpftrace-guard-${VERSION}.tgz`,
    ])
      appendFileSync(
        path.join(store, 'attested'),
        `${createHash('sha256')
          .update(readFileSync(path.join(folder, name)))
          .digest('hex')}\n`,
      );
    for (const round of [1, 2]) {
      // The second round is a run that somebody starts again.
      await runJob('npm', folder);
      await runJob('release', folder);
      const downloaded = path.join(store, `download-${round}`);
      mkdirSync(downloaded);
      await runJob('download', downloaded);
    }
    const log = readFileSync(path.join(store, 'log'), 'utf8').split('\n');
    expect(log.filter((line) => line.startsWith('npm publish'))).toEqual([
      `npm publish ./release/bpftrace-guard-${VERSION}.tgz --provenance --access public --tag latest`,
    ]);
    expect(log.filter((line) => line.startsWith('gh release create'))).toHaveLength(1);
    const { published } = await starting;
    expect(published('bpftrace-guard')).toMatchObject({ 'dist-tags': { latest: VERSION } });
    const tags = execFileSync('git', ['ls-remote', '--tags', path.join(server, 'owner/name')], { encoding: 'utf8' });
    const meant = Object.fromEntries(
      [...tags.matchAll(/^(\w+)\trefs\/tags\/(\S+)$/gm)].map(([, sha, name]) => [name, sha]),
    );
    expect(meant).toMatchObject({ v0: commit, 'v0.2': commit, [`${tag}^{}`]: commit });
    expect(readdirSync(path.join(store, 'releases', tag)).sort()).toEqual(
      ['LICENSES.txt', 'SHA256SUMS', `bpftrace-guard-${VERSION}.tgz`, 'bpftrace-guard.rb'].sort(),
    );
  });

  test('says what to do where GitHub refuses to move the tags', async () => {
    repository.git('push', '--quiet', 'origin', '--delete', 'v0');
    const hook = path.join(server, 'owner/name/hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "refusing to allow a GitHub App to update a workflow" >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    await expect(runJob('release', repository.folder)).rejects.toThrow(
      `git push --force origin ${commit}:refs/tags/v0 ${commit}:refs/tags/v0.2`,
    );
  });

  test('stops when npm has other files under this version', async () => {
    const other = path.join(store, 'other');
    mkdirSync(path.join(other, 'release'), { recursive: true });
    expect(existsSync(path.join(store, 'releases', tag))).toBe(true);
    writeFileSync(path.join(other, 'release', `bpftrace-guard-${VERSION}.tgz`), 'other');
    await expect(runJob('npm', other)).rejects.toThrow(`Another bpftrace-guard ${VERSION} is published`);
  });
});
