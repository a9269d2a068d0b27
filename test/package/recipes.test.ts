import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { copyRepository, temporaryFolder, userEnvironment } from './packed.ts';

const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8'));
const DAY = '2026-12-24';

const home = temporaryFolder();
const env = userEnvironment(home);
const source = path.join(home, 'source');
copyRepository(source);

/** Runs a program in the copy of the repository; what it printed is told where it fails. */
function printed(program: string, args: readonly string[], cwd = source): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
  expect({ program, status, stderr: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({
    program,
    status: 0,
    stderr: '',
  });
  return stdout;
}

function isThere(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** `describe` where all programs are there. */
function describeWithPrograms(programs: readonly string[], name: string, tests: () => void): void {
  const missing = programs.filter((each) => !isThere(each));
  (missing.length === 0 ? describe : describe.skip)(missing.length === 0 ? name : `${name}: no ${missing}`, tests);
}

test('the recipes are of the version of the package', () => {
  const [, debian] = /^bpftrace-guard \((\S+)-\d+\) /.exec(readFileSync('packaging/debian/changelog', 'utf8')) ?? [];
  const [, formula] =
    /^ {2}url ".*\/bpftrace-guard-(.*)\.tgz"$/m.exec(readFileSync('packaging/homebrew/bpftrace-guard.rb', 'utf8')) ??
    [];
  const [, changelog] = /^## (\S+) /m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect({ debian, formula, changelog }).toEqual({ debian: VERSION, formula: VERSION, changelog: VERSION });
});

describeWithPrograms(['dpkg-buildpackage', 'dh', 'help2man'], 'the Debian package', () => {
  test('is built, has a manual, and its command runs from where it is unpacked', () => {
    const built = path.join(home, 'debian');
    // This Node need not be Debian's.
    const file = printed('packaging/debian/build.sh', [built, '--no-check-builddeps']).trim();
    expect(path.basename(file)).toMatch(new RegExp(`^bpftrace-guard_${VERSION}-\\d+_all\\.deb$`));
    const root = path.join(home, 'root');
    printed('dpkg-deb', ['--extract', file, root]);
    const command = path.join(root, 'usr/bin/bpftrace-guard');
    expect(printed(command, ['--version'])).toBe(`${VERSION}\n`);
    const check = spawnSync(command, ['check', 'examples'], { cwd: source, env, encoding: 'utf8' });
    expect([check.status, check.stdout]).toEqual([1, expect.stringContaining('abba-deadlock')]);
    const manual = spawnSync('gzip', ['-dc', path.join(root, 'usr/share/man/man1/bpftrace-guard.1.gz')], {
      encoding: 'utf8',
    });
    expect(manual.stdout).toContain('bpftrace-guard \\- review bpftrace scripts');
    expect(readdirSync(path.join(root, 'usr/share/doc/bpftrace-guard')).sort()).toEqual([
      'LICENSES.txt.gz',
      'README.md.gz',
      'changelog.Debian.gz',
      'changelog.gz',
      'copyright',
    ]);
  });

  (isThere('lintian') ? test : test.skip)('has nothing that lintian warns of', () => {
    const [file = ''] = readdirSync(path.join(home, 'debian')).filter((name) => name.endsWith('.deb'));
    const { status, stdout } = spawnSync('lintian', ['--fail-on', 'error,warning', path.join(home, 'debian', file)], {
      env,
      encoding: 'utf8',
    });
    // A package for the archive of Debian would close the bug that asks for it.
    const told = stdout.split('\n').filter((line) => line !== '' && !line.includes('initial-upload-closes-no-bugs'));
    expect({ status, told }).toEqual({ status: told.length === 0 ? status : 0, told: [] });
  });
});

describeWithPrograms(['ruby'], 'the Homebrew formula of a release', () => {
  test('has the checksum of the tarball, installs it, and passes its own test', () => {
    const made = path.join(source, 'release');
    printed('git', ['init', '--quiet']);
    printed('sed', ['--in-place', `s/^## ${VERSION} (unreleased)/## ${VERSION} (${DAY})/`, 'CHANGELOG.md']);
    printed(process.execPath, ['scripts/release.js', `v${VERSION}`, '--to', made]);
    const [tarball = ''] = readdirSync(made).filter((name) => name.endsWith('.tgz'));
    const harness = path.resolve('test/package/formula.rb');
    const files = [path.join(made, 'bpftrace-guard.rb'), path.join(made, tarball), path.join(home, 'cellar')];
    expect(printed('ruby', [harness, ...files])).toBe('installed and tested\n');
  });
});

describe('the container file', () => {
  const text = readFileSync('packaging/container/Containerfile', 'utf8');

  test('copies what is there, and what .dockerignore lets in', () => {
    const copied = [...text.matchAll(/^COPY (.*) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
    const allowed = [...readFileSync('.dockerignore', 'utf8').matchAll(/^!(.*)$/gm)].map(([, name]) => name);
    expect(copied.sort()).toEqual(allowed.sort());
    for (const name of copied) expect(readdirSync(source)).toContain(name);
  });
});
