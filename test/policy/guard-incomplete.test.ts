import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/analysis.ts';
import { resolveTargets } from '../../src/configuration/targets.ts';

const SEED = 'BEGIN { $i = (uint64)0; unroll(64) { @g[$i] = sum(0); $i++; } }\n';
const TEST = 'if (@g[cpu] > 0) { return; }';
const body = (inside: string) => `fentry:vfs_read { ${inside} }\n`;
const whole = `${TEST} @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1);`;

/** The messages of the rule, each cut after its first words. */
function said(script: string): string[] {
  const resolved = resolveTargets(['bpftrace@0.23.2,kernel@6.12']);
  const targets = resolved.ok ? resolved.targets : [];
  return analyse('x.bt', script, { targets, configured: true })
    .findings.filter(({ rule }) => rule === 'guard-incomplete')
    .map(({ message, span }) => `${script.slice(span.start, span.end)}: ${message}`);
}

describe('a recursion guard', () => {
  test('that is whole is not reported', () => {
    expect(said(SEED + body(whole))).toEqual([]);
  });

  test.each([
    [
      'keyed by tid',
      SEED + body('if (@g[tid] > 0) { return; } @g[tid] = sum(1); @a[pid] = 1; @g[tid] = sum(-1);'),
      /@g\[tid\].*not kept for each CPU/,
    ],
    [
      'of a plain map',
      body('if (@g[cpu] > 0) { return; } @g[cpu] = 1; @a[pid] = 1; @g[cpu] = 0;'),
      /@g\[cpu\] = 1.*takes a map lock itself/,
    ],
    ['tested with != 0', SEED + body(whole.replace('> 0', '!= 0')), /@g\[cpu\] != 0.*not tested with "> 0"/],
    [
      'raised before it is tested',
      SEED + body(`@g[cpu] = sum(1); ${TEST} @a[pid] = 1; @g[cpu] = sum(-1);`),
      /raised before it is tested/,
    ],
    [
      'that a return leaks',
      SEED + body(`${TEST} @g[cpu] = sum(1); if (pid == 1) { return; } @a[pid] = 1; @g[cpu] = sum(-1);`),
      /not lowered on every way out/,
    ],
    [
      'that an exit() leaks',
      SEED + body(`${TEST} @g[cpu] = sum(1); if (pid == 1) { exit(); } @a[pid] = 1; @g[cpu] = sum(-1);`),
      /not lowered on every way out/,
    ],
    ['that is never lowered', SEED + body(`${TEST} @g[cpu] = sum(1); @a[pid] = 1;`), /not lowered on every way out/],
    ['without a seed', body(whole), /no entries before the first event/],
    [
      'that is cleared while probes run',
      `${SEED}${body(whole)}interval:s:1 { clear(@g); }\n`,
      /clear\(@g\).*removed or zeroed/,
    ],
    [
      'that is zeroed while probes run',
      `${SEED}${body(whole)}interval:s:1 { zero(@g); }\n`,
      /zero\(@g\).*removed or zeroed/,
    ],
    [
      'that another probe does not have',
      `${SEED}${body(whole)}fexit:vfs_read { @a[pid] = 2; }\n`,
      /fexit:vfs_read.*this one is not/,
    ],
  ])('%s is reported', (_what, script, message) => {
    const messages = said(script);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(message);
  });

  test.each([
    ['a map that remembers what was seen', body('if (@seen[pid]) { return; } @seen[pid] = 1; @a[pid] = 1;')],
    ['a probe that takes no lock', `${SEED}${body(whole)}fexit:vfs_read { $x = pid; }\n`],
    [
      'a script of kprobes only',
      'kprobe:vfs_read { if (@g[cpu]) { return; } @g[cpu] = 1; @a[pid] = 1; @g[cpu] = 0; }\n',
    ],
  ])('%s is none', (_what, script) => {
    expect(said(script)).toEqual([]);
  });
});
