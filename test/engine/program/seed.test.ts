import { describe, expect, test } from '@jest/globals';
import { type Key, SCALAR } from '../../../src/engine/program/key.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';

function seedsOf(text: string) {
  const script = parseScript(text);
  expect(script.errors).toEqual([]);
  return modelScript(script).seeds;
}

const literal = (text: string): Key => ({ ...SCALAR, text });
const CPU: Key = { ...SCALAR, text: 'cpu', constant: false };
const LOOP = 'for ($i : 0..ncpus) { @m[$i] = 0; }';

describe('A map has an entry for every CPU after', () => {
  test.each([
    [LOOP, true],
    ['for ($i : 0..ncpus) { print(1); @m[$i] = sum(1); }', true],
    ['for ($i : 0..ncpus) { @m[(uint64)$i] = 0; }', true],
    [`{ @a = 1; ${LOOP} }`, true],
    [`print(1); ${LOOP}`, true],
    [`if (pid) { ${LOOP} }`, false],
    ['for ($i : 0..4) { @m[$i] = 0; }', false],
    ['for ($i : 1..ncpus) { @m[$i] = 0; }', false],
    ['for ($i : 0..pid) { @m[$i] = 0; }', false],
    ['for ($i : 0..ncpus) { @m[1] = 0; }', false],
    ['for ($i : 0..ncpus) { @m[$i, 1] = 0; }', false],
    ['for ($i : 0..ncpus) { @m = 0; }', false],
    ['$j = 0; for ($i : 0..ncpus) { @m[$j] = 0; }', false],
    ['for ($i : 0..ncpus) { if (pid) { @m[$i] = 0; } }', false],
    ['$i = 0; unroll(8) { @m[$i] = 0; $i++; }', true],
    ['$i = 0; unroll(1) { @m[$i] = 0; $i++; }', true],
    ['$i = 0; unroll(8) { @m[$i] = 0; ++$i; }', true],
    ['$i = 0; unroll(8) { @m[$i] = 0; $i += 1; }', true],
    ['let $i = 0; unroll(8) { @m[$i] = 0; $i++; }', true],
    ['$i = 5; $i = 0; unroll(8) { @m[$i] = 0; $i++; }', true],
    ['$i = 0; $j = 0; unroll(8) { @m[$j] = 0; $j++; }', true],
    ['$i = 0; unroll(4) { unroll(4) { @m[$i] = 0; $i++; } }', true],
    ['$i = 0; unroll(4) { unroll($1) { @m[$i] = 0; $i++; } }', false],
    ['$i = 0; unroll($1) { unroll(4) { @m[$i] = 0; $i++; } }', false],
    ['$i = 0; unroll(4) { unroll(4) { @m[$i] = 0; $i++; } print(1); }', false],
    ['$i = 0; unroll($1) { @m[$i] = 0; $i++; }', false],
    ['$i = 1; unroll(8) { @m[$i] = 0; $i++; }', false],
    ['let $i = 1; unroll(8) { @m[$i] = 0; $i++; }', false],
    ['let $i; unroll(8) { @m[$i] = 0; $i++; }', false],
    ['@i = 0; unroll(8) { @m[@i] = 0; @i++; }', false],
    ['$i = 0; unroll(8) { @m[$i] = 0; }', false],
    ['$i = 0; unroll(8) { @m[$i] = 0; $i--; }', false],
    ['$i = 0; unroll(8) { @m[$i] = 0; $i += 2; }', false],
    ['$i = 0; unroll(8) { @m[$i] = 0; $i -= 1; }', false],
    ['$i = 0; $j = 5; unroll(8) { @m[$i] = 0; $j++; }', false],
    ['$i = 0; $j = 5; unroll(8) { @m[$i] = 0; $j += 1; }', false],
    ['$i = 0; unroll(8) { @m[$i] = 0; @a += 1; }', false],
    // The counter does not begin at zero any more.
    ['$i = 0; $i = 5; unroll(8) { @m[$i] = 0; $i++; }', false],
    ['$i = 0; $i++; unroll(8) { @m[$i] = 0; $i++; }', false],
    ['$i = 0; $i += 3; unroll(8) { @m[$i] = 0; $i++; }', false],
    ['$i = 5; $i *= 0; unroll(8) { @m[$i] = 0; $i++; }', false],
    ['$i = 0; if (pid) { $i = 4; } unroll(8) { @m[$i] = 0; $i++; }', false],
    ['$i = 0; unroll(8) { @a[$i] = 0; $i++; } unroll(8) { @m[$i] = 0; $i++; }', false],
    // The program may not come to the loop, or not to all its turns.
    [`if (pid) { return; } ${LOOP}`, false],
    [`return; ${LOOP}`, false],
    [`${LOOP} if (pid) { return; }`, true],
    [`if (pid) { exit(); } ${LOOP}`, true],
    [`while (pid) { break; } ${LOOP}`, true],
    ['for ($i : 0..ncpus) { if (pid) { break; } @m[$i] = 0; }', false],
    ['for ($i : 0..ncpus) { if (pid) { continue; } @m[$i] = 0; }', false],
    ['for ($i : 0..ncpus) { @m[$i] = 0; if (pid) { break; } }', false],
    ['$i = 0; unroll(8) { if (pid) { return; } @m[$i] = 0; $i++; }', false],
    ['$i = 0; unroll(8) { @a[$i] = 0; $i++; } $i = 0; unroll(8) { @m[$i] = 0; $i++; }', true],
  ])('%s: %s', (body, expected) => {
    const seeds = seedsOf(`BEGIN { ${body} } kprobe:f { @m[cpu] = 1; }`);
    expect(seeds.perCpu('@m')).toBe(expected);
    expect(seeds.everPerCpu('@m')).toBe(expected);
    expect(seeds.hasEntry('@m', CPU)).toBe(expected);
  });

  test('the loop of a BEGIN alone', () => {
    expect(seedsOf(`interval:s:1 { ${LOOP} }`).everPerCpu('@m')).toBe(false);
    expect(seedsOf(`BEGIN { } BEGIN { ${LOOP} }`).perCpu('@m')).toBe(true);
  });

  test('unless a probe removes entries', () => {
    const answers = (probe: string) => {
      const seeds = seedsOf(`BEGIN { ${LOOP} } ${probe}`);
      return [seeds.perCpu('@m'), seeds.everPerCpu('@m'), seeds.hasEntry('@m', CPU)];
    };
    expect(answers('kprobe:f { delete(@m[1]); }')).toEqual([false, true, false]);
    expect(answers('kprobe:f { clear(@m); }')).toEqual([false, true, false]);
    expect(answers('kprobe:f { zero(@m); }')).toEqual([true, true, true]);
    expect(answers('kprobe:f { delete(@a[1]); }')).toEqual([true, true, true]);
    expect(answers('END { clear(@m); }')).toEqual([true, true, true]);
  });

  test('which is no entry for anything else', () => {
    expect(seedsOf(`BEGIN { ${LOOP} }`).hasEntry('@m', { ...CPU, text: 'pid' })).toBe(false);
    expect(seedsOf(`BEGIN { ${LOOP} }`).hasEntry('@n', CPU)).toBe(false);
  });
});

describe('An entry that BEGIN writes', () => {
  const TEXT = 'BEGIN { @a[1] = 1; @b = 2; @d[pid] = 3; delete(@e[1]); @f[2] = count(); }';

  test.each([
    ['@a', '1', true],
    ['@a', '2', false],
    ['@b', '', true],
    ['@b', '1', false],
    ['@d', 'pid', false],
    ['@e', '1', false],
    ['@f', '2', true],
  ])('%s[%s]: %s', (map, key, expected) => {
    expect(seedsOf(TEXT).hasEntry(map, literal(key))).toBe(expected);
  });

  test('is found by a constant key alone', () => {
    expect(seedsOf(TEXT).hasEntry('@a', { ...literal('1'), constant: false })).toBe(false);
  });

  // The program does not come to it each time it runs; it runs once.
  test.each([
    ['BEGIN /pid/ { @a[1] = 1; }', false],
    ['BEGIN { if (pid) { @a[1] = 1; } }', false],
    ['BEGIN { if (pid) { @b = 1; } else { @a[1] = 1; } }', false],
    ['BEGIN { if (pid) { return; } @a[1] = 1; }', false],
    ['BEGIN { return; @a[1] = 1; }', false],
    ['BEGIN { @a[1] = 1; return; }', true],
    ['BEGIN { if (pid) { print(1); } @a[1] = 1; }', true],
    ['BEGIN { if (pid) { @a[1] = 1; } @a[1] = 1; }', true],
    ['BEGIN { @a[1] = 1; if (pid) { @a[1] = 1; } }', true],
    ['BEGIN { while (pid) { @a[1] = 1; } }', false],
    ['BEGIN { for ($i : 0..pid) { @a[1] = 1; } }', false],
    ['BEGIN { for ($kv : @b) { @a[1] = 1; } }', false],
    ['BEGIN { unroll(2) { @a[1] = 1; } }', true],
    ['BEGIN { $x = pid ? @a[1]++ : 1; }', false],
    ['BEGIN { $x = pid && @a[1]++; }', false],
    // Where exit() keeps it from running, the script ends.
    ['BEGIN { if (pid) { exit(); } @a[1] = 1; }', true],
    ['BEGIN { if (pid) { @a[1] = 1; } } BEGIN { @a[1] = 1; }', true],
    ['macro m() { @a[1] = 1; } BEGIN { m(); }', true],
    ['macro m() { @a[1] = 1; } BEGIN { if (pid) { m(); } }', false],
    ['macro m() { if (pid) { @a[1] = 1; } } BEGIN { m(); }', false],
    ['macro m() { if (pid) { @a[1] = 1; } } BEGIN { m(); m(); }', false],
    ['macro m() { @a[1] = 1; } BEGIN { if (pid) { m(); } m(); }', true],
    ['macro m() { if (pid) { exit(); } } BEGIN { m(); @a[1] = 1; }', true],
  ])('%s: %s', (text, expected) => {
    expect(seedsOf(`${text} kprobe:f { @a[1] = 2; }`).hasEntry('@a', literal('1'))).toBe(expected);
  });

  test.each([
    ['hash', '@a[1] = 1;', true],
    ['lruhash', '@a[1] = 1;', false],
    ['percpuhash', '@a[1] = count();', true],
    ['percpulruhash', '@a[1] = count();', false],
  ])('stays in a %s: %s: %s', (type, written, expected) => {
    expect(seedsOf(`let @a = ${type}(64); BEGIN { ${written} }`).hasEntry('@a', literal('1'))).toBe(expected);
  });

  test('stays unless a probe removes entries of the map', () => {
    const stays = (probe: string) => seedsOf(`${TEXT} ${probe}`).hasEntry('@a', literal('1'));
    expect(stays('kprobe:f { delete(@a[7]); }')).toBe(false);
    expect(stays('kprobe:f { clear(@a); }')).toBe(false);
    expect(stays('kprobe:f { zero(@a); @a[1] = 5; }')).toBe(true);
    expect(stays('END { delete(@a[1]); }')).toBe(true);
    expect(stays('BEGIN { delete(@a[1]); }')).toBe(false);
    expect(stays('BEGIN { delete(@b); }')).toBe(true);
  });

  test('is aggregated in place, if the aggregation has one entry', () => {
    const found = (change: 'aggregate' | 'assign', aggregation?: string) =>
      seedsOf(TEXT).has({
        kind: 'map',
        change,
        ...(aggregation === undefined ? {} : { aggregation }),
        map: '@f',
        key: literal('2'),
        keys: [],
        span: { start: 0, end: 0 },
      });
    expect(found('aggregate', 'count')).toBe(true);
    expect(found('aggregate', 'hist')).toBe(false);
    expect(found('aggregate', 'lhist')).toBe(false);
    expect(found('aggregate')).toBe(true);
    expect(found('assign')).toBe(false);
  });
});
