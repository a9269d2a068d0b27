import type { Releases } from './releases.ts';

/** An option of bpftrace's command line, in some releases. */
export interface BpftraceOption extends Releases {
  /** With its dashes. */
  readonly name: string;
  /** Whether a value follows. */
  readonly takes: boolean;
  /** What it says about the program, where it says something about it. */
  readonly means?: 'program' | 'lists' | 'mode' | 'formats' | 'header' | 'headers';
}

const FLAG = { takes: false } as const;
const VALUE = { takes: true } as const;
/** bpftrace ends, or prints something, and attaches nothing. */
const LISTS = { takes: false, means: 'lists' } as const;

/**
 * All options, in the releases that know them. With `--mode`, the value says whether something is attached; the last one counts, also
 * behind `--fmt`.
 * Source: bpftrace src/main.cpp, parse_args(): `short_options` and `long_options` at the tags v0.17.0 to v0.26.1; for 0.27.1 what
 * its --help lists.
 */
export const BPFTRACE_OPTIONS: readonly BpftraceOption[] = [
  { name: '-B', ...VALUE },
  { name: '-I', ...VALUE, means: 'headers' },
  { name: '-V', ...LISTS },
  { name: '-b', ...FLAG },
  { name: '-c', ...VALUE },
  { name: '-d', ...FLAG, before: '0.22' },
  { name: '-d', ...VALUE, from: '0.22' },
  { name: '-e', ...VALUE, means: 'program' },
  { name: '-f', ...VALUE },
  { name: '-h', ...LISTS },
  { name: '-k', ...FLAG },
  { name: '-l', ...LISTS },
  { name: '-o', ...VALUE },
  { name: '-p', ...VALUE },
  { name: '-q', ...FLAG },
  { name: '-v', ...FLAG },
  { name: '--aot', ...VALUE },
  { name: '--bench', ...FLAG, from: '0.25' },
  { name: '--btf', ...FLAG },
  { name: '--cmd', ...VALUE, from: '0.25' },
  { name: '--debug', ...VALUE, from: '0.22' },
  { name: '--debuginfo', ...VALUE, from: '0.26' },
  { name: '--dry-run', ...FLAG, from: '0.22' },
  { name: '--dwarf-pid', ...VALUE, from: '0.26' },
  { name: '--emit-elf', ...VALUE },
  { name: '--emit-llvm', ...VALUE },
  { name: '--fmt', ...FLAG, means: 'formats', from: '0.25' },
  { name: '--help', ...LISTS },
  { name: '--include', ...VALUE, means: 'header' },
  { name: '--info', ...LISTS },
  { name: '--list', ...LISTS, from: '0.25' },
  { name: '--mode', ...VALUE, means: 'mode', from: '0.25' },
  { name: '--no-feature', ...VALUE, from: '0.20' },
  { name: '--no-warnings', ...FLAG },
  { name: '--output', ...VALUE, from: '0.25' },
  { name: '--pid', ...VALUE, from: '0.25' },
  { name: '--probe-filter', ...VALUE, from: '0.25' },
  { name: '--quiet', ...FLAG, from: '0.25' },
  { name: '--test', ...VALUE, before: '0.24' },
  { name: '--test', ...FLAG, from: '0.25' },
  { name: '--test-mode', ...VALUE, from: '0.24', before: '0.25' },
  { name: '--traceable-functions', ...VALUE, from: '0.25' },
  { name: '--unsafe', ...FLAG },
  { name: '--usdt-file-activation', ...FLAG },
  { name: '--verbose', ...FLAG, from: '0.25' },
  { name: '--verify-llvm-ir', ...FLAG, from: '0.24' },
  { name: '--version', ...LISTS },
  { name: '--warnings', ...FLAG, from: '0.25' },
];

/** Since this release, what follows the program and begins with two dashes has a name, and no number. */
export const NAMED_PARAMETERS = {
  from: '0.24',
  source: 'bpftrace v0.24.0 src/main.cpp parse_args(): named_params',
} as const;
