import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMonotone, programsIn, textsIn } from './maps.ts';

/** What bash hands to bpftrace. No program is on its path, so nothing but its own functions can run. */
function toldByBash(script: string): string[] {
  const functions = [
    'bpftrace() { while [ $# -gt 0 ]; do case "$1" in',
    '-e) printf "%s\\0" "$2"; shift 2;;',
    '-) IFS= read -r -d "" told; printf "%s\\0" "$told"; shift;;',
    '*) shift;; esac; done; }',
    'sudo() { "$@"; }',
    "V='$1'",
    '',
  ].join('\n');
  const { stdout, status } = spawnSync('/bin/bash', ['--norc', '-c', functions + script], {
    env: { PATH: '/nonexistent', LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`bash ends with ${status}`);
  return stdout.split('\0').slice(0, -1);
}

/** Characters that matter to a shell or to bpftrace. */
const CHARACTERS = 'ab@ {}()[];:/\\\'"`$#=+-*?~!&|<>%,.\n\té';
const program = fc
  .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 40 })
  .map((all) => `kprobe:f { ${all.join('')} }`);

const inSingle = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const inDouble = (text: string) => `"${text.replace(/[\\$`"]/g, '\\$&')}"`;
const inAnsi = (text: string) =>
  `$'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\x09')}'`;
const bare = (text: string) => text.replace(/[^\n]/g, '\\$&').replaceAll('\n', "'\n'");
const quotings = [inSingle, inDouble, inAnsi, bare];

describe('programs in shell scripts', () => {
  test.each([
    ['single quotes', `bpftrace -e 'kprobe:f { @ = 1; }'`, ['kprobe:f { @ = 1; }']],
    ['a quote among single quotes', `bpftrace -e 'a '\\''b'\\'' c'`, ["a 'b' c"]],
    ['double quotes with a variable', `bpftrace -e "kprobe:f /pid == $PID/ { }"`, ['kprobe:f /pid == $1/ { }']],
    ['options and wrappers', `sudo -E timeout 5 bpftrace -B none -p "$P" -o out -ve 'q'`, ['q']],
    ['a container', `docker run --rm -v /sys:/sys quay.io/iovisor/bpftrace:v0.21 bpftrace -e 'q'`, ['q']],
    ['an image that is the command', `podman run quay.io/iovisor/bpftrace:v0.21 -e 'q'`, ['q']],
    ['another machine', `ssh host 'sudo bpftrace -e "kprobe:f { @ = \\$1; }"'`, ['kprobe:f { @ = $1; }']],
    ['a shell in a shell', `bash -c "bpftrace -e 'kprobe:f { @[\\$1] = 1; }'"`, ['kprobe:f { @[$1] = 1; }']],
    ['kubectl trace', `# bpftrace\nkubectl trace run node/a -e 'q'`, ['q']],
    ['a here-document', `bpftrace - <<'EOF'\nkprobe:f { $x = 1; }\nEOF\n`, ['kprobe:f { $x = 1; }\n']],
    ['one with tabs', `bpftrace - <<-EOF\n\tkprobe:f {\n\t\t}\n\tEOF\n`, ['kprobe:f {\n}\n']],
    ['a pipe', `cat <<EOF | sudo bpftrace -\nkprobe:f { \\$x }\nEOF\n`, ['kprobe:f { $x }\n']],
    ['echo', `echo 'kprobe:f { }' | bpftrace /dev/stdin`, ['kprobe:f { }']],
    ['a here-string', `bpftrace - <<< 'kprobe:f { }'`, ['kprobe:f { }']],
    ['output of cat', `bpftrace -e "$(cat <<'EOF'\nkprobe:f { }\nEOF\n)"`, ['kprobe:f { }']],
    ['a process substitution', `bpftrace <(cat <<'EOF'\nkprobe:f { }\nEOF\n)`, ['kprobe:f { }\n']],
    ['a file that is written', `cat > a.bt <<'EOF'\nkprobe:f { }\nEOF\nbpftrace a.bt`, ['kprobe:f { }\n']],
    ['a variable', `P='kprobe:f { }'\nbpftrace -e "$P"`, ['kprobe:f { }']],
    ['read into a variable', `read -r -d '' P <<'EOF'\nkprobe:f { }\nEOF\nbpftrace -e "$P"`, ['kprobe:f { }\n']],
    ['a part that is constant', `F=vfs_read\nbpftrace -e "kprobe:$F { }"`, ['kprobe:vfs_read { }']],
    ['a substitution', `x=$(bpftrace -e 'q' 2>&1) || exit`, ['q']],
    ['a function and a loop', `f() { for i in 1 2; do if bpftrace -e 'q'; then :; fi; done; }`, ['q']],
    ['behind what is no shell', `if then fi ) (\nbpftrace -e 'q'\n`, ['q']],
    ['a list of probes', `bpftrace -l 'kprobe:*'`, []],
    ['a comment', `# bpftrace -e 'q'`, []],
    ['an installation', `apt-get install -y bpftrace -e`, []],
    ['files that are looked for', `find bpftrace -type f -name '*.txt'`, []],
    ['files, and a command for each', `find . -name a -exec sudo bpftrace -e 'q' \\;`, ['q']],
    ['a copy to another machine', `rsync -a bpftrace -e 'ssh -p 22' host:/x`, []],
    ['text that is looked for', `sudo -E grep -r bpftrace -e 'x'`, []],
    ['a test', `test -d src/bpftrace -a -e f || [ -d bpftrace -a -e f ]`, []],
    ['a signal', `timeout -k 1 5s pkill bpftrace -e foo`, []],
    ['whether it is there', `command -v bpftrace -e x`, []],
    ['options of others', `other bpftrace -type f -name x`, []],
    ['a function that runs its arguments', `retry 3 bpftrace -ve 'q'; $SUDO bpftrace -e 'r'`, ['q', 'r']],
    ['a machine with the name of a command', `ssh test bpftrace -e 'q'`, ['q']],
    ['a shell in an image', `docker run x/bpftrace:a sh -c "/init && bpftrace -e 'q'"`, ['q']],
    [
      'one of several values',
      `case $1 in a) P="kprobe:$F { @ = 1; }";; b) P='kprobe:g { @ = 2; }';; esac\nbpftrace -e "$P"`,
      ['kprobe:$1 { @ = 1; }', 'kprobe:g { @ = 2; }'],
    ],
    ['an array', `A=(-q -e 'kprobe:f { @ = 1; }')\nbpftrace "\${A[@]}"`, ['kprobe:f { @ = 1; }']],
    ['a function of its own', `t() { sudo bpftrace "$@"; }\nt -e 'kprobe:f { @ = 1; }'`, ['kprobe:f { @ = 1; }']],
    ['a command in a variable', `C="bpftrace -e 'kprobe:f { }'"\neval "$C"`, ['kprobe:f { }']],
    ['a file with any name', `cat > "$T" <<'E'\nkprobe:f { @ = 1; }\nE\nbpftrace "$T"`, ['kprobe:f { @ = 1; }\n']],
    ['a group', `{ echo 'kprobe:f { @ = 1; }'; cat x; } | bpftrace -`, ['kprobe:f { @ = 1; }']],
    ['lines of Windows', `if x; then\r\n  y\r\nfi\r\nbpftrace -e 'kprobe:f {\r\n}'\r\n`, ['kprobe:f {\n}']],
    ['a body that is left out', `bpftrace -e 'kprobe:f { ... } END {...}'`, []],
    ['dots in a string', `bpftrace -e 'kprobe:f { printf("{...}"); }'`, ['kprobe:f { printf("{...}"); }']],
    ['awk beside it', `bpftrace -V | awk 'BEGIN { print(1) } { x = y(2); } END { print "a" }'`, []],
    ['a variable in braces', `F=vfs_read\nbpftrace -e "kprobe:\${F} { }"`, ['kprobe:vfs_read { }']],
    ['a variable with a default', `F=a\nbpftrace -e "kprobe:\${F:-b} { }"`, ['kprobe:$1 { }']],
    ['an item of a variable', `F=a\nbpftrace -e "kprobe:\${F[0]} { }"`, ['kprobe:$1 { }']],
    ['the variable that a variable names', `F=a\nbpftrace -e "kprobe:\${!F} { }"`, ['kprobe:$1 { }']],
    ['a variable that is set twice', `F=a\nF=b\nbpftrace -e "kprobe:$F { }"`, ['kprobe:$1 { }']],
    ['a variable that is added to', `F=a\nF+=b\nbpftrace -e "kprobe:$F { }"`, ['kprobe:$1 { }']],
    ['a variable that a loop sets', `for F in a b; do bpftrace -e "kprobe:$F { }"; done`, ['kprobe:$1 { }']],
    ['a variable that is read', `F=a\nread F\nbpftrace -e "kprobe:$F { }"`, ['kprobe:$1 { }']],
    [
      'a variable that one of several reads set',
      `read -d '' F G <<E\nx\nE\nbpftrace -e "kprobe:$F { }"`,
      ['kprobe:$1 { }'],
    ],
    ['a variable of an array', `F=(a)\nbpftrace -e "kprobe:$F { }"`, ['kprobe:$1 { }']],
    ['a variable with lines', `F='a\nb'\nbpftrace -e "kprobe:$F { }"`, ['kprobe:$1 { }']],
    ['a long variable', `F=${'x'.repeat(200)}\nbpftrace -e "kprobe:$F { }"`, ['kprobe:$1 { }']],
    [
      'a variable that is not too long',
      `F=${'x'.repeat(199)}\nbpftrace -e "kprobe:$F { }"`,
      [`kprobe:${'x'.repeat(199)} { }`],
    ],
    ['a variable with a part that is not known', `F=a$X\nbpftrace -e "kprobe:$F { }"`, ['kprobe:$1 { }']],
    ['a parameter', `bpftrace -e "kprobe:$2 { }"`, ['kprobe:$1 { }']],
    ['a translated string', `bpftrace -e $"kprobe:f { \\$x }"`, ['kprobe:f { $x }']],
    ['a pattern', `bpftrace -e kprobe:f*`, ['kprobe:f*']],
    ['an input that is another file', `bpftrace - > out`, []],
    ['an input and an output', `bpftrace - <<< 'kprobe:f { }' > out`, ['kprobe:f { }']],
    ['the last of two inputs', `bpftrace - <<< 'a { }' <<< 'b { }'`, ['b { }']],
    ['an input by another name', `bpftrace /dev/fd/0 <<< 'kprobe:f { }'`, ['kprobe:f { }']],
    ['an input by the name of the process', `bpftrace /proc/self/fd/0 <<< 'kprobe:f { }'`, ['kprobe:f { }']],
    ['a here-document that goes to another file', `x < a.bt <<'E'\nkprobe:f { }\nE\n# bpftrace`, []],
    ['a file that is written by its argument', `tee a.bt <<'E'\nkprobe:f { }\nE\n# bpftrace`, ['kprobe:f { }\n']],
    ['a file that is added to', `cat >> a.bt <<'E'\nkprobe:f { }\nE\n# bpftrace`, ['kprobe:f { }\n']],
    ['a file of another kind that is written', `cat > a.txt <<'E'\nkprobe:f { }\nE\n# bpftrace`, []],
    ['tabs behind a variable', `bpftrace - <<-E\n\tkprobe:f { $X\t; }\n\tE\n`, ['kprobe:f { $1\t; }\n']],
    ['tabs that are kept', `bpftrace - <<E\n\tkprobe:f { }\nE\n`, ['\tkprobe:f { }\n']],
    ['tabs with quotes', `bpftrace - <<-'E'\n\t\tkprobe:f {\n\t\t\t$x }\n\tE\n`, ['kprobe:f {\n$x }\n']],
    ['cat of another file', `cat a.txt <<E | bpftrace -\nkprobe:f { }\nE\n`, []],
    ['cat of its input', `cat - <<E | bpftrace -\nkprobe:f { }\nE\n`, ['kprobe:f { }\n']],
    ['another command in front', `sort <<E | bpftrace -\nkprobe:f { }\nE\n`, []],
    ['echo of two words', `echo 'kprobe:f' '{ }' | bpftrace -`, []],
    ['echo with an option', `echo -n 'kprobe:f { }' | bpftrace -`, ['kprobe:f { }']],
    ['printf', `printf '%s\\n' 'kprobe:f { }' | bpftrace -`, ['kprobe:f { }']],
    ['two commands in front', `x | echo 'kprobe:f { }' | bpftrace -`, ['kprobe:f { }']],
    ['output of echo', `bpftrace -e "$(echo 'kprobe:f { }')"`, ['kprobe:f { }']],
    ['output of two commands', `bpftrace -e "$(echo 'a { }'; echo 'b { }')"`, []],
    ['lines behind an output', `bpftrace -e "$(cat <<'E'\nkprobe:f { }\n\n\nE\n)"`, ['kprobe:f { }']],
    ['an output with more', `bpftrace -e "$(echo 'kprobe:f { }') kprobe:g { }"`, ['$1 kprobe:g { }']],
    ['substitutions in one another', `$($($($(bpftrace -e 'q'))))`, ['q']],
    ['too many of them', `$($($($($(bpftrace -e 'q')))))`, []],
    ['an escaped substitution', `x=\`bpftrace -e \\"kprobe:f { @ = 1; }\\"\``, []],
    ['kubectl trace without a node', `kubectl trace run -e 'q' node/a`, ['q']],
    ['kubectl trace by its path', `/usr/bin/kubectl trace run node/a -e 'q'`, ['q']],
    ['kubectl trace of another word', `kubectl trace get node/a -e 'q'`, []],
    ['a script for kubectl trace', `kubectl trace run node/a -f x.bt`, []],
    ['-e with its program', `bpftrace -e'q' ; bpftrace --eval=r ; bpftrace --eval s`, ['q', 'r', 's']],
    [
      'options with values',
      `bpftrace -B none -I x -c y -f json -o z --include a --info-format b --mode c --usdt-file-activation d --cmd e --pid 1 -p 2 -e 'q'`,
      ['q'],
    ],
    ['stages', `bpftrace -d ast -e 'q'; bpftrace -d -e 'r'; bpftrace -d all -e 's'`, ['q', 'r', 's']],
    ['options without values', `bpftrace -kqvV -b -e 'q'`, ['q']],
    ['help', `bpftrace --help -e 'q'; bpftrace --version -e 'q'; bpftrace -lv -e 'q'`, []],
    ['a command that bpftrace runs', `bpftrace -c "bpftrace -e 'q'" -e 'r'`, ['q', 'r']],
    [
      'releases of the command',
      `bpftrace-0.21 -e 'q'; ./bpftrace -e 'r'; x/bpftrace:v0.21 -e 's'; x/bpftrace@sha256:a -e 't'`,
      ['q', 'r', 's', 't'],
    ],
    ['other commands with such a name', `bpftraces -e 'q'; my-bpftrace -e 'q'; -bpftrace -e 'q'`, []],
    ['an option with the path of it', `x -I/usr/bin/bpftrace -e 'q'; y --with=a/bpftrace -e 'q'`, []],
    ['the name twice', `x/bpftrace bpftrace -e 'q'`, ['q']],
    ['a command behind a number of seconds', `timeout 5m find bpftrace -e 'q'; timeout 1.5 grep bpftrace -e 'q'`, []],
    ['a negation', `! bpftrace -e 'q'; command bpftrace -e 'r'`, ['q', 'r']],
    ['find with a command', `find . -ok bpftrace -e 'q' ';'; find . -execdir bpftrace -e 'r' ';'`, ['q', 'r']],
    ['an environment', `A=1 env B=2 nice -n 5 bpftrace -e 'q'`, ['q']],
  ])('%s', async (_, script, programs) => {
    expect(await textsIn('run.sh', script)).toEqual(programs);
  });

  test('a script on a command line is named', async () => {
    expect((await programsIn('run.sh', 'sudo bpftrace -v tools/slow.txt 5')).scripts).toEqual(['tools/slow.txt']);
    expect((await programsIn('run.sh', `bpftrace a.txt "bpftrace -e 'q'"`)).scripts).toEqual(['a.txt']);
    expect((await programsIn('run.sh', `docker run x/bpftrace sh -c "bpftrace -e 'q'"`)).scripts).toEqual([]);
  });

  test('double braces around a part of a program are none around all of it', async () => {
    expect(await textsIn('run.sh', `bpftrace -e '{{a}} { } {{b}}'`)).toEqual(['{{a}} { } {{b}}']);
  });

  test.each([
    ['%s', 1],
    ['{}', 1],
    ['{program}', 1],
    ['{{ x }}', 1],
    ['...', 0],
    ['<script>', 0],
  ])('%j is no program', async (text, count) => {
    const { programs, unclear } = await programsIn('run.sh', `bpftrace -e '${text}'`);
    expect([programs.length, unclear.length]).toEqual([0, count]);
  });

  test('a program that only a run knows is unclear', async () => {
    const { programs, unclear } = await programsIn('run.sh', 'run() { bpftrace -e "$1"; }');
    expect([programs.length, unclear.length]).toEqual([0, 1]);
  });

  test('bash hands over the same programs', async () => {
    const word = fc.tuple(program, fc.constantFrom(...quotings)).map(([text, quote]) => quote(text));
    const holes = fc.tuple(program, program).map(([a, b]) => `${inDouble(a)}"$V"\${V}${inSingle(b)}`);
    const document = program
      .filter((text) => !/^E$/m.test(text))
      .chain((text) => fc.constantFrom(`- <<'E'\n${text}\nE\n`, `- <<E\n${text.replace(/[\\$`]/g, '\\$&')}\nE\n`));
    const command = fc.oneof(
      fc.oneof(word, holes).map((each) => `bpftrace -e ${each}\n`),
      fc.oneof(word, holes).map((each) => `sudo bpftrace -v \\\n  -e ${each} &&\n :\n`),
      document.map((each) => `bpftrace ${each}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 4 }), async (commands) => {
        const script = `#!/bin/bash\n${commands.join('')}`;
        const { programs } = await programsIn('run.sh', script);
        expect(programs.map(({ source }) => source.text)).toEqual(toldByBash(script));
        expect(programs.every(isMonotone)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('text for a place is written so that bash reads it there', async () => {
    await fc.assert(
      fc.asyncProperty(
        program,
        program,
        fc.constantFrom(...quotings.slice(0, 3)),
        fc.nat(),
        async (a, b, quote, at) => {
          const script = `#!/bin/bash\nbpftrace -e ${quote(a)}\n`;
          const [found] = (await programsIn('run.sh', script)).programs;
          if (found === undefined) throw new Error('nothing was found');
          const offset = at % a.length;
          const place = found.source.toHost({ start: offset, end: offset });
          const written = found.source.segmentAt(offset)?.write(b) ?? '';
          const after = script.slice(0, place.start) + written + script.slice(place.end);
          expect(toldByBash(after)).toEqual([a.slice(0, offset) + b + a.slice(offset)]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    ["'", 400_000],
    ['(', 400_000],
    ['$(bpftrace ', 40_000],
    ['"$(bpftrace ', 40_000],
    ['`bpftrace ', 40_000],
    ['${bpftrace:-', 40_000],
    ['bpftrace <<E\n', 40_000],
    ['bpftrace <<<', 40_000],
    ["bpftrace -e 'x'\n", 40_000],
    ["bash -c 'bpftrace -e ", 20_000],
    ['bpftrace -e "', 40_000],
    ['bpftrace ( ', 40_000],
    ['X=$X bpftrace -e "$X"\n', 20_000],
  ])('%j, many times, ends', async (piece, times) => {
    const { programs } = await programsIn('run.sh', `bpftrace ${piece.repeat(times)}`);
    expect(programs.length).toBeLessThanOrEqual(500);
  });
});

/** A script for a shell as the text of another one. */
const quoted = (script: string) => `"${script.replace(/[\\$`"]/g, '\\$&')}"`;

test.each([
  ['variables', (script: string) => `V=${quoted(script)}`],
  ['shells', (script: string) => `sh -c ${quoted(script)}`],
  ['variables and shells', (script: string) => `V=${quoted(`sh -c ${quoted(script)}`)}`, 2],
])('a command is read in four %s', async (_, around, each = 1) => {
  const nested = (count: number) => {
    let script = `bpftrace -e 'kprobe:f { }'`;
    for (let depth = 0; depth < count; depth += each) script = around(script);
    return script;
  };
  expect(await textsIn('a.sh', nested(4))).toEqual(['kprobe:f { }']);
  expect(await textsIn('a.sh', each === 1 ? nested(5) : `sh -c ${quoted(nested(4))}`)).toEqual([]);
});
