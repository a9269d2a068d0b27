import type { Script } from './tree.ts';

/** Parses a bpftrace script. Never throws: what cannot be read is in `errors`, the rest in `items`. */
export function parseScript(text: string): Script {
  return { kind: 'script', span: { start: 0, end: text.length }, text, items: [], comments: [], errors: [] };
}
