import { FACT_TABLES } from '../../facts/fact-tables.ts';
import { sourcesOf } from '../../facts/query/fact-set.ts';
import type { Rule, RuleExample } from './rule.ts';

/** What is said about a rule to a reader, in its order: its page and `explain` show nothing else and nothing less. */
export interface RuleContent {
  readonly sections: readonly { readonly title: string; readonly text: string }[];
  readonly examples: readonly (RuleExample & { readonly outcome: string })[];
  /** The sources of what the rule says itself first, then those of each table of facts that it rests on. */
  readonly sources: readonly { readonly of: string; readonly lines: readonly string[] }[];
}

export function contentOf(rule: Rule): RuleContent {
  return {
    sections: [
      { title: 'What it says', text: rule.what },
      { title: 'Why', text: rule.why },
      { title: 'What to do', text: rule.do },
      { title: 'When it is right to ignore it', text: rule.ignoreWhen },
    ],
    examples: rule.examples.map((example) => ({
      ...example,
      outcome: `${example.expect === 'finding' ? 'Reported' : 'Not reported'} on`,
    })),
    sources: [
      { of: 'The rule itself', lines: rule.sources },
      ...rule.facts.map((name) => ({ of: capital(FACT_TABLES[name].title), lines: sourcesOf(name) })),
    ],
  };
}

function capital(title: string): string {
  return title.startsWith('bpftrace') ? title : title.charAt(0).toUpperCase() + title.slice(1);
}
