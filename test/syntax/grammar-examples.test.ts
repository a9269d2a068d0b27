import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { attachPointGrammar } from '../../src/syntax/attach-point.ts';
import { tokensOf as tokensOfAttachPoint } from '../../src/syntax/attach-point-token.ts';
import { grammar } from '../../src/syntax/grammar.ts';
import { ItemScanner } from '../../src/syntax/item-boundary.ts';

interface Example {
  readonly rule: string;
  readonly text: string;
  readonly matches: boolean;
}

/** The `//+` and `//-` comments of the grammar, each with the rule that follows it. */
function examplesOf(source: string): Example[] {
  const examples: Example[] = [];
  let waiting: Omit<Example, 'rule'>[] = [];
  for (const line of source.split('\n')) {
    if (/^\s*\/\/=$/.test(line)) continue;
    const comment = /^\s*\/\/([+-])\s*(.*)$/.exec(line);
    if (comment) {
      const texts: unknown = JSON.parse(`[${comment[2]}]`);
      if (!Array.isArray(texts)) throw new TypeError(`Not a list of strings: ${line}`);
      waiting.push(...texts.map((text) => ({ text: String(text), matches: comment[1] === '+' })));
      continue;
    }
    const rule = /^ {2}(\w+)/.exec(line)?.[1];
    if (rule !== undefined) {
      examples.push(...waiting.map((example) => ({ rule, ...example })));
      waiting = [];
    }
  }
  if (waiting.length > 0) throw new Error('The last examples of the grammar belong to no rule.');
  return examples;
}

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

function read(name: string): Example[] {
  return examplesOf(readFileSync(new URL(`../../grammar/${name}.ohm`, import.meta.url), 'utf8'));
}

describe('The examples inside the grammar', () => {
  const examples = read('bpftrace');
  test('are there', () => expect(examples.length).toBeGreaterThan(200));

  test.each(examples)('$rule, matches: $matches, $text', ({ rule, text, matches }) => {
    expect(grammar.match(tokensOf(text, rule), rule).succeeded()).toBe(matches);
  });
});

describe('The examples inside the grammar of attach points', () => {
  const examples = read('attach-point');
  test('are there', () => expect(examples.length).toBeGreaterThan(150));

  test.each(examples)('$rule, matches: $matches, $text', ({ rule, text, matches }) => {
    const codes = tokensOfAttachPoint(text).map(({ code }) => code);
    expect(attachPointGrammar.match(codes.join(''), rule).succeeded()).toBe(matches);
  });
});
