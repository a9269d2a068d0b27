import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import { cycleOf, fixed, fixOf, judge, MIDDLE, NEW, OLD, SITE, target, whyNot } from './rewritten.ts';

const GROUP = { kind: 'group' } as const;

describe('the move to kprobes and tracepoints', () => {
  test('replaces the pair on the slow path and nothing else', () => {
    const text = `// a\nfentry:${SITE} { @b[pid]=2; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }`;
    expect(fixed(text, NEW, GROUP)).toBe(
      text
        .replace(`fentry:${SITE}`, 'tracepoint:lock:contention_begin')
        .replace(`fexit:${SITE}`, 'tracepoint:lock:contention_end'),
    );
    expect(fixOf(text, NEW, GROUP).cost).toContain('every kind of kernel lock');
  });

  test('is offered once where it helps some targets, and so is each guard', () => {
    const text = `fentry:${SITE} { @b[pid]=2; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }`;
    const { fixes } = cycleOf(judge(text, [target('0.20.4', '5.10'), ...NEW]));
    const helping = fixes.filter(({ kind }) => kind !== 'suppress');
    expect(helping.map(({ kind, targets }) => [kind, ...targets])).toEqual(
      ['group', 'guard', 'guard'].map((kind) => [kind, ...NEW.map(({ name }) => name)]),
    );
  });

  test('turns the lock of the pair into a field, as the oldest release writes it', () => {
    const text = `kfunc:${SITE} /args->lock/ { @b[args->lock]=2; @a[comm]=2; }\nkretfunc:${SITE} { @b[args->lock]=3; @a[comm]=3; }`;
    const after = fixed(text, OLD, GROUP);
    expect(after).toContain(
      'contention_begin /((struct qspinlock *)args->lock_addr)/ { @b[((struct qspinlock *)args->lock_addr)]=2;',
    );
    expect(judge(after, OLD).findings).toEqual([]);
    const dotted = text.replaceAll('args->', 'args.');
    expect(fixed(dotted, MIDDLE, GROUP)).toContain('@b[((struct qspinlock *)args.lock_addr)]=3;');
  });

  test('turns arguments into numbered ones with casts', () => {
    const text = `fentry:${SITE} /args.val > 1/ { @b[args.lock->val.counter] = 1; @a[comm] = args.val; }\nfentry:__pv_queued_spin_lock_slowpath { @a[comm] = 1; @b[pid] = 2; }\n`;
    expect(fixed(text, NEW, GROUP)).toBe(
      `kprobe:${SITE} /((uint32)arg1) > 1/ { @b[((struct qspinlock *)arg0)->val.counter] = 1; @a[comm] = ((uint32)arg1); }\nkprobe:__pv_queued_spin_lock_slowpath { @a[comm] = 1; @b[pid] = 2; }\n`,
    );
    const map =
      'fentry:htab_map_update_elem { @a[args.map] = args.map_flags; }\nfentry:lookup_elem_raw { @a[args.key] = 1; @b[pid] = 1; }\nfentry:alloc_htab_elem { @b[args.percpu] = args.hash; @a[1] = 1; }\n';
    expect(fixed(map, NEW, GROUP)).toBe(
      'kprobe:htab_map_update_elem { @a[((struct bpf_map *)arg0)] = arg3; }\nkprobe:lookup_elem_raw { @a[arg2] = 1; @b[pid] = 1; }\nkprobe:alloc_htab_elem { @b[((uint8)arg5)] = ((uint32)arg4); @a[1] = 1; }\n',
    );
  });

  test('leaves a probe where it is that takes no lock', () => {
    const text = `fentry:vfs_read { $x = 1; }\nfentry:${SITE} { @b[pid]=2; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n`;
    expect(fixed(text, NEW, GROUP)).toMatch(/^fentry:vfs_read \{ \$x = 1; \}\ntracepoint:lock:contention_begin /);
  });

  test('moves a lone exit with what it returned', () => {
    const text = 'fexit:alloc_htab_elem { @a[retval] = 1; }\n';
    expect(fixed(text, NEW, GROUP)).toBe('kretprobe:alloc_htab_elem { @a[((struct htab_elem *)retval)] = 1; }\n');
    expect(fixOf(text, NEW, GROUP).cost).toContain('kretprobe');
  });

  test('moves an exit that is on no lock path, next to an entry', () => {
    const text = `fentry:${SITE} { @a[tid] = nsecs; @b[comm] = 1; }\nfexit:vfs_read { @b[comm] = 2; @a[tid] = 3; }\nfentry:__pv_queued_spin_lock_slowpath { @b[comm] = 1; @a[tid] = nsecs; }`;
    expect(fixed(text, NEW, GROUP)).toContain('kretprobe:vfs_read { @b[comm] = 2; @a[tid] = 3; }');
  });

  test('turns raw tracepoints into tracepoints with their fields', () => {
    const text = `rawtracepoint:contention_begin { @b[arg0]=2; @a[comm]=arg1; }\nrawtracepoint:contention_end { @b[arg0]=3; @a[comm]=3; }\n`;
    expect(fixed(text, MIDDLE, GROUP)).toBe(
      'tracepoint:lock:contention_begin { @b[args.lock_addr]=2; @a[comm]=args.flags; }\ntracepoint:lock:contention_end { @b[args.lock_addr]=3; @a[comm]=3; }\n',
    );
    const named = text.replaceAll('arg0', 'args.lock').replace('arg1', 'args.flags');
    expect(fixed(named, NEW, GROUP)).toContain('{ @b[args.lock_addr]=2; @a[comm]=args.flags; }');
  });

  test.each([
    [
      'an argument that the tracepoint has not',
      `fentry:${SITE} { @b[pid]=args.val; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n`,
      'args.val has no counterpart',
    ],
    [
      'an argument of the tracepoint that the function has not',
      `fentry:${SITE} { @b[pid]=args.flags; @a[comm]=2; }\nfexit:${SITE} { @b[pid]=3; @a[comm]=3; }\n`,
      'args.flags has no counterpart',
    ],
    ['an argument on the way out', 'fexit:alloc_htab_elem { @a[args.key] = 1; }\n', 'args.key has no counterpart'],
    [
      'an argument of a function whose signature is not known',
      `fentry:${SITE} { @a[pid] = 1; @b[comm] = 1; }\nfentry:vfs_read { @b[args.file] = 1; @a[1] = 2; }\nfentry:__pv_queued_spin_lock_slowpath { @a[comm] = 1; @b[pid] = 2; }\n`,
      'args.file has no counterpart',
    ],
    ['an argument on the stack', 'fentry:alloc_htab_elem { @a[args.onallcpus] = 1; }\n', 'args.onallcpus has no'],
    ['the whole of args', 'fentry:lookup_elem_raw { @a = args; }\n', 'args has no counterpart'],
    ['the name of the probe', 'fentry:lookup_elem_raw { @a[probe] = 1; }\n', 'probe has no counterpart'],
    [
      'a program that would stay behind',
      'fentry:lookup_elem_raw { @a[comm]=1; }\nfexit:alloc_htab_elem { @b[comm]=1; }\n',
      'no counterpart that pairs',
    ],
    ['a wildcard', 'fentry:*queued_spin_lock_slowpath { @a[comm]=1; @b[pid] = 1; }\n', 'a wildcard'],
    [
      'two at one place',
      `fentry:${SITE} { @b[pid]=2; @a[comm]=2; }\nfentry:${SITE} { @b[pid]=3; @a[comm]=3; }\n`,
      'the same attach point',
    ],
  ])('is not offered for %s', (_, text, why) => {
    expect(whyNot(text, NEW, 'group')).toContain(why);
  });

  test('from Linux 7.2 a syscall tracepoint does not stand apart', () => {
    const text = 'tracepoint:syscalls:sys_enter_dup { @a[comm] = 1; }\nfentry:lookup_elem_raw { @a[pid] = 1; }\n';
    const before = judge(text, [target('0.27.1', '7.1')]);
    expect(cycleOf(before).fixes.map(({ kind }) => kind)).toContain('group');
    expect(whyNot(text, [target('0.27.1', '7.2')], 'group')).toContain('sys_enter_dup has no counterpart');
  });

  test('keeps the module, and the attach points that stay', () => {
    const text = 'fentry:vmlinux:lookup_elem_raw, kprobe:vfs_read { @a[comm] = 2; }\n';
    expect(fixed(text, NEW, GROUP)).toBe('kprobe:vmlinux:lookup_elem_raw, kprobe:vfs_read { @a[comm] = 2; }\n');
    const exit = 'fexit:vmlinux:alloc_htab_elem { @a[pid] = 1; }\n';
    expect(fixed(exit, NEW, GROUP)).toBe('kretprobe:vmlinux:alloc_htab_elem { @a[pid] = 1; }\n');
  });

  test('one probe alone moves alone where the other half is another program', () => {
    const text = 'fentry:lookup_elem_raw { @a[pid] = 1; }\n';
    const after = fixed(text, NEW, GROUP);
    expect(after).toBe('kprobe:lookup_elem_raw { @a[pid] = 1; }\n');
    expect(judge(after, NEW).findings).toEqual([]);
    expect(applyEdits(text, fixOf(text, NEW, GROUP).edits)).toBe(after);
  });
});
