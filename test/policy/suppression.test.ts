import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/analysis.ts';
import { DEFAULT_TARGETS } from '../../src/facts/targets.ts';

const PROBE = 'fexit:native_queued_spin_lock_slowpath { @[pid] = 1; }';

function rules(text: string): string[] {
  return analyse('x.bt', text, { targets: DEFAULT_TARGETS, configured: false }).findings.map(({ rule }) => rule);
}

describe('an ignore comment', () => {
  test.each([
    ['on the line above', `// bpftrace-guard: ignore[lock-path-probe] laboratory only\n${PROBE}\n`],
    ['on the same line', `${PROBE} // bpftrace-guard: ignore[lock-path-probe] laboratory only\n`],
    ['as a block comment', `/* bpftrace-guard: ignore[lock-path-probe] laboratory only */\n${PROBE}\n`],
    ['with CRLF', `// bpftrace-guard: ignore[lock-path-probe] laboratory only\r\n${PROBE}\r\n`],
    ['above other comments', `// bpftrace-guard: ignore[lock-path-probe] laboratory only\n// Counts.\n${PROBE}\n`],
  ])('silences the finding %s', (_where, text) => {
    expect(rules(text)).toEqual([]);
  });

  test.each([
    ['gives no reason', `// bpftrace-guard: ignore[lock-path-probe]\n${PROBE}\n`],
    ['gives no reason in a block comment', `/* bpftrace-guard: ignore[lock-path-probe] */\n${PROBE}\n`],
    ['names another rule', `// bpftrace-guard: ignore[abba-deadlock] why not\n${PROBE}\n`],
    ['names no rule', `// bpftrace-guard: ignore[] why not\n${PROBE}\n`],
    ['is two lines above', `// bpftrace-guard: ignore[lock-path-probe] why not\n\n${PROBE}\n`],
    ['is inside a string', `${PROBE}\nBEGIN { printf("// bpftrace-guard: ignore[lock-path-probe] why not"); }\n`],
  ])('that %s silences nothing', (_what, text) => {
    const found = rules(text);
    expect(found).toContain('lock-path-probe');
    expect(found.includes('unused-suppression')).toBe(!text.includes('printf'));
  });

  test('cannot silence a syntax error', () => {
    const found = rules('// bpftrace-guard: ignore[syntax-error] why not\nkprobe:f { @x = ; }\n');
    expect(found.sort()).toEqual(['syntax-error', 'unused-suppression']);
  });

  test('says which of its rules is idle, where', () => {
    const text = `// bpftrace-guard: ignore[lock-path-probe, abba-deadlock] laboratory only\n${PROBE}\n`;
    const { findings } = analyse('x.bt', text, { targets: DEFAULT_TARGETS, configured: false });
    expect(findings.map(({ rule }) => rule)).toEqual(['unused-suppression']);
    expect(findings[0]?.message).toContain('"abba-deadlock" on line 2');
  });
});
