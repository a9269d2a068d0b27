import type { KernelOperation, KernelTable, PathRow, RunThrough } from '../facts/kernel-table.ts';
import { KERNEL_OPERATION_NAMES } from '../facts/kernel-table.ts';
import type { KernelOptions } from './identity.ts';
import type { Architecture } from './image.ts';

/** What a table says of a function. */
export interface TableFunction {
  /** fentry and fexit can attach: a symbol of this very name, a trace site, BTF, and a kernel with trampolines. */
  readonly attachable: boolean;
  /** It has a trace site, though nothing can attach to it. */
  readonly site?: true;
  readonly signature?: string;
  readonly path?: Readonly<Partial<Record<KernelOperation, PathRow>>>;
}

/** What is known of one kernel: the JSON that `bpftrace-guard kernel-table` writes. */
export interface KernelTableFile {
  readonly version: 1;
  /** The release line, e.g. `6.12`. */
  readonly kernel: string;
  /** As `uname -r` has it. */
  readonly release: string;
  readonly arch: Architecture;
  /** Where the image is from, in words. */
  readonly source: string;
  readonly config: KernelOptions;
  readonly functions: Readonly<Record<string, TableFunction>>;
  readonly helpers: NonNullable<KernelTable['helpers']>;
}

/**
 * A table as text: JSON with one function a line and sorted keys, so that two tables can be compared line by line. The
 * same table gives the same bytes.
 */
export function renderKernelTable(table: KernelTableFile): string {
  const { functions, helpers, config, ...head } = table;
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return [
    '{',
    ...lines,
    `  "config": {${entries(config, (value) => JSON.stringify(value)).join(', ')}},`,
    `  "functions": {\n    ${entries(functions, renderFunction).join(',\n    ')}\n  },`,
    `  "helpers": {\n    ${entries(helpers, renderRun).join(',\n    ')}\n  }`,
    '}',
    '',
  ].join('\n');
}

function renderFunction({ attachable, site, signature, path }: TableFunction): string {
  const rows = KERNEL_OPERATION_NAMES.flatMap((operation) => {
    const row = path?.[operation];
    return row === undefined ? [] : [`${JSON.stringify(operation)}: ${renderList(row)}`];
  });
  const parts = [
    `"attachable": ${attachable}`,
    ...(site === undefined ? [] : ['"site": true']),
    ...(signature === undefined ? [] : [`"signature": ${JSON.stringify(signature)}`]),
    ...(path === undefined ? [] : [`"path": {${rows.join(', ')}}`]),
  ];
  return `{${parts.join(', ')}}`;
}

function renderRun({ every, some }: RunThrough): string {
  return `{"every": ${renderList(every)}, "some": ${renderList(some)}}`;
}

function renderList(list: readonly (string | readonly string[])[]): string {
  return `[${list.map((each) => (typeof each === 'string' ? JSON.stringify(each) : renderList(each))).join(', ')}]`;
}

/** `"key": value` of each, by key. */
function entries<T>(record: Readonly<Record<string, T>>, render: (value: T) => string): string[] {
  const byKey = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return byKey.map(([key, value]) => `${JSON.stringify(key)}: ${render(value)}`);
}
