import type { LockMoment } from './map.ts';
import type { Releases } from './releases.ts';

/**
 * The errors of a running probe that bpftrace reports. The report is sent as output is, so if output takes the lock of the ring
 * buffer, the operation takes it too.
 */
export type RunTimeError =
  | 'missing-key'
  | 'update'
  | 'delete'
  | 'discarded-delete'
  | 'division'
  | 'array-index'
  | 'stack'
  | 'signal'
  | 'path';

interface ReportRow extends Releases {
  readonly error: RunTimeError;
  readonly moment: LockMoment;
  /** When it happens, to end "only where ...". */
  readonly when: string;
  readonly source: string;
}

/** From this release on errors are reported without `-k`. */
const LEVEL = 'bpftrace src/bpftrace.h: helper_check_level_ is 0 up to 0.22 and 1 from 0.23 (warning_level_ from 0.25)';
const TRIED = 'BEGIN probes on 0.17.0, 0.23.2 and 0.27.1';

/**
 * The errors that each release reports by default. Ranges are bpftrace releases.
 *
 * Never reported by default: failed reads of memory and of strings, and a missing key of a plain map (bpftrace
 * return_zero_if_err(); tried). Left out, as they practically never happen: a per-CPU value that is missing on a later CPU
 * only, for_each_map_elem and bpf_loop with a negative result, get_current_comm; and `pid` and `tid`, which fail only where
 * bpftrace itself runs in a PID name space of its own.
 */
export const RUN_TIME_ERRORS: readonly ReportRow[] = [
  {
    error: 'missing-key',
    from: '0.23',
    moment: 'always',
    when: 'a per-CPU aggregation does not have the key that is read',
    source: `${LEVEL}; IRBuilderBPF::CreatePerCpuMapAggElems(): map_lookup_percpu_elem that finds nothing is reported; ${TRIED}; laboratory: Linux 6.1.192 with 0.27.1 and 6.12.117 with 0.23.2 hung`,
  },
  {
    error: 'update',
    from: '0.23',
    moment: 'on-error',
    when: 'a map is full, or the kernel refuses a nested update of it',
    source: `${LEVEL}; IRBuilderBPF::CreateMapUpdateElem() checks the result; the report comes after the call, when the bucket lock is free again`,
  },
  {
    error: 'delete',
    from: '0.23',
    before: '0.24',
    moment: 'on-error',
    when: 'the entry to delete is not there',
    source: `${LEVEL}; IRBuilderBPF::CreateMapDeleteElem() of 0.23 checks the result; 0.23.2 tried: "Can't delete map element because it does not exist"`,
  },
  {
    error: 'discarded-delete',
    from: '0.23',
    before: '0.25',
    moment: 'on-error',
    when: 'the entry to delete is not there',
    source:
      '0.23: as any delete(); bpftrace 0.24 CodegenLLVM: delete() whose result is used reports nothing; 0.25 moved delete() to map.bpf.c, which reports nothing (0.27.1 tried)',
  },
  {
    error: 'division',
    from: '0.24',
    moment: 'on-error',
    when: 'a divisor is zero',
    source: `bpftrace 0.24 IRBuilderBPF::CreateCheckedBinop(), DIVIDE_BY_ZERO; ${TRIED}: 0.23.2 says nothing; laboratory: Linux 6.1.192 with 0.27.1 hung`,
  },
  {
    error: 'array-index',
    from: '0.24',
    moment: 'on-error',
    when: 'an index is past the end of an array',
    source: 'bpftrace 0.24 CodegenLLVM, ARRAY_ACCESS_OOB',
  },
  {
    error: 'stack',
    from: '0.23',
    moment: 'on-error',
    when: 'a stack cannot be read',
    source: `${LEVEL}; bpf_get_stack (0.23, 0.24), KSTACK and USTACK (from 0.25): a negative result is reported; an empty user stack is none (tried)`,
  },
  {
    error: 'signal',
    from: '0.23',
    moment: 'on-error',
    when: 'a signal cannot be sent',
    source: `${LEVEL}; IRBuilderBPF::CreateSignal() checks the result`,
  },
  {
    error: 'path',
    from: '0.23',
    moment: 'on-error',
    when: 'a path cannot be written out',
    source: `${LEVEL}; IRBuilderBPF::CreatePath() checks the result of bpf_d_path`,
  },
];

/** Functions that report an error of their own. */
export const REPORTING_FUNCTIONS: ReadonlyMap<string, RunTimeError> = new Map([
  ['signal', 'signal'],
  ['signal_thread', 'signal'],
  ['path', 'path'],
]);
