import { resolveTargets } from '../../../src/config/targets.ts';
import { lowerScript } from '../../../src/engine/program/lower.ts';
import type { LoweredScript } from '../../../src/engine/program/program.ts';
import { describeLock } from '../../../src/engine/program/program.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Target } from '../../../src/facts/target.ts';

/** A target by its name or in the free form. */
export function target(name: string): Target {
  const resolved = resolveTargets([name]);
  const first = resolved.ok ? resolved.targets[0] : undefined;
  if (first === undefined) throw new Error(`no such target: ${name}`);
  return first;
}

export const OLD = target('bpftrace@0.17,kernel@6.1');
export const MIDDLE = target('bpftrace@0.23.2,kernel@6.12');
export const NEW = target('bpftrace@0.27.1,kernel@6.12');

/** What a script without syntax errors becomes on a target. */
export function lower(text: string, on: Target): LoweredScript {
  const script = parseScript(text);
  const [error] = script.errors;
  if (error !== undefined) throw new Error(`${text}: ${error.message}`);
  return lowerScript(modelScript(script), on);
}

/**
 * What the body of a kprobe locks, in words: operation, when, key sharing, outermost lock.
 * @param before what stands before the probe in the script
 */
export function locks(body: string, on: Target, before = ''): string[] {
  return locksOf(`${before}kprobe:vfs_read { ${body} }`, on);
}

/** The same of all kprobes of a script. Reports of errors are left out. */
export function locksOf(script: string, on: Target): string[] {
  return operationsOf(script, on)
    .filter(({ report }) => report === undefined)
    .map(
      ({ operation, moment, key, locks: [lock] }) =>
        `${operation} ${moment} ${key.sharing} ${lock === undefined ? '' : describeLock(lock)}`,
    );
}

/**
 * The errors that the body of a kprobe reports, in words: which, when, about which map.
 * @param before what stands before the probe in the script
 */
export function reports(body: string, on: Target, before = ''): string[] {
  return reportsOf(`${before}kprobe:vfs_read { ${body} }`, on);
}

/** The same of all kprobes of a script. */
export function reportsOf(script: string, on: Target): string[] {
  return operationsOf(script, on).flatMap(({ report, moment }) =>
    report === undefined ? [] : [[report.error, moment, report.map].filter(Boolean).join(' ')],
  );
}

function operationsOf(script: string, on: Target) {
  return lower(script, on)
    .programs.filter(({ provider }) => provider === 'kprobe')
    .flatMap(({ operations }) => operations);
}
