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

/** A part in quotes, or an escaped character: what they hold ends nothing. */
const SHIELDED = String.raw`"(?:\\[\s\S]|[^"\\\p{Cc}])*"|\\[\s\S]`;
const HEAD = String.raw`(?:[^\s\p{Cc}"\\,{}/:;]|${SHIELDED})+`;
const TAIL = String.raw`(?:[^\s\p{Cc}"\\,{/]|/(?![/*])|${SHIELDED})*`;
const ANY_ATTACH_POINT = new RegExp(`${HEAD}(?::${TAIL})?`, 'yu');

/**
 * The end of the attach point at `at`, where only an attach point can stand, or `at` if none does: `BEGIN`, `t*:f`,
 * `kprobe:f`. It goes on to white space, a brace or a comma outside quotes, and before its first colon to a slash, which
 * starts a predicate.
 */
export function attachPointEnd(text: string, at: number): number {
  const known = attachPointAt(text, at);
  if (known > at) return known;
  ANY_ATTACH_POINT.lastIndex = at;
  return ANY_ATTACH_POINT.test(text) ? ANY_ATTACH_POINT.lastIndex : at;
}
