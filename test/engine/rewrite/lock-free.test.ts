import { describe, expect, test } from '@jest/globals';
import { cycleOf, fixed, fixOf, judge, MIDDLE, NEW, OLD, SITE, target, whyNot } from './rewritten.ts';

const NO_COUNTER = 'no map with known entries is only counted up and printed, so none can become an aggregation';
const FREE = { kind: 'lock-free' } as const;
const pair = (one: string, two = one, rest = '') => `fentry:${SITE} { ${one} }\nfexit:${SITE} { ${two} }\n${rest}`;

describe('counting without a lock', () => {
  test('count() where it is a per-CPU array', () => {
    const text = pair('@n++;', '++@n;', 'interval:s:1 { print(@n); }\n')
      .replaceAll('fentry', 'kfunc')
      .replaceAll('fexit', 'kretfunc');
    const after = fixed(text, OLD, FREE);
    expect(after).toBe(text.replace('@n++', '@n = count()').replace('++@n', '@n = count()'));
    expect(judge(after, OLD).findings).toEqual([]);
  });

  test('sum() on seeded entries where it is not', () => {
    const text = pair('@n++; @bytes += arg1 + 1;'.replace('arg1', 'nsecs'), '@n--; @kinds["x"] += 2; @two[1, "y"]++;');
    const after = fixed(text, NEW, FREE);
    expect(after).toContain(`BEGIN
{
	@n = sum(0);
	@bytes = sum(0);
	@kinds["x"] = sum(0);
	@two[1, "y"] = sum(0);
}
`);
    expect(after).toContain('{ @n = sum(1); @bytes = sum(nsecs + 1); }');
    expect(after).toContain('{ @n = sum(-1); @kinds["x"] = sum(2); @two[1, "y"] = sum(1); }');
    expect(judge(after, NEW).findings).toEqual([]);
    const title = 'Add with sum() in @n, @bytes, @kinds, @two to entries that BEGIN makes';
    expect(fixOf(text, NEW, FREE)).toMatchObject({
      safe: true,
      title: expect.stringContaining(title),
      cost: expect.stringContaining('Nothing is lost'),
    });
  });

  test('a zero that BEGIN writes becomes the seed', () => {
    const text = `BEGIN { @n = 0; }\n${pair('@n++;')}`;
    const after = fixed(text, NEW, FREE);
    expect(after).toContain('BEGIN { @n = sum(0); @n = sum(0); }');
    expect(judge(after, NEW).findings).toEqual([]);
  });

  test('count() that takes a lock at the first event is seeded too', () => {
    const text = pair('@n = count();');
    expect(cycleOf(judge(text, NEW)).severity).toBe('note');
    expect(judge(fixed(text, NEW, FREE), NEW).findings).toEqual([]);
  });

  test('it is the first that is offered, as nothing is lost', () => {
    expect(cycleOf(judge(pair('@n++;'), MIDDLE)).fixes[0]?.kind).toBe('lock-free');
  });

  test('keyed counters only lower the risk, so they are no proved fix', () => {
    for (const targets of [OLD, MIDDLE, NEW])
      expect(
        whyNot(
          pair('@a[pid]++; @b[comm]++;').replaceAll('fentry', 'kfunc').replaceAll('fexit', 'kretfunc'),
          targets,
          'lock-free',
        ),
      ).toContain('no map with known entries');
  });

  test.each([
    ['its value is read', 'interval:s:1 { if (@n > 5) { exit(); } }\n'],
    ['its value is printed as a number', 'END { printf("%d", @n); }\n'],
    ['it is set to something else', 'interval:s:1 { @n = 7; }\n'],
    ['it is declared', ''],
    ['it is given to a macro', 'macro m(@x) { @x = 1; }\ninterval:s:1 { m(@n); }\n'],
    ['an expression takes its value', 'interval:s:1 { $x = @n++; print($x); }\n'],
    ['a macro counts too', 'macro m() { @n++; }\ninterval:s:1 { m(); }\n'],
    ['another probe than BEGIN sets it to zero', 'interval:s:1 { @n = 0; }\n'],
    ['BEGIN sets it to another number', 'BEGIN { @n = 5; }\n'],
    ['it goes down by a number', 'interval:s:1 { @n -= 1; }\n'],
    ['it is multiplied', 'interval:s:1 { @n *= 2; }\n'],
    ['it is the result of another function', 'interval:s:1 { @n = rand(); }\n'],
    ['its entries are printed as another argument', 'interval:s:1 { print(1, @n); }\n'],
  ])('not where %s', (what, rest) => {
    const text =
      (what === 'it is declared' ? 'let @n = hash(5);\n' : '') + pair('@n++; @a[comm]++;', '@a[pid] = 1; @n++;', rest);
    expect(whyNot(text, NEW, 'lock-free')).toContain('no map with known entries');
  });

  test.each([
    ['reads it', 'kprobe:vfs_read { if (@n > 5) { exit(); } }\n'],
    ['declares it', 'let @n = hash(5);\n'],
  ])('not where an imported file %s', (_what, imported) => {
    const { tried = [] } = cycleOf(judge(`import "p.bt";\n${pair('@n++;')}`, NEW, { 'p.bt': imported }));
    expect(tried.filter(({ kind }) => kind === 'lock-free').map(({ why }) => why)).toContain(NO_COUNTER);
  });

  test('a key that is written in two ways is seeded for each map once', () => {
    const after = fixed(pair('@two[1,"y"]++; @one[7]++;', '@one[7]++; @two[ 1 , "y" ]++;'), NEW, FREE);
    expect(after).toContain('BEGIN\n{\n\t@two[1, "y"] = sum(0);\n\t@one[7] = sum(0);\n}\n');
  });

  test.each([
    ['by two', '@n += 2;', ''],
    ['down', '@n--;', ''],
    ['by a sum', '@n = sum(1);', ''],
    ['under a key', '@n["x"]++;', ''],
    ['from a zero that BEGIN writes', '@n++;', 'BEGIN { @n = 0; }\n'],
  ])('count() is no counter that goes %s', (_how, change, rest) => {
    const text = `${pair(change).replace('fentry', 'kfunc').replace('fexit', 'kretfunc')}${rest}`;
    const { fixes, tried = [] } = judge(text, OLD).findings.find(({ witness }) => witness !== undefined) ?? {
      fixes: [],
    };
    expect(fixes.filter(({ title }) => title.includes('count()'))).toEqual([]);
    if (tried.length > 0) expect(tried.find(({ what }) => what.includes('count()'))?.why).toBe(NO_COUNTER);
  });

  test.each([
    ['another aggregation', pair('@n = max(nsecs);')],
    ['a map of which one entry is printed', pair('@n["x"]++;', '@n["x"]++;', 'interval:s:1 { print(@n["x"]); }\n')],
    ['a map of which one entry is deleted', pair('@n["x"]++;', '@n["x"]++;', 'interval:s:1 { delete(@n["x"]); }\n')],
    [
      'a map of which one entry is deleted by its key',
      pair('@n["x"]++;', '@n["x"]++;', 'interval:s:1 { delete(@n, "x"); }\n'),
    ],
    ['a map with a literal key and another one', pair('@n["x"]++;', '@n[comm]++;')],
    ['a map with a key of which one part is not literal', pair('@n[1, pid]++;')],
  ])('nor for %s', (_what, text) => {
    expect(whyNot(text, NEW, 'lock-free')).toContain(NO_COUNTER);
  });

  test('what a probe outside of the cycle counts stays as it is', () => {
    const after = fixed(pair('@n++;', '@n++;', 'kprobe:vfs_read { @m++; }\n'), NEW, FREE);
    expect(after).toContain('\t@n = sum(0);\n}\n');
    expect(after).toContain('kprobe:vfs_read { @m++; }\n');
  });

  test('not where clear() takes the entries away', () => {
    expect(
      whyNot(pair('@n++;', '@n++;', 'interval:s:1 { clear(@n); }\n'), [target('0.27.1', '6.12')], 'lock-free'),
    ).toContain('the locks could still be taken');
  });

  test('zero() keeps the entries, and print() only reads them', () => {
    const rest = 'interval:s:1 { print(@n); zero(@n); }\n';
    const after = fixed(pair('@n++;', '@n++;', rest), NEW, FREE);
    expect(after).toContain('@n = sum(1);');
    expect(after.endsWith(rest)).toBe(true);
  });

  test('does not hide other fixes', () => {
    const { fixes } = cycleOf(judge(pair('@n++;'), NEW));
    // One of the two left out leaves the other one, which is half of a deadlock too.
    expect(fixes.map((fix) => fix.kind)).toEqual(['lock-free', 'group', 'suppress']);
  });
});
