import type { TargetVerdict, Verdict } from '../engine/policy/finding.ts';
import { compareVerdict, STARTS } from '../engine/policy/finding.ts';
import { groupByReason, MOST_NAMED } from '../engine/policy/target-words.ts';
import { targetLabel } from '../facts/query/target.ts';

/** What a reader wants to know about a machine. The reason says whether bpftrace or the kernel refuses a script. */
const WORDS: Readonly<Record<Verdict, string>> = {
  hang: 'hangs',
  'lost-updates': 'loses updates',
  refused: 'does not start',
  unattachable: 'does not start',
  safe: 'safe',
};

/** The targets that share a verdict, as every format shows them. */
export interface VerdictGroup {
  /** The worst verdict in the group. */
  readonly verdict: Verdict;
  /** The verdict in a word or two: `hangs`. */
  readonly words: string;
  /** The text between the words and the targets: ` on 5 of 14: `, or ` on ` if there are few targets. */
  readonly count: string;
  /** The labels of the targets, each once, separated by commas. */
  readonly targets: string;
  /** The same labels, each by itself. */
  readonly names: readonly string[];
  /** The reason; empty where there is none, or several. */
  readonly why: string;
  /** Where there are several reasons, the targets of each. */
  readonly rows: readonly { readonly targets: string; readonly names: readonly string[]; readonly why: string }[];
}

/** Groups verdicts for a reader, worst first; all verdicts that keep the script from starting are one group. */
export function groupVerdicts(verdicts: readonly TargetVerdict[]): VerdictGroup[] {
  const sorted = [...verdicts].sort((a, b) => compareVerdict(a.verdict, b.verdict));
  const groups = new Map<string, [TargetVerdict, ...TargetVerdict[]]>();
  for (const each of sorted) {
    const words = each.why === STARTS ? 'starts' : WORDS[each.verdict];
    const group = groups.get(words);
    if (group === undefined) groups.set(words, [each]);
    else group.push(each);
  }
  return [...groups].map(([words, group], index): VerdictGroup => {
    const rows = groupByReason(group).map(({ why, targets }) => {
      const names = targets.map(targetLabel);
      return { why: why === STARTS ? '' : why, names, targets: names.join(', ') };
    });
    const several = rows.length > 1;
    const counted = verdicts.length > MOST_NAMED || several;
    return {
      verdict: group[0].verdict,
      words,
      count: counted ? ` on ${countOf(group.length, verdicts.length, index === 0)}: ` : ' on ',
      targets: rows.map(({ targets }) => targets).join(', '),
      names: [...new Set(group.map(({ target }) => targetLabel(target)))],
      why: several ? '' : rows.map(({ why }) => why).join(''),
      rows: several ? rows : [],
    };
  });
}

function countOf(count: number, total: number, first: boolean): string {
  if (count === total) return `all ${total}`;
  return first ? `${count} of ${total}` : `${count}`;
}

/** A group in one line: `hangs` and ` on 5 of 14: debian-13, ...`, or `safe` and ` on 9`. */
export interface BriefVerdict {
  readonly verdict: Verdict;
  readonly words: string;
  readonly rest: string;
  /** The parts of `rest`, for a format that shows names by themselves: ` on 5 of 14:` or ` on`, and the names; none where they are only counted. */
  readonly count: string;
  readonly names: readonly string[];
}

/** In the one line of verdicts, a group names up to this many targets. */
const MOST_IN_LINE = 5;

/**
 * The groups for one line. Of few targets all are named, else those of the worst verdict and of each that harms. What a finding can do
 * to few targets it names itself, unless it stands for others.
 */
export function verdictLine(verdicts: readonly TargetVerdict[], joined: boolean): BriefVerdict[] {
  return groupVerdicts(verdicts).map((group, index) => {
    const { verdict, words, count, names } = group;
    const harms = verdict === 'hang' || verdict === 'lost-updates';
    const told = harms && !joined && index === 0 && names.length <= MOST_NAMED;
    const named = verdicts.length <= MOST_NAMED || ((index === 0 || harms) && !told);
    if (!named) return brief({ verdict, words, count }, []);
    const more = names.length - MOST_IN_LINE;
    return brief({ verdict, words, count }, more > 1 ? [...names.slice(0, MOST_IN_LINE), `${more} more`] : names);
  });
}

function brief(
  { verdict, words, count }: Pick<VerdictGroup, 'verdict' | 'words' | 'count'>,
  names: readonly string[],
): BriefVerdict {
  const alone = count.replace(/:? ?$/, '');
  if (names.length === 0) return { verdict, words, rest: alone, count: alone, names };
  return { verdict, words, rest: count + names.join(', '), count: count.trimEnd(), names };
}

/** The same groups without names, where there is no room for them. */
export function withoutNames(groups: readonly BriefVerdict[]): BriefVerdict[] {
  // Of few targets there is no count, only the names.
  return groups.map((group) => (group.count === ' on' ? group : brief(group, [])));
}

/**
 * The groups for a table, where a finding has one cell: the targets of the worst verdict, and of each that harms, are named;
 * the others are counted, as the finding itself names them. Of few targets all are named.
 */
export function briefVerdicts(verdicts: readonly TargetVerdict[]): BriefVerdict[] {
  return groupVerdicts(verdicts).map((group, index) => {
    const harms = group.verdict === 'hang' || group.verdict === 'lost-updates';
    return brief(group, index === 0 || harms || verdicts.length <= MOST_NAMED ? group.names : []);
  });
}
