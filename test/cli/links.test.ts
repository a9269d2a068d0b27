import { expect, test } from '@jest/globals';
import { takesLinks } from '../../src/cli/terminal.ts';

test.each([
  ['a terminal that shows them', { TERM_PROGRAM: 'WezTerm' }, true, true],
  ['GNOME Terminal', { VTE_VERSION: '7600' }, true, true],
  ['one that is too old', { VTE_VERSION: '4205' }, true, false],
  ['one that nobody knows', { TERM: 'xterm-256color' }, true, false],
  ['a pipe', { TERM_PROGRAM: 'WezTerm' }, false, false],
  ['CI', { TERM_PROGRAM: 'WezTerm', CI: 'true' }, true, false],
  ['who asks for them', { FORCE_HYPERLINK: '1' }, false, true],
  ['who wants none', { FORCE_HYPERLINK: '0', TERM_PROGRAM: 'WezTerm' }, true, false],
] as const)('links for %s', (_, env, isTerminal, expected) => {
  expect(takesLinks(env, isTerminal)).toBe(expected);
});
