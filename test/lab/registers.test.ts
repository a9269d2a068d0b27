import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { KernelSymbols } from './kernel-symbols.ts';
import { readRegisters } from './registers.ts';

/** What QEMU 7.2 answers to `info registers -a`, without the lines that are not read. */
const X86 = `
CPU#0
RAX=0000000000000001 RBX=ffff888007a30000 RCX=0000000000000001 RDX=0000000000000000
RSI=0000000000000001 RDI=ffff888003d1c000 RBP=ffff888003d1c000 RSP=ffffc9000013bd50
R8 =0000000000000000 R9 =0000000000000000 R10=0000000000000000 R11=0000000000000000
RIP=ffffffff810f5a4a RFL=00000002 [-------] CPL=0 II=0 A20=1 SMM=0 HLT=0
ES =0000 0000000000000000 ffffffff 00c00000

CPU#1
RSI=0000000000000001 RDI=ffff888003d1c000 RBP=ffff888003d1c000 RSP=00007ffd10b0
RIP=0000000000401000 RFL=00000246 [---Z-P-] CPL=3 II=0 A20=1 SMM=0 HLT=1
`;

const ARM = `
CPU#0
 PC=ffff800080b1c2d4 X00=ffff000002a1c000 X01=0000000000000001
X30=ffff800080b1c2a0  SP=ffff800083d5bb10
PSTATE=204000c5 --C- EL1h  SVCR=00000000
CPU#1
 PC=0000ffff9a1c2d4c X00=0000000000000000
X30=0000000000000000  SP=0000ffffd1230000
PSTATE=60001000 -ZC- EL0t
`;

test('the registers of an x86 guest', () => {
  expect(readRegisters(X86, 'amd64')).toEqual([
    { at: 0xffffffff810f5a4an, stack: 0xffffc9000013bd50n, interrupts: false, kernel: true, halted: false },
    { at: 0x401000n, stack: 0x7ffd10b0n, interrupts: true, kernel: false, halted: true },
  ]);
});

test('the registers of an arm64 guest', () => {
  expect(readRegisters(ARM, 'arm64')).toEqual([
    { at: 0xffff800080b1c2d4n, stack: 0xffff800083d5bb10n, interrupts: false, kernel: true, halted: false },
    { at: 0xffff9a1c2d4cn, stack: 0xffffd1230000n, interrupts: true, kernel: false, halted: false },
  ]);
});

test('an answer that is not understood is an error, not an idle machine', () => {
  expect(() => readRegisters('', 'amd64')).toThrow('no registers');
  expect(() => readRegisters('CPU#0\nRIP=1 RFL=2', 'amd64')).toThrow('RSP');
});

test('an address gets the name of the function before it', () => {
  const list = 'ffffffff81000100 second\nffffffff81000000 first\nffffffffa0000000 bpf_prog_1_a\nno symbol\n';
  const symbols = KernelSymbols.fromSerial(gzipSync(list).toString('base64'));
  expect(symbols.size).toBe(3);
  expect(symbols.nameOf(0xffffffff81000000n)).toBe('first+0x0');
  expect(symbols.nameOf(0xffffffff810000ffn)).toBe('first+0xff');
  expect(symbols.nameOf(0xffffffff81000100n)).toBe('second+0x0');
  expect(symbols.nameOf(0xffffffff80ffffffn)).toBeUndefined();
  expect(symbols.nameOf(0xffffffff82000000n)).toBeUndefined();
  expect(symbols.with('ffffffff82000000 later').nameOf(0xffffffff82000001n)).toBe('later+0x1');
});
