/** What a probe does. */
export interface Body {
  readonly name: string;
  /** The statements of one probe, and those of the one beside it: two maps, each first once. */
  readonly statements: readonly [one: string, other: string];
  /** What the script has to say before its first probe. */
  readonly before?: string;
  /** What a probe does at the entry of a function that the probe at the place runs through. */
  readonly inside?: { readonly function: string; readonly statements: string };
}

function crosswise(name: string, one: string, other: string, before?: string): Body {
  return { name, statements: [`${one} ${other}`, `${other} ${one}`], ...(before === undefined ? {} : { before }) };
}

/** One for each way in which a program comes to take a lock, or leads to one that does. */
export const BODIES: readonly Body[] = [
  crosswise('plain keyed', '@a[comm] = 1;', '@b[pid] = 1;'),
  crosswise('plain scalar', '@a = 1;', '@b = 1;'),
  crosswise('keyed aggregation', '@a[comm] = count();', '@b[pid] = count();'),
  crosswise('scalar count', '@a = count();', '@b = count();'),
  crosswise('scalar aggregation', '@a = sum(1);', '@b = sum(1);'),
  crosswise('delete', 'delete(@a[comm]);', 'delete(@b[pid]);'),
  crosswise('output', 'printf("a");', 'printf("b");'),
  crosswise('stack key', '@a[kstack] = 1;', '@b[kstack] = 1;'),
  crosswise(
    'missing key',
    'if (@a[comm] > 1) { $x = 1; }',
    'if (@b[pid] > 1) { $y = 1; }',
    'BEGIN { @a["x"] = count(); @b[0] = count(); }',
  ),
  crosswise('division', '$x = 1000 / (uint64)pid;', '$y = 1000 % (uint64)tid;'),
  {
    name: "a helper's function",
    statements: ['$x = comm;', '@b[pid] = 1; @a[comm] = 1;'],
    inside: { function: 'bpf_get_current_comm', statements: '@a[comm] = 1; @b[pid] = 1;' },
  },
  crosswise('LRU', '@a[comm] = 1;', '@b[pid] = 1;', 'let @a = lruhash(100); let @b = lruhash(100);'),
];
