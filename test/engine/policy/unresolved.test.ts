import { describe, expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';

const on = (kernel: string, bpftrace = '0.27.1') => `bpftrace@${bpftrace},kernel@${kernel}`;

function unresolved(script: string, ...targets: readonly string[]) {
  const resolved = resolveTargets(targets);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  const { findings } = analyse('x.bt', script, { targets: resolved.targets, configured: true });
  return findings
    .filter(({ rule }) => rule === 'unresolved-attach-point')
    .map(({ severity, confidence, span, what, todo, verdicts }) => ({
      at: script.slice(span.start, span.end),
      sure: `${severity} ${confidence}`,
      words: [what, todo],
      verdicts: verdicts.map(({ verdict, why }) => `${verdict}: ${why}`),
    }));
}

const HANGS = 'hang: the machine hangs if it fires where a lock is held; where it fires is not known';
const LOSES = 'lost-updates: updates are lost if it fires where a lock is held; where it fires is not known';
const SAFE = 'safe: no lock of the script is held where it can fire';
const NOT_KNOWN = '$1 is only known when the script is started.';

describe('a probe of which it is not known where it fires', () => {
  test('can hang the machine if it takes a lock', () => {
    expect(unresolved('fentry:$1 { @a[pid] = 1; }', on('6.12'), on('7.3'))).toEqual([
      {
        at: 'fentry:$1',
        sure: 'note possible',
        words: [
          `It is not known where fentry:$1 fires: ${NOT_KNOWN} It takes a lock, so on a function that runs while a map lock is held it can hang the machine.`,
          'Name the function, or attach by kprobe or tracepoint.',
        ],
        verdicts: [HANGS, LOSES],
      },
    ]);
    expect(unresolved('fentry:$1 { $x = pid; }', on('6.12'))).toEqual([]);
    expect(unresolved('fentry:vfs_read { @a[pid] = 1; }', on('6.12'))).toEqual([]);
  });

  test('as a kprobe only in the middle of a program that the kernel does not keep apart', () => {
    const script = 'kprobe:$1 { @a[pid] = 1; }\nfentry:vfs_read { @b[pid] = 1; }\n';
    expect(unresolved(script, on('6.12'))).toEqual([
      {
        at: 'kprobe:$1',
        sure: 'note possible',
        words: [
          `It is not known where kprobe:$1 fires: ${NOT_KNOWN} It takes a lock, so in the middle of a map update of fentry:vfs_read it can hang the machine.`,
          'Name the function, or attach all probes that take a lock by kprobe or tracepoint.',
        ],
        verdicts: [HANGS],
      },
    ]);
    const [first] = unresolved(`${script}fentry:vfs_write { @c[pid] = 1; }\n`, on('6.12'));
    expect(first?.words[0]).toContain('in the middle of a map update of fentry:vfs_read it can');
    expect(unresolved(script.replace('fentry', 'kprobe'), on('6.12'))).toEqual([]);
    expect(unresolved(script.replace('@b[pid] = 1;', '$x = 1;'), on('6.12'))).toEqual([]);
  });

  test('is not one where bpftrace refuses the script, and is safe where it guards it', () => {
    const [refused] = unresolved('fentry:$1 { @a[pid] = 1; }', on('6.12', '0.17'), on('6.12'));
    expect(refused?.verdicts).toEqual(['refused: `fentry` needs bpftrace 0.20 and later', HANGS]);
    expect(unresolved('fentry:$1 { @a[pid] = 1; }', on('6.12', '0.17'))).toEqual([]);
    const guarded = 'fentry:$1 { @a[pid] = 1; }\nfexit:_raw_spin_lock { @b[pid] = 1; }\n';
    expect(unresolved(guarded, on('6.12', '0.22'), on('6.12')).map(({ verdicts }) => verdicts)).toEqual([
      [SAFE, HANGS],
    ]);
    const kprobe = 'kprobe:$1 { @a[pid] = 1; }\nfexit:_raw_spin_lock { @b[pid] = 1; }\n';
    expect(unresolved(kprobe, on('6.12', '0.22'))).toEqual([]);
    expect(unresolved(kprobe, on('6.12', '0.22'), on('6.12')).map(({ verdicts }) => verdicts)).toEqual([[SAFE, HANGS]]);
  });

  test('is safe where it takes no lock, or where nothing that takes one can be around it', () => {
    // A key that is missing is reported from 0.23.
    const reads = (site: string) => `${site} { if (@c[pid] > 100) { $x = 1; } }\n`;
    const counts = 'kprobe:do_exit { @c[pid] = count(); }\n';
    const targets = [on('6.12'), on('6.12', '0.22')];
    const verdicts = (script: string) => unresolved(script, ...targets).map((finding) => finding.verdicts);
    expect(verdicts(`${counts}${reads('kprobe:$1')}fentry:vfs_read { @a[pid] = 1; }\n`)).toEqual([[HANGS, SAFE]]);
    expect(verdicts(`${counts}kprobe:$1 { @a[pid] = 1; }\n${reads('fentry:vfs_read')}`)).toEqual([[HANGS, SAFE]]);
    expect(verdicts(`${counts}${reads('fentry:$1')}`)).toEqual([[HANGS, SAFE]]);
  });

  test('is not told where bpftrace guards the script on every target', () => {
    const guarded = 'fentry:$1 { @a[pid] = 1; }\nfexit:_raw_spin_lock { @b[pid] = 1; }\n';
    expect(unresolved(guarded, on('6.12', '0.22'))).toEqual([]);
  });

  test('also where the kernel keeps no program out of itself', () => {
    const [found] = unresolved('fentry:$1 { @a[pid] = 1; }', on('5.10'));
    expect([found?.sure, found?.verdicts]).toEqual(['note possible', [HANGS]]);
  });

  test('hangs the machine if one of its locks waits for ever', () => {
    const verdicts = (body: string) =>
      unresolved(`let @l = lruhash(10);\nfentry:$1 { ${body} }`, on('6.18')).map((finding) => finding.verdicts);
    expect(verdicts('@l[pid] = 1;')).toEqual([[HANGS]]);
    expect(verdicts('@a[pid] = 1; @l[pid] = 1;')).toEqual([[HANGS]]);
    expect(verdicts('@a[pid] = 1;')).toEqual([[LOSES]]);
  });

  test('is not a watchpoint, which may fire anywhere', () => {
    expect(unresolved('watchpoint:$1:8:w { @a[pid] = 1; }\nfentry:vfs_read { @b[pid] = 1; }', on('6.12'))).toEqual([]);
  });

  test('has the verdicts of its own locks, and not of those of another one', () => {
    const script =
      'kprobe:do_exit { @c[pid] = count(); }\nkprobe:$1 { if (@c[pid] > 100) { $x = 1; } }\nkprobe:$2 { @a[pid] = 1; }\nfentry:vfs_read { @b[pid] = 1; }\n';
    expect(unresolved(script, on('6.12'), on('6.12', '0.22')).map(({ at, verdicts }) => [at, verdicts])).toEqual([
      ['kprobe:$1', [HANGS, SAFE]],
      ['kprobe:$2', [HANGS, HANGS]],
    ]);
  });

  test('for an address, and each of several', () => {
    const script =
      'kprobe:0xffffffff81234567 { @a[pid] = 1; }\nkprobe:$2 { @b[pid] = 1; }\nfentry:vfs_read { @b[pid] = 1; }\n';
    expect(unresolved(script, on('6.12')).map(({ at, words }) => [at, words[0]?.split('. ')[0]])).toEqual([
      [
        'kprobe:0xffffffff81234567',
        'It is not known where kprobe:0xffffffff81234567 fires: which function is at 0xffffffff81234567 is known only on the machine',
      ],
      ['kprobe:$2', 'It is not known where kprobe:$2 fires: $2 is only known when the script is started'],
    ]);
  });
});
