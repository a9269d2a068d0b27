import type { FactTableName } from '../../facts/fact-tables.ts';
import { FACT_TABLES } from '../../facts/fact-tables.ts';
import { sourcesOf } from '../../facts/query/fact-set.ts';
import type { Finding, RuleId, Severity } from './finding.ts';
import type { Judgement } from './judgement.ts';

/** A script that a rule's page shows and the tests run. */
export interface RuleExample {
  readonly title: string;
  readonly script: string;
  /** The targets that it is judged on, as in the configuration. */
  readonly targets: readonly string[];
  /** Whether the rule reports it. */
  readonly expect: 'finding' | 'clean';
}

/** A script that the rule reports on each of the targets. */
export function reported(title: string, script: string, ...targets: readonly string[]): RuleExample {
  return { title, script, targets, expect: 'finding' };
}

/** A script that the rule does not report on any of the targets. */
export function clean(title: string, script: string, ...targets: readonly string[]): RuleExample {
  return { title, script, targets, expect: 'clean' };
}

/** One rule: its documentation and its check. All that any page or command says about a rule comes from here. */
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
  /** The tables of facts that a finding rests on. The page lists the sources of their rows. */
  readonly facts: readonly FactTableName[];
  /** The sources of what is in no table. */
  readonly sources: readonly string[];
  /** @param found the findings of the rules before it in the list */
  readonly check: (judgement: Judgement, found: readonly Finding[]) => readonly Finding[];
}

/** What a reader is told about a rule, in order. Its page and `explain` show exactly this. */
interface RuleContent {
  readonly sections: readonly { readonly title: string; readonly text: string }[];
  readonly examples: readonly (RuleExample & { readonly outcome: string })[];
  /** The rule's own sources first, then those of each table that it rests on. */
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
