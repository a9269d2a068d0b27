import { describe, expect, test } from '@jest/globals';
import { lowerScript } from '../../../src/engine/program/lower.ts';
import type { LoweredScript } from '../../../src/engine/program/program.ts';
import type { ScriptModel } from '../../../src/engine/program/script-model.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { TARGETS } from '../../../src/facts/query/machines.ts';
import { DEFAULT_TARGETS } from '../../../src/facts/query/population.ts';
import type { Target } from '../../../src/facts/target.ts';
import { RISKY_SCRIPTS } from '../rewrite/matrix/scripts.ts';

/** Entries that are seeded and entries that are not, few keys and many, errors, a map that is swept, stacks and output. */
const MIXED = `BEGIN { @a[1] = sum(0); @b = count(); for ($i : 0..ncpus) { @c[$i] = sum(0); } }
fentry:htab_map_update_elem { @a[1] = sum(1); @a[2] = sum(1); @b = count(); @c[cpu] = sum(1); @d[pid] = count(); }
fexit:_raw_spin_lock { @e[cpu] = 1; @e[tid] = 2; @e[3] = 4; delete(@d[pid]); if (@f[comm] > 3) { @f[comm]++; } }
kprobe:htab_* { @s[kstack] = count(); printf("%s", comm); @h = hist(arg0 / (arg1 - 1)); }
interval:s:1 { clear(@e); zero(@d); print(@h); }
kretprobe:_raw_spin_lock, fentry:$1, w*:0xffffffff81000000:8:rw { @g[args->x[arg0]] = 1; }
`;
const BROKEN = `${MIXED}fentry:_raw_spin_lock { @a[1] = ; @f[pid] = 1; }\nlet @e = hash(5;\n`;

const scripts = [
  ...RISKY_SCRIPTS.map(({ name, text }) => [name, text] as const),
  ['mixed', MIXED] as const,
  ['broken', BROKEN] as const,
];
function told({ programs, ...rest }: LoweredScript, on: Target): string {
  return JSON.stringify([rest, programs.map((program) => ({ ...program, calls: program.calls(on) }))]);
}

function modelOf(text: string): ScriptModel {
  return modelScript(parseScript(text));
}

describe('Targets that share the programs of a script would each have the same by itself:', () => {
  test.each(scripts)('%s', (_, text) => {
    const shared = modelOf(text);
    const { script } = shared;
    for (const target of DEFAULT_TARGETS)
      expect(told(lowerScript(shared, target), target)).toBe(told(lowerScript(modelScript(script), target), target));
  });
});

/** Two effects that only some releases tell apart: the first one must not stand for the second one. */
test.each([
  ['an entry that BEGIN writes, and another one', '@a[1] = count();', '@a[2] = count();'],
  [
    'a deletion of which nobody looks at the result, and one of which somebody does',
    'delete(@b[1]);',
    '$x = delete(@b[2]);',
  ],
  ['a read of an entry that is there, and of one that is not', '$y = @a[1];', '$z = @a[3];'],
  ['few keys, and many', '@c[1] = 1;', '@c[pid] = 1;'],
  ['two errors', '$x = 1 / arg1;', 'signal(9);'],
  ['reads of maps of two kinds', '$y = @d[1];', '$z = @a[4];'],
])('%s', (_, first, second) => {
  const begin = 'BEGIN { @a[1] = count(); @d[1] = 1; @b[1] = 1; @b[2] = 1; }';
  for (const body of [`${first} ${second}`, `${second} ${first}`]) {
    const shared = modelOf(`${begin} fentry:vfs_read { ${body} }`);
    for (const target of TARGETS)
      expect(told(lowerScript(shared, target), target)).toBe(
        told(lowerScript(modelScript(shared.script), target), target),
      );
  }
});

test('default targets that tell nothing of a script apart share its programs', () => {
  const model = modelOf('fentry:htab_map_update_elem { @a[pid] = 1; @b[comm] = count(); }');
  const programs = new Set(DEFAULT_TARGETS.map((target) => lowerScript(model, target).programs));
  // Three ways in which bpftrace releases lock for count().
  expect(programs.size).toBeLessThanOrEqual(3);
});
