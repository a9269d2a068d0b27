import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import * as z from 'zod';
import { PROVIDERS } from '../../src/facts/providers.ts';
import { CLI, RISKY, temporaryFolders } from '../cli/run.ts';

const folderWith = temporaryFolders();
const PACK = path.resolve(import.meta.dirname, '../../scripts/vscode-extension.js');
const HOST = path.join(import.meta.dirname, 'vscode-host.cjs');
const SHOWN = z.object({
  uri: z.string().optional(),
  errors: z.array(z.string()),
  diagnostics: z.array(z.object({ message: z.string(), severity: z.number() })).optional(),
  registered: z.array(z.string()),
});

let files: Readonly<Record<string, Uint8Array>> = {};
let folder = '';
const textOf = (name: string) => new TextDecoder().decode(files[name]);
const pack = async (to: string) => {
  await promisify(execFile)(process.execPath, [PACK, '--to', to]);
  return readFileSync(to);
};

beforeAll(async () => {
  folder = await folderWith({ 'a.bt': RISKY });
  const bytes = await pack(path.join(folder, 'one.vsix'));
  expect(bytes.equals(await pack(path.join(folder, 'other.vsix')))).toBe(true);
  files = unzipSync(bytes);
});

describe('The extension for VS Code', () => {
  test('is packed with a manifest, types and all that it names', () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    const { PackageManifest: manifest } = parser.parse(textOf('extension.vsixmanifest'));
    const extension = JSON.parse(textOf('extension/package.json'));
    const { version } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(manifest.Metadata.Identity).toMatchObject({
      Id: extension.name,
      Version: version,
      Publisher: extension.publisher,
    });
    for (const { Path: named, Addressable: addressable } of manifest.Assets.Asset)
      expect([named in files, addressable]).toEqual([true, 'true']);
    const { Types: types } = parser.parse(textOf('[Content_Types].xml'));
    const endings = types.Default.map(({ Extension: ending }: { Extension: string }) => ending);
    for (const name of Object.keys(files))
      if (name !== '[Content_Types].xml') expect(endings).toContain(path.extname(name));
    const { languages, grammars } = extension.contributes;
    for (const named of [extension.main, languages[0].configuration, grammars[0].path])
      expect(Object.keys(files)).toContain(path.posix.join('extension', named));
    expect(textOf('extension/LICENSES.txt')).toContain('vscode-languageclient');
    for (const name of ['extension/language-configuration.json', `extension/${path.posix.normalize(grammars[0].path)}`])
      JSON.parse(textOf(name));
  });

  test('has a grammar that knows every provider', () => {
    const grammar = JSON.stringify(JSON.parse(textOf('extension/syntaxes/bpftrace.tmLanguage.json')));
    for (const { kind, spellings } of PROVIDERS)
      for (const { name } of spellings)
        if (kind !== 'once' && name.length > 2) expect(grammar).toMatch(new RegExp(`[(|]${name}[|)]`));
  });

  test('starts the server in an extension host, and shows what it finds', async () => {
    const extension = path.join(folder, 'extension.cjs');
    writeFileSync(extension, textOf('extension/extension.cjs'));
    // The program of the settings is a command: here one that runs what was built.
    const program = path.join(folder, 'bpftrace-guard');
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`, { mode: 0o755 });
    const host = async (name: string, args: readonly string[] = [], restarts = 0) => {
      const { stdout } = await promisify(execFile)(process.execPath, [
        HOST,
        extension,
        path.join(folder, 'a.bt'),
        name,
        JSON.stringify(args),
        String(restarts),
      ]);
      return SHOWN.parse(JSON.parse(stdout));
    };
    const shown = await host(program);
    expect(shown.errors).toEqual([]);
    expect(shown.uri).toMatch(/^file:.*a\.bt$/);
    expect(shown.diagnostics?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^This script can hang the machine/),
    ]);
    expect(shown.registered).toEqual(
      expect.arrayContaining(['bpftrace-guard.restart', 'bpftrace-guard.explain', 'registerHoverProvider']),
    );
    expect((await host(program, ['--ignore', 'abba-deadlock,lock-path-probe'])).diagnostics).toEqual([]);
    // The host ends by itself only if no server is left behind.
    expect((await host(program, [], 3)).errors).toEqual([]);
    const { errors } = await host('no-such-program');
    expect(errors.at(-1)).toMatch(/no-such-program cannot be started .*bpftrace-guard\.path/);
  });
});
