import { remembered } from '../../text/memo.ts';
import type { FactTable, FactTableName } from '../fact-tables.ts';
import { FACT_TABLES } from '../fact-tables.ts';
import type { Target } from '../target.ts';
import { isRead } from './fact-range.ts';
import { brokenGuard } from './guard.ts';
import { outputOperation } from './map.ts';
import { atLeast } from './release.ts';
import { tableFor } from './table-choice.ts';

/** Whether a release is past one end of the range of a row. */
type Boundary = (release: string) => boolean;

/** The ends of the rows of tables: only they can make a difference between two releases. */
function boundaries(tables: readonly FactTable[]): readonly Boundary[] {
  const rows = tables.flatMap((table) => table.rows);
  const ends = rows.flatMap(({ from, before, unknown, except }) => [
    ...[from, before, unknown?.from, unknown?.before],
    ...[except?.from, except?.before],
  ]);
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
  const passed = boundaries(tables);
  const names = new Map<string, string>();
  return (release) => remembered(names, release, () => passed.map((isPast) => (isPast(release) ? '1' : '0')).join(''));
}

const TABLES = Object.values(FACT_TABLES);
const bpftraceFacts = naming(TABLES.filter(({ releasesOf }) => releasesOf === 'bpftrace'));
const kernelFacts = naming(TABLES.filter(({ releasesOf }) => releasesOf === 'kernel'));
const { 'map-kinds': MAP_KINDS, 'lock-moments': MOMENTS, output: OUTPUT, stacks: STACKS } = FACT_TABLES;
const bodyFacts = naming([MAP_KINDS, MOMENTS, OUTPUT, STACKS, FACT_TABLES['run-time-errors']]);
const listFacts = naming([FACT_TABLES['free-lists']]);

/** The facts that decide what a body locks, as a name. */
export function lockingFacts({ bpftrace, kernel }: Target): string {
  return `${bodyFacts(bpftrace)} ${outputOperation(bpftrace, kernel)} ${listFacts(kernel)}`;
}

/** Each script asks for it again. */
const FACT_SETS = new WeakMap<Target, string>();

/**
 * All facts about a target, as a name of them: two targets with the same name differ in no row of any table, so that a
 * script becomes the same programs on both, and the same is to be said of it.
 */
export function factSet(target: Target): string {
  return remembered(FACT_SETS, target, () =>
    [
      bpftraceFacts(target.bpftrace),
      kernelFacts(target.kernel),
      tableFor(target).table.release,
      isRead(target),
      target.arch,
      target.paravirt,
      JSON.stringify(brokenGuard(target) ?? ''),
      JSON.stringify(target.table ?? ''),
      JSON.stringify(target.lockPath ?? []),
    ].join('/'),
  );
}

/** The sources of a table's rows, each once. */
export function sourcesOf(name: FactTableName): readonly string[] {
  return [...new Set(FACT_TABLES[name].rows.map(({ source }) => source))];
}
