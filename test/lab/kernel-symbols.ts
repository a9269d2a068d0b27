import { gunzipSync } from 'node:zlib';

/** A function is at most this long: an address farther behind a symbol belongs to something without a name. */
const LONGEST = 0x10000n;

/** The functions of a running kernel, for the names of addresses. */
export class KernelSymbols {
  readonly #list: string;
  readonly #addresses: readonly bigint[];
  readonly #names: readonly string[];

  /** @param list one `ADDRESS NAME` a line, addresses in hexadecimal, in any order */
  constructor(list: string) {
    this.#list = list;
    const rows = list.split('\n').flatMap((line) => {
      const match = /^([0-9a-f]{8,16}) (\S+)$/.exec(line.trim());
      return match === null ? [] : [{ address: BigInt(`0x${match[1]}`), name: match[2] ?? '' }];
    });
    rows.sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
    this.#addresses = rows.map(({ address }) => address);
    this.#names = rows.map(({ name }) => name);
  }

  /** The list as the guest sends it over its second serial line: gzip in base64. */
  static fromSerial(text: string): KernelSymbols {
    return new KernelSymbols(gunzipSync(Buffer.from(text, 'base64')).toString('latin1'));
  }

  /** These and those of another list. */
  with(list: string): KernelSymbols {
    return list === '' ? this : new KernelSymbols(`${this.#list}\n${list}`);
  }

  get size(): number {
    return this.#addresses.length;
  }

  /** Where a function starts, `0xffffffff81000000`; undefined where none has this name. */
  addressOf(name: string): string | undefined {
    const address = this.#addresses[this.#names.indexOf(name)];
    return address === undefined ? undefined : `0x${address.toString(16)}`;
  }

  /** `name+0x1f`, or undefined where no function is. */
  nameOf(address: bigint): string | undefined {
    let low = 0;
    let high = this.#addresses.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#addresses[middle] ?? 0n) <= address) low = middle + 1;
      else high = middle;
    }
    const start = this.#addresses[low - 1];
    if (start === undefined || address - start > LONGEST) return undefined;
    return `${this.#names[low - 1]}+0x${(address - start).toString(16)}`;
  }
}
