import {
  Code,
  ConditionCode,
  DecoderOptions,
  FlowControl,
  Decoder as IcedDecoder,
  type Instruction as IcedInstruction,
  InstructionInfoFactory,
  MemorySize,
  Mnemonic,
  OpAccess,
  OpKind,
  Register,
  RegisterExt,
} from 'iced-x86';
import { type Address, fullAddress, type KernelImage } from './image.ts';
import { type Condition, type Decoded, type Decoder, type Instruction, STACK_SLOT } from './instruction.ts';

/** rax, rcx, rdx, rsi, rdi, r8 - r11. Source: the System V ABI of x86-64. */
const CLOBBERED = [0, 1, 2, 6, 7, 8, 9, 10, 11];
/** rdi, rsi, rdx, rcx, r8, r9 */
const ARGUMENTS = [7, 6, 2, 1, 8, 9];
const RAX = 0;
const RSP = 4;
const LONGEST = 15;

const CONDITIONS: ReadonlyMap<ConditionCode, Condition> = new Map([
  [ConditionCode.e, 'zero'],
  [ConditionCode.ne, 'nonzero'],
  [ConditionCode.s, 'negative'],
  [ConditionCode.ns, 'not negative'],
]);

const WRITES: ReadonlySet<OpAccess> = new Set([
  OpAccess.Write,
  OpAccess.ReadWrite,
  OpAccess.CondWrite,
  OpAccess.ReadCondWrite,
]);

/** Reads x86-64 code. */
export class X86Decoder implements Decoder {
  readonly argumentRegisters = ARGUMENTS;
  readonly clobbered = CLOBBERED;
  private readonly image: KernelImage;
  private readonly base: bigint;
  private readonly factory = new InstructionInfoFactory();

  constructor(image: KernelImage) {
    this.image = image;
    this.base = fullAddress('x86_64', 0);
  }

  decode(address: Address): Decoded | undefined {
    const { image } = this;
    const offset = image.offsetOf(address);
    if (offset < 0) return undefined;
    const decoder = new IcedDecoder(64, image.bytes.buffer.subarray(offset, offset + LONGEST), DecoderOptions.None);
    decoder.ip = this.base + BigInt(address);
    const decoded = decoder.decode();
    try {
      if (decoded.code === Code.INVALID) return undefined;
      return { size: decoded.length, instruction: this.flow(decoded) ?? this.data(decoded) };
    } finally {
      // They live in WebAssembly's memory, which nothing collects.
      decoded.free();
      decoder.free();
    }
  }

  /** Jumps, calls and returns. */
  private flow(x: IcedInstruction): Instruction | undefined {
    switch (x.flowControl) {
      case FlowControl.Return:
        return { op: 'return' };
      case FlowControl.UnconditionalBranch:
        return { op: 'jump', to: this.near(x) };
      case FlowControl.IndirectBranch:
        return { op: 'jump pointer' };
      case FlowControl.ConditionalBranch:
        return { op: 'branch', to: this.near(x), condition: CONDITIONS.get(x.conditionCode) ?? 'other' };
      case FlowControl.Call:
        return { op: 'call', to: this.near(x) };
      case FlowControl.IndirectCall:
        return isFixed(x) ? { op: 'call pointer', at: this.address(x.memoryDisplacement) } : { op: 'call pointer' };
      default:
        return undefined;
    }
  }

  private data(x: IcedInstruction): Instruction {
    return lockForm(x) ?? valueForm(x) ?? stackForm(x) ?? this.other(x);
  }

  private other(x: IcedInstruction): Instruction {
    const writes: number[] = [];
    const info = this.factory.info(x);
    for (const used of info.usedRegisters()) {
      const register = numberOf(used.register);
      if (WRITES.has(used.access) && register >= 0 && register !== RSP) writes.push(register);
      used.free();
    }
    info.free();
    return { op: 'other', writes, flags: x.rflagsModified !== 0 };
  }

  private near(x: IcedInstruction): Address {
    return this.address(x.nearBranchTarget);
  }

  private address(full: bigint): Address {
    return Number(BigInt.asUintN(64, full) - this.base);
  }
}

/** cmpxchg of 32 bits takes a queued spin lock; a byte of 0 releases it. */
function lockForm(x: IcedInstruction): Instruction | undefined {
  if (x.mnemonic === Mnemonic.Cmpxchg && x.hasLockPrefix && x.memorySize === MemorySize.UInt32) {
    const value = numberOf(x.opRegister(1));
    return { op: 'compare and swap', old: RAX, expected: RAX, value, flags: true, displacement: displacement(x) };
  }
  const store = x.mnemonic === Mnemonic.Mov && isMemory(x, 0) && isZero(x, 1) && x.memorySize === MemorySize.UInt8;
  if (!store || x.memorySegment === Register.GS || x.memoryIndex !== Register.None) return undefined;
  if ([Register.RSP, Register.RIP, Register.None].includes(x.memoryBase) || displacement(x) % 4 !== 0) return undefined;
  return { op: 'store byte', displacement: displacement(x) };
}

/** What makes a register known. */
function valueForm(x: IcedInstruction): Instruction | undefined {
  const { mnemonic } = x;
  const to = isRegister(x, 0) ? numberOf(x.opRegister(0)) : -1;
  const from = isRegister(x, 1) ? numberOf(x.opRegister(1)) : -1;
  const same = isRegister(x, 0) && isRegister(x, 1) && x.opRegister(0) === x.opRegister(1);
  if (mnemonic === Mnemonic.Mov && to >= 0 && isImmediate(x, 1))
    return { op: 'constant', to, value: Number(BigInt.asIntN(64, x.immediate(1))) };
  if (mnemonic === Mnemonic.Sete && to >= 0) return { op: 'set', to, when: 'zero' };
  if (mnemonic === Mnemonic.Setne && to >= 0) return { op: 'set', to, when: 'nonzero' };
  if ((mnemonic === Mnemonic.Xor || mnemonic === Mnemonic.Sub) && same) return { op: 'constant', to, value: 0 };
  if ((mnemonic === Mnemonic.Mov || mnemonic === Mnemonic.Movsxd) && to >= 0 && from >= 0)
    return { op: 'copy', to, from };
  if (mnemonic === Mnemonic.Test && same) return { op: 'test', register: to };
  if (mnemonic === Mnemonic.Cmp && isRegister(x, 0) && isZero(x, 1)) return { op: 'test', register: to };
  return undefined;
}

/** Values that go to the stack and come back. */
function stackForm(x: IcedInstruction): Instruction | undefined {
  const { mnemonic } = x;
  if (mnemonic === Mnemonic.Push) return { op: 'move stack' };
  if (mnemonic === Mnemonic.Pop) {
    const writes = isRegister(x, 0) ? numberOf(x.opRegister(0)) : -1;
    return writes >= 0 ? { op: 'move stack', writes } : { op: 'move stack' };
  }
  const moves = (mnemonic === Mnemonic.Sub || mnemonic === Mnemonic.Add) && isRegister(x, 0);
  if (moves && x.opRegister(0) === Register.RSP) return { op: 'move stack' };
  if (mnemonic !== Mnemonic.Mov || x.memoryBase !== Register.RSP || x.memoryIndex !== Register.None) return undefined;
  const slot = displacement(x) + STACK_SLOT;
  if (slot < STACK_SLOT) return undefined;
  if (isMemory(x, 0) && isRegister(x, 1) && numberOf(x.opRegister(1)) >= 0)
    return { op: 'copy', to: slot, from: numberOf(x.opRegister(1)) };
  if (isRegister(x, 0) && isMemory(x, 1) && numberOf(x.opRegister(0)) >= 0)
    return { op: 'copy', to: numberOf(x.opRegister(0)), from: slot };
  return undefined;
}

/** A call through a pointer at a fixed address: a paravirt operation, for instance. */
function isFixed(x: IcedInstruction): boolean {
  if (!isMemory(x, 0) || x.memoryIndex !== Register.None || x.memorySegment !== Register.DS) return false;
  return x.memoryBase === Register.None || x.memoryBase === Register.RIP;
}

/** rax 0 to r15 15, for every part of them; -1 for other registers. */
function numberOf(register: Register): number {
  if (register === Register.None) return -1;
  const full = RegisterExt.fullRegister(register);
  return full >= Register.RAX && full <= Register.R15 ? full - Register.RAX : -1;
}

function displacement(x: IcedInstruction): number {
  return Number(BigInt.asIntN(64, x.memoryDisplacement));
}

function isRegister(x: IcedInstruction, operand: number): boolean {
  return x.opKind(operand) === OpKind.Register;
}

function isMemory(x: IcedInstruction, operand: number): boolean {
  return x.opKind(operand) === OpKind.Memory;
}

function isImmediate(x: IcedInstruction, operand: number): boolean {
  const kind = x.opKind(operand);
  return kind >= OpKind.Immediate8 && kind <= OpKind.Immediate32to64;
}

function isZero(x: IcedInstruction, operand: number): boolean {
  return isImmediate(x, operand) && x.immediate(operand) === 0n;
}
