import { describe, expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';

/**
 * Scripts that were run on real kernels under QEMU (4 CPUs, threads contending for spin locks), and whether the machine
 * hung: all of them, section by section. A verdict must not be milder than what was seen; what never hung must not be
 * called certain, but as a warning.
 */
interface Seen {
  readonly what: string;
  readonly script: string;
  readonly target: string;
  /** 'hung': in most runs. 'ran': never. 'lost': no hang, updates or events lost. 'refused': it does not load. */
  readonly seen: 'hung' | 'ran' | 'lost' | 'refused';
  /** What is said; a hang that never came may need what the laboratory did not have. */
  readonly verdict: 'hang' | 'lost-updates' | 'refused' | 'none';
  readonly confidence?: 'certain' | 'likely' | 'possible';
  /** 'warning' for a hang that needs a key which is not in the map yet, or a second copy of the script. */
  readonly severity?: 'warning';
}

const NQ = 'native_queued_spin_lock_slowpath';
const pair = (site: string, first: string, second = first) =>
  `kfunc:${site} { ${first} }\nkretfunc:${site} { ${second} }\n`;
const BOTH = '@b[pid]=2; @a[comm]=2;';
const SEED = 'BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @guard_missed = sum(0); }\n';
const guarded = (body: string) =>
  `if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1); ${body} @guard[cpu] = sum(-1);`;

const OLD = 'bpftrace@0.17.0,kernel@6.1.192';
const OLD_612 = 'bpftrace@0.17.0,kernel@6.12.117';
const NEW = (kernel: string) => `bpftrace@0.27.1,kernel@${kernel}`;

const SEEN: readonly Seen[] = [
  {
    what: 'the pair on the slow path, shared keys',
    script: pair(NQ, BOTH),
    target: OLD,
    seen: 'hung',
    verdict: 'hang',
    confidence: 'certain',
  },
  { what: 'the same', script: pair(NQ, BOTH), target: OLD_612, seen: 'hung', verdict: 'hang', confidence: 'certain' },
  {
    what: 'keys of one thread',
    script: pair(NQ, '@b[tid]=2; @a[tid]=2;'),
    target: OLD,
    seen: 'ran',
    verdict: 'hang',
    confidence: 'likely',
  },
  {
    what: 'keys that no two CPUs share (with 16 buckets instead of 4096 it hung in one run of three)',
    script: pair(NQ, '@b[pid]=2; @a[tid]=2;'),
    target: OLD,
    seen: 'ran',
    verdict: 'hang',
    confidence: 'likely',
  },
  {
    what: 'one map, three keys',
    script: pair(NQ, '@a[1]=2; @a[2]=2; @a[3]=2;'),
    target: OLD,
    seen: 'hung',
    verdict: 'hang',
    confidence: 'certain',
  },
  {
    what: 'the pair on _raw_spin_lock',
    script: pair('_raw_spin_lock', BOTH),
    target: OLD,
    seen: 'hung',
    verdict: 'hang',
    confidence: 'certain',
  },
  {
    what: 'keyed count() on 0.17',
    script: pair(NQ, '@b[pid]=count(); @a[comm]=count();'),
    target: OLD,
    seen: 'hung',
    verdict: 'hang',
    confidence: 'certain',
  },
  { what: 'scalar count()', script: pair(NQ, '@b=count(); @a=count();'), target: OLD, seen: 'ran', verdict: 'none' },
  {
    what: 'scalar count()',
    script: pair(NQ, '@b=count(); @a=count();'),
    target: OLD_612,
    seen: 'ran',
    verdict: 'none',
  },
  { what: 'a kprobe alone', script: `kprobe:${NQ} { ${BOTH} }\n`, target: OLD, seen: 'ran', verdict: 'none' },
  { what: 'a kprobe alone', script: `kprobe:${NQ} { ${BOTH} }\n`, target: OLD_612, seen: 'ran', verdict: 'none' },
  {
    what: 'the contention tracepoints',
    script: `tracepoint:lock:contention_begin { ${BOTH} }\ntracepoint:lock:contention_end { ${BOTH} }\n`,
    target: OLD,
    seen: 'ran',
    verdict: 'none',
  },
  {
    what: 'the contention tracepoints',
    script: `tracepoint:lock:contention_begin { ${BOTH} }\ntracepoint:lock:contention_end { ${BOTH} }\n`,
    target: OLD_612,
    seen: 'ran',
    verdict: 'none',
  },
  {
    what: 'the entry alone, nothing else on the maps',
    script: `kfunc:${NQ} { ${BOTH} }\n`,
    target: OLD,
    seen: 'ran',
    verdict: 'hang',
    confidence: 'possible',
  },
  {
    what: 'an entry probe and a second program elsewhere (rare, but it crashed in production)',
    script: `kfunc:${NQ} /@pf[tid]/ { @s[tid]=nsecs; }\nkretfunc:down_read { @pf[tid]=@s[tid]; delete(@s[tid]); }\n`,
    target: OLD,
    seen: 'ran',
    verdict: 'hang',
    confidence: 'possible',
  },
  {
    what: '_raw_spin_lock_irqsave, not on the path of 6.1',
    script: pair('_raw_spin_lock_irqsave', BOTH),
    target: OLD,
    seen: 'ran',
    verdict: 'none',
  },
  {
    what: 'the pair with bpftrace 0.27.1',
    script: pair(NQ, BOTH),
    target: NEW('6.1.192'),
    seen: 'hung',
    verdict: 'hang',
    confidence: 'certain',
  },
  {
    what: 'the pair with bpftrace 0.27.1',
    script: pair(NQ, BOTH),
    target: NEW('6.12.117'),
    seen: 'hung',
    verdict: 'hang',
    confidence: 'certain',
  },
  {
    what: 'the pair with bpftrace 0.27.1',
    script: pair(NQ, BOTH),
    target: NEW('6.18.15'),
    seen: 'ran',
    verdict: 'none',
  },
  { what: 'the pair with bpftrace 0.27.1', script: pair(NQ, BOTH), target: NEW('7.3.4'), seen: 'ran', verdict: 'none' },
  {
    what: 'the pair on _raw_spin_lock',
    script: pair('_raw_spin_lock', BOTH),
    target: NEW('6.1.192'),
    seen: 'hung',
    verdict: 'hang',
    confidence: 'certain',
  },
  {
    what: 'the pair on _raw_spin_lock',
    script: pair('_raw_spin_lock', BOTH),
    target: NEW('6.18.15'),
    seen: 'ran',
    verdict: 'none',
  },
  {
    what: "a name that is not in bpftrace's list",
    script: pair(NQ, BOTH),
    target: 'bpftrace@0.23.2,kernel@6.12.117',
    seen: 'hung',
    verdict: 'hang',
    confidence: 'certain',
  },
  {
    what: "a name that is not in bpftrace's list",
    script: pair(NQ, BOTH),
    target: 'bpftrace@0.24.2,kernel@6.12.117',
    seen: 'hung',
    verdict: 'hang',
    confidence: 'certain',
  },
  {
    what: 'the guard in both programs, one copy (two copies hung: copies.test.ts)',
    script: SEED + pair(NQ, guarded(BOTH)),
    target: NEW('6.1.192'),
    seen: 'ran',
    verdict: 'hang',
    confidence: 'likely',
    severity: 'warning',
  },
  {
    what: 'the guard in both programs, one copy',
    script: SEED + pair(NQ, guarded(BOTH)),
    target: 'bpftrace@0.23.2,kernel@6.12.117',
    seen: 'ran',
    verdict: 'hang',
    confidence: 'likely',
    severity: 'warning',
  },
  {
    what: 'the guard in one program only',
    script: SEED + pair(NQ, guarded(BOTH), BOTH),
    target: NEW('6.1.192'),
    seen: 'hung',
    verdict: 'hang',
    confidence: 'certain',
  },
  {
    what: 'keyed count() on 0.27.1, few keys',
    script: pair(NQ, '@b[pid]=count(); @a[comm]=count();'),
    target: NEW('6.1.192'),
    seen: 'ran',
    verdict: 'hang',
    severity: 'warning',
  },
  {
    what: 'keyed count() on 0.27.1, a new key at each event',
    script: pair(NQ, '@b[nsecs]=count(); @a[nsecs]=count();'),
    target: NEW('6.1.192'),
    seen: 'hung',
    verdict: 'hang',
    severity: 'warning',
  },
  {
    what: 'scalar count() on 0.27.1',
    script: pair(NQ, '@n=count();'),
    target: NEW('6.1.192'),
    seen: 'ran',
    verdict: 'lost-updates',
  },
  {
    what: "the pair that bpftrace guards, on Debian's 0.23.2, whose guard does not load",
    script: pair('_raw_spin_lock', BOTH),
    target: 'debian-13',
    seen: 'refused',
    verdict: 'refused',
  },
  {
    what: 'the pair that bpftrace guards, on 0.24.2, whose guard loads, one copy',
    script: pair('_raw_spin_lock', BOTH),
    target: 'bpftrace@0.24.2,kernel@6.12.117',
    seen: 'lost',
    verdict: 'hang',
    confidence: 'likely',
    severity: 'warning',
  },
  {
    what: 'a system call tracepoint around a function of the update',
    script: `tracepoint:syscalls:sys_enter_dup { ${BOTH} }\nfentry:lookup_elem_raw { ${BOTH} }\n`,
    target: NEW('6.1.192'),
    seen: 'hung',
    verdict: 'hang',
    confidence: 'certain',
  },
  ...['6.18.15', '7.3.4'].map(
    (kernel): Seen => ({
      what: 'a system call tracepoint around a function of the update',
      script: `tracepoint:syscalls:sys_enter_dup { ${BOTH} }\nfentry:lookup_elem_raw { ${BOTH} }\n`,
      target: NEW(kernel),
      seen: 'lost',
      verdict: 'lost-updates',
    }),
  ),
  {
    what: 'an offset behind the lock of the update',
    script: 'fentry:alloc_fd { @b[pid]=1; @a[comm]=1; }\nkprobe:htab_map_update_elem+0x9f { @a[comm]=2; @b[pid]=2; }\n',
    target: NEW('6.1.192'),
    seen: 'hung',
    verdict: 'hang',
    confidence: 'possible',
  },
  {
    what: 'a watchpoint on lookup_elem_raw (its address was another one in each run)',
    script:
      'fentry:alloc_fd { @b[pid]=1; @a[comm]=1; }\nwatchpoint:0xffffffff81234560:8:x { @a[comm]=2; @b[pid]=2; }\n',
    target: NEW('6.1.192'),
    seen: 'hung',
    verdict: 'hang',
    confidence: 'likely',
  },
];

describe('what was seen on real kernels', () => {
  test.each(SEEN)('$what, on $target: $seen, we say $verdict', (row) => {
    const { script, target, seen, verdict, confidence, severity } = row;
    const resolved = resolveTargets([target]);
    const targets = resolved.ok ? resolved.targets : [];
    expect(targets).toHaveLength(1);
    const { findings } = analyse('seen.bt', script, { targets, configured: true });
    if (verdict === 'none') {
      expect(findings).toEqual([]);
      return;
    }
    expect(findings[0]?.verdicts[0]?.verdict).toBe(verdict);
    if (confidence !== undefined) expect(findings[0]?.confidence).toBe(confidence);
    expect(findings[0]?.severity).toBe(severity ?? (verdict === 'lost-updates' ? 'note' : 'error'));
    if (seen === 'ran' && verdict === 'hang' && severity === undefined)
      expect(findings[0]?.confidence).not.toBe('certain');
  });
});
