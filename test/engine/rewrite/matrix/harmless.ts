import { applyEdits } from '../../../../src/engine/rewrite/edit.ts';
import type { Edit } from '../../../../src/engine/rewrite/fix.ts';
import { parseScript } from '../../../../src/engine/syntax/parse.ts';
import type { AttachPoint, Probe } from '../../../../src/engine/syntax/tree.ts';
import { walk } from '../../../../src/engine/syntax/walk.ts';

/**
 * The same bodies on kprobes of a function that every kernel has: for a machine whose kernel or bpftrace has no fentry,
 * or not that function. Arguments by name become a number, as a kprobe has none. What needs no kernel function stays.
 */
export function onHarmlessProbes(text: string): string {
  const edits: Edit[] = [];
  for (const item of parseScript(text).items) {
    if (item.kind !== 'probe') continue;
    const moved = item.attachPoints.flatMap((attachPoint): Edit[] => {
      const harmless = harmlessPlace(attachPoint);
      return harmless === undefined ? [] : [{ span: attachPoint.span, text: harmless }];
    });
    if (moved.length > 0) edits.push(...moved, ...withoutArguments(item));
  }
  edits.sort((a, b) => a.span.start - b.span.start);
  return applyEdits(text, edits);
}

function harmlessPlace({ canonical, text }: AttachPoint): string | undefined {
  switch (canonical) {
    case 'fentry':
    case 'kprobe':
    case 'uprobe':
      return 'kprobe:vfs_read';
    case 'fexit':
    case 'kretprobe':
      return 'kretprobe:vfs_read';
    case undefined:
      throw new Error(`what stands at ${text} cannot be told`);
    default:
      return undefined;
  }
}

function withoutArguments({ body, predicate }: Probe): Edit[] {
  const edits: Edit[] = [];
  for (const root of predicate === undefined ? [body] : [predicate, body])
    walk(root, (node) => {
      if (node.kind === 'member' && node.object.kind === 'identifier' && node.object.name === 'args')
        edits.push({ span: node.span, text: '(uint64)7' });
    });
  return edits;
}
