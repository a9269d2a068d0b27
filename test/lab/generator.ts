import { heldAt, kernelFunction, kernelFunctionNames } from '../../src/facts/query/lock-path.ts';
import type { Target } from '../../src/facts/target.ts';
import { Random } from '../differential/random.ts';
import { type GeneratedProgram, type GeneratedScript, GUARDS, writeScript } from './generated-script.ts';
import { type ModelVerdict, modelVerdict } from './model-verdict.ts';
import type { ScriptCase } from './script-case.ts';

/** A generated script, and what the model says of it. */
export interface GeneratedCase extends ScriptCase {
  readonly model: ModelVerdict;
}

const SLOW_PATH = 'native_queued_spin_lock_slowpath';

/** Functions that the load, an operation or a helper runs through, on the path of a lock or beside it. */
const NEIGHBOURS = [
  ...[
    'alloc_fd',
    'close_fd',
    '__x64_sys_dup',
    'htab_map_update_elem',
    '_raw_spin_lock_irqsave',
    '_raw_spin_unlock_irqrestore',
  ],
  ...[
    '__htab_map_lookup_elem',
    'bpf_get_current_comm',
    'bpf_ktime_get_ns',
    'bpf_ringbuf_output',
    'htab_percpu_map_update_elem',
  ],
];

/** Programs of one group, which the kernel keeps from running inside each other. */
const GROUP_SITES = [
  ...[`kprobe:${SLOW_PATH}`, `kretprobe:${SLOW_PATH}`, 'kprobe:alloc_fd', 'kprobe:lookup_elem_raw'],
  ...['tracepoint:syscalls:sys_enter_dup', 'tracepoint:syscalls:sys_exit_dup'],
  ...['tracepoint:lock:contention_begin', 'tracepoint:lock:contention_end'],
];

/** Keys of a map must be of one type, so names have maps of their own. */
const NUMBERS = ['pid', 'tid', 'cpu', '1', 'pid % 7', 'uid', 'nsecs'] as const;
const MAPS = ['a', 'b', 's', 't'] as const;
const NAMED: ReadonlySet<string> = new Set(['s', 't']);

/** What a program does, by how often it is chosen. */
const STATEMENTS: readonly (readonly [weight: number, write: (random: Random) => string])[] = [
  [10, (random) => `${entry(random, (map, key) => `@${map}[${key}]`)} = 1;`],
  [2, (random) => `delete(${entry(random, (map, key) => `@${map}, ${key}`)});`],
  [2, (random) => `${entry(random, (map, key) => `@n_${map}[${key}]`)} = count();`],
  [1, () => '@events = count();'],
  [1, () => '@total = sum(1);'],
  [2, (random) => `if (@c[${random.pick(['pid', '1'])}] > 100) { $x = 1; }`],
  [1, (random) => `if (has_key(@c, pid)) { ${random.pick(['$x = 1;', 'if (@c[pid] > 100) { $x = 1; }'])} }`],
  [1, (random) => `$r = 1000 / ${random.pick(['((uint64)pid & 0x40000000)', '((uint64)pid + 1)'])};`],
  [1, (random) => `if (${entry(random, (map, key) => `@${map}[${key}]`)} == 5) { $x = 1; }`],
  [1, () => 'printf("%d\\n", pid);'],
];

/** A map with a key that fits it. */
function entry(random: Random, write: (map: string, key: string) => string): string {
  const map = random.pick(MAPS);
  return write(map, NAMED.has(map) ? random.pick(['comm', 'comm', '"load"']) : random.pick(NUMBERS));
}

/**
 * The script of a number: the same seed and number give the same script on every machine, as long as the tables of facts
 * and this file stay as they are.
 */
export function generate(seed: number, number: number, target: Target): GeneratedScript {
  const random = new Random(seed * 100_003 + number);
  const inside = insideSites(target);
  const programs = Array.from({ length: random.chance(0.3) ? 3 : 2 }, () => generateProgram(random, inside));
  return { programs, guard: random.chance(0.6) ? 'none' : random.pick(GUARDS) };
}

function generateProgram(random: Random, inside: readonly string[]): GeneratedProgram {
  const kind = random.next();
  const neighbour = `${random.pick(['fentry', 'fexit'])}:${random.pick(NEIGHBOURS)}`;
  const site = kind < 0.45 ? random.pick(inside) : kind < 0.75 ? neighbour : random.pick(GROUP_SITES);
  const statements = Array.from({ length: 1 + random.below(3) }, () => generateStatement(random));
  const predicate = random.chance(0.15) ? random.pick(['comm == "load"', '@c[pid] < 100', '@a[pid] != 5']) : undefined;
  return { site, statements, ...(predicate === undefined ? {} : { predicate }) };
}

function generateStatement(random: Random): string {
  let left = random.next() * STATEMENTS.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, write] of STATEMENTS) {
    left -= weight;
    if (left < 0) return write(random);
  }
  return '@total = sum(1);';
}

/** The attach points at which the target's table says that a lock of a map update is, or may be, held. */
function insideSites(target: Target): string[] {
  const sites = [];
  for (const name of kernelFunctionNames(target)) {
    if (name.startsWith('__traceiter_') || kernelFunction(name, target)?.attachable !== true) continue;
    for (const [edge, probe] of [
      ['entry', 'fentry'],
      ['exit', 'fexit'],
    ] as const)
      if (
        (['hash.update', 'hash.delete'] as const).some(
          (operation) => (heldAt(name, edge, operation, target)?.held ?? 'no') !== 'no',
        )
      )
        sites.push(`${probe}:${name}`);
  }
  return sites.sort();
}

/** All scripts that differ from one in one fact: where a program fires, what it does, or whether it is guarded. */
export function neighboursOf(script: GeneratedScript): GeneratedScript[] {
  const changed = script.programs.flatMap((program, index) => {
    const others = [`fentry:${SLOW_PATH}`, `fexit:${SLOW_PATH}`, 'fentry:lookup_elem_raw'].map((site) => ({
      ...program,
      site,
    }));
    const statements = program.statements.map((_each, at) => ({
      ...program,
      statements: program.statements.with(at, '@a[pid] = 1; @s[comm] = 1;'),
    }));
    return [...others, ...statements].map((other) => ({ ...script, programs: script.programs.with(index, other) }));
  });
  return script.guard === 'none' ? changed : [...changed, { ...script, guard: 'none' as const }];
}

/** Whether the model calls a hang what is one fact away from a script. */
export function isNearTheBorder(script: GeneratedScript, target: Target): boolean {
  return neighboursOf(script).some((other) => modelVerdict(writeScript(other), target).verdict === 'hang');
}

/** Which generated scripts are worth a run: those near the border that the model says nothing about, and by turns others. */
export type Choice = 'by turns' | 'silent';

/**
 * Those of the numbers from 0 that are worth a run, by what the model says of them: by turns a script that it calls a hang, or a
 * loss, and one that it says nothing about, near the border; or the latter only.
 */
export function chooseGenerated(
  seed: number,
  wanted: number,
  target: Target,
  choice: Choice = 'by turns',
): GeneratedCase[] {
  const chosen: GeneratedCase[] = [];
  for (let number = 0; chosen.length < wanted && number < 100 * wanted; number++) {
    const script = generate(seed, number, target);
    const text = writeScript(script);
    const model = modelVerdict(text, target);
    const wantsSafe = choice === 'silent' || chosen.length % 2 === 0;
    const fits = wantsSafe
      ? model.silent && isNearTheBorder(script, target)
      : ['hang', 'lost-updates'].includes(model.verdict);
    if (!fits) continue;
    // Wake-ups take their locks by these functions.
    const loads = /_irq(save|restore)/.test(text) ? ['dup', 'eventfd'] : ['dup'];
    chosen.push({ name: `generated/${seed}/${number}`, script: text, loads, copies: 1, model });
  }
  return chosen;
}
