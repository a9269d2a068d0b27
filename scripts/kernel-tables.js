/**
 * Generates the kernel tables of src/facts/kernel-tables from the packages of scripts/kernel-packages.json.
 *
 *   npm run kernel-tables                    writes the table of each package that can be had
 *   npm run kernel-tables -- --check         compares them, and ends with 1 when one differs
 *
 * Old kernels leave Debian's archive: their tables stay as they are, and are listed. The images are fetched by
 * scripts/debian-kernels.sh, and read by dist/cli.js: run "npm run build" before.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const FETCH = path.join(ROOT, 'scripts/debian-kernels.sh');
const CLI = path.join(ROOT, 'dist/cli.js');
const TABLES = path.join(ROOT, 'src/facts/kernel-tables');
const GONE = 3;

/** Where the image of a package is; undefined when the archive no longer has the package. */
function imageOf({ suite, arch, package: name, sha256 }) {
  const { status, stdout } = spawnSync(FETCH, ['fetch', suite, arch, name, sha256], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === GONE) return undefined;
  if (status !== 0) throw new Error(`${name} could not be fetched.`);
  return stdout.trim();
}

function read(image, { package: name, version, suite }) {
  const source = `${name} ${version} (${suite})`;
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 };
  return execFileSync(process.execPath, [CLI, 'kernel-table', image, '--source', source], options);
}

/** The lines that two texts do not share. */
function differences(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

const check = process.argv.includes('--check');
const gone = [];
let wrong = 0;
for (const row of JSON.parse(readFileSync(path.join(ROOT, 'scripts/kernel-packages.json'), 'utf8'))) {
  const image = imageOf(row);
  if (image === undefined) {
    gone.push(`${row.package} ${row.version}`);
    continue;
  }
  const text = read(image, row);
  const { arch, kernel } = JSON.parse(text);
  const file = path.join(TABLES, `${arch}-${kernel}.json`);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const changed = differences(before, text);
  console.log(`${path.relative(ROOT, file)}: ${before === text ? 'the same' : `${changed.length} lines differ`}`);
  if (before === text) continue;
  wrong++;
  if (check) for (const line of changed) console.log(`  ${line}`);
  else writeFileSync(file, text);
}
for (const name of gone) console.log(`${name} is not in the archive any more: its table stays as it is.`);
if (check && wrong > 0) process.exitCode = 1;
