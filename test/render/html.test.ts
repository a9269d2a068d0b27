import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { resolveTargets } from '../../src/config/targets.ts';
import { analyse } from '../../src/engine/analyse.ts';
import type { FileReport } from '../../src/engine/report.ts';
import { renderHtml } from '../../src/render/html.ts';
import { unjudged } from '../../src/session/script-judge.ts';
import { showUnseen } from '../../src/text/unseen.ts';
import { finding, fix, replacement } from '../review/known.ts';

const resolved = resolveTargets(['debian-13', 'fedora-43']);
if (!resolved.ok) throw new Error(resolved.errors.join(' '));
const { targets } = resolved;

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Every element below a node, with its attributes. */
function elements(nodes: readonly Node[]): { name: string; attributes: Record<string, string> }[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ name: node.tagName, attributes }, ...elements(node.childNodes)];
  });
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('');
}

/** What the page is made of: nothing that loads, runs or sends something is in it. */
const ELEMENTS = new Set(
  'html head meta title style body header main footer section article h1 h2 h3 h4 p span code ul ol li a div table thead tbody tr th td details summary svg rect line path text g'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset http-equiv content name class data-label id href role tabindex aria-label scope colspan open viewBox width height x y x1 x2 y1 y2 d rx'.split(
    ' ',
  ),
);

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '"',
        "' onload='x",
        '</style>',
        '</td></table>',
        '-->',
        '<!--',
        '&amp;',
        '&#60;b>',
        '`',
        '\u202e',
        '\0',
        '\n',
        ']]>',
        '</svg>',
        'javascript:x',
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join(' ')),
);

describe('the page', () => {
  test('has only elements and attributes of ours, whatever stands in a script, a name or a message', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (path, line, message, program) => {
        const text = `one ${line.replace(/[\r\n]/g, ' ')}\ntwo\n`;
        const step = { cpu: 0, program, holds: message, wants: path, site: line, nested: program };
        const file: FileReport = {
          status: 'analysed',
          path,
          text,
          findings: [
            finding(text, 'one', {
              what: message,
              witness: [step, { ...step, cpu: 1, holds: path, wants: message }],
              related: [{ span: { start: 0, end: 3 }, message: line }],
              verdicts: [{ target: 'debian-13', verdict: 'hang', why: message }],
              fixes: [fix([replacement(text, 'two', line)], { title: message, cost: line })],
            }),
          ],
        };
        const failed: FileReport = unjudged({ status: 'failed', path: `${path}2`, error: message }, { rules: {} });
        const page = renderHtml({ targets, files: [file, failed] }, { version: '1.0', notes: [line] });
        const { childNodes } = parse(page);
        for (const { name, attributes } of elements(childNodes)) {
          expect(ELEMENTS.has(name)).toBe(true);
          for (const [attribute, value] of Object.entries(attributes)) {
            expect(ATTRIBUTES.has(attribute)).toBe(true);
            if (attribute === 'href')
              expect(value).toMatch(/^(?:#finding-\d+|https:\/\/github\.com\/\S+\/docs\/rules\/[a-z-]+\.md)$/);
          }
        }
        const shown = textOf(childNodes);
        expect(shown).toContain(showUnseen(text.split('\n')[0] ?? ''));
        expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 300 },
    );
  });

  test('has a card for each finding, which the table leads to', () => {
    const text =
      'fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }\nfexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }\nkprobe:vfs_read { @[1, 2] = ; }\n';
    const files = ['a.bt', 'b.bt'].map((path) => analyse(path, text, { targets, configured: true }));
    const page = renderHtml({ targets, files }, { version: '1.0' });
    const all = elements(parse(page).childNodes);
    const ids = all.filter(({ name }) => name === 'article').map(({ attributes }) => attributes.id);
    const links = all
      .flatMap(({ name, attributes }) => (name === 'a' ? (attributes.href ?? '') : []))
      .filter((href) => href.startsWith('#'));
    const count = files.reduce((sum, { findings }) => sum + findings.length, 0);
    expect(count).toBeGreaterThan(2);
    expect(links.length).toBe(count);
    expect(new Set(links.map((href) => href?.slice(1)))).toEqual(new Set(ids));
    expect(all.filter(({ name, attributes }) => name === 'svg' && attributes.class === 'sequence roomy')).toHaveLength(
      2,
    );
  });

  test('shows what was taken out and put in, and says how much it leaves out', () => {
    const text = `${Array.from({ length: 40 }, (_, at) => `// ${at + 1}`).join('\n')}\n`;
    const hunks = new Map([
      ['a.bt', [{ newStart: 10, newLines: 2, added: [11], removed: [{ before: 11, text: '<old>' }] }]],
    ]);
    const files = [analyse('a.bt', text, { targets, configured: true })];
    const page = renderHtml({ targets, files }, { version: '1.0', hunks });
    const rows = [...page.matchAll(/<tr class="(\w+)"><td class="number">(\d*)<.*?source">(.*?)<\/td>/g)];
    expect(rows.map(([, kind, line, source]) => `${kind} ${line} ${source}`)).toEqual([
      'gap  9 lines not shown',
      'same 10 // 10',
      'removed  &lt;old&gt;',
      'added 11 // 11',
      'gap  29 lines not shown',
    ]);
  });
});
