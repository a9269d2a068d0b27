import { describe, expect, test } from '@jest/globals';
import { tellWitness } from '../../../src/engine/policy/witness.ts';
import { interleavingOf } from '../../../src/render/interleaving.ts';
import { sequenceDiagram } from '../../../src/render/sequence.ts';
import { saidBy } from '../../said.ts';
import { findingOf, judge, told } from './judged.ts';

const OLD = 'bpftrace@0.23.2,kernel@5.10';
const D = 'bpftrace@0.27.1,kernel@6.12';
const C = 'bpftrace@0.27.1,kernel@7.3';

/** fentry updates @a inside whoever holds it; from 5.12 never inside itself. */
const INNER = 'fentry:lookup_elem_raw { @a[pid] = 1; }\n';
const closed = (script: string, target: string) =>
  judge(script, target)
    .filter(({ rule }) => rule !== 'lock-path-probe')
    .map(told);

describe('the bpftrace process holds the locks of a map that it clears', () => {
  test.each(['clear(@a)', 'zero(@a)'])('%s: alone it can only meet itself, which 5.11 to 6.14 notice', (call) => {
    const script = `${INNER}interval:s:1 { ${call}; }\n`;
    expect(closed(script, D)).toEqual(['lossy-mitigation: lost-updates note certain']);
    expect(closed(script, C)).toEqual(['lossy-mitigation: lost-updates note certain']);
    expect(closed(INNER, D)).toEqual([]);
  });

  test('with another holder it closes a cycle', () => {
    const script = [
      'kprobe:vfs_read { @b[1] = 1; }',
      'fentry:lookup_elem_raw { @a[1] = 1; @b[1] = 1; }',
      'interval:s:1 { print(@a); clear(@a); }',
    ].join('\n');
    const without = script.replace('clear(@a)', 'clear(@c)');
    expect(closed(without, D)).toEqual(['lossy-mitigation: lost-updates note certain']);

    const finding = findingOf('abba-deadlock', judge(script, D));
    expect(told(finding)).toBe('abba-deadlock: hang error certain');
    expect(finding.witness).toEqual([
      expect.objectContaining({
        cpu: 0,
        program: 'the bpftrace process, clearing @a',
        holds: 'bucket lock of @a',
        wants: 'bucket lock of @b',
        nested: 'fentry:lookup_elem_raw',
      }),
      expect.objectContaining({
        cpu: 1,
        program: 'kprobe:vfs_read',
        holds: 'bucket lock of @b',
        wants: 'bucket lock of @a',
      }),
    ]);
    expect(tellWitness(finding.witness ?? [])).toBe(
      'While the bpftrace process, clearing @a, holds the bucket lock of @a, fentry:lookup_elem_raw fires at the entry of lookup_elem_raw and wants the bucket lock of @b. Another CPU holds the bucket lock of @b and wants the bucket lock of @a.',
    );
    const place = finding.related.find(({ message }) => message.includes('process'));
    expect(place && script.slice(place.span.start, place.span.end)).toBe('clear(@a)');
    expect(place?.message).toBe(
      'asks for the bpftrace process, clearing @a, one entry after the other, which takes the bucket lock of @a',
    );
    const interleaving = interleavingOf(finding);
    expect(interleaving && sequenceDiagram(interleaving)).toContain(
      'cpu0->>lock0: the bpftrace process, clearing @a takes it',
    );
    expect(saidBy(finding)).toContain('out of the map calls of the bpftrace process');
  });

  test('it is one process: a cycle with two of its calls is none', () => {
    const script = [
      'fentry:lookup_elem_raw { @a[1] = 1; @b[1] = 1; }',
      'interval:s:1 { clear(@a); clear(@b); }',
      'interval:s:2 { zero(@a); zero(@b); }',
    ].join('\n');
    expect(closed(script, D)).toEqual(['lossy-mitigation: lost-updates note certain']);
  });

  test('two entries of one map crosswise need another holder beside the process', () => {
    const inner = 'fentry:lookup_elem_raw { @a[2] = 1; }\n';
    const process = `${inner}interval:s:1 { clear(@a); }\n`;
    expect(closed(process, D)).toEqual(['lossy-mitigation: lost-updates note certain']);
    const both = `fentry:lookup_elem_raw { @a[2] = 1; }\nfexit:lookup_elem_raw { @a[1] = 1; }\n`;
    expect(findingOf('abba-deadlock', judge(both, D)).severity).toBe('error');
  });

  test('kprobes, tracepoints and timers never run inside it', () => {
    for (const inner of ['kprobe:lookup_elem_raw', 'hardware:cpu-cycles:1000', 'tracepoint:lock:contention_end'])
      expect(closed(`${inner} { @a[pid] = 1; }\ninterval:s:1 { clear(@a); }\n`, D)).toEqual([]);
  });

  test('what END asks for is done when the probes are gone; what BEGIN asks for, while they run', () => {
    expect(closed(`${INNER}END { clear(@a); }\n`, D)).toEqual([]);
    expect(closed(`${INNER}BEGIN { clear(@a); }\n`, D)).toEqual(['lossy-mitigation: lost-updates note certain']);
  });

  test('an array has no lock, also in the process', () => {
    const script = 'fentry:lookup_elem_raw { @a = count(); @b[pid] = 1; }\ninterval:s:1 { clear(@a); }\n';
    expect(closed(script, 'bpftrace@0.24.2,kernel@6.12')).toEqual([]);
    expect(closed(script, D)).toEqual(['lossy-mitigation: lost-updates note likely']);
  });
});

describe('no guard covers it', () => {
  const PAIR = 'fentry:_raw_spin_lock { @b[pid]=2; @a[comm]=2; }\nfexit:_raw_spin_lock { @b[pid]=3; @a[comm]=3; }\n';

  test("bpftrace's own guard keeps only cycles without the process from closing in one copy; up to 5.10 a CPU waits for itself", () => {
    expect(judge(PAIR, OLD).map(told)).toEqual(['lock-path-probe: hang warning likely']);
    const [finding] = judge(`${PAIR}interval:s:1 { clear(@a); }\n`, OLD);
    expect(finding && told(finding)).toBe('abba-deadlock: hang error certain');
    expect(finding?.witness?.[0]?.program).toBe('the bpftrace process, clearing @a');
  });

  test('a guard in the script is not offered where the process keeps the finding alive', () => {
    const pair =
      'fentry:lookup_elem_raw { @a[comm]=1; @b[pid]=1; }\nfexit:alloc_htab_elem { @b[comm]=1; @a[pid]=1; }\n';
    const kinds = (script: string) => findingOf('abba-deadlock', judge(script, D)).fixes.map(({ kind }) => kind);
    expect(kinds(pair)).toContain('guard');
    expect(kinds(`${pair}interval:s:1 { clear(@a); }\n`)).not.toContain('guard');
  });

  test('entries that BEGIN seeds and clears again are not there', () => {
    const seeded = 'BEGIN { @n = sum(0); }\nfentry:lookup_elem_raw { @n = sum(1); }\nkprobe:f { @n = sum(1); }\n';
    expect(closed(seeded, D)).toEqual([]);
    expect(closed(seeded.replace('sum(0);', 'sum(0); clear(@n);'), D)).not.toEqual([]);
  });
});
