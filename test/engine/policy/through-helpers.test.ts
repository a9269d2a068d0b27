import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolveTargets } from '../../../src/config/targets.ts';
import { Analyser } from '../../../src/engine/analyse.ts';
import { judgeScript } from '../../../src/engine/policy/judgement.ts';
import { Library } from '../../../src/engine/program/library.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { saidBy } from '../../said.ts';
import { findingOf, judge, told } from './judged.ts';

/** A program that runs under a lock calls functions of the kernel: a probe on one of those runs under that lock too. */

const NQ = 'native_queued_spin_lock_slowpath';
const DUP = 'tracepoint:syscalls:sys_enter_dup';
const MODERN = 'linux-6.1,bpftrace@0.27.1';
const ONE_WAY = '@a[comm] = 1; @b[pid] = 1;';
const OTHER_WAY = '@b[pid] = 2; @a[comm] = 2;';
const HANGS = ['abba-deadlock: hang error certain'];
const MAY_HANG = ['abba-deadlock: hang error possible'];

/** A script of a first program, one inside what it calls, and one that holds the lock. */
function chain(first: string, second: string, holder = `${DUP} { ${OTHER_WAY} }`): string {
  return `${first}\n${second}\n${holder}\n`;
}

const LOOKUP = chain(
  `fexit:${NQ} { if (@c[comm] == 5) { $x = 1; } }`,
  `fentry:__htab_map_lookup_elem { ${ONE_WAY} }`,
  `${DUP} { ${OTHER_WAY} }\nkprobe:do_exit { @c[comm] = 1; }`,
);
const COMM = chain(
  `BEGIN { @n = sum(0); }\nfexit:${NQ} /comm == "load"/ { @n = sum(1); }`,
  'fentry:bpf_get_current_comm { @b[pid] = 1; @a[pid % 7] = 1; }',
  `${DUP} { @a[pid % 7] = 2; @b[pid] = 2; }`,
);

function said(script: string, target = MODERN): string[] {
  return judge(script, target).map(told);
}

describe('what hung Linux 6.1.192 with bpftrace 0.27.1', () => {
  test.each([
    ['a lookup', LOOKUP],
    ['a helper in a predicate', COMM],
  ])('%s: an error, certain', (_, script) => {
    expect(said(script)).toEqual(HANGS);
    expect(said(script, 'bpftrace@0.23.2,kernel@6.12')).toEqual(HANGS);
  });

  test('the program in the middle is told, in the words and in the witness', () => {
    const finding = findingOf('abba-deadlock', judge(LOOKUP, MODERN));
    expect(saidBy(finding)).toContain(
      `While ${DUP} holds the bucket lock of @b, fexit:${NQ} fires at the exit of ${NQ}; inside what it calls, fentry:__htab_map_lookup_elem fires at the entry of __htab_map_lookup_elem and wants the bucket lock of @a.`,
    );
    expect(finding.witness?.map(({ through }) => through)).toEqual([
      [{ program: `fexit:${NQ}`, site: `the exit of ${NQ}` }],
      [{ program: `fexit:${NQ}`, site: `the exit of ${NQ}` }],
    ]);
    expect(finding.related.map(({ message }) => message)).toContain(
      `fexit:${NQ} fires while the lock is held, and what it calls runs through __htab_map_lookup_elem`,
    );
  });

  test('what only loses updates with the locks of 6.18 is a note', () => {
    const script = LOOKUP.replace(`fexit:${NQ}`, 'fexit:alloc_htab_elem');
    expect(said(script, 'bpftrace@0.27.1,kernel@6.18')).toEqual(['lossy-mitigation: lost-updates note certain']);
  });
});

describe('without a program on the lock path nothing is passed under a lock', () => {
  test.each([
    ['programs on vfs_read', LOOKUP.replace(`fexit:${NQ}`, 'fexit:vfs_read')],
    ['a lone probe on a helper', `fentry:bpf_get_current_comm { ${ONE_WAY} }`],
    ['a probe on a helper, and who calls it', `fentry:bpf_get_current_comm { ${ONE_WAY} }\n${DUP} { ${OTHER_WAY} }`],
    [
      'a program on the lock path that calls something else',
      LOOKUP.replace('if (@c[comm] == 5) { $x = 1; }', 'if (nsecs > 5) { $x = 1; }'),
    ],
    ['a program on the lock path that calls nothing', COMM.replace('/comm == "load"/', '').replace('@n = sum(1);', '')],
    [
      'nobody who holds a lock',
      chain(`fexit:${NQ} /comm == "x"/ { }`, 'fentry:bpf_get_current_comm { @b[pid] = 1; }', ''),
    ],
  ])('%s: no finding', (_, script) => {
    expect(said(script)).toEqual([]);
  });
});

describe('how sure it is', () => {
  test('a call behind a predicate, a branch or a short circuit is made in some runs', () => {
    for (const body of [
      '/pid > 1/ { $c = comm; }',
      '{ if (pid > 1) { $c = comm; } }',
      '{ $x = pid > 1 && comm == "load"; }',
      '{ if (pid > 1) { return; } $c = comm; }',
      '{ $x = pid > 1 ? comm : "x"; }',
    ])
      expect([body, ...said(chain(`fexit:${NQ} ${body}`, `fentry:bpf_get_current_comm { ${ONE_WAY} }`))]).toEqual([
        body,
        ...MAY_HANG,
      ]);
  });

  test('a call in the predicate, the condition or a macro is made in each', () => {
    for (const body of [
      '/comm == "load"/ { $x = 1; }',
      '{ if (comm == "load") { $x = 1; } }',
      '{ $x = comm == "load" && pid > 1; }',
      '{ $x = name(); }',
    ])
      expect([
        body,
        ...said(`macro name() { comm }\n${chain(`fexit:${NQ} ${body}`, `fentry:bpf_get_current_comm { ${ONE_WAY} }`)}`),
      ]).toEqual([body, ...HANGS]);
  });

  test('a function on some paths of a helper is passed maybe', () => {
    const script = chain(`fexit:${NQ} { $u = uid; }`, `fentry:from_kuid { ${ONE_WAY} }`);
    expect(said(script)).toEqual(MAY_HANG);
    expect(said(script.replace('from_kuid', 'bpf_get_current_uid_gid'))).toEqual(HANGS);
  });

  test('a first program at a site where a lock may be held', () => {
    expect(said(chain(`fentry:${NQ} { $c = comm; }`, `fentry:bpf_get_current_comm { ${ONE_WAY} }`))).toEqual(MAY_HANG);
  });

  test('the entry and the exit of a function are two sites: at one the lock may be held, at the other it is', () => {
    const both = (entry: string, exit: string) =>
      chain(`fentry:${NQ} { ${entry} }\nfexit:${NQ} { ${exit} }`, `fentry:bpf_get_current_comm { ${ONE_WAY} }`);
    expect(said(both('$x = 1;', '$c = comm;'))).toEqual(HANGS);
    expect(said(both('$c = comm;', '$x = 1;'))).toEqual(MAY_HANG);
  });

  test('an operation of the first program counts as a call, also one that takes a lock', () => {
    expect(said(chain(`fexit:${NQ} { @c[pid] = 1; }`, `fentry:htab_map_update_elem { ${ONE_WAY} }`))).toEqual(HANGS);
  });

  test('a chain of four', () => {
    const script = chain(
      `fexit:${NQ} { $c = comm; }\nfexit:bpf_get_current_comm { $u = uid; }`,
      `fentry:bpf_get_current_uid_gid { ${ONE_WAY} }`,
    );
    expect(said(script)).toEqual(HANGS);
    const [step] = findingOf('abba-deadlock', judge(script, MODERN)).witness ?? [];
    expect(step?.through?.map(({ program }) => program)).toEqual([`fexit:${NQ}`, 'fexit:bpf_get_current_comm']);
    expect(said(script.replace('$u = uid', '$u = pid'))).toEqual([]);
  });
});

describe('the guards of the kernel hold along the whole chain', () => {
  const second = `fentry:bpf_get_current_comm { ${ONE_WAY} }`;

  test('two programs of the class of kprobes are never inside each other, however far apart', () => {
    const first = `fexit:${NQ} { $c = comm; }`;
    expect(said(chain(first, second.replace('fentry', 'kprobe')))).toEqual([]);
    expect(said(chain(first.replace('fexit', 'kretprobe'), second))).toEqual([]);
    const holder = `fentry:vfs_read { ${OTHER_WAY} }`;
    expect(said(chain(first.replace('fexit', 'kretprobe'), second, holder))).toEqual(HANGS);
    expect(said(chain(first, second.replace('fentry', 'kprobe'), holder))).toEqual(HANGS);
    expect(said(chain(first.replace('fexit', 'kretprobe'), second.replace('fentry', 'kprobe'), holder))).toEqual([]);
  });

  test('from 7.2 a tracepoint of system calls is not of that class', () => {
    const script = chain('kretprobe:alloc_htab_elem { $c = comm; }', second);
    expect(said(script, 'bpftrace@0.27.1,kernel@6.18')).toEqual([]);
    expect(said(script, 'bpftrace@0.27.1,kernel@7.2')).toEqual(['lossy-mitigation: lost-updates note certain']);
  });

  test('a program is never inside itself, so it is not the holder and the first one at once', () => {
    const first = `fexit:${NQ} { $c = comm; @a[comm] = 1; }`;
    const last = 'fentry:bpf_get_current_comm { @b[pid] = 1; }';
    expect(said(chain(first, last, ''), 'bpftrace@0.22.1,kernel@6.1')).toEqual(['lock-path-probe: hang error likely']);
    expect(said(chain(first, last, `${DUP} { @a[comm] = 2; }`), 'bpftrace@0.22.1,kernel@6.1')).toEqual(HANGS);
  });

  test('nor is it where another first program leads there too, in whatever order', () => {
    const probes = [
      'fexit:_raw_spin_lock { delete(@b[pid]); }',
      `fentry:${NQ} { @a[comm] = 1; }`,
      'fentry:lookup_elem_raw { printf("x"); }',
    ];
    const both = [...MAY_HANG, 'lock-path-probe: hang error likely'];
    expect(said(probes.join('\n')).sort()).toEqual(both);
    expect(said(probes.reverse().join('\n')).sort()).toEqual(both);
  });

  test('the other program of a site is the first one where the holder is one of two', () => {
    const holding = `fexit:${NQ} { $c = comm; @b[pid] = 2; @a[comm] = 2; }`;
    expect(said(chain(holding, second, holding))).toEqual(HANGS);
  });
});

describe("the script's own guard", () => {
  const seeds = 'begin { for ($i : 0..ncpus) { @g[$i] = sum(0); } @missed = sum(0); }';
  const guarded = (body: string) =>
    `{ if (@g[cpu] > 0) { @missed = sum(1); return; } @g[cpu] = sum(1); ${body} @g[cpu] = sum(-1); }`;
  const rules = (script: string) => judge(script, MODERN).map(({ rule }) => rule);

  test('what the first program calls under it is not called while the holder has it', () => {
    const first = `fexit:${NQ} ${guarded('$c = comm;')}`;
    const second = `fentry:bpf_get_current_comm { ${ONE_WAY} }`;
    expect(rules(`${seeds}\n${chain(first, second, `${DUP} { ${OTHER_WAY} }`)}`)).toContain('abba-deadlock');
    expect(rules(`${seeds}\n${chain(first, second, `${DUP} ${guarded(OTHER_WAY)}`)}`)).not.toContain('abba-deadlock');
  });

  test('what it calls before it raises the guard is called', () => {
    const first = `fexit:${NQ} /comm == "load"/ ${guarded('$x = 1;')}`;
    const second = `fentry:bpf_get_current_comm { ${ONE_WAY} }`;
    expect(rules(`${seeds}\n${chain(first, second, `${DUP} ${guarded(OTHER_WAY)}`)}`)).toContain('abba-deadlock');
  });

  test('the last program does nothing while the first one has it', () => {
    const first = `fexit:${NQ} ${guarded('$c = comm;')}`;
    const second = `fentry:bpf_get_current_comm ${guarded(ONE_WAY)}`;
    expect(rules(`${seeds}\n${chain(first, second)}`)).not.toContain('abba-deadlock');
    expect(rules(`${seeds}\n${chain(`fexit:${NQ} { $c = comm; }`, second)}`)).toContain('abba-deadlock');
  });

  test('a guarded script as two copies: what calls without the guard leads from one to the other', () => {
    const holder = `${DUP} ${guarded(OTHER_WAY)}`;
    const second = `fentry:bpf_get_current_comm ${guarded(ONE_WAY)}`;
    const script = `${seeds}\n${chain(`fexit:${NQ} { $c = comm; }`, second, holder)}`;
    const finding = findingOf('lock-path-probe', judge(script, MODERN));
    expect(told(finding)).toBe('lock-path-probe: hang warning likely');
    expect(finding.witness?.[0]?.through).toHaveLength(1);
    const off = `${seeds}\n${chain('fexit:vfs_read { $c = comm; }', second, holder)}`;
    expect(rules(off)).toEqual([]);
  });
});

describe('scripts that run together', () => {
  const first = `fexit:${NQ} { $c = comm; }`;
  const second = `fentry:bpf_get_current_comm { ${ONE_WAY} }`;
  const holder = `${DUP} { ${OTHER_WAY} }`;
  const resolved = resolveTargets([MODERN]);
  if (!resolved.ok) throw new Error(resolved.errors.join());
  const options = { targets: resolved.targets, configured: true };

  /** What is said of a script beside another one: the rule, the place of the finding, and who has a part in it. */
  function together(script: string, other: string): string[] {
    const library = new Library();
    for (const [path, text] of [
      ['x.bt', script],
      ['other.bt', other],
    ] as const)
      library.add(path, { kind: 'text', text });
    const { findings } = new Analyser(options, {
      library,
      groups: [{ paths: ['x.bt', 'other.bt'], missing: [] }],
    }).analyse('x.bt', script);
    return findings.map(({ rule, span, witness = [] }) => {
      const through = witness.flatMap((step) => (step.through ?? []).map(({ program }) => program));
      return [rule, script.slice(span.start, span.end), ...new Set(through)].join(' ');
    });
  }

  test('the first program may be one of another script', () => {
    const own = `${second}\n${holder}`;
    expect(together(own, first)).toEqual([`abba-deadlock fentry:bpf_get_current_comm fexit:${NQ} of other.bt`]);
    expect(together(own, first.replace('comm', 'nsecs'))).toEqual([]);
    expect(together(own, first.replace(NQ, 'vfs_read'))).toEqual([]);
  });

  test('and the own one leads to a program of another script', () => {
    expect(together(first, `${second}\n${holder}`)).toEqual([`abba-deadlock fexit:${NQ} fexit:${NQ}`]);
  });

  test('what the own one could do with any other script is told with it', () => {
    const half = first.replace('}', '@z[pid] = 1; }');
    expect(together(half, '')).toEqual([`lock-path-probe fexit:${NQ}`]);
    expect(together(half, `${second}\n${holder}`)).toEqual([`abba-deadlock fexit:${NQ} fexit:${NQ}`]);
  });

  test('what the script does by itself is told once', () => {
    expect(together(chain(first, second), first)).toEqual([`abba-deadlock fentry:bpf_get_current_comm fexit:${NQ}`]);
  });

  test('two of one script and the holder of another one have no lock in common', () => {
    expect(together(`${first}\n${second}`, holder)).toEqual([]);
  });

  test('a map that the last program changes under its own lock crosswise', () => {
    const own =
      'fentry:bpf_get_current_comm { @a[comm] = 1; }\ntracepoint:syscalls:sys_enter_dup { @a[str(args.fd)] = 1; }';
    expect(together(own, first)).toEqual([`abba-deadlock fentry:bpf_get_current_comm fexit:${NQ} of other.bt`]);
    expect(together(own, '')).toEqual([]);
  });
});

describe('kernels and architectures', () => {
  test('arm64 has one slow path, under its plain name', () => {
    const script = LOOKUP.replaceAll(NQ, 'queued_spin_lock_slowpath');
    expect(said(script, 'bpftrace@0.27.1,kernel@6.12,arch@arm64')).toEqual(HANGS);
  });

  test("bpftrace's own guard keeps the programs of one script apart", () => {
    const script = LOOKUP.replaceAll(NQ, '_raw_spin_lock');
    expect(said(script, 'bpftrace@0.22.1,kernel@6.12')).toEqual(['lossy-mitigation: lost-updates note certain']);
    expect(said(script, 'bpftrace@0.27.1,kernel@6.12')).toEqual(HANGS);
  });

  test('a wildcard matches helpers too', () => {
    expect(said(chain(`fexit:${NQ} { $c = comm; }`, `fentry:bpf_get_current_* { ${ONE_WAY} }`))).toEqual(HANGS);
    expect(said(`fentry:bpf_get_current_* { ${ONE_WAY} }\n${DUP} { ${OTHER_WAY} }`)).toEqual([]);
  });

  test('an interrupt runs under any lock, and so does what it calls', () => {
    const second = `fentry:bpf_get_current_comm { ${ONE_WAY} }`;
    const script = chain('hardware:cpu-cycles:1000000 { $c = comm; }', second, `fentry:vfs_read { ${OTHER_WAY} }`);
    expect(said(script)).toEqual(['nmi-reentry: hang error certain']);
    expect(said(script.replace('fentry:vfs_read', 'kprobe:vfs_read'))).toEqual([]);
  });
});

describe('a program more', () => {
  const sites = ['fexit:native_queued_spin_lock_slowpath', 'fentry:__htab_map_lookup_elem', 'fentry:vfs_read', DUP];
  const helpers = ['fentry:bpf_get_current_comm', 'kprobe:bpf_get_current_comm', 'fexit:htab_map_update_elem'];
  const probe = fc
    .record({
      site: fc.constantFrom(...sites, ...helpers),
      body: fc.constantFrom(
        '$c = comm;',
        ONE_WAY,
        OTHER_WAY,
        'if (@a[comm] > 1) { $x = 1; }',
        'if (pid > 1) { @a[comm] = 1; }',
      ),
    })
    .map(({ site, body }) => `${site} { ${body} }`);
  const resolved = resolveTargets([
    'bpftrace@0.27.1,kernel@6.1',
    'bpftrace@0.20,kernel@5.10',
    'bpftrace@0.27.1,kernel@7.2',
  ]);
  if (!resolved.ok) throw new Error(resolved.errors.join());
  const { targets } = resolved;
  const bad = (probes: readonly string[]) => {
    const { causes } = judgeScript(modelScript(parseScript(probes.join('\n'))), targets, { configured: true });
    return targets.map((_, at) =>
      ['hang', 'lost-updates'].map((verdict) => causes.some(({ outcomes }) => outcomes[at]?.verdict === verdict)),
    );
  };

  test('never takes a finding away', () => {
    fc.assert(
      fc.property(fc.array(probe, { minLength: 1, maxLength: 4 }), probe, (probes, more) => {
        const before = bad(probes);
        const after = bad([...probes, more]);
        for (const [at, [hang, lost]] of before.entries()) {
          if (hang) expect(after[at]?.[0]).toBe(true);
          if (lost) expect(after[at]?.some(Boolean)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
