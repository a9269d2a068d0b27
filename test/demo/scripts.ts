/** What the pull request of the demo finds: a harmless script, which it changes without harm. */
export const OPENS_BEFORE = `#!/usr/bin/env bpftrace
// Which processes open files?

tracepoint:syscalls:sys_enter_openat
{
	@opens[comm] = count();
}
`;

export const OPENS_AFTER = OPENS_BEFORE.replace(
  '\t@opens[comm] = count();',
  '\t@opens[comm, str(args.filename)] = count();',
);

/**
 * What it adds. Two programs on a function that runs while a map's own lock is taken: the fexit program fires in the
 * middle of an update of the fentry program, wants the other map, and the other way round on another CPU.
 */
export const LOCK_WAITERS = `#!/usr/bin/env bpftrace
// How many threads wait for a contended spin lock right now?

fentry:native_queued_spin_lock_slowpath
{
	@by_process[pid] += 1;
	@by_command[comm] += 1;
}

fexit:native_queued_spin_lock_slowpath
{
	@by_process[pid] -= 1;
	@by_command[comm] -= 1;
}
`;
