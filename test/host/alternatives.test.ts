import { expect, test } from '@jest/globals';
import { resolveTarget } from '../../src/config/targets.ts';
import type { Assumption, Target } from '../../src/facts/target.ts';
import { alternativesTo } from '../../src/host/alternatives.ts';

const RELEASE: Assumption = {
  fact: 'bpftrace',
  note: 'r',
  others: [{ bpftrace: '0.17.0' }, { bpftrace: '0.27.1' }],
};
const LOCKS: Assumption = { fact: 'paravirt', note: 'p', others: [{ paravirt: false }] };
const FUNCTIONS: Assumption = { fact: 'functions', note: 'f', others: [] };
const HOST: Target = { name: 'host', bpftrace: '0.24.0', kernel: '6.1.0', arch: 'x86_64', paravirt: true };

test('a machine may be all that its facts leave open, in every combination', () => {
  const host = { ...HOST, assumed: [RELEASE, FUNCTIONS, LOCKS] };
  const all = alternativesTo(host);
  expect(all.map(({ name, assumed }) => [name, assumed.map(({ note }) => note).join('')])).toEqual([
    ['host,bpftrace@0.17.0', 'r'],
    ['host,bpftrace@0.27.1', 'r'],
    ['host,paravirt@no', 'p'],
    ['host,bpftrace@0.17.0,paravirt@no', 'rp'],
    ['host,bpftrace@0.27.1,paravirt@no', 'rp'],
  ]);
  const machines = all.map(({ name }) => resolveTarget(name, host));
  expect(machines).toMatchObject([
    { bpftrace: '0.17.0', paravirt: true },
    { bpftrace: '0.27.1', paravirt: true },
    { bpftrace: '0.24.0', paravirt: false },
    { bpftrace: '0.17.0', paravirt: false },
    { bpftrace: '0.27.1', paravirt: false },
  ]);
});

test('where all is known there is no other', () => {
  expect(alternativesTo(HOST)).toEqual([]);
  expect(alternativesTo({ ...HOST, assumed: [FUNCTIONS] })).toEqual([]);
});
