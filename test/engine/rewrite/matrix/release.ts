import { kernelFunctionNames } from '../../../../src/facts/query/lock-path.ts';
import { TARGETS } from '../../../../src/facts/query/machines.ts';
import type { Oracle, Verdict } from '../../../differential/oracle.ts';
import { codegenOf023, codegenOf027, dryRunOf017 } from '../../../differential/oracle.ts';
import type { RealTool } from '../../../real-tool.ts';
import { onHarmlessProbes } from './harmless.ts';

/** A release that can be asked whether it compiles a script: nothing of the script is loaded or attached. */
export interface Release {
  readonly version: string;
  readonly variable: RealTool;
  /** @param files what the scripts may import */
  readonly compiler: (command: string, files: ReadonlyMap<string, string>) => Oracle;
}

export const RELEASES: readonly Release[] = [
  { version: '0.17.0', variable: 'BPFTRACE_017', compiler: (command) => elsewhere(dryRunOf017(command)) },
  { version: '0.23.2', variable: 'BPFTRACE_023', compiler: (command) => elsewhere(codegenOf023(command)) },
  { version: '0.27.1', variable: 'BPFTRACE_027', compiler: compilerOf027 },
];

/** fentry needs more of the kernel than a test may ask for, already to be compiled by 0.17 and 0.23. */
function elsewhere(oracle: Oracle): Oracle {
  return (texts) => oracle(texts.map(onHarmlessProbes));
}

/** Functions that the scripts name beside those of the lock paths; a raw tracepoint is looked up by its stub. */
const OTHER_FUNCTIONS = ['vfs_read', 'vfs_write', 'down_read'];
const EVENTS = ['contention_begin', 'contention_end', 'sched_switch'];

/** 0.27 takes a list of the functions that can be traced, so the scripts compile as they are where the kernel has BTF. */
const TRACEABLE = [
  ...new Set(TARGETS.flatMap(kernelFunctionNames)),
  ...OTHER_FUNCTIONS,
  ...EVENTS.flatMap((event) => [`__probestub_${event}`, `__traceiter_${event}`]),
];

/** What 0.27 says when this machine's kernel has no such function. */
const NO_SUCH_PLACE = /No matches for|Probe has no valid attach points|not found in BTF|No BTF found/;

function compilerOf027(command: string, files: ReadonlyMap<string, string>): Oracle {
  const oracle = codegenOf027(command, { traceable: TRACEABLE, files });
  return async (texts) => {
    const verdicts = await oracle(texts);
    const lacking = texts.flatMap((text, index) => (lacksPlace(verdicts[index]) ? [{ text, index }] : []));
    const again = await oracle(lacking.map(({ text }) => onHarmlessProbes(text)));
    const replaced = new Map(lacking.map(({ index }, at) => [index, again[at]]));
    return verdicts.map((verdict, index) => replaced.get(index) ?? verdict);
  };
}

function lacksPlace(verdict: Verdict | undefined): boolean {
  return verdict?.verdict === 'rejected' && NO_SUCH_PLACE.test(verdict.message);
}
