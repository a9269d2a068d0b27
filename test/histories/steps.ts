import fc from 'fast-check';
import { APP } from '../action/comment-run.ts';
import { HARMLESS, RISKY } from '../action/scripts.ts';
import { WRITE_TOKEN } from '../github/access.ts';
import type { Failure } from '../github/failure.ts';
import { commit, type FileTree } from '../github/repository.ts';
import { editComment, now, type ReviewComment } from '../github/state.ts';
import { SuggestionRefused } from '../github/suggestion.ts';
import { harm, untruths } from './truth.ts';
import { CONFIGURATION } from './verdict.ts';
import { MAINTAINER, NAMED, RUNNER, type World } from './world.ts';

/** Something that happens to a pull request. @returns what it was, in words; undefined when there was nothing to do it to. */
type Deed = (world: World) => Promise<string | undefined>;

/**
 * Runs the action, and looks at what it says.
 *
 * @returns whether a request failed, or might have.
 * @throws Error with the whole story when something is not true
 */
export async function lookAt(world: World): Promise<boolean> {
  const disturbed = world.github.pendingFailures > 0;
  const run = await world.run();
  const wrong = disturbed ? await harm(world, run) : await untruths(world, run);
  if (run.stderr !== '') wrong.push(`the action wrote to stderr: ${run.stderr}`);
  wrong.push(...world.github.violations.map((violation) => JSON.stringify(violation)));
  if (wrong.length > 0)
    throw new Error(`What is not true:\n- ${wrong.join('\n- ')}\nThe story:\n- ${world.story.join('\n- ')}`);
  return disturbed;
}

/** One step of a history: a deed, and perhaps a run of the action after it. */
class Step implements fc.AsyncCommand<object, World> {
  readonly #name: string;
  readonly #runs: boolean;
  readonly #deed: Deed;

  constructor(name: string, runs: boolean, deed: Deed) {
    this.#name = name;
    this.#runs = runs;
    this.#deed = deed;
  }

  check(): boolean {
    return true;
  }

  async run(_: object, world: World): Promise<void> {
    const told = await this.#deed(world);
    if (told !== undefined) world.story.push(told);
    if (this.#runs) await lookAt(world);
  }

  toString(): string {
    return this.#runs ? `${this.#name}, run` : this.#name;
  }
}

/** Steps of one kind; the number chooses what it is done to, where there is a choice. */
function steps(name: string, deed: (choice: number) => Deed): fc.Arbitrary<Step> {
  return fc
    .tuple(fc.nat({ max: 9_999 }), fc.boolean())
    .map(([choice, runs]) => new Step(`${name}(${choice})`, runs, deed(choice)));
}

function pick<T>(list: readonly T[], choice: number): T | undefined {
  return list[choice % Math.max(1, list.length)];
}

/** Changes the text of one script. */
function edits(name: string, change: (text: string, choice: number, world: World) => string): fc.Arbitrary<Step> {
  return steps(name, (choice) => async (world) => {
    const [path, text] = pick([...(await world.scripts())], choice) ?? [];
    if (path === undefined || text === undefined) return undefined;
    const after = change(text, Math.floor(choice / 7), world);
    if (after === text) return undefined;
    await world.push({ [path]: after });
    return `${name} in ${path}`;
  });
}

function insert(text: string, line: string, suits: (before: string) => boolean, choice: number): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(ending);
  const places = lines.flatMap((before, at) => (suits(before) ? [at + 1] : []));
  const at = pick(places, choice);
  return at === undefined ? text : lines.toSpliced(at, 0, line).join(ending);
}

const isStatement = (line: string): boolean => /^\s.*;$/.test(line);
const SLOW_PATH = 'native_queued_spin_lock_slowpath';
const HARMLESS_PLACE = 'queued_spin_lock_nothing';

/** What authors push. */
const PUSHES: readonly fc.Arbitrary<Step>[] = [
  edits('a comment inside', (text, choice, world) => insert(text, `  // ${world.mark()}`, isStatement, choice)),
  edits('a statement inside', (text, choice, world) =>
    insert(text, `  $x = 1; // ${world.mark()}`, isStatement, choice),
  ),
  edits('a line above', (text, _, world) => `// ${world.mark()}\n${text}`),
  edits('a line below', (text, _, world) => `${text}// ${world.mark()}\n`),
  edits('another probe above', (text) => `${HARMLESS}\n${text}`),
  edits('another risky pair below', (text, choice) => `${text}\n${RISKY.replaceAll('@', `@m${choice % 3}`)}`),
  edits('the risk taken out', (text) => text.replaceAll(SLOW_PATH, HARMLESS_PLACE)),
  edits('the risk put back', (text) => text.replaceAll(HARMLESS_PLACE, SLOW_PATH)),
  edits('another indentation', (text, choice) => text.replace(/^[ \t]+/gm, ['\t', '    ', '  '][choice % 3] ?? '')),
  edits('other line ends', (text) =>
    text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n'),
  ),
  steps('a new file', (choice) => async (world) => {
    const path = `new/${choice % 4}.bt`;
    await world.push({ [path]: choice % 3 === 0 ? HARMLESS : RISKY });
    return `a new file ${path}`;
  }),
  steps('a file deleted', (choice) => async (world) => {
    const [path] = pick([...(await world.scripts())], choice) ?? [];
    if (path === undefined) return undefined;
    await world.push({ [path]: null });
    return `${path} is deleted`;
  }),
  steps('a file renamed', (choice) => async (world) => {
    const [path, text] = pick([...(await world.scripts())], choice) ?? [];
    if (path === undefined || text === undefined) return undefined;
    const to = `moved/${choice % 4}.bt`;
    if (to === path) return undefined;
    const files: FileTree = { [path]: null, [to]: text };
    await world.push(files);
    return `${path} is renamed ${to}`;
  }),
  steps('suggestions applied', (choice) => async (world) => {
    const shown = world.shown();
    const some = choice % 2 === 0 ? shown : shown.slice(0, 1);
    try {
      await world.github.applySuggestions(world.pull, some);
      return `${some.length} suggestions are applied`;
    } catch (error) {
      // GitHub has no button for it: the head has moved since.
      if (error instanceof SuggestionRefused) return undefined;
      throw error;
    }
  }),
];

/** What the file with the command may hold: the script is one, or is none any more. */
export const COMMANDS: readonly string[] = [
  `#!/bin/sh\nsudo bpftrace ${NAMED}\n`,
  '#!/bin/sh\n',
  `#!/bin/sh\nbpftrace -q watch # ${NAMED}\n`,
];

const RUNS: fc.Arbitrary<Step> = steps('a command', (choice) => async (world) => {
  await world.push({ [RUNNER]: pick(COMMANDS, choice) ?? '' });
  return `${RUNNER} has command ${choice % COMMANDS.length}`;
});

const BRANCHES: readonly fc.Arbitrary<Step>[] = [
  steps('rebase', (choice) => async (world) => {
    if (choice % 2 === 0)
      await commit(world.repository, { branch: world.pull.base, files: { 'README.md': `${world.mark()}\n` } });
    await world.rebase();
    return 'the branch is squashed on the tip of its base';
  }),
  steps(
    'force-push',
    () => async (world) => ((await world.undo()) ? 'the last commit is taken back by force' : undefined),
  ),
];

/** What maintainers do with the tool's comments. */
function handsOn(name: string, deed: (world: World, comment: ReviewComment) => void): fc.Arbitrary<Step> {
  return steps(name, (choice) => async (world) => {
    const comment = pick(world.shown(), choice);
    if (comment === undefined) return undefined;
    deed(world, comment);
    return `${name}: comment ${comment.id} on ${comment.path}`;
  });
}

const HANDS: Readonly<Record<'resolve' | 'hide' | 'edit' | 'answer' | 'dismiss', fc.Arbitrary<Step>>> = {
  resolve: handsOn('resolve', ({ pull, github }, { id }) => {
    pull.resolved.set(id, github.state.account(MAINTAINER));
  }),
  hide: handsOn('hide', ({ hidden }, comment) => {
    comment.minimized = 'OFF_TOPIC';
    hidden.add(comment.id);
  }),
  edit: handsOn('edit', ({ github, edited }, comment) => {
    const words = comment.id % 2 === 0 ? `See our wiki.\n\n${comment.body}` : `${comment.body}\n\nSee our wiki.`;
    editComment(comment, github.state.account(MAINTAINER), words);
    edited.add(comment.id);
  }),
  answer: handsOn('answer', ({ pull, github }, comment) => {
    const user = github.state.account(MAINTAINER);
    pull.comments.push({ ...comment, id: github.state.nextId(), user, body: 'Is this so?', inReplyTo: comment.id });
  }),
  dismiss: handsOn('dismiss', ({ pull, github, dismissed }, { body }) => {
    const [, id = ''] = /<sub>id `([0-9a-f]{16})`<\/sub>/.exec(body) ?? [];
    const comment = {
      id: github.state.nextId(),
      user: github.state.account(MAINTAINER),
      body: `/bpftrace-guard dismiss ${id} only in the laboratory`,
      createdAt: now(),
      updatedAt: now(),
    };
    pull.issueComments.push(comment);
    dismissed.set(comment.id, id);
  }),
};

/** Configurations of the base branch: machines on which the same scripts hang, lose updates or run well, and what fails. */
const CONFIGURATIONS: readonly string[] = [
  'targets: ["bpftrace@0.27.1,kernel@6.12"]\n',
  'targets: ["bpftrace@0.27.1,kernel@6.12"]\nfail-on: never\n',
  'targets: ["bpftrace@0.27.1,kernel@6.17"]\n',
  'targets: ["bpftrace@0.27.1,kernel@6.12", "bpftrace@0.23.2,kernel@6.1"]\nfail-on: note\n',
];

/** The configuration that a history begins with. */
export const FIRST_CONFIGURATION = CONFIGURATIONS[0] ?? '';

const SETTINGS: Readonly<Record<'configuration' | 'use' | 'token', fc.Arbitrary<Step>>> = {
  configuration: steps('configuration', (choice) => async (world) => {
    const text = pick(CONFIGURATIONS, choice) ?? '';
    await commit(world.repository, { branch: world.pull.base, files: { [CONFIGURATION]: text } });
    return `the configuration becomes ${text.trim().replaceAll('\n', ', ')}`;
  }),
  use: steps('use', (choice) => async (world) => {
    world.use = choice % 2 === 0 ? 'tools' : 'fleet';
    return undefined;
  }),
  token: steps('token', (choice) => async (world) => {
    world.token = choice % 2 === 0 ? WRITE_TOKEN : APP;
    return undefined;
  }),
};

const message = (words: string) => ({ message: words });
const FAULTS: readonly Failure[] = [
  { method: 'POST', path: /reviews$/, status: 502, body: message('Server Error') },
  { method: 'POST', path: /reviews$/, status: 502, body: message('Server Error'), handled: true },
  { method: 'POST', path: /reviews$/, status: 422, body: message('Unprocessable Entity') },
  { method: 'POST', path: /reviews$/, status: 403, body: message('Resource not accessible by integration') },
  { method: 'POST', path: /issues\/1\/comments$/, status: 502, body: message('Server Error'), handled: true },
  { method: 'PATCH', path: /issues\/comments/, status: 403, body: message('Resource not accessible by integration') },
  { query: /query posted/, status: 502, body: message('Server Error') },
  { query: /"mutation/, status: 502, body: message('Server Error') },
  { query: /"mutation/, status: 502, body: message('Server Error'), handled: true },
  { path: /\/compare\//, status: 403, body: message('Resource not accessible by integration') },
  { method: 'POST', path: /reviews$/, cut: 'mid-body' },
];

const fault = steps('fault', (choice) => async (world) => {
  const failure = pick(FAULTS, choice);
  if (failure === undefined || world.github.pendingFailures > 0) return undefined;
  world.github.fail(failure);
  return `a request will fail: ${JSON.stringify({ ...failure, path: String(failure.path), query: String(failure.query) })}`;
});

/** Everything that may happen in a history. */
export const STEPS: readonly fc.Arbitrary<Step>[] = [
  ...PUSHES,
  RUNS,
  ...BRANCHES,
  ...Object.values(HANDS),
  ...Object.values(SETTINGS),
  fault,
];
