import { expect, test } from '@jest/globals';
import { describeWith } from '../../real-tool.ts';
import { codeOf023, codeOf027 } from './machine/bpftrace-process.ts';
import { DELETE, LOOKUP, mapCalls, UPDATE } from './machine/generated-code.ts';
import { guarded, hangingOn } from './machine/guarded.ts';
import { RISKY_SCRIPTS } from './matrix/scripts.ts';

/** Ways in and out of a program, and a guard under another name. */
const SCRIPTS = RISKY_SCRIPTS.filter(({ name }) =>
  [
    'sites/slow-path',
    'ways-out/return-in-else-if',
    'ways-out/return-in-while',
    'ways-out/exit-in-loop',
    'ways-out/predicate',
    'begin-end/begin-and-end',
    'language/name-guard',
  ].includes(name),
);

const RELEASES = [
  { version: '0.23.2', variable: 'BPFTRACE_023', codeOf: codeOf023 },
  { version: '0.27.1', variable: 'BPFTRACE_027', codeOf: codeOf027 },
] as const;

for (const { version, variable, codeOf } of RELEASES) {
  describeWith(variable, `The code that bpftrace ${version} makes of a guard takes no lock:`, (command) => {
    test.each(SCRIPTS)('$name', (script) => {
      const { text } = guarded(script, hangingOn(version), ['interval:ms:100', 'interval:ms:200'], 'script');
      const guard = script.name === 'language/name-guard' ? 'guard2' : 'guard';
      const calls = mapCalls(codeOf(command, text));
      const ofGuard = calls.filter(({ map }) => map === guard || map === `${guard}_missed`);

      const updates = ofGuard.filter(({ helper }) => helper === UPDATE);
      expect(updates.filter(({ onlyWhenMissing }) => !onlyWhenMissing)).toEqual([]);
      expect(ofGuard.filter(({ helper }) => helper === DELETE)).toEqual([]);
      // Each program looks its flag up at least twice: to raise it, and to lower it on the one way out or several.
      for (const program of ['interval_ms_100', 'interval_ms_200']) {
        const own = ofGuard.filter((call) => call.function.startsWith(program) && call.map === guard);
        expect(own.filter(({ helper }) => helper === LOOKUP).length).toBeGreaterThanOrEqual(2);
        expect(own.some(({ helper }) => helper === UPDATE)).toBe(true);
      }
      // The reading is not blind: what the script itself stores in a plain map is an update whatever is there.
      expect(
        calls.some(({ map, helper, onlyWhenMissing }) => map !== guard && helper === UPDATE && !onlyWhenMissing),
      ).toBe(true);
    });
  });
}
