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

export { Failed };
