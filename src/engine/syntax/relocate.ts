import type { Item } from './tree.ts';

/**
 * A copy of items with all offsets moved, for a file that becomes part of a larger text. It does not recurse, because long
 * chains make deep trees.
 * @param by UTF-16 units to add to each offset
 */
export function relocate(items: readonly Item[], by: number): readonly Item[] {
  const moved = items.map((item): Item => ({ ...item }));
  const pending: object[] = [...moved];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const [key, part] of Object.entries(node)) {
      if (typeof part !== 'object' || part === null) continue;
      const copy: object = isSpan(part)
        ? { start: part.start + by, end: part.end + by }
        : Array.isArray(part)
          ? [...part]
          : { ...part };
      Object.assign(node, { [key]: copy });
      if (!isSpan(part)) pending.push(copy);
    }
  }
  return moved;
}

function isSpan(value: object): value is { start: number; end: number } {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
