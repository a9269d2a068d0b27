import { describe, expect, test } from '@jest/globals';
import { outputOf } from '../render/json-contract.ts';
import { repositories } from '../source/git-repository.ts';
import { HARMLESS, RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();
const newRepository = repositories();
const CONFIGURATION = '.github/bpftrace-guard.yml';
/** RISKY hangs the first of these and cannot hang the second. */
const OLD = 'bpftrace@0.23.2,kernel@6.12';
const NEW = 'bpftrace@0.27.1,kernel@6.18';
const FILES = { 'agent/a.bt': RISKY, 'cloud/b.bt': RISKY, 'c.bt': RISKY };

async function findingsOf(cwd: string, args: readonly string[] = []): Promise<string[]> {
  const { stdout } = await run(['check', '--format', 'json', ...args], { cwd });
  return outputOf(stdout).findings.map(({ path, rule, severity, verdicts }) =>
    [path, rule, severity, ...verdicts.map(({ target }) => target)].join(' '),
  );
}

describe('overrides', () => {
  test('give other targets and rules to some files, the later ones before the earlier ones', async () => {
    const cwd = await folderWith({
      ...FILES,
      'agent/old/d.bt': RISKY,
      [CONFIGURATION]: `targets: ["${NEW}"]
overrides:
  - { files: [agent/**, c.bt], targets: ["${OLD}"] }
  - { files: ["agent/old/**"], rules: { abba-deadlock: warning } }
  - { files: ["*.bt"], rules: { abba-deadlock: "off" } }
`,
    });
    expect(await findingsOf(cwd)).toEqual([
      `agent/a.bt abba-deadlock error ${OLD}`,
      `agent/old/d.bt abba-deadlock warning ${OLD}`,
    ]);
    const { stdout } = await run(['check'], { cwd });
    expect(stdout).toMatch(/2 findings \(1 error, 1 warning\) in 4 scripts, judged on 2 targets\n$/);
    // The command line is asked first.
    expect((await findingsOf(cwd, ['--target', OLD])).map((each) => each.split(' ')[0])).toEqual([
      'agent/a.bt',
      'agent/old/d.bt',
      'cloud/b.bt',
    ]);
  });

  test('count in every folder, in fix, and for programs in other files', async () => {
    const { folder: cwd, write, git } = newRepository();
    for (const [name, text] of Object.entries(FILES)) write(name, text);
    write('cloud/run.sh', `#!/bin/sh\nbpftrace -e '${RISKY}'\n`);
    write('agent/run.sh', `#!/bin/sh\nbpftrace -e '${RISKY}'\n`);
    write(CONFIGURATION, `targets: ["${NEW}"]\noverrides: [{ files: [agent/**], targets: ["${OLD}"] }]\n`);
    git('add', '.');
    expect((await findingsOf(`${cwd}/agent`)).map((each) => each.split(' ')[0])).toEqual(['a.bt', 'run.sh']);
    expect(await findingsOf(`${cwd}/cloud`)).toEqual([]);
    expect((await findingsOf(`${cwd}/cloud`, ['../agent/a.bt', 'b.bt'])).map((each) => each.split(' ')[0])).toEqual([
      '../agent/a.bt',
    ]);
    const { stdout } = await run(['fix', '--dry-run'], { cwd });
    expect(stdout.match(/^diff --git .*/gm)).toEqual(expect.arrayContaining(['diff --git a/agent/a.bt b/agent/a.bt']));
    expect(stdout).not.toContain('cloud/');
  });

  test('count for review, by the base commit and by the present path', async () => {
    const repository = newRepository();
    const { folder: cwd } = repository;
    const text = `targets: ["${NEW}"]\noverrides: [{ files: [agent/**], targets: ["${OLD}"] }]\n`;
    repository.write(CONFIGURATION, text);
    repository.write('cloud/b.bt', `${RISKY}${'// A line.\n'.repeat(20)}`);
    repository.commit('start');
    repository.write(CONFIGURATION, `targets: ["${NEW}"]\n`);
    repository.write('agent/a.bt', RISKY);
    repository.write('c.bt', RISKY);
    repository.commit('add');
    const added = await run(['review', 'HEAD~1..HEAD'], { cwd });
    expect(added.status).toBe(1);
    expect(added.stdout).toMatch(/^agent\/a\.bt:/);
    expect(added.stdout).not.toContain('c.bt:');
    // Where it is now it runs on another machine, so what it does there is new.
    repository.write(CONFIGURATION, text);
    repository.commit('back');
    repository.git('mv', 'cloud/b.bt', 'agent/b.bt');
    repository.commit('move');
    expect((await run(['review', 'HEAD~1..HEAD'], { cwd })).status).toBe(1);
  });

  test('stay within the policy, and what it does not grant is said', async () => {
    const cwd = await folderWith({
      ...FILES,
      'policy.yml': `targets: ["${OLD}"]\nrules: { abba-deadlock: error }\n`,
      [CONFIGURATION]: `overrides:
  - { files: [agent/**], rules: { abba-deadlock: "off" } }
  - { files: [cloud/**], targets: ["${NEW}"] }
`,
    });
    const { status, stderr, stdout } = await run(['check', '--policy', 'policy.yml'], { cwd });
    expect(status).toBe(1);
    for (const name of Object.keys(FILES)) expect(stdout).toContain(`${name}:2:1 error[abba-deadlock]`);
    expect(stderr).toBe(
      'bpftrace-guard: note: For agent/**: "abba-deadlock: off" is overruled by the policy of the organisation, which says error.\n',
    );
    // A policy may have its own.
    const lenient = await folderWith({
      ...FILES,
      'policy.yml': `targets: ["${OLD}"]\nrules: { abba-deadlock: error }\noverrides: [{ files: [agent/**], rules: { abba-deadlock: note } }]\n`,
      [CONFIGURATION]: 'rules: { abba-deadlock: note }\n',
    });
    expect((await findingsOf(lenient, ['--policy', 'policy.yml'])).map((each) => each.split(' ').slice(0, 3))).toEqual([
      ['agent/a.bt', 'abba-deadlock', 'note'],
      ['c.bt', 'abba-deadlock', 'error'],
      ['cloud/b.bt', 'abba-deadlock', 'error'],
    ]);
  });

  test('make not-judged milder for some files only', async () => {
    const cwd = await folderWith({
      'a.bt': new Uint8Array([0xff]),
      'vendor/b.bt': new Uint8Array([0xff]),
      [CONFIGURATION]: 'overrides: [{ files: [vendor/**], rules: { not-judged: note } }]\n',
    });
    expect((await findingsOf(cwd)).map((each) => each.trim())).toEqual([
      'a.bt not-judged error',
      'vendor/b.bt not-judged note',
    ]);
    expect((await run(['check', 'vendor'], { cwd })).status).toBe(0);
    expect((await run(['check'], { cwd })).status).toBe(3);
  });

  test('of files that run together: each is judged for its own targets', async () => {
    const half = (held: string, wanted: string) =>
      `fentry:native_queued_spin_lock_slowpath { @${wanted}[pid] = 1; }\nkprobe:f { @${held}[pid] = 1; }\n`;
    const cwd = await folderWith({
      'agent/x.bt': half('a', 'b'),
      'cloud/y.bt': half('b', 'a'),
      [CONFIGURATION]: `targets: ["${NEW}"]
run-together: [["agent/x.bt", "cloud/y.bt"]]
overrides: [{ files: [agent/**], targets: ["${OLD}"] }]
`,
    });
    const found = await findingsOf(cwd);
    expect(found.every((each) => !each.startsWith('cloud/') || !each.includes(OLD))).toBe(true);
    expect(found.some((each) => each.startsWith('agent/') && each.includes(OLD))).toBe(true);
  });

  test.each<[string, RegExp]>([
    ['overrides: []', /:1:12: overrides is empty/],
    ['overrides: [{ files: [a.bt] }]', /This override changes nothing/],
    ['overrides: [{ rules: { abba-deadlock: note } }]', /files is a list of patterns/],
    [
      'overrides: [{ files: [a.bt], rule: { abba-deadlock: note } }]',
      /Unknown key "rule". Did you mean "rules"\? Known keys are files, rules, targets/,
    ],
    [
      'overrides: [{ files: [a.bt], rules: { abba-dedlock: note } }]',
      /Unknown rule "abba-dedlock". Did you mean "abba-deadlock"/,
    ],
    ['overrides: [{ files: [a.bt], rules: { syntax-error: note } }]', /syntax-error cannot be configured/],
    ['overrides: [{ files: [a.bt], rules: { __proto__: note } }]', /Unknown rule "__proto__"/],
    ['overrides: [{ files: [a.bt], rules: { not-judged: "off" } }]', /not-judged cannot be switched off/],
    ['overrides: [{ files: ["../a.bt"], targets: [debian-12] }]', /This is not a pattern/],
    ['overrides: [{ files: [a.bt], targets: [debian-99] }]', /Unknown target "debian-99"/],
    ['overrides: [{ files: [a.bt], fail-on: never }]', /Unknown key "fail-on"/],
    ['overrides: 3', /overrides is a list, such as/],
  ])('%s is a mistake', async (text, words) => {
    const cwd = await folderWith({ 'a.bt': HARMLESS, [CONFIGURATION]: `${text}\n` });
    expect(await run(['check'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringMatching(words) });
  });
});

describe('--select and --ignore', () => {
  const MIXED = `${RISKY}kprobe:$1 { @b[pid] = 1; }\n`;

  test('tell of some rules only, in whatever form they are written', async () => {
    const cwd = await folderWith({ 'a.bt': MIXED });
    const rules = async (...args: string[]) =>
      [...new Set((await findingsOf(cwd, ['--target', OLD, ...args])).map((each) => each.split(' ')[1]))].sort();
    const all = await rules();
    expect(all).toEqual(expect.arrayContaining(['abba-deadlock', 'unresolved-attach-point']));
    expect(await rules('--select', 'abba-deadlock')).toEqual(['abba-deadlock']);
    expect(await rules('--ignore', 'abba-deadlock')).toEqual(all.filter((rule) => rule !== 'abba-deadlock'));
    expect(await rules('--select', 'abba-deadlock, unresolved-attach-point', '--ignore', 'abba-deadlock')).toEqual([
      'unresolved-attach-point',
    ]);
    expect(await rules('--ignore', 'abba-deadlock', '--ignore', all.join())).toEqual([]);
    expect((await run(['check', '--ignore', 'abba-deadlock', '-t', OLD], { cwd })).status).toBe(0);
  });

  test('what cannot be judged is told all the same', async () => {
    const cwd = await folderWith({ 'a.bt': 'kprobe:f {\n', 'b.bt': new Uint8Array([0xff]), 'c.bt': RISKY });
    expect((await findingsOf(cwd, ['--select', 'lossy-mitigation'])).map((each) => each.split(' ')[1])).toEqual([
      'syntax-error',
      'not-judged',
    ]);
  });

  test('a selected rule is told also if the configuration has it off; a policy is not loosened', async () => {
    const cwd = await folderWith({
      'a.bt': RISKY,
      [CONFIGURATION]: 'rules: { abba-deadlock: "off" }\n',
      'policy.yml': 'rules: { abba-deadlock: error }\n',
    });
    expect((await run(['check'], { cwd })).status).toBe(0);
    expect((await run(['check', '--select', 'abba-deadlock'], { cwd })).status).toBe(1);
    const strict = await run(['check', '--ignore', 'abba-deadlock', '--policy', 'policy.yml'], { cwd });
    expect(strict.status).toBe(1);
    expect(strict.stderr).toContain('"abba-deadlock: off" is overruled by the policy');
  });

  test('fix and review take them too', async () => {
    const repository = newRepository();
    const { folder: cwd } = repository;
    repository.write('c.bt', HARMLESS);
    repository.commit('start');
    repository.write('a.bt', RISKY);
    repository.commit('risky');
    expect((await run(['review', 'HEAD~1..HEAD', '--ignore', 'abba-deadlock'], { cwd })).status).toBe(0);
    expect((await run(['fix', '-n', '--ignore', 'abba-deadlock'], { cwd })).stdout).toBe('');
    expect((await run(['fix', '-n', '--select', 'abba-deadlock'], { cwd })).stdout).toContain('+++ b/a.bt');
  });

  test.each<[readonly string[], RegExp]>([
    [['--select', 'abba'], /The rules are abba-deadlock, /],
    [['--ignore', 'abba-deadlok'], /Did you mean "abba-deadlock"\?/],
    [['--ignore', 'not-judged'], /not-judged cannot be left out/],
    [['--ignore', 'syntax-error'], /syntax-error cannot be left out/],
  ])('%j is refused', async (args, words) => {
    expect(await run(['check', ...args], { cwd: await folderWith({}) })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(words),
    });
  });
});
