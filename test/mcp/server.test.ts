import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import { RULE_IDS } from '../../src/facts/rule-ids.ts';
import { MOST_PROGRAM } from '../../src/mcp/server.ts';
import type { JudgedProgram, RewrittenProgram } from '../../src/render/assistant.ts';
import { CLI, HARMLESS, RISKY, run, temporaryFolders } from '../cli/run.ts';
import { outputOf } from '../render/json-contract.ts';
import { type Answered, type Assistant, startAssistant } from './client.ts';

const folderWith = temporaryFolders();
const TARGETS = ['debian-13', 'debian-12'];
/** A program that can only be helped by leaving a probe out, on a machine without anything to guard it by. */
const UNSAFE_ONLY = `fentry:htab_map_update_elem { @b[pid] = 2; @a[comm] = 2; }
fexit:__pv_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }
kprobe:vfs_read { @c[pid] = 1; }
`;
const UNSAFE_ON = ['bpftrace@0.20,kernel@5.15'];

let assistant: Assistant;
let tools: readonly Tool[];
beforeAll(async () => {
  assistant = await startAssistant();
  ({ tools } = await assistant.client.listTools());
});
afterAll(async () => {
  await assistant?.client.close();
  // Nothing that happened in these tests was a complaint.
  expect(assistant?.said()).toBe('');
});

const ajv = new Ajv({ strict: false });

/** Calls a tool, and holds what it answers to the shape that it declares. */
async function call(name: string, args: Record<string, unknown>): Promise<Answered> {
  const answered = await assistant.call(name, args);
  const schema = tools.find((tool) => tool.name === name)?.outputSchema;
  if (schema !== undefined && !answered.isError) {
    const keeps = ajv.compile(schema);
    expect([keeps(answered.data), keeps.errors]).toEqual([true, null]);
  }
  return answered;
}

async function check(program: string, machines?: readonly string[]): Promise<Answered & { data: JudgedProgram }> {
  const answered = await call('check', { program, ...(machines === undefined ? {} : { machines }) });
  return { ...answered, data: answered.data as JudgedProgram };
}

async function fix(program: string, more: Record<string, unknown>): Promise<Answered & { data: RewrittenProgram }> {
  const answered = await call('fix', { program, ...more });
  return { ...answered, data: answered.data as RewrittenProgram };
}

describe('what a client is told first', () => {
  test('who it is, and when to ask', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(assistant.client.getServerVersion()).toMatchObject({ name: 'bpftrace-guard', version });
    expect(assistant.client.getInstructions()).toMatch(/before you run it/);
    expect(assistant.client.getInstructions()).not.toMatch(/no file is read,/);
    expect(Object.keys(assistant.client.getServerCapabilities() ?? {}).sort()).toEqual([
      'completions',
      'resources',
      'tools',
    ]);
  });

  test('the tools change nothing, say what they are for, and declare valid shapes', () => {
    expect(tools.map(({ name }) => name)).toEqual(['check', 'fix', 'explain', 'machines']);
    const isSchema = new Ajv2020();
    for (const { title, description, annotations, inputSchema, outputSchema } of tools) {
      expect(title).toMatch(/\w/);
      expect(description?.length).toBeGreaterThan(100);
      expect(annotations).toEqual({
        readOnlyHint: true,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      });
      for (const schema of [inputSchema, outputSchema ?? {}]) {
        const { $schema: _, ...own }: Record<string, unknown> = schema;
        expect(() => isSchema.compile(own)).not.toThrow();
      }
      for (const property of Object.values(inputSchema.properties ?? {}))
        expect(property).toHaveProperty('description');
    }
  });
});

describe('check', () => {
  test('of a program that hangs', async () => {
    const { text, data, isError } = await check(RISKY, TARGETS);
    expect(isError).toBe(false);
    expect(data.verdict).toBe('hangs');
    expect(data.machines.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['debian-13', 'hangs'],
      ['debian-12', 'does-not-start'],
    ]);
    expect(data.findings[0]).toMatchObject({ rule: 'abba-deadlock', severity: 'error' });
    expect(text).toMatch(/^hangs: Do not run it/);
    expect(text).toContain('hangs on debian-13; does-not-start on debian-12.');
    expect(text).toContain('Line 2, error, abba-deadlock: This script can hang the machine');
    expect(text).toMatch(/Fix: .* Cost: /);
  });

  test('finds what the command line finds, in the same shape', async () => {
    const cwd = await folderWith({ '.github/bpftrace-guard.yml': 'suppressions: { allowed: false }\n' });
    for (const program of [
      RISKY,
      readFileSync('examples/risky-lock-waits.bt', 'utf8'),
      'kprobe:f {',
      'fentry:$1 { @[comm] = nsecs; }',
    ]) {
      const asked = TARGETS.flatMap((name) => ['--target', name]);
      const { stdout } = await run(['check', '-e', program, '--format', 'json', ...asked], { cwd });
      outputOf(stdout);
      const said: Pick<JudgedProgram, 'findings'> & { readonly targets: unknown } = JSON.parse(stdout);
      const { data } = await check(program, TARGETS);
      const byPrint = (findings: readonly { readonly fingerprint: string }[]) =>
        findings.toSorted((a, b) => a.fingerprint.localeCompare(b.fingerprint));
      expect(byPrint(data.findings)).toEqual(byPrint(said.findings));
      expect(data.machines.map(({ verdict: _, ...target }) => target)).toEqual(said.targets);
    }
  });

  test.each<[string, readonly string[] | undefined, string, RegExp]>([
    [HARMLESS, undefined, 'nothing-found', /None of these machines hangs/],
    ['fentry:vfs_read { @ = count(); }', ['debian-12'], 'does-not-start', /None of these machines starts it/],
    // Some machines start it: that others do not is said of them.
    ['fentry:vfs_read { @ = count(); }', undefined, 'nothing-found', /does-not-start on /],
    ['kprobe:f {', undefined, 'not-judged', /never closed/],
    ['import "x.bt"; BEGIN { }', ['bpftrace@0.27,kernel@6.12'], 'not-judged', /files are not read here/],
    ['fentry:$1 { @[comm] = nsecs; }', ['bpftrace@0.27.1,kernel@6.12'], 'not-judged', /unresolved-attach-point/],
    [
      'kprobe:vfs_read { @ = count(); } // bpftrace-guard: ignore[abba-deadlock] x',
      ['debian-13'],
      'other-findings',
      /unused-suppression/,
    ],
    [
      'fentry:lookup_elem_raw { @a[comm] = 1; }\nfexit:alloc_htab_elem { @b[comm] = 1; }',
      ['bpftrace@0.27.1,kernel@7.3'],
      'loses-updates',
      /get lost/,
    ],
    [
      `${RISKY.trimEnd().replace('\n', ' ')} // bpftrace-guard: ignore[abba-deadlock, lock-path-probe] reviewed`,
      ['debian-13'],
      'hangs',
      /abba-deadlock/,
    ],
  ])('of %j on %j: %s', async (program, machines, verdict, words) => {
    const { data, text } = await check(program, machines);
    expect(data.verdict).toBe(verdict);
    expect(text).toMatch(new RegExp(`^${verdict}: `));
    expect(text).toMatch(words);
  });

  test('judges for the default targets, or for those that the server was started with', async () => {
    const { data } = await check(HARMLESS);
    expect(data.machines.map(({ name }) => name)).toEqual(DEFAULT_TARGETS.map(({ name }) => name));
    const own = await startAssistant(['--target', 'debian-12']);
    try {
      const answered = await own.call('check', { program: HARMLESS });
      expect((answered.data as JudgedProgram).machines.map(({ name }) => name)).toEqual(['debian-12']);
      expect((await own.call('machines', { limit: 1 })).data).toMatchObject({ defaults: ['debian-12'] });
    } finally {
      await own.client.close();
    }
  });

  test('says of machines beyond the tables that it is less sure', async () => {
    const { data, text } = await check(HARMLESS, ['bpftrace@0.40,kernel@9.0']);
    expect(data.notes.join(' ')).toMatch(/newer than/);
    expect(text).toContain(data.notes[0]);
  });

  test('takes host for the machine that it runs on', async () => {
    const { data } = await check(HARMLESS, ['host']);
    expect(data.machines).toMatchObject([{ name: 'host' }]);
  });
});

describe('fix', () => {
  test('gives the program that the command line would write', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    await run(['fix', 'x.bt', '--target', 'debian-13'], { cwd });
    const { data, text } = await fix(RISKY, { machines: ['debian-13'] });
    expect(data).toMatchObject({ changed: true, verdict: 'nothing-found', findings: [], files: [] });
    expect(data.program).toBe(readFileSync(`${cwd}/x.bt`, 'utf8'));
    expect(data.fixed).toMatchObject([{ rule: 'abba-deadlock', cost: expect.stringMatching(/\w/) }]);
    expect(text).toContain(data.program.trimEnd());
    expect(text).toContain('Cost: ');
    expect(await check(data.program, ['debian-13'])).toMatchObject({ data: { verdict: 'nothing-found' } });
  });

  test('leaves a program as it is that needs nothing, or that nothing helps', async () => {
    expect((await fix(HARMLESS, {})).data).toMatchObject({ changed: false, program: HARMLESS, fixed: [] });
    const broken = await fix('kprobe:f {', {});
    expect(broken.data).toMatchObject({ changed: false, program: 'kprobe:f {', verdict: 'not-judged' });
    expect(broken.text).toMatch(/^The program is as it was/);
  });

  test('leaves out what the program measures only when it is asked to', async () => {
    const careful = await fix(UNSAFE_ONLY, { machines: UNSAFE_ON });
    expect(careful.data).toMatchObject({ changed: false, verdict: 'hangs' });
    expect(careful.data.findings.map(({ left }) => left).join()).toMatch(/left to you/);
    const asked = await fix(UNSAFE_ONLY, { machines: UNSAFE_ON, unsafe: true });
    expect(asked.data.changed).toBe(true);
    expect(asked.data.fixed.some(({ unsafe }) => unsafe === true)).toBe(true);
    expect(asked.data.verdict).not.toBe('hangs');
    expect(asked.text).toContain('It leaves out something that the program measures');
    // What can be had without it is taken first.
    const both = await fix(RISKY, { machines: ['debian-13'], unsafe: true });
    expect(both.data.program).toBe((await fix(RISKY, { machines: ['debian-13'] })).data.program);
  });
});

describe('explain', () => {
  test.each(RULE_IDS)('%s, as its page and its resource do', async (rule) => {
    const { text } = await call('explain', { topic: rule });
    expect(readFileSync(`docs/rules/${rule}.md`, 'utf8')).toContain(text);
    const { contents } = await assistant.client.readResource({ uri: `bpftrace-guard://rules/${rule}` });
    expect(contents).toEqual([{ uri: `bpftrace-guard://rules/${rule}`, mimeType: 'text/markdown', text }]);
  });

  test.each([
    ['native_queued_spin_lock_slowpath', /entry of `native_queued_spin_lock_slowpath`[\s\S]*exit of/],
    ['fentry:vmlinux:native_queued_spin_lock_slowpath', /the bucket lock held/],
    ['kprobe:htab_map_update_elem+0x9f', /a point inside `htab_map_update_elem`/],
    ['tracepoint:lock:contention_begin', /the tracepoint `contention_begin` runs/],
    ['contention_begin', /the tracepoint `contention_begin` runs/],
    ['vfs_read', /No map operation holds a lock/],
    ['queued_spin_lock_slowpth', /Did you mean "__pv_queued_spin_lock_slowpath"\?/],
  ])('%s', async (topic, words) => {
    const { text, isError } = await call('explain', { topic, machines: ['debian-13'] });
    expect(isError).toBe(false);
    expect(text).toMatch(words);
  });

  test.each(['kprobe:*', 'abba deadlock', 'no:such', '/etc/passwd', '`id`', '__proto__:x', '\u001b[2J\u202ex'])(
    'refuses %j, and says what there is',
    async (topic) => {
      const { text, isError } = await call('explain', { topic });
      expect(isError).toBe(true);
      expect(text).toContain('Pass a rule (abba-deadlock,');
      expect([...'\u001b\u202e'].filter((control) => text.includes(control))).toEqual([]);
    },
  );
});

describe('machines', () => {
  test('lists those that are searched for', async () => {
    const { data, text } = await call('machines', { search: 'Debian arm64', limit: 2 });
    expect(data).toMatchObject({ machines: [{ arch: 'arm64' }, { arch: 'arm64' }], found: expect.any(Number) });
    expect((data as { found: number }).found).toBeGreaterThan(2);
    expect(text).toMatch(/^debian-\S+-arm64: bpftrace /);
    expect(text).toMatch(/more are not shown/);
    expect((await call('machines', { search: 'zx81' })).text).toMatch(/^No machine/);
  });

  test('each of them is one that check takes, with a bpftrace', async () => {
    const { data } = await call('machines', { limit: 200 });
    const { machines } = data as { machines: readonly { name: string; bpftrace?: string }[] };
    const names = machines.map(({ name, bpftrace }) => (bpftrace === undefined ? `${name},bpftrace@newest` : name));
    for (let at = 0; at < names.length; at += 32) {
      const some = names.slice(at, at + 32);
      expect((await check(HARMLESS, some)).data.machines.map(({ name }) => name)).toEqual(some);
    }
  });
});

test('the pages of the rules are listed, found by a template, and completed', async () => {
  const { resources } = await assistant.client.listResources();
  expect(resources.map(({ uri }) => uri)).toEqual(RULE_IDS.map((id) => `bpftrace-guard://rules/${id}`));
  const { resourceTemplates } = await assistant.client.listResourceTemplates();
  expect(resourceTemplates).toMatchObject([{ uriTemplate: 'bpftrace-guard://rules/{rule}' }]);
  const ref = { type: 'ref/resource' as const, uri: 'bpftrace-guard://rules/{rule}' };
  const completed = await assistant.client.complete({ ref, argument: { name: 'rule', value: 'not-' } });
  expect(completed.completion.values).toEqual(['not-followed', 'not-judged']);
  for (const uri of ['bpftrace-guard://rules/x', 'bpftrace-guard://rules/__proto__', 'file:///etc/passwd'])
    await expect(assistant.client.readResource({ uri })).rejects.toThrow(/-32602/);
});

describe('wrong use is told with what to do next', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ['check', {}, /program/],
    ['check', { program: '' }, /The program is empty\. Pass its text\./],
    ['check', { program: 7 }, /expected string/],
    ['check', { program: '<?xml version="1.0"?><a/>' }, /looks like XML\. Pass the program alone/],
    ['check', { program: 'x'.repeat(MOST_PROGRAM + 1) }, /at most 262144 characters.*bpftrace-guard check FILE/],
    ['check', { program: HARMLESS, machines: [] }, />=1 items/],
    ['check', { program: HARMLESS, machines: ['debian-31'] }, /Unknown target "debian-31"\. Did you mean/],
    ['check', { program: HARMLESS, machines: Array(33).fill('debian-13') }, /<=32 items/],
    ['fix', { program: '' }, /empty/],
    ['fix', { program: HARMLESS, unsafe: 'yes' }, /expected boolean/],
    ['explain', { topic: 'x'.repeat(201) }, /<=200 characters/],
    ['machines', { limit: 0 }, />=1/],
    ['no-such-tool', {}, /not found/],
  ])('%s %j', async (name, args, words) => {
    const { text, isError } = await call(name, args);
    expect([isError, text]).toEqual([true, expect.stringMatching(words)]);
    expect(text.length).toBeLessThan(2_000);
  });
});

describe('hostile programs', () => {
  const LONG = 'm'.repeat(100_000);
  test.each([
    ['controls', 'fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; } // \u001b[2J\u202e\u0000\n'],
    ['a name as long as the program', `kprobe:vfs_read { @${LONG}[pid] = 1; @${LONG}2[pid] = 2; }`],
    ['two long maps in a cycle', RISKY.replaceAll('@a', `@${LONG.slice(0, 30_000)}`)],
    ['deep nesting', `BEGIN { ${'if (1) { '.repeat(20_000)}`],
    ['deep brackets', `BEGIN { @ = ${'('.repeat(100_000)}1`],
    ['thousands of probes', RISKY.repeat(1500).slice(0, MOST_PROGRAM)],
    ['thousands of mistakes', 'kprobe:f { @@@ }\n'.repeat(10_000).slice(0, MOST_PROGRAM)],
    ['lone surrogates', 'kprobe:\ud800 { printf("\udfff"); }'],
    ['quotes', 'kprobe:"`$(reboot)`" { printf("</script>```\\n# Heading"); }'],
  ])('%s: an answer, of bounded size', async (_name, program) => {
    const { data, text, isError } = await check(program, ['debian-13', 'bpftrace@0.27,kernel@6.18']);
    expect(isError).toBe(false);
    expect(JSON.stringify(data).length).toBeLessThan(300_000);
    expect(text.length).toBeLessThan(50_000);
    expect([...'\u001b\u202e\0'].filter((control) => text.includes(control))).toEqual([]);
    expect((await check(HARMLESS)).data.verdict).toBe('nothing-found');
  });
});

test('many questions at once are all answered, each with its own', async () => {
  const programs = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? RISKY : HARMLESS));
  const answers = await Promise.all(programs.map((program) => check(program, ['debian-13'])));
  expect(answers.map(({ data }) => data.verdict)).toEqual(
    programs.map((program) => (program === RISKY ? 'hangs' : 'nothing-found')),
  );
});

test('what is cancelled ends, and what comes after it is answered', async () => {
  const slow = RISKY.repeat(1500).slice(0, MOST_PROGRAM);
  for (let time = 0; time < 12; time++) {
    const ends = [new AbortController(), new AbortController(), new AbortController()];
    const calls = ends.map(({ signal }) => assistant.call('fix', { program: slow }, signal));
    const results = Promise.allSettled(calls);
    await call('machines', { limit: 1 });
    for (const end of ends) end.abort();
    expect((await results).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  }
  expect((await check(RISKY, ['debian-13'])).data.verdict).toBe('hangs');
});

describe('the process', () => {
  /** What comes of lines on standard input, which then ends. */
  async function lines(...input: readonly string[]) {
    const child = spawn(process.execPath, [CLI, 'mcp'], { stdio: 'pipe' });
    const output: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].on('data', (chunk: Buffer) => {
        output[name] += chunk.toString('utf8');
      });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input.map((line) => `${line}\n`).join(''));
    const status = await new Promise((resolve) => child.on('close', resolve));
    return { status, stderr: output.stderr, answers: output.stdout.split('\n').filter((line) => line !== '') };
  }

  const request = (id: number, method: string, params: object) =>
    JSON.stringify({ jsonrpc: '2.0', id, method, params });
  const HELLO = request(1, 'initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  });
  const READY = JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' });

  test('ends when the client does, after the last answer, with nothing but the protocol on standard output', async () => {
    const asked = request(2, 'tools/call', { name: 'check', arguments: { program: RISKY, machines: ['debian-13'] } });
    const { status, stderr, answers } = await lines(HELLO, READY, asked);
    expect([status, stderr]).toEqual([0, '']);
    const [first, second] = answers.map((line) => JSON.parse(line));
    expect(answers).toHaveLength(2);
    expect(first).toMatchObject({ id: 1, result: { serverInfo: { name: 'bpftrace-guard' } } });
    expect(second).toMatchObject({ id: 2, result: { structuredContent: { verdict: 'hangs' } } });
    expect(await lines()).toEqual({ status: 0, stderr: '', answers: [] });
  });

  test('passes over what is no message, and says so', async () => {
    const ping = request(3, 'ping', {});
    const { status, stderr, answers } = await lines(
      HELLO,
      'no JSON \u001b[2J',
      '[1]',
      '['.repeat(1_000_000),
      READY,
      ping,
    );
    expect(status).toBe(0);
    expect(answers.map((line) => JSON.parse(line).id)).toEqual([1, 3]);
    expect(stderr.split('\n').filter((line) => line.includes('was passed over'))).toHaveLength(3);
    expect(stderr).not.toContain('\u001b');
    expect(stderr.length).toBeLessThan(5_000);
  });

  test('ends with 2 at a message that is longer than any may be', async () => {
    const { status, stderr } = await lines(HELLO, READY, `"${'x'.repeat(9 * 1024 * 1024)}"`);
    expect([status, stderr]).toEqual([2, expect.stringContaining('exceeded maximum size')]);
  });

  test('refuses a machine that it does not know before it serves anybody', async () => {
    const refused = await run(['mcp', '--target', 'debian-31'], { cwd: '.' });
    expect(refused).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('debian-31') });
  });
});
