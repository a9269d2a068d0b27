import { describe, expect, test } from '@jest/globals';
import { findingOf, judge, told } from './judged.ts';

const D = 'bpftrace@0.27.1,kernel@6.12';
const UPDATE = 'kprobe:vfs_read { @a[1] = 1; }\n';

/** What is said of cycles that the script closes by itself. */
const closed = (script: string, target: string) =>
  judge(script, target)
    .filter(({ rule }) => rule !== 'lock-path-probe')
    .map(told);

describe('the list of free entries is a lock of each CPU', () => {
  test('an insert inside an insert into the same map waits for itself', () => {
    const finding = findingOf('abba-deadlock', judge(`${UPDATE}fexit:_raw_spin_lock { @a[2] = 1; }\n`, D));
    expect(told(finding)).toBe('abba-deadlock: hang warning likely');
    expect(finding.witness).toHaveLength(1);
    expect(finding.witness?.[0]).toMatchObject({ holds: 'free-list lock of @a', wants: 'free-list lock of @a' });
  });

  test('it does not hide that the probe updates at every event where another program may hold a lock', () => {
    const found = judge(`${UPDATE}fexit:_raw_spin_lock { @a[2] = 1; }\n`, D).map(told);
    expect(found).toContain('lock-path-probe: hang error likely');
  });

  test('a nested update of the same entry stops at the bucket', () => {
    expect(closed(`${UPDATE}fexit:_raw_spin_lock { @a[1] = 1; }\n`, D)).toEqual([
      'lossy-mitigation: lost-updates note certain',
    ]);
  });

  test('a delete gives its entry back after the bucket, so the same key meets the list', () => {
    const script = 'kprobe:vfs_read { delete(@a[1]); }\nfexit:_raw_spin_lock { @a[1] = 1; }\n';
    expect(closed(script, D)).toEqual(['abba-deadlock: hang warning likely']);
  });

  test('where no list is held, or of another map, nothing is said', () => {
    // lookup_elem_raw runs under the bucket lock, before an entry is taken.
    expect(closed(`${UPDATE}fexit:lookup_elem_raw { @a[2] = 1; }\n`, D)).toEqual([]);
    expect(closed(`${UPDATE}fexit:_raw_spin_lock { @b[2] = 1; }\n`, D)).toEqual([]);
    // A read-modify-write of an entry that exists takes none either: zero() never inserts.
    expect(closed('interval:s:1 { zero(@a); }\nfexit:_raw_spin_lock { @a[2] = 1; }\n', D)).toEqual([
      'lossy-mitigation: lost-updates note certain',
    ]);
  });

  test('LRU maps have lists of another kind', () => {
    const script = `let @a = lruhash(10);\n${UPDATE}fexit:_raw_spin_lock { @a[2] = 1; }\n`;
    expect(closed(script, D)).toEqual(['abba-deadlock: hang error certain']);
  });

  test('in a non-maskable interrupt it is only tried', () => {
    const script = 'fentry:vfs_read { @a[1] = 1; }\nhardware:cpu-cycles:1000000 { @a[2] = 1; }\n';
    expect(closed(script, D)).toEqual([]);
  });

  test('the process that clears a map gives entries back one by one', () => {
    const script = 'interval:s:1 { clear(@a); }\nfexit:_raw_spin_lock { @a[comm] = 1; }\n';
    const finding = findingOf('abba-deadlock', judge(script, D));
    expect(told(finding)).toBe('abba-deadlock: hang warning likely');
    expect(finding.witness?.[0]?.program).toBe('the bpftrace process, clearing @a');
  });
});

describe('a single bucket', () => {
  const PAIR = 'fentry:lookup_elem_raw { @a[pid] = 1; }\nfexit:alloc_htab_elem { @a[tid] = 1; }\n';

  test('makes any two keys one: a CPU meets itself, two CPUs never cross', () => {
    expect(closed(PAIR, D)).toEqual(['abba-deadlock: hang error likely']);
    expect(closed(`let @a = hash(1);\n${PAIR}`, D)).toEqual(['lossy-mitigation: lost-updates note likely']);
    expect(closed(`config = { max_map_keys = 1 }\n${PAIR}`, D)).toEqual(['lossy-mitigation: lost-updates note likely']);
    expect(closed(`let @a = hash(2);\n${PAIR}`, D)).toEqual(['abba-deadlock: hang error likely']);
  });
});

describe('what becomes of a failed update', () => {
  const PAIR = 'fentry:lookup_elem_raw { @a[comm]=1; }\nfexit:alloc_htab_elem { @b[comm]=1; }\n';
  const why = (target: string) => judge(PAIR, target)[0]?.verdicts[0]?.why;

  test('is told by the release', () => {
    expect(why('bpftrace@0.23.2,kernel@7.3')).toContain('bpftrace prints a warning for it (from 0.23)');
    expect(why('bpftrace@0.22,kernel@7.3')).toContain('bpftrace before 0.23 says nothing of it');
    expect(why(D)).not.toContain('warning');
  });

  test('the report takes no part in a cycle', () => {
    expect(
      judge(PAIR, 'bpftrace@0.27.1,kernel@7.3')
        .flatMap(({ witness }) => witness ?? [])
        .map(({ holds }) => holds)
        .sort(),
    ).toEqual(['bucket lock of @a', 'bucket lock of @b']);
  });
});
