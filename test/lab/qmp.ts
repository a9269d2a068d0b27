import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';

/** A command that QEMU does not answer within this many milliseconds has failed. */
const PATIENCE = 60_000;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * QEMU's monitor over its machine protocol. Commands are answered in their order.
 * Source: QEMU docs/interop/qmp-spec.
 */
export class Qmp {
  readonly #socket: Socket;
  readonly #waiting: Waiting[] = [];
  #rest = '';

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setEncoding('utf8');
    socket.on('data', (piece: string) => this.#take(piece));
    socket.on('close', () => this.#fail(new Error('QEMU closed its monitor.')));
    socket.on('error', (error) => this.#fail(error));
  }

  /** Connects to the socket of a QEMU that has just been started. */
  static async connect(path: string): Promise<Qmp> {
    for (let tries = 0; ; tries++) {
      const socket = createConnection(path);
      try {
        await once(socket, 'connect');
        const monitor = new Qmp(socket);
        await monitor.call('qmp_capabilities');
        return monitor;
      } catch (error) {
        socket.destroy();
        if (tries === 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  }

  /** @throws Error if QEMU refuses the command, goes away, or is silent for a minute */
  async call(execute: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    let timer: NodeJS.Timeout | undefined;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      timer = setTimeout(() => reject(new Error(`QEMU does not answer ${execute}.`)), PATIENCE);
    });
    this.#socket.write(`${JSON.stringify({ execute, arguments: parameters })}\n`);
    return answer.finally(() => clearTimeout(timer));
  }

  /** What the monitor for people answers, as text. */
  async ask(command: string, cpu = 0): Promise<string> {
    const answer = await this.call('human-monitor-command', { 'command-line': command, 'cpu-index': cpu });
    return typeof answer === 'string' ? answer : '';
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(piece: string): void {
    const lines = (this.#rest + piece).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.trim() === '') continue;
      const message: { return?: unknown; error?: { desc?: string } } = JSON.parse(line);
      // The greeting and the events answer nothing.
      if ('return' in message) this.#waiting.shift()?.resolve(message.return);
      else if (message.error !== undefined) this.#waiting.shift()?.reject(new Error(`QEMU: ${message.error.desc}`));
    }
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
