import { describe, expect, test } from '@jest/globals';
import { keysMatch, valuesMeet } from '../../../src/engine/program/key-values.ts';
import { saidBy } from '../../said.ts';
import { findingOf, judge, told } from './judged.ts';

/** What keys say about a cycle: an entry is waited for by who wants that entry, or one in the same bucket. */

const NQ = 'native_queued_spin_lock_slowpath';
const D = 'bpftrace@0.27.1,kernel@6.1';
const BEFORE_MAP_LOCKED = 'bpftrace@0.17,kernel@5.10';

/** What is said of cycles that the script closes by itself, at every event. */
const closed = (script: string, target = D) =>
  judge(script, target)
    .filter(({ rule, severity }) => rule === 'abba-deadlock' && severity === 'error')
    .map(({ confidence }) => confidence);
/** An fentry program that a kprobe runs inside, under the lock for sure; nothing runs inside the kprobe. */
const nested = (outer: string, inner: string) => `fentry:alloc_fd { ${outer} }\nkprobe:lookup_elem_raw { ${inner} }\n`;

describe('in one map', () => {
  test('who wants one entry and holds it only where nothing runs inside, is waited for by nobody', () => {
    const script = `tracepoint:syscalls:sys_enter_dup { @a[comm] = 1; }\nfexit:${NQ} { @a["fixed"] = 2; }\n`;
    expect(closed(script)).toEqual([]);
    // The other half is another program of the machine, as ever.
    expect(judge(script, D).map(told)).toContain('lock-path-probe: hang error likely');
    expect(closed(nested('@a[comm] = 1;', '@a["fixed"] = 2;'))).toEqual([]);
    expect(closed(nested('@a["fixed"] = 1;', '@a[comm] = 2;'))).toEqual([]);
  });

  test('keys of two kinds meet by hash: possible, and the message says so', () => {
    const script = `fentry:${NQ} { @a[pid] = 1; }\nfexit:${NQ} { @a[uid] = 2; }\n`;
    expect(closed(script)).toEqual(['possible']);
    const finding = findingOf('abba-deadlock', judge(nested('@a[pid] = 1;', '@a[uid] = 2;'), D));
    expect(finding.confidence).toBe('possible');
    expect(saidBy(finding)).toContain('only when different keys fall into one part of a map, which is rare');
    expect(finding.verdicts[0]?.why).toContain('where different keys are in one bucket');
  });

  test('a CPU waits for itself in a bucket that two keys share, where the kernel does not see that', () => {
    const script = nested('@a[comm] = 1;', '@a["fixed"] = 2;').replace('fentry', 'kfunc');
    expect(closed(script, BEFORE_MAP_LOCKED)).toEqual(['possible']);
  });

  test.each([
    ['@a[1] = 1; @a[2] = 1; @a[3] = 1;', '@a[1] = 2; @a[2] = 2; @a[3] = 2;', 'certain'],
    ['@a[1] = 1; @a[2] = 1;', '@a[2] = 2; @a[1] = 2;', 'certain'],
    ['@a[nsecs] = 1;', '@a[nsecs] = 2;', 'likely'],
    ['@a[nsecs] = 1;', '@a[uid] = 2;', 'likely'],
    ['@a[tid] = 1;', '@a[pid] = 2;', 'likely'],
    ['@a[uid] = 1;', '@a[gid] = 2;', 'certain'],
    ['@a[pid, comm] = 1;', '@a[uid, comm] = 2;', 'possible'],
    ['@a[pid % 7] = 1;', '@a[pid % 7 + 1] = 2;', 'likely'],
    ['@a[pid % 7] = 1;', '@a[nsecs % 7] = 2;', 'certain'],
    ['@a[pid % 7] = 1;', '@a[uid % 9] = 2;', 'likely'],
    // Only a remainder of a number is the same whatever it is the remainder of.
    ['@a[pid / 7] = 1;', '@a[uid / 7] = 2;', 'likely'],
    ['@a[pid >> 4] = 1;', '@a[uid >> 4] = 2;', 'likely'],
    ['@a[pid % gid] = 1;', '@a[uid % gid] = 2;', 'likely'],
    ['@a[pid % 7] = 1;', '@a[uid % 5] = 2;', 'likely'],
    // What is not known may be the same, but nothing says so.
    ['@a[pid % 7] = 1;', '@a[pid] = 2;', 'likely'],
    ['@a[pid % 7] = 1;', '@a[uid] = 2;', 'likely'],
    ['@a[$1] = 1;', '@a[uid] = 2;', 'likely'],
    ['@a[func] = 1;', '@a[func] = 2;', 'likely'],
  ])('%s around %s: %s', (outer, inner, confidence) => {
    expect(closed(nested(outer, inner))).toEqual([confidence]);
  });
});

describe('over two maps', () => {
  test.each([
    ['@a[comm] = 1; @b[pid] = 1;', '@a[comm] = 2; @b[pid] = 2;', 'certain'],
    ['@a["x"] = 1; @b["y"] = 1;', '@a["x"] = 2; @b["y"] = 2;', 'certain'],
    ['@a = 1; @b = 1;', '@a = 2; @b = 2;', 'certain'],
    ['@a[comm] = 1; @b[tid] = 1;', '@a[comm] = 2; @b[tid] = 2;', 'likely'],
    ['@a[comm] = 1; @b[comm] = 1;', '@a["x"] = 2; @b["y"] = 2;', 'possible'],
    ['@a["x"] = 1; @b["y"] = 1;', '@a["p"] = 2; @b["q"] = 2;', 'possible'],
    ['@a[pid] = 1; @b[pid] = 1;', '@a[uid] = 2; @b[uid] = 2;', 'possible'],
    ['@a[pid, "x"] = 1; @b[pid] = 1;', '@a[pid, "y"] = 2; @b[pid] = 2;', 'possible'],
    ['@a[pid] = 1; @b[pid] = 1;', '@a[nsecs] = 2; @b[arg0] = 2;', 'likely'],
    ['@a[uid] = 1; @b[uid] = 1;', '@a[0] = 2; @b[1000] = 2;', 'certain'],
    ['@a[pid % 7] = 1; @b[$1] = 1;', '@a[pid % 7] = 2; @b[$1] = 2;', 'certain'],
    ['@a[(uint32)pid] = 1; @b[1] = 1;', '@a[(uint32)pid] = 2; @b[1] = 2;', 'certain'],
    ['@a[comm, pid % 7] = 1; @b[1] = 1;', '@a[comm, pid % 7] = 2; @b[1] = 2;', 'certain'],
    ['@a[comm, pid % 7] = 1; @b[1] = 1;', '@a[comm, pid] = 2; @b[1] = 2;', 'likely'],
    ['@a[pid % 7] = 1; @b[1] = 1;', '@a[pid] = 2; @b[1] = 2;', 'likely'],
    ['@a[$1] = 1; @b[1] = 1;', '@a[$2] = 2; @b[1] = 2;', 'likely'],
    // By 0x1 and 1 the same is meant, and by true in the releases that have it.
    ['@a[0x1] = 1; @b[16] = 1;', '@a[1] = 2; @b[0x10] = 2;', 'certain'],
    ['@a[-1] = 1; @b[1] = 1;', '@a[1] = 2; @b[1] = 2;', 'possible'],
    // The entry of one map is another one, the other map's is the same.
    ['@a["x"] = 1; @b["y"] = 1;', '@a["p"] = 2; @b["y"] = 2;', 'possible'],
  ])('%s around %s: %s', (outer, inner, confidence) => {
    expect(closed(nested(outer, inner))).toEqual([confidence]);
  });

  test('from one entry of a map to another is a step of a cycle as well', () => {
    // @a[2] around @b[1], @b[1] around @a[1]; it closes by @a[1] around @a[2].
    const script = nested('@a[1] = 1; @b[1] = 1;', '@a[2] = 2; @b[1] = 2; @a[1] = 2;');
    expect(closed(script)).toEqual(['certain']);
  });

  test('of more literals than are kept any may be the one', () => {
    const five = [1, 2, 3, 4, 5].map((key) => `@a[${key}] = 1;`).join(' ');
    expect(closed(nested(`${five} @b[1] = 1;`, '@a[5] = 2; @b[1] = 2;'))).toEqual(['certain']);
  });

  test('in a bucket that all entries share the keys say nothing', () => {
    const maps = 'let @a = hash(1);\nlet @b = hash(1);\n';
    const script = nested('@a["x"] = 1; @b["x"] = 1;', '@a["y"] = 2; @b["y"] = 2;');
    expect(closed(script, 'bpftrace@0.27.1,kernel@6.12')).toEqual(['possible']);
    expect(closed(maps + script, 'bpftrace@0.27.1,kernel@6.12')).toEqual(['certain']);
  });

  test('the lock of a ring buffer has no key', () => {
    const target = 'bpftrace@0.27.1,kernel@6.1';
    const printing = `fentry:_raw_spin_unlock_irqrestore { printf("x"); @a["x"] = 1; }\nfexit:_raw_spin_lock_irqsave { printf("y"); @a["y"] = 1; }\n`;
    expect(closed(printing, target)).toEqual(['certain']);
  });
});

describe('two copies of a guarded script', () => {
  test('have two maps, so one entry is two locks', () => {
    const guard = (body: string) =>
      `if (@g[cpu] > 0) { @missed = sum(1); return; } @g[cpu] = sum(1); ${body} @g[cpu] = sum(-1);`;
    const seed = 'BEGIN { $i = (uint64)0; unroll(64) { @g[$i] = sum(0); $i++; } @missed = sum(0); }\n';
    const script = `${seed}fexit:${NQ} { ${guard('@a["fixed"] = 1;')} }\n`;
    expect(judge(script, 'bpftrace@0.27.1,kernel@6.12').map(told)).toEqual(['lock-path-probe: hang warning likely']);
  });
});

describe('the values of keys', () => {
  const ZERO = '\0';

  test.each([
    ['=1', '=1', true],
    ['=1', '=2', false],
    ['="x"', 'name', false],
    ['="x=1"', 'cpu', false],
    ['=-1', 'account', true],
    ['=0', 'process', true],
    ['=7', 'process', false],
    ['=1000', 'account', true],
    ['=3', 'cpu', true],
    ['process', 'account', false],
    ['?', '=1', true],
    [`process${ZERO}name`, `process${ZERO}name`, true],
    [`process${ZERO}=1`, `process${ZERO}=2`, false],
    // Of keys that one map cannot have something was not understood.
    ['process', `process${ZERO}name`, true],
  ])('%j and %j: %s, both ways', (one, other, meet) => {
    expect([valuesMeet(one, other), valuesMeet(other, one)]).toEqual([meet, meet]);
  });

  test.each([
    ['?', '?', false],
    ['?$1', '?$1', true],
    ['?$1', '?$2', false],
    ['?$1', 'process', false],
    ['*', 'process', true],
    ['*', '?', true],
    ['?=', '=5', true],
    ['?=', 'process', false],
    ['=1000', 'account', true],
    ['process', 'process', true],
    ['process', 'account', false],
  ])('%j and %j are the same: %s, both ways', (one, other, same) => {
    expect([keysMatch(one, other, 'same'), keysMatch(other, one, 'same')]).toEqual([same, same]);
    expect([keysMatch(one, other, 'by-hash'), keysMatch(other, one, 'by-hash')]).toEqual([true, true]);
  });
});
