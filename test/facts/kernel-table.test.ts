import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { resolveTarget } from '../../src/config/targets.ts';
import { analyse } from '../../src/engine/analyse.ts';
import type { KernelFunction, KernelTable } from '../../src/facts/kernel-table.ts';
import { readKernelTable } from '../../src/facts/kernel-table.ts';
import { KERNEL_TABLES } from '../../src/facts/kernel-tables/index.ts';
import { whyUnattachable } from '../../src/facts/query/attachment.ts';
import { countArguments } from '../../src/facts/query/kernel-function.ts';
import { heldAt, kernelFunction, kernelFunctionNames } from '../../src/facts/query/lock-path.ts';
import { atLeast } from '../../src/facts/query/release.ts';
import { tableFor } from '../../src/facts/query/table-choice.ts';
import type { Target } from '../../src/facts/target.ts';
import { Failure } from '../../src/text/failure.ts';
import { saidBy } from '../said.ts';

function on(machine: string): Target {
  const resolved = resolveTarget(`bpftrace@0.27.1,${machine}`);
  if (resolved instanceof Failure) throw resolved;
  return resolved;
}

/** Which table a machine is judged by: `6.12 exact`. */
function chosen(machine: string): string {
  const { table, exact } = tableFor(on(machine));
  return `${table.arch} ${table.kernel} ${exact ? 'exact' : 'neighbour'}`;
}

const FOLDER = 'src/facts/kernel-tables';

function canTrace({ attachable = false, site = false }: KernelFunction = {}): boolean {
  return attachable || site;
}

describe('the files of the kernel tables', () => {
  test('are all imported, each under the name of its line and architecture, the oldest first', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
    expect(files.sort()).toEqual(KERNEL_TABLES.map(({ arch, kernel }) => `${arch}-${kernel}.json`).sort());
    for (const [index, table] of KERNEL_TABLES.entries()) {
      const before = KERNEL_TABLES[index - 1];
      if (before?.arch === table.arch) expect(atLeast(table.kernel, before.kernel)).toBe(true);
      expect(table.release.startsWith(table.kernel)).toBe(true);
    }
  });

  test.each(KERNEL_TABLES.map(({ arch, kernel }) => `${arch}-${kernel}`))(
    '%s has a function a line, in order',
    (name) => {
      const text = readFileSync(`${FOLDER}/${name}.json`, 'utf8');
      const names = text.split('\n').flatMap((line) => /^ {4}("[\w.]+"): \{/.exec(line)?.[1] ?? []);
      const content: { readonly functions: object; readonly helpers: object } = JSON.parse(text);
      const functions = Object.keys(content.functions);
      const helpers = Object.keys(content.helpers);
      expect(names.map((each) => JSON.parse(each))).toEqual([...functions, ...helpers]);
      expect(functions).toEqual([...functions].sort());
      expect(helpers).toEqual([...helpers].sort());
    },
  );

  test('know what helpers run through: the helper itself, lookups down to the search in a bucket, reads of memory', () => {
    for (const { arch, kernel, helpers = {}, functions } of KERNEL_TABLES) {
      const named = Object.values(helpers).flatMap(({ every, some }) => [...every, ...some]);
      const found = [
        helpers.get_current_comm?.every.includes('bpf_get_current_comm'),
        helpers['hash.lookup']?.every.includes('__htab_map_lookup_elem'),
        helpers['hash.lookup']?.every.includes('lookup_nulls_elem_raw'),
        helpers['hash.update']?.every.includes('htab_map_update_elem'),
        helpers.probe_read_kernel?.every.includes('copy_from_kernel_nofault'),
        // The ring buffer has no trace sites from 6.16 on.
        helpers['ringbuf.output']?.every.includes('bpf_ringbuf_output') === canTrace(functions.bpf_ringbuf_output),
        named.every((name) => functions[name] === undefined || canTrace(functions[name])),
        // kernel/trace is built without trace sites.
        named.includes('bpf_probe_read_kernel'),
        Object.values(helpers).some(({ every, some }) => every.some((name) => some.includes(name))),
      ];
      expect([arch, kernel, ...found]).toEqual([arch, kernel, true, true, true, true, true, true, true, false, false]);
    }
  });

  test('the helper section must be understood', () => {
    const [table] = KERNEL_TABLES;
    const read = (helpers: unknown) => readKernelTable({ version: 1, ...table, helpers }).ok;
    expect(read({ get_current_comm: { every: ['bpf_get_current_comm'], some: [] } })).toBe(true);
    expect(read({})).toBe(true);
    expect(read({ get_current_comm: { every: ['bpf_get_current_comm'] } })).toBe(false);
    expect(read({ get_current_comm: { every: [1], some: [] } })).toBe(false);
    expect(read({ no_helper: { every: [], some: [] } })).toBe(false);
    expect(read([])).toBe(false);
  });

  test('have fentry where there is a trace site, and a lock where a lock is held', () => {
    for (const { arch, kernel, functions } of KERNEL_TABLES)
      for (const [name, { attachable, site, path = {} }] of Object.entries(functions)) {
        expect([arch, kernel, name, attachable === true && site === true]).toEqual([arch, kernel, name, false]);
        for (const [operation, [entry, exit, locks]] of Object.entries(path)) {
          const outer = entry !== 'N' && !name.includes('unlock') && locks.length === 0;
          expect([arch, kernel, name, operation, outer]).toEqual([arch, kernel, name, operation, false]);
          if (exit === 'N' && entry === 'N') expect(locks).toEqual([]);
        }
      }
  });
});

describe('reading a table', () => {
  const good = {
    version: 1,
    kernel: '6.12',
    release: '6.12.1-mine',
    arch: 'arm64',
    source: 'here',
    config: { PARAVIRT_SPINLOCKS: 'absent' },
    functions: { f: { attachable: true, signature: 'void f(void)', path: { 'hash.update': ['H', 'N', ['bucket']] } } },
  };

  test('takes what the command writes', () => {
    const { version, ...table } = good;
    expect(readKernelTable(JSON.parse(JSON.stringify(good)))).toEqual({ ok: true, table });
    expect(version).toBe(1);
  });

  test.each<[string, unknown]>([
    ['no object', []],
    ['another version', { ...good, version: 2 }],
    ['no version', { ...good, version: undefined }],
    ['no release line', { ...good, kernel: '6.12.1' }],
    ['no release', { ...good, release: '' }],
    ['another architecture', { ...good, arch: 'riscv' }],
    ['no source', { ...good, source: 1 }],
    ['a configuration that is none', { ...good, config: { X: 1 } }],
    ['no functions', { ...good, functions: [] }],
    ['a function that is none', { ...good, functions: { f: 1 } }],
    ['a trace site that is none', { ...good, functions: { f: { site: 'y' } } }],
    ['an operation of its own', { ...good, functions: { f: { path: { 'hash.other': ['H', 'H', []] } } } }],
    ['a state of its own', { ...good, functions: { f: { path: { stackid: ['X', 'H', []] } } } }],
    ['a lock of its own', { ...good, functions: { f: { path: { stackid: ['H', 'H', ['mine']] } } } }],
    ['half a row', { ...good, functions: { f: { path: { stackid: ['H'] } } } }],
  ])('refuses %s with a sentence', (_, content) => {
    const read = readKernelTable(content);
    expect(read.ok ? '' : read.message).toMatch(/\.$/);
  });

  test('takes any name of a function', () => {
    const read = readKernelTable(JSON.parse(JSON.stringify(good).replace('"f"', '"__proto__"')));
    expect(read.ok && Object.keys(read.table.functions)).toEqual(['__proto__']);
  });
});

describe('the table of a machine', () => {
  test.each([
    ['kernel@6.12,arch@arm64', 'arm64 6.12 exact'],
    ['kernel@6.12.117,arch@arm64', 'arm64 6.12 exact'],
    ['kernel@6.1,arch@arm64', 'arm64 6.1 exact'],
    ['kernel@5.15,arch@arm64', 'arm64 6.1 neighbour'],
    ['kernel@6.8,arch@arm64', 'arm64 6.1 neighbour'],
    ['kernel@6.14,arch@arm64', 'arm64 6.12 neighbour'],
    ['kernel@6.15,arch@arm64', 'arm64 6.18 neighbour'],
    ['kernel@7.3,arch@arm64', 'arm64 7.3 exact'],
    ['kernel@4.18', 'x86_64 5.10 neighbour'],
    ['kernel@6.14', 'x86_64 6.12 neighbour'],
    ['kernel@6.15', 'x86_64 6.16 neighbour'],
    ['kernel@6.16', 'x86_64 6.16 exact'],
    ['kernel@7.0', 'x86_64 6.18 neighbour'],
    ['kernel@6.12,paravirt@no', 'x86_64 6.12 exact'],
  ])('%s: %s', (machine, expected) => {
    expect(chosen(machine)).toBe(expected);
  });

  test('is its own where it has one', () => {
    const table: KernelTable = {
      kernel: '5.14',
      release: '5.14.0-570.el9',
      arch: 'x86_64',
      source: 'an image',
      config: {},
      functions: { mine: { attachable: true, path: { 'hash.update': ['H', 'H', ['bucket']] } } },
    };
    const target: Target = { ...on('kernel@5.14'), backports: true, table };
    expect(tableFor(target)).toEqual({ table, exact: true });
    expect(heldAt('mine', 'entry', 'hash.update', target)?.held).toBe('held');
  });

  test('says by its configuration whether fentry attaches', () => {
    const [arm] = KERNEL_TABLES.filter(({ arch }) => arch === 'arm64');
    if (arm === undefined) throw new Error('there is a table of arm64');
    const text = 'fentry:vfs_read { @[pid] = 1; }';
    const found = (table: KernelTable) =>
      analyse('x.bt', text, { targets: [{ ...on('kernel@6.1,arch@arm64'), table }], configured: true }).findings;
    expect(found(arm).map(saidBy)).toEqual([
      expect.stringContaining('6.1.0-56-arm64, which has no CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS'),
    ]);
    expect(found({ ...arm, config: { ...arm.config, DYNAMIC_FTRACE_WITH_DIRECT_CALLS: 'y' } })).toEqual([]);
  });

  test('knows the slow path under the name that the kernel has for it', () => {
    const plain = on('kernel@6.12,paravirt@no');
    const names = kernelFunctionNames(plain).filter((name) => /queued_spin/.test(name));
    expect(names).toEqual(['queued_spin_lock_slowpath']);
    expect(kernelFunction('queued_spin_lock_slowpath', plain)?.path).toEqual(
      kernelFunction('native_queued_spin_lock_slowpath', on('kernel@6.12'))?.path,
    );
    expect(kernelFunctionNames(on('kernel@6.12'))).not.toContain('queued_spin_lock_slowpath');
    for (const kernel of ['6.1', '6.12'])
      for (const name of ['_raw_spin_lock', '_raw_spin_unlock', '_raw_spin_lock_irqsave'])
        expect(whyUnattachable(name, on(`kernel@${kernel},arch@arm64`), true)).toBeDefined();
  });

  test.each([
    ['kernel@5.15', false],
    ['kernel@5.18', false],
    ['kernel@5.19', true],
    ['kernel@6.0', true],
    ['kernel@6.1', true],
    ['kernel@5.15,arch@arm64', false],
    ['kernel@5.19,arch@arm64', true],
  ])('%s has contention tracepoints: %s', (machine, there) => {
    for (const name of ['__traceiter_contention_begin', '__traceiter_contention_end']) {
      const obstacle = whyUnattachable(name, on(machine), true);
      expect(obstacle === undefined).toBe(there);
      expect(kernelFunctionNames(on(machine)).includes(name)).toBe(there);
      if (obstacle !== undefined)
        expect(obstacle.why).toMatch(/^there is no tracepoint contention_\w+ in Linux [\d.]+ \(it came with 5\.19\)$/);
    }
    const held = heldAt('__traceiter_contention_end', 'entry', 'hash.update', on(machine))?.held;
    expect(held).toBe(there ? 'held' : undefined);
  });

  test.each([
    ['kernel@6.3,arch@arm64', false],
    ['kernel@6.4,arch@arm64', true],
    ['kernel@6.8,arch@arm64', true],
    ['kernel@5.10', true],
  ])('%s attaches fentry: %s', (machine, attaches) => {
    expect(whyUnattachable('htab_map_update_elem', on(machine), true) === undefined).toBe(attaches);
    expect(whyUnattachable('htab_map_update_elem', on(machine), false)).toBeUndefined();
  });

  test.each([
    [
      'kernel@5.10',
      'fentry and fexit take functions of at most 6 arguments before Linux 6.6, and alloc_htab_elem has 8',
    ],
    [
      'kernel@6.1',
      'fentry and fexit take functions of at most 6 arguments before Linux 6.6, and alloc_htab_elem has 8',
    ],
    // The stable line 6.5 has both: nobody can tell.
    ['kernel@6.5', undefined],
    ['kernel@6.6', undefined],
    ['kernel@6.12', undefined],
    // 9 arguments.
    ['kernel@7.3', undefined],
    ['kernel@6.12,arch@arm64', undefined],
    ['kernel@7.3,arch@arm64', undefined],
  ])('%s takes a function of 8 arguments, or says why not: %s', (machine, why) => {
    expect(whyUnattachable('alloc_htab_elem', on(machine), true)?.why).toBe(why);
    expect(whyUnattachable('alloc_htab_elem', on(machine), false)).toBeUndefined();
    expect(whyUnattachable('lookup_elem_raw', on(machine), true)).toBeUndefined();
  });

  test('a limit that rests on the table of another kernel says so, and one on arm64 names it', () => {
    expect(whyUnattachable('alloc_htab_elem', on('kernel@5.15'), true)).toEqual({
      inferred: true,
      why: 'fentry and fexit take functions of at most 6 arguments before Linux 6.6, and alloc_htab_elem has 8, judging by Linux 5.10',
    });
    const nine = (kernel: string): Target => {
      const target = on(`kernel@${kernel},arch@arm64`);
      // The table as this target has it, which no other target shares.
      const { table } = tableFor(target);
      const row = {
        attachable: true,
        signature: 'int nine(int a, int b, int c, int d, int e, int f, int g, int h, int i)',
      };
      Object.assign(table.functions, { nine: row });
      return target;
    };
    expect(whyUnattachable('nine', nine('6.12'), true)?.why).toBe(
      'fentry and fexit on arm64 take functions of at most 8 arguments before Linux 6.16, and nine has 9',
    );
    expect(whyUnattachable('nine', nine('6.18'), true)).toBeUndefined();
  });

  test('no limit is claimed of a kernel that may have newer BPF code than its number says', () => {
    const [target, table] = [on('kernel@5.14'), KERNEL_TABLES.find(({ kernel }) => kernel === '5.10')];
    if (table === undefined) throw new Error('there is a table of 5.10');
    expect(whyUnattachable('alloc_htab_elem', target, true)).toBeDefined();
    expect(whyUnattachable('alloc_htab_elem', { ...target, backports: true }, true)).toBeUndefined();
    expect(whyUnattachable('alloc_htab_elem', { ...target, table }, true)).toBeUndefined();
  });

  test.each([
    ['void f(void)', 0],
    ['int f(int a)', 1],
    ['struct x *f(struct bpf_map *map, void *key)', 2],
    ['int f(int (*compare)(const void *, const void *), void *data)', 2],
    ['int f(struct pair p, char name[16])', 2],
    ['', undefined],
    ['no signature', undefined],
    // The result is a pointer to a function.
    ['void (*f(int a))(int, int)', undefined],
  ])('the arguments of %s are counted: %s', (signature, count) => {
    expect(countArguments(signature)).toBe(count);
  });

  test('a wildcard leaves out what has too many arguments', () => {
    const found = (machine: string) =>
      analyse('x.bt', 'fentry:alloc_htab_e* { @a[comm] = 1; }', { targets: [on(machine)], configured: true }).findings;
    expect(found('kernel@6.1')).toEqual([]);
    expect(found('kernel@6.12').map(({ rule }) => rule)).toContain('lock-path-probe');
  });

  test('says how sure it is that a function is not there, and of which kernel it speaks', () => {
    const exact = whyUnattachable('resilient_queued_spin_lock_slowpath', on('kernel@6.12'), true);
    expect(exact).toMatchObject({
      inferred: false,
      why: expect.stringContaining('not a symbol of Linux 6.12 (seen in'),
    });
    const near = whyUnattachable('resilient_queued_spin_lock_slowpath', on('kernel@6.8'), true);
    expect(near).toMatchObject({ inferred: true });
    expect(near?.why).toMatch(/not a symbol of Linux 6\.8 \(seen in 6\.16.*\), judging by Linux 6\.1$/);
  });
});
