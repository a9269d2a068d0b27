import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { describeWith } from '../real-tool.ts';
import { Examination } from './examination.ts';
import type { Violation } from './local-github.ts';
import { setScene } from './scene.ts';

const JSON_BODY = { 'content-type': 'application/json' };

test.each(['', '/nowhere'])(
  'who asks for Prism and does not have it (PRISM=%j) is told so before a test runs',
  (folder) => {
    const start = "import('./test/prism-setup.js').then(({ startPrism }) => startPrism())";
    const { status, stderr } = spawnSync(process.execPath, ['-e', start], { env: { PRISM: folder }, encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(stderr).toContain('Run scripts/prism.sh');
  },
);

describeWith('PRISM', 'Prism', () => {
  const open = (alter?: (id: string, body: unknown) => unknown) =>
    setScene(
      { z: 'z\n' },
      { 'a.bt': 'a\n' },
      { prism: process.env.PRISM_URL, ...(alter === undefined ? {} : { alter }) },
    );

  test('answers as the local GitHub does, with its headers and its errors', async () => {
    const scene = await open();
    try {
      const told = await scene.ask('GET', '/pulls/1');
      expect([told.status, told.body]).toEqual([200, expect.objectContaining({ number: 1, state: 'open' })]);
      expect(told.headers.get('x-ratelimit-limit')).toBe('1000');
      expect((await scene.ask('GET', '/pulls/7')).status).toBe(404);
      expect((await scene.ask('GET', '/pulls/1', { token: 'nobody' })).status).toBe(401);
      const body = { query: 'query { viewer { login } }' };
      const asked = await scene.ask('POST', `${scene.github.url}/graphql`, { body, headers: JSON_BODY });
      expect(asked.body).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } });
      expect(scene.github.violations).toEqual([]);
      expect(scene.github.requests.map(({ status }) => status)).toEqual([200, 404, 401, 200]);
    } finally {
      await scene.close();
    }
  });

  test('finds a request that the description does not allow', async () => {
    const scene = await open();
    try {
      await scene.ask('GET', '/pulls?per_page=many');
      await scene.ask('GET', '/pulls/1/nothing');
      await scene.ask('POST', `${scene.github.url}/graphql`, {
        body: { text: 'query { viewer { login } }' },
        headers: JSON_BODY,
      });
      const found = scene.github.violations.filter(({ kind }) => kind === 'prism').map(({ problem }) => problem);
      expect(found).toEqual([
        'request,query,per_page: Request query parameter per_page must be integer',
        'request: Selected route not found',
        "request,body: Request body must have required property 'query'",
      ]);
    } finally {
      await scene.close();
    }
  });

  test('finds an answer that the description does not allow', async () => {
    const violations: Violation[] = [];
    const wrong = {
      status: 200,
      headers: { 'content-type': 'application/json' },
      bytes: Buffer.from('{"number":"1"}'),
    };
    const server = createServer((_, response) => {
      void examination.examined({ 'x-local-github-key': '1' }, '').then((reply) => {
        response.writeHead(reply?.status ?? 500, reply?.headers).end(reply?.bytes);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const prism = process.env.PRISM_URL ?? '';
    const examination = new Examination({ violations, answer: async () => wrong }, { prism, port });
    const path = '/repos/octo-org/tools/pulls/1';
    const log = { method: 'GET', path, token: undefined, body: undefined, status: 200 };
    try {
      const url = new URL(`${prism}${path}`);
      const headers = { authorization: 'token x', 'user-agent': 'test' };
      const reply = await examination.answer({ method: 'GET', path, url, headers, body: '' }, log);
      expect(Buffer.from(reply.bytes).toString()).toBe('{"number":"1"}');
      expect(violations.map(({ problem }) => problem)).toContain(
        'response,body,number: Response body property number must be integer',
      );
    } finally {
      server.close();
    }
  });
});
