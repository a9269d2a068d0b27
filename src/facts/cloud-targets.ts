import type { KnownMachine } from './target.ts';
import { COLLECTION, x86 } from './target-sources.ts';

const AMAZON: readonly KnownMachine[] = [
  {
    name: 'amazon-linux-2',
    family: 'Amazon',
    bpftrace: '0.11.4',
    kernel: '5.10',
    ...x86,
    preemption: 'none',
    support: { until: '2026-06-30', source: 'the FAQ of Amazon Linux 2, by phylax.com.au' },
    source: `bpftrace-0.11.4-8.amzn2.0.2 (bpftrace pull request 2155), the kernel 5.10 of its extras (5.10.75-79.358.amzn2: ${COLLECTION})`,
  },
];

/** What the clouds run. */
export const CLOUD_MACHINES: readonly KnownMachine[] = [...AMAZON];
