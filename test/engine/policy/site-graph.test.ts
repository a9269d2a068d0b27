import { describe, expect, test } from '@jest/globals';
import { SiteGraph, type SiteNode } from '../../../src/engine/policy/site-graph.ts';
import type { Program } from '../../../src/engine/program/program.ts';
import { NQ, programsOf, targetOf } from './lowered.ts';

const MODERN = 'bpftrace@0.27.1,kernel@6.1';
const TARGET = targetOf(MODERN);

const [step, comm, holder, counter, watch] = programsOf(
  `fexit:${NQ} { $c = comm; }
fentry:bpf_get_current_comm { @b[1] = 1; }
fentry:vfs_read { @a[1] = 1; }
hardware:cpu-cycles:1000000 { $c = comm; }
watchpoint:0xffffffff81234560:8:x { $c = comm; }
`,
  MODERN,
  5,
) as [Program, Program, Program, Program, Program];

const at = (program: Program, site: Partial<NonNullable<Program['site']>>): Program => ({
  ...program,
  site: { function: 'bpf_get_current_comm', edge: 'entry', ...site },
});

/** The nodes of a graph, each with the sizes of its steps. */
const nodes = (...programs: readonly Program[]) =>
  new SiteGraph(programs, TARGET).nodes.map(
    (node) => `${node.edge} of ${node.function}: ${node.hops.map((hop) => hop.programs.length).join(' ')}`,
  );

describe('the sites of programs', () => {
  test('are those that a call of a program can pass, by their function and side', () => {
    expect(nodes(comm, holder)).toEqual(['entry of bpf_get_current_comm: 1']);
    expect(nodes(comm, at(comm, { edge: 'exit' }), at(comm, {}))).toEqual([
      'entry of bpf_get_current_comm: 2',
      'exit of bpf_get_current_comm: 1',
    ]);
  });

  test('are none of programs that nothing runs beside, or at functions that no facts name', () => {
    expect(nodes({ ...comm, guard: 'alone' }, at(comm, { unlisted: true }))).toEqual([]);
  });

  test('have one step for programs of one guard class with the same calls', () => {
    expect(nodes(comm, { ...comm, guard: 'prog-active' }, { ...comm, guard: 'none' })).toEqual([
      'entry of bpf_get_current_comm: 2 1',
    ]);
    expect(nodes(comm, { ...comm, calls: () => [...comm.calls(TARGET)] })).toEqual([
      'entry of bpf_get_current_comm: 1 1',
    ]);
  });

  test('are found by a program there', () => {
    const graph = new SiteGraph([comm, step], TARGET);
    const [, passed] = graph.nodes;
    expect(graph.nodes.map(({ function: name }) => name)).toEqual(['bpf_get_current_comm', NQ]);
    expect(graph.nodeOf({ ...step })).toBe(passed);
    expect(graph.nodeOf(at(step, { function: NQ, edge: 'entry' }))).toBeUndefined();
    expect(graph.nodeOf(holder)).toBeUndefined();
    expect(graph.nodeOf(counter)).toBeUndefined();
  });

  test('are on the path of a lock or not', () => {
    const graph = new SiteGraph([comm, step], TARGET);
    expect(graph.nodes.map((node) => graph.isOnLockPath(node))).toEqual([false, true]);
    expect(graph.nodes.map((node) => graph.placeAt(node, 'hash.update')?.held)).toEqual([undefined, 'held']);
    const [, slow] = graph.nodes as [SiteNode, SiteNode];
    expect(graph.placeAt(slow, 'hash.update')).toBe(graph.placeAt(slow, 'hash.update'));
    expect(graph.placeAt(slow, 'ringbuf.output')).not.toBe(graph.placeAt(slow, 'hash.update'));
  });
});

describe('programs that fire anywhere', () => {
  const steps = (...programs: readonly Program[]) => {
    const { interrupts, nodes: there } = new SiteGraph(programs, TARGET);
    expect(there).toEqual([]);
    return interrupts.map(({ programs: all, interrupt }) => [all.length, interrupt?.row.kind, interrupt?.unresolved]);
  };

  test('are steps of their own, apart by their kind, and by whether it is known where they fire', () => {
    expect(steps(counter, { ...counter })).toEqual([[2, 'hardware', false]]);
    const { unresolved: _, ...known } = watch;
    const calls = counter.calls;
    expect(steps(counter, { ...known, calls, guard: counter.guard })).toEqual([
      [1, 'hardware', false],
      [1, 'breakpoint', false],
    ]);
    expect(steps(counter, { ...counter, unresolved: 'only known later' })).toEqual([
      [1, 'hardware', false],
      [1, 'hardware', true],
    ]);
  });

  test('are none of those that run alone', () => {
    expect(steps({ ...counter, guard: 'alone' })).toEqual([]);
  });
});

describe('the sites that the calls of a program pass', () => {
  const graph = new SiteGraph([comm, at(comm, { edge: 'exit' }), step], TARGET);
  const passed = (always: boolean) => {
    const calls = step.calls(TARGET).map((call) => ({ ...call, always }));
    return graph
      .passings({ programs: [step], active: false, calls })
      .map(({ node, surely, call }) => [node.function, node.edge, surely, call === calls[0]]);
  };

  test('are both sides of a function that runs, as surely as the call is made', () => {
    expect(passed(true)).toEqual([
      ['bpf_get_current_comm', 'entry', true, true],
      ['bpf_get_current_comm', 'exit', true, true],
    ]);
    expect(passed(false).map(([, , surely]) => surely)).toEqual([false, false]);
  });

  test('are passed only perhaps where the call runs the function only on some path', () => {
    // An update takes the slow path of a lock only where another CPU has it.
    const passings = graph.passings({
      programs: [holder],
      active: false,
      calls: [{ call: 'hash.update', always: true }],
    });
    expect(passings.map(({ node, surely }) => [node.function, surely])).toEqual([[NQ, false]]);
  });

  test('are none of a program that calls nothing', () => {
    expect(graph.passings({ programs: [holder], active: false, calls: [] })).toEqual([]);
  });
});
