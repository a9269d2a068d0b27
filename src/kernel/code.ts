import { Arm64Decoder } from './arm64-decoder.ts';
import type { Address, KernelImage } from './image.ts';
import type { Decoded, Decoder } from './instruction.ts';
import type { KernelSymbols } from './kallsyms.ts';
import { bareName, isCold, roleOf } from './lock-names.ts';
import { X86Decoder } from './x86-decoder.ts';

/** The code of a kernel: each instruction is decoded once, and addresses have names. */
export class KernelCode {
  readonly image: KernelImage;
  readonly symbols: KernelSymbols;
  readonly clobbered: readonly number[];
  readonly argumentRegisters: readonly number[];
  private readonly decoder: Decoder;
  private readonly decoded = new Map<Address, Decoded | undefined>();

  constructor(image: KernelImage, symbols: KernelSymbols) {
    this.image = image;
    this.symbols = symbols;
    this.decoder = image.architecture === 'x86_64' ? new X86Decoder(image) : new Arm64Decoder(image);
    this.clobbered = this.decoder.clobbered;
    this.argumentRegisters = this.decoder.argumentRegisters;
  }

  at(address: Address): Decoded | undefined {
    const known = this.decoded.get(address);
    if (known !== undefined || this.decoded.has(address)) return known;
    const decoded = this.decoder.decode(address);
    this.decoded.set(address, decoded);
    return decoded;
  }

  /** The symbol of a function: of several, the one whose name means something. */
  nameOf(address: Address): string {
    const names = this.symbols.namesAt(address);
    if (names !== undefined)
      return names.find(hasLockRole) ?? names.find((name) => name.includes('thunk')) ?? names[0] ?? '';
    const around = this.symbols.around(address);
    return around === undefined ? '(unknown)' : `${around.name}+0x${(address - around.address).toString(16)}`;
  }

  /** The function that a jump goes to from elsewhere; undefined when it stays in its function, or in a part of it. */
  leaves(from: Address, to: Address): boolean {
    const [own, other] = [this.symbols.around(from), this.symbols.around(to)];
    if (own === undefined || other === undefined || own.address === other.address) return false;
    return !isCold(own.name) && !isCold(other.name);
  }

  /** A cold part jumps back into the middle of its function. A jump to the start of another function calls that one. */
  leavesColdPart(from: Address, to: Address): boolean {
    const [own, other] = [this.symbols.around(from), this.symbols.around(to)];
    if (own === undefined || other === undefined || own.address === other.address) return false;
    return isCold(own.name) && to === other.address && bareName(other.name) !== bareName(own.name);
  }
}

function hasLockRole(name: string): boolean {
  return ['lock', 'try lock', 'unlock', 'slow path'].includes(roleOf(name));
}
