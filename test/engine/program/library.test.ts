import { expect, test } from '@jest/globals';
import { Library } from '../../../src/engine/program/library.ts';

test('what is at a path stays', () => {
  const library = new Library();
  expect(library.source('a.bt')).toBeUndefined();
  const first = { kind: 'text', text: 'BEGIN { }' } as const;
  const second = { kind: 'text', text: 'END { }' } as const;
  library.add('a.bt', first);
  library.add('a.bt', second);
  library.add('b.bt', second);
  expect([library.source('a.bt'), library.source('b.bt')]).toEqual([first, second]);
});

test('a text is parsed once at each path', () => {
  const library = new Library();
  const script = library.parse('a.bt', 'BEGIN { }');
  expect(script.items.map(({ kind }) => kind)).toEqual(['probe']);
  expect(library.parse('a.bt', 'BEGIN { }')).toBe(script);
  const changed = library.parse('a.bt', 'macro m() { }');
  expect(changed.items.map(({ kind }) => kind)).toEqual(['macro']);
  expect(library.parse('a.bt', 'macro m() { }')).toBe(changed);
  expect(library.parse('b.bt', 'macro m() { }')).not.toBe(changed);
});
