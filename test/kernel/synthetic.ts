import { Bytes } from '../../src/kernel/bytes.ts';
import { KernelCode } from '../../src/kernel/code.ts';
import { type Architecture, KernelImage } from '../../src/kernel/image.ts';
import { KernelSymbols } from '../../src/kernel/kallsyms.ts';

const START = 0x10000;
const ROOM = 0x100;

/** A kernel of a few functions in hexadecimal, 256 bytes apart, the first at 0x10000. */
export function kernelOf(architecture: Architecture, functions: Readonly<Record<string, string>>): KernelCode {
  const names = Object.keys(functions);
  const bytes = Buffer.alloc(names.length * ROOM);
  for (const [index, code] of Object.values(functions).entries())
    Buffer.from(code.replace(/\s/g, ''), 'hex').copy(bytes, index * ROOM);
  const segment = { address: START, offset: 0, size: bytes.length, executable: true };
  const parts = { sections: new Map(), relocations: new Map() };
  const image = new KernelImage(architecture, new Bytes(bytes), [segment], parts);
  const symbols = names.map((name, index) => ({ name, type: 't', address: START + index * ROOM }));
  return new KernelCode(image, new KernelSymbols(symbols));
}

/** Where the function of a number starts. */
export function startOf(index: number): number {
  return START + index * ROOM;
}

/** `call` of x86-64: from an offset in one function to the start of another, by numbers. */
export function x86Call(from: readonly [number, number], to: number, opcode = 'e8'): string {
  const relative = Buffer.alloc(4);
  relative.writeInt32LE(startOf(to) - (startOf(from[0]) + from[1] + 5));
  return opcode + relative.toString('hex');
}

/** `bl` of arm64. */
export function armCall(from: readonly [number, number], to: number): string {
  const word = Buffer.alloc(4);
  word.writeUInt32LE((0x94000000 | (((startOf(to) - startOf(from[0]) - from[1]) / 4) & 0x3ffffff)) >>> 0);
  return word.toString('hex');
}

/** An arm64 instruction as it is written in a listing. */
export function arm(...words: number[]): string {
  return words
    .map((word) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(word);
      return bytes.toString('hex');
    })
    .join('');
}
