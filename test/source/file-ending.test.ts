import { expect, test } from '@jest/globals';
import { endingOf, mayBeImported } from '../../src/source/file-ending.ts';

test.each([
  ['a.py', 'program', false],
  ['dir/a.rs', 'program', false],
  ['a.S', 'program', false],
  ['a.zig', 'program', false],
  ['a.yaml', 'data', false],
  ['a.yml', 'data', false],
  ['a.toml', 'data', false],
  ['a.7z', 'binary', false],
  ['a.cpp', 'program', false],
  ['a.odt', 'binary', false],
  ['x.c/a.py', 'program', false],
  ['a.zst', 'binary', false],
  ['x.y/a.png', 'binary', false],
  // An import or an include may name these.
  ['a.c', 'program', true],
  ['a.h', 'program', true],
  ['a.o', 'binary', true],
  ['a.hh', 'program', true],
  ['a.hpp', 'program', true],
  ['a.hxx', 'program', true],
  ['a.inc', 'program', true],
  ['a.bt', 'unknown', true],
  ['a.sh', 'unknown', true],
  ['a.txt', 'unknown', true],
  ['a', 'unknown', true],
  ['.py', 'unknown', true],
  ['dir/.py', 'unknown', true],
  ['x.py/a', 'unknown', true],
  ['a.PY', 'unknown', true],
  ['a.py~', 'unknown', true],
  ['a.', 'unknown', true],
  ['a.ch', 'unknown', true],
] as const)('%s has the ending of: %s; a script may import it: %s', (path, ending, imported) => {
  expect([endingOf(path), mayBeImported(path)]).toEqual([ending, imported]);
});
