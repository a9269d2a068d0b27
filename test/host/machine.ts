import { listedNames } from '../../src/facts/query/attachment.ts';
import { Failed, type Machine } from '../../src/host/machine.ts';

/** A machine of which only this is known. */
export interface Described {
  readonly platform?: string;
  readonly arch?: string;
  readonly release?: string;
  /** By path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What its bpftrace says of its version, or why it does not. */
  readonly bpftrace?: string | Error;
}

/** Another machine than the one that the tests run on. */
export function machineWith({
  platform = 'linux',
  arch = 'x86_64',
  release = '6.12.0',
  files = {},
  bpftrace = 'bpftrace v0.24.1\n',
}: Described): Machine {
  return {
    platform,
    arch,
    release,
    read: async (path, limit) => {
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      if (content === undefined)
        throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
      return Buffer.from(content).subarray(0, limit + 1);
    },
    run: async () => {
      if (typeof bpftrace === 'string') return bpftrace;
      throw bpftrace;
    },
  };
}

/** So many that no kernel has fewer, and no facts name them. */
const OTHERS = Array.from({ length: 1500 }, (_, index) => `other_function_${index}`);

/** The functions that the facts name and a kernel with, or without, paravirtual spin locks may have. */
export function namesOf(paravirt: boolean): string[] {
  const wrong = paravirt ? /^queued_spin_lock_slowpath$/ : /^(?:native_|__pv_)queued_spin/;
  return listedNames().filter((name) => !wrong.test(name));
}

/** The files of a kernel that has these functions; where they can be traced, and which have BTF, if that differs. */
export function filesOf(
  names: readonly string[],
  { sites = names, typed = names }: { readonly sites?: readonly string[]; readonly typed?: readonly string[] } = {},
): Record<string, string | Uint8Array> {
  const line = (name: string) => `0000000000000000 t ${name}\n`;
  return {
    '/proc/kallsyms': `${[...OTHERS, ...names].map(line).join('')}0000000000000000 t in_module\t[nf_nat]\n`,
    '/sys/kernel/tracing/available_filter_functions': `${[...OTHERS, ...sites].join('\n')}\nin_module [nf_nat]\n`,
    '/sys/kernel/btf/vmlinux': btfOf(typed),
  };
}

/** BTF of functions without a type. Source: Linux Documentation/bpf/btf.rst. */
function btfOf(names: readonly string[]): Buffer {
  const strings: Buffer[] = [Buffer.from([0])];
  let length = 1;
  const types = names.map((name) => {
    const type = Buffer.alloc(12);
    type.writeUInt32LE(length, 0);
    type.writeUInt32LE(12 << 24, 4);
    strings.push(Buffer.from(`${name}\0`));
    length += name.length + 1;
    return type;
  });
  const header = Buffer.alloc(24);
  header.set([0x9f, 0xeb, 1, 0, 24]);
  const size = types.length * 12;
  header.writeUInt32LE(size, 12);
  header.writeUInt32LE(size, 16);
  header.writeUInt32LE(length, 20);
  return Buffer.concat([header, ...types, ...strings]);
}

export { Failed };
