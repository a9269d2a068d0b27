import picocolors from 'picocolors';
import type { Rule } from '../engine/policy/rule.ts';
import { contentOf } from '../engine/policy/rule.ts';
import { plural } from '../text/plural.ts';
import { oneLine, table, wrap } from './terminal-text.ts';

/** How a text about rules is written. */
export interface RuleStyle {
  readonly color: boolean;
  /** The columns of a line. */
  readonly width: number;
}

/** A rule for a reader at a terminal: what it says, why, what to do, when to ignore it, its examples, and on demand its sources. */
export function renderRule(rule: Rule, { color, width, sources }: RuleStyle & { readonly sources: boolean }): string {
  const colors = picocolors.createColors(color);
  const content = contentOf(rule);
  const blocks = [
    [`${colors.bold(rule.id)} (${rule.severity})`, ...wrap(rule.summary, width)],
    ...content.sections.map(({ title, text }) => [colors.bold(title), ...indented(text, width)]),
    ...content.examples.map(({ title, script, targets, outcome }) => {
      const code = script.trimEnd().split('\n').map(oneLine);
      return [
        ...wrap(`Example: ${title}`, width).map(colors.bold),
        ...indented(`${outcome} ${targets.join(', ')}.`, width),
        ...code.map((row) => `  ${colors.blue('|')} ${row}`.trimEnd()),
      ];
    }),
  ];
  const count = content.sources.reduce((sum, { lines }) => sum + lines.length, 0);
  const listed = content.sources.flatMap(({ of, lines }) => [
    ...indented(`${of}:`, width),
    ...lines.flatMap((source) => wrap(`- ${source}`, width - 2, 2).map((row) => `  ${row}`)),
  ]);
  if (sources) blocks.push([colors.bold('Sources'), ...listed]);
  else if (count > 0)
    blocks.push(wrap(`${plural(count, 'source')}: bpftrace-guard explain ${rule.id} --sources`, width));
  return `${blocks.map((rows) => rows.join('\n')).join('\n\n')}\n`;
}

/** All rules in a list, each with its usual severity and what it says. */
export function renderRules(rules: readonly Rule[], { color, width }: RuleStyle): string {
  const { bold } = picocolors.createColors(color);
  const [head = [], ...rows] = table(
    [['RULE', 'SEVERITY', 'SAYS'], ...rules.map(({ id, severity, summary }) => [id, severity, summary])],
    width,
  );
  const more = wrap('What a rule says in full, and what to do: bpftrace-guard explain RULE', width);
  return [...head.map(bold), ...rows.flat(), '', ...more, ''].join('\n');
}

function indented(text: string, width: number): string[] {
  return wrap(text, width - 2).map((row) => (row === '' ? '' : `  ${row}`));
}
