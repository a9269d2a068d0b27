import { homedir } from 'node:os';
import path from 'node:path';

/** Where packages, kernels, snapshots and logs are kept between two runs. */
export function cacheFolder(): string {
  return path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'bpftrace-guard', 'lab');
}
