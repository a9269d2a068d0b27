import type { Rule } from '../rule.ts';
import { abbaDeadlock } from './abba-deadlock.ts';
import { guardIncomplete } from './guard-incomplete.ts';
import { invalidScript } from './invalid-script.ts';
import { lockPathProbe } from './lock-path-probe.ts';
import { lossyMitigation } from './lossy-mitigation.ts';
import { misleadingText } from './misleading-text.ts';
import { nmiReentry } from './nmi-reentry.ts';
import { notFollowed } from './not-followed.ts';
import { notJudged } from './not-judged.ts';
import { refusedProbe } from './refused-probe.ts';
import { syntaxError } from './syntax-error.ts';
import { unresolvedAttachPoint } from './unresolved-attach-point.ts';
import { unsupportedSyntax } from './unsupported-syntax.ts';
import { unusedSuppression } from './unused-suppression.ts';

/** All rules, in the order in which they are listed and run. The last one reads what the others found. */
export const RULES: readonly Rule[] = [
  abbaDeadlock,
  lockPathProbe,
  nmiReentry,
  lossyMitigation,
  refusedProbe,
  guardIncomplete,
  unresolvedAttachPoint,
  notFollowed,
  unsupportedSyntax,
  syntaxError,
  invalidScript,
  notJudged,
  misleadingText,
  unusedSuppression,
];
