import { describe, expect, test } from '@jest/globals';
import type { ReportedFinding } from '../../src/engine/report.ts';
import { fingerprints, knownFindings } from '../../src/review/fingerprint.ts';
import { finding } from './known.ts';

const TEXT = 'kprobe:f { @a[pid]  = 1; }\nkprobe:g { @b = 2; }\n';

function namesOf(text: string, findings: readonly ReportedFinding[], path = 'a.bt'): (string | undefined)[] {
  const names = fingerprints([{ status: 'analysed', path, text, findings }]);
  return findings.map((each) => names.get(each));
}

function of(text: string, on: readonly string[], path = 'a.bt'): (string | undefined)[] {
  return namesOf(
    text,
    on.map((each) => finding(text, each)),
    path,
  );
}

describe('fingerprints', () => {
  test('are 16 hex digits that stay when lines move, white space changes, or the rest of the script does', () => {
    const [one] = of(TEXT, ['@a[pid]  = 1']);
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(of(`// more\n\n${TEXT}`, ['@a[pid]  = 1'])).toEqual([one]);
    expect(of(TEXT, [' @a[pid]  = 1; '])).toEqual(of(TEXT, ['@a[pid]  = 1;']));
    expect(of('kprobe:other { @a[pid] =\n 1; }', ['@a[pid] =\n 1'])).toEqual([one]);
  });

  test('differ by place and related places, and not by path: a file that is renamed keeps its threads', () => {
    const base = of(TEXT, ['@a[pid]  = 1'])[0];
    expect(of(TEXT, ['@b = 2'])[0]).not.toBe(base);
    expect(of(TEXT, ['@a[pid]  = 1'], 'b.bt')[0]).toBe(base);
    const related = [{ span: { start: 0, end: 8 }, message: 'here' }];
    const [other] = namesOf(TEXT, [finding(TEXT, '@a[pid]  = 1', { related })]);
    expect(other).not.toBe(base);
  });

  test('do not depend on the places of other findings of the same cause, which a finding may stand for or not', () => {
    const place = { span: { start: 0, end: 8 }, message: 'here' };
    const own = (related: ReportedFinding['related']) => namesOf(TEXT, [finding(TEXT, '@b = 2', { related })]);
    expect(own([{ ...place, of: 'nmi-reentry' }])).toEqual(own([]));
    expect(own([place, { ...place, of: 'nmi-reentry' }])).toEqual(own([place]));
  });

  test('equal findings are counted in the order of the text, whatever the order of the list', () => {
    const text = 'x { @a = 1 } y { @a = 1 }';
    const first = finding(text, '@a = 1');
    const second = finding(text, '@a = 1', { span: { start: 17, end: 23 } });
    const inOrder = namesOf(text, [first, second]);
    expect(new Set(inOrder).size).toBe(2);
    expect(namesOf(text, [second, first])).toEqual([...inOrder].reverse());
  });

  test('are the same in each release: the threads of a pull request carry them', () => {
    const text = 'x { @a = 1 } y { @a = 1 } z { @a  = 1 }';
    const at = (start: number, end: number) =>
      finding(text, '@a = 1', { span: { start, end }, related: [{ span: { start: 0, end: 1 }, message: 'here' }] });
    expect(namesOf(text, [at(4, 10), at(17, 23), at(30, 37)])).toEqual([
      'c87bab44470a3ca1',
      'd4fc2761093994c1',
      'f8d3cef603a06834',
    ]);
  });

  test('equal findings of several files have the same one: none gets another name when the other file changes', () => {
    const files = ['b.bt', 'a.bt'].map((path) => ({
      status: 'analysed' as const,
      path,
      text: TEXT,
      findings: [finding(TEXT, '@b = 2')],
    }));
    expect(new Set(fingerprints(files).values()).size).toBe(1);
  });
});

test('findings that are equally bad come by path and then by place, whatever their order was', () => {
  const places = ['@a[pid]  = 1', '@b = 2'];
  for (const paths of [
    ['a.bt', 'b.bt'],
    ['b.bt', 'a.bt'],
  ])
    for (const on of [places, [...places].reverse()]) {
      const files = paths.map((path) => ({
        status: 'analysed' as const,
        path,
        text: TEXT,
        findings: on.map((each) => finding(TEXT, each)),
      }));
      const told = knownFindings(files).map(
        ({ file, finding: { span } }) => `${file.path} ${TEXT.slice(span.start, span.end)}`,
      );
      expect(told).toEqual(['a.bt', 'b.bt'].flatMap((path) => places.map((place) => `${path} ${place}`)));
    }
});

test('the worst come first, and what could not be judged behind the others that are as bad', () => {
  const note = finding(TEXT, '@b = 2', { severity: 'note' });
  const warning = finding(TEXT, '@b = 2', { severity: 'warning' });
  const unread = finding('', '', { rule: 'not-judged' });
  const told = knownFindings([
    { status: 'failed', path: 'a.bt', text: '', error: 'It is gone.', findings: [unread] },
    { status: 'skipped', path: 'b.bt', error: 'It is a folder.' },
    { status: 'analysed', path: 'c.bt', text: TEXT, findings: [note, finding(TEXT, '@b = 2'), warning] },
    { status: 'failed', path: 'd.bt', text: '', error: 'It is gone.', findings: [unread] },
  ]);
  expect(told.map(({ file, finding: { severity } }) => [file.path, severity])).toEqual([
    ['c.bt', 'error'],
    ['a.bt', 'error'],
    ['d.bt', 'error'],
    ['c.bt', 'warning'],
    ['c.bt', 'note'],
  ]);
});

test('a finding that stands for others has their names, those that they have alone', () => {
  const milder = finding(TEXT, '@b = 2', { severity: 'warning' });
  const [joined, alone] = [{ others: [milder] }, {}].map((more) => {
    const files = [
      { status: 'analysed' as const, path: 'a.bt', text: TEXT, findings: [finding(TEXT, '@a[pid]  = 1', more)] },
    ];
    return knownFindings(files)[0];
  });
  expect(joined?.fingerprint).toBe(alone?.fingerprint);
  expect(joined?.others).toEqual(of(TEXT, ['@b = 2']));
  expect(alone).not.toHaveProperty('others');
});
