/** A script that can hang a machine on some target, and what is special about it. */
export interface RiskyScript {
  /** The shape and the case, e.g. `maps/two-keys`: unique. */
  readonly name: string;
  readonly text: string;
}

/** The slow path of the kernel's spin locks under a hypervisor: where most of these scripts fire. */
export const SLOW_PATH = 'native_queued_spin_lock_slowpath';

/** The scripts of one shape, by their cases. */
export function scriptsOf(shape: string, cases: Readonly<Record<string, string>>): RiskyScript[] {
  return Object.entries(cases).map(([name, text]) => ({ name: `${shape}/${name}`, text }));
}

/** A script that fires on both sides of the slow path, with a body for each. */
export function pair(entry: string, exit: string, [before, after] = ['fentry', 'fexit']): string {
  return `${before}:${SLOW_PATH} { ${entry} }\n${after}:${SLOW_PATH} { ${exit} }\n`;
}

/** The two updates of the deadlock that was reported first. */
export const ENTRY = '@b[pid] = 2; @a[comm] = 2;';
export const EXIT = '@b[pid] = 3; @a[comm] = 3;';
