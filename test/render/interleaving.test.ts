import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolveTargets } from '../../src/config/targets.ts';
import { Analyser, analyse } from '../../src/engine/analyse.ts';
import { RULES } from '../../src/engine/policy/rules/index.ts';
import { hangs } from '../../src/engine/policy/witness.ts';
import { Library } from '../../src/engine/program/library.ts';
import { type AnalysedFile, fileOfPlace, type ReportedFinding } from '../../src/engine/report.ts';
import type { Target } from '../../src/facts/target.ts';
import { type Interleaving, interleavingOf, statesOf } from '../../src/render/interleaving.ts';
import { riskyScript } from '../engine/policy/risky-script.ts';
import { columnsOf, pair, ROWS, spelled, targetOf } from '../engine/policy/verdict-rows.ts';
import { SEED } from '../seed.ts';
import { replay } from './lock-machine.ts';

const NQ = 'native_queued_spin_lock_slowpath';
const NEWEST_RAW = 'bpftrace@0.27.1,kernel@6.12';
const LOSSY = 'fentry:lookup_elem_raw { @a[comm]=1; }\nfexit:alloc_htab_elem { @b[comm]=1; }\n';
const RQSPINLOCK = 'bpftrace@0.27.1,kernel@6.18';

function targets(...names: readonly string[]): readonly Target[] {
  const resolved = resolveTargets(names);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  return resolved.targets;
}

/** The finding of a rule about a script on a target, and its interleaving. */
function told(rule: string, script: string, ...names: readonly string[]): { file: AnalysedFile; told: Interleaving } {
  const file = analyse('script.bt', script, { targets: targets(...names), configured: true });
  const finding = file.findings.find((each) => each.rule === rule);
  const interleaving = finding && interleavingOf(finding);
  if (interleaving === undefined) throw new Error(`no ${rule}: ${file.findings.map((each) => each.rule).join()}`);
  check(file);
  return { file, told: interleaving };
}

const texts = ({ steps }: Interleaving) => steps.map(({ text }) => text);

/** The words of the script that a step lights. */
function lit({ text }: AnalysedFile, { steps }: Interleaving): string[] {
  return steps.map(({ places }) => places.map(({ span }) => text.slice(span.start, span.end)).join(' | '));
}

/** How many interleavings were looked at, by how they end. */
const seen = { hang: 0, survived: 0, through: 0 };

/** Everything that must hold for the interleavings of a file. */
function check(file: AnalysedFile): void {
  for (const finding of file.findings) {
    const interleaving = interleavingOf(finding);
    expect(interleaving === undefined).toBe(finding.witness === undefined);
    if (interleaving === undefined) continue;
    const { wrong, stuck, states } = replay(interleaving);
    expect(wrong).toEqual([]);
    expect(stuck).toBe(hangs(finding.verdicts));
    expect(interleaving.hang).toBe(stuck);
    expect(interleaving.cpus).toHaveLength(finding.witness?.length ?? 0);
    expect(interleaving.locks).toHaveLength(interleaving.cpus.length);
    // A drawing has each lock beside the CPU that takes it.
    for (const step of interleaving.steps) if (step.kind === 'take') expect(step.lock).toBe(step.cpu);
    seen[stuck ? 'hang' : 'survived']++;
    if (finding.witness?.some(({ through }) => through !== undefined)) seen.through++;
    checkPlaces(finding, interleaving, file);
    // What a player draws is what the machine has.
    expect(statesOf(interleaving).map(({ cpus }) => cpus)).toEqual(states);
  }
}

/** Each step lights what the script says there; only another program of the host has no place. */
function checkPlaces(finding: ReportedFinding, { steps }: Interleaving, file: AnalysedFile): void {
  const related = new Set(finding.related.map(({ span, path }) => `${path} ${span.start}`));
  for (const step of steps) {
    const others = /another BPF program/.test(step.text) || (step.kind === 'end' && !hangs(finding.verdicts));
    if (!others) expect(step.places.length).toBeGreaterThan(0);
    for (const place of step.places) {
      const { text } = fileOfPlace(file, place);
      const words = text.slice(place.span.start, place.span.end);
      expect(words).not.toBe('');
      if (step.kind === 'fire') expect(words).toMatch(/^[a-z*]+(?::|$)/i);
      // A finding tells of the same operations.
      if (
        step.kind !== 'fire' &&
        place.span.start !== finding.span.start &&
        finding.related.every(({ path }) => path === undefined)
      )
        expect(related).toContain(`${place.path} ${place.span.start}`);
    }
  }
}

describe('the steps of a deadlock', () => {
  test('of two CPUs: each takes a lock, a probe fires there, and each waits for the other', () => {
    const { file, told: interleaving } = told('abba-deadlock', pair(NQ), NEWEST_RAW);
    expect(texts(interleaving)).toEqual([
      `CPU 0: fentry:${NQ} takes the bucket lock of @a.`,
      `CPU 1: fentry:${NQ} takes the bucket lock of @b.`,
      `CPU 0: at the exit of ${NQ}, fexit:${NQ} fires.`,
      `CPU 1: at the exit of ${NQ}, fexit:${NQ} fires.`,
      `CPU 0: fexit:${NQ} waits for the bucket lock of @b, which CPU 1 holds.`,
      `CPU 1: fexit:${NQ} waits for the bucket lock of @a, which CPU 0 holds.`,
      'Both wait for ever.',
    ]);
    expect(lit(file, interleaving)).toEqual([
      '@a[comm]=2',
      '@b[pid]=2',
      `fexit:${NQ}`,
      `fexit:${NQ}`,
      '@b[pid]=3',
      '@a[comm]=3',
      '@b[pid]=3 | @a[comm]=3',
    ]);
  });

  test('of one CPU that waits for itself', () => {
    const { told: interleaving } = told('abba-deadlock', pair(NQ, '@n = 1;', '@n = 2;'), 'bpftrace@0.20.2,kernel@5.10');
    expect(interleaving.cpus).toEqual(['CPU 0']);
    expect(texts(interleaving).slice(-2)).toEqual([
      `CPU 0: fexit:${NQ} waits for the bucket lock of @n, which this CPU itself holds.`,
      'The CPU waits for itself, for ever.',
    ]);
  });

  test('that a lock of rqspinlock notices: one CPU gives up, and the other one gets its lock', () => {
    const { told: interleaving } = told('lossy-mitigation', LOSSY, RQSPINLOCK);
    expect(interleaving.hang).toBe(false);
    const kinds = interleaving.steps.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'fail')).toHaveLength(1);
    expect(kinds.slice(-5)).toEqual(['fail', 'release', 'get', 'release', 'end']);
    expect(texts(interleaving).at(-1)).toMatch(/^The machine survives it: the lock notices the deadlock \(rqspinlock/);
  });

  test("that bpftrace's own guard keeps from closing: the event of each program inside another one is dropped", () => {
    const { told: interleaving } = told(
      'lossy-mitigation',
      `${LOSSY}fentry:_raw_spin_lock { @x = 1; }\n`,
      'bpftrace@0.23.2,kernel@6.18',
    );
    expect(interleaving.steps.some((step) => step.kind === 'fire' && step.dropped)).toBe(true);
    expect(interleaving.steps.some(({ kind }) => kind === 'wait')).toBe(false);
  });

  test('of a guarded script: what would fire in what a dropped program calls does not fire either', () => {
    const chain = 'fexit:alloc_htab_elem { @b[comm]=1; }\nfentry:__htab_map_lookup_elem { @b[2] = 1; }\n';
    const script = `${chain}fentry:bpf_get_current_comm { @a[1] = 1; }\nfentry:_raw_spin_lock { @x = 1; }\n`;
    const { file, told: interleaving } = told('lossy-mitigation', script, 'bpftrace@0.23.2,kernel@6.18');
    expect(file.findings.some(({ witness = [] }) => witness.some(({ through }) => through !== undefined))).toBe(true);
    const fired = interleaving.steps.flatMap((step) => (step.kind === 'fire' ? [[step.cpu, step.dropped]] : []));
    expect(fired).toEqual([
      [0, true],
      [1, true],
    ]);
  });

  test('inside the bpftrace process: the first program fires, and only one inside that is dropped', () => {
    const step = {
      cpu: 0,
      program: 'the bpftrace process, clearing @a',
      holds: 'a',
      wants: 'a',
      site: 's2',
      nested: 'n',
    };
    const interleaving = interleavingOf({
      witness: [{ ...step, through: [{ program: 't', site: 's1' }] }],
      broken: { by: 'guard', stops: [{ step: 0, firing: 1 }], why: 'so' },
    });
    expect(interleaving && replay(interleaving)).toMatchObject({ wrong: [], stuck: false });
    expect(interleaving && texts(interleaving)).toEqual([
      'CPU 0: the bpftrace process, clearing @a, takes the a.',
      'CPU 0: at s1, t fires.',
      "CPU 0: inside what that calls, at s2, n fires: bpftrace's own guard drops the event.",
      'CPU 0: the bpftrace process, clearing @a, goes on, and frees the a.',
      'The machine survives it: so.',
    ]);
  });

  test('with another program of the host, which has no place in the script', () => {
    const { file, told: interleaving } = told('lock-path-probe', `fexit:${NQ} { @b[pid]=2; }\n`, NEWEST_RAW);
    expect(texts(interleaving)[0]).toBe('CPU 0: another BPF program of the host takes the lock of one of its maps.');
    expect(lit(file, interleaving).slice(0, 3)).toEqual(['', '@b[pid]=2', `fexit:${NQ}`]);
  });
});

describe('no interleaving does what locks do not', () => {
  test.each(RULES.flatMap(({ id, examples }) => examples.map((example, at) => ({ id, at, example }))))(
    'example $at of $id',
    ({ example }) => {
      check(analyse('script.bt', example.script, { targets: targets(...example.targets), configured: true }));
    },
  );

  test.each(ROWS)('verdict table, row $row', ({ script, cells }) => {
    for (const column of columnsOf(cells)) {
      const text = spelled(typeof script === 'string' ? script : (script[column] ?? ''), column);
      check(analyse('script.bt', text, { targets: [targetOf(column)], configured: true }));
    }
  });

  const MACHINES = [
    ['bpftrace@0.20.2,kernel@5.10'],
    ['bpftrace@0.23.2,kernel@6.12'],
    [NEWEST_RAW],
    [RQSPINLOCK],
    ['bpftrace@0.23.2,kernel@6.18', 'bpftrace@0.27.1,kernel@7.3'],
    ['debian-12', 'debian-13', 'bpftrace@newest,kernel@7.3'],
  ].map((names) => targets(...names));
  /** What calls of programs pass, the bpftrace process at work on maps, interrupts, a chain over three maps, and guards. */
  const piece = fc.constantFrom(
    '',
    'fexit:_raw_spin_lock { if (@c[comm] == 5) { $x = 1; } }\nfentry:__htab_map_lookup_elem { @a[2] = 1; }\n',
    'interval:s:1 { clear(@a); zero(@b); }\nkprobe:vfs_read { @a[tid] = 1; @b[tid] = 1; }\n',
    'hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }\n',
    `fentry:${NQ} { @b[pid]=2; @c[comm]=2; }\nfexit:${NQ} { @c[pid]=2; @a[tid]=2; }\nrawtracepoint:contention_end { @a[tid]=1; @b[pid]=4; }\n`,
    `fentry:${NQ} { @a[pid]=2; @a[tid]=2; @b[1]=2; }\nfexit:${NQ} { @a[tid]=2; @b[1]=3; @a[pid]=1; }\n`,
    `begin { for ($i : 0..ncpus) { @g[$i] = sum(0); } @missed = sum(0); }\nfexit:${NQ} { if (@g[cpu] > 0) { @missed = sum(1); return; } @g[cpu] = sum(1); @b[pid]=2; @a[comm]=2; @g[cpu] = sum(-1); }\n`,
    'fentry:bpf_get_current_comm { @a[pid] = 1; }\nfexit:_raw_spin_lock { @b[comm] = 1; }\n',
  );
  const script = fc.tuple(piece, piece, riskyScript).map((parts) => parts.join(''));
  const RUNS = 150 * Number(process.env.TEST_SCALE ?? 1);

  test('random scripts, alone and beside another one', () => {
    fc.assert(
      fc.property(
        fc.array(script, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(...MACHINES),
        (scripts, machines) => {
          const library = new Library();
          const paths = scripts.map((text, at) => {
            library.add(`${at}.bt`, { kind: 'text', text });
            return `${at}.bt`;
          });
          const groups = paths.length > 1 ? [{ paths, missing: [] }] : [];
          const analyser = new Analyser({ targets: machines, configured: true }, { library, groups });
          for (const [at, path] of paths.entries()) check(analyser.analyse(path, scripts[at] ?? ''));
        },
      ),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('and there were all kinds of them', () => {
    expect(seen.hang).toBeGreaterThan(20);
    expect(seen.survived).toBeGreaterThan(5);
    expect(seen.through).toBeGreaterThan(0);
  });
});
