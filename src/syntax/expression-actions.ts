import type { ActionDict, Node } from 'ohm-js';
import { isTooLarge } from './literal.ts';
import { resolvePrecedence } from './operators.ts';
import { ifOf } from './statement-actions.ts';
import type { Expression, MapAccess, Span, Variable } from './tree.ts';
import {
  blockOf,
  expressionOf,
  inChain,
  NumberTooLarge,
  optional,
  span,
  textBetween,
  typeText,
} from './tree-builder.ts';

/** A built operand with its extent, which is wider than the expression's span when there are parentheses around it. */
interface Extent {
  readonly expression: Expression;
  readonly span: Span;
}

function extentOf(node: Node): Extent {
  return { expression: expressionOf(node), span: span(node.source) };
}

function join(left: Extent, operator: string, right: Extent): Extent {
  const whole = { start: left.span.start, end: right.span.end };
  return {
    span: whole,
    expression: { kind: 'binary', span: whole, operator, left: left.expression, right: right.expression },
  };
}

/** A map, with or without keys, from a `MapAccess` of the grammar. */
export function mapOf(node: Node): MapAccess {
  const [name, , list] = node.children;
  if (!name || !list) throw new TypeError('A map access without a name');
  const keys = optional(list);
  return {
    kind: 'map',
    span: span(node.source),
    name: name.sourceString,
    nameSpan: span(name.source),
    ...(keys ? { keys: keys.asIteration().children.map(expressionOf) } : {}),
  };
}

export function variableOf(node: Node): Variable {
  return { kind: 'variable', span: span(node.source), name: node.sourceString };
}

/** A map without brackets. */
export function bareMapOf(node: Node): MapAccess {
  const place = span(node.source);
  return { kind: 'map', span: place, name: node.sourceString, nameSpan: place };
}

function wrapPrefix(prefix: Node, inner: Extent): Extent {
  const whole = { start: span(prefix.source).start, end: inner.span.end };
  const [kind] = prefix.children;
  const operand = inner.expression;
  if (kind?.ctorName === 'Cast') {
    const [, type] = kind.children;
    return { span: whole, expression: { kind: 'cast', span: whole, type: type ? typeText(type) : '', operand } };
  }
  return { span: whole, expression: { kind: 'unary', span: whole, operator: prefix.sourceString, operand } };
}

function wrapPostfix(object: Extent, postfix: Node): Extent {
  const whole = { start: object.span.start, end: span(postfix.source).end };
  const [form] = postfix.children;
  const [sign, name] = form?.children ?? [];
  if (form?.ctorName === 'Postfix_index') {
    const index = name ? [expressionOf(name)] : [];
    return { span: whole, expression: { kind: 'index', span: whole, object: object.expression, index } };
  }
  if (!sign || !name) throw new TypeError('A postfix without a name');
  return {
    span: whole,
    expression: {
      kind: 'member',
      span: whole,
      object: object.expression,
      operator: sign.sourceString === '.' ? '.' : '->',
      name: name.sourceString,
      nameSpan: span(name.source),
    },
  };
}

/** The actions of the operation `expression`. */
export const expressionActions: ActionDict<Expression> = {
  Expression(first, _questions, middles, _colons, elses) {
    const count = elses.children.length;
    if (count === 0) return expressionOf(first);
    return inChain(first, count, () => {
      // a ? b : c ? d : e is a ? b : (c ? d : e): the last link holds the last else.
      const end = span(this.source).end;
      return elses.children.reduceRight<Expression>(
        (otherwise, _else, index) => {
          const condition = index === 0 ? first : elses.child(index - 1);
          const middle = optional(middles.child(index));
          return {
            kind: 'ternary',
            span: { start: span(condition.source).start, end },
            condition: expressionOf(condition),
            // biome-ignore lint/suspicious/noThenProperty: the tree's own name for it; nothing awaits a node
            ...(middle ? { then: expressionOf(middle) } : {}),
            else: otherwise,
          };
        },
        expressionOf(elses.child(count - 1)),
      );
    });
  },
  Operation(first, operators, operands) {
    if (operators.children.length === 0) return expressionOf(first);
    return inChain(first, operators.children.length, () => {
      const rest = operands.children.map((operand, index) => ({
        operator: operators.child(index).sourceString,
        operand: extentOf(operand),
      }));
      return resolvePrecedence(extentOf(first), rest, join).expression;
    });
  },
  Operand_plain(postfixed) {
    return expressionOf(postfixed);
  },
  Operand_prefixed(prefixes, operated) {
    if (prefixes.children.length === 0) return expressionOf(operated);
    return inChain(
      this,
      prefixes.children.length,
      () => prefixes.children.reduceRight((inner, prefix) => wrapPrefix(prefix, inner), extentOf(operated)).expression,
    );
  },
  Operated_update(operator, operand) {
    return {
      kind: 'update',
      span: span(this.source),
      operator: operator.sourceString === '++' ? '++' : '--',
      prefix: true,
      operand: expressionOf(operand),
    };
  },
  Operated_address(_ampersand, operand) {
    return { kind: 'unary', span: span(this.source), operator: '&', operand: expressionOf(operand) };
  },
  Operated_plain(postfixed) {
    return expressionOf(postfixed);
  },
  Place(target, step) {
    const operator = optional(step);
    const operand = expressionOf(target);
    if (!operator) return operand;
    return {
      kind: 'update',
      span: span(this.source),
      operator: operator.sourceString === '++' ? '++' : '--',
      prefix: false,
      operand,
    };
  },
  Postfixed(primary, postfixes) {
    if (postfixes.children.length === 0) return expressionOf(primary);
    return inChain(
      this,
      postfixes.children.length,
      () => postfixes.children.reduce(wrapPostfix, extentOf(primary)).expression,
    );
  },
  MapAccess(_name, _keys, _list, _bracket) {
    return mapOf(this);
  },
  mapName(_at, _first, _rest) {
    return bareMapOf(this);
  },
  variable(_dollar, _first, _rest) {
    return variableOf(this);
  },
  Named(name, _open, list, _close) {
    const [callArguments] = list.children;
    if (callArguments) {
      return {
        kind: 'call',
        span: span(this.source),
        name: name.sourceString,
        nameSpan: span(name.source),
        arguments: callArguments.asIteration().children.map(expressionOf),
      };
    }
    const place = span(this.source);
    const word = name.sourceString;
    if (word === 'true' || word === 'false') return { kind: 'boolean', span: place, value: word === 'true' };
    return { kind: 'identifier', span: place, name: word };
  },
  number(_literal) {
    const text = this.sourceString;
    if (isTooLarge(text)) throw new NumberTooLarge(span(this.source));
    const duration = !/^0x/i.test(text) && /[smhd]$/.test(text);
    return { kind: duration ? 'duration' : 'integer', span: span(this.source), text };
  },
  stringLiteral(_open, _content, _close) {
    return { kind: 'string', span: span(this.source), text: this.sourceString };
  },
  positional(_dollar, _which) {
    return { kind: 'positional', span: span(this.source), text: this.sourceString };
  },
  Parenthesized_empty(_open, _close) {
    return { kind: 'tuple', span: span(this.source), elements: [] };
  },
  Parenthesized_group(_open, expression, _close) {
    return expressionOf(expression);
  },
  Parenthesized_tuple(_open, elements, _comma, _close) {
    return { kind: 'tuple', span: span(this.source), elements: elements.asIteration().children.map(expressionOf) };
  },
  Parenthesized_record(_open, first, _commas, rest, _close) {
    return {
      kind: 'record',
      span: span(this.source),
      fields: [first, ...rest.children].map((field) => ({
        name: field.child(0).sourceString,
        value: expressionOf(field.child(2)),
      })),
    };
  },
  Measure_size(name, _open, measured, _close) {
    return { kind: 'sizeof', span: span(this.source), name: name.sourceString, text: textBetween(measured, measured) };
  },
  Measure_offset(name, _open, measured, _comma, path, _close) {
    return { kind: 'sizeof', span: span(this.source), name: name.sourceString, text: textBetween(measured, path) };
  },
  Block(_open, _statements, _close) {
    return { kind: 'block-expression', span: span(this.source), block: blockOf(this, true) };
  },
  If(_if, _condition, _block, _elseIfs, _else) {
    return { kind: 'if-expression', span: span(this.source), statement: ifOf(this, true) };
  },
};
