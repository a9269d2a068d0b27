import { expect, test } from '@jest/globals';
import { broken } from '../../src/render/html-diagram.ts';

test.each([
  ['fentry:native_queued_spin_lock', 12, ['fentry:', 'native_', 'queued_spin_', 'lock']],
  ['aaaaaaaaaa', 4, ['aaaa', 'aaaa', 'aa']],
  // Characters that take the room of two.
  ['uprobe:/bin/程式程式:関数', 8, ['uprobe:', '/bin', '/程式程', '式:関数']],
  ['🎉🎉🎉 x', 4, ['🎉🎉', '🎉 x']],
  ['\u{1d54f}\u{1d54f}\u{1d54f}\u{1d54f}', 4, ['\u{1d54f}\u{1d54f}\u{1d54f}\u{1d54f}']],
])('%s is broken so that it fits %i characters', (text, width, lines) => {
  expect(broken(text, width)).toEqual(lines);
});
