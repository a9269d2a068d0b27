/**
 * The recursion guard that a script imports: a file of this project beside it, `import "bpftrace_guard.bpf.c";`, from bpftrace
 * 0.24. Its one map is a per-CPU array, which takes no lock, so nothing has to be seeded and nothing is printed.
 */
export interface GuardFile {
  /** Counts up when the text changes; texts that were shipped once stay known. */
  readonly version: number;
  /** The whole file, byte for byte: only a file with exactly this text is taken for the guard. */
  readonly text: string;
  /** Answers 0 when the guard is up on this CPU; otherwise raises it and answers 1. */
  readonly enter: string;
  /** Raises it whether it is up or not, for probes that never fire under a lock; absent in old files. */
  readonly raise?: string;
  /** Lowers it by one raise. */
  readonly leave: string;
}

/** The name under which it is put beside a script. */
export const GUARD_FILE_NAME = 'bpftrace_guard.bpf.c';

/** What it needs, and where that is known from. */
export const GUARD_FILE = {
  bpftrace: '0.24',
  source:
    'bpftrace 0.24.2 (with the warning unstable_import) and 0.27.1 load and run it; imports at the top of a script are stable from 0.26.0, PR #5184',
} as const;

/** A body that starts with an operator must not follow the test of the guard: bpftrace takes both for one expression. */
export const JOINED_TEST = {
  seen: '0.27',
  source: 'bpftrace 0.27.1 reads `if (...) { ... } ++@a` as an expression over the `if` (seen with --fmt)',
} as const;

/** What the comment of every guard file says. */
const ABOUT = ` *
 * A flag for each CPU that keeps the probes of a script from running inside each other, where they could
 * deadlock on the locks of BPF maps. Each script that imports it has its own flag:
 *
 *   import "bpftrace_guard.bpf.c";
 *   PROBE {
 *     if (__bpftrace_guard_enter() == 0) { return; }
 *     ...
 *     __bpftrace_guard_leave();
 *   }`;

/**
 * The flag and what raises it, the same in every guard file. The map is laid out as libbpf reads maps from BTF: the sizes of
 * the arrays behind `type` and `max_entries` are the numbers, 6 is BPF_MAP_TYPE_PERCPU_ARRAY (Linux
 * include/uapi/linux/bpf.h), 1 is the helper bpf_map_lookup_elem. Kernel headers are left out, because bpftrace prints
 * warnings for them.
 */
const FLAG_AND_ENTER = `typedef unsigned int guard_u32;
typedef unsigned long long guard_u64;

struct {
	int (*type)[6];
	int (*max_entries)[1];
	guard_u32 *key;
	guard_u64 *value;
} bpftrace_guard __attribute__((section(".maps"), used));

static void *(*const guard_lookup)(void *map, const void *key) = (void *)1;

int __bpftrace_guard_enter(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (!up || *up)
		return 0;
	*up = 1;
	return 1;
}`;

const FIRST: GuardFile = {
  version: 1,
  enter: '__bpftrace_guard_enter',
  leave: '__bpftrace_guard_leave',
  text: `/*
 * bpftrace-guard, guard file 1. Leave it as it is: the check knows it by its exact text.
${ABOUT}
 */
${FLAG_AND_ENTER}

void __bpftrace_guard_leave(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (up)
		*up = 0;
}
`,
};

/*
 * Timers raise the flag while it may be up, so it counts. They interrupt, and end before what they interrupt goes on, so each
 * raise has its leave: the count cannot stay above zero. What a program sets is 1, because another one that pre-empts it
 * between its test and its store has left by then.
 */
const SECOND: GuardFile = {
  version: 2,
  enter: '__bpftrace_guard_enter',
  raise: '__bpftrace_guard_raise',
  leave: '__bpftrace_guard_leave',
  text: `/*
 * bpftrace-guard, guard file 2. Leave it as it is: the check knows it by its exact text.
${ABOUT}
 *
 * A timer (interval, profile) never fires under such a lock. It raises the flag without a test, so that no
 * tick is skipped:
 *
 *   interval:s:1 {
 *     __bpftrace_guard_raise();
 *     ...
 *     __bpftrace_guard_leave();
 *   }
 *
 * Leave before each return, and at the end. At exit() the flag stays up, because the run is ending.
 */
${FLAG_AND_ENTER}

void __bpftrace_guard_raise(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (up)
		*up += 1;
}

void __bpftrace_guard_leave(void)
{
	guard_u32 slot = 0;
	volatile guard_u64 *up = guard_lookup(&bpftrace_guard, &slot);

	if (up && *up)
		*up -= 1;
}
`,
};

/** The newest first. */
export const GUARD_FILES: readonly [GuardFile, ...GuardFile[]] = [SECOND, FIRST];

/** The guard file that is put beside scripts today. */
export const CURRENT_GUARD_FILE: GuardFile = GUARD_FILES[0];
