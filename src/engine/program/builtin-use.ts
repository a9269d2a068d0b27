import { BUILTINS, SETTINGS, STACK_ARGUMENT, STACK_MODES, TENTH_ARGUMENT } from '../../facts/builtins.ts';
import type { ReleaseBound } from '../../facts/releases.ts';
import { addTo } from '../../text/memo.ts';
import type { Span } from '../../text/position.ts';
import type { Script } from '../syntax/tree.ts';
import type { TreeNode } from '../syntax/walk.ts';

/** A place that uses something which only some bpftrace releases take. */
export interface BoundUse {
  readonly bound: ReleaseBound;
  readonly span: Span;
}

/** What a script defines itself, and so may mean by a name in place of what bpftrace does. */
interface OwnNames {
  readonly call: (name: string) => boolean;
  readonly word: (name: string) => boolean;
}

interface Row {
  readonly bound: ReleaseBound;
  readonly least: number;
  readonly most: number;
}

const CALLS = rowsByName('call');
const WORDS = rowsByName('word');
const MODES = new Map(STACK_MODES.map((row) => [row.name, { ...row, name: `the stack mode \`${row.name}\`` }]));
const SETTING_BOUNDS = new Map(SETTINGS.map((row) => [row.name, { ...row, name: `the setting \`${row.name}\`` }]));

function rowsByName(use: 'call' | 'word'): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  for (const { names, least = 0, most = Number.POSITIVE_INFINITY, ...bound } of BUILTINS) {
    if (bound.use !== use) continue;
    for (const name of names) {
      const counted = least > 0 ? ` with ${least === 1 ? 'an argument' : `${least} arguments`}` : '';
      const inWords = use === 'word' ? `the builtin \`${name}\`` : `\`${name}()\`${counted}`;
      addTo(rows, name, { bound: { ...bound, name: inWords }, least, most });
    }
  }
  return rows;
}

/** The functions, words, stack modes and settings of a node that releases brought or removed. */
export function builtinUses(node: TreeNode, own: OwnNames): readonly BoundUse[] {
  switch (node.kind) {
    case 'call': {
      if (own.call(node.name)) return [];
      const count = node.arguments.length;
      const rows = (CALLS.get(node.name) ?? []).filter((row) => count >= row.least && count <= row.most);
      return [...rows.map(({ bound }) => ({ bound, span: node.span })), ...stackModes(node, own)];
    }
    case 'identifier': {
      if (own.word(node.name)) return NONE;
      if (/^sarg\d+$/.test(node.name)) return [{ bound: STACK_ARGUMENT, span: node.span }];
      if (/^arg\d{2,}$/.test(node.name)) return [{ bound: TENTH_ARGUMENT, span: node.span }];
      return WORDS.get(node.name)?.map(({ bound }) => ({ bound, span: node.span })) ?? NONE;
    }
    case 'config':
      return node.settings.flatMap(({ name, span }) => {
        const bound = SETTING_BOUNDS.get(name.toLowerCase().replace(/^bpftrace_/, ''));
        return bound === undefined ? [] : [{ bound, span }];
      });
    default:
      return NONE;
  }
}

const NONE: readonly BoundUse[] = [];

function stackModes(call: Extract<TreeNode, { kind: 'call' }>, own: OwnNames): BoundUse[] {
  if (call.name !== 'kstack' && call.name !== 'ustack') return [];
  return call.arguments.flatMap((argument) => {
    const bound = argument.kind === 'identifier' && !own.word(argument.name) ? MODES.get(argument.name) : undefined;
    return bound === undefined ? [] : [{ bound, span: argument.span }];
  });
}

/**
 * The names that a script gives a meaning of its own: macros, subprograms, `#define`s, enumerators. An include or an
 * import may define anything: then nothing is said of a name.
 */
export function ownNames(script: Script): OwnNames {
  const calls = new Set<string>();
  const words = new Set<string>();
  let included = false;
  let imported = false;
  for (const item of script.items) {
    if (item.kind === 'macro' || item.kind === 'subprogram') {
      calls.add(item.name);
      words.add(item.name);
      for (const parameter of item.parameters) words.add(parameter);
    }
    if (item.kind === 'import') imported = true;
    if (item.kind === 'preprocessor') {
      const name = /^\s*#\s*define\s+(\w+)/.exec(item.text)?.[1];
      included ||= /^\s*#\s*include\b/.test(item.text);
      if (name !== undefined) for (const names of [calls, words]) names.add(name);
    }
    if (item.kind === 'c-definition') for (const [name] of item.text.matchAll(/\w+/g)) words.add(name);
  }
  return {
    call: (name) => imported || calls.has(name),
    word: (name) => imported || included || words.has(name),
  };
}
