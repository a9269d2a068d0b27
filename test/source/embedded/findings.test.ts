import { expect, test } from '@jest/globals';
import { MappedText } from '../../../src/source/embedded/mapped-text.ts';
import { Findings } from '../../../src/source/embedded/program.ts';

const HOST = 'abcdefghijklmnop';

/** The places that are found where some programs are sure to be, and others stand by themselves. */
function places(programs: readonly string[], strays: readonly string[]): string[] {
  const found = new Findings();
  const at = (text: string) => {
    const start = HOST.indexOf(text);
    return MappedText.of(HOST, { start, end: start + text.length });
  };
  for (const stray of strays) found.addStray(at(stray), 0, false);
  for (const program of programs) found.add(at(program), 0);
  return found.found().programs.map(({ source }) => source.text);
}

test.each([
  ['behind a program', ['cdef'], ['gh'], ['cdef', 'gh']],
  ['before a program', ['cdef'], ['ab'], ['ab', 'cdef']],
  ['at the start of one', ['cdef'], ['bc'], ['cdef']],
  ['at the end of one', ['cdef'], ['fg'], ['cdef']],
  ['in one', ['cdef'], ['de'], ['cdef']],
  ['around one', ['cdef'], ['bcdefg'], ['cdef']],
  ['between two', ['ab', 'ef'], ['cd'], ['ab', 'cd', 'ef']],
  ['in the longer of two', ['abcdefgh', 'bc'], ['de'], ['abcdefgh', 'bc']],
  ['behind the longer of two', ['abcdefgh', 'bc'], ['ij'], ['abcdefgh', 'bc', 'ij']],
  ['behind another one', [], ['ab', 'cd'], ['ab', 'cd']],
  ['in another one', [], ['bc', 'abcd', 'ef'], ['abcd', 'ef']],
  ['at the start of another one', [], ['ab', 'abcd'], ['abcd']],
  ['across the end of another one', [], ['abcd', 'def', 'gh'], ['abcd', 'gh']],
])('a text that stands by itself, %s', (_, programs, strays, expected) => {
  expect(places(programs, strays)).toEqual(expected);
});
