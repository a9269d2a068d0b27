import { expect, test } from '@jest/globals';
import { roleOf } from '../../src/source/opened-file.ts';

const RUN = '#!/usr/bin/bpftrace\n';
const COMMAND = "bpftrace -e 'BEGIN { }'\n";

test.each([
  ['a.bt', '', ['script', 'script', undefined]],
  ['run', RUN, ['script', 'script', undefined]],
  ['a.sh', RUN, ['script', 'script', undefined]],
  ['a.sh', COMMAND, ['host', 'host', undefined]],
  ['a.sh', 'ls\n', [undefined, undefined, undefined]],
  ['run', `#!/bin/sh\n${COMMAND}`, ['host', 'script', undefined]],
  ['run', COMMAND, [undefined, 'script', undefined]],
  // A text or C that is chosen by its name may be a script.
  ['a.txt', COMMAND, ['host', 'script', undefined]],
  ['a.c', '', [undefined, 'script', undefined]],
  ['a.rs', COMMAND, [undefined, 'script', undefined]],
] as const)('%s with %j, where scripts, any file or none is chosen, is: %j', (path, text, roles) => {
  expect((['script', 'any', 'none'] as const).map((choice) => roleOf(path, text, choice))).toEqual(roles);
});
