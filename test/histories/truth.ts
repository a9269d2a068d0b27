import { applyEdits } from '../../src/engine/rewrite/edit.ts';
import { parseScript } from '../../src/engine/syntax/parse.ts';
import { findingTitle, placeLink } from '../../src/render/comment.ts';
import { findingId } from '../../src/review/finding-id.ts';
import type { KnownFinding } from '../../src/review/fingerprint.ts';
import { type Lines, linesOf, relatedLines } from '../../src/review/placement.ts';
import { offeredFix } from '../../src/review/suggestion.ts';
import type { ActionRun } from '../action/action-run.ts';
import { type CurrentDiff, currentDiff, currentPlace } from '../github/representation/comment.ts';
import type { ReviewComment } from '../github/state.ts';
import { SuggestionRefused, suggestedFiles } from '../github/suggestion.ts';
import { judgePullRequest, type Verdict } from './verdict.ts';
import type { World } from './world.ts';

/** What is not true in a pull request after a run of the action that nothing disturbed, one line each. */
export async function untruths(world: World, run: ActionRun): Promise<string[]> {
  const verdict = await judgePullRequest(world, new Set(world.dismissed.values()));
  return [
    ...wrongStatus(verdict, run),
    ...notTheSame(world),
    ...(await wrongComments(world, verdict)),
    ...notToldOnce(world, verdict),
    ...wrongSummary(world, verdict),
    ...(await wrongSuggestions(world, verdict)),
  ];
}

/** What must hold even after a run that was disturbed: nothing is green that is not, and nothing is told twice. */
export async function harm(world: World, run: ActionRun): Promise<string[]> {
  const verdict = await judgePullRequest(world, new Set(world.dismissed.values()));
  const twice = verdict.open.filter((known) => tellers(world, known).length > 1);
  return [
    ...(verdict.fails && run.status === 0 ? ['the check is green, and the engine has an error'] : []),
    ...twice.map((known) => `${nameOf(known)} is told more than once`),
    ...notTheSame(world),
  ];
}

function nameOf({ finding, file, lines, ...known }: KnownFinding): string {
  const { line } = lines.position(finding.span.start);
  return `${finding.rule} at ${file.path}:${line} (id ${findingId({ finding, file, lines, ...known })})`;
}

function wrongStatus({ fails, open }: Verdict, { status, stdout }: ActionRun): string[] {
  const wanted = fails ? 1 : 0;
  return status === wanted
    ? []
    : [
        `the check has status ${status}, and the engine says ${wanted} for ${open.map(nameOf).join(', ') || 'no finding'}:\n${stdout}`,
      ];
}

/** What people closed stays closed. */
function notTheSame(world: World): string[] {
  const opened = [...world.hidden].filter((id) => {
    const comment = world.pull.comments.find((one) => one.id === id);
    return comment !== undefined && comment.minimized === undefined;
  });
  return opened.map((id) => `comment ${id}, which the maintainer hid, is shown again`);
}

/** The shown comments that tell a finding. */
function tellers(world: World, known: KnownFinding): ReviewComment[] {
  const id = findingId(known);
  return world.shown().filter(({ body }) => idIn(body) === id);
}

function idIn(body: string): string | undefined {
  return [...body.matchAll(/<sub>id `([0-9a-f]{16})`<\/sub>/g)].at(-1)?.[1];
}

/** The summaries of the use that runs. */
function summaries(world: World): string[] {
  const { issueComments } = world.pull;
  const shown = issueComments.filter(({ body, minimized }) => minimized === undefined && body.startsWith(SUMMARY));
  return shown.map(({ body }) => body).filter((body) => world.isOfUse(body));
}

const SUMMARY = '<!-- bpftrace-guard-summary';

function notToldOnce(world: World, { open }: Verdict): string[] {
  const summary = summaries(world).join();
  return open.flatMap((known) => {
    const { length: times } = tellers(world, known);
    const closed = world
      .threads()
      .some((thread) => world.isClosedByPeople(thread) && fingerprintIn(thread.body) === known.fingerprint);
    const line = known.lines.position(known.finding.span.start).line;
    const inFull = summary.includes(`${known.file.path}:${line}</code></summary>`);
    if (times > 1) return [`${nameOf(known)} is told ${times} times`];
    return times === 1 || closed || inFull ? [] : [`${nameOf(known)} is not told`];
  });
}

function fingerprintIn(body: string): string | undefined {
  return [...body.matchAll(/"fingerprint":"([0-9a-f]{16})"/g)].at(-1)?.[1];
}

/** Shown comments of what is fixed, at lines that do not have it, or in words that are not true any more. */
async function wrongComments(world: World, { open }: Verdict): Promise<string[]> {
  const diff = await currentDiff(world.github.state, world.pull);
  const wrong: string[] = [];
  for (const comment of world.shown()) {
    const name = `comment ${comment.id} on ${comment.path}`;
    const known = open.find((one) => findingId(one) === idIn(comment.body));
    if (known === undefined) {
      wrong.push(`${name} has id ${idIn(comment.body)}, which no open finding has`);
      continue;
    }
    if (!(await isThere(world, comment, { known, diff }))) wrong.push(`${name} is not at ${nameOf(known)}`);
    if (!world.edited.has(comment.id) && !comment.body.includes(findingTitle(known.finding)))
      wrong.push(`${name} does not say ${findingTitle(known.finding)}`);
  }
  return wrong;
}

interface Told {
  readonly known: KnownFinding;
  readonly diff: CurrentDiff;
}

/** Whether a comment stands on a place of its finding, or on lines of its fix, as they are now. */
async function isThere({ github, pull }: World, comment: ReviewComment, { known, diff }: Told): Promise<boolean> {
  const { path, anchor } = comment;
  const { position, line, startLine } = await currentPlace(github.state, pull, comment, diff);
  if (position === null) return false;
  if (anchor.kind === 'file') return true;
  if (line === null) return false;
  const { finding, file, lines } = known;
  const fix = offeredFix(finding.fixes);
  const places: { path: string; at: Lines }[] = [
    { path: file.path, at: linesOf(finding.span, lines) },
    ...relatedLines(known),
    ...(fix?.edits ?? []).map(({ span }) => ({ path: file.path, at: linesOf(span, lines) })),
  ];
  const first = startLine ?? line;
  return places.some((place) => place.path === path && place.at.first <= line && first <= place.at.last);
}

function wrongSummary(world: World, { open, headSha }: Verdict): string[] {
  const all = summaries(world);
  if (all.length > 1) return [`there are ${all.length} summaries`];
  const [summary] = all;
  if (summary === undefined) return open.length === 0 ? [] : ['there is no summary'];
  const { owner, name: repo } = world.repository;
  const repository = { serverUrl: world.github.serverUrl, owner, repo, headSha };
  return open.flatMap((known) =>
    summary.includes(placeLink(known, repository)) ? [] : [`the summary does not have ${nameOf(known)}`],
  );
}

/**
 * What is wrong with the suggestions that a reader may apply: the file becomes what the engine's own rewrite of the head makes of it,
 * it parses, and no line of the author's is lost. Each for itself, and all of them in one commit.
 */
async function wrongSuggestions(world: World, { open, texts }: Verdict): Promise<string[]> {
  const wrong: string[] = [];
  const { github, pull } = world;
  for (const comments of [...world.shown().map((comment) => [comment]), world.shown()]) {
    const name = comments.length === 1 ? `the suggestion of comment ${comments[0]?.id}` : 'all suggestions at once';
    try {
      for (const [path, { text }] of Object.entries(await suggestedFiles(github.state, pull, comments))) {
        const before = texts.get(path) ?? '';
        wrong.push(...whatIsLost(before, text).map((problem) => `${name} in ${path}: ${problem}`));
        const known = open.find((one) => findingId(one) === idIn(comments[0]?.body ?? ''));
        const fix = known === undefined ? undefined : offeredFix(known.finding.fixes);
        // What people edited keeps their words, and with them an older rewrite of the same lines.
        const isTheirs = comments.some(({ id }) => world.edited.has(id));
        if (comments.length === 1 && !isTheirs && fix !== undefined && applyEdits(before, fix.edits) !== text)
          wrong.push(`${name} in ${path} does not make the rewrite that the engine offers`);
      }
    } catch (error) {
      if (!(error instanceof SuggestionRefused)) throw error;
      wrong.push(`${name}: ${error.message}`);
    }
  }
  return wrong;
}

/** Every line that a history adds has a word of its own. */
function whatIsLost(before: string, after: string): string[] {
  const marks = [...before.matchAll(/keep-\d+\b/g)].map(([mark]) => mark);
  const lost = marks.filter((mark) => !new RegExp(`${mark}\\b`).test(after));
  const broken = parseScript(after).errors.length > parseScript(before).errors.length;
  return [...lost.map((mark) => `the line with ${mark} is lost`), ...(broken ? ['the result does not parse'] : [])];
}
