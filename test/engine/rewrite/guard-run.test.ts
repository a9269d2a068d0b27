import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { RealTool } from '../../real-tool.ts';
import { describeWith } from '../../real-tool.ts';
import { runScript, whyNothingRuns } from './machine/bpftrace-process.ts';
import { guarded, hangingOn } from './machine/guarded.ts';
import type { RiskyScript } from './matrix/risky.ts';
import { pair } from './matrix/risky.ts';

/** Stores on which CPUs its bodies ran. */
const SCRIPT: RiskyScript = {
  name: 'runs',
  text: pair('@timer[cpu] = 1; @shared[comm] = 1;', '@call[cpu] = 1; @shared[comm] = 2;'),
};

/** The same with a timer, which raises the guard without a test. */
const TICKING: RiskyScript = { name: 'ticks', text: `${SCRIPT.text}profile:hz:97 { @tick[cpu] = 1; }\n` };

/** Timers that fire on each CPU, and system calls that bpftrace itself makes. */
const PLACES = ['profile:hz:199', 'tracepoint:raw_syscalls:sys_enter'];

/** The end comes from outside the guard. */
const STOP = 'interval:s:1 { exit(); }\n';

/** Tests that load and run something: skipped with a warning where the machine refuses that. */
function describeRunning(
  [version, variable]: readonly [version: string, variable: RealTool],
  title: string,
  tests: (command: string) => void,
) {
  describeWith(variable, `${title} that bpftrace ${version} runs`, (command) => {
    const refusal = whyNothingRuns(command);
    if (refusal === undefined) return tests(command);
    const message = `this machine runs no script: ${refusal}`;
    console.warn(`SKIPPED: ${title} that bpftrace ${version} runs: ${message}`);
    test.skip(message, () => {});
  });
}

for (const release of [
  ['0.23.2', 'BPFTRACE_023'],
  ['0.27.1', 'BPFTRACE_027'],
] as const) {
  describeRunning(release, 'A guard in the script', (command) => {
    // Without what hides the guard's map from the output.
    const { text } = guarded(SCRIPT, hangingOn(release[0]), PLACES, 'script');
    const shown = text.replace('clear(@guard);', '') + STOP;

    test('lets the bodies run, and is down on each CPU afterwards', () => {
      const maps = runScript(command, shown);
      expect(maps.get('@timer')?.size).toBeGreaterThan(0);
      expect(maps.get('@call')?.size).toBeGreaterThan(0);
      const guard = maps.get('@guard') ?? new Map<string, unknown>();
      for (const cpu of possibleCpus()) expect(guard.get(cpu)).toBe(0);
      expect(new Set(guard.values())).toEqual(new Set([0]));
      expect(maps.get('@guard_missed')?.get('')).toBeGreaterThanOrEqual(0);
    });

    test('is raised by a timer that finds it up, which then runs, and lowered again', () => {
      const ticking = guarded(TICKING, hangingOn(release[0]), [...PLACES, 'profile:hz:97'], 'script').text;
      expect(ticking).toContain('profile:hz:97 { @guard[cpu] = sum(1); @tick[cpu] = 1; @guard[cpu] = sum(-1); }');
      const up = ticking.replace('clear(@guard);', '').replace(/(@guard\[[^\]]*\]) = sum\(0\)/, '$1 = sum(1)') + STOP;
      const maps = runScript(command, up);
      expect(maps.get('@tick')?.size).toBeGreaterThan(0);
      expect(maps.get('@call')?.size ?? 0).toBe(0);
      for (const cpu of possibleCpus()) expect(maps.get('@guard')?.get(cpu)).toBe(1);
    });

    test('keeps the bodies from a CPU where it is up, counts what it keeps out, and leaves the flag to its owner', () => {
      // On each CPU: of one alone nobody can say that anything happens there within a second.
      const up = shown.replace(/(@guard\[[^\]]*\]) = sum\(0\)/, '$1 = sum(1)');
      expect(up).not.toBe(shown);
      const maps = runScript(command, up);
      expect(maps.get('@timer')?.size ?? 0).toBe(0);
      expect(maps.get('@call')?.size ?? 0).toBe(0);
      expect(maps.get('@guard_missed')?.get('')).toBeGreaterThan(0);
      for (const cpu of possibleCpus()) expect(maps.get('@guard')?.get(cpu)).toBe(1);
    });
  });
}

describeRunning(['0.27.1', 'BPFTRACE_027'], 'The guard of a file', (command) => {
  const { text, files } = guarded(SCRIPT, hangingOn('0.27.1'), PLACES, 'file');

  test('lets the bodies run, and is down on each CPU between them', () => {
    // The kernel runs no timer program inside another program of these kinds, so this one never finds the flag up.
    const watch =
      'profile:hz:97 { if (__bpftrace_guard_enter() == 1) { @down[cpu] = 1; __bpftrace_guard_leave(); } else { @up[cpu] = 1; } }\n';
    const maps = runScript(command, text + watch + STOP, files);
    expect(maps.get('@timer')?.size).toBeGreaterThan(0);
    expect(maps.get('@call')?.size).toBeGreaterThan(0);
    expect(maps.get('@down')?.size).toBeGreaterThan(0);
    expect(maps.get('@up')?.size ?? 0).toBe(0);
  });

  test('is raised by a timer that finds it up, and lowered by as much', () => {
    const ticking = guarded(TICKING, hangingOn('0.27.1'), [...PLACES, 'profile:hz:97'], 'file');
    expect(ticking.text).toContain('{ __bpftrace_guard_raise(); @tick[cpu] = 1; __bpftrace_guard_leave(); }');
    const raise = 'BEGIN { @raised[cpu] = __bpftrace_guard_enter(); }\n';
    const maps = runScript(command, ticking.text + raise + STOP, ticking.files);
    const [raised = ''] = maps.get('@raised')?.keys() ?? [];
    expect(maps.get('@tick')?.has(raised)).toBe(true);
    // The timer left the flag as it was.
    expect(maps.get('@call')?.has(raised) ?? false).toBe(false);
  });

  test('keeps the bodies from a CPU where it is up', () => {
    const raise = 'BEGIN { @raised[cpu] = __bpftrace_guard_enter(); }\n';
    const maps = runScript(command, text + raise + STOP, files);
    const [raised = ''] = maps.get('@raised')?.keys() ?? [];
    expect(maps.get('@raised')?.get(raised)).toBe(1);
    expect(maps.get('@timer')?.has(raised) ?? false).toBe(false);
    expect(maps.get('@call')?.has(raised) ?? false).toBe(false);
  });
});

/** The numbers of the CPUs that the kernel may use, as keys of a map: `0-3` or `0,2-3` in sysfs. */
function possibleCpus(): string[] {
  return readFileSync('/sys/devices/system/cpu/possible', 'utf8')
    .trim()
    .split(',')
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
    });
}
