import { annotations } from '../action/action-run.ts';
import type { ChangedFile } from '../github/diff.ts';
import type { ReviewComment } from '../github/state.ts';
import { commentedLines, type DiffRow, patchRows, suggestionRows } from './diff-rows.ts';
import { escapeHtml, htmlOf } from './html-text.ts';
import { STYLE } from './page-style.ts';
import type { Story, Visit } from './story.ts';

const MARKS = { added: '+', removed: '-', same: '', hunk: '' } as const;

/** The story as one page that needs nothing else, in the look of a pull request's conversation. */
export function htmlPage(story: Story): string {
  const { pull, first, second } = story;
  const title = escapeHtml(`${pull.title} · #${pull.number}`);
  const body = [
    `<h1>${escapeHtml(pull.title)} <span>#${pull.number}</span></h1>`,
    `<p><span class="state">Open</span> <b>${escapeHtml(pull.author.login)}</b> <span class="dim">wants to merge into <code>${escapeHtml(pull.base)}</code> from <code>${escapeHtml(pull.head)}</code></span></p>`,
    ...first.reviews.map(({ user, body: text }) => box(`${author(user.login)} reviewed`, htmlOf(text, ''))),
    box(`${author(first.reviews[0]?.user.login ?? '')} commented`, htmlOf(first.summary, '')),
    ...story.files.map((file) => fileBox(file, first.comments)),
    checkBox(first),
    box(
      `<b>${escapeHtml(pull.author.login)}</b> committed the suggestion`,
      `<p><code>${story.suggestionCommit.slice(0, 7)}</code> Apply suggestions from code review</p>`,
    ),
    checkBox(second),
    '<h2>The annotations of the first run</h2>',
    ...(['error', 'warning', 'notice'] as const).flatMap((kind) =>
      annotations(first.run, kind).map((command) => `<pre>${escapeHtml(command)}</pre>`),
    ),
    '<h2>The job summary of the first run</h2>',
    box('Summary', htmlOf(first.run.summary, '')),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

function author(login: string): string {
  const [name = '', bot] = login.split(/(?=\[bot\]$)/);
  return `<b>${escapeHtml(name)}</b>${bot === undefined ? '' : ' <span class="bot">bot</span>'}`;
}

function box(header: string, body: string): string {
  return `<div class="box"><header>${header}</header><div class="body">${body}</div></div>`;
}

function fileBox(file: ChangedFile, comments: readonly ReviewComment[]): string {
  const rows = patchRows(file.patch ?? '');
  const own = comments.filter(({ path }) => path === file.path);
  const lines = rows.map((row) => {
    const under = own.filter((comment) => row.new !== undefined && commentedLines(comment)?.last === row.new);
    return diffRow(row) + under.map((comment) => threadRow(comment, rows)).join('');
  });
  const counts = `<span class="green">+${file.additions}</span> <span class="red">-${file.deletions}</span>`;
  return `<div class="box" id="${escapeHtml(file.path)}"><header><code>${escapeHtml(file.path)}</code> ${counts}</header><table class="diff">${lines.join('')}</table></div>`;
}

function diffRow(row: DiffRow): string {
  const cells = [row.old, row.new].map((number) => `<td class="number">${number ?? ''}</td>`).join('');
  return `<tr class="${row.kind}">${cells}<td class="mark">${MARKS[row.kind]}</td><td class="code">${escapeHtml(row.text)}</td></tr>`;
}

function threadRow(comment: ReviewComment, rows: readonly DiffRow[]): string {
  const lines = commentedLines(comment);
  const at =
    lines === undefined || lines.first === lines.last
      ? ''
      : ` <span class="dim">on lines +${lines.first} to +${lines.last}</span>`;
  // On GitHub the witness is folded; here it is the point.
  const text = htmlOf(comment.body, suggestionBox(comment, rows)).replace(
    '<details><summary>How it hangs',
    '<details open><summary>How it hangs',
  );
  return `<tr class="thread"><td colspan="4">${box(`${author(comment.user.login)}${at}`, text)}</td></tr>`;
}

function suggestionBox(comment: ReviewComment, rows: readonly DiffRow[]): string {
  const suggested = suggestionRows(comment, rows) ?? [];
  const table = `<table class="diff">${suggested.map(diffRow).join('')}</table>`;
  return `<div class="suggestion"><div class="box"><header>Suggested change</header>${table}<footer><span class="button">Commit suggestion</span></footer></div></div>`;
}

function checkBox({ run, requests }: Visit): string {
  const passed = run.status === 0;
  const words = passed ? 'All checks have passed' : 'All checks have failed';
  const mark = passed ? '<span class="mark-icon green">✓</span>' : '<span class="mark-icon red">✗</span>';
  const details = `${(run.time / 1000).toFixed(1)} s, ${requests.length} requests to the API, exit status ${run.status}`;
  return `<div class="box"><div class="check">${mark}<b>${words}</b></div><div class="check">${mark}bpftrace-guard <span class="dim">${details}</span></div></div>`;
}
