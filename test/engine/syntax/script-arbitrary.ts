import fc from 'fast-check';

/** A script as a list of tokens: white space and comments may stand between any two of them. */
export type Tokens = readonly string[];

const sequence = (...parts: fc.Arbitrary<Tokens>[]): fc.Arbitrary<Tokens> =>
  fc.tuple(...parts).map((lists) => lists.flat());
const token = (...texts: string[]): fc.Arbitrary<Tokens> => fc.constantFrom(...texts).map((text) => [text]);
const separated = (list: readonly Tokens[], separator: string): Tokens =>
  list.flatMap((tokens, index) => (index === 0 ? tokens : [separator, ...tokens]));
const list = (of: fc.Arbitrary<Tokens>, separator: string, least: number, most: number): fc.Arbitrary<Tokens> =>
  fc.array(of, { minLength: least, maxLength: most }).map((lists) => separated(lists, separator));

const variable = token('$x', '$y', '$long_name');
const map = token('@', '@a', '@start');
const name = token('pid', 'comm', 'nsecs', 'arg0', 'MY_CONSTANT');
const literal = token(
  '0',
  '1',
  '1_000',
  '0xff',
  '1e6',
  '10ms',
  '"text"',
  '"// no comment"',
  '"{/*"',
  'true',
  '$1',
  '$#',
);
const type = fc.oneof(
  token('uint64', 'int8', 'foo_t'),
  sequence(token('struct'), token('task_struct'), token('*')),
  sequence(token('string'), token('['), token('64'), token(']')),
);
const binary = token(...'+ - * / % & | ^ << >> < > <= >= == != && ||'.split(' '));

type Parts = Record<'expression' | 'operand' | 'access' | 'statement' | 'block', Tokens>;

const parts = fc.letrec<Parts>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'script', withCrossShrink: true },
    tie('operand'),
    sequence(tie('operand'), binary, tie('operand')),
    sequence(tie('operand'), binary, tie('operand'), binary, tie('operand')),
    sequence(tie('operand'), token('?'), tie('expression'), token(':'), tie('expression')),
  ),
  access: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'script', withCrossShrink: true },
    variable,
    map,
    sequence(map, token('['), list(tie('expression'), ',', 1, 3), token(']')),
  ),
  operand: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'script', withCrossShrink: true },
    literal,
    name,
    tie('access'),
    sequence(token('('), tie('expression'), token(')')),
    sequence(token('('), list(tie('expression'), ',', 2, 3), token(')')),
    sequence(token('str', 'count', 'kstack'), token('('), list(tie('expression'), ',', 0, 3), token(')')),
    sequence(token('('), type, token(')'), tie('access')),
    sequence(token('-', '!', '~', '*'), tie('operand')),
    sequence(tie('access'), token('.', '->'), token('field')),
    sequence(tie('access'), token('++', '--')),
  ),
  statement: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'script', withCrossShrink: true },
    sequence(tie('access'), token('=', '+=', '<<='), tie('expression'), token(';')),
    sequence(token('print', 'delete'), token('('), tie('expression'), token(')'), token(';')),
    sequence(token('let'), variable, token(':'), type, token('='), tie('expression'), token(';')),
    sequence(token('if'), token('('), tie('expression'), token(')'), tie('block')),
    sequence(token('if'), token('('), tie('expression'), token(')'), tie('block'), token('else'), tie('block')),
    sequence(token('for'), token('('), variable, token(':'), map, token(')'), tie('block')),
    sequence(
      token('for'),
      token('('),
      variable,
      token(':'),
      token('0'),
      token('..'),
      token('9'),
      token(')'),
      tie('block'),
    ),
    sequence(token('while'), token('('), tie('expression'), token(')'), tie('block')),
    sequence(token('return'), token(';')),
  ),
  block: sequence(
    token('{'),
    fc.array(tie('statement'), { maxLength: 2 }).map((lists) => lists.flat()),
    token('}'),
  ),
}));

const attachPoint = token(
  ...['kprobe:vfs_read', 'BEGIN', 'tracepoint:sched:sched_*', 'uprobe:/bin/*/b//c:f', 'u:"/a b":"f(int, int)"'],
  ...['interval:s:1', 'kprobe:$1', '*:vfs_read', 'fentry:vmlinux:f'],
);
const probe = fc.oneof(
  sequence(list(attachPoint, ',', 1, 3), parts.block),
  sequence(list(attachPoint, ',', 1, 3), token('/'), parts.expression, token('/'), parts.block),
);

/** Scripts that bpftrace's grammar takes. */
export const scriptTokens: fc.Arbitrary<Tokens> = fc.array(probe, { minLength: 1, maxLength: 4 }).map((l) => l.flat());

/** What may stand between two tokens; always some white space. */
export const layout: fc.Arbitrary<string> = fc.constantFrom(
  ...[' ', '\n', '\t', '\r\n', '  \n  ', ' /* a comment */ ', ' // a line { " \n', '\n/* { " \n */\n', ' /**/ '],
);
