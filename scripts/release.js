/**
 * Makes the files of a release, and says what its tag means. It asks the network nothing.
 *
 *   node scripts/release.js v0.2.0 --to DIR
 *
 * DIR gets what is published: the tarball for npm, the licences, the Homebrew formula, the checksums of these, and `notes.md`, the
 * section of CHANGELOG.md. Standard output gets lines for GITHUB_OUTPUT: `version`, `channel` (the dist-tag of npm: `latest`, `next`
 * for a pre-release, `release-0.1` for a fix of an older series) and `moving`, the tags that now mean this release.
 * The checkout must have all tags. Ends with 1 and a sentence when the tag is not that of the sources.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const read = (file) => readFileSync(path.join(ROOT, file), 'utf8');

class Refusal extends Error {}

/** The section of a version in the text of CHANGELOG.md, without its heading; undefined while there is none with a date. */
function notesOf(changelog, version) {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((each) => each.startsWith(`${version} (`));
  return /^\S+ \(\d{4}-\d{2}-\d{2}\)\n([\s\S]*\S)/.exec(section ?? '')?.[1]?.trim();
}

/** Numbers of a version such as 0.2.0; undefined for a pre-release and for any other text. */
function numbersOf(version) {
  return /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
}

/**
 * What a tag means beside those that are there.
 *
 * @param {string} version of the release
 * @param {string[]} tags all of the repository, such as v0.1.0
 */
function meaningOf(version, tags) {
  const own = numbersOf(version);
  if (own === undefined) return { channel: 'next', moving: [] };
  const others = tags
    .flatMap((tag) => (tag.startsWith('v') ? [numbersOf(tag.slice(1)) ?? []] : []))
    .filter(([major]) => major !== undefined);
  /** Whether no release that starts with the same `count` numbers is newer. */
  const isNewest = (count) =>
    others
      .filter((other) => other.slice(0, count).join() === own.slice(0, count).join())
      .every((other) => compare(own, other) >= 0);
  const series = [1, 2].filter(isNewest).map((count) => `v${own.slice(0, count).join('.')}`);
  return { channel: isNewest(0) ? 'latest' : `release-${own.slice(0, 2).join('.')}`, moving: series };
}

function compare(one, other) {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at === -1 ? 0 : one[at] - other[at];
}

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** @returns {string} the text of the formula for a release. */
function formula(version, sum) {
  return read('packaging/homebrew/bpftrace-guard.rb')
    .replace(/(?<=download\/)v[^/]+\/bpftrace-guard-.+?(?=\.tgz")/, `v${version}/bpftrace-guard-${version}`)
    .replace(/(?<=^ {2}sha256 ")[0-9a-f]*(?=")/m, sum);
}

function release(tag, to) {
  const { version, repository } = JSON.parse(read('package.json'));
  if (tag !== `v${version}`) throw new Refusal(`The tag is ${tag} and not v${version}, the version of package.json.`);
  const notes = notesOf(read('CHANGELOG.md'), version);
  if (notes === undefined) throw new Refusal(`CHANGELOG.md has no section "${version} (YEAR-MONTH-DAY)".`);
  const tags = execFileSync('git', ['tag', '--list'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
  mkdirSync(to, { recursive: true });
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', path.resolve(to)];
  const [{ filename }] = JSON.parse(execFileSync('npm', packing, { cwd: ROOT, encoding: 'utf8' }));
  const files = {
    tarball: filename,
    licences: 'LICENSES.txt',
    formula: 'bpftrace-guard.rb',
  };
  copyFileSync(path.join(ROOT, 'dist/LICENSES.txt'), path.join(to, files.licences));
  writeFileSync(path.join(to, files.formula), formula(version, sha256(path.join(to, filename))));
  const sums = Object.values(files).map((name) => `${sha256(path.join(to, name))}  ${name}\n`);
  writeFileSync(path.join(to, 'SHA256SUMS'), sums.join(''));
  // On the page of a release, a relative link leads nowhere.
  const source = `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/${tag}/`;
  writeFileSync(path.join(to, 'notes.md'), `${notes.replace(/\]\((?!https:)/g, `](${source}`)}\n`);
  const { channel, moving } = meaningOf(version, tags);
  process.stdout.write(`version=${version}\nchannel=${channel}\nmoving=${moving.join(' ')}\n`);
}

const { values, positionals } = parseArgs({ options: { to: { type: 'string' } }, allowPositionals: true });
try {
  if (positionals.length !== 1 || values.to === undefined)
    throw new Refusal('Usage: node scripts/release.js TAG --to DIR');
  release(positionals[0], values.to);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`::error::${error.message}`);
  process.exitCode = 1;
}
