/** A stretch of LLVM IR without a jump into or out of its middle. */
interface BasicBlock {
  readonly label: string;
  readonly lines: readonly string[];
}

/** One function of the code that bpftrace generates, e.g. `interval_ms_1_2`: a probe, or the body of a loop. */
interface GeneratedFunction {
  readonly name: string;
  readonly blocks: readonly BasicBlock[];
}

/** Reads the functions out of LLVM IR as text. */
export function functionsOf(ir: string): GeneratedFunction[] {
  return [...ir.matchAll(/^define [^\n]*?@"?([\w.:]+)"?\([^\n]*\{\n([\s\S]*?)^\}/gm)].map(
    ([, name = '', body = '']) => ({
      name,
      blocks: blocksOf(body),
    }),
  );
}

function blocksOf(body: string): BasicBlock[] {
  const blocks: { label: string; lines: string[] }[] = [];
  for (const line of body.split('\n')) {
    const label = /^([\w.]+):/.exec(line)?.[1];
    if (label !== undefined) blocks.push({ label, lines: [] });
    else blocks.at(-1)?.lines.push(line.trim());
  }
  return blocks;
}

/** The numbers of the kernel's helpers, from include/uapi/linux/bpf.h. */
export const LOOKUP = 1;
export const UPDATE = 2;
export const DELETE = 3;

/** A call of a map helper, with what it does when the key is found. */
export interface MapCall {
  readonly function: string;
  readonly helper: number;
  readonly map: string;
  /** The call runs only where a lookup in the same map has just found no such key. */
  readonly onlyWhenMissing: boolean;
}

/** Every call of a helper that takes a map of the script, by the map's name without its `@`. */
export function mapCalls(ir: string): MapCall[] {
  return functionsOf(ir).flatMap(({ name, blocks }) => {
    const missing = missingArms(blocks);
    return blocks.flatMap(({ label, lines }) =>
      lines.flatMap((line): MapCall[] => {
        const [, helper, map] = HELPER_CALL.exec(line) ?? [];
        if (helper === undefined || map === undefined) return [];
        return [{ function: name, helper: Number(helper), map, onlyWhenMissing: missing.get(label) === map }];
      }),
    );
  });
}

const HELPER_CALL = /inttoptr \(i64 (\d+) to ptr\)\(ptr @AT_(\w+)/;

/** The blocks to which every jump is the false arm of `lookup(map) != null`, each with that map. */
function missingArms(blocks: readonly BasicBlock[]): ReadonlyMap<string, string> {
  const lookups = new Map<string, string>();
  const comparisons = new Map<string, string>();
  const reached = new Map<string, Set<string>>();
  for (const line of blocks.flatMap(({ lines }) => lines)) {
    const [, result = '', expression = ''] = /^(%[\w".]+) = (.*)/.exec(line) ?? [];
    const [, helper, map] = HELPER_CALL.exec(expression) ?? [];
    if (Number(helper) === LOOKUP && map !== undefined) lookups.set(result, map);
    const compared = /^icmp ne ptr (%[\w".]+), null/.exec(expression)?.[1];
    if (compared !== undefined) comparisons.set(result, compared);
    const condition = /^br i1 (%[\w".]+),/.exec(line)?.[1] ?? '';
    const found = lookups.get(comparisons.get(condition) ?? '');
    for (const [index, [, label = '']] of [...line.matchAll(/label %([\w.]+)/g)].entries())
      reached.set(label, (reached.get(label) ?? new Set()).add(index === 1 && found !== undefined ? found : ''));
  }
  return new Map(
    [...reached].flatMap(([label, maps]) => {
      const [only = ''] = maps;
      return maps.size === 1 && only !== '' ? [[label, only]] : [];
    }),
  );
}
