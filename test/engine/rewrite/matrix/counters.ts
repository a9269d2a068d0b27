import { pair, type RiskyScript, scriptsOf } from './risky.ts';

/** Maps that are only counted up and printed: such counting needs no lock. */
export const COUNTERS: readonly RiskyScript[] = scriptsOf('counters', {
  'one-scalar': pair('@n++;', '@n++;'),
  'two-scalars': pair('@in++; @out++;', '@out++; @in++;'),
  'prefix-increment': pair('++@in; ++@out;', '++@out; ++@in;'),
  'added-number': pair('@in += 1; @bytes += 10;', '@bytes += 10; @in += 1;'),
  'added-expression': pair('@in += pid; @out += tid;', '@out += pid; @in += tid;'),
  'constant-keys': pair('@n["in"]++; @n["out"]++;', '@n["out"]++; @n["in"]++;'),
  'constant-tuple-keys': pair('@n[1, "in"]++; @m[2]++;', '@m[2]++; @n[1, "in"]++;'),
  'unknown-keys': pair('@n[comm]++; @m[pid]++;', '@m[pid]++; @n[comm]++;'),
  'printed-in-end': `${pair('@in++; @out++;', '@out++; @in++;')}END { print(@in); clear(@in); printf("%d\\n", @out); clear(@out); }\n`,
  'printed-by-timer': `${pair('@in++; @out++;', '@out++; @in++;')}interval:s:1 { print(@in); print(@out); }\n`,
  'set-in-begin': `BEGIN { @in = 0; @out = 0; }\n${pair('@in++; @out++;', '@out++; @in++;')}`,
  'read-in-condition': pair('@in++; if (@in > 100) { @out++; }', '@out++; @in++;'),
  'counted-and-summed': pair('@in = count(); @bytes = sum(1); @x++;', '@x++; @bytes = sum(2); @in = count();'),
  'without-semicolon': pair('@in++; @out++', '@out++; @in++'),
  decremented: pair('@depth++; @out++;', '@depth--; @out++;'),
});
