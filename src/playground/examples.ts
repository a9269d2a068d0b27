import { RULES } from '../engine/policy/rules/index.ts';
import type { SharedScript } from '../text/shared-script.ts';

/** A script that is one click away. */
export interface Example extends SharedScript {
  readonly title: string;
}

/** Examples under a heading. */
export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly Example[];
}

/** The examples of the rules, a group for each rule that has some. */
export function ruleExamples(): ExampleGroup[] {
  return RULES.map(({ id, examples }) => ({
    title: id,
    examples: examples.map(({ title, script, targets }) => ({ title, script, targets })),
  })).filter(({ examples }) => examples.length > 0);
}
