import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The licence texts of all packages whose files are in the bundles, sorted by name, as one text. A licence that several
 * packages share word for word stands once, below all their names.
 *
 * @param {string} root the folder that the inputs are relative to.
 * @param {Iterable<string>} inputs paths of bundled files, as esbuild's metafile lists them.
 * @returns {string}
 * @throws when a bundled package names no licence at all.
 */
export function collectLicences(root, inputs) {
  const packages = new Map();
  for (const folder of packageFolders(inputs)) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    packages.set(`${name} ${version}`, licenceText(path.join(root, folder), name, license));
  }
  const byText = new Map();
  for (const name of [...packages.keys()].sort()) {
    const text = packages.get(name);
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  const sections = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return ['The files in this folder contain the following packages.\n', ...sections].join(`\n${'-'.repeat(78)}\n\n`);
}

/**
 * Elsewhere, another version of a package would give other bytes.
 *
 * @param {string} root the folder that the inputs are relative to, with package-lock.json.
 * @param {Iterable<string>} inputs as above.
 * @throws when a bundled package is installed in another version than package-lock.json names.
 */
export function requireLocked(root, inputs) {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  for (const folder of packageFolders(inputs)) {
    const { version } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    const locked = packages[folder]?.version;
    if (version !== locked)
      throw new Error(`${folder} has version ${version}; package-lock.json has ${locked ?? 'none'}. Run "npm ci".`);
  }
}

/**
 * The folders of the packages that the inputs are files of, relative to the root as the inputs are.
 *
 * @param {Iterable<string>} inputs
 * @returns {Set<string>}
 */
function packageFolders(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  return folders;
}

function licenceText(folder, name, license) {
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(entry));
  if (file !== undefined) return readFileSync(path.join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
  const readme = ['README.md', 'readme.md'].map((entry) => path.join(folder, entry)).find((entry) => existsSync(entry));
  const section =
    readme && /^#+ *licen[cs]e\s*\n([\s\S]*?)(?=^#|$(?![\s\S]))/im.exec(readFileSync(readme, 'utf8'))?.[1];
  if (typeof license !== 'string') throw new Error(`${name} is bundled but names no licence.`);
  return `License: ${license} (the package has no licence file)${section ? `\n\n${section.trim()}` : ''}`;
}
