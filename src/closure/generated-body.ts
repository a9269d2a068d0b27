/** What a probe does. */
export interface Body {
  readonly name: string;
  /** The statements of one probe, and those of the one beside it: two maps, each first once. */
  readonly statements: readonly [one: string, other: string];
  /** What the script has to say before its first probe. */
  readonly before?: string;
}

function crosswise(name: string, one: string, other: string, before?: string): Body {
  return { name, statements: [`${one} ${other}`, `${other} ${one}`], ...(before === undefined ? {} : { before }) };
}

/** One for each way in which a program comes to take a lock. */
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
  crosswise('LRU', '@a[comm] = 1;', '@b[pid] = 1;', 'let @a = lruhash(100); let @b = lruhash(100);'),
];
