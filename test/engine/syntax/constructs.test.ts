import { describe, expect, test } from '@jest/globals';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { walk } from '../../../src/engine/syntax/walk.ts';
import { CONSTRUCTS } from './constructs.ts';

describe('The constructs of bpftrace 0.9 to 0.27', () => {
  test.each(CONSTRUCTS)('$text', ({ text, kinds }) => {
    const { items, errors } = parseScript(text);
    const found: string[] = [];
    for (const item of items) walk(item, (node) => found.push(node.kind));
    expect({ errors, kinds: found.join(' ') }).toEqual({ errors: [], kinds });
  });

  // A typedef is C, but no release takes it at the top of a script.
  test.each(['typedef struct a { int x; } b;', 'typedef int b;', 'struct a { int x; } b;', 'struct a;'])(
    'refuses %s as every release does',
    (text) => {
      expect(parseScript(`${text}\nBEGIN { }`).errors).not.toEqual([]);
    },
  );
});
