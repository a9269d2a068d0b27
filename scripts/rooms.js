/**
 * Checks which way imports go between the rooms of `src`: down the list below and never up, and never in a circle of files.
 *
 *   node scripts/rooms.js            lists what is against it, and the figures; ends with 1 when there is anything
 *   node scripts/rooms.js FOLDER     the same for the sources in another folder
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms of the engine; they stand in one folder. */
const ENGINE = ['rewrite', 'policy', 'program', 'syntax'];
/** What everybody may know: the tables of facts, and the look-ups in them. */
const BELOW = ['query', 'facts', 'text'];

/**
 * Each room, and the rooms that it may import: the doors first, what knows nothing last. `types` are rooms of which only the
 * types may be known: GitHub's room takes what others decided and wrote, and calls none of them.
 */
const ROOMS = {
  cli: {
    imports: [
      'lsp',
      'mcp',
      'threads',
      'repository',
      'session',
      'host',
      'audit',
      'source',
      'review',
      'render',
      'kernel',
      'engine',
      ...ENGINE,
      'config',
      ...BELOW,
    ],
  },
  mcp: { imports: ['threads', 'session', 'source', 'render', 'engine', ...ENGINE, 'config', ...BELOW] },
  lsp: { imports: ['threads', 'session', 'source', 'render', 'engine', ...ENGINE, 'config', ...BELOW] },
  action: {
    imports: ['repository', 'session', 'source', 'github', 'review', 'render', 'engine', ...ENGINE, 'config', ...BELOW],
  },
  playground: { imports: ['session', 'review', 'render', 'engine', ...ENGINE, 'config', ...BELOW] },
  repository: {
    imports: ['session', 'github', 'audit', 'source', 'review', 'engine', ...ENGINE, 'config', ...BELOW],
  },
  session: { imports: ['source', 'review', 'render', 'engine', ...ENGINE, 'config', ...BELOW] },
  github: { imports: ['source', 'text'], types: ['review', 'render'] },
  host: { imports: ['source', 'kernel', ...BELOW] },
  source: { imports: ['text'] },
  render: { imports: ['audit', 'review', 'engine', ...ENGINE, ...BELOW] },
  audit: { imports: ['review', 'engine', ...ENGINE, ...BELOW] },
  review: { imports: ['engine', ...ENGINE, ...BELOW] },
  engine: { imports: [...ENGINE, ...BELOW] },
  rewrite: { imports: ['policy', 'program', 'syntax', ...BELOW] },
  policy: { imports: ['program', 'syntax', ...BELOW] },
  program: { imports: ['syntax', ...BELOW] },
  syntax: { imports: BELOW },
  kernel: { imports: BELOW },
  config: { imports: BELOW },
  query: { imports: ['facts', 'text'] },
  facts: { imports: [] },
  threads: { imports: ['text'] },
  text: { imports: [] },
};

/** What only some rooms may import from outside of `src`. A file right in `src` is a door. */
const OUTSIDE = [
  { modules: /^@octokit\/|^@actions\/github/, rooms: ['github'] },
  { modules: /^@actions\/core$/, rooms: ['action', 'door'] },
  { modules: /^commander$/, rooms: ['cli', 'door'] },
  { modules: /^@codemirror\//, rooms: ['playground'] },
  { modules: /^vscode-languageserver/, rooms: ['lsp'] },
  { modules: /^@modelcontextprotocol\//, rooms: ['mcp'] },
  {
    modules: /^node:(?:fs|child_process|process|os|net|https?)\b/,
    rooms: ['cli', 'action', 'host', 'source', 'kernel', 'door'],
  },
];

/** Circles that are meant. */
const MEANT = [
  // An expression may hold a block, and a statement holds expressions: the two halves of one walk over the parse tree.
  'src/engine/syntax/expression-nodes.ts, src/engine/syntax/statement-nodes.ts',
];

/** An import, or an export from elsewhere, as the formatter leaves it; `type` when it leaves nothing behind. */
const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const LAZY = /\bimport\(\s*'([^']+)'\s*\)/g;

const root = path.resolve(process.argv[2] ?? fileURLToPath(new URL('../src', import.meta.url)));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.endsWith('.recipe.ts'))
  .sort();

/** @typedef {{ from: string, to: string, type: boolean }} Arrow */
/** @type {Arrow[]} */
const arrows = files.flatMap((from) => {
  const text = readFileSync(path.join(root, from), 'utf8');
  return [
    ...[...text.matchAll(IMPORT)].map(([whole, type, to]) => ({
      from,
      to,
      type: type !== undefined || onlyTypes(whole),
    })),
    ...[...text.matchAll(LAZY)].map(([, to]) => ({ from, to, type: false })),
  ].map(({ to, ...rest }) => ({
    ...rest,
    to: to.startsWith('.') ? path.posix.join(path.posix.dirname(from), to) : to,
  }));
});

/** `import { type A, type B } from`. */
function onlyTypes(statement) {
  const names = /^import\s*\{([^}]*)\}/.exec(statement)?.[1]?.split(',') ?? [];
  return names.length > 0 && names.every((name) => /^\s*(?:type\s|$)/.test(name));
}

function roomOf(file) {
  const [first, second] = file.split('/');
  if (second === undefined) return 'door';
  if (first === 'facts' && second === 'query') return second;
  return first === 'engine' && ENGINE.includes(second) ? second : first;
}

function isAgainstTheFlow({ from, to, type }) {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === there || here === 'door' || !files.includes(to)) return false;
  // The version of the program is a file right in src.
  if (there === 'door') return to !== 'version.ts';
  const { imports = [], types = [] } = ROOMS[here] ?? {};
  return !imports.includes(there) && !(type && types.includes(there));
}

function isInWrongRoom({ from, to }) {
  return OUTSIDE.some(({ modules, rooms }) => modules.test(to) && !rooms.includes(roomOf(from)));
}

/** The circles of files, those through types too: what is strongly connected, by Tarjan's algorithm. */
function circles() {
  const next = new Map(files.map((file) => [file, []]));
  for (const { from, to } of arrows) next.get(to) && next.get(from).push(to);
  const low = new Map();
  const index = new Map();
  const stack = [];
  const found = [];
  const visit = (file) => {
    index.set(file, index.size);
    low.set(file, index.get(file));
    stack.push(file);
    for (const to of next.get(file)) {
      if (!index.has(to)) visit(to);
      if (stack.includes(to)) low.set(file, Math.min(low.get(file), low.get(to)));
    }
    if (low.get(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1 || next.get(file).includes(file))
      found.push(
        circle
          .sort()
          .map((each) => `src/${each}`)
          .join(', '),
      );
  };
  for (const file of files) if (!index.has(file)) visit(file);
  return found;
}

const upwards = arrows.filter(isAgainstTheFlow);
const strangers = arrows.filter(isInWrongRoom);
const round = circles().filter((circle) => !MEANT.includes(circle));
for (const { from, to, type } of upwards)
  console.log(`src/${from} must not import ${type ? 'types of ' : ''}src/${to}`);
for (const { from, to } of strangers) console.log(`src/${from} must not import ${to}`);
for (const circle of round) console.log(`in a circle: ${circle}`);
console.log(
  `${files.length} files: ${upwards.length} imports against the flow, ${strangers.length} of modules in a wrong room, ${round.length} circles`,
);
process.exitCode = upwards.length + strangers.length + round.length === 0 ? 0 : 1;
