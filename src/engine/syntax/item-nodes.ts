import type { Match } from 'ohm-js';
import type { Span } from '../../text/position.ts';
import { readAttachPoint } from './attach-point.ts';
import { expressionOf } from './expression-nodes.ts';
import { Matched } from './matched.ts';
import { blockOf } from './statement-nodes.ts';
import type { TokenList } from './token.ts';
import type { AttachPoint, CDefinition, Item, SyntaxError as ScriptSyntaxError } from './tree.ts';

/** An attach point that no release of bpftrace accepts, and why. */
export interface LostAttachPoint {
  readonly span: Span;
  readonly problem: ScriptSyntaxError;
}

/** An item of the tree, and the attach points that it has lost. */
export interface BuiltItem {
  readonly item: Item;
  readonly lost: readonly LostAttachPoint[];
}

/**
 * Builds the item that a start rule matched over `tokens`.
 * @throws ChainTooLong if a chain in it makes the tree too deep
 */
export function buildItem(match: Match, tokens: TokenList): BuiltItem {
  const lost: LostAttachPoint[] = [];
  // The root is a sequence of the start rule and the end of the text.
  return { item: itemOf(new Matched(tokens, match, 0, 0), lost), lost };
}

/** The item that an alternative of the grammar's `item` matched. Wrong attach points go to `lost`. */
function itemOf(node: Matched, lost: LostAttachPoint[]): Item {
  const { span } = node;
  switch (node.rule) {
    case 'preprocessor':
      return { kind: 'preprocessor', span, text: node.text };
    case 'cDefinition':
      return { kind: 'c-definition', span, keyword: keywordOf(node.child(0).text), text: node.text };
    case 'config':
      return {
        kind: 'config',
        span,
        settings: [...node.child(3).children(), ...node.child(6).children()].map((setting) => ({
          span: setting.span,
          name: setting.child(0).text,
          value: setting.child(2).text,
        })),
      };
    case 'import':
      return { kind: 'import', span, path: node.child(1).text.slice(1, -1) };
    case 'mapDeclaration': {
      const [map, type] = [node.child(1).text, node.child(3).text];
      return { kind: 'map-declaration', span, map, type, maxEntries: expressionOf(node.child(5)) };
    }
    case 'macro': {
      const parameters = node.list(3).map((parameter) => parameter.text);
      return { kind: 'macro', span, name: node.child(1).text, parameters, body: blockOf(node.child(7), true) };
    }
    case 'subprogram': {
      const parameters = node.list(3).map((parameter) => parameter.child(0).text);
      return { kind: 'subprogram', span, name: node.child(1).text, parameters, body: blockOf(node.child(9), false) };
    }
    default:
      return probeOf(node, lost);
  }
}

function probeOf(node: Matched, lost: LostAttachPoint[]): Item {
  const attachPoints: AttachPoint[] = [];
  for (const written of [node.child(0), ...node.child(2).children()]) {
    const read = readAttachPoint(written.text, written.span.start);
    if (read.kind === 'attach-point') attachPoints.push(read);
    else lost.push({ span: written.span, problem: read });
  }
  const predicate = node.optional(4);
  return {
    kind: 'probe',
    span: node.span,
    attachPoints,
    ...(predicate ? { predicate: expressionOf(predicate.child(1)), predicateSpan: predicate.span } : {}),
    body: blockOf(node.child(5), false),
  };
}

function keywordOf(text: string): CDefinition['keyword'] {
  return text === 'union' || text === 'enum' ? text : 'struct';
}
