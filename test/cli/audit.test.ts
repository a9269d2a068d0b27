import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { AUDIT, type AuditReport } from '../../src/audit/report.ts';
import { READ_TOKEN, USER_TOKEN } from '../github/access.ts';
import { commit } from '../github/repository.ts';
import { type Kind, type Organisation, setOrganisation } from './organisation.ts';
import { HARMLESS, RISKY, run, temporaryFolders } from './run.ts';

let organisation: Organisation;
afterEach(async () => {
  await organisation.close();
  expect(organisation.github.violations).toEqual([]);
});

const folder = temporaryFolders();

/** Runs `audit` in a folder, and reads the JSON that it writes. */
async function audit(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = await run(['audit', ...args, '--json', 'report.json'], {
    cwd,
    env: { ...organisation.env, ...env },
  });
  return { status, stdout, stderr, report: () => reportIn(cwd) };
}

function reportIn(cwd: string, name = 'report.json'): AuditReport {
  return AUDIT.parse(JSON.parse(readFileSync(path.join(cwd, name), 'utf8')));
}

test('x', async () => {
  organisation = await setOrganisation({
    tools: { files: { 'a.bt': RISKY, 'b.bt': HARMLESS } },
    empty: {},
    none: { files: { 'README.md': 'x' } },
  });
  const cwd = await folder({});
  const r = await audit(['--org', 'octo-org', '--sarif', 's.sarif', '--html', 'h.html'], cwd);
  process.stderr.write(
    [
      r.status,
      r.stdout,
      r.stderr,
      JSON.stringify(r.report(), null, 1),
      organisation.github.requests
        .map((q) => `${q.method} ${q.path} ${q.status} ${String(JSON.stringify(q.body)).slice(0, 60)}`)
        .join('\n'),
    ].join('\n'),
  );
});
