import { expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { tellAll } from '../../../src/engine/policy/finding.ts';

function misleading(text: string): { message: string; words: string }[] {
  const resolved = resolveTargets(['bpftrace@0.27.1,kernel@6.12']);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  const { findings } = analyse('x.bt', text, { targets: resolved.targets, configured: true });
  return findings
    .filter(({ rule }) => rule === 'misleading-text')
    .map(({ span, ...finding }) => ({ message: tellAll(finding), words: text.slice(span.start, span.end) }));
}

test.each([
  ['kprobe:vfs_re\u0430d { @ = 1; }', ['vfs_re\u0430d']],
  ['BEGIN { printf("a\u202eb"); } // \u200b', ['\u202e', '\u200b']],
  ['kprobe:f { @ = 1; } // \u2066x\u2069', ['\u2066', '\u2069']],
])('%j misleads where it does', (text, words) => {
  expect(misleading(text).map((found) => found.words)).toEqual(words);
});

test('the first twenty places are told, and the last of them says how many more there are', () => {
  const places = (count: number) => misleading('kprobe:vfs_re\u0430d { @ = 1; }\n'.repeat(count));
  expect(
    places(20)
      .map(({ message }) => message)
      .join(''),
  ).not.toContain('more such places');
  const messages = places(25).map(({ message }) => message);
  expect(messages).toHaveLength(20);
  expect(messages.filter((message) => message.includes('more such places'))).toEqual([messages.at(-1)]);
  expect(messages.at(-1)).toMatch(/\. There are 5 more such places below\.$/);
});
