import { Marked, type Tokens } from 'marked';
import { sequenceDrawing } from '../../src/render/html-diagram.ts';
import { cardTable } from '../../src/render/html-parts.ts';
import { htmlOf as htmlOfMarkup, wideTag } from '../../src/render/markup.ts';
import { readSequence } from './sequence.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** The elements that the comments use, written as they write them. All other HTML is shown as text. */
const ALLOWED = /<!--[\s\S]*?-->|<\/?(?:details|summary|code|sub)>|<br>/g;

/**
 * A comment's Markdown as HTML. What GitHub would remove (other elements, addresses that are no web addresses) is shown
 * as text, and no image is loaded. `suggestion` is what stands for a suggestion block.
 */
export function htmlOf(markdown: string, suggestion: string): string {
  const marked = new Marked({
    renderer: {
      html: ({ raw }: Tokens.HTML | Tokens.Tag) => sanitised(raw),
      link({ href, tokens }: Tokens.Link) {
        const text = this.parser.parseInline(tokens);
        return /^https?:\/\//.test(href) ? `<a href="${escapeHtml(href)}">${text}</a>` : text;
      },
      // Names of targets are long: they may break at their comma.
      codespan: ({ text }: Tokens.Codespan) => `<code>${escapedOnce(text).replaceAll(',', ',<wbr>')}</code>`,
      table({ header, rows }: Tokens.Table) {
        const cells = rows.map((row) => row.map(({ tokens }) => this.parser.parseInline(tokens)));
        return cardTable(
          header.map(({ text }) => text),
          cells,
        );
      },
      image: ({ text }: Tokens.Image) => escapeHtml(text),
      code({ text, lang }: Tokens.Code) {
        if (lang === 'suggestion') return suggestion;
        if (lang === 'mermaid')
          return htmlOfMarkup(wideTag({ raw: sequenceDrawing(readSequence(text)) }, 'Sequence diagram'));
        return `<pre><code>${escapeHtml(text)}</code></pre>`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}

function sanitised(html: string): string {
  const kept = html.match(ALLOWED) ?? [];
  return html
    .split(ALLOWED)
    .map((text, at) => escapedOnce(text) + (kept[at]?.startsWith('<!--') ? '' : (kept[at] ?? '')))
    .join('');
}

/** Character references stay what they are. */
function escapedOnce(text: string): string {
  return text
    .split(/(&#\d+;)/)
    .map((part, at) => (at % 2 === 1 ? part : escapeHtml(part)))
    .join('');
}
