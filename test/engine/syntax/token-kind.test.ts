import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokenKinds } from '../../../src/engine/syntax/token-kind.ts';

const kindsIn = (text: string) =>
  tokenKinds(text).map(({ kind, start, end }) => `${kind} ${JSON.stringify(text.slice(start, end))}`);

test('each token of a script is what a reader takes it for', () => {
  const script = `#!/usr/bin/env bpftrace
#define LIMIT 10 /* in a line */ + 1
kprobe:vfs_read, BEGIN /pid > LIMIT/ {
  // a comment
  if ($1 == 0x10) { @reads[comm, "x"] = count(); $y = 1us; }
}
`;
  expect(kindsIn(script)).toEqual([
    'comment "#!/usr/bin/env bpftrace"',
    'preprocessor "#define LIMIT 10 /* in a line */ + 1"',
    'comment "/* in a line */"',
    'attach-point "kprobe:vfs_read"',
    'attach-point "BEGIN"',
    'builtin "pid"',
    'comment "// a comment"',
    'keyword "if"',
    'variable "$1"',
    'number "0x10"',
    'map "@reads"',
    'builtin "comm"',
    'string "\\"x\\""',
    'function "count"',
    'variable "$y"',
    'number "1us"',
  ]);
});

test.each([
  ['a string that never ends', 'BEGIN { printf("x); }', 'mistake "\\"x); }"'],
  ['a number that is none', 'BEGIN { @ = 0x; }', 'mistake "0x"'],
  ['a character of no token', 'BEGIN { § }', 'mistake "§"'],
  ['a comment that never ends', 'BEGIN { } /* x', 'comment "/* x"'],
  ['a keyword of the top', 'macro m($x) { $x }', 'keyword "macro"'],
  ['a name that is no function', 'BEGIN { printf }', 'attach-point "BEGIN"'],
])('%s', (_name, script, token) => {
  expect(kindsIn(script)).toContain(token);
});

test('what is no script has tokens too, in order and inside of the text', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '(',
    ')',
    '/*',
    '*/',
    '//',
    '"',
    '\n',
    '#',
    'kprobe:f',
    '@a',
    '$b',
    '0x',
    ' ',
    'if',
    ';',
    '\\',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of tokenKinds(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }),
  );
});
