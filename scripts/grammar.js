/**
 * Compiles the grammars to recipes, so that the program loads them instead of building them at start-up.
 *
 *   node scripts/grammar.js           writes src/engine/syntax/*.recipe.ts
 *   node scripts/grammar.js --check   exits 1 if a committed recipe is not what its grammar compiles to
 *
 * On the way each token of a grammar becomes one character, rules that need no node of their own are put in place
 * where they are used, and choices of tokens become ranges. See the head of grammar/bpftrace.ohm.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { grammar } from 'ohm-js';

const GRAMMARS = ['bpftrace', 'attach-point'];

/** The character of the first token; the others follow. */
const FIRST = 33;
/** Choices of tokens that stay rules: a slash with a name of its own, and a part that the tree needs. */
const KEPT = new Set(['predicateEnd', 'argument']);
/** The kinds of expressions in a recipe that hold others, and nothing but others. */
const HOLDERS = new Set(['alt', 'seq', 'star', 'plus', 'opt', 'not', 'lookahead']);

function compile(name) {
  const text = readFileSync(new URL(`../grammar/${name}.ohm`, import.meta.url), 'utf8');
  const built = grammar(text);
  const recipe = JSON.parse(built.toRecipe());
  const rules = recipe[5];
  const marked = new Set(Array.from(text.matchAll(/^ *\/\/=\n *(\w+)/gm), ([, name]) => name));
  const bodies = new Map(Object.entries(rules).map(([name, rule]) => [name, withoutSource(rule[4])]));
  const tokens = bodies
    .get('token')
    .slice(2)
    .map(([, , token]) => token);
  const characters = new Map(tokens.map((token, index) => [token, String.fromCharCode(FIRST + index)]));
  const choices = new Set([...bodies.keys()].filter((name) => isChoice(bodies, name)));

  const inPlace = (name) => !KEPT.has(name) && (marked.has(name) || choices.has(name));
  const expand = (body) => {
    const [kind] = body;
    if (kind === 'app' && inPlace(body[2])) return expand(bodies.get(body[2]));
    if (kind === 'terminal') return ['terminal', {}, characterOf(characters, body[2])];
    if (!HOLDERS.has(kind)) return body;
    const parts = body.slice(2).map(expand);
    return [kind, {}, ...(kind === 'alt' ? asRanges(parts) : parts)];
  };

  const descriptions = new Map(tokens.map((token) => [characters.get(token), `'${token}'`]));
  for (const [ruleName, rule] of Object.entries(rules)) {
    rule[1] = {};
    rule[4] = simple(expand(bodies.get(ruleName)));
    const [, , description] = rule;
    if (description && choices.has(ruleName) && !KEPT.has(ruleName)) describe(rule[4], description, descriptions);
  }
  return `// Compiled from grammar/${name}.ohm by scripts/grammar.js: do not edit.
/** The compiled grammar, in the form that Ohm's makeRecipe reads. */
export const recipe =
  ${JSON.stringify(JSON.stringify(withoutSource(recipe)))};
/** The tokens; the character of each is its place in the list, counted from FIRST_TOKEN. */
export const tokens: readonly string[] = ${JSON.stringify(tokens)};
export const FIRST_TOKEN = ${FIRST};
/** What Ohm says of a token or a range of them that it misses, in the author's words. */
export const descriptions: readonly (readonly [string, string])[] = ${JSON.stringify([...descriptions])};
`;
}

function characterOf(characters, token) {
  const character = characters.get(token);
  if (character === undefined) throw new Error(`The rule 'token' has no ${JSON.stringify(token)}.`);
  return character;
}

/** Whether a rule is a choice of single tokens, however it comes by them; lookaheads may follow. */
function isChoice(bodies, name) {
  const test = (body) => {
    const [kind, , first, ...rest] = body;
    if (kind === 'terminal' || kind === 'lookahead') return true;
    if (kind === 'app') return bodies.has(first) && isChoice(bodies, first);
    if (kind === 'alt') return [first, ...rest].every(test);
    return kind === 'seq' && first[0] === 'terminal' && rest.every(([next]) => next === 'not');
  };
  return test(bodies.get(name));
}

/** Joins neighbouring characters of a choice. Only characters side by side in the choice change places. */
function asRanges(parts) {
  const flat = parts.flatMap((part) => (part[0] === 'alt' ? part.slice(2) : [part]));
  const joined = [];
  let run = [];
  const close = () => {
    const codes = [...new Set(run)].sort((a, b) => a - b);
    for (let start = 0, end = 0; start < codes.length; start = end) {
      do end++;
      while (codes[end] === codes[end - 1] + 1);
      const [from, to] = [codes[start], codes[end - 1]].map((code) => String.fromCharCode(code));
      joined.push(from === to ? ['terminal', {}, from] : ['range', {}, from, to]);
    }
    run = [];
  };
  for (const part of flat) {
    const [kind, , from, to = from] = part;
    if (kind === 'terminal' || kind === 'range') {
      for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) run.push(code);
    } else {
      close();
      joined.push(part);
    }
  }
  close();
  return joined;
}

/** Without choices that have one alternative only. */
function simple(body) {
  if (!HOLDERS.has(body[0])) return body;
  const parts = body.slice(2).map(simple);
  return body[0] === 'alt' && parts.length === 1 ? parts[0] : [body[0], {}, ...parts];
}

/** Notes what the tokens and ranges of a choice are called. The key is the text of Ohm's failure. */
function describe(body, description, descriptions) {
  const [kind, , first, last] = body;
  const note = (key) => {
    const other = descriptions.get(key);
    // A single token belongs to the rule that is nothing else.
    if (other === undefined || other.startsWith("'<")) descriptions.set(key, description);
  };
  if (kind === 'terminal') note(first);
  else if (kind === 'range') note(`${JSON.stringify(first)}..${JSON.stringify(last)}`);
  else if (kind === 'alt') for (const part of body.slice(2)) describe(part, description, descriptions);
}

/** Empties the objects that hold source text or places in it. */
function withoutSource(value) {
  if (Array.isArray(value)) return value.map(withoutSource);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'source' && key !== 'sourceInterval');
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutSource(inner)]));
}

for (const name of GRAMMARS) {
  const target = new URL(`../src/engine/syntax/${name}.recipe.ts`, import.meta.url);
  const compiled = compile(name);
  if (!process.argv.includes('--check')) {
    writeFileSync(target, compiled);
  } else if (readFileSync(target, 'utf8') !== compiled) {
    console.error(`src/engine/syntax/${name}.recipe.ts is stale: run \`npm run grammar\` and commit the result.`);
    process.exitCode = 1;
  }
}
