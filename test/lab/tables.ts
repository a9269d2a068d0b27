import { PROVIDERS } from '../../src/facts/providers.ts';
import { within } from '../../src/facts/query/release.ts';
import { CASES } from './cases.ts';
import type { Architecture } from './debian-archive.ts';
import { fixedForms } from './fixed-form.ts';
import { targetOf } from './fixed-run.ts';
import { chooseGenerated } from './generator.ts';
import type { Laboratory } from './laboratory.ts';
import { machine } from './model-verdict.ts';
import { hangs, type Results } from './results.ts';
import type { ScriptCase } from './script-case.ts';

/**
 * `cases` are those of cases.ts, `rewrites` what bpftrace-guard makes of those that hung, `generated` the generator's,
 * `silent` those of these near the border that the model says nothing about, and `again` what ran before on the same kernel
 * with the same release.
 */
export const TABLES = ['cases', 'rewrites', 'generated', 'silent', 'again'] as const;
export type TableName = (typeof TABLES)[number];

export interface TableOptions {
  /** bpftrace-guard's own command line, built from the sources. */
  readonly cli: string;
  readonly results: Results;
  /** Of the generator, and how many of its scripts. */
  readonly seed: number;
  readonly count: number;
}

/** What a table asks of a laboratory. */
export type TableLaboratory = Pick<Laboratory, 'build' | 'bpftrace' | 'kernel'>;

/** The scripts of a table, for the machine of a laboratory whose guest has booted. */
export async function scriptsOf(
  table: TableName,
  laboratory: TableLaboratory,
  options: TableOptions,
): Promise<ScriptCase[]> {
  if (table === 'again') return ranBefore(laboratory, options.results);
  const cases = CASES.map((each) => {
    const script = withNamesOf(laboratory.bpftrace, withSlowPath(each.script, laboratory.kernel.architecture));
    return { ...each, script };
  });
  if (table === 'cases') return cases;
  const target = targetOf(laboratory);
  const { seed, count } = options;
  if (table === 'generated') return chooseGenerated(seed, count, machine(target));
  if (table === 'silent') return chooseGenerated(seed, count, machine(target), 'silent');
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

/** Each script with the loads that it had, once. */
function ranBefore({ build, bpftrace, kernel }: TableLaboratory, { results }: Results): ScriptCase[] {
  const cases = new Map<string, ScriptCase>();
  for (const result of results) {
    if (result.kernel !== build || result.bpftrace !== bpftrace || result.architecture !== kernel.architecture)
      continue;
    const { name, script, files, loads, copies } = result;
    const each = { name, script, loads, copies, ...(files === undefined ? {} : { files }) };
    cases.set(JSON.stringify(each), each);
  }
  return [...cases.values()];
}

/** Kernels without paravirtual spin locks, which those of arm64 are, have one slow path, by its plain name. */
function withSlowPath(script: string, architecture: Architecture): string {
  return architecture === 'arm64'
    ? script.replaceAll('native_queued_spin_lock_slowpath', 'queued_spin_lock_slowpath')
    : script;
}

/** A script with the names of providers that a release of bpftrace knows: `BEGIN` and `kfunc` for `begin` and `fentry`. */
export function withNamesOf(release: string, script: string): string {
  return script.replace(/^[a-z]+(?=[: ])/gm, (name) => {
    const provider = PROVIDERS.find(({ spellings }) => spellings.some((spelling) => spelling.name === name));
    const known = provider?.spellings.filter((spelling) => within(release, spelling)) ?? [];
    return known.some((spelling) => spelling.name === name) ? name : (known[0]?.name ?? name);
  });
}
