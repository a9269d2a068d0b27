import type { Address, KernelImage } from './image.ts';
import type { KernelSymbols } from './kallsyms.ts';
import { UnreadableImage } from './unreadable.ts';

/**
 * Which functions have a trace site: the place at their start that ftrace can turn into a call, which fentry, fexit and
 * fast kprobes need. The kernel lists them in __mcount_loc.
 */
export interface TraceSites {
  readonly count: number;
  has(address: Address): boolean;
}

const POINTER = 8;

/** How far the listed place may be from the symbol: behind endbr64 or bti (4), behind two nops before it (8). */
const DISTANCES = { x86_64: [0, 4], arm64: [0, 4, -8, 8] } as const;

/** Kernels have 30,000 sites and more; another table of functions has some hundred entries. */
const FEWEST = 5000;

/** Pointers to something else that may stand in a run: sites in functions without a symbol. */
const GAP = 8;

/** @throws UnreadableImage when the list is not found: CONFIG_DYNAMIC_FTRACE is off. */
export function readTraceSites(image: KernelImage, symbols: KernelSymbols): TraceSites {
  const places = new Set<Address>();
  for (const [start, end] of [listed(symbols) ?? longestRun(image, symbols)])
    for (let at = start; at < end; at += POINTER) {
      const place = image.pointerAt(at);
      if (place !== undefined && place > 0) places.add(place);
    }
  if (places.size < FEWEST)
    throw new UnreadableImage('the kernel has no list of trace sites (CONFIG_DYNAMIC_FTRACE), or it was not found.');
  const distances = DISTANCES[image.architecture];
  return { count: places.size, has: (address) => distances.some((distance) => places.has(address + distance)) };
}

type Range = readonly [start: Address, end: Address];

/** Kernels with all symbols (CONFIG_KALLSYMS_ALL) name the list. */
function listed(symbols: KernelSymbols): Range | undefined {
  const start = symbols.addressOf('__start_mcount_loc');
  const end = symbols.addressOf('__stop_mcount_loc');
  if (start === undefined || end === undefined) return undefined;
  if (!(end > start) || end - start > 64 * 1024 * 1024) return undefined;
  return [start, end];
}

/** Of the others it is the longest run of pointers to the starts of functions. */
function longestRun(image: KernelImage, symbols: KernelSymbols): Range {
  const fits = (place: Address): boolean => {
    const target = image.pointerAt(place);
    if (target === undefined) return false;
    return [0, -4, 8, -8].some((distance) => symbols.namesAt(target + distance) !== undefined);
  };
  const { relocations } = image.parts;
  const relocated = runAmong(
    [...relocations.keys()].sort((a, b) => a - b),
    fits,
  );
  if ((relocated[1] - relocated[0]) / POINTER > FEWEST) return relocated;
  let longest: Range = [0, 0];
  for (const { address, size, executable } of image.segments) {
    if (executable && image.architecture === 'x86_64') continue;
    const run = runAmong(everyPointer(address, size), fits);
    if (run[1] - run[0] > longest[1] - longest[0]) longest = run;
  }
  return longest;
}

function* everyPointer(start: Address, size: number): Generator<Address> {
  for (let at = start; at + POINTER <= start + size; at += POINTER) yield at;
}

/** The longest run of neighbouring places that fit, from the first to behind the last one that fits. */
function runAmong(places: Iterable<Address>, fits: (place: Address) => boolean): Range {
  let longest: Range = [0, 0];
  let start: Address | undefined;
  let previous = 0;
  let fitting = 0;
  let misses = 0;
  for (const place of places) {
    if (start !== undefined && (place !== previous + POINTER || misses > GAP)) start = undefined;
    previous = place;
    if (fits(place)) {
      if (start === undefined) start = place;
      fitting = place;
      misses = 0;
      if (fitting - start > longest[1] - longest[0] - POINTER) longest = [start, fitting + POINTER];
    } else misses++;
  }
  return longest;
}
