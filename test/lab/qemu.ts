import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import type { Architecture } from './debian-archive.ts';

/** KVM runs the guest on the machine's own CPUs, TCG translates it: at least ten times slower, everywhere. */
export const ACCELERATIONS = ['kvm', 'tcg'] as const;
export type Acceleration = (typeof ACCELERATIONS)[number];

/** The guest's CPUs: with fewer, hardly two of them meet at a lock. */
const CPUS = 4;
/** The guest's memory: the root is in it twice while the kernel unpacks it. */
const MEMORY = '2G';

interface Machine {
  readonly command: string;
  readonly machine: readonly string[];
  readonly processor: Readonly<Record<Acceleration, string>>;
  readonly console: string;
}

/**
 * `nopvspin` and `kvm=off`: the guest's kernel takes the native slow path, as on bare metal. LA57 makes QEMU's translation
 * slower, and neoverse-n1 is a CPU of servers.
 */
const MACHINES: Readonly<Record<Architecture, Machine>> = {
  amd64: {
    command: 'qemu-system-x86_64',
    machine: ['-machine', 'pc'],
    processor: { kvm: 'host,kvm=off', tcg: 'max,la57=off' },
    console: 'ttyS0,115200',
  },
  arm64: {
    command: 'qemu-system-aarch64',
    machine: ['-machine', 'virt,gic-version=3'],
    processor: { kvm: 'host', tcg: 'neoverse-n1' },
    console: 'ttyAMA0',
  },
};

/**
 * The kernel must stay as it is when it hangs: no panic, no reset. Without KASLR an address means the same in every boot. The
 * console is slow, so only warnings go there, and filling the memory of the initramfs anew takes a busy machine a minute.
 */
const KERNEL_OPTIONS =
  'nokaslr nopvspin retain_initrd panic=0 softlockup_panic=0 rcupdate.rcu_cpu_stall_timeout=20 watchdog_thresh=10 mitigations=off tsc=reliable loglevel=5';

export interface Boot {
  readonly architecture: Architecture;
  readonly acceleration: Acceleration;
  readonly kernel: string;
  readonly root: string;
  /** The path of the monitor's socket. */
  readonly monitor: string;
  /** The file of a snapshot to go on from. */
  readonly snapshot?: string;
  /** A TCG plugin. */
  readonly plugin?: string;
}

export function qemuCommand(architecture: Architecture): string {
  return MACHINES[architecture].command;
}

/** The arguments of QEMU; the guest's console is its standard input and output. */
export function qemuArguments(boot: Boot): string[] {
  const { machine, processor, console } = MACHINES[boot.architecture];
  const accelerator = boot.acceleration === 'kvm' ? 'kvm' : 'tcg,thread=multi,tb-size=512';
  return [
    ...machine,
    ...['-accel', accelerator, '-cpu', processor[boot.acceleration], '-smp', String(CPUS), '-m', MEMORY],
    ...['-nodefaults', '-no-user-config', '-display', 'none', '-no-reboot', '-serial', 'stdio'],
    ...['-qmp', `unix:${boot.monitor},server=on,wait=off`],
    ...['-kernel', boot.kernel, '-initrd', boot.root, '-append', `console=${console} ${KERNEL_OPTIONS}`],
    ...(boot.plugin === undefined ? [] : ['-plugin', boot.plugin]),
    ...(boot.snapshot === undefined ? [] : ['-incoming', 'defer']),
  ];
}

/**
 * KVM where this machine has it for the guest's architecture. A /dev/kvm on an x86 machine whose CPUs have no virtualisation
 * of their own runs only kernels that were made for it, so it does not count.
 */
export async function bestAcceleration(architecture: Architecture): Promise<Acceleration> {
  if (architecture !== (process.arch === 'x64' ? 'amd64' : process.arch)) return 'tcg';
  try {
    await access('/dev/kvm', constants.R_OK | constants.W_OK);
  } catch {
    return 'tcg';
  }
  const processors = await readFile('/proc/cpuinfo', 'utf8');
  return architecture === 'arm64' || /^flags\s*:.*\b(vmx|svm)\b/m.test(processors) ? 'kvm' : 'tcg';
}
