import type { FactTableName } from '../../facts/fact-tables.ts';
import { FACT_TABLES } from '../../facts/fact-tables.ts';
import { sourcesOf } from '../../facts/query/fact-set.ts';
import type { Finding, RuleId, Severity } from './finding.ts';
import type { Judgement } from './judgement.ts';

/** A script that a rule's page shows, and that the tests run. */
export interface RuleExample {
  readonly title: string;
  readonly script: string;
  /** The targets that it is judged on, in the free form. */
  readonly targets: readonly string[];
  /** Whether the rule reports something on it. */
  readonly expect: 'finding' | 'clean';
}

/** One rule: its documentation and its check. Everything that is said about a rule anywhere comes from here. */
export interface Rule {
  readonly id: RuleId;
  /** The severity of its usual finding. */
  readonly severity: Severity;
  /** One line. */
  readonly summary: string;
  readonly what: string;
  readonly why: string;
  readonly do: string;
  readonly ignoreWhen: string;
  readonly examples: readonly RuleExample[];
  /** The tables that a finding rests on: the page lists the sources of their rows. */
  readonly facts: readonly FactTableName[];
  /** What is in no table. */
  readonly sources: readonly string[];
  /** @param found what the rules before it in the list have found */
  readonly check: (judgement: Judgement, found: readonly Finding[]) => readonly Finding[];
}

/** What a reader is told about a rule, in order. Its page and `explain` show exactly this. */
interface RuleContent {
  readonly sections: readonly { readonly title: string; readonly text: string }[];
  readonly examples: readonly (RuleExample & { readonly outcome: string })[];
  /** The sources of what the rule says itself first, then those of each table of facts that it rests on. */
  readonly sources: readonly { readonly of: string; readonly lines: readonly string[] }[];
}

/** The content of a rule's page. */
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
