import type { Script } from '../../syntax/tree.ts';
import { walk } from '../../syntax/walk.ts';

/** What a script defines beside its probes, or may get from elsewhere. */
export interface Defined {
  /** Macros, subprograms, and the names of `#define`s. */
  readonly names: ReadonlySet<string>;
  /** Whether macros may assign the variables of their callers. */
  readonly macros: boolean;
  /** Whether it includes a header of the system, which can define further names. */
  readonly included: boolean;
  /** Whether a `#define` stands for more than a value: for statements, maps, variables. */
  readonly statements: boolean;
}

const DEFINITION = /^#\s*define\s+(\w+)([\s\S]*)/;

/** What the items of a script define; undefined if it brings in text that is not known here, and may define anything. */
export function definedIn(script: Script): Defined | undefined {
  const names = new Set<string>();
  let macros = false;
  let included = false;
  let statements = false;
  for (const item of script.items) {
    if (item.kind === 'import') return undefined;
    if (item.kind === 'macro') macros = true;
    if (item.kind === 'macro' || item.kind === 'subprogram') names.add(item.name);
    if (item.kind !== 'preprocessor') continue;
    if (/^#\s*include\s*[^<\s]/.test(item.text)) return undefined;
    included ||= /^#\s*include/.test(item.text);
    const [, name, text = ''] = DEFINITION.exec(item.text) ?? [];
    if (name !== undefined) names.add(name);
    statements ||= /[$@;,{]/.test(text);
  }
  return hasLocalImport(script) ? undefined : { names, macros, included, statements };
}

function hasLocalImport(script: Script): boolean {
  if (!/\bimport\b/.test(script.text)) return false;
  let found = false;
  for (const item of script.items)
    walk(item, (node) => {
      found ||= node.kind === 'call' && node.name === 'import';
    });
  return found;
}
