import { EXPLAINING_CASES } from './explained.ts';
import type { ScriptCase } from './script-case.ts';

const NQ = 'native_queued_spin_lock_slowpath';
const DUP = 'tracepoint:syscalls:sys_enter_dup';
const BEGIN = 'begin { printf("ready\\n"); }\n';
const UPDATES = '@b[pid] = 2; @a[comm] = 2;';
const MISSING = 'if (@c[pid] > 100) { $x = 1; }';
const SEED = 'begin { for ($i : 0..ncpus) { @guard[$i] = sum(0); } @guard_missed = sum(0); }\n';
const ENTER = 'if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1);';
const LEAVE = '@guard[cpu] = sum(-1);';

const at = (site: string, body: string) => `${site} { ${body} }\n`;
const pair = (function_: string, body: string) => at(`fentry:${function_}`, body) + at(`fexit:${function_}`, body);
const around = (body: string) =>
  at('fexit:_raw_spin_lock_irqsave', body) + at('fentry:_raw_spin_unlock_irqrestore', body);

/** What a script is, and its text. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'pair/slow-path': BEGIN + pair(NQ, UPDATES),
  'pair/raw-spin-lock': BEGIN + pair('_raw_spin_lock', UPDATES),
  // It nests in each update, not only in those that wait for a lock.
  'pair/system-call-and-lookup': BEGIN + at(DUP, UPDATES) + at('fentry:lookup_elem_raw', UPDATES),
  'group/slow-path-kprobes': BEGIN + at(`kprobe:${NQ}`, UPDATES) + at(`kretprobe:${NQ}`, UPDATES),
  'group/contention-tracepoints':
    BEGIN + at('tracepoint:lock:contention_begin', UPDATES) + at('tracepoint:lock:contention_end', UPDATES),
  'missing-key/lock-functions': BEGIN + at('kprobe:do_exit', '@c[pid] = count();') + around(MISSING),
  'missing-key/slow-path': BEGIN + at('kprobe:do_exit', '@c[pid] = count();') + pair(NQ, MISSING) + at(DUP, MISSING),
  'missing-key/guarded-by-has-key':
    BEGIN + at('kprobe:do_exit', '@c[pid] = count();') + around(`if (has_key(@c, pid)) { ${MISSING} }`),
  'missing-key/seeded-in-begin': `begin { @c[1] = count(); }\n${around('if (@c[1] > 100) { $x = 1; }')}`,
  'division/lock-functions': BEGIN + around('$r = 1000 / ((uint64)pid & 0x40000000);'),
  'division/never-zero': BEGIN + around('$r = 1000 / (((uint64)pid & 0x40000000) + 1);'),
  'function-of-an-operation/lookup':
    BEGIN +
    at(`fexit:${NQ}`, 'if (@c[comm] == 5) { $x = 1; }') +
    at('fentry:__htab_map_lookup_elem', '@a[comm] = 1; @b[pid] = 1;') +
    at(DUP, '@b[pid] = 2; @a[comm] = 2;') +
    at('kprobe:do_exit', '@c[comm] = 1;'),
  'function-of-a-helper/get-current-comm':
    `begin { @n = sum(0); }\n` +
    at(`fexit:${NQ} /comm == "load"/`, '@n = sum(1);') +
    at('fentry:bpf_get_current_comm', '@b[pid] = 1; @a[pid % 7] = 1;') +
    at(DUP, '@a[pid % 7] = 2; @b[pid] = 2;'),
  'inside/offset':
    BEGIN +
    at('fentry:alloc_fd', '@b[pid] = 1; @a[comm] = 1;') +
    at('kprobe:htab_map_update_elem+0x9f', '@a[comm] = 2; @b[pid] = 2;'),
  'inside/address':
    BEGIN +
    at('fentry:alloc_fd', '@b[pid] = 1; @a[comm] = 1;') +
    at('kprobe:{{address of lookup_elem_raw}}', '@a[comm] = 2; @b[pid] = 2;'),
  'inside/watchpoint':
    BEGIN +
    at('fentry:alloc_fd', '@b[pid] = 1; @a[comm] = 1;') +
    at('watchpoint:{{address of lookup_elem_raw}}:8:x', '@a[comm] = 2; @b[pid] = 2;'),
  'preprocessor/one-update': `#define UPD @b[pid] = 2\n${BEGIN}${at(`fexit:${NQ}`, 'UPD;')}`,
  'preprocessor/one-update-beside-dup': `#define UPD @b[pid] = 2\n${BEGIN}${at(`fexit:${NQ}`, 'UPD;')}${at(DUP, '@b[pid] = 1;')}`,
  'preprocessor/pair': `#define UPD @b[pid] = 2; @a[comm] = 2\n${BEGIN}${pair(NQ, 'UPD;')}`,
  // bpftrace 0.27 expands a macro to an expression without `comm` alone, older ones to any text.
  'preprocessor/expressions': `#define ONE @b[pid]++\n#define OTHER @a[pid % 7]++\n${BEGIN}${pair(NQ, 'ONE; OTHER;')}`,
  'preprocessor/statements-old': `#define UPD @b[pid] = 2; @a[comm] = 2\n${pair(NQ, 'UPD;')}`,
  'leaving/interval-exit':
    SEED + around(`${ENTER} printf("x"); ${LEAVE}`) + at('interval:s:5', `${ENTER} ${LEAVE} exit();`),
  'leaving/interval-exit-guard-up':
    SEED + around(`${ENTER} printf("x"); ${LEAVE}`) + at('interval:s:20', '@guard[cpu] = sum(1); exit();'),
  'guard-too-late/predicate':
    SEED +
    at('kprobe:do_exit', '@c[pid] = count();') +
    at(`fentry:${NQ} /@c[pid] < 100/`, `${ENTER} ${UPDATES} ${LEAVE}`) +
    at(`fexit:${NQ} /@c[pid] < 100/`, `${ENTER} ${UPDATES} ${LEAVE}`),
  'guard-too-late/predicate-lock-functions':
    SEED +
    at('kprobe:do_exit', '@c[pid] = count();') +
    at('fexit:_raw_spin_lock_irqsave /@c[pid] < 100/', `${ENTER} ${UPDATES} ${LEAVE}`) +
    at('fentry:_raw_spin_unlock_irqrestore /@c[pid] < 100/', `${ENTER} ${UPDATES} ${LEAVE}`),
  'guard-too-late/division':
    SEED +
    at('kprobe:do_exit', '@tot[comm] = count(); @cnt[comm] = count();') +
    around(`$d = @tot[comm] / @cnt[comm]; ${ENTER} @b[pid] = $d; ${LEAVE}`),
  'guard/pair': SEED + pair(NQ, `${ENTER} ${UPDATES} ${LEAVE}`),
  // As bpftrace issue 3144 reports it, from a machine on which it took days.
  'reported/bpftrace-3144':
    BEGIN +
    at(`fentry:${NQ} /@pf[tid]/`, '@s[tid] = nsecs;') +
    at('fexit:down_read', '@pf[tid] = @s[tid]; delete(@s, tid);'),
  'keys/constant-inside-comm': BEGIN + at(DUP, '@a[comm] = 1;') + at(`fexit:${NQ}`, '@a["fixed"] = 2;'),
  'keys/pid-and-uid': BEGIN + at(`fentry:${NQ}`, '@a[pid] = 1;') + at(`fexit:${NQ}`, '@a[uid] = 2;'),
};

/** Guarded scripts that close a cycle with a second copy of themselves. */
const TOGETHER = ['guard/pair', 'group/contention-tracepoints'];

// Wake-ups take their locks by _raw_spin_lock_irqsave, file tables by _raw_spin_lock.
const loadsFor = (script: string) => (script.includes('_irqsave') ? ['dup', 'eventfd'] : ['dup']);

/** The scripts that the model was wrong about, what is known to hang, and what is known not to. */
export const CASES: readonly ScriptCase[] = [
  ...Object.entries(SCRIPTS).map(([name, script]) => ({ name, script, loads: loadsFor(script), copies: 1 })),
  ...TOGETHER.map((name) => ({
    name: `${name} in two copies`,
    script: SCRIPTS[name] ?? '',
    loads: ['dup'],
    copies: 2,
  })),
  ...EXPLAINING_CASES,
];
