import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { KernelSymbols } from './kernel-symbols.ts';
import type { Sample } from './outcome.ts';
import { type Boot, qemuArguments, qemuCommand } from './qemu.ts';
import { Qmp } from './qmp.ts';
import { readRegisters } from './registers.ts';
import type { WatchedGuest } from './run.ts';
import { type GuestEvent, LineSplitter, readSerialLine } from './serial-line.ts';

/** The serial line takes this many characters in one line. */
const LINE_LIMIT = 2400;
/** So many words of a stack are read for its names. */
const STACK_WORDS = 250;
/** Something is wrong when migrating takes longer than this, in milliseconds. */
const MIGRATION_LIMIT = 300_000;

/** A running QEMU: its console, its monitor, its log. */
export class Guest implements WatchedGuest {
  /** Called with each event of the guest. */
  onEvent: (event: GuestEvent) => void = () => {};
  /** When the guest's init last told anything, on the clock of `performance.now()`. */
  heard = performance.now();
  /** Whether QEMU has ended. */
  ended = false;

  readonly #boot: Boot;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #log: WriteStream;
  #monitor: Qmp | undefined;

  /** Starts QEMU; a guest with a snapshot has to be resumed. */
  constructor(boot: Boot, log: string) {
    this.#boot = boot;
    this.#log = createWriteStream(log, { flags: 'a' });
    this.note(`starting ${qemuCommand(boot.architecture)} ${qemuArguments(boot).join(' ')}`);
    this.#process = spawn(qemuCommand(boot.architecture), qemuArguments(boot), { stdio: 'pipe' });
    const lines = new LineSplitter();
    this.#process.stdout.setEncoding('latin1').on('data', (piece: string) => {
      this.#log.write(piece);
      for (const line of lines.take(piece)) this.#take(line);
    });
    this.#process.stderr.on('data', (piece) => this.#log.write(piece));
    this.#process.stdin.on('error', () => {});
    // No guest outlives the laboratory.
    const kill = () => this.#process.kill('SIGKILL');
    const end = () => {
      this.ended = true;
      process.off('exit', kill);
    };
    process.on('exit', kill);
    this.#process.on('error', end).on('exit', end);
  }

  /** Writes a line of the laboratory's own into the log. */
  note(text: string): void {
    this.#log.write(`\n#### ${text}\n`);
  }

  /** Waits for an event, at most `limit` milliseconds; false if it does not come or QEMU ends. */
  async wait(matches: (event: GuestEvent) => boolean, limit: number): Promise<boolean> {
    const before = this.onEvent;
    let found = false;
    this.onEvent = (event) => {
      before(event);
      found ||= matches(event);
    };
    const end = performance.now() + limit;
    while (!found && !this.ended && performance.now() < end) await pause(50);
    this.onEvent = before;
    return found;
  }

  /** Sends a command to the guest's init. */
  send(command: string): void {
    this.#process.stdin.write(`${command}\n`);
  }

  /**
   * Puts a file into the guest's folder of scripts.
   * @throws Error if the guest does not take it
   */
  async put(name: string, content: Buffer): Promise<void> {
    const encoded = content.toString('base64');
    for (let at = 0; at < encoded.length; at += LINE_LIMIT)
      await this.#obeyed(`put ${name} ${encoded.slice(at, at + LINE_LIMIT)}`, 'line');
    await this.#obeyed(`keep ${name}`, 'kept');
  }

  /** The kernel's functions, as the guest tells them. */
  async symbols(): Promise<string> {
    let text = '';
    const before = this.onEvent;
    this.onEvent = (event) => {
      if (event.kind === 'data') text += event.text;
    };
    try {
      await this.#obeyed('symbols', 'symbols', 300_000);
    } finally {
      this.onEvent = before;
    }
    return text;
  }

  /** Where all CPUs are at this moment. */
  async sample(symbols: KernelSymbols): Promise<Sample> {
    const monitor = await this.#open();
    const states = readRegisters(await monitor.ask('info registers -a'), this.#boot.architecture);
    const sample = states.map(({ at, stack, interrupts, kernel }) => ({
      at: symbols.nameOf(at) ?? `0x${at.toString(16)}`,
      interrupts,
      kernel,
      stack,
    }));
    const told = sample.map(
      ({ at, interrupts, kernel }) => `${at} ${kernel ? 'kernel' : 'user'} irq=${interrupts ? 'on' : 'off'}`,
    );
    this.note(`CPUs: ${told.join(' | ')}`);
    return sample;
  }

  /** The names of the code addresses on a CPU's stack, the innermost first: what it called, and what is left of older calls. */
  async stack(cpu: number, from: bigint, symbols: KernelSymbols): Promise<string[]> {
    const monitor = await this.#open();
    const dump = await monitor.ask(`x/${STACK_WORDS}gx 0x${from.toString(16)}`, cpu);
    const words = [...dump.matchAll(/0x([0-9a-f]{16})/g)].map((match) => BigInt(`0x${match[1]}`));
    // An address in the middle of a function is where a call returns to; one at its start is data.
    const names = words.flatMap((each) => symbols.nameOf(each) ?? []).filter((name) => !name.endsWith('+0x0'));
    this.note(`stack of CPU ${cpu}: ${names.join(' < ')}`);
    return names;
  }

  /** Stops the guest and writes it to a file. The guest is of no use afterwards. */
  async save(file: string): Promise<void> {
    const monitor = await this.#open();
    await monitor.call('stop');
    await monitor.call('migrate-set-parameters', { 'max-bandwidth': 2 ** 40 });
    await monitor.call('migrate', { uri: `exec:cat > '${file}.new'` });
    await this.#migrated(monitor);
  }

  /** Goes on from a snapshot. */
  async resume(file: string): Promise<void> {
    const monitor = await this.#open();
    await monitor.call('migrate-incoming', { uri: `exec:cat '${file}'` });
    await this.#migrated(monitor);
    await monitor.call('cont');
    this.heard = performance.now();
  }

  /** Ends QEMU. */
  async stop(): Promise<void> {
    this.#monitor?.close();
    if (!this.ended) {
      this.#process.kill('SIGTERM');
      for (let waited = 0; !this.ended && waited < 50; waited++) await pause(100);
      if (!this.ended) this.#process.kill('SIGKILL');
      while (!this.ended) await pause(100);
    }
    await rm(this.#boot.monitor, { force: true });
    await new Promise((resolve) => this.#log.end(resolve));
  }

  async #open(): Promise<Qmp> {
    this.#monitor ??= await Qmp.connect(this.#boot.monitor);
    return this.#monitor;
  }

  async #migrated(monitor: Qmp): Promise<void> {
    const end = performance.now() + MIGRATION_LIMIT;
    while (performance.now() < end) {
      const told = await monitor.ask('info migrate');
      if (told.includes('completed')) return;
      if (/failed|cancelled/.test(told)) throw new Error(`QEMU could not migrate: ${told}`);
      await pause(300);
    }
    throw new Error('QEMU did not come to an end of migrating.');
  }

  async #obeyed(command: string, answer: GuestEvent['kind'], limit = 60_000): Promise<void> {
    const answered = this.wait(({ kind }) => kind === answer, limit);
    this.send(command);
    if (!(await answered)) throw new Error(`The guest does not answer "${command.slice(0, 40)}".`);
  }

  #take(line: string): void {
    const event = readSerialLine(line);
    if (event === undefined) return;
    // A kernel that hangs can still complain.
    if (event.kind !== 'complaint') this.heard = performance.now();
    this.onEvent(event);
  }
}
