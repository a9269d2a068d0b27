import type { Rule } from '../engine/policy/rule.ts';
import { contentOf } from '../engine/policy/rule-content.ts';
import { RULES } from '../engine/policy/rules/index.ts';
import { showUnseen } from '../text/unseen.ts';
import { ruleAddress } from './rule-address.ts';

/** The rules as SARIF describes them, in the order of `ruleIndex`: their pages as text and as Markdown. */
export function sarifRules(version: string): object[] {
  return RULES.map((rule) => {
    const sections = contentOf(rule).sections;
    return {
      id: rule.id,
      name: pascal(rule.id),
      shortDescription: { text: rule.summary },
      fullDescription: { text: rule.what },
      defaultConfiguration: { level: rule.severity },
      helpUri: ruleAddress(rule.id, version),
      help: {
        text: sections.map(({ title, text }) => `${title}\n${text}`).join('\n\n'),
        markdown: [...sections.map(({ title, text }) => `**${title}**\n\n${text}`), examples(rule)].join('\n\n'),
      },
      properties: { tags: ['bpf', 'deadlock', 'reliability'], 'problem.severity': problem(rule) },
    };
  });
}

function examples(rule: Rule): string {
  return contentOf(rule)
    .examples.map(({ title, outcome, targets, script }) => {
      const code = showUnseen(script).trimEnd();
      return `**Example:** ${title}\n\n${outcome} ${targets.map((target) => `\`${target}\``).join(', ')}.\n\n\`\`\`\n${code}\n\`\`\``;
    })
    .join('\n\n');
}

/** GitHub's words for a level. */
function problem({ severity }: Rule): string {
  return severity === 'note' ? 'recommendation' : severity;
}

function pascal(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
