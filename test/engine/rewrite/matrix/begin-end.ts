import { ENTRY, EXIT, pair, type RiskyScript, scriptsOf } from './risky.ts';

const PAIR = pair(ENTRY, EXIT);

/** What a guard must be seeded in and hidden by: BEGIN and END in front, behind, twice, with predicates, in all styles. */
export const BEGIN_END: readonly RiskyScript[] = scriptsOf('begin-end', {
  'begin-in-front': `BEGIN { printf("Tracing...\\n"); }\n${PAIR}`,
  'begin-behind': `${PAIR}BEGIN { printf("Tracing...\\n"); }\n`,
  'begin-between': `fentry:native_queued_spin_lock_slowpath { ${ENTRY} }
BEGIN { printf("Tracing...\\n"); }
fexit:native_queued_spin_lock_slowpath { ${EXIT} }
`,
  'begin-lower-case': `begin { printf("Tracing...\\n"); }\n${PAIR}end { print(@a); }\n`,
  'begin-several-lines': `BEGIN\n{\n\tprintf("Tracing...\\n");\n\t@start = nsecs;\n}\n\n${PAIR}`,
  'begin-empty': `BEGIN {}\n${PAIR}`,
  'begin-empty-lines': `BEGIN\n{\n}\n${PAIR}`,
  'begin-comment-only': `BEGIN\n{\n    // nothing yet\n}\n${PAIR}`,
  'begin-without-semicolon': `BEGIN { printf("Tracing...\\n") }\n${PAIR}`,
  'begin-seeds-maps': `BEGIN { @a["x"] = 0; @b[0] = 0; }\n${PAIR}`,
  'begin-returns': `BEGIN { if ($1 == 0) { printf("Tracing all.\\n"); return; } printf("Tracing %d.\\n", $1); }\n${PAIR}`,
  'begin-exits': `BEGIN { if ($1 > 100000) { printf("usage: x PID\\n"); exit(); } }\n${PAIR}`,
  'begin-unrolls': `BEGIN { $i = 0; unroll(3) { @a["k"] = $i; $i++; } }\n${PAIR}`,
  'begin-two': `BEGIN { printf("one\\n"); }\nBEGIN { printf("two\\n"); }\n${PAIR}`,
  'begin-predicate': `BEGIN /pid > 1/ { printf("Tracing...\\n"); }\n${PAIR}`,
  'begin-shared': `BEGIN, END { printf("here\\n"); }\n${PAIR}`,
  'begin-with-interval': `BEGIN, interval:s:5 { printf("here\\n"); }\n${PAIR}`,
  'end-behind': `${PAIR}END { clear(@a); clear(@b); }\n`,
  'end-in-front': `END { clear(@a); clear(@b); }\n${PAIR}`,
  'end-empty': `${PAIR}END {}\n`,
  'end-several-lines': `${PAIR}\nEND\n{\n  print(@a);\n  clear(@a);\n}\n`,
  'end-predicate': `${PAIR}END /@a["x"] > 0/ { print(@a); }\n`,
  'begin-and-end': `BEGIN { printf("start\\n"); }\n${PAIR}END { printf("end\\n"); }\n`,
  'begin-end-one-line': `BEGIN { @start = nsecs; } ${PAIR.replaceAll('\n', ' ')}END { clear(@start); }`,
});
