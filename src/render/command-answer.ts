import type { Rule } from '../engine/policy/rule.ts';
import { contentOf } from '../engine/policy/rule.ts';
import type { FailedFile, FixedFinding, SkippedFile } from '../engine/report.ts';
import { targetLabel } from '../facts/query/target.ts';
import type { Target } from '../facts/target.ts';
import { findingId } from '../review/finding-id.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import { linesOf } from '../review/placement.ts';
import { plural } from '../text/plural.ts';
import type { Repository } from './addresses.ts';
import { BODY_LIMIT, findingSections, findingTitle, placeLink } from './comment.ts';
import { leftWords, whereItHelped } from './fix-words.ts';
import { codeSpan, fencedBlock, prose, proseLine, sentence } from './markdown.ts';

/** The most lines of a list in an answer. */
const MOST_LISTED = 50;

const COMMANDS = [
  ['fix', 'commits the safe rewrites of all findings to the branch of this pull request.'],
  ['fix RULE', 'the same for the findings of one rule, as `abba-deadlock`.'],
  ['fix ID', 'the same for one finding. Its id is in its comment.'],
  ['explain RULE', 'says what a rule means, why, and what to do.'],
  ['explain ID', 'shows one finding in full, as the scripts are now.'],
  ['dismiss ID REASON', 'leaves one finding as it is. The reason is kept.'],
  ['check', 'judges the bpftrace program in the fenced block below it, also in an issue.'],
] as const;

/** The commands as a list of Markdown. */
export function helpText(): string {
  return [
    'Commands, each at the start of a line of a new comment:',
    COMMANDS.map(([usage, words]) => `- \`/bpftrace-guard ${usage}\` ${words}`).join('\n'),
    '`fix` and `dismiss` need write access to this repository. Edited comments are not read.',
  ].join('\n\n');
}

/** A rule in Markdown: what it says, why, what to do, examples and sources. */
export function ruleAnswer(rule: Rule): string {
  const { sections, examples, sources } = contentOf(rule);
  return withinLimit([
    `**${rule.severity}** ${codeSpan(rule.id)}: ${proseLine(rule.summary)}`,
    ...sections.map(({ title, text }) => `**${title}**\n\n${prose(text)}`),
    ...examples.map(({ title, script, targets, outcome }) => {
      const on = targets.map((target) => codeSpan(target)).join(', ');
      return `**Example:** ${proseLine(title)}. ${outcome} ${on}.\n\n${fencedBlock(script, '')}`;
    }),
    ...sources.map(({ of, lines }) => {
      const rows = lines.map((line) => `- ${proseLine(line)}`).join('\n');
      return `<details><summary>Sources: ${of}</summary>\n\n${rows}\n\n</details>`;
    }),
  ]);
}

/** One finding in Markdown, with its verdicts, its witness and its fix. */
export function findingAnswer(known: KnownFinding, repository: Repository): string {
  const because = `The command \`/bpftrace-guard fix ${findingId(known)}\` makes it, where it is safe.`;
  const { shown, folded } = findingSections(known, { kind: 'patch', because }, repository);
  return withinLimit([
    `${findingTitle(known.finding)} at ${placeLink(known, repository)}, id \`${findingId(known)}\``,
    ...shown,
    ...folded,
  ]);
}

/** What a comment asked to be checked. */
interface Checked {
  readonly judged: number;
  /** How many programs could not be read. */
  readonly unread: number;
  /** The path under which programs of the comment itself are reported. */
  readonly own: string;
}

/** What was found in a program that stands in a comment, in Markdown: the worst finding first, each with the program after its fix. */
export function programAnswer(
  findings: readonly KnownFinding[],
  targets: readonly Target[],
  { judged, unread, own }: Checked,
): string {
  const machines = `${plural(targets.length, 'machine')}: ${proseLine(targets.map(({ name }) => targetLabel(name)).join(', '))}`;
  const words = [
    `${judged === 1 ? 'The program was' : `${judged} programs were`} judged for ${machines}.`,
    ...(unread === 0 ? [] : [`${plural(unread, 'program')} of the block could not be read, and may do anything.`]),
  ].join(' ');
  if (findings.length === 0) return `**${unread === 0 ? 'No findings' : 'Not all of it was judged'}.** ${words}`;
  return withinLimit([
    `**${plural(findings.length, 'finding')}.** ${words}`,
    ...findings.flatMap((known) => {
      const { shown, folded } = findingSections(known, { kind: 'whole' }, undefined);
      const { path } = known.file;
      const place = `line ${linesOf(known.finding.span, known.lines).first}${path === own ? '' : ` of ${codeSpan(path)}`}`;
      return [`${findingTitle(known.finding)} in ${place}`, ...shown, ...folded];
    }),
  ]);
}

/** What an attempt to fix scripts came to. */
export interface FixingResult {
  readonly fixed: readonly FixedFinding[];
  /** The findings that were to be fixed and are there still; `finding.left` says why. */
  readonly left: readonly KnownFinding[];
  /** The scripts that could not be judged or written, and why. */
  readonly failed: readonly (FailedFile | SkippedFile)[];
}

/** What was fixed, with what it costs. */
export function fixedList({ fixed }: Pick<FixingResult, 'fixed'>): string {
  return listed(
    fixed.map((finding) => {
      const { path, range, rule, title, cost } = finding;
      const where = whereItHelped(finding);
      const words = [title, ...(where === undefined ? [] : [`It helps ${where}`]), cost, leftWords(finding)].filter(
        (word) => word !== '',
      );
      return `- ${codeSpan(`${path}:${range.start.line}`)}, ${codeSpan(rule)}: ${words.map(sentence).join(' ')}`;
    }),
  );
}

/** What was not fixed, and why; empty when nothing was left. */
export function leftList({ left, failed }: FixingResult, repository: Repository): string {
  const rows = [
    ...left.map(
      (known) =>
        `- ${codeSpan(known.finding.rule)} at ${placeLink(known, repository)}, id \`${findingId(known)}\`: ` +
        sentence(known.finding.left ?? 'it was not tried'),
    ),
    ...failed.map(({ path, error }) => `- ${codeSpan(path)}: ${sentence(error)}`),
  ];
  return rows.length === 0 ? '' : `**Left for you:**\n\n${listed(rows)}`;
}

/** How to fix scripts where no commit can be made for the user. Only plain paths go into commands that people copy. */
export function localFix(paths: readonly string[]): string {
  const all = [...new Set(paths)];
  const plain = all.every((path) => /^[A-Za-z0-9_][A-Za-z0-9._/+-]*$/.test(path)) && all.length <= MOST_LISTED;
  return [
    'Use the suggestions of the review, or make the same rewrites in a checkout of the branch, and commit them:',
    fencedBlock(`bpftrace-guard fix ${plain && all.length > 0 ? all.join(' ') : '.'}`, 'sh'),
  ].join('\n\n');
}

/** The sections of an answer that fit a comment; what does not is left out, with a word. */
export function withinLimit(sections: readonly string[], limit: number = BODY_LIMIT - 1000): string {
  const kept: string[] = [];
  let left = limit;
  for (const section of sections.filter((each) => each !== '')) {
    left -= new TextEncoder().encode(section).length + 2;
    if (left < 0) {
      kept.push('The rest is too long for a comment. `bpftrace-guard explain` and `check` show it.');
      break;
    }
    kept.push(section);
  }
  return kept.join('\n\n');
}

function listed(rows: readonly string[]): string {
  const more = rows.length - MOST_LISTED;
  return [...rows.slice(0, MOST_LISTED), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}
