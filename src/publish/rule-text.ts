import picocolors from 'picocolors';
import type { Rule } from '../policy/rule.ts';
import { wrap } from './terminal-text.ts';

const WIDTH = 100;

/** A rule for a reader at a terminal: what it says, why, what to do, when to ignore it, its examples and its sources. */
export function renderRule(rule: Rule, color: boolean): string {
  const colors = picocolors.createColors(color);
  const blocks = [
    `${colors.bold(rule.id)} (${rule.severity})\n${wrap(rule.summary, WIDTH).join('\n')}`,
    section('What it says', rule.what),
    section('Why', rule.why),
    section('What to do', rule.do),
    section('When to ignore it', rule.ignoreWhen),
  ];
  for (const { title, script, targets, expect } of rule.examples) {
    const outcome = expect === 'finding' ? 'is reported' : 'is not reported';
    const code = script.trimEnd().split('\n');
    blocks.push(
      [
        colors.bold(`Example: ${title} (${outcome})`),
        ...wrap(`On ${targets.join(', ')}:`, WIDTH).map((row) => `  ${row}`),
        ...code.map((row) => `  ${colors.blue('|')} ${row}`.trimEnd()),
      ].join('\n'),
    );
  }
  blocks.push([colors.bold('Sources'), ...rule.sources.flatMap(listed)].join('\n'));
  return `${blocks.join('\n\n')}\n`;

  function section(title: string, text: string): string {
    return [colors.bold(title), ...wrap(text, WIDTH).map((row) => (row === '' ? '' : `  ${row}`))].join('\n');
  }
}

function listed(source: string): string[] {
  return wrap(source, WIDTH).map((row, index) => `${index === 0 ? '  - ' : '    '}${row}`);
}
