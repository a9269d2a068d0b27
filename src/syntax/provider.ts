/**
 * The provider words of bpftrace, releases 0.9 to 0.27, with their aliases. What a provider attaches to is the program
 * step's business; the grammar needs the words alone, to tell an attach point from anything else.
 * Source: the probe type table of bpftrace (src/probe_types.cpp) and its release notes.
 */
export const PROVIDERS: ReadonlySet<string> = new Set([
  ...['kprobe', 'k', 'kretprobe', 'kr', 'uprobe', 'u', 'uretprobe', 'ur', 'usdt'],
  ...['tracepoint', 't', 'rawtracepoint', 'rt', 'fentry', 'f', 'fexit', 'fr', 'kfunc', 'kretfunc'],
  ...['profile', 'p', 'interval', 'i', 'software', 's', 'hardware', 'h', 'iter', 'it'],
  ...['watchpoint', 'w', 'asyncwatchpoint', 'aw', 'begin', 'end', 'self', 'signal', 'test', 'bench'],
]);

const ATTACH_POINT = /(?:[A-Za-z_]\w*=)?([A-Za-z]+):(?:"(?:\\.|[^"\\\n])*"|\\.|[^\s{,"\\])*/y;

/**
 * The end of the attach point that begins at `at`, or `at` when none does. Only a known provider and a colon count:
 * inside such a word `//` and `/*` belong to a path, as bpftrace has it (`uprobe:/bin/*:f`).
 */
export function attachPointAt(text: string, at: number): number {
  ATTACH_POINT.lastIndex = at;
  const provider = ATTACH_POINT.exec(text)?.[1];
  return provider !== undefined && PROVIDERS.has(provider.toLowerCase()) ? ATTACH_POINT.lastIndex : at;
}
