import { ARGUMENTS, ATTACH_POINTS } from './attach-points.ts';
import { BEGIN_END } from './begin-end.ts';
import { COUNTERS } from './counters.ts';
import { LANGUAGE } from './language.ts';
import { LAYOUT } from './layout.ts';
import { MAPS } from './maps.ts';
import type { RiskyScript } from './risky.ts';
import { SITES } from './sites.ts';
import { WAYS_OUT } from './ways-out.ts';

/** Every risky script of the matrix. */
export const RISKY_SCRIPTS: readonly RiskyScript[] = [
  ...SITES,
  ...MAPS,
  ...COUNTERS,
  ...BEGIN_END,
  ...WAYS_OUT,
  ...LAYOUT,
  ...LANGUAGE,
  ...ATTACH_POINTS,
  ...ARGUMENTS,
];
