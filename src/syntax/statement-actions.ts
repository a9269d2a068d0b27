import type { ActionDict, Node } from 'ohm-js';
import { bareMapOf, mapOf, variableOf } from './expression-actions.ts';
import type { Assignment, Block, Expression, If, MapAccess, Statement } from './tree.ts';
import { blockOf, expressionOf, inChain, optional, span, statementOf, typeText } from './tree-builder.ts';

/** The actions of the operation `statement`. */
export const statementActions: ActionDict<Statement> = {
  Statement_loop(loop) {
    return statementOf(loop);
  },
  Statement_if(chain, _semicolon) {
    return ifOf(chain, false);
  },
  Statement_block(block, _semicolon) {
    return blockOf(block, false);
  },
  Statement_simple(simple, _end) {
    return statementOf(simple);
  },
  Statement_expression(expression, _end) {
    return statementOf(expression);
  },
  For_parentheses(_for, _open, each, _close, body) {
    return forOf(this, each, body);
  },
  For_bare(_for, each, body) {
    return forOf(this, each, body);
  },
  While(_while, condition, body) {
    return {
      kind: 'while',
      span: span(this.source),
      condition: conditionOf(condition),
      body: blockOf(body, false),
    };
  },
  Unroll(_unroll, count, body) {
    return { kind: 'unroll', span: span(this.source), count: conditionOf(count), body: blockOf(body, false) };
  },
  Let(_let, variable, _colon, type, _equals, value) {
    const [written] = type.children;
    const [initial] = value.children;
    return {
      kind: 'let',
      span: span(this.source),
      variable: variableOf(variable),
      ...(written ? { type: typeText(written) } : {}),
      ...(initial ? { value: expressionOf(initial) } : {}),
    };
  },
  Jump_return(_return, value) {
    const [result] = value.children;
    return {
      kind: 'jump',
      span: span(this.source),
      keyword: 'return',
      ...(result ? { value: expressionOf(result) } : {}),
    };
  },
  Jump_break(_break) {
    return { kind: 'jump', span: span(this.source), keyword: 'break' };
  },
  Jump_continue(_continue) {
    return { kind: 'jump', span: span(this.source), keyword: 'continue' };
  },
  LocalImport(keyword, path, _semicolon) {
    const place = span(this.source);
    const name = keyword.sourceString;
    const call: Expression = {
      kind: 'call',
      span: place,
      name,
      nameSpan: span(keyword.source),
      arguments: [expressionOf(path)],
    };
    return { kind: 'expression-statement', span: place, expression: call };
  },
  Assignment(target, operator, value) {
    return {
      kind: 'assignment',
      span: span(this.source),
      target: targetOf(target),
      operator: operator.sourceString,
      value: expressionOf(value),
    };
  },
  Expression(_first, _questions, _middles, _colons, _elses) {
    return { kind: 'expression-statement', span: span(this.source), expression: expressionOf(this) };
  },
};

/** The actions of the operation `block(valued)`. */
export const blockActions: ActionDict<Block> = {
  Block(_open, statements, _close) {
    const place = span(this.source);
    const built = statements.children;
    const last = built.at(-1);
    const value = last && this.args.valued === true ? trailingValue(last) : undefined;
    const kept = value ? built.slice(0, -1) : built;
    return {
      kind: 'block',
      span: place,
      statements: kept.map(statementOf),
      ...(value ? { value } : {}),
    };
  },
};

/** The value of a block whose last statement this is: an expression without a semicolon, or an `if` that has values. */
function trailingValue(statement: Node): Expression | undefined {
  const [form] = statement.children;
  const [content, end] = form?.children ?? [];
  if (!form || !content || !end || end.sourceString.includes(';')) return undefined;
  switch (form.ctorName) {
    case 'Statement_simple': {
      const [simple] = content.children;
      return simple?.ctorName === 'Expression' ? expressionOf(simple) : undefined;
    }
    case 'Statement_expression':
      return expressionOf(content);
    case 'Statement_block': {
      const block = blockOf(content, true);
      return block.value ? { kind: 'block-expression', span: block.span, block } : undefined;
    }
    case 'Statement_if': {
      const chain = ifOf(content, true);
      return chain.then.value ? { kind: 'if-expression', span: chain.span, statement: chain } : undefined;
    }
    default:
      return undefined;
  }
}

/** An `if` with its `else if`s, nested. With `valued`, its blocks may have values. */
export function ifOf(node: Node, valued: boolean): If {
  const [, condition, then, elseIfs, otherwise] = node.children;
  if (!condition || !then || !elseIfs || !otherwise) throw new TypeError('An if without its parts');
  return inChain(node, elseIfs.children.length, () => {
    const end = span(node.source).end;
    const last = optional(otherwise);
    const tail: Block | undefined = last ? blockOf(last.child(1), valued) : undefined;
    const chain = elseIfs.children.reduceRight<If | Block | undefined>(
      (rest, link) => ({
        kind: 'if',
        span: { start: span(link.child(1).source).start, end },
        condition: conditionOf(link.child(2)),
        // biome-ignore lint/suspicious/noThenProperty: the tree's own name for it; nothing awaits a node
        then: blockOf(link.child(3), valued),
        ...(rest ? { else: rest } : {}),
      }),
      tail,
    );
    return {
      kind: 'if',
      span: span(node.source),
      condition: conditionOf(condition),
      // biome-ignore lint/suspicious/noThenProperty: the tree's own name for it; nothing awaits a node
      then: blockOf(then, valued),
      ...(chain ? { else: chain } : {}),
    };
  });
}

function conditionOf(node: Node): Expression {
  const [form] = node.children;
  if (!form) throw new TypeError('A condition without an expression');
  return expressionOf(form.ctorName === 'Condition_parentheses' ? form.child(1) : form.child(0));
}

function targetOf(node: Node): Assignment['target'] {
  const [target] = node.children;
  switch (target?.ctorName) {
    case 'MapAccess':
      return mapOf(target);
    case 'variable':
      return variableOf(target);
    default:
      return { kind: 'discard', span: span(node.source) };
  }
}

/** The map of a loop; it may stand in parentheses. */
function forMapOf(node: Node): MapAccess {
  const [form] = node.children;
  if (!form) throw new TypeError('A loop without a map');
  return form.ctorName === 'ForMap_plain' ? bareMapOf(form.child(0)) : forMapOf(form.child(1));
}

function forOf(node: Node, each: Node, block: Node): Statement {
  const [form] = each.children;
  const [loopVariable, , over] = form?.children ?? [];
  if (!form || !loopVariable || !over) throw new TypeError('A loop without a range');
  const place = span(node.source);
  const variable = variableOf(loopVariable);
  const body = blockOf(block, false);
  if (form.ctorName === 'Each_map') return { kind: 'for-map', span: place, variable, map: forMapOf(over), body };
  return {
    kind: 'for-range',
    span: place,
    variable,
    from: expressionOf(over.child(0)),
    to: expressionOf(over.child(2)),
    body,
  };
}
