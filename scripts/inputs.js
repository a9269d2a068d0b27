/**
 * Writes the tables of inputs and outputs into docs/inputs.md from action.yml. With --check nothing is written: it fails when the
 * page is not what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const PAGE = new URL('../docs/inputs.md', import.meta.url);
const { inputs, outputs } = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));

/** A table whose columns are as wide as their widest cell. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

const code = (text) => (text === undefined || text === '' ? '' : `\`${text}\``);
const words = (text) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');

const tables = {
  inputs: table([
    ['Input', 'Default', 'Says'],
    ...Object.entries(inputs).map(([name, input]) => [code(name), code(input.default), words(input.description)]),
  ]),
  outputs: table([
    ['Output', 'Says'],
    ...Object.entries(outputs).map(([name, output]) => [code(name), words(output.description)]),
  ]),
};

const before = readFileSync(PAGE, 'utf8');
let after = before;
for (const [name, text] of Object.entries(tables)) {
  const block = new RegExp(`(<!-- ${name}: [^\n]* -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!block.test(after)) throw new Error(`docs/inputs.md has no block for the ${name} of action.yml.`);
  after = after.replace(block, (_, start, end) => `${start}\n${text}\n\n${end}`);
}
if (!process.argv.includes('--check')) writeFileSync(PAGE, after);
else if (after !== before)
  throw new Error('docs/inputs.md does not say what action.yml does: run "npm run rules-docs".');
