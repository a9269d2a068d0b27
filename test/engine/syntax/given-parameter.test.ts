import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withParameters } from '../../../src/engine/syntax/given-parameter.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';

describe('positional parameters in attach points', () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    ['kprobe:$1 { }', ['vfs_read'], 'kprobe:vfs_read { }', []],
    ['kprobe:$2, kprobe:$1 /$1 == 2/ { @[$1] = 1; }', ['a', 'b'], 'kprobe:b, kprobe:a /$1 == 2/ { @[$1] = 1; }', []],
    ['kprobe:a { } uprobe:$1:$2 { }', ['/bin/sh', 'main'], 'kprobe:a { } uprobe:/bin/sh:main { }', []],
    ['$1 { }', ['kprobe:vfs_read'], 'kprobe:vfs_read { }', []],
    ['kprobe:f+$1 { }', ['0x10'], 'kprobe:f+0x10 { }', []],
    ['interval:ms:$12 { }', Array.from({ length: 12 }, (_, index) => `${index + 1}`), 'interval:ms:12 { }', []],
    ['kprobe:$1 { } kprobe:$2 { }', ['', 'b'], 'kprobe:$1 { } kprobe:b { }', ['$1']],
    ['kprobe:$2 { }', ['a'], 'kprobe:$2 { }', ['$2']],
    ['kprobe:f { @[$1] = 1; }', [], 'kprobe:f { @[$1] = 1; }', []],
    ['kprobe:"$1" { }', ['a'], 'kprobe:"$1" { }', []],
  ])('%j with %j', (text, parameters, expected, left) => {
    expect(withParameters(text, parameters)).toEqual({ text: expected, left });
  });

  test('a value opens nothing that was not there', () => {
    const script = 'kprobe:$1 { @a = 1; }\nkprobe:g { @b = 1; }';
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab:*/+"{},;\n\\ $1@') }), (parameter) => {
        const { text } = withParameters(script, [parameter]);
        expect(text.split('\n')).toHaveLength(2);
        const probes = parseScript(text).items.filter(({ kind }) => kind === 'probe');
        expect(probes.map(({ span }) => span.end)).toContain(text.length);
      }),
    );
  });
});
