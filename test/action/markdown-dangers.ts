import { marked, type Token } from 'marked';
import { RULE_IDS } from '../../src/facts/rule-ids.ts';
import { ruleAddress } from '../../src/render/addresses.ts';
import { VERSION } from '../../src/version.ts';

/** What our own Markdown has in HTML. */
const OUR_HTML = /^(?:<\/?(?:details|summary|code|sub|br)>|<!-- bpftrace-guard[^\n]*-->|\s)+$/;

const PAGES = RULE_IDS.map((rule) => ruleAddress(rule, VERSION));

/**
 * What a reader's browser, or GitHub, would act upon in a text: markup that is none of ours, images, links that lead away,
 * and mentions. Found by a Markdown parser, not by looking for what the writer had in mind.
 *
 * @param home where our links may lead to, beside the pages of the rules.
 */
export function dangersOf(markdown: string, home: string): string[] {
  const dangers: string[] = [];
  const visit = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === 'code' || token.type === 'codespan') continue;
      if (token.type === 'image') dangers.push(`image ${token.raw}`);
      if (token.type === 'link' && !PAGES.includes(String(token.href)) && !String(token.href).startsWith(home))
        dangers.push(`link ${token.raw}`);
      if (token.type === 'html') dangers.push(...dangersOfHtml(token.raw));
      if (token.type === 'text' && !hasChildren(token)) dangers.push(...mentionsIn(token.raw));
      if (hasChildren(token)) visit(token.tokens);
      if (token.type === 'list') for (const item of token.items) visit(item.tokens);
      if (token.type === 'table') for (const cell of [...token.header, ...token.rows.flat()]) visit(cell.tokens);
    }
  };
  visit(marked.lexer(markdown));
  return dangers;
}

function hasChildren(token: Token): token is Token & { tokens: Token[] } {
  return 'tokens' in token && Array.isArray(token.tokens);
}

/** A block of HTML reaches to the next empty line, with the words that stand in it. */
function dangersOfHtml(raw: string): string[] {
  const withoutCode = raw.replace(/<code>[^<]*<\/code>/g, '');
  const tags = withoutCode.match(/<[^>]*>?/g) ?? [];
  return [
    ...tags.filter((tag) => !OUR_HTML.test(tag)).map((tag) => `markup ${tag}`),
    ...mentionsIn(withoutCode.replace(/<!--.*?-->/gs, '')),
  ];
}

function mentionsIn(text: string): string[] {
  return (text.match(/(?<![\w`])@[a-z][\w/-]*/gi) ?? []).map((mention) => `mention ${mention}`);
}
