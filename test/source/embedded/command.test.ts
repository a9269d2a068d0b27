import { describe, expect, test } from '@jest/globals';
import { isCommand, isCommandLine, readCommand } from '../../../src/source/embedded/finders/command.ts';
import { MappedText } from '../../../src/source/embedded/mapped-text.ts';
import { Findings } from '../../../src/source/embedded/program.ts';

/** A word that only a run knows. */
const UNKNOWN = '$X';

/** The words of a command, one behind the other in a host. */
function wordsOf(words: readonly string[]): MappedText[] {
  const host = words.join(' ');
  let at = 0;
  return words.map((text) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    if (text !== UNKNOWN) return MappedText.of(host, span);
    return new MappedText('$1', [{ kind: 'unknown', start: 0, end: 2, host: span, write: (written) => written }]);
  });
}

/** What a command gives bpftrace, and the words that are read as commands of their own. */
function given(words: readonly string[]): string[] {
  const into = new Findings();
  const lines: string[] = [];
  const stdin = () => MappedText.of('input { }');
  readCommand(wordsOf(words), { opens: 7, stdin }, into, ({ text }) => lines.push(text));
  if (into.programs.some(({ opens }) => opens !== 7)) throw new Error('a program opens at another place');
  return [
    ...into.programs.map(({ source }) => source.text),
    ...[...into.scripts].map((path) => `script ${path}`),
    ...lines.map((line) => `line ${line}`),
  ];
}

const splitAt = (line: string) => line.split(' ');

describe('a word names bpftrace as a command', () => {
  test.each(['bpftrace', '/bin/bpftrace', 'a/bpftrace', 'bpftrace-0.21', 'bpftrace:v0.21', 'bpftrace@sha256:ab-c.d'])(
    '%s',
    (text) => {
      expect(isCommand(MappedText.of(text))).toBe(true);
    },
  );

  test.each([
    '',
    'xbpftrace',
    'bpftrace ',
    'bpftrace-',
    'bpftrace/',
    'bpftraced',
    'bpftrace-0.21/a',
    'bpftrace.bt',
    '-I/usr/bpftrace',
    'bpftrace-a b',
  ])('not %j', (text) => {
    expect(isCommand(MappedText.of(text))).toBe(false);
  });
});

test.each([
  ['bpftrace -e q', true],
  ['kubectl trace run', true],
  ['a\tbpftrace', true],
  ['bpftrace', false],
  [' bpftrace\n', false],
  ['a bpf', false],
])('a word may hold a command: %j', (text, expected) => {
  expect(isCommandLine(text)).toBe(expected);
});

describe('a command gives bpftrace', () => {
  test.each([
    ['bpftrace -e q', ['q']],
    ['bpftrace --eval q', ['q']],
    ['bpftrace -eq', ['q']],
    ['bpftrace --eval=q', ['q']],
    ['bpftrace -e q -e r', ['q', 'r']],
    ['bpftrace -e', []],
    ['bpftrace --eval', []],
    ['bpftrace --evaluate q', ['script q']],
    ['bpftrace', []],
    ['bpftrace a.bt', ['script a.bt']],
    ['bpftrace a.bt b.bt', ['script a.bt']],
    ['bpftrace -v a.bt', ['script a.bt']],
    ['bpftrace -- a.bt', ['script a.bt']],
    ['other -e q', []],
    ['other a.bt', []],
    ['ssh host bpftrace -e q', ['q']],
    // The options without a value, alone and before `-e`.
    ...[...'bdkqvV'].flatMap((letter): [string, string[]][] => [
      [`bpftrace -${letter} a.bt`, ['script a.bt']],
      [`bpftrace -${letter}e q`, ['q']],
    ]),
    ['bpftrace -xe q', ['script q']],
    ['bpftrace x-e q', ['script x-e']],
    // Options with a value.
    ...['-B', '-I', '-c', '-f', '-o', '-p', '-vo', '--include', '--info-format', '--mode', '--cmd', '--pid'].map(
      (option): [string, string[]] => [`bpftrace ${option} value -e q`, ['q']],
    ),
    ['bpftrace --usdt-file-activation value -e q', ['q']],
    ['bpftrace --usdt-file-activations value -e q', ['script value']],
    ['bpftrace x--mode value -e q', ['script x--mode']],
    ['bpftrace --modes value -e q', ['script value']],
    ['bpftrace -o1 a.bt', ['script a.bt']],
    ['bpftrace -1o a.bt', ['script a.bt']],
    ['bpftrace --no-o a.bt', ['script a.bt']],
    // `-d` has a value from release 0.21 on.
    ...['all', 'ast', 'codegen', 'codegen-opt', 'dis', 'libbpf', 'verifier', 'parse', 'types', 'resolve'].map(
      (stage): [string, string[]] => [`bpftrace -d ${stage} -e q`, ['q']],
    ),
    ['bpftrace -d other -e q', ['script other']],
    ['bpftrace -d', []],
    ['bpftrace -v ast -e q', ['script ast']],
    // What lists or tells does not run.
    ['bpftrace -l -e q', []],
    ['bpftrace -vl -e q', []],
    ['bpftrace -lv -e q', []],
    ['bpftrace --help -e q', []],
    ['bpftrace --version -e q', []],
    ['bpftrace --helper -e q', ['q']],
    ['bpftrace --no-l -e q', ['q']],
    ['bpftrace -l1 -e q', ['q']],
    ['bpftrace -1l -e q', ['q']],
    // Standard input.
    ['bpftrace -', ['input { }']],
    ['bpftrace /dev/stdin a.bt', ['input { }']],
    ['bpftrace /dev/fd/0', ['input { }']],
    ['bpftrace /proc/self/fd/0', ['input { }']],
    ['bpftrace /dev/fd/1', ['script /dev/fd/1']],
    // What only a run knows is no option and no path.
    ['bpftrace $X -e q', ['q']],
    ['bpftrace -e $X', []],
    ['$X bpftrace -e q', ['q']],
    // An image.
    ['docker run iovisor/bpftrace bpftrace -e q', ['q']],
    ['docker run iovisor/bpftrace -e q', ['q']],
    ['docker run iovisor/bpftrace sudo bpftrace -e q', ['q']],
    ['docker run iovisor/bpftrace -e bpftrace', ['bpftrace']],
    ['docker run iovisor/bpftrace bpftrace a.bt', ['script a.bt']],
    ['docker run -e A=B iovisor/bpftrace a.bt', ['script a.bt']],
    ['docker run iovisor/bpftrace sh -c q', ['line -c', 'line q']],
    ...['/bin/bash', 'dash', 'ksh', 'zsh', 'ash', 'sh'].map((shell): [string, string[]] => [
      `docker run bpftrace ${shell} q`,
      ['line q'],
    ]),
    ['docker run bpftrace xsh q', ['script xsh']],
    ['docker run bpftrace shell q', ['script shell']],
    // kubectl
    ['kubectl trace run node -e q', ['q']],
    ['/usr/bin/kubectl trace run -e q', ['q']],
    ['kubectl trace run node a.bt', ['script a.bt']],
    ['kubectl trace run node', []],
    ['kubectl trace run', []],
    ['kubectl trace run node other', ['script other']],
    ['kubectl trace get node -e q', []],
    ['kubectls trace run node -e q', []],
    ['x kubectl trace run node -e q', []],
    ['kubectl run trace node -e q', []],
  ])('%s', (line, expected) => {
    expect(given(splitAt(line))).toEqual(expected);
  });

  test('paths of scripts, which have none of what a shell or a person writes among words', () => {
    expect(given(['bpftrace', 'a-Z_0@%+=:,./b'])).toEqual(['script a-Z_0@%+=:,./b']);
    for (const path of ['a b', 'a$b', '(a', 'a)', 'a;b', '*.bt', '']) expect(given(['bpftrace', path])).toEqual([]);
    expect(given(['bpftrace', 'a'.repeat(999)])).toEqual([`script ${'a'.repeat(999)}`]);
    expect(given(['bpftrace', 'a'.repeat(1000)])).toEqual([]);
  });

  test('words with a command of their own, up to the name of bpftrace', () => {
    const line = 'bpftrace -e q';
    expect(given(['ssh', 'host', line])).toEqual([`line ${line}`]);
    expect(given([line, 'x'])).toEqual([`line ${line}`]);
    expect(given(['x', line, 'bpftrace', '-e', 'r'])).toEqual(['r', `line ${line}`]);
    expect(given(['bpftrace', '-e', line])).toEqual([line]);
    expect(given(['bpftrace', '-c', line, '-e', 'r'])).toEqual(['r', `line ${line}`]);
    expect(given(['bpftrace', '-vc', line])).toEqual([`line ${line}`]);
    expect(given(['bpftrace', '-o', line, 'a.bt'])).toEqual(['script a.bt']);
    expect(given(['bpftrace', '-c', 'bpftrace'])).toEqual([]);
    expect(given(['bpftrace', '-c'])).toEqual([]);
  });
});

describe('a command does not run its arguments', () => {
  const NOTHING =
    'find fd ls ll stat file du readlink realpath test [ which whereis type hash man pkill pgrep killall kill pidof ps ' +
    'grep egrep fgrep zgrep rg ag ack sed awk gawk perl sort diff cmp head tail wc cat bat less tee ' +
    'rsync scp cp mv rm ln mkdir rmdir touch chmod chown install cd pushd tar zip unzip curl wget ' +
    'apt apt-get apt-cache aptitude dpkg dnf yum microdnf rpm apk pacman yay zypper emerge brew port snap pip pip3 npm gem cargo ' +
    'git make gmake cmake meson ninja gcc clang alias unalias export unset declare local readonly';

  test.each(NOTHING.split(' '))('%s', (name) => {
    expect([given([name, 'bpftrace', '-e', 'q']), given([`/bin/${name}`, 'bpftrace', 'a.bt'])]).toEqual([[], []]);
  });

  const BEFORE = 'sudo doas env exec nohup nice ionice time timeout stdbuf setsid strace watch xargs command builtin !';

  test.each([
    ...BEFORE.split(' '),
    '/usr/bin/sudo',
    'sudo -E',
    'env A=B',
    'timeout 5',
    'timeout 1.5s',
    'timeout 1m',
    'timeout 1h',
    'timeout 1d',
    'A=1',
    UNKNOWN,
  ])('nor behind %s', (before) => {
    expect(given([...splitAt(before), 'grep', 'bpftrace', '-e', 'q'])).toEqual([]);
    expect(given([...splitAt(before), 'bpftrace', '-e', 'q'])).toEqual(['q']);
  });

  test.each(['other', 'x-E', '5x', '5ss', 's', '1 2', 'a-b=c', '=c'])(
    'but behind %j, which may be anything',
    (before) => {
      expect(given([before, 'grep', 'bpftrace', '-e', 'q'])).toEqual(['q']);
    },
  );

  test.each(['-exec', '-execdir', '-ok', '-okdir'])('but of find, behind %s', (option) => {
    expect(given(['find', '.', option, 'bpftrace', '-e', 'q'])).toEqual(['q']);
    expect(given(['find', '.', `${option}s`, 'bpftrace', '-e', 'q'])).toEqual([]);
    expect(given(['find', '.', `x${option}`, 'bpftrace', '-e', 'q'])).toEqual([]);
    expect(given(['ls', '.', option, 'bpftrace', '-e', 'q'])).toEqual([]);
  });

  test('nor does command where it only tells', () => {
    expect(given(['if', 'command', '-v', 'bpftrace', 'a.bt'])).toEqual([]);
    expect(given(['if', 'command', '-V', 'bpftrace', 'a.bt'])).toEqual([]);
    expect(given(['if', 'command', '-p', 'bpftrace', 'a.bt'])).toEqual(['script a.bt']);
    expect(given(['if', 'command', '-vV', 'bpftrace', 'a.bt'])).toEqual(['script a.bt']);
    expect(given(['if', 'command', 'x-v', 'bpftrace', 'a.bt'])).toEqual(['script a.bt']);
    expect(given(['if', 'other', '-v', 'bpftrace', 'a.bt'])).toEqual(['script a.bt']);
    expect(given(['other', 'bpftrace', 'command'])).toEqual(['script command']);
  });
});
