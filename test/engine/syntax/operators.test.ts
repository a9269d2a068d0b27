import { describe, expect, test } from '@jest/globals';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Expression } from '../../../src/engine/syntax/tree.ts';

/** The expression with a pair of parentheses around each operation. */
function grouped(expression: Expression | undefined): string {
  if (!expression) return '';
  switch (expression.kind) {
    case 'binary':
      return `(${grouped(expression.left)} ${expression.operator} ${grouped(expression.right)})`;
    case 'unary':
      return `(${expression.operator}${grouped(expression.operand)})`;
    case 'cast':
      return `((${expression.type})${grouped(expression.operand)})`;
    case 'update':
      return expression.prefix
        ? `(${expression.operator}${grouped(expression.operand)})`
        : `(${grouped(expression.operand)}${expression.operator})`;
    case 'ternary':
      return `(${grouped(expression.condition)} ? ${grouped(expression.then)} : ${grouped(expression.else)})`;
    case 'member':
      return `(${grouped(expression.object)}${expression.operator}${expression.name})`;
    case 'index':
      return `(${grouped(expression.object)}[${expression.index.map(grouped).join()}])`;
    case 'map':
      return expression.keys ? `${expression.name}[${expression.keys.map(grouped).join()}]` : expression.name;
    case 'call':
      return `${expression.name}(${expression.arguments.map(grouped).join()})`;
    case 'tuple':
      return `<${expression.elements.map(grouped).join()}>`;
    case 'identifier':
    case 'variable':
      return expression.name;
    case 'integer':
      return expression.text;
    default:
      return expression.kind;
  }
}

function parse(text: string): string {
  const script = parseScript(`k:f / ${text} / { }`);
  expect(script.errors).toEqual([]);
  const [probe] = script.items;
  return grouped(probe?.kind === 'probe' ? probe.predicate : undefined);
}

describe('Precedence', () => {
  test.each([
    ['a + b * c', '(a + (b * c))'],
    ['a * b + c', '((a * b) + c)'],
    ['a - b - c', '((a - b) - c)'],
    ['a / b / c', '((a / b) / c)'],
    ['a << b + c', '(a << (b + c))'],
    ['a < b << c', '(a < (b << c))'],
    ['a == b < c', '(a == (b < c))'],
    ['a & b == c', '(a & (b == c))'],
    ['a ^ b & c', '(a ^ (b & c))'],
    ['a | b ^ c', '(a | (b ^ c))'],
    ['a && b | c', '(a && (b | c))'],
    ['a || b && c', '(a || (b && c))'],
    ['a && b || c && d', '((a && b) || (c && d))'],
    ['(a + b) * c', '((a + b) * c)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['a ? b ? c : d : e', '(a ? (b ? c : d) : e)'],
    ['a ?: b', '(a ?  : b)'],
    ['a || b ? c : d', '((a || b) ? c : d)'],
    ['-a * b', '((-a) * b)'],
    ['!a == b', '((!a) == b)'],
    ['*$p.x', '(*($p.x))'],
    ['(int64)$p->x', '((int64)($p->x))'],
    ['(int64)a + b', '(((int64)a) + b)'],
    ['*(uint8 *)$p', '(*((uint8 *)$p))'],
    ['- -a', '(-(-a))'],
    ['$a++ + ++$b', '(($a++) + (++$b))'],
    ['@a[1] - -1', '(@a[1] - (-1))'],
    ['$a.b->c[d].1', '(((($a.b)->c)[d]).1)'],
    ['(pid) - 1', '(pid - 1)'],
    ['(a, b + c)', '<a,(b + c)>'],
    ['f(a)[b]', '(f(a)[b])'],
  ])('%s', (text, expected) => expect(parse(text)).toBe(expected));
});

describe('The slash', () => {
  test.each([
    ['k:f /a / b/ { }', '(a / b)'],
    ['k:f /@x/ { }', '@x'],
    ['k:f / 1 /{ }', '1'],
    ['k:f /a/b/c/{ }', '((a / b) / c)'],
    ['k:f / a / // a comment\n{ }', 'a'],
    ['k:f / a /* / */ / { }', 'a'],
  ])('%s', (text, expected) => {
    const script = parseScript(text);
    expect(script.errors).toEqual([]);
    const [probe] = script.items;
    expect(grouped(probe?.kind === 'probe' ? probe.predicate : undefined)).toBe(expected);
  });
});
