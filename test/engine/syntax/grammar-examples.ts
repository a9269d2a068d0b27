import { readFileSync } from 'node:fs';

/** A text that a rule of the grammar must match, or must not. */
export interface Example {
  readonly rule: string;
  readonly text: string;
  readonly matches: boolean;
}

/** The `//+` and `//-` comments of the grammar, each with the rule that follows it. */
function examplesOf(source: string): Example[] {
  const examples: Example[] = [];
  let waiting: Omit<Example, 'rule'>[] = [];
  for (const line of source.split('\n')) {
    if (/^\s*\/\/=$/.test(line)) continue;
    const comment = /^\s*\/\/([+-])\s*(.*)$/.exec(line);
    if (comment) {
      const texts: unknown = JSON.parse(`[${comment[2]}]`);
      if (!Array.isArray(texts)) throw new TypeError(`Not a list of strings: ${line}`);
      waiting.push(...texts.map((text) => ({ text: String(text), matches: comment[1] === '+' })));
      continue;
    }
    const rule = /^ {2}(\w+)/.exec(line)?.[1];
    if (rule !== undefined) {
      examples.push(...waiting.map((example) => ({ rule, ...example })));
      waiting = [];
    }
  }
  if (waiting.length > 0) throw new Error('The last examples of the grammar belong to no rule.');
  return examples;
}

/** The examples of a grammar in the folder of that name: `bpftrace`, `attach-point`. */
export function grammarExamples(name: string): Example[] {
  return examplesOf(readFileSync(new URL(`../../../grammar/${name}.ohm`, import.meta.url), 'utf8'));
}
