import type { KernelTable } from '../kernel-table.ts';
import { readKernelTable } from '../kernel-table.ts';
import arm64For6_1 from './arm64-6.1.json' with { type: 'json' };
import arm64For6_12 from './arm64-6.12.json' with { type: 'json' };
import arm64For6_18 from './arm64-6.18.json' with { type: 'json' };
import arm64For7_2 from './arm64-7.2.json' with { type: 'json' };
import arm64For7_3 from './arm64-7.3.json' with { type: 'json' };
import x86For5_10 from './x86_64-5.10.json' with { type: 'json' };
import x86For6_1 from './x86_64-6.1.json' with { type: 'json' };
import x86For6_12 from './x86_64-6.12.json' with { type: 'json' };
import x86For6_16 from './x86_64-6.16.json' with { type: 'json' };
import x86For6_17 from './x86_64-6.17.json' with { type: 'json' };
import x86For6_18 from './x86_64-6.18.json' with { type: 'json' };
import x86For7_2 from './x86_64-7.2.json' with { type: 'json' };
import x86For7_3 from './x86_64-7.3.json' with { type: 'json' };

/** Debian's kernels, one file for each release line and architecture. A function that no file has is not looked for. */
const FILES: readonly unknown[] = [
  x86For5_10,
  x86For6_1,
  x86For6_12,
  x86For6_16,
  x86For6_17,
  x86For6_18,
  x86For7_2,
  x86For7_3,
  arm64For6_1,
  arm64For6_12,
  arm64For6_18,
  arm64For7_2,
  arm64For7_3,
];

/**
 * The kernels whose images were read, the oldest of each architecture first. Real-time kernels (PREEMPT_RT) are not among
 * them: on some of them other lock functions have a symbol, so their tables belong to those who run one.
 */
export const KERNEL_TABLES: readonly KernelTable[] = FILES.map((file) => {
  const read = readKernelTable(file);
  if (!read.ok) throw new Error(read.message);
  return read.table;
});
