import type { Span } from '../../text/position.ts';
import { inChain, type Matched } from './matched.ts';
import { blockOf, ifOf } from './statement-nodes.ts';
import { codeOf } from './token.ts';
import type { Expression, MapAccess, Variable } from './tree.ts';

const DECIMAL = codeOf('<decimal>');
const NUMBER = codeOf('<number>');
const TEXT = codeOf('<string>');
const POSITIONAL = codeOf('<positional>');
const VARIABLE = codeOf('<variable>');
const MAP = codeOf('<map>');
const COMMA = codeOf(',');
const QUESTION = codeOf('?');

/** An operand with its extent, which is wider than the expression's span if there are parentheses around it. */
interface Extent {
  readonly expression: Expression;
  readonly span: Span;
}

/** The expression that a rule or a token of the grammar matched. */
export function expressionOf(node: Matched): Expression {
  switch (node.rule) {
    case '':
      return leafOf(node);
    case 'expression':
      return conditionalOf(node);
    case 'postfixed':
      return postfixedOf(node);
    case 'prefixed':
      return prefixedOf(node);
    case 'update':
      return updateOf(node, node.child(0), node.child(1), true);
    case 'enclosed':
      return expressionOf(node.child(1));
    case 'address':
      return { kind: 'unary', span: node.span, operator: '&', operand: leafOf(node.child(1)) };
    case 'mapAccess':
      return mapOf(node);
    case 'call': {
      const name = node.child(0);
      const given = node.list(2).map(expressionOf);
      return { kind: 'call', span: node.span, name: name.text, nameSpan: name.span, arguments: given };
    }
    case 'tuple':
      return tupleOf(node);
    case 'record': {
      const fields = [node.child(1), ...node.child(3).children()];
      return {
        kind: 'record',
        span: node.span,
        fields: fields.map((field) => ({ name: field.child(0).text, value: expressionOf(field.child(2)) })),
      };
    }
    case 'step':
      return updateOf(node, node.child(1), node.child(0), false);
    case 'block':
      return { kind: 'block-expression', span: node.span, block: blockOf(node, true) };
    case 'if':
      return { kind: 'if-expression', span: node.span, statement: ifOf(node, true) };
    case 'typeof':
    case 'size':
    case 'offset':
      return measureOf(node);
    default:
      throw new TypeError(`${node.rule} is not an expression`);
  }
}

function leafOf(node: Matched): Expression {
  const { span, text } = node;
  switch (node.code) {
    case DECIMAL:
      return { kind: 'integer', span, text };
    case NUMBER: {
      const duration = !/^0x/i.test(text) && /[smhd]$/.test(text);
      return { kind: duration ? 'duration' : 'integer', span, text };
    }
    case TEXT:
      return { kind: 'string', span, text };
    case POSITIONAL:
      return { kind: 'positional', span, text };
    case VARIABLE:
      return { kind: 'variable', span, name: text };
    case MAP:
      return bareMapOf(node);
    default:
      if (text === 'true' || text === 'false') return { kind: 'boolean', span, value: text === 'true' };
      return { kind: 'identifier', span, name: text };
  }
}

/** `operand (operator operand | "?" choice)*`, where each choice is what follows its question mark. */
function conditionalOf(node: Matched): Expression {
  const links = node.child(1);
  let operators = links.size;
  while (operators > 0 && links.child(operators - 1).code === QUESTION) operators--;
  const count = links.size - operators;
  if (count === 0) return operationOf(node, 0, operators).expression;
  const choices = node.child(2);
  return inChain(node, count, () => {
    // a ? b : c ? d : e is a ? b : (c ? d : e): the last link holds the last else.
    const { end } = node.span;
    const elseOf = (index: number): Extent => {
      const choice = choices.child(operators + index);
      return operationOf(choice, 2, choice.child(3).size);
    };
    let otherwise = elseOf(count - 1).expression;
    for (let index = count - 1; index >= 0; index--) {
      const condition = index === 0 ? operationOf(node, 0, operators) : elseOf(index - 1);
      const middle = choices.child(operators + index).optional(0);
      otherwise = {
        kind: 'ternary',
        span: { start: condition.span.start, end },
        condition: condition.expression,
        // biome-ignore lint/suspicious/noThenProperty: the tree's own name for it; nothing awaits a node
        ...(middle ? { then: expressionOf(middle) } : {}),
        else: otherwise,
      };
    }
    return otherwise;
  });
}

/** The first `count` operators of `operand (operator operand)*`, whose first operand is the child at `index`. */
function operationOf(node: Matched, index: number, count: number): Extent {
  const first = node.child(index);
  if (count === 0) return extentOf(first);
  return inChain(first, count, () => {
    const operators = node.child(index + 1);
    const operands = node.child(index + 2);
    const rest = Array.from({ length: count }, (_, link) => ({
      operator: operators.child(link).text,
      operand: extentOf(operands.child(link)),
    }));
    return resolvePrecedence(extentOf(first), rest, join);
  });
}

function extentOf(node: Matched): Extent {
  return { expression: expressionOf(node), span: node.span };
}

function join(left: Extent, operator: string, right: Extent): Extent {
  const span = { start: left.span.start, end: right.span.end };
  return { span, expression: { kind: 'binary', span, operator, left: left.expression, right: right.expression } };
}

/** `prefix* operated` */
function prefixedOf(node: Matched): Expression {
  const prefixes = node.child(0);
  const operated = node.child(1);
  return inChain(
    node,
    prefixes.size,
    () =>
      prefixes.children().reduceRight<Extent>((operand, prefix) => wrapPrefix(prefix, operand), extentOf(operated))
        .expression,
  );
}

/** `primary postfix*` */
function postfixedOf(node: Matched): Expression {
  const primary = node.child(0);
  const postfixes = node.child(1);
  if (postfixes.size === 0) return expressionOf(primary);
  return inChain(
    node,
    postfixes.size,
    () => postfixes.children().reduce<Extent>(wrapPostfix, extentOf(primary)).expression,
  );
}

function wrapPrefix(prefix: Matched, inner: Extent): Extent {
  const span = { start: prefix.span.start, end: inner.span.end };
  const operand = inner.expression;
  if (prefix.rule !== 'cast') {
    return { span, expression: { kind: 'unary', span, operator: prefix.text, operand } };
  }
  return { span, expression: { kind: 'cast', span, type: typeText(prefix.child(1)), operand } };
}

function wrapPostfix(object: Extent, postfix: Matched): Extent {
  const span = { start: object.span.start, end: postfix.span.end };
  if (postfix.rule === 'index') {
    const index = [expressionOf(postfix.child(1))];
    return { span, expression: { kind: 'index', span, object: object.expression, index } };
  }
  const name = postfix.child(1);
  return {
    span,
    expression: {
      kind: 'member',
      span,
      object: object.expression,
      operator: postfix.child(0).text === '.' ? '.' : '->',
      name: name.text,
      nameSpan: name.span,
    },
  };
}

function updateOf(node: Matched, step: Matched, target: Matched, prefix: boolean): Expression {
  const operator = step.text === '++' ? '++' : '--';
  return { kind: 'update', span: node.span, operator, prefix, operand: expressionOf(target) };
}

/** A tuple, or the expression between parentheses that only group. */
function tupleOf(node: Matched): Expression {
  const elements = node.list(1);
  const [only] = elements;
  if (only && elements.length === 1 && node.tokens.code(node.end - 2) !== COMMA) return expressionOf(only);
  return { kind: 'tuple', span: node.span, elements: elements.map(expressionOf) };
}

function measureOf(node: Matched): Expression {
  const last = node.rule === 'offset' ? node.child(4) : node.child(2);
  const text = node.tokens.source.slice(node.child(2).span.start, last.span.end);
  return { kind: 'sizeof', span: node.span, name: node.child(0).text, text };
}

/** A map, with or without keys. */
export function mapOf(node: Matched): MapAccess {
  const name = node.child(0);
  const keys = node.list(2);
  return {
    kind: 'map',
    span: node.span,
    name: name.text,
    nameSpan: name.span,
    ...(keys.length > 0 ? { keys: keys.map(expressionOf) } : {}),
  };
}

/** A map without brackets. */
export function bareMapOf(node: Matched): MapAccess {
  return { kind: 'map', span: node.span, name: node.text, nameSpan: node.span };
}

export function variableOf(node: Matched): Variable {
  return { kind: 'variable', span: node.span, name: node.text };
}

/** A type with single spaces between words and before a star: `struct a *`, `string[64]`. */
export function typeText(node: Matched): string {
  let text = '';
  for (let index = node.at; index < node.end; index++) {
    text += (node.tokens.apart(index) ? ' ' : '') + node.tokens.text(index);
  }
  return text
    .replace(/ ?([[\](),]) ?/g, '$1')
    .replace(/ ?\* ?/g, '*')
    .replace(/\*+/g, ' $&')
    .trimEnd();
}

/** How tightly a binary operator binds, as in C. Source: the operator table of bpftrace's parser (src/parser.cpp). */
const BINDING: ReadonlyMap<string, number> = new Map(
  [['||'], ['&&'], ['|'], ['^'], ['&'], ['==', '!='], ['<', '>', '<=', '>='], ['<<', '>>'], ['+', '-'], ['*', '/', '%']]
    // Looser operators come first.
    .flatMap((operators, level) => operators.map((operator): [string, number] => [operator, level])),
);

function bindingOf(operator: string): number {
  return BINDING.get(operator) ?? 0;
}

/**
 * Resolves the precedence of a flat list `first (operator operand)*`: all binary operators of bpftrace associate to the
 * left. `join` makes one operand of two. It takes time linear in the length of the list, and does not recurse.
 */
function resolvePrecedence<Operand>(
  first: Operand,
  rest: readonly { readonly operator: string; readonly operand: Operand }[],
  join: (left: Operand, operator: string, right: Operand) => Operand,
): Operand {
  const waiting: { left: Operand; operator: string }[] = [];
  let current = first;
  for (const { operator, operand } of rest) {
    current = joinWaiting(waiting, current, bindingOf(operator), join);
    waiting.push({ left: current, operator });
    current = operand;
  }
  return joinWaiting(waiting, current, 0, join);
}

/** Joins `right` with the waiting operands whose operators bind at least as tightly as `binding`. */
function joinWaiting<Operand>(
  waiting: { left: Operand; operator: string }[],
  right: Operand,
  binding: number,
  join: (left: Operand, operator: string, right: Operand) => Operand,
): Operand {
  let current = right;
  for (let last = waiting.at(-1); last && bindingOf(last.operator) >= binding; last = waiting.at(-1)) {
    current = join(last.left, last.operator, current);
    waiting.pop();
  }
  return current;
}
