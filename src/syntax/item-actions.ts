import type { ActionDict, Node } from 'ohm-js';
import { nameOfAttachPoint, splitAttachPoint } from './attach-point.ts';
import type { CDefinition, Expression, Item } from './tree.ts';
import { blockOf, expressionOf, optional, span, textOf } from './tree-builder.ts';

/** The actions of the operation `item`. */
export const itemActions: ActionDict<Item> = {
  preprocessor(_hash, _rest) {
    return { kind: 'preprocessor', span: span(this.source), text: textOf(this) };
  },
  CDefinition(keyword, _head, _body, _attribute, _arguments, _semicolon) {
    return {
      kind: 'c-definition',
      span: span(this.source),
      keyword: cKeyword(keyword.sourceString),
      text: textOf(this),
    };
  },
  Config(_config, _equals, _open, settings, _semicolons, last, _close) {
    return {
      kind: 'config',
      span: span(this.source),
      settings: [...settings.children, ...last.children].map((setting) => ({
        span: span(setting.source),
        name: setting.child(0).sourceString,
        value: setting.child(2).sourceString,
      })),
    };
  },
  Import(_import, path, _semicolon) {
    return { kind: 'import', span: span(this.source), path: path.sourceString.slice(1, -1) };
  },
  MapDeclaration(_let, map, _equals, type, _open, size, _close, _semicolon) {
    const maxEntries: Expression = expressionOf(size);
    return {
      kind: 'map-declaration',
      span: span(this.source),
      map: map.sourceString,
      mapSpan: span(map.source),
      type: type.sourceString,
      maxEntries,
    };
  },
  Macro(_macro, name, _open, parameters, _close, body) {
    return {
      kind: 'macro',
      span: span(this.source),
      name: name.sourceString,
      parameters: sourcesOf(parameters),
      body: blockOf(body, true),
    };
  },
  Subprogram(_fn, name, _open, parameters, _close, _colon, _type, body) {
    return {
      kind: 'subprogram',
      span: span(this.source),
      name: name.sourceString,
      parameters: parameters.asIteration().children.map((parameter) => parameter.child(0).sourceString),
      body: blockOf(body, false),
    };
  },
  Probe(first, _commas, others, _comma, predicate, body) {
    const condition = optional(predicate);
    const name = nameOfAttachPoint(first.sourceString);
    return {
      kind: 'probe',
      span: span(this.source),
      attachPoints: [first, ...others.children].map((point) =>
        splitAttachPoint(textOf(point), span(point.source).start),
      ),
      ...(condition ? { predicate: expressionOf(condition.child(1)), predicateSpan: span(condition.source) } : {}),
      body: blockOf(body, false),
      ...(name === undefined ? {} : { name }),
    };
  },
};

function sourcesOf(list: Node): string[] {
  return list.asIteration().children.map((element) => element.sourceString);
}

function cKeyword(text: string): CDefinition['keyword'] {
  switch (text) {
    case 'union':
    case 'enum':
      return text;
    default:
      return 'struct';
  }
}
