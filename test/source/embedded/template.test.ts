import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatOf, hasWord } from '../../../src/source/embedded/format.ts';
import { isMonotone, programsIn, textsIn } from './maps.ts';

describe('a template of a script is one program', () => {
  test.each([
    ['a.bt.in', 'kprobe:@FUNC@ { @calls[@KEY@] = count(); }', 'kprobe:$1 { @calls[$1] = count(); }'],
    ['a.bt.in', `kprobe:f / pid == \${PID} / { @ = 1; }`, 'kprobe:f / pid == $1 / { @ = 1; }'],
    ['a.bt.j2', 'kprobe:{{ item.name }} { @ = {{- n -}}; }', 'kprobe:$1 { @ = $1; }'],
    [
      'a.bt.j2',
      '{% for f in fs %}\nkprobe:{{ f }} { @ = 1; }\n{% endfor %}{# end #}\n',
      ' \nkprobe:$1 { @ = 1; }\n  \n',
    ],
    ['dir/A.BT.TMPL', 'kprobe:f { if (pid) {{ @a = 1; }} }', 'kprobe:f { if (pid) {{ @a = 1; }} }'],
    ['a.bt.erb', '<% if x %>kprobe:<%= f %> { @ = 1; }<% end %>', ' kprobe:$1 { @ = 1; } '],
    ['a.bt.in', 'kprobe:f { @A = 1; @B[@C] = 2; }', 'kprobe:f { @A = 1; @B[@C] = 2; }'],
  ])('%s: %j', async (path, template, program) => {
    expect(await textsIn(path, template)).toEqual([program]);
  });

  test('whatever is in it: the map tells where each part comes from', async () => {
    const part = fc.constantFrom(
      ...[
        '@A@',
        '@A',
        '@',
        '{{',
        '}}',
        '{{ x }}',
        '{% x %}',
        '{%',
        '%}',
        '{#',
        '#}',
        '<%= x %>',
        '<%',
        '%>',
        `\${X}`,
        '$',
        '{',
        '}',
      ],
      ...['kprobe:f', '\n', ' ', ';'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 20 }), async (parts) => {
        const { programs } = await programsIn('a.bt.in', parts.join(''));
        expect(programs.every(isMonotone)).toBe(true);
      }),
    );
  });

  test.each(['a.bt', 'a.in', 'bt.in', 'a.bt.md', 'a.bt.orig'])('%s is none', (path) => {
    const row = formatOf(path);
    expect(typeof row === 'object' ? row.kind : undefined).not.toBe('template');
  });
});

test('a ConfigMap holds scripts by their names, without a word of bpftrace', async () => {
  const map = 'kind: ConfigMap\ndata:\n  slow.bt: |\n    kprobe:f { @ = 1; }\n';
  expect(await textsIn('a.yaml', map)).toEqual(['kprobe:f { @ = 1; }\n']);
  const json = JSON.stringify({ kind: 'ConfigMap', data: { 'slow.bt': 'kprobe:f { @ = 1; }' } });
  expect(await textsIn('a.json', json)).toEqual(['kprobe:f { @ = 1; }']);
});

test.each([
  ['a.sh', 'kubectl trace run node -e "kprobe:f { @ = 1; }"'],
  ['README.md', '```\n$ kubectl trace run node -e "kprobe:f { @ = 1; }"\n```\n'],
])('%s: kubectl trace needs no word of bpftrace', async (path, text) => {
  expect(await textsIn(path, text)).toEqual(['kprobe:f { @ = 1; }']);
});

test('a file without a word of its kind is not read', () => {
  for (const path of ['a.sh', 'a.md', 'a.yaml', 'a.py', 'Makefile'])
    expect(hasWord(path, 'echo a.btn; kubectl get')).toBe(false);
  expect(hasWord('a.bt.in', '')).toBe(true);
});
