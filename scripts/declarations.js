import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The files that the declarations of the library are made of: what the first ones declare, the last one uses. */
const PARTS = ['render/report-data', 'index'];

/** What holds the parts together in src/, and is not needed where they are one file. */
const JOINT = new RegExp(`^(?:import|export) type .* from '\\./(?:${PARTS.join('|')})\\.ts';\n`, 'gm');

/**
 * The declarations of the library, one file that stands by itself: nothing of the engine is in it.
 *
 * @param root of the repository.
 * @throws Error if a declaration needs a type of another file.
 */
export function declarationsOfLibrary(root) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-types-'));
  try {
    const project = path.join(folder, 'tsconfig.json');
    const compilerOptions = {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: path.join(root, 'src'),
      outDir: path.join(folder, 'out'),
      typeRoots: [path.join(root, 'node_modules/@types')],
    };
    const files = [path.join(root, 'src/index.ts')];
    const settings = { extends: path.join(root, 'tsconfig.json'), compilerOptions, include: [], files };
    writeFileSync(project, JSON.stringify(settings));
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [compiler, '--project', project], { stdio: ['ignore', 'inherit', 'inherit'] });
    const read = (part) => readFileSync(path.join(folder, 'out', `${part}.d.ts`), 'utf8');
    const text = PARTS.map(read).join('').replaceAll(JOINT, '');
    const leak = /^.*\b(?:from|import\() ?['"].*$/m.exec(text);
    if (leak !== null) throw new Error(`The declarations of the library need another file: ${leak[0].trim()}`);
    return text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
