import { expect, test } from '@jest/globals';
import { HeldSites } from '../../../src/engine/policy/held-sites.ts';
import type { Program, ProgramCall } from '../../../src/engine/program/program.ts';
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
