import type { Readable, Writable } from 'node:stream';
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { type CallToolResult, ErrorCode, McpError, type ToolAnnotations } from '@modelcontextprotocol/sdk/types.js';
import * as z from 'zod/mini';
import { RULES } from '../engine/policy/rules/index.ts';
import { MACHINES } from '../facts/query/machines.ts';
import { DEFAULT_TARGETS } from '../facts/query/population.ts';
import { RULE_IDS } from '../facts/rule-ids.ts';
import { tellMachines } from '../render/assistant.ts';
import { explained } from '../render/editor.ts';
import { machineData } from '../render/finding-data.ts';
import { VERSION } from '../version.ts';
import type { Question } from './question.ts';
import { JUDGED, KNOWN_MACHINES, REWRITTEN, said } from './shapes.ts';
import { type ThreadStart, Threads } from './threads.ts';

/** The longest program, in UTF-16 units: longer than any that people write. */
export const MOST_PROGRAM = 256 * 1024;
/** The most machines of one question. */
const MOST_MACHINES = 32;
/** How many machines are listed at once. */
const MOST_LISTED = 200;
/** The longest message of a client, in bytes: a program of MOST_PROGRAM, however it is escaped. */
const MOST_MESSAGE = 8 * 1024 * 1024;

const INSTRUCTIONS = `bpftrace-guard says whether a bpftrace program can hang the machine that runs it (deadlocks on the locks of BPF maps), and rewrites it.
Pass every bpftrace program to check before you run it or propose to run it, with machines: ["host"] if it is to run on this machine. Do not run a program whose verdict is "hangs" or "not-judged" on such a machine; use fix, and check what comes of it. The program is not run here, and nothing is sent anywhere. For "host", bpftrace is asked for its version, and what the kernel says of itself is read; no other file is.`;

/** No tool changes anything, asks anybody, or answers the same question in two ways. */
const ANNOTATIONS: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** What a server needs. */
export interface ServerOptions {
  readonly input: Readable;
  readonly output: Writable;
  readonly threads: ThreadStart;
  /** The machines that are judged for where the client names none; undefined for the default targets. */
  readonly machines: readonly string[] | undefined;
  /** Hears what is wrong with the client, a sentence or two each. */
  readonly complain: (problem: string) => void;
}

/** Serves one client until it ends its side. @returns false if the client sent what cannot be read on */
export async function serve({ input, output, threads: start, machines, complain }: ServerOptions): Promise<boolean> {
  const threads = new Threads(start);
  const transport = new StdioServerTransport(input, output, { maxBufferSize: MOST_MESSAGE });
  const server = newServer(threads, machines);
  server.server.onerror = (error) => complain(`A message of the client was passed over: ${problemOf(error)}.`);
  const ended = new Promise<boolean>((resolve) => {
    input.once('end', () => resolve(true));
    server.server.onclose = () => resolve(false);
  });
  await server.connect(transport);
  threads.warm();
  const isWhole = await ended;
  // What was asked is answered.
  await threads.close();
  return isWhole;
}

/** The longest problem that is told, in UTF-16 units: it may quote the message. */
const MOST_TOLD = 300;

function problemOf(error: Error): string {
  // What the shapes of the protocol say of it are pages.
  return 'issues' in error ? 'it is none of the protocol' : error.message.slice(0, MOST_TOLD);
}

function newServer(threads: Threads, usual: readonly string[] | undefined): McpServer {
  const server = new McpServer(
    {
      name: 'bpftrace-guard',
      title: 'bpftrace-guard',
      version: VERSION,
      websiteUrl: 'https://github.com/bpftrace-guard/bpftrace-guard',
    },
    { instructions: INSTRUCTIONS },
  );
  const ask = async (question: Question, signal: AbortSignal): Promise<CallToolResult> => {
    const reply = await threads.ask({ ...question, machines: question.machines ?? usual }, signal);
    if (!reply.ok) return refused(reply.sentences);
    const { text, data } = reply.answer;
    return { content: [{ type: 'text', text }], ...(data === undefined ? {} : { structuredContent: { ...data } }) };
  };

  server.registerTool(
    'check',
    {
      title: 'Check a bpftrace program',
      description:
        'Judges a bpftrace program before it is run: whether it can hang a machine or lose updates by the locks of its maps, and whether bpftrace there starts it. Use it on every bpftrace program or one-liner before you run it or show it to somebody who will. The answer has a verdict, the findings with reasons for each machine, and rewrites that were proved. "hangs" means: do not run it, the machine stops until it is reset, even if that takes many runs. "nothing-found" is about such deadlocks only. The program is not run.',
      inputSchema: { program: PROGRAM, machines: MACHINE_NAMES },
      outputSchema: JUDGED,
      annotations: ANNOTATIONS,
    },
    ({ program, machines }, { signal }) => ask({ tool: 'check', program, machines }, signal),
  );
  server.registerTool(
    'fix',
    {
      title: 'Rewrite a bpftrace program so that it cannot hang',
      description:
        'Applies the rewrites that are proved to remove what check finds, and gives the new program, what each rewrite costs (tell the user), and what check says of the new program. A program for which no rewrite is proved comes back as it was. Nothing is run or written.',
      inputSchema: {
        program: PROGRAM,
        machines: MACHINE_NAMES,
        unsafe: said(
          z._default(z.boolean(), false),
          'Also apply rewrites that leave out what the program measures, where no other helps. Ask the user first.',
        ),
      },
      outputSchema: REWRITTEN,
      annotations: ANNOTATIONS,
    },
    ({ program, machines, unsafe }, { signal }) => ask({ tool: 'fix', program, machines, unsafe }, signal),
  );
  server.registerTool(
    'explain',
    {
      title: 'Explain a rule, or a function on the lock path',
      description: `Explains a rule of a finding (why it is dangerous, what to do, examples), or what a function or a tracepoint of the kernel is on the lock path: inside which map operations it runs, and with which locks held. Use it to choose attach points, and to explain a finding. The rules are ${RULE_IDS.join(', ')}.`,
      inputSchema: {
        topic: said(
          z.string().check(z.minLength(1), z.maxLength(200)),
          'A rule (abba-deadlock), a function (queued_spin_lock_slowpath), or an attach point (tracepoint:lock:contention_begin).',
        ),
        machines: MACHINE_NAMES,
      },
      annotations: ANNOTATIONS,
    },
    ({ topic, machines }, { signal }) => ask({ tool: 'explain', topic, machines }, signal),
  );
  server.registerTool(
    'machines',
    {
      title: 'List the machines that have a name',
      description:
        'Lists the machines that check, fix and explain know by name: distributions and kernels, with their bpftrace and kernel. Use it to find the name of the machine that a program is meant for.',
      inputSchema: {
        search: said(
          z.optional(z.string().check(z.maxLength(100))),
          'A part of a name, a family, an architecture or a version, such as debian or arm64. Several words must all be there.',
        ),
        limit: said(z._default(z.int().check(z.gte(1), z.lte(MOST_LISTED)), 50), 'How many are listed at most.'),
      },
      outputSchema: KNOWN_MACHINES,
      annotations: ANNOTATIONS,
    },
    ({ search, limit }) => listMachines(search, limit, usual),
  );
  registerPages(server);
  return server;
}

const PROGRAM = said(
  z
    .string()
    .check(
      z.maxLength(
        MOST_PROGRAM,
        `A program has at most ${MOST_PROGRAM} characters here. Check a longer one with: bpftrace-guard check FILE`,
      ),
    ),
  'The text of the program alone: what is in a .bt file, or what follows -e without the quotes of the shell. Files that it imports are not read.',
);

const MACHINE_NAMES = said(
  z.optional(
    z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.minLength(1), z.maxLength(MOST_MACHINES)),
  ),
  'The machines that it is meant for: "host" is the one that this server runs on; others as the tool machines lists them (debian-13), or as bpftrace@VERSION,kernel@VERSION. If left out, the usual distributions.',
);

function refused(sentences: readonly string[]): CallToolResult {
  return { content: [{ type: 'text', text: sentences.join(' ') }], isError: true };
}

function listMachines(search: string | undefined, limit: number, usual: readonly string[] | undefined): CallToolResult {
  const words = (search ?? '').toLowerCase().split(/\s+/);
  const found = MACHINES.map(machineData).filter((machine) => {
    const { name, family, bpftrace = '', kernel, arch } = machine;
    const all = [name, family, bpftrace, kernel, arch].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const machines = found.slice(0, limit);
  const defaults = usual ?? DEFAULT_TARGETS.map(({ name }) => name);
  return {
    content: [{ type: 'text', text: tellMachines(machines, found.length, defaults) }],
    structuredContent: { machines, found: found.length, defaults },
  };
}

const PAGES = 'bpftrace-guard://rules/';
const MARKDOWN = 'text/markdown';

/** The pages of the rules as resources. */
function registerPages(server: McpServer): void {
  const template = new ResourceTemplate(`${PAGES}{rule}`, {
    list: () => ({
      resources: RULES.map(({ id, summary }) => ({
        uri: `${PAGES}${id}`,
        name: id,
        title: id,
        description: summary,
        mimeType: MARKDOWN,
      })),
    }),
    complete: { rule: (begun) => RULE_IDS.filter((id) => id.startsWith(begun)) },
  });
  const about = { title: 'Rules', description: 'What a rule says, why, and what to do.', mimeType: MARKDOWN };
  server.registerResource('rule', template, about, (uri, { rule }) => {
    const text = explained(String(rule));
    if (text === undefined)
      throw new McpError(
        ErrorCode.InvalidParams,
        `There is no rule of this name. The rules are ${RULE_IDS.join(', ')}.`,
      );
    return { contents: [{ uri: uri.href, mimeType: MARKDOWN, text }] };
  });
}
