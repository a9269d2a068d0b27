import { describe, expect, test } from '@jest/globals';
import { attachPointGrammar } from '../../../src/engine/syntax/attach-point.ts';
import { tokensOf as tokensOfAttachPoint } from '../../../src/engine/syntax/attach-point-token.ts';
import { grammar } from '../../../src/engine/syntax/grammar.ts';
import { ItemScanner } from '../../../src/engine/syntax/item-boundary.ts';
import { grammarExamples } from './grammar-examples.ts';

/** Rules that match whole items, or what only stands at the head of one. */
const AT_TOP = new Set([
  ...['script', 'preprocessor', 'cDefinition', 'config', 'import', 'mapDeclaration', 'macro', 'subprogram'],
  ...['probe', 'attachPoint'],
]);

/** The text as the grammar reads it under a rule. */
function tokensOf(text: string, rule: string): string {
  const scanner = new ItemScanner(text);
  if (!AT_TOP.has(rule)) {
    scanner.rest();
    return scanner.tokens.characters();
  }
  let characters = '';
  while (scanner.next(false)) characters += scanner.tokens.characters();
  return characters;
}

describe('The examples inside the grammar', () => {
  const examples = grammarExamples('bpftrace');
  test('are there', () => expect(examples.length).toBeGreaterThan(200));

  test.each(examples)('$rule, matches: $matches, $text', ({ rule, text, matches }) => {
    expect(grammar.match(tokensOf(text, rule), rule).succeeded()).toBe(matches);
  });
});

describe('The examples inside the grammar of attach points', () => {
  const examples = grammarExamples('attach-point');
  test('are there', () => expect(examples.length).toBeGreaterThan(150));

  test.each(examples)('$rule, matches: $matches, $text', ({ rule, text, matches }) => {
    const codes = tokensOfAttachPoint(text).map(({ code }) => code);
    expect(attachPointGrammar.match(codes.join(''), rule).succeeded()).toBe(matches);
  });
});
