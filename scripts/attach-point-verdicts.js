/**
 * Records what bpftrace 0.27 says of the attach points in test/fixtures/attach-points.json, in the same file.
 *
 *   BPFTRACE_027="$(scripts/bpftrace-027.sh)" node scripts/attach-point-verdicts.js
 *
 * Each is asked for in a script with an empty body, with --dry-run: nothing is traced. None of them names a function or
 * a tracepoint that exists.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const command = process.env.BPFTRACE_027;
if (!command) throw new Error('Set BPFTRACE_027 to the command that scripts/bpftrace-027.sh prints.');

const fixture = new URL('../test/fixtures/attach-points.json', import.meta.url);
/** What depends on the machine, and says nothing about how an attach point is written. */
const ENVIRONMENT =
  /No matches|no valid attach points|is not loaded|requires --unsafe|does not exist|not traceable|No probes to attach|[Nn]o such|[Cc]ould not|[Uu]nable|[Ff]ailed|BTF|not (?:found|supported|available)|attaching|No .* probe|couldn't|Cannot/;

const points = JSON.parse(readFileSync(fixture, 'utf8')).map(({ text }) => text);
const folder = mkdtempSync('/tmp/bpftrace-guard-attach-points-');
try {
  const verdicts = points.map((text) => ({ text, ...verdictOf(text) }));
  writeFileSync(fixture, `${JSON.stringify(verdicts, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function verdictOf(text) {
  const file = path.join(folder, 'one.bt');
  writeFileSync(file, `${text} { }\n`);
  const { stderr } = spawnSync(command, ['--dry-run', file], { encoding: 'utf8', timeout: 20_000 });
  const messages = [...stderr.matchAll(/^(?:\S+: )?ERROR: (.*)$/gm)].map(([, message]) => message);
  const complaint = messages.find((message) => !ENVIRONMENT.test(message));
  return complaint === undefined ? { verdict: 'taken' } : { verdict: 'refused', message: complaint };
}
