import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Script } from '../../../src/engine/syntax/tree.ts';
import { childrenOf, type TreeNode, walk } from '../../../src/engine/syntax/walk.ts';
import type { Span } from '../../../src/text/position.ts';
import { layout, scriptTokens, type Tokens } from './script-arbitrary.ts';

/** Tokens with their own layout behind each. */
const laidOut = scriptTokens.chain((tokens) =>
  fc.record({
    tokens: fc.constant(tokens),
    gaps: fc.array(layout, { minLength: tokens.length, maxLength: tokens.length }),
  }),
);

function textOf(tokens: Tokens, gaps: readonly string[]): string {
  return tokens.map((token, index) => token + (gaps[index] ?? ' ')).join('');
}

function nodesOf(script: Script): TreeNode[] {
  const nodes: TreeNode[] = [];
  for (const item of script.items) walk(item, (node) => nodes.push(node));
  return nodes;
}

/** The tree without its places. */
function shapeOf(script: Script): string {
  return JSON.stringify(script.items, (key, value: unknown) => (/span$/i.test(key) ? undefined : value));
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

describe('Spans of generated scripts', () => {
  test('every script parses', () => {
    fc.assert(
      fc.property(laidOut, ({ tokens, gaps }) => {
        expect(parseScript(textOf(tokens, gaps)).errors).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('are tight, lie within their parents and overlap no sibling', () => {
    fc.assert(
      fc.property(laidOut, ({ tokens, gaps }) => {
        const text = textOf(tokens, gaps);
        for (const node of nodesOf(parseScript(text))) {
          const own = text.slice(node.span.start, node.span.end);
          expect(own).not.toBe('');
          expect(own.trim()).toBe(own);
          expect(own).not.toMatch(/^\/[*/]/);
          const children = [...childrenOf(node)].sort((a, b) => a.span.start - b.span.start);
          children.forEach((child, index) => {
            expect(within(child.span, node.span)).toBe(true);
            const next = children[index + 1];
            if (next) expect(child.span.end).toBeLessThanOrEqual(next.span.start);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  test('leaves are their own text', () => {
    fc.assert(
      fc.property(laidOut, ({ tokens, gaps }) => {
        const text = textOf(tokens, gaps);
        for (const node of nodesOf(parseScript(text))) {
          const own = text.slice(node.span.start, node.span.end);
          if (node.kind === 'identifier' || node.kind === 'variable') expect(own).toBe(node.name);
          if (node.kind === 'map') expect(text.slice(node.nameSpan.start, node.nameSpan.end)).toBe(node.name);
          if (node.kind === 'integer' || node.kind === 'string' || node.kind === 'attach-point') {
            expect(own).toBe(node.text);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('comments are all there and touch no token', () => {
    fc.assert(
      fc.property(laidOut, ({ tokens, gaps }) => {
        const text = textOf(tokens, gaps);
        const script = parseScript(text);
        expect(script.comments).toHaveLength(gaps.filter((gap) => gap.includes('/')).length);
        const places: Span[] = [];
        tokens.reduce((start, token, index) => {
          places.push({ start, end: start + token.length });
          return start + token.length + (gaps[index]?.length ?? 0);
        }, 0);
        for (const { span, text: own } of script.comments) {
          expect(text.slice(span.start, span.end)).toBe(own);
          expect(places.some((place) => place.start < span.end && span.start < place.end)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('layout changes nothing but places', () => {
    fc.assert(
      fc.property(laidOut, ({ tokens, gaps }) => {
        expect(shapeOf(parseScript(textOf(tokens, gaps)))).toBe(shapeOf(parseScript(tokens.join(' '))));
      }),
      { numRuns: 300 },
    );
  });
});

describe('Spans', () => {
  test('count a byte order mark and carriage returns', () => {
    const text = '\uFEFF#!/usr/bin/env bpftrace\r\n// caf\u00e9 \u{1F600}\r\nBEGIN\r\n{\r\n\t@a = pid;\r\n}';
    const script = parseScript(text);
    expect(script.errors).toEqual([]);
    const [item] = script.items;
    expect(text.slice(item?.span.start, item?.span.end)).toBe('BEGIN\r\n{\r\n\t@a = pid;\r\n}');
    expect(script.comments.map(({ kind, text: own }) => [kind, own])).toEqual([
      ['shebang', '#!/usr/bin/env bpftrace'],
      ['line', '// caf\u00e9 \u{1F600}'],
    ]);
  });

  test('of an operation reach over parentheses, those of its operands do not', () => {
    const text = 'BEGIN { @a = (1 + 2) * (3); }';
    const spans: string[] = [];
    for (const node of nodesOf(parseScript(text))) {
      if (node.kind === 'binary' || node.kind === 'integer') spans.push(text.slice(node.span.start, node.span.end));
    }
    expect(spans).toEqual(['(1 + 2) * (3)', '1 + 2', '1', '2', '3']);
  });

  test('of a predicate hold its slashes', () => {
    const text = 'k:f / pid == 1 / { }';
    const [probe] = parseScript(text).items;
    expect(probe?.kind === 'probe' && text.slice(probe.predicateSpan?.start, probe.predicateSpan?.end)).toBe(
      '/ pid == 1 /',
    );
  });

  test('of preprocessor lines hold continuations and leave a trailing comment out', () => {
    const text = '#define A \\\n  1 // one\n#include <a.h>\nBEGIN { }';
    const script = parseScript(text);
    expect(script.items.map((item) => text.slice(item.span.start, item.span.end))).toEqual([
      '#define A \\\n  1',
      '#include <a.h>',
      'BEGIN { }',
    ]);
    expect(script.comments.map((comment) => comment.text)).toEqual(['// one']);
  });
});
