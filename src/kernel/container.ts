import { ELF_PAYLOAD } from '../facts/releases.ts';
import { readArm64Image } from './arm64-image.ts';
import { Bytes } from './bytes.ts';
import { compressionOf, gunzip, unpack } from './compression.ts';
import { readElf } from './elf.ts';
import type { KernelImage } from './image.ts';
import { UnreadableImage } from './unreadable.ts';

/**
 * Takes the kernel out of the file that a machine boots: a bzImage (x86-64), an arm64 Image, plain, in gzip or as EFI
 * zboot, or an unpacked vmlinux.
 *
 * Sources: the kernel's Documentation/arch/x86/boot.rst (offsets 0x1f1, 0x202, 0x248, 0x24c),
 * Documentation/arch/arm64/booting.rst (the header), drivers/firmware/efi/libstub/zboot-header.S.
 *
 * @throws UnreadableImage with a sentence for the user.
 */
export async function readKernel(file: Buffer): Promise<KernelImage> {
  const plain = compressionOf(file) === 'gzip' ? gunzip(file) : file;
  const bytes = new Bytes(plain);
  if (bytes.holds(0, ELF)) return readElf(bytes);
  if (bytes.holds(0x202, 'HdrS')) return await readBzImage(bytes);
  if (bytes.holds(0, 'MZ') && bytes.holds(4, 'zimg')) return await readZboot(bytes);
  if (bytes.holds(0x38, ARM64)) return readArm64Image(bytes);
  throw new UnreadableImage(
    'it is not a kernel in a known format: neither a bzImage of x86-64, nor an arm64 Image, plain, in gzip or as EFI zboot, nor a vmlinux.',
  );
}

const ELF = '\x7fELF';
const ARM64 = 'ARMd';

async function readBzImage(bytes: Bytes): Promise<KernelImage> {
  const setupSectors = bytes.u8(0x1f1) || 4;
  const start = (setupSectors + 1) * 512 + bytes.u32(0x248);
  const kernel = new Bytes(await unpack(bytes.slice(start, bytes.u32(0x24c))));
  if (!kernel.holds(0, ELF))
    throw new UnreadableImage(
      `the bzImage does not hold an ELF file: it is damaged, or older than Linux ${ELF_PAYLOAD.from}.`,
    );
  return readElf(kernel);
}

async function readZboot(bytes: Bytes): Promise<KernelImage> {
  const offset = bytes.u32(8);
  const size = bytes.u32(12);
  const sizeBehind = bytes.holds(0x18, 'gzip') ? 0 : 4;
  const kernel = new Bytes(await unpack(bytes.slice(offset, size + sizeBehind)));
  if (!kernel.holds(0x38, ARM64))
    throw new UnreadableImage('the EFI zboot image does not hold an arm64 kernel, and no other is supported.');
  return readArm64Image(kernel);
}
