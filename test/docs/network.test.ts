import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { bundle } from '../bundle.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'network-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Tells of every connection and every question for an address, and lets none happen. */
const NONE = path.join(folder, 'none.cjs');
writeFileSync(
  NONE,
  `const refuse = (what) => () => { process.stderr.write('NETWORK ' + what + '\\n'); throw new Error('no network here'); };
require('node:net').Socket.prototype.connect = refuse('connection');
require('node:dgram').createSocket = refuse('datagram');
const dns = require('node:dns');
dns.lookup = refuse('address');
dns.promises.lookup = refuse('address');
`,
);

function triesNetwork(...args: readonly string[]): boolean {
  const env = { ...process.env, GITHUB_TOKEN: 'x', GITHUB_API_URL: 'https://127.0.0.1:8443' };
  const { stderr, status } = spawnSync(process.execPath, ['--require', NONE, bundle('cli.js'), ...args], {
    env,
    encoding: 'utf8',
  });
  expect(status).not.toBeNull();
  return stderr.includes('NETWORK');
}

test.each([
  [['check', 'examples']],
  [['fix', '--dry-run', 'examples']],
  [['review', 'HEAD..HEAD']],
  [['rules']],
  [['explain', 'abba-deadlock']],
  [['targets']],
  [['completion', 'bash']],
])('%j uses no network', (args) => {
  expect(triesNetwork(...args)).toBe(false);
});

test('audit does, so that the others are known not to', () => {
  expect(triesNetwork('audit', 'octo-org/tools', '--no-dismissals')).toBe(true);
});

test('only the client of GitHub reaches a network, and only the action and the audit load it', () => {
  const network =
    /from '(?:undici|@octokit\/[\w-]+|@actions\/(?:http-client|github)|node:(?:https?|http2|net|tls|dns|dgram))'|\bfetch\(|\bWebSocket\b/;
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, text: readFileSync(path.join('src', file), 'utf8').replace(/^import type .*$/gm, '') }));
  const reaching = sources.filter(({ text }) => network.test(text)).map(({ file }) => file);
  expect(reaching).toContain('github/client.ts');
  expect(reaching.filter((file) => !file.startsWith('github/'))).toEqual([]);
  const loading = sources.filter(({ text }) => /from '[./]+github\/client\.ts'/.test(text)).map(({ file }) => file);
  expect(loading.length).toBeGreaterThan(0);
  expect(loading.filter((file) => !/^(?:action|repository|github)\//.test(file))).toEqual([]);
});
