import type { ReleaseBound } from './release-bound.ts';

/*
 * Sources name the entry of bpftrace's CHANGELOG by its pull request, and what the releases at hand were seen to say:
 * Debian's 0.11.3, 0.17.0, 0.23.2 and 0.27.1. "0.17 and 0.23.2: syntax error" are their words.
 */
const SYNTAX_ERROR_TO_23 = '0.11.3, 0.17.0 and 0.23.2 say "syntax error", 0.27.1 takes it';
const SYNTAX_ERROR_TO_17 = '0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 take it';
const SYNTAX_ERROR_TO_11 = '0.11.3 says "syntax error", 0.17.0, 0.23.2 and 0.27.1 take it';

/** Constructs that the grammar of a release refuses. */
export const SYNTAX_FEATURES = {
  'else-if': { from: '0.10', name: '`else if`', source: 'CHANGELOG 0.10.0, commit 34fc2801; 0.11.3 takes it' },
  while: { from: '0.11', name: '`while`', source: 'CHANGELOG 0.11.0, #1066; 0.11.3 takes it' },
  tuple: { from: '0.11', name: 'a tuple', source: 'CHANGELOG 0.11.0, #1326; 0.11.3 takes it' },
  sizeof: { from: '0.11', name: '`sizeof`', source: 'CHANGELOG 0.11.0, #1269; 0.11.3 takes it' },
  exponent: {
    from: '0.12',
    name: 'a number with an exponent',
    source: `CHANGELOG 0.12.0, #1476; ${SYNTAX_ERROR_TO_11}`,
  },
  'double-pointer': {
    from: '0.12',
    name: 'a cast to a pointer to a pointer',
    source: `CHANGELOG 0.12.0, #1557; ${SYNTAX_ERROR_TO_11}`,
  },
  'digit-separator': {
    from: '0.14',
    name: '`_` between digits',
    source: `CHANGELOG 0.14.0, #1900; ${SYNTAX_ERROR_TO_11}`,
  },
  'integer-suffix': {
    from: '0.14',
    name: 'a number with a suffix',
    source: `CHANGELOG 0.14.0, #1938; ${SYNTAX_ERROR_TO_11}`,
  },
  'array-cast': { from: '0.19', name: 'a cast to an array', source: `CHANGELOG 0.19.0, #2686; ${SYNTAX_ERROR_TO_17}` },
  'config-block': { from: '0.20', name: 'a `config` block', source: `CHANGELOG 0.20.0, #2815; ${SYNTAX_ERROR_TO_17}` },
  subprogram: {
    newerThan: '0.17.0',
    name: 'a `fn` subprogram',
    source: 'no entry in the CHANGELOG; 0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 parse it',
  },
  'return-value': {
    newerThan: '0.17.0',
    unknown: { before: '0.17' },
    name: '`return` with a value',
    source:
      'no entry in the CHANGELOG; 0.17.0 says "syntax error", 0.23.2 and 0.27.1 take it; 0.11.3 reads two statements',
  },
  'for-map': {
    from: '0.21',
    name: '`for ($kv : @map)`',
    source: `CHANGELOG 0.21.0, #3003; ${SYNTAX_ERROR_TO_17}`,
  },
  let: { from: '0.22', name: '`let`', source: `CHANGELOG 0.22.0, #3461; ${SYNTAX_ERROR_TO_17}` },
  'for-range': {
    from: '0.24',
    name: '`for ($i : a..b)`',
    source: `CHANGELOG 0.24.0, #4126; ${SYNTAX_ERROR_TO_23}`,
  },
  'bare-condition': {
    from: '0.24',
    name: 'a condition without parentheses',
    source: `CHANGELOG 0.24.0, #4503; ${SYNTAX_ERROR_TO_23}`,
  },
  macro: { from: '0.24', name: 'a macro', source: `CHANGELOG 0.24.0, #4037; ${SYNTAX_ERROR_TO_23}` },
  'map-declaration': {
    from: '0.24',
    name: 'a map declaration',
    source: `CHANGELOG 0.24.0, #3863; ${SYNTAX_ERROR_TO_23}`,
  },
  import: {
    newerThan: '0.23.2',
    name: '`import`',
    source: `no entry in the CHANGELOG says when it came (0.26.0, #5184 makes it stable); ${SYNTAX_ERROR_TO_23}`,
  },
  'block-expression': {
    from: '0.24',
    name: 'a block on its own, or a block or an if as an expression',
    source: `CHANGELOG 0.24.0, #3780; ${SYNTAX_ERROR_TO_23}`,
  },
  duration: { from: '0.24', name: 'a duration literal', source: `CHANGELOG 0.24.0, #4317; ${SYNTAX_ERROR_TO_23}` },
  record: { from: '0.25', name: 'a record', source: `CHANGELOG 0.25.0, #4947; ${SYNTAX_ERROR_TO_23}` },
  'named-probe': { from: '0.25', name: 'a named probe', source: `CHANGELOG 0.25.0, #4752; ${SYNTAX_ERROR_TO_23}` },
  'empty-middle': {
    from: '0.26',
    name: '`a ?: b`',
    source: `CHANGELOG 0.26.0, #5077; ${SYNTAX_ERROR_TO_23}`,
  },
  'spaced-attach-point': {
    before: '0.26',
    name: 'an attach point with spaces in it',
    source: 'a parser of its own from 0.26 on; 0.17.0 and 0.23.2 take `kprobe : f`, 0.27.1 says "expected \'{\'"',
  },
  'source-line': {
    from: '0.26',
    name: 'a uprobe at a source line',
    source: `CHANGELOG 0.26.0, #4867; ${SYNTAX_ERROR_TO_23}`,
  },
  'attribute-behind': {
    from: '0.26',
    name: '`__attribute__` behind a definition',
    source: `CHANGELOG 0.26.0, #5153; ${SYNTAX_ERROR_TO_23}`,
  },
  'attribute-before': {
    newerThan: '0.23.2',
    name: '`__attribute__` before a name',
    source: `no entry in the CHANGELOG; ${SYNTAX_ERROR_TO_23}`,
  },
  discard: {
    newerThan: '0.23.2',
    name: '`_ = ...`',
    source: `no entry in the CHANGELOG; ${SYNTAX_ERROR_TO_23}`,
  },
  'address-of': {
    newerThan: '0.23.2',
    name: '`&` of a variable or map',
    source: `no entry in the CHANGELOG says when it came (0.26.0, #5185 makes it stable); ${SYNTAX_ERROR_TO_23}`,
  },
  'short-tuple': {
    newerThan: '0.23.2',
    name: 'a tuple with fewer than two elements',
    source: `no entry in the CHANGELOG; ${SYNTAX_ERROR_TO_23}`,
  },
  'trailing-comma': {
    newerThan: '0.23.2',
    name: 'a comma behind the last element of a tuple',
    source: `no entry in the CHANGELOG; ${SYNTAX_ERROR_TO_23}`,
  },
  comptime: { newerThan: '0.23.2', name: '`comptime`', source: `no entry in the CHANGELOG; ${SYNTAX_ERROR_TO_23}` },
  'unroll-expression': {
    newerThan: '0.23.2',
    name: '`unroll` of anything but a number or a positional parameter',
    source: `no entry in the CHANGELOG; ${SYNTAX_ERROR_TO_23}`,
  },
  'separated-hex': {
    newerThan: '0.23.2',
    name: '`_` in a hexadecimal number',
    source: `no entry in the CHANGELOG (0.14.0, #1900 is of decimal ones); ${SYNTAX_ERROR_TO_23}`,
  },
} as const satisfies Readonly<Record<string, ReleaseBound>>;
