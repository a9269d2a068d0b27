/** Deadlocks by itself where fentry attaches: both programs take two locks inside a lock of the maps' own path. */
export const RISKY = `fentry:native_queued_spin_lock_slowpath
{
  @b[pid] = 2;
  @a[comm] = 2;
}

fexit:native_queued_spin_lock_slowpath
{
  @b[pid] = 3;
  @a[comm] = 3;
}
`;

/** Nothing to say about it. */
export const HARMLESS = `tracepoint:syscalls:sys_enter_openat
{
  @opens[comm] = count();
}
`;
