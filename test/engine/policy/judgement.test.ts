import { describe, expect, test } from '@jest/globals';
import { type Judgement, judgeScript } from '../../../src/engine/policy/judgement.ts';
import { lowerScript } from '../../../src/engine/program/lower.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { NQ, targetOf } from './lowered.ts';

const HANGS = 'bpftrace@0.27.1,kernel@6.12';

function judged(text: string, targets: readonly string[] = [HANGS], other?: string) {
  const model = modelScript(parseScript(text));
  const resolved = targets.map(targetOf);
  const neighbours = [other ?? []].flat().map((its) => {
    const beside = modelScript(parseScript(its));
    return { path: 'other.bt', model: beside, lowered: resolved.map((target) => lowerScript(beside, target)) };
  });
  return judgeScript(model, resolved, { configured: true, neighbours });
}

const told = (text: string, gaps: Judgement['gaps']) =>
  gaps.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);
const gapsIn = (text: string, targets?: readonly string[], other?: string) =>
  told(text, judged(text, targets, other).gaps);

/** So many probes that each of them meets each other one in the lock of one map, at another key. */
const probes = (count: number, body = (key: number) => `@m[${key}] = 1;`) =>
  Array.from({ length: count }, (_, key) => `fentry:lookup_elem_raw { ${body(key)} }\n`).join('');

describe('what is not judged', () => {
  test('is nothing in a small script', () => {
    expect(gapsIn(probes(3), [HANGS], probes(3))).toEqual([]);
  });

  test('is a call that is nested too deeply, and what the model already lacks', () => {
    const depth = 66;
    const macros = Array.from({ length: depth }, (_, at) => `macro m${at}() { m${at + 1}(); }\n`).join('');
    const text = `${macros}macro m${depth}() { $x = 1; }\nkprobe:f { m0(); }\n`;
    const found = gapsIn(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^m\d+\(\): The macros and functions called here are nested too deeply to be followed: call fewer of them inside each other\.$/,
    );
    const model = modelScript(parseScript('BEGIN { }'), [], undefined, [
      { span: { start: 0, end: 5 }, message: 'Gone.' },
    ]);
    expect(judgeScript(model, [], { configured: true }).gaps).toEqual([
      { span: { start: 0, end: 5 }, message: 'Gone.' },
    ]);
  });

  test('is a lock that is taken in too many ways: the script is not judged at all', () => {
    const text = probes(201);
    const { causes, gaps } = judged(text, [HANGS], `fexit:${NQ} { @a[pid] = 1; }`);
    expect(causes).toEqual([]);
    expect(told(text, gaps)).toEqual([
      'fentry:lookup_elem_raw: This script takes a lock in too many different ways to compare all pairs of them, so it was not judged for deadlocks. Split it into several scripts.',
    ]);
  });

  test('is such a lock of several scripts: the script is judged alone', () => {
    const text = `fexit:${NQ} { @a[pid] = 1; }`;
    const { causes, gaps } = judged(text, [HANGS], probes(201));
    expect(causes.length).toBeGreaterThan(0);
    expect(causes.map(({ world }) => world)).not.toContain('together');
    expect(told(text, gaps)).toEqual([
      `fexit:${NQ}: This script and those that run together with it take a lock in too many different ways to be judged as one: split it, or the group.`,
    ]);
  });

  test('is such a lock of two copies', () => {
    const seed = 'BEGIN { $i = (uint64)0; unroll(64) { @g[$i] = sum(0); $i++; } }\n';
    const guarded = probes(
      201,
      (key) => `if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @m[${key}] = 1; @g[cpu] = sum(-1);`,
    );
    expect(gapsIn(seed + guarded)).toEqual([
      'BEGIN: This script takes a lock in too many different ways for two copies of it to be judged together: split it into several scripts.',
    ]);
  });

  test('is from the attach point on at which a target that starts the script has too many functions', () => {
    const text = `fentry:vfs_read { $x = 1; }\n${'kprobe:* { @a[pid] = 1; }\n'.repeat(500)}`;
    expect(gapsIn(text)).toEqual([
      'kprobe:*: The attach points of this script match too many functions to judge them all, and from this one on they were not judged: use narrower wildcards, or split the script.',
    ]);
    expect(gapsIn(text, ['bpftrace@0.17,kernel@6.1'])).toEqual([]);
  });
});

describe('the causes of a script', () => {
  const worlds = (text: string, ...targets: readonly string[]) =>
    judged(text, targets).causes.map(({ world, outcomes }) => [
      world,
      ...outcomes.map(({ verdict, withOthers }) => verdict + (withOthers === true ? ' with others' : '')),
    ]);

  test('are those that it closes, and not their halves', () => {
    const both = '@b[pid] = 2; @a[comm] = 2;';
    expect(worlds(`fentry:${NQ} { ${both} }\nfexit:${NQ} { ${both} }\n`, HANGS)).toEqual([['closed', 'hang']]);
  });

  test('and the halves of other probes', () => {
    const both = '@b[pid] = 2; @a[comm] = 2;';
    // Before 0.23 an update reports no error, so only the third one writes to the ring buffer.
    const script = `fentry:${NQ} { ${both} }\nfexit:${NQ} { ${both} }\nfentry:_raw_spin_unlock_irqrestore { printf("x"); }\n`;
    expect(worlds(script, 'bpftrace@0.20.4,kernel@6.12')).toEqual([
      ['closed', 'hang'],
      ['open', 'hang'],
    ]);
  });

  test('and those that it closes with scripts that run together with it', () => {
    const half = `fexit:${NQ} { @a[pid] = 1; }`;
    expect(judged(half, [HANGS], half).causes.map(({ world }) => world)).toEqual(['together']);
  });

  test('and a half that is worse than what the script closes by itself', () => {
    // The script only waits for itself, which the kernel notices; with another program it hangs.
    const script = `fexit:${NQ} { @a[1] = 1; }\nfentry:${NQ} { @a[1] = 2; }\n`;
    expect(worlds(script, HANGS)).toEqual([
      ['closed', 'lost-updates'],
      ['open', 'hang'],
      ['open', 'hang'],
    ]);
  });

  test('are told with the targets on which another program is needed for it', () => {
    const script = `fexit:${NQ} { @c = count(); }\nfentry:${NQ} { @d[tid] = sum(1); }\n`;
    expect(worlds(script, 'bpftrace@0.20.2,kernel@6.8', HANGS, 'bpftrace@0.27.1,kernel@7.3')).toEqual([
      ['closed', 'hang with others', 'hang', 'safe'],
    ]);
  });
});

test('targets that no fact tells apart share their programs, and keep their names', () => {
  const target = targetOf(HANGS);
  const model = modelScript(parseScript('kprobe:f { @a[1] = 1; }'));
  const { lowered } = judgeScript(model, [target, { ...target, name: 'mine' }], { configured: true });
  expect(lowered.map((script) => script.target.name)).toEqual([target.name, 'mine']);
  expect(lowered[1]?.programs).toBe(lowered[0]?.programs);
});
