/// <reference lib="dom" />
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { codeBlocks } from '../docs/pages.ts';
import { describeWith } from '../real-tool.ts';
import { pack, temporaryFolder, userEnvironment } from './packed.ts';

const home = temporaryFolder();
const env = userEnvironment(home);
const packed = pack(home);

/** A project that has the package from the tarball, and nothing else. */
const project = path.join(home, 'project');
mkdirSync(project);
writeFileSync(path.join(project, 'package.json'), '{ "type": "module" }\n');
execFileSync('npm', ['install', '--no-audit', '--no-fund', packed.tarball], { cwd: project, env, stdio: 'pipe' });

/** A user of every export and of every exported type. */
const CONSUMER = `import {
  analyse, applyFix, fix, machines, resolveTargets, rules, version,
  type Analysis, type AnalysisOptions, type Confidence, type Edit, type Finding, type Fix, type FixedFinding, type FixedScript,
  type FixKind, type Machine, type Position, type Range, type RelatedPlace, type Rule, type RuleId, type Seen, type Severity,
  type Stop, type Target, type TargetVerdict, type Tried, type Verdict, type WitnessStep,
} from 'bpftrace-guard';

export async function told() {
  const text = 'fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }\\n' +
    'fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }\\n';
  const setting: Partial<Record<RuleId, Severity | 'off'>> = { 'lossy-mitigation': 'off' };
  const least: Confidence = 'possible';
  const options: AnalysisOptions = { path: 'x.bt', targets: ['debian-13'], rules: setting, minConfidence: least, files: {} };
  const analysis: Analysis = analyse(text, options);
  const finding: Finding | undefined = analysis.findings.find(({ rule }) => rule === 'abba-deadlock');
  if (finding === undefined) throw new Error('no finding');
  const best: Fix | undefined = finding.fixes.find(({ safe }) => safe);
  if (best === undefined) throw new Error('no rewrite');
  const { start }: Range = finding.range;
  const { line }: Position = start;
  const kinds: readonly FixKind[] = finding.fixes.map(({ kind }) => kind);
  const edits: readonly Edit[] = best.edits;
  const stops: readonly Stop[] = best.stops ?? [];
  const verdicts: readonly TargetVerdict[] = finding.verdicts;
  const worst: Verdict | undefined = verdicts[0]?.verdict;
  const places: readonly RelatedPlace[] = finding.related;
  const steps: readonly WitnessStep[] = finding.witness ?? [];
  const seen: Seen | undefined = finding.seen;
  const tried: readonly Tried[] = finding.tried ?? [];
  const applied: string = applyFix(text, finding, best).text;
  const after: FixedScript = await fix(text, options);
  const fixed: readonly FixedFinding[] = after.fixed;
  const known: readonly Machine[] = machines();
  const targets: readonly Target[] = resolveTargets(['debian-13']);
  const about: Rule | undefined = rules().find(({ id }) => id === finding.rule);
  // @ts-expect-error: there is no such rule.
  const wrong: AnalysisOptions = { rules: { 'no-such-rule': 'off' } };
  // @ts-expect-error: what is said of a script is not changed.
  const change = () => { analysis.findings = []; };
  return {
    version, line, kinds, worst, edits: edits.length, stops: stops.length, places: places.length, steps: steps.length,
    seen: seen?.hung, tried: tried.length, left: analyse(applied, options).findings.length, same: after.text === applied,
    fixed: fixed.length, known: known.length > 10, targets: targets.map(({ name }) => name), about: about?.id, wrong: typeof wrong, change: typeof change,
  };
}
`;

/** What the consumer finds. */
const TOLD = {
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
  line: 2,
  worst: 'hang',
  left: 0,
  same: true,
  fixed: 1,
  known: true,
  targets: ['debian-13'],
  about: 'abba-deadlock',
};

describe('a consumer of the tarball', () => {
  test('compiles with the strictest settings, whatever finds the modules, without types of Node or the DOM', () => {
    writeFileSync(path.join(project, 'consumer.ts'), CONSUMER);
    for (const [module, moduleResolution] of [
      ['NodeNext', 'NodeNext'],
      ['ESNext', 'Bundler'],
    ]) {
      const compilerOptions = {
        target: 'ES2022',
        lib: ['ES2022'],
        module,
        moduleResolution,
        types: [],
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        outDir: 'out',
      };
      writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
      const tsc = path.resolve('node_modules/typescript/bin/tsc');
      const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', '.'], { cwd: project, encoding: 'utf8' });
      expect([module, status, stdout]).toEqual([module, 0, '']);
    }
  });

  test('runs in Node', () => {
    const print = `import { told } from './out/consumer.js'; console.log(JSON.stringify(await told()));`;
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', print], {
      cwd: project,
      env,
      encoding: 'utf8',
    });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject(TOLD);
  });

  test('runs where nothing of Node or a browser is there but the language and TextEncoder', async () => {
    const { TextEncoder, TextDecoder } = globalThis;
    const context = createContext({ TextEncoder, TextDecoder });
    runInContext(await bundled(), context);
    expect(JSON.parse(JSON.stringify(await runInContext('told', context)))).toMatchObject(TOLD);
  });

  test('sees what is exported, and nothing else of the package', () => {
    const load = (name: string) =>
      spawnSync(process.execPath, ['--input-type=module', '--eval', `await import('${name}')`], {
        cwd: project,
        env,
        encoding: 'utf8',
      });
    expect(load('bpftrace-guard').status).toBe(0);
    expect(load('bpftrace-guard/dist/cli.js').stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
    // Older Nodes load an ES module by require() too, as package.json is.
    const required = spawnSync(
      process.execPath,
      ['--input-type=commonjs', '--print', `require('bpftrace-guard/package.json').version`],
      { cwd: project, env, encoding: 'utf8' },
    );
    expect(required.stdout.trim()).toBe(TOLD.version);
  });

  test('can do what the documentation shows', () => {
    const [example] = codeBlocks(readFileSync('docs/library.md', 'utf8')).filter(({ language }) => language === 'js');
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', example?.code ?? ''], {
      cwd: project,
      env,
      encoding: 'utf8',
    });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/^2 error This probe can hang the machine/);
  });
});

test('the declarations stand by themselves, and name no type of the engine', () => {
  const text = readFileSync(path.join(project, 'node_modules/bpftrace-guard/dist/index.d.ts'), 'utf8');
  const declared = [...text.matchAll(/^export (?:declare )?(?:type|interface|function|const) (\w+)/gm)].map(
    ([, name = '']) => name,
  );
  for (const name of declared) expect([name, CONSUMER.includes(name)]).toEqual([name, true]);
  // Each name that a declaration uses is declared, or a part of the language.
  const code = text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '').replace(/'[^'\n]*'/g, '');
  expect(code).not.toMatch(/\b(?:import|from|any)\b/);
  const used = new Set([...code.matchAll(/\b[A-Z]\w+/g)].map(([name]) => name));
  const ofLanguage = ['Readonly', 'Partial', 'Record', 'Promise', 'Pick'];
  expect([...used].filter((name) => !declared.includes(name) && !ofLanguage.includes(name))).toEqual([]);
});

/** The consumer as a script for a browser, which puts what it finds into `told`. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { told } from './consumer.ts'; globalThis.told = told();`,
      resolveDir: project,
      loader: 'ts',
    },
    absWorkingDir: project,
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

describeWith('CHROMIUM', 'in Chromium', (executablePath) => {
  test('the bundled consumer finds the same', async () => {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: await bundled() });
      expect(await page.evaluate('told')).toMatchObject(TOLD);
    } finally {
      await browser.close();
    }
  });
});
