import { describe, expect, test } from '@jest/globals';
import { ConsoleReader } from '../../../src/source/embedded/finders/console.ts';
import { MappedText } from '../../../src/source/embedded/mapped-text.ts';
import { Findings } from '../../../src/source/embedded/program.ts';
import { shown } from './reading.ts';

function read(host: string, block?: number): string[] {
  const into = new Findings();
  new ConsoleReader(into).read(MappedText.of(host), block);
  return into.found().programs.map(({ source, opens }) => `${opens}: ${shown(source, host)}`);
}

const RUN = "bpftrace -e 'k { }'";

describe('a command among text', () => {
  test.each([
    ['alone', RUN, ['0: k { }']],
    ['behind blanks', ` \t${RUN}`, ['2: k { }']],
    ['behind words', `Run ${RUN} now`, ['4: k { }']],
    ['behind a word with an apostrophe', `It's ${RUN}`, ['5: k { }']],
    ['behind an apostrophe of a path', `'/usr/bin/${RUN}`, ['1: k { }']],
    ['between quotes', `ssh h "bpftrace -e 'k { }'"`, ['7: k { }']],
    ['between parentheses', `x=$(${RUN})`, ['4: k { }']],
    ['by its path', `see /usr/bin/${RUN}`, ['4: k { }']],
    ['behind sudo', `$ sudo ${RUN}`, ['2: k { }']],
    ['on the second line', `a\n${RUN}`, ['2: k { }']],
    ['twice on a line', `${RUN}; ${RUN.replace('k', 'l')}`, ['0: k { }', '21: l { }']],
    ['on two lines', `${RUN}\n${RUN.replace('k', 'l')}\n`, ['0: k { }', '20: l { }']],
    ['of kubectl', `kubectl  trace run n -e 'k { }'`, ['0: k { }']],
    ['of another', 'other -e "k { }"', []],
    ['without a body', `bpftrace -e 'k'`, []],
    ['with a script', `bpftrace a.bt`, []],
    ['with an open quote', `bpftrace -e 'k { }`, []],
    ['on more lines', "bpftrace -e 'k {\n\n\n\n}' x", ['0: k {\n\n\n\n}']],
    ['behind a backslash', `bpftrace \\\n -e 'k { }'\nx`, ['0: k { }']],
    ['with a document', `bpftrace - <<E\nk { }\nE\nx`, ['0: k { }\n']],
    ['with a document at the end of a pipe', `$ cat <<E | bpftrace -\nk { }\nE\nx`, ['12: k { }\n']],
    ['with a document that does not end', `bpftrace - <<E\nk { }\n`, []],
    [
      'with another one in its document',
      'bpftrace - <<E\nk { } // bpftrace -e l{}\nE\nx',
      ['0: k { } // bpftrace -e l{}\n'],
    ],
    ['with its output in a file', `${RUN} > a`, ['0: k { }']],
    ['in a pipe before what is no shell', `$ echo 'k { }' | bpftrace - ) x`, ['17: k { }']],
    ['that reads what another one says', `echo 'k { }' | bpftrace -`, ['15: k { }']],
    ['with another one in its program', `bpftrace -e 'k { } // bpftrace -e l{} x'`, ['0: k { } // bpftrace -e l{} x']],
    ['before what is no shell', `bpftrace -e 'k { }' ) x`, ['0: k { }']],
    ['before what is no shell, without blanks', `(see ${RUN})`, ['5: k { }']],
  ])('%s', (_, host, programs) => {
    expect(read(host)).toEqual(programs);
  });

  test.each([
    '$ ',
    '# ',
    '% ',
    '> ',
    '$',
    '#',
    ' \t$ ',
    'user@host:~# ',
    'a.b/c+d-e$ ',
    '[root@host dir]# ',
    '[root@host dir] # ',
    '[]$ ',
    'host $ ',
  ])('behind the prompt %j', (prompt) => {
    // What stands before the name is a part of the command: the program comes by a pipe.
    expect(read(`${prompt}echo 'k { }' | bpftrace -`).map((each) => each.replace(/^\d+: /, ''))).toEqual(['k { }']);
  });

  test.each(['a b $ ', 'x) # ', '[a\n', 'a', `${'x'.repeat(81)}$ `, `[${'x'.repeat(81)}]$ `])(
    '%j is no prompt',
    (before) => {
      expect(read(`${before}X='${'k { }'}' && it's bpftrace -e "$X"`)).toEqual([]);
    },
  );

  test('a prompt stands at the start of the line of the name', () => {
    expect(read(`x\n[a b]# echo 'k { }' | bpftrace -`)).toEqual(['24: k { }']);
    expect(read(`x y bpftrace # echo 'k { }' | bpftrace -`)).toEqual([]);
    // On a line without a prompt there may be two commands among prose.
    expect(read(`x\n$ ls\ny\n${RUN}; ${RUN.replace('k', 'l')}`)).toEqual(['9: k { }', '30: l { }']);
    // So far before the name a line is looked at, which does not start there.
    const far = `$ echo 'k { }' |`;
    expect(read(`x y ${far.padEnd(4096)}bpftrace -`)).toEqual([]);
  });

  test('names no script', () => {
    const into = new Findings();
    new ConsoleReader(into).read(MappedText.of(`bpftrace a.bt | ${RUN}`));
    expect([into.found().programs.length, into.found().scripts]).toEqual([1, []]);
  });

  test('opens where its block does', () => {
    expect(read(`x ${RUN}`, 1)).toEqual(['1: k { }']);
  });
});

describe('behind a prompt', () => {
  test('lines go on behind the sign of a shell', () => {
    expect(read("$ bpftrace -e 'k {\n> a\n>\n> }'\nx")).toEqual(['2: k {\n‖a\n‖\n‖}']);
    expect(read("$ bpftrace -e 'k {\n>a\n}'\nx")).toEqual(['2: k {\n>a\n}']);
    expect(read("$ bpftrace -e 'k {\n > a\n}'\nx")).toEqual(['2: k {\n > a\n}']);
    expect(read("$ bpftrace -e 'k {\n> }'")).toEqual(['2: k {\n‖}']);
    expect(read("$ bpftrace -e 'k {\n> a\nb > c }'\nx")).toEqual(['2: k {\n‖a\nb > c }']);
    expect(read("$ bpftrace -e 'k {\n a > 1;\n> b }'\nx")).toEqual(['2: k {\n a > 1;\n> b }']);
    expect(read("bpftrace -e 'k {\n> a\n}'\nx")).toEqual(['0: k {\n> a\n}']);
  });

  test('what is written on them has that sign', () => {
    const host = "$ bpftrace -e 'k {\n> a }'\n";
    const into = new Findings();
    new ConsoleReader(into).read(MappedText.of(host));
    expect(into.programs[0]?.source.segmentAt(3)?.write('a\nb')).toBe('a\n> b');
  });

  test('the document is a part of the command', () => {
    const document = 'k { } // bpftrace -e l{}\n';
    expect(read(`$ bpftrace - <<E\n${document}E\n${RUN}`)).toEqual([`2: ${document}`, '44: k { }']);
    expect(read(`$ cat <<E | bpftrace -\n${document}E\n${RUN}`)).toEqual([`12: ${document}`, '50: k { }']);
  });

  test('the rest of its line may have another command', () => {
    expect(read(`$ ${RUN}; bpftrace -e 'l { }'\n${RUN}`)).toEqual(['2: k { }', '23: l { }', '43: k { }']);
    expect(read(`$ ${RUN} | grep bpftrace && bpftrace --version; sudo bpftrace -e 'l { }'`)).toHaveLength(2);
    expect(read(`$ ${RUN} | grep bpftrace\n${RUN}`)).toHaveLength(2);
  });

  test('the rest of the line before a document is not read', () => {
    expect(read(`$ bpftrace - <<E; bpftrace -e 'l { }'\nk { }\nE\n${RUN}`)).toEqual(['2: k { }\n', '46: k { }']);
  });
});

describe('a command has limits', () => {
  const lines = (count: number) => `bpftrace -e 'k {${'\n'.repeat(count - 1)}}'`;
  const long = (count: number) => `bpftrace -e 'k {${' '.repeat(count - 18)}}'`;

  test('of its length', () => {
    expect(read(`${long(64 * 1024)}\nx`)).toHaveLength(1);
    expect(read(`${long(64 * 1024 + 1)}\nx`)).toHaveLength(0);
  });

  test('of its lines, which are tried in twos', () => {
    expect(read(`${lines(512)}\nx`)).toHaveLength(1);
    expect(read(`${lines(513)}\nx`)).toHaveLength(0);
  });
});

test('so much is read altogether as eight times the text and 1 MiB, and what is left is counted', () => {
  const left = (names: number) => {
    const text = 'bpftrace a #bcd '.repeat(names);
    const into = new Findings();
    new ConsoleReader(into).read(MappedText.of(text));
    // From each name and from 4,096 characters before it, to the end of the line.
    let budget = 1024 * 1024 + 8 * text.length;
    let expected = 0;
    for (let at = 0; at < text.length; at += 16)
      if (budget <= 0) expected += 1;
      else budget -= text.length - at + (at === 0 ? 0 : text.length - Math.max(0, at - 4096));
    return [into.left, expected];
  };
  expect(left(50)).toEqual([0, 0]);
  const [found, expected] = left(600);
  expect([found, (found ?? 0) > 300]).toEqual([expected, true]);
});
