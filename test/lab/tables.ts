import { CASES } from './cases.ts';
import type { Architecture } from './debian-archive.ts';
import { fixedForms } from './fixed-form.ts';
import { targetOf } from './fixed-run.ts';
import { chooseGenerated } from './generator.ts';
import type { Laboratory } from './laboratory.ts';
import { machine } from './model-verdict.ts';
import { hangs, type Results } from './results.ts';
import type { ScriptCase } from './script-case.ts';

/** `cases` are those of cases.ts, `rewrites` what bpftrace-guard makes of those that hung, `generated` the generator's. */
export const TABLES = ['cases', 'rewrites', 'generated'] as const;
export type TableName = (typeof TABLES)[number];

export interface TableOptions {
  /** bpftrace-guard's own command line, built from the sources. */
  readonly cli: string;
  readonly results: Results;
  /** Of the generator, and how many of its scripts. */
  readonly seed: number;
  readonly count: number;
}

/** The scripts of a table, for the machine of a laboratory whose guest has booted. */
export async function scriptsOf(
  table: TableName,
  laboratory: Laboratory,
  options: TableOptions,
): Promise<ScriptCase[]> {
  const cases = CASES.map((each) => ({ ...each, script: withSlowPath(each.script, laboratory.kernel.architecture) }));
  if (table === 'cases') return cases;
  const target = targetOf(laboratory);
  if (table === 'generated') return chooseGenerated(options.seed, options.count, machine(target));
  const rewritten: ScriptCase[] = [];
  for (const each of cases) {
    if (
      !options.results.results.some(
        (result) => result.name === each.name && result.kernel === laboratory.build && hangs(result) > 0,
      )
    )
      continue;
    for (const { form, text, files } of await fixedForms(each.script, { cli: options.cli, target }))
      rewritten.push({
        ...each,
        name: `${each.name} (${form})`,
        script: text,
        ...(files.size === 0 ? {} : { files: Object.fromEntries(files) }),
      });
  }
  return rewritten;
}

/** Kernels without paravirtual spin locks, which those of arm64 are, have one slow path, by its plain name. */
function withSlowPath(script: string, architecture: Architecture): string {
  return architecture === 'arm64'
    ? script.replaceAll('native_queued_spin_lock_slowpath', 'queued_spin_lock_slowpath')
    : script;
}
