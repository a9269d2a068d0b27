import type { Architecture } from '../facts/kernel-table.ts';
import { readKernelRelease } from '../facts/query/kernel-release.ts';
import { HOST, namesHost } from '../facts/query/target.ts';
import type { Assumption, Target } from '../facts/target.ts';
import { Failure } from '../text/failure.ts';
import { findBpftrace } from './bpftrace.ts';
import { findFunctions } from './functions.ts';
import { type KernelConfiguration, readConfiguration, readSymbols } from './kernel.ts';
import { type Machine, thisMachine } from './machine.ts';

/** The variable of the environment that names another bpftrace than the one on PATH. */
const BPFTRACE = 'BPFTRACE';

/** The bpftrace of a machine, as its environment has it: a path, or a name that is looked for on PATH. */
export function bpftraceOf(env: Readonly<Record<string, string | undefined>>): string {
  return env[BPFTRACE] || 'bpftrace';
}

/**
 * The machine that the program runs on, if one of the names of targets asks for it.
 * @throws Failure as `readHost`
 */
export async function hostFor(
  names: readonly string[] | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Target | undefined> {
  return names?.some(namesHost) === true ? readHost(thisMachine(), bpftraceOf(env)) : undefined;
}

const ARCHITECTURES: Readonly<Record<string, Architecture>> = { x86_64: 'x86_64', aarch64: 'arm64' };

/**
 * A machine as a target named `host`. What could not be found out of it is among what is `assumed`.
 *
 * @param bpftrace as `bpftraceOf` gives it
 * @throws Failure where bpftrace does not run on such a machine, or no facts are known of it.
 */
export async function readHost(machine: Machine, bpftrace: string): Promise<Target> {
  const { platform, arch: called, release } = machine;
  const other = `Name another machine, such as --target debian-13.`;
  if (platform !== 'linux')
    throw new Failure('usage', `The target ${HOST} is a machine with Linux; this is ${platform}. ${other}`);
  const arch = Object.hasOwn(ARCHITECTURES, called) ? ARCHITECTURES[called] : undefined;
  if (arch === undefined)
    throw new Failure('usage', `This machine is ${called}; the known architectures are x86_64 and arm64. ${other}`);
  const kernel = readKernelRelease(release);
  if (kernel === undefined)
    throw new Failure(
      'usage',
      `This machine's kernel calls itself "${release}", which begins with no version. ${other}`,
    );
  const [found, configuration, symbols] = await Promise.all([
    findBpftrace(machine, bpftrace),
    readConfiguration(machine),
    readSymbols(machine),
  ]);
  const functions = await findFunctions(machine, symbols, configuration);
  const lock =
    arch === 'x86_64' ? findParavirt(configuration, symbols, kernel.paravirt) : { paravirt: false, assumed: [] };
  return {
    name: HOST,
    bpftrace: found.version,
    kernel: kernel.version,
    arch,
    paravirt: lock.paravirt,
    ...(kernel.backports === undefined ? {} : { backports: kernel.backports }),
    ...(functions.seen === undefined ? {} : { seen: functions.seen }),
    assumed: [...found.assumed, ...lock.assumed, ...realTime(configuration, release), ...functions.assumed],
  };
}

/** Whether the kernel has paravirtual spin locks: by its configuration, else by a function that only such kernels have. */
function findParavirt(
  configuration: KernelConfiguration | string,
  symbols: ReadonlySet<string> | string,
  ofVendor: false | undefined,
): { readonly paravirt: boolean; readonly assumed: readonly Assumption[] } {
  if (typeof configuration !== 'string') return { paravirt: configuration.has('PARAVIRT_SPINLOCKS'), assumed: [] };
  if (typeof symbols !== 'string') return { paravirt: symbols.has('__pv_queued_spin_lock_slowpath'), assumed: [] };
  const paravirt = ofVendor ?? true;
  const words = paravirt
    ? 'paravirtual spin locks are assumed'
    : 'no paravirtual spin locks are assumed, as its vendor builds it';
  const note = `The kernel's configuration is not known (${configuration}), nor are its functions (${symbols}): ${words}.`;
  return { paravirt, assumed: [{ fact: 'paravirt', note, others: [{ paravirt: !paravirt }] }] };
}

/** Whether it is known to be a real-time kernel; its release says so where its configuration cannot. */
function realTime(configuration: KernelConfiguration | string, release: string): Assumption[] {
  const is =
    typeof configuration === 'string' ? /[-+.]rt\d*(?:[-+.]|$)/.test(release) : configuration.has('PREEMPT_RT');
  if (!is) return [];
  const note =
    'The kernel is a real-time one (CONFIG_PREEMPT_RT), of which no table was read: it is judged by that of the usual kernel.';
  return [{ fact: 'kernel', note, others: [] }];
}
