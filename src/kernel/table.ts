import type { HeldCode, HeldLock, KernelOperation, PathRow } from '../facts/kernel-table.ts';
import { KERNEL_OPERATION_NAMES } from '../facts/kernel-table.ts';
import { addTo, remembered } from '../text/memo.ts';
import { readBtf } from './btf.ts';
import { CallGraph } from './call-graph.ts';
import { KernelCode } from './code.ts';
import { readKernel } from './container.ts';
import { OPERATION_ROOTS, readHelpers } from './helper-calls.ts';
import { hasTrampolines, type KernelOptions, readOptions, readRelease } from './identity.ts';
import { type KernelSymbols, readSymbols } from './kallsyms.ts';
import { bareName, isCold, MAP_LOCKS } from './lock-names.ts';
import { classOf, type LockLabel } from './lock-state.ts';
import { CONTENTION_END, contentionOf, type Passage, withContention } from './passage.ts';
import { signatureOf } from './signature.ts';
import type { KernelTableFile, TableFunction } from './table-text.ts';
import { readTraceSites, type TraceSites } from './trace-sites.ts';
import { UnreadableImage } from './unreadable.ts';
import { Walk } from './walk.ts';
import { isWatched, WATCHED_NAMES } from './watched-names.ts';

// This module is the room's door, and a bundle of its own: who loads it gets all that it needs from it.
export { type KernelTableFile, renderKernelTable } from './table-text.ts';
export { UnreadableImage } from './unreadable.ts';

export interface KernelReading {
  readonly table: KernelTableFile;
  /** Where the walk could not follow the code, one sentence each. */
  readonly gaps: readonly string[];
  readonly steps: number;
}

/**
 * Reads a kernel image.
 * @param source goes into the table as it is.
 * @throws UnreadableImage with a sentence for the user.
 */
export async function readKernelTable(file: Buffer, source: string): Promise<KernelReading> {
  const image = await readKernel(file);
  const symbols = readSymbols(image);
  const { release, line } = readRelease(image.bytes);
  const btf = readBtf(image);
  const sites = readTraceSites(image, symbols);
  const config = readOptions(symbols);
  const code = new KernelCode(image, symbols);
  const walk = new Walk(code);
  const paths = readPaths(walk, symbols, sites);
  const functions: Record<string, TableFunction> = {};
  for (const name of tableNames(symbols, paths)) {
    const signature = btf === undefined ? undefined : signatureOf(btf, name);
    const symbol = symbols.find(name);
    if (symbol === undefined && signature === undefined) continue;
    const site = symbol !== undefined && sites.has(symbol.address);
    const attachable = symbol !== undefined && canAttach(name, { site, signature, config });
    const path = paths.get(name);
    functions[name] = {
      attachable,
      ...(site && !attachable && { site }),
      ...(signature !== undefined && { signature }),
      ...(path !== undefined && { path }),
    };
  }
  const helpers = readHelpers(new CallGraph(code), symbols, sites);
  const { architecture: arch } = image;
  const table = { version: 1, kernel: line, release, arch, source, config, functions, helpers } as const;
  return { table, gaps: [...walk.gaps].sort(), steps: walk.steps };
}

/** A raw tracepoint needs no trampoline; its function stands for it. */
function canAttach(
  name: string,
  found: { readonly site: boolean; readonly signature: string | undefined; readonly config: KernelOptions },
): boolean {
  if (name.startsWith('__traceiter_')) return true;
  return found.site && found.signature !== undefined && hasTrampolines(found.config);
}

type Rows = Partial<Record<KernelOperation, PathRow>>;
type Paths = ReadonlyMap<string, Readonly<Rows>>;

/** The rows of all functions with a trace site that an operation runs through. */
function readPaths(walk: Walk, symbols: KernelSymbols, sites: TraceSites): Paths {
  const paths = new Map<string, Rows>();
  const traceable = traceableNames(symbols, sites);
  const contention = contentionOf(symbols);
  let found = 0;
  for (const operation of KERNEL_OPERATION_NAMES) {
    const byName = new Map<string, Passage[]>();
    const passages = OPERATION_ROOTS[operation].flatMap((root) => passagesFrom(root, walk, symbols));
    found += passages.length;
    for (const passage of passages.flatMap((each) => withContention(each, contention)))
      if (traceable.has(passage.name) && passage.symbol === passage.name) addTo(byName, passage.name, passage);
    for (const [name, each] of byName) remembered(paths, name, (): Rows => ({}))[operation] = pathRow(name, each);
  }
  if (found === 0)
    throw new UnreadableImage('the kernel has no BPF maps (CONFIG_BPF_SYSCALL): bpftrace does not run on it.');
  return paths;
}

/** What the operation that starts with a function runs through. */
function passagesFrom(root: string, walk: Walk, symbols: KernelSymbols): readonly Passage[] {
  const symbol = symbols.find(root);
  if (symbol === undefined) return [];
  const { endings, passages } = walk.run(symbol.address);
  const exits = endings.map(({ held }) => held);
  return [{ name: root, symbol: root, entry: [], exits, acquires: false }, ...passages];
}

/** A function may be there under a compiler's suffix only; its trace site counts for the name. */
function traceableNames(symbols: KernelSymbols, sites: TraceSites): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, same] of symbols.functions())
    if (!isCold(name) && same.some(({ address }) => sites.has(address))) names.add(bareName(name));
  return names;
}

function tableNames(symbols: KernelSymbols, paths: Paths): readonly string[] {
  const locks = [...symbols.functions()].map(([name]) => name).filter(isWatched);
  return [...new Set([...WATCHED_NAMES, ...paths.keys(), ...locks])].sort();
}

/** Functions at whose exit the lock that they take is held. */
const ACQUIRES = /^(__?raw_spin_(try)?lock\w*|rt_spin_(try)?lock|(\w+_)?queued_spin_lock_slowpath)$/;

type Locks = readonly LockLabel[];

/**
 * The row of a function in an operation: whether a lock of the operation is held at its entry and at its exit, over all
 * its passages, and which locks. The lock that the function takes is not among those of its own exit, except for the
 * tracepoint that fires behind the wait: there it is 'own'.
 */
export function pathRow(name: string, passages: readonly Passage[]): PathRow {
  const entries = passages.map(({ entry }) => entry);
  const entry = heldCode(entries);
  const exit = ACQUIRES.test(name) ? 'H' : heldCode(passages.flatMap(({ exits }) => exits));
  if (name === CONTENTION_END) return [entry, exit, [...mapLocks(entries.map((locks) => locks.slice(0, -1))), 'own']];
  const endings = passages.flatMap(({ acquires, exits }) => (acquires ? [] : exits));
  return [entry, exit, mapLocks([...entries, ...endings])];
}

function heldCode(held: readonly Locks[]): HeldCode {
  if (held.every((locks) => locks.length > 0)) return 'H';
  return held.every((locks) => locks.length === 0) ? 'N' : 'M';
}

/** The classes of locks, in the order of the tables. */
function mapLocks(held: readonly Locks[]): HeldLock[] {
  const classes = new Set(held.flat().map(classOf));
  return MAP_LOCKS.filter((lock) => classes.has(lock));
}
