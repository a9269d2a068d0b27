import { describe, expect, test } from '@jest/globals';
import { cycleOf, fixed, fixOf, judge, MIDDLE, NEW, OLD, SITE, target, whyNot } from './rewritten.ts';

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
  ])('not where %s', (what, rest) => {
    const text =
      (what === 'it is declared' ? 'let @n = hash(5);\n' : '') + pair('@n++; @a[comm]++;', '@a[pid] = 1; @n++;', rest);
    expect(whyNot(text, NEW, 'lock-free')).toContain('no map with known entries');
  });

  test('not where clear() takes the entries away', () => {
    expect(
      whyNot(pair('@n++;', '@n++;', 'interval:s:1 { clear(@n); }\n'), [target('0.27.1', '6.12')], 'lock-free'),
    ).toContain('the locks could still be taken');
  });

  test('does not hide other fixes', () => {
    const { fixes } = cycleOf(judge(pair('@n++;'), NEW));
    // One of the two left out leaves the other one, which is half of a deadlock too.
    expect(fixes.map((fix) => fix.kind)).toEqual(['lock-free', 'group', 'suppress']);
  });
});
