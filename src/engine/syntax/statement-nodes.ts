import { bareMapOf, expressionOf, mapOf, typeText, variableOf } from './expression-nodes.ts';
import { inChain, type Matched } from './matched.ts';
import { codeOf } from './token.ts';
import type { Assignment, Block, Expression, If, Statement } from './tree.ts';

const SEMICOLON = codeOf(';');
const VARIABLE = codeOf('<variable>');

/** @param valued whether the last expression of the block may be its value */
export function blockOf(node: Matched, valued: boolean): Block {
  const statements = node.child(1).children();
  const last = statements.at(-1);
  const value = valued && last ? trailingValue(last) : undefined;
  if (value) statements.pop();
  return { kind: 'block', span: node.span, statements: statements.map(statementOf), ...(value ? { value } : {}) };
}

function statementOf(node: Matched): Statement {
  const { span } = node;
  switch (node.rule) {
    case 'ifStatement':
      return ifOf(node.child(0), false);
    case 'blockStatement':
      return blockOf(node.child(0), false);
    case 'for':
      return forOf(node);
    case 'while':
      return { kind: 'while', span, condition: conditionOf(node.child(1)), body: blockOf(node.child(2), false) };
    case 'unroll':
      return { kind: 'unroll', span, count: conditionOf(node.child(1)), body: blockOf(node.child(2), false) };
    default:
      return plainStatementOf(node.child(0));
  }
}

/** A statement that ends in a semicolon, without it. */
function plainStatementOf(node: Matched): Statement {
  const { span } = node;
  switch (node.rule) {
    case 'assignment':
      return {
        kind: 'assignment',
        span,
        target: targetOf(node.child(0)),
        operator: node.child(1).text,
        value: expressionOf(node.child(2)),
      };
    case 'let': {
      const type = node.optional(3);
      const value = node.optional(5);
      return {
        kind: 'let',
        span,
        variable: variableOf(node.child(1)),
        ...(type ? { type: typeText(type) } : {}),
        ...(value ? { value: expressionOf(value) } : {}),
      };
    }
    case 'jump':
      return jumpOf(node.child(0));
    case 'localImport': {
      const keyword = node.child(0);
      const call: Expression = {
        kind: 'call',
        span,
        name: keyword.text,
        nameSpan: keyword.span,
        arguments: [expressionOf(node.child(1))],
      };
      return { kind: 'expression-statement', span, expression: call };
    }
    default:
      return { kind: 'expression-statement', span, expression: expressionOf(node) };
  }
}

function jumpOf(node: Matched): Statement {
  const { span } = node;
  if (node.rule !== 'return') {
    return { kind: 'jump', span, keyword: node.text === 'break' ? 'break' : 'continue' };
  }
  const value = node.optional(1);
  return { kind: 'jump', span, keyword: 'return', ...(value ? { value: expressionOf(value) } : {}) };
}

/** The value of a block whose last statement this is: an expression without a semicolon, or an `if` that has values. */
function trailingValue(statement: Matched): Expression | undefined {
  if (statement.tokens.code(statement.end - 1) === SEMICOLON) return undefined;
  const content = statement.size > 0 ? statement.child(0) : undefined;
  switch (statement.rule) {
    case 'simpleStatement':
    case 'valueStatement':
      return content?.rule === 'expression' ? expressionOf(content) : undefined;
    case 'blockStatement': {
      const block = blockOf(statement.child(0), true);
      return block.value ? { kind: 'block-expression', span: block.span, block } : undefined;
    }
    case 'ifStatement': {
      const chain = ifOf(statement.child(0), true);
      return chain.then.value ? { kind: 'if-expression', span: chain.span, statement: chain } : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * An `if` with its `else if`s, nested.
 * @param valued whether its blocks may have values
 */
export function ifOf(node: Matched, valued: boolean): If {
  const elseIfs = node.child(3);
  return inChain(node, elseIfs.size, () => {
    const { span } = node;
    const last = node.optional(4);
    const tail: Block | undefined = last ? blockOf(last.child(1), valued) : undefined;
    const chain = elseIfs.children().reduceRight<If | Block | undefined>(
      (rest, link) => ({
        kind: 'if',
        span: { start: link.child(1).span.start, end: span.end },
        condition: conditionOf(link.child(2)),
        // biome-ignore lint/suspicious/noThenProperty: the tree's own name for it; nothing awaits a node
        then: blockOf(link.child(3), valued),
        ...(rest ? { else: rest } : {}),
      }),
      tail,
    );
    return {
      kind: 'if',
      span,
      condition: conditionOf(node.child(1)),
      // biome-ignore lint/suspicious/noThenProperty: the tree's own name for it; nothing awaits a node
      then: blockOf(node.child(2), valued),
      ...(chain ? { else: chain } : {}),
    };
  });
}

function conditionOf(node: Matched): Expression {
  const form = node.child(0);
  return expressionOf(form.rule === 'condition_parentheses' ? form.child(1) : form.child(0));
}

function targetOf(node: Matched): Assignment['target'] {
  if (node.rule === 'mapAccess') return mapOf(node);
  return node.code === VARIABLE ? variableOf(node) : { kind: 'discard', span: node.span };
}

/** The map of a loop, without parentheses around it. */
function innermost(node: Matched): Matched {
  const form = node.child(0);
  return form.rule === 'forMap_parentheses' ? innermost(form.child(1)) : form;
}

function forOf(node: Matched): Statement {
  const form = node.child(0);
  const bare = form.rule === 'for_bare';
  const each = form.child(bare ? 1 : 2);
  const { span } = node;
  const variable = variableOf(each.child(0));
  const over = each.child(2);
  const body = blockOf(form.child(bare ? 2 : 4), false);
  if (over.rule !== 'range') return { kind: 'for-map', span, variable, map: bareMapOf(innermost(over)), body };
  return {
    kind: 'for-range',
    span,
    variable,
    from: expressionOf(over.child(0)),
    to: expressionOf(over.child(2)),
    body,
  };
}
