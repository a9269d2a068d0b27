import { targetLabel } from '../../src/facts/query/target.ts';
import { classOf, confusionOf, DID, didOf, isContradicted, SAID, saidOf, startsOtherwise } from './confusion.ts';
import {
  borderSentences,
  byMachine,
  machineRows,
  ORIGINS,
  originOf,
  summarySentence,
  survivors,
  timeSentences,
} from './evidence-summary.ts';
import { EXPLANATIONS } from './explained.ts';
import { hangs, judgedRuns, type Result, type Results, ranRuns } from './results.ts';
import { seenRows } from './seen-table.ts';

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

What the model says is what it says today of that very machine; *silent* is no finding but notes. [How it works](how-it-works.md)
says how the model comes to that, and what it does not follow. A finding whose [shape](#shapes) hung says so in one line.`;

/** The page docs/evidence.md: what was run, what the kernels did, and what the model says of it. */
export function evidencePage({ results }: Results): string {
  const written = results.filter((result) => originOf(result) !== 'generated');
  const generated = results.filter((result) => originOf(result) === 'generated');
  const { head, rows } = machineRows(results);
  const parts = [
    NOTICE,
    INTRODUCTION,
    '## Summary',
    summarySentence(results),
    timeSentences(results),
    table(head, rows),
  ];
  parts.push('## The model and the kernels', MATRICES, ...matrices(results));
  if (generated.length > 0) parts.push(`${GENERATED} ${borderSentences(generated)}`);
  const wrong = results.filter(isContradicted);
  parts.push('## Where the model is wrong', ...(wrong.length === 0 ? [NOTHING_WRONG] : [WRONG, resultTable(wrong)]));
  const certain = survivorRows(results);
  if (certain.length > 0)
    parts.push('## Where the model is certain and nothing hung', SURVIVED, table(SURVIVED_HEAD, certain));
  const otherwise = results.filter(startsOtherwise);
  if (otherwise.length > 0) parts.push('## Where bpftrace starts otherwise', OTHERWISE, resultTable(otherwise));
  parts.push('## Scripts', resultTable(written), '## Shapes', SHAPES, shapeTable({ results }));
  parts.push('## The texts', ...texts(results));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const MATRICES = `Numbers of scripts, each with the worst of its runs. Rows are what the model says, columns what the kernel did. A hang that
never came does not prove the model wrong: it may need more luck, or what the laboratory does not have. Nor does it prove it right.`;
const GENERATED =
  'The generated scripts are written by a generator with a fixed seed, and chosen before they run by what the model says of them: by turns one that it calls a hang and one near the border that it says nothing of, or the latter only.';
const WRONG = 'The kernel hung, and the model says nothing, or less than a hang.';
const NOTHING_WRONG = 'Nothing hung that the model says nothing of.';
const OTHERWISE = 'bpftrace did not start a script that the model says it starts, or the other way around.';
const SHAPES = `Scripts have the same shape where the worst cycles that the model finds in them differ only in names; which cycle of a script
closed is not known. A finding says so where its shape hung. One that only survived says nothing there: a hang is a matter of
luck.`;

const SURVIVED = `What the model is certain of hung in none of the runs here. The same script with the one thing that is named as missing
was run as well: that is the script in the last column.`;
const SURVIVED_HEAD = ['Script', 'Linux', 'bpftrace', 'Runs', 'Worst', 'Why it did not hang', 'With it'];

function survivorRows(results: readonly Result[]): string[][] {
  return survivors(results).map(({ result, runs }) => {
    const { name, kernel, architecture, bpftrace } = result;
    const shown = results.filter((each) => each.name === `explained/${name}`);
    const hung = shown.reduce((total, each) => total + hangs(each), 0);
    const ran = shown.reduce((total, each) => total + ranRuns(each), 0);
    return [
      name,
      `${kernel}${architecture === 'arm64' ? ' arm64' : ''}`,
      bpftrace,
      String(runs),
      didOf(result),
      EXPLANATIONS.find(({ of }) => of === name)?.because ?? 'not known',
      ran === 0 ? 'not run' : `explained/${name} hung in ${hung} of ${ran}`,
    ];
  });
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

/** One for each machine and origin of scripts. */
function matrices(results: readonly Result[]): string[] {
  return [...byMachine(results)].flatMap(([name, all]) => [
    `### ${targetLabel(name)}`,
    ...ORIGINS.flatMap((origin) => {
      const own = all.filter((result) => originOf(result) === origin);
      if (own.length === 0) return [];
      const confusion = confusionOf(own);
      const rows = SAID.flatMap((said) => {
        const row = confusion.get(said);
        return row === undefined ? [] : [[said, ...DID.map((did) => String(row.get(did) ?? 0))]];
      });
      return [table([`The model says (${origin})`, ...DID], rows)];
    }),
  ]);
}

function shapeTable(results: Results): string {
  const rows = seenRows(results).map(({ shape, probes, kernel, arch, bpftrace, hung, runs, scripts }) => [
    shape.replaceAll(' | ', '; '),
    probes.join(', '),
    `${kernel}${arch === 'arm64' ? ' arm64' : ''}`,
    bpftrace,
    `${hung} of ${runs}`,
    scripts.join(', '),
  ]);
  return table(['Shape', 'Probes', 'Linux', 'bpftrace', 'Hangs', 'Scripts'], rows);
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
