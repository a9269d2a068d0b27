import * as z from 'zod/mini';
import { RULE_IDS, SEVERITIES } from '../facts/rule-ids.ts';

/** What a repository makes of a rule: another severity, or nothing at all. */
export const RULE_SETTINGS = [...SEVERITIES, 'off'] as const;

/** A script that does not parse is not judged, so its error cannot be configured away. */
const CONFIGURABLE_RULES = RULE_IDS.filter((id) => id !== 'syntax-error');

/** The severities of rules. */
export const RULES_SETTING = z
  .partialRecord(
    z.enum(CONFIGURABLE_RULES),
    z.enum(RULE_SETTINGS, `The severity of a rule is one of ${RULE_SETTINGS.join(', ')}.`),
    'rules is a list of rules with a severity each, such as "lossy-mitigation: off".',
  )
  .check(
    ({ value, issues }) => {
      if (value['not-judged'] !== 'off') return;
      const message =
        'not-judged cannot be switched off: what is not judged is not green. Make a warning or a note of it.';
      issues.push({ code: 'custom', input: value, path: ['not-judged'], message });
    },
    z.meta({
      description: 'Another severity for a rule, or off. not-judged cannot be off.',
      properties: { 'not-judged': { type: 'string', enum: SEVERITIES, description: 'What is not judged.' } },
    }),
  );
