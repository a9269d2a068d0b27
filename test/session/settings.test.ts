import { describe, expect, test } from '@jest/globals';
import { type Layer, readLayer } from '../../src/config/layer.ts';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import { fails, type Inputs, resolveSettings } from '../../src/session/settings.ts';
import { Failure } from '../../src/text/failure.ts';
import { unread } from '../../src/text/source.ts';

const LINE: Inputs = { from: 'command line' };

function layer(text: string): Promise<Layer> {
  return readLayer({ ok: true, path: 'guard.yml', text, beside: async () => unread('it is not there') });
}

function names(targets: readonly { readonly name: string }[]): string[] {
  return targets.map(({ name }) => name);
}

describe('the settings of a run', () => {
  test('are the defaults where nobody asks for anything', async () => {
    expect(resolveSettings({ inputs: LINE, repository: await readLayer(undefined) })).toMatchObject({
      targets: DEFAULT_TARGETS,
      configured: false,
      failOn: 'error',
      minConfidence: 'possible',
      mistakes: [],
      overruled: [],
    });
  });

  test('are those of the inputs, then those of the repository', async () => {
    const repository = await layer('targets: [debian-12]\nfail-on: note\n');
    const inputs: Inputs = { ...LINE, targets: ['debian-13'] };
    const settings = resolveSettings({ inputs, repository });
    expect([names(settings.targets), settings.configured, settings.failOn]).toEqual([['debian-13'], true, 'note']);
    expect(resolveSettings({ inputs: { ...inputs, failOn: 'never' }, repository }).failOn).toBe('never');
  });

  test('are for the machine that the command runs on, where the inputs name it and somebody looked at it', async () => {
    const host = { name: 'host', bpftrace: '0.17.0', kernel: '6.1.0', arch: 'x86_64', paravirt: true } as const;
    const inputs: Inputs = { ...LINE, targets: ['host', 'host,bpftrace@newest', 'debian-13'] };
    const settings = resolveSettings({ inputs, repository: await readLayer(undefined), host });
    expect(names(settings.targets)).toEqual(inputs.targets);
    expect(settings.configured).toBe(true);
    expect(settings.targets[0]).toMatchObject(host);
  });

  test.each(['targets: [host]', 'targets: ["host,bpftrace@0.24"]', 'overrides: [{ files: [a], targets: [host] }]'])(
    'a configuration, of which every reader has another machine, cannot ask for it: %s',
    async (text) => {
      const { mistakes } = await layer(`${text}\n`);
      expect(mistakes).toEqual([
        expect.stringMatching(/^guard\.yml:1:\d+: Target "host.*it goes on the command line: --target host\./),
      ]);
    },
  );

  test('a workflow, whose runner is not the machine of the scripts, cannot ask for it', async () => {
    const repository = await readLayer(undefined);
    expect(() => resolveSettings({ inputs: { from: 'workflow', targets: ['host'] }, repository })).toThrow(
      /^Target "host": it is the machine that a command runs on, .* A configuration and a workflow name the machines/,
    );
  });

  test('keep what the organisation asks for', async () => {
    const organisation = await layer('targets: [debian-12]\nfail-on: error\n');
    const repository = await layer('targets: [debian-13]\nfail-on: never\n');
    const settings = resolveSettings({ inputs: LINE, repository, organisation });
    expect([names(settings.targets), settings.failOn]).toEqual([['debian-12', 'debian-13'], 'error']);
    expect(settings.overruled).toEqual([expect.stringContaining('"fail-on: never" is overruled')]);
  });

  test.each([
    [{}, undefined, 'the default targets'],
    [{ targets: ['debian-13'] }, undefined, 'the targets of the command line'],
    [{}, 'targets: [debian-13]\n', 'the targets of the policy of the organisation'],
    [
      { targets: ['debian-13'] },
      'targets: [debian-12]\n',
      'the targets of the command line and of the policy of the organisation',
    ],
  ])('go on without a configuration with mistakes: %j, %j', async (asked, policy, judgedOn) => {
    const repository = await layer('targets: [debian-11]\nfail-on: never\nfile: []\n');
    const organisation = policy === undefined ? undefined : await layer(policy);
    const settings = resolveSettings({ inputs: { ...LINE, ...asked }, repository, organisation });
    expect(settings.mistakes).toEqual([
      expect.stringMatching(/^guard\.yml:3:1: Unknown key "file"/),
      `The configuration is left out; the scripts are judged on ${judgedOn}.`,
    ]);
    expect([settings.failOn, names(settings.targets).includes('debian-11')]).toEqual(['error', false]);
  });

  test('cannot be made of an unknown target, which the broken configuration may have made', async () => {
    const repository = await layer('targets: [{ name: el9, bpftrace: 0.22.1, kernel-table: el9.json }]\n');
    const make = () => resolveSettings({ inputs: { ...LINE, targets: ['el9'] }, repository });
    expect(make).toThrow(Failure);
    expect(make).toThrow(/el9\.json .* cannot be used: it is not there\. Unknown target "el9"\./);
  });

  test('cannot be made under a policy with mistakes', async () => {
    const organisation = await layer('fial-on: error\n');
    const repository = await readLayer(undefined);
    expect(() => resolveSettings({ inputs: LINE, repository, organisation })).toThrow(/Unknown key "fial-on"/);
  });

  test('who names all default targets has chosen no others', async () => {
    const repository = await readLayer(undefined);
    const all = names(DEFAULT_TARGETS).reverse();
    const configured = (targets: readonly string[]) =>
      resolveSettings({ inputs: { ...LINE, targets }, repository }).configured;
    expect([configured(all), configured(all.slice(1))]).toEqual([false, true]);
  });

  test.each([
    ['error', ['warning', 'note'], false],
    ['error', ['error'], true],
    ['warning', ['warning'], true],
    ['warning', ['note'], false],
    ['note', ['note'], true],
    ['never', ['error'], false],
  ] as const)('fail-on: %s for %j fails: %s', async (failOn, severities, failing) => {
    const settings = resolveSettings({ inputs: { ...LINE, failOn }, repository: await readLayer(undefined) });
    expect(
      fails(
        severities.map((severity) => ({ severity })),
        settings,
      ),
    ).toBe(failing);
  });
});
