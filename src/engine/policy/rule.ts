import type { FactTableName } from '../../facts/fact-tables.ts';
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
