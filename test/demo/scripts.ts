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
 * What it adds. Two fentry programs on a function that runs while a map's own lock is taken: the fentry half can fire in
 * the middle of the fexit half's update, and the other way round on another CPU.
 */
export const LOCKWAIT = `#!/usr/bin/env bpftrace
// How long did each process wait for its last contended spin lock?

fentry:native_queued_spin_lock_slowpath
{
	@start[tid] = nsecs;
}

fexit:native_queued_spin_lock_slowpath
/@start[tid]/
{
	@waited[comm] = nsecs - @start[tid];
	delete(@start[tid]);
}
`;
