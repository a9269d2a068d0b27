import { describe, expect, test } from '@jest/globals';
import {
  isOneFunction,
  isPattern,
  type TracedFunction,
  tracedFunction,
  whyUnresolved,
} from '../../../src/engine/program/traced-function.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { findProvider } from '../../../src/facts/query/probe.ts';
import { NEW } from './lowered.ts';

function traced(text: string): TracedFunction | undefined {
  const [probe] = parseScript(`${text} { @a = 1; }`).items;
  const attachPoint = probe?.kind === 'probe' ? probe.attachPoints[0] : undefined;
  const provider = findProvider(attachPoint?.provider ?? '')?.provider;
  if (attachPoint === undefined || provider === undefined) throw new Error(`no attach point: ${text}`);
  return tracedFunction(attachPoint, provider);
}

const F = { function: 'f', vmlinux: true } as const;

describe('an attach point names a function', () => {
  test.each<[string, TracedFunction]>([
    ['kprobe:f', { ...F, edge: 'entry', tracing: false }],
    ['k:f', { ...F, edge: 'entry', tracing: false }],
    ['kretprobe:f', { ...F, edge: 'exit', tracing: false }],
    ['fentry:f', { ...F, edge: 'entry', tracing: true }],
    ['kfunc:f', { ...F, edge: 'entry', tracing: true }],
    ['fexit:f', { ...F, edge: 'exit', tracing: true }],
    ['kprobe:f*', { ...F, function: 'f*', edge: 'entry', tracing: false }],
    ['kprobe:f+0', { ...F, edge: 'entry', tracing: false }],
    ['kprobe:f+0x0', { ...F, edge: 'entry', tracing: false }],
    ['kprobe:f+4', { ...F, edge: 'inside', tracing: false }],
    ['kprobe:f+0x10', { ...F, edge: 'inside', tracing: false }],
    // What the parameter is says nobody before the start.
    ['kprobe:f+$1', { ...F, edge: 'inside', tracing: false }],
    [
      'kprobe:0xffffffff81234560',
      { ...F, function: '0xffffffff81234560', edge: 'entry', tracing: false, unnamed: '0xffffffff81234560' },
    ],
    ['kprobe:f+-4', { ...F, edge: 'inside', tracing: false, unnamed: 'f+-4' }],
    ['kprobe:f0', { ...F, function: 'f0', edge: 'entry', tracing: false }],
    ['kprobe:xfs:f', { function: 'f', edge: 'entry', tracing: false, vmlinux: false, module: 'xfs' }],
    ['fentry:vmlinux:f', { ...F, edge: 'entry', tracing: true, module: 'vmlinux' }],
    ['fentry:vm*:f', { ...F, edge: 'entry', tracing: true, module: 'vm*' }],
    ['fentry:x*:f', { function: 'f', edge: 'entry', tracing: true, vmlinux: false, module: 'x*' }],
    [
      'rawtracepoint:contention_end',
      { function: '__traceiter_contention_end', edge: 'entry', tracing: true, vmlinux: true },
    ],
    [
      'tracepoint:lock:contention_end',
      { function: '__traceiter_contention_end', edge: 'entry', tracing: true, vmlinux: true },
    ],
    [
      'tracepoint:l*:contention_*',
      { function: '__traceiter_contention_*', edge: 'entry', tracing: true, vmlinux: true },
    ],
  ])('%s', (text, expected) => {
    expect(traced(text)).toEqual(expected);
  });

  test.each([
    ['fentry:$1', '$1'],
    ['kprobe:$2', '$2'],
    ['kprobe:$12', '$12'],
    ['fentry:$1:f', '$1'],
  ])('%s: which one, %s says', (text, open) => {
    expect(traced(text)).toMatchObject({ open });
  });

  test.each([
    'tracepoint:sched:sched_switch',
    'tracepoint:syscalls:sys_enter_read',
    'uprobe:/bin/true:main',
    'interval:s:1',
    'hardware:cache-misses:1',
    'BEGIN',
  ])('but %s names none', (text) => {
    expect(traced(text)).toBeUndefined();
  });
});

test.each([
  ['kprobe:f', true],
  ['fentry:vmlinux:f', true],
  ['kprobe:f*', false],
  ['kprobe:f?', false],
  ['kprobe:xfs:f', false],
  ['kprobe:$1', false],
  ['kprobe:0xffffffff81234560', false],
])('%s is one function of the kernel itself: %s', (text, one) => {
  const found = traced(text);
  expect(found !== undefined && isOneFunction(found)).toBe(one);
});

test.each([
  ['f', false],
  ['f*', true],
  ['f?', true],
  ['f[ab]', true],
  ['f]', false],
  ['', false],
])('%j has a wildcard: %s', (name, pattern) => {
  expect(isPattern(name)).toBe(pattern);
});

describe('why a function is not known', () => {
  const MODULE = 'the functions of the module xfs are not known';
  test.each([
    ['kprobe:f', undefined],
    ['fentry:f', undefined],
    ['fentry:$1', '$1 is only known when the script is started'],
    ['kprobe:$2', '$2 is only known when the script is started'],
    ['kprobe:0xffffffff81234560', 'which function is at 0xffffffff81234560 is known only on the machine'],
    // A module could have a function with the name of one of the lock path.
    ['fentry:xfs:lookup_elem_raw', MODULE],
    ['fentry:xfs:lookup_*', MODULE],
    ['fentry:xfs:xfs_read', undefined],
    ['kprobe:xfs:lookup_elem_raw', undefined],
    ['fentry:vmlinux:lookup_elem_raw', undefined],
  ])('%s: %s', (text, why) => {
    const found = traced(text);
    expect(found && whyUnresolved(found, NEW)).toBe(why);
  });
});
