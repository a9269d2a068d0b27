import type { GuardFile } from '../guard-file.ts';
import { GUARD_FILE, GUARD_FILES } from '../guard-file.ts';
import type { BrokenGuard } from '../recursion-guard.ts';
import { BROKEN_GUARDS, SCRIPT_GUARD } from '../recursion-guard.ts';
import type { Target } from '../target.ts';
import { atLeast } from './release.ts';

/** The package of a target whose guard does not load, and whether it is that one for sure. */
export function brokenGuard(target: Target): { readonly row: BrokenGuard; readonly sure: boolean } | undefined {
  const row = BROKEN_GUARDS.find((each) =>
    target.package === undefined ? each.bpftrace === target.bpftrace : each.package === target.package,
  );
  return row && { row, sure: target.package !== undefined };
}

/** Whether a guard that a script writes itself holds on a target, and takes no lock. */
export function runsScriptGuard({ bpftrace, kernel }: Target): boolean {
  return atLeast(bpftrace, SCRIPT_GUARD.bpftrace) && atLeast(kernel, SCRIPT_GUARD.kernel);
}

/** Whether a target's bpftrace loads the guard file. */
export function loadsGuardFile({ bpftrace }: Target): boolean {
  return atLeast(bpftrace, GUARD_FILE.bpftrace);
}

/** The guard file that a text is, of any release of ours; undefined for any other text. */
export function guardFileOf(text: string): GuardFile | undefined {
  return GUARD_FILES.find((file) => file.text === text);
}
