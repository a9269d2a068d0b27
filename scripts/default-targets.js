/**
 * Computes which machines are judged when nothing is configured, and writes them to src/facts/default-targets.table.ts,
 * and with what each is there for to docs/default-targets.md. They are the ones whose names people know, and what these
 * need beside them so that no script written from the tables does more harm to a machine that people have.
 *
 *   node scripts/default-targets.js            writes both
 *   node scripts/default-targets.js --check    exits 1 when one of them is not what the facts ask for
 *   node scripts/default-targets.js --report   prints what the set misses, also on the machines that it does not stand for
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The engine is TypeScript: bundled in memory, and loaded from there. */
async function loadDefaultSet() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: {
      contents: `export * from './scripts/default-set/default-set.ts';
        export { generatedScripts } from './scripts/default-set/generated-script.ts'; export { POPULATION } from './src/facts/query/population.ts';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    banner: {
      js: `import{createRequire as __createRequire}from'node:module';const require=__createRequire(${JSON.stringify(import.meta.url)});`,
    },
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A long line is broken as the formatter breaks it. */
function lineOf(script) {
  const line = `      script: ${quoted(script)},`;
  return line.length > 120 ? `      script:\n        ${quoted(script)},` : line;
}

function tableText(members) {
  const rows = members.map(({ name, only }) =>
    only === undefined
      ? `  { name: ${quoted(name)} },`
      : `  {
    name: ${quoted(name)},
    only: {
${lineOf(only.script)}
      harm: ${quoted(only.harm)},
      scripts: ${only.scripts},
    },
  },`,
  );
  return `import type { DefaultMember } from './target.ts';

/** Written by scripts/default-targets.js from the tables of facts: change those, and run it again. */
export const DEFAULT_MEMBERS: readonly DefaultMember[] = [
${rows.join('\n')}
];
`;
}

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

/** Columns as wide as their widest cell, as the formatter of the documentation has them. */
function tableOf(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function pageText(members, before, after) {
  const machines = members.map(({ name, only }) => {
    const { bpftrace, kernel, arch, paravirt } = POPULATION.members.find((target) => target.name === name);
    const why = only === undefined ? 'its name is known' : `${only.scripts} scripts`;
    return [code(name), bpftrace, kernel, arch, paravirt ? 'yes' : 'no', why];
  });
  const shown = members.flatMap(({ name, only }) =>
    only === undefined ? [] : [[code(name), only.harm, code(only.script)]],
  );
  return `<!-- Written by scripts/default-targets.js from the tables of facts: change those, not this page. -->

# The default targets

If neither the configuration nor \`--target\` names targets, a script is judged for these machines:

${tableOf(['Target', 'bpftrace', 'Kernel', 'Architecture', 'Paravirtual spin locks', 'There for'], machines)}

They represent ${after.machines} machines: every supported machine that has a name, with its own bpftrace and with the newest one, and
self-built kernels, for x86-64 with and without paravirtual spin locks, and for arm64. A generator writes
${after.scripts} scripts from the tables of facts: a probe on each function of the lock path, with each way to attach it and each way to
take a lock, alone and together with another probe. ${after.hanging} of these scripts hang at least one of the machines.

No script does more harm to any of the machines than to the default targets. The worst harm is a hang that is always
possible, then a hang that needs a condition, such as a key that is new to a map, then lost updates. The well-known machines
alone miss ${before.missed} scripts, ${before.missedHanging} of which hang a machine. So further machines are added, each time the one that covers
most of what is missing. Each added machine shows what no other target shows, for example:

${tableOf(['Target', 'The script', 'Which'], shown)}

The set does not represent kernels with back-ports (RHEL, its rebuilds, SUSE), nor kernels that are older than the tables.
Findings about those are less certain. Name them in the [configuration](configuration.md#targets).
`;
}

const set = await loadDefaultSet();
const { POPULATION, KNOWN_NAMES, countMissed } = set;
const matrix = set.populationMatrix();
const members = set.defaultMembers(matrix);
const names = members.map(({ name }) => name);
const [before, after] = [countMissed(KNOWN_NAMES, matrix), countMissed(names, matrix)];

if (process.argv.includes('--report')) {
  const rows = [
    ['by the known names', before],
    ['by the default set', after],
  ];
  for (const [why, counts] of set.countExcluded(names, set.generatedScripts())) rows.push([why, counts]);
  for (const [what, { scripts, machines, hanging, missed, missedHanging }] of rows)
    console.log(
      `${what}: ${scripts} scripts, ${machines} machines, ${hanging} hang somewhere; ${missed} missed, ${missedHanging} of them hang`,
    );
} else {
  const files = [
    ['src/facts/default-targets.table.ts', tableText(members)],
    ['docs/default-targets.md', pageText(members, before, after)],
  ];
  for (const [file, text] of files) {
    if (!process.argv.includes('--check')) writeFileSync(path.join(ROOT, file), text);
    else if (readFileSync(path.join(ROOT, file), 'utf8') !== text) {
      console.error(`${file} is not what the facts ask for. Run "node scripts/default-targets.js".`);
      process.exitCode = 1;
    }
  }
}
