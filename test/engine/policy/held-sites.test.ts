import { describe, expect, test } from '@jest/globals';
import { HeldSites, hopsOf } from '../../../src/engine/policy/held-sites.ts';
import type { Program, ProgramCall } from '../../../src/engine/program/program.ts';
import { PROCESS } from './edges.ts';
import { NQ, programsOf, targetOf } from './lowered.ts';

const MODERN = 'linux-6.1,bpftrace@0.27.1';

/** So many steps are far more than a few programs need. */
const MOST_STEPS = 10_000;

/** Programs that end the test when their calls are followed without end. */
function counted(programs: readonly Program[]): Program[] {
  let steps = 0;
  const counting: ProxyHandler<ProgramCall> = {
    get(call, property) {
      if (++steps > MOST_STEPS) throw new Error('the calls are followed without end');
      return Reflect.get(call, property);
    },
  };
  return programs.map((program) => {
    const calls = program.calls(targetOf(MODERN)).map((call) => new Proxy(call, counting));
    return { ...program, calls: () => calls };
  });
}

/** A program that holds a lock, and one that wants one in what another program calls there. */
const CHAIN = `tracepoint:syscalls:sys_enter_dup { @b[pid] = 2; @a[comm] = 2; }
fexit:${NQ} { if (@c[comm] == 5) { $x = 1; } }
fentry:__htab_map_lookup_elem { if (@d[pid] == 5) { @a[comm] = 1; } }
fexit:__htab_map_lookup_elem { if (@d[pid] == 5) { @b[pid] = 1; } }`;

/** How the second of them is passed while the first is at its operation. */
function passagesOf(programs: readonly Program[]) {
  const sites = HeldSites.of(programs, [], targetOf(MODERN));
  const [holder, , inner] = programs;
  const held = holder?.operations[0];
  const wanted = inner?.operations[0];
  if (holder === undefined || inner === undefined || held === undefined || wanted === undefined) throw new Error();
  return (guard: { readonly guardedBy?: string } = {}) =>
    sites?.passages(
      { program: holder, operation: { ...held, ...guard }, at: 0 },
      { program: inner, operation: { ...wanted, ...guard }, at: 0 },
    );
}

test('calls that lead round in a circle are followed to the end, also where a kprobe runs outside of them', () => {
  const passages = passagesOf(counted(programsOf(CHAIN, MODERN, 4)))();
  expect(passages?.map(({ active, place }) => [active, place.held])).toEqual([[true, 'held']]);
});

test('a guard keeps a program out of the chain that has it up, up to four guards', () => {
  const passages = passagesOf(programsOf(CHAIN, MODERN, 4));
  const guards = ['@1', '@2', '@3', '@4', '@5'];
  expect(guards.map((guardedBy) => passages({ guardedBy })?.length)).toEqual([0, 0, 0, 0, 1]);
});

describe('what a program calls under a lock', () => {
  const TARGET = targetOf(MODERN);
  const [step, comm, holder, again, lookup, counter] = programsOf(
    `fexit:${NQ} { $c = comm; }
fentry:bpf_get_current_comm { @b[1] = 1; if (@c[1] == 5) { $x = 1; } }
fentry:vfs_read { @a[1] = 1; }
fentry:${NQ} { $c = comm; }
fentry:__htab_map_lookup_elem { @a[1] = 1; }
hardware:cpu-cycles:1000000 { $c = comm; }
`,
    MODERN,
    6,
  ) as [Program, Program, Program, Program, Program, Program];
  const apart = (program: Program): Program => ({ ...program, guard: 'none' });
  const active = (program: Program): Program => ({ ...program, guard: 'prog-active' });
  const guarded = (program: Program, guardedBy: string): Program => {
    const calls = program.calls(TARGET).map((call) => ({ ...call, guardedBy }));
    return { ...program, calls: () => calls, operations: program.operations.map((each) => ({ ...each, guardedBy })) };
  };
  const first = (program: Program) => {
    const [operation] = program.operations;
    if (operation === undefined) throw new Error('it takes a lock');
    return { program, operation, at: 0 };
  };

  /** How the site of an inner program is passed: how surely, and by which steps; `active` where a part is a kprobe. */
  function passed(programs: readonly Program[], outer: Program, inner: Program, without?: Program) {
    const passages = HeldSites.of(programs, [], TARGET)?.passages(first(outer), first(inner), without);
    return passages?.map((passage) => {
      const steps = hopsOf(passage).map((hop) => hop.programs.map(({ name }) => name.replace(NQ, 'NQ')).join(' or '));
      return [passage.place.held, ...(passage.active ? ['active'] : []), ...steps].join(', ');
    });
  }

  test('needs three parts, or a program that runs inside itself', () => {
    const isThere = (programs: readonly Program[], sweeps = 0, copies: 1 | 2 = 1) =>
      HeldSites.of(programs, sweeps === 0 ? [] : [PROCESS], TARGET, copies) !== undefined;
    expect(isThere([step, comm])).toBe(false);
    expect(isThere([step, comm, holder])).toBe(true);
    expect(isThere([step, comm], 1)).toBe(true);
    expect(isThere([step, comm], 0, 2)).toBe(true);
    expect(isThere([step, apart(comm)])).toBe(true);
    expect(isThere([step, comm, { ...holder, guard: 'alone' }])).toBe(false);
  });

  test('passes sites only where a program fires under a lock', () => {
    expect(HeldSites.of([holder, holder, comm], [], TARGET)).toBeUndefined();
    expect(HeldSites.of([step, holder, holder], [], TARGET)).toBeUndefined();
    const sites = HeldSites.of([step, comm, holder], [], TARGET);
    expect([comm, holder].map((program) => sites?.reaches(program))).toEqual([true, false]);
    expect(passed([step, comm, holder], holder, comm)).toEqual(['held, fexit:NQ']);
    expect(passed([step, comm, holder], comm, holder)).toEqual([]);
  });

  test('passes no sites by a program that fires in the operation while no lock is held', () => {
    const early: Program = { ...step, site: { function: 'htab_map_update_elem', edge: 'entry' }, name: 'early' };
    expect(passed([early, step, comm, holder], holder, comm)).toEqual(['held, fexit:NQ']);
  });

  test('passes one side of a function, and not the other one', () => {
    const exit: Program = { ...comm, site: { function: 'bpf_get_current_comm', edge: 'exit' } };
    const elsewhere: Program = { ...comm, site: { function: 'bpf_get_current_comm', edge: 'inside' } };
    const sites = HeldSites.of([step, comm, exit, holder], [], TARGET);
    expect([comm, exit, elsewhere].map((program) => sites?.reaches(program))).toEqual([true, true, false]);
  });

  test('is as sure as the place of the first program and as each call', () => {
    expect(passed([again, comm, holder], holder, comm)).toEqual(['maybe, fentry:NQ']);
    expect(passed([again, step, comm, holder], holder, comm)).toContain('held, fexit:NQ');
    const rare = step.calls(TARGET).map((call) => ({ ...call, always: false }));
    expect(passed([{ ...step, calls: () => rare }, comm, holder], holder, comm)).toEqual(['maybe, fexit:NQ']);
  });

  test('goes on through what the next program calls', () => {
    expect(passed([step, comm, holder, lookup], holder, lookup)).toEqual([
      'held, fexit:NQ, fentry:bpf_get_current_comm',
    ]);
  });

  test('is of programs of one site as one step, if they call the same', () => {
    const twin = { ...step };
    expect(passed([step, twin, comm, holder], holder, comm)).toEqual(['held, fexit:NQ or fexit:NQ']);
    const other = { ...step, calls: () => [...step.calls(TARGET)] };
    expect(passed([step, other, comm, holder], holder, comm)).toEqual(['held, fexit:NQ']);
  });

  test('is of no step that is the outer program, if the kernel keeps that out of itself', () => {
    const taking: Program = { ...step, operations: comm.operations };
    expect(passed([taking, comm, holder], taking, comm, taking)).toEqual([]);
    expect(passed([taking, comm, holder], holder, comm, holder)).toEqual(['held, fexit:NQ']);
    expect(passed([taking, { ...taking }, comm], taking, comm, taking)).toEqual(['held, fexit:NQ or fexit:NQ']);
    const inside = apart(taking);
    expect(passed([inside, comm, holder], inside, comm, inside)).toEqual(['held, fexit:NQ']);
  });

  test('has one kprobe, tracepoint or timer at most among all of its parts', () => {
    expect(passed([active(step), comm, holder], holder, comm)).toEqual(['held, active, fexit:NQ']);
    expect(passed([active(step), comm, active(holder)], active(holder), comm)).toEqual([]);
    expect(passed([active(step), active(comm), holder], holder, active(comm))).toEqual([]);
    expect(passed([step, active(comm), holder], holder, active(comm))).toEqual(['held, fexit:NQ']);
    expect(passed([step, active(comm), active(holder)], active(holder), active(comm))).toEqual([]);
    expect(passed([step, comm, active(holder)], active(holder), comm)).toEqual(['held, active, fexit:NQ']);
    expect(passed([step, active(step), comm, holder], holder, comm)).toEqual(['held, fexit:NQ']);
    expect(passed([active(step), step, comm, holder], holder, comm)?.at(-1)).toBe('held, fexit:NQ');
    expect(passed([step, active(comm), holder, active(lookup)], holder, active(lookup))).toEqual([]);
  });

  test('is left out where a guard is up twice', () => {
    const by = (...guards: readonly [string, string, string]) => {
      const [outer, middle, inner] = [holder, step, comm].map((each, at) => guarded(each, guards[at] ?? ''));
      return outer && middle && inner && passed([middle, inner, outer], outer, inner)?.length;
    };
    expect(by('@g', '@h', '@i')).toBe(1);
    expect(by('@g', '@g', '@i')).toBe(0);
    expect(by('@h', '@g', '@g')).toBe(0);
    expect(by('@g', '@h', '@g')).toBe(0);
  });

  test('is surely under the lock where an interrupt comes anywhere', () => {
    const sites = HeldSites.of([counter, comm, holder], [], TARGET);
    const found = sites?.passages(first(holder), first(comm)) ?? [];
    expect(found.map(({ place, interrupt }) => [place.held, interrupt?.unresolved])).toEqual([['held', false]]);
    const unknown: Program = { ...counter, unresolved: 'only known later' };
    const later = HeldSites.of([unknown, comm, holder], [], TARGET)?.passages(first(holder), first(comm)) ?? [];
    expect(later.map(({ interrupt }) => interrupt?.unresolved)).toEqual([true]);
    expect(passed([{ ...counter, guard: 'alone' }, comm, holder, lookup], holder, comm)).toBeUndefined();
  });
});
