import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type Architecture, DebianArchive, unpack } from './debian-archive.ts';
import { LAB_BPFTRACE } from './kernels.ts';
import { isSystemError } from './system-error.ts';

const call = promisify(execFile);

/** A root for the guest, as an initramfs. */
export interface GuestImage {
  /** Unlike every other root's, for the names of files. */
  readonly id: string;
  readonly path: string;
}

/** The C compilers that build for an architecture, the machine's own first. */
const COMPILERS: Readonly<Record<Architecture, readonly string[]>> = {
  amd64: process.arch === 'x64' ? ['gcc', 'x86_64-linux-gnu-gcc'] : ['x86_64-linux-gnu-gcc'],
  arm64: process.arch === 'arm64' ? ['gcc', 'aarch64-linux-gnu-gcc'] : ['aarch64-linux-gnu-gcc'],
};

/**
 * A root that holds one release of bpftrace with its libraries, a shell, the load and the laboratory's init. The packages
 * are unpacked, never installed: nothing of them runs outside the guest.
 * @param sources the folder of `init` and `load.c`
 * @throws Error if the release is not known, or a package or a compiler is missing
 */
export async function guestImage(
  bpftrace: string,
  architecture: Architecture,
  { cache, sources }: { readonly cache: string; readonly sources: string },
): Promise<GuestImage> {
  const release = LAB_BPFTRACE.find(({ name }) => name === bpftrace);
  if (release === undefined) {
    const names = LAB_BPFTRACE.map(({ name }) => name).join(', ');
    throw new Error(`--bpftrace ${bpftrace} is none of the known releases: ${names}.`);
  }
  const base = await baseImage(new DebianArchive(cache, release.suite, architecture), cache);
  const overlay = await overlayImage(architecture, cache, sources);
  const id = `${bpftrace}-${architecture}-${overlay.id}`;
  const file = path.join(cache, 'roots', `${id}.cpio`);
  if (await exists(file)) return { id, path: file };
  const folder = path.dirname(file);
  for (const name of await readdir(folder))
    if (name.startsWith(`${bpftrace}-${architecture}-`)) await rm(path.join(folder, name));
  // The kernel unpacks the archives of an initramfs one after the other.
  await call('bash', ['-c', 'cat "$1" "$2" > "$3.new" && mv "$3.new" "$3"', 'cat', base, overlay.path, file]);
  return { id, path: file };
}

/** What takes long and hardly ever changes: the packages. */
async function baseImage(archive: DebianArchive, cache: string): Promise<string> {
  const file = path.join(cache, 'roots', `packages-${archive.suite}-${archive.architecture}.cpio`);
  if (await exists(file)) return file;
  await mkdir(path.dirname(file), { recursive: true });
  const debs = await archive.fetchWithDependencies('bpftrace', 'busybox-static');
  const root = await mkdtemp(path.join(cache, 'root-'));
  try {
    for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
      await mkdir(path.join(root, 'usr', name), { recursive: true });
      await symlink(`usr/${name}`, path.join(root, name));
    }
    await unpack(debs, root);
    for (const name of ['usr/share/doc', 'usr/share/man', 'usr/share/locale', 'usr/share/bpftrace', 'usr/include'])
      await rm(path.join(root, name), { recursive: true, force: true });
    for (const name of ['proc', 'sys', 'dev', 'tmp', 'run', 'scripts'])
      await mkdir(path.join(root, name), { recursive: true });
    await pack(root, file);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
  return file;
}

/** What the laboratory itself brings: named after its content, so that a change is a new image. */
async function overlayImage(architecture: Architecture, cache: string, sources: string): Promise<GuestImage> {
  const hash = createHash('sha256');
  for (const name of ['init', 'load.c']) hash.update(await readFile(path.join(sources, name)));
  const id = hash.digest('hex').slice(0, 8);
  const file = path.join(cache, 'roots', `laboratory-${architecture}-${id}.cpio`);
  if (await exists(file)) return { id, path: file };
  const root = await mkdtemp(path.join(cache, 'root-'));
  try {
    await mkdir(path.join(root, 'usr/bin'), { recursive: true });
    await copyFile(path.join(sources, 'init'), path.join(root, 'init'));
    await chmod(path.join(root, 'init'), 0o755);
    await compileLoad(architecture, path.join(sources, 'load.c'), path.join(root, 'usr/bin/load'));
    await pack(root, file);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
  return { id, path: file };
}

async function compileLoad(architecture: Architecture, source: string, target: string): Promise<void> {
  for (const compiler of COMPILERS[architecture]) {
    try {
      await call(compiler, ['-O2', '-Wall', '-Werror', '-static', '-pthread', '-o', target, source]);
      return;
    } catch (error) {
      if (!isSystemError(error, 'ENOENT')) throw error;
    }
  }
  throw new Error(`No C compiler for ${architecture} is installed: ${COMPILERS[architecture].join(' or ')}.`);
}

async function pack(root: string, file: string): Promise<void> {
  const script = 'cd "$1" && find . -print0 | cpio --null --create --format=newc --owner=+0:+0 --quiet > "$2"';
  await call('bash', ['-o', 'pipefail', '-c', script, 'pack', root, `${file}.new`]);
  await rename(`${file}.new`, file);
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
