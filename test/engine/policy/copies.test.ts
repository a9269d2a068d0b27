import { describe, expect, test } from '@jest/globals';
import { copyCauses } from '../../../src/engine/policy/copies.ts';
import { lowerScript } from '../../../src/engine/program/lower.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { CURRENT_GUARD_FILE, GUARD_FILE_NAME } from '../../../src/facts/guard-file.ts';
import { saidBy } from '../../said.ts';
import { judge as judgeBeside, target } from '../rewrite/rewritten.ts';
import { findingOf, judge, told } from './judged.ts';
import { targetOf } from './lowered.ts';

/** Two copies of a guarded script on one machine: a guard protects only one copy. */

const NQ = 'native_queued_spin_lock_slowpath';
const DUP = 'tracepoint:syscalls:sys_enter_dup';
const BOTH = '@a[comm] = 1; @b[pid] = 1;';

/** A script of these probes with the body, each with the guard of the guard file. */
function withGuardFile(attachPoints: readonly string[], body = BOTH): string {
  const probes = attachPoints.map(
    (each) => `${each} { if (__bpftrace_guard_enter() == 0) { return; } ${body} __bpftrace_guard_leave(); }\n`,
  );
  return `import "${GUARD_FILE_NAME}";\n${probes.join('')}`;
}

function saidBeside(script: string, bpftrace: string, kernel: string): string[] {
  const beside = { [GUARD_FILE_NAME]: CURRENT_GUARD_FILE.text };
  return judgeBeside(script, [target(bpftrace, kernel)], beside).findings.map(told);
}

const COPIES = ['lock-path-probe: hang warning likely'];
const B = 'bpftrace@0.23.2,kernel@6.12';
const D = 'bpftrace@0.27.1,kernel@6.12';

const SEED = 'BEGIN { $i = (uint64)0; unroll(64) { @g[$i] = sum(0); $i++; } @missed = sum(0); }\n';
const inGuard = (body: string) =>
  `if (@g[cpu] > 0) { @missed = sum(1); return; } @g[cpu] = sum(1); ${body} @g[cpu] = sum(-1);`;
const guarded = (...probes: readonly (readonly [string, string])[]) =>
  SEED + probes.map(([attachPoint, body]) => `${attachPoint} { ${inGuard(body)} }\n`).join('');

/**
 * Run under QEMU on Linux 6.1.192 with bpftrace 0.27.1, the guard file in both copies: each of these hung, where one copy
 * ran through 40 s of load; two copies of the scripts moved to kprobes and tracepoints ran through.
 */
describe('What hung as two copies, with the guard file in both', () => {
  const HUNG: readonly (readonly [string, string])[] = [
    [DUP, `fexit:${NQ}`],
    ['fentry:alloc_fd', `fexit:${NQ}`],
    ['fentry:_raw_spin_unlock', 'fexit:_raw_spin_unlock'],
    ['fentry:_raw_spin_lock', 'fexit:_raw_spin_lock'],
  ];
  test.each(HUNG)('%s and %s: a warning, likely', (first, second) => {
    expect(saidBeside(withGuardFile([first, second]), '0.27.1', '6.1.192')).toEqual(COPIES);
  });

  test.each(HUNG)('%s and %s: nothing where the lock of the map is an rqspinlock', (first, second) => {
    expect(saidBeside(withGuardFile([first, second]), '0.27.1', '6.18.15')).toEqual([]);
  });

  test.each([
    [DUP, `kprobe:${NQ}`],
    ['kprobe:alloc_fd', `kprobe:${NQ}`],
    ['tracepoint:lock:contention_begin', 'tracepoint:lock:contention_end'],
    ['kprobe:_raw_spin_lock', 'kprobe:_raw_spin_unlock'],
  ])('moved to %s and %s: nothing', (first, second) => {
    expect(saidBeside(withGuardFile([first, second]), '0.27.1', '6.1.192')).toEqual([]);
  });

  test('on arm64 with Linux 6.12.117, where two copies hung in 3 of 3 runs', () => {
    const script = withGuardFile(['fentry:queued_spin_lock_slowpath', 'fexit:queued_spin_lock_slowpath']);
    const arm64 = { ...target('0.27.1', '6.12.117'), arch: 'arm64' as const, paravirt: false };
    const { findings } = judgeBeside(script, [arm64], { [GUARD_FILE_NAME]: CURRENT_GUARD_FILE.text });
    expect(findings.map(({ rule, severity, copies }) => [rule, severity, copies])).toEqual([
      ['lock-path-probe', 'warning', true],
    ]);
    expect(findings[0]?.verdicts[0]?.verdict).toBe('hang');
    expect(findings[0]?.confidence).not.toBe('certain');
  });
});

describe('Two copies of a guarded script', () => {
  test('a program alone is enough: the other copy has it too', () => {
    const script = guarded([`fexit:${NQ}`, '@a[pid] = 1;']);
    const finding = findingOf('lock-path-probe', judge(script, D));
    expect(told(finding)).toBe(COPIES[0]);
    expect(finding.witness?.map(({ program, nested }) => [program, nested])).toEqual([
      [`fexit:${NQ} of a second copy`, `fexit:${NQ}`],
      [`fexit:${NQ}`, `fexit:${NQ} of a second copy`],
    ]);
    // Without its guard it is half of a deadlock, as ever.
    expect(judge(`fexit:${NQ} { @a[pid] = 1; }\n`, D).map(told)).toEqual(['lock-path-probe: hang error likely']);
  });

  test('at an entry that needs an outer lock it is possible', () => {
    expect(judge(guarded([`fentry:${NQ}`, '@a[pid] = 1;']), D).map(told)).toEqual([
      'lock-path-probe: hang warning possible',
    ]);
  });

  test('the lock of a ring buffer has no key, and each copy has a ring buffer', () => {
    expect(judge(guarded(['fentry:_raw_spin_unlock_irqrestore', 'printf("x");']), D).map(told)).toEqual(COPIES);
  });

  test('a lock that is held by one program and wanted by another closes it, in turn', () => {
    const turns = guarded(['fexit:lookup_elem_raw', 'printf("x");'], ['fexit:_raw_spin_lock_irqsave', '@a[pid] = 1;']);
    const finding = findingOf('lock-path-probe', judge(turns, D));
    expect(finding.severity).toBe('warning');
    expect(finding.witness).toHaveLength(2);
    expect(new Set(finding.witness?.flatMap(({ holds, wants }) => [holds, wants])).size).toBe(2);
  });

  test('a program without a lock of its own may lead from one copy into the other', () => {
    const step = 'fexit:_raw_spin_lock { if (@c[comm] == 5) { $x = 1; } }\n';
    const script = `${guarded(['fentry:__htab_map_lookup_elem', '@a[comm] = 1;'])}${step}`;
    const finding = findingOf('lock-path-probe', judge(script, 'bpftrace@0.27.1,kernel@6.1'));
    expect(told(finding)).toBe(COPIES[0]);
    expect(finding.witness?.map(({ through }) => through?.map(({ program }) => program))).toEqual([
      ['fexit:_raw_spin_lock'],
      ['fexit:_raw_spin_lock of a second copy'],
    ]);
  });

  test('a counter interrupts the other copy wherever that holds a lock', () => {
    const script = guarded(['hardware:cpu-cycles:1000000', '@a[pid] = 1;'], ['fentry:vfs_read', '@a[pid] = 2;']);
    const [finding] = judge(script, D);
    expect(finding && told(finding)).toBe(COPIES[0]);
    expect(finding?.witness?.[0]?.program).toContain('fentry:vfs_read');
  });

  test('what only kprobes, tracepoints and timers do is kept apart in both copies', () => {
    const bodies = [DUP, `kprobe:${NQ}`, 'profile:hz:99', 'hardware:cpu-cycles:1000000'];
    expect(judge(guarded(...bodies.map((each) => [each, BOTH] as const)), D)).toEqual([]);
  });

  test('a system call tracepoint is no longer one of those from Linux 7.2, where the lock notices a deadlock', () => {
    const script = guarded([DUP, BOTH], ['kprobe:lookup_elem_raw', BOTH]);
    expect(judge(script, 'bpftrace@0.27.1,kernel@7.3')).toEqual([]);
  });

  test('a new key is needed besides: the message says so', () => {
    const [finding] = judge(guarded([`fexit:${NQ}`, '@a[pid] = count();']), D);
    expect(finding && told(finding)).toBe(COPIES[0]);
    expect(saidBy(finding)).toContain('only when a key is added to a map that does not have it yet');
    expect(finding?.verdicts[0]?.why).toMatch(/, when a key is inserted for the first time$/);
  });

  test('a map with one key inserts it once in the life of a copy, unless it is taken out again', () => {
    expect(judge(guarded([`fexit:${NQ}`, '@n = sum(1);']), D)).toEqual([]);
    const deleted = guarded([`fexit:${NQ}`, '@n = sum(1);'], ['kprobe:f', 'delete(@n);']);
    expect(judge(deleted, D).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['lock-path-probe warning']);
  });

  test('a probe without the guard is no matter of a second copy', () => {
    const unguarded = 'fentry:_raw_spin_unlock_irqrestore { @b[tid] = 1; }\n';
    expect(judge(unguarded, D).map(told)).toEqual([]);
  });

  test('a program that only inserts its one key does not want the lock again', () => {
    const inserting = (key: string) =>
      guarded([`fexit:${NQ}`, `@a[${key}] = count();`], ['fentry:vfs_read', '@a[pid] = count();']);
    expect(judge(inserting('1'), D)).toEqual([]);
    expect(judge(inserting('tid'), D).map(({ rule }) => rule)).toEqual(['lock-path-probe']);
  });

  test('off every lock path there is nothing to say', () => {
    expect(judge(guarded(['fentry:vfs_read', BOTH], ['fexit:vfs_read', BOTH]), D)).toEqual([]);
  });

  test('where a probe lacks the guard, the deadlock of one copy says more', () => {
    const half = `${guarded([`fentry:${NQ}`, BOTH])}fexit:${NQ} { ${BOTH} }\n`;
    expect(
      judge(half, D)
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['abba-deadlock', 'guard-incomplete']);
  });
});

describe('the cause of a guarded script', () => {
  const causesOf = (script: string, ...targets: readonly string[]) => {
    const model = modelScript(parseScript(script));
    return copyCauses(targets.map((name) => lowerScript(model, targetOf(name))));
  };

  test('says on each target what two copies do there', () => {
    const script = guarded([`fexit:${NQ}`, '@a[pid] = 1;']);
    const [cause, ...more] = causesOf(script, D, 'bpftrace@0.27.1,kernel@7.3', 'bpftrace@0.17,kernel@6.1');
    expect(more).toEqual([]);
    expect(cause).toMatchObject({ world: 'copies', nmi: false, process: false, locks: ['bucket'] });
    expect(cause?.outcomes).toMatchObject([
      {
        ...{ target: D, verdict: 'hang', confidence: 'likely', moment: 'always', reports: [], withCopy: true },
        shape: { id: expect.stringMatching(/^two copies \| holds bucket/), probes: [`fexit:${NQ}`] },
        why: 'the guard of this script protects only this copy: the locks of hash maps wait for ever before Linux 6.15, and this copy and a second one can wait for each other',
      },
      { verdict: 'safe', why: 'two copies of this script cannot wait for each other here' },
      { verdict: 'refused' },
    ]);
  });

  test('has the places of both copies', () => {
    const script = guarded(['fexit:lookup_elem_raw', 'printf("x");'], ['fexit:_raw_spin_lock_irqsave', '@a[pid] = 1;']);
    const [cause, ...more] = causesOf(script, D);
    expect(more).toEqual([]);
    const told = (start: number) => cause?.related.find(({ span }) => span.start === start)?.message;
    const at = (text: string) => told(script.indexOf(text));
    expect(script.slice(cause?.span.start, cause?.span.end)).toBe('fexit:lookup_elem_raw');
    expect(at('fexit:_raw_spin_lock_irqsave')).toBe(
      'fexit:_raw_spin_lock_irqsave of the other copy runs here first and holds a lock',
    );
    expect(at('@a[pid] = 1')).toBe('takes the bucket lock of @a, in either copy');
    expect(at('printf')).toBe("wants the lock of bpftrace's ring buffer, in either copy");
    expect(cause?.related).toHaveLength(3);
  });

  test('tells where the other programs fire that want a lock', () => {
    const script = guarded(
      ['kprobe:f', 'printf("x"); @a[pid] = 1;'],
      ['fexit:lookup_elem_raw', 'printf("x");'],
      ['fexit:_raw_spin_lock_irqsave', '@a[pid] = 1;'],
    );
    const messages = causesOf(script, D).flatMap(({ related }) => related.map(({ message }) => message));
    expect(messages).toContain('kprobe:f of the other copy runs here first and holds a lock');
    expect(messages).toContain('fexit:_raw_spin_lock_irqsave fires while the other copy holds a lock');
  });

  test('is also of a program that takes a lock beside its guard', () => {
    const body = inGuard('@b[pid] = 1;').replace('@g[cpu] = sum(1);', '@a[pid] = 1; @g[cpu] = sum(1);');
    const found = causesOf(`${SEED}fexit:${NQ} { ${body} }\n`, D);
    expect(found.map(({ outcomes }) => outcomes.map(({ verdict }) => verdict))).toEqual([['hang']]);
  });

  test('is none where no guard holds a program back, or where bpftrace does not start the script', () => {
    expect(causesOf(`fexit:${NQ} { @a[pid] = 1; }`, D)).toEqual([]);
    expect(causesOf(guarded([`fexit:${NQ}`, '@a[pid] = 1;']), 'bpftrace@0.17,kernel@6.1')).toEqual([]);
  });
});

describe("bpftrace's own guard protects only one copy", () => {
  const pair = (body: string) => `fentry:_raw_spin_lock { ${body} }\nfexit:_raw_spin_lock { ${body} }\n`;

  test('the note that events are lost gives way to the warning', () => {
    expect(judge(pair(BOTH), B).map(told)).toEqual(COPIES);
  });

  test('and stays where two copies hang nothing', () => {
    expect(judge(pair('@n = sum(1);'), B).map(told)).toEqual(['lossy-mitigation: lost-updates note likely']);
  });

  test('a verdict is the same whichever targets are judged beside it', () => {
    const on = (script: string, ...names: readonly string[]) =>
      names.map((name) => judge(script, name)[0]?.verdicts[0]).map((each) => each?.verdict);
    const alone = on(pair(BOTH), B, D);
    const targets = [target('0.23.2', '6.12'), target('0.27.1', '6.12')];
    const { findings } = judgeBeside(pair(BOTH), targets);
    expect(findings.map(({ rule }) => rule)).toEqual(['abba-deadlock']);
    expect(findings[0]?.verdicts.map(({ verdict }) => verdict)).toEqual(alone);
  });

  test('a lone probe that bpftrace guards is half of a deadlock on the targets that do not', () => {
    const script = 'fexit:_raw_spin_lock { @a[pid] = 1; }\n';
    const { findings } = judgeBeside(script, [target('0.23.2', '6.12'), target('0.27.1', '6.12')]);
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['lock-path-probe error']);
    expect(findings[0]?.verdicts.map(({ verdict }) => verdict)).toEqual(['hang', 'hang']);
    expect(findings[0]?.what).toBe(
      'This probe can hang the machine together with another BPF program, or a second copy of this script, on Linux 6.12 with bpftrace 0.27.1, and if two copies of it run at a time, on Linux 6.12 with bpftrace 0.23.2.',
    );
  });
});

test('what two sets of probes do apart from each other are two findings, and each is as sure as its own cycle', () => {
  const apart = guarded(
    ['fexit:pcpu_init_value', '@a[pid] = count();'],
    ['fentry:check_and_free_fields', '@b[pid] = 1;'],
  );
  expect(judge(apart, 'bpftrace@0.27.1,kernel@6.1').map(told)).toEqual([
    'lock-path-probe: hang warning likely',
    'lock-path-probe: hang warning possible',
  ]);
});
