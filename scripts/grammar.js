/**
 * Compiles grammar/bpftrace.ohm to a recipe, so that the program loads the grammar instead of building it at start-up.
 *
 *   node scripts/grammar.js           writes src/syntax/bpftrace.recipe.ts
 *   node scripts/grammar.js --check   exits 1 if the committed recipe is not what the grammar compiles to
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { grammar } from 'ohm-js';

const source = new URL('../grammar/bpftrace.ohm', import.meta.url);
const target = new URL('../src/syntax/bpftrace.recipe.ts', import.meta.url);

/** The recipe without the grammar's own text and the intervals into it, which only error messages of Ohm would use. */
function compile() {
  const recipe = JSON.parse(grammar(readFileSync(source, 'utf8')).toRecipe());
  return `// Compiled from grammar/bpftrace.ohm by scripts/grammar.js: do not edit.
/** The compiled grammar, in the form that Ohm's makeRecipe reads. */
export const recipe =
  ${JSON.stringify(JSON.stringify(withoutSource(recipe)))};
`;
}

/** Empties the objects that hold source text or places in it. */
function withoutSource(value) {
  if (Array.isArray(value)) return value.map(withoutSource);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'source' && key !== 'sourceInterval');
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutSource(inner)]));
}

const compiled = compile();
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== compiled) {
    console.error('src/syntax/bpftrace.recipe.ts is stale: run `npm run grammar` and commit the result.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, compiled);
}
