import { classOf, confusionOf, DID, didOf, isContradicted, SAID, saidOf, targetOfResult } from './confusion.ts';
import { hangs, judgedRuns, type Result, type Results } from './results.ts';

const NOTICE =
  '<!-- Written by `npm run lab -- --evidence` from test/lab/results.json: run something, do not edit this page. -->';

const INTRODUCTION = `# Evidence

What real kernels did with scripts like those that bpftrace-guard warns of. Each script ran in a guest (QEMU, 4 CPUs) with
threads that contend for spin locks, by \`npm run lab\`. The numbers are all runs there were, whatever came out.

- **hung**: the guest's heartbeat was lost, and in each of three samples of the registers the same CPUs waited for a spin lock with
  interrupts off. A hang is a matter of luck: a script that hung once hangs.
- **lost**: the load and bpftrace came to their ends, but bpftrace reported updates that a lock made fail.
- **survived**: the load and bpftrace came to their ends, and the programs of the script ran.
- **refused**: bpftrace did not start the script.
- **unknown**: the guest was too slow, or no program of the script ran.

What the model says is what it says today of that very machine; *silent* is no finding but notes.`;

/** The page docs/evidence.md: what was run, what the kernels did, and what the model says of it. */
export function evidencePage({ results }: Results): string {
  const written = results.filter(({ name }) => !isGenerated(name));
  const parts = [NOTICE, INTRODUCTION, '## Scripts', resultTable(written)];
  const generated = results.filter(({ name }) => isGenerated(name));
  if (generated.length > 0) parts.push('## Generated scripts', GENERATED, ...matrices(generated));
  const wrong = results.filter(isContradicted);
  if (wrong.length > 0) parts.push('## Where the model is wrong', WRONG, resultTable(wrong));
  parts.push('## The texts', ...texts(results));
  return `${parts.join('\n\n')}\n`;
}

const GENERATED = `Written by a generator with a fixed seed, half of them silent and one fact away from a hang. Rows are what the model says,
columns what the kernel did.`;
const WRONG = 'The kernel hung, and the model says nothing, or less than a hang.';

function isGenerated(name: string): boolean {
  return name.startsWith('generated/');
}

function resultTable(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.name,
    `${result.kernel}${result.architecture === 'arm64' ? ' arm64' : ''}`,
    result.bpftrace,
    conditionsOf(result),
    `${hangs(result)} of ${judgedRuns(result)}`,
    didOf(result) === 'lost' ? `lost ${result.lost} in ${result.programRuns} runs of its programs` : didOf(result),
    modelOf(result),
    result.date,
  ]);
  return table(['Script', 'Linux', 'bpftrace', 'Load', 'Hangs', 'Worst', 'The model says', 'Last run'], rows);
}

function conditionsOf({ loads, seconds, copies, acceleration }: Result): string {
  return `${loads.join(', ')}, ${seconds} s${copies > 1 ? `, ${copies} copies` : ''}, ${acceleration.toUpperCase()}`;
}

function modelOf(result: Result): string {
  const said = saidOf(result);
  return said.verdict === 'safe' || said.confidence === undefined
    ? classOf(said)
    : `${said.verdict} (${said.confidence})`;
}

/** One for each machine. */
function matrices(results: readonly Result[]): string[] {
  const machines = [...new Set(results.map(targetOfResult))];
  return machines.flatMap((name) => {
    const confusion = confusionOf(results.filter((result) => targetOfResult(result) === name));
    const rows = SAID.flatMap((said) => {
      const row = confusion.get(said);
      return row === undefined ? [] : [[said, ...DID.map((did) => String(row.get(did) ?? 0))]];
    });
    return [`### ${name}`, table(['The model says', ...DID], rows)];
  });
}

/** Each text once, though it ran on several machines. */
function texts(results: readonly Result[]): string[] {
  const shown = new Map(results.map((result) => [`${result.name}\n${result.script}`, result]));
  return [...shown.values()].flatMap(({ name, script }) => [
    `### ${name}`,
    `\`\`\`bpftrace\n${script.trimEnd()}\n\`\`\``,
  ]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, head.map(() => '---'), ...rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))];
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
