/**
 * Checks which way imports go between the rooms of src: down the list below, never up, and never in a circle of files.
 *
 *   node scripts/rooms.js            lists what goes against the flow, and fails if there is anything
 *   node scripts/rooms.js --count    prints the figures
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

const ENGINE = ['syntax', 'program', 'policy', 'rewrite', 'engine'];

/**
 * Each room, and the rooms that it may import. `types` are those of which it may only know the types: what they do is
 * somebody else's to call.
 */
const ROOMS = {
  text: { imports: [] },
  facts: { imports: ['text'] },
  syntax: { imports: ['facts', 'text'] },
  program: { imports: ['syntax', 'facts', 'text'] },
  policy: { imports: ['program', 'syntax', 'facts', 'text'] },
  rewrite: { imports: ['policy', 'program', 'syntax', 'facts', 'text'] },
  engine: { imports: [...ENGINE, 'facts', 'text'] },
  closure: { imports: [...ENGINE, 'facts', 'text'] },
  kernel: { imports: ['facts', 'text'] },
  config: { imports: ['facts', 'text'] },
  source: { imports: ['text'] },
  review: { imports: [...ENGINE, 'facts', 'text'] },
  render: { imports: ['review', ...ENGINE, 'facts', 'text'] },
  github: { imports: ['source', 'text'], types: ['review', 'render', 'engine'] },
  session: { imports: ['github', 'render', 'review', 'source', 'config', 'closure', ...ENGINE, 'facts', 'text'] },
  cli: { imports: ['session', 'kernel', 'render', 'review', 'source', 'config', ...ENGINE, 'facts', 'text'] },
  action: { imports: ['session', 'github', 'render', 'review', 'source', 'config', ...ENGINE, 'facts', 'text'] },
};

/** What only some rooms may import from outside of the project: nothing else speaks to GitHub, and texts are pure. */
const OUTSIDE = [
  { packages: /^(?:@octokit\/|@actions\/github)/, rooms: ['github'] },
  { packages: /^@actions\/core$/, rooms: ['action', 'door'] },
  {
    packages: /^node:(?:fs|child_process|process|os|net|https?)/,
    rooms: ['source', 'kernel', 'config', 'cli', 'action'],
  },
];

/** An import or a re-export as Biome formats it; `type` when it leaves nothing behind. */
const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const LAZY = /\bimport\(\s*'([^']+)'\s*\)/g;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.endsWith('.recipe.ts'))
  .sort();
const known = new Set(files);

/** @type {{ from: string, to: string, type: boolean }[]} */
const inside = [];
/** @type {{ from: string, to: string }[]} */
const outside = [];
for (const from of files) {
  const text = readFileSync(path.join(SRC, from), 'utf8');
  const found = [
    ...[...text.matchAll(IMPORT)].map(([whole, type, to]) => ({ to, type: type !== undefined || onlyTypes(whole) })),
    ...[...text.matchAll(LAZY)].map(([, to]) => ({ to, type: false })),
  ];
  for (const { to, type } of found) {
    if (!to.startsWith('.')) outside.push({ from, to });
    else inside.push({ from, to: path.posix.join(path.posix.dirname(from), to), type });
  }
}

/** `import { type A, type B } from`. */
function onlyTypes(statement) {
  const names = /\{([^}]*)\}/.exec(statement)?.[1];
  if (names === undefined || /^(?:import|export)\s+\w+\s*,/.test(statement)) return false;
  return names
    .split(',')
    .filter((name) => name.trim() !== '')
    .every((name) => name.trim().startsWith('type '));
}

/** The room that a file is in; a file right in src is a door, or stands for the whole. */
function roomOf(file) {
  if (!file.includes('/')) return 'door';
  const [first, second] = file.split('/');
  return first === 'engine' && ENGINE.includes(second) ? second : first;
}

const arrows = inside.filter(({ from, to, type }) => {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === there || here === 'door' || there === 'door' || !known.has(to)) return false;
  const { imports = [], types = [] } = ROOMS[here] ?? {};
  return !(imports.includes(there) || (type && types.includes(there)));
});
/** @param {{ from: string, to: string }} arrow */
const pairOf = ({ from, to }) => `${roomOf(from)} -> ${roomOf(to)}`;
const strangers = outside.filter(({ from, to }) =>
  OUTSIDE.some(({ packages, rooms }) => packages.test(to) && !rooms.includes(roomOf(from))),
);

/** The circles of files: what Tarjan's algorithm finds to be strongly connected. */
function circlesOf() {
  const next = new Map(files.map((file) => [file, []]));
  for (const { from, to } of inside) if (known.has(to)) next.get(from).push(to);
  const index = new Map();
  const low = new Map();
  const stack = [];
  const circles = [];
  const visit = (file) => {
    index.set(file, index.size);
    low.set(file, index.get(file));
    stack.push(file);
    for (const to of next.get(file)) {
      if (!index.has(to)) {
        visit(to);
        low.set(file, Math.min(low.get(file), low.get(to)));
      } else if (stack.includes(to)) low.set(file, Math.min(low.get(file), index.get(to)));
    }
    if (low.get(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const file of files) if (!index.has(file)) visit(file);
  return circles;
}
const circles = circlesOf();

for (const { from, to, type } of arrows.sort((a, b) => (pairOf(a) < pairOf(b) ? -1 : 1)))
  console.log(`${pairOf({ from, to })}: src/${from} imports ${type ? 'types of ' : ''}src/${to}`);
for (const { from, to } of strangers) console.log(`src/${from} must not import ${to}`);
for (const circle of circles) console.log(`in a circle: ${circle.map((file) => `src/${file}`).join(', ')}`);
console.log(
  `${arrows.length} arrows against the flow, ${strangers.length} imports from outside in a wrong room, ${circles.length} circles`,
);
