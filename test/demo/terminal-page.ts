import { oneLine, shownPath, textWidth, wrap } from '../../src/render/terminal-text.ts';
import { annotations } from '../action/action-run.ts';
import type { ChangedFile } from '../github/diff.ts';
import type { ReviewComment } from '../github/state.ts';
import { commentedLines, type DiffRow, patchRows, suggestionRows } from './diff-rows.ts';
import { type Colors, markdownLines } from './markdown-lines.ts';
import type { Story, Visit } from './story.ts';

const WIDTH = 100;

/** The story as text, 100 columns wide. */
export function terminalPage(story: Story, seconds: number, colors: Colors): string {
  const { pull, first, second } = story;
  let step = 0;
  const section = (title: string): string => {
    step += 1;
    const head = `${step}. ${title} `;
    return `\n${colors.bold(head)}${colors.dim('-'.repeat(Math.max(3, WIDTH - textWidth(head))))}\n`;
  };
  const lines = [
    colors.bold('bpftrace-guard: a pull request, as its author sees it'),
    'All of it is real: a git repository, dist/action.js on Node 24, and a local GitHub on 127.0.0.1.',
    section('The pull request'),
    `  ${pull.repository.owner}/${pull.repository.name} #${pull.number}: ${pull.title}, by ${pull.author.login}`,
    ...story.files.map((file) => `  ${fileLine(file, colors)}`),
    section('The check runs'),
    ...runLines(first, colors),
    section('The review'),
    ...first.reviews.flatMap(({ user, body }) => [
      colors.bold(`  ${user.login} reviewed:`),
      '',
      ...indented(markdownLines(body, WIDTH - 4, colors), '    '),
      '',
    ]),
    ...story.files.flatMap((file) => fileLines(file, first.comments, colors)),
    section('The annotations (of the run, and beside the diff)'),
    ...annotationLines(first, colors),
    section('The job summary (of the run, for those who may not read reviews)'),
    ...indented(markdownLines(first.run.summary, WIDTH - 4, colors), '    '),
    section('The author clicks "Commit suggestion"'),
    `  commit ${story.suggestionCommit.slice(0, 12)} on ${pull.head}; the pull request is now`,
    ...story.filesAfter.map((file) => `  ${fileLine(file, colors)}`),
    section('The check runs again'),
    ...runLines(second, colors),
    '',
    `${colors.dim(`Both runs and what is around them took ${seconds.toFixed(1)} s.`)}`,
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function fileLine({ path, status, additions, deletions }: ChangedFile, colors: Colors): string {
  const counts = `${colors.green(`+${additions}`)} ${colors.red(`-${deletions}`)}`;
  return `${status.padEnd(9)} ${shownPath(path).padEnd(20)} ${counts}`;
}

function runLines({ run, requests }: Visit, colors: Colors): string[] {
  const verdict = run.status === 0 ? colors.green('green') : colors.red('red');
  const { findings = '?', errors = '?' } = run.outputs;
  const asked = new Map<string, number>();
  for (const { method } of requests) asked.set(method, (asked.get(method) ?? 0) + 1);
  const kinds = [...asked].map(([method, count]) => `${count} ${method}`).join(', ');
  return [
    `  exit status ${run.status}: the check is ${verdict}`,
    `  outputs: findings=${findings} errors=${errors}`,
    `  ${requests.length} requests to the API (${kinds}), ${(run.time / 1000).toFixed(1)} s`,
  ];
}

/** The diff of a file, each comment under the last of its lines. */
function fileLines(file: ChangedFile, comments: readonly ReviewComment[], colors: Colors): string[] {
  const rows = patchRows(file.patch ?? '');
  const own = comments.filter(({ path }) => path === file.path);
  const said = own.length === 0 ? colors.dim(' (no comment)') : '';
  return [
    `  ${colors.bold(shownPath(file.path))}${said}`,
    ...rows.flatMap((row) => [
      ...indented(diffLines(row, WIDTH - 2, colors), '  '),
      ...own
        .filter((comment) => row.new !== undefined && commentedLines(comment)?.last === row.new)
        .flatMap((comment) => commentLines(comment, rows, colors)),
    ]),
    '',
  ];
}

/** A row of a diff; a long one is broken into several lines. */
function diffLines(row: DiffRow, width: number, colors: Colors): string[] {
  const text = oneLine(row.text);
  if (row.kind === 'hunk') return [colors.cyan(`       ${text}`)];
  const number = String(row.new ?? row.old ?? '').padStart(4);
  const mark = { added: '+', removed: '-', same: ' ' }[row.kind];
  const paint = { added: colors.green, removed: colors.red, same: (same: string) => same }[row.kind];
  const indent = /^ */.exec(text)?.[0] ?? '';
  const [first = '', ...rest] = wrap(text.trim(), width - 7 - indent.length);
  const start = `${colors.dim(number)} ${paint(`${mark} ${indent}${first}`)}`;
  return [start, ...rest.map((line) => paint(`       ${indent}${line}`))];
}

function commentLines(comment: ReviewComment, rows: readonly DiffRow[], colors: Colors): string[] {
  const lines = commentedLines(comment);
  const at = lines === undefined || lines.first === lines.last ? '' : ` on lines +${lines.first} to +${lines.last}`;
  const bar = colors.yellow('|');
  const edge = colors.yellow(`  ${'-'.repeat(WIDTH - 4)}`);
  const suggested = suggestionRows(comment, rows) ?? [];
  // The suggestion is shown as what it changes, in its place in the comment.
  const [before = '', after = ''] = comment.body.split(/^`{3,}suggestion\n[\s\S]*?\n?^`{3,}$/m);
  const width = WIDTH - 6;
  const body = [
    colors.bold(`${comment.user.login} commented${at}`),
    '',
    ...markdownLines(before, width, colors),
    ...(suggested.length === 0 ? [] : ['', colors.bold('Suggested change'), '']),
    ...suggested.flatMap((row) => diffLines(row, width, colors)),
    ...(suggested.length === 0 ? [] : ['', colors.dim('[Commit suggestion]')]),
    '',
    ...markdownLines(after, width, colors),
  ];
  while (body.at(-1) === '') body.pop();
  return [edge, ...body.map((line) => `  ${bar} ${line}`), edge];
}

/** Workflow commands as the runner shows them. */
function annotationLines({ run }: Visit, colors: Colors): string[] {
  return (['error', 'warning', 'notice'] as const).flatMap((kind) =>
    annotations(run, kind).flatMap((command) => {
      const [, properties = '', message = ''] = /^::\w+(?: (.*?))?::(.*)$/.exec(command) ?? [];
      const value = (name: string): string | undefined =>
        unescaped(new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1]);
      const place = value('file') === undefined ? '' : ` ${value('file')}:${value('line')}`;
      const title = value('title') === undefined ? '' : ` ${value('title')}`;
      const paint = kind === 'error' ? colors.red : kind === 'warning' ? colors.yellow : colors.blue;
      const [first = '', ...rest] = wrap(unescaped(message) ?? '', WIDTH - 4);
      return [`  ${paint(kind)}${place}${colors.bold(title)}`, ...indented([first, ...rest], '    ')];
    }),
  );
}

function unescaped(text: string | undefined): string | undefined {
  return text
    ?.replace(/%(0A|0D|3A|2C)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('%25', '%');
}

function indented(lines: readonly string[], by: string): string[] {
  return lines.map((line) => by + line);
}
