import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { outputOf } from '../render/json-contract.ts';
import { repositories } from '../source/git-repository.ts';
import { HARMLESS, RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();
const newRepository = repositories();
const ONE_LINE = RISKY.replaceAll('\n', ' ').trim();
const TARGET = ['--target', 'bpftrace@0.23,kernel@6.1'];

const HOSTS = {
  'run.sh': `#!/bin/sh\nsudo bpftrace -e '${ONE_LINE}'\n`,
  'notes.md': `# Notes\n\n\`\`\`console\n# bpftrace -e '${ONE_LINE}'\nAttaching 2 probes...\n\`\`\`\n`,
  'ci.yml': `steps:\n  - run: |\n      bpftrace -e '${ONE_LINE}'\n`,
  'a.json': JSON.stringify({ args: ['bpftrace', '-e', ONE_LINE] }),
  Dockerfile: `FROM a\nCMD ["bpftrace", "-e", ${JSON.stringify(ONE_LINE)}]\n`,
};

/** The files with an error about a deadlock, by the lines of the text report. */
function risky(stdout: string): string[] {
  return [...stdout.matchAll(/^(\S+):\d+:\d+ error\[abba-deadlock\]/gm)].map(([, file = '']) => file);
}

describe('programs in files of other kinds', () => {
  test('check finds and judges them, each in its place', async () => {
    const cwd = await folderWith({ ...HOSTS, 'x.bt': HARMLESS, 'other.md': 'bpftrace is a tool.\n' });
    const { status, stdout, stderr } = await run(['check', ...TARGET], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(risky(stdout).sort()).toEqual(Object.keys(HOSTS).sort());
    expect(stdout).toContain('in 6 scripts');
    expect(stdout).toMatch(/^notes\.md:4:\d+ error/m);
  });

  test('fix writes the rewrite in the quotes of the host, and then there is nothing left', async () => {
    const cwd = await folderWith(HOSTS);
    const names = Object.keys(HOSTS);
    expect((await run(['fix', ...names, ...TARGET], { cwd })).status).toBe(0);
    const again = await run(['check', ...names, ...TARGET], { cwd });
    expect(risky(again.stdout)).toEqual([]);
    for (const [name, text] of Object.entries(HOSTS))
      expect(await readFile(path.join(cwd, name), 'utf8')).not.toBe(text);
    JSON.parse(await readFile(path.join(cwd, 'a.json'), 'utf8'));
  });

  test.each([
    ['run.sh', `# bpftrace-guard: ignore[abba-deadlock, lock-path-probe] a laboratory\nbpftrace -e '${ONE_LINE}'\n`],
    [
      'a.md',
      `<!-- bpftrace-guard: ignore[abba-deadlock, lock-path-probe] a laboratory -->\n\n\`\`\`sh\nbpftrace -e '${ONE_LINE}'\n\`\`\`\n`,
    ],
    [
      'a.yml',
      `# bpftrace-guard: ignore[abba-deadlock, lock-path-probe] a laboratory\nrun: bpftrace -e '${ONE_LINE}'\n`,
    ],
  ])('%s: a comment of the host on the line above silences findings', async (name, text) => {
    const cwd = await folderWith({ [name]: text });
    const check = ['check', name, ...TARGET];
    expect(await run(check, { cwd })).toMatchObject({ status: 0, stdout: expect.stringMatching(/^no findings/) });
    const without = await folderWith({ [name]: text.replace('a laboratory', '') });
    expect((await run(check, { cwd: without })).status).toBe(1);
    const forbidden = await folderWith({ [name]: text, '.bpftrace-guard.yml': 'suppressions:\n  allowed: false\n' });
    expect((await run(check, { cwd: forbidden })).status).toBe(1);
  });

  test('a kind can be switched off, and files decides too', async () => {
    const cwd = await folderWith({ ...HOSTS, '.bpftrace-guard.yml': 'embedded: {shell: off, yaml: off, json: off}\n' });
    expect(risky((await run(['check', ...TARGET], { cwd })).stdout)).toEqual(['Dockerfile', 'notes.md']);
    const chosen = await folderWith({ ...HOSTS, '.bpftrace-guard.yml': 'files: ["*.sh", "!run.sh", "*.yml"]\n' });
    expect(risky((await run(['check', ...TARGET], { cwd: chosen })).stdout)).toEqual(['ci.yml']);
    const wrong = await folderWith({ '.bpftrace-guard.yml': 'embedded: {shells: off}\n' });
    expect((await run(['check'], { cwd: wrong })).status).toBe(2);
  });

  test('of a document only what is likely is told', async () => {
    const NQ = 'native_queued_spin_lock_slowpath';
    const pair = `fentry:${NQ} { @a[tid] = nsecs; } fexit:${NQ} { @b[tid] = nsecs - @a[tid]; delete(@a[tid]); }`;
    const text = `\`\`\`sh\nbpftrace -e '${pair}'\n\`\`\`\n`;
    const cwd = await folderWith({ 'a.md': text, 'a.sh': `bpftrace -e '${pair}'\n` });
    const { stdout } = await run(['check'], { cwd });
    expect(stdout).toMatch(/^a\.sh:1:\d+ error\[abba-deadlock\] possible/m);
    expect(stdout).not.toMatch(/^a\.md:/m);
  });

  test('neither syntax nor style of an embedded program is told', async () => {
    const cwd = await folderWith({ 'a.sh': `bpftrace -e 'BEGIN { @a = ; }'\nbpftrace -e "$1"\n` });
    expect(await run(['check'], { cwd })).toMatchObject({
      status: 0,
      stderr:
        'bpftrace-guard: note: a.sh: A bpftrace program is not judged, from line 2 on: only a run knows the text.\n',
    });
  });

  test('a script that a command names counts as one', async () => {
    const cwd = await folderWith({
      'tools/run.sh': 'bpftrace slow.txt\n',
      'tools/slow.txt': RISKY,
      'a.md': 'The bpftrace Makefile is no script.\n',
      Makefile: RISKY,
    });
    expect(risky((await run(['check', ...TARGET], { cwd })).stdout)).toEqual(['tools/slow.txt']);
  });

  test('fix writes it too, and its result is what check says', async () => {
    const cwd = await folderWith({ 'run.sh': 'bpftrace tools/watch\n', 'tools/watch': RISKY });
    expect((await run(['check', ...TARGET], { cwd })).status).toBe(1);
    expect(await run(['fix', 'run.sh', ...TARGET], { cwd })).toMatchObject({ status: 0 });
    expect(await readFile(path.join(cwd, 'tools/watch'), 'utf8')).toContain('tracepoint:lock:contention_begin');
    expect((await run(['check', ...TARGET], { cwd })).status).toBe(0);
  });

  test('review tells it as what the range brings: by the command, or by its own lines', async () => {
    const repository = newRepository();
    repository.write('tools/watch', HARMLESS);
    repository.write('lib/old', RISKY);
    repository.write('run.sh', '#!/bin/sh\nbpftrace tools/watch\n');
    repository.write('Makefile', 'all:\n\tbpftrace lib/old\n');
    repository.commit('start');
    repository.write('tools/watch', `${HARMLESS}\n${RISKY}`);
    repository.write('lib/old', `${RISKY}\n\n\n\n\n\n\n// More.\n`);
    repository.commit('the scripts change');
    const own = await run(['review', 'HEAD~1..HEAD', ...TARGET], { cwd: repository.folder });
    expect({ status: own.status, files: risky(own.stdout) }).toEqual({ status: 1, files: ['tools/watch'] });
    expect(own.stdout).toContain('(in the diff)');
    expect(own.stderr).toContain('1 finding is not caused by this change');
    repository.write('a.service', '[Service]\nExecStart=bpftrace lib/old\n');
    repository.write('run.sh', '#!/bin/sh\nbpftrace tools/watch # again\n');
    repository.commit('commands change');
    const named = await run(['review', 'HEAD~1..HEAD', ...TARGET], { cwd: repository.folder });
    expect(risky(named.stdout)).toEqual(['lib/old']);
  });

  test('a script that a command names and that cannot be read is not judged', async () => {
    const cwd = await folderWith({ 'run.sh': 'bpftrace tools/probe\nbpftrace tools/none\nbpftrace ../out.txt\n' });
    await mkdir(path.join(cwd, 'tools'));
    await writeFile(path.join(cwd, 'tools/probe'), new Uint8Array([0xff, 0xfe, 0x0a]));
    const { status, stdout } = await run(['check', 'run.sh', ...TARGET], { cwd });
    expect(status).toBe(3);
    expect(stdout.match(/error\[not-judged\]/g)).toHaveLength(1);
    expect(stdout).toMatch(/^tools\/probe:1:1 error\[not-judged\]/m);
  });

  test('a file that cannot be read is not judged, if it names bpftrace', async () => {
    const bytes = (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0xff, 10])]);
    const cwd = await folderWith({ 'a.md': bytes('bpftrace '), 'b.md': bytes('nothing ') });
    const { status, stderr } = await run(['check'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: 'bpftrace-guard: error: a.md: Line 1 is not UTF-8. Save the script as UTF-8.\n',
    });
  });

  test('a large file is not judged if it names bpftrace as far as it is looked into, else a note says so', async () => {
    const large = 'x\n'.repeat(2.5 * 1024 * 1024);
    const files = { 'a.json': large, 'b.md': `bpftrace\n${large}`, large, 'c.md': '#\n' };
    const note = 'bpftrace-guard: note: Not searched for programs, as larger than 4 MiB: ';
    const cwd = await folderWith(files);
    const checked = await run(['check'], { cwd });
    expect(checked.status).toBe(3);
    expect(checked.stderr).toContain(`${note}a.json.\n`);
    expect(checked.stderr).toMatch(/error: b\.md: The file is larger than 4 MiB/);
    const repository = newRepository();
    repository.write('c.md', '#');
    repository.commit('start');
    for (const [name, text] of Object.entries(files)) repository.write(name, text);
    repository.commit('change');
    const reviewed = await run(['review', 'HEAD~1..HEAD'], { cwd: repository.folder });
    expect(reviewed.status).toBe(3);
    expect(reviewed.stderr).toContain(`${note}a.json.\n`);
    expect(reviewed.stderr).toMatch(/error: b\.md: The file is larger than 4 MiB/);
  });

  test('a named file without a program is skipped', async () => {
    const cwd = await folderWith({ 'README.md': '# bpftrace\n' });
    const { status, stderr } = await run(['check', 'README.md'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'bpftrace-guard: note: README.md: No bpftrace program was found in this file.\n',
    });
  });

  test('review judges those that a range changes, and tells old findings from new ones', async () => {
    const repository = newRepository();
    repository.write('old.md', `\`\`\`\n$ bpftrace -e '${ONE_LINE}'\n\`\`\`\n${'\n'.repeat(20)}`);
    repository.write('run.sh', '#!/bin/sh\n');
    repository.commit('start');
    repository.write('old.md', `\`\`\`\n$ bpftrace -e '${ONE_LINE}'\n\`\`\`\n${'\n'.repeat(20)}More.\n`);
    repository.write('run.sh', HOSTS['run.sh']);
    repository.commit('change');
    const { status, stdout, stderr } = await run(['review', 'HEAD~1..HEAD', ...TARGET], { cwd: repository.folder });
    expect({ status, files: risky(stdout) }).toEqual({ status: 1, files: ['run.sh'] });
    expect(stdout).toContain('(in the diff)');
    expect(stderr).toMatch(/findings? (?:is|are) not caused by this change/);
  });
});

describe('a rewrite that the file has no place for', () => {
  const program = ONE_LINE.replaceAll('pid', 'args.val').replace('@a', '@a["</td>\u001b[31m```"] = 1; @a');
  const unit = `[Service]\nExecStart=bpftrace -e '${program}'\n`;
  const shown = 'The program after the rewrite that this file has no place for';
  const reportAs = async (format: string) => {
    const cwd = await folderWith({ 'a.service': unit });
    return (await run(['check', '--verbose', ...TARGET, '--format', format], { cwd })).stdout;
  };

  test('is shown as a patch of the program, in each format for people', async () => {
    const text = await reportAs('text');
    expect(text).toContain(`  ${shown}:\n    | -fentry:`);
    expect(text).toMatch(/\n {4}\| \+ {2,}@guard_missed = sum\(0\);\n/);
    const markdown = await reportAs('markdown');
    expect(markdown).toMatch(
      new RegExp(`<summary>${shown}</summary>\n\n(\`{4,})diff\n-fentry:[^]*\n\\+END\n[^]*\n\\1\n`),
    );
    const html = await reportAs('html');
    expect(html).toContain(`<details><summary>${shown}</summary>`);
    expect(html).not.toContain('"</td>\u001b');
    for (const report of [text, markdown, html]) expect(report).not.toContain('\u001b[31m');
  });

  test('is in the JSON as the text of the program before and after', async () => {
    const { findings } = outputOf(await reportAs('json'));
    const [found] = findings.flatMap(({ tried = [] }) => tried.flatMap((attempt) => attempt.program ?? []));
    expect(found?.before).toBe(program);
    const again = await run(['check', '-e', found?.after ?? '', ...TARGET], { cwd: await folderWith({}) });
    expect(again.stdout).not.toContain('abba-deadlock');
  });
});

describe('check -e', () => {
  test('judges the program by all rules', async () => {
    const cwd = await folderWith({});
    expect((await run(['check', '-e', RISKY, ...TARGET], { cwd })).stdout).toMatch(
      /^<program>:\d:\d+ error\[abba-deadlock\]/,
    );
    expect((await run(['check', '-e', 'BEGIN { @a = ; }'], { cwd })).stdout).toContain('error[syntax-error]');
    expect(await run(['check', '-e', HARMLESS], { cwd })).toMatchObject({ status: 0 });
  });

  test.each([[['-e', ' ']], [['-e', HARMLESS, 'x.bt']]])('%j is wrong', async (args) => {
    expect((await run(['check', ...args], { cwd: await folderWith({}) })).status).toBe(2);
  });
});
