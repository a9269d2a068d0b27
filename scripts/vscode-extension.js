/**
 * Packs the extension for VS Code, editors/vscode, into a .vsix: a zip with the extension, its manifest and the types of its files.
 *
 *   node scripts/vscode-extension.js --to FILE.vsix
 *
 * The same sources give the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { XMLBuilder } from 'fast-xml-parser';
import { zipSync } from 'fflate';
import { collectLicences, requireLocked } from './bundled-packages.js';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SOURCE = path.join(ROOT, 'editors/vscode');
/** What is bundled, and so not packed as it is. */
const BUNDLED = 'extension.js';

/** The content of files by their names. */
async function filesOf() {
  const files = new Map();
  for (const name of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).sort())
    if (name !== BUNDLED && /\.\w+$/.test(name)) files.set(name, readFileSync(path.join(SOURCE, name)));
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [path.join(SOURCE, BUNDLED)],
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    keepNames: true,
    logLevel: 'error',
  });
  const inputs = Object.keys(metafile.inputs);
  requireLocked(ROOT, inputs);
  files.set('extension.cjs', outputFiles[0].contents);
  files.set('LICENSE.txt', readFileSync(path.join(ROOT, 'LICENSE')));
  files.set('LICENSES.txt', Buffer.from(collectLicences(ROOT, inputs)));
  return files;
}

/** The manifest of the package, in the format of Visual Studio. */
function manifestOf({ name, version, publisher, displayName, description, keywords, categories, engines, repository }) {
  const address = repository.url.replace(/\.git$/, '');
  const properties = {
    'Microsoft.VisualStudio.Code.Engine': engines.vscode,
    'Microsoft.VisualStudio.Code.ExtensionDependencies': '',
    'Microsoft.VisualStudio.Code.ExtensionPack': '',
    'Microsoft.VisualStudio.Code.ExtensionKind': 'workspace',
    'Microsoft.VisualStudio.Code.LocalizedLanguages': '',
    'Microsoft.VisualStudio.Code.EnabledApiProposals': '',
    'Microsoft.VisualStudio.Code.ExecutesCode': 'true',
    'Microsoft.VisualStudio.Services.Links.Source': `${address}.git`,
    'Microsoft.VisualStudio.Services.Links.GitHub': `${address}.git`,
    'Microsoft.VisualStudio.Services.Links.Support': `${address}/issues`,
    'Microsoft.VisualStudio.Services.Links.Learn': `${address}#readme`,
    'Microsoft.VisualStudio.Services.GitHubFlavoredMarkdown': 'true',
    'Microsoft.VisualStudio.Services.Content.Pricing': 'Free',
  };
  return xml({
    PackageManifest: {
      '@Version': '2.0.0',
      '@xmlns': 'http://schemas.microsoft.com/developer/vsx-schema/2011',
      '@xmlns:d': 'http://schemas.microsoft.com/developer/vsx-schema-design/2011',
      Metadata: {
        Identity: { '@Language': 'en-US', '@Id': name, '@Version': version, '@Publisher': publisher },
        DisplayName: displayName,
        Description: { '@xml:space': 'preserve', '#text': description },
        Tags: [...keywords, '__ext_bt'].join(','),
        Categories: categories.join(','),
        GalleryFlags: 'Public',
        Properties: {
          Property: Object.entries(properties).map(([id, value]) => ({ '@Id': id, '@Value': value })),
        },
        License: 'extension/LICENSE.txt',
      },
      Installation: { InstallationTarget: { '@Id': 'Microsoft.VisualStudio.Code' } },
      Dependencies: '',
      Assets: {
        Asset: [
          asset('Microsoft.VisualStudio.Code.Manifest', 'extension/package.json'),
          asset('Microsoft.VisualStudio.Services.Content.Details', 'extension/README.md'),
          asset('Microsoft.VisualStudio.Services.Content.License', 'extension/LICENSE.txt'),
        ],
      },
    },
  });
}

function asset(type, file) {
  return { '@Type': type, '@Path': file, '@Addressable': 'true' };
}

/** The types of the files by their endings, as the format wants them. */
function contentTypes(names) {
  const types = {
    '.json': 'application/json',
    '.vsixmanifest': 'text/xml',
    '.md': 'text/markdown',
    '.txt': 'text/plain',
    '.cjs': 'application/octet-stream',
  };
  const endings = [...new Set([...names.map((name) => path.extname(name)), '.vsixmanifest'])].sort();
  const unknown = endings.filter((ending) => types[ending] === undefined);
  if (unknown.length > 0) throw new Error(`No type is known of ${unknown.join(', ')}.`);
  return xml({
    Types: {
      '@xmlns': 'http://schemas.openxmlformats.org/package/2006/content-types',
      Default: endings.map((ending) => ({ '@Extension': ending, '@ContentType': types[ending] })),
    },
  });
}

function xml(content) {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressBooleanAttributes: false,
  });
  return Buffer.from(`<?xml version="1.0" encoding="utf-8"?>\n${builder.build(content)}`);
}

const { values } = parseArgs({ options: { to: { type: 'string' } } });
if (values.to === undefined) throw new Error('usage: node scripts/vscode-extension.js --to FILE.vsix');
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const extension = JSON.parse(readFileSync(path.join(SOURCE, 'package.json'), 'utf8'));
if (extension.version !== version)
  throw new Error(
    `The extension has the version ${extension.version}, and the program ${version}: set that in editors/vscode/package.json.`,
  );
const files = await filesOf();
const packed = {
  'extension.vsixmanifest': manifestOf(extension),
  '[Content_Types].xml': contentTypes([...files.keys()]),
};
for (const [name, content] of files) packed[`extension/${name}`] = content;
// The earliest time that a zip can have: the same on every machine.
const zip = zipSync(packed, { level: 9, mtime: new Date(1980, 0, 1) });
writeFileSync(values.to, zip);
console.log(`${values.to}: ${zip.length} bytes`);
