import { addTo } from '../text/memo.ts';
import type { Address, KernelImage } from './image.ts';
import { readAddresses } from './symbol-addresses.ts';
import { readNames } from './symbol-names.ts';
import { findTokens } from './symbol-tokens.ts';
import { UnreadableImage } from './unreadable.ts';

export interface KernelSymbol {
  readonly address: Address;
  readonly name: string;
}

/** The functions of a kernel, from the symbol table that it carries for its own messages. */
export class KernelSymbols {
  private readonly byName = new Map<string, KernelSymbol[]>();
  private readonly starts = new Map<Address, string[]>();
  /** One symbol an address, rising. */
  private readonly ordered: KernelSymbol[] = [];

  /** @param all each with the letter of its type; what is no text is kept for `addressOf` alone. */
  constructor(all: readonly (KernelSymbol & { readonly type: string })[]) {
    const data = new Map<string, Address>();
    const text: KernelSymbol[] = [];
    for (const symbol of all) {
      if (!TEXT.test(symbol.type)) {
        if (!data.has(symbol.name)) data.set(symbol.name, symbol.address);
        continue;
      }
      addTo(this.byName, symbol.name, symbol);
      if (!NO_FUNCTION.test(symbol.name) && !Number.isNaN(symbol.address)) text.push(symbol);
    }
    this.data = data;
    for (const symbol of text.sort((a, b) => a.address - b.address)) {
      if (!this.starts.has(symbol.address)) this.ordered.push(symbol);
      addTo(this.starts, symbol.address, symbol.name);
    }
  }

  private readonly data: ReadonlyMap<string, Address>;

  /** The first function of a name; the kernel may have several static ones. */
  find(name: string): KernelSymbol | undefined {
    return this.byName.get(name)?.[0];
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  /** The address of a symbol of any kind. */
  addressOf(name: string): Address | undefined {
    return this.data.get(name) ?? this.find(name)?.address;
  }

  /** All functions, by name. */
  functions(): Iterable<readonly [string, readonly KernelSymbol[]]> {
    return this.byName;
  }

  /** The names of the functions that start at an address. */
  namesAt(address: Address): readonly string[] | undefined {
    return this.starts.get(address);
  }

  /** The function that an address lies in. */
  around(address: Address): KernelSymbol | undefined {
    const { ordered } = this;
    let low = 0;
    let high = ordered.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.address ?? 0) <= address) low = middle + 1;
      else high = middle - 1;
    }
    return ordered[high];
  }
}

const TEXT = /^[tTwW]$/;

/** Mapping symbols of arm64, the padding before functions, and the type hashes of kCFI. */
const NO_FUNCTION = /^(\$|__pfx_|__cfi_)/;

/** @throws UnreadableImage when the kernel has no symbol table, or one that is laid out in an unknown way. */
export function readSymbols(image: KernelImage): KernelSymbols {
  const tokens = findTokens(image.bytes);
  const { names, start } = readNames(image.bytes, tokens);
  const addresses = readAddresses(image, { count: names.length, namesStart: start, tokensEnd: tokens.end });
  if (addresses === undefined)
    throw new UnreadableImage(`the kernel names ${names.length} symbols, but their addresses were not found.`);
  return new KernelSymbols(
    names.map((name, index) => ({
      type: name.slice(0, 1),
      name: name.slice(1),
      address: addresses[index] ?? Number.NaN,
    })),
  );
}
