import { expect, test } from '@jest/globals';
import { resolveTargets } from '../../src/config/targets.ts';
import { Analyser } from '../../src/engine/analyse.ts';
import { Library } from '../../src/engine/program/library.ts';
import type { AnalysedFile } from '../../src/engine/report.ts';
import { fileOfPlace } from '../../src/engine/report.ts';
import { applyEdits } from '../../src/engine/rewrite/edit.ts';
import { renderJson } from '../../src/render/json.ts';
import type { Span } from '../../src/text/position.ts';
import { Generator } from '../differential/generator.ts';
import { mutate } from '../differential/mutation.ts';
import { Random } from '../differential/random.ts';
import { outputOf } from '../render/json-contract.ts';
import { withMessage } from '../said.ts';
import { SEED } from '../seed.ts';

/** Inputs of one run: a slice in `npm test`; `npm run fuzz` goes over a million. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 500 * Number(process.env.TEST_SCALE ?? 1));

/** Older and newer releases, kernels with and without rqspinlock. */
const TARGETS = ['debian-12', 'debian-13', 'bpftrace@0.27.1,kernel@6.12', 'bpftrace@newest,kernel@7.3'];
const NAMES = ['a.bt', 'b.bt', 'lib/c.bt', 'd.bt'];

/** What the grammar alone seldom writes: locks, guards, imports, comments that are read. */
const PIECES = [
  'fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }',
  'fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }',
  'fentry:_raw_spin_lock /@g[cpu] == 0/ { @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }',
  'import "b.bt";',
  'import "lib/c.bt";',
  'import "lib";',
  'import "a.bt";',
  'import "gone.bt";',
  'import "x.bpf.c";',
  '#include "lib/c.bt"',
  'macro m(@m, e) { @m[e] = count(); n(@m, e); }',
  'macro n(@m, e) { if (has_key(@m, e)) { @m[e] = 1; } m(@m, e + 1); }',
  '#define ADD @a[pid] = 1',
  'kprobe:vfs_read { m(@a, pid); ADD; }',
  'BEGIN { for ($i : 0..ncpus) { @g[$i] = sum(0); } }',
  '// bpftrace-guard: ignore[abba-deadlock] because',
  '// bpftrace-guard: ignore[',
  'config = { max_map_keys = 2; }',
  'let @a = lruhash(10);',
  'tracepoint:lock:contention_begin { @[kstack] = count(); print(@a); }',
  'interval:s:1 { clear(@a); zero(@b); }',
];
const LETTERS = ['\u202e', '\ud800', '\0', '\r', '🔥', 'é', '\ufeff'];

interface Input {
  readonly files: ReadonlyMap<string, string>;
  readonly group: readonly string[];
  readonly targets: readonly string[];
}

function inputOf(random: Random, generator: Generator): Input {
  const files = new Map<string, string>();
  for (const name of NAMES.slice(0, 1 + random.below(NAMES.length))) files.set(name, textOf(random, generator));
  const group = [...files.keys()].filter(() => random.chance(0.4));
  return { files, group: group.length > 1 ? group : [], targets: [random.pick(TARGETS), random.pick(TARGETS)] };
}

function textOf(random: Random, generator: Generator): string {
  const parts: string[] = [];
  do {
    const script = random.chance(0.6) ? random.pick(PIECES) : generator.writeScript();
    parts.push(random.chance(0.4) ? mutate(script, random) : script);
  } while (random.chance(0.6));
  const text = parts.join('\n');
  if (!random.chance(0.05)) return text;
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(LETTERS) + text.slice(at);
}

function judge({ files, group, targets }: Input): AnalysedFile[] {
  const resolved = resolveTargets([...new Set(targets)]);
  if (!resolved.ok) throw new Error(resolved.errors.join());
  const library = new Library();
  for (const [path, text] of files) library.add(path, { kind: 'text', text });
  library.add('lib', { kind: 'folder', names: ['c.bt'] });
  for (const path of ['gone.bt', 'x.bpf.c', 'lib/gone.bt'])
    library.add(path, { kind: 'unread', message: 'It is not there.' });
  const groups = group.length === 0 ? [] : [{ paths: group, missing: [] }];
  const analyser = new Analyser({ targets: resolved.targets, configured: false }, { library, groups });
  return [...files].map(([path, text]) => analyser.analyse(path, text));
}

function expectWithin(text: string, { start, end }: Span): void {
  if (!(start >= 0 && start <= end && end <= text.length)) throw new RangeError(`${start}..${end} of ${text.length}`);
}

/** What holds of every report, whatever was read. */
function check(file: AnalysedFile): void {
  for (const { span, message, related, fixes } of file.findings.map(withMessage)) {
    expectWithin(file.text, span);
    if (message.trim() === '' || /undefined|NaN|\[object /.test(message))
      throw new Error(`a message says "${message}"`);
    for (const place of related) expectWithin(fileOfPlace(file, place).text, place.span);
    for (const { edits } of fixes) {
      const own = edits.filter(({ path }) => path === undefined);
      for (const edit of own) expectWithin(file.text, edit.span);
      applyEdits(file.text, own);
    }
  }
}

test(`the engine judges ${RUNS} inputs with imports and groups, and breaks on none`, () => {
  const random = new Random(SEED);
  const generator = new Generator(random);
  const rules = new Map<string, number>();
  for (let run = 0; run < RUNS; run++) {
    const input = inputOf(random, generator);
    try {
      const files = judge(input);
      for (const file of files) check(file);
      for (const { rule } of files.flatMap(({ findings }) => findings)) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      if (run % 50 === 0) {
        expect(judge(input)).toEqual(files);
        outputOf(renderJson({ targets: [], files: files.map((file) => ({ ...file, findings: [] })) }, '0'));
      }
    } catch (error) {
      const shown = JSON.stringify({ ...input, files: Object.fromEntries(input.files) });
      throw new Error(`Input ${run} of seed ${SEED} breaks the engine: ${shown}`, { cause: error });
    }
  }
  // The inputs reach what they are for.
  for (const rule of ['abba-deadlock', 'lock-path-probe', 'not-judged', 'syntax-error'])
    expect(rules.get(rule)).toBeGreaterThan(0);
});
