import type { ReleaseBound, Releases } from './releases.ts';

/** A function or a word of the language that only some releases know. */
interface Builtin extends Omit<ReleaseBound, 'name'> {
  readonly names: readonly string[];
  /** Called, or a bare word. */
  readonly use: 'call' | 'word';
  /** A call with at least, or at most, so many arguments. */
  readonly least?: number;
  readonly most?: number;
}

const UNKNOWN_TO = {
  11: '0.11.3 says "Unknown", 0.17.0, 0.23.2 and 0.27.1 know it',
  17: '0.11.3 and 0.17.0 say "Unknown", 0.23.2 and 0.27.1 know it',
  23: '0.11.3, 0.17.0 and 0.23.2 say "Unknown", 0.27.1 knows it',
} as const;

/** An entry of the CHANGELOG, and what the releases at hand say: `to` is the last line that does not know the name. */
function changelog(entry: string, to: keyof typeof UNKNOWN_TO): string {
  return `CHANGELOG ${entry}; ${UNKNOWN_TO[to]}`;
}

/** A call of functions that a release brought. */
function calls(names: string, releases: Pick<Builtin, 'from' | 'newerThan'>, source: string): Builtin {
  return { names: names.split(' '), use: 'call', ...releases, source };
}

/** Words that a release brought. */
function words(names: string, releases: Pick<Builtin, 'from' | 'newerThan'>, source: string): Builtin {
  return { names: names.split(' '), use: 'word', ...releases, source };
}

const NO_ENTRY = `no entry in the CHANGELOG; ${UNKNOWN_TO[23]}`;

/** Functions and words by release, with the entry of the CHANGELOG and what the releases at hand say. */
export const BUILTINS: readonly Builtin[] = [
  calls('strftime', { from: '0.12' }, changelog('0.12.0, #1387', 11)),
  calls('path', { from: '0.12' }, changelog('0.12.0, #1492', 11)),
  calls('macaddr', { from: '0.12' }, changelog('0.12.0, #1647', 11)),
  calls(
    'uptr kptr unwatch',
    { newerThan: '0.11.3' },
    `no entry in the CHANGELOG says when they came; ${UNKNOWN_TO[11]}`,
  ),
  calls('cgroup_path', { from: '0.15' }, changelog('0.15.0, #2055', 11)),
  calls('bswap', { from: '0.15' }, changelog('0.15.0, #2166', 11)),
  calls('skboutput', { from: '0.15' }, changelog('0.15.0, #2223', 11)),
  words('numaid', { from: '0.16' }, changelog('0.16.0, #2177', 11)),
  calls('pton', { from: '0.16' }, changelog('0.16.0, #2289', 11)),
  calls('debugf', { from: '0.16' }, changelog('0.16.0, #2307', 11)),
  calls('strerror', { from: '0.16' }, changelog('0.16.0, #2329', 11)),
  calls('strcontains', { from: '0.17' }, changelog('0.17.0, #2393', 11)),
  calls('nsecs', { newerThan: '0.17.0' }, `no entry in the CHANGELOG says when it came; ${UNKNOWN_TO[17]}`),
  words('jiffies', { from: '0.20' }, changelog('0.20.0, #2769', 17)),
  calls('len', { from: '0.20' }, changelog('0.20.0, #2840', 17)),
  {
    names: ['hist'],
    use: 'call',
    least: 2,
    from: '0.20',
    source: 'CHANGELOG 0.20.0, #2831; 0.11.3 and 0.17.0 say "hist() requires one argument", 0.23.2 and 0.27.1 take two',
  },
  {
    names: ['exit'],
    use: 'call',
    least: 1,
    from: '0.22',
    unknown: { from: '0.21', before: '0.22' },
    source:
      'CHANGELOG 0.21.0, #3501, which was opened after that release; 0.11.3 and 0.17.0 say "exit() requires no ' +
      'arguments", 0.23.2 and 0.27.1 take one',
  },
  {
    names: ['path'],
    use: 'call',
    least: 2,
    from: '0.22',
    source: 'CHANGELOG 0.22.0, #3401; 0.17.0 says "path() takes up to one argument"',
  },
  calls('has_key', { from: '0.22' }, changelog('0.22.0, #3358', 17)),
  calls('percpu_kaddr', { from: '0.22' }, changelog('0.22.0, #3596', 17)),
  words('ncpus', { from: '0.24' }, changelog('0.24.0, #4105', 23)),
  words('usermode', { from: '0.24' }, changelog('0.24.0, #4129', 23)),
  calls(
    'cgroup comm cpid cpu curtask elapsed func gid jiffies ncpus numaid probe rand retval uid usermode username',
    { from: '0.24' },
    changelog('0.24.0, #4420', 23),
  ),
  calls('pid tid', { from: '0.24' }, changelog('0.24.0, #4254', 23)),
  calls('getopt', { from: '0.24' }, changelog('0.24.0, #4258', 23)),
  calls('socket_cookie', { from: '0.24' }, changelog('0.24.0, #4345', 23)),
  calls('tseries', { from: '0.24' }, changelog('0.24.0, #3838', 23)),
  calls('assert ppid', { from: '0.24' }, changelog('0.24.0, #4366', 23)),
  calls('errorf', { from: '0.24' }, changelog('0.24.0, #4414', 23)),
  { ...calls('comm', { from: '0.25' }, changelog('0.25.0, #4799', 23)), least: 1 },
  { ...calls('ppid', { from: '0.25' }, changelog('0.25.0, #4744', 23)), most: 0 },
  words('ppid pcomm', { from: '0.25' }, changelog('0.25.0, #4744', 23)),
  calls('pcomm', { from: '0.25' }, changelog('0.25.0, #4744', 23)),
  calls('syscall_name', { from: '0.25' }, changelog('0.25.0, #4746', 23)),
  calls('signal_thread', { from: '0.25' }, changelog('0.25.0, #4700', 23)),
  words('probetype', { from: '0.25' }, changelog('0.25.0, #4712', 23)),
  calls('probetype', { from: '0.25' }, changelog('0.25.0, #4712', 23)),
  calls('find', { from: '0.25' }, changelog('0.25.0, #4845', 23)),
  words('has_cpid', { from: '0.25' }, changelog('0.25.0, #4984', 23)),
  calls('has_cpid', { from: '0.25' }, changelog('0.25.0, #4984', 23)),
  calls('kfunc_exist kfunc_allowed', { from: '0.25' }, changelog('0.25.0, #4857', 23)),
  calls('leader_tid leader_comm', { from: '0.26' }, changelog('0.26.0, #5132', 23)),
  words('leader_tid leader_comm', { from: '0.26' }, changelog('0.26.0, #5132', 23)),
  calls('signal_name', { from: '0.26' }, changelog('0.26.0, #5098', 23)),
  calls('dw_ustack', { from: '0.26' }, changelog('0.26.0, #4964', 23)),
  words('dw_ustack', { from: '0.26' }, changelog('0.26.0, #4964', 23)),
  calls('write_user', { from: '0.26' }, changelog('0.26.0, #3742', 23)),
  calls('is_err', { from: '0.26' }, changelog('0.26.0, #5086', 23)),
  calls('str_concat', { from: '0.27' }, changelog('0.27.0, #5265', 23)),
  calls('container_of', { from: '0.27' }, changelog('0.27.0, #5236', 23)),
  calls('config', { from: '0.27' }, changelog('0.27.0, #5241', 23)),
  calls(
    'assert_str default_str_length fail is_array is_integer is_literal is_ptr is_str is_unsigned_integer memcmp ' +
      'static_assert strcap strlen strstr warnf',
    { newerThan: '0.23.2' },
    NO_ENTRY,
  ),
];

/** `sarg0`, `sarg1`, ...: too many to list. */
export const STACK_ARGUMENT = {
  name: 'a `sargN` builtin',
  before: '0.25',
  source:
    'CHANGELOG 0.25.0, #4686 (breaking); 0.11.3, 0.17.0 and 0.23.2 take it, 0.27.1 says "sarg* is deleted ... was last ' +
    'available in v0.24"',
} as const satisfies ReleaseBound;

/** `arg10`, `arg11`, ...: likewise. */
export const TENTH_ARGUMENT = {
  name: 'an `argN` builtin beyond arg9',
  from: '0.24',
  source:
    'bpftrace src/lexer.l: `arg[0-9]` up to 0.23.5, `arg[0-9]+` from 0.24.0 on; 0.17.0 and 0.23.2 say "Unknown identifier", ' +
    '0.27.1 asks the probe for it',
} as const satisfies ReleaseBound;

/** Formats of kstack and ustack. */
export const STACK_MODES: readonly (Releases & { readonly name: string; readonly source: string })[] = [
  { name: 'raw', from: '0.18', source: changelog('0.18.0, #2581', 17) },
  { name: 'build_id', from: '0.25', source: changelog('0.25.0, #4912', 23) },
];

const UNRECOGNIZED = '0.23.2 says "Unrecognized config variable"';

/** Settings of the config block, lower case and without "bpftrace_", that came after the block itself. */
export const SETTINGS: readonly (Pick<ReleaseBound, 'from' | 'before' | 'newerThan'> & {
  readonly name: string;
  readonly source: string;
})[] = [
  { name: 'lazy_symbolication', from: '0.21', source: 'CHANGELOG 0.21.0, #2958; 0.23.2 and 0.27.1 know it' },
  { name: 'missing_probes', from: '0.21', source: 'CHANGELOG 0.21.0, #3246; 0.23.2 and 0.27.1 know it' },
  {
    name: 'probe_inline',
    from: '0.21',
    before: '0.24',
    source: 'bpftrace src/config.h of 0.21.0 to 0.23.5; 0.27.1 says "not a known configuration option"',
  },
  { name: 'use_blazesym', from: '0.23', source: 'bpftrace src/config.h from 0.23.0 on; 0.23.2 and 0.27.1 take it' },
  { name: 'print_maps_on_exit', from: '0.22', source: 'CHANGELOG 0.22.0, #3547; 0.23.2 and 0.27.1 know it' },
  { name: 'symbol_source', from: '0.22', source: 'CHANGELOG 0.22.0, #3504; 0.23.2 and 0.27.1 take it' },
  { name: 'license', from: '0.24', source: `CHANGELOG 0.24.0, #3905; ${UNRECOGNIZED}` },
  { name: 'show_debug_info', from: '0.24', source: `CHANGELOG 0.24.0, #3999; ${UNRECOGNIZED}` },
  { name: 'unstable_macro', from: '0.24', source: `CHANGELOG 0.24.0, #4037; ${UNRECOGNIZED}` },
  { name: 'unstable_map_decl', from: '0.24', source: `CHANGELOG 0.24.0, #3863; ${UNRECOGNIZED}` },
  ...['unstable_import', 'unstable_tseries', 'unstable_addr', 'unstable_typeinfo', 'unstable_dw_ustack'].map(
    (name) => ({
      name,
      newerThan: '0.23.2',
      source: `no entry in the CHANGELOG; ${UNRECOGNIZED}, 0.27.1 takes it`,
    }),
  ),
];

/**
 * The other settings that some release has, lower case and without "bpftrace_". Source: bpftrace src/config.h and src/config.cpp of
 * 0.20.0 to 0.26.1, with the names that they had before, which are for the environment.
 */
export const OLDER_SETTINGS: readonly string[] = [
  ...['cache_user_symbols', 'cpp_demangle', 'log_size', 'max_bpf_progs', 'max_cat_bytes', 'max_map_keys', 'max_probes'],
  ...['max_strlen', 'max_type_res_iterations', 'on_stack_limit', 'perf_rb_pages', 'stack_mode', 'str_trunc_trailer'],
  ...['strlen', 'no_cpp_demangle', 'cat_bytes_max', 'map_keys_max', 'max_ast_nodes', 'debug_output', 'verify_llvm_ir'],
  ...['kernel_build', 'kernel_source', 'vmlinux', 'btf', 'user_symbol_cache_type', 'unstable_import_statement'],
];
