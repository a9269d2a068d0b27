import type { Item, SyntaxError as ScriptSyntaxError } from './tree.ts';

/**
 * Says which items stand where no release of bpftrace takes them: C definitions come first, then imports and the
 * one config block, then everything that becomes a program. Source: the start rules of bpftrace's
 * parser (src/parser.yy up to 0.25, src/parser.cpp from 0.26).
 */
export function misplacedItems(items: readonly Item[]): ScriptSyntaxError[] {
  const errors: ScriptSyntaxError[] = [];
  let bodies = false;
  let configured = false;
  let imported = false;
  for (const item of items) {
    switch (item.kind) {
      case 'preprocessor':
      case 'c-definition':
        if (bodies) errors.push(misplaced(item, 'C definitions must come before the probes.'));
        else if (configured || imported)
          errors.push(misplaced(item, 'C definitions must come before the config block and the imports.'));
        break;
      case 'import':
        if (bodies) errors.push(misplaced(item, 'Imports must come before the probes.'));
        imported = true;
        break;
      case 'config':
        if (configured) errors.push(misplaced(item, 'A script has one config block.'));
        else if (bodies) errors.push(misplaced(item, 'The config block must come before the probes.'));
        configured = true;
        break;
      case 'map-declaration':
      case 'macro':
      case 'subprogram':
      case 'probe':
        bodies = true;
    }
  }
  return errors;
}

function misplaced(item: Item, message: string): ScriptSyntaxError {
  return {
    kind: 'syntax-error',
    span: item.span,
    message,
    expected: [],
    hint: 'Move it to the beginning of the file.',
  };
}
