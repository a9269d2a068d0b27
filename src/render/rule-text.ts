import picocolors from 'picocolors';
import type { Rule } from '../engine/policy/rule.ts';
import { contentOf } from '../engine/policy/rule.ts';
import { oneLine, wrap } from './terminal-text.ts';

const WIDTH = 100;

/** A rule for a reader at a terminal: what it says, why, what to do, when to ignore it, its examples and its sources. */
export function renderRule(rule: Rule, color: boolean): string {
  const colors = picocolors.createColors(color);
  const content = contentOf(rule);
  const blocks = [
    `${colors.bold(rule.id)} (${rule.severity})\n${wrap(rule.summary, WIDTH).join('\n')}`,
    ...content.sections.map(({ title, text }) => section(title, text)),
  ];
  for (const { title, script, targets, outcome } of content.examples) {
    const code = script.trimEnd().split('\n').map(oneLine);
    blocks.push(
      [
        colors.bold(`Example: ${title}`),
        ...wrap(`${outcome} ${targets.join(', ')}.`, WIDTH).map((row) => `  ${row}`),
        ...code.map((row) => `  ${colors.blue('|')} ${row}`.trimEnd()),
      ].join('\n'),
    );
  }
  const sources = content.sources.flatMap(({ of, lines }) => [...wrap(`${of}:`, WIDTH), ...lines.flatMap(listed)]);
  blocks.push([colors.bold('Sources'), ...sources.map((row) => `  ${row}`)].join('\n'));
  return `${blocks.join('\n\n')}\n`;

  function section(title: string, text: string): string {
    return [colors.bold(title), ...wrap(text, WIDTH).map((row) => (row === '' ? '' : `  ${row}`))].join('\n');
  }
}

function listed(source: string): string[] {
  return wrap(source, WIDTH).map((row, index) => `${index === 0 ? '- ' : '  '}${row}`);
}
