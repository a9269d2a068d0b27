import { describe, expect, test } from '@jest/globals';
import { decodeScript, isScript, isScriptName, namesBpftrace, SCRIPT_LIMIT } from '../../src/source/script-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['tool', true],
  ['tool.sh', true],
  ['tool.py', true],
  ['tool.bpftrace', true],
  ['.github/workflows/ci.yml', false],
  ['ci.yaml', false],
  ['config.toml', false],
  ['tool.bt.in', false],
  ['a/tool.bt.j2', false],
  ['notes.md', true],
])('a #! line makes a script of %s: %s', (path, expected) => {
  expect(namesBpftrace(path, bytes('#!/usr/bin/env bpftrace\n'))).toBe(expected);
});

describe('a #! line that names bpftrace', () => {
  test.each([
    '#!/usr/bin/bpftrace\n',
    '#!/usr/bin/env bpftrace\n',
    '#!/usr/bin/env -S bpftrace -v\n',
    '#!/usr/bin/env -Sbpftrace\n',
    '#!/usr/bin/env -vSbpftrace\\_-v\n',
    '#!/usr/bin/env -S "bpftrace" -v\n',
    "#!/usr/bin/env -S b'pf'trace\n",
    '#!/usr/bin/env --split-string=bpftrace\n',
    '#!bpftrace\n',
    '#!/usr/bin/bpftrace-0.27\n',
    '#!/usr/bin/bpftrace0.27.1 -v\n',
    '#! /usr/local/bin/bpftrace\r\n',
    '#!/usr/bin/bpftrace',
  ])('%j does', (text) => {
    expect(namesBpftrace('tool', bytes(text))).toBe(true);
  });

  test.each([
    '',
    '#!/bin/sh\n# bpftrace\n',
    '#!/bin/sh\nbpftrace x.bt\n',
    '#!/usr/bin/bpftrace-wrapper\n',
    '#!/opt/mybpftrace\n',
    '#!/opt/bpftrace-0.27/venv/bin/python3\n',
    '#!/bin/sh\nexec "/bpftrace"\n',
    ' #!/usr/bin/bpftrace\n',
    '// /usr/bin/bpftrace\n',
    `#!/usr/bin/env ${' '.repeat(300)} bpftrace\n`,
  ])('%j does not', (text) => {
    expect(namesBpftrace('tool', bytes(text))).toBe(false);
  });
});

test('of a first line 256 bytes count', () => {
  const line = (length: number) => `#!${' '.repeat(length - 10)}bpftrace`;
  const seen = [line(256), line(257), `${line(256)}x`].map((text) => [
    namesBpftrace('a', bytes(text)),
    isScript('a', text),
  ]);
  expect(seen).toEqual([
    [true, true],
    [false, false],
    [true, true],
  ]);
});

test('a file is a script by its name or by its first line', () => {
  expect([isScript('a.bt', ''), isScript('a', '#!/usr/bin/bpftrace'), isScript('a', 'BEGIN { }')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a script by its name', () => {
  expect(['x.bt', 'a/b.bt', '.bt'].every(isScriptName)).toBe(true);
  expect(['x.BT', 'x.bt.txt', 'bt', 'x.bt/'].some(isScriptName)).toBe(false);
});

describe('the text of a script', () => {
  test('keeps a BOM, carriage returns and characters beyond the first plane', () => {
    const text = '\uFEFFBEGIN { } // 🔥\r\n';
    expect(decodeScript(bytes(text))).toEqual({ status: 'readable', text });
  });

  test('a real U+FFFD is no wrong byte, and the line of a wrong one is counted past it', () => {
    expect(decodeScript(bytes('// \uFFFD\n'))).toMatchObject({ status: 'readable' });
    const wrong = Buffer.concat([bytes('// \uFFFD é\n//\n// '), Uint8Array.of(0xc3), bytes('\n')]);
    expect(decodeScript(wrong)).toEqual({ status: 'failed', error: 'Line 3 is not UTF-8. Save the script as UTF-8.' });
  });

  test.each<[string, readonly number[]]>([
    ['UTF-16', [0xff, 0xfe, 0x42, 0x00]],
    ['a character cut off at the end', [0x42, 0xe2, 0x82]],
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['the start of a U+FFFD', [0xef, 0xbf]],
    ['half of a U+FFFD', [0xef, 0xbf, 0x41]],
  ])('%s is not UTF-8', (_, values) => {
    expect(decodeScript(Uint8Array.from(values))).toMatchObject({
      status: 'failed',
      error: expect.stringMatching(/not UTF-8/),
    });
  });

  test('the limit is inclusive', () => {
    expect(decodeScript(new Uint8Array(SCRIPT_LIMIT).fill(0x2f)).status).toBe('readable');
    expect(decodeScript(new Uint8Array(SCRIPT_LIMIT + 1).fill(0x2f))).toMatchObject({
      status: 'failed',
      error: expect.stringMatching(/larger than 4 MiB/),
    });
  });
});
