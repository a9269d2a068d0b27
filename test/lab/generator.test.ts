import { describe, expect, test } from '@jest/globals';
import { parseScript } from '../../src/engine/syntax/parse.ts';
import { readScript, writeScript } from './generated-script.ts';
import { chooseGenerated, generate, isNearTheBorder, neighboursOf } from './generator.ts';
import { machine, modelVerdict } from './model-verdict.ts';

const TARGET = machine('bpftrace@0.27.1,kernel@6.1.192');

describe('generated scripts', () => {
  test('are the same for the same seed and number, and others for others', () => {
    const texts = Array.from({ length: 50 }, (_, number) => writeScript(generate(7, number, TARGET)));
    expect(texts).toEqual(Array.from({ length: 50 }, (_, number) => writeScript(generate(7, number, TARGET))));
    expect(new Set(texts).size).toBe(50);
    expect(writeScript(generate(8, 0, TARGET))).not.toBe(texts[0]);
  });

  test('parse', () => {
    for (let number = 0; number < 200; number++) {
      const text = writeScript(generate(7, number, TARGET));
      expect([text, parseScript(text).errors]).toEqual([text, []]);
    }
  });

  test('are read from their texts again', () => {
    for (let number = 0; number < 200; number++) {
      const script = generate(7, number, TARGET);
      expect(readScript(writeScript(script))).toEqual(script);
    }
    expect(readScript('kprobe:vfs_read { @a[pid] = 1; }\n')).toBeUndefined();
  });

  test('are chosen by turns: silent near the border, then bad', () => {
    const chosen = chooseGenerated(7, 6, TARGET);
    expect(chosen).toHaveLength(6);
    for (const [index, { script, model }] of chosen.entries()) {
      expect(model).toEqual(modelVerdict(script, TARGET));
      if (index % 2 === 0) expect(model.silent).toBe(true);
      else expect(['hang', 'lost-updates']).toContain(model.verdict);
    }
  });

  test('are chosen among the silent ones near the border alone', () => {
    const silent = chooseGenerated(7, 3, TARGET, 'silent');
    expect(silent).toHaveLength(3);
    for (const { script, model } of silent) {
      expect(model.silent).toBe(true);
      expect(isNearTheBorder(readScript(script) ?? { programs: [], guard: 'none' }, TARGET)).toBe(true);
    }
    // The first of both choices is the same: it is of the first number that is silent.
    expect(silent[0]).toEqual(chooseGenerated(7, 1, TARGET)[0]);
  });
});

test('a script one fact away from a hang is near the border', () => {
  const near = {
    programs: [
      { site: 'kprobe:alloc_fd', statements: ['@a[pid] = 1; @s[comm] = 1;'] },
      { site: 'kprobe:close_fd', statements: ['@s[comm] = 1; @a[pid] = 1;'] },
    ],
    guard: 'none',
  } as const;
  expect(isNearTheBorder(near, TARGET)).toBe(true);
  expect(neighboursOf(near)).toHaveLength(8);
  // From 6.15 on a hash map has no lock in which a function can be probed.
  expect(isNearTheBorder(near, machine('bpftrace@0.27.1,kernel@7.3.4'))).toBe(false);
});
