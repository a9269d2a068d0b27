/**
 * Writes the page of each rule, docs/rules/ID.md, and the list of them, docs/rules/README.md, from the rules themselves.
 *
 *   node scripts/rule-pages.js           writes them
 *   node scripts/rule-pages.js --check   exits 1 when a page is not what the rules say
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const PAGES = path.join(ROOT, 'docs', 'rules');

/** The rules are TypeScript: bundled in memory, and loaded from there. */
async function loadRules() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: {
      contents: `export { RULES } from './src/engine/policy/rules/index.ts'; export { code, escaped, rulePage } from './src/render/rule-page.ts';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const NOTICE =
  '<!-- Written by scripts/rule-pages.js from src/engine/policy/rules: change the rule, not this page. -->';

function listPage(rules) {
  const rows = rules.map(({ id, severity, summary }) => [`[${code(id)}](${id}.md)`, severity, escaped(summary)]);
  const parts = [
    NOTICE,
    '# Rules',
    'The severity is that of the usual finding; some findings of a rule are milder.',
    table(['Rule', 'Severity', 'Says'], rows),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A table with its columns aligned, as the formatter wants it. */
function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const { RULES: rules, code, escaped, rulePage } = await loadRules();
const pages = new Map([
  ['README.md', listPage(rules)],
  ...rules.map((rule) => [`${rule.id}.md`, `${NOTICE}\n\n${rulePage(rule)}`]),
]);
const there = existsSync(PAGES) ? readdirSync(PAGES) : [];
if (process.argv.includes('--check')) {
  const stale = [...pages].filter(
    ([name, text]) => !there.includes(name) || readFileSync(path.join(PAGES, name), 'utf8') !== text,
  );
  const wrong = [...stale.map(([name]) => name), ...there.filter((name) => !pages.has(name))];
  for (const name of wrong) console.error(`docs/rules/${name} is not what the rules say.`);
  if (wrong.length > 0) {
    console.error('Run "npm run rules-docs" and commit docs/rules/.');
    process.exitCode = 1;
  }
} else {
  rmSync(PAGES, { recursive: true, force: true });
  mkdirSync(PAGES, { recursive: true });
  for (const [name, text] of pages) writeFileSync(path.join(PAGES, name), text);
}
