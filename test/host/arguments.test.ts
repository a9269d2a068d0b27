import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { BPFTRACE_OPTIONS } from '../../src/facts/bpftrace-options.ts';
import { within } from '../../src/facts/query/release.ts';
import { type Invocation, readArguments } from '../../src/host/arguments.ts';
import { describeWith } from '../real-tool.ts';

const P = 'BEGIN { exit(); }';

const NO_HEADERS: { readonly files: readonly string[]; readonly folders: readonly string[] } = {
  files: [],
  folders: [],
};

function program(parameters: readonly string[] = []): Invocation {
  return { kind: 'program', source: { text: P }, parameters, headers: NO_HEADERS };
}

function file(path: string, parameters: readonly string[] = [], headers = NO_HEADERS): Invocation {
  return { kind: 'program', source: { path }, parameters, headers };
}

const LISTS: Invocation = { kind: 'lists' };
const UNCLEAR = { kind: 'unclear' };

describe('what bpftrace is asked for', () => {
  test.each<[readonly string[], string, unknown]>([
    [['-e', P], '0.17.0', program()],
    [[`-e${P}`], '0.17.0', program()],
    [['-qe', P], '0.17.0', program()],
    [[`-qvke${P}`], '0.17.0', program()],
    [['-e', 'x', '-e', P], '0.17.0', program()],
    [['-e', P, 'a', 'b c', ''], '0.17.0', program(['a', 'b c', ''])],
    [['a', '-e', P, 'b'], '0.17.0', program(['a', 'b'])],
    [['-e', P, '--', '-x', '--name=1'], '0.17.0', program(['-x', '--name=1'])],
    [['-e', P, '--', '-x', '--name=1'], '0.24.0', program(['-x'])],
    [['-e', '', 'x.bt'], '0.17.0', file('x.bt')],
    [['-e', '-V'], '0.17.0', { kind: 'program', source: { text: '-V' }, parameters: [] }],
    [['x.bt'], '0.17.0', file('x.bt')],
    [['x.bt', '1', '2'], '0.17.0', file('x.bt', ['1', '2'])],
    [['-p', '12', 'x.bt', '1'], '0.17.0', file('x.bt', ['1'])],
    [['x.bt', '-c', 'sleep 1', '1'], '0.17.0', file('x.bt', ['1'])],
    [['-c', '-V', 'x.bt'], '0.17.0', file('x.bt')],
    [['-o-V', 'x.bt'], '0.17.0', file('x.bt')],
    [
      ['--include=a.h', '--inc', 'b.h', '-I', 'c', 'x.bt', '-Id'],
      '0.17.0',
      file('x.bt', [], { files: ['a.h', 'b.h'], folders: ['c', 'd'] }),
    ],
    [['--', '-x.bt', '-V'], '0.17.0', file('-x.bt', ['-V'])],
    // -d has taken the name of a stage since 0.22.
    [['-d', 'x.bt'], '0.21.3', file('x.bt')],
    [['-d', 'all', 'x.bt'], '0.22.0', file('x.bt')],
    [['-dd', 'x.bt'], '0.21.3', file('x.bt')],
    [['-d', 'x.bt'], '0.22.0', UNCLEAR],
    // --test had a value, lost it, and changed what it is.
    [['--test', 'codegen', 'x.bt'], '0.23.2', file('x.bt')],
    [['--test', 'x.bt'], '0.25.0', file('x.bt')],
    [['--test', 'codegen', 'x.bt'], '0.24.0', file('x.bt')],
    [['-'], '0.17.0', { kind: 'program', source: 'stdin', parameters: [] }],
    [['-', 'a'], '0.17.0', { kind: 'program', source: 'stdin', parameters: ['a'] }],
    [['/dev/stdin'], '0.17.0', { kind: 'program', source: 'stdin', parameters: [] }],
    // What only prints.
    [['-l'], '0.17.0', LISTS],
    [['-lv', 'kprobe:*'], '0.17.0', LISTS],
    [['-l', 'x.bt'], '0.24.0', LISTS],
    [['--list'], '0.25.0', LISTS],
    [['--list'], '0.17.0', UNCLEAR],
    [['-V'], '0.17.0', LISTS],
    [['-qV'], '0.17.0', LISTS],
    [['--vers'], '0.17.0', LISTS],
    [['--help', '--no-such-thing'], '0.17.0', LISTS],
    [['x.bt', '-h'], '0.17.0', LISTS],
    [['--info'], '0.17.0', LISTS],
    [['--fmt', 'x.bt'], '0.27.1', LISTS],
    [['--mode', 'format', 'x.bt'], '0.27.1', LISTS],
    [['--mode=codegen', 'x.bt'], '0.27.1', LISTS],
    [['--mode=bench', 'x.bt'], '0.27.1', file('x.bt')],
    // The last mode counts.
    [['--fmt', '--mode', 'test', 'x.bt'], '0.27.1', file('x.bt')],
    [['--mode', 'codegen', '--mode=bench', 'x.bt'], '0.25.0', file('x.bt')],
    [['--mode', 'test', '--mode', 'format', 'x.bt'], '0.27.1', LISTS],
    [['-l', '--mode', 'test', 'x.bt'], '0.27.1', LISTS],
    // A dry run attaches the probes.
    [['--dry-run', 'x.bt'], '0.22.0', file('x.bt')],
    // What is not known is not guessed.
    [['--no-such-thing', 'x.bt'], '0.17.0', UNCLEAR],
    [['-z', 'x.bt'], '0.17.0', UNCLEAR],
    [['--no-such-thing', '-V'], '0.17.0', UNCLEAR],
    [['--in', 'x.bt'], '0.17.0', UNCLEAR],
    [['--unsafe=1', 'x.bt'], '0.17.0', UNCLEAR],
    [['-e'], '0.17.0', UNCLEAR],
    [['x.bt', '--include'], '0.17.0', UNCLEAR],
    [[], '0.17.0', UNCLEAR],
    [['-q'], '0.17.0', UNCLEAR],
    [['--'], '0.17.0', UNCLEAR],
    [[''], '0.17.0', file('')],
  ])('%j of %s', (args, release, expected) => {
    expect(readArguments(args, release)).toMatchObject(expected as object);
  });

  test('with POSIXLY_CORRECT, options end at the script', () => {
    expect(readArguments(['-q', 'x.bt', '-V'], '0.17.0', true)).toEqual(file('x.bt', ['-V']));
    expect(readArguments(['-q', '--', 'x.bt'], '0.17.0', true)).toEqual(file('x.bt'));
  });
});

/** Asking it for this one loads programs into the kernel. */
const NOT_ASKED = '--info';
const NAMES = [...new Set(BPFTRACE_OPTIONS.map(({ name }) => name))].filter((name) => name !== NOT_ASKED);

/** Nothing is attached: each command line has a mistake, at which bpftrace ends. */
describe.each([
  ['BPFTRACE_017', '0.17.0'],
  ['BPFTRACE_023', '0.23.2'],
  ['BPFTRACE_027', '0.27.1'],
] as const)('%s', (variable, release) => {
  describeWith(variable, 'knows these options itself', (bpftrace) => {
    test.each(NAMES)('%s', (name) => {
      const option = BPFTRACE_OPTIONS.find((each) => each.name === name && within(release, each));
      const args = option?.takes === true ? [name] : [name, '--no-such-thing'];
      const { stdout, stderr } = spawnSync(bpftrace, args, { encoding: 'utf8' });
      const called = name.startsWith('--') ? `'${name}'` : `-- '${name.slice(1)}'`;
      if (option === undefined) expect(stderr).toMatch(/(?:unrecognized|invalid) option/);
      else if (option.takes) expect(stderr).toContain('requires an argument');
      else if (['-h', '--help', '-V', '--version'].includes(name))
        expect(stdout + stderr).toMatch(/USAGE|^bpftrace v/m);
      else expect(stderr).toContain("unrecognized option '--no-such-thing'");
      if (option === undefined || option.takes) expect(stderr).toContain(called);
    });
  });
});
