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

test('calls that lead round in a circle are followed to the end, also where a kprobe runs outside of them', () => {
  const programs = counted(
    programsOf(
      `tracepoint:syscalls:sys_enter_dup { @b[pid] = 2; @a[comm] = 2; }
fexit:${NQ} { if (@c[comm] == 5) { $x = 1; } }
fentry:__htab_map_lookup_elem { if (@d[pid] == 5) { @a[comm] = 1; } }
fexit:__htab_map_lookup_elem { if (@d[pid] == 5) { @b[pid] = 1; } }`,
      MODERN,
      4,
    ),
  );
  const [holder, , inner] = programs;
  const held = holder?.operations[0];
  const wanted = inner?.operations[0];
  if (holder === undefined || inner === undefined || held === undefined || wanted === undefined) throw new Error();
  const sites = HeldSites.of(programs, [], targetOf(MODERN));
  const passages = sites?.passages(
    { program: holder, operation: held, at: 0 },
    { program: inner, operation: wanted, at: 0 },
  );
  expect(passages?.map(({ active, place }) => [active, place.held])).toEqual([[true, 'held']]);
});
