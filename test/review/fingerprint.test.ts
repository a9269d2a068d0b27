import { describe, expect, test } from '@jest/globals';
import { fingerprints } from '../../src/review/fingerprint.ts';
import { finding } from './known.ts';

const TEXT = 'kprobe:f { @a[pid]  = 1; }\nkprobe:g { @b = 2; }\n';

function of(text: string, on: readonly string[], path = 'a.bt'): string[] {
  return fingerprints({ path, text, findings: on.map((each) => finding(text, each)) });
}

describe('fingerprints', () => {
  test('are 16 hex digits that stay when lines move, white space changes, or the rest of the script does', () => {
    const [one] = of(TEXT, ['@a[pid]  = 1']);
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(of(`// more\n\n${TEXT}`, ['@a[pid]  = 1'])).toEqual([one]);
    expect(of('kprobe:other { @a[pid] =\n 1; }', ['@a[pid] =\n 1'])).toEqual([one]);
  });

  test('differ by path, place and related places', () => {
    const base = of(TEXT, ['@a[pid]  = 1'])[0];
    expect(of(TEXT, ['@b = 2'])[0]).not.toBe(base);
    expect(of(TEXT, ['@a[pid]  = 1'], 'b.bt')[0]).not.toBe(base);
    const related = [{ span: { start: 0, end: 8 }, message: 'here' }];
    const [other] = fingerprints({ path: 'a.bt', text: TEXT, findings: [finding(TEXT, '@a[pid]  = 1', { related })] });
    expect(other).not.toBe(base);
  });

  test('equal findings are counted in the order of the text, whatever the order of the list', () => {
    const text = 'x { @a = 1 } y { @a = 1 }';
    const first = finding(text, '@a = 1');
    const second = finding(text, '@a = 1', { span: { start: 17, end: 23 } });
    const inOrder = fingerprints({ path: 'a.bt', text, findings: [first, second] });
    expect(new Set(inOrder).size).toBe(2);
    expect(fingerprints({ path: 'a.bt', text, findings: [second, first] })).toEqual([...inOrder].reverse());
  });
});
