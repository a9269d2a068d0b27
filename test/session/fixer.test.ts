import { describe, expect, test } from '@jest/globals';
import { Analyser } from '../../src/engine/analyse.ts';
import { Library } from '../../src/engine/program/library.ts';
import type { Report } from '../../src/engine/report.ts';
import type { Target } from '../../src/facts/target.ts';
import { fixedList } from '../../src/render/command-answer.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderText } from '../../src/render/text.ts';
import { fixScript } from '../../src/session/script-fixer.ts';
import { target } from '../engine/rewrite/rewritten.ts';
import { TWINS } from '../engine/rewrite/twins.ts';
import { outputOf } from '../render/json-contract.ts';

const named = (name: string, bpftrace: string, kernel: string): Target => ({ ...target(bpftrace, kernel), name });
const UBUNTU_22 = named('ubuntu-22.04,bpftrace@newest', '0.27.1', '5.15');
const UBUNTU_24 = named('ubuntu-24.04', '0.20.2', '6.8');
const DEBIAN_12 = named('debian-12', '0.17.0', '6.1');
const DEBIAN_13 = named('debian-13', '0.23.2', '6.12');
const NEWEST = named('debian-13,bpftrace@newest', '0.27.1', '6.12');

/** What `fix` makes of a twin in a folder where it may create files. */
async function fixed(name: string, targets: readonly Target[], configured = false): Promise<Report> {
  const judge = async (text: string, files: ReadonlyMap<string, string>) => {
    const library = new Library();
    for (const [file, content] of files) library.add(file, { kind: 'text', text: content });
    return new Analyser({ targets, configured }, { library, groups: [] }).analyse('x.bt', text);
  };
  const access = { judge, obstacle: async () => undefined };
  const { report, fixed: findings } = await fixScript({ path: 'x.bt', text: TWINS[name] ?? '' }, {}, access);
  return { targets, files: [report], fixed: { written: true, findings } };
}

function words(report: Report): string {
  return renderText(report, { color: false, quiet: false }).replaceAll(/\s+/g, ' ');
}

describe('fix on several machines', () => {
  const all = [UBUNTU_22, UBUNTU_24, DEBIAN_13, NEWEST, DEBIAN_12];

  test('says where its rewrite helps, where it ends the script, and what would help there', async () => {
    const report = await fixed('slow path, shared keys', all);
    const [only] = report.fixed?.findings ?? [];
    expect(only?.kind).toBe('group');
    const text = words(report);
    expect(text).toContain(
      'helps on 3 of the 4 targets that hang: ubuntu-24.04, debian-13, debian-13 with bpftrace 0.27.1',
    );
    expect(text).toContain(
      'It does not start on ubuntu-22.04 with bpftrace 0.27.1, where it hangs now: there is no tracepoint contention_begin',
    );
    expect(text).toMatch(
      /On ubuntu-22\.04 with bpftrace 0\.27\.1 another rewrite would help in its place: Guard the probes with the flag of a guard file .* --target ubuntu-22\.04,bpftrace@newest\./,
    );
  });

  test('says "no findings left" of the machines that start the script only', async () => {
    expect(words(await fixed('slow path, shared keys', all))).toContain(
      '1 fixed, no findings left where it starts, in 1 script, judged on 5 targets; 1 of them no longer starts the fixed script',
    );
    expect(words(await fixed('slow path, shared keys', [UBUNTU_24]))).toMatch(
      /1 fixed, no findings left in 1 script, judged on 1 target $/,
    );
  });

  test('says all of it in JSON and in an answer on a pull request', async () => {
    const report = await fixed('slow path, shared keys', all);
    const [only] = outputOf(renderJson(report, '1.0.0')).fixed ?? [];
    expect(only?.stops?.map(({ target: name, hung }) => [name, hung])).toEqual([[UBUNTU_22.name, true]]);
    expect(only?.instead).toEqual([{ targets: [UBUNTU_22.name], kind: 'guard', title: expect.any(String) }]);
    const list = fixedList({ fixed: report.fixed?.findings ?? [] });
    expect(list).toContain('It helps on 3 of the 4 targets that hang');
    expect(list).toContain('where it hangs now');
    expect(list).toContain('another rewrite would help in its place');
  });

  test('says so where nothing would help', async () => {
    expect(words(await fixed('raw spin lock', [UBUNTU_24, NEWEST]))).toContain(
      'No rewrite is proved to help on ubuntu-24.04.',
    );
  });

  test('leaves a script alone that the user runs on a machine on which it would end, and says why', async () => {
    const report = await fixed('raw spin lock with interrupts off', [UBUNTU_22, UBUNTU_24], true);
    expect(report.fixed?.findings).toEqual([]);
    expect(words(report)).toMatch(
      /left: the rewrite "guard" ends the script where it runs now \(on ubuntu-24\.04: `import` needs [^)]*\), so it is left to you/,
    );
  });
});
