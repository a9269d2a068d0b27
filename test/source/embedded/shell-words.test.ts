import { describe, expect, test } from '@jest/globals';
import { readHost } from '../../../src/source/embedded/finders/index.ts';
import { programsOf, writtenIn } from './reading.ts';

const RUN = "bpftrace -e 'k { }'";

describe('a word of a shell stands in its program as it is written', () => {
  test.each([
    ['in single quotes', `'k { "$a" \\n }'`, 'k { "$a" \\n }'],
    ['in double quotes', `"k { \\"\\$a\\\\\\\`\\n }"`, 'k { ⟨"←\\"⟩⟨$←\\$⟩a⟨\\←\\\\⟩⟨`←\\`⟩\\n }'],
    ['in double quotes on joined lines', `"k { \\\n}"`, 'k { ‖}'],
    [
      'in dollar quotes',
      `$'k { \\'\\n\\x41\\e\\a\\?\\q }'`,
      "k { ⟨'←\\'⟩⟨\n←\\n⟩⟨A←\\x41⟩⟨\x1b←\\e⟩⟨\x07←\\a⟩⟨?←\\?⟩\\q }",
    ],
    ['in translated quotes', `$"k { \\$a }"`, 'k { ⟨$←\\$⟩a }'],
    ['in no quotes', `k\\ {\\ a\\;}`, 'k⟨ ←\\ ⟩{⟨ ←\\ ⟩a⟨;←\\;⟩}'],
    ['in several parts', `'k {'" a"\\ }`, 'k {‖ a‖⟨ ←\\ ⟩}'],
    ['with patterns', `k{*}?[ab]`, 'k{*}?[ab]'],
    ['with variables', '"k:$A$' + '{B} { }"', 'k:⟨?$A⟩⟨?$' + '{B}⟩ { }'],
    ['with a substitution', '"k:$(a b) { }"', 'k:⟨?$(a b)⟩ { }'],
    ['with a sum', '"k:$((1+2)) { }"', 'k:⟨?$((1+2))⟩ { }'],
    ['with a variable outside of quotes', `k:$A'{ }'`, 'k:⟨?$A⟩‖{ }'],
  ])('%s', (_, word, program) => {
    expect(programsOf('shell', `bpftrace -e ${word}\n`)).toEqual([program]);
  });

  test.each([
    [`'k { }'`, "a'b\n", "a'\\''b\n"],
    [`"k { }"`, 'a"$`\\\n', 'a\\"\\$\\`\\\\\n'],
    [`$'k { }'`, "a'\\", "a\\'\\\\"],
    ['k{}', 'a b;c', 'a\\ b\\;c'],
    ['k{}', 'a@%+=:,./-_Z0', 'a@%+=:,./-_Z0'],
    ['k{}', 'a\n', undefined],
  ])('what is written into %s', (word, text, written) => {
    expect(writtenIn('shell', `bpftrace -e ${word}\n`, text)).toBe(written);
  });

  test.each([
    ['<<E', 'a$`\\"\'', 'a\\$\\`\\\\"\''],
    ["<<'E'", 'a$`\\"\'', 'a$`\\"\''],
  ])('what is written into a document of %s', (mark, text, written) => {
    expect(writtenIn('shell', `bpftrace - ${mark}\nk { }\nE\n`, text)).toBe(written);
  });
});

describe('a document of a shell', () => {
  test.each([
    ['between quotes', `bpftrace - <<'E'\nk { $a \\$b }\nE\n`, ['k { $a \\$b }\n']],
    [
      'as it is',
      `bpftrace - <<E\nk { \\$a \\\\ \\\` \\" \\n $X }\nE\n`,
      ['k { ⟨$←\\$⟩a ⟨\\←\\\\⟩ ⟨`←\\`⟩ \\" \\n ⟨?$X⟩ }\n'],
    ],
    ['on joined lines', `bpftrace - <<E\nk { \\\n}\nE\n`, ['k { ‖}\n']],
    ['without tabs', `bpftrace - <<-E\n\tk {\n\t\ta\t$X\tb\n\n c }\n\tE\n`, ['k {\n‖a\t⟨?$X⟩\tb\n\n c }\n']],
    ['between quotes, without tabs', `bpftrace - <<-'E'\n\tk {\n\t\t$a\n\t}\nE\n`, ['k {\n‖$a\n‖}\n']],
    ['with tabs', `bpftrace - <<E\n\tk { }\nE\n`, ['\tk { }\n']],
    ['of which the last counts', `bpftrace - <<A <<B\nk { }\nA\nl { }\nB\n`, ['l { }\n']],
    ['before a string', `bpftrace - <<A <<< 'l { }'\nk { }\nA\n`, ['k { }\n']],
    ['for a file', `cat > a.bt <<E\nk { }\nE\n`, ['k { }\n']],
    ['for a file that it is added to', `cat >> a.bt <<E\nk { }\nE\n`, ['k { }\n']],
    ['for a file by its name', `sudo tee a.bt <<E\nk { }\nE\n`, ['k { }\n']],
    ['for another file', `cat > a.btx <<E\nk { }\nE\n`, []],
    ['from a file', `cat < a.bt <<E\nk { }\nE\n`, []],
    ['in a pipe', `cat <<E | bpftrace -\nk { }\nE\n`, ['k { }\n']],
    ['in a pipe, by its name', `cat - <<E | bpftrace -\nk { }\nE\n`, ['k { }\n']],
    ['in a pipe with another file', `cat - a <<E | bpftrace -\nk { }\nE\n`, []],
    ['in a pipe of another command', `sed x <<E | bpftrace -\nk { }\nE\n`, []],
    ['in a longer pipe', `x | cat <<E | bpftrace - | y\nk { }\nE\n`, ['k { }\n']],
    ['that is substituted', `bpftrace -e "$(cat <<E\nk { }\n\nE\n)"`, ['k { }']],
    ['that is substituted as a file', `bpftrace <(cat <<E\nk { }\nE\n)`, ['k { }\n']],
    ['that is substituted with more', `bpftrace -e "$(cat <<E; x\nk { }\nE\n)"`, []],
  ])('%s', (_, host, programs) => {
    expect(programsOf('shell', host)).toEqual(programs);
  });
});

describe('what a command says', () => {
  test.each([
    [`echo 'k { }' | bpftrace -`, ['k { }']],
    [`echo -n 'k { }' | bpftrace -`, ['k { }']],
    [`printf 'k { }' | bpftrace -`, ['k { }']],
    [`printf %s 'k { }' | bpftrace -`, ['k { }']],
    [`printf '%s\\n' 'k { }' | bpftrace -`, ['k { }']],
    [`printf '%s x' 'k { }' | bpftrace -`, []],
    [`echo 'k { }' x | bpftrace -`, []],
    [`echo -e 'k { }' | bpftrace -`, []],
    [`print 'k { }' | bpftrace -`, []],
    [`bpftrace -e "$(echo 'k { }')"`, ['k { }']],
    [`bpftrace <(printf 'k { }')`, ['k { }']],
    [`bpftrace -e x$(echo 'k { }')`, ["x⟨?$(echo 'k { }')⟩"]],
  ])('%s', (host, programs) => {
    expect(programsOf('shell', host)).toEqual(programs);
  });
});

describe('a variable of a shell', () => {
  test.each([
    [`P='k { }'\nbpftrace -e "$P"`, ['k { }']],
    [`P='k { }'\nbpftrace -e $P`, ['k { }']],
    ["P='k { }'\nbpftrace -e $" + '{P}', ['k { }']],
    [`export P='k { }'\nbpftrace -e "$P"`, ['k { }']],
    [`P="$(cat <<E\nk { }\nE\n)"\nbpftrace -e "$P"`, ['k { }']],
    [`P='k { }'\nQ=$P\nbpftrace -e "$Q"`, []],
    [`select P in a; do :; done\nP='k { }'\nbpftrace -e "$P"`, []],
    [`P[0]='k { }'\nbpftrace -e "$P"`, []],
    [`read -d '' P <<E\nk { }\nE\nbpftrace -e "$P"`, ['k { }\n']],
    [`read -rd '' P <<E\nk { }\nE\nbpftrace -e "$P"`, ['k { }\n']],
    [`read -d x P <<E\nk { }\nE\nbpftrace -e "$P"`, []],
    [`read -r P <<E\nk { }\nE\nbpftrace -e "$P"`, []],
    [`read -d '' P Q <<E\nk { }\nE\nbpftrace -e "$P"`, []],
    [`read -d '' P\nbpftrace -e "$P"`, []],
    [`F=f\nbpftrace -e "k:$F { }"`, ['k:⟨f←$F⟩ { }']],
    [`) \nF=f\n)\nbpftrace -e "k:$F { }"`, ['k:⟨f←$F⟩ { }']],
  ])('%j', (host, programs) => {
    expect(programsOf('shell', host)).toEqual(programs);
  });
});

describe('a shell script', () => {
  test('goes on in the line behind what is no shell', () => {
    expect(programsOf('shell', `)\n${RUN}\n`)).toEqual(['k { }']);
    expect(programsOf('shell', `x\n) ${RUN}\n`)).toEqual([]);
    expect(programsOf('shell', `${RUN}\n)\n${RUN.replace('k', 'l')}\n`)).toEqual(['k { }', 'l { }']);
  });

  test('is read behind what is no shell, 200 times', () => {
    const host = (count: number) => `${'done )\n'.repeat(count)}${RUN}\n`;
    expect([programsOf('shell', host(200)), programsOf('shell', host(201))]).toEqual([['k { }'], []]);
  });

  test('is read in words of others, four deep', () => {
    const quoted = (text: string) => `sh -c '${text.replaceAll("'", "'\\''")}'`;
    const host = (deep: number): string => (deep === 0 ? 'bpftrace -e k{}' : quoted(host(deep - 1)));
    expect([4, 5].map((deep) => readHost('shell', host(deep)).programs.length)).toEqual([1, 0]);
  });

  test('is read in substitutions, four deep', () => {
    const host = (deep: number): string => (deep === 0 ? RUN : `x $(${host(deep - 1)})`);
    expect([4, 5].map((deep) => readHost('shell', host(deep)).programs.length)).toEqual([1, 0]);
  });

  test('has commands in all that is around them', () => {
    for (const host of [
      `if x; then ${RUN}; fi`,
      `while ${RUN}; do :; done`,
      `f() { ${RUN}; }`,
      `( ${RUN} )`,
      `x && ${RUN} || y`,
      `case a in b) ${RUN};; esac`,
      `! ${RUN}`,
      `${RUN} &`,
      `x < <(${RUN})`,
      `A=$(${RUN})`,
      `x "$(${RUN})"`,
    ])
      expect(programsOf('shell', host)).toEqual(['k { }']);
  });

  test('finds them in the order of the text, and the paths of scripts too', () => {
    const host = 'bpftrace a.bt; x $(bpftrace b.bt); { bpftrace c.bt; bpftrace d.bt; }\nbpftrace e.bt\n';
    expect(readHost('shell', host).scripts).toEqual(['a.bt', 'b.bt', 'c.bt', 'd.bt', 'e.bt']);
  });

  test('on lines of Windows', () => {
    expect(programsOf('shell', `x\r\nbpftrace -e 'k {\r\n}'\r\n`)).toEqual(['k {⟨\n←\r\n⟩}']);
  });

  test('with a program by itself in any word, in an assignment and in a document', () => {
    const program = 'kprobe:f { @ = 1; }';
    expect(programsOf('shell', `x '${program}'`)).toEqual([program]);
    expect(programsOf('shell', `A='${program}'`)).toEqual([program]);
    expect(programsOf('shell', `A=(a '${program}')`)).toEqual([program]);
    expect(programsOf('shell', `x <<E\n${program}\nE\n`)).toEqual([`${program}\n`]);
    expect(programsOf('shell', `A="bpftrace -e 'k { }'"`)).toEqual(['k { }']);
  });
});
