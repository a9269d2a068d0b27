/**
 * Records what bpftrace says of the attach points in test/fixtures/attach-points.json, in the same file: null for one that
 * it takes, or its complaint. Asked is each release whose command is set:
 *
 *   export BPFTRACE_027="$(scripts/bpftrace-027.sh)" BPFTRACE_023=command BPFTRACE_017=command
 *   node scripts/attach-point-verdicts.js           records
 *   node scripts/attach-point-verdicts.js --check   exits 1 if a release now refuses what it took, or the other way round
 *
 * Nothing is attached: the body of each probe uses a variable that does not exist, which bpftrace notices after it has
 * judged the attach points and before it attaches any. Should a run end well all the same, the script stops. None of the
 * names is one that a kernel has.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Each with the option that makes it judge a script. */
const RELEASES = [
  { release: '0.17.0', command: process.env.BPFTRACE_017, option: '-d' },
  { release: '0.23.2', command: process.env.BPFTRACE_023, option: '--dry-run' },
  { release: '0.27.1', command: process.env.BPFTRACE_027, option: '--dry-run' },
].filter(({ command }) => command);
if (RELEASES.length === 0) throw new Error('Set BPFTRACE_027 to the command that scripts/bpftrace-027.sh prints.');

/** So many processes at a time. */
const PROCESSES = 2;
const BODY = '{ $undefined_on_purpose }';
const ON_PURPOSE = 'undefined_on_purpose';
/** What depends on the machine, the options or the permissions, and says nothing about how an attach point is written. */
const ENVIRONMENT =
  /No matches|no valid attach points|No attach points|is not loaded|requires --unsafe|does not exist|not traceable|No probes to attach|not found|not available|No DWARF|BTF|required for watchpoint/;

const fixture = new URL('../test/fixtures/attach-points.json', import.meta.url);
const points = JSON.parse(readFileSync(fixture, 'utf8'));
const folder = mkdtempSync('/tmp/bpftrace-guard-attach-points-');
try {
  for (const asked of RELEASES) await askAll(asked);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (!process.argv.includes('--check')) writeFileSync(fixture, `${JSON.stringify(points, null, 2)}\n`);

async function askAll({ release, command, option }) {
  const waiting = points.entries();
  const work = async (name) => {
    const file = path.join(folder, `${name}.bt`);
    for (const [, point] of waiting) {
      writeFileSync(file, `${point.text} ${BODY}\n`);
      note(point, release, complaintOf(point.text, await run(command, [option, file])));
    }
  };
  await Promise.all(Array.from({ length: PROCESSES }, (_, index) => work(index)));
}

function note(point, release, said) {
  const before = point.said[release];
  if (process.argv.includes('--check') && (before === null) !== (said === null)) {
    console.log(`${point.text}: ${release} said ${before ?? 'yes'}, and now ${said ?? 'yes'}`);
    process.exitCode = 1;
  }
  point.said[release] = said;
}

function complaintOf(text, { status, message }) {
  if (status === 0) throw new Error(`bpftrace took the body for ${text}: it may have attached it.`);
  const complaints = [...message.matchAll(/^(?:\S+: )?(?:ERROR|FATAL): (.*)$/gm)].map(([, complaint]) => complaint);
  return complaints.find((each) => !ENVIRONMENT.test(each) && !each.includes(ON_PURPOSE)) ?? null;
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 20_000 });
    let message = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      message += text;
    });
    child.on('error', reject).on('close', (status) => resolve({ status, message }));
  });
}
