import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { CLI } from '../cli/run.ts';

/** What a tool answered. */
export interface Answered {
  readonly text: string;
  readonly isError: boolean;
  /** Undefined for a tool without one. */
  readonly data: unknown;
}

/** A client of the command `mcp`, as an assistant has one. */
export interface Assistant {
  readonly client: Client;
  /** What the server wrote to standard error so far. */
  readonly said: () => string;
  call(name: string, args: Record<string, unknown>, signal?: AbortSignal): Promise<Answered>;
}

/** Starts `bpftrace-guard mcp` in a folder, and connects to it. */
export async function startAssistant(
  args: readonly string[] = [],
  settings: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Assistant> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [CLI, 'mcp', ...args],
    stderr: 'pipe',
    env: { PATH: process.env.PATH ?? '', ...settings.env },
    ...(settings.cwd === undefined ? {} : { cwd: settings.cwd }),
  });
  let said = '';
  transport.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  return {
    client,
    said: () => said,
    call: async (name, given, signal) => {
      const result = await client.callTool({ name, arguments: given }, undefined, {
        timeout: 600_000,
        ...(signal === undefined ? {} : { signal }),
      });
      const content = result.content as readonly { readonly type: string; readonly text?: string }[];
      return {
        text: content.map(({ text = '' }) => text).join('\n'),
        isError: result.isError === true,
        data: result.structuredContent,
      };
    },
  };
}
