import { expect, test } from '@jest/globals';
import { CallReach } from '../../../src/engine/program/call-reach.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';

const MACROS = `macro leaves() { if (pid) { return; } }
macro bare() { leaves; }
macro deep(x) { $y = bare(); }
macro loops() { while (pid) { break; } }
macro ring() { other(); }
macro other() { ring(); target(); }
fn sub($x : int64) : int64 { return target(); }
fn quiet($x : int64) : int64 { return 1; }
`;
const script = parseScript(
  `${MACROS}kprobe:f { sub(1); }\nkprobe:g { quiet(1); }\nkprobe:h { $x = 1 + other; }\nkprobe:i { target(); }\n`,
);
const reach = new CallReach(script);

test.each([
  ['leaves', true],
  ['bare', true],
  ['deep', true],
  ['loops', false],
  ['ring', false],
  // What a subprogram returns from is itself.
  ['sub', false],
  ['quiet', false],
  ['nothing', false],
])('%s returns from the program: %s', (name, returns) => {
  expect(script.errors).toEqual([]);
  expect(reach.returnsBy(name)).toBe(returns);
});

test('a probe calls a function directly, as a bare word, or through what it calls', () => {
  const calling = (...names: readonly string[]) =>
    script.items.flatMap((item) =>
      item.kind === 'probe' && reach.calls(item.body, ...names) ? [item.attachPoints[0]?.text] : [],
    );
  expect(calling('target')).toEqual(['kprobe:f', 'kprobe:h', 'kprobe:i']);
  expect(calling('ring')).toEqual(['kprobe:h']);
  expect(calling('quiet')).toEqual(['kprobe:g']);
  expect(calling('nothing', 'quiet')).toEqual(['kprobe:g']);
  expect(calling('ring', 'quiet')).toEqual(['kprobe:g', 'kprobe:h']);
  expect(calling('nothing')).toEqual([]);
  expect(calling()).toEqual([]);
});
