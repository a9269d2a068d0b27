import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { WRITE_TOKEN } from '../github/access.ts';
import { RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

/** The folder that @github/local-action is installed in; CONTRIBUTING.md says how. */
const { LOCAL_ACTION } = process.env;
const stage = useStage();

/** Runs a program of the folder to its end. */
function ended(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.on('error', failed);
    child.on('close', () => done(stdout));
  });
}

(LOCAL_ACTION === undefined ? test.skip : test)(
  '@github/local-action runs the sources of the action, as CONTRIBUTING.md says',
  async () => {
    const pull = await stage.open({ 'a.bt': RISKY });
    const folder = await mkdtemp(join(tmpdir(), 'local-action-'));
    try {
      const event = join(folder, 'event.json');
      await writeFile(event, JSON.stringify(await stage.github.event(pull)));
      const variables = {
        INPUT_TOKEN: WRITE_TOKEN,
        GITHUB_API_URL: stage.github.url,
        GITHUB_SERVER_URL: stage.github.serverUrl,
        GITHUB_REPOSITORY: 'octo-org/tools',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
        GITHUB_SHA: '0'.repeat(40),
        GITHUB_WORKFLOW: 'bpftrace-guard',
        GITHUB_JOB: 'review',
      };
      const dotenv = join(folder, '.env');
      await writeFile(
        dotenv,
        Object.entries(variables)
          .map(([name, value]) => `${name}=${value}\n`)
          .join(''),
      );
      const modules = join(LOCAL_ACTION ?? '', 'node_modules');
      const command = [
        join(modules, 'tsx/dist/cli.mjs'),
        join(modules, '@github/local-action/src/index.ts'),
        ...['.', 'src/action/run.ts', dotenv],
      ];
      const { PATH = '' } = process.env;
      const stdout = await ended(command, {
        PATH,
        HOME: folder,
        TARGET_ACTION_PATH: process.cwd(),
        NODE_PACKAGE_MANAGER: 'npm',
      });
      expect(stdout).toContain('bpftrace-guard: 1 error in 1 script');
      expect(stdout).toMatch(/│ 'errors'\s+│ '?1'?\s+│/);
      expect(stage.github.comments(pull)).toHaveLength(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
