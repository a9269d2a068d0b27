import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { parseScript } from '../engine/syntax/parse.ts';
import type { Item } from '../engine/syntax/tree.ts';
import { walk } from '../engine/syntax/walk.ts';
import type { Span } from '../text/position.ts';
import { exactRange, lines } from './diagnostics.ts';

/** The probes, functions, macros, types and declared maps of a script, and the maps of each probe. */
export function symbolsOf(text: string): DocumentSymbol[] {
  const places = lines(text);
  const symbol = (name: string, kind: SymbolKind, span: Span, named: Span = span): DocumentSymbol => ({
    // An empty name is against the protocol.
    name: name.replace(/\s+/g, ' ').trim() || '(nameless)',
    kind,
    range: exactRange(span, places),
    selectionRange: exactRange(named, places),
  });
  const symbolOf = (item: Item): DocumentSymbol[] => {
    switch (item.kind) {
      case 'probe': {
        const [first] = item.attachPoints;
        const name = item.attachPoints.map((attachPoint) => attachPoint.text).join(', ');
        return [{ ...symbol(name, SymbolKind.Event, item.span, first?.span), children: mapsIn(item, symbol) }];
      }
      case 'macro':
      case 'subprogram':
        return [{ ...symbol(item.name, SymbolKind.Function, item.span), children: mapsIn(item, symbol) }];
      case 'map-declaration':
        return [symbol(item.map, SymbolKind.Field, item.span)];
      case 'c-definition':
        return [symbol(/^\w+\s+\w*/.exec(item.text)?.[0] ?? item.keyword, SymbolKind.Struct, item.span)];
      case 'config':
        return [symbol('config', SymbolKind.Object, item.span)];
      case 'import':
        return [symbol(item.path, SymbolKind.Module, item.span)];
      case 'preprocessor':
        return [];
    }
  };
  return parseScript(text).items.flatMap(symbolOf);
}

/** The maps that an item names, each once, where it does so first. */
function mapsIn(item: Item, symbol: (name: string, kind: SymbolKind, span: Span) => DocumentSymbol): DocumentSymbol[] {
  const first = new Map<string, DocumentSymbol>();
  walk(item, (node) => {
    if (node.kind === 'map' && !first.has(node.name))
      first.set(node.name, symbol(node.name, SymbolKind.Field, node.nameSpan));
  });
  return [...first.values()];
}
