import { describe, expect, test } from '@jest/globals';
import { builtinUses, ownNames } from '../../../src/engine/program/builtin-use.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { walk } from '../../../src/engine/syntax/walk.ts';

/** What a script uses that only some releases have: what it is called, and the text at the place. */
function uses(text: string): string[] {
  const script = parseScript(text);
  expect(script.errors).toEqual([]);
  const own = ownNames(script);
  const found: string[] = [];
  for (const item of script.items)
    walk(item, (node) => {
      for (const { bound, span } of builtinUses(node, own))
        found.push(`${bound.name}: ${text.slice(span.start, span.end)}`);
    });
  return found;
}

const inBody = (body: string, before = '') => uses(`${before}BEGIN { ${body} }`);

test.each([
  ['@ = strlen("a");', ['`strlen()`: strlen("a")']],
  // Of some functions only the calls with more arguments are newer.
  ['@ = hist(1);', []],
  ['@ = hist(1, 2);', ['`hist()` with 2 arguments: hist(1, 2)']],
  ['$x = comm(1);', ['`comm()`: comm(1)', '`comm()` with an argument: comm(1)']],
  ['$x = comm();', ['`comm()`: comm()']],
  ['$x = jiffies;', ['the builtin `jiffies`: jiffies']],
  ['$x = pid;', []],
  ['$x = arg9;', []],
  ['$x = arg10;', ['an `argN` builtin beyond arg9: arg10']],
  ['$x = arg100;', ['an `argN` builtin beyond arg9: arg100']],
  ['$x = myarg10;', []],
  ['$x = arg10th;', []],
  ['$x = sarg0;', ['a `sargN` builtin: sarg0']],
  ['$x = sarg12;', ['a `sargN` builtin: sarg12']],
  ['$x = sarg;', []],
  ['$x = mysarg1;', []],
  ['$x = sarg1st;', []],
  ['@[kstack(raw)] = 1;', ['the stack mode `raw`: raw']],
  ['@[ustack(build_id, 3)] = 1;', ['the stack mode `build_id`: build_id']],
  ['@[kstack(perf)] = 1;', []],
  ['@[kstack(3)] = 1;', []],
  ['$x = str(raw);', []],
])('%s uses %j', (body, expected) => {
  expect(inBody(body)).toEqual(expected);
});

test('a setting has a name in capital letters and with a prefix too, and others are older', () => {
  expect(uses('config = { lazy_symbolication = 1; log_size = 5 } BEGIN { }')).toEqual([
    expect.stringMatching(/^the setting `lazy_symbolication`: lazy_symbolication/),
  ]);
  expect(uses('config = { BPFTRACE_LAZY_SYMBOLICATION = 1 } BEGIN { }')).toHaveLength(1);
  expect(uses('config = { my_bpftrace_lazy_symbolication = 1 } BEGIN { }')).toEqual([]);
});

describe('a script means something of its own', () => {
  test.each([
    ['by a macro', 'macro strlen(x) { 1 }\n', '@ = strlen("a");'],
    ['by a subprogram', 'fn strlen($x : int64) : int64 { return 1; }\n', '@ = strlen(1);'],
    ['by a macro without arguments', 'macro jiffies() { 1 }\n', '@ = jiffies;'],
    ['by a parameter', 'macro m(jiffies) { @ = jiffies; }\n', 'm(1);'],
    ['by a parameter of another macro', 'macro m(jiffies) { 1 }\n', '@ = jiffies;'],
    ['by a definition', '#define jiffies 5\n', '@ = jiffies;'],
    ['by a definition with parameters', '#define strlen(x) 5\n', '@ = strlen(1);'],
    ['by a definition with spaces', '  #  define   jiffies 5\n', '@ = jiffies;'],
    ['by an enumerator', 'enum e { a, jiffies, b };\n', '@ = jiffies;'],
    ['by an include', '#include "mine.h"\n', '@ = jiffies;'],
    ['by an include with spaces', '  #  include "mine.h"\n', '@ = jiffies;'],
    ['by an import', 'import "mine.bt";\n', '@ = jiffies;'],
    ['by an import of functions', 'import "mine.bt";\n', '@ = strlen("a");'],
    ['by a definition of a mode', '#define raw 3\n', '@[kstack(raw)] = 1;'],
  ])('%s', (_how, before, body) => {
    expect(inBody(body, before)).toEqual([]);
  });

  test.each([
    ['a macro of another name', 'macro m(x) { 1 }\n', '@ = strlen("a");'],
    ['an include, which defines no function', '#include "mine.h"\n', '@ = strlen("a");'],
    ['an enumerator, which is no function', 'enum e { strlen };\n', '@ = strlen("a");'],
    ['a parameter, which is no function', 'macro m(strlen) { 1 }\n', '@ = strlen("a");'],
    ['a definition of a longer name', '#define jiffies_more 5\n', '@ = jiffies;'],
    ['a line that undefines', '#undef jiffies\n', '@ = jiffies;'],
    ['a line that speaks of a definition', '#if 1 // #define jiffies\n#endif\n', '@ = jiffies;'],
    ['a line that speaks of an include', '#if 1 // #include\n#endif\n', '@ = jiffies;'],
  ])('but not by %s', (_how, before, body) => {
    expect(inBody(body, before)).toHaveLength(1);
  });
});
