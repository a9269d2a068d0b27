import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Architecture } from './debian-archive.ts';
import { Guest } from './guest.ts';
import { type GuestImage, guestImage } from './guest-image.ts';
import { GuestLock } from './guest-lock.ts';
import { type KernelImage, kernelImage } from './kernel-image.ts';
import { KernelSymbols } from './kernel-symbols.ts';
import { type Acceleration, type Boot, bestAcceleration, qemuArguments, qemuCommand } from './qemu.ts';
import { type Patience, type Run, runInGuest } from './run.ts';
import { buildPlugin } from './yield-plugin.ts';

const call = promisify(execFile);

export interface LaboratoryOptions {
  /** A name of kernels.ts, or the path of an image. */
  readonly kernel: string;
  readonly bpftrace: string;
  /** Without it, the best that this machine has. */
  readonly acceleration?: Acceleration;
  /** The folder of packages, images, snapshots and logs. */
  readonly cache: string;
  /** The folder of `init` and `load.c`. */
  readonly sources: string;
  /** How long to wait for a guest that another process runs, and for one to boot, in milliseconds. */
  readonly queueing?: number;
  readonly booting?: number;
  readonly patience?: Partial<Patience>;
}

/** A script and what it imports, as files of the guest. */
export interface GuestScript {
  readonly name: string;
  readonly text: string;
  /** By their names. */
  readonly files?: ReadonlyMap<string, string>;
}

/** The guest did not boot, or could not be prepared: nothing can be said about a script. */
export class NoGuest extends Error {}

/** With TCG on busy CPUs a guest may be silent for long without being stuck. */
const PATIENCE: Readonly<Record<Acceleration, Patience>> = {
  kvm: { silence: 8_000, overdue: 20, bound: 240_000, betweenSamples: 1_000 },
  tcg: { silence: 20_000, overdue: 40, bound: 900_000, betweenSamples: 5_000 },
};
const BOOTING: Readonly<Record<Acceleration, number>> = { kvm: 60_000, tcg: 420_000 };
const SYMBOL_TRIES = 3;
/** A guest is used for so many runs at most. */
const RUNS_OF_A_GUEST = 12;

/** One kernel with one release of bpftrace: boots guests, runs scripts in them, one guest at a time on this machine. */
export class Laboratory {
  readonly kernel: KernelImage;
  readonly acceleration: Acceleration;
  /** What the guest told of itself; known after the first boot. */
  release = '';
  build = '';
  bpftrace = '';
  /** How long the last start of a guest took, in milliseconds, and whether it was from a snapshot. */
  lastStart: { readonly took: number; readonly snapshot: boolean } | undefined;

  readonly #options: LaboratoryOptions;
  readonly #image: GuestImage;
  readonly #id: string;
  readonly #lock: GuestLock;
  readonly #plugin: string | undefined;
  #guest: Guest | undefined;
  #symbols: KernelSymbols | undefined;
  #runs = 0;
  #guests = 0;

  private constructor(
    options: LaboratoryOptions,
    {
      kernel,
      image,
      ...rest
    }: {
      kernel: KernelImage;
      image: GuestImage;
      acceleration: Acceleration;
      id: string;
      lock: GuestLock;
      plugin: string | undefined;
    },
  ) {
    this.#options = options;
    this.kernel = kernel;
    this.acceleration = rest.acceleration;
    this.#image = image;
    this.#id = rest.id;
    this.#lock = rest.lock;
    this.#plugin = rest.plugin;
  }

  /**
   * Fetches and builds what a guest needs, and takes the lock; close() must be called.
   * @throws Error if something is missing on the machine or in the archive
   */
  static async open(options: LaboratoryOptions): Promise<Laboratory> {
    const { cache } = options;
    for (const folder of ['snapshots', 'logs']) await mkdir(path.join(cache, folder), { recursive: true });
    const lock = await GuestLock.take(path.join(cache, 'guest.lock'), options.queueing ?? 3_600_000);
    try {
      const kernel = await kernelImage(options.kernel, cache);
      const image = await guestImage(options.bpftrace, kernel.architecture, options);
      const acceleration = options.acceleration ?? (await bestAcceleration(kernel.architecture));
      const { stdout } = await call(qemuCommand(kernel.architecture), ['--version']);
      const qemu = /version (\S+)/.exec(stdout)?.[1] ?? 'unknown';
      const id = `${kernel.id}_${image.id}_${acceleration}_${hardwareId(kernel.architecture, acceleration, qemu)}`;
      const translated = kernel.architecture === 'arm64' && acceleration === 'tcg';
      const plugin = translated ? await buildPlugin(cache, options.sources) : undefined;
      return new Laboratory(options, { kernel, image, acceleration, id, lock, plugin });
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /**
   * Runs scripts together under the loads. A guest that came through it is used again.
   * @throws NoGuest if none boots, or it does not take the scripts
   */
  async run(
    scripts: readonly GuestScript[],
    { loads, seconds }: { readonly loads: readonly string[]; readonly seconds: number },
  ): Promise<Run> {
    const guest = await this.#ready();
    const symbols = await this.#kernelSymbols(guest);
    try {
      for (const script of scripts)
        for (const [name, text] of [...(script.files ?? []), [script.name, script.text] as const])
          await guest.put(name, Buffer.from(withAddresses(text, symbols)));
    } catch (error) {
      await this.#drop();
      throw new NoGuest(error instanceof Error ? error.message : String(error));
    }
    const patience = { ...PATIENCE[this.acceleration], ...this.#options.patience };
    const order = { scripts: scripts.map(({ name }) => name), loads, seconds };
    const run = await runInGuest(guest, order, patience, symbols);
    this.#runs++;
    const reusable = ['survived', 'updates lost', 'refused'].includes(run.verdict) && this.#runs < RUNS_OF_A_GUEST;
    if (!reusable) await this.#drop();
    return run;
  }

  /** The file that everything of the current or last guest is logged in. */
  get log(): string {
    return path.join(this.#options.cache, 'logs', `${this.#id}-${process.pid}-${this.#guests}.log`);
  }

  async close(): Promise<void> {
    await this.#drop();
    await this.#lock.release();
  }

  /**
   * Boots a guest if none is there, so that what it tells of itself is known.
   * @throws NoGuest if none boots
   */
  async boot(): Promise<void> {
    await this.#ready();
  }

  async #ready(): Promise<Guest> {
    if (this.#guest !== undefined) return this.#guest;
    const started = performance.now();
    const snapshot = path.join(this.#options.cache, 'snapshots', `${this.#id}.snapshot`);
    const known = await this.#knownSnapshot(snapshot);
    if (!known) await this.#takeSnapshot(snapshot);
    const guest = this.#start(snapshot);
    try {
      await guest.resume(snapshot);
      if (!(await guest.wait(({ kind }) => kind === 'beat', this.#booting()))) throw new Error('there is no heartbeat');
    } catch (error) {
      await this.#drop();
      await rm(snapshot, { force: true });
      throw new NoGuest(
        `The guest does not go on from its snapshot: ${error instanceof Error ? error.message : error}`,
      );
    }
    this.lastStart = { took: performance.now() - started, snapshot: known };
    return guest;
  }

  /** A snapshot is of use together with what the guest told of itself when it booted. */
  async #knownSnapshot(snapshot: string): Promise<boolean> {
    try {
      await stat(snapshot);
      const told: { release: string; build: string; bpftrace: string } = JSON.parse(
        await readFile(`${snapshot}.json`, 'utf8'),
      );
      this.release = told.release;
      this.build = told.build;
      this.bpftrace = told.bpftrace;
      return true;
    } catch {
      return false;
    }
  }

  async #takeSnapshot(snapshot: string): Promise<void> {
    const guest = this.#start();
    guest.onEvent = (event) => {
      if (event.kind !== 'booted') return;
      this.release = event.release;
      this.build = event.build;
      this.bpftrace = event.bpftrace.replace(/^bpftrace v/, '');
    };
    try {
      if (!(await guest.wait(({ kind }) => kind === 'booted', this.#booting())))
        throw new NoGuest('The guest did not boot in time.');
      await this.#kernelSymbols(guest);
      await this.#forgetOldSnapshots();
      await guest.save(snapshot);
      await rename(`${snapshot}.new`, snapshot);
      await writeFile(
        `${snapshot}.json`,
        JSON.stringify({ release: this.release, build: this.build, bpftrace: this.bpftrace }),
      );
    } finally {
      await this.#drop();
    }
  }

  /** Of a kernel and a release of bpftrace one snapshot is enough: each takes half a gigabyte. */
  async #forgetOldSnapshots(): Promise<void> {
    const folder = path.join(this.#options.cache, 'snapshots');
    const same = `${this.kernel.id}_${this.#options.bpftrace}-`;
    for (const name of await readdir(folder))
      if (name.startsWith(same)) await rm(path.join(folder, name), { force: true });
  }

  #start(snapshot?: string): Guest {
    this.#guests++;
    this.#runs = 0;
    const boot: Boot = {
      architecture: this.kernel.architecture,
      acceleration: this.acceleration,
      kernel: this.kernel.path,
      root: this.#image.path,
      monitor: path.join(this.#options.cache, `monitor-${process.pid}-${this.#guests}`),
      ...(snapshot === undefined ? {} : { snapshot }),
      ...(this.#plugin === undefined ? {} : { plugin: this.#plugin }),
    };
    this.#guest = new Guest(boot, this.log);
    return this.#guest;
  }

  async #kernelSymbols(guest: Guest): Promise<KernelSymbols> {
    if (this.#symbols !== undefined) return this.#symbols;
    const file = path.join(this.#options.cache, 'kernels', `symbols-${this.kernel.id}`);
    const known = await readFile(file, 'utf8').catch(() => undefined);
    this.#symbols = known === undefined ? await this.#askForSymbols(guest, file) : KernelSymbols.fromSerial(known);
    return this.#symbols;
  }

  /** The kernel may write into the middle of a line, so what comes over the console is kept only when it can be read. */
  async #askForSymbols(guest: Guest, file: string): Promise<KernelSymbols> {
    for (let tries = 1; ; tries++) {
      try {
        const text = await guest.symbols();
        const symbols = KernelSymbols.fromSerial(text);
        await writeFile(file, text);
        return symbols;
      } catch (error) {
        if (tries === SYMBOL_TRIES) throw new NoGuest(`The guest's symbols cannot be read: ${error}`);
      }
    }
  }

  #booting(): number {
    return this.#options.booting ?? BOOTING[this.acceleration];
  }

  async #drop(): Promise<void> {
    await this.#guest?.stop();
    this.#guest = undefined;
  }
}

/** A snapshot is of use on the same virtual hardware alone, and what the kernel was told at its start is in it. */
function hardwareId(architecture: Architecture, acceleration: Acceleration, qemu: string): string {
  const words = qemuArguments({ architecture, acceleration, kernel: '', root: '', monitor: '' });
  return createHash('sha256')
    .update([qemu, ...words].join(' '))
    .digest('hex')
    .slice(0, 8);
}

/** Writes the address of a function where a script says `{{address of NAME}}`: without KASLR it is the same in every boot. */
function withAddresses(text: string, symbols: KernelSymbols): string {
  return text.replace(/\{\{address of (\w+)\}\}/g, (_whole, name: string) => {
    const address = symbols.addressOf(name);
    if (address === undefined) throw new Error(`The guest's kernel has no function ${name}.`);
    return address;
  });
}
