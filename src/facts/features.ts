import type { ReleaseBound } from './releases.ts';

/*
 * Sources name the entry of bpftrace's CHANGELOG by its pull request, and what the releases at hand were seen to say:
 * Debian's 0.11.3, 0.17.0, 0.23.2 and 0.27.1. What stands in quotes is their error message.
 */
const TO_23 = '0.11.3, 0.17.0 and 0.23.2 say "syntax error", 0.27.1 takes it';
const TO_17 = '0.11.3 and 0.17.0 say "syntax error", 0.23.2 and 0.27.1 take it';
const TO_11 = '0.11.3 says "syntax error", 0.17.0, 0.23.2 and 0.27.1 take it';

function changelog(entry: string, seen: string): string {
  return `CHANGELOG ${entry}; ${seen}`;
}

const NOT_IN_23 = { newerThan: '0.23.2', source: `no entry in the CHANGELOG; ${TO_23}` } as const;

/** Constructs that the grammar of a release refuses. */
export const SYNTAX_FEATURES = {
  'else-if': { from: '0.10', name: '`else if`', source: 'CHANGELOG 0.10.0, commit 34fc2801; 0.11.3 takes it' },
  while: { from: '0.11', name: '`while`', source: 'CHANGELOG 0.11.0, #1066; 0.11.3 takes it' },
  tuple: { from: '0.11', name: 'a tuple', source: 'CHANGELOG 0.11.0, #1326; 0.11.3 takes it' },
  sizeof: { from: '0.11', name: '`sizeof`', source: 'CHANGELOG 0.11.0, #1269; 0.11.3 takes it' },
  exponent: { from: '0.12', name: 'a number with an exponent', source: changelog('0.12.0, #1476', TO_11) },
  'double-pointer': {
    from: '0.12',
    name: 'a cast to a pointer to a pointer',
    source: changelog('0.12.0, #1557', TO_11),
  },
  'digit-separator': { from: '0.14', name: '`_` between digits', source: changelog('0.14.0, #1900', TO_11) },
  'integer-suffix': { from: '0.14', name: 'a number with a suffix', source: changelog('0.14.0, #1938', TO_11) },
  'array-cast': { from: '0.19', name: 'a cast to an array', source: changelog('0.19.0, #2686', TO_17) },
  'config-block': { from: '0.20', name: 'a `config` block', source: changelog('0.20.0, #2815', TO_17) },
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
  'for-map': { from: '0.21', name: '`for ($kv : @map)`', source: changelog('0.21.0, #3003', TO_17) },
  let: { from: '0.22', name: '`let`', source: changelog('0.22.0, #3461', TO_17) },
  'for-range': { from: '0.24', name: '`for ($i : a..b)`', source: changelog('0.24.0, #4126', TO_23) },
  'bare-condition': {
    from: '0.24',
    name: 'a condition without parentheses',
    source: changelog('0.24.0, #4503', TO_23),
  },
  macro: { from: '0.24', name: 'a macro', source: changelog('0.24.0, #4037', TO_23) },
  'map-declaration': { from: '0.24', name: 'a map declaration', source: changelog('0.24.0, #3863', TO_23) },
  import: {
    newerThan: '0.23.2',
    name: '`import`',
    source: `no entry in the CHANGELOG says when it came (0.26.0, #5184 makes it stable); ${TO_23}`,
  },
  'block-expression': {
    from: '0.24',
    name: 'a block on its own, or a block or an if as an expression',
    source: changelog('0.24.0, #3780', TO_23),
  },
  duration: { from: '0.24', name: 'a duration literal', source: changelog('0.24.0, #4317', TO_23) },
  record: { from: '0.25', name: 'a record', source: changelog('0.25.0, #4947', TO_23) },
  'named-probe': { from: '0.25', name: 'a named probe', source: changelog('0.25.0, #4752', TO_23) },
  'empty-middle': { from: '0.26', name: '`a ?: b`', source: changelog('0.26.0, #5077', TO_23) },
  'spaced-attach-point': {
    before: '0.26',
    name: 'an attach point with spaces in it',
    source: 'a parser of its own from 0.26 on; 0.17.0 and 0.23.2 take `kprobe : f`, 0.27.1 says "expected \'{\'"',
  },
  'source-line': { from: '0.26', name: 'a uprobe at a source line', source: changelog('0.26.0, #4867', TO_23) },
  'attribute-behind': {
    from: '0.26',
    name: '`__attribute__` behind a definition',
    source: changelog('0.26.0, #5153', TO_23),
  },
  'attribute-before': { ...NOT_IN_23, name: '`__attribute__` before a name' },
  discard: { ...NOT_IN_23, name: '`_ = ...`' },
  'address-of': {
    newerThan: '0.23.2',
    name: '`&` of a variable or map',
    source: `no entry in the CHANGELOG says when it came (0.26.0, #5185 makes it stable); ${TO_23}`,
  },
  'short-tuple': { ...NOT_IN_23, name: 'a tuple with fewer than two elements' },
  'trailing-comma': { ...NOT_IN_23, name: 'a comma behind the last element of a tuple' },
  comptime: { ...NOT_IN_23, name: '`comptime`' },
  'unroll-expression': { ...NOT_IN_23, name: '`unroll` of anything but a number or a positional parameter' },
  'glued-colon': {
    except: { from: '0.12', before: '0.26' },
    name: 'a colon with a name or a number right behind it',
    source:
      'bpftrace src/lexer.l of 0.12.0 to 0.25.1: `:6` is a part of a path anywhere in a script, up to 0.11.4 only `:6:`; a ' +
      'parser of its own from 0.26 on; 0.17.0 and 0.23.2 say "syntax error, unexpected path", 0.27.1 takes it',
  },
  'glued-variable': {
    except: { from: '0.24', before: '0.26' },
    name: 'a colon with a variable right behind it',
    source:
      'bpftrace src/lexer.l of 0.24.0 to 0.25.1: `:$x` is a part of a path anywhere in a script; 0.17.0, 0.23.2 and 0.27.1 ' +
      'take it',
  },
  'compound-operation': {
    except: { from: '0.13', before: '0.16' },
    name: 'an operation, a cast or `?:` behind `+=` and the like',
    source:
      'CHANGELOG 0.16.0, #2293; bpftrace src/parser.yy: from 0.13.0 to 0.15.0 only a unary expression follows, up to 0.12.1 ' +
      'and from 0.16.0 any; 0.17.0, 0.23.2 and 0.27.1 take it',
  },
  'keyword-field': {
    from: '0.21',
    unknown: { before: '0.11' },
    name: 'a field named by a keyword',
    source:
      'bpftrace src/parser.yy: `external_name` from 0.21.0 on; 0.17.0 says "syntax error, unexpected if", 0.23.2 and 0.27.1 ' +
      'take it',
  },
  'integer-type-field': {
    except: { from: '0.18', before: '0.26' },
    name: 'a field named like a type of integers',
    source:
      'bpftrace src/lexer.l and src/parser.yy of 0.18.0 to 0.25.1: such a word is no name; 0.23.2 says "syntax error, ' +
      'unexpected integer type", 0.17.0 and 0.27.1 take it',
  },
  'sized-type-field': {
    except: { from: '0.22', before: '0.24' },
    name: 'a field named `string`, `inet` or `buffer`',
    source:
      'bpftrace src/lexer.l and src/parser.yy of 0.22.0 to 0.23.2: such a word is no name; 0.23.2 says "syntax error, ' +
      'unexpected sized type", 0.17.0 and 0.27.1 take it',
  },
  'capital-suffix': {
    before: '0.26',
    name: 'a number with a suffix in capitals',
    source:
      'bpftrace src/lexer.l up to 0.25.1 takes them, a parser of its own from 0.26 on; 0.17.0 and 0.23.2 take `1UL`, 0.27.1 ' +
      'says "invalid trailing bytes"',
  },
  'zero-in-exponent': {
    before: '0.26',
    name: 'a number with an exponent that has or follows a zero',
    source:
      'a parser of its own from 0.26 on; 0.17.0 and 0.23.2 take `0e3` and `1e0`, 0.27.1 says "coefficient part of scientific ' +
      'literal must be 1-9" or "invalid trailing bytes"',
  },
  'step-behind-block': {
    before: '0.26',
    name: '`++` or `--` right behind the block of an `if`',
    source:
      'a parser of its own from 0.26 on, for which the block is an operand; 0.17.0 and 0.23.2 take `if (pid) { } ++$x;`, ' +
      '0.27.1 says "increment/decrement requires a variable or map"',
  },
  'sign-in-attach-point': {
    from: '0.26',
    name: 'a sign such as `%` or `?` in an attach point without quotes',
    source:
      'bpftrace src/parser.yy up to 0.25.1 (attach_point_def), a parser of its own from 0.26 on; 0.17.0 and 0.23.2 say ' +
      '"syntax error, unexpected %", 0.27.1 looks for the name',
  },
  'separated-hex': {
    newerThan: '0.23.2',
    name: '`_` in a hexadecimal number',
    source: `no entry in the CHANGELOG (0.14.0, #1900 is of decimal ones); ${TO_23}`,
  },
} as const satisfies Readonly<Record<string, ReleaseBound>>;

/** Constructs that a release parses and then refuses. The sources are as above. */
const TYPE_FEATURES = {
  offsetof: {
    from: '0.18',
    name: '`offsetof`',
    source: 'CHANGELOG 0.18.0, #2579; 0.11.3 and 0.17.0 say "Unknown function: offsetof", 0.23.2 and 0.27.1 take it',
  },
  'args-dot': {
    from: '0.19',
    name: '`args.NAME`',
    source:
      'CHANGELOG 0.19.0, #2578; 0.17.0 says "Can not access field ... Try dereferencing it first", 0.23.2 and 0.27.1 take it',
  },
  'kprobe-module': {
    from: '0.20',
    name: 'a kprobe with a module',
    source: 'CHANGELOG 0.20.0, #2897; 0.11.3 and 0.17.0 say "kprobe probe type requires 1 argument", 0.23.2 takes it',
  },
  'readable-aggregation': {
    from: '0.21',
    kernel: '5.19',
    name: 'reading an aggregation as a number',
    source:
      'CHANGELOG 0.21.0, #3189 and #3226; 0.11.3 and 0.17.0 say "Type mismatch" or "Casts are not supported", 0.23.2 and ' +
      '0.27.1 take it; by bpf_map_lookup_percpu_elem (Linux 5.19, inferred from the helper)',
  },
  'indexed-print': {
    from: '0.21',
    name: '`print` of one entry of a map',
    source:
      'CHANGELOG 0.21.0, #3027; 0.11.3 and 0.17.0 say "should not be indexed by a key", 0.23.2 and 0.27.1 take it',
  },
  'delete-several': {
    from: '0.21',
    before: '0.22',
    name: '`delete` of several entries',
    source:
      'CHANGELOG 0.21.0, #3046 and 0.22.0, #3506 (breaking, with an entry in the migration guide); 0.17.0 says "requires ' +
      'one argument", 0.23.2 "expects a map with no keys" or "takes up to 2 arguments"; 0.27.1 refuses it too',
  },
  'outer-variable': {
    before: '0.22',
    name: 'a variable used outside the block that assigns it',
    source:
      'CHANGELOG 0.22.0, #3367 (breaking); 0.11.3 and 0.17.0 take it, 0.23.2 and 0.27.1 say "Undefined or undeclared variable"',
  },
  'tuple-key': {
    from: '0.22',
    name: 'a tuple as a map key',
    source: 'CHANGELOG 0.22.0, #3390; 0.11.3 and 0.17.0 say "tuple cannot be used as a map key", 0.23.2 takes it',
  },
  'delete-by-key': {
    from: '0.22',
    name: '`delete(@map, key)`',
    source: 'CHANGELOG 0.22.0, #3472; 0.11.3 and 0.17.0 say "delete() requires one argument", 0.23.2 takes it',
  },
  'subfield-offset': {
    from: '0.23',
    name: '`offsetof` of a field of a field',
    source: 'CHANGELOG 0.23.0, #3761; 0.17.0 has no offsetof, 0.23.2 and 0.27.1 take it',
  },
  'enum-cast': {
    from: '0.23',
    name: 'a cast to an enum',
    source: `CHANGELOG 0.23.0, #3812; 0.17.0 says "Unknown struct/union: 'enum ...'", 0.23.2 and 0.27.1 take it`,
  },
  'jump-in-for': {
    from: '0.24',
    name: '`break`, `continue` or `return` in a for loop',
    source:
      'CHANGELOG 0.24.0, #4250 and #4255; 0.23.2 says "statement is not allowed in a for-loop", of a while inside one ' +
      'too; 0.27.1 takes it',
  },
  'delete-value': {
    from: '0.24',
    name: 'the value of `delete`',
    source:
      'CHANGELOG 0.24.0, #4186; 0.11.3, 0.17.0 and 0.23.2 say "should not be used in an assignment" or "Invalid ' +
      'condition", 0.27.1 takes it',
  },
  'raw-arguments': {
    from: '0.24',
    name: '`args` in a rawtracepoint',
    source: 'CHANGELOG 0.24.0, #3918; 0.23.2 says "args builtin can only be used with tracepoint/fentry/uprobe probes"',
  },
  'raw-module': {
    from: '0.24',
    name: 'a rawtracepoint with a module',
    source: 'CHANGELOG 0.24.0, #3944; 0.23.2 says "requires 1 arguments, found 2"',
  },
  'interval-duration': {
    newerThan: '0.23.2',
    name: 'an interval or a profile that is one duration',
    source:
      'no entry in the CHANGELOG (0.24.0, #4317 is of literals); 0.11.3, 0.17.0 and 0.23.2 say "probe type requires 2 ' +
      'arguments", 0.27.1 takes it',
  },
  typeof: {
    newerThan: '0.23.2',
    name: '`typeof`',
    source:
      'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "Unknown function: typeof" or "syntax error", 0.27.1 takes it',
  },
  typeinfo: {
    newerThan: '0.23.2',
    name: '`typeinfo`',
    source:
      'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "Unknown function: typeinfo", 0.27.1 takes it with its config flag',
  },
  'config-word': {
    newerThan: '0.23.2',
    name: 'a setting without quotes',
    source:
      'no entry in the CHANGELOG; 0.23.2 says "Assignment ... must be literal" (stack modes apart), 0.27.1 takes it',
  },
  'exit-in-for': {
    before: '0.25',
    name: '`exit()` in a for loop',
    source: `CHANGELOG 0.25.0, #4587 (breaking); 0.23.2 takes it, 0.27.1 says "'return' statement is not allowed in a for-loop"`,
  },
  'dot-dereference': {
    from: '0.25',
    name: '`.` on a pointer',
    source:
      'CHANGELOG 0.25.0, #4673; 0.17.0 and 0.23.2 say "Can not access field ... Try dereferencing it first, or using ' +
      `'->'", 0.27.1 takes it`,
  },
  'several-begin': {
    from: '0.25',
    name: 'a second BEGIN or END',
    source:
      'CHANGELOG 0.25.0, #4789; 0.11.3, 0.17.0 and 0.23.2 say "More than one BEGIN probe defined", 0.27.1 takes it',
  },
  'watchpoint-argument': {
    before: '0.25',
    name: 'a watchpoint on an argument',
    source: 'CHANGELOG 0.25.0, #4890 (breaking); 0.27.1 says "Invalid function/address argument"',
  },
  'percpuarray-declaration': {
    before: '0.25',
    unknown: { from: '0.25', before: '0.27.1' },
    name: 'a map declared as percpuarray',
    source: 'no entry in the CHANGELOG; 0.27.1 says "Invalid bpf map type: percpuarray"',
  },
  'unset-map': {
    newerThan: '0.23.2',
    name: 'reading a map that nothing assigns',
    source: 'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "Undefined map", 0.27.1 takes it',
  },
  'added-key': {
    newerThan: '0.23.2',
    name: 'an aggregation with a key in a map that has one without',
    source:
      'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "Argument mismatch", 0.27.1 takes `@a = count(); @a[1] = count();`, and ' +
      'refuses it the other way round',
  },
  'probe-language': {
    from: '0.19',
    name: 'a language in a uprobe',
    source:
      'bpftrace src/ast/attachpoint_parser.cpp from 0.19.0 on (ap_->lang); 0.17.0 says "uprobe probe type requires 2 arguments", ' +
      '0.23.2 and 0.27.1 take it',
  },
  'text-as-pointer': {
    newerThan: '0.23.2',
    name: '`str()` of a text',
    source:
      'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "str() expects an integer or a pointer type as first argument", 0.27.1 ' +
      'takes it',
  },
  'number-as-text': {
    newerThan: '0.23.2',
    name: '`%s` for a number',
    source:
      'no entry in the CHANGELOG; 0.17.0 and 0.23.2 say "%s specifier expects a value of type string", 0.27.1 takes it',
  },
  'newer-conversion': {
    from: '0.24',
    name: 'a conversion such as `%i`, `%+d` or `%ls`',
    source:
      'bpftrace src/format_string.cpp of 0.24.0 (FormatSpec::regex); 0.17.0 and 0.23.2 see no conversion in it and say "Too many ' +
      'arguments for format string", 0.27.1 takes it',
  },
  'loose-percent': {
    before: '0.24',
    name: 'a percent sign that stands for itself before a blank or another one',
    source:
      'bpftrace src/format_string.cpp of 0.24.0 (FormatSpec::regex): `% d` of "100% done" is a conversion, and `%%d` is none; ' +
      '0.17.0 and 0.23.2 take them the other way round, 0.27.1 says "not enough arguments for format string"',
  },
  'statement-definition': {
    before: '0.24',
    name: 'a `#define` of more than an expression',
    source:
      'bpftrace 0.24.0 src/ast/passes/c_macro_expansion.cpp: only an expression is expanded; 0.17.0 and 0.23.2 take statements, 0.27.1 says "unable to expand macro as an expression"',
  },
  'word-in-definition': {
    before: '0.27',
    unknown: { from: '0.24', before: '0.27' },
    name: '`comm`, `cpu`, `uid` or `curtask` in a `#define`',
    source:
      '0.27.1 says "Unknown identifier" of them in the text of a definition, and takes pid, tid, nsecs and kstack there; 0.17.0 and 0.23.2 take all',
  },
} as const satisfies Readonly<Record<string, ReleaseBound>>;

/** Every construct that only some bpftrace releases take; functions and words are in builtins.ts. */
export const FEATURES = { ...SYNTAX_FEATURES, ...TYPE_FEATURES } satisfies Readonly<Record<string, ReleaseBound>>;

export type FeatureId = keyof typeof FEATURES;
