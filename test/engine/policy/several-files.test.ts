import { describe, expect, test } from '@jest/globals';
import { resolveTargets } from '../../../src/config/targets.ts';
import { Analyser } from '../../../src/engine/analyse.ts';
import { Library } from '../../../src/engine/program/library.ts';
import type { AnalysedFile } from '../../../src/engine/report.ts';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import { createsFile } from '../../../src/engine/rewrite/fix.ts';
import type { Source } from '../../../src/text/source.ts';
import { saidBy } from '../../said.ts';

type Files = Readonly<Record<string, string>>;

interface Surroundings {
  readonly more?: Readonly<Record<string, Source>>;
  readonly target?: string;
}

/** Judges one of the files; the others are around it. Runs on bpftrace 0.27.1 and Linux 6.12 unless said otherwise. */
function judge(
  path: string,
  files: Files,
  groups: readonly (readonly string[])[] = [],
  { more = {}, target = 'bpftrace@0.27.1,kernel@6.12' }: Surroundings = {},
): AnalysedFile {
  const resolved = resolveTargets([target]);
  if (!resolved.ok) throw new Error(resolved.errors.join());
  const library = new Library();
  for (const [name, text] of Object.entries(files)) library.add(name, { kind: 'text', text });
  for (const [name, source] of Object.entries(more)) library.add(name, source);
  const analyser = new Analyser(
    { targets: resolved.targets, configured: true },
    { library, groups: groups.map((paths) => ({ paths, missing: [] })) },
  );
  return analyser.analyse(path, files[path] ?? '');
}

/** `rule at the text of the place`, and the related places with their files. */
function told({ findings, text, path, others }: AnalysedFile): string[] {
  return findings.flatMap(({ rule, span, related }) => [
    `${rule} at ${text.slice(span.start, span.end)}`,
    ...related.map((place) => {
      const source = place.path === undefined ? text : (others?.get(place.path) ?? '');
      return `  ${place.path ?? path}: ${source.slice(place.span.start, place.span.end)}`;
    }),
  ]);
}

const rules = ({ findings }: AnalysedFile) => findings.map(({ rule }) => rule);
const NQ = 'native_queued_spin_lock_slowpath';

/** The texts that the steps of the witnesses are at, each with its file. */
function stepped({ findings, text, path, others }: AnalysedFile): string[] {
  const steps = findings.flatMap(({ places = [] }) => places);
  return steps.flatMap(({ takes, fires, wants }) =>
    [takes, ...fires, wants].map((place) => {
      if (place === undefined) return 'nowhere';
      const source = place.path === undefined ? text : (others?.get(place.path) ?? '');
      return `${place.path ?? path}: ${source.slice(place.span.start, place.span.end)}`;
    }),
  );
}

describe('imported files are part of the script', () => {
  test('the steps of a deadlock are each in their own file, which is there to be shown', () => {
    const files = {
      'x.bt': `// a line\nimport "lib/p.bt";\nfentry:${NQ} { @a[pid] = 1; @b[comm] = 1; }`,
      'lib/p.bt': `// two\n// lines\nfexit:${NQ} { @a[pid] = 2; @b[comm] = 2; }`,
    };
    const own = judge('x.bt', files);
    expect(rules(own)).toEqual(['abba-deadlock']);
    expect(stepped(own)).toEqual([
      'x.bt: @b[comm] = 1',
      `lib/p.bt: fexit:${NQ}`,
      'lib/p.bt: @a[pid] = 2',
      'x.bt: @a[pid] = 1',
      `lib/p.bt: fexit:${NQ}`,
      'lib/p.bt: @b[comm] = 2',
    ]);
    // Of the two files of a group each is the other one's neighbour.
    const group = { 'a/x.bt': files['x.bt'].replace('import "lib/p.bt";\n', ''), 'p.bt': files['lib/p.bt'] };
    const [together] = judge('a/x.bt', group, [['a/x.bt', 'p.bt']]).findings.filter(({ what }) =>
      /together/.test(what),
    );
    expect(together?.witness?.some(({ nested }) => nested.endsWith('of p.bt'))).toBe(true);
    expect(
      together?.places?.flatMap(({ takes, fires, wants }) => [takes, ...fires, wants]).map((at) => at?.path),
    ).toEqual(
      together?.witness?.flatMap(({ program, nested }) =>
        [program, nested, nested].map((name) => (name.endsWith('of p.bt') ? 'p.bt' : undefined)),
      ),
    );
  });

  test('what an imported macro does is placed at its call', () => {
    const files = {
      'x.bt': `import "m.bt";\nfentry:${NQ} { both(@a, @b, pid); }\nfexit:${NQ} { both(@b, @a, pid); }`,
      'm.bt': 'macro both(@x, @y, k) { @x[k] = 1; @y[k] = 2; }',
    };
    expect(told(judge('x.bt', files))).toEqual([
      `abba-deadlock at fexit:${NQ}`,
      `  x.bt: fentry:${NQ}`,
      '  x.bt: both(@a, @b, pid)',
      '  x.bt: both(@b, @a, pid)',
    ]);
    // Without the file nothing is known of the macro.
    expect(rules(judge('x.bt', { 'x.bt': files['x.bt'] }))).toEqual(['not-judged']);
  });

  test('the keys of a macro are read in its own file', () => {
    const macro = (key: string) => ({
      'x.bt': `import "m.bt";\nfentry:lookup_elem_raw { m(@a); }\nfexit:lookup_elem_raw { m(@a); }`,
      'm.bt': `macro m(@x) { @x[${key}] = 1; }`,
    });
    expect(judge('x.bt', macro('pid')).findings[0]?.rule).not.toBe('abba-deadlock');
    expect(rules(judge('x.bt', macro('nsecs')))).toEqual(['abba-deadlock']);
  });

  test('a probe of an imported file is told at the import, with its own place first', () => {
    const files = {
      'tools/x.bt': `// one\nimport "lib/p.bt";\nfentry:${NQ} { @a[pid] = 1; @b[comm] = 1; }`,
      'tools/lib/p.bt': `// two\nfexit:${NQ} { @b[pid] = 1; @a[comm] = 1; }`,
    };
    const file = judge('tools/x.bt', files);
    expect(told(file).slice(0, 3)).toEqual([
      'abba-deadlock at import "lib/p.bt";',
      `  tools/lib/p.bt: fexit:${NQ}`,
      `  tools/x.bt: fentry:${NQ}`,
    ]);
    // The script cannot be mended without the imported file, which is not the finding's.
    expect(file.findings[0]?.fixes.map(({ kind }) => kind)).toEqual(['suppress']);
  });

  test('a rewrite stays in the script, and is proved with what it imports', () => {
    const files = {
      'x.bt': `import "p.bt";\nfentry:${NQ} { m(@a, @b); }\nfexit:${NQ} { m(@b, @a); }`,
      'p.bt': 'macro m(@x, @y) { @x[pid] = 1; @y[comm] = 2; }\ninterval:s:1 { print(@a); }',
    };
    const [finding] = judge('x.bt', files).findings;
    const group = finding?.fixes.find(({ kind }) => kind === 'group');
    const mended = applyEdits(files['x.bt'], group?.edits ?? []);
    expect(mended).toContain('tracepoint:lock:contention_begin');
    expect(rules(judge('x.bt', { ...files, 'x.bt': mended }))).toEqual([]);
  });

  test('a guard takes no name that an imported file uses', () => {
    const files = {
      'x.bt': `import "p.bt";\nfentry:${NQ} { @b[pid] = 2; @a[comm] = 2; }\nfexit:${NQ} { @b[pid] = 3; @a[comm] = 3; }`,
      'p.bt': 'interval:s:1 { if (@guard) { } }\nend { printf("done\\n"); }',
    };
    const [finding] = judge('x.bt', files).findings;
    const guard = finding?.fixes.find((fix) => fix.kind === 'guard' && !createsFile(fix));
    const mended = applyEdits(files['x.bt'], guard?.edits ?? []);
    expect(mended).toContain('@guard2[cpu] > 0');
    // What is left takes a second copy of the script.
    const left = judge('x.bt', { ...files, 'x.bt': mended }).findings;
    expect(left.map((each) => [each.rule, each.severity, each.copies])).toEqual([['lock-path-probe', 'warning', true]]);
  });

  test('an ignore comment works at the import', () => {
    const files = {
      'x.bt': `// bpftrace-guard: ignore[abba-deadlock] laboratory\nimport "p.bt";\nfentry:${NQ} { @a[pid] = 1; @b[comm] = 1; }`,
      'p.bt': `fexit:${NQ} { @b[pid] = 1; @a[comm] = 1; }`,
    };
    expect(rules(judge('x.bt', files)).filter((rule) => rule !== 'lock-path-probe')).toEqual([]);
  });

  test("bpftrace's own guard is one for the script and what it imports", () => {
    const files = {
      'x.bt': 'import "p.bt";\nfentry:_raw_spin_lock { @a[pid] = 1; @b[comm] = 1; }',
      'p.bt': 'fexit:_raw_spin_lock { @b[pid] = 1; @a[comm] = 1; }',
    };
    expect(rules(judge('x.bt', files, [], { target: 'bpftrace@0.24.2,kernel@6.12' }))).toEqual(['lock-path-probe']);
  });

  test('a script that imports itself has each probe twice', () => {
    const text = `import "x.bt";\nfexit:${NQ} { @a[pid] = 1; }`;
    expect(told(judge('x.bt', { 'x.bt': text }))).toContain(`  x.bt: fexit:${NQ}`);
  });

  test.each([
    ['does not parse', 'macro m(@x) { @x = ; }', '= ; }'],
    ['has a config block', 'config = { max_map_keys = 5 }', 'config = { max_map_keys = 5 }'],
  ])('a file that %s is an error at the import', (what, imported, place) => {
    const file = judge('x.bt', { 'x.bt': 'import "m.bt";\nBEGIN { }', 'm.bt': imported });
    expect(file.findings).toMatchObject([{ rule: 'syntax-error', span: { start: 0 } }]);
    expect(saidBy(file.findings[0])).toContain(`The imported file m.bt ${what}`);
    const [related] = file.findings[0]?.related ?? [];
    expect(imported.slice(related?.span.start)).toContain(place.slice(-3));
    expect(related?.path).toBe('m.bt');
  });

  test('what is missing is not judged, and no comment ignores that', () => {
    const ignore = '// bpftrace-guard: ignore[not-judged] laboratory\n';
    const { findings } = judge('x.bt', { 'x.bt': `${ignore}import "gone.h";\nBEGIN { }` });
    expect(findings).toMatchObject([
      { rule: 'unused-suppression' },
      { rule: 'not-judged', severity: 'error', what: expect.stringContaining('"gone.h"'), fixes: [] },
    ]);
  });
});

describe('scripts that run together', () => {
  const half = (key: string, map = '@a') => `fexit:${NQ} { ${map}[${key}] = 1; }`;
  const pair: Files = { 'p.bt': half('pid'), 'q.bt': half('comm') };
  const GROUP = [['p.bt', 'q.bt']];

  test('a cycle of two of them is told in each, in place of the half', () => {
    expect(rules(judge('p.bt', pair))).toEqual(['lock-path-probe']);
    const file = judge('p.bt', pair, GROUP);
    expect(told(file)).toEqual([
      `abba-deadlock at fexit:${NQ}`,
      '  p.bt: @a[pid] = 1',
      `  q.bt: fexit:${NQ}`,
      '  q.bt: @a[comm] = 1',
    ]);
    expect(file.findings[0]).toMatchObject({ severity: 'error', verdicts: [{ verdict: 'hang' }] });
    expect(saidBy(file.findings[0])).toContain('the cycle is closed by these scripts together');
    expect(saidBy(file.findings[0])).toContain('q.bt');
    expect(rules(judge('q.bt', pair, GROUP))).toEqual(['abba-deadlock']);
  });

  test('who holds and who fires there are told with their files, own places first', () => {
    const files: Files = {
      'p.bt': half('pid'),
      'b/q.bt': `tracepoint:syscalls:sys_enter_dup { @a[comm] = 1; }\n${half('comm')}`,
    };
    const [finding] = judge('p.bt', files, [['p.bt', 'b/q.bt']]).findings;
    expect(finding?.related.map(({ path = 'p.bt', message }) => `${path}: ${message.split(' (')[0]}`)).toEqual([
      'p.bt: wants the bucket lock of @a',
      'b/q.bt: tracepoint:syscalls:sys_enter_dup of b/q.bt runs here first and holds a lock',
      'b/q.bt: takes the bucket lock of @a of b/q.bt',
      `b/q.bt: fexit:${NQ} of b/q.bt fires while a lock is held`,
      'b/q.bt: wants the bucket lock of @a of b/q.bt',
    ]);
  });

  test('maps of the same name are two maps', () => {
    // In one script this would be one map whose entry meets itself.
    const same: Files = { 'p.bt': half('pid'), 'q.bt': half('pid') };
    const [finding] = judge('p.bt', same, GROUP).findings;
    expect(finding?.rule).toBe('abba-deadlock');
    expect(finding?.witness).toMatchObject([
      { holds: 'bucket lock of @a of q.bt', wants: 'bucket lock of @a' },
      { holds: 'bucket lock of @a', wants: 'bucket lock of @a of q.bt' },
    ]);
  });

  test('each script has its own ring buffer', () => {
    const output = 'fexit:_raw_spin_lock_irqsave { printf("x"); }\nfentry:_raw_spin_unlock_irqrestore { printf("y"); }';
    const files = { 'p.bt': output, 'q.bt': output };
    const [, ...cross] = judge('p.bt', files, GROUP).findings;
    expect(cross.flatMap(({ witness = [] }) => witness.flatMap(({ holds, wants }) => [holds, wants]))).toContain(
      "lock of bpftrace's ring buffer of q.bt",
    );
  });

  test('each script has its own lists of free entries: one is told with its script', () => {
    const files: Files = {
      'p.bt': 'fexit:_raw_spin_lock { if (@c[comm] == 5) { $x = 1; } }\n',
      'q.bt': 'kprobe:vfs_read { @a[1] = 1; }\nfentry:__htab_map_lookup_elem { @a[2] = 1; }\n',
    };
    expect(rules(judge('q.bt', files))).not.toContain('abba-deadlock');
    const [finding] = judge('p.bt', files, GROUP).findings;
    const list = 'free-list lock of @a of q.bt';
    expect(finding?.witness).toMatchObject([
      { holds: list, wants: list, through: [{ program: 'fexit:_raw_spin_lock' }] },
    ]);
  });

  test('a script outside of the group, or one that cannot nest, changes nothing', () => {
    expect(rules(judge('p.bt', { ...pair, 'other.bt': 'BEGIN { }' }, [['p.bt', 'other.bt']]))).toEqual([
      'lock-path-probe',
    ]);
    const harmless = { 'p.bt': half('pid'), 'q.bt': 'fentry:vfs_read { @a[comm] = count(); }' };
    expect(rules(judge('p.bt', harmless, GROUP))).toEqual(['lock-path-probe']);
    const kprobes = { 'p.bt': `kprobe:${NQ} { @a[pid] = 1; }`, 'q.bt': `kprobe:${NQ} { @a[comm] = 1; }` };
    expect(rules(judge('p.bt', kprobes, GROUP))).toEqual([]);
  });

  test("bpftrace's own guard keeps one script's probes apart, not two scripts'", () => {
    const guarded = (key: string) =>
      `fentry:_raw_spin_lock { @a[${key}] = 1; @b[nsecs] = 1; }\nfexit:_raw_spin_lock { @b[${key}] = 1; @a[nsecs] = 1; }`;
    const files = { 'p.bt': guarded('pid'), 'q.bt': guarded('tid') };
    const file = judge('p.bt', files, GROUP, { target: 'bpftrace@0.24.2,kernel@6.12' });
    expect(rules(file).sort()).toEqual(['abba-deadlock', 'lossy-mitigation']);
  });

  test("a guard in each script does not hold back the other's, and is never offered", () => {
    const seed = 'begin { for ($i : 0..ncpus) { @guard[(uint64)$i] = sum(0); } @missed = sum(0); }\n';
    const guarded = (key: string) =>
      `${seed}fexit:${NQ} { if (@guard[cpu] > 0) { @missed = sum(1); return; } @guard[cpu] = sum(1); @a[${key}] = 1; @guard[cpu] = sum(-1); }`;
    const file = judge('p.bt', { 'p.bt': guarded('pid'), 'q.bt': guarded('comm') }, GROUP);
    expect(rules(file)).toEqual(['abba-deadlock']);
    expect(file.findings[0]?.fixes.map(({ kind }) => kind)).not.toContain('guard');
    expect(judge('p.bt', pair, GROUP).findings[0]?.fixes.map(({ kind }) => kind)).not.toContain('guard');
  });

  test("a script's own cycle is still its own, with its guard", () => {
    const own = `fentry:${NQ} { @b[pid] = 2; @a[comm] = 2; }\nfexit:${NQ} { @b[pid] = 3; @a[comm] = 3; }`;
    const file = judge('p.bt', { 'p.bt': own, 'q.bt': half('comm') }, GROUP);
    expect(rules(file)).toEqual(['abba-deadlock', 'abba-deadlock']);
    const alone = file.findings.find(({ what }) => what.includes('by itself'));
    expect(alone?.fixes.map(({ kind }) => kind)).toContain('guard');
  });

  test('a move is offered when it is enough in this script, and proved with the other', () => {
    const files = { 'p.bt': `fentry:${NQ} { @a[pid] = 1; }`, 'q.bt': `kprobe:${NQ} { @a[comm] = 1; }` };
    const [finding] = judge('p.bt', files, GROUP).findings;
    expect(finding?.rule).toBe('abba-deadlock');
    const [fix] = finding?.fixes ?? [];
    expect(fix?.kind).toBe('group');
    const mended = applyEdits(files['p.bt'], fix?.edits ?? []);
    expect(rules(judge('p.bt', { ...files, 'p.bt': mended }, GROUP))).toEqual([]);
    // Where the other script nests all the same, a move of this one proves nothing.
    expect(judge('p.bt', pair, GROUP).findings[0]?.fixes.filter(({ safe }) => safe)).toEqual([]);
  });

  test('a cycle through three scripts', () => {
    const files = {
      'p.bt': `fexit:${NQ} { @a[pid] = 1; }`,
      'q.bt': `fexit:${NQ} { @a[comm] = 1; }`,
      'r.bt': `fexit:${NQ} { @a[tid] = 1; }`,
    };
    for (const path of ['p.bt', 'q.bt', 'r.bt'])
      expect(rules(judge(path, files, [Object.keys(files)]))).toEqual(['abba-deadlock']);
  });

  test('what the other script imports belongs to it', () => {
    const files = {
      'p.bt': half('pid'),
      'q.bt': 'import "lib/h.bt";\nBEGIN { }',
      'lib/h.bt': `// here\n${half('comm')}`,
    };
    expect(told(judge('p.bt', files, GROUP))).toEqual([
      `abba-deadlock at fexit:${NQ}`,
      '  p.bt: @a[pid] = 1',
      `  lib/h.bt: fexit:${NQ}`,
      '  lib/h.bt: @a[comm] = 1',
    ]);
  });

  test('a target that refuses one of the two', () => {
    const files = {
      'p.bt': `kretprobe:down_read { @b[pid] = 1; }\nkretfunc:${NQ} { @a[pid] = 1; }`,
      'q.bt': half('comm'),
    };
    const file = judge('p.bt', files, GROUP, { target: 'bpftrace@0.17,kernel@6.1' });
    expect(rules(file)).toEqual(['lock-path-probe']);
  });

  test('a script on which the engine breaks does not take the others along', () => {
    const broken: Source = {
      kind: 'text',
      get text(): string {
        throw new Error('out of luck');
      },
    };
    const file = judge('p.bt', pair, [['p.bt', 'q.bt', 'broken.bt']], { more: { 'broken.bt': broken } });
    expect(rules(file)).toEqual(['abba-deadlock', 'not-judged']);
    expect(saidBy(file.findings[1])).toBe(
      'broken.bt, which runs together with this script, was not read: the analysis of it broke (out of luck); please report that with the script.',
    );
  });

  test('a path with line ends does not break a message', () => {
    const files = { 'p.bt': half('pid'), 'q\n::error::.bt': half('comm') };
    const [finding] = judge('p.bt', files, [Object.keys(files)]).findings;
    expect(saidBy(finding)).toContain('q ::error::.bt');
    expect(saidBy(finding)).not.toContain('\n');
  });
});
