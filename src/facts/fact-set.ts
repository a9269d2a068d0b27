import { isRead } from './fact-range.ts';
import type { FactTable } from './fact-tables.ts';
import { FACT_TABLES } from './fact-tables.ts';
import { guardClass } from './guard-class.ts';
import type { LockClass } from './kernel-lock.ts';
import { lockType, MAP_LOCKED } from './kernel-lock.ts';
import type { KernelOperation } from './kernel-table.ts';
import type { MapUse } from './map-kind.ts';
import { mapKind } from './map-kind.ts';
import { KERNEL_OPERATIONS, lockMoment, outputOperation, stackOperation } from './map-operation.ts';
import type { ProgramKind } from './providers.ts';
import { BPFTRACE_GUARD, brokenGuard } from './recursion-guard.ts';
import { PLAIN_SLOW_PATH, tableFor } from './table-choice.ts';
import type { Target } from './target.ts';
import { atLeast, within } from './version.ts';

/** Whether a release is past one end of a row. */
type Border = (release: string) => boolean;

/** The ends of the rows of tables: all that can make a difference between two releases. */
function borders(tables: readonly FactTable[]): readonly Border[] {
  const rows = tables.flatMap((table) => table.rows);
  const ends = rows.flatMap(({ from, before, unknown }) => [from, before, unknown?.from, unknown?.before]);
  const lasts = rows.map(({ newerThan }) => newerThan);
  return [
    ...[...new Set(ends)].flatMap((end) => (end === undefined ? [] : [(release: string) => atLeast(release, end)])),
    ...[...new Set(lasts)].flatMap((last) =>
      last === undefined ? [] : [(release: string) => !atLeast(last, release)],
    ),
  ];
}

/** Names what a release has in some tables, once for each release. */
function naming(tables: readonly FactTable[]): (release: string) => string {
  const ends = borders(tables);
  const names = new Map<string, string>();
  return (release) => {
    const name = names.get(release) ?? ends.map((isPast) => (isPast(release) ? '1' : '0')).join('');
    names.set(release, name);
    return name;
  };
}

const TABLES = Object.values(FACT_TABLES);
const bpftraceFacts = naming(TABLES.filter(({ releasesOf }) => releasesOf === 'bpftrace'));
const kernelFacts = naming(TABLES.filter(({ releasesOf }) => releasesOf === 'kernel'));
const { 'map-kinds': MAP_KINDS, 'lock-moments': MOMENTS, output: OUTPUT, stacks: STACKS } = FACT_TABLES;
const bodyFacts = naming([MAP_KINDS, MOMENTS, OUTPUT, STACKS]);
const listFacts = naming([FACT_TABLES['free-lists']]);

/** What a body locks rests on these facts alone, as a name of them. */
export function lockingFacts({ bpftrace, kernel }: Target): string {
  return `${bodyFacts(bpftrace)} ${outputOperation(bpftrace, kernel)} ${listFacts(kernel)}`;
}

/** Asked for again with each script. */
const FACT_SETS = new WeakMap<Target, string>();

/**
 * All facts about a target, as a name of them: two targets with the same name differ in no row of any table, so that a
 * script becomes the same programs on both, and the same is to be said of it.
 */
export function factSet(target: Target): string {
  const known = FACT_SETS.get(target);
  if (known !== undefined) return known;
  const { table } = tableFor(target);
  const name = [
    bpftraceFacts(target.bpftrace),
    kernelFacts(target.kernel),
    table.release,
    isRead(target),
    target.arch,
    target.paravirt,
    JSON.stringify(brokenGuard(target) ?? ''),
    JSON.stringify(target.table ?? ''),
    JSON.stringify(target.lockPath ?? []),
  ].join('/');
  FACT_SETS.set(target, name);
  return name;
}

const USES: readonly MapUse[] = ['plain', 'scalar-count', 'scalar-aggregation', 'keyed-aggregation'];
const KINDS: readonly ProgramKind[] = [
  'kprobe',
  'fentry',
  'raw-tracepoint',
  'tracepoint',
  'syscall-tracepoint',
  'uprobe',
];

/** The lock that another update waits for behind an operation. */
const WAITS_FOR: Readonly<Record<KernelOperation, LockClass>> = {
  'hash.update': 'bucket',
  'hash.delete': 'bucket',
  'percpu_hash.update': 'bucket',
  'lru_hash.update': 'lru',
  'lru_hash.delete': 'lru',
  'lru_percpu_hash.update': 'lru',
  'ringbuf.output': 'ringbuf',
  stackid: 'freelist',
};

/**
 * The facts that decide between "hangs", "loses updates" and "safe", in words. What bpftrace locks and the kind of lock
 * that the kernel has for it are one fact: neither says anything without the other. What a release's grammar takes is not
 * among them.
 */
export function verdictFacts(target: Target): readonly string[] {
  const { bpftrace, kernel } = target;
  const { table } = tableFor(target);
  const typed = (operation: KernelOperation | undefined) =>
    operation === undefined ? 'no lock' : `${operation} (${lockType(WAITS_FOR[operation], kernel)})`;
  const locking = [
    ...USES.map((use) => {
      const operation = KERNEL_OPERATIONS[mapKind(use, bpftrace)].update;
      const moment = lockMoment(use === 'plain' ? 'assign' : 'aggregate', bpftrace);
      return `${use} ${operation === undefined ? '' : moment} ${typed(operation)}`;
    }),
    `output ${typed(outputOperation(bpftrace, kernel))}`,
    `stacks ${typed(stackOperation(bpftrace))}`,
    `LRU maps ${lockType('lru', kernel)}`,
    within(bpftrace, BPFTRACE_GUARD) ? 'guard of its own' : 'no guard of its own',
    within(kernel, MAP_LOCKED) ? 'map_locked' : '',
  ];
  return [
    `locking: ${locking.join(', ')}`,
    ...KINDS.map((kind) => `${kind}: ${guardClass(kind, kernel)}`),
    `lock path: ${table.kernel} on ${table.arch}`,
    `slow path: ${Object.hasOwn(table.functions, PLAIN_SLOW_PATH) ? 'plain' : 'paravirtual'}`,
  ];
}

/** Of `candidates`, in their order, each that has a verdict-relevant fact which none before it has. */
export function representatives<Candidate extends Target>(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const facts = verdictFacts(candidate).filter((fact) => !seen.has(fact));
    for (const fact of facts) seen.add(fact);
    return facts.length > 0;
  });
}
