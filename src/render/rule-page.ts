import { contentOf, type Rule } from '../engine/policy/rule.ts';
import { showUnseen } from '../text/unseen.ts';

/** The page of a rule, as Markdown. */
export function rulePage(rule: Rule): string {
  const content = contentOf(rule);
  const examples = content.examples.flatMap(({ title, script, targets, outcome }) => [
    `### ${title}`,
    `${outcome} ${targets.map(code).join(', ')}.`,
    fenced(showUnseen(script)),
  ]);
  const sources = content.sources.map(
    ({ of, lines }) => `${escaped(of)}:\n\n${lines.map((line) => `- ${escaped(line)}`).join('\n')}`,
  );
  const parts = [
    `# ${rule.id}`,
    `**${rule.severity}**: ${escaped(rule.summary)}`,
    ...content.sections.map(({ title, text }) => `## ${title}\n\n${escaped(text)}`),
    '## Examples',
    'The tests run these.',
    ...examples,
    '## Sources',
    ...sources,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Words with marks that mean something to Markdown become code; stretches between backticks are code already. */
export function escaped(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[\w:/.]*[@_<*](?:[\w:/.]*\w)?(?:\(\))?/g, code)))
    .join('');
}

export function code(text: string): string {
  return `\`${text}\``;
}

function fenced(script: string): string {
  const longest = Math.max(2, ...(script.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${script.trimEnd()}\n${fence}`;
}
