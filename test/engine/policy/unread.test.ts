import { describe, expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { mutate, tokensOf } from '../../differential/mutation.ts';
import { Random } from '../../differential/random.ts';
import { SEED } from '../../seed.ts';

const RUNS = 300 * Number(process.env.TEST_SCALE ?? 1);
const resolved = resolveTargets([
  'bpftrace@0.17,kernel@6.1',
  'bpftrace@0.23.2,kernel@6.12',
  'bpftrace@0.27.1,kernel@6.12',
  'bpftrace@0.27.1,kernel@7.3',
]);
const targets = resolved.ok ? resolved.targets : [];

function findingsOf(script: string) {
  return analyse('x.bt', script, { targets, configured: true }).findings;
}

/** The rules that find something, the syntax apart. */
function rulesOf(script: string): string[] {
  return [...new Set(findingsOf(script).map(({ rule }) => rule))].filter((rule) => rule !== 'syntax-error').sort();
}

const SITE = 'fentry:native_queued_spin_lock_slowpath';
const EXIT = 'fexit:native_queued_spin_lock_slowpath';
const GUARD = 'BEGIN { $i = (uint64)0; unroll(64) { @g[$i] = sum(0); $i++; } @missed = sum(0); }\n';
const RAISE = 'if (@g[cpu] > 0) { @missed = sum(1); return; } @g[cpu] = sum(1);';
const LOWER = '@g[cpu] = sum(-1);';

/** Scripts whose safety rests on something that a syntax error may hide. */
const RESTING: readonly (readonly [string, string])[] = [
  [
    'a guard',
    `${GUARD}${SITE} { ${RAISE} @b[pid] = 2; @a[comm] = 2; ${LOWER} }\n${EXIT} { ${RAISE} @b[pid] = 3; @a[comm] = 3; ${LOWER} }\n`,
  ],
  [
    'seeded entries',
    `BEGIN { @n["a"] = sum(0); @m["b"] = sum(0); }\n${SITE} { @n["a"] = sum(1); @m["b"] = sum(1); }\n`,
  ],
  ['a declaration', `let @a = percpuarray(16);\n${SITE} { @a[1] = 1; }\n${EXIT} { @a[1] = 2; }\n`],
  ['a variable', `${SITE} { $k = pid; @a[$k] = 1; }\n${EXIT} { $k = pid; @a[$k] = 2; }\n`],
  [
    'an ignore comment',
    `// bpftrace-guard: ignore[lock-path-probe] alone there\n${SITE} { @a[pid] = 1; }\nBEGIN { @b = 1; }\n`,
  ],
  [
    "bpftrace's own guard",
    'fentry:_raw_spin_lock { @b[pid] = 2; @a[comm] = 2; }\nfexit:_raw_spin_lock { @b[pid] = 3; @a[comm] = 3; }\n',
  ],
];

describe('A script with a syntax error', () => {
  test.each(RESTING)('is not blamed for what it may not lack: %s', (_what, script) => {
    expect(parseScript(script).errors).toEqual([]);
    const known = rulesOf(script);
    // Half of a pair is a danger of its own, which the whole pair says already.
    if (known.includes('abba-deadlock')) known.push('lock-path-probe');
    const tokens = tokensOf(script);
    let broken = 0;
    for (const [index, token] of tokens.entries()) {
      if (token.startsWith('//')) continue;
      for (const piece of [[], [')'], ['= ='], [' $ ']]) {
        const changed = tokens.toSpliced(index, 1, ...piece).join('');
        if (parseScript(changed).errors.length === 0) continue;
        broken++;
        const more = rulesOf(changed).filter((rule) => !known.includes(rule));
        expect([changed, more]).toEqual([changed, []]);
      }
    }
    expect(broken).toBeGreaterThan(tokens.length / 2);
  });

  test('is still judged: the locks that are there count', () => {
    const script = `${SITE} { @b[pid] = 2; $x = ; @a[comm] = 2; }\n${EXIT} { @b[pid] = 3 @a[comm] = 3; }\n`;
    expect(rulesOf(script)).toEqual(rulesOf(script.replace('$x = ;', '').replace('3 @', '3; @')));
    expect(rulesOf(script)).toContain('abba-deadlock');
  });

  test('gets no rewrite', () => {
    const whole = `fentry:vfs_read { @a[pid] = 1; }\n${SITE} { @b[pid] = 2; @a[comm] = 2; }\n`;
    expect(findingsOf(whole).some(({ fixes }) => fixes.length > 0)).toBe(true);
    const broken = findingsOf(`${whole}BEGIN { $x = ; }\n`);
    expect(broken.some(({ rule }) => rule === 'lock-path-probe' || rule === 'abba-deadlock')).toBe(true);
    expect(broken.flatMap(({ fixes }) => fixes)).toEqual([]);
  });

  test(`keeps its verdict red, whatever else is found (seed ${SEED})`, () => {
    const random = new Random(SEED);
    let broken = 0;
    for (let count = 0; count < RUNS; count++) {
      const script = mutate(random.pick(RESTING)[1], random);
      if (parseScript(script).errors.length === 0) continue;
      broken++;
      const findings = findingsOf(script);
      expect(findings.some(({ rule, severity }) => rule === 'syntax-error' && severity === 'error')).toBe(true);
      expect(findings.flatMap(({ fixes }) => fixes)).toEqual([]);
    }
    expect(broken).toBeGreaterThan(RUNS / 3);
  });
});
